package html

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"quoth/extract"
)

// lines reads a page and returns its blocks, one a line, each with its kind if
// that is not body.
func lines(t testing.TB, source string, whole bool) []string {
	t.Helper()
	a, err := Read(&extract.Input{Data: []byte(source)}, whole)
	if err != nil {
		t.Fatal(err)
	}
	checkArticle(t, a, []byte(source))
	var list []string
	for _, b := range a.Blocks {
		s := a.Text[b.Start:b.End]
		if kind := kindName(b); kind != "body" {
			s = "[" + kind + "] " + s
		}
		list = append(list, s)
	}
	return list
}

// Pieces of pages: what their elements make of their text.
func TestBlocks(t *testing.T) {
	for _, test := range []struct{ name, source, want string }{
		{"white space", "<p> one\n two <b> three</b>  four </p>", "one two three four"},
		{"no white space", "<p>un<b>bro</b>ken</p>", "unbroken"},
		{"comment and space", "<p>to<!-- --> <b>Ann</b></p>", "to Ann"},
		{"no-break space", "<p>3&nbsp;men</p>", "3\u00a0men"},
		{"indented by no-break spaces", "<p>&nbsp;&nbsp;One day</p>", "One day"},
		{"soft hyphens", "<p>a par&shy;a\u00adgraph\u200b</p>", "a paragraph"},
		{"entities", "<p>Q&amp;A: 1 &lt; 2 &#8212; &#x201c;&eacute;&rdquo; &copyright AT&T &unknown; &</p>", "Q&A: 1 < 2 — “é” ©right AT&T &unknown; &"},
		{"encoded white space", "<p>one&#32;&#10;two</p>", "one two"},
		{"NUL", "<p>o\x00ne</p>", "one"},
		{"one break", "<p>Ann Lee<br>12 Hill Road</p>", "Ann Lee\n12 Hill Road"},
		{"two breaks", "<div>one<br> <br/>two<br>\n<br><br>three</div>", "one|two|three"},
		{"breaks and a no-break space", "<div>one<br>&nbsp;<br>two</div>", "one|two"},
		{"text of elements", "<div>one<p>two</p>three<div>four</div></div>", "one|two|three|four"},
		{"list", "<ul><li>one<li>two<ul><li>three</ul></ul>", "one|two|three"},
		{"definitions", "<dl><dt>one<dd>two</dl>", "one|two"},
		{"table", "<table><tr><td>one<td>two<tr><th>three</table>", "one|two|three"},
		{"preformatted", "<pre>one\ntwo\n\nthree</pre>", "one\ntwo|three"},
		{"headings", "<h1>A headline</h1><h2>A heading</h2><p>One.</p>", "[headline] A headline|[heading] A heading|One."},
		{"second headline", "<h1>A headline</h1><p>One.</p><h1>Another one</h1><p>Two.</p>", "[headline] A headline|One.|[heading] Another one|Two."},
		{"doubled headline", "<h1>A headline</h1><h2>A HEADLINE</h2><p>One.</p>", "[headline] A headline|One."},
		{"headline not first", "<p>Gales</p><h1>A headline</h1><p>One.</p>", "[headline] A headline|Gales|One."},
		{"caption", "<figure><img src=a><figcaption>A boat</figcaption></figure><p>One.</p>", "[caption] A boat|One."},
		{"caption by class", `<div class="image-caption">A boat</div><p>One.</p>`, "[caption] A boat|One."},
		{"byline", `<p class="byline">Ann Lee</p><p>One.</p>`, "[byline] Ann Lee|One."},
		{"byline by words", `<p>By Ann Lee<br>3 May 2026</p><p>One.</p>`, "[byline] By Ann Lee\n3 May 2026|One."},
		{"author in a sentence", `<p>The boat, said <a rel=author href=/ann>Ann Lee</a>, is old.</p>`, "The boat, said Ann Lee, is old."},
		{"quotation", "<p><q>One,</q> she said.</p>", "“One,” she said."},
		{"nested quotations", "<p><q>One <q>two <q>three</q></q></q></p>", "“One ‘two “three”’”"},
		{"quotation with space in it", "<p>said<q> one </q>again</p>", "said “one” again"},
		{"quotation with marks", "<p><q>“One”</q> “<q>two</q>”</p>", "“One” “two”"},
		{"empty quotation", "<p>one <q></q> two</p>", "one two"},
		{"quotation of blocks", "<q><p>one</p><p>two</p></q>", "one|two"},
		{"block quotation", "<p>She said:</p><blockquote><p>one</p><p>two</p></blockquote>", "She said:|[body, quoted] one|[body, quoted] two"},
		{"heading in a quotation", "<p>She said:</p><blockquote><h2>one</h2></blockquote>", "She said:|[body, quoted] one"},
		{"signed in a footer", "<p>x</p><blockquote><p>one</p><footer>Ann Lee</footer></blockquote>", "x|[body, quoted] one|— Ann Lee"},
		{"signed with a dash", "<p>x</p><blockquote>one<cite>– Ann Lee</cite></blockquote>", "x|[body, quoted] one|– Ann Lee"},
		{"signed below", "<p>x</p><blockquote>one</blockquote><p><cite>Ann Lee</cite></p>", "x|[body, quoted] one|— Ann Lee"},
		{"signed by class", `<p>x</p><blockquote><p>one</p><p class=quote-author>Ann Lee</p></blockquote>`, "x|[body, quoted] one|— Ann Lee"},
		{"signed after a line", "<p>x</p><blockquote><p>one<br><cite>Ann Lee</cite></p></blockquote>", "x|[body, quoted] one|— Ann Lee"},
		{"signed in a figure", "<p>x</p><figure><blockquote>one</blockquote><figcaption>Ann Lee</figcaption></figure>", "x|[body, quoted] one|— Ann Lee"},
		{"title cited", "<p>x</p><blockquote>I read <cite>The Lark</cite> twice.</blockquote>", "x|[body, quoted] I read The Lark twice."},
		{"title cited in prose", "<p>x</p><p>I read <cite>The Lark</cite></p>", "x|I read The Lark"},
		{"pull quote before", "<aside class=pullquote>THE BOAT IS OLD</aside><p>“The boat is old,” she said.</p>", "“The boat is old,” she said."},
		{"pull quote with a gap", "<p>“The boat is old and it does leak,” she said.</p><blockquote>The boat … does leak<cite>Ann Lee</cite></blockquote>", "“The boat is old and it does leak,” she said."},
		{"pull quote with a name", `<div class=pull-quote><p>“The boat is old”</p><p>Ann Lee, skipper</p></div><p>“The boat is old,” she said.</p>`, "“The boat is old,” she said."},
		{"no pull quote", "<p>“The boat is old,” she said.</p><blockquote>The boat is very old</blockquote>", "“The boat is old,” she said.|[body, quoted] The boat is very old"},
		{"words that only begin so", "<p>They sell old boats at sea.</p><blockquote>sell old boat</blockquote>", "They sell old boats at sea.|[body, quoted] sell old boat"},
		{"indented page", "<blockquote><p>One.</p><p>Two.</p><p>Three.</p></blockquote>", "One.|Two.|Three."},
		{"hidden", "<p>one</p><p hidden>two</p><p style='DISPLAY : none'>two</p><p aria-hidden=true>two</p><p class=sr-only>two</p>", "one"},
		{"hidden behind a dialog", "<div aria-hidden=true><h1>A headline</h1><p>One.</p></div><div role=dialog>two</div>", "[headline] A headline|One."},
		{"never seen", "<p>one<script>two</script><style>two</style><template>two</template><noscript>two</noscript><svg><text>two</text></svg><button>two</button><!-- two --></p>", "one"},
		{"drawing never closed", "<svg><title>two</title><p>one</p>", "one"},
		{"advertisement", "<p>one</p><p>Advertisement</p><div class=ad-slot>two</div>", "one"},
		{"links to read on", "<p>one</p><p><a href=/x>The boat that came back</a></p><p><b>Read more:</b> <a href=/y>boats</a></p>", "one"},
		{"link in the page", "<p>one</p><p><a href=#n>two</a></p>", "one|two"},
		{"newsletter", "<p>one</p><p>All the boats in your inbox: <a href=/n>join</a></p><p>Subscribe to our list</p>", "one"},
		{"newsletter in a sentence", "<p>one</p><p>The firm wrote in its <a href=/n>newsletter</a> that members should sign up.</p>", "one|The firm wrote in its newsletter that members should sign up."},
		{"navigation", "<nav><p>two</p></nav><div role=navigation>two</div><div id=sidebar>two</div><p>one</p>", "one"},
		{"comments", "<p>one</p><div class=comments><p>two</p></div>", "one"},
		{"footer", "<p>one</p><footer>two</footer>", "one"},
		{"class of a hash", "<div class='css-kAdX share3d'>one</div>", "one"},
		{"class that has something", "<div class='has-sidebar no-comments'>one</div>", "one"},
		{"rest of the article behind a link", "<p>one</p><div id=read-more>" + strings.Repeat("<p>"+strings.Repeat("long ", 40)+"</p>", 3) + "</div>",
			"one" + strings.Repeat("|"+strings.TrimSpace(strings.Repeat("long ", 40)), 3)},
		{"text that can be shared", "<p>one</p><div class='entry-content share-this'>two</div><div class='share-this'>three</div>", "one|two"},
		{"slug of a heading", "<div id=sharing-with-one-developer>one</div>", "one"},
		{"never closed link", "<a href=/x><p>One day.</p><p>Two days.</p>", "One day.|Two days."},
		{"text in a table but in no cell", "<table>one<tr><td>two</table>", "one|two"},
		{"character of the marks", "<p>o\ufdd0ne</p>", "o\ufdd0ne"},
	} {
		t.Run(test.name, func(t *testing.T) {
			got := strings.Join(lines(t, test.source, false), "|")
			if got != test.want {
				t.Errorf("%s\n got %q\nwant %q", test.source, got, test.want)
			}
		})
	}
}

