package objects

import (
	"bytes"
	"fmt"
	"math"
)

const (
	// maxObjects is the number of objects of the largest books.
	maxObjects = 1_000_000
	// A file may cost the looking at or unpacking of baseWork bytes and
	// workTimes its size, no more than maxWork, which takes some ten seconds.
	baseWork, workTimes, maxWork = 96 << 20, 24, 384 << 20
	// brokenCost is how many times its length an object costs that has no end.
	brokenCost = 8
	// maxPacks is what all streams of objects may unpack to.
	maxPacks = 64 << 20
	// maxParsed is how many objects, elements counted, are kept.
	maxParsed = 4_000_000
)

// A File is an open PDF file.
type File struct {
	data    []byte
	places  map[int]place
	packs   [][]byte // the unpacked object streams
	packed  int      // their length
	parsed  map[int]Object
	room    int // elements that may still be kept
	work    int // bytes that may still be looked at
	trailer Dict
	crypt   *crypt
}

// A place is where an object stands.
type place struct {
	at   int32 // behind "obj"
	pack int32 // the object stream that it is in, from 1; 0 is the file
	gen  int32
	// since is where in the file the object, or the stream that it is in,
	// begins: a later one replaces it.
	since int32
}

// Open opens the file that the bytes are.
func Open(data []byte) (*File, error) {
	const headLength = 1024 // some programs put something before the header
	if !bytes.Contains(data[:min(len(data), headLength)], []byte("%PDF-")) {
		return nil, ErrNotPDF
	}
	if len(data) > math.MaxInt32 {
		return nil, ErrTooMuch
	}
	f := &File{
		data: data, places: map[int]place{}, parsed: map[int]Object{}, room: maxParsed, work: min(baseWork+workTimes*len(data), maxWork), trailer: Dict{},
	}
	packs, err := f.scan()
	if err != nil {
		return nil, err
	}
	f.trailers()
	if encrypt := f.Dict(f.trailer["Encrypt"]); encrypt != nil {
		if f.crypt, err = newCrypt(f, encrypt); err != nil {
			return nil, err
		}
		clear(f.parsed) // read without decrypting
	}
	for _, p := range packs {
		if err := f.unpackObjects(p); err != nil {
			return nil, err
		}
	}
	if f.Dict(f.trailer["Root"]) == nil {
		f.trailer["Root"] = f.catalog()
	}
	return f, f.Spent()
}

// Spend counts n bytes of work; it is false once there have been too many.
func (f *File) Spend(n int) bool {
	f.work -= n
	return f.work >= 0
}

// Spent returns ErrTooMuch once there has been too much work.
func (f *File) Spent() error {
	if f.work < 0 {
		return ErrTooMuch
	}
	return nil
}

// Root is the document's catalogue.
func (f *File) Root() Dict { return f.Dict(f.trailer["Root"]) }

// Info is what the document says of itself.
func (f *File) Info() Dict { return f.Dict(f.trailer["Info"]) }

// numbers calls use with the number of every object, in no order, until it is
// false.
func (f *File) numbers(use func(num int) bool) {
	for num := range f.places {
		if !use(num) {
			return
		}
	}
}

// scan finds the objects in the file and returns those that are streams of
// objects, in the order of the file. Of dictionaries that may be trailers it
// notes what they say.
func (f *File) scan() (packs []int, err error) {
	ends := true // there are more ends of streams
	for pos := 0; ; {
		i := bytes.Index(f.data[pos:], []byte("obj"))
		if i < 0 {
			return packs, nil
		}
		at := pos + i
		pos = at + len("obj")
		num, gen, ok := numbersBefore(f.data[:at])
		if !ok {
			continue
		}
		f.places[num] = place{at: int32(pos), gen: int32(gen), since: int32(at)}
		if len(f.places) > maxObjects {
			return nil, fmt.Errorf("more than %d objects: no document has", maxObjects)
		}
		l := Lexer{data: f.data, pos: pos}
		o, _ := l.Next()
		if !f.Spend(l.pos - pos) {
			return nil, ErrTooMuch
		}
		next, _ := l.Next()
		d, isDict := o.(Dict)
		switch {
		case next == Keyword("endobj"):
			pos = l.pos
		case next == Keyword("stream") && isDict:
			if kind := d["Type"]; kind == Name("ObjStm") {
				packs = append(packs, num)
			} else if kind == Name("XRef") {
				f.addTrailer(d)
			}
			pos = l.pos
			if n, ok := d["Length"].(int); ok && f.endsAt(f.streamStart(l.pos)+n) {
				pos = f.streamStart(l.pos) + n
			} else if ends {
				i := bytes.Index(f.data[pos:], []byte("endstream"))
				if ends = i >= 0; ends {
					pos += i
				}
			}
		default: // what was read is looked at again, for objects in it
			if !f.Spend(brokenCost * (l.pos - pos)) {
				return nil, ErrTooMuch
			}
		}
	}
}

