package rules_test

import (
	"path/filepath"
	"testing"
	"unicode/utf8"

	"github.com/rogpeppe/go-internal/txtar"
	"quoth/extract"
	"quoth/extract/check"
	"quoth/extract/check/rules"
	"quoth/extract/verify"
	"quoth/quotes"
)

// FuzzRules has all rules look at any text, with itself for an archive and for a
// source: what they report lies in the text, stands there as it says, comes in
// order and under a fingerprint of its own.
func FuzzRules(f *testing.F) {
	paths, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(paths) == 0 {
		f.Fatalf("no articles: %v", err)
	}
	for _, path := range paths {
		files, err := txtar.ParseFile(path)
		if err != nil {
			f.Fatal(err)
		}
		for _, file := range files.Files {
			f.Add(file.Data)
		}
	}
	for _, seed := range []string{"", "\xff“\x00”", "LUND: “a b c d e f g h,” Lund said.\nLUND: “a b c d e f g i,” Roe said.", "rose from 0 percent to 0 percent, a rise of 0 percent", "12 of 0 men, or 5 percent"} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		for _, path := range []string{"a.txt", "a.md"} {
			a := read(t, path, data)
			found, places := extract.Find(quotes.Default(), a), extract.NewPlaces(a, data)
			p := check.Pass{Article: a, Found: found, Archive: check.NewArchive()}
			other := *a
			other.Path, other.Published = "b.txt", "1999-01-01"
			a.Published = "2024-01-01"
			p.Archive.Add(&other, found, places)
			p.Verified = verify.Of(verify.NewSource(a, data, false)).Verify(a, found)
			last, prints := 0, map[string]bool{}
			for _, finding := range check.Run(rules.All(), nil, p, places) {
				s := finding.Span
				if s.Start < last || s.End <= s.Start || s.End > len(a.Text) || a.Text[s.Start:s.End] != finding.Text {
					t.Fatalf("%s: %v in %q", finding.Rule, s, a.Text)
				}
				if finding.Message == "" || !utf8.ValidString(finding.Message+finding.Speaker) || finding.Line < 1 || finding.Column < 1 || prints[finding.Fingerprint] {
					t.Fatalf("%+v", finding)
				}
				last = s.Start
				prints[finding.Fingerprint] = true
			}
		}
	})
}
