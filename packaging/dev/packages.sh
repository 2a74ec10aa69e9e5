# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Installs what packages.txt names and the system lacks. Sourced by ./dev, which sets $root.

list="${root:?}/packaging/packages.txt"

system() {
    case "$(uname -s)" in
        Darwin) echo brew ;;
        *)
            if command -v apt-get >/dev/null; then
                echo debian
            elif command -v dnf >/dev/null; then
                echo fedora
            else
                echo unknown
            fi ;;
    esac
}

# named SYSTEM SECTION...: the packages of these sections, one a line, alternatives still together.
named() {
    local column=$1
    shift
    case "$column" in debian) column=1 ;; fedora) column=2 ;; brew) column=3 ;; esac
    awk -F'|' -v column="$column" -v sections=" $* " '
        /^#/ || /^[[:space:]]*$/ { next }
        /^\[/ { wanted = index(sections, " " substr($0, 2, length($0) - 2) " ") > 0; next }
        wanted { gsub(/[[:space:]]/, "", $column); if ($column != "-") print $column }' "$list" | sort -u
}

# missing_debian NAME...: prints those of which no alternative is installed (or provided by something installed).
missing_debian() {
    # shellcheck disable=SC2016
    dpkg-query -W -f='${db:Status-Status} ${Package} ${Provides}\n' | awk -v wanted="$*" '
        $1 == "installed" { gsub(/\([^)]*\)|,/, " "); for (i = 2; i <= NF; ++i) there[$i] = 1 }
        END {
            count = split(wanted, lines, " ")
            for (i = 1; i <= count; ++i) {
                found = 0
                alternatives = split(lines[i], names, "/")
                for (j = 1; j <= alternatives; ++j) found += names[j] in there
                if (!found) print lines[i]
            }
        }'
}

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

install_debian() {
    local missing line name chosen=()
    # shellcheck disable=SC2046
    missing=$(missing_debian $(named debian "$@"))
    [ -n "$missing" ] || return 0
    say "Installing: ${missing//$'\n'/ }"
    as_root apt-get update -qq || say "The package lists could not be renewed."
    for line in $missing; do
        if name=$(first_offered "$line"); then
            chosen+=("$name")
        else
            say "This release offers no $line."
        fi
    done
    [ ${#chosen[@]} -gt 0 ] || return 1
    local quicker=() # a machine that is thrown away need not survive a power failure
    if [ -n "${CI:-}" ]; then quicker=(-o Dpkg::Options::=--force-unsafe-io); fi
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
        ${quicker[@]+"${quicker[@]}"} "${chosen[@]}" >"$root/build/packages.log" 2>&1 || {
        tail -n 20 "$root/build/packages.log" >&2
        return 1
    }
}

first_offered() {
    local name
    for name in ${1//\// }; do
        case "$(apt-cache policy "$name")" in
            *'Candidate: (none)'*) ;;
            *'Candidate: '*)
                echo "$name"
                return 0 ;;
        esac
    done
    return 1
}

install_fedora() {
    local name missing=()
    for name in $(named fedora "$@"); do
        rpm -q --whatprovides "$name" >/dev/null 2>&1 || missing+=("$name")
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    say "Installing:" "${missing[@]}"
    as_root dnf install -y -q --setopt=install_weak_deps=False "${missing[@]}" >&2
}

# Homebrew names its Qt either in parts or as one "qt": whatever is there serves.
install_brew() {
    local line name found missing=()
    command -v brew >/dev/null || fail "Homebrew is needed: see https://brew.sh"
    for line in $(named brew "$@"); do
        found=
        for name in ${line//\// }; do
            if brew list --formula "$name" >/dev/null 2>&1; then found=1; fi
        done
        if [ -n "$found" ]; then continue; fi
        for name in ${line//\// }; do
            if brew info --formula "$name" >/dev/null 2>&1; then missing+=("$name"); break; fi
        done
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    say "Installing:" "${missing[@]}"
    brew install --quiet "${missing[@]}" >&2
}

# install_packages SECTION...: once for each state of the list; the stamp lies in build/.
install_packages() {
    local on stamp state installed=yes
    on=$(system)
    stamp="$root/build/.packages-$(echo "$*" | tr ' ' '-')"
    state=$(cksum <"$list")
    mkdir -p "$root/build"
    if [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$state" ]; then return 0; fi
    case "$on" in
        debian | fedora | brew) "install_$on" "$@" || installed=no ;;
        *) say "Unknown system: install the packages of packaging/packages.txt yourself." ;;
    esac
    if [ "$installed" = no ]; then
        say "Something could not be installed; trying without it."
        return 0
    fi
    echo "$state" >"$stamp"
}
