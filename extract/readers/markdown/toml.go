package markdown

import (
	"fmt"
	"strconv"
	"strings"
)

// tomlFields returns the fields at the top of a TOML document, by their names
// in small letters: strings, lists of strings, dates. Others are passed over.
func tomlFields(body string) (map[string]any, error) {
	fields := map[string]any{}
	n := 0
	list := "" // that goes on from line to line
	for line := range strings.Lines(body) {
		n++
		line = strings.TrimSpace(line)
		if list != "" || opensList(line) {
			line, _, _ = strings.Cut(line, " #")
			list += " " + line
			if !strings.Contains(line, "]") {
				continue
			}
			line, list = strings.TrimSpace(list), ""
		}
		if strings.HasPrefix(line, "[") {
			break // a table: what follows is within it
		}
		key, value, ok := strings.Cut(line, "=")
		if line == "" || line[0] == '#' || !ok {
			continue
		}
		key, value = strings.ToLower(strings.Trim(strings.TrimSpace(key), `"'`)), strings.TrimSpace(value)
		if value == "" {
			return fields, fmt.Errorf("line %d: no value", n)
		}
		v, _, err := tomlValue(value)
		if err != nil {
			return fields, fmt.Errorf("line %d: %w", n, err)
		}
		if v != nil {
			fields[key] = v
		}
	}
	return fields, nil
}

// opensList reports whether a line begins a list that it does not end.
func opensList(line string) bool {
	_, value, ok := strings.Cut(line, "=")
	return ok && strings.HasPrefix(strings.TrimSpace(value), "[") && !strings.Contains(value, "]") && !strings.ContainsAny(value, `"'`)
}

// tomlValue reads the value at the beginning of s and returns what follows it.
// One that it does not know is nil.
func tomlValue(s string) (v any, rest string, err error) {
	switch {
	case strings.HasPrefix(s, `"""`), strings.HasPrefix(s, "'''"):
		return nil, "", nil
	case s[0] == '"':
		quoted, err := strconv.QuotedPrefix(s)
		if err != nil {
			return nil, "", fmt.Errorf("a string is not closed")
		}
		v, err := strconv.Unquote(quoted)
		return v, s[len(quoted):], err
	case s[0] == '\'':
		v, rest, ok := strings.Cut(s[1:], "'")
		if !ok {
			return nil, "", fmt.Errorf("a string is not closed")
		}
		return v, rest, nil
	case s[0] == '[':
		return tomlList(s[1:])
	}
	v, _, _ = strings.Cut(s, "#")
	return strings.TrimSpace(v.(string)), "", nil
}

// tomlList reads the list of strings whose bracket stands before s.
func tomlList(s string) (any, string, error) {
	var list []any
	for {
		s = strings.TrimLeft(s, " \t,")
		switch {
		case s == "": // it is not closed
			return nil, "", nil
		case s[0] == ']':
			return list, s[1:], nil
		case s[0] != '"' && s[0] != '\'':
			return nil, "", nil
		}
		v, rest, err := tomlValue(s)
		if err != nil {
			return nil, "", err
		}
		list, s = append(list, v), rest
	}
}
