package config

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"github.com/bmatcuk/doublestar/v4"
	"go.yaml.in/yaml/v3"

	"quoth/extract/check"
	"quoth/extract/inputs"
	"quoth/extract/near"
)

// Largest is how many bytes a file may have.
const Largest = 1 << 20

// An Error is a mistake in a file.
type Error struct {
	Path         string
	Line, Column int // from 1, columns in code points; 0 where they are not known
	Message      string
}

func (e *Error) Error() string {
	switch {
	case e.Line == 0:
		return fmt.Sprintf("%s: %s", e.Path, e.Message)
	case e.Column == 0:
		return fmt.Sprintf("%s:%d: %s", e.Path, e.Line, e.Message)
	}
	return fmt.Sprintf("%s:%d:%d: %s", e.Path, e.Line, e.Column, e.Message)
}

// The keys of a file.
const (
	keyFail     = "fail-level"
	keyRules    = "rules"
	keySources  = "sources"
	keyBaseline = "baseline"
	keyIgnore   = "ignore"
	keySeverity = "severity" // of a rule, beside its options
)

// Parse reads the bytes of a file for the rules. The error joins one Error for
// each mistake.
func Parse(path string, data []byte, rules []check.Rule) (*Config, error) {
	p := &parser{path: path, rules: rules, config: Default(rules)}
	p.config.Path = path
	if root := p.document(data); root != nil {
		p.root(root)
	}
	return p.config, errors.Join(p.errs...)
}

type parser struct {
	path   string
	rules  []check.Rule
	config *Config
	errs   []error
}

func (p *parser) fail(n *yaml.Node, format string, args ...any) {
	e := &Error{Path: p.path, Message: fmt.Sprintf(format, args...)}
	if n != nil {
		e.Line, e.Column = n.Line, n.Column
	}
	p.errs = append(p.errs, e)
}

// document returns the one document of a file, nil for none.
func (p *parser) document(data []byte) *yaml.Node {
	if len(data) > Largest {
		p.fail(nil, "larger than %d MB", Largest>>20)
		return nil
	}
	var doc, next yaml.Node
	dec := yaml.NewDecoder(bytes.NewReader(data))
	switch err := dec.Decode(&doc); {
	case errors.Is(err, io.EOF):
		return nil
	case err != nil:
		p.errs = append(p.errs, syntax(p.path, err))
		return nil
	}
	if err := dec.Decode(&next); err == nil {
		p.fail(&next, "a second document: there is one in a file")
	} else if !errors.Is(err, io.EOF) {
		p.errs = append(p.errs, syntax(p.path, err))
	}
	if doc.Kind != yaml.DocumentNode || len(doc.Content) == 0 || null(doc.Content[0]) {
		return nil
	}
	return doc.Content[0]
}

// syntax is an error of the YAML itself, which begins with its line:
// "yaml: line 3: mapping values are not allowed in this context".
func syntax(path string, err error) error {
	message := strings.TrimPrefix(err.Error(), "yaml: ")
	e := &Error{Path: path, Message: message}
	if rest, ok := strings.CutPrefix(message, "line "); ok {
		if number, rest, ok := strings.Cut(rest, ": "); ok {
			if line, err := strconv.Atoi(number); err == nil {
				e.Line, e.Message = line, rest
			}
		}
	}
	return e
}

func (p *parser) root(n *yaml.Node) {
	p.fields(n, "the settings", func(key string, k, v *yaml.Node) {
		switch key {
		case keyFail:
			p.config.FailLevel = p.severity(v, FailLevels, p.config.FailLevel)
		case keyRules:
			p.fields(v, keyRules, p.rule)
		case keySources:
			p.fields(v, keySources, p.source)
		case keyBaseline:
			p.config.Baseline = p.text(v, keyBaseline)
		case keyIgnore:
			p.config.Ignore = p.texts(v, keyIgnore)
			patterns, err := inputs.ParsePatterns(p.config.Ignore)
			if err != nil {
				p.fail(v, "%v", err)
			}
			p.config.ignore = patterns
		default:
			p.unknown(k, "key", key, []string{keyFail, keyRules, keySources, keyBaseline, keyIgnore})
		}
	})
}

// rule reads the setting of one rule: a severity, on or off, or fields.
func (p *parser) rule(id string, k, v *yaml.Node) {
	i := slices.IndexFunc(p.rules, func(r check.Rule) bool { return r.ID == id })
	if i < 0 {
		p.unknown(k, "rule", id, ruleIDs(p.rules))
		return
	}
	rule, s := &p.rules[i], p.config.Rules[id]
	if v.Kind != yaml.MappingNode {
		s.Severity = p.ruleSeverity(v, rule)
		p.config.Rules[id] = s
		return
	}
	p.fields(v, id, func(key string, k, v *yaml.Node) {
		if key == keySeverity {
			s.Severity = p.ruleSeverity(v, rule)
			return
		}
		at := slices.IndexFunc(rule.Options, func(o check.Option) bool { return o.Name == key })
		if at < 0 {
			names := []string{keySeverity}
			for _, o := range rule.Options {
				names = append(names, o.Name)
			}
			p.unknown(k, "option", key, names)
			return
		}
		if value, ok := p.option(v, id+": "+key, rule.Options[at].Default); ok {
			s.Options[key] = value
		}
	})
	p.config.Rules[id] = s
}

