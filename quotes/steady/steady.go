// Package steady has the exponential function and the natural logarithm, the
// same to the bit on every machine: the library's are written in assembly on
// some, and multiply and add in one step on others.
package steady

import "math"

// Ln is the natural logarithm of x > 0 by the series of the inverse hyperbolic
// tangent, rounded step by step: the library's differs between machines.
func Ln(x float64) float64 {
	m, e := math.Frexp(x) // m in 1/2 to 1
	y := (m - math.Sqrt2/2) / (m + math.Sqrt2/2)
	square, term, sum := float64(y*y), y, 0.0
	for k := 1; k < 20; k += 2 {
		sum += term / float64(k)
		term = float64(term * square)
	}
	return float64(2*sum) + float64((float64(e)-0.5)*math.Ln2)
}

// Exp is e to the x for x within plus or minus 32, by halving the argument and
// a Taylor series; plain products and sums, rounded one by one, so that no
// machine differs.
func Exp(x float64) float64 {
	x /= 1 << 10
	term, sum := 1.0, 1.0
	for k := 1; k < 8; k++ {
		term = float64(term * x)
		term /= float64(k)
		sum = float64(sum + term)
	}
	for range 10 {
		sum = float64(sum * sum)
	}
	return sum
}
