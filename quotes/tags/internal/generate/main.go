// Command generate writes the tagger's model: the weights that
// github.com/jdkato/prose/v2 carries, laid out as package weights reads them.
// It is the one program of the project that needs prose; go generate runs it.
package main

import (
	"bytes"
	"encoding/gob"
	"fmt"
	"math"
	"os"
	"strings"

	"github.com/jdkato/prose/v2"

	"quoth/quotes/tags/internal/weights"
	"quoth/quotes/text"
)

func main() {
	if err := generate(os.Args[1]); err != nil {
		fmt.Fprintln(os.Stderr, "generate:", err)
		os.Exit(1)
	}
}

func generate(path string) error {
	var features map[string]map[string]float64
	if err := asset("weights.gob", &features); err != nil {
		return err
	}
	var words map[string]string
	if err := asset("tags.gob", &words); err != nil {
		return err
	}
	var entries []weights.Entry
	for name, row := range features {
		if len(row) == 0 {
			continue
		}
		hash, err := feature(name)
		if err != nil {
			return err
		}
		entry := weights.Entry{Hash: hash}
		for tag := text.Tag(1); tag < text.Tags; tag++ {
			if w, ok := row[tag.String()]; ok {
				if math.Round(w*1000)/1000 != w {
					return fmt.Errorf("feature %q: weight %v is finer than a thousandth", name, w)
				}
				entry.Labels = append(entry.Labels, uint8(tag))
				entry.Weights = append(entry.Weights, int32(math.Round(w*1000)))
			}
		}
		if len(entry.Labels) != len(row) {
			return fmt.Errorf("feature %q: unknown tag", name)
		}
		entries = append(entries, entry)
	}
	for word, name := range words {
		tag := text.TagNamed(name)
		if tag == text.None {
			return fmt.Errorf("word %q: unknown tag %q", word, name)
		}
		entries = append(entries, weights.Entry{
			Hash:   weights.Feature(weights.KnownWord, weights.String(word), 0),
			Labels: []uint8{uint8(tag)}, Weights: []int32{0},
		})
	}
	table, err := weights.Pack(entries)
	if err != nil {
		return err
	}
	return os.WriteFile(path, []byte(table), 0o666)
}

// asset decodes one file of prose's tagger.
func asset(name string, v any) error {
	b, err := prose.Asset("model/AveragedPerceptron/" + name)
	if err != nil {
		return err
	}
	return gob.NewDecoder(bytes.NewReader(b)).Decode(v)
}

// feature is the hash of a feature by its name: "i-1 tag+i word DT house".
func feature(name string) (uint64, error) {
	for template, prefix := range weights.TemplateNames {
		rest, ok := strings.CutPrefix(name, prefix)
		if !ok || rest != "" && rest[0] != ' ' {
			continue
		}
		rest = strings.TrimPrefix(rest, " ")
		switch template {
		case weights.Bias:
			return weights.Feature(template, 0, 0), nil
		case weights.FirstByte:
			if len(rest) != 1 {
				return 0, fmt.Errorf("feature %q: not one byte", name)
			}
			return weights.Feature(template, uint64(rest[0]), 0), nil
		case weights.TagBefore, weights.TagBefore2:
			tag, err := tagBefore(rest)
			return weights.Feature(template, tag, 0), err
		case weights.TagsBefore:
			first, second, _ := strings.Cut(rest, " ")
			p1, err := tagBefore(first)
			if err != nil {
				return 0, err
			}
			p2, err := tagBefore(second)
			return weights.Feature(template, p1, p2), err
		case weights.TagBeforeAndWord:
			first, word, _ := strings.Cut(rest, " ")
			tag, err := tagBefore(first)
			return weights.Feature(template, weights.String(word), tag), err
		}
		return weights.Feature(template, weights.String(rest), 0), nil
	}
	return 0, fmt.Errorf("feature %q: unknown template", name)
}

// tagBefore is the number of a tag, or of the places before a sentence.
func tagBefore(name string) (uint64, error) {
	switch name {
	case "-START-":
		return uint64(text.Tags), nil
	case "-START2-":
		return uint64(text.Tags) + 1, nil
	}
	if tag := text.TagNamed(name); tag != text.None {
		return uint64(tag), nil
	}
	return 0, fmt.Errorf("tag %q is unknown", name)
}
