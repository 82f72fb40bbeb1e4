package html

import "testing"

func TestNamed(t *testing.T) {
	for name, want := range map[string]trait{
		"related":                aside,
		"article__related-links": aside,
		"ShareBar_root__9sK2":    aside,
		"jp-relatedposts":        aside,
		"read-more":              aside,
		"readMore":               aside,
		"c-read_more--wide":      aside,
		"site-footer":            clutter,
		"comment-list":           comments,
		"wp-caption-text":        caption,
		"entry-meta":             bylined,
		"screen-reader-text":     unshown,
		"sr-only":                unshown,
		"articleBody":            articleBody,
		"article-body":           articleBody,
		"post-content":           content,
		"has-sidebar":            0,
		"no-comments":            0,
		"css-kAdXq":              0,
		"css-adXk3":              0,
		"adult":                  0,
		"shareholder":            0,
		"story-body":             content,
		"":                       0,
		"---":                    0,
		"größe-ad":               0,
	} {
		if got := named(name); got != want {
			t.Errorf("%q: got %b, want %b", name, got, want)
		}
	}
}
