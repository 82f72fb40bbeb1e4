package epub

import (
	"testing"

	"quoth/extract/readers/readertest"
)

func TestRead(t *testing.T) { readertest.Golden(t, Read, "*.epub") }

func TestSameQuotes(t *testing.T) { readertest.SameQuotes(t, Read, "*.epub") }

func TestSurvive(t *testing.T) { readertest.Survive(t, Read, "*.epub") }

func FuzzRead(f *testing.F) { readertest.Fuzz(f, Read, "*.epub") }
