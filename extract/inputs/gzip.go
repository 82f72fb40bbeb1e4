package inputs

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"errors"
	"io"
)

// members unpacks the members of a gzip file one after the other. Where one is
// damaged Read says so once and then goes on with the next that it finds: in
// an archive each record is a member of its own.
type members struct {
	in   *bufio.Reader
	gz   *gzip.Reader
	open bool // a member is being read
}

func newMembers(in *bufio.Reader) (*members, error) {
	gz, err := gzip.NewReader(in)
	if err != nil {
		return nil, err
	}
	gz.Multistream(false)
	return &members{in, gz, true}, nil
}

func (m *members) Read(p []byte) (int, error) {
	for {
		if !m.open {
			if err := m.next(); err != nil {
				return 0, err
			}
		}
		n, err := m.gz.Read(p)
		if err == nil {
			return n, nil
		}
		m.open = false
		if !errors.Is(err, io.EOF) {
			m.seek()
			return n, err
		}
		if n > 0 {
			return n, nil
		}
	}
}

// next begins with the member that follows; io.EOF is the end of the file.
func (m *members) next() error {
	head, err := m.in.Peek(headerLength)
	if len(head) > 0 && !isMember(head) {
		m.in.Discard(1) // it is there, so it cannot fail
		m.seek()
		return gzip.ErrHeader
	}
	if len(head) == 0 {
		return err
	}
	if err := m.gz.Reset(m.in); err != nil {
		m.seek()
		return err
	}
	m.gz.Multistream(false)
	m.open = true
	return nil
}

// seek goes to the next member, or to the end.
func (m *members) seek() {
	for {
		head, err := m.in.Peek(headerLength)
		if err != nil && len(head) < headerLength {
			m.in.Discard(len(head)) // no member is so short
			return
		}
		if isMember(head) {
			return
		}
		// To where the next may begin, among what is at hand.
		head, _ = m.in.Peek(m.in.Buffered())
		n := bytes.IndexByte(head[1:], magic) + 1
		if n == 0 {
			n = len(head)
		}
		m.in.Discard(n)
	}
}

const (
	headerLength = 10
	magic        = 0x1f
)

// isMember reports whether the bytes are the header of a member (RFC 1952,
// section 2.3): what is not assigned there is zero.
func isMember(head []byte) bool {
	return len(head) == headerLength && head[0] == magic && head[1] == 0x8b && head[2] == 8 && head[3]&0xe0 == 0
}
