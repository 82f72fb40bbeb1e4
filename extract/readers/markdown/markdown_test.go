package markdown

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"quoth/extract"
	"quoth/extract/readers/plain"
	"quoth/quotes/text"
)

var update = flag.Bool("update", false, "rewrite the expected paragraphs")

func read(t *testing.T, source string) *extract.Article {
	t.Helper()
	a, err := Read(&extract.Input{Data: []byte(source)})
	if err != nil {
		t.Fatal(err)
	}
	return a
}

var kinds = map[text.ParagraphKind]string{text.Body: "body", text.Headline: "headline", text.Heading: "heading", text.Caption: "caption"}

// paragraphs lists what an article has, each after its kind.
func paragraphs(a *extract.Article) string {
	var out strings.Builder
	for _, b := range a.Blocks {
		quoted := ""
		if b.Quoted {
			quoted = ", quoted"
		}
		fmt.Fprintf(&out, "%s%s: %s\n", kinds[b.Kind], quoted, a.Text[b.Start:b.End])
	}
	return out.String()
}

// TestFiles compares the paragraphs of files with those that were read when
// somebody last looked. Pandoc 2.17 has written the articles: from HTML as its
// own Markdown and as that of GitHub, and from a file of Word.
func TestFiles(t *testing.T) {
	files, err := filepath.Glob("testdata/*.md")
	if err != nil || len(files) == 0 {
		t.Fatalf("no files: %v", err)
	}
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) {
			data, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			a := read(t, string(data))
			got := fmt.Sprintf("about: %q\n%s", a.About, paragraphs(a))
			for _, p := range a.Problems {
				got += fmt.Sprintf("problem: %s: %s: %q\n", p.Code, p.Message, a.Original[p.Start:p.End])
			}
			golden := strings.TrimSuffix(file, ".md") + ".golden"
			if *update {
				if err := os.WriteFile(golden, []byte(got), 0o666); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(golden)
			if err != nil {
				t.Fatalf("%v (-update writes it)", err)
			}
			if diff := cmp.Diff(string(want), got); diff != "" {
				t.Errorf("-want +got\n%s", diff)
			}
			checkOrigin(t, a)
		})
	}
}

// checkOrigin checks that every part of the text stands in the file where its
// origin says: as it is, or as markup that is longer or shorter.
func checkOrigin(t *testing.T, a *extract.Article) {
	t.Helper()
	end := text.Span{}
	for _, p := range a.Origin {
		if p.Text.Start < end.Start || p.File.Start < end.End || p.Text.Len() <= 0 || p.Text.End > len(a.Text) || p.File.End > len(a.Original) {
			t.Fatalf("part %v after %v", p, end)
		}
		end = text.Span{Start: p.Text.End, End: p.File.End}
		words, file := a.Text[p.Text.Start:p.Text.End], a.Original[p.File.Start:p.File.End]
		switch {
		case len(words) == len(file):
			if words != file {
				t.Errorf("%q stands in the file as %q", words, file)
			}
		case file[0] != '\\' && file[0] != '&' && file[0] != '<':
			t.Errorf("%q stands for %q", file, words)
		}
	}
}

// TestSameAsPlain compares who says what in Markdown and in plain text.
func TestSameAsPlain(t *testing.T) {
	data, err := os.ReadFile("testdata/harbour.txt")
	if err != nil {
		t.Fatal(err)
	}
	a, err := plain.Read(&extract.Input{Data: data})
	if err != nil {
		t.Fatal(err)
	}
	want := said(a)
	if len(want) != 6 {
		t.Fatalf("%d quotations, want 6: %q", len(want), want)
	}
	files, err := filepath.Glob("testdata/harbour-*.md")
	if err != nil || len(files) == 0 {
		t.Fatalf("no files: %v", err)
	}
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(want, said(read(t, string(data)))); diff != "" {
			t.Errorf("%s: -want +got\n%s", file, diff)
		}
	}
}

// said lists the quotations, each with its speaker.
func said(a *extract.Article) []string {
	var list []string
	for _, q := range extract.Run(a, extract.CodePoints).Quotes {
		name := "nobody"
		if q.Speaker != nil {
			name = q.Speaker.Name
		}
		list = append(list, name+": "+strings.Join(strings.Fields(q.Text), " "))
	}
	return list
}

