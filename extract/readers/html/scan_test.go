package html

import (
	"os"
	"strings"
	"testing"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"quoth/extract"
)

// TestCopy checks that the copy for the parser is as good as the page: its tree
// has the same text in the same order, and each stretch of it is that of the
// source to which its number leads.
func TestCopy(t *testing.T) {
	for _, path := range pages(t) {
		data, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		source, _, _ := decode(&extract.Input{Data: data})
		p := scan(source)
		root, _, err := parse(p)
		if err != nil {
			t.Fatalf("%s: %v", path, err)
		}
		if strings.HasPrefix(source, "<?xml") { // its tags close themselves, which HTML does not know
			source = strings.ReplaceAll(source, `<script type="text/javascript" src="/menu.js"/>`, "")
		}
		original, err := html.Parse(strings.NewReader(source))
		if err != nil {
			t.Fatal(err)
		}
		want := squeezed(original)
		if got := squeezed(root); got != want || want == "" {
			t.Errorf("%s: the copy has\n%s\nthe page\n%s", path, got, want)
		}
		for n := range root.Descendants() {
			number := numberOf(n)
			if number < 0 {
				continue
			}
			span := p.texts[number]
			if got := html.UnescapeString(strings.Trim(p.source[span.Start:span.End], spaces)); got != n.Data {
				t.Errorf("%s: %q stands at %v, want %q", path, got, span, n.Data)
			}
		}
	}
}

// squeezed returns the text of a page that is no script, without white space.
func squeezed(root *html.Node) string {
	var b strings.Builder
	for n := range root.Descendants() {
		if n.Type != html.TextNode {
			continue
		}
		switch n.Parent.DataAtom {
		case atom.Script, atom.Style, atom.Noscript, atom.Textarea:
			continue
		}
		b.WriteString(strings.Join(strings.Fields(n.Data), ""))
	}
	return b.String()
}

// TestReadable checks that readability keeps the numbers of the stretches of
// text: through its clones, and where it makes a link anew.
func TestReadable(t *testing.T) {
	const said = "The boat is old, she said, and it has carried the three of us to the island and back for as long as I can think."
	p := scan("<!DOCTYPE html><body><div id=a><p>" + said + "</p><p><a href='javascript:x()'>" + said + "</a> " + said + "</p><div>" + said + "<br><br>" + said + "</div></div>")
	root, _, err := parse(p)
	if err != nil {
		t.Fatal(err)
	}
	tidy(root)
	kept := readable(root, len(p.texts))
	if len(kept) != 5 {
		t.Fatalf("%d stretches, want 5", len(kept))
	}
	for i, k := range kept {
		if !k {
			t.Errorf("stretch %d is lost", i)
		}
	}
}
