#!/bin/sh
# Rebuilds the two bundled fonts from the npm package @expo-google-fonts/noto-sans-sc 0.4.3 (SIL OFL 1.1).
#   Regular holds all of GBK, because a name in a statement can use any of its characters;
#   Bold holds GB2312, because only the program's own words, digits and headings are bold.
# Needs: npm, tar, fonttools (Debian package). Usage: assets/fonts/build.sh
set -eu
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm pack --silent @expo-google-fonts/noto-sans-sc@0.4.3 >/dev/null
tar xzf ./*.tgz
cp package/LICENSE_FONT "$here/OFL.txt"

# Every character that the named encoding can hold in two bytes, and what both weights need besides.
characters() {
  for lead in $(seq 129 254); do
    for trail in $(seq 64 254); do
      printf "\\$(printf %o "$lead")\\$(printf %o "$trail")\n"
    done
  done | iconv -c -f "$1" -t UTF-8
}
besides="U+0020-007E,U+00A0-017F,U+0391-03C9,U+2010-2027,U+2030-203A,U+2044,U+20AC,U+2100-2122,U+2190-2199"
besides="$besides,U+2212,U+221A,U+221E,U+2248,U+2260,U+2264,U+2265,U+25A0-25CF,U+2605,U+2606,U+2713,U+2717,U+FF01-FF5E,U+FFE5"

subset() { # weight, encoding
  characters "$2" >"$2.txt"
  pyftsubset package/*/NotoSansSC_[0-9]00"$1".ttf --output-file="$here/NotoSansSC-$1.ttf" \
    --text-file="$2.txt" --unicodes="$besides" --notdef-outline --name-IDs='*' \
    --layout-features='ccmp,kern,locl,mark,mkmk' --drop-tables+=BASE,vhea,vmtx,STAT
}
subset Regular GBK
subset Bold GB2312
ls -l "$here"/*.ttf
