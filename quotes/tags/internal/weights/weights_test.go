package weights

import (
	"math"
	"testing"
)

func TestTable(t *testing.T) {
	var entries []Entry
	for i := range uint64(3 * buckets) {
		entries = append(entries, Entry{
			Hash:    Feature(int(i%15), i, i*i),
			Labels:  []uint8{1, uint8(2 + i%40)},
			Weights: []int32{int32(i) - buckets, -int32(i % 7)},
		})
	}
	table, err := Pack(entries)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		sums := map[uint8]int32{}
		row := table.Row(e.Hash)
		for i := range len(row.Labels) {
			sums[row.Labels[i]] += row.At(i)
		}
		for i, label := range e.Labels {
			if sums[label] != e.Weights[i] {
				t.Fatalf("hash %#x, label %d: got %d, want %d", e.Hash, label, sums[label], e.Weights[i])
			}
		}
	}
	if row := table.Row(Feature(3, math.MaxUint64, 9)); row.Labels != "" {
		t.Errorf("got %v for a feature that the table has not", row)
	}
}

func TestPackCollision(t *testing.T) {
	same := Entry{Hash: 7, Labels: []uint8{1}, Weights: []int32{1}}
	if _, err := Pack([]Entry{same, same}); err == nil {
		t.Error("got no error for two features of one hash")
	}
}
