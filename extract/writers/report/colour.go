package report

import "strconv"

// A colour is how a speaker is told from others: 1 to 8 are colours of the
// style sheet that people with any colour vision can tell apart, 9 to 12 are
// patterns in grey, 0 is plain grey.
type colour int

const colours = 12

// colourOf is the colour of the speaker of a rank, from 0: those who say most
// have one of their own.
func colourOf(rank int) colour {
	if rank < colours {
		return colour(rank + 1)
	}
	return 0
}

// The classes of the style sheet that show a colour.
const (
	tint = "t" // the background of words
	line = "l" // the line below words, and the mark of a speaker
	ink  = "f" // the words themselves
)

func (c colour) class(of string) string { return of + strconv.Itoa(int(c)) }
