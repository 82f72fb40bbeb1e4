package warc

import (
	"bytes"
	"strconv"
)

// dechunk joins the chunks of a body (RFC 9112, section 7.1). A body that is
// in none is returned as it is, and of one that breaks off what there is.
func dechunk(body []byte) []byte {
	var joined []byte
	for rest := body; ; {
		line, after, ok := bytes.Cut(rest, []byte("\n"))
		digits, _, _ := bytes.Cut(line, []byte(";"))
		size, err := strconv.ParseUint(string(bytes.TrimSpace(digits)), 16, 32)
		if !ok || err != nil {
			if len(rest) == len(body) {
				return body
			}
			return joined
		}
		if size == 0 {
			return joined
		}
		n := min(size, uint64(len(after)))
		joined, rest = append(joined, after[:n]...), bytes.TrimPrefix(bytes.TrimPrefix(after[n:], []byte("\r")), []byte("\n"))
	}
}
