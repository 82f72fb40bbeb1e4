package config

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"quoth/extract/check"
)

// severities are those of a rule, by name.
var severities = map[string]check.Severity{
	"off": check.Off, "suggestion": check.Suggestion, "warning": check.Warning, "error": check.Error,
}

// FailLevels are the severities from which on a finding fails, by the names
// that --fail-level takes: with never, nothing does.
var FailLevels = map[string]check.Severity{
	"never": check.Off, "suggestion": check.Suggestion, "warning": check.Warning, "error": check.Error,
}

// Names lists the names of severities, the greatest first.
func Names(of map[string]check.Severity) []string {
	return slices.SortedFunc(maps.Keys(of), func(a, b string) int { return cmp.Compare(of[b], of[a]) })
}

// list is "error, warning or never".
func list(of map[string]check.Severity) string {
	names := Names(of)
	last := len(names) - 1
	return strings.Join(names[:last], ", ") + " or " + names[last]
}
