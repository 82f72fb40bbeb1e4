package report

import (
	"fmt"
	"math"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

// A paint is a colour in linear sRGB, each part from 0 to 1.
type paint [3]float64

// schemes reads the colours of the style sheet by name: those of the light page
// and those of the dark one.
func schemes(t *testing.T) map[string]map[string]paint {
	light, rest, found := strings.Cut(style, "@media screen and (prefers-color-scheme: dark)")
	dark, _, ended := strings.Cut(rest, "\n}\n")
	if !found || !ended {
		t.Fatal("the style sheet has no dark scheme")
	}
	all := map[string]map[string]paint{}
	variable := regexp.MustCompile(`--([a-z0-9]+): #([0-9a-f]{6});`)
	for name, css := range map[string]string{"light": light, "dark": dark} {
		all[name] = map[string]paint{}
		for _, m := range variable.FindAllStringSubmatch(css, -1) {
			all[name][m[1]] = parse(m[2])
		}
		if len(all[name]) != 9+3*9 {
			t.Fatalf("the %s scheme has %d colours", name, len(all[name]))
		}
	}
	return all
}

func parse(hex string) paint {
	var p paint
	for i := range p {
		n, _ := strconv.ParseUint(hex[2*i:2*i+2], 16, 8)
		// IEC 61966-2-1.
		if c := float64(n) / 255; c <= 0.04045 {
			p[i] = c / 12.92
		} else {
			p[i] = math.Pow((c+0.055)/1.055, 2.4)
		}
	}
	return p
}

// contrast is the ratio of WCAG 2.2.
func contrast(a, b paint) float64 {
	luminance := func(p paint) float64 { return 0.2126*p[0] + 0.7152*p[1] + 0.0722*p[2] }
	x, y := luminance(a), luminance(b)
	return (max(x, y) + 0.05) / (min(x, y) + 0.05)
}

// Words on whatever they may stand on need 4.5 to 1 (success criterion 1.4.3),
// lines and the edges of controls 3 to 1 (1.4.11).
func TestContrast(t *testing.T) {
	for scheme, colours := range schemes(t) {
		pairs := 0
		least := func(ratio float64, word, ground string) {
			pairs++
			a, ok := colours[word]
			b, there := colours[ground]
			if !ok || !there {
				t.Fatalf("%s: no colours %s, %s", scheme, word, ground)
			}
			if got := contrast(a, b); got < ratio {
				t.Errorf("%s: %s on %s has a contrast of %.2f, want %.1f", scheme, word, ground, got, ratio)
			}
		}
		for _, word := range []string{"text", "soft", "link"} {
			least(4.5, word, "bg")
			least(4.5, word, "panel")
		}
		for _, ground := range []string{"on", "stripe"} {
			least(4.5, "text", ground)
		}
		least(4.5, "soft", "on")
		least(4.5, "soft", "t0") // in the key
		for i := range 9 {
			line, tint, ink := fmt.Sprint("l", i), fmt.Sprint("t", i), fmt.Sprint("f", i)
			least(4.5, "text", tint)
			least(4.5, ink, "bg")
			least(4.5, ink, "on")
			least(4.5, ink, "stripe")
			for j := range 9 {
				least(4.5, ink, fmt.Sprint("t", j))
				least(3, line, fmt.Sprint("t", j))
			}
			least(3, line, "bg")
			least(3, line, "on")
			least(3, line, "stripe")
		}
		for _, edge := range []string{"edge", "link", "l0"} {
			least(3, edge, "bg")
			least(3, edge, "panel")
		}
		t.Logf("%s: %d pairs", scheme, pairs)
	}
}

// deficiencies are how people see who lack one kind of cones, on linear sRGB:
// Machado, Oliveira and Fernandes, A Physiologically-based Model for Simulation
// of Color Vision Deficiency (2009), severity 1.
var deficiencies = map[string][3]paint{
	"full":         {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}},
	"protanopia":   {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}},
	"deuteranopia": {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}},
	"tritanopia":   {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}},
}

// The lines of the eight speakers who say most differ whatever cones one has. The distance is that of Oklab, in which 0.02 is
// just to be noticed.
func TestColoursDiffer(t *testing.T) {
	for scheme, colours := range schemes(t) {
		for vision, matrix := range deficiencies {
			least, which := math.Inf(1), ""
			for i := 1; i <= 8; i++ {
				for j := 1; j < i; j++ {
					a, b := fmt.Sprint("l", i), fmt.Sprint("l", j)
					if d := distance(seen(matrix, colours[a]), seen(matrix, colours[b])); d < least {
						least, which = d, a+" and "+b
					}
				}
			}
			if least < 0.09 {
				t.Errorf("%s, %s vision: %s are only %.3f apart", scheme, vision, which, least)
			}
			t.Logf("%s, %s vision: least distance %.3f", scheme, vision, least)
		}
	}
}

func seen(matrix [3]paint, p paint) paint {
	var out paint
	for i, row := range matrix {
		out[i] = min(max(row[0]*p[0]+row[1]*p[1]+row[2]*p[2], 0), 1)
	}
	return out
}

// distance is that of two colours in Oklab (Ottosson 2020).
func distance(a, b paint) float64 {
	lab := func(p paint) paint {
		l := math.Cbrt(0.4122214708*p[0] + 0.5363325363*p[1] + 0.0514459929*p[2])
		m := math.Cbrt(0.2119034982*p[0] + 0.6806995451*p[1] + 0.1073969566*p[2])
		s := math.Cbrt(0.0883024619*p[0] + 0.2817188376*p[1] + 0.6299787005*p[2])
		return paint{
			0.2104542553*l + 0.7936177850*m - 0.0040720468*s,
			1.9779984951*l - 2.4285922050*m + 0.4505937099*s,
			0.0259040371*l + 0.7827717662*m - 0.8086757660*s,
		}
	}
	x, y := lab(a), lab(b)
	return math.Sqrt((x[0]-y[0])*(x[0]-y[0]) + (x[1]-y[1])*(x[1]-y[1]) + (x[2]-y[2])*(x[2]-y[2]))
}
