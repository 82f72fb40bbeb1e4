package markdown

import (
	"os"
	"path/filepath"
	"testing"

	"quoth/extract"
)

// Whatever the bytes: they are read, every part of the text stands where its
// origin says, and the paragraphs lie in the text one after the other.
func FuzzRead(f *testing.F) {
	files, err := filepath.Glob("testdata/*.md")
	if err != nil || len(files) == 0 {
		f.Fatalf("no files: %v", err)
	}
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(data[:min(len(data), 600)])
		f.Add(data[max(0, len(data)-600):])
	}
	for _, seed := range []string{
		"---\na: &a [*a]\n---\n", "+++\na = [\"\n+++\n", "> - a\n>\n> - B\r\n>\t1.\tc", "a|b\n-|-\n`c\\|`|d\xff", "k\nt|e\n-|-\n---", "t|e\n-|-\n---", "[^a]:\t[^a]\n\n\tb", "![[a](b)](c){d=e}", "<a\n<br>\\\n&#0;&nLl;<q>", "\ufeff# a {#b", "\x00\r> \r- — A",
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		a, err := Read(&extract.Input{Data: data})
		if err != nil {
			t.Fatal(err)
		}
		checkOrigin(t, a)
		end := 0
		for _, b := range a.Blocks {
			if b.Start < end || b.End <= b.Start || b.End > len(a.Text) {
				t.Fatalf("paragraph %v after %d in a text of %d bytes", b.Span, end, len(a.Text))
			}
			end = b.End
		}
		for _, p := range a.Problems {
			if p.Start < 0 || p.Start > p.End || p.End > len(a.Original) {
				t.Errorf("problem %v in a file of %d bytes", p, len(data))
			}
		}
	})
}
