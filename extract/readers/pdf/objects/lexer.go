package objects

import "math"

// A Lexer reads objects one after the other from the bytes of a file or of a
// content stream. It takes any bytes: what is malformed comes out as something
// harmless.
type Lexer struct {
	data []byte
	pos  int
	// room is how many elements of arrays and dictionaries the object that is
	// read may still have; what goes beyond is read and dropped.
	room int
}

const (
	// maxDepth is how deep arrays and dictionaries may nest; brackets of
	// deeper ones are taken for operators.
	maxDepth = 64
	// maxElements is how many elements an object may have in all.
	maxElements = 500_000
)

// NewLexer returns one that reads data from the start.
func NewLexer(data []byte) *Lexer { return &Lexer{data: data} }

// Pos is how many bytes have been read.
func (l *Lexer) Pos() int { return l.pos }

// SkipTo goes on from a place in the data.
func (l *Lexer) SkipTo(pos int) { l.pos = min(max(pos, 0), len(l.data)) }

// Next returns the next object, or the next operator as a Keyword; ok is false
// at the end.
func (l *Lexer) Next() (o Object, ok bool) {
	l.room = maxElements
	return l.object(0)
}

func (l *Lexer) object(depth int) (Object, bool) {
	l.skipSpace()
	if l.pos >= len(l.data) {
		return nil, false
	}
	switch c := l.data[l.pos]; {
	case c == '/':
		l.pos++
		return l.name(), true
	case c == '(':
		l.pos++
		return l.literal(), true
	case c == '<' && l.peek(1) == '<' && depth < maxDepth:
		l.pos += 2
		return l.dict(depth + 1), true
	case c == '<' && l.peek(1) != '<':
		l.pos++
		return l.hex(), true
	case c == '[' && depth < maxDepth:
		l.pos++
		return l.array(depth + 1), true
	case c == '+' || c == '-' || c == '.' || c >= '0' && c <= '9':
		return l.number(), true
	case (c == '<' || c == '>') && l.peek(1) == c:
		l.pos += 2
		return Keyword(l.data[l.pos-2 : l.pos]), true
	case isDelimiter(c):
		l.pos++
		return Keyword(l.data[l.pos-1 : l.pos]), true
	}
	start := l.pos
	for l.pos < len(l.data) && !isSpace(l.data[l.pos]) && !isDelimiter(l.data[l.pos]) {
		l.pos++
	}
	switch word := string(l.data[start:l.pos]); word {
	case "true":
		return true, true
	case "false":
		return false, true
	case "null":
		return nil, true
	default:
		return Keyword(word), true
	}
}

// peek returns the byte n further on, 0 beyond the end.
func (l *Lexer) peek(n int) byte {
	if l.pos+n < len(l.data) {
		return l.data[l.pos+n]
	}
	return 0
}

func (l *Lexer) skipSpace() {
	for l.pos < len(l.data) {
		switch c := l.data[l.pos]; {
		case isSpace(c):
			l.pos++
		case c == '%':
			for l.pos < len(l.data) && l.data[l.pos] != '\n' && l.data[l.pos] != '\r' {
				l.pos++
			}
		default:
			return
		}
	}
}

func (l *Lexer) array(depth int) Array {
	var a Array
	for {
		before := l.pos
		o, ok := l.object(depth)
		if !ok {
			return a
		}
		if k, isKeyword := o.(Keyword); isKeyword {
			switch k {
			case "]":
				return a
			case ">>", "endobj", "stream", "endstream": // it was never closed
				l.pos = before
				return a
			}
			continue
		}
		if l.room--; l.room >= 0 {
			a = append(a, l.reference(o))
		}
	}
}

func (l *Lexer) dict(depth int) Dict {
	d := Dict{}
	for {
		before := l.pos
		key, ok := l.object(depth)
		if !ok {
			return d
		}
		switch key := key.(type) {
		case Keyword:
			switch key {
			case ">>":
				return d
			case "endobj", "stream", "endstream": // it was never closed
				l.pos = before
				return d
			}
		case Name:
			before := l.pos
			value, ok := l.object(depth)
			if _, isKeyword := value.(Keyword); isKeyword || !ok {
				l.pos = before
				continue
			}
			if l.room--; l.room >= 0 {
				d[key] = l.reference(value)
			}
		}
	}
}

// reference returns the reference "12 0 R" that begins with the number o, or
// o itself.
func (l *Lexer) reference(o Object) Object {
	num, ok := o.(int)
	if !ok || num < 0 {
		return o
	}
	at := l.pos
	for at < len(l.data) && isSpace(l.data[at]) {
		at++
	}
	gen := at
	for at < len(l.data) && l.data[at] >= '0' && l.data[at] <= '9' {
		at++
	}
	if at == gen || at == l.pos {
		return o
	}
	space := at
	for at < len(l.data) && isSpace(l.data[at]) {
		at++
	}
	if at == space || at >= len(l.data) || l.data[at] != 'R' || at+1 < len(l.data) && !isSpace(l.data[at+1]) && !isDelimiter(l.data[at+1]) {
		return o
	}
	l.pos = at + 1
	return Ref(num)
}

