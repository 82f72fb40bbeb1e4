package html

import (
	"slices"
	"strings"

	"quoth/quotes/text"
)

// choose keeps the paragraphs that are the article's.
func (w *writer) choose() {
	if w.kept != nil {
		w.inside()
	}
	w.unlink()
	list := w.paragraphs[:0]
	for i, p := range w.paragraphs {
		// The heading of a part of an article may be a link.
		heads := p.kind == text.Heading && i+1 < len(w.paragraphs) && w.paragraphs[i+1].kind == text.Body && !w.paragraphs[i+1].isLink()
		if !w.furniture(p, heads) {
			list = append(list, p)
		}
	}
	w.paragraphs = list
	w.repeats()
}

// unlink has no paragraph count as a link where most of the text does: one was
// never closed.
func (w *writer) unlink() {
	links, all := 0, 0
	for _, p := range w.paragraphs {
		all += p.Len()
		if p.isLink() {
			links += p.Len()
		}
	}
	if links*3 < all*2 {
		return
	}
	for i := range w.paragraphs {
		w.paragraphs[i].links = 0
	}
}

// inside keeps the paragraphs that readability keeps. It takes away bylines,
// decks and the signatures of quotations; where they stand at the head of the
// article or in it they stay.
func (w *writer) inside() {
	first := slices.IndexFunc(w.paragraphs, func(p paragraph) bool { return p.title })
	last := -1
	for i, p := range w.paragraphs {
		if w.isKept(p) {
			last = i
			if first < 0 {
				first = i
			}
		}
	}
	list, quoted := w.paragraphs[:0], false
	for i, p := range w.paragraphs {
		keep := w.isKept(p) || p.title || p.signed && quoted
		if !keep && first < i && i < last {
			keep = p.kind == text.Byline || p.deck || p.kind == text.Heading && (p.clocks > 0 || w.live)
		}
		if keep {
			list = append(list, p)
		}
		quoted = keep && p.quoted
	}
	w.paragraphs = list
}

func (w *writer) isKept(p paragraph) bool { return p.keep*2 >= p.Len() }

// furniture reports whether a paragraph only leads elsewhere, asks for
// something, or says that an advert follows; heads says that it stands above
// running text.
func (w *writer) furniture(p paragraph, heads bool) bool {
	switch {
	case p.signed || p.quoted || p.kind == text.Headline || p.kind == text.Caption:
		return false
	case p.kind == text.Byline:
		return asks(w.words(p), false)
	case p.isLink() && !heads || asks(w.words(p), p.links > 0):
		return true
	}
	const longest = 600 // bytes
	return p.clocks == 0 && p.Len() <= longest && layoutKind(w.words(p)) == text.Furniture
}

// isLink reports whether a paragraph is a link to another page.
func (p paragraph) isLink() bool {
	const longest = 200 // bytes of a headline
	return p.links*10 >= p.Len()*9 && !p.anchor && p.Len() <= longest
}

// requests are what pages ask of their readers, and say of themselves: the
// beginning of a short paragraph, in small letters.
var requests = [...]string{
	"already a subscriber", "already have an account", "accept all", "we use cookies", "this site uses cookies", "by signing up, you", "by signing up you",
	"by subscribing, you", "by subscribing you", "by clicking sign up", "this content is for", "this article is for subscribers", "to continue reading,",
	"create a free account", "listen to this article", "listen to this story", "copy link", "save article", "gift this article", "add us on google",
	"make us your preferred", "thank you for reading", "thanks for reading", "support our journalism", "view all comments", "show comments",
	"please enable javascript", "get more news", "like this story?", "enjoying this story?", "you may also like", "you might also like", "more like this",
	"this entry was posted", "hide caption", "toggle caption", "enlarge this image", "view image in fullscreen", "story continues below",
	"article continues below",
}

// offers are how a sentence begins that leads to one, and gifts what it may
// hold.
var (
	offers = [...]string{"sign up", "subscribe to", "subscribe here", "follow us", "follow our", "download our", "join our"}
	gifts  = [...]string{"your inbox", "our newsletter", "our free newsletter", "our app"}
)

// asks reports whether a paragraph is a request: short, in nobody's mouth.
func asks(s string, linked bool) bool {
	const longest = 240
	if len(s) > longest || strings.ContainsAny(s, "“”\"") {
		return false
	}
	s = strings.ToLower(s)
	for _, r := range requests {
		if strings.HasPrefix(s, r) {
			return true
		}
	}
	if !linked {
		return false
	}
	sentences := strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune(".!?:", r) })
	for _, o := range offers {
		for _, sentence := range sentences {
			if strings.HasPrefix(strings.TrimSpace(sentence), o) {
				return true
			}
		}
	}
	return slices.ContainsFunc(gifts[:], func(g string) bool { return strings.Contains(s, g) })
}
