package jsonl

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"iter"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"testing/iotest"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"quoth/extract"
	"quoth/extract/readers/plain"
)

var update = flag.Bool("update", false, "rewrite the expected records")

// TestFiles compares the records of files with what was read when somebody
// last looked. The files were written by Python's json module, with the fields
// of news-please, WordPress, a search index and schema.org.
func TestFiles(t *testing.T) {
	files, err := filepath.Glob("testdata/*.json*")
	if err != nil || len(files) == 0 {
		t.Fatalf("no files: %v", err)
	}
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) {
			data, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			var got strings.Builder
			for rec := range Records(bytes.NewReader(data), Fields{}) {
				fmt.Fprintf(&got, "id: %q\nabout: %q\nformat: %s\nerror: %v\n%s\n\n", rec.ID, rec.About, rec.Format, rec.Err, rec.Data)
			}
			golden := strings.TrimSuffix(file, filepath.Ext(file)) + ".golden"
			if *update {
				if err := os.WriteFile(golden, []byte(got.String()), 0o666); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(golden)
			if err != nil {
				t.Fatalf("%v (-update writes it)", err)
			}
			if diff := cmp.Diff(string(want), got.String()); diff != "" {
				t.Errorf("-want +got\n%s", diff)
			}
		})
	}
}

// summary writes a record as its text, its id if it has one, or its error.
func summary(rec extract.Record) string {
	switch {
	case rec.Err != nil:
		return "! " + rec.Err.Error()
	case rec.ID != "":
		return rec.ID + ": " + string(rec.Data)
	}
	return string(rec.Data)
}

func summaries(records iter.Seq[extract.Record]) []string {
	var list []string
	for rec := range records {
		list = append(list, summary(rec))
	}
	return list
}

