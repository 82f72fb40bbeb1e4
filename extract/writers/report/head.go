package report

import (
	"crypto/sha256"
	_ "embed"
	"encoding/base64"
)

// The style sheet of every page, that of verified quotations behind it, and the
// one script. What lies in them is in the page, byte for byte.
var (
	//go:embed page.css
	style string
	//go:embed verified.css
	verifiedStyle string
	//go:embed page.js
	script string
)

// head appends what stands before the body. The policy lets the page use its own
// style and script, which the hashes name, and nothing else from anywhere; a
// page without a script has "".
func (p *page) head(title, script string) { p.headIn(style, title, script) }

// headIn is head with a style sheet of its own.
func (p *page) headIn(style, title, script string) {
	allowed := "'none'"
	if script != "" {
		allowed = hash(script)
	}
	p.WriteString("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
	p.open("meta", "http-equiv", "Content-Security-Policy", "content",
		"default-src 'none'; style-src "+hash(style)+"; script-src "+allowed+
			"; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'")
	p.WriteString("\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n" +
		"<meta name=\"referrer\" content=\"no-referrer\">\n")
	p.line("title", title)
	p.WriteString("<style>" + style + "</style>\n</head>\n<body>\n")
}

// foot ends the page.
func (p *page) foot(script string) {
	if script != "" {
		p.WriteString("<script>" + script + "</script>\n")
	}
	p.WriteString("</body>\n</html>\n")
}

// hash names a style or a script as a Content Security Policy does.
func hash(content string) string {
	sum := sha256.Sum256([]byte(content))
	return "'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'"
}
