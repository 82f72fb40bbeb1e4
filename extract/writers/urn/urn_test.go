package urn

import (
	"testing"

	"quoth/extract"
)

func TestNext(t *testing.T) {
	url := "https://news.example/1"
	names := func() *Names { return Of(&extract.Document{URL: &url, SHA256: "00"}) }
	n := names()
	first, second := n.Next("quote", "It’s old,"), n.Next("quote", "it's\n OLD")
	if first == second {
		t.Error("the same words twice have one name")
	}
	if got := names().Next("quote", "“IT’S  OLD.”"); got != first {
		t.Errorf("case, marks and space give %s another name, %s", first, got)
	}
	if n.Next("claim", "It’s old,") == first || n.Next("quote", "It’s cold") == first {
		t.Error("another kind, or other words, have the same name")
	}
	const want = "urn:sha256:f1372b7cd058c104fa2e0beeaf3563638fe8e4ca610293766fa58dacb86c365b"
	if got := names().Article(); got != want {
		t.Errorf("the article is %s, want %s", got, want)
	}
}

func TestOf(t *testing.T) {
	known := func(s string) *string { return &s }
	seen := map[string]string{}
	for name, d := range map[string]extract.Document{
		"url":            {URL: known("https://news.example/1"), Path: known("a.txt"), Record: 1, SHA256: "00"},
		"path":           {Path: known("a.txt"), SHA256: "00"},
		"record":         {Path: known("a.txt"), Record: 1, SHA256: "00"},
		"another record": {Path: known("a.txt"), Record: 2, SHA256: "00"},
		"id":             {Path: known("a.txt"), Record: 1, ID: known("n-1"), SHA256: "00"},
		"piped record":   {Record: 2, SHA256: "00"},
		"bytes":          {SHA256: "00"},
		"other bytes":    {SHA256: "01"},
	} {
		n := Of(&d)
		for _, id := range []string{n.Article(), n.Next("quote", "Yes"), n.Speaker(&extract.SpeakerRef{Kind: "person", Name: "Pat Osei"})} {
			if other, ok := seen[id]; ok {
				t.Errorf("%s and %s share a name", name, other)
			}
			seen[id] = name
		}
	}
	// The bytes do not count where the place is known: an edit keeps the names.
	if Of(&extract.Document{Path: known("a.txt"), SHA256: "00"}).Article() != Of(&extract.Document{Path: known("a.txt"), SHA256: "01"}).Article() {
		t.Error("an edit renames the article")
	}
}
