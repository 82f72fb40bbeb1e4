package html

import (
	"fmt"
	"strings"
	"testing"

	"quoth/extract"
)

// BenchmarkRead reads pages of 200 KB: one as news sites have them, of which
// most is scripts and what stands around, and one of prose alone.
func BenchmarkRead(b *testing.B) {
	for _, page := range []struct{ name, source string }{{"news", newsPage(60, 600)}, {"prose", newsPage(640, 0)}} {
		b.Run(page.name, func(b *testing.B) {
			in := &extract.Input{Data: []byte(page.source)}
			b.SetBytes(int64(len(page.source)))
			b.ReportAllocs()
			for b.Loop() {
				if _, err := Read(in, false); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// newsPage makes a page with an article of as many paragraphs, in the midst of
// as much clutter.
func newsPage(paragraphs, clutter int) string {
	var b strings.Builder
	b.WriteString("<!DOCTYPE html><html><head><title>Boats go home | News</title><meta property=og:title content='Boats go home'>")
	b.WriteString(ld(`{"@type":"NewsArticle","headline":"Boats go home","author":{"name":"Ann Lee"},"datePublished":"2026-05-03T10:00:00Z"}`))
	b.WriteString("</head><body class='single'><header class=site-header><nav><ul>")
	for i := range clutter {
		fmt.Fprintf(&b, "<li class='menu-item menu-item-%d'><a href='/section/%d'>Section <b>%d</b></a></li>\n", i, i, i)
	}
	b.WriteString("</ul></nav></header><main><article><h1>Boats go home</h1><p class=byline>By Ann Lee</p><div class='article-body css-1x2y3z'>")
	for i := range paragraphs {
		fmt.Fprintf(&b, "<p class='css-%d'>“Boat number %d is <a href='/tag/old'>old</a>,” said <em>Bo Ray</em>, who has sailed it since 19%02d, and &mdash; as he told the board, more than once &mdash; is not paid for it. ", i, i, i%100)
		b.WriteString("The board, which owns the harbour, said in May that nobody was paid for boats, and would not be.</p>\n")
		if i%8 == 0 {
			b.WriteString("<div class='ad-slot'><span>Advertisement</span></div><figure><img src=/boat.jpg alt=Boat><figcaption>A boat</figcaption></figure>")
		}
	}
	b.WriteString("</div></article></main><section class=comments><ol>")
	for i := range clutter / 4 {
		fmt.Fprintf(&b, "<li class=comment id=comment-%d><div class=comment-body><p>Reader %d said that she had a boat once, and that it sank.</p><a href=#reply>Reply</a></div></li>\n", i, i)
	}
	b.WriteString("</ol></section><footer><p>© News</p></footer>")
	for i := range clutter {
		fmt.Fprintf(&b, "<script>window.push({slot:%d,sizes:[[300,250],[300,600]],targeting:{section:'boats',page:'article',test:'b'},lazy:true,refresh:30,bidders:['one','two','three']});</script>\n", i)
	}
	b.WriteString("</body></html>")
	return b.String()
}
