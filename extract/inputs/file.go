package inputs

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"iter"
	"os"
	"sync/atomic"

	"github.com/klauspost/compress/zstd"

	"quoth/extract"
)

const (
	// headLength is how much of a file its format is told by.
	headLength = 4096
	// largest is the size in bytes beyond which a file is no article.
	largest = 64 << 20
)

// file lists the articles of a file: itself, or its records.
func (o *Options) file(path string) iter.Seq[Item] {
	return func(yield func(Item) bool) {
		fail := func(err error) bool { return yield(Item{Input: extract.Input{Path: o.shown(path)}, Err: err}) }
		r, inner, err := o.open(path)
		if inner == "-" {
			inner = o.StdinName
		}
		if err != nil {
			fail(err)
			return
		}
		defer r.Close()
		head, buffered := peek(r, headLength)
		f := named(o.Format)
		if f == nil {
			f = tell(head, inner)
		}
		if f.records == nil {
			data, err := all(buffered)
			if err != nil {
				fail(err)
				return
			}
			yield(Item{Input: extract.Input{Path: o.shown(path), Data: data}, format: f, whole: o.Whole})
			return
		}
		n := 0
		for rec := range f.records(buffered, o) {
			n++
			it := Item{Input: rec.Input, Err: rec.Err, format: named(rec.Format), whole: o.Whole}
			it.Path, it.Record = o.shown(path), n
			if it.format == nil {
				it.format = tell(it.Data[:min(len(it.Data), headLength)], "")
			}
			if it.Err == nil && it.format.read == nil {
				it.Err = fmt.Errorf("a record in %s format holds no article", it.format.name)
			}
			if !yield(it) {
				return
			}
		}
	}
}

// shown is the path as results and messages have it: for standard input the one
// that it is known by.
func (o *Options) shown(path string) string {
	if path == "-" {
		return o.StdinName
	}
	return path
}

// open opens a file, unpacks it if it is packed, and returns its name without
// the packing's ending.
func (o *Options) open(file string) (io.ReadCloser, string, error) {
	var r io.ReadCloser
	if file == "-" {
		r = io.NopCloser(o.Stdin)
	} else {
		f, err := os.Open(file)
		if err != nil {
			return nil, "", err
		}
		r = f
	}
	if o.Progress != nil {
		r = &unpacker{&counter{r, o.Progress}, r}
	}
	for range 2 { // a packed file packed again
		head, buffered := peek(r, 4)
		inside, ending, err := io.Reader(buffered), "", error(nil)
		switch {
		case len(head) < 4:
		case bytes.HasPrefix(head, []byte{0x1f, 0x8b}):
			ending = ".gz"
			inside, err = newMembers(bufio.NewReader(buffered))
		case bytes.Equal(head, []byte{0x28, 0xb5, 0x2f, 0xfd}):
			ending = ".zst"
			var z *zstd.Decoder
			if z, err = zstd.NewReader(buffered, zstd.WithDecoderConcurrency(1), zstd.WithDecoderMaxMemory(largest)); err == nil {
				inside = z.IOReadCloser()
			}
		}
		if err != nil && ending != "" {
			r.Close()
			return nil, "", err
		}
		r = &unpacker{inside, r}
		if ending == "" {
			break
		}
		file = unpacked(file)
	}
	return r, file, nil
}

// peek returns the first bytes of a stream, as many as there are up to n, and a
// stream that begins with them.
func peek(r io.Reader, n int) ([]byte, io.Reader) {
	buffered := bufio.NewReaderSize(r, 64<<10)
	head, err := buffered.Peek(n)
	if err == nil || err == io.EOF {
		return head, buffered
	}
	return head, &late{buffered, err}
}

// late returns an error where it has happened, not when it was found out.
type late struct {
	buffered *bufio.Reader
	err      error
}

func (l *late) Read(p []byte) (int, error) {
	if l.err == nil || l.buffered.Buffered() > 0 {
		return l.buffered.Read(p)
	}
	err := l.err
	l.err = nil
	return 0, err
}

// A counter counts what is read.
type counter struct {
	io.Reader
	n *atomic.Int64
}

func (c *counter) Read(p []byte) (int, error) {
	n, err := c.Reader.Read(p)
	c.n.Add(int64(n))
	return n, err
}

// An unpacker reads what is unpacked and closes what it comes from.
type unpacker struct {
	io.Reader
	from io.Closer
}

func (u *unpacker) Close() error {
	if c, ok := u.Reader.(io.Closer); ok {
		c.Close()
	}
	return u.from.Close()
}

// all reads a whole article.
func all(r io.Reader) ([]byte, error) {
	data, err := io.ReadAll(io.LimitReader(r, largest+1))
	if err == nil && len(data) > largest {
		err = fmt.Errorf("larger than %d MB: no article is", largest>>20)
	}
	return data, err
}
