// Quoth reads news articles and prints who said what.
package main

import (
	"os"

	"quoth/extract/command"
)

func main() {
	os.Exit(command.Main(os.Args[1:], command.Streams{In: os.Stdin, Out: os.Stdout, Err: os.Stderr}))
}
