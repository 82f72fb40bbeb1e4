package command

import (
	"math"
	"os"
	"runtime/debug"
	"sync"
)

const (
	// workerMemory is what a worker wants for articles of usual length, with some
	// room: it bounds what waits to be collected where a machine is busy.
	workerMemory = 32 << 20
	// usualText is the longest text for which that is enough, in bytes.
	usualText = 128 << 10
	// growth is by how much of what is in use memory may grow before it is
	// collected, in percent: within the limit there is no hurry, and an article or
	// two are done before the first time.
	growth = 200
)

// limitMemory has the collector keep to what so many workers want, where nothing
// is kept of an article that is done. The function that it returns lifts the limit,
// once a text of so many bytes needs more: a limit below what is in use would only
// cost time. GOMEMLIMIT and GOGC go before it.
func limitMemory(jobs int) (fits func(text int)) {
	if os.Getenv("GOMEMLIMIT") != "" {
		return func(int) {}
	}
	debug.SetMemoryLimit(int64(jobs) * workerMemory)
	usually := func() {}
	if os.Getenv("GOGC") == "" {
		percent := debug.SetGCPercent(growth)
		usually = func() { debug.SetGCPercent(percent) }
	}
	lift := sync.OnceFunc(func() {
		debug.SetMemoryLimit(math.MaxInt64)
		usually()
	})
	return func(text int) {
		if text > usualText {
			lift()
		}
	}
}