func TestRecords(t *testing.T) {
	for _, test := range []struct {
		name, data string
		fields     Fields
		want       []string
	}{
		{"nothing", "", Fields{}, nil},
		{"white space", " \n\n", Fields{}, nil},
		{"lines", "{\"text\":\"a\"}\n{\"text\":\"b\"}\n", Fields{}, []string{"a", "b"}},
		{"no line end", "{\"text\":\"a\"}\n{\"text\":\"b\"}", Fields{}, []string{"a", "b"}},
		{"CRLF, blank lines, a mark", "\ufeff{\"text\":\"a\"}\r\n\r\n{\"text\":\"b\"}\r\n", Fields{}, []string{"a", "b"}},
		{"RFC 7464", "\x1e{\"text\":\"a\"}\n\x1e{\"text\":\"b\"}\n", Fields{}, []string{"a", "b"}},
		{"broken lines", "{\"text\":\"a\n{\"text\":\"b\"}\n{text}\n[]\n{\"text\":\"c\"}}\n{\"text\":\"d\"}\n", Fields{}, []string{
			"! line 1: broken JSON: it ends too early", "b", "! line 3: broken JSON: invalid character 't'", "! line 4: not an object",
			"! line 5: broken JSON: something stands behind the object", "d"}},
		{"not UTF-8", "{\"text\":\"a\"}\n{\"text\":\"\xe9\"}\n{\"text\":\"b\"}\n", Fields{}, []string{"a", "! line 2: holds bytes that are not UTF-8", "b"}},
		{"own results", "{\"schema\":\"quoth/1\",\"text\":\"a\"}\n", Fields{}, []string{"! line 1: a result of quoth, no article"}},
		{"no text", "{\"title\":\"a\"}\n", Fields{}, []string{
			"! line 1: no text: there is no field text, maintext, article_text, articlebody, body, content, plain_text, raw_text, fulltext, full_text, html"}},
		{"other types", "{\"text\":1}\n{\"text\":null}\n{\"text\":[]}\n{\"text\":{}}\n{\"text\":true}\n", Fields{}, []string{
			`! line 1: field "text" is a number, want a string`, `! line 2: field "text" is null, want a string`, `! line 3: field "text" is a list, want a string`,
			`! line 4: field "text" is an object, want a string`, `! line 5: field "text" is true or false, want a string`}},
		{"the next name", `{"text":null,"body":"","content":"a"}`, Fields{}, []string{"a"}},
		{"empty", `{"text":null,"body":""}`, Fields{}, []string{""}},
		{"any case", `{"ID":7,"Article_Text":"a"}`, Fields{}, []string{"7: a"}},
		{"escapes", `{"text":"\u201ca\ud83d\ude00\n\ud800"}`, Fields{}, []string{"“a😀\n\ufffd"}},
		{"own names", `{"Lede":"a","text":"b","key":"k"}`, Fields{Text: "lede", ID: "key"}, []string{"k: a"}},
		{"a path", "{\"_id\":\"1\",\"_source\":{\"Body\":\"a\",\"ref\":\"r\"}}\n{\"_source\":{}}\n{\"_source\":1}\n", Fields{Text: "_source.body", ID: "_source.ref"},
			[]string{"r: a", "! line 2: no text: there is no field _source.body", "! line 3: no text: there is no field _source.body"}},
		{"a name with a dot", `{"a.b":"a","a":{"b":"b"}}`, Fields{Text: "a.b"}, []string{"a"}},
		{"a path in a document", "{\"data\":{\"attributes\":\n{\"text\":\"a\"}}}", Fields{Text: "data.attributes.text"}, []string{"a"}},

		{"an object over lines", "{\n\"text\":\"a\"\n}", Fields{}, []string{"a"}},
		{"objects over lines", "{\n\"text\":\"a\"\n}{\n\"text\":\"b\"\n}", Fields{}, []string{"a", "b"}},
		{"a list", `[{"text":"a"},{"text":"b"}]`, Fields{}, []string{"a", "b"}},
		{"a list of other things", `[1,{"text":"a"},[],"b"]`, Fields{}, []string{"! not an object", "a", "! not an object", "! not an object"}},
		{"an empty list", `[]`, Fields{}, nil},
		{"named lists", "{\"total\":2,\n\"Articles\":[{\"text\":\"a\"}],\"items\":[{\"text\":\"b\"}],\"x\":[{\"text\":\"no\"}]}", Fields{}, []string{"a", "b"}},
		{"deeper lists", "{\"response\":{\n\"ok\":true,\"docs\":[{\"text\":\"a\"}],\"results\":[]}}", Fields{}, []string{"a"}},
		{"a named list of nothing", "{\"status\":\"ok\",\n\"articles\":[]}", Fields{}, nil},
		{"not a list of articles", "{\"text\":\"a\",\n\"items\":[{\"text\":\"no\"}],\"data\":[1]}", Fields{}, []string{"a"}},
		{"keywords first", "{\"data\":[\"x\",\"y\"],\n\"response\":null,\"text\":\"a\"}", Fields{}, []string{"a"}},
		{"a broken list", "[{\"text\":\"a\"},\n{\"text\":}]", Fields{}, []string{
			"a", "! after byte 14: invalid character '}' looking for beginning of value; nothing more can be read"}},
		{"a list cut off", "[{\"text\":\"a\"},\n{\"text\":\"b", Fields{}, []string{"a", "! after byte 14: it ends too early; nothing more can be read"}},
		{"an object cut off", "{\"x\":1,\n\"articles\":[{\"text\":\"a\"}", Fields{}, []string{"a", "! after byte 32: it ends too early; nothing more can be read"}},
		{"behind a document", "[{\"text\":\"a\"}]\n}", Fields{}, []string{"a", "! after byte 15: invalid character '}' looking for beginning of value; nothing more can be read"}},
		{"no objects at all", "[]\n7", Fields{}, []string{"! not an object"}},
		{"a document that is not UTF-8", "[{\"text\":\"\xe9\"},{\"text\":\"a\"}]", Fields{}, []string{"! holds bytes that are not UTF-8", "a"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			for _, read := range []func(io.Reader) io.Reader{func(r io.Reader) io.Reader { return r }, iotest.OneByteReader} {
				got := summaries(Records(read(strings.NewReader(test.data)), test.fields))
				if diff := cmp.Diff(test.want, got); diff != "" {
					t.Errorf("-want +got\n%s", diff)
				}
			}
		})
	}
}

