package inputs

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"errors"
	"io"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"quoth/extract"
)

// member packs s as a gzip file of its own.
func member(s string) string {
	var out bytes.Buffer
	w := gzip.NewWriter(&out)
	io.WriteString(w, s) // to memory, which cannot fail
	w.Close()
	return out.String()
}

// unpack reads all, and on after an error; "!" stands for one.
func unpack(data string) (string, error) {
	r, err := newMembers(bufio.NewReader(strings.NewReader(data)))
	if err != nil {
		return "", err
	}
	var all strings.Builder
	for {
		switch _, err := io.Copy(&all, r); {
		case err == nil:
			return all.String(), nil
		case all.Len() > len(data)*2000:
			return "", errors.New("no end")
		}
		all.WriteByte('!')
	}
}

func TestMembers(t *testing.T) {
	a, b := member("a"), member("b")
	broken := []byte(member(strings.Repeat("x", 100)))
	broken[12] ^= 0xff
	for _, test := range []struct{ name, data, want string }{
		{"one", a, "a"},
		{"several", a + b + a, "aba"},
		{"an empty one", a + member("") + b, "ab"},
		{"a wrong checksum", a[:len(a)-8] + "\x00\x00\x00\x00" + a[len(a)-4:] + b, "a!b"},
		{"damage within", a + string(broken) + b, "a!b"},
		{"cut off", a + b[:len(b)-9], "ab!"},
		{"cut in a header", a + b[:5], "a!"},
		{"other bytes between", a + "\x1f\x8b\x00\x00 padding" + b, "a!b"},
		{"other bytes at the end", a + "\x00\x00\x00\x00", "a!"},
		{"far away", a + strings.Repeat("\x1f", 10000) + b, "a!b"},
	} {
		got, err := unpack(test.data)
		for strings.Contains(got, "x") { // how much of a broken member comes out is open
			got = strings.ReplaceAll(got, "x", "")
		}
		if err != nil || got != test.want {
			t.Errorf("%s: %q and error %v, want %q", test.name, got, err, test.want)
		}
	}
	if _, err := unpack("\x1f\x8b"); err == nil {
		t.Error("half a header is no error")
	}
}

// TestArchive reads an archive that wget has packed record by record, then the
// same with one of them damaged: it is told of, and the others are read.
func TestArchive(t *testing.T) {
	data, err := os.ReadFile("testdata/site.warc.gz")
	if err != nil {
		t.Fatal(err)
	}
	read := func(data []byte) (articles, failed []string) {
		for it := range All([]string{"-"}, Options{Stdin: bytes.NewReader(data)}) {
			if it.Err != nil {
				failed = append(failed, it.ID+": "+it.Err.Error())
				continue
			}
			articles = append(articles, it.ID)
		}
		return articles, failed
	}
	const site = "http://127.0.0.1:8631/"
	const br = site + `weather: what the server sent: content encoding "br" is not read`
	want := []string{site, site + "cannery", site + "observatory", site + "notes.txt", site + "cannery"}
	articles, failed := read(data)
	if diff := cmp.Diff([][]string{want, {br}}, [][]string{articles, failed}); diff != "" {
		t.Fatalf("-want +got\n%s", diff)
	}
	members := bytes.SplitAfter(data, []byte{0x1f, 0x8b, 8})
	for i := 1; i < len(members); i++ {
		damaged := bytes.Clone(data)
		damaged[len(bytes.Join(members[:i], nil))+len(members[i])/2] ^= 0xff
		articles, failed := read(damaged)
		lost := 0
		for k := 0; k < len(want) && len(articles) < len(want); k++ {
			if k == len(articles) || articles[k] != want[k] {
				articles = slices.Insert(articles, k, want[k])
				lost++
			}
		}
		if !slices.Equal(articles, want) || lost > 1 || len(failed)+lost < 1 || len(failed) > 2 || lost == 1 && len(failed) < 2 {
			t.Errorf("member %d: %d articles lost of %q, failed: %q", i, lost, articles, failed)
		}
	}
}

// Whatever the bytes: unpacking ends.
func FuzzMembers(f *testing.F) {
	a := member("a")
	for _, seed := range []string{a, a + a, a[:len(a)-3] + a, a + "\x1f\x8b\x08" + a, "\x1f\x8b\x08\x00"} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		if got, err := unpack(string(data)); err != nil && err.Error() == "no end" {
			t.Errorf("%q", got[:100])
		}
	})
}

func TestArticle(t *testing.T) {
	for it := range All([]string{"-"}, Options{Stdin: strings.NewReader(member(`{"text":"“Yes,” said Pat Osei.","id":"7","url":"https://post.example/7"}`))}) {
		a, err := it.Read()
		if err != nil {
			t.Fatal(err)
		}
		want := &extract.Article{Record: 1, ID: "7", Format: "text", Encoding: "utf-8", Text: "“Yes,” said Pat Osei.", About: extract.About{URL: "https://post.example/7"},
			SHA256: "32c339e82fe1d0bc5603e8784690366c8cde77fa79beece12e05c8cae4a4c408"}
		if diff := cmp.Diff(want, a); diff != "" {
			t.Errorf("-want +got\n%s", diff)
		}
	}
}
