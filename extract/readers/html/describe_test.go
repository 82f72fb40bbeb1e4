package html

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"quoth/extract"
)

func ld(s string) string { return `<script type="application/ld+json">` + s + `</script>` }

// What pages say of themselves, in all the ways that they do.
func TestDescribe(t *testing.T) {
	type about = extract.About
	for _, test := range []struct {
		name, source string
		want         about
	}{
		{"nothing", "<p>x", about{}},
		{"object", ld(`{"@type":"NewsArticle","headline":"Boats &amp; men","author":{"@type":"Person","name":"Ann Lee"},"datePublished":"2026-05-03T10:00:00.123Z","url":"https://n.example/1"}`),
			about{Title: "Boats & men", Byline: "Ann Lee", Published: "2026-05-03T10:00:00Z", URL: "https://n.example/1"}},
		{"array", ld(`[{"@type":"WebPage","headline":"x"},{"@type":["Thing","https://schema.org/BlogPosting"],"headline":"Boats","author":["Ann Lee","By Bo Ray"]}]`),
			about{Title: "Boats", Byline: "Ann Lee, Bo Ray"}},
		{"graph", ld(`{"@graph":[{"@type":"Article","headline":"Boats","author":{"@id":"#a"},"publisher":{"@id":"#p"}},{"@id":"#a","name":"Ann Lee"},{"@id":"#p","name":"The News"}]}`),
			about{Title: "Boats", Byline: "Ann Lee", Site: "The News"}},
		{"main entity", ld(`{"@type":"WebPage","mainEntity":{"@type":"ReportageNewsArticle","headline":"Boats"}}`), about{Title: "Boats"}},
		{"page of the article", ld(`{"@type":"NewsArticle","headline":"Boats","mainEntityOfPage":"https://n.example/2"}`),
			about{Title: "Boats", URL: "https://n.example/2"}},
		{"author as an address", ld(`{"@type":"NewsArticle","author":[{"@type":"Person","url":"https://n.example/ann"},"https://n.example/bo"]}`), about{}},
		{"wrong kinds of values", ld(`{"@type":"NewsArticle","headline":7,"author":[[1]],"datePublished":{},"publisher":[null],"mainEntityOfPage":[]}`), about{}},
		{"broken", ld(`{"@type":"NewsArticle","headline":"Boats",}`) + `<meta property="og:title" content="Boats ahoy">`, about{Title: "Boats ahoy"}},
		{"wrapped", ld("\n//<![CDATA[\n" + `{"@type":"NewsArticle","headline":"Boats"}` + "\n//]]>\n"), about{Title: "Boats"}},
		{"the one of the title", `<title>Cats</title>` + ld(`[{"@type":"Article","headline":"Boats"},{"@type":"Article","headline":"Cats"}]`), about{Title: "Cats"}},
		{"Open Graph", `<meta property="og:title" content="Boats | The News"><meta property="og:site_name" content="The News"><meta property="og:url" content="https://n.example/3">
			<meta property="article:published_time" content="2026-05-03T10:00+02:00"><meta property="article:modified_time" content="2026-05-04">
			<meta property="article:author" content="https://n.example/ann"><meta name="twitter:title" content="x">`,
			about{Title: "Boats", Site: "The News", URL: "https://n.example/3", Published: "2026-05-03T10:00:00+02:00", Modified: "2026-05-04"}},
		{"canonical link first", `<link rel="Canonical" href="https://n.example/4"><meta property="og:url" content="https://n.example/5">`, about{URL: "https://n.example/4"}},
		{"canonical link within the site", `<link rel="canonical" href="/4">`, about{}},
		{"Dublin Core", `<meta name="DC.title" content="Boats"><meta name="dc:creator" content="Ann Lee"><meta name="DC.creator" content="Bo Ray"><meta name="DC.date.issued" content="2026-05-03"><meta name="DC.publisher" content="The News">`,
			about{Title: "Boats", Byline: "Ann Lee, Bo Ray", Published: "2026-05-03", Site: "The News"}},
		{"citation", `<meta name="citation_title" content="Boats"><meta name="citation_author" content="Lee, Ann"><meta name="citation_date" content="2026/05/03">`,
			about{Title: "Boats", Byline: "Ann Lee", Published: "2026-05-03"}},
		{"parsely", `<meta name="parsely-title" content="Boats"><meta name="parsely-author" content="Ann Lee"><meta name="parsely-pub-date" content="2026-05-03T10:00:00Z"><meta name="parsely-link" content="https://n.example/6">`,
			about{Title: "Boats", Byline: "Ann Lee", Published: "2026-05-03T10:00:00Z", URL: "https://n.example/6"}},
		{"sailthru", `<meta name="sailthru.title" content="Boats"><meta name="sailthru.author" content="Ann Lee; Bo Ray"><meta name="sailthru.date" content="2026-05-03 10:00:00">`,
			about{Title: "Boats", Byline: "Ann Lee, Bo Ray", Published: "2026-05-03T10:00:00"}},
		{"microdata", `<div itemscope itemtype="https://schema.org/Article"><b itemprop="headline">Boats</b><span itemprop="author"><i itemprop="name">Ann Lee</i>, reporter</span><time itemprop="datePublished" datetime="2026-05-03">Sunday</time></div>`,
			about{Title: "Boats", Byline: "Ann Lee", Published: "2026-05-03"}},
		{"links to authors", `<p>By <a rel=author href=/ann>Ann Lee</a></p><aside><a rel=author href=/bo>Bo Ray</a></aside>`, about{Byline: "Ann Lee"}},
		{"time", `<nav><time datetime="2026-06-06">x</time></nav><time datetime="2026-05-03T10:00">x</time>`, about{Published: "2026-05-03T10:00:00"}},
		{"heading", `<title>The News | Boats go home</title><h1><a href="/">The News</a></h1><h2>Boats go home</h2>`, about{Title: "Boats go home"}},
		{"title of the page", `<title>Boats go home - The Daily News</title><p>x`, about{Title: "Boats go home"}},
		{"title of the page, parts", `<title>Boats go home | Sport | News</title><p>x`, about{Title: "Boats go home"}},
		{"title of the page with a dash", `<title>Boats go home – and stay there</title><p>x`, about{Title: "Boats go home – and stay there"}},
		{"endless title of the page", "<title>" + strings.Repeat("x | ", 1<<20) + "</title>", about{}},
		{"too deep to look", `<!DOCTYPE html><title>Boats go home | News</title><meta name=author content="Ann Lee"><body>` + nest(600) + "x", about{Title: "Boats go home", Byline: "Ann Lee"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			a, err := Read(&extract.Input{Data: []byte(test.source)}, false)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(test.want, a.About); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestDate(t *testing.T) {
	for in, want := range map[string]string{
		"2026-05-03":                              "2026-05-03",
		"2026-05-03T10:00:00Z":                    "2026-05-03T10:00:00Z",
		"2026-05-03T10:00:00.000+0200":            "2026-05-03T10:00:00+02:00",
		" 2026-05-03T10:00+02:00 ":                "2026-05-03T10:00:00+02:00",
		"2026-05-03 10:00:00":                     "2026-05-03T10:00:00",
		"2026-05-03 10:00":                        "2026-05-03T10:00:00",
		"2026/05/03":                              "2026-05-03",
		"20260503":                                "2026-05-03",
		"Sun, 03 May 2026 10:00:00 +0100":         "2026-05-03T10:00:00+01:00",
		"Sun, 03 May 2026 10:00:00 GMT":           "2026-05-03T10:00:00Z",
		"Sun May 03 2026 10:00:00 GMT+0100 (BST)": "2026-05-03",
		"May 3, 2026":                             "2026-05-03",
		"Published on 3 May 2026 at 10am":         "2026-05-03",
		"3/5/2026":                                "",
		"yesterday":                               "",
		"":                                        "",
		"2026-13-45":                              "",
	} {
		if got := date(in); got != want {
			t.Errorf("%q: got %q, want %q", in, got, want)
		}
	}
}

func TestSources(t *testing.T) {
	for source, want := range map[string][]string{
		`<meta name="sources" content="a.txt">`: {"a.txt"},
		`<meta name="Sources" content="talks/a b.txt, b.vtt,"><meta name="sources" content="c.srt"><p>“No,” she said.`: {"talks/a b.txt", "b.vtt", "c.srt"},
		`<meta name="source" content="a.txt">`: nil,
	} {
		a, err := Read(&extract.Input{Data: []byte(source)}, false)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(want, a.Sources); diff != "" {
			t.Errorf("%s: -want +got\n%s", source, diff)
		}
	}
}
