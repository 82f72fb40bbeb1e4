// Package worth tells which statements could be looked up, and which of them a
// fact-checker would look up first.
package worth

import "quoth/quotes/text"

// A Score says how far a statement is worth checking.
type Score struct {
	Checkable float64 // how likely it states a fact that could be looked up, 0 to 1
	Worth     float64 // how soon a fact-checker would take it up, 0 to 1
	Types     []Type
	Reasons   []Reason
}

// A Type is a kind of statement.
type Type string

// The types of statement.
const (
	Quantity   Type = "quantity"   // 12 percent of roofs leak
	Comparison Type = "comparison" // the highest since 2001
	Change     Type = "change"     // prices doubled
	Record     Type = "record"     // she voted against it
	Cause      Type = "cause"      // the levy led to closures
	Prediction Type = "prediction" // fares will rise
	Law        Type = "law"        // the act forbids it
)

// A Reason is one cue that a score rests on: its name and the words.
type Reason struct {
	Name string // such as "number"
	Span text.Span
}

// Of scores the statement that the spans of a document's text make.
func Of(doc *text.Document, spans ...text.Span) Score { return Score{} }
