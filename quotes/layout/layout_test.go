package layout

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"quoth/quotes/text"
)

var kindNames = map[text.ParagraphKind]string{
	text.Body: "body", text.Headline: "headline", text.Heading: "heading",
	text.Caption: "caption", text.Byline: "byline", text.Furniture: "furniture",
}

func split(s string) *text.Document {
	doc := &text.Document{Text: s}
	Split(doc)
	return doc
}

const (
	body = "The council closed the harbour road on Friday after the sea wall gave way in two places."
	more = "Engineers will look at the stones next week, and nobody knows how long the work will last."
)

func TestParagraphs(t *testing.T) {
	tests := []struct {
		name, text string
		want       []string
	}{
		{"empty", "", nil},
		{"white space", " \n\t\r\n\ufeff", nil},
		{"byte order mark", "\ufeffOne.\n", []string{"One."}},
		{"blank lines", "One.\n\n  Two.  \n\n\nThree.", []string{"One.", "Two.", "Three."}},
		{"a line each", "One.\nTwo.\nThree.", []string{"One.", "Two.", "Three."}},
		{"line ends of every kind", "A b.\r\nC d.\rE f.\u2028G h.\u2029I j.\u0085K l.\fM n.\vO p.",
			[]string{"A b.", "C d.", "E f.", "G h.", "I j.", "K l.", "M n.", "O p."}},
		{"wrapped with blank lines", "The council closed the harbour road on\nFriday after the sea wall gave way in\ntwo places.\n\nNobody knows how long the work there\nwill last.",
			[]string{"The council closed the harbour road on\nFriday after the sea wall gave way in\ntwo places.", "Nobody knows how long the work there\nwill last."}},
		{"wrapped with indents", "  The council closed the harbour road on\nFriday after the sea wall gave way in\ntwo places between the two old mills it\nowns.\n  Nobody knows how long the work on the\nstones will last.",
			[]string{"The council closed the harbour road on\nFriday after the sea wall gave way in\ntwo places between the two old mills it\nowns.", "Nobody knows how long the work on the\nstones will last."}},
		{"wrapped, paragraphs by short lines", "The council closed the harbour road on\nFriday after the sea wall gave way in\ntwo places.\nNobody knows how long the work on the\nstones will last.",
			[]string{"The council closed the harbour road on\nFriday after the sea wall gave way in\ntwo places.", "Nobody knows how long the work on the\nstones will last."}},
		{"wrapped, turns", "The council closed the harbour road on\nFriday after the sea wall gave way in\ntwo places, said the mayor of the town.\nMORRIS: I saw it go.\nPELL: So did I.",
			[]string{"The council closed the harbour road on\nFriday after the sea wall gave way in\ntwo places, said the mayor of the town.", "MORRIS: I saw it go.", "PELL: So did I."}},
		{"stray break", body[:40] + "\n" + body[41:] + "\n" + more, []string{body[:40] + "\n" + body[41:], more}},
		{"list", "milk\nbread\neggs", []string{"milk", "bread", "eggs"}},
		{"comments", "<!-- a -->\nOne. <!-- b --> <!-- c -->\n<!-- d -->\nTwo <!-- e --> and <!-- f\n-->", []string{"One.", "Two <!-- e --> and <!-- f", "-->"}},
		{"wrapped around a comment", "The council closed the harbour road on\nFriday after the sea wall gave way in\ntwo places.\n<!-- quoth-disable-next-line source/anonymous: the desk knows him, 4 May 2026 -->\nNobody knows how long the work on the\nstones will last.",
			[]string{"The council closed the harbour road on\nFriday after the sea wall gave way in\ntwo places.", "Nobody knows how long the work on the\nstones will last."}},
		{"invalid bytes", "One \xff.\n\n\xffTwo.", []string{"One \xff.", "\xffTwo."}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			doc := split(tt.text)
			var got []string
			for _, p := range doc.Paragraphs {
				got = append(got, doc.Slice(p.Span))
			}
			if d := cmp.Diff(tt.want, got); d != "" {
				t.Errorf("paragraphs differ (-want +got):\n%s", d)
			}
		})
	}
}

