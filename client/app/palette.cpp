// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/palette.h"

#include "client/app/palettemodel.h"
#include "client/app/ranking.h"
#include "client/app/theme.h"
#include "client/widgets/label.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>

namespace oms {

namespace {

constexpr int boxWidth = 620;
constexpr int fieldHeight = 52;
constexpr int shownRows = 7;
constexpr int margin = 8;
constexpr std::size_t longest = 60;
constexpr qsizetype worthAsking = 2;
constexpr int shadowDepth = 18;

bool isCommand(const PaletteEntry &entry)
{
    return entry.kind == PaletteEntry::Kind::Command || entry.kind == PaletteEntry::Kind::Setting;
}

bool isPerson(const PaletteEntry &entry)
{
    return entry.kind == PaletteEntry::Kind::Person;
}

} // namespace

PaletteOverlay::PaletteOverlay(Entries entries, Search search, QWidget *window)
    : QWidget(window)
    , m_entries(std::move(entries))
    , m_search(std::move(search))
    , m_box(new QWidget(this))
    , m_field(new QLineEdit)
    , m_list(new QListView)
    , m_model(new PaletteModel(this))
{
    auto *column = new QVBoxLayout(m_box);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    m_field->setFrame(false);
    m_field->setFont(textFont(TextSize::Large));
    m_field->setFixedHeight(fieldHeight);
    m_field->setTextMargins(18, 0, 18, 0);
    m_field->setPlaceholderText(tr("Search or jump to…   > commands   @ people"));
    m_field->setAccessibleName(tr("Search or jump to"));
    m_field->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus); // the arrows are read from the field
    m_list->setAccessibleName(tr("Results"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    column->addWidget(m_field);
    column->addWidget(new Hairline);
    column->addSpacing(margin);
    column->addWidget(m_list);
    column->addSpacing(margin);
    connect(m_field, &QLineEdit::textChanged, this, &PaletteOverlay::type);
    connect(m_list, &QListView::clicked, this, &PaletteOverlay::choose);
    window->installEventFilter(this);
    hide();
}

void PaletteOverlay::open(const QString &text)
{
    if (!isVisible())
        m_before = window()->focusWidget();
    m_fixed = m_entries();
    m_found.clear();
    m_field->setText(text);
    type(text);
    QWidget::show();
    raise();
    m_field->setFocus(Qt::OtherFocusReason);
}

const std::vector<PaletteEntry> &PaletteOverlay::shown() const
{
    return m_model->entries();
}

void PaletteOverlay::type(const QString &text)
{
    const int question = ++m_question;
    const bool people = text.startsWith(u'@');
    const auto words = (people ? text.mid(1) : text).trimmed();
    m_found.clear();
    show(text);
    if (words.size() < worthAsking || text.startsWith(u'>') || !m_search)
        return;
    const QPointer<PaletteOverlay> self(this);
    m_search(words, [self, question, text](std::vector<PaletteEntry> records) {
        if (!self || self->m_question != question)
            return;
        std::move(records.begin(), records.end(), std::back_inserter(self->m_found));
        self->show(text);
    });
}

void PaletteOverlay::show(const QString &text)
{
    auto entries = m_fixed;
    entries.insert(entries.end(), m_found.begin(), m_found.end());
    auto words = text;
    if (text.startsWith(u'>'))
        std::erase_if(entries, std::not_fn(isCommand));
    else if (text.startsWith(u'@'))
        std::erase_if(entries, std::not_fn(isPerson));
    if (text.startsWith(u'>') || text.startsWith(u'@'))
        words = text.mid(1);
    auto best = ranked(std::move(entries), words.trimmed());
    if (best.size() > longest)
        best.resize(longest);
    m_model->show(std::move(best));
    m_list->setCurrentIndex(m_model->index(0));
    placeOverWindow();
}

bool PaletteOverlay::steer(int key)
{
    const int rows = m_model->rowCount();
    const int at = m_list->currentIndex().row();
    switch (key) {
    case Qt::Key_Escape:
        leave();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: {
        const bool page = key == Qt::Key_PageUp || key == Qt::Key_PageDown;
        const int step = (key == Qt::Key_Up || key == Qt::Key_PageUp ? -1 : 1) * (page ? shownRows - 1 : 1);
        const int to = page ? qBound(0, at + step, rows - 1) : rows ? (at + step + rows) % rows : 0;
        m_list->setCurrentIndex(m_model->index(to));
        return true;
    }
    case Qt::Key_Tab:
    case Qt::Key_Backtab: // nothing else to go to: the window below must not take the focus
        return true;
    default:
        return false;
    }
}

void PaletteOverlay::choose()
{
    const auto row = m_list->currentIndex().row();
    if (row < 0)
        return;
    const auto run = m_model->entries()[std::size_t(row)].run;
    leave();
    if (run)
        run();
}

void PaletteOverlay::leave()
{
    ++m_question;
    hide();
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

bool PaletteOverlay::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress)
        return steer(static_cast<QKeyEvent *>(event)->key());
    if (watched == m_field && event->type() == QEvent::FocusOut && isVisible() && isActiveWindow()
        && static_cast<QFocusEvent *>(event)->reason() == Qt::MouseFocusReason)
        leave();
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        placeOverWindow();
    return false;
}

QRect PaletteOverlay::box() const
{
    const int rows = qBound(1, m_model->rowCount(), shownRows);
    const int rowHeight = m_list->sizeHintForRow(0) > 0 ? m_list->sizeHintForRow(0) : 50;
    const int height = fieldHeight + 1 + 2 * margin + 2 + rows * rowHeight;
    const int across = qMin(boxWidth, width() - 40);
    const int top = qBound(20, this->height() / 8, qMax(20, this->height() - height - 20));
    return {(width() - across) / 2, top, across, height};
}

void PaletteOverlay::placeOverWindow()
{
    setGeometry(parentWidget()->rect());
    m_box->setGeometry(box());
    m_list->setFixedHeight(m_box->height() - fieldHeight - 1 - 2 * margin - 2);
    update();
}

void PaletteOverlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &colours = Colours::of(this);
    painter.fillRect(rect(), QColor(0, 0, 0, colours.isDark() ? 120 : 70));
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box(m_box->geometry());
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, colours.isDark() ? 7 : 4));
    for (int i = shadowDepth; i > 0; --i)
        painter.drawRoundedRect(box.adjusted(-i, 6 - i, i, i + 6), 12 + i, 12 + i);
    painter.setPen(QPen(colours[Ink::ControlBorder], 1));
    painter.setBrush(colours[Ink::Content]);
    painter.drawRoundedRect(box.adjusted(.5, .5, -.5, -.5), 12, 12);
}

void PaletteOverlay::mousePressEvent(QMouseEvent *)
{
    leave();
}

} // namespace oms
