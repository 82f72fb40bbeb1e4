package extract

import (
	"fmt"
	"sort"
	"time"

	"quoth/quotes/text"
)

// A Time says when the text from byte At on, up to the next Time, was said.
type Time struct {
	At         int
	Start, End time.Duration // from the beginning of the recording
}

// A TimeCode is when something was said, as hours:minutes:seconds.milliseconds
// from the beginning of the recording.
type TimeCode struct {
	Start string `json:"start"`
	End   string `json:"end"`
}

// timeCode returns when a span of the article's text was said, nil if that is
// not known.
func (a *Article) timeCode(s text.Span) *TimeCode {
	first := sort.Search(len(a.Times), func(i int) bool { return a.Times[i].At > s.Start }) - 1
	last := sort.Search(len(a.Times), func(i int) bool { return a.Times[i].At >= s.End }) - 1
	if first < 0 || last < first {
		return nil
	}
	return &TimeCode{clock(a.Times[first].Start), clock(a.Times[last].End)}
}

func clock(d time.Duration) string {
	ms := d.Milliseconds()
	return fmt.Sprintf("%02d:%02d:%02d.%03d", ms/3_600_000, ms/60_000%60, ms/1000%60, ms%1000)
}
