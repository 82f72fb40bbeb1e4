package epub

import (
	"bytes"
	"encoding/binary"
	"unicode/utf16"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
)

// decode returns a chapter in UTF-8. EPUB allows UTF-16 besides; what is
// neither is taken for windows-1252, the rest of old books.
func decode(data []byte) []byte {
	switch {
	case bytes.HasPrefix(data, []byte("\xfe\xff")):
		return fromUTF16(data[2:], binary.BigEndian)
	case bytes.HasPrefix(data, []byte("\xff\xfe")):
		return fromUTF16(data[2:], binary.LittleEndian)
	case utf8.Valid(data):
		return bytes.TrimPrefix(data, []byte("\ufeff"))
	}
	decoded, err := charmap.Windows1252.NewDecoder().Bytes(data)
	if err != nil { // it takes any byte
		return nil
	}
	return decoded
}

func fromUTF16(data []byte, order binary.ByteOrder) []byte {
	units := make([]uint16, len(data)/2)
	for i := range units {
		units[i] = order.Uint16(data[2*i:])
	}
	return []byte(string(utf16.Decode(units)))
}
