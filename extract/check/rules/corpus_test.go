package rules_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"quoth/extract"
	"quoth/extract/check"
	"quoth/extract/check/rules"
	"quoth/quotes"
)

// TestCorpus compares an article with others that have been published.
func TestCorpus(t *testing.T) {
	const older = "“The bridge will not be closed for more than a single week,” said Ida Lund, the mayor.\n"
	for _, test := range []struct {
		name, published, article, want string
	}{
		{"same", "2024-05-02", "“The bridge will not be closed for more than a single week,” said Ida Lund, the mayor.\n", ""},
		{
			"old", "2024-09-01", "“The bridge will not be closed for more than a single week,” said Ida Lund, the mayor.\n",
			"1:2: warning: older.txt has this quotation already, 123 days before: say when it was said\n" +
				"    older.txt:1:2: Ida Lund: “the bridge will not be closed for more than a single week”\n",
		},
		{
			"other words", "2024-05-02", "Mayor Ida Lund did not mind. “The bridge will not be closed for more than a single month,” Lund said.\n",
			"1:31: warning: older.txt has this quotation in another version: “single month” here, “single week” there\n" +
				"    older.txt:1:2: Ida Lund: “the bridge will not be closed for more than a single week”\n",
		},
		{
			"other speaker", "2024-05-02", "“The bridge will not be closed for more than a single week,” said Jon Roe, an engineer.\n",
			"1:2: error: These 12 words are those of Jon Roe here and of Ida Lund in older.txt: find out who said them\n" +
				"    older.txt:1:2: Ida Lund: “the bridge will not be closed for more than a single week”\n",
		},
		{"something else", "2024-05-02", "“The ferry will go every hour until the ice comes back,” said Jon Roe, an engineer.\n", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			archive := check.NewArchive()
			for path, text := range map[string]string{"older.txt": older, "newer.txt": test.article} { // the article itself does not count
				a := read(t, path, []byte(text))
				a.Published = "2024-05-01"
				archive.Add(a, extract.Find(quotes.Default(), a), extract.NewPlaces(a, []byte(text)))
			}
			a := read(t, "newer.txt", []byte(test.article))
			a.Published = test.published
			p := check.Pass{Article: a, Found: extract.Find(quotes.Default(), a), Archive: archive}
			got := listing(check.Run(rules.All(), nil, p, extract.NewPlaces(a, []byte(test.article))))
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}
