package weights

// The templates of the tagger's features, in the order of TemplateNames.
const (
	Bias             = iota
	Ending           // the word's last three bytes
	FirstByte        // the word's first
	TagBefore        // the tag of the word before
	TagBefore2       // of the one before that
	TagsBefore       // both
	Word             // the word, or its class
	TagBeforeAndWord // that with the tag of the word before
	WordBefore
	SuffixBefore
	WordBefore2
	WordAfter
	SuffixAfter
	WordAfter2
	KnownWord // no feature: the one tag of a word that had no other in training
)

// TemplateNames are the templates' names in the weights of the original.
var TemplateNames = [...]string{
	"bias", "i suffix", "i pref1", "i-1 tag", "i-2 tag", "i tag+i-2 tag", "i word", "i-1 tag+i word",
	"i-1 word", "i-1 suffix", "i-2 word", "i+1 word", "i+1 suffix", "i+2 word",
}
