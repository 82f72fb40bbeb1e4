package command

import (
	"fmt"
	"iter"
)

// A shard is a flag that takes one part of several, as 2/5: every fifth article,
// from the second on.
type shard struct{ part, of int }

func (s *shard) Type() string { return "part" }

func (s *shard) String() string {
	if s.of == 0 {
		return ""
	}
	return fmt.Sprintf("%d/%d", s.part, s.of)
}

func (s *shard) Set(text string) error {
	var part, of int
	var rest string
	if n, _ := fmt.Sscanf(text+" .", "%d/%d %s", &part, &of, &rest); n != 3 || rest != "." || part < 1 || part > of {
		return fmt.Errorf("want a part and how many there are, such as 2/5")
	}
	s.part, s.of = part, of
	return nil
}

// only passes the shard's elements of a list on.
func only[T any](s shard, list iter.Seq[T]) iter.Seq[T] {
	if s.of < 2 {
		return list
	}
	return func(yield func(T) bool) {
		i := 0
		for v := range list {
			if i%s.of == s.part-1 && !yield(v) {
				return
			}
			i++
		}
	}
}
