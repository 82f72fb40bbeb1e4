package learn

import (
	"bytes"
	"encoding/base64"
	"encoding/binary"
	"encoding/json"
	"io"
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"quoth/extract/brat"
	"quoth/quotes/model"
	"quoth/quotes/text"
	"quoth/quotes/train"
)

const story = "The late ferry will stop in March, the harbour office said. “Nobody rides it,” said Lena Brandt."

func articles() []brat.Article {
	at := func(s string) []text.Span {
		i := strings.Index(story, s)
		return []text.Span{{Start: i, End: i + len(s)}}
	}
	return []brat.Article{{Name: "ferry", Text: story, Claims: []brat.Claim{
		{Content: at("The late ferry will stop in March"), Source: at("the harbour office"), Cue: at("said")},
		{Content: at("Nobody rides it"), Source: at("Lena Brandt")},
	}}}
}

// prepared returns the articles as a teacher reads them.
func prepared(t *testing.T) Text {
	t.Helper()
	var out bytes.Buffer
	if err := Prepare(&out, articles()); err != nil {
		t.Fatal(err)
	}
	var got Text
	if err := json.Unmarshal(out.Bytes(), &got); err != nil {
		t.Fatal(err)
	}
	return got
}

// scored adds the scores of a teacher who knows the labels.
func scored(t Text) Text {
	var data []byte
	for _, label := range t.Labels {
		for l := range train.LabelCount {
			score := float32(0)
			if l == label {
				score = 9
			}
			data = binary.LittleEndian.AppendUint32(data, math.Float32bits(score))
		}
	}
	t.Scores = base64.StdEncoding.EncodeToString(data)
	return t
}

func write(t *testing.T, texts ...Text) string {
	t.Helper()
	var out bytes.Buffer
	for _, text := range texts {
		if err := json.NewEncoder(&out).Encode(text); err != nil {
			t.Fatal(err)
		}
	}
	name := filepath.Join(t.TempDir(), "texts.jsonl")
	if err := os.WriteFile(name, out.Bytes(), 0o666); err != nil {
		t.Fatal(err)
	}
	return name
}

func TestPrepare(t *testing.T) {
	got := prepared(t)
	if got.Text != story || len(got.Tokens) != len(got.Labels) || len(got.Tokens) != len(got.Tags) || len(got.Paragraphs) != 1 {
		t.Fatalf("got %+v", got)
	}
	var sources []string
	for i, r := range got.Tokens {
		if l := model.Label(got.Labels[i]); l == model.SourceBegin || l == model.SourceInside {
			sources = append(sources, story[r[0]:r[1]])
		}
	}
	if want := "the harbour office Lena Brandt"; strings.Join(sources, " ") != want {
		t.Errorf("sources %q, want %q", sources, want)
	}
	again, err := Texts(write(t, got))
	if err != nil || len(again) != 1 || again[0].Text != story || len(again[0].Claims) != 2 || story[again[0].Claims[1].Source[0].Start:] != "Lena Brandt." {
		t.Errorf("read again: %+v, %v", again, err)
	}
}

// A model is learned from annotated articles and a teacher's texts.
func TestRunWithTeacher(t *testing.T) {
	dir := t.TempDir()
	for name, data := range map[string]string{
		"ferry.txt": story,
		"ferry.ann": "T1\tSource 36 54\tthe harbour office\nT2\tCue 55 59\tsaid\nT3\tContent 0 33\tThe late ferry will stop in March\nE1\tContent:T3 Cue:T2 Source:T1\n",
	} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(data), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	o := train.Defaults()
	o.Dim, o.Layers, o.Rows, o.Epochs = 32, 1, 1<<10, 1
	alone, err := Run(dir, "", o, io.Discard)
	if err != nil {
		t.Fatal(err)
	}
	file := write(t, Text{Transitions: make([]float32, train.LabelCount*train.LabelCount)}, scored(prepared(t)))
	both, err := Run(dir, file, o, io.Discard)
	if err != nil || bytes.Equal(alone, both) {
		t.Errorf("the teacher has no effect: %v", err)
	}
}

func TestBadTexts(t *testing.T) {
	short := scored(prepared(t))
	short.Scores = short.Scores[:len(short.Scores)-8]
	odd := prepared(t)
	odd.Scores = "no base 64!"
	outside := prepared(t)
	outside.Claims[0].Source = []Range{{3, 9000}}
	infinite := scored(prepared(t))
	infinite.Scores = base64.StdEncoding.EncodeToString(binary.LittleEndian.AppendUint32(nil, math.Float32bits(float32(math.Inf(1)))))
	for _, test := range []struct {
		text Text
		want string
	}{
		{short, "text 1: ferry: 159 scores, want 161"},
		{odd, "text 1: scores: illegal base64"},
		{outside, "text 1: span [3 9000] does not lie in the text of 100 bytes"},
		{infinite, "text 1: score +Inf is out of range"},
	} {
		if _, _, err := taught(write(t, test.text)); err == nil || !strings.Contains(err.Error(), test.want) {
			t.Errorf("got %v, want %s", err, test.want)
		}
	}
	name := filepath.Join(t.TempDir(), "broken")
	if err := os.WriteFile(name, []byte("{}\n{"), 0o666); err != nil {
		t.Fatal(err)
	}
	if _, err := Texts(name); err == nil || !strings.Contains(err.Error(), "text 2: ") {
		t.Errorf("got %v, want one that names text 2", err)
	}
}
