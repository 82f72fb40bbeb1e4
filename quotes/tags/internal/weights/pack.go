package weights

import (
	"cmp"
	"encoding/binary"
	"fmt"
	"math"
	"slices"
)

// An Entry is one feature's row as it goes into a Table.
type Entry struct {
	Hash    uint64
	Labels  []uint8
	Weights []int32 // in thousandths
}

// Pack lays the entries out as a Table. Two entries that the table could not
// tell apart are an error.
func Pack(entries []Entry) (Table, error) {
	entries = slices.Clone(entries)
	slices.SortFunc(entries, func(a, b Entry) int {
		return cmp.Or(cmp.Compare(a.Hash%buckets, b.Hash%buckets), cmp.Compare(a.Hash>>32, b.Hash>>32))
	})
	out := make([]byte, head)
	next := uint64(0)
	for i, e := range entries {
		if i > 0 && entries[i-1].Hash%buckets == e.Hash%buckets && entries[i-1].Hash>>32 == e.Hash>>32 {
			return "", fmt.Errorf("hash %#x: two features", e.Hash)
		}
		for ; next <= e.Hash%buckets; next++ {
			binary.LittleEndian.PutUint32(out[4*next:], uint32(len(out)))
		}
		labels, weights := narrow(e)
		if len(labels) > math.MaxUint8 {
			return "", fmt.Errorf("hash %#x: %d labels", e.Hash, len(labels))
		}
		out = binary.LittleEndian.AppendUint32(out, uint32(e.Hash>>32))
		out = append(out, uint8(len(labels)))
		out = append(out, labels...)
		for _, w := range weights {
			out = binary.LittleEndian.AppendUint16(out, uint16(w))
		}
	}
	for ; next <= buckets; next++ {
		binary.LittleEndian.PutUint32(out[4*next:], uint32(len(out)))
	}
	return Table(out), nil
}

// narrow writes a weight of more than 16 bits as several of the same label.
func narrow(e Entry) (labels []uint8, weights []int16) {
	for i, w := range e.Weights {
		for {
			part := int16(max(math.MinInt16, min(math.MaxInt16, w)))
			labels, weights = append(labels, e.Labels[i]), append(weights, part)
			if w -= int32(part); w == 0 {
				break
			}
		}
	}
	return labels, weights
}
