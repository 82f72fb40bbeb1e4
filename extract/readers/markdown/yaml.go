package markdown

import (
	"fmt"
	"strings"

	"go.yaml.in/yaml/v3"
)

// yamlFields returns the fields of a YAML document by their names in small
// letters. Values are as written: a date is a string.
func yamlFields(body string) (fields map[string]any, err error) {
	defer func() {
		if cause := recover(); cause != nil {
			fields, err = nil, fmt.Errorf("the YAML cannot be parsed: %v", cause)
		}
	}()
	var doc yaml.Node
	if err := yaml.Unmarshal([]byte(body), &doc); err != nil {
		return nil, fmt.Errorf("%s", strings.TrimPrefix(strings.ReplaceAll(err.Error(), "\n", " "), "yaml: "))
	}
	if len(doc.Content) == 0 { // nothing but comments
		return nil, nil
	}
	top := doc.Content[0]
	if top.Kind != yaml.MappingNode {
		return nil, errNoFields
	}
	fields = map[string]any{}
	for i := 0; i+1 < len(top.Content); i += 2 {
		name := strings.ToLower(top.Content[i].Value)
		if _, twice := fields[name]; !twice {
			fields[name] = yamlValue(top.Content[i+1], 3)
		}
	}
	return fields, nil
}

// yamlValue returns a scalar as written, a list or an object, so many levels
// deep. An alias stands for nothing: one may stand for thousands.
func yamlValue(n *yaml.Node, levels int) any {
	if levels == 0 {
		return nil
	}
	switch n.Kind {
	case yaml.ScalarNode:
		if n.Tag != "!!null" {
			return n.Value
		}
	case yaml.SequenceNode:
		list := make([]any, len(n.Content))
		for i := range n.Content {
			list[i] = yamlValue(n.Content[i], levels-1)
		}
		return list
	case yaml.MappingNode:
		object := map[string]any{}
		for i := 0; i+1 < len(n.Content); i += 2 {
			object[strings.ToLower(n.Content[i].Value)] = yamlValue(n.Content[i+1], levels-1)
		}
		return object
	}
	return nil
}
