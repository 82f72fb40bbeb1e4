package features

// A Lexicon knows how often a form, or a stem, is part of a cue: in eight bins,
// 0 for what is too rare to say. The zero Lexicon knows nothing.
type Lexicon struct {
	forms, stems map[uint32]uint8
}

// Bins is the number of bins of a Lexicon.
const Bins = 8

// NewLexicon returns a lexicon of the given bins by Hash of form and stem.
func NewLexicon(forms, stems map[uint32]uint8) *Lexicon {
	return &Lexicon{forms, stems}
}

// Hash is the key of a form or a stem.
func Hash(s string) uint32 { return hash(s) }

// Form returns the bin of a form in small letters.
func (l *Lexicon) Form(s string) uint8 { return l.forms[hash(s)] }

// Stem returns the bin of a stem.
func (l *Lexicon) Stem(s string) uint8 { return l.stems[hash(s)] }

// Bin returns the bin of a form that stands n times, cue times within a cue.
func Bin(n, cue int) uint8 {
	if n < 2 {
		return 0
	}
	p := float64(cue) / (float64(n) + 1)
	for b, top := range [Bins - 1]float64{0.005, 0.03, 0.1, 0.25, 0.45, 0.7, 1} {
		if p <= top {
			return uint8(b + 1)
		}
	}
	return Bins - 1
}
