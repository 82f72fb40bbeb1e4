package objects

import (
	"bytes"
	"compress/flate"
	"encoding/ascii85"
	"fmt"
	"io"
)

// maxStream is what a stream may unpack to, in bytes; the rest is dropped. A
// page full of drawings has some megabytes.
const maxStream = 32 << 20

// Data unpacks a stream. What is broken off or damaged gives what comes before
// the damage; the error is ErrTooMuch or a filter that does not unpack text.
func (f *File) Data(s *Stream) ([]byte, error) {
	data := f.raw(s)
	if f.crypt != nil && s.Dict["Type"] != Name("XRef") {
		data = f.crypt.stream(data, s)
	}
	filters, params := f.list(s.Dict["Filter"]), f.list(s.Dict["DecodeParms"])
	const most = 8 // filters; more are a bomb
	for i, filter := range filters {
		if i == most {
			return nil, ErrTooMuch
		}
		var param Dict
		if i < len(params) {
			param = f.Dict(params[i])
		}
		unpacked, err := f.filter(data, f.Name(filter), param)
		if err != nil {
			return nil, err
		}
		if !f.Spend(len(unpacked)) {
			return nil, ErrTooMuch
		}
		data = unpacked
	}
	return data, nil
}

// list returns the elements of an array, or one object as a list.
func (f *File) list(o Object) Array {
	switch o := f.Resolve(o).(type) {
	case nil:
		return nil
	case Array:
		return o
	default:
		return Array{o}
	}
}

// raw returns the bytes of a stream as they stand in the file.
func (f *File) raw(s *Stream) []byte {
	start := min(s.start, len(f.data))
	if n := f.Int(s.Dict["Length"]); n >= 0 && f.endsAt(start+n) {
		return f.data[start : start+n]
	}
	data := f.data[start:]
	if i := bytes.Index(data, []byte("endstream")); i >= 0 {
		data = data[:i]
	}
	f.Spend(len(data))
	data = bytes.TrimSuffix(data, []byte("\n"))
	return bytes.TrimSuffix(data, []byte("\r"))
}

func (f *File) filter(data []byte, name Name, param Dict) ([]byte, error) {
	switch name {
	case "FlateDecode", "Fl":
		return f.unpredict(inflate(data), param), nil
	case "LZWDecode", "LZW":
		early := 1
		if v, ok := param["EarlyChange"]; ok {
			early = f.Int(v)
		}
		return f.unpredict(unLZW(data, early), param), nil
	case "ASCII85Decode", "A85":
		return unASCII85(data), nil
	case "ASCIIHexDecode", "AHx":
		l := Lexer{data: data}
		return []byte(l.hex()), nil
	case "RunLengthDecode", "RL":
		return unRunLength(data), nil
	case "Crypt":
		return data, nil
	}
	return nil, fmt.Errorf("filter %.20q unpacks no text", string(name))
}

// inflate unpacks zlib data. The checksum is left unread: it is wrong in files
// that other readers take.
func inflate(data []byte) []byte {
	const header = 2
	if len(data) < header {
		return nil
	}
	unpacked, _ := io.ReadAll(io.LimitReader(flate.NewReader(bytes.NewReader(data[header:])), maxStream))
	return unpacked
}

// unASCII85 unpacks the ASCII base-85 encoding up to "~>".
func unASCII85(data []byte) []byte {
	data, _, _ = bytes.Cut(bytes.TrimPrefix(bytes.TrimSpace(data), []byte("<~")), []byte("~"))
	unpacked, _ := io.ReadAll(io.LimitReader(ascii85.NewDecoder(bytes.NewReader(data)), maxStream))
	return unpacked
}

func unRunLength(data []byte) []byte {
	var out []byte
	for i := 0; i < len(data) && len(out) < maxStream; {
		n := int(data[i])
		i++
		switch {
		case n == 128: // the end
			return out
		case n < 128:
			end := min(i+n+1, len(data))
			out = append(out, data[i:end]...)
			i = end
		case i < len(data):
			out = append(out, bytes.Repeat(data[i:i+1], 257-n)...)
			i++
		}
	}
	return out
}

// unLZW unpacks the variant of LZW of TIFF and PDF: codes of 9 to 12 bits, the
// first bit first; early is how many codes too early the length grows.
func unLZW(data []byte, early int) []byte {
	const (
		clearTable, end = 256, 257
		most            = 4096 // codes
	)
	type entry struct {
		prefix int
		last   byte
		length int
	}
	table := make([]entry, end+1, most)
	for i := range clearTable {
		table[i] = entry{-1, byte(i), 1}
	}
	var out []byte
	acc, bits, width, previous := 0, 0, 9, -1
	for _, c := range data {
		acc, bits = acc<<8|int(c), bits+8
		if bits < width {
			continue
		}
		bits -= width
		code := acc >> bits
		acc &= 1<<bits - 1
		switch {
		case code == end || len(out) >= maxStream:
			return out
		case code == clearTable:
			table, width, previous = table[:end+1], 9, -1
			continue
		case code > len(table) || code == len(table) && previous < 0:
			return out // damaged
		}
		from := code
		if code == len(table) { // the one that is about to be made
			from = previous
		}
		start := len(out)
		out = append(out, make([]byte, table[from].length)...)
		for i, at := from, len(out)-1; i >= 0 && at >= start; i, at = table[i].prefix, at-1 {
			out[at] = table[i].last
		}
		if code == len(table) {
			out = append(out, out[start])
		}
		if previous >= 0 && len(table) < most {
			table = append(table, entry{previous, out[start], table[previous].length + 1})
		}
		previous = code
		for width < 12 && len(table)+early >= 1<<width {
			width++
		}
	}
	return out
}

// unpredict undoes the PNG predictors, which xref and object streams use. That
// of TIFF is for pictures.
func (f *File) unpredict(data []byte, param Dict) []byte {
	if f.Int(param["Predictor"]) < 10 {
		return data
	}
	number := func(key Name, otherwise int) int {
		if n := f.Int(param[key]); n > 0 && n < 1<<16 {
			return n
		}
		return otherwise
	}
	bits := number("Colors", 1) * number("BitsPerComponent", 8)
	pixel := max(bits/8, 1)
	row := (bits*number("Columns", 1) + 7) / 8
	if row > maxStream {
		return nil
	}
	out := make([]byte, 0, len(data))
	above := make([]byte, row)
	for len(data) > 1 {
		kind := data[0]
		line := data[1:min(1+row, len(data))]
		data = data[1+len(line):]
		start := len(out)
		out = append(out, line...)
		line = out[start:]
		for i := range line {
			var left, upLeft byte
			if i >= pixel {
				left, upLeft = line[i-pixel], above[i-pixel]
			}
			switch kind {
			case 1:
				line[i] += left
			case 2:
				line[i] += above[i]
			case 3:
				line[i] += byte((int(left) + int(above[i])) / 2)
			case 4:
				line[i] += paeth(left, above[i], upLeft)
			}
		}
		copy(above, line)
	}
	return out
}

// paeth is the predictor of that name in PNG: ISO/IEC 15948, 9.4.
func paeth(a, b, c byte) byte {
	p := int(a) + int(b) - int(c)
	pa, pb, pc := distance(p, a), distance(p, b), distance(p, c)
	switch {
	case pa <= pb && pa <= pc:
		return a
	case pb <= pc:
		return b
	}
	return c
}

func distance(p int, x byte) int { return max(p-int(x), int(x)-p) }
