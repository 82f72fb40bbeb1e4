package command

import (
	"fmt"
	"io"
	"os"
	"strings"
	"sync/atomic"
	"time"

	"golang.org/x/term"
)

// A progress line tells how far a long run is, on a terminal and nowhere else.
type progressLine struct {
	w     io.Writer
	start time.Time
	total int64 // bytes of all inputs; 0 if that is not known
	read  *atomic.Int64
	done  atomic.Int64
	stop  chan struct{}
	ended chan struct{}
}

const (
	patience = time.Second // a shorter run needs no line
	tick     = 200 * time.Millisecond
)

// newProgress begins a line on w, if that is a terminal; nil if it is none.
// read counts the bytes that are read of the inputs, total says how many there
// are in all.
func newProgress(w io.Writer, read *atomic.Int64, total func() int64) *progressLine {
	file, ok := w.(*os.File)
	if !ok || !term.IsTerminal(int(file.Fd())) || os.Getenv("TERM") == "dumb" {
		return nil
	}
	p := &progressLine{w: w, start: time.Now(), read: read, stop: make(chan struct{}), ended: make(chan struct{})}
	go func() {
		defer close(p.ended)
		select {
		case <-time.After(patience):
			p.total = total()
		case <-p.stop:
			return
		}
		for {
			fmt.Fprintf(p.w, "\r%s\x1b[K", p.line(time.Since(p.start)))
			select {
			case <-time.After(tick):
			case <-p.stop:
				fmt.Fprint(p.w, "\r\x1b[K")
				return
			}
		}
	}()
	return p
}

// add notes that one more article is done.
func (p *progressLine) add() {
	if p != nil {
		p.done.Add(1)
	}
}

// end takes the line away.
func (p *progressLine) end() {
	if p != nil {
		close(p.stop)
		<-p.ended
	}
}

// line is "1,204 articles, 310 a second, 42 %, 3m20s left".
func (p *progressLine) line(spent time.Duration) string {
	done, read := p.done.Load(), p.read.Load()
	s := fmt.Sprintf("%s articles, %s a second", grouped(done), rate(float64(done)/spent.Seconds()))
	if p.total <= 0 || read <= 0 {
		return s
	}
	share := min(float64(read)/float64(p.total), 1)
	left := time.Duration(float64(spent) * (1 - share) / share).Round(time.Second)
	return fmt.Sprintf("%s, %.0f %%, %s left", s, 100*share, left)
}

// rate has a decimal where a whole number says too little.
func rate(r float64) string {
	if r < 10 {
		return fmt.Sprintf("%.1f", r)
	}
	return grouped(int64(r))
}

// grouped writes a number with a comma between thousands.
func grouped(n int64) string {
	digits := fmt.Sprint(n)
	var parts []string
	for len(digits) > 3 {
		parts = append([]string{digits[len(digits)-3:]}, parts...)
		digits = digits[:len(digits)-3]
	}
	return strings.Join(append([]string{digits}, parts...), ",")
}
