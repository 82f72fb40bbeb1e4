// Package brat reads annotated articles in brat's stand-off layout
// (https://brat.nlplab.org/standoff.html): text-bound annotations of the types
// Source, Cue and Content, tied into claims by events.
//
// A corpus is a folder with text/NAME.txt and attributions/NAME_XXXX.ann, or
// with NAME.txt and NAME.ann side by side. Where several people annotated an
// article, the first by file name counts. Who stands behind the sources may be
// told by speakers.tsv in the corpus's folder, or by NAME.speakers.tsv beside an
// article.
package brat

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"quoth/quotes/text"
)

// An Article is a text with its claims, in the order of the events' lines.
type Article struct {
	Name   string
	Text   string
	Claims []Claim
}

// A Claim is one annotated attribution. The spans are byte offsets into the
// article's text, in the order of the annotation; Content is never empty.
type Claim struct {
	Content, Source, Cue []text.Span
	Speaker              Speaker
}

// Read returns the articles of a corpus in the order of their names. Articles
// without annotation are left out.
func Read(dir string) ([]Article, error) {
	texts, annotations := filepath.Join(dir, "text"), filepath.Join(dir, "attributions")
	if _, err := os.Stat(texts); err != nil {
		texts, annotations = dir, dir
	}
	names, err := names(texts)
	if err != nil {
		return nil, err
	}
	marked, err := firstAnnotations(annotations)
	if err != nil {
		return nil, err
	}
	who := speakerTable{}
	if err := who.read(filepath.Join(dir, "speakers.tsv")); err != nil {
		return nil, err
	}
	var out []Article
	for _, name := range names {
		file, ok := marked[name]
		if !ok {
			continue
		}
		words, err := os.ReadFile(filepath.Join(texts, name+".txt"))
		if err != nil {
			return nil, err
		}
		marks, err := os.ReadFile(filepath.Join(annotations, file))
		if err != nil {
			return nil, err
		}
		claims, err := Parse(string(words), string(marks))
		if err != nil {
			return nil, fmt.Errorf("%s: %w", file, err)
		}
		if err := who.read(filepath.Join(texts, name+".speakers.tsv")); err != nil {
			return nil, err
		}
		a := Article{Name: name, Text: string(words), Claims: claims}
		who.name(&a)
		out = append(out, a)
	}
	if len(out) == 0 {
		return nil, fmt.Errorf("%s: no annotated articles", dir)
	}
	return out, nil
}

// names lists the articles of a folder, in order.
func names(dir string) ([]string, error) {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return nil, err
	}
	var out []string
	for _, e := range entries {
		if name, ok := strings.CutSuffix(e.Name(), ".txt"); ok {
			out = append(out, name)
		}
	}
	return out, nil
}

// firstAnnotations maps each article to the first of its annotation files:
// NAME.ann, or NAME_XXXX.ann with any four characters for the annotator.
func firstAnnotations(dir string) (map[string]string, error) {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return nil, err
	}
	out := map[string]string{}
	for _, e := range entries {
		name, ok := strings.CutSuffix(e.Name(), ".ann")
		if !ok {
			continue
		}
		for _, article := range []string{name, annotated(name)} {
			if _, taken := out[article]; !taken {
				out[article] = e.Name()
			}
		}
	}
	return out, nil
}

// annotated cuts the annotator off a file's name.
func annotated(name string) string {
	if n := len(name) - 5; n > 0 && name[n] == '_' {
		return name[:n]
	}
	return name
}
