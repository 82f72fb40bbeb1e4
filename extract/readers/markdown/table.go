package markdown

import (
	"bytes"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
)

// tables makes a paragraph of each cell of a table, which the parser takes for
// one paragraph with a row of dashes in it.
type tables struct{}

func (tables) Transform(node *ast.Paragraph, reader text.Reader, _ parser.Context) {
	lines, source := node.Lines(), reader.Source()
	for i := 1; i < lines.Len(); i++ {
		rule, head := lines.At(i), lines.At(i-1)
		columns := ruled(rule.Value(source))
		if columns == 0 || len(cells(head, source)) != columns {
			continue
		}
		parent := node.Parent()
		after := ast.Node(node)
		for j := i - 1; j < lines.Len(); j++ {
			if j == i {
				continue
			}
			for _, cell := range cells(lines.At(j), source) {
				if cell.Len() == 0 {
					continue
				}
				block := ast.NewTextBlock()
				block.Lines().Append(cell)
				parent.InsertAfter(parent, after, block)
				after = block
			}
		}
		if lines.SetSliced(0, i-1); lines.Len() == 0 {
			parent.RemoveChild(parent, node)
		} else {
			last := lines.At(lines.Len() - 1)
			lines.Set(lines.Len()-1, last.TrimRightSpace(source))
		}
		return
	}
}

// behindHeadings moves cells behind the heading that the lines above their table
// are, which is known only from the line below it: "-|-" and then "---".
func (tables) behindHeadings(n ast.Node) {
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		tables{}.behindHeadings(c)
		if c.Kind() != ast.KindHeading || c.Lines().Len() == 0 {
			continue
		}
		for b := c.PreviousSibling(); b != nil && b.Kind() == ast.KindTextBlock && b.Lines().At(0).Start > c.Lines().At(0).Start; b = c.PreviousSibling() {
			n.InsertAfter(n, c, b)
		}
	}
}

// ruled returns the number of columns that a row of dashes divides, 0 for any
// other line.
func ruled(line []byte) int {
	line = bytes.TrimSpace(line)
	if bytes.IndexByte(line, '|') < 0 {
		return 0
	}
	line = bytes.TrimPrefix(bytes.TrimSuffix(line, []byte("|")), []byte("|"))
	n := 0
	for column := range bytes.SplitSeq(line, []byte("|")) {
		column = bytes.TrimPrefix(bytes.TrimSuffix(bytes.TrimSpace(column), []byte(":")), []byte(":"))
		if len(column) == 0 || len(bytes.Trim(column, "-")) > 0 {
			return 0
		}
		n++
	}
	return n
}

// cells cuts a row at its bars; one after a backslash belongs to the words.
func cells(row text.Segment, source []byte) []text.Segment {
	row = row.TrimLeftSpace(source)
	row = row.TrimRightSpace(source)
	if row.Len() > 0 && source[row.Start] == '|' {
		row.Start++
	}
	var list []text.Segment
	start := row.Start
	for i := row.Start; i <= row.Stop; i++ {
		if i < row.Stop && (source[i] != '|' || i > start && source[i-1] == '\\') {
			continue
		}
		if i == row.Stop && start == i && len(list) > 0 {
			break // the row ends with a bar
		}
		cell := text.NewSegment(start, i)
		cell = cell.TrimLeftSpace(source)
		list = append(list, cell.TrimRightSpace(source))
		start = i + 1
	}
	return list
}
