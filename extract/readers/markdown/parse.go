package markdown

import (
	"fmt"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
)

// parse returns the tree of a tamed text. Goldmark's own extensions are left
// alone: they come with renderers, and cost every start of the program half a
// millisecond.
func parse(tamed []byte) (root ast.Node, err error) {
	defer func() {
		if cause := recover(); cause != nil {
			err = fmt.Errorf("the Markdown cannot be parsed: %v", cause)
		}
	}()
	p := parser.NewParser(
		parser.WithBlockParsers(append(parser.DefaultBlockParsers(), util.Prioritized(footnotes{}, 950))...),
		parser.WithInlineParsers(append(parser.DefaultInlineParsers(), util.Prioritized(references{}, 150), util.Prioritized(strikes{}, 500))...),
		parser.WithParagraphTransformers(append(parser.DefaultParagraphTransformers(), util.Prioritized(tables{}, 200))...),
		parser.WithHeadingAttribute(),
	)
	root = p.Parse(text.NewReader(tamed))
	tables{}.behindHeadings(root)
	return root, nil
}

// strikes sees through "~~", the marks around what is struck out: it is read
// all the same.
type strikes struct{}

func (strikes) Trigger() []byte { return []byte{'~'} }

func (strikes) Parse(_ ast.Node, block text.Reader, _ parser.Context) ast.Node {
	line, _ := block.PeekLine()
	n := 0
	for n < len(line) && line[n] == '~' {
		n++
	}
	if n != 2 || block.PrecendingCharacter() == '~' {
		return nil
	}
	block.Advance(n)
	return nothing()
}

// nothing is what stands for markup without words.
func nothing() ast.Node { return ast.NewString(nil) }
