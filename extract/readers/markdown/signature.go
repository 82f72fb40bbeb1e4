package markdown

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/yuin/goldmark/ast"
)

// signature matches "— Ann Lee, mayor": a dash and a name.
func signature(line string) bool {
	const most = 100 // bytes
	line = strings.TrimSpace(line)
	name := strings.TrimLeft(line, "—–―-")
	if n := len(line) - len(name); n == 0 || n > len("———") || len(line) > most {
		return false
	}
	r, _ := utf8.DecodeRuneInString(strings.TrimLeft(name, " \t\u00a0"))
	return unicode.IsUpper(r) && !strings.ContainsAny(name, "\"“”!?")
}

// signedList reports whether a list at the end of a block quotation is its
// signature, written with a hyphen for the dash, and where that stands.
func (w *writer) signedList(list *ast.List) (at int, ok bool) {
	above := list.PreviousSibling()
	if list.Marker != '-' || list.ChildCount() != 1 || list.FirstChild().ChildCount() != 1 || list.NextSibling() != nil ||
		list.Parent().Kind() != ast.KindBlockquote || above == nil || above.Kind() != ast.KindParagraph {
		return 0, false
	}
	words := list.FirstChild().FirstChild()
	if words.Kind() != ast.KindTextBlock || words.Lines().Len() != 1 {
		return 0, false
	}
	line := words.Lines().At(0)
	at = w.base + list.FirstChild().Pos()
	if end := w.base + line.Start; at < 0 || at+2 > end || w.source[at:at+2] != "- " {
		return 0, false
	}
	return at, signature("- " + w.source[w.base+line.Start:w.base+line.Stop])
}
