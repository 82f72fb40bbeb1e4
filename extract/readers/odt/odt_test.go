package odt

import (
	"testing"

	"quoth/extract/readers/readertest"
)

func TestRead(t *testing.T) { readertest.Golden(t, Read, "*.odt") }

func TestSameQuotes(t *testing.T) { readertest.SameQuotes(t, Read, "*.odt") }

func TestSurvive(t *testing.T) { readertest.Survive(t, Read, "*.odt") }

func FuzzRead(f *testing.F) { readertest.Fuzz(f, Read, "pandoc.odt") }