// Each row is an article; the kinds are those of its paragraphs in order.
func TestKinds(t *testing.T) {
	tests := []struct {
		name  string
		lines []string
		want  string
	}{
		{"one sentence", []string{"Nobody came."}, "body"},
		{"one fragment", []string{"Harbour road closed, says council"}, "body"},
		{"comments", []string{"<!-- draft: ask Ida -->", "Harbour road closed after wall gives way", "<!-- quoth-disable-next-line source/single: it is their road -->", body}, "headline body"},
		{"title", []string{"Harbour road closed after wall gives way", body}, "headline body"},
		{"title with attribution", []string{"Harbour road shut for a year, says council", body}, "headline body"},
		{"title with label", []string{"Council: \"no new pier\" for harbour road", body}, "headline body"},
		{"title that is a question", []string{"Is This The End Of The Harbour Road?", body}, "headline body"},
		{"title with a stop", []string{"Harbour Road Closed After Sea Wall Gives Way.", body}, "headline body"},
		{"first sentence without a title", []string{"The harbour road is closed.", body}, "body body"},
		{"deck", []string{"Harbour road closed", "Wall gives way in two places on Friday night", body}, "headline headline body"},
		{"standfirst", []string{"Harbour road closed", "The wall gave way in two places on Friday night.", body}, "headline body body"},
		{"byline", []string{"Harbour road closed", "By Ada Nolan, Coast Correspondent", "March 3, 2024", body}, "headline byline byline body"},
		{"byline before the title", []string{"By Ada Nolan", body}, "byline body"},
		{"byline with place", []string{"Harbour road closed", "Ada Nolan in Wick Sound", body}, "headline byline body"},
		{"bare name", []string{"Harbour road closed", "Ada Nolan", "5 min read", body}, "headline byline byline body"},
		{"times", []string{"Harbour road closed", "Updated: 3 March 2024, 9.15pm GMT", "Published 2 March 2024 at 08:00", body}, "headline byline byline body"},
		{"time alone", []string{body, "11:45 a.m.", more}, "body byline body"},
		{"by and no name", []string{body, "By the time the road opens, the fish will be gone", more}, "body body body"},
		{"heading", []string{body, "A wall from another age", more}, "body heading body"},
		{"heading in title case", []string{body, "The Old Stones", more}, "body heading body"},
		{"heading that is the last line", []string{body, "The Old Stones"}, "body body"},
		{"list of names", []string{body, "Ada Nolan", "Piet Groen", "Sami Laht", more}, "body body body body body"},
		{"quotation alone", []string{body, "\"Nobody asked us\"", more}, "body body body"},
		{"label line", []string{body, "Ada Nolan, engineer: We saw it coming", more}, "body body body"},
		{"introduction", []string{body, "The council wrote:", more}, "body body body"},
		{"lost stop", []string{body, "Nobody knew, she said", more}, "body body body"},
		{"dash signature", []string{"\"We saw it coming.\" - Ada Nolan", "\"So did I.\" - Piet Groen, 90"}, "body body"},
		{"signature on a line of its own", []string{body, "\"We saw it coming.\"", "Ada Nolan, Coast Board", more}, "body body body body"},
		{"transcript", []string{"MORRIS: I saw it go", "PELL: So did I."}, "body body"},
		{"questions", []string{"Q: Why here?", "A: The wall was old.", "Q: And then?", "A: We wait."}, "body body body body"},
		{"caption with credit", []string{body, "Ada Nolan looks at the sea wall on Friday (AP)", "Waves at Wick Sound. Photograph: Sami Laht", "Waves break over the road on Friday. /Reuters", "The wall before the storm. Piet Groen/AFP via Getty Images", more},
			"body caption caption caption caption body"},
		{"caption with date", []string{body, "Ada Nolan gives a talk on the old sea wall in Wick Sound, Monday, March 4, 2024", more}, "body caption body"},
		{"brackets at the end of prose", []string{body, "The wall is owned by the Wick Sound Harbour Board (WSHB).", "With her were Sami Laht (Me.) and Piet Groen (Pa.).", more}, "body body body body"},
		{"heading with marks", []string{"# Harbour road closed", body, "## The old stones", more}, "headline body heading body"},
		{"heading after a quotation", []string{body, "\"We swam,\" said Ada Nolan.", "About Coast Co", more}, "body body heading body"},
		{"press release", []string{"HARBOUR ROAD CLOSED", "FOR IMMEDIATE RELEASE", body, "• The wall is old", "• It is high", more, "###"}, "headline furniture body body body body furniture"},
		{"furniture", []string{body, "Read more: The wall that nobody owns", "-", "***", "Share \"this\" story | Read next: More walls", "Advertisement",
			"Photo: Ada Nolan / Coast Desk", "Copyright 2024 Coast Desk. All rights reserved.", "Sign up for our newsletter", "https://example.org/wall",
			"(Reporting by Ada Nolan; Editing by Piet Groen)", "Follow us on Instagram", "Follow Ada Nolan on Twitter @adanolan.", "Sami Laht contributed to this report.", more},
			"body" + strings.Repeat(" furniture", 13) + " body"},
		{"prose that begins like furniture", []string{body, "Read more than one report and you will find that no two agree on the stones.", "Share prices of the two builders fell.", "Follow the path and you see the hole.", more},
			"body furniture body body body"},
	}
	for _, tt := range tests {
		for _, sep := range []string{"\n\n", "\n"} {
			t.Run(tt.name, func(t *testing.T) {
				var got []string
				for _, p := range split(strings.Join(tt.lines, sep)).Paragraphs {
					got = append(got, kindNames[p.Kind])
				}
				if d := cmp.Diff(strings.Fields(tt.want), got); d != "" {
					t.Errorf("kinds with %q between (-want +got):\n%s", sep, d)
				}
			})
		}
	}
}

