package report

import (
	"bytes"
	"testing"

	"quoth/extract"
)

// index is the page that lists entries.
func index(t *testing.T, entries []extract.Entry) []byte {
	t.Helper()
	var out bytes.Buffer
	if err := Index(&out, entries); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// entryOf is the entry of a result whose page has a name.
func entryOf(file string, r *extract.Result) extract.Entry {
	return extract.Entry{File: file, Document: r.Document, Speakers: len(r.Speakers), Quotes: len(r.Quotes), Claims: len(r.Claims)}
}

func TestIndex(t *testing.T) {
	path, title := "news/archive.jsonl", "<b>One</b>"
	page := index(t, []extract.Entry{
		entryOf("bridge.html", sample(t)),
		{File: `javascript:alert("1").html`, Document: extract.Document{Title: &title}, Quotes: 1},
		{File: "archive-000003.html", Document: extract.Document{Path: &path, Record: 3}},
	})
	check(t, "index", page)
	golden(t, "index.html", page)
	check(t, "empty index", index(t, nil))
}

// An article that does not say what it is called is called by its file.
func TestTitles(t *testing.T) {
	path, name := "news/ferry.txt", "Ferry"
	for _, test := range []struct {
		d    extract.Document
		want string
	}{
		{extract.Document{Path: &path, Title: &name}, "Ferry"},
		{extract.Document{Path: &path}, "ferry.txt"},
		{extract.Document{}, "Article"},
	} {
		if got := title(&test.d); got != test.want {
			t.Errorf("got %q, want %q", got, test.want)
		}
	}
}

func TestRelative(t *testing.T) {
	for file, want := range map[string]string{
		"bridge.html":         "./bridge.html",
		"sub/bridge.html":     "./sub/bridge.html",
		"javascript:x.html":   "./javascript:x.html",
		"50% <of> it?#1.html": "./50%25%20%3Cof%3E%20it%3F%231.html",
	} {
		if got := relative(file); got != want {
			t.Errorf("%q: got %q, want %q", file, got, want)
		}
	}
}
