package train

import (
	"bytes"
	"fmt"
	"io"
	"sync"
)

// teach trains Folds networks, each on all samples but its own part of them,
// and keeps what each expects of the samples that it has not seen. Annotators
// differ; what a network that never saw an article thinks of it tells doubtful
// labels from sure ones, and learning partly from that is learning less by
// heart (knowledge distillation, Hinton et al. 2015, here with held-out
// teachers).
func teach(samples []*sample, o Options, width int, progress io.Writer) {
	type expected struct{ node, pair, twinNode, twinPair []float32 }
	logs, found := make([]bytes.Buffer, o.Folds), make([]expected, len(samples))
	var done sync.WaitGroup
	for k := range o.Folds {
		done.Go(func() {
			var seen []*sample
			for i, s := range samples {
				if i%o.Folds != k {
					seen = append(seen, s)
				}
			}
			own := o
			own.Seed += uint64(1 + k)
			net := newNetwork(own, width)
			fit(net, seen, own, &logs[k])
			p := pass{net: net}
			for i := k; i < len(samples); i += o.Folds {
				e := &found[i]
				e.node, e.pair = p.expect(samples[i])
				if twin := samples[i].twin; twin != nil {
					e.twinNode, e.twinPair = p.expect(twin)
				}
			}
		})
	}
	done.Wait()
	for i, e := range found {
		samples[i].node, samples[i].pair = e.node, e.pair
		if twin := samples[i].twin; twin != nil {
			twin.node, twin.pair = e.twinNode, e.twinPair
		}
	}
	for k := range logs {
		fmt.Fprintf(progress, "teacher %d of %d\n%s", k+1, o.Folds, logs[k].String())
	}
}

// expect returns the expected counts of a whole sample.
func (p *pass) expect(s *sample) (node, pair []float32) {
	n := s.Len()
	if n == 0 {
		return nil, nil
	}
	p.forward(s, 0, n)
	p.lat.run()
	node, pair = make([]float32, n*labels), make([]float32, n*transitions)
	p.lat.counts(node, pair)
	return node, pair
}
