// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/configurator/adaptationdialog.h"

#include "client/configurator/metrics.h"
#include "client/configurator/words.h"
#include "client/widgets/label.h"

#include <QGridLayout>

namespace oms::configurator {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize firstSize(620, 460);

QString orDash(const QString &text)
{
    return text.isEmpty() ? u"–"_s : text;
}

} // namespace

AdaptationDialog::AdaptationDialog(const QString &title, const Adaptation &adaptation, const Catalogue &catalogue,
                                   std::function<void()> apply, QWidget *parent)
    : ActionDialog(title, tr("Apply"), parent)
{
    resize(scaled(firstSize.width()), scaled(firstSize.height()));
    auto *content = new QWidget;
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(20, 8, 20, 16);
    grid->setHorizontalSpacing(18);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    int row = 0;
    QStringList said;
    const auto add = [&](const QString &name, const QString &before, const QString &after, Ink ink) {
        grid->addWidget(new Label(name, TextSize::Small, QFont::DemiBold), row, 0);
        auto *old = new Label(before, TextSize::Body, QFont::Normal, Ink::Secondary);
        old->setWordWrap(true);
        grid->addWidget(old, row, 1);
        auto *now = new Label(after, TextSize::Body, QFont::Normal, ink);
        now->setWordWrap(true);
        grid->addWidget(now, row++, 2);
        said << u"%1: %2 → %3"_s.arg(name, before, after);
    };
    const auto addHeading = [&](int column, const QString &text) {
        grid->addWidget(new Label(text, TextSize::Caption, QFont::Normal, Ink::Secondary), 0, column);
        row = 1;
    };
    if (!adaptation.changed.empty() || !adaptation.refused.empty()) {
        addHeading(1, tr("Now"));
        addHeading(2, tr("Afterwards"));
    }
    for (const auto &change : adaptation.changed)
        add(nameOf(change.slot, catalogue), orDash(valueText(change.slot, change.before, catalogue)),
            orDash(valueText(change.slot, change.after, catalogue)), Ink::Text);
    for (const auto &finding : adaptation.refused)
        add(nameOf(finding.slot, catalogue), tr("Not taken over"), whyText(finding, catalogue), Ink::Bad);
    if (row == 0)
        grid->addWidget(new Label(tr("Nothing would change.")), row++, 0, 1, 3);
    grid->setRowStretch(row, 1);
    addScrolling(content, title, said.join(u'\n'));
    setActionEnabled(!adaptation.changed.empty());
    connect(this, &ActionDialog::acted, this, &QDialog::accept);
    connect(this, &QDialog::accepted, this, std::move(apply));
}

} // namespace oms::configurator
