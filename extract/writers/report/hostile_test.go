package report

import (
	"fmt"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"quoth/extract"
	"quoth/quotes/text"
)

// attacks are what a text may try to be.
var attacks = []string{
	`</article></p><script>alert(1)</script>`,
	`"><img src=x onerror=alert(1)>`,
	`' onmouseover='alert(1)`,
	`</script><script>alert(1)</script>`,
	`</style><!--`,
	"&lt;b&gt; &amp;amp; &#60;script>",
	"javascript:alert(1)",
	"\x00<\x00script>\u202e\r\n]]>",
}

// hostile is a result all of whose strings are an attack.
func hostile(attack string) *extract.Result {
	whole := "Said “" + attack + "” and " + attack + " she said."
	n := len([]rune(attack))
	at := func(start int) *extract.Mention {
		return &extract.Mention{Text: attack, Start: start, End: start + n}
	}
	speaker := &extract.SpeakerRef{ID: "s1", Name: attack, Kind: attack}
	claim, is := "c1", attack
	return &extract.Result{
		Document: extract.Document{
			Path: &is, Title: &is, Byline: &is, Published: &is, URL: &is, Modified: &is, Site: &is, ID: &is,
			Format: attack, Encoding: attack, SHA256: attack,
		},
		Text:       &whole,
		Paragraphs: []extract.Paragraph{{Start: 0, End: len([]rune(whole)), Kind: text.Headline}},
		Speakers:   []extract.Speaker{{ID: "s1", Name: attack, Kind: attack, Roles: []string{attack}, Aliases: []string{attack}}},
		Quotes:     []extract.Quote{{ID: "q1", Mention: *at(6), Speaker: speaker, Claim: &claim, Rule: attack}},
		Claims: []extract.Claim{{
			ID: "c1", Kind: attack, Content: []extract.Mention{*at(6)}, Source: at(n + 12), Cue: at(n + 12), Speaker: speaker, Rule: attack,
			Time: &extract.TimeCode{Start: attack},
		}},
		Warnings: []extract.Warning{{Code: attack, Message: attack}},
	}
}

// What an article says stays text: the page has the elements, attributes and
// addresses that it has for harmless words.
func TestHostile(t *testing.T) {
	want := shape(t, Page(hostile("harmless")))
	for _, attack := range attacks {
		r := hostile(attack)
		page := Page(r)
		check(t, attack, page)
		if got := shape(t, page); got != want {
			t.Errorf("%q changes the page from\n%s\nto\n%s", attack, want, got)
		}
		if got, want := article(t, page), read(*r.Text); got != want {
			t.Errorf("%q: the text is\n%q, want\n%q", attack, got, want)
		}
	}
}

// shape lists the elements of a page, their attributes and where links lead.
func shape(t *testing.T, page []byte) string {
	t.Helper()
	var b strings.Builder
	z := html.NewTokenizer(strings.NewReader(string(page)))
	for z.Next() != html.ErrorToken {
		tag := z.Token()
		switch tag.Type {
		case html.CommentToken:
			t.Errorf("a comment: %s", tag.Data)
		case html.StartTagToken, html.EndTagToken:
			fmt.Fprintf(&b, "%v %s", tag.Type, tag.Data)
			for _, a := range tag.Attr {
				b.WriteString(" " + a.Key)
				if a.Key == "href" {
					b.WriteString("=" + a.Val)
				}
			}
			b.WriteByte('\n')
		}
	}
	return b.String()
}

func TestAddresses(t *testing.T) {
	for address, want := range map[string]bool{
		"https://example.org/a?b=c#d":    true,
		"HTTP://example.org":             true,
		"https://example.org/\"onclick=": true,
		"javascript:alert(1)":            false,
		" javascript:alert(1)":           false,
		"java\nscript:alert(1)":          false,
		"data:text/html,x":               false,
		"file:///etc/passwd":             false,
		"https:alert(1)":                 false,
		"//example.org/a":                false,
		"example.org":                    false,
		"":                               false,
	} {
		if got := web(address); got != want {
			t.Errorf("%q may be a link: got %v, want %v", address, got, want)
		}
		page := Page(&extract.Result{Document: extract.Document{URL: &address}})
		if got := strings.Contains(string(page), `rel=`); got != want {
			t.Errorf("%q is a link: got %v, want %v", address, got, want)
		}
		check(t, address, page)
	}
}

// FuzzPage: whatever the text and wherever things are said to stand in it, the
// page is well built and has the text, every character once and in order.
func FuzzPage(f *testing.F) {
	for _, attack := range attacks {
		f.Add("Said “"+attack+"” she said.\n\nMore.", []byte{2, 9, 6, 12, 30, 0, 40, 3, 5, 20, 7})
	}
	f.Add(bridge, []byte{0, 15, 40, 90, 60, 80, 61, 70, 17, 32, 33, 120})
	f.Fuzz(func(t *testing.T, whole string, data []byte) {
		r := scattered(whole, data)
		page := Page(r)
		check(t, "fuzz", page)
		if got, want := article(t, page), read(*r.Text); got != want {
			t.Errorf("the text is\n%q, want\n%q", got, want)
		}
	})
}

// scattered makes a result of a text, with what the bytes place in it.
func scattered(whole string, data []byte) *extract.Result {
	whole = string([]rune(whole)) // as extract does with bytes that are not UTF-8
	r := &extract.Result{Text: &whole, Speakers: []extract.Speaker{{ID: "s1", Name: "A"}, {ID: "s2", Name: "B"}}}
	for i := 0; len(data) >= 2; data, i = data[2:], i+1 {
		start, end := int(data[0])-2, int(data[1])-2
		m := extract.Mention{Text: "x", Start: start, End: end}
		claim := &extract.Claim{}
		if n := len(r.Claims); n > 0 {
			claim = &r.Claims[n-1]
		}
		switch start & 7 {
		case 0:
			r.Paragraphs = append(r.Paragraphs, extract.Paragraph{Start: start, End: end, Kind: text.ParagraphKind(i % 6), Quoted: i%5 == 0})
		case 1:
			r.Warnings = append(r.Warnings, extract.Warning{Start: start, End: end})
		case 2:
			claim.Source = &m
		case 3:
			claim.Cue = &m
		case 4:
			claim.Content = append(claim.Content, m)
		case 5:
			q := extract.Quote{ID: fmt.Sprint("q", i), Mention: m}
			if claim.ID != "" && i%3 > 0 {
				q.Claim = &claim.ID
			}
			r.Quotes = append(r.Quotes, q)
		default:
			c := extract.Claim{ID: fmt.Sprint("c", i), Kind: [...]string{"direct", "mixed", "indirect"}[i%3], Content: []extract.Mention{m}}
			if i%4 > 0 {
				c.Speaker = &extract.SpeakerRef{ID: fmt.Sprint("s", i%3)}
			}
			r.Claims = append(r.Claims, c)
		}
	}
	return r
}
