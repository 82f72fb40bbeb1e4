package command

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"quoth/extract/check"
	"quoth/extract/check/rules"
	"quoth/extract/check/suppress"
	"quoth/extract/near"
)

const explainDoc = `Explain tells what a rule of quoth check looks for, why, and what to do about it,
with the options that .quoth.yaml may set.`

func newExplain(streams Streams) *cobra.Command {
	return &cobra.Command{
		Use:                   "explain RULE...",
		Short:                 "Tell what a rule is about",
		Long:                  explainDoc,
		Example:               "  quoth explain source/anonymous",
		Args:                  cobra.ArbitraryArgs,
		DisableFlagsInUseLine: true,
		ValidArgs:             ruleIDs(),
		RunE: func(cmd *cobra.Command, args []string) error {
			if len(args) == 0 {
				return usageError{cmd, errors.New("no rule: quoth check --list-rules lists them")}
			}
			var asked []*check.Rule
			all := allRules()
			for _, id := range args {
				i := slices.IndexFunc(all, func(r check.Rule) bool { return r.ID == id })
				if i < 0 {
					return unknownRule(id)
				}
				asked = append(asked, &all[i])
			}
			var b strings.Builder
			for i, r := range asked {
				if i > 0 {
					b.WriteString("\n")
				}
				explain(&b, r)
			}
			_, err := io.WriteString(streams.Out, b.String())
			return err
		},
	}
}

func unknownRule(id string) error {
	if word := near.Path(id, ruleIDs()); word != "" {
		return fmt.Errorf("there is no rule %s: did you mean %s?", id, word)
	}
	return fmt.Errorf("there is no rule %s: quoth check --list-rules lists them", id)
}

func explain(b *strings.Builder, r *check.Rule) {
	fmt.Fprintf(b, "%s\n\nSeverity: %s\n", strings.TrimSpace(r.Doc), r.Severity)
	if len(r.Options) > 0 {
		b.WriteString("\nOptions, with what they are unless .quoth.yaml says otherwise:\n\n")
	}
	for _, o := range r.Options {
		fmt.Fprintf(b, "- %s: %s\n  %s\n", o.Name, value(o.Default), o.Summary)
	}
}

// value is the default of an option as YAML has it.
func value(v any) string {
	if list, ok := v.([]string); ok {
		return "[" + strings.Join(list, ", ") + "]"
	}
	return fmt.Sprint(v)
}

// listRules prints a line for each rule.
func listRules(w io.Writer) error {
	all := allRules()
	width := 0
	for i := range all {
		width = max(width, len(all[i].ID))
	}
	var b strings.Builder
	for i := range all {
		r := &all[i]
		fmt.Fprintf(&b, "%-*s  %-10s  %s\n", width, r.ID, r.Severity, r.Summary)
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// allRules are the rules by their ids.
func allRules() []check.Rule {
	all := slices.Concat(rules.All(), suppress.Rules())
	slices.SortFunc(all, func(a, b check.Rule) int { return strings.Compare(a.ID, b.ID) })
	return all
}

func ruleIDs() []string {
	var ids []string
	for _, r := range allRules() {
		ids = append(ids, r.ID)
	}
	return ids
}
