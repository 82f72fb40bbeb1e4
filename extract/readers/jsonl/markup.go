package jsonl

import (
	"slices"
	"strings"
)

// longestTag bounds the search for the end of a tag.
const longestTag = 2000

// isMarkup reports whether a text is a page of HTML, or a piece of one: it
// holds the tag of a block.
func isMarkup(s string) bool {
	for {
		_, after, ok := strings.Cut(s, "<")
		if !ok {
			return false
		}
		s = after
		after = strings.TrimPrefix(after, "/")
		end := strings.IndexFunc(after, func(r rune) bool { return !('a' <= r|0x20 && r|0x20 <= 'z' || '0' <= r && r <= '9') })
		if end > 0 && strings.IndexByte(" \t\r\n/>", after[end]) >= 0 && slices.Contains(blockTags, strings.ToLower(after[:end])) &&
			strings.IndexByte(after[:min(len(after), longestTag)], '>') >= 0 {
			return true
		}
	}
}
