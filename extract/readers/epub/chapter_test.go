package epub

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"quoth/extract"
	"quoth/extract/readers/readertest"
)

const (
	containerPart = `<container xmlns="c"><rootfiles><rootfile full-path="OEBPS/book%20one.opf"/></rootfiles></container>`
	packageStart  = `<package xmlns="o" xmlns:dc="d"><metadata>`
	packageEnd    = `</metadata><manifest>` +
		`<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="scripted nav"/>` +
		`<item id="c1" href="text/one%20.xhtml#top" media-type="application/xhtml+xml"/>` +
		`<item id="c2" href="../two.html" media-type="text/html"/>` +
		`<item id="c3" href="three.xhtml" media-type="application/xhtml+xml"/>` +
		`<item id="toc" href="toc.xhtml" media-type="application/xhtml+xml"/>` +
		`<item id="pic" href="pic.svg" media-type="image/svg+xml"/>` +
		`</manifest><spine><itemref idref="nav"/><itemref idref="toc"/><itemref idref="pic"/><itemref idref="none"/>` +
		`<itemref idref="c2"/><itemref idref="c1"/><itemref idref="c2"/><itemref idref="c3" linear="no"/></spine>` +
		`<guide><reference type="toc" href="toc.xhtml"/></guide></package>`
)

// archive is that of a book with two chapters, the first one last.
func archive(t testing.TB, metadata, one string, more ...string) []byte {
	page := func(s string) string { return `<html><body>` + s + `</body></html>` }
	return readertest.Zip(t, append([]string{
		"mimetype", mediaType, "META-INF/container.xml", strings.Replace(containerPart, "%20", " ", 1), "OEBPS/book one.opf", packageStart + metadata + packageEnd,
		"OEBPS/nav.xhtml", page("<p>Contents</p>"), "OEBPS/toc.xhtml", page("<p>Contents</p>"), "OEBPS/three.xhtml", page("<p>Not linear.</p>"),
		"OEBPS/pic.svg", "<svg><text>Picture</text></svg>", "OEBPS/text/one .xhtml", one, "two.html", page(""),
	}, more...)...)
}

