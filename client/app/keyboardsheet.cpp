// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/keyboardsheet.h"

#include "client/app/commands.h"
#include "client/app/palettemodel.h"
#include "client/widgets/label.h"

#include <QAction>
#include <QBoxLayout>
#include <QCoreApplication>
#include <QGridLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace oms {

namespace {

struct ListKey {
    const char *keys;
    const char *meaning;
};

//! What a list does with keys while it has the focus.
constexpr ListKey listKeys[] = {
    {"J / K", QT_TRANSLATE_NOOP("commands", "Next, previous row")},
    {"Enter", QT_TRANSLATE_NOOP("commands", "Open")},
    {"Home / End", QT_TRANSLATE_NOOP("commands", "First, last row")},
    {"A … Z", QT_TRANSLATE_NOOP("commands", "Any other letter filters the list")},
    {"Esc", QT_TRANSLATE_NOOP("commands", "Clear the filter, back to the list")},
};

class KeyCap : public QWidget {
public:
    explicit KeyCap(const QString &keys)
        : m_keys(keys)
    {
        const QFontMetrics metrics(textFont(TextSize::Caption, QFont::Medium));
        setFixedSize(metrics.horizontalAdvance(keys) + 16, metrics.height() + 8);
        setAccessibleName(keys);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintKeys(painter, rect(), m_keys, Colours::of(this));
    }

private:
    QString m_keys;
};

void addRow(QGridLayout &grid, const QString &meaning, const QString &keys)
{
    const int row = grid.rowCount();
    grid.addWidget(new Label(meaning), row, 0);
    grid.addWidget(new KeyCap(keys), row, 1, Qt::AlignRight);
}

void addHeading(QGridLayout &grid, const QString &text)
{
    auto *heading = new Label(text, TextSize::Small, QFont::DemiBold, Ink::Secondary);
    heading->setContentsMargins(0, grid.count() ? 12 : 0, 0, 2);
    grid.addWidget(heading, grid.rowCount(), 0, 1, 2);
}

void addMenu(QGridLayout &grid, const Commands &commands, Menu menu)
{
    bool headed = false;
    for (const auto &row : commandTable()) {
        const auto *action = commands.action(row.command);
        if (row.menu != menu || !action->isVisible() || action->shortcut().isEmpty())
            continue;
        if (!headed)
            addHeading(grid, menuTitle(menu).remove(u'&'));
        headed = true;
        addRow(grid, plainTitle(action), action->shortcut().toString(QKeySequence::NativeText));
    }
}

QGridLayout *column(QHBoxLayout &into)
{
    auto *column = new QVBoxLayout;
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    column->addLayout(grid);
    column->addStretch();
    into.addLayout(column, 1);
    return grid;
}

} // namespace

KeyboardSheet::KeyboardSheet(const Commands &commands, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keyboard"));
    setAccessibleName(windowTitle());
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(24, 20, 24, 20);
    columns->setSpacing(40);
    auto *left = column(*columns);
    for (auto menu : {Menu::File, Menu::Edit})
        addMenu(*left, commands, menu);
    auto *right = column(*columns);
    for (auto menu : {Menu::View, Menu::Go, Menu::Tools, Menu::Window, Menu::Help})
        addMenu(*right, commands, menu);
    addHeading(*right, tr("In a list"));
    for (const auto &[keys, meaning] : listKeys)
        addRow(*right, QCoreApplication::translate("commands", meaning), QString::fromUtf8(keys));
}

} // namespace oms
