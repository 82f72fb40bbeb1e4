package warc

import (
	"bufio"
	"bytes"
	"compress/flate"
	"compress/gzip"
	"compress/zlib"
	"errors"
	"fmt"
	"io"
	"mime"
	"strings"
	"unicode/utf8"

	"quoth/extract"
)

// formats are those of the media types that hold articles.
var formats = map[string]string{"text/html": "html", "application/xhtml+xml": "html", "text/plain": "text"}

// wanted reports whether a record may hold an article, by its header.
func wanted(h header) bool {
	uri := strings.Trim(h["warc-target-uri"], "<>")
	if scheme, rest, ok := strings.Cut(uri, ":"); !ok || scheme == "metadata" || scheme == "urn" || strings.HasSuffix(rest, "/robots.txt") {
		return false // the crawler's own notes
	}
	media, _ := mediaType(h)
	switch h["warc-type"] {
	case "response":
		return media == "application/http"
	case "resource", "conversion":
		return formats[media] != ""
	}
	return false
}

// mediaType returns the type of the content in small letters, and its charset.
func mediaType(h header) (media, charset string) {
	media, params, err := mime.ParseMediaType(h["content-type"])
	if err != nil { // of the parameters: the type may be sound
		media, _, _ = strings.Cut(h["content-type"], ";")
	}
	return strings.ToLower(strings.TrimSpace(media)), params["charset"]
}

// fill makes an article of a record's block; it is false for what a server
// sent but is none: an error, a picture, nothing.
func (rd *reader) fill(rec *extract.Record, h header, block []byte) (article bool, err error) {
	if h["warc-type"] == "response" {
		in := bufio.NewReader(bytes.NewReader(block))
		status, sent, err := readHeader(in)
		if err != nil {
			return false, fmt.Errorf("what the server sent: %w", err)
		}
		if fields := strings.Fields(status); len(fields) < 2 || fields[1] != "200" {
			return false, nil
		}
		if media, _ := mediaType(sent); formats[media] == "" {
			return false, nil
		}
		body, err := rd.body(in, sent)
		if err != nil {
			return false, fmt.Errorf("what the server sent: %w", err)
		}
		h, block = sent, body
	}
	if len(block) == 0 {
		return false, nil
	}
	media, charset := mediaType(h)
	rec.Data, rec.Charset, rec.Format = block, charset, formats[media]
	return true, nil
}

// body undoes the encodings of a body. Crawlers that have undone one leave it
// in the header all the same, so the bytes have the last word.
func (rd *reader) body(in *bufio.Reader, h header) ([]byte, error) {
	body, err := io.ReadAll(in) // of a block that is in memory
	if err != nil {
		return nil, err
	}
	if strings.EqualFold(h["transfer-encoding"], "chunked") {
		body = dechunk(body)
	}
	encodings := strings.Split(h["content-encoding"], ",")
	for i := len(encodings) - 1; i >= 0; i-- {
		if body, err = rd.decode(body, strings.ToLower(strings.TrimSpace(encodings[i]))); err != nil {
			return nil, err
		}
	}
	return body, nil
}

func (rd *reader) decode(body []byte, encoding string) ([]byte, error) {
	var r io.Reader
	var err error
	switch encoding {
	case "", "identity":
		return body, nil
	case "gzip", "x-gzip":
		if !bytes.HasPrefix(body, []byte{0x1f, 0x8b}) {
			return body, nil
		}
		r, err = gzip.NewReader(bytes.NewReader(body))
	case "deflate": // with the frame of zlib, as it should be, or without
		if r, err = zlib.NewReader(bytes.NewReader(body)); err != nil {
			if utf8.Valid(body) && !bytes.ContainsFunc(body, func(r rune) bool { return r < '\t' }) {
				return body, nil
			}
			r, err = flate.NewReader(bytes.NewReader(body)), nil
		}
	default:
		return nil, fmt.Errorf("content encoding %q is not read", encoding)
	}
	var decoded []byte
	if err == nil {
		decoded, err = io.ReadAll(io.LimitReader(r, rd.largest+1))
	}
	switch {
	case int64(len(decoded)) > rd.largest:
		return nil, tooLarge(rd.largest)
	case errors.Is(err, io.EOF), errors.Is(err, io.ErrUnexpectedEOF):
		return nil, errCut
	}
	return decoded, err
}
