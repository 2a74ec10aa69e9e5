// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/settings/settingssection.h"

#include "client/widgets/label.h"
#include "shared/core/fold.h"

#include <QBoxLayout>

namespace oms {

namespace {

constexpr int rowGap = 12;
constexpr int columnGap = 24;

} // namespace

SettingsSection::SettingsSection(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 28);
    m_column->setSpacing(0);
    auto *heading = new Label(title, TextSize::Large, QFont::DemiBold);
    heading->setContentsMargins(0, 0, 0, 6);
    m_column->addWidget(heading);
}

void SettingsSection::add(const QString &title, const QString &text, QWidget *control)
{
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    auto *name = new Label(title, TextSize::Body, QFont::Medium);
    auto *meaning = new Label(text, TextSize::Small, QFont::Normal, Ink::Secondary);
    for (auto *label : {name, meaning}) {
        label->setWordWrap(true);
        words->addWidget(label);
    }
    if (text.isEmpty())
        meaning->hide(); // to show it before it has a parent would open a window
    if (control->accessibleName().isEmpty())
        control->setAccessibleName(title);
    if (control->accessibleDescription().isEmpty())
        control->setAccessibleDescription(text);
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, rowGap, 0, rowGap);
    line->setSpacing(columnGap);
    line->addLayout(words, 1);
    line->addWidget(control, 0, Qt::AlignRight | Qt::AlignVCenter);
    append(row, title + u' ' + text);
}

void SettingsSection::addWide(QWidget *content, const QString &words)
{
    auto *row = new QWidget;
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, rowGap, 0, rowGap);
    column->addWidget(content);
    append(row, words);
}

void SettingsSection::append(QWidget *row, const QString &words)
{
    auto *framed = new QWidget;
    auto *column = new QVBoxLayout(framed);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(new Hairline);
    column->addWidget(row);
    m_column->addWidget(framed);
    m_rows.push_back({framed, folded(m_title + u' ' + words)});
}

bool SettingsSection::narrow(const QString &wanted)
{
    const auto sought = folded(wanted).split(u' ', Qt::SkipEmptyParts);
    bool isAny = false;
    for (const auto &[widget, words] : m_rows) {
        const bool fits = std::all_of(sought.begin(), sought.end(),
                                      [&said = words](const auto &word) { return said.contains(word); });
        widget->setVisible(fits);
        isAny = isAny || fits;
    }
    setVisible(isAny);
    return isAny;
}

} // namespace oms