// The whole of a page is what it shows, and no more.
func TestWhole(t *testing.T) {
	source := `<!DOCTYPE html><title>x</title><nav>Home</nav><h1>A headline</h1><p>One.</p><p>Advertisement</p>
		<aside>“One.”</aside><p hidden>two</p><script>two</script><div class=comments>Three.</div><footer>© us</footer>`
	want := []string{"[headline] A headline", "Home", "One.", "Advertisement", "“One.”", "Three.", "© us"}
	if diff := cmp.Diff(want, lines(t, source, true)); diff != "" {
		t.Error(diff)
	}
}

// Where text stands is known to the byte, entities as a whole.
func TestOrigin(t *testing.T) {
	source := "\ufeff<p>Tom &amp; <i>Jerry</i>  ran</p>\n<p><q>No</q></p>"
	a, err := Read(&extract.Input{Data: []byte(source)}, false)
	if err != nil {
		t.Fatal(err)
	}
	if want := "Tom & Jerry ran\n\n“No”"; a.Text != want {
		t.Fatalf("got %q, want %q", a.Text, want)
	}
	var got []string
	for _, p := range a.Origin {
		got = append(got, a.Text[p.Text.Start:p.Text.End]+"="+source[p.File.Start:p.File.End])
	}
	want := []string{"Tom =Tom ", "&=&amp;", " = ", "Jerry=Jerry", " = ", "ran=ran", "No=No"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

// The links of an article: their words, wherever its headline is put.
func TestLinks(t *testing.T) {
	const page = `<p>Fares rose, the <a href="/report">report <b>of</b> May</a> says.</p><h1>Fares</h1><p><a href="#n1">1</a> Nobody was told.</p>`
	a, err := Read(&extract.Input{Data: []byte(page)}, true)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, s := range a.Links {
		got = append(got, a.Text[s.Start:s.End])
	}
	if diff := cmp.Diff([]string{"report", "of", "May", "1"}, trimAll(got)); diff != "" {
		t.Error(diff)
	}
}

func trimAll(list []string) []string {
	for i := range list {
		list[i] = strings.TrimSpace(list[i])
	}
	return list
}
