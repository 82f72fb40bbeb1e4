package warc

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"strings"
)

// largestHeader bounds the lines before the content.
const largestHeader = 256 << 10

var (
	errHeader = errors.New("its header is too long")
	errCut    = errors.New("it ends too early")
)

// A header holds fields by their names in small letters. Of several fields of
// one name the first counts.
type header map[string]string

// readHeader reads the first line and the fields up to the blank line, as both
// WARC and HTTP have them.
func readHeader(in *bufio.Reader) (first string, h header, err error) {
	h = header{}
	last := ""
	for read := 0; ; {
		line, err := in.ReadSlice('\n')
		if read += len(line); read > largestHeader || errors.Is(err, bufio.ErrBufferFull) {
			return first, h, errHeader
		}
		if errors.Is(err, io.EOF) {
			return first, h, errCut
		}
		if err != nil {
			return first, h, err
		}
		folded := line[0] == ' ' || line[0] == '\t'
		line = bytes.TrimSpace(line)
		switch {
		case first == "":
			first = string(line)
		case len(line) == 0:
			return first, h, nil
		case folded && last != "":
			h[last] += " " + string(line)
		default:
			name, value, _ := strings.Cut(string(line), ":")
			last = strings.ToLower(strings.TrimSpace(name))
			if _, twice := h[last]; twice {
				last = ""
				continue
			}
			h[last] = strings.TrimSpace(value)
		}
	}
}
