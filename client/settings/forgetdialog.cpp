// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/settings/forgetdialog.h"

#include "client/widgets/label.h"

#include <QBoxLayout>
#include <QCheckBox>

namespace oms {

namespace {

constexpr int dialogWidth = 480;

} // namespace

ForgetDialog::ForgetDialog(int waiting, QWidget *parent)
    : ActionDialog(tr("Remove everything from this computer?"), tr("Remove and sign out"), parent)
{
    setMinimumWidth(dialogWidth);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(20, 8, 20, 16);
    column->setSpacing(12);
    auto *words = new Label(tr("The key is destroyed first, then the records: nobody can read them here any more. The "
                               "server keeps everything; when you sign in here again they are downloaded anew."));
    words->setWordWrap(true);
    column->addWidget(words);
    if (waiting > 0) {
        auto *lost =
            new Label(tr("%Ln change(s) have not reached the server and would be lost for ever.", nullptr, waiting),
                      TextSize::Body, QFont::Medium, Ink::Bad);
        lost->setWordWrap(true);
        column->addWidget(lost);
        auto *tick = new QCheckBox(tr("Give up what has not been sent"));
        column->addWidget(tick);
        setActionEnabled(false);
        connect(tick, &QCheckBox::toggled, this, &ForgetDialog::setActionEnabled);
    }
    add(content);
    connect(this, &ActionDialog::acted, this, &QDialog::accept);
}

} // namespace oms
