package zipped

import (
	"bytes"
	"encoding/binary"
	"strings"
)

// A Head is what the first bytes of an archive tell of it.
type Head struct {
	// Type is the media type that an OpenDocument file and an EPUB state in
	// their first entry; "" if there is none.
	Type string
	// Names are those of the entries that begin in the bytes, in small letters.
	Names []string
}

// local is how each entry of an archive begins.
var local = []byte("PK\x03\x04")

// Is reports whether the bytes begin as an archive does.
func Is(head []byte) bool { return bytes.HasPrefix(head, local) }

// Peek looks at the first bytes of an archive.
func Peek(head []byte) Head {
	const fixed = 30 // bytes of an entry's header before its name
	var h Head
	if !Is(head) {
		return h
	}
	for at := 0; at >= 0; {
		entry := head[at:]
		if len(entry) < fixed {
			break
		}
		name := fixed + int(binary.LittleEndian.Uint16(entry[26:]))
		data := name + int(binary.LittleEndian.Uint16(entry[28:]))
		if name > len(entry) {
			break
		}
		h.Names = append(h.Names, clean(string(entry[fixed:name])))
		if at == 0 && h.Names[0] == "mimetype" && data <= len(entry) {
			// Its length may stand behind it, but all that follows begins so.
			kind, _, _ := bytes.Cut(entry[data:], local[:2])
			h.Type = strings.TrimSpace(string(kind))
		}
		next := bytes.Index(entry[name:], local)
		if next < 0 {
			break
		}
		at += name + next
	}
	return h
}

// HasPrefix reports whether the name of one of the entries begins so.
func (h Head) HasPrefix(prefix string) bool {
	for _, name := range h.Names {
		if strings.HasPrefix(name, prefix) {
			return true
		}
	}
	return false
}
