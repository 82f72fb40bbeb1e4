// Package rules holds the rules that the check command goes by, each in a file
// of its own with what it is for, what it says and what may be set.
//
// A rule is one function over a check.Pass. It would rather miss something than
// be wrong: people turn off what cries wolf. What several rules ask of an
// article is in article.go, lists of words are in lexicon.go.
package rules

import (
	"slices"

	"quoth/extract/check"
)

// All returns the rules in the order of their ids.
func All() []check.Rule {
	return slices.Clone(all)
}

var all = []check.Rule{
	claimNumber,
	claimPrediction,
	claimUnsourced,
	cueLoaded,
	quoteDiffersFromSource,
	quoteDuplicateOrDrift,
	quoteFragment,
	quoteNoSpeaker,
	quoteNotInSource,
	quoteSameWordsTwoSpeakers,
	quoteSilentOmission,
	quoteUnbalanced,
	quoteWrongSpeaker,
	sourceAnonymous,
	sourceSingle,
	speakerUnintroduced,
}
