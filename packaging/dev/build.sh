# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Web files, configure, build. Sourced by ./dev, which sets $root.

# As many compilers as there are processors, but no more than memory carries (1.5 GB each).
jobs_allowed() {
    local processors memory
    if [ "$(uname -s)" = Darwin ]; then
        processors=$(sysctl -n hw.ncpu)
        memory=$(($(sysctl -n hw.memsize) / 1024))
    else
        processors=$(nproc)
        memory=$(awk '/^MemTotal/ {print $2}' /proc/meminfo)
    fi
    local fitting=$((memory / 1536000))
    [ "$fitting" -ge 1 ] || fitting=1
    echo $((processors < fitting ? processors : fitting))
}

# The icons and the viewer of the API documentation: exactly what the lock file names.
install_web() {
    local web="${root:?}/resources/web" stamp state
    [ -f "$web/package-lock.json" ] || return 0
    stamp="$web/node_modules/.oms-lock"
    state=$(cksum <"$web/package-lock.json")
    if [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$state" ]; then return 0; fi
    say "Installing icons and API viewer"
    (cd "$web" && npm ci --no-audit --no-fund --ignore-scripts --loglevel=error) >&2
    echo "$state" >"$stamp"
}

# configure PRESET: only the first time and after an edit of the presets; ninja sees everything else by itself.
configure() {
    local stamp="$root/build/$1/.configured"
    if [ -f "$stamp" ] && [ -f "$root/build/$1/build.ninja" ] && [ "$root/CMakePresets.json" -ot "$stamp" ]; then
        return 0
    fi
    say "Configuring ($1)"
    (cd "$root" && cmake --preset "$1" >"$root/build/configure-$1.log" 2>&1) || {
        cat "$root/build/configure-$1.log" >&2
        fail "the configuration failed"
    }
    touch "$stamp"
}

# build PRESET [TARGET...]: everything, or these targets.
build() {
    local preset=$1 targets=()
    shift
    if [ $# -gt 0 ]; then targets=(--target "$@"); fi
    mkdir -p "$root/build"
    install_web
    configure "$preset"
    cmake --build "$root/build/$preset" -j "$(jobs_allowed)" ${targets[@]+"${targets[@]}"} >&2
}
