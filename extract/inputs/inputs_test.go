package inputs

import (
	"bytes"
	"compress/gzip"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/klauspost/compress/zstd"
)

func gzipped(s string) string {
	var b bytes.Buffer
	w := gzip.NewWriter(&b)
	w.Write([]byte(s))
	w.Close()
	return b.String()
}

func zstandard(s string) string {
	w, err := zstd.NewWriter(nil)
	if err != nil {
		panic(err)
	}
	return string(w.EncodeAll([]byte(s), nil))
}

// tree writes files into a folder and returns it.
func tree(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, data := range files {
		file := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(file), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(data), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// texts lists what is read: the path below dir and the text, or the error.
func texts(dir string, args []string, o Options) []string {
	var out []string
	for it := range All(args, o) {
		path, _ := filepath.Rel(dir, it.Path)
		a, err := it.Read()
		if err != nil {
			out = append(out, filepath.ToSlash(path)+": "+err.Error())
			continue
		}
		out = append(out, filepath.ToSlash(path)+": "+a.Text)
	}
	return out
}

func TestAll(t *testing.T) {
	dir := tree(t, map[string]string{
		"b.txt": "two", "a.txt": "one", "z.TXT": "six", "deep/c.text": "three", "deep/d.txt.gz": gzipped("four"), "e.txt.zst": zstandard("five"),
		".hidden.txt": "no", ".git/x.txt": "no", "table.xlsx": "no", "skip.txt": "no", "old/y.txt": "no", ignoreFile: "skip*\nold/\n",
	})
	everything := []string{"a.txt: one", "b.txt: two", "deep/c.text: three", "deep/d.txt.gz: four", "e.txt.zst: five", "z.TXT: six"}
	list := filepath.Join(tree(t, map[string]string{"list": filepath.Join(dir, "b.txt") + "\r\n\n" + filepath.Join(dir, "a.txt")}), "list")
	for _, test := range []struct {
		name string
		args []string
		o    Options
		want []string
	}{
		{"folder", []string{dir}, Options{}, everything},
		{"include", []string{dir}, Options{Include: []string{"*.gz", "/a*"}}, []string{"a.txt: one", "deep/d.txt.gz: four"}},
		{"include a folder", []string{dir}, Options{Include: []string{"deep"}}, []string{"deep/c.text: three", "deep/d.txt.gz: four"}},
		{"include any ending", []string{dir}, Options{Include: []string{"*.xlsx"}}, []string{"table.xlsx: no"}},
		{"exclude", []string{dir}, Options{Exclude: []string{"deep/", "*.zst", "z*"}}, []string{"a.txt: one", "b.txt: two"}},
		{"a file is read whatever is excluded", []string{filepath.Join(dir, "a.txt")}, Options{Exclude: []string{"*"}}, []string{"a.txt: one"}},
		{"nothing left", []string{dir}, Options{Exclude: []string{"*"}}, []string{".: no article in this directory"}},
		{"list", nil, Options{Lists: []string{list}}, []string{"b.txt: two", "a.txt: one"}},
		{"list on standard input", nil, Options{Lists: []string{"-"}, Stdin: strings.NewReader(filepath.Join(dir, "a.txt"))}, []string{"a.txt: one"}},
	} {
		if got := texts(dir, test.args, test.o); !slices.Equal(got, test.want) {
			t.Errorf("%s: got %q, want %q", test.name, got, test.want)
		}
	}
}

// A reader that stops early is asked for nothing more.
func TestAllStops(t *testing.T) {
	dir := tree(t, map[string]string{"a.txt": "one", "b.txt": "two", "c/d.txt": "three"})
	for range All([]string{dir, dir}, Options{}) {
		break
	}
}

func TestPacked(t *testing.T) {
	for _, test := range []struct{ name, data, want string }{
		{"twice", gzipped(zstandard("“No.”")), "“No.”"},
		{"two members", gzipped("“No” ") + gzipped("twice"), "“No” twice"},
		{"cut short", gzipped("“No.”")[:14], "unexpected EOF"},
		{"broken header", "\x1f\x8b\x00\x00\x00\x00\x00\x00\x00\x00", "gzip: invalid header"},
		{"short", "\x1f\x8b", "\x1f\x8b"},
	} {
		got := ""
		for it := range All([]string{"-"}, Options{Stdin: strings.NewReader(test.data)}) {
			if it.Err != nil {
				got += it.Err.Error()
			} else {
				got += string(it.Data)
			}
		}
		if got != test.want {
			t.Errorf("%s: got %q, want %q", test.name, got, test.want)
		}
	}
}

// endless is a file without an end.
type endless struct{ read int }

func (e *endless) Read(p []byte) (int, error) {
	e.read += len(p)
	return copy(p, bytes.Repeat([]byte("a"), len(p))), nil
}

func TestTooLarge(t *testing.T) {
	r := &endless{}
	for it := range All([]string{"-"}, Options{Stdin: r}) {
		if want := "larger than 64 MB: no article is"; it.Err == nil || it.Err.Error() != want {
			t.Errorf("got %v, want %s", it.Err, want)
		}
	}
	if r.read > 2*largest {
		t.Errorf("%d bytes were read", r.read)
	}
}
