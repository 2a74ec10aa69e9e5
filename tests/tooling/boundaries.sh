#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The boundary check lets a clean tree pass and names each planted violation.
# usage: boundaries.sh PROJECT-ROOT
set -euo pipefail
check="$1/packaging/dev/boundaries.sh"
tree=$(mktemp -d)
trap 'rm -rf "$tree"' EXIT
failed=0

"$check" "$1" || { echo "FAIL: the project itself breaks its boundaries"; failed=1; }

plant() { # PATH TEXT
    mkdir -p "$tree/$(dirname "$1")"
    printf '// SPDX-License-Identifier: GPL-3.0-or-later\n%s\n' "$2" >"$tree/$1"
}
expect() { # WORDS PATH TEXT: with TEXT in PATH, the check fails and says WORDS about PATH
    local said
    plant "$2" "$3"
    if said=$("$check" "$tree"); then
        echo "FAIL: passed although $2 holds: $3"
        failed=1
    elif [[ $said != "$2"*"$1"* ]]; then
        echo "FAIL: expected \"$1\" about $2, got: $said"
        failed=1
    fi
    rm "$tree/$2"
}
allow() { # PATH TEXT
    plant "$1" "$2"
    "$check" "$tree" || { echo "FAIL: $1 may hold: $2"; failed=1; }
    rm "$tree/$1"
}
many_lines() { awk -v count="$1" 'BEGIN { for (i = 0; i < count; ++i) print "//" }'; }

expect "nothing of server or client" shared/core/value.cpp '#include "server/http/message.h"'
expect "no I/O" shared/core/value.cpp '#include <QFile>'
expect "nothing of the client" server/orders/orders.cpp '#include "client/net/api.h"'
expect "nothing of the server" client/orders/orderspage.cpp '#include "server/orders/orders.h"'
expect "only client/net" client/orders/orderspage.cpp '#include <QNetworkReply>'
expect "only client/store" client/orders/orderspage.cpp '#include <QSqlQuery>'
expect "only server/database" server/orders/orders.cpp '#include <libpq-fe.h>'
expect "only server/redis" server/orders/orders.cpp '#include <hiredis/hiredis.h>'
expect "only server/http" server/orders/orders.cpp '#include <QAbstractHttpServer>'
expect "another feature" client/orders/orderspage.cpp '#include "client/customers/customerspage.h"'
expect ".sql files" server/orders/orders.cpp 'auto text = "SELECT id FROM orders";'
expect "routes.cpp holds no SQL" server/orders/routes.cpp '#include "sql/orders.h"'
expect "no singleton" server/orders/orders.h 'static Orders &instance();'
expect "no singleton" server/orders/orders.cpp 'oms::Orders::instance().run();'
expect "another feature" client/catalogue/cataloguepage.cpp '#include "client/prices/pricegrid.h"'
expect "member pointers" client/orders/orderspage.cpp 'connect(a, SIGNAL(b()), c, SLOT(d()));'
expect "no reminders" server/orders/orders.cpp "// TO""DO: later"
expect "no Manager" server/orders/orders.h 'class OrderManager {'
expect "lower case" server/orders/OrderList.cpp 'int a;'
expect "at most 500" server/orders/orders.cpp "$(many_lines 500)"
expect "at most 250" server/orders/orders.h "$(many_lines 250)"
expect "at most 40" server/main.cpp "$(many_lines 40)"

allow client/net/api.cpp '#include <QNetworkReply>'
allow client/app/pages.cpp '#include "client/orders/orderspage.h"'
allow client/catalogue/sections.cpp '#include "client/prices/pricessection.h"'
allow client/prices/pricessection.cpp '#include "client/catalogue/section.h"'
allow client/orders/orderspage.cpp '#include "client/widgets/errorbar.h"'
allow client/orders/orderspage.cpp 'auto *clipboard = QApplication::instance();'
allow server/orders/orders.cpp "$(many_lines 499)"

exit "$failed"