// TestSlices checks that what is found is the file's own text, markup included.
func TestSlices(t *testing.T) {
	const source = "# A\n\n“It [*will*](x) not &amp; never hold,” said **Pat** Osei. She said that it\\\nrains.[^1]\n\n[^1]: “Wet,” he said.\n\n> It was.\n"
	r := extract.Run(read(t, source), extract.Bytes)
	var got []string
	slice := func(m *extract.Mention) {
		if source[m.Start:m.End] != m.Text {
			t.Errorf("[%d:%d] is %q, want %q", m.Start, m.End, source[m.Start:m.End], m.Text)
		}
		got = append(got, m.Text)
	}
	for i := range r.Quotes {
		slice(&r.Quotes[i].Mention)
	}
	for i := range r.Claims {
		slice(r.Claims[i].Source)
	}
	want := []string{"It [*will*](x) not &amp; never hold,", "Wet,", "It was.", "Pat** Osei", "She", "he"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("-want +got\n%s", diff)
	}
}

func TestParagraphs(t *testing.T) {
	for _, test := range []struct{ name, source, want string }{
		{"nothing", "", ""},
		{"a mark", "\ufeff# A\n", "headline: A\n"},
		{"second heading", "# A\n# B\n", "headline: A\nheading: B\n"},
		{"heading behind prose", "a\n\n# B\n", "body: a\nheading: B\n"},
		{"second level", "## A\n\n# B\n", "heading: A\nheadline: B\n"},
		{"heading in a quotation", "> # A\n\n# B\n", "heading, quoted: A\nheadline: B\n"},
		{"attributes of a heading", "# A {#a .b}\n", "headline: A\n"},
		{"soft breaks", "a \n  b\r\nc\rd", "body: a \nb\r\nc\rd\n"},
		{"hard breaks", "a  \nb\\\nc", "body: a  \nb\nc\n"},
		{"a quotation's lines", "> a\n> b\nc", "body, quoted: a\nb\nc\n"},
		{"escapes", `\*a\* \a \\ &copy; &copx; &ampx; &semi; &#x2019; &amp`, `body: *a* \a \ © &copx; &ampx; ; ’ &amp` + "\n"},
		{"code", "`a\\*&amp;` `` b`c ``", "body: a\\*&amp; b`c\n"},
		{"emphasis", "**a**b*c* d_e_f", "body: abc d_e_f\n"},
		{"links", "[a](b \"c\") [d][e] <https://f.example> <g@h.example>\n\n[e]: f", "body: a d https://f.example g@h.example\n"},
		{"pictures in prose", "a ![b](c){width=1} d", "body: a b d\n"},
		{"pictures alone", "![a](b) [![c](d)](e){.f}\n![](g)", "caption: a\ncaption: c\n"},
		{"strikes", "~~a~~ ~b~ ~~~c~~~", "body: a ~b~ ~~~c~~~\n"},
		{"tags", "a<br/>b <em\nclass=x>c</em> <!-- d --> <q>e</q>", "body: a\nb c  “e”\n"},
		{"html", "<p>a</p>\n\n<!-- b\n\nc -->\n\n<script>d</script>\n\ne", "body: e\n"},
		{"lists", "- a\n- b\n  c\n\n  d\n1. e", "body: a\nbody: b\nc\nbody: d\nbody: e\n"},
		{"tasks", "- [x] a\n- [ ] b", "body: [x] a\nbody: [ ] b\n"},
		{"a table behind prose", "a\n| b | c |\n|---|:-:|\n| `d` | |\n|e|f|g|", "body: a\nbody: b\nbody: c\nbody: d\nbody: e\nbody: f\nbody: g\n"},
		{"a table in an underlined heading", "a\n|b|c|\n|-|-|\n---\nd", "heading: a\nbody: b\nbody: c\nbody: d\n"},
		{"no table", "a | b\n- | c", "body: a | b\nbody: | c\n"},
		{"footnotes", "a[^1]b[^2]\n\n[^1]: c\n    d\n\n    e\nf\n\ng\n\n[^2]:\n", "body: ab\nbody: c\nd\nbody: e\nf\nbody: g\n"},
		{"signature", "> a\n>\n> — Ann Lee\n\nb", "body, quoted: a\nbody: — Ann Lee\nbody: b\n"},
		{"signature on the last line", "> a\n> b  \n> -- **Ann Lee**, mayor", "body, quoted: a\nb  \n\nbody: -- Ann Lee, mayor\n"},
		{"signature as a list", "> a\n>\n> - Ann Lee\n", "body, quoted: a\nbody: - Ann Lee\n"},
		{"lists that are no signature", "> a\n>\n> - ann\n\n> - Ann\n\n> a\n>\n> - Ann\n> - Lee\n", "body, quoted: a\nbody, quoted: ann\nbody, quoted: Ann\nbody, quoted: a\nbody, quoted: Ann\nbody, quoted: Lee\n"},
		{"dashes that are no signature", "> a\n> — not now\n\n> — Ann\n>\n> b\n\n— Cy", "body, quoted: a\n— not now\nbody, quoted: — Ann\nbody, quoted: b\nbody: — Cy\n"},
		{"code blocks", "    a\n\n```\nb\n```\n\n~~~\nc", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			a := read(t, test.source)
			if diff := cmp.Diff(test.want, paragraphs(a)); diff != "" {
				t.Errorf("-want +got\n%s", diff)
			}
			if a.Original != test.source || len(a.Problems) > 0 {
				t.Errorf("original %q, problems %v", a.Original, a.Problems)
			}
			checkOrigin(t, a)
		})
	}
}

