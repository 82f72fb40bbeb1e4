// Package warc lists the articles of web archives, WARC 1.0 and 1.1: pages as
// they were sent (records of type response), as they were found (resource), and
// as text (conversion). Requests, metadata, errors, redirections, pictures and
// repeated captures (revisit) are passed over.
//
// Records reads one record after the other (reader.go). A record that is
// damaged, cut off or longer than it says is told of, and the next one is
// searched for. What a server sent is unpacked by http.go.
//
// An archive that is packed comes unpacked. Each of its records is a gzip
// member of its own, and where one is damaged the reader may return an error
// once and go on with the next member: so does this package.
package warc

import (
	"bufio"
	"bytes"
	"io"
	"iter"

	"quoth/extract"
)

// magic is what every record begins with.
const magic = "WARC/1."

// largest is the size in bytes beyond which a record is no article.
const largest = 64 << 20

// Is reports whether a file that begins so is a web archive.
func Is(head []byte) bool { return bytes.HasPrefix(head, []byte(magic)) }

// Records lists the articles of an archive.
func Records(r io.Reader) iter.Seq[extract.Record] {
	rd := &reader{in: bufio.NewReaderSize(r, 64<<10), largest: largest}
	return rd.records
}
