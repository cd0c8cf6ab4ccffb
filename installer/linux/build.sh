#!/bin/sh
# Builds the portable image and the .deb, both with their own runtime, and starts what it built once.
#
#   installer/linux/build.sh            builds, packages, starts with --smoke
#   target/installer/huanqing-VERSION-linux-ARCH.tar.gz and huanqing_VERSION_ARCH.deb are what it leaves.
#
# Needs a JDK with jlink and jpackage (JAVA_HOME, else the one on the PATH), Maven, and the Debian packages
# binutils dpkg-dev fakeroot unzip; without a display also xvfb xauth. A .deb built with Debian's JDK leans on
# Debian's own libraries; for other systems build with a JDK that brings its libraries along.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
top=$(cd "$here/../.." && pwd)
out=$top/target/installer
java=${JAVA_HOME:-$(dirname "$(dirname "$(readlink -f "$(command -v javac)")")")}
export JAVA_HOME="$java" LC_ALL=C.UTF-8
version=$(sed -n 's|^  <version>\(.*\)</version>|\1|p' "$top/pom.xml")
architecture=$(dpkg --print-architecture)

step() { printf '\n-- %s\n' "$*"; }

build() {
  step "Compile and collect the jars"
  (cd "$top" && mvn -q -B -DskipTests package)
  rm -rf "$out"
  mkdir -p "$out/modules" "$out/natives"
  # JavaFX comes as an empty jar and one for the system at hand; only the latter is a module.
  for jar in "$top"/target/huanqing/lib/*.jar; do
    [ "$(wc -c <"$jar")" -lt 1000 ] || cp "$jar" "$out/modules/"
  done
}

# jlink takes no automatic module, so a jar without a descriptor is given the one that jdeps reads off it.
describe() {
  for jar in "$out"/modules/*.jar; do
    "$java/bin/jar" --describe-module --file "$jar" | grep -q '^No module descriptor' || continue
    step "Add a module descriptor to $(basename "$jar")"
    work=$out/describe && rm -rf "$work" && mkdir -p "$work"
    "$java/bin/jdeps" --ignore-missing-deps --multi-release 17 --generate-module-info "$work" \
      --module-path "$out/modules" "$jar"
    info=$(find "$work" -name module-info.java)
    name=$(sed -n 's/^.*module \([a-zA-Z0-9_.]*\) {.*/\1/p' "$info")
    "$java/bin/javac" --release 17 --module-path "$out/modules" --patch-module "$name=$jar" -d "$work" "$info"
    "$java/bin/jar" --update --file "$jar" -C "$work" module-info.class
    rm -rf "$work"
  done
}

# Libraries unpacked once here are not unpacked by every user at the first start.
unpack_natives() {
  step "Unpack the native libraries"
  case $architecture in amd64) sqlite=x86_64 ;; arm64) sqlite=aarch64 ;; *) sqlite=$architecture ;; esac
  unzip -q -j -o "$out"/modules/javafx-graphics-*.jar '*.so' -d "$out/natives"
  unzip -q -j -o "$out"/modules/sqlite-jdbc-*.jar "org/sqlite/native/Linux/$sqlite/*.so" -d "$out/natives"
  zip -q -d "$out"/modules/javafx-graphics-*.jar '*.so'
  zip -q -d "$out"/modules/sqlite-jdbc-*.jar 'org/sqlite/native/*'
}

