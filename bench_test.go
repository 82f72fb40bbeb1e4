package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"testing"
)

// BenchmarkProcess runs the command as a whole process on an article: what
// somebody waits who types it.
func BenchmarkProcess(b *testing.B) {
	bin := filepath.Join(b.TempDir(), "quoth.exe")
	if out, err := exec.Command("go", "build", "-o", bin, ".").CombinedOutput(); err != nil {
		b.Fatalf("%v\n%s", err, out)
	}
	article := "testdata/articles/flood-monologue.txt"
	info, err := os.Stat(article)
	if err != nil {
		b.Fatal(err)
	}
	b.SetBytes(info.Size())
	for b.Loop() {
		if out, err := exec.Command(bin, article).CombinedOutput(); err != nil {
			b.Fatalf("%v\n%s", err, out)
		}
	}
}
