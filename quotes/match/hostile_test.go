package match_test

import (
	"strings"
	"testing"

	"quoth/quotes/match"
	"quoth/quotes/text"
)

// whole is a source that is one turn.
func whole(s string, heard bool) *match.Source {
	return match.New(s, []match.Turn{{Span: text.Span{End: len(s)}, Speaker: -1}}, heard)
}

// checkMatches fails where a match does not lie in the texts, or its edits do
// not make the one of the other.
func checkMatches(t *testing.T, source, article string, found []match.Match) {
	t.Helper()
	for _, m := range found {
		if m.Score < 0 || m.Score > 1 {
			t.Errorf("score %v", m.Score)
		}
		if s := m.Span(); s.Start < 0 || s.Start >= s.End || s.End > len(source) {
			t.Fatalf("span %v in a source of %d bytes", s, len(source))
		}
		if len(m.Spans) != len(m.Turns) {
			t.Errorf("%d spans, %d turns", len(m.Spans), len(m.Turns))
		}
		honest := true
		for _, e := range m.Edits {
			if e.Source != source[e.From.Start:e.From.End] || e.Article != article[e.To.Start:e.To.End] {
				t.Fatalf("edit %+v is not what stands there", e)
			}
			if (e.Source == "") != (e.Op == match.Insert || e.Op == match.Move) && e.Op != match.Keep ||
				(e.Article == "") != (e.Op == match.Delete || e.Op == match.Move) && e.Op != match.Keep {
				t.Errorf("edit %+v", e)
			}
			if (e.Why != "") != (e.Honest && e.Op != match.Keep) {
				t.Errorf("edit %+v has no reason, or one too many", e)
			}
			honest = honest && e.Honest
		}
		if m.Verdict != match.NotFound && honest != m.Verdict.Honest() && !m.Has(match.Order) {
			t.Errorf("%s, with edits %+v", m.Verdict, m.Edits)
		}
	}
}

// What nobody says takes no more time, or memory, than what somebody may.
func TestHostile(t *testing.T) {
	said := words(t, 30_000)
	for _, test := range []struct{ name, source, quote string }{
		{"one word", strings.Repeat("buffalo ", 200_000), strings.Repeat("buffalo ", 60)},
		{"one word, and a long quotation", strings.Repeat("buffalo ", 200_000), strings.Repeat("buffalo ", 5000)},
		{"two words", strings.Repeat("to be ", 100_000), strings.Repeat("be to ", 2500)},
		{"a long quotation", said, said[1000:30_000]},
		{"gaps", said, strings.Repeat("the bridge is … ", 1000)},
		{"gaps, backwards", said, backwards(said, 200)},
		{"comments", said, strings.Repeat("the [plan] ", 3000)},
		{"open brackets", said, strings.Repeat("[", 50_000)},
		{"numbers", strings.Repeat("one hundred and ", 50_000), strings.Repeat("one hundred and ", 2000)},
		{"digits", strings.Repeat("1,", 200_000), strings.Repeat("1,", 5000)},
		{"dashes", strings.Repeat("a — ", 50_000), strings.Repeat("a — b ", 3000)},
		{"few words", strings.Repeat("no ", 200_000), "no no no no"},
		{"fillers", strings.Repeat("um you know like ", 50_000), strings.Repeat("um you know like ", 1000)},
		{"asides", strings.Repeat("[a (b ", 50_000), strings.Repeat("a b ", 1000)},
		{"one endless word", strings.Repeat("a'", 200_000), strings.Repeat("a'", 5000)},
		{"points", strings.Repeat("a.", 200_000), strings.Repeat(". ", 50_000)},
		{"nothing", "", "we will not raise taxes"},
		{"nothing said", "we will not raise taxes", "…"},
	} {
		t.Run(test.name, func(t *testing.T) {
			for _, heard := range []bool{false, true} {
				found := whole(test.source, heard).Find(match.NewQuote(test.quote, text.Span{End: len(test.quote)}))
				checkMatches(t, test.source, test.quote, found)
			}
		})
	}
}

// backwards makes a quotation of pieces of a text, the last first.
func backwards(s string, pieces int) string {
	all := strings.Fields(s)
	var b strings.Builder
	for i := pieces; i > 0; i-- {
		b.WriteString(strings.Join(all[i*100:i*100+8], " ") + " … ")
	}
	return b.String()
}

func FuzzFind(f *testing.F) {
	for _, seed := range [][2]string{
		{"We will, um, not raise taxes on working families [laughter] this year.", "We will not raise taxes … this year"},
		{"It's going to cost twenty-five million dollars, you know.", "It’s gonna cost $25 million"},
		{"the union's president twice, twice in two thousand and one", "[T]he union[‘s president] twi[ce] in 2001 (sic) . . . x"},
		{"\xff\xfe\u00ad'’ 1st½ 1,2.3bn U.S. … [", "]([…]()''\u200b\xf0"},
	} {
		f.Add(seed[0], seed[1], len(seed[1])/2)
	}
	f.Fuzz(func(t *testing.T, source, article string, cut int) {
		cut = min(max(cut, 0), len(article))
		half := min(max(cut, 0), len(source))
		turns := []match.Turn{{Span: text.Span{End: half}, Speaker: 0}, {Span: text.Span{Start: half, End: len(source)}, Speaker: 1}}
		for _, heard := range []bool{false, true} {
			s := match.New(source, turns, heard)
			s.Foreign()
			q := match.NewQuote(article, text.Span{End: cut}, text.Span{Start: cut, End: len(article)}).After(text.Span{End: cut})
			q.English()
			checkMatches(t, source, article, s.Find(q))
		}
	})
}
