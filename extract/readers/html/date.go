package html

import (
	"strings"
	"time"

	"quoth/extract/byline"
)

// layouts are how pages write when something was published: with what a time
// zone is known, and without.
var (
	zoned = [...]string{
		time.RFC3339, "2006-01-02T15:04:05Z0700", "2006-01-02T15:04:05Z07", "2006-01-02T15:04Z07:00", "2006-01-02T15:04Z0700",
		"2006-01-02 15:04:05Z07:00", "2006-01-02 15:04:05Z0700", "2006-01-02 15:04:05 Z07:00", "2006-01-02 15:04:05 Z0700",
		time.RFC1123Z, "Mon, 2 Jan 2006 15:04:05 -0700", "Mon, 2 Jan 2006 15:04:05 GMT", "Mon Jan 2 2006 15:04:05 GMT-0700", "2006-01-02 15:04:05 UTC",
	}
	local = [...]string{
		"2006-01-02T15:04:05", "2006-01-02T15:04", "2006-01-02 15:04:05", "2006-01-02 15:04", "2006/01/02 15:04:05", "2006/01/02 15:04",
	}
	days = [...]string{time.DateOnly, "2006/01/02", "20060102"}
)

// date returns a date or time as ISO 8601 has it, to the second and with the
// time zone as far as they are given; "" if it is none.
func date(s string) string {
	const longest = 100
	s = strings.TrimSpace(s)
	if s == "" || len(s) > longest {
		return ""
	}
	for _, layout := range zoned {
		if t, err := time.Parse(layout, s); err == nil {
			return t.Format(time.RFC3339)
		}
	}
	for _, layout := range local {
		if t, err := time.Parse(layout, s); err == nil {
			return t.Format("2006-01-02T15:04:05")
		}
	}
	for _, layout := range days {
		if t, err := time.Parse(layout, s); err == nil {
			return t.Format(time.DateOnly)
		}
	}
	return byline.Date(s)
}
