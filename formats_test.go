package main

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestFormats compares what the formats make of articles with what they made
// when somebody last looked.
func TestFormats(t *testing.T) {
	articles := []string{"testdata/articles/band-reunion.txt", "testdata/articles/opinion-column.txt"}
	for _, test := range []struct {
		golden string // the ending of a file of testdata/formats
		args   []string
	}{
		{"csv", []string{"--format", "csv"}},
		{"claims.csv", []string{"--format", "csv", "--rows", "claims"}},
		{"tsv", []string{"--format", "tsv"}},
		{"md", []string{"--format", "markdown"}},
		{"jsonld", []string{"--format", "jsonld"}},
		{"annotation.json", []string{"--format", "annotation"}},
		{"ann", []string{"--format", "brat"}},
	} {
		for _, article := range articles {
			name := filepath.Base(article)
			checkGolden(t, name[:len(name)-len("txt")]+test.golden, append(test.args, article))
		}
	}
	checkGolden(t, "stats.txt", append([]string{"stats"}, articles...))
	checkGolden(t, "stats.json", append([]string{"stats", "--format", "json", "--top", "5"}, articles...))
	checkGolden(t, "stats.csv", append([]string{"stats", "--format", "csv"}, articles...))
}

// checkGolden runs the command and compares what it prints with a file of
// testdata/formats.
func checkGolden(t *testing.T, name string, args []string) {
	t.Run(name, func(t *testing.T) {
		golden := filepath.Join("testdata", "formats", name)
		got := quoth(t, args...)
		if *update {
			if err := os.WriteFile(golden, []byte(got), 0o666); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(golden)
		if err != nil {
			t.Fatalf("%v (go test . -update writes it)", err)
		}
		if diff := cmp.Diff(string(want), got); diff != "" {
			t.Errorf("output differs from %s (go test . -update rewrites it; -want +got):\n%s", golden, diff)
		}
	})
}
