package command

import (
	"slices"
	"testing"
)

func TestShard(t *testing.T) {
	all := []int{1, 2, 3, 4, 5, 6, 7}
	for _, test := range []struct {
		part string
		want []int
	}{
		{"1/1", all},
		{"1/3", []int{1, 4, 7}},
		{"2/3", []int{2, 5}},
		{"3/3", []int{3, 6}},
		{"9/9", nil},
	} {
		var s shard
		if err := s.Set(test.part); err != nil {
			t.Fatal(err)
		}
		if got := slices.Collect(only(s, slices.Values(all))); !slices.Equal(got, test.want) {
			t.Errorf("%s: got %v, want %v", &s, got, test.want)
		}
	}
	for _, text := range []string{"", "2", "0/2", "3/2", "-1/2", "1/0", "a/b", "1/2/3", "1/2 x"} {
		if err := new(shard).Set(text); err == nil {
			t.Errorf("%q is taken", text)
		}
	}
}
