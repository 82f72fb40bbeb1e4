package pdf

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"quoth/extract/readers/pdf/flow"
)

// edge is how many lines at the top and at the foot of a page may be furniture.
const edge = 3

// leaveOutFurniture leaves out running headers and footers, which the edges of
// several pages share but for numbers, and page numbers.
func (doc *document) leaveOutFurniture() {
	body := doc.bodySize()
	pages := map[string]int{} // how many pages have a line at an edge
	ahead := map[int]int{}    // how many have a number that is so far ahead of the page's own
	for n, page := range doc.pages {
		seen := map[string]bool{}
		for _, i := range edges(page) {
			key := withoutNumbers(page[i].Text)
			if number, ok := pageNumber(page[i].Text); ok {
				key = fmt.Sprint("ahead ", number-n)
				if !seen[key] {
					ahead[number-n]++
				}
			}
			if !seen[key] {
				seen[key] = true
				pages[key]++
			}
		}
	}
	shown := map[string]bool{}
	left, lines := make([][]flow.Line, len(doc.pages)), 0
	for n, page := range doc.pages {
		drop := map[int]bool{}
		for _, i := range edges(page) {
			l := &page[i]
			if number, ok := pageNumber(l.Text); ok {
				// A number alone may be one of a table.
				drop[i] = number-n == 1 || ahead[number-n] > 1
				continue
			}
			key := withoutNumbers(l.Text)
			repeated := pages[key] >= 3 || pages[key] == 2 && len(doc.pages) <= 4
			// The headline stays that later pages repeat.
			headline := !shown[key] && l.Size >= larger*body && l.Size == largest(page)
			shown[key] = true
			drop[i] = repeated && !headline
		}
		for i := range page {
			if !drop[i] {
				left[n] = append(left[n], page[i])
				lines++
			}
		}
	}
	if lines > 0 { // else it is all that there is
		doc.pages = left
	}
}

// largest is the largest size on a page.
func largest(page []flow.Line) float64 {
	size := 0.0
	for i := range page {
		size = max(size, page[i].Size)
	}
	return size
}

// edges returns the indexes of the highest and the lowest lines of a page.
func edges(page []flow.Line) []int {
	order := make([]int, len(page))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(page[b].Y, page[a].Y) })
	if len(order) > 2*edge {
		order = append(order[:edge:edge], order[len(order)-edge:]...)
	}
	return order
}

// withoutNumbers writes a line so that it is the same on every page.
func withoutNumbers(s string) string {
	return strings.Join(strings.FieldsFunc(s, func(r rune) bool { return r >= '0' && r <= '9' || r == ' ' }), " ")
}

// pageNumber reads a line that holds a page's number and nothing else, or the
// address that browsers print beside it: "12", "– 12 –", "Page 3 of 7", "iv".
func pageNumber(s string) (number int, ok bool) {
	var numbers []int
	for word := range strings.FieldsSeq(strings.ToLower(s)) {
		if strings.Contains(word, "://") {
			continue
		}
		for part := range strings.FieldsFuncSeq(word, func(r rune) bool { return strings.ContainsRune("/|-–—·[]().,", r) }) {
			n, err := strconv.Atoi(part)
			switch {
			case err == nil && n > 0 && n <= maxPages:
				numbers = append(numbers, n)
			case part == "page", part == "p", part == "of":
			case roman(part) > 0:
				numbers = append(numbers, roman(part))
			default:
				return 0, false
			}
		}
	}
	if len(numbers) == 0 || len(numbers) > 2 {
		return 0, false
	}
	return numbers[0], true
}

// roman reads a number below 90 in small Roman letters, 0 if it is none.
func roman(s string) int {
	const longest = 6 // letters
	values := [...]int{1, 5, 10, 50}
	n, above := 0, 0
	for i := len(s) - 1; i >= 0; i-- {
		letter := strings.IndexByte("ivxl", s[i])
		if letter < 0 || len(s) > longest {
			return 0
		}
		if v := values[letter]; v < above {
			n -= v
		} else {
			n, above = n+v, v
		}
	}
	return n
}
