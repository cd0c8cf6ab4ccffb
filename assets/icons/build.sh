#!/bin/sh
# Rebuilds every icon from the two drawings beside this script.
# Needs the Debian packages librsvg2-bin (rsvg-convert), icoutils (icotool) and icnsutils (png2icns).
set -eu
cd "$(dirname "$0")"
for size in 16 24 32; do
  rsvg-convert -w "$size" -h "$size" -o "huanqing-$size.png" huanqing-small.svg
done
for size in 48 64 128 256 512; do
  rsvg-convert -w "$size" -h "$size" -o "huanqing-$size.png" huanqing.svg
done
icotool -c -o huanqing.ico huanqing-16.png huanqing-24.png huanqing-32.png huanqing-48.png huanqing-64.png -r huanqing-256.png
png2icns huanqing.icns huanqing-16.png huanqing-32.png huanqing-48.png huanqing-128.png huanqing-256.png huanqing-512.png
