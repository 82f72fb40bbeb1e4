package html

import (
	"strings"
	"unicode"

	"golang.org/x/net/html"
)

// A trait is what the class, the id or the role of an element says that it is.
type trait uint16

const (
	clutter     trait = 1 << iota // stands around articles
	aside                         // stands in articles, and may go on around one
	comments                      // what readers say
	caption                       // of a picture
	bylined                       // who wrote it, and when
	deck                          // the lines under the headline
	pull                          // a passage of the article once more, large
	attribution                   // of a quotation, where it is in one
	clock                         // when a post of a live blog was made
	live                          // a live blog
	unshown                       // for screen readers alone
	masthead                      // the name of the site
	articleBody                   // all of the article's text
	content                       // text, of an article or of the notice of one
)

// traits are the words of classes and ids, and pairs of words written as one,
// that say what an element is.
var traits = map[string]trait{
	"ad": aside, "ads": aside, "advert": aside, "advertisement": aside, "advertising": aside, "adslot": aside, "adunit": aside,
	"dfp": aside, "sponsored": aside, "outbrain": clutter, "taboola": clutter, "promo": aside, "promotion": aside, "promobox": aside,
	"cookie": clutter, "cookies": clutter, "consent": clutter, "gdpr": clutter, "onetrust": clutter,
	"share": aside, "sharing": aside, "sharebar": aside, "sharetools": aside, "sharedaddy": aside, "addthis": aside, "addtoany": aside,
	"socialbar": aside, "sociallinks": aside, "socialicons": aside, "socialshare": aside, "socialbuttons": aside,
	"related": aside, "relatedposts": aside, "recirc": aside, "recirculation": aside, "recommended": aside, "recommendations": aside,
	"readmore": aside, "readnext": aside, "readalso": aside, "seealso": aside, "alsoread": aside, "mostread": aside, "mostpopular": aside,
	"morestories": aside, "morefrom": aside, "moreon": aside, "trending": aside, "popular": aside, "upnext": aside, "nextarticle": aside,
	"newsletter": aside, "newsletters": aside, "signup": aside, "subscribe": aside, "emailsignup": aside, "followus": aside,
	"nav": clutter, "navbar": clutter, "navigation": clutter, "menu": clutter, "breadcrumb": clutter, "breadcrumbs": clutter, "pagination": clutter,
	"pager": clutter, "skiplink": clutter, "skipto": clutter, "toolbar": clutter, "tooltip": clutter, "popup": clutter, "modal": clutter,
	"sidebar": clutter, "footer": clutter, "tags": aside, "taglist": aside, "topics": aside, "topiclist": aside, "authorbio": aside,
	"aboutauthor": aside, "abouttheauthor": aside, "jumplink": aside, "backtotop": aside, "donate": aside, "donation": aside,
	"comments": comments, "comment": comments, "commentlist": comments, "commentarea": comments, "disqus": comments, "respond": comments,
	"caption": caption, "figcaption": caption, "credit": caption, "photocredit": caption, "imagecredit": caption,
	"byline": bylined, "bylines": bylined, "author": bylined, "authors": bylined, "dateline": bylined, "timestamp": bylined | clock, "pubdate": bylined,
	"published": bylined, "publishdate": bylined, "posted": bylined, "entrymeta": bylined, "postmeta": bylined, "articlemeta": bylined, "postmetadata": bylined,
	"standfirst": deck, "dek": deck, "deck": deck, "subtitle": deck, "subhead": deck, "subheadline": deck, "subheading": deck, "strapline": deck,
	"summary":   deck,
	"pullquote": pull, "callout": pull, "blockquotepull": pull,
	"attribution": attribution, "cite": attribution, "citation": attribution, "quoteauthor": attribution | pull, "quotee": attribution,
	"time": clock, "posttime": clock, "clock": clock,
	"liveblog": live, "liveblogging": live,
	"sronly": unshown, "visuallyhidden": unshown, "screenreader": unshown, "screenreadertext": unshown,
	"logo": masthead, "sitetitle": masthead, "sitename": masthead, "masthead": masthead,
	"articlebody": articleBody, "articlecontent": content, "articletext": content, "bodycopy": content, "entrycontent": content, "maincontent": content,
	"postbody": content, "postcontent": content, "storybody": content, "storycontent": content, "storytext": content,
}

// is reports whether the element has one of the traits.
func is(n *html.Node, t trait) bool { return traitsOf(n)&t != 0 }

// traitsOf returns all traits of an element.
func traitsOf(n *html.Node) trait {
	var found trait
	for _, a := range n.Attr {
		switch a.Key {
		case "id":
			// That of a section is its heading: "sharing-with-one-developer".
			if strings.Count(a.Val, "-")+strings.Count(a.Val, "_") < 3 {
				found |= named(a.Val)
			}
		case "class":
			for name := range strings.FieldsSeq(a.Val) {
				found |= named(name)
			}
		case "role":
			switch a.Val {
			case "navigation", "complementary", "search", "dialog", "alertdialog", "menu", "menubar", "contentinfo", "toolbar":
				found |= clutter
			}
		case "itemprop":
			switch {
			case strings.Contains(a.Val, "articleBody"):
				found |= articleBody
			case strings.Contains(a.Val, "author"):
				found |= bylined
			case a.Val == "comment":
				found |= comments
			}
		case "rel":
			if a.Val == "author" {
				found |= bylined
			}
		case "itemtype":
			if strings.HasSuffix(a.Val, "LiveBlogPosting") {
				found |= live
			}
		}
	}
	return found
}

// named returns the traits of one name: "entry-meta", "ShareBar__list-3xK9q",
// "site_footer".
func named(name string) trait {
	// A name that says what the element has or may do is not what it is.
	for _, prefix := range [...]string{"has-", "no-", "is-", "js-", "with-", "without-", "hide-", "show-"} {
		if strings.HasPrefix(name, prefix) {
			return 0
		}
	}
	var found trait
	var buffer [64]byte
	word, pair, triple := buffer[:0], 0, 0 // where the last two and three words begin
	start, camel := 0, false
	end := func() {
		if len(word) == start {
			return
		}
		// Short words in the middle of a name may be part of a hash.
		if !camel || len(word)-start >= 5 {
			found |= traits[string(word[start:])]
		}
		if pair < start {
			found |= traits[string(word[pair:])]
		}
		if triple < pair {
			found |= traits[string(word[triple:])]
		}
		triple, pair, start = pair, start, len(word)
	}
	lower := false
	for _, r := range name {
		switch {
		case r >= 0x80 || len(word) == cap(buffer[:]):
			return found
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			if unicode.IsUpper(r) && lower {
				camel = true
				end()
			}
			lower = !unicode.IsUpper(r)
			word = append(word, byte(unicode.ToLower(r)))
		default:
			end()
			camel, lower = false, false
		}
	}
	end()
	return found
}
