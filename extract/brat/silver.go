package brat

import (
	"bufio"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"quoth/quotes/text"
)

// A Word is one word of an article as a parser saw it.
type Word struct {
	text.Span
	Relation string // to its head, such as "nsubj"
	Right    bool   // the head stands to the right
	Entity   string // kind of named entity, or "O"
}

// Parsed reads the words of an article from corenlp/NAME.tsv in the corpus's
// folder: a line for each word with its sentence, number, start, end, form,
// lemma, part of speech, entity, head and relation. Without such a file there
// are none.
func Parsed(dir string, a Article) ([]Word, error) {
	f, err := os.Open(filepath.Join(dir, "corenlp", a.Name+".tsv"))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	defer f.Close()
	starts := codePoints(a.Text)
	var out []Word
	for lines := bufio.NewScanner(f); lines.Scan(); {
		field := strings.Split(lines.Text(), "\t")
		if len(field) < 10 {
			continue
		}
		start, err1 := strconv.Atoi(field[2])
		end, err2 := strconv.Atoi(field[3])
		if err1 != nil || err2 != nil || start < 0 || start > end || end >= len(starts) {
			continue
		}
		number, _ := strconv.Atoi(field[1])
		head, _ := strconv.Atoi(field[8])
		out = append(out, Word{
			Span:     text.Span{Start: starts[start], End: starts[end]},
			Relation: field[9], Right: head > number, Entity: field[7],
		})
	}
	return out, nil
}
