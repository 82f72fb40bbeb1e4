package report

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"quoth/extract"
)

// What the list and the text show, and who has the focus.
const (
	listed  = `[...document.querySelectorAll('aside li')].filter((li) => li.checkVisibility()).map((li) => li.id.slice(5)).join(' ')`
	marked  = `[...document.querySelectorAll('article a')].filter((a) => a.className).map((a) => a.id).join(' ')`
	status  = `document.getElementById('shown').textContent`
	focused = `document.activeElement.id || document.activeElement.getAttribute('href') || document.activeElement.value || document.activeElement.localName`
	card    = `document.getElementById('card').checkVisibility() ? document.getElementById('card').innerText.replace(/\s+/g, ' ') : ''`
	lit     = `[...document.querySelectorAll('.on')].map((el) => el.id || el.textContent).join(' | ')`
	classes = `[...document.querySelectorAll('article [class]')].map((el) => [...el.classList].sort().join(' '))`
)

// TestBrowser looks at pages in a browser, each test in a tab of its own.
func TestBrowser(t *testing.T) {
	browser := start(t)
	for _, test := range []struct {
		name string
		run  func(*tab)
	}{
		{"Filters", testFilters},
		{"Card", testCard},
		{"Places", testPlaces},
		{"Keyboard", testKeyboard},
		{"WithoutScript", testWithoutScript},
		{"Print", testPrint},
		{"Narrow", testNarrow},
		{"Motion", testMotion},
		{"ManyQuotes", testManyQuotes},
	} {
		t.Run(test.name, func(t *testing.T) { test.run(newTab(t, browser)) })
	}
}

func testFilters(b *tab) {
	b.open(Page(sample(b.T)), "")
	before := get[[]string](b, classes)
	want(b, status, "5 of 5 shown")

	b.set("speaker", "s1")
	want(b, listed, "c1 c2")
	want(b, status, "2 of 5 shown")
	want(b, marked, "c1 q1 c2 q3 c3") // c3 as words of c2, in which they stand
	want(b, `document.getElementById('c3').className`, "direct l1 quote t1")
	b.set("speaker", "s2")
	want(b, listed, "c3")
	want(b, marked, "c3")
	want(b, `document.getElementById('c3').className`, "indirect l2")
	want(b, `document.getElementById('q1').tabIndex`, -1)
	b.set("speaker", "nobody")
	want(b, listed, "q4")
	b.set("speaker", "all")

	for _, test := range []struct{ words, want string }{
		{"IT'S  OLD", "c2"}, {"it's old", "c2"}, {"would", "c2 c3"}, {"WOULD ", "c2 c3"}, {"nothing of the sort", ""}, {"", "c1 c2 c3 c4 q4"},
	} {
		b.set("search", test.words)
		want(b, listed, test.want)
	}
	for _, test := range []struct{ least, want string }{{"60", "c1 c2 c3 q4"}, {"95", "c1"}, {"100", ""}, {"0", "c1 c2 c3 c4 q4"}} {
		b.set("confidence", test.least)
		want(b, listed, test.want)
		want(b, `document.getElementById('least').textContent`, test.least+" %")
	}
	b.do(chromedp.Click(chromedp.CSS(`[value=indirect]`)), chromedp.Click(chromedp.CSS(`[value=unattributed]`)))
	want(b, listed, "c1 c2")
	want(b, `document.querySelector('[data-group=s2]').checkVisibility()`, false)

	b.do(chromedp.Click(chromedp.CSS(`[type=reset]`)), chromedp.Poll[chromedp.Void](status+` === '5 of 5 shown'`))
	want(b, classes, before) // the script draws as the page was drawn
	want(b, `document.querySelector('[type=reset]').checkVisibility({ visibilityProperty: true })`, false)
}

