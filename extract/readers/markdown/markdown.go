// Package markdown reads Markdown: CommonMark with the tables, footnotes and
// strikethrough of GitHub, and front matter in YAML or TOML.
//
// The article's text is what a reader of the page would read; its offsets
// index the file's own text, markup included. Read takes the front matter off
// (front.go), has goldmark parse the rest (parse.go) after it has blunted what
// would take forever (tame.go), and goes through its blocks (blocks.go) and
// what they are made of (inline.go), noting of each byte where it stands.
package markdown

import (
	"fmt"
	"strings"

	"quoth/extract"
	"quoth/extract/readers/charset"
	"quoth/extract/readers/plain"
)

// largest is the size in bytes beyond which a file is no article written by
// hand, and its tree would fill the memory.
const largest = 4 << 20

// Read makes an article of a Markdown file.
func Read(in *extract.Input) (*extract.Article, error) {
	source, encoding, guessed := charset.Decode(in.Data, in.Charset)
	if len(source) > largest {
		return nil, fmt.Errorf("larger than %d MB: no Markdown is", largest>>20)
	}
	a := &extract.Article{Encoding: encoding, Original: source, Problems: plain.Problems(source, encoding, guessed)}
	start := 0
	if strings.HasPrefix(source, "\ufeff") {
		start = len("\ufeff")
	}
	if m, ok := findMatter(source, start); ok {
		start = m.end
		if err := m.read(source, a); err != nil {
			a.Problems = append(a.Problems, m.problem(err))
		}
	}
	w := &writer{source: source}
	if err := w.write(start); err != nil {
		return nil, err
	}
	w.draft.Give(a)
	return a, nil
}
