package command

import (
	"strings"
	"sync/atomic"
	"testing"
	"time"
)

func TestProgressLine(t *testing.T) {
	for _, test := range []struct {
		done, read, total int64
		spent             time.Duration
		want              string
	}{
		{3, 0, 0, 2 * time.Second, "3 articles, 1.5 a second"},
		{1204, 42, 100, 4 * time.Second, "1,204 articles, 301 a second, 42 %, 6s left"},
		{1234567, 100, 100, time.Hour, "1,234,567 articles, 342 a second, 100 %, 0s left"},
		{5, 300, 100, time.Second, "5 articles, 5.0 a second, 100 %, 0s left"}, // a file has grown
	} {
		p := &progressLine{total: test.total, read: new(atomic.Int64)}
		p.read.Store(test.read)
		p.done.Store(test.done)
		if got := p.line(test.spent); got != test.want {
			t.Errorf("got %q, want %q", got, test.want)
		}
	}
}

// There is no line where nobody looks.
func TestNoProgress(t *testing.T) {
	p := newProgress(&strings.Builder{}, new(atomic.Int64), func() int64 { return 0 })
	if p != nil {
		t.Error("a line for no terminal")
	}
	p.add()
	p.end()
}