func testCard(b *tab) {
	b.open(Page(sample(b.T)), "")
	want(b, card, "")
	b.do(chromedp.Focus(chromedp.ID("q1")))
	want(b, card, "Pat Osei person, engineer; also Osei Kind mixed Source Pat Osei, the engineer Cue said Confidence 97 % Rule model+subject-bare+name Worth checking 64 % Because of past: was, opinion: danger Quotes q1 Id c1")
	want(b, lit, "Pat Osei, the engineer | said | c1 | q1 | . | list-c1")
	b.do(chromedp.KeyEvent(kb.Escape))
	want(b, card, "")
	want(b, lit, "")

	// The words around a claim are named below it.
	b.do(chromedp.Focus(chromedp.ID("c3")))
	if got := get[string](b, card); !strings.HasPrefix(got, "Lena Marsh person Kind indirect") || !strings.HasSuffix(got, "Within what is said by: Pat Osei") {
		b.Errorf("the card has %q", got)
	}
	b.do(chromedp.KeyEvent(kb.Escape))

	// The pointer shows it as well, on a source too; it may go to the card.
	over := func(script string) {
		at := get[[]float64](b, `{ const r = (`+script+`).getClientRects()[0]; [r.x + r.width / 2, r.y + r.height / 2] }`)
		b.do(chromedp.MouseEvent(input.DispatchMouseEventTypeMouseMoved, at[0], at[1]))
	}
	over(`[...document.querySelectorAll('article .source')].find((el) => el.textContent === 'Critics')`)
	if got := get[string](b, card); !strings.HasPrefix(got, "Speaker not known Kind indirect Source Critics") {
		b.Errorf("the card has %q", got)
	}
	over(`document.getElementById('card')`)
	b.do(chromedp.Sleep(400 * time.Millisecond)) // longer than it waits to go
	if get[string](b, card) == "" {
		b.Error("the card is gone though the pointer is on it")
	}
	over(`document.querySelector('h1')`)
	b.do(chromedp.Poll[chromedp.Void](`!document.getElementById('card').checkVisibility()`))

	// What has the focus has the card again when the pointer is gone.
	b.do(chromedp.Focus(chromedp.ID("q4")))
	over(`document.getElementById('q1')`)
	if got := get[string](b, card); !strings.HasPrefix(got, "Pat Osei") {
		b.Errorf("the card has %q", got)
	}
	over(`document.querySelector('h1')`)
	b.do(chromedp.Poll[chromedp.Void](lit + ` === 'q4 | list-q4'`))
	want(b, `document.querySelector('#card .name').textContent`, "Said by nobody in the article")
	b.do(chromedp.KeyEvent(kb.Escape))
	want(b, card, "")

	// Screen readers have all of it as the description of the link.
	for id, want := range map[string]string{
		"c3": "Lena Marsh person Kind indirect Source Lena Marsh Cue told Confidence 60 % Rule model+subject-that+name Id c3",
		"q4": "Said by nobody in the article Kind unattributed Confidence 80 % Rule no-attribution Id q4",
	} {
		got := get[string](b, `document.getElementById('`+id+`').getAttribute('aria-describedby').split(' ').map((id) => [...document.getElementById(id).childNodes].map((n) => n.textContent).join(' ')).join(' ').replace(/\s/g, ' ')`)
		if got != want {
			b.Errorf("%s is described by %q, want %q", id, got, want)
		}
	}
	want(b, `document.getElementById('card').ariaHidden`, "true")
}

// The address of a page may name a quote or a claim.
func testPlaces(b *tab) {
	page := Page(sample(b.T))
	b.open(page, "#c3")
	want(b, focused, "c3")
	want(b, lit, "Lena Marsh | told | c3 | list-c3")
	b.open(page, "#q2") // which begins where its claim begins
	want(b, focused, "c2")
	b.open(page, "#%zz")
	want(b, lit, "")

	b.do(chromedp.Click(chromedp.CSS(`#list-q4 a`)), chromedp.Poll[chromedp.Void](focused+` === 'q4'`))
	want(b, `location.hash`, "#q4")
	want(b, lit, "q4 | list-q4")
	b.do(chromedp.Click(chromedp.ID("q1")))
	want(b, `location.hash`, "#q1")
	b.do(chromedp.KeyEvent("j"))
	want(b, focused, "c2")
	b.do(chromedp.KeyEvent("kk"))
	want(b, focused, "c1")
	b.do(chromedp.Focus(chromedp.ID("search")), chromedp.KeyEvent("jk"))
	want(b, `document.getElementById('search').value`, "jk")
}

// Every link and control comes in the order of the page.
func testKeyboard(b *tab) {
	b.open(Page(sample(b.T)), "")
	var got []string
	for range 30 {
		b.do(chromedp.KeyEvent(kb.Tab))
		got = append(got, get[string](b, focused))
	}
	want := strings.Fields(`#list #list c1 q1 c2 q3 c3 c4 q4
		search speaker direct mixed indirect unattributed confidence
		#c1 #q1 #c2 #q2 #q3 #c3 #c4 #q4 #w1 https://example.org/bridge?a=1&b=2`)
	if len(got) < len(want) || !slices.Equal(got[:len(want)], want) {
		b.Errorf("got  %v\nwant %v", got, want)
	}
}

