package stats

import (
	"bytes"
	"math"
	"strings"
	"testing"
	"unicode"

	"github.com/google/go-cmp/cmp"

	"quoth/extract"
	"quoth/extract/readers/plain"
)

// said is an article in which speakers say quotes and claims: "kind name: words"
// is a quote, "kind name (cue, kind)" a claim, "words" alone a quote of nobody.
func said(lines ...string) *extract.Result {
	r := &extract.Result{}
	who := func(s string) *extract.SpeakerRef {
		kind, name, found := strings.Cut(s, " ")
		if !found {
			return nil
		}
		return &extract.SpeakerRef{ID: s, Name: name, Kind: kind}
	}
	for _, line := range lines {
		if speaker, rest, ok := strings.Cut(line, " ("); ok {
			cue, kind, _ := strings.Cut(strings.TrimSuffix(rest, ")"), ", ")
			claim := extract.Claim{Kind: kind, Speaker: who(speaker)}
			if cue != "" {
				claim.Cue = &extract.Mention{Text: cue}
			}
			r.Claims = append(r.Claims, claim)
			continue
		}
		speaker, words, ok := strings.Cut(line, ": ")
		if !ok {
			speaker, words = "", line
		}
		r.Quotes = append(r.Quotes, extract.Quote{Mention: extract.Mention{Text: words}, Speaker: who(speaker)})
	}
	return r
}

func sample() *Count {
	c := NewCount()
	c.Add(said(
		"person Pat O’Neil: It is old — and weak.", "anonymous a senior official: Well.", "person Pat O’Neil: No.", "Night Shift",
		"person Pat O’Neil (said, direct)", "person Pat O’Neil (Said, mixed)", "nobody (, indirect)",
	), 100)
	c.Add(said(
		"person pat  o'neil: Yes, yes.", "organization Pat O’Neil: We build.", "anonymous a senior official (according\nto, indirect)",
	), 50)
	c.Add(said(), 0)
	return c
}

func TestReport(t *testing.T) {
	cue := func(s string) *string { return &s }
	want := &Report{
		Schema: Schema,
		Totals: Totals{
			Articles: 3, Words: 150, Quotes: 6, Attributed: 5, Loose: 1, QuotedWords: 11, Claims: 4, Speakers: 3, Cues: 3,
		},
		Anonymous: Anonymous{Quotes: 1, Words: 1, ShareOfQuotes: 0.2, ShareOfWords: 0.0909},
		Speakers: []Speaker{
			{Name: "Pat O’Neil", Kind: "person", Quotes: 3, Words: 8, Share: 0.7273, Claims: 2, Articles: 2},
			{Name: "Pat O’Neil", Kind: "organization", Quotes: 1, Words: 2, Share: 0.1818, Articles: 1},
			{Name: "a senior official", Kind: "anonymous", Quotes: 1, Words: 1, Share: 0.0909, Claims: 1, Articles: 2},
		},
		Kinds: []Kind{
			{Kind: "person", Speakers: 1, Quotes: 3, Words: 8, Share: 0.7273, Claims: 2},
			{Kind: "organization", Speakers: 1, Quotes: 1, Words: 2, Share: 0.1818},
			{Kind: "anonymous", Speakers: 1, Quotes: 1, Words: 1, Share: 0.0909, Claims: 1},
		},
		ClaimKinds: ClaimKinds{Direct: 1, Mixed: 1, Indirect: 2},
		Cues:       []Cue{{cue("said"), 2}, {nil, 1}, {cue("according to"), 1}},
	}
	if diff := cmp.Diff(want, sample().Report(0)); diff != "" {
		t.Error(diff)
	}
	want.Speakers, want.Cues = want.Speakers[:2], want.Cues[:2]
	if diff := cmp.Diff(want, sample().Report(2)); diff != "" {
		t.Errorf("first two: %s", diff)
	}
}

func TestNothing(t *testing.T) {
	want := &Report{Schema: Schema, Speakers: []Speaker{}, Kinds: []Kind{}, Cues: []Cue{}}
	if diff := cmp.Diff(want, NewCount().Report(3)); diff != "" {
		t.Error(diff)
	}
}

