package extract

import "quoth/quotes/text"

// Schema names the version of the contract that Result keeps. Fields may be
// added under the same name; none changes its meaning.
const Schema = "quoth/1"

// A Result is what was found in one article, as the command prints it. Its
// lists are in the order of the text and never nil; what is not known is nil.
type Result struct {
	Schema   string    `json:"schema"`
	Document Document  `json:"document"`
	Text     *string   `json:"text,omitempty"` // the article's text, where asked for
	Speakers []Speaker `json:"speakers"`
	Quotes   []Quote   `json:"quotes"`
	Claims   []Claim   `json:"claims"`
	Warnings []Warning `json:"warnings"`
	// Paragraphs are those of the text, in text order, for writers that show it.
	Paragraphs []Paragraph `json:"-"`
}

// A Paragraph is a block of the article's text, white space around it left
// out; the offsets are half-open.
type Paragraph struct {
	Start, End int
	Kind       text.ParagraphKind
	Quoted     bool // a block quotation
}

// A Document says which article it was.
type Document struct {
	Path       *string `json:"path"`
	Title      *string `json:"title"`
	Byline     *string `json:"byline"`
	Published  *string `json:"published"` // ISO 8601
	URL        *string `json:"url"`
	Modified   *string `json:"modified,omitempty"`
	Site       *string `json:"site,omitempty"`
	Record     int     `json:"record,omitempty"` // its number in a file of many, from 1
	ID         *string `json:"id,omitempty"`     // what its record calls it
	Format     string  `json:"format"`
	Encoding   string  `json:"encoding"`
	Characters int     `json:"characters"` // Unicode code points, whatever the offsets count
	SHA256     string  `json:"sha256"`     // of the bytes as read
	Offsets    string  `json:"offsets,omitempty"`
}

// A Speaker is one entity that the article makes say something.
type Speaker struct {
	ID      string   `json:"id"`
	Name    string   `json:"name"`
	Kind    string   `json:"kind"`
	Roles   []string `json:"roles"`
	Aliases []string `json:"aliases"`
	Quotes  int      `json:"quotes"` // how many of the listed ones
	Claims  int      `json:"claims"`
}

// A SpeakerRef names a speaker of the list.
type SpeakerRef struct {
	ID   string `json:"id"`
	Name string `json:"name"`
	Kind string `json:"kind"`
}

// A Mention is a stretch of the article's text; the offsets are half-open.
type Mention struct {
	Text  string `json:"text"`
	Start int    `json:"start"`
	End   int    `json:"end"`
}

// A Range is a half-open range of bytes of the file.
type Range struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

// A Quote is one stretch of words in quotation marks, outer marks left out.
// Speaker, source, cue and claim are nil where nobody is made to say it.
type Quote struct {
	ID string `json:"id"`
	Mention
	Paragraph  int         `json:"paragraph"` // from 1, the headline counted
	Speaker    *SpeakerRef `json:"speaker"`
	Source     *Mention    `json:"source"`
	Cue        *Mention    `json:"cue"`
	Claim      *string     `json:"claim"`
	Confidence float64     `json:"confidence"`
	Rule       string      `json:"rule"`
	// What stands around it, 32 code points to each side, where the text is not
	// the file itself; and its bytes in the file, where they are known.
	Prefix *string   `json:"prefix,omitempty"`
	Suffix *string   `json:"suffix,omitempty"`
	Origin *Range    `json:"origin,omitempty"`
	Time   *TimeCode `json:"time,omitempty"` // when it was said, in a recording
	Line   int       `json:"-"`              // where it begins, from 1
}

// A Claim is one attribution: source, cue and content.
type Claim struct {
	ID         string      `json:"id"`
	Kind       string      `json:"kind"`
	Text       string      `json:"text"` // the pieces of the content, joined by " … "
	Content    []Mention   `json:"content"`
	Source     *Mention    `json:"source"`
	Cue        *Mention    `json:"cue"`
	Speaker    *SpeakerRef `json:"speaker"`
	Quotes     []string    `json:"quotes"`
	Confidence float64     `json:"confidence"`
	Rule       string      `json:"rule"`
	Worth
	Time *TimeCode `json:"time,omitempty"`
	Line int       `json:"-"`
}

// Worth says what somebody does by a claim, and how far it is worth checking.
type Worth struct {
	Act          string   `json:"act"`
	Negated      bool     `json:"negated"`      // the article says that it was not said
	Hypothetical bool     `json:"hypothetical"` // or does not say that it was
	Checkable    float64  `json:"checkable"`
	Worthiness   float64  `json:"check_worthiness"`
	Priority     float64  `json:"-"` // Worthiness before it is rounded
	Types        []string `json:"types"`
	Reasons      []string `json:"reasons"` // "number: 12 percent"
}

// A Warning is something in the text that a reader should know of.
type Warning struct {
	Code    string `json:"code"`
	Message string `json:"message"`
	Start   int    `json:"start"`
	End     int    `json:"end"`
	Line    int    `json:"-"`
}
