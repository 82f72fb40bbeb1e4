package subtitle

import (
	"strings"
	"time"
)

// clock reads a time at the beginning of s, "01:02:03,004", "02:03.004" or
// "2:03", and returns what follows it.
func clock(s string) (at time.Duration, rest string, ok bool) {
	var parts [3]int // the last ones read, seconds last
	n := 0
	for ; n < len(parts); n++ {
		value, digits := number(s)
		if digits == 0 || digits > 4 || n > 0 && digits != 2 {
			return 0, s, false
		}
		parts[0], parts[1], parts[2] = parts[1], parts[2], value
		s = s[digits:]
		if !strings.HasPrefix(s, ":") {
			break
		}
		s = s[1:]
	}
	if n == 0 || n == len(parts) || parts[1] > 59 && n == 2 || parts[2] > 59 {
		return 0, s, false
	}
	at = time.Duration(parts[0])*time.Hour + time.Duration(parts[1])*time.Minute + time.Duration(parts[2])*time.Second
	if s != "" && (s[0] == '.' || s[0] == ',') {
		value, digits := number(s[1:])
		if digits > 3 {
			return 0, s, false
		}
		if digits > 0 {
			for range 3 - digits {
				value *= 10
			}
			at += time.Duration(value) * time.Millisecond
			s = s[1+digits:]
		}
	}
	return at, s, true
}

// number reads the digits at the beginning of s.
func number(s string) (value, digits int) {
	for digits < len(s) && digits < 9 && s[digits] >= '0' && s[digits] <= '9' {
		value = value*10 + int(s[digits]-'0')
		digits++
	}
	return value, digits
}

// timing reads "00:00:01,000 --> 00:00:02,500", with or without settings behind
// it.
func timing(line string) (start, end time.Duration, ok bool) {
	start, rest, ok := clock(strings.TrimLeft(line, " \t"))
	if !ok {
		return 0, 0, false
	}
	rest, ok = strings.CutPrefix(strings.TrimLeft(rest, " \t"), "-->")
	if !ok {
		return 0, 0, false
	}
	end, rest, ok = clock(strings.TrimLeft(rest, " \t"))
	if !ok || rest != "" && rest[0] != ' ' && rest[0] != '\t' {
		return 0, 0, false
	}
	return start, max(start, end), true
}