func TestChapter(t *testing.T) {
	for _, test := range []struct{ name, body, want string }{
		{"paragraphs", "<p>“It <i>begins</i>,” she said.</p>\n<p>Text\n  on two lines.</p>", "| “It begins,” she said.\n| Text on two lines."},
		{"marks", "<p>“a” ‘b’ „c“ «d» &quot;e&quot; it&rsquo;s &ldquo;f&rdquo; &#8220;g&#x201d;</p>", "| “a” ‘b’ „c“ «d» \"e\" it’s “f” “g”"},
		{"empty", "<p>&#160;</p><p/>", "no-text    the document holds no text"},
		{"q", "<p><q>It begins, <q>he</q> said</q>.</p><p><q>Open</p><p>Next</q>.</p>", "| “It begins, ‘he’ said”.\n| “Open\n| Next."},
		{"breaks", "<p>one<br/>two<br/><br/>three</p>", "| one two\n| three"},
		{"soft hyphen", "<p>re&shy;gret</p>", "| regret"},
		{"divs", "<div>one<div>two</div>three</div>four", "| one\n| two\n| three\n| four"},
		{"headings", "<h1>Ferry</h1><p>Text.</p><h1>Pumps</h1><h2>More</h2>", "headline | Ferry\n| Text.\nheading  | Pumps\nheading  | More"},
		{"classes", `<p class="x title">Ferry</p><p class="author">Ana Brandt</p><p class="caption">The ferry</p><div class="epigraph quote"><p>Yes.</p></div>`,
			"headline | Ferry\nbyline   | Ana Brandt\ncaption  | The ferry\nquoted   | Yes."},
		{"types", `<h3 epub:type="title">Ferry</h3><p epub:type="subtitle">Towed</p><p>Text.</p>`, "headline | Ferry\nheadline | Towed\n| Text."},
		{"block quotation", "<p>She wrote:</p><blockquote><p>One.</p><p>Two.</p></blockquote>", "| She wrote:\nquoted   | One.\nquoted   | Two."},
		{"heading in a quotation", "<blockquote><h2>One</h2></blockquote>", "quoted   | One"},
		{"caption", `<figure><img alt="x"/><figcaption>The ferry</figcaption></figure>`, "caption  | The ferry"},
		{"list", "<ul><li>one</li><li>two<ul><li>three</li></ul></li></ul>", "| one\n| two\n| three"},
		{"table", `<table class="table"><tr><td>one</td><td>two</td></tr></table>`, "| one\n| two"},
		{"left out", `<p>Text<script>x("<p>")</script><style>p{}</style><svg><text>x</text></svg>.</p><nav><p>x</p></nav><p hidden="">x</p><p style="display: none">x</p><ruby>what<rt>how</rt></ruby>`, "| Text.\n| what"},
		{"empty elements", `<script src="x.js"/><title/><p>Text <a id="x"/>goes on.</p>`, "| Text goes on."},
		{"page numbers", `<p>Te<span epub:type="pagebreak" id="p2">2</span>xt.</p>`, "| Text."},
		{"notes", `<p>One<a epub:type="noteref" href="#n1">1</a>, two<a href="#n2"><sup>[2]</sup></a>, <a href="#three">chapter 3</a>.</p>` +
			`<aside epub:type="footnote" id="n1"><p>Note.</p></aside><section class="footnotes"><ol><li>Second <a href="#r2" role="doc-backlink">back</a></li></ol></section><p>Next.</p>`,
			"| One, two, chapter 3.\n| Next.\n| Note.\n| Second"},
		{"sloppy", "<p>one<p>two<ul><li>three<li>four</ul>five</b></p></div><p>six", "| one\n| two\n| three\n| four\n| five\n| six"},
		{"declarations", "<!-- x --><![CDATA[in < it]]><?xml x?>", "| in < it"},
		{"deep", strings.Repeat("<div>", 600) + "in it", "| in it"},
	} {
		t.Run(test.name, func(t *testing.T) {
			a, err := Read(&extract.Input{Data: archive(t, "", `<?xml version="1.0"?><html xmlns:epub="e"><head><title>No</title></head><body>`+test.body+`</body></html>`)})
			if err != nil {
				t.Fatal(err)
			}
			readertest.Check(t, a)
			if diff := cmp.Diff(test.want, readertest.Compact(a)); diff != "" {
				t.Errorf("-want +got:\n%s", diff)
			}
		})
	}
}

func TestEncodings(t *testing.T) {
	const want = "| “Café”"
	utf16 := func(big bool) string {
		var b strings.Builder
		for _, r := range "\ufeff<p>“Café”</p>" {
			if big {
				b.Write([]byte{byte(r >> 8), byte(r)})
			} else {
				b.Write([]byte{byte(r), byte(r >> 8)})
			}
		}
		return b.String()
	}
	for _, chapter := range []string{"<p>“Café”</p>", "\ufeff<p>“Café”</p>", "<p>\x93Caf\xe9\x94</p>", utf16(true), utf16(false)} {
		a, err := Read(&extract.Input{Data: archive(t, "", chapter)})
		if err != nil {
			t.Errorf("%q: %v", chapter, err)
		} else if got := readertest.Compact(a); got != want {
			t.Errorf("%q: got %s", chapter, got)
		}
	}
}

