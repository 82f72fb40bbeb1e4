package marks

// A kind is a pair of marks as they are drawn. Marks of one family (single or
// double) may close each other.
type kind uint8

const (
	none      kind = iota
	straight       // " "
	curly          // “ ”
	low            // „ “, „ ”
	twin           // '' '', `` ''
	angle          // « »
	straight1      // ' '
	curly1         // ‘ ’
	low1           // ‚ ‘
	angle1         // ‹ ›
)

// single reports whether the kind is one of single marks.
func (k kind) single() bool { return k >= straight1 }

// family is the same for kinds of which one may close what the other opens.
func (k kind) family() kind {
	switch k {
	case straight, curly, low, twin:
		return straight
	case straight1, curly1, low1:
		return straight1
	}
	return k
}

// A side says which way a mark is drawn.
type side uint8

const (
	either side = iota
	opening
	closing
)

// A glyph is one way to write a mark.
type glyph struct {
	kind  kind
	drawn side
	prime bool // drawn for feet, inches, minutes and seconds
}

// glyphs are the marks by their character. The C1 controls are what the
// curly marks of Windows-1252 become when they are read as Latin-1.
var glyphs = map[rune]glyph{
	'"': {kind: straight}, '″': {kind: straight, prime: true}, '＂': {kind: straight},
	'“': {curly, opening, false}, '”': {curly, closing, false}, '‟': {curly, opening, false}, '„': {low, opening, false},
	'\u0093': {curly, opening, false}, '\u0094': {curly, closing, false}, '〝': {curly, opening, false}, '〞': {curly, closing, false},
	'«': {angle, opening, false}, '»': {angle, closing, false},
	'\'': {kind: straight1}, '′': {kind: straight1, prime: true},
	'‘': {curly1, opening, false}, '’': {curly1, closing, false}, '‛': {curly1, opening, false}, '‚': {low1, opening, false},
	'\u0091': {curly1, opening, false}, '\u0092': {curly1, closing, false}, '`': {curly1, opening, false}, '´': {curly1, closing, false},
	'‹': {angle1, opening, false}, '›': {angle1, closing, false},
}

// entities are the marks by their name in HTML; numbers are looked up among
// the glyphs.
var entities = map[string]rune{
	"quot": '"', "QUOT": '"', "apos": '\'', "ldquo": '“', "rdquo": '”', "bdquo": '„', "lsquo": '‘', "rsquo": '’', "sbquo": '‚',
	"laquo": '«', "raquo": '»', "lsaquo": '‹', "rsaquo": '›', "Prime": '″', "prime": '′',
}

// firstBytes are the bytes with which a mark may begin.
var firstBytes = func() (table [256]bool) {
	for r := range glyphs {
		table[string(r)[0]] = true
	}
	table['&'] = true
	return table
}()

// A class is what stands beside a mark.
type class uint8

const (
	space   class = iota // or an end of the paragraph
	letter               // or a digit
	stop                 // . , ! ? ; : and closing brackets
	dots                 // an ellipsis
	bracket              // an opening one, or a slash
	dash
	symbol // $, @, emoji
	markup // * _ < >, which stand at either side of words
	classes
)

// punctuation is the class of what is neither letter, digit nor white space;
// what is not here is a symbol.
var punctuation = map[rune]class{
	'.': stop, ',': stop, '!': stop, '?': stop, ';': stop, ':': stop, ')': stop, ']': stop, '}': stop, '%': stop, '‽': stop, '¾': letter, '½': letter, '¼': letter,
	'…': dots, '(': bracket, '[': bracket, '{': bracket, '/': bracket, '¿': bracket, '¡': bracket,
	'-': dash, '–': dash, '—': dash, '―': dash, '‐': dash, '‑': dash, '−': dash,
	'*': markup, '_': markup, '<': markup, '>': markup, '|': markup, '\\': markup, '~': markup, '=': markup,
}

// The costs of readings, in steps of doubt. They were set by hand: what
// matters is their order, and that one mark without a partner (lost) costs
// more than any one doubtful reading of another.
const (
	lost     = 8  // a mark without a partner
	against  = 7  // the spaces stand on the wrong side
	wrongWay = 3  // a curly mark that is drawn the other way round
	mixed    = 1  // a mark closed by one of another drawing
	nested   = 2  // a curly mark within its like
	goesOn   = 2  // left open, and the next paragraph opens with the same mark
	never    = 99 // ruled out
)

// opens and closes hold what a reading costs by what stands to the left (row)
// and to the right (column) of the mark.
var opens = [classes][classes]int8{
	//          space letter stop dots bracket dash symbol markup
	space:   {4, 0, 3, 0, 0, 1, 0, 1},
	letter:  {against, 3, against, 4, 4, against, 3, 4},
	stop:    {against, 2, against, 3, 3, against, 2, 4},
	dots:    {against, 2, against, 3, 3, against, 2, 4},
	bracket: {5, 0, 3, 0, 0, 1, 0, 1},
	dash:    {5, 0, against, 2, 1, 3, 0, 2},
	symbol:  {against, 2, against, 3, 3, against, 2, 4},
	markup:  {4, 1, 4, 1, 1, 2, 1, 3},
}

var closes = [classes][classes]int8{
	space:   {3, against, 3, 4, against, 3, against, 4},
	letter:  {0, 3, 0, 0, 2, 0, 2, 1},
	stop:    {0, 2, 0, 0, 1, 0, 1, 1},
	dots:    {0, 2, 0, 0, 1, 0, 1, 1},
	bracket: {against, against, 4, against, against, against, against, against},
	dash:    {0, 4, 0, 2, 3, 2, 3, 2},
	symbol:  {0, 3, 0, 0, 2, 0, 2, 1},
	markup:  {1, 4, 1, 2, 3, 2, 3, 3},
}
