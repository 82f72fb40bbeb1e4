package jsonl

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"strings"
)

// mark is the byte order mark of UTF-8.
var mark = []byte("\ufeff")

// space is what may stand before a value; RFC 7464 puts a record separator
// there.
const space = " \t\r\n\x1e"

// Is reports whether a file that begins so is JSON: objects, or a list of
// them. It may be broken, but not before its first field has been read.
func Is(head []byte) bool {
	head = bytes.TrimLeft(bytes.TrimPrefix(head, mark), space)
	if len(head) == 0 || !bytes.ContainsAny(head[:1], "{[") {
		return false
	}
	opens, next := head[0], bytes.TrimLeft(head[1:], space)
	if len(next) > 0 && !strings.ContainsRune(map[byte]string{'{': `"}`, '[': `{]`}[opens], rune(next[0])) {
		return false // "[MUSIC]"
	}
	dec := json.NewDecoder(bytes.NewReader(head))
	depth := 0
	for read := 0; ; read++ {
		tok, err := dec.Token()
		if err != nil {
			return read >= len("{kv") || errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF)
		}
		switch tok {
		case json.Delim('{'), json.Delim('['):
			depth++
		case json.Delim('}'), json.Delim(']'):
			depth--
		}
		if depth == 0 {
			return true
		}
	}
}

// A form is how the objects of a file stand in it.
type form uint8

const (
	byLine   form = iota // one a line
	document             // however they like
	unclear              // the beginning is too short to tell
)

// formOf tells the form from the beginning of a file. A line that holds an
// object from brace to brace is one of many, and so is one that is broken: of
// a document nothing could be read then.
func formOf(head []byte) form {
	head = bytes.TrimLeft(head, space)
	if len(head) == 0 || head[0] == '[' {
		return document
	}
	depth, quoted := 0, false
	for i := 0; i < len(head); i++ {
		switch c := head[i]; {
		case c == '\n':
			if quoted {
				return byLine
			}
			return document
		case quoted && c == '\\':
			i++
		case c == '"':
			quoted = !quoted
		case quoted:
		case c == '{', c == '[':
			depth++
		case c == '}', c == ']':
			depth--
		}
		if depth <= 0 {
			return byLine
		}
	}
	if holdsList(head) {
		return document
	}
	return unclear
}

// holdsList reports whether a list of objects begins under one of the names of
// lists of articles.
func holdsList(head []byte) bool {
	for _, path := range lists {
		name := `"` + path[strings.LastIndexByte(path, '.')+1:] + `"`
		for rest := head; ; {
			_, after, ok := bytes.Cut(rest, []byte(name))
			if !ok {
				break
			}
			rest = after
			after = bytes.TrimLeft(after, space)
			if after, ok = bytes.CutPrefix(after, []byte(":")); !ok {
				continue
			}
			if after, ok = bytes.CutPrefix(bytes.TrimLeft(after, space), []byte("[")); ok && bytes.HasPrefix(bytes.TrimLeft(after, space), []byte("{")) {
				return true
			}
		}
	}
	return false
}