func TestPackage(t *testing.T) {
	for _, test := range []struct{ name, metadata, want string }{
		{"EPUB 2", `<dc:title>Ferry</dc:title><dc:title>Second</dc:title><dc:creator xmlns:opf="p" opf:role="aut">Ana Brandt</dc:creator><dc:creator xmlns:opf="p" opf:role="ill">Tom Abara</dc:creator>` +
			`<dc:date xmlns:opf="p" opf:event="modification">2026-03-06</dc:date><dc:date>2026-03-05</dc:date><dc:source>https://herald.example/ferry</dc:source>`,
			"title      Ferry\nbyline     Ana Brandt\npublished  2026-03-05\nmodified   2026-03-06\nurl        https://herald.example/ferry\n| Text."},
		{"EPUB 3", `<dc:creator id="a">Ana Brandt</dc:creator><dc:creator id="b">Tom Abara</dc:creator><dc:creator id="c">Kit Osei</dc:creator><meta refines="#b" property="role">trl</meta><meta refines="#c" property="role">aut</meta>` +
			`<meta property="dcterms:modified">2026-03-06T09:00:00Z</meta><dc:source>urn:isbn:1</dc:source>`,
			"byline     Ana Brandt, Kit Osei\nmodified   2026-03-06T09:00:00Z\n| Text."},
	} {
		a, err := Read(&extract.Input{Data: archive(t, test.metadata, "<p>Text.</p>")})
		if err != nil {
			t.Errorf("%s: %v", test.name, err)
		} else if diff := cmp.Diff(test.want, readertest.Compact(a)); diff != "" {
			t.Errorf("%s: -want +got:\n%s", test.name, diff)
		}
	}
}

func TestFaults(t *testing.T) {
	root := strings.Replace(containerPart, "%20", " ", 1)
	lock := `<encryption><EncryptedData><CipherData><CipherReference URI="OEBPS/text/one%20.xhtml"/></CipherData></EncryptedData></encryption>`
	for _, test := range []struct {
		name string
		data []byte
		want string
	}{
		{"no archive", []byte("“Yes,” she said."), "zip archive: not a valid zip file"},
		{"no container", readertest.Zip(t, "x", ""), "META-INF/container.xml: not in the archive"},
		{"no package", readertest.Zip(t, "META-INF/container.xml", "<container/>"), "no package document in the e-book"},
		{"package missing", readertest.Zip(t, "META-INF/container.xml", root), "OEBPS/book one.opf: not in the archive"},
		{"no chapters", readertest.Zip(t, "META-INF/container.xml", root, "OEBPS/book one.opf", packageStart+packageEnd), "two.html: not in the archive"},
		{"locked", archive(t, "", "\x8a\x01", "META-INF/encryption.xml", lock), "encrypted: only the shop’s own reader opens it (DRM)"},
	} {
		if _, err := Read(&extract.Input{Data: test.data}); err == nil || err.Error() != test.want {
			t.Errorf("%s: got %v, want %s", test.name, err, test.want)
		}
	}
}

// A chapter that is missing costs a warning.
func TestWithoutChapter(t *testing.T) {
	data := readertest.Zip(t, "META-INF/container.xml", strings.Replace(containerPart, "%20", " ", 1), "OEBPS/book one.opf", packageStart+packageEnd, "two.html", "<p>Text.</p>")
	a, err := Read(&extract.Input{Data: data})
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff("unreadable-part  OEBPS/text/one .xhtml: not in the archive\n| Text.", readertest.Compact(a)); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}

func FuzzChapter(f *testing.F) {
	for _, part := range readertest.Entries(f, "*.epub", "EPUB/text/ch001.xhtml") {
		f.Add(part)
	}
	f.Fuzz(func(t *testing.T, part []byte) {
		if a, err := Read(&extract.Input{Data: archive(t, "", string(part))}); err == nil {
			readertest.Check(t, a)
		}
	})
}

func FuzzPackage(f *testing.F) {
	for _, part := range readertest.Entries(f, "*.epub", "EPUB/content.opf") {
		f.Add(part)
	}
	f.Fuzz(func(t *testing.T, part []byte) {
		data := readertest.Zip(t, container, `<container><rootfile full-path="content.opf"/></container>`, "content.opf", string(part), "text/ch001.xhtml", "<p>Text.</p>")
		if a, err := Read(&extract.Input{Data: data}); err == nil {
			readertest.Check(t, a)
		}
	})
}
