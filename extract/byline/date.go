package byline

import (
	"strconv"
	"strings"
	"time"
)

// Date returns the first date in a byline as ISO 8601 ("2026-05-12"), or "" if
// it gives none. Numbers alone (03/04/2026) are no clear date: which of them is
// the month depends on the country.
func Date(line string) string {
	words := strings.FieldsFunc(line, func(r rune) bool {
		return r == ' ' || r == ',' || r == '|' || r == '(' || r == ')' || r == '\t' || r == '\n' || r == '\r' || r == '\u00a0'
	})
	for i := range words {
		if date := iso(words[i]); date != "" {
			return date
		}
		if i+2 >= len(words) {
			continue
		}
		if m := month(words[i+1]); m > 0 { // 12 May 2026
			if date := calendar(words[i+2], m, words[i]); date != "" {
				return date
			}
		}
		if m := month(words[i]); m > 0 { // May 12, 2026
			if date := calendar(words[i+2], m, words[i+1]); date != "" {
				return date
			}
		}
	}
	return ""
}

// iso returns the date of "2026-05-12" and of "2026-05-12T09:30Z".
func iso(word string) string {
	if len(word) < len(time.DateOnly) || len(word) > len(time.DateOnly) && word[len(time.DateOnly)] != 'T' {
		return ""
	}
	date := word[:len(time.DateOnly)]
	if _, err := time.Parse(time.DateOnly, date); err != nil {
		return ""
	}
	return date
}

// calendar returns the date if there is such a day.
func calendar(year string, m time.Month, day string) string {
	day = strings.TrimRight(day, "sthndr.") // 1st, 2nd, 3rd, 12th
	year = strings.TrimRight(year, ".;")
	d, errDay := strconv.Atoi(day)
	y, errYear := strconv.Atoi(year)
	if errDay != nil || errYear != nil || len(year) != 4 || y < 1000 {
		return ""
	}
	date := time.Date(y, m, d, 0, 0, 0, 0, time.UTC)
	if date.Day() != d {
		return ""
	}
	return date.Format(time.DateOnly)
}

// month returns the month of that name, in full or cut to three letters or
// four ("Sept."), or 0.
func month(word string) time.Month {
	word = strings.TrimRight(word, ".")
	for m := time.January; m <= time.December; m++ {
		name := m.String()
		if strings.EqualFold(word, name) || (len(word) == 3 || len(word) == 4) && len(word) < len(name) && strings.EqualFold(word, name[:len(word)]) {
			return m
		}
	}
	return 0
}

func weekday(word string) bool {
	word = strings.TrimRight(word, ".")
	for d := time.Sunday; d <= time.Saturday; d++ {
		if strings.EqualFold(word, d.String()) {
			return true
		}
	}
	return false
}
