#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Holds the code to the invariants of ARCHITECTURE.md: what must never appear where, and how long a file may be.
# usage: boundaries.sh [DIRECTORY]   prints path:line and the broken rule; exit 1 when there is one.
set -euo pipefail
cd "${1:-$(dirname "${BASH_SOURCE[0]}")/../..}"

# sentence | paths it holds for | paths exempt from it | what a line must not match (awk's regular expressions)
rules() {
    cat <<'END'
shared includes nothing of server or client | ^shared/ | - | #include "(server|client)/
the server includes nothing of the client | ^server/ | - | #include "client/
the client includes nothing of the server | ^client/ | - | #include "server/
shared links Qt Core only and does no I/O | ^shared/ | - | #include <(QtNetwork|QtGui|QtWidgets|QtSql|QtHttpServer|QFile|QDir|QSaveFile|QProcess|QTcp|QNetwork|QSql|QWidget|QSocket|fstream|iostream|filesystem)
only client/net speaks to the network | ^client/ | ^client/net/ | #include <(QtNetwork|QtWebSockets|QNetwork|QTcp|QUdp|QSsl|QHost|QAbstractSocket|QLocalS|QWebSocket)
only client/store speaks SQL | ^client/ | ^client/store/ | #include <(QtSql|QSql|sqlite3)
only server/database includes libpq | ^(server|client|shared)/ | ^server/database/ | #include [<"](libpq|postgresql)
only server/redis includes hiredis | ^(server|client|shared)/ | ^server/redis/ | #include [<"]hiredis
only server/http includes Qt HttpServer | ^(server|client|shared)/ | ^server/http/ | #include <(QtHttpServer|QHttpServer|QAbstractHttpServer)
the server speaks to PostgreSQL by libpq, not by Qt Sql | ^server/ | - | #include <(QtSql|QSql)
SQL text belongs in .sql files | ^(server|client|shared)/.*[.](cpp|h)$ | - | "[^"]*(SELECT [^"]+ FROM |INSERT INTO |UPDATE [a-z_]+ SET |DELETE FROM |CREATE (TABLE|INDEX) |ALTER TABLE )
routes.cpp holds no SQL and asks no database | /routes[.]cpp$ | - | (#include "sql/|[.](run|execute|value|optional|one|all)(<[A-Za-z:]+>)?[(]sql::)
no singleton: the composition root hands out what is needed | ^(server|client|shared)/.*[.](cpp|h)$ | - | (static [A-Za-z:]+ ?[*&] ?instance[(]|(^|[^A-Za-z])[A-PR-Z][A-Za-z]*::instance[(])
connect() takes member pointers, not strings (D-Bus alone has no other way) | [.](cpp|h)$ | ^client/app/platformtheme[.]cpp$ | (^|[^A-Za-z_])(SIGNAL|SLOT)[(]
no reminders left in the code | [.](cpp|h|sql|sh|cmake)$ | /boundaries[.]sh$ | (^|[^A-Za-z_])(TODO|FIXME|XXX|HACK)([^A-Za-z_]|$)
names say what a thing does: no Manager, Helper, Util | [.](cpp|h)$ | - | ^ *(class|struct|namespace) ([A-PR-Z][A-Za-z]*)?(Manager|Helper|Utils?)([^A-Za-z]|$)
END
}

# longest file | paths (the first that matches counts)
sizes() {
    cat <<'END'
40 | ^server/main[.]cpp$
40 | ^client/main[.]cpp$
200 | ^client/app/mainwindow[.]cpp$
500 | [.]cpp$
250 | [.]h$
END
}

# a place in client/ (the table of sections, a screen) | the features whose widgets it is put together from
builds() {
    cat <<'END'
catalogue/sections[.]cpp$ | rules|prices|configurator
(rules|prices|configurator)/ | catalogue|configurator
orders/ | orderdetail|ordereditor|printing
(approvals|production|fulfilment|dashboard|inbox|find)/ | orderdetail|printing
ordereditor/ | configurator|customers|orderdetail
customers/ | orderdetail
settings/ | synccentre|printing
audit/ | synccentre
orderdetail/ | printing
END
}

files() {
    local directory
    for directory in shared server client tests bench cmake packaging; do
        if [ -d "$directory" ]; then
            find "$directory" -type f \( -name '*.cpp' -o -name '*.h' -o -name '*.sql' -o -name '*.sh' -o -name '*.cmake' \)
        fi
    done | sort
}

# shellcheck disable=SC2046
awk -F' [|] ' '
    FNR == 1 { ++part }
    part == 1 { sentence[++rules] = $1; where[rules] = $2; except[rules] = $3; pattern[rules] = $4; next }
    part == 2 { limit[++sizes] = $1; sized[sizes] = $2; next }
    part == 3 { screen[++composed] = $1; part_of[composed] = $2; next }

    function broken(place, text) { print place ": " text; failed = 1 }

    # A feature of the client uses the common rooms and what other features keep and say (their books and words), never
    # their widgets; but for those screens that are put together from others, which the table builds() names.
    function includesStranger(path, line,   mine, other, i) {
        if (path !~ /^client\// || line !~ /^#include "client\/[a-z]+\// || line ~ door)
            return 0
        split(path, mine, "/"); split(line, other, "/")
        if (mine[2] ~ common || other[2] == mine[2] || other[2] ~ common)
            return 0
        for (i = 1; i <= composed; ++i)
            if (path ~ ("^client/" screen[i]) && other[2] ~ ("^(" part_of[i] ")$"))
                return 0
        return 1
    }
    function finish(   i) {
        if (file == "")
            return
        for (i = 1; i <= sizes; ++i)
            if (file ~ sized[i]) {
                if (lines > limit[i])
                    broken(file, lines " lines; at most " limit[i])
                break
            }
    }
    FNR == 1 {
        finish()
        file = FILENAME
        held = 0
        for (i = 1; i <= rules; ++i)
            if (file ~ where[i] && (except[i] == "-" || file !~ except[i]))
                holds[++held] = i
        if (file ~ /[.](cpp|h)$/ && file !~ /(^|\/)((tst|bench)_)?[a-z0-9]+[.](cpp|h)$/)
            broken(file, "file names are lower case without underscores")
        if ($0 !~ /SPDX-License-Identifier/ && $0 !~ /^#!/)
            broken(file ":1", "begins with its SPDX line")
    }
    {
        lines = FNR
        for (i = 1; i <= held; ++i)
            if ($0 ~ pattern[holds[i]])
                broken(FILENAME ":" FNR, sentence[holds[i]])
        if (includesStranger(FILENAME, $0))
            broken(FILENAME ":" FNR, "a feature never includes the widgets of another feature")
    }
    END { finish(); exit failed }
' common='^(app|net|store|sync|models|widgets|signin|orderbook)$' \
    door='^#include "client/(customers/(customerbook|customertable)|catalogue/cataloguebook)[.]h"' \
    <(rules) <(sizes) <(builds) $(files)
