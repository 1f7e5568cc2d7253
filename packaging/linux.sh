#!/usr/bin/env bash
# Makes a folder that runs without an installed Java, and an archive of it to carry to office PCs.
# Before: ./mvnw -q -DskipTests package. Needs JAVA_HOME to be a JDK 25 for this system and processor.
set -euo pipefail
cd "$(dirname "$0")/.."

out=target/app
image=$out/Anjuan
cache=lib/app/anjuan.aot

rm -rf "$out"
options=()
while read -r option; do
  options+=(--java-options "$option")
done < <(cat packaging/java.options packaging/linux.options)
"$JAVA_HOME/bin/jpackage" @packaging/jpackage.options "${options[@]}" --dest "$out" \
  --icon src/main/resources/org/anjuan/ui/shell/icon-256.png

# One start that is watched (Java finishes it with its own bin/java, so the runtime keeps that): what it loads is kept, so that later starts need not find and check it again.
# Without a screen JavaFX draws in memory. A cache that does not fit is passed over by Java, never a reason to fail.
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
watched="-XX:AOTCacheOutput=$PWD/$image/$cache -Danjuan.leave-when-usable=true"
[ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || watched="$watched -Dglass.platform=Headless -Dprism.order=sw"
LC_ALL=C.UTF-8 XDG_DATA_HOME=$home JAVA_TOOL_OPTIONS=$watched "$image/bin/Anjuan"
for launcher in Anjuan anjuan-cli; do
  echo 'java-options=-XX:AOTCache=$APPDIR/anjuan.aot' >> "$image/lib/app/$launcher.cfg"
done

tar -C "$out" -czf "$out/anjuan-linux-$(uname -m).tar.gz" Anjuan
echo "$image/bin/Anjuan"
echo "$out/anjuan-linux-$(uname -m).tar.gz"