// ruleSeverity reads a severity, or on, which is that of the rule.
func (p *parser) ruleSeverity(n *yaml.Node, rule *check.Rule) check.Severity {
	if n.Kind == yaml.ScalarNode {
		switch n.Value {
		case "on", "true":
			return rule.Severity
		case "false":
			return check.Off
		}
	}
	return p.severity(n, severities, rule.Severity)
}

// severity reads one of the severities, by their names.
func (p *parser) severity(n *yaml.Node, names map[string]check.Severity, otherwise check.Severity) check.Severity {
	if s, ok := names[n.Value]; ok && n.Kind == yaml.ScalarNode {
		return s
	}
	p.fail(n, "want %s, not %s", list(names), shown(n))
	return otherwise
}

// option reads the value of an option, of the type that its default has.
func (p *parser) option(n *yaml.Node, name string, typed any) (value any, ok bool) {
	want, tag := "", ""
	if n.Kind == yaml.ScalarNode {
		tag = n.Tag
	}
	switch typed.(type) {
	case int:
		want = "a whole number"
		var i int
		if tag == "!!int" && n.Decode(&i) == nil {
			return i, true
		}
	case float64:
		want = "a number"
		var f float64
		if (tag == "!!int" || tag == "!!float") && n.Decode(&f) == nil && f-f == 0 { // finite
			return f, true
		}
	case bool:
		want = "true or false"
		var b bool
		if tag == "!!bool" && n.Decode(&b) == nil {
			return b, true
		}
	case string:
		want = "a text"
		if tag == "!!str" {
			return n.Value, true
		}
	case []string:
		errs := len(p.errs)
		return p.texts(n, name), len(p.errs) == errs
	}
	p.fail(n, "%s: want %s, not %s", name, want, shown(n))
	return nil, false
}

func (p *parser) source(pattern string, k, v *yaml.Node) {
	if !doublestar.ValidatePattern(pattern) {
		p.fail(k, "invalid pattern %q", pattern)
		return
	}
	paths := []string{}
	if v.Kind == yaml.ScalarNode { // one needs no list
		paths = append(paths, p.text(v, pattern))
	} else {
		paths = p.texts(v, pattern)
	}
	p.config.Sources = append(p.config.Sources, Source{pattern, paths})
}

// text reads a text that is not empty.
func (p *parser) text(n *yaml.Node, name string) string {
	if n.Kind != yaml.ScalarNode || null(n) || n.Value == "" {
		p.fail(n, "%s: want a text, not %s", name, shown(n))
		return ""
	}
	return n.Value
}

// texts reads a list of texts.
func (p *parser) texts(n *yaml.Node, name string) []string {
	if n.Kind != yaml.SequenceNode {
		p.fail(n, "%s: want a list, not %s", name, shown(n))
		return nil
	}
	out := []string{}
	for _, c := range n.Content {
		if c = resolve(c); c != nil {
			out = append(out, p.text(c, name))
		}
	}
	return out
}

// fields calls f for each key and value of a mapping; nothing is an empty one.
func (p *parser) fields(n *yaml.Node, name string, f func(key string, k, v *yaml.Node)) {
	if null(n) {
		return
	}
	if n.Kind != yaml.MappingNode {
		p.fail(n, "%s: want keys with values, not %s", name, shown(n))
		return
	}
	first := map[string]int{}
	for i := 0; i+1 < len(n.Content); i += 2 {
		k, v := n.Content[i], resolve(n.Content[i+1])
		switch line, twice := first[k.Value]; {
		case k.Kind != yaml.ScalarNode:
			p.fail(k, "%s: want a key, not %s", name, shown(k))
		case twice:
			p.fail(k, "%s is there twice, first in line %d", k.Value, line)
		default:
			first[k.Value] = k.Line
			f(k.Value, k, v)
		}
	}
}

// resolve returns what an alias stands for. The target of one is no alias.
func resolve(n *yaml.Node) *yaml.Node {
	if n.Kind == yaml.AliasNode {
		return n.Alias
	}
	return n
}

func (p *parser) unknown(n *yaml.Node, what, word string, known []string) {
	if word := near.Path(word, known); word != "" {
		p.fail(n, "unknown %s %s: did you mean %s?", what, n.Value, word)
		return
	}
	p.fail(n, "unknown %s %s: want one of %s", what, word, strings.Join(known, ", "))
}

func null(n *yaml.Node) bool { return n.Kind == yaml.ScalarNode && n.Tag == "!!null" }

// shown names what stands in the file in place of what is wanted.
func shown(n *yaml.Node) string {
	const most = 40 // bytes
	switch {
	case n.Kind == yaml.MappingNode:
		return "keys with values"
	case n.Kind == yaml.SequenceNode:
		return "a list"
	case null(n):
		return "nothing"
	case len(n.Value) > most:
		return fmt.Sprintf("%.*q…", most, n.Value)
	}
	return strconv.Quote(n.Value)
}

func ruleIDs(rules []check.Rule) []string {
	ids := make([]string, len(rules))
	for i := range rules {
		ids[i] = rules[i].ID
	}
	return ids
}
