package html

import (
	"bytes"
)

// Is reports whether the first bytes of a file are those of a page: a document
// type, <html>, <head> or <body>, white space and comments before it aside. A
// page of XML is told from other XML.
func Is(head []byte) bool {
	if bytes.HasPrefix(head, []byte("\xff\xfe")) || bytes.HasPrefix(head, []byte("\xfe\xff")) {
		head = bytes.ReplaceAll(head[2:], []byte{0}, nil) // UTF-16
	}
	head = bytes.ToLower(bytes.TrimPrefix(head, []byte("\ufeff")))
	for {
		head = bytes.TrimLeft(head, spaces)
		var end string
		switch {
		case bytes.HasPrefix(head, []byte("<!--")):
			end = "-->"
		case bytes.HasPrefix(head, []byte("<?")):
			end = "?>"
		default:
			return begins(head)
		}
		i := bytes.Index(head, []byte(end))
		if i < 0 {
			return false
		}
		head = head[i+len(end):]
	}
}

// begins reports whether a page begins.
func begins(head []byte) bool {
	for _, start := range [...]string{"<!doctype html", "<html", "<head", "<body"} {
		if rest, ok := bytes.CutPrefix(head, []byte(start)); ok {
			return len(rest) == 0 || !letter(rest[0]) && rest[0] != '-' // no <header>
		}
	}
	return false
}
