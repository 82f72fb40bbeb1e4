package speakers

import (
	"strings"
	"testing"
)

func TestFirstNamesSorted(t *testing.T) {
	before := ""
	for line := range strings.Lines(firstNames) {
		name, sex, ok := strings.Cut(strings.TrimSuffix(line, "\n"), " ")
		if !ok || !strings.Contains("mfe", sex) || len(sex) != 1 || name != fold(name) {
			t.Fatalf("line %q: want a folded name and m, f or e", line)
		}
		if name <= before {
			t.Fatalf("%q stands after %q", name, before)
		}
		before = name
	}
}

func TestFirstName(t *testing.T) {
	tests := []struct {
		word string
		sex  gender
		ok   bool
	}{
		{"aaron", male, true}, {"zuzana", female, true}, {"robin", unsexed, true}, {"jean-luc", unsexed, true}, {"anna-lena", female, true},
		{"table", unsexed, false}, {"", unsexed, false}, {"zzzz", unsexed, false}, {"-", unsexed, false},
	}
	for _, test := range tests {
		if sex, ok := firstName(test.word); sex != test.sex || ok != test.ok {
			t.Errorf("%q: got %v, %v; want %v, %v", test.word, sex, ok, test.sex, test.ok)
		}
	}
}

func TestSameGiven(t *testing.T) {
	for _, pair := range []string{"mike michael", "j. john", "john j", "bill william", "alex alexandra", "ann ann"} {
		a, b, _ := strings.Cut(pair, " ")
		if !SameGiven(a, b) {
			t.Errorf("%s: got different, want the same", pair)
		}
	}
	for _, pair := range []string{"anna bert", "j. karl", "tim ana"} {
		a, b, _ := strings.Cut(pair, " ")
		if SameGiven(a, b) {
			t.Errorf("%s: got the same, want different", pair)
		}
	}
}

func TestFold(t *testing.T) {
	for word, want := range map[string]string{"Škoda": "skoda", "O’Neil": "o'neil", "Þór": "thor", "Łukasz": "lukasz", "Nguyễn": "nguyen", "ABC": "abc", "é́": "e"} {
		if got := fold(word); got != want {
			t.Errorf("%q: got %q, want %q", word, got, want)
		}
	}
}
