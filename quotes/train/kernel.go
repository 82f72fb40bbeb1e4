//go:build !(goexperiment.simd && amd64)

package train

// gemm adds to c (n rows of m) the product of a (n by k, the element of row i
// and column l at a[i*ai+l*al]) and b (k rows of m). Each element sums in the
// order of l and never fuses, so that every machine gives the same bits.
func gemm(c []float32, n, m int, a []float32, ai, al, k int, b []float32) {
	for i := range n {
		row := c[i*m : i*m+m : i*m+m]
		l := 0
		for ; l+4 <= k; l += 4 {
			p := i*ai + l*al
			a0, a1, a2, a3 := a[p], a[p+al], a[p+2*al], a[p+3*al]
			b0 := b[l*m : l*m+m : l*m+m][:len(row)]
			b1 := b[l*m+m : l*m+2*m : l*m+2*m][:len(row)]
			b2 := b[l*m+2*m : l*m+3*m : l*m+3*m][:len(row)]
			b3 := b[l*m+3*m : l*m+4*m : l*m+4*m][:len(row)]
			for j := range row {
				s := row[j] + float32(a0*b0[j])
				s += float32(a1 * b1[j])
				s += float32(a2 * b2[j])
				row[j] = s + float32(a3*b3[j])
			}
		}
		for ; l < k; l++ {
			x := a[i*ai+l*al]
			b0 := b[l*m : l*m+m : l*m+m][:len(row)]
			for j := range row {
				row[j] += float32(x * b0[j])
			}
		}
	}
}

// add adds x to y.
func add(y, x []float32) {
	y = y[:len(x)]
	for i, v := range x {
		y[i] += v
	}
}

// move moves the parameters w by the gradient g, with the averages m and v.
func (a *adam) move(w, m, v, g []float32) { a.moveFrom(0, w, m, v, g) }
