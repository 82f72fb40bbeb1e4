package readertest

import (
	"archive/zip"
	"bytes"
	"io"
	"maps"
	"math/rand/v2"
	"runtime"
	"slices"
	"testing"
	"time"

	"quoth/extract"
)

const (
	// mutants is how many files with faults are read of each format, a tenth
	// of them with -short.
	mutants = 2000
	// hung is how long no file takes to read, on any machine.
	hung = 30 * time.Second
	// most is how much memory all of it may take, in bytes.
	most = 512 << 20
)

// Survive reads many files with faults, made of those of testdata that match a
// pattern: none may panic, hang or take too much memory, and what is read must
// be an article. Of zip archives every other fault is in an entry.
func Survive(t *testing.T, read Reader, pattern string) {
	files := Files(t, pattern)
	names := slices.Sorted(maps.Keys(files))
	n := mutants
	if testing.Short() {
		n /= 10
	}
	var longest time.Duration
	begin, good := time.Now(), 0
	for i := range n {
		name := names[i%len(names)]
		r := rand.New(rand.NewPCG(uint64(i), 1))
		data := files[name]
		if bytes.HasPrefix(data, []byte("PK")) && r.IntN(2) == 0 {
			data = mutateEntry(t, data, r)
		} else {
			data = Mutate(data, r)
		}
		watch := time.AfterFunc(hung, func() { panic(name + " with a fault takes too long to read") })
		start := time.Now()
		a, err := read(&extract.Input{Data: data})
		longest = max(longest, time.Since(start))
		watch.Stop()
		if err != nil {
			continue
		}
		good++
		if Check(t, a); t.Failed() {
			t.Fatalf("mutant %d of %s", i, name)
		}
	}
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	t.Logf("%d files in %v, the longest %v, %d of them read; %d MB of memory", n, time.Since(begin).Round(time.Millisecond), longest.Round(time.Microsecond), good, m.Sys>>20)
	if m.Sys > most {
		t.Errorf("%d MB of memory", m.Sys>>20)
	}
}

// Mutate returns the bytes with a few faults: bytes changed, stretches left
// out, doubled or moved, the end cut off.
func Mutate(data []byte, r *rand.Rand) []byte {
	data = bytes.Clone(data)
	for range 1 + r.IntN(6) {
		if len(data) == 0 {
			return data
		}
		at := r.IntN(len(data))
		n := 1 + r.IntN(min(len(data)-at, 64))
		switch r.IntN(8) {
		case 0, 1, 2:
			data[at] ^= 1 << r.IntN(8)
		case 3:
			data[at] = byte(r.Uint32())
		case 4: // a number becomes another
			for i := at; i < len(data) && i < at+64; i++ {
				if data[i] >= '0' && data[i] <= '9' {
					data[i] = byte('0' + r.IntN(10))
					break
				}
			}
		case 5:
			data = slices.Delete(data, at, at+n)
		case 6:
			data = slices.Insert(data, r.IntN(len(data)), bytes.Clone(data[at:at+n])...)
		case 7:
			if r.IntN(8) == 0 {
				data = data[:at]
			}
		}
	}
	return data
}

// mutateEntry returns an archive in which one entry has faults.
func mutateEntry(t testing.TB, data []byte, r *rand.Rand) []byte {
	archive, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	target := r.IntN(len(archive.File))
	var parts []string
	for i, f := range archive.File {
		in, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		content, err := io.ReadAll(in)
		if err != nil {
			t.Fatal(err)
		}
		if i == target {
			content = Mutate(content, r)
		}
		parts = append(parts, f.Name, string(content))
	}
	return Zip(t, parts...)
}

// Zip returns an archive of entries: a name, its content, a name, its content.
func Zip(t testing.TB, parts ...string) []byte {
	t.Helper()
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for part := range slices.Chunk(parts, 2) {
		method := zip.Deflate
		if part[0] == "mimetype" {
			method = zip.Store
		}
		entry, err := w.CreateHeader(&zip.FileHeader{Name: part[0], Method: method})
		if err == nil {
			_, err = io.WriteString(entry, part[1])
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// Fuzz reads any bytes, those of testdata that match a pattern to begin with.
func Fuzz(f *testing.F, read Reader, pattern string) {
	for _, data := range Files(f, pattern) {
		f.Add(data)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		if a, err := read(&extract.Input{Data: data}); err == nil {
			Check(t, a)
		}
	})
}

// Entries lists what the archives of testdata that match a pattern have in one
// entry.
func Entries(t testing.TB, pattern, name string) [][]byte {
	t.Helper()
	var list [][]byte
	for _, data := range Files(t, pattern) {
		archive, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
		if err != nil {
			t.Fatal(err)
		}
		in, err := archive.Open(name)
		if err != nil {
			continue
		}
		content, err := io.ReadAll(in)
		if err != nil {
			t.Fatal(err)
		}
		list = append(list, content)
	}
	if len(list) == 0 {
		t.Fatalf("no %s in testdata/%s", name, pattern)
	}
	return list
}
