// Package properties reads what the properties of a document file say of the
// article in it: its title, its authors, its dates.
//
// Programs fill in properties by themselves, so much of what stands there says
// nothing: the file's name for a title, the computer's for an author.
package properties

import (
	"path"
	"slices"
	"strings"
	"time"
)

// Title returns the title that a document states, "" if it is none.
func Title(s string) string {
	s = line(s)
	low := strings.ToLower(s)
	for _, start := range placeholders {
		if rest, ok := strings.CutPrefix(low, start); ok && strings.Trim(rest, " 0123456789()-") == "" {
			return ""
		}
	}
	for _, start := range programs {
		if strings.HasPrefix(low, start) {
			return ""
		}
	}
	if isFile(low) {
		return ""
	}
	return s
}

// placeholders are titles that programs give, with or without a number.
var placeholders = [...]string{
	"untitled", "untitled document", "untitled-", "document", "new document", "no title", "title", "unknown", "none", "null", "(anonymous)",
	"(unspecified)", "layout", "page", "slide", "print", "start", "default", "normal", "blank", "template",
}

// programs begin the titles that print drivers make of a file's name.
var programs = [...]string{"microsoft word - ", "microsoft powerpoint - ", "powerpoint presentation", "microsoft excel - ", "pages - ", "writer - "}

// endings are those of files that articles are written in or printed from.
var endings = [...]string{
	".doc", ".docx", ".odt", ".ott", ".rtf", ".txt", ".pdf", ".htm", ".html", ".xhtml", ".epub", ".md", ".tex", ".dvi", ".ps",
	".indd", ".qxd", ".qxp", ".pages", ".wpd", ".tmp",
}

// isFile reports whether a title, in small letters, is the name or the address
// of a file: "final draft 2.docx", "/home/ana/bridge".
func isFile(low string) bool {
	spaced := strings.Contains(low, " ")
	return slices.Contains(endings[:], path.Ext(low)) ||
		strings.Contains(low, `:\`) || strings.HasPrefix(low, "/") && !spaced ||
		strings.Contains(low, "://") && !spaced || strings.HasPrefix(low, "about:")
}

// Authors returns the authors that a document states, one after the other;
// those who are none are left out.
func Authors(list ...string) string {
	var names []string
	for _, s := range list {
		if s = line(s); s != "" && !nobody(s) {
			names = append(names, s)
		}
	}
	return strings.Join(names, ", ")
}

// nobody reports whether an author is the name of an account or a program.
func nobody(s string) bool {
	switch low := strings.ToLower(s); low {
	case "microsoft office user", "microsoft", "user", "admin", "administrator", "owner", "author", "unknown", "unknown author", "anonymous",
		"(anonymous)", "none", "null", "guest", "default", "root", "pc", "hp", "dell", "windows user", "python-docx", "calibre", "pandoc":
		return true
	default:
		return strings.Contains(low, "://")
	}
}

// Date returns a date or time in ISO 8601 as it is stated, without fractions of
// seconds, or "" if it is none.
func Date(s string) string {
	s = strings.TrimSpace(s)
	if whole, rest, ok := strings.Cut(s, "."); ok {
		s = whole + strings.TrimLeft(rest, "0123456789")
	}
	for _, layout := range [...]string{"2006-01-02T15:04:05Z07:00", "2006-01-02T15:04:05", "2006-01-02T15:04Z07:00", "2006-01-02", "2006-01", "2006"} {
		if t, err := time.Parse(layout, s); err == nil && t.Year() >= oldest {
			return s
		}
	}
	return ""
}

// oldest is the year before which a date of a file is one never set.
const oldest = 1981

// PDFDate returns a date of a PDF file, D:YYYYMMDDHHmmSSOHH'mm', in ISO 8601,
// or "" if it is none.
func PDFDate(s string) string {
	s = strings.TrimPrefix(strings.TrimSpace(s), "D:")
	digits := len(s) - len(strings.TrimLeft(s, "0123456789"))
	for _, layout := range [...]struct{ pdf, iso string }{
		{"20060102150405", "2006-01-02T15:04:05"}, {"200601021504", "2006-01-02T15:04"},
		{"20060102", "2006-01-02"}, {"200601", "2006-01"}, {"2006", "2006"},
	} {
		if digits != len(layout.pdf) {
			continue
		}
		t, err := time.Parse(layout.pdf, s[:digits])
		if err != nil || t.Year() < oldest {
			return ""
		}
		date := t.Format(layout.iso)
		if strings.Contains(layout.iso, "T") {
			date += zone(s[digits:])
		}
		return date
	}
	return ""
}

// zone returns the time zone of a PDF date in ISO 8601: "+02:00" for "+02'00'".
func zone(s string) string {
	s = strings.ReplaceAll(s, "'", "")
	if strings.HasPrefix(s, "Z") {
		return "Z"
	}
	for _, layout := range [...]string{"-0700", "-07"} {
		if t, err := time.Parse(layout, s); err == nil {
			return t.Format("-07:00")
		}
	}
	return ""
}

// line puts a property on one line.
func line(s string) string {
	return strings.Join(strings.Fields(strings.ReplaceAll(s, "\u00ad", "")), " ")
}
