package claims_test

import (
	"testing"

	"quoth/quotes"
)

// TestNames checks which quotations inside of what somebody says are theirs.
func TestNames(t *testing.T) {
	tests := []struct {
		name, text string
		owned      int
	}{
		{"words", `Brandt said the well was "dry as a bone" in May.`, 1},
		{"capital", `Brandt said the well was "Dry" in May.`, 1},
		{"nickname", `Brandt said that Ole "Stump" Olsen had dug the well.`, 0},
		{"nickname before a particle", `Brandt said that Ole "Stump" van Olsen had dug the well.`, 0},
		{"title of a work", `Brandt said the song "Dry Well" was hers.`, 0},
		{"title behind a comma", `Brandt said her next film, "The Well," would open in May.`, 0},
		{"title as a subject", `Brandt said that "Dust and Rain" would open in May.`, 0},
		{"capitals that may be a coinage", `Brandt said the "Dry Well" tax would fall in May.`, 1},
		{"slogan", `The crowd chanted "Save Our Well" in May.`, 1},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			doc := quotes.Read(tt.text)
			owned := 0
			for _, c := range find(doc) {
				owned += len(c.Quotations)
			}
			if owned != tt.owned {
				t.Errorf("%s: %d quotations attributed, want %d", tt.text, owned, tt.owned)
			}
		})
	}
}
