package command

import (
	"bytes"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"quoth/extract"
	"quoth/extract/ranking"
	"quoth/extract/writers/json"
	"quoth/extract/writers/listing"
	"quoth/extract/writers/table"
	"quoth/quotes/worth"
)

const claimsDoc = `Claims lists what a fact-checker would take up first: the claims of all articles
together, by how far they are worth checking, speaker by speaker.

A claim's score comes from cues that each stand beside it: a number, a comparison,
a vote, a verb in the past tense speak for it, a promise, a question, an opinion
against it. The score says nothing of whether a claim is true.

What a speaker says twice in the same words is listed once.`

const claimsExamples = `  quoth claims --top 15 articles/
  quoth claims --speaker Nwosu --type quantity,change article.txt
  quoth claims --narrator --format csv article.txt`

// claimsOptions are the flags of the claims command.
type claimsOptions struct {
	format     choice
	top        int
	narrator   bool
	filter     filter
	kinds      choices
	types      choices
	worthiness float64
	tagger     tagger
	reading    reading
}

// claimsFormats write a list, by the name that --format takes.
var claimsFormats = [...]struct {
	name  string
	write func(*bytes.Buffer, *ranking.List, listing.Look) error
}{
	{"text", func(dst *bytes.Buffer, l *ranking.List, look listing.Look) error { look.Ranked(dst, l); return nil }},
	{"json", func(dst *bytes.Buffer, l *ranking.List, _ listing.Look) error { return json.Encode(dst, l, "  ") }},
	{"csv", func(dst *bytes.Buffer, l *ranking.List, _ listing.Look) error { return table.Ranked(dst, l) }},
}

func newClaims(streams Streams) *cobra.Command {
	o := &claimsOptions{format: choice{value: "text"}, kinds: choices{allowed: []string{"direct", "mixed", "indirect"}}}
	for _, f := range claimsFormats {
		o.format.allowed = append(o.format.allowed, f.name)
	}
	for _, t := range worth.Types {
		o.types.allowed = append(o.types.allowed, string(t))
	}
	cmd := &cobra.Command{
		Use:                   "claims [FILE|DIR|-]...",
		Short:                 "List what is worth checking first",
		Long:                  claimsDoc,
		Example:               claimsExamples,
		Args:                  cobra.ArbitraryArgs,
		DisableFlagsInUseLine: true,
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := o.check(); err != nil {
				return usageError{cmd, err}
			}
			if err := o.reading.checkArgs(streams, args); err != nil {
				return usageError{cmd, err}
			}
			return runClaims(streams, o, args)
		},
	}
	flags := cmd.Flags()
	flags.SortFlags = false
	flags.Var(&o.format, "format", "`FORMAT` of the output: "+strings.Join(o.format.allowed, ", "))
	flags.IntVar(&o.top, "top", 15, "list the first `N` claims; 0 means all")
	flags.BoolVar(&o.narrator, "narrator", false, "list also what the articles say in their own voice, as far as it can be checked")
	flags.StringArrayVar(&o.filter.speakers, "speaker", nil, "only what the speaker of this `NAME` says: a name, an alias or a last name")
	flags.Var(&o.types, "type", "only claims of one of these `TYPES`: "+strings.Join(o.types.allowed, ", "))
	flags.Var(&o.kinds, "kind", "only claims of these `KINDS`: direct, mixed, indirect")
	flags.Float64Var(&o.worthiness, "min-worthiness", 0, "only what is worth at least `NUMBER`, from 0 to 1")
	flags.Float64Var(&o.filter.confidence, "min-confidence", 0, "only what is at least so sure to be said as `NUMBER`, from 0 to 1")
	o.tagger.addFlags(cmd)
	o.reading.addFlags(cmd)
	complete(cmd, "format", o.format.allowed)
	complete(cmd, "type", o.types.allowed)
	complete(cmd, "kind", o.kinds.allowed)
	return cmd
}

// runClaims reads every input and writes one list of those that can be read.
func runClaims(streams Streams, o *claimsOptions, args []string) error {
	finder, err := o.tagger.finder()
	if err != nil {
		return err
	}
	type article struct {
		result   *extract.Result
		narrated []extract.Claim
	}
	ranked := ranking.New(o.top)
	fits := func(int) {}
	if o.top > 0 { // else all claims are kept
		fits = limitMemory(o.reading.jobs)
	}
	return gather(streams, &o.reading, args, func(a *extract.Article) article {
		found := extract.Find(finder, a)
		out := article{result: extract.Describe(a, found, extract.CodePoints)}
		if o.narrator {
			out.narrated = extract.Narrated(a, found, extract.CodePoints)
		}
		return out
	}, func(a article) {
		ranked.Add(a.result, a.narrated, o.keep(a.result))
	}, func(dst *bytes.Buffer) error {
		return o.write(dst, ranked.List(), look(streams.Out, false))
	}, fits)
}

// likely is how checkable a sentence of an article itself must be to be listed:
// most of them only tell the story.
const likely = 0.5

// keep returns which claims of a result to list, and which sentences of its article.
func (o *claimsOptions) keep(r *extract.Result) func(*extract.Claim) bool {
	says := o.filter.says(r)
	return func(c *extract.Claim) bool {
		if c.Kind == extract.Narrator && c.Checkable < likely {
			return false
		}
		typed := len(o.types.values) == 0 || slices.ContainsFunc(c.Types, func(t string) bool { return slices.Contains(o.types.values, t) })
		return typed && c.Worthiness >= o.worthiness && says(c.Speaker) && o.filter.claim(c)
	}
}

// write writes the list in the format asked for.
func (o *claimsOptions) write(dst *bytes.Buffer, l *ranking.List, look listing.Look) error {
	for _, f := range claimsFormats {
		if f.name == o.format.value {
			return f.write(dst, l, look)
		}
	}
	return nil
}

func (o *claimsOptions) check() error {
	if o.top < 0 {
		return fmt.Errorf("invalid argument \"%d\" for \"--top\" flag: want at least 0", o.top)
	}
	for flag, value := range map[string]float64{"min-worthiness": o.worthiness, "min-confidence": o.filter.confidence} {
		if !(value >= 0 && value <= 1) {
			return fmt.Errorf("invalid argument \"%v\" for \"--%s\" flag: want a number from 0 to 1", value, flag)
		}
	}
	if o.narrator && len(o.kinds.values) > 0 {
		return errors.New("--kind is of what others say: no --narrator")
	}
	o.filter.kinds = o.kinds.values
	return o.reading.check()
}
