// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/orders/columnchooser.h"

#include "client/widgets/button.h"
#include "client/widgets/chip.h"
#include "client/widgets/label.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QKeyEvent>
#include <QListWidget>
#include <QScreen>
#include <algorithm>

namespace oms {

using namespace Qt::StringLiterals;

namespace {

constexpr int idRole = Qt::UserRole;
constexpr int widthRole = Qt::UserRole + 1;
constexpr QSize firstSize(330, 470);

} // namespace

ColumnChooser::ColumnChooser(const TableModel &model, ListView &list, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_model(model)
    , m_view(list)
    , m_columns(new QListWidget)
    , m_densities(new QButtonGroup(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("Columns and rows"));
    setFrameShape(QFrame::StyledPanel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    column->addWidget(new Label(tr("Rows"), TextSize::Small, QFont::DemiBold, Ink::Secondary));
    column->addWidget(buildDensities());
    column->addWidget(new Label(tr("Columns"), TextSize::Small, QFont::DemiBold, Ink::Secondary));
    m_columns->setAccessibleName(tr("Columns"));
    m_columns->setAccessibleDescription(tr("Space shows or hides one, Alt with the arrows moves it"));
    m_columns->setFrameShape(QFrame::NoFrame);
    m_columns->setDragDropMode(QAbstractItemView::InternalMove);
    m_columns->installEventFilter(this);
    column->addWidget(m_columns, 1);
    auto *row = new QHBoxLayout;
    auto *up = Button::iconOnly(u"arrow-up"_s, tr("Move further left (Alt+Up)"));
    auto *down = Button::iconOnly(u"arrow-down"_s, tr("Move further right (Alt+Down)"));
    auto *reset = new Button(tr("As at first"), ButtonKind::Ghost);
    row->addWidget(up);
    row->addWidget(down);
    row->addStretch();
    row->addWidget(reset);
    column->addLayout(row);
    connect(up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(down, &QPushButton::clicked, this, [this] { move(1); });
    connect(reset, &QPushButton::clicked, this, [this] {
        m_view.setColumns({});
        fill();
        Q_EMIT arranged();
    });
    connect(m_columns, &QListWidget::itemChanged, this, &ColumnChooser::apply);
    connect(m_columns->model(), &QAbstractItemModel::rowsMoved, this, &ColumnChooser::apply);
    fill();
}

QWidget *ColumnChooser::buildDensities()
{
    auto *choices = new QWidget;
    auto *row = new QHBoxLayout(choices);
    row->setContentsMargins({});
    row->setSpacing(6);
    const std::pair<Density, QString> densities[] = {{Density::Comfortable, tr("Comfortable")},
                                                     {Density::Compact, tr("Compact")},
                                                     {Density::TwoLines, tr("Two lines")}};
    for (const auto &[density, title] : densities) {
        auto *chip = new Chip(title, {}, Chip::Kind::Choice);
        chip->setChecked(m_view.density() == density);
        m_densities->addButton(chip, int(density));
        row->addWidget(chip);
    }
    row->addStretch();
    connect(m_densities, &QButtonGroup::idClicked, this, [this](int density) {
        m_view.setDensity(Density(density));
        Q_EMIT arranged();
    });
    return choices;
}

void ColumnChooser::open(QWidget *anchor)
{
    resize(firstSize.expandedTo(sizeHint()));
    auto corner = anchor->mapToGlobal(QPoint(anchor->width() - width(), anchor->height() + 4));
    const auto screen = anchor->screen()->availableGeometry();
    corner.setX(qMax(screen.left(), corner.x()));
    corner.setY(qMax(screen.top(), qMin(corner.y(), screen.bottom() - height())));
    QWidget::move(corner);
    show();
    m_columns->setFocus(Qt::PopupFocusReason);
}

//! Those that are shown, in their order, then the others.
void ColumnChooser::fill()
{
    m_filling = true;
    m_columns->clear();
    const auto shown = m_view.columns();
    const auto add = [this](const TableColumn &column, int width, bool isShown) {
        auto *item = new QListWidgetItem(column.title, m_columns);
        item->setData(idRole, column.id);
        item->setData(widthRole, width);
        item->setFlags(item->flags() & ~Qt::ItemIsDropEnabled);
        item->setCheckState(isShown ? Qt::Checked : Qt::Unchecked);
        if (&column == &m_model.columns().front()) // what names the row stays
            item->setFlags(item->flags() & ~(Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled));
    };
    const auto &all = m_model.columns();
    for (const auto &[id, width] : shown)
        for (const auto &column : all)
            if (column.id == id)
                add(column, width, true);
    for (const auto &column : all)
        if (std::none_of(shown.begin(), shown.end(), [&](const auto &one) { return one.id == column.id; }))
            add(column, column.width, false);
    m_columns->setCurrentRow(0);
    m_filling = false;
}

void ColumnChooser::move(int by)
{
    const int from = m_columns->currentRow();
    const int to = from + by;
    if (from < 1 || to < 1 || to >= m_columns->count())
        return;
    m_filling = true;
    m_columns->insertItem(to, m_columns->takeItem(from));
    m_columns->setCurrentRow(to);
    m_filling = false;
    apply();
}

void ColumnChooser::apply()
{
    if (m_filling)
        return;
    std::vector<ShownColumn> columns;
    for (int i = 0; i < m_columns->count(); ++i) {
        const auto *item = m_columns->item(i);
        if (item->checkState() == Qt::Checked)
            columns.push_back({item->data(idRole).toString(), item->data(widthRole).toInt()});
    }
    m_view.setColumns(columns);
    Q_EMIT arranged();
}

bool ColumnChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto &key = static_cast<QKeyEvent &>(*event);
    const bool isMoving = key.modifiers() & Qt::AltModifier;
    if (isMoving && (key.key() == Qt::Key_Up || key.key() == Qt::Key_Down)) {
        move(key.key() == Qt::Key_Up ? -1 : 1);
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace oms
