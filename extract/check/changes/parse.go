package changes

import (
	"bufio"
	"bytes"
	"io"
	"math"
	"strconv"
	"strings"
)

// Parse reads the output of git diff --unified=0 with the prefixes "a/" and
// "b/": the lines of each file, as it is now, that have changed. What is no such
// output is passed over.
func Parse(diff io.Reader) (map[string][]Range, error) {
	files := map[string][]Range{}
	file := ""
	skip := 0 // lines of the hunk
	lines := bufio.NewReaderSize(diff, 64<<10)
	for {
		line, long, err := lines.ReadLine()
		for long && err == nil { // no header is so long
			_, long, err = lines.ReadLine()
		}
		if err == io.EOF {
			return files, nil
		}
		if err != nil {
			return nil, err
		}
		if skip > 0 {
			if len(line) == 0 || line[0] != '\\' { // "\ No newline at end of file"
				skip--
			}
			continue
		}
		switch {
		case bytes.HasPrefix(line, []byte("diff --git ")):
			file = ""
		case bytes.HasPrefix(line, []byte("+++ ")):
			file = name(string(line[len("+++ "):]))
		case bytes.HasPrefix(line, []byte("@@ -")):
			removed, added, ok := hunk(string(line))
			if !ok || file == "" {
				continue
			}
			skip = removed + added.Last - added.First + 1
			files[file] = append(files[file], added)
		}
	}
}

// name reads the name behind "+++ ": "" for none, "b/a b.md\t" for one with a
// space, "\"b/a\\\"b.md\"" for one with a character that git escapes.
func name(field string) string {
	if strings.HasPrefix(field, `"`) {
		unquoted, err := strconv.Unquote(strings.TrimSuffix(field, "\t"))
		if err != nil {
			return ""
		}
		field = unquoted
	} else {
		field = strings.TrimSuffix(field, "\t")
	}
	rest, ok := strings.CutPrefix(field, "b/")
	if !ok { // /dev/null
		return ""
	}
	return rest
}

// hunk reads "@@ -3,2 +3 @@": how many lines are removed, and which are added. A
// count that is left out is 1.
func hunk(line string) (removed int, added Range, ok bool) {
	fields := strings.Fields(line)
	if len(fields) < 4 || fields[3] != "@@" {
		return 0, Range{}, false
	}
	_, removed, ok1 := span(fields[1], "-")
	first, count, ok2 := span(fields[2], "+")
	if !ok1 || !ok2 {
		return 0, Range{}, false
	}
	return removed, Range{first, first + count - 1}, true
}

// span reads "-3,2" or "+3".
func span(field, sign string) (first, count int, ok bool) {
	rest, ok := strings.CutPrefix(field, sign)
	if !ok {
		return 0, 0, false
	}
	number, length, counted := strings.Cut(rest, ",")
	first, err := strconv.Atoi(number)
	if err != nil || first < 0 || first > math.MaxInt32 {
		return 0, 0, false
	}
	if !counted {
		return first, 1, true
	}
	count, err = strconv.Atoi(length)
	return first, count, err == nil && count >= 0 && count <= math.MaxInt32
}
