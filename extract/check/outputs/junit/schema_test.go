package junit

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// A schema is what testdata/junit-10.xsd says of its elements. No library in Go
// validates by a schema in XML; this reads the parts that this one is made of:
// references to elements in sequences and choices, attributes, patterns.
type schema map[string]declared

type declared struct {
	text     bool
	children []string
	attrs    map[string]string // and their types
	required []string
}

// An xsdElement is any element of the schema.
type xsdElement struct {
	XMLName  xml.Name
	Name     string       `xml:"name,attr"`
	Ref      string       `xml:"ref,attr"`
	Type     string       `xml:"type,attr"`
	Use      string       `xml:"use,attr"`
	Value    string       `xml:"value,attr"`
	Mixed    bool         `xml:"mixed,attr"`
	Children []xsdElement `xml:",any"`
}

// readSchema returns the elements, and the patterns of the types.
func readSchema(t *testing.T) (schema, map[string]*regexp.Regexp) {
	t.Helper()
	data, err := os.ReadFile("testdata/junit-10.xsd")
	if err != nil {
		t.Fatal(err)
	}
	var root xsdElement
	if err := xml.Unmarshal(data, &root); err != nil {
		t.Fatal(err)
	}
	elements, patterns := schema{}, map[string]*regexp.Regexp{}
	for _, e := range root.Children {
		switch e.XMLName.Local {
		case "element":
			d := declared{text: e.Type != "", attrs: map[string]string{}}
			e.collect(&d)
			elements[e.Name] = d
		case "simpleType":
			patterns[e.Name] = regexp.MustCompile("^(?:" + e.Children[0].Children[0].Value + ")$")
		}
	}
	for _, name := range []string{"testsuites", "testsuite", "testcase", "failure"} {
		if _, ok := elements[name]; !ok {
			t.Fatalf("the schema has no %s", name)
		}
	}
	return elements, patterns
}

func (e *xsdElement) collect(d *declared) {
	for _, c := range e.Children {
		switch c.XMLName.Local {
		case "element":
			d.children = append(d.children, c.Ref)
		case "attribute":
			d.attrs[c.Name] = c.Type
			if c.Use == "required" {
				d.required = append(d.required, c.Name)
			}
		case "complexType":
			d.text = d.text || c.Mixed
		}
		c.collect(d)
	}
}

// validate returns what is wrong with a report.
func validate(t *testing.T, report []byte) error {
	t.Helper()
	elements, patterns := readSchema(t)
	dec := xml.NewDecoder(bytes.NewReader(report))
	var open []string
	for {
		token, err := dec.Token()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		switch token := token.(type) {
		case xml.StartElement:
			name := token.Name.Local
			d, ok := elements[name]
			if !ok {
				return fmt.Errorf("unknown element %s", name)
			}
			if n := len(open); n > 0 && !slices.Contains(elements[open[n-1]].children, name) {
				return fmt.Errorf("%s within %s", name, open[n-1])
			}
			if err := d.check(name, token.Attr, patterns); err != nil {
				return err
			}
			open = append(open, name)
		case xml.EndElement:
			open = open[:len(open)-1]
		case xml.CharData:
			if n := len(open); n > 0 && !elements[open[n-1]].text && len(bytes.TrimSpace(token)) > 0 {
				return fmt.Errorf("text within %s: %q", open[n-1], token)
			}
		}
	}
}

func (d declared) check(name string, attrs []xml.Attr, patterns map[string]*regexp.Regexp) error {
	have := map[string]bool{}
	for _, a := range attrs {
		kind, ok := d.attrs[a.Name.Local]
		if !ok {
			return fmt.Errorf("%s has no attribute %s", name, a.Name.Local)
		}
		if p := patterns[kind]; p != nil && !p.MatchString(a.Value) {
			return fmt.Errorf("%s of %s is %q", a.Name.Local, name, a.Value)
		}
		have[a.Name.Local] = true
	}
	for _, want := range d.required {
		if !have[want] {
			return fmt.Errorf("%s lacks %s", name, want)
		}
	}
	return nil
}

// What the schema does not allow is told, or TestWrite would show nothing.
func TestValidate(t *testing.T) {
	for report, want := range map[string]string{
		`<testsuites/>`:                                            "",
		`<testsuites>a</testsuites>`:                               "text within",
		`<testsuites tests="1" x="2"/>`:                            "no attribute x",
		`<testsuites time="soon"/>`:                                "time of testsuites",
		`<testsuites><testsuite name="a" tests="1"/></testsuites>`: "lacks",
		`<testsuites><testcase name="a"/></testsuites>`:            "within",
		`<testsuites><a/></testsuites>`:                            "unknown element",
		`<testsuites>`:                                             "EOF",
	} {
		err := validate(t, []byte(report))
		if want == "" && err != nil || want != "" && (err == nil || !strings.Contains(err.Error(), want)) {
			t.Errorf("%s: %v, want %q", report, err, want)
		}
	}
}