// A first line that is longer than the beginning looked at is told apart from
// a document on one line.
func TestLongLines(t *testing.T) {
	long := strings.Repeat("x", 100<<10)
	for _, test := range []struct{ name, data string }{
		{"lines", `{"text":"` + long + "\"}\n{\"text\":\"a\"}\nbroken\n{\"text\":\"b\"}\n"},
		{"a document", `{"total":3,"data" : [ {"text":"` + long + "\"},{\"text\":\"a\"},0,{\"text\":\"b\"}]}"},
	} {
		got := summaries(Records(strings.NewReader(test.data), Fields{}))
		if len(got) != 4 || got[0] != long || got[1] != "a" || got[2][0] != '!' || got[3] != "b" {
			t.Errorf("%s: %.20q", test.name, got)
		}
	}
}

// What is larger than any article is told of, and not held.
func TestLarge(t *testing.T) {
	const limit = 1 << 20
	number := regexp.MustCompile(`byte \d+`)
	huge := strings.Repeat("x", limit)
	for _, test := range []struct {
		name, data string
		want       []string
	}{
		{"a line", "{\"text\":\"a\"}\n{\"text\":\"" + huge + "\"}\n{\"text\":\"b\"}\n", []string{"a", "! line 2: larger than 1 MB: no article is", "b"}},
		{"the last line", "{\"text\":\"a\"}\n" + huge + "x", []string{"a", "! line 2: larger than 1 MB: no article is"}},
		{"a string", `[{"text":"a"},{"text":"` + huge + huge, []string{"a", "! after byte N: larger than 1 MB: no article is; nothing more can be read"}},
		{"fields", "[{\"text\":\"a\"}]{\n\"x\":0" + strings.Repeat(`,"x":0`, limit/3), []string{
			"a", "! after byte N: larger than 1 MB: no article is; nothing more can be read"}},
		{"fields and lists", "{\n\"x\":0" + strings.Repeat(`,"x":"`+huge[:limit/4]+`","data":[0]`, 5), []string{
			"! after byte N: larger than 1 MB: no article is; nothing more can be read"}},
	} {
		got := summaries(newReader(Fields{}, limit).records(strings.NewReader(test.data)))
		for i := range got { // how far the decoder has read ahead is its own affair
			got[i] = number.ReplaceAllString(got[i], "byte N")
		}
		if diff := cmp.Diff(test.want, got); diff != "" {
			t.Errorf("%s: -want +got\n%s", test.name, diff)
		}
	}
}

func TestReadError(t *testing.T) {
	for data, want := range map[string][]string{
		"":                                  {"! disk on fire"},
		"{":                                 {"! disk on fire"},
		"{\"text\":\"a\"}\n":                {"a", "! line 2: disk on fire"},
		"{\"text\":\"a\"}\n{\"text\":\"b\"": {"a", "! line 2: disk on fire"},
		"[{\"text\":\"a\"},":                {"a", "! after byte 14: disk on fire; nothing more can be read"},
	} {
		r := io.MultiReader(strings.NewReader(data), iotest.ErrReader(errors.New("disk on fire")))
		if diff := cmp.Diff(want, summaries(Records(r, Fields{}))); diff != "" {
			t.Errorf("%q: -want +got\n%s", data, diff)
		}
	}
}

func TestStop(t *testing.T) {
	for _, data := range []string{"{\"text\":\"a\"}\n{\"text\":\"b\"}\n", `[{"text":"a"},{"text":"b"}]`, "{\"x\":0,\n\"data\":[{\"text\":\"a\"},{\"text\":\"b\"}]}"} {
		for rec := range Records(strings.NewReader(data), Fields{}) {
			if got := summary(rec); got != "a" {
				t.Errorf("%s: %q", data, got)
			}
			break
		}
	}
}