func TestWriteText(t *testing.T) {
	var out bytes.Buffer
	c := sample()
	c.Add(said("person "+strings.Repeat("long ", 20)+"\x1b[2J: Yes."), 1)
	c.Report(2).WriteText(&out)
	want := `articles                   4
words                    151
quotes                     7
  with a speaker           6, of 12 words
  without                  1
claims                     4
  direct                   1
  mixed                    1
  indirect                 2
anonymous quotes           1, 16.7 % of those with a speaker
anonymous words            1, 8.3 %

speaker     kind          quotes   words   share  claims  articles
Pat O’Neil  person             3       8  66.7 %       2         2
Pat O’Neil  organization       1       2  16.7 %       0         1
and 2 more

kind            speakers  quotes   words   share  claims
person                 2       4       9  75.0 %       2
organization           1       1       2  16.7 %       0
anonymous              1       1       1   8.3 %       1

cue      claims
said          2
no cue        1
and 1 more
`
	if diff := cmp.Diff(want, out.String()); diff != "" {
		t.Error(diff)
	}
	out.Reset()
	c.Report(0).WriteText(&out)
	if got := out.String(); strings.Contains(got, "\x1b") || !strings.Contains(got, "\n"+strings.Repeat("long ", 7)+"long…  person") {
		t.Errorf("a long name steers or widens the table:\n%s", got)
	}
}

func TestRows(t *testing.T) {
	want := [][]string{
		{"speaker", "kind", "quotes", "words", "share", "claims", "articles"},
		{"Pat O’Neil", "person", "3", "8", "0.7273", "2", "2"},
	}
	if diff := cmp.Diff(want, sample().Report(1).Rows()); diff != "" {
		t.Error(diff)
	}
}

func TestWords(t *testing.T) {
	for text, want := range map[string]int{
		"": 0, "  \n": 0, "one": 1, "It’s 2.4 metres,\r\nnot ninety-nine.": 5, "well—that – was … it": 4, "— ! …": 0, "\xff a": 1,
	} {
		if got := Words(text); got != want {
			t.Errorf("Words(%q) = %d, want %d", text, got, want)
		}
	}
}

// FuzzReport: whatever is counted, parts make up the whole, in every order of
// the articles, and no words of an article steer the terminal.
func FuzzReport(f *testing.F) {
	f.Add("“It’s old,” said Pat Osei. “Ha.” Officials said it would close.", "“Yes,” said\x1b pat osei, “and weak.” Critics: “No”")
	f.Add("", "\xff“\x00”")
	f.Fuzz(func(t *testing.T, first, second string) {
		var results []*extract.Result
		for _, words := range []string{first, second} {
			a, err := plain.Read(&extract.Input{Data: []byte(words)})
			if err != nil {
				t.Fatal(err)
			}
			results = append(results, extract.Run(a, extract.CodePoints))
		}
		count, back := NewCount(), NewCount()
		for i := range results {
			count.Add(results[i], 1)
			back.Add(results[len(results)-1-i], 1)
		}
		r, other := count.Report(0), back.Report(0)
		if diff := cmp.Diff(r.Totals, other.Totals); diff != "" {
			t.Errorf("the order of articles counts: %s", diff)
		}
		var sum Speaker
		shares := 0.0
		for _, s := range r.Speakers {
			sum.Quotes += s.Quotes
			sum.Words += s.Words
			sum.Claims += s.Claims
			shares += s.Share
		}
		if sum.Quotes != r.Totals.Attributed || sum.Words != r.Totals.QuotedWords || sum.Claims > r.Totals.Claims {
			t.Errorf("speakers have %+v of %+v", sum, r.Totals)
		}
		if off := shares - 1; r.Totals.QuotedWords > 0 && math.Abs(off) > 1e-4*float64(len(r.Speakers)) {
			t.Errorf("shares add up to %v", shares)
		}
		claims := 0
		for _, c := range r.Cues {
			claims += c.Claims
		}
		if k := r.ClaimKinds; claims != r.Totals.Claims || k.Direct+k.Mixed+k.Indirect != claims {
			t.Errorf("%d claims by cue, %+v by kind, of %d", claims, k, r.Totals.Claims)
		}
		var out bytes.Buffer
		r.WriteText(&out)
		if i := strings.IndexFunc(out.String(), func(c rune) bool { return c != '\n' && unicode.IsControl(c) }); i >= 0 {
			t.Errorf("a control character at %d of %q", i, &out)
		}
	})
}