func TestLead(t *testing.T) {
	tests := []struct{ text, want string }{
		{"LONDON (Reuters) - The road is closed.", "LONDON (Reuters) -"},
		{"WICK SOUND, Maine — The road is closed.", "WICK SOUND, Maine —"},
		{"WICK SOUND (Coast Press) — The road is closed.", "WICK SOUND (Coast Press) —"},
		{"WASHINGTON, March 3 (AP) — The road is closed.", "WASHINGTON, March 3 (AP) —"},
		{"ST. MARY, N.H. -- The road is closed.", "ST. MARY, N.H. --"},
		{"OSLO—The road is closed.", "OSLO—"},
		{"Port Alder, March 3 (AFP) – The road is closed.", "Port Alder, March 3 (AFP) –"},
		{"(Reuters) - The road is closed.", "(Reuters) -"},
		{"OSLO, March 3, 2024 /PRNewswire/ -- The road is closed.", "OSLO, March 3, 2024 /PRNewswire/ --"},
		{"The road is closed - for now - she said.", ""},
		{"NOW OPEN—\"The Wall\", a play by Ada Nolan.", ""},
		{"MORRIS: I saw it - and so did you.", ""},
		{"\"WAIT\" - that was the sign.", ""},
		{"Ada Nolan (Coast Board) - an engineer - left.", ""},
		{"—", ""},
	}
	for _, tt := range tests {
		doc := split(tt.text)
		if got := doc.Slice(doc.Paragraphs[0].Lead); got != tt.want {
			t.Errorf("lead of %q: got %q, want %q", tt.text, got, tt.want)
		}
	}
}

