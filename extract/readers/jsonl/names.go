package jsonl

import "quoth/extract/readers/metadata"

// The names of fields, in small letters and in the order in which they are
// tried. They are those of news-please, Common Crawl's news sets, schema.org's
// NewsArticle, RSS readers, WordPress, search indexes and data sets in common
// use.
var (
	textNames = []string{
		"text", "maintext", "article_text", "articlebody", "body", "content", "plain_text", "raw_text", "fulltext", "full_text", "html",
	}
	idNames    = []string{"id", "_id", "uuid", "url_hash"}
	aboutNames = metadata.Names{
		Title:     []string{"title", "headline", "name"},
		Byline:    []string{"authors", "author", "byline", "creator"},
		Published: []string{"date_publish", "published", "publish_date", "date", "pub_date", "published_at", "datepublished", "pubdate", "timestamp"},
		Modified:  []string{"date_modify", "modified", "updated", "updated_at", "datemodified", "modified_at"},
		Site:      []string{"sitename", "site_name", "source_domain", "source", "publisher"},
		URL:       []string{"url", "link", "source_url", "canonical_link", "canonical_url"},
	}
)

// lists are the fields of a document that hold its articles.
var lists = []string{"articles", "items", "results", "docs", "data", "response.results", "response.docs"}

// blockTags are the names of elements that make paragraphs: text with one of
// them is a page, or a piece of one.
var blockTags = []string{
	"html", "body", "article", "section", "div", "p", "br", "blockquote", "ul", "ol", "li", "table", "h1", "h2", "h3", "h4", "h5", "h6", "figure",
}
