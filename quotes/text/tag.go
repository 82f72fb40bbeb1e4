package text

// A Tag is a part of speech of the Penn Treebank, in the order of tagNames.
type Tag uint8

// The tags, in the treebank's names; punctuation and symbols in words.
const (
	None Tag = iota
	CC
	CD
	DT
	EX
	FW
	IN
	JJ
	JJR
	JJS
	LS
	MD
	NN
	NNP
	NNPS
	NNS
	PDT
	POS
	PRP
	PRPS // PRP$
	RB
	RBR
	RBS
	RP
	SYM
	TO
	UH
	VB
	VBD
	VBG
	VBN
	VBP
	VBZ
	WDT
	WP
	WPS // WP$
	WRB
	Stop       // .
	Comma      // ,
	Colon      // : ; – …
	OpenQuote  // ``
	CloseQuote // ''
	OpenParen  // (
	CloseParen // )
	Dollar     // $
	Hash       // #
	Tags       // the number of tags
)

var tagNames = [Tags]string{
	"", "CC", "CD", "DT", "EX", "FW", "IN", "JJ", "JJR", "JJS", "LS", "MD", "NN", "NNP", "NNPS", "NNS",
	"PDT", "POS", "PRP", "PRP$", "RB", "RBR", "RBS", "RP", "SYM", "TO", "UH", "VB", "VBD", "VBG", "VBN",
	"VBP", "VBZ", "WDT", "WP", "WP$", "WRB", ".", ",", ":", "``", "''", "(", ")", "$", "#",
}

// String returns the treebank's name of the tag.
func (t Tag) String() string {
	if t >= Tags {
		return "?"
	}
	return tagNames[t]
}

// TagNamed returns the tag of that name in the treebank, None if there is none.
func TagNamed(name string) Tag {
	for t, n := range tagNames {
		if n == name {
			return Tag(t)
		}
	}
	return None
}

// Noun reports whether the tag is a common or proper noun.
func (t Tag) Noun() bool { return t == NN || t == NNS || t == NNP || t == NNPS }

// Proper reports whether the tag is a proper noun.
func (t Tag) Proper() bool { return t == NNP || t == NNPS }

// Verb reports whether the tag is a verb form, modals left out.
func (t Tag) Verb() bool { return t >= VB && t <= VBZ }

// Finite reports whether the tag is a verb form that takes a subject.
func (t Tag) Finite() bool { return t == VBD || t == VBP || t == VBZ || t == MD }
