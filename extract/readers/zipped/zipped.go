// Package zipped opens the zip archives that office programs and e-books come
// in, made by whomever.
//
// Open takes the bytes of an archive, Read unpacks one of its entries, XML
// reads one that is XML, and Peek tells what an archive is by its first bytes.
// Nothing is unpacked that was not asked for, and nothing without bound: an
// archive has at most so many entries, an entry unpacks to so many bytes, all
// that is read of an archive to so many more, and none to a large multiple of
// what it takes up. So much for bombs.
package zipped

import (
	"archive/zip"
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"
)

const (
	// maxEntries is the number of entries of the largest books, many times over.
	maxEntries = 20_000
	// maxEntry is what an entry may unpack to, in bytes; a novel is 2 MB.
	maxEntry = 32 << 20
	// maxAll is what all that is read of an archive may unpack to.
	maxAll = 64 << 20
	// maxRatio is how many times its size an entry of more than smallEntry may
	// unpack to. Deflate goes up to 1032; office programs reach 40.
	maxRatio   = 200
	smallEntry = 1 << 20
)

// ErrEncrypted says that only a password opens the file.
var ErrEncrypted = errors.New("encrypted: a password opens it")

// An Archive is an open zip archive.
type Archive struct {
	entries map[string]*zip.File
	left    int64 // bytes that may still be unpacked
}

// Open opens the archive that the bytes are.
func Open(data []byte) (*Archive, error) {
	// The list is not to be trusted, nor the number that it states: the reader
	// makes an entry of whatever bears this signature.
	if n := bytes.Count(data, []byte("PK\x01\x02")); n > maxEntries {
		return nil, fmt.Errorf("zip archive: more than %d entries", maxEntries)
	}
	r, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return nil, fmt.Errorf("zip archive: %s", strings.TrimPrefix(err.Error(), "zip: "))
	}
	a := &Archive{entries: make(map[string]*zip.File, len(r.File)), left: maxAll}
	for _, f := range r.File {
		if key := clean(f.Name); a.entries[key] == nil {
			a.entries[key] = f
		}
	}
	return a, nil
}

// clean is the name under which an entry is kept: office programs tell no
// capitals apart, and some write backslashes.
func clean(name string) string {
	return strings.ToLower(strings.TrimPrefix(strings.ReplaceAll(name, `\`, "/"), "/"))
}

// Has reports whether the archive has an entry of that name.
func (a *Archive) Has(name string) bool { return a.entries[clean(name)] != nil }

// Read unpacks an entry.
func (a *Archive) Read(name string) ([]byte, error) {
	f := a.entries[clean(name)]
	if f == nil {
		return nil, fmt.Errorf("%s: not in the archive", name)
	}
	data, err := a.read(f)
	if err != nil && err != ErrEncrypted {
		err = fmt.Errorf("%s: %s", name, strings.TrimPrefix(err.Error(), "zip: "))
	}
	return data, err
}

func (a *Archive) read(f *zip.File) ([]byte, error) {
	const encrypted = 1 // flag, of the zip format
	if f.Flags&encrypted != 0 {
		return nil, ErrEncrypted
	}
	most := min(maxEntry, a.left)
	if packed := int64(min(f.CompressedSize64, maxEntry)); packed*maxRatio < most {
		most = min(most, max(packed*maxRatio, smallEntry))
	}
	r, err := f.Open()
	if err != nil {
		return nil, err
	}
	defer r.Close()
	data, err := io.ReadAll(io.LimitReader(r, most+1))
	if int64(len(data)) > most {
		return nil, fmt.Errorf("unpacks to more than %d kB: no document does", most>>10)
	}
	if err != nil {
		return nil, err
	}
	a.left -= int64(len(data))
	return data, nil
}
