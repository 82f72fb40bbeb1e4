package metadata

import (
	"strconv"
	"strings"
	"time"

	"quoth/extract/byline"
)

// layouts are the forms of dates and times that can mean one thing only. Each
// stands with the form in ISO 8601 that says no more than it does.
var layouts = [...]struct{ from, to string }{
	{time.RFC3339Nano, time.RFC3339},
	{"2006-01-02T15:04:05.999999999", "2006-01-02T15:04:05"},
	{"2006-01-02T15:04Z07:00", time.RFC3339},
	{"2006-01-02T15:04", "2006-01-02T15:04"},
	{"2006-01-02T15:04:05Z0700", time.RFC3339},
	{"2006-01-02 15:04:05.999999999Z07:00", time.RFC3339},
	{"2006-01-02 15:04:05.999999999 Z07:00", time.RFC3339},
	{"2006-01-02 15:04:05.999999999 Z0700", time.RFC3339},
	{"2006-01-02 15:04:05.999999999 MST", time.RFC3339}, // of UTC, see parse
	{"2006-01-02 15:04:05.999999999", "2006-01-02T15:04:05"},
	{"2006-01-02 15:04", "2006-01-02T15:04"},
	{"2006/01/02 15:04:05", "2006-01-02T15:04:05"},
	{"2006/01/02 15:04", "2006-01-02T15:04"},
	{"2006/01/02", time.DateOnly},
	{time.DateOnly, time.DateOnly},
	{"20060102T150405Z07:00", time.RFC3339},
	{"20060102150405", "2006-01-02T15:04:05"},
	{"20060102", time.DateOnly},
	{"Mon, _2 Jan 2006 15:04:05 -0700", time.RFC3339}, // RFC 1123 and 5322
	{"Mon, _2 Jan 2006 15:04:05 MST", time.RFC3339},
	{"Mon, _2 Jan 2006 15:04:05", "2006-01-02T15:04:05"},
}

// Time returns the date or time as ISO 8601, or "" where its form is not clear:
// 03/04/2026 is in March or in April. Numbers are seconds or milliseconds since
// 1970; what is written for readers (12 May 2026) gives a date.
func Time(v any) string {
	s := Text(v)
	if s == "" || len(s) > 100 {
		return ""
	}
	if t, ok := epoch(s); ok {
		return t.UTC().Format(time.RFC3339)
	}
	for _, l := range layouts {
		if t, ok := parse(l.from, s); ok {
			return t.Format(l.to)
		}
	}
	return byline.Date(s)
}

// parse is time.Parse for the years in which there is news. Of the names of
// time zones only those of UTC say how far they are from it.
func parse(layout, s string) (time.Time, bool) {
	t, err := time.Parse(layout, s)
	if err != nil || t.Year() < 1000 {
		return t, false
	}
	if strings.HasSuffix(layout, "MST") {
		zone, offset := t.Zone()
		return t.UTC(), offset == 0 && (zone == "UTC" || zone == "GMT")
	}
	return t, true
}

// epoch reads seconds since 1970 of ten digits, or milliseconds of thirteen:
// times since September 2001. Fewer digits may be a date.
func epoch(s string) (time.Time, bool) {
	whole, fraction, _ := strings.Cut(s, ".")
	n, err := strconv.ParseInt(whole, 10, 64)
	if err != nil || n < 0 || strings.Trim(fraction, "0123456789") != "" {
		return time.Time{}, false
	}
	switch len(whole) {
	case 10:
		return time.Unix(n, 0), true
	case 13:
		return time.UnixMilli(n), true
	}
	return time.Time{}, false
}
