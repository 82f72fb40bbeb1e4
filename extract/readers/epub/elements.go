package epub

// isBlock reports whether an element begins and ends a paragraph.
func isBlock(name string) bool {
	switch name {
	case "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "div", "dl", "dt", "fieldset",
		"figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "html", "li", "main", "ol", "p",
		"pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul":
		return true
	}
	return false
}

// closesItself reports whether an element ends where the next of its name
// begins, as writers of HTML have it.
func closesItself(name string) bool {
	switch name {
	case "dd", "dt", "li", "p", "td", "th", "tr":
		return true
	}
	return false
}

// isVoid reports whether an element has no content.
func isVoid(name string) bool {
	switch name {
	case "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr":
		return true
	}
	return false
}

// isLeft reports whether the content of an element is left out.
func isLeft(name string) bool {
	switch name {
	case "annotation", "audio", "button", "canvas", "head", "iframe", "nav", "noscript", "object", "rp", "rt", "script", "select", "style",
		"svg", "template", "textarea", "title", "video":
		return true
	}
	return false
}
