// Package objects reads the objects of a PDF file: ISO 32000-1, clause 7.
//
// Open looks through the whole file for objects instead of following its
// cross-reference table, as programs do that mend broken files. So a table that
// is broken, missing or made to mislead costs nothing, and there is one way to
// read a file and not two. Of several objects with one number the last counts,
// for changes are appended to a file.
//
// Everything is bounded by counting and not by a clock, so that a file gives the
// same on every machine: Spend counts the bytes that are looked at and unpacked,
// and what goes beyond the budget of a file is an error. Nothing follows
// references in a circle, and nothing recurses deeper than maxDepth.
package objects

import "errors"

// An Object is nil, a bool, an int, a float64, or one of the types below.
type Object any

type (
	// A Name is one without its slash.
	Name string
	// A String is the bytes of a string, decrypted.
	String string
	// A Keyword is an operator of a content stream.
	Keyword string
	// An Array may hold references.
	Array []Object
	// A Dict may hold references.
	Dict map[Name]Object
	// A Ref is the number of the object that it stands for.
	Ref int
	// A Stream is a dictionary with bytes; Data unpacks them.
	Stream struct {
		Dict
		start    int // of the bytes, in the file
		num, gen int
	}
)

// What a caller tells from other errors.
var (
	ErrNotPDF    = errors.New("not a PDF file")
	ErrEncrypted = errors.New("encrypted: a password opens it")
	ErrTooMuch   = errors.New("too much to unpack for a document")
)

// Resolve returns what a reference stands for, and other objects as they are.
func (f *File) Resolve(o Object) Object {
	const furthest = 8 // references to references
	for range furthest {
		ref, ok := o.(Ref)
		if !ok {
			return o
		}
		o = f.object(int(ref))
	}
	return nil
}

// Dict returns the dictionary that an object is or has; nil if none.
func (f *File) Dict(o Object) Dict {
	switch o := f.Resolve(o).(type) {
	case Dict:
		return o
	case *Stream:
		return o.Dict
	}
	return nil
}

// Array returns the array that an object is; nil if it is none.
func (f *File) Array(o Object) Array {
	a, _ := f.Resolve(o).(Array)
	return a
}

// Stream returns the stream that an object is; nil if it is none.
func (f *File) Stream(o Object) *Stream {
	s, _ := f.Resolve(o).(*Stream)
	return s
}

// Name returns the name that an object is; "" if it is none.
func (f *File) Name(o Object) Name {
	n, _ := f.Resolve(o).(Name)
	return n
}

// Int returns the whole number that an object is; 0 if it is none.
func (f *File) Int(o Object) int {
	switch n := f.Resolve(o).(type) {
	case int:
		return n
	case float64:
		return int(n)
	}
	return 0
}

// Number returns the number that an object is; 0 if it is none.
func (f *File) Number(o Object) float64 { return Number(f.Resolve(o)) }

// Number returns the number that an object is; 0 if it is none.
func Number(o Object) float64 {
	switch n := o.(type) {
	case int:
		return float64(n)
	case float64:
		return n
	}
	return 0
}
