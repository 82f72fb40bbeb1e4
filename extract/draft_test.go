package extract

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"quoth/quotes"
	"quoth/quotes/text"
)

func TestDraft(t *testing.T) {
	const file = `<p>Salt &amp; sea</p><p>“No,”<br>she said.</p>`
	place := func(start, end int) text.Span { return text.Span{Start: start, End: end} }
	var d Draft
	d.End(text.Body, false) // of nothing
	d.Copy("Salt ", 3)
	d.Stand("&", place(8, 13))
	d.Copy(" sea", 13)
	d.End(text.Headline, false)
	d.Copy("“No,”", 24)
	if got := d.Paragraph(); got != "“No,”" {
		t.Errorf("the paragraph is %q", got)
	}
	at := d.Len()
	d.Stand("\n", place(33, 37))
	d.Insert("… ")
	d.Copy("she said.", 37)
	d.EndAt(at, text.Body, true)
	d.Stand("abc", place(46, 49)) // other bytes than the file has
	d.End(text.Body, false)
	d.End(text.Body, false)

	var a Article
	d.Give(&a)
	if want := "Salt & sea\n\n“No,”\n… she said.abc"; a.Text != want {
		t.Errorf("text %q, want %q", a.Text, want)
	}
	blocks := []quotes.Block{
		{Span: place(0, 10), Kind: text.Headline}, {Span: place(12, 21), Quoted: true}, {Span: place(21, len(a.Text))},
	}
	if diff := cmp.Diff(blocks, a.Blocks); diff != "" {
		t.Errorf("blocks: -want +got\n%s", diff)
	}
	for _, test := range []struct{ text, want string }{
		{"Salt & sea", "Salt &amp; sea"}, {"&", "&amp;"}, {"a", "a"}, {"No,”\n… she", "No,”<br>she"}, {"abc", ""}, {"…", ""},
	} {
		at, ok := a.Origin.Of(span(t, a.Text, test.text))
		if got := file[at.Start:at.End]; got != test.want || ok != (test.want != "") {
			t.Errorf("%q stands in the file as %q, want %q", test.text, got, test.want)
		}
	}
}
