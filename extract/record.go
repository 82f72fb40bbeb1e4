package extract

// A Record is one article of a file of many, or why it is none.
type Record struct {
	Input
	Format string // of its bytes; "" tells it from them
	Err    error
}
