package markdown

import (
	"bytes"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
)

// A footnote is the block of "[^1]: …", which stays where it is written.
type footnote struct{ ast.BaseBlock }

var kindFootnote = ast.NewNodeKind("Footnote")

func (*footnote) Kind() ast.NodeKind { return kindFootnote }

// Dump is for debugging.
func (n *footnote) Dump(source []byte, level int) { ast.DumpHelper(n, source, level, nil, nil) }

// label returns the length of "[^1]" at the beginning of s, or 0.
func label(s []byte) int {
	const most = 200 // bytes
	if !bytes.HasPrefix(s, []byte("[^")) {
		return 0
	}
	end := bytes.IndexAny(s[2:min(len(s), most)], "[] \t\r\n")
	if end <= 0 || s[2+end] != ']' {
		return 0
	}
	return 2 + end + 1
}

// footnotes parses the blocks.
type footnotes struct{}

func (footnotes) Trigger() []byte { return []byte{'['} }

func (footnotes) Open(_ ast.Node, reader text.Reader, pc parser.Context) (ast.Node, parser.State) {
	line, _ := reader.PeekLine()
	at := pc.BlockOffset()
	if at < 0 {
		return nil, parser.NoChildren
	}
	n := label(line[at:])
	if n == 0 || at+n >= len(line) || line[at+n] != ':' {
		return nil, parser.NoChildren
	}
	reader.Advance(at + n + 1)
	return &footnote{}, parser.HasChildren
}

// Continue goes on over blank lines and lines that are indented.
func (footnotes) Continue(_ ast.Node, reader text.Reader, _ parser.Context) parser.State {
	const indent = 4
	line, _ := reader.PeekLine()
	if util.IsBlank(line) {
		return parser.Continue | parser.HasChildren
	}
	at, padding := util.IndentPosition(line, reader.LineOffset(), indent)
	if at < 0 {
		return parser.Close
	}
	reader.AdvanceAndSetPadding(at, padding)
	return parser.Continue | parser.HasChildren
}

func (footnotes) Close(ast.Node, text.Reader, parser.Context) {}

func (footnotes) CanInterruptParagraph() bool { return true }

func (footnotes) CanAcceptIndentedLine() bool { return false }

// references sees through "[^1]" in running text.
type references struct{}

func (references) Trigger() []byte { return []byte{'['} }

func (references) Parse(_ ast.Node, block text.Reader, _ parser.Context) ast.Node {
	line, _ := block.PeekLine()
	n := label(line)
	if n == 0 || n < len(line) && line[n] == '(' {
		return nil
	}
	block.Advance(n)
	return &reference{}
}

// A reference is "[^1]" in running text: it has no words.
type reference struct{ ast.BaseInline }

var kindReference = ast.NewNodeKind("FootnoteReference")

func (*reference) Kind() ast.NodeKind { return kindReference }

// Dump is for debugging.
func (n *reference) Dump(source []byte, level int) { ast.DumpHelper(n, source, level, nil, nil) }
