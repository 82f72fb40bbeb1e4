package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"quoth/extract"
	"quoth/extract/command"
	"quoth/quotes/text"
)

// leastCases is the share of the cases of each file in testdata that must pass. It
// only rises. Those of harder.jsonl were written by others than those of
// cases.jsonl, and later.
var leastCases = map[string]float64{"cases.jsonl": 0.97, "harder.jsonl": 0.85}

// A hardCase is one small text and what must be found in it.
type hardCase struct {
	ID, Text string
	Quotes   []struct {
		Text    string
		Speaker *string
	}
	Claims []struct {
		Content              []string
		Source, Cue, Speaker *string
	}
	// Unattributed are words in quotation marks that nobody says.
	Unattributed []string
	NoClaims     bool `json:"no_claims"`
}

// TestCases runs small texts, each around one hard construction. A case passes
// where everything that it lists was found.
func TestCases(t *testing.T) {
	for name, least := range leastCases {
		t.Run(name, func(t *testing.T) {
			file, err := os.ReadFile("testdata/" + name)
			if err != nil {
				t.Fatal(err)
			}
			passed, cases := 0, 0
			for line := range bytes.Lines(file) {
				var c hardCase
				if err := json.Unmarshal(line, &c); err != nil {
					t.Fatalf("case %d: %v", cases+1, err)
				}
				cases++
				if faults := c.faults(t); len(faults) == 0 {
					passed++
				} else {
					t.Logf("%s: %s", c.ID, strings.Join(faults, "; "))
				}
			}
			if cases == 0 {
				t.Fatal("no cases")
			}
			t.Logf("%d of %d cases pass", passed, cases)
			if share := float64(passed) / float64(cases); share < least {
				t.Errorf("%.3f of the cases pass, want at least %.3f (-v lists the others)", share, least)
			}
		})
	}
}

func (c *hardCase) faults(t *testing.T) (faults []string) {
	t.Helper()
	var out, errs bytes.Buffer
	streams := command.Streams{In: strings.NewReader(c.Text), Out: &out, Err: &errs}
	if code := command.Main([]string{"--offsets", "bytes", "-"}, streams); code != 0 {
		t.Fatalf("%s: exit %d\n%s", c.ID, code, errs.String())
	}
	var got extract.Result
	if err := json.Unmarshal(out.Bytes(), &got); err != nil {
		t.Fatal(err)
	}
	fault := func(format string, args ...any) { faults = append(faults, fmt.Sprintf(format, args...)) }

	for _, want := range c.Quotes {
		found, right := false, false
		for _, q := range got.Quotes {
			if slices.Equal(wordsOf(q.Text), wordsOf(want.Text)) {
				found, right = true, right || sameSpeaker(want.Speaker, q.Speaker)
			}
		}
		if !found {
			fault("no quote %q", want.Text)
		} else if !right {
			fault("speaker of %q", want.Text)
		}
	}
	for _, words := range c.Unattributed {
		for _, q := range got.Quotes {
			if slices.Equal(wordsOf(q.Text), wordsOf(words)) && q.Claim != nil {
				fault("somebody says %q", words)
			}
		}
	}
	if c.NoClaims && len(got.Claims) > 0 {
		fault("claim %q", got.Claims[0].Text)
	}
	for _, want := range c.Claims {
		label := strings.Join(want.Content, " … ")
		gold := locate(t, c.Text, want.Content)
		claim := likest(c.Text, gold, got.Claims)
		if claim == nil {
			fault("no claim %q", label)
			continue
		}
		if !mentions(c.Text, want.Source, claim.Source) {
			fault("source of %q", label)
		}
		if !mentions(c.Text, want.Cue, claim.Cue) {
			fault("cue of %q", label)
		}
		if !sameSpeaker(want.Speaker, claim.Speaker) {
			fault("speaker of %q", label)
		}
	}
	return faults
}

// leastOverlap is the Dice overlap in words of two contents that count as one.
const leastOverlap = 0.8