// Without JavaScript the page has the article and the list, and links.
func testWithoutScript(b *tab) {
	b.do(chromedp.Func(func(ctx context.Context, _ *chromedp.Target) error {
		_, err := chromedp.Call(ctx, emulation.SetScriptExecutionDisabled, emulation.SetScriptExecutionDisabledParams{Value: true})
		return err
	}))
	b.open(Page(sample(b.T)), "")
	want(b, `document.documentElement.className`, "")
	want(b, `document.getElementById('filters').checkVisibility()`, false)
	want(b, listed, "c1 c2 c3 c4 q4")
	want(b, `document.querySelector('#facts-c1').innerText.replace(/\s+/g, ' ').includes('model+subject-bare+name')`, true)
	b.do(chromedp.Click(chromedp.CSS(`#list-c3 a`)))
	want(b, `location.hash`, "#c3")
	want(b, `getComputedStyle(document.getElementById('c3')).backgroundColor !== getComputedStyle(document.getElementById('c4')).backgroundColor`, true)
	b.do(chromedp.Click(chromedp.ID("c4")))
	want(b, `location.hash`, "#list-c4")
}

// On paper there are no controls, and the ids that the list names stand in the
// text.
func testPrint(b *tab) {
	b.open(Page(sample(b.T)), "#q1")
	b.media("print", "reduce")
	want(b, `['.skip', '#filters', '#card'].map((name) => document.querySelector(name).checkVisibility())`, []bool{false, false, false})
	want(b, listed, "c1 c2 c3 c4 q4")
	want(b, `getComputedStyle(document.getElementById('q1'), '::before').content`, `"q1"`)
	want(b, `document.querySelector('aside').getBoundingClientRect().top >= document.querySelector('main').getBoundingClientRect().bottom`, true)
	pdf, err := chromedp.Run(b.ctx, chromedp.PrintToPDF())
	if err != nil || !strings.HasPrefix(string(pdf), "%PDF-") || !strings.Contains(string(pdf), "/Type /Page\n") {
		b.Errorf("printing gives %.20q, %v", pdf, err)
	}
}

// No page is wider than the narrowest of phones, whatever the words.
func testNarrow(b *tab) {
	b.do(chromedp.EmulateViewport(320, 640, chromedp.EmulateMobile))
	pages := map[string][]byte{"long words": Page(hostile(strings.Repeat("w", 300)))}
	var entries []extract.Entry
	for path, r := range articles(b.T) {
		pages[path] = Page(r)
		entries = append(entries, entryOf("page.html", r))
	}
	pages["index"] = index(b.T, entries)
	for path, page := range pages {
		b.open(page, "")
		if width := get[int](b, `document.documentElement.scrollWidth`); width > 320 {
			b.Errorf("%s is %d pixels wide", path, width)
		}
	}
}

// The page obeys what its reader prefers.
func testMotion(b *tab) {
	b.open(Page(sample(b.T)), "")
	want(b, `getComputedStyle(document.documentElement).scrollBehavior`, "auto")
	b.media("", "no-preference")
	want(b, `getComputedStyle(document.documentElement).scrollBehavior`, "smooth")
	want(b, `performance.getEntriesByType('resource').length`, 0) // it has all that it needs
}

// A filter touches what changes and nothing else, so that a page with thousands
// of quotes stays quick: a key in the search costs no more than a few writes
// for each quote that goes or comes.
func testManyQuotes(b *tab) {
	const quotes = 2000
	page := Page(many(quotes))
	b.open(page, "#c1998") // its card stands below it, once the page is there
	b.do(chromedp.Poll[chromedp.Void](`((a, b) => a.top > b.bottom && a.top < b.bottom + 20)(...['card', 'c1998'].map((id) => document.getElementById(id).getBoundingClientRect()))`))
	want(b, `{ const r = document.getElementById('c1998').getBoundingClientRect(); r.top > 0 && r.bottom < innerHeight }`, true)
	b.open(page, "")
	want(b, status, "2000 of 2000 shown")
	type cost struct{ Writes, Shown, Milliseconds int }
	search := func(words string) cost {
		return get[cost](b, fmt.Sprintf(`{
			const observer = new MutationObserver(() => {});
			observer.observe(document.body, { subtree: true, childList: true, attributes: true });
			const search = document.getElementById('search');
			search.value = %q;
			const start = performance.now();
			search.dispatchEvent(new Event('input', { bubbles: true }));
			document.body.offsetHeight;
			const time = performance.now() - start;
			({ Writes: observer.takeRecords().length, Shown: parseInt(document.getElementById('shown').textContent), Milliseconds: Math.round(time) })
		}`, words))
	}
	for _, test := range []struct {
		words         string
		shown, writes int
	}{
		{"number 77", 11, 6 * quotes}, // and 770 to 779
		{"number 77", 11, 10},
		{"number 777", 1, 6*11 + 30},
		{"", quotes, 6*quotes + 10},
		{"number", quotes, 10},
	} {
		got := search(test.words)
		b.Logf("%q: %+v", test.words, got)
		if got.Shown != test.shown || got.Writes > test.writes {
			b.Errorf("%q: got %+v, want %d shown and at most %d writes", test.words, got, test.shown, test.writes)
		}
	}
}