// TestOrigin finds words in the text, and where they stand in the file.
func TestOrigin(t *testing.T) {
	const source = "---\ntitle: T\n---\n“It [will](x) *not* hold,” R&amp;D\nsaid \\*then\\*."
	a := read(t, source)
	for _, test := range []struct{ words, want string }{
		{"It", "It"},
		{"It will not hold", "It [will](x) *not* hold"},
		{"will not", "will](x) *not"},
		{"R&D\nsaid", "R&amp;D\nsaid"},
		{"&", "&amp;"},
		{"*then*", `\*then\*`},
		{"then", "then"},
	} {
		at := strings.Index(a.Text, test.words)
		if at < 0 {
			t.Fatalf("no %q in %q", test.words, a.Text)
		}
		span, ok := a.Origin.Of(text.Span{Start: at, End: at + len(test.words)})
		if got := source[span.Start:span.End]; !ok || got != test.want {
			t.Errorf("%q stands in the file as %q, want %q", test.words, got, test.want)
		}
	}
}

// What is nested or marked up without end is read in good time, as words.
func TestTame(t *testing.T) {
	for _, test := range []struct{ name, source, want string }{
		{"quotations", strings.Repeat("> ", 1000) + "a", strings.Repeat("> ", 950) + "a"},
		{"marks", strings.Repeat("*a* ", 1000), ""},
		{"a long rule", strings.Repeat("-", 1000) + "\n\na", "a"},
		{"a long underline", "A\n" + strings.Repeat("=", 1000), "A"},
	} {
		a := read(t, test.source)
		checkOrigin(t, a)
		if test.want != "" && a.Text != test.want {
			t.Errorf("%s: text %.50q of %d bytes, want %.50q of %d", test.name, a.Text, len(a.Text), test.want, len(test.want))
		}
		if test.want == "" && strings.Count(a.Text, "*") != 2*1000-mostMarks {
			t.Errorf("%s: %d are left", test.name, strings.Count(a.Text, "*"))
		}
	}
	if got := string(tame("a\rb\r\nc\r")); got != "a\nb\r\nc\n" {
		t.Errorf("line ends: %q", got)
	}
}

func TestLarge(t *testing.T) {
	_, err := Read(&extract.Input{Data: make([]byte, largest+1)})
	if err == nil || err.Error() != "larger than 4 MB: no Markdown is" {
		t.Errorf("error %v", err)
	}
}

func TestEncodings(t *testing.T) {
	bad := text.Problem{Span: text.Span{Start: 4, End: 5}, Code: "invalid-utf8", Message: "byte E9 is not UTF-8"}
	guessed := text.Problem{Span: text.Span{Start: 4, End: 7}, Code: "guessed-encoding", Message: "the encoding is not declared; read as windows-1252"}
	for _, test := range []struct {
		data, original, encoding string
		want                     []text.Problem
	}{
		{"*a* \xe9 é", "*a* \xe9 é", "utf-8", []text.Problem{bad}},
		{"*a* \x93b\x94", "*a* “b”", "windows-1252", []text.Problem{guessed}},
		{"\xff\xfe*\x00a\x00*\x00", "*a*", "utf-16le", nil},
	} {
		a := read(t, test.data)
		if a.Original != test.original || a.Encoding != test.encoding {
			t.Errorf("%q in %s, want %q in %s", a.Original, a.Encoding, test.original, test.encoding)
		}
		if diff := cmp.Diff(test.want, a.Problems); diff != "" {
			t.Errorf("%q: -want +got\n%s", test.data, diff)
		}
		checkOrigin(t, a)
	}
}

// The links of an article: their words, and the places of its footnotes.
func TestLinks(t *testing.T) {
	a := read(t, "# Fares\n\nFares rose,[^1] the [report *of* May[^2]](/report) says; see <https://fares.example>.\n\n[^1]: A note.\n\n[^3]\n\nAn ![image](a.png) and [a link][fares].\n\n[fares]: /fares\n")
	var got []string
	for _, s := range a.Links {
		before := a.Text[:s.Start]
		got = append(got, before[strings.LastIndexAny(before, " \n")+1:]+"|"+a.Text[s.Start:s.End])
	}
	want := []string{"rose,|", "|report of May", "May|", "|https://fares.example", "note.|", "|a link"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}
