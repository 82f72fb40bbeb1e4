// Package byline reads the lines that say who wrote an article, and when.
package byline

// Author returns the name in a byline, or "" if it names nobody.
func Author(line string) string { return "" }

// Date returns the ISO 8601 date in a byline, or "" if it gives none.
func Date(line string) string { return "" }
