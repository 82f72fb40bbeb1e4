package command

import (
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"quoth/extract/schema"
)

const schemaDoc = `Schema prints the JSON Schema (draft 2020-12) of the objects of a NAME: of quoth/1,
which quoth prints for an article with --format json and --format jsonl, or of
quoth-check/1, which quoth check --format json prints.`

func newSchema(streams Streams) *cobra.Command {
	return &cobra.Command{
		Use:                   "schema [NAME]",
		Short:                 "Print the JSON Schema of the results",
		Long:                  schemaDoc,
		Example:               "  quoth schema >quoth-1.schema.json\n  quoth schema quoth-check/1",
		Args:                  cobra.MaximumNArgs(1),
		ValidArgs:             schema.Names(),
		DisableFlagsInUseLine: true,
		RunE: func(cmd *cobra.Command, args []string) error {
			name := schema.Names()[0]
			if len(args) > 0 {
				name = args[0]
			}
			text := schema.JSON(name)
			if text == "" {
				return usageError{cmd, fmt.Errorf("no schema %q: %w", name, unknownWord(name, schema.Names()))}
			}
			_, err := io.WriteString(streams.Out, text)
			return err
		},
	}
}
