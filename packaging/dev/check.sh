# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# ./dev check: formatting, scripts, boundaries, a build with warnings as errors, clang-tidy. Sourced by ./dev, which sets $root.

# Prints the C++ files that differ from main (on main: from the commit before), and the .cpp beside a changed header.
changed_sources() {
    local base name
    base=$(git merge-base HEAD main 2>/dev/null || true)
    if [ -z "$base" ] || [ "$base" = "$(git rev-parse HEAD)" ]; then base=$(git rev-parse -q --verify HEAD~1 || git rev-parse HEAD); fi
    {
        git diff --name-only --diff-filter=d "$base" -- '*.cpp' '*.h'
        git ls-files --others --exclude-standard -- '*.cpp' '*.h'
    } | while IFS= read -r name; do
        case "$name" in
            *.cpp) echo "$name" ;;
            *.h) if [ -f "${name%.h}.cpp" ]; then echo "${name%.h}.cpp"; fi ;;
        esac
    done | sort -u
}

# Those of the files on stdin that the compile database knows: others belong to another system.
compiled_sources() {
    local name
    while IFS= read -r name; do
        if grep -qF "\"file\": \"$root/$name\"" "$root/build/dev/compile_commands.json"; then echo "$name"; fi
    done
}

tidy() {
    local files
    if [ "${1:-}" = --all ]; then files=$(git ls-files '*.cpp'); else files=$(changed_sources); fi
    files=$(echo "$files" | compiled_sources)
    if [ -z "$files" ]; then return 0; fi
    say "clang-tidy: $(echo "$files" | wc -l | tr -d ' ') files"
    # GCC's own warning options are unknown to clang, and its absence of others is not our code's fault.
    echo "$files" | tr '\n' '\0' | xargs -0 -n 1 -P "$(jobs_allowed)" \
        clang-tidy --quiet -p "$root/build/dev" --extra-arg=-Wno-unknown-warning-option 2>&1 \
        | { grep -vE '^[0-9]+ warnings? (generated|treated)|^Suppressed|^Use -header-filter' || true; }
}

check_command() {
    install_packages build check
    cd "$root"
    say "Formatting"
    git ls-files -z '*.cpp' '*.h' | xargs -0 clang-format --dry-run --Werror
    say "Scripts"
    shellcheck -x dev packaging/dev/boundaries.sh tests/tooling/*.sh
    say "Boundaries"
    packaging/dev/boundaries.sh
    say "Warnings"
    build dev
    tidy "$@"
    say "All checks passed."
}
