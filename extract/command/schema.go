package command

import (
	"io"

	"github.com/spf13/cobra"

	"quoth/extract/schema"
)

const schemaDoc = `Schema prints the JSON Schema (draft 2020-12) of the object that quoth prints for
an article with --format json and --format jsonl.`

func newSchema(streams Streams) *cobra.Command {
	return &cobra.Command{
		Use:                   "schema",
		Short:                 "Print the JSON Schema of the results",
		Long:                  schemaDoc,
		Example:               "  quoth schema >quoth-1.schema.json",
		Args:                  cobra.NoArgs,
		DisableFlagsInUseLine: true,
		RunE: func(*cobra.Command, []string) error {
			_, err := io.WriteString(streams.Out, schema.JSON())
			return err
		},
	}
}