func likest(article string, gold []text.Span, claims []extract.Claim) *extract.Claim {
	var best *extract.Claim
	most, words := 0.0, tokensIn(article, gold)
	for i := range claims {
		var content []text.Span
		for _, m := range claims[i].Content {
			content = append(content, text.Span{Start: m.Start, End: m.End})
		}
		got := tokensIn(article, content)
		both := 0
		for token := range got {
			if words[token] {
				both++
			}
		}
		if dice := 2 * float64(both) / float64(len(got)+len(words)); dice > most {
			best, most = &claims[i], dice
		}
	}
	if most < leastOverlap {
		return nil
	}
	return best
}

// locate finds the pieces in the text, each after the one before it.
func locate(t *testing.T, article string, pieces []string) (spans []text.Span) {
	t.Helper()
	from := 0
	for _, piece := range pieces {
		at := strings.Index(article[from:], piece)
		if at < 0 {
			t.Fatalf("%q is not in %q", piece, article[from:])
		}
		spans = append(spans, text.Span{Start: from + at, End: from + at + len(piece)})
		from += at + len(piece)
	}
	return spans
}

var wordPattern = regexp.MustCompile(`[\p{L}\p{N}_]+(?:[’'` + "`" + `][\p{L}\p{N}_]+)*`)

func wordsOf(s string) []string {
	return wordPattern.FindAllString(strings.ToLower(strings.ReplaceAll(s, "’", "'")), -1)
}

// tokensIn returns the starts of the words that the spans touch.
func tokensIn(article string, spans []text.Span) map[int]bool {
	in := map[int]bool{}
	for _, w := range wordPattern.FindAllStringIndex(article, -1) {
		for _, s := range spans {
			if w[0] < s.End && s.Start < w[1] {
				in[w[0]] = true
			}
		}
	}
	return in
}

// mentions reports whether what was found shares a word with the words wanted,
// wherever in the text they stand.
func mentions(article string, want *string, got *extract.Mention) bool {
	if want == nil || got == nil {
		return want == nil && got == nil
	}
	if len(wordsOf(*want)) == 0 {
		return true // a colon or a dash
	}
	found := tokensIn(article, []text.Span{{Start: got.Start, End: got.End}})
	for from := 0; ; {
		at := strings.Index(article[from:], *want)
		if at < 0 {
			return false
		}
		from += at
		for token := range tokensIn(article, []text.Span{{Start: from, End: from + len(*want)}}) {
			if found[token] {
				return true
			}
		}
		from++
	}
}

// sameSpeaker reports whether one name holds all words of the other.
func sameSpeaker(want *string, got *extract.SpeakerRef) bool {
	if want == nil || got == nil {
		return want == nil && got == nil
	}
	a, b := nameWords(*want), nameWords(got.Name)
	within := func(a, b []string) bool {
		return !slices.ContainsFunc(a, func(w string) bool { return !slices.Contains(b, w) })
	}
	return len(a) > 0 && len(b) > 0 && (within(a, b) || within(b, a))
}

var (
	namePattern = regexp.MustCompile(`[\p{L}\p{N}_]+`)
	genitive    = regexp.MustCompile(`[’']s\b`)
)

// nameWords are the words of a name without titles, or all where it is one.
func nameWords(name string) []string {
	all := namePattern.FindAllString(strings.ToLower(genitive.ReplaceAllString(name, "")), -1)
	bare := slices.DeleteFunc(slices.Clone(all), func(w string) bool { return strings.Contains(courtesies, " "+w+" ") })
	if len(bare) > 0 {
		return bare
	}
	return slices.DeleteFunc(all, func(w string) bool { return w == "the" || w == "a" || w == "an" })
}

const courtesies = " mr mrs ms miss dr prof sir dame lord lady sen senator rep representative congressman congresswoman" +
	" gov governor president vice chairman chairwoman secretary minister prime chancellor mayor judge justice gen general" +
	" col capt sgt lt king queen prince princess pope rev the a an "
