package model

import (
	"testing"

	"quoth/quotes/text"
)

func TestDefaultLoads(t *testing.T) {
	if _, err := Load(embedded); err != nil {
		t.Fatal(err)
	}
	if got := Default().Predict(&text.Document{}, nil, Balanced); got != nil {
		t.Errorf("empty document: got %v, want none", got)
	}
}

// FuzzLoad: no bytes make Load panic.
func FuzzLoad(f *testing.F) {
	f.Add([]byte{})
	f.Add([]byte(Magic))
	f.Add([]byte(embedded[:200]))
	f.Add([]byte(embedded[:len(embedded)/2]))
	f.Fuzz(func(t *testing.T, data []byte) {
		if m, err := Load(string(data)); err == nil && m == nil {
			t.Error("neither a model nor an error")
		}
	})
}
