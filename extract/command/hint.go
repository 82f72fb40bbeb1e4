package command

import (
	"strings"

	"github.com/spf13/pflag"

	"quoth/extract/near"
)

// hint returns what may help after a mistake in the arguments.
func hint(usage usageError) string {
	if word, ok := strings.CutPrefix(usage.Error(), "unknown flag: --"); ok {
		var names []string
		usage.cmd.Flags().VisitAll(func(f *pflag.Flag) { names = append(names, f.Name) })
		if word := near.Word(word, names); word != "" {
			return "did you mean --" + word + "?"
		}
	}
	return "see " + usage.cmd.CommandPath() + " --help"
}