link() {
  step "Link the runtime"
  modules=$(sed 's/[[:space:]]*#.*//' "$here/../modules.txt" | grep . | paste -sd, -)
  "$java/bin/jlink" --module-path "$out/modules:$java/jmods" --add-modules "$modules" \
    --include-locales=en,zh --no-header-files --no-man-pages --generate-cds-archive --compress=2 --output "$out/runtime"
  cp "$out"/natives/*.so "$out/runtime/lib/"
  rm -rf "$out/runtime/bin" "$out/runtime/lib/server/classes_nocoops.jsa"
  rm -rf "$out/modules" "$out/natives"
}

image() {
  step "Make the image"
  "$java/bin/jpackage" --type app-image --name huanqing --app-version "$version" --vendor Huanqing \
    --runtime-image "$out/runtime" --module huanqing/huanqing.Main --icon "$top/assets/icons/huanqing-256.png" \
    --java-options "-XX:+UseSerialGC" --java-options "-Xshare:auto" \
    --java-options '-Dorg.sqlite.lib.path=$APPDIR/../runtime/lib' \
    --java-options "--add-exports=javafx.base/com.sun.javafx.event=org.controlsfx.controls" \
    --dest "$out"
  cp "$top/src/main/launcher/huanqing-resident" "$out/huanqing/bin/"
  chmod 755 "$out/huanqing/bin/huanqing-resident"
  rm -rf "$out/runtime"
}

# Runs the image through every view, in folders of its own and on a virtual screen where there is none.
smoke() { # folder for the pictures
  home=$out/home
  rm -rf "$1" "$home" && mkdir -p "$1" "$home"
  set -- timeout 300 "$out/huanqing/bin/huanqing" --smoke "$1"
  [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || set -- xvfb-run -a -s '-screen 0 1280x900x24' "$@"
  env HOME="$home" XDG_DATA_HOME="$home" XDG_CONFIG_HOME="$home" XDG_STATE_HOME="$home" "$@"
  rm -rf "$home"
}

# Classes that were loaded and checked once here are mapped into memory at every start from then on.
archive_classes() {
  step "Archive the classes of a whole run"
  archive=$out/huanqing/lib/app/huanqing.jsa
  JAVA_TOOL_OPTIONS="-Xlog:disable -XX:ArchiveClassesAtExit=$archive" smoke "$out/smoke"
  sed -i 's|^\[JavaOptions\]|&\njava-options=-XX:SharedArchiveFile=$APPDIR/huanqing.jsa|' "$out/huanqing/lib/app/huanqing.cfg"
  [ -s "$archive" ] && grep -q SharedArchiveFile "$out/huanqing/lib/app/huanqing.cfg"
}

portable() {
  step "Make the portable archive"
  tar -C "$out" --owner=0 --group=0 -czf "$out/huanqing-$version-linux-$architecture.tar.gz" huanqing
}

# The libraries of the distribution that the image calls, as its packages name them. Not asked for: what JavaFX opens
# only on GTK 2, to play films or on a graphics card, and sound.
libraries() {
  mkdir -p "$out/shlibs/debian" && : >"$out/shlibs/debian/control"
  lib=$root/opt/huanqing/lib
  files=$(find "$root/opt" -type f \( -name '*.so' -o -path '*/bin/huanqing' \) |
    grep -v -e libglassgtk2 -e libgstreamer -e libprism_es2 -e libjsound)
  (cd "$out/shlibs" && dpkg-shlibdeps -O --ignore-missing-info --warnings=0 \
    -l"$lib/runtime/lib" -l"$lib/runtime/lib/server" -l"$lib" $files >depends 2>messages) ||
    { cat "$out/shlibs/messages" >&2; return 1; }
  sed 's/^shlibs:Depends=//' "$out/shlibs/depends"
  rm -rf "$out/shlibs"
}

deb() {
  step "Make the .deb"
  root=$out/deb
  mkdir -p "$root/DEBIAN" "$root/opt" "$root/usr/bin" "$root/usr/share/applications" "$root/usr/share/doc/huanqing"
  cp -a "$out/huanqing" "$root/opt/huanqing"
  ln -s /opt/huanqing/bin/huanqing "$root/usr/bin/huanqing"
  cp "$here/huanqing.desktop" "$root/usr/share/applications/"
  cp "$top/assets/licences.txt" "$root/usr/share/doc/huanqing/copyright"
  for size in 16 24 32 48 64 128 256 512; do
    mkdir -p "$root/usr/share/icons/hicolor/${size}x$size/apps"
    cp "$top/assets/icons/huanqing-$size.png" "$root/usr/share/icons/hicolor/${size}x$size/apps/huanqing.png"
  done
  mkdir -p "$root/usr/share/icons/hicolor/scalable/apps"
  cp "$top/assets/icons/huanqing.svg" "$root/usr/share/icons/hicolor/scalable/apps/"
  libraries=$(libraries)
  sed -e "s/@version@/$version/" -e "s/@architecture@/$architecture/" -e "s/@libraries@/$libraries/" \
    -e "s/@size@/$(du -sk "$root" | cut -f1)/" "$here/control" >"$root/DEBIAN/control"
  chmod -R u+w,go-w,a+rX "$root"
  fakeroot dpkg-deb -z3 --build "$root" "$out/huanqing_${version}_$architecture.deb"
  rm -rf "$root"
}

start() {
  step "Start what was built, with --smoke"
  smoke "$out/smoke"
  pictures=$(find "$out/smoke" -name '*.png' -size +4k | wc -l)
  [ "$pictures" -gt 0 ] || { echo "--smoke left no picture" >&2; exit 1; }
  echo "$pictures pictures and their times in $out/smoke"
}

build
describe
unpack_natives
link
image
archive_classes
portable
deb
start
step "Built"
ls -l "$out"/*.tar.gz "$out"/*.deb
