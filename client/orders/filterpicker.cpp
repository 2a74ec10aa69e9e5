// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/orders/filterpicker.h"

#include "client/orders/filterkeys.h"
#include "client/widgets/filterfield.h"
#include "client/widgets/label.h"
#include "shared/core/fold.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QScreen>

namespace oms {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostShown = 100; //!< nobody reads more; typing narrows
constexpr int textRole = Qt::UserRole;
constexpr QSize firstSize(280, 340);

} // namespace

FilterPicker::FilterPicker(const FilterNames &names, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_names(names)
    , m_title(new Label({}, TextSize::Small, QFont::DemiBold, Ink::Secondary))
    , m_search(new FilterField(tr("Type to narrow")))
    , m_list(new QListWidget)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 10, 10, 10);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_search->installEventFilter(this);
    m_list->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &FilterPicker::fill);
    connect(m_list, &QListWidget::itemClicked, this, &FilterPicker::take);
}

void FilterPicker::open(QWidget *anchor, const std::optional<FilterTerm> &term)
{
    resize(firstSize);
    auto corner = anchor->mapToGlobal(QPoint(0, anchor->height() + 4));
    const auto screen = anchor->screen()->availableGeometry();
    corner.setX(qMax(screen.left(), qMin(corner.x(), screen.right() - width())));
    corner.setY(qMax(screen.top(), qMin(corner.y(), screen.bottom() - height())));
    move(corner);
    if (term) {
        m_isNegated = term->isNegated;
        m_values = valuesOf(term->value);
        showValues(term->key);
    } else {
        showKeys();
    }
    show();
    m_search->setFocus(Qt::PopupFocusReason);
}

void FilterPicker::showKeys()
{
    m_key.reset();
    m_title->setText(tr("Filter by"));
    m_list->setAccessibleName(m_title->text());
    setAccessibleName(m_title->text());
    m_search->clear();
    fill();
}

void FilterPicker::showValues(FilterKey key)
{
    m_key = key;
    m_title->setText(m_isNegated ? tr("%1 is not", "filter").arg(titleOf(key)) : titleOf(key));
    m_list->setAccessibleName(m_title->text());
    setAccessibleName(m_title->text());
    m_search->clear();
    fill();
}

void FilterPicker::fill()
{
    m_list->clear();
    const auto typed = m_search->text().trimmed();
    const auto wanted = folded(typed);
    const auto add = [&](const QString &text, const QString &words) {
        auto *item = new QListWidgetItem(words, m_list);
        item->setData(textRole, text);
        if (m_key && rowOf(*m_key).sort != FilterSort::Days)
            item->setCheckState(m_values.contains(QString(text).remove(u'"')) ? Qt::Checked : Qt::Unchecked);
    };
    if (!m_key) {
        for (const auto key : filterKeys(m_names.reader()))
            if (folded(titleOf(key)).contains(wanted))
                add(QString::number(int(key)), titleOf(key));
    } else {
        const auto &row = rowOf(*m_key);
        const bool isDay = row.sort == FilterSort::Days && dayRange(typed, row.looksAhead, today());
        const bool isSeat = row.sort == FilterSort::Seats && seatSizeFrom(typed.toStdString());
        const bool isText = row.sort == FilterSort::Text && typed.size() == 2;
        if (isDay || isSeat || isText)
            add(typed, isDay ? dayRangeWords(typed, row.looksAhead, today()) : typed.toUpper());
        for (const auto &[text, words] : choicesOf(*m_key, m_names)) {
            if (m_list->count() >= mostShown)
                break;
            if (folded(words).contains(wanted))
                add(text, words);
        }
        if (m_list->count() == 0 && typed.isEmpty())
            for (const auto &value : m_values)
                add(value, value);
    }
    m_list->setCurrentRow(0);
}

void FilterPicker::takeKey(FilterKey key)
{
    if (!isFlag(key))
        return showValues(key);
    Q_EMIT picked({key, {}});
    close();
}

void FilterPicker::take(QListWidgetItem *item)
{
    if (!item)
        return;
    const auto text = item->data(textRole).toString();
    if (!m_key)
        return takeKey(FilterKey(text.toInt()));
    const bool isOne =
        rowOf(*m_key).sort == FilterSort::Days || rowOf(*m_key).sort == FilterSort::Text || *m_key == FilterKey::Work;
    const auto plain = QString(text).remove(u'"');
    if (isOne)
        m_values = {plain};
    else if (!m_values.removeOne(plain))
        m_values << plain;
    QStringList values;
    for (const auto &value : std::as_const(m_values))
        values << quoted(value);
    item->setCheckState(m_values.contains(plain) ? Qt::Checked : Qt::Unchecked);
    Q_EMIT picked({*m_key, values.join(u','), m_isNegated});
    if (isOne)
        close();
}

//! The arrows move in the list while one types.
bool FilterPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto &key = static_cast<QKeyEvent &>(*event);
    const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    if (isEnter || (key.key() == Qt::Key_Space && watched == m_list)) {
        take(m_list->currentItem());
        return true;
    }
    if (key.key() == Qt::Key_Escape) {
        close();
        return true;
    }
    if (watched == m_search && (key.key() == Qt::Key_Down || key.key() == Qt::Key_Up)) {
        const int row = m_list->currentRow() + (key.key() == Qt::Key_Down ? 1 : -1);
        m_list->setCurrentRow(qBound(0, row, m_list->count() - 1));
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace oms
