package markdown

import "bytes"

const (
	// mostNested is how many quotes and lists may begin within each other on
	// one line.
	mostNested = 50
	// mostMarks is how many marks of emphasis, links and the like count in a
	// run of lines without a blank one. The parser takes the square of their
	// number in time.
	mostMarks = 1000
)

// blunt is what stands for a character that shall be no markup.
const blunt = 'x'

// tame returns a copy of the source, byte for byte as long, in which every line
// ends with LF and the markup beyond those bounds is none.
func tame(source string) []byte {
	tamed := []byte(source)
	for i, c := range tamed {
		if c == '\r' && (i+1 == len(tamed) || tamed[i+1] != '\n') {
			tamed[i] = '\n'
		}
	}
	marks := 0
	for rest := tamed; len(rest) > 0; {
		line := rest
		if i := bytes.IndexByte(rest, '\n'); i >= 0 {
			line = rest[:i+1]
		}
		rest = rest[len(line):]
		text := line[prefix(line):]
		if len(bytes.TrimSpace(text)) == 0 {
			marks = 0
			continue
		}
		for i, c := range text {
			switch c {
			case '[', ']', '*', '_', '`', '<', '~', '!':
				if marks++; marks > mostMarks {
					text[i] = blunt
				}
			}
		}
	}
	return tamed
}

// prefix returns the length of the markers of quotes and lists at the beginning
// of a line, and blunts the first that is one too many.
func prefix(line []byte) int {
	markers := 0
	for i, c := range line {
		switch c {
		case ' ', '\t', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9':
			continue
		case '>':
		case '-', '+', '*', '.', ')':
			// A row of them is a rule or a heading's underline.
			if i+1 < len(line) && line[i+1] != ' ' && line[i+1] != '\t' {
				return i
			}
		default:
			return i
		}
		if markers++; markers > mostNested {
			line[i] = blunt
			return i
		}
	}
	return len(line)
}