func FuzzSplit(f *testing.F) {
	for _, s := range []string{"", "One.\r\n\r\nTwo\u2028three", "A\n\n\nB (AP)\n-\n", "OSLO (AP) - x\n\xff\xe2\x80\n", body + "\n" + more, "(\n)\n /\n", "a via .)\n\nPhoto/\n\nQ:"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		doc := split(s)
		end := 0
		for _, p := range doc.Paragraphs {
			if p.Start < end || p.End <= p.Start || p.End > len(s) {
				t.Fatalf("paragraph %v after %d in %d bytes", p.Span, end, len(s))
			}
			if gap := s[end:p.Start]; strings.TrimFunc(gap, white) != "" {
				t.Fatalf("%q is in no paragraph", gap)
			}
			if w := doc.Slice(p.Span); strings.TrimFunc(w, white) != w {
				t.Fatalf("paragraph %q has white space around it", w)
			}
			if p.Lead.Start != p.Start || p.Lead.End < p.Start || p.Lead.End > p.End {
				t.Fatalf("lead %v outside of paragraph %v", p.Lead, p.Span)
			}
			end = p.End
		}
		if rest := s[end:]; strings.TrimFunc(rest, white) != "" {
			t.Fatalf("%q is in no paragraph", rest)
		}
	})
}

func BenchmarkSplit(b *testing.B) {
	article := "Harbour road closed\nBy Ada Nolan\n\n" + strings.Repeat(body+" "+more+" "+body+" "+more+"\n\n", 20)
	texts := map[string]string{"article": article, "lines": strings.Repeat("a\n", 32<<10), "quotes": strings.Repeat("\"\n", 32<<10),
		"word": strings.Repeat("a", 64<<10), "marks": strings.Repeat("\"", 64<<10), "dashes": strings.Repeat("—", 21<<10), "wrapped": strings.Repeat(body[:60]+"\n"+strings.ToLower(body[60:])+"\n", 300)}
	for name, s := range texts {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(s)))
			b.ReportAllocs()
			for b.Loop() {
				split(s)
			}
		})
	}
}

// TestTake: what the format tells stands, of the rest it is said what it is.
func TestTake(t *testing.T) {
	const article = "Mill to close\n\nBy Ida Krog\n\nPORT ALDER, March 3 (Northgate Press) — The mill closes.\n\nNo.\n\nRead more: mills\n\n  \n\nA mill\n\nGo on"
	at := func(s string, kind text.ParagraphKind, quoted bool) Block {
		i := strings.Index(article, s)
		return Block{Span: text.Span{Start: i, End: i + len(s)}, Kind: kind, Quoted: quoted}
	}
	doc := &text.Document{Text: article}
	Take(doc, []Block{
		at("Mill to close", text.Headline, false), at("By Ida Krog", text.Body, false), at("PORT ALDER, March 3 (Northgate Press) — The mill closes.", text.Body, false),
		at("No.", text.Body, true), at("Read more: mills\n", text.Body, false), at("  \n", text.Body, false), at("A mill", text.Caption, false),
		{Span: text.Span{Start: strings.Index(article, "mill\n\nGo on"), End: len(article) + 9}},
	})
	var got []string
	for _, p := range doc.Paragraphs {
		s := fmt.Sprintf("%d %q", p.Kind, article[p.Lead.End:p.End])
		if p.Quoted {
			s += " quoted"
		}
		got = append(got, s)
	}
	want := []string{
		fmt.Sprintf("%d %q", text.Headline, "Mill to close"), fmt.Sprintf("%d %q", text.Byline, "By Ida Krog"), fmt.Sprintf("%d %q", text.Body, " The mill closes."),
		fmt.Sprintf("%d %q quoted", text.Body, "No."), fmt.Sprintf("%d %q", text.Furniture, "Read more: mills"), fmt.Sprintf("%d %q", text.Caption, "A mill"),
		fmt.Sprintf("%d %q", text.Body, "Go on"),
	}
	if !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}
