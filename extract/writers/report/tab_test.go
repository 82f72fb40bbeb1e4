package report

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
	"github.com/google/go-cmp/cmp"
)

// start starts a headless Chromium. Without one the test is skipped, unless
// QUOTH_BROWSER=required.
func start(t *testing.T) context.Context {
	t.Helper()
	if testing.Short() {
		t.Skip("starts a browser")
	}
	path := ""
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome", "chrome", "headless-shell"} {
		if found, err := exec.LookPath(name); err == nil {
			path = found
			break
		}
	}
	if path == "" {
		if os.Getenv("QUOTH_BROWSER") == "required" {
			t.Fatal("no Chromium, and QUOTH_BROWSER=required")
		}
		t.Skip("no Chromium")
	}
	options := append(chromedp.DefaultExecAllocatorOptions[:], chromedp.ExecPath(path), chromedp.DisableGPU, chromedp.NoFirstRun,
		chromedp.Flag("disable-dev-shm-usage", true), chromedp.Flag("disable-background-networking", true),
		chromedp.Flag("disable-component-update", true), chromedp.Flag("disable-sync", true))
	if os.Geteuid() == 0 {
		options = append(options, chromedp.NoSandbox)
	}
	ctx, cancel := chromedp.NewExecAllocator(t.Context(), options...)
	t.Cleanup(cancel)
	ctx, cancel = chromedp.NewContext(ctx)
	t.Cleanup(cancel)
	if err := chromedp.Do(ctx); err != nil {
		t.Fatal(err)
	}
	return ctx
}

// A tab is one of a browser, for one test.
type tab struct {
	*testing.T
	ctx context.Context
}

// newTab opens a tab on a wide screen that has the focus.
func newTab(t *testing.T, browser context.Context) *tab {
	t.Helper()
	ctx, cancel := context.WithTimeout(browser, 2*time.Minute)
	t.Cleanup(cancel)
	ctx, cancel = chromedp.NewContext(ctx)
	t.Cleanup(cancel)
	b := &tab{t, ctx}
	b.do(chromedp.Func(func(ctx context.Context, _ *chromedp.Target) error {
		_, err := chromedp.Call(ctx, emulation.SetFocusEmulationEnabled, emulation.SetFocusEmulationEnabledParams{Enabled: true})
		return err
	}), chromedp.EmulateViewport(1280, 900))
	b.media("", "reduce")
	b.listen()
	return b
}

// listen fails the test if a page says something on the console: it has broken
// its own policy, or its script has failed.
func (b *tab) listen() {
	var said []string
	var mutex sync.Mutex
	messages := chromedp.Console(b.ctx)
	go func() {
		for m, err := range messages {
			if err != nil {
				return
			}
			mutex.Lock()
			said = append(said, m.Text)
			mutex.Unlock()
		}
	}()
	b.Cleanup(func() {
		mutex.Lock()
		defer mutex.Unlock()
		if len(said) > 0 {
			b.Errorf("the console has %q", said)
		}
	})
}

func (b *tab) do(steps ...chromedp.Action[chromedp.Void]) {
	b.Helper()
	if err := chromedp.Do(b.ctx, steps...); err != nil {
		b.Fatal(err)
	}
}

// media sets the medium, "" for the screen, and what is preferred of motion.
func (b *tab) media(medium, motion string) {
	b.Helper()
	b.do(chromedp.Func(func(ctx context.Context, _ *chromedp.Target) error {
		_, err := chromedp.Call(ctx, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{
			Media: medium, Features: []*emulation.MediaFeature{{Name: "prefers-reduced-motion", Value: motion}},
		})
		return err
	}))
}

// open shows a page, at a place of it if one is named.
func (b *tab) open(page []byte, place string) {
	b.Helper()
	file := filepath.Join(b.TempDir(), "page.html")
	if err := os.WriteFile(file, page, 0o666); err != nil {
		b.Fatal(err)
	}
	b.do(chromedp.Navigate("file:///" + strings.TrimPrefix(filepath.ToSlash(file), "/") + place))
}

// get evaluates JavaScript.
func get[T any](b *tab, script string) T {
	b.Helper()
	value, err := chromedp.Run(b.ctx, chromedp.Evaluate[T](script))
	if err != nil {
		b.Fatalf("%s: %v", script, err)
	}
	return value
}

// want compares what a script gives, once the page has come to rest: on a busy
// machine a key may still be on its way.
func want[T any](b *tab, script string, want T) {
	b.Helper()
	const patience = 2 * time.Second
	diff := ""
	for start := time.Now(); ; time.Sleep(20 * time.Millisecond) {
		if diff = cmp.Diff(want, get[T](b, script)); diff == "" {
			return
		}
		if time.Since(start) > patience {
			break
		}
	}
	b.Errorf("%s (-want +got):\n%s", script, diff)
}

// set gives a control a value, as if typed.
func (b *tab) set(id, value string) {
	b.Helper()
	get[bool](b, fmt.Sprintf(`{ const el = document.getElementById(%q); el.value = %q; el.dispatchEvent(new Event('input', { bubbles: true })) }`, id, value))
}
