package flow

import (
	"math"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

const (
	// sameSize is how much sizes of one paragraph differ at most.
	sameSize = 0.08
	// apart is how far apart paragraphs are at least, in distances of lines.
	apart = 1.25
	// indent is the least indent, in sizes.
	indent = 0.6
	// inset is how far in on both sides a block quotation is at least, in sizes.
	inset = 0.8
)

// A Paragraph is one of a column.
type Paragraph struct {
	Lines []Line
	Size  float64
	// Indented says that the first line is, Full that the last one may be
	// wrapped: the paragraph may go on in the next column.
	Indented, Full bool
	// Inset says that both its edges are within those of the text above or
	// below.
	Inset bool
	// Width is that of its column.
	Width float64
}

// Paragraphs joins the lines of a page, which are in the order of reading.
// Lines much larger than body are of titles.
func Paragraphs(lines []Line, body float64) []Paragraph {
	leading := leadings(lines)
	var list []Paragraph
	for len(lines) > 0 {
		n := 1
		for n < len(lines) && lines[n].Column == lines[0].Column {
			n++
		}
		column := lines[:n]
		lines = lines[n:]
		left, right := edges(column)
		var blocks [][]Line // without gaps between the lines
		for len(column) > 0 {
			n := 1
			for n < len(column) && together(&column[n-1], &column[n], leading) {
				n++
			}
			blocks = append(blocks, column[:n])
			column = column[n:]
		}
		for i, block := range blocks {
			in := i > 0 && isInset(block, blocks[i-1]) || i+1 < len(blocks) && isInset(block, blocks[i+1])
			for _, p := range split(block, body) {
				p.Inset, p.Width = in, right-left
				list = append(list, p)
			}
		}
	}
	return list
}

// edges are the ends of the widest lines.
func edges(lines []Line) (left, right float64) {
	left, right = math.Inf(1), math.Inf(-1)
	for _, l := range lines {
		left, right = min(left, l.X0), max(right, l.X1)
	}
	return left, right
}

// isInset reports whether a block of several lines lies within the edges of the
// text of about its size beside it.
func isInset(block, beside []Line) bool {
	size := block[0].Size
	if len(block) < 2 || beside[0].Size > (1+2*sameSize)*size {
		return false
	}
	left, right := edges(block)
	outerLeft, outerRight := edges(beside)
	return left-outerLeft >= inset*size && outerRight-right >= inset*size
}

// leadings returns how far apart the lines of a paragraph are, for each size:
// less than most lines of the page are, for there are gaps between paragraphs.
func leadings(lines []Line) map[float64]float64 {
	gaps := map[float64][]float64{}
	for i := 1; i < len(lines); i++ {
		a, b := &lines[i-1], &lines[i]
		if gap := a.Y - b.Y; a.Column == b.Column && a.Size == b.Size && gap > 0.8*a.Size && gap < 3*a.Size {
			gaps[a.Size] = append(gaps[a.Size], gap)
		}
	}
	typical := map[float64]float64{}
	for size, g := range gaps {
		slices.Sort(g)
		const few, single = 3, 1.5 // a few wide gaps are between paragraphs
		if least := g[len(g)/5]; len(g) >= few || least <= single*size {
			typical[size] = least
		}
	}
	return typical
}

// together reports whether two lines one below the other have no gap between
// them and one size.
func together(a, b *Line, leading map[float64]float64) bool {
	if math.Abs(a.Size-b.Size) > sameSize*max(a.Size, b.Size) || b.Mark != "" {
		return false
	}
	usual, ok := leading[b.Size]
	if !ok {
		usual = 1.3 * b.Size
	}
	gap := a.Y - b.Y
	return gap > 0.3*usual && gap <= apart*usual
}

// split parts the lines of a block, between which there are no gaps, into
// paragraphs. Of titles it makes one.
func split(lines []Line, body float64) []Paragraph {
	size := lines[0].Size
	left := usualLeft(lines)
	_, right := edges(lines)
	var list []Paragraph
	start := 0
	flush := func(end int) {
		last := &lines[end-1]
		list = append(list, Paragraph{
			Lines: lines[start:end:end], Size: size, Indented: lines[start].X0 > left+indent*size, Full: right-last.X1 < 4*size,
		})
		start = end
	}
	drop := math.Inf(1)
	for i := range lines {
		if i > start && size <= (1+2*sameSize)*body && begins(&lines[i-1], &lines[i], left, right, lines[i].Y >= drop-1) {
			flush(i)
		}
		if lines[i].drop != 0 {
			drop = lines[i].drop
		}
	}
	flush(len(lines))
	return list
}

// begins reports whether a line begins a paragraph after the one above it.
// Beside a large initial its indent says nothing.
func begins(above, l *Line, left, right float64, beside bool) bool {
	switch r, n := utf8.DecodeRuneInString(l.Text); {
	case strings.ContainsRune("•◦▪■●‣⁃", r) && strings.HasPrefix(l.Text[n:], " "):
		return true
	case beside || Hyphenated(above.Text):
		return false
	case Ends(above.Text) && numbered(l.Text):
		return true
	}
	goesOn := !Ends(above.Text) && startsLower(l.Text)
	if math.Abs(l.X0-left) > indent*l.Size && math.Abs(l.X0-above.X0) > indent*l.Size/2 && above.drop == 0 && !goesOn {
		return true
	}
	room := right - above.X1
	if l.rough {
		return room > 0.25*(right-left) && Ends(above.Text)
	}
	if room < l.first+0.35*l.Size { // the first word did not fit there
		return false
	}
	return !goesOn || strings.HasSuffix(above.Text, ";")
}

// numbered reports whether a text begins with a number as entries of lists do:
// "12. ".
func numbered(s string) bool {
	const longest = 3
	rest := strings.TrimLeft(s, "0123456789")
	n := len(s) - len(rest)
	return n > 0 && n <= longest && (strings.HasPrefix(rest, ". ") || strings.HasPrefix(rest, ") "))
}

// Hyphenated reports whether a line ends with a hyphen that belongs to a word.
func Hyphenated(s string) bool {
	cut := strings.TrimSuffix(strings.TrimSuffix(s, "-"), "\u2010")
	r, _ := utf8.DecodeLastRuneInString(cut)
	return cut != s && (unicode.IsLetter(r) || unicode.IsDigit(r))
}

// Ends reports whether a text ends as sentences do.
func Ends(s string) bool {
	s = strings.TrimRight(s, "\"'”’)]»")
	r, _ := utf8.DecodeLastRuneInString(s)
	return strings.ContainsRune(".!?…:", r)
}

func startsLower(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLower(r)
}

// usualLeft is where most lines begin, to the point.
func usualLeft(lines []Line) float64 {
	count := map[int]int{}
	best := 0
	for i, l := range lines {
		key := int(math.Round(l.X0))
		count[key]++
		if n, m := count[key], count[int(math.Round(lines[best].X0))]; n > m || n == m && l.X0 < lines[best].X0 {
			best = i
		}
	}
	return lines[best].X0
}