// numbersBefore reads the number and generation that stand before "obj".
func numbersBefore(data []byte) (num, gen int, ok bool) {
	gen, data, ok = numberBefore(data)
	if !ok {
		return 0, 0, false
	}
	num, _, ok = numberBefore(data)
	return num, gen, ok
}

func numberBefore(data []byte) (n int, before []byte, ok bool) {
	end := len(data)
	for end > 0 && isSpace(data[end-1]) {
		end--
	}
	start := end
	for start > 0 && end-start < 8 && data[start-1] >= '0' && data[start-1] <= '9' {
		start--
	}
	for _, c := range data[start:end] {
		n = n*10 + int(c-'0')
	}
	return n, data[:start], start < end
}

// streamStart is where the bytes of a stream begin whose keyword ends at pos.
func (f *File) streamStart(pos int) int {
	if pos < len(f.data) && f.data[pos] == '\r' {
		pos++
	}
	if pos < len(f.data) && f.data[pos] == '\n' {
		pos++
	}
	return pos
}

// endsAt reports whether the bytes of a stream end there.
func (f *File) endsAt(pos int) bool {
	if pos < 0 || pos > len(f.data) {
		return false
	}
	rest := f.data[pos:]
	rest = rest[:min(len(rest), 16)]
	return bytes.HasPrefix(bytes.TrimLeft(rest, "\r\n \x00"), []byte("endstream"))
}

// trailers notes what the trailers say, the last ones first.
func (f *File) trailers() {
	const most = 100
	end := len(f.data)
	for range most {
		at := bytes.LastIndex(f.data[:end], []byte("trailer"))
		if at < 0 {
			return
		}
		end = at
		l := Lexer{data: f.data, pos: at + len("trailer")}
		o, _ := l.Next()
		if d, ok := o.(Dict); ok {
			for key, value := range d {
				if _, known := f.trailer[key]; !known {
					f.trailer[key] = value
				}
			}
		}
		if !f.Spend(l.pos - at) {
			return
		}
	}
}

// addTrailer notes what a cross-reference stream says as a trailer; the last
// one counts.
func (f *File) addTrailer(d Dict) {
	for _, key := range [...]Name{"Root", "Info", "Encrypt", "ID"} {
		if value, ok := d[key]; ok {
			f.trailer[key] = value
		}
	}
}

// catalog finds the catalogue of a file that has lost its trailer.
func (f *File) catalog() Object {
	best := 0
	f.numbers(func(num int) bool {
		if d := f.Dict(Ref(num)); d["Type"] == Name("Catalog") && num > best {
			best = num
		}
		return f.work >= 0
	})
	if best == 0 {
		return nil
	}
	return Ref(best)
}

// unpackObjects unpacks a stream of objects and notes where in it they stand.
func (f *File) unpackObjects(num int) error {
	s := f.Stream(Ref(num))
	if s == nil {
		return nil
	}
	data, err := f.Data(s)
	if err == ErrTooMuch {
		return err
	}
	if f.packed += len(data); f.packed > maxPacks {
		return ErrTooMuch
	}
	since := f.places[num].since
	f.packs = append(f.packs, data)
	first := f.Int(s.Dict["First"])
	l := Lexer{data: data[:min(max(first, 0), len(data))]}
	for {
		n, _ := l.Next()
		at, ok := l.Next()
		inner, isNumber := n.(int)
		offset, isOffset := at.(int)
		if !ok || !isNumber || !isOffset {
			return nil
		}
		if offset < 0 || first+offset > len(data) || inner < 0 {
			continue
		}
		if old, ok := f.places[inner]; ok && old.since > since {
			continue
		}
		f.places[inner] = place{at: int32(first + offset), pack: int32(len(f.packs)), since: since}
		if len(f.places) > maxObjects {
			return fmt.Errorf("more than %d objects: no document has", maxObjects)
		}
	}
}

// object reads an object.
func (f *File) object(num int) Object {
	if o, ok := f.parsed[num]; ok {
		return o
	}
	p, ok := f.places[num]
	if !ok || f.work < 0 {
		return nil
	}
	data := f.data
	if p.pack > 0 {
		data = f.packs[p.pack-1]
	}
	l := Lexer{data: data, pos: int(p.at)}
	o, _ := l.Next()
	if f.room -= 1 + maxElements - max(l.room, 0); f.room < 0 {
		f.work = -1
	}
	f.Spend(l.pos - int(p.at))
	o = l.reference(o)
	if _, ok := o.(Keyword); ok {
		o = nil
	}
	if d, ok := o.(Dict); ok && p.pack == 0 {
		if next, _ := l.Next(); next == Keyword("stream") {
			o = &Stream{Dict: d, start: f.streamStart(l.pos), num: num, gen: int(p.gen)}
		}
	}
	if f.crypt != nil && p.pack == 0 {
		o = f.crypt.strings(o, num, int(p.gen))
	}
	f.parsed[num] = o
	return o
}
