package config

import (
	"bytes"

	"go.yaml.in/yaml/v3"

	"quoth/extract/check"
)

// YAML returns the configuration as a file that says all of it; Parse reads it
// back.
func (c *Config) YAML(rules []check.Rule) ([]byte, error) {
	root := mapping()
	level := ""
	for name, s := range FailLevels {
		if s == c.FailLevel {
			level = name
		}
	}
	add(root, keyFail, text(level))
	settings := mapping()
	for i := range rules {
		node, err := setting(c.Rules[rules[i].ID], &rules[i])
		if err != nil {
			return nil, err
		}
		add(settings, rules[i].ID, node)
	}
	add(root, keyRules, settings)
	if len(c.Sources) > 0 {
		sources := mapping()
		for _, s := range c.Sources {
			add(sources, s.Pattern, texts(s.Paths))
		}
		add(root, keySources, sources)
	}
	if c.Baseline != "" {
		add(root, keyBaseline, text(c.Baseline))
	}
	if len(c.Ignore) > 0 {
		add(root, keyIgnore, texts(c.Ignore))
	}
	var out bytes.Buffer
	enc := yaml.NewEncoder(&out)
	enc.SetIndent(2)
	if err := enc.Encode(root); err != nil {
		return nil, err
	}
	return out.Bytes(), enc.Close()
}

func setting(s check.Setting, r *check.Rule) (*yaml.Node, error) {
	if len(r.Options) == 0 {
		return text(s.Severity.String()), nil
	}
	fields := mapping()
	add(fields, keySeverity, text(s.Severity.String()))
	for _, o := range r.Options {
		var value yaml.Node
		if err := value.Encode(s.Options[o.Name]); err != nil {
			return nil, err
		}
		value.HeadComment = o.Summary
		if value.Kind == yaml.SequenceNode {
			value.Style = yaml.FlowStyle
		}
		add(fields, o.Name, &value)
	}
	return fields, nil
}

func mapping() *yaml.Node { return &yaml.Node{Kind: yaml.MappingNode, Tag: "!!map"} }

func add(to *yaml.Node, key string, value *yaml.Node) {
	k := text(key)
	k.HeadComment, value.HeadComment = value.HeadComment, ""
	to.Content = append(to.Content, k, value)
}

func text(s string) *yaml.Node {
	var n yaml.Node
	n.SetString(s)
	return &n
}

func texts(list []string) *yaml.Node {
	n := &yaml.Node{Kind: yaml.SequenceNode, Tag: "!!seq"}
	for _, s := range list {
		n.Content = append(n.Content, text(s))
	}
	return n
}
