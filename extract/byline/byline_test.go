package byline

import (
	"slices"
	"strings"
	"testing"
	"time"
)

func TestByline(t *testing.T) {
	for _, test := range []struct{ line, author, date string }{
		{"By Ana Brandt", "Ana Brandt", ""},
		{"BY ANA BRANDT", "ANA BRANDT", ""},
		{"By Ana Brandt and Luis Mora", "Ana Brandt and Luis Mora", ""},
		{"By Ana Brandt, Luis Mora and Kit Osei, staff writers", "Ana Brandt, Luis Mora and Kit Osei", ""},
		{"By Ana Brandt, Luis Mora, and Kit Osei", "Ana Brandt, Luis Mora, and Kit Osei", ""},
		{"By Ana Brandt, Political Correspondent", "Ana Brandt", ""},
		{"By Ana Brandt Political Correspondent", "Ana Brandt", ""},
		{"By Ana Brandt, The Lowmoor Herald", "Ana Brandt", ""},
		{"By Ana Brandt in Lowmoor", "Ana Brandt", ""},
		{"By Ana van der Brandt | 12 May 2026", "Ana van der Brandt", "2026-05-12"},
		{"By J. R. O’Dell-Brandt for the Herald", "J. R. O’Dell-Brandt", ""},
		{"By The Lowmoor Press", "The Lowmoor Press", ""},
		{"By staff writers", "", ""},
		{"Words by Ana Brandt - photographs by Luis Mora", "Ana Brandt", ""},
		{"Ana Brandt, science editor", "Ana Brandt", ""},
		{"Ana Brandt · Tuesday, May 12, 2026", "Ana Brandt", "2026-05-12"},
		{"Ana Brandt Tuesday, May 12th, 2026 9:30 am", "Ana Brandt", "2026-05-12"},
		{"By June Brandt", "June Brandt", ""},
		{"Ana May Brandt May 12, 2026", "Ana May Brandt", "2026-05-12"},
		{"May 12, 2026", "", "2026-05-12"},
		{"Published 3 Sept. 2026", "", "2026-09-03"},
		{"Updated: 2026-05-12T09:30:00Z", "", "2026-05-12"},
		{"Published 12/05/2026", "", ""},
		{"Published 31 June 2026", "", ""},
		{"Published on Monday", "", ""},
		{"May 2026", "", ""},
		{"12 May 26", "", ""},
		{"", "", ""},
		{"by", "", ""},
		{"and de van", "", ""},
	} {
		if got := Author(test.line); got != test.author {
			t.Errorf("Author(%q) = %q, want %q", test.line, got, test.author)
		}
		if got := Date(test.line); got != test.date {
			t.Errorf("Date(%q) = %q, want %q", test.line, got, test.date)
		}
	}
}

// A name that only looks sorted would never be found.
func TestListsSorted(t *testing.T) {
	if !slices.IsSorted(particles[:]) {
		t.Error("particles are not sorted")
	}
	if !slices.IsSorted(roles[:]) {
		t.Error("roles are not sorted")
	}
}

// A byline may be anything: the name is made of words of the line, and the
// date is one.
func FuzzByline(f *testing.F) {
	f.Add("By Ana van der Brandt and Luis Mora, staff writers | Tuesday, May 12th, 2026")
	f.Add("2026-05-12T09:30Z — Words by J. R. O’Dell (31 June 2026)")
	f.Fuzz(func(t *testing.T, line string) {
		if author := Author(line); !strings.Contains(strings.Join(strings.Fields(line), " "), author) {
			t.Errorf("Author(%q) = %q, which is not in it", line, author)
		}
		if date := Date(line); date != "" {
			if _, err := time.Parse(time.DateOnly, date); err != nil {
				t.Error(err)
			}
		}
	})
}
