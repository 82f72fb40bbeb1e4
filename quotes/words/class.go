package words

// The classes of bytes.
const (
	other  = iota // marks, controls and the bytes of runes beyond ASCII
	letter        // A-Z a-z
	digit         // 0-9
	blank         // ASCII white space
)

var class = func() (t [256]uint8) {
	for b := 'a'; b <= 'z'; b++ {
		t[b], t[b-'a'+'A'] = letter, letter
	}
	for b := '0'; b <= '9'; b++ {
		t[b] = digit
	}
	for _, b := range "\t\n\v\f\r " {
		t[b] = blank
	}
	return t
}()

func upper(b byte) bool { return 'A' <= b && b <= 'Z' }
func lower(b byte) bool { return 'a' <= b && b <= 'z' }
