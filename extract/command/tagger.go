package command

import (
	"fmt"
	"os"

	"github.com/spf13/cobra"

	"quoth/extract/inputs"
	"quoth/quotes"
	"quoth/quotes/model"
)

// tagger holds the flags that set the learned tagger.
type tagger struct {
	file   string
	recall choice
}

// recalls are the settings by the name that --recall takes.
var recalls = map[string]model.Recall{"low": model.Low, "balanced": model.Balanced, "high": model.High}

func (t *tagger) addFlags(cmd *cobra.Command) {
	t.recall = choice{"balanced", []string{"low", "balanced", "high"}}
	cmd.Flags().StringVar(&t.file, "model", "", "find with the model in this `FILE`, made by quoth train, not with the built-in one")
	cmd.Flags().Var(&t.recall, "recall", "`HOW` many doubtful claims to give: low, balanced or high")
	complete(cmd, "recall", t.recall.allowed)
}

// finder makes what the flags ask for.
func (t *tagger) finder() (quotes.Finder, error) {
	if t.file == "" {
		f := quotes.Default()
		f.Recall = recalls[t.recall.value]
		return f, nil
	}
	data, err := os.ReadFile(t.file)
	if err != nil {
		return quotes.Finder{}, fmt.Errorf("%s: %w", t.file, inputs.Cause(err))
	}
	m, err := model.Load(string(data))
	if err != nil {
		return quotes.Finder{}, fmt.Errorf("%s: %w", t.file, err)
	}
	return quotes.Finder{Model: m, Recall: recalls[t.recall.value]}, nil
}
