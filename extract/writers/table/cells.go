package table

import (
	"bytes"
	"encoding/csv"
	"strings"
	"unicode/utf8"
)

// active are the characters that make a spreadsheet compute the cell that
// begins with one, as OWASP lists them under "CSV Injection"
// (https://owasp.org/www-community/attacks/CSV_Injection), the wide forms too.
const active = "=+-@\t\r\n＝＋－＠"

// flat puts a space for what would end a cell or a row of TSV.
var flat = strings.NewReplacer("\r\n", " ", "\n", " ", "\r", " ", "\t", " ")

// Write appends rows to dst. A cell that a spreadsheet would compute gets an
// apostrophe in front, which makes it text; where tabs divide the cells, none
// holds a tab or a line break.
func Write(dst *bytes.Buffer, comma rune, rows ...[]string) error {
	w := csv.NewWriter(dst)
	w.Comma = comma
	for _, row := range rows {
		cells := make([]string, len(row))
		for i, cell := range row {
			if comma == '\t' {
				cell = flat.Replace(cell)
			}
			cells[i] = defuse(cell)
		}
		if err := w.Write(cells); err != nil {
			return err
		}
	}
	w.Flush()
	return w.Error()
}

func defuse(cell string) string {
	if r, size := utf8.DecodeRuneInString(cell); size > 0 && strings.ContainsRune(active, r) {
		return "'" + cell
	}
	return cell
}
