package html

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// formats reports whether an element only says how its text looks.
// https://html.spec.whatwg.org/#formatting
func formats(tag atom.Atom) bool {
	switch tag {
	case atom.B, atom.Big, atom.Code, atom.Em, atom.Font, atom.I, atom.Nobr, atom.S, atom.Small, atom.Strike, atom.Strong, atom.Tt, atom.U:
		return true
	}
	return false
}

// void reports whether an element never has a content.
func void(tag atom.Atom) bool {
	switch tag {
	case atom.Area, atom.Base, atom.Br, atom.Col, atom.Embed, atom.Hr, atom.Img, atom.Input, atom.Link, atom.Meta, atom.Source, atom.Track, atom.Wbr:
		return true
	}
	return false
}

// breaksOut reports whether an element ends a drawing that holds it.
// https://html.spec.whatwg.org/#parsing-main-inforeign
func breaksOut(tag atom.Atom) bool {
	switch tag {
	case atom.Blockquote, atom.Body, atom.Br, atom.Center, atom.Dd, atom.Div, atom.Dl, atom.Dt, atom.Embed, atom.H1, atom.H2, atom.H3,
		atom.H4, atom.H5, atom.H6, atom.Head, atom.Hr, atom.Img, atom.Li, atom.Listing, atom.Menu, atom.Meta, atom.Ol, atom.P, atom.Pre,
		atom.Ruby, atom.Span, atom.Sub, atom.Sup, atom.Table, atom.Ul, atom.Var:
		return true
	}
	return formats(tag)
}

// block reports whether an element stands on lines of its own.
func block(tag atom.Atom) bool {
	switch tag {
	case atom.Address, atom.Article, atom.Aside, atom.Blockquote, atom.Body, atom.Caption, atom.Center, atom.Dd, atom.Details, atom.Dialog,
		atom.Dir, atom.Div, atom.Dl, atom.Dt, atom.Fieldset, atom.Figcaption, atom.Figure, atom.Footer, atom.Form, atom.Frameset,
		atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6, atom.Header, atom.Hgroup, atom.Hr, atom.Html, atom.Legend, atom.Li, atom.Listing,
		atom.Main, atom.Menu, atom.Nav, atom.Ol, atom.P, atom.Pre, atom.Search, atom.Section, atom.Summary, atom.Table, atom.Tbody, atom.Td,
		atom.Tfoot, atom.Th, atom.Thead, atom.Tr, atom.Ul:
		return true
	}
	return false
}

// unseen reports whether the content of an element is no text of the page:
// pictures, controls, programs.
func unseen(tag atom.Atom, name string) bool {
	switch tag {
	case atom.Applet, atom.Area, atom.Audio, atom.Base, atom.Button, atom.Canvas, atom.Datalist, atom.Embed, atom.Iframe, atom.Img,
		atom.Input, atom.Link, atom.Map, atom.Meta, atom.Meter, atom.Noembed, atom.Noframes, atom.Noscript, atom.Object, atom.Optgroup,
		atom.Option, atom.Picture, atom.Progress, atom.Rp, atom.Rt, atom.Script, atom.Select, atom.Source, atom.Style, atom.Svg, atom.Template,
		atom.Textarea, atom.Track, atom.Video:
		return true
	}
	if rest, ok := strings.CutPrefix(name, "amp-"); ok {
		switch rest { // those that hold prose; others load something
		case "accordion", "fit-text", "layout", "lightbox-gallery", "base-carousel", "carousel":
			return false
		}
		return true
	}
	return false
}

// hidden reports whether an element is not shown, nor what it holds.
func hidden(n *html.Node) bool {
	if n.DataAtom == atom.Html || n.DataAtom == atom.Body { // until a script shows it
		return false
	}
	open := false
	for _, a := range n.Attr {
		switch a.Key {
		case "hidden":
			if a.Val != "until-found" {
				return true
			}
		case "aria-hidden":
			// So is a page while a dialog stands before it.
			if a.Val == "true" && first(n, atom.H1) == nil && first(n, atom.Main) == nil {
				return true
			}
		case "style":
			style := strings.ToLower(strings.Join(strings.Fields(a.Val), ""))
			if strings.Contains(style, "display:none") || strings.Contains(style, "visibility:hidden") {
				return true
			}
		case "open":
			open = true
		}
	}
	return n.DataAtom == atom.Dialog && !open || is(n, unshown)
}

// attribute returns the value of an attribute, "" if the element has none.
func attribute(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}

// words returns the text of an element, white space collapsed.
func words(n *html.Node) string {
	if n == nil {
		return ""
	}
	var parts []string
	for d := range n.Descendants() {
		if d.Type == html.TextNode {
			parts = append(parts, d.Data)
		}
	}
	return strings.Join(strings.Fields(strings.Join(parts, "")), " ")
}

// length returns how many bytes of text an element holds, white space aside.
func length(n *html.Node) int {
	sum := 0
	for d := range n.Descendants() {
		if d.Type == html.TextNode {
			sum += len(strings.TrimSpace(d.Data))
		}
	}
	return sum
}
