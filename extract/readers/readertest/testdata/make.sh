#!/bin/sh
# Makes the files of testdata in docx, odt, epub and pdf of the ferry.* here,
# with the programs that people use: pandoc, LibreOffice, Chromium, TeX, groff,
# Ghostscript and qpdf. Each file is in testdata; this says where it comes from.
# The golden files hold for the versions of 2026; others may need -update.
set -e
cd "$(dirname "$0")"
here=$PWD
out=$here/../..
export SOURCE_DATE_EPOCH=1772697600 # 2026-03-05

office() { # office FORMAT SOURCE TARGET
	soffice -env:UserInstallation="file://$tmp/profile" --headless --convert-to "$1" --outdir "$tmp/office" "$2" >/dev/null 2>&1
	base=$(basename "$2")
	mv "$tmp/office/${base%.*}.${1%%:*}" "$3"
}

tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT

pandoc ferry.md -o "$out/docx/testdata/pandoc.docx"
pandoc ferry.md -o "$out/odt/testdata/pandoc.odt"
pandoc ferry.md -o "$out/epub/testdata/pandoc.epub"
pandoc -t epub2 ferry.md -o "$out/epub/testdata/pandoc2.epub"
office docx ferry.fodt "$out/docx/testdata/libreoffice.docx"
office odt ferry.fodt "$out/odt/testdata/libreoffice.odt"
office epub "$out/odt/testdata/pandoc.odt" "$out/epub/testdata/libreoffice.epub"
office doc ferry.fodt "$out/office/testdata/libreoffice.doc"
office rtf ferry.fodt "$out/office/testdata/libreoffice.rtf"

# A PDF shows what was deleted, struck through: so without changes.
sed '/<text:tracked-changes>/,/<\/text:tracked-changes>/d; s/<text:change[^>]*>//g' ferry.fodt >"$tmp/libreoffice.fodt"
office pdf "$tmp/libreoffice.fodt" "$out/pdf/testdata/libreoffice.pdf"

browser() { # browser SOURCE TARGET
	chromium --headless --no-sandbox --disable-gpu --no-pdf-header-footer --print-to-pdf="$2" "file://$1" >/dev/null 2>&1
}
browser "$here/ferry.html" "$out/pdf/testdata/chromium.pdf"
# Two columns, justified and hyphenated, with indents, a large initial, running
# headers and page numbers.
sed 's|</style>|body { columns: 2; column-gap: 8mm; text-align: justify; hyphens: auto; font-size: 10pt }\
h1 { column-span: all } p { margin: 0; text-indent: 1.2em } blockquote { margin: 1em }\
h2 + p::first-letter { font-size: 34pt; float: left; line-height: 0.8; padding-right: 2pt }\
@page { size: A5 landscape; margin: 16mm; @bottom-center { content: counter(page) } @top-left { content: "The Skellan Gazette" } }\
</style>|' ferry.html >"$tmp/columns.html"
browser "$tmp/columns.html" "$out/pdf/testdata/columns.pdf"
echo "<img src='$here/dot.png' width=400 height=600>" >"$tmp/scan.html"
browser "$tmp/scan.html" "$out/pdf/testdata/none/scan.pdf"

(cd "$tmp" && pdflatex -interaction=batchmode "$here/ferry.tex" >/dev/null)
cp "$tmp/ferry.pdf" "$out/pdf/testdata/pdftex.pdf"
gs -q -dNOPAUSE -dBATCH -sDEVICE=pdfwrite -sOutputFile="$out/pdf/testdata/ghostscript.pdf" "$tmp/ferry.pdf"

# groff moves letters by narrow spaces, and Ghostscript writes that as it is.
awk 'BEGIN { RS = ""; print ".pl 24c\n.ll 9c\n.po 2c\n.ad b\n.hy 1\n.ps 11\n.vs 13" } { gsub(/\n/, " "); print ".sp 0.6v\n" $0 }' ferry.txt |
	groff -k -Tps >"$tmp/groff.ps"
ps2pdf "$tmp/groff.ps" "$out/pdf/testdata/groff.pdf"

encrypt() { # encrypt NAME USER-PASSWORD ARGUMENTS…
	name=$1 user=$2
	shift 2
	qpdf --static-id --static-aes-iv --allow-weak-crypto --encrypt "$user" owner "$@" -- \
		"$out/pdf/testdata/groff.pdf" "$out/pdf/testdata/encrypted/$name.pdf" 2>/dev/null
}
encrypt rc4-40 "" 40
encrypt rc4-128 "" 128 --use-aes=n
encrypt aes-128 "" 128 --use-aes=y
encrypt aes-256 "" 256
encrypt password secret 256
