package command

import (
	"fmt"
	"slices"
	"strings"

	"quoth/extract/near"
)

// A choice is a flag that takes one of a few words.
type choice struct {
	value   string
	allowed []string
}

func (c *choice) String() string { return c.value }
func (c *choice) Type() string   { return "word" }

func (c *choice) Set(word string) error {
	if !slices.Contains(c.allowed, word) {
		return unknownWord(word, c.allowed)
	}
	c.value = word
	return nil
}

// choices is a flag that takes some of a few words, with commas between them
// or given again.
type choices struct {
	values  []string
	allowed []string
}

func (c *choices) String() string { return strings.Join(c.values, ",") }
func (c *choices) Type() string   { return "words" }

func (c *choices) Set(list string) error {
	for word := range strings.SplitSeq(list, ",") {
		if !slices.Contains(c.allowed, word) {
			return unknownWord(word, c.allowed)
		}
		c.values = append(c.values, word)
	}
	return nil
}

func unknownWord(word string, allowed []string) error {
	if word := near.Word(word, allowed); word != "" {
		return fmt.Errorf("did you mean %q?", word)
	}
	return fmt.Errorf("want one of %s", strings.Join(allowed, ", "))
}
