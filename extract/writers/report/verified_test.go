package report

import (
	"strings"
	"testing"

	"quoth/extract"
	"quoth/extract/inputs"
	"quoth/extract/verify"
	"quoth/quotes"
)

// verdicts verifies an article against a source, as the command does.
func verdicts(t *testing.T, article, source string) *verify.Report {
	t.Helper()
	read := func(s string) (*extract.Article, []byte) {
		for it := range inputs.All([]string{"-"}, inputs.Options{Stdin: strings.NewReader(s)}) {
			a, err := it.Read()
			if err != nil {
				t.Fatal(err)
			}
			return a, it.Data
		}
		return nil, nil
	}
	a, data := read(article)
	s, file := read(source)
	s.Path = "hearing.txt"
	found := extract.Find(quotes.Default(), a)
	sources := verify.Of(verify.NewSource(s, file, false))
	return verify.NewReport(a, extract.NewPlaces(a, data), found, sources, sources.Verify(a, found))
}

func TestVerified(t *testing.T) {
	page := Verified(verdicts(t, `No new taxes

“We will raise taxes on working families this year,” said Ada Friis. “We have to pay … for it in the end.”

“The other way round. That is how it goes,” said Friis, and “there will be no more of it in this town”.`,
		`ADA FRIIS: We will, um, not raise taxes on working families this year. We have to pay, and pay again, for it in the end.

OLU ADE: That is how it goes, you know. The other way round.`))
	golden(t, "verified.html", page)
	check(t, "verified", page)
}

// What an article, or a source, says stays text.
func TestVerifiedHostile(t *testing.T) {
	with := func(attack string) *verify.Report {
		mention := extract.Mention{Text: attack, Start: 3, End: 3 + len([]rune(attack))}
		where := verify.Passage{Source: attack, Mention: mention, Line: 1, Time: &attack, Speaker: &attack, Before: attack, After: attack}
		quote := verify.Quote{
			IDs: []string{"q1"}, Text: attack, Parts: []extract.Mention{mention}, Speaker: &extract.SpeakerRef{Name: attack}, Claim: &attack,
			Verdict: verify.Verdict(attack), Flags: []verify.Flag{verify.Flag(attack)}, Differs: true, Where: &where, Also: []verify.Passage{where},
			Edits: []verify.Change{
				{Op: verify.Replace, Source: &mention, Article: &mention}, {Op: verify.Move}, {Op: verify.Keep, Source: &mention, Article: &mention},
			},
		}
		plain := quote
		plain.IDs, plain.Edits = []string{"q2"}, nil
		return &verify.Report{
			Document: extract.Document{Path: &attack, Title: &attack}, Sources: []string{attack}, Quotes: []verify.Quote{quote, plain},
		}
	}
	want := shape(t, Verified(with("harmless")))
	for _, attack := range attacks {
		page := Verified(with(attack))
		check(t, attack, page)
		if got := shape(t, page); got != want {
			t.Errorf("%q changes the page from\n%s\nto\n%s", attack, want, got)
		}
	}
}