func TestMarkup(t *testing.T) {
	for _, test := range []struct {
		data, want string
	}{
		{`{"text":"<p>a</p>"}`, "html"},
		{`{"text":"a<br/>b"}`, "html"},
		{`{"text":"<!DOCTYPE html><HTML lang=en>a"}`, "html"},
		{`{"text":"<div\nclass='x'>a"}`, "html"},
		{`{"html":"a"}`, "html"},
		{`{"text":"a < b and c > d"}`, "text"},
		{`{"text":"<pat@post.example> wrote <em>no</em>"}`, "text"},
		{`{"text":"if x <p then"}`, "text"},
	} {
		for rec := range Records(strings.NewReader(test.data), Fields{}) {
			if rec.Format != test.want || rec.Charset != "utf-8" {
				t.Errorf("%s: %q, want %q", test.data, rec.Format, test.want)
			}
		}
	}
}

func TestIs(t *testing.T) {
	for _, test := range []struct {
		head string
		want bool
	}{
		{`{"text":"a"}`, true},
		{"\ufeff \n{\n\"te", true},
		{`{"text":"a"}` + "\n{broken", true},
		{`[{"text":"a`, true},
		{`[{"text":"a"]`, true},
		{`{"text":"a",}`, true},
		{"[]", true},
		{"{", true},
		{"", false},
		{"[MUSIC]", false},
		{"[1] A footnote", false},
		{"[\"a\"]", false},
		{"{{% shortcode %}}", false},
		{`{"a" "b"}`, false},
		{`{"a": b}`, false},
		{"“Yes,” said Pat Osei.", false},
	} {
		if got := Is([]byte(test.head)); got != test.want {
			t.Errorf("%q: %v, want %v", test.head, got, test.want)
		}
	}
}

// TestSameAsPlain reads the project's articles out of JSON: what is found in
// them is what is found in the plain text.
func TestSameAsPlain(t *testing.T) {
	files, err := filepath.Glob("../../../testdata/articles/*.txt")
	if err != nil || len(files) < 5 {
		t.Fatalf("no articles: %v", err)
	}
	var lines bytes.Buffer
	var want []*extract.Result
	for _, file := range files[:5] {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if err := json.NewEncoder(&lines).Encode(map[string]any{"id": file, "text": string(data)}); err != nil {
			t.Fatal(err)
		}
		want = append(want, run(t, data))
	}
	i := 0
	for rec := range Records(&lines, Fields{}) {
		if rec.Err != nil || rec.Format != "text" {
			t.Fatalf("%s: format %s, error %v", rec.ID, rec.Format, rec.Err)
		}
		if diff := cmp.Diff(want[i], run(t, rec.Data)); diff != "" {
			t.Errorf("%s: -want +got\n%s", rec.ID, diff)
		}
		i++
	}
	if i != len(want) {
		t.Errorf("%d records, want %d", i, len(want))
	}
}

func run(t *testing.T, data []byte) *extract.Result {
	t.Helper()
	a, err := plain.Read(&extract.Input{Data: data})
	if err != nil {
		t.Fatal(err)
	}
	return extract.Run(a, extract.CodePoints)
}

// Whatever the bytes: reading ends, and each record is text or an error.
func FuzzRecords(f *testing.F) {
	for _, seed := range []string{
		"{\"text\":\"a\"}\n{bad\n{\"text\":5}", `[{"text":"<p>a"},0]`, "{\n\"response\":{\"docs\":[{\"body\":\"a\"}],\"x\":{}}}", "\ufeff\x1e{}", "{\"data\":{\"data\":[{}]}", "{\"_source\":{\"text\":\"\xff\"}}",
	} {
		f.Add([]byte(seed), "")
		f.Add([]byte(seed), "_source.text")
	}
	f.Fuzz(func(t *testing.T, data []byte, field string) {
		Is(data)
		n := 0
		for rec := range Records(bytes.NewReader(data), Fields{Text: field, ID: field}) {
			if n++; n > len(data)+1 {
				t.Fatal("more records than bytes")
			}
			if (rec.Err != nil) == (rec.Format != "") {
				t.Errorf("format %q and error %v", rec.Format, rec.Err)
			}
			if !utf8.Valid(rec.Data) {
				t.Errorf("%q is not UTF-8", rec.Data)
			}
		}
	})
}
