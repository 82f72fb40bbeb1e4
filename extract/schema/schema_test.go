package schema

import (
	"bytes"
	stdjson "encoding/json"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"quoth/extract"
	"quoth/extract/readers/plain"
	"quoth/extract/writers/json"
	"quoth/quotes"
	"quoth/quotes/acts"
	"quoth/quotes/text"
	"quoth/quotes/worth"
)

// compiled refuses a schema that is none.
func compiled(t testing.TB) *jsonschema.Schema {
	t.Helper()
	c := jsonschema.NewCompiler()
	c.AssertFormat()
	if err := c.AddResource("quoth", read(t, JSON(extract.Schema))); err != nil {
		t.Fatal(err)
	}
	s, err := c.Compile("quoth")
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func read(t testing.TB, object string) any {
	t.Helper()
	v, err := jsonschema.UnmarshalJSON(strings.NewReader(object))
	if err != nil {
		t.Fatalf("%v in %s", err, object)
	}
	return v
}

// TestArticles validates the results of the project's own articles.
func TestArticles(t *testing.T) {
	paths, err := filepath.Glob("../../testdata/articles/*.json")
	if err != nil || len(paths) == 0 {
		t.Fatalf("no results: %v", err)
	}
	s := compiled(t)
	for _, path := range paths {
		data, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		if err := s.Validate(read(t, string(data))); err != nil {
			t.Errorf("%s: %v", filepath.Base(path), err)
		}
	}
}

// full is a result that has every optional field.
func full(t testing.TB) string {
	t.Helper()
	words := "Bridge to close\n\nAna Brandt: “It’s old,” said Pat Osei. “Night Shift” is a show.\n"
	a := &extract.Article{
		Path: "a.jsonl", Record: 2, ID: "n-2", SHA256: strings.Repeat("0a", 32), Format: "text", Encoding: "utf-8", Text: words,
		Blocks: []quotes.Block{{Span: text.Span{End: 15}}, {Span: text.Span{Start: 17, End: len(words) - 1}}},
		Origin: extract.Origin{{Text: text.Span{End: len(words)}, File: text.Span{Start: 100, End: 100 + len(words)}}},
		Times:  []extract.Time{{At: 0, Start: time.Second, End: 101 * time.Hour}},
		About: extract.About{
			Title: "Bridge", Byline: "Ana Brandt", Published: "2026-05-12", Modified: "2026-05-13", Site: "The Example", URL: "https://news.example/1",
		},
		Problems: []text.Problem{{Code: "not-text", Message: "none"}},
	}
	r := extract.Run(a, extract.UTF16)
	r.AddText(a)
	return line(t, r)
}

func line(t testing.TB, r *extract.Result) string {
	t.Helper()
	var out bytes.Buffer
	if err := json.Line(&out, r); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

func TestOptional(t *testing.T) {
	object := full(t)
	for _, field := range []string{"text", "modified", "site", "record", "id", "offsets", "prefix", "suffix", "origin", "time"} {
		if !strings.Contains(object, `"`+field+`":`) {
			t.Errorf("no %s to validate in %s", field, object)
		}
	}
	if err := compiled(t).Validate(read(t, object)); err != nil {
		t.Error(err)
	}
}

// What is no such result is told from one.
func TestRefused(t *testing.T) {
	s := compiled(t)
	for _, test := range []struct{ old, new string }{
		{`"schema":"quoth/1"`, `"schema":"quoth/2"`},
		{`"path":"a.jsonl",`, ``},
		{`"record":2`, `"record":0`},
		{`"sha256":"0a`, `"sha256":"0A`},
		{`"offsets":"utf16"`, `"offsets":"codepoints"`},
		{`"id":"s1","name":"Pat Osei","kind":"person","roles"`, `"id":"s1","name":"Pat Osei","kind":"woman","roles"`},
		{`"kind":"direct"`, `"kind":"quoted"`},
		{`"id":"q1"`, `"id":"c1"`},
		{`"claim":null`, `"claim":"q1"`},
		{`"paragraph":2`, `"paragraph":0`},
		{`"source":{"text"`, `"source":{"words"`},
		{`"end":"101:00:00.000"`, `"end":"101:00"`},
		{`"aliases":[]`, `"aliases":null`},
		{`"confidence":`, `"confidence":1`},
		{`"code":"not-text"`, `"code":"Not text"`},
	} {
		object := full(t)
		if !strings.Contains(object, test.old) {
			t.Fatalf("no %s in %s", test.old, object)
		}
		if s.Validate(read(t, strings.Replace(object, test.old, test.new, 1))) == nil {
			t.Errorf("%s passes", test.new)
		}
	}
	// Fields may be added at every level.
	added := strings.ReplaceAll(full(t), "{", `{"new":1,`)
	if err := s.Validate(read(t, added)); err != nil {
		t.Error(err)
	}
}

// TestFields compares the schema with the types that are printed: it describes
// each field, and requires those that are always there.
func TestFields(t *testing.T) {
	var schema struct {
		object
		Defs map[string]object `json:"$defs"`
	}
	if err := stdjson.Unmarshal([]byte(JSON(extract.Schema)), &schema); err != nil {
		t.Fatal(err)
	}
	if schema.Properties["schema"].Const != extract.Schema {
		t.Errorf("schema of %v, want %s", schema.Properties["schema"].Const, extract.Schema)
	}
	for name, value := range map[string]any{
		"": extract.Result{}, "document": extract.Document{}, "speaker": extract.Speaker{}, "speakerRef": extract.SpeakerRef{},
		"quote": extract.Quote{}, "claim": extract.Claim{}, "mention": extract.Mention{}, "time": extract.TimeCode{}, "warning": extract.Warning{},
	} {
		o := schema.object
		if name != "" {
			o = schema.Defs[name]
		}
		required := map[string]bool{}
		for _, field := range o.Required {
			required[field] = true
		}
		fields := fieldsOf(reflect.TypeOf(value))
		for field, always := range fields {
			p, ok := o.Properties[field]
			switch {
			case !ok:
				t.Errorf("%s: %s is not in the schema", name, field)
			case required[field] != always:
				t.Errorf("%s: %s is required %v, want %v", name, field, required[field], always)
			case p.Description == "" && schema.Defs[strings.TrimPrefix(p.Ref, "#/$defs/")].Description == "":
				t.Errorf("%s: %s is not described", name, field)
			}
		}
		for field := range o.Properties {
			if _, ok := fields[field]; !ok {
				t.Errorf("%s: nothing prints %s", name, field)
			}
		}
	}
}

// TestLists holds the acts and types of the schema against those that there are.
func TestLists(t *testing.T) {
	var schema struct {
		Defs map[string]struct {
			Properties map[string]struct {
				Enum  []string
				Items struct{ Enum []string }
			}
		} `json:"$defs"`
	}
	if err := stdjson.Unmarshal([]byte(JSON(extract.Schema)), &schema); err != nil {
		t.Fatal(err)
	}
	claim := schema.Defs["claim"].Properties
	var listed []string
	for _, a := range acts.All {
		listed = append(listed, string(a))
	}
	if !slices.Equal(claim["act"].Enum, listed) {
		t.Errorf("acts %v, want %v", claim["act"].Enum, listed)
	}
	listed = nil
	for _, k := range worth.Types {
		listed = append(listed, string(k))
	}
	if !slices.Equal(claim["types"].Items.Enum, listed) {
		t.Errorf("types %v, want %v", claim["types"].Items.Enum, listed)
	}
}

// An object is the part of a schema that says which fields there are.
type object struct {
	Description string
	Properties  map[string]struct {
		Description string
		Ref         string `json:"$ref"`
		Const       any
	}
	Required []string
}

// fieldsOf returns the names of the fields in JSON, and whether each is always
// there.
func fieldsOf(of reflect.Type) map[string]bool {
	fields := map[string]bool{}
	for _, f := range reflect.VisibleFields(of) {
		name, options, _ := strings.Cut(f.Tag.Get("json"), ",")
		if !f.Anonymous && name != "-" {
			fields[name] = options != "omitempty"
		}
	}
	return fields
}

// FuzzArticles: the result of any article, in any unit, keeps the contract.
func FuzzArticles(f *testing.F) {
	f.Add([]byte("Bridge to close\n\n“It’s old,” said Pat Osei, “and it’s\xff weak.” “Ha.” Critics said “no”.\n"), uint8(0), false)
	f.Add([]byte("\x00“”\ufeff"), uint8(1), true)
	s := compiled(f)
	f.Fuzz(func(t *testing.T, data []byte, unit uint8, whole bool) {
		a, err := plain.Read(&extract.Input{Path: "a.txt", Data: data})
		if err != nil {
			t.Fatal(err)
		}
		a.SHA256, a.Format = strings.Repeat("0", 64), "text"
		r := extract.Run(a, extract.Unit(unit%3))
		if whole {
			r.AddText(a)
		}
		if err := s.Validate(read(t, line(t, r))); err != nil {
			t.Error(err)
		}
	})
}
