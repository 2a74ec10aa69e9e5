# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# ./dev run: the server with its own PostgreSQL, demonstration data, the desktop application. Sourced by ./dev, which sets $root.

data="${XDG_DATA_HOME:-$HOME/.local/share}/oms"
port=8080
demo=small
fresh=
headless=

read_run_options() {
    while [ $# -gt 0 ]; do
        case "$1" in
            --data | --port | --demo)
                [ $# -ge 2 ] || fail "$1 needs a value"
                case "$1" in
                    --data) data=$2 ;;
                    --port) port=$2 ;;
                    --demo) demo=$2 ;;
                esac
                shift ;;
            --fresh) fresh=yes ;;
            --headless) headless=yes ;;
            *) fail "run does not know $1; see ./dev help" ;;
        esac
        shift
    done
    case "$port" in '' | *[!0-9]*) fail "--port takes a number, not $port" ;; esac
    case "$demo" in none | small | full) ;; *) fail "--demo takes none, small or full, not $demo" ;; esac
}

has_display() {
    [ "$(uname -s)" = Darwin ] || [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]
}

open_application() { # URL
    local accounts="$data/demo-accounts.json" signing_in=()
    if [ -f "$accounts" ]; then signing_in=(--account "$accounts" --role SUPERVISOR); fi
    "$root/build/release/client/oms" --connect "$1" ${signing_in[@]+"${signing_in[@]}"} &
}

# Passes the server's lines on, opens the application when it is ready, and waits until the server has stopped.
serve_and_open() {
    local channel line server
    channel=$(mktemp -d)
    mkfifo "$channel/lines"
    "$@" >"$channel/lines" &
    server=$!
    trap 'kill -TERM "$server" 2>/dev/null || true' INT TERM HUP
    while IFS= read -r line || kill -0 "$server" 2>/dev/null; do
        if [ -n "$line" ]; then printf '%s\n' "$line"; fi
        case "$line" in ready\ *) open_application "${line#ready }" ;; esac
        line=
    done <"$channel/lines"
    rm -rf "$channel"
    wait "$server"
}

run_command() {
    read_run_options "$@"
    install_packages build
    build release oms-server omsctl oms
    if [ -n "$fresh" ] && [ -d "$data" ]; then "$root/build/release/server/omsctl/omsctl" data erase --data "$data" --yes; fi
    set -- "$root/build/release/server/oms-server" --data "$data" --listen "127.0.0.1:$port" --demo "$demo"
    if [ -z "$headless" ] && ! has_display; then
        say "There is no display here: the server runs alone. Set DISPLAY or WAYLAND_DISPLAY to open the application."
        headless=yes
    fi
    if [ -n "$headless" ]; then exec "$@"; fi
    serve_and_open "$@"
}
