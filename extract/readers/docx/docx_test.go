package docx

import (
	"testing"

	"quoth/extract/readers/readertest"
)

func TestRead(t *testing.T) { readertest.Golden(t, Read, "*.docx") }

func TestSameQuotes(t *testing.T) { readertest.SameQuotes(t, Read, "*.docx") }

func TestSurvive(t *testing.T) { readertest.Survive(t, Read, "*.docx") }

func FuzzRead(f *testing.F) { readertest.Fuzz(f, Read, "*.docx") }