func (l *Lexer) number() Object {
	negative := false
	for l.pos < len(l.data) && (l.data[l.pos] == '+' || l.data[l.pos] == '-') {
		negative = negative || l.data[l.pos] == '-'
		l.pos++
	}
	whole, scale, real := 0.0, 1.0, false
	for ; l.pos < len(l.data); l.pos++ {
		switch c := l.data[l.pos]; {
		case c >= '0' && c <= '9' && !real:
			whole = whole*10 + float64(c-'0')
		case c >= '0' && c <= '9':
			scale /= 10
			whole += float64(c-'0') * scale
		case c == '.' && !real:
			real = true
		case c == '-' || c == '.': // "12-34", from broken programs: 12
		default:
			if negative {
				whole = -whole
			}
			return finite(whole, real)
		}
	}
	if negative {
		whole = -whole
	}
	return finite(whole, real)
}

// finite returns a number as what it was written as, within bounds in which
// sums and products stay numbers.
func finite(x float64, real bool) Object {
	const bound = 1 << 40
	x = max(-bound, min(x, bound))
	if real || x != math.Trunc(x) {
		return x
	}
	return int(x)
}

func (l *Lexer) name() Name {
	start := l.pos
	escaped := false
	for l.pos < len(l.data) && !isSpace(l.data[l.pos]) && !isDelimiter(l.data[l.pos]) {
		escaped = escaped || l.data[l.pos] == '#'
		l.pos++
	}
	raw := l.data[start:l.pos]
	if !escaped {
		return Name(raw)
	}
	name := make([]byte, 0, len(raw))
	for i := 0; i < len(raw); i++ {
		if raw[i] == '#' && i+2 < len(raw) && unhex(raw[i+1]) >= 0 && unhex(raw[i+2]) >= 0 {
			name = append(name, byte(unhex(raw[i+1])<<4|unhex(raw[i+2])))
			i += 2
			continue
		}
		name = append(name, raw[i])
	}
	return Name(name)
}

// literal reads the rest of "(… (…) …)".
func (l *Lexer) literal() String {
	var s []byte
	depth := 1
	for l.pos < len(l.data) {
		c := l.data[l.pos]
		l.pos++
		switch c {
		case '(':
			depth++
		case ')':
			if depth--; depth == 0 {
				return String(s)
			}
		case '\r':
			if l.peek(0) == '\n' {
				l.pos++
			}
			c = '\n'
		case '\\':
			if s = l.escape(s); true {
				continue
			}
		}
		s = append(s, c)
	}
	return String(s)
}

// escape appends what an escape sequence stands for; its "\" has been read.
func (l *Lexer) escape(s []byte) []byte {
	c := l.peek(0)
	l.pos = min(l.pos+1, len(l.data))
	switch c {
	case 'n':
		return append(s, '\n')
	case 'r':
		return append(s, '\r')
	case 't':
		return append(s, '\t')
	case 'b':
		return append(s, '\b')
	case 'f':
		return append(s, '\f')
	case '\n':
		return s
	case '\r':
		if l.peek(0) == '\n' {
			l.pos++
		}
		return s
	case '0', '1', '2', '3', '4', '5', '6', '7':
		x := int(c - '0')
		for n := 0; n < 2 && l.peek(0) >= '0' && l.peek(0) <= '7'; n++ {
			x = x<<3 | int(l.peek(0)-'0')
			l.pos++
		}
		return append(s, byte(x))
	}
	return append(s, c)
}

// hex reads the rest of "<…>".
func (l *Lexer) hex() String {
	var s []byte
	digits, x := 0, 0
	for l.pos < len(l.data) {
		c := l.data[l.pos]
		l.pos++
		if c == '>' {
			break
		}
		h := unhex(c)
		if h < 0 {
			continue
		}
		x = x<<4 | h
		if digits++; digits%2 == 0 {
			s = append(s, byte(x))
		}
	}
	if digits%2 == 1 {
		s = append(s, byte(x<<4))
	}
	return String(s)
}

func unhex(c byte) int {
	switch {
	case '0' <= c && c <= '9':
		return int(c) - '0'
	case 'a' <= c && c <= 'f':
		return int(c) - 'a' + 10
	case 'A' <= c && c <= 'F':
		return int(c) - 'A' + 10
	}
	return -1
}

func isSpace(c byte) bool {
	return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == 0
}

func isDelimiter(c byte) bool {
	switch c {
	case '(', ')', '<', '>', '[', ']', '{', '}', '/', '%':
		return true
	}
	return false
}
