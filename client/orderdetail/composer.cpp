// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/orderdetail/composer.h"

#include "client/app/session.h"
#include "client/models/schematext.h"
#include "client/widgets/button.h"
#include "client/widgets/label.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace oms {

namespace {

constexpr int textHeight = 64;
constexpr int stripe = 4;

struct AudienceRow {
    Audience audience;
    const char *text; //!< context "Composer"
    const char *send;
    Tone tone;
};
constexpr AudienceRow rows[] = {
    {Audience::Internal, QT_TRANSLATE_NOOP("Composer", "Office only"),
     QT_TRANSLATE_NOOP("Composer", "Note for the office"), Tone::Neutral},
    {Audience::Fitter, QT_TRANSLATE_NOOP("Composer", "Office and fitter"),
     QT_TRANSLATE_NOOP("Composer", "Send to the fitter"), Tone::Blue},
    {Audience::Factory, QT_TRANSLATE_NOOP("Composer", "Office and factory"),
     QT_TRANSLATE_NOOP("Composer", "Send to the factory"), Tone::Violet},
    {Audience::FitterFactory, QT_TRANSLATE_NOOP("Composer", "Fitter and factory"),
     QT_TRANSLATE_NOOP("Composer", "Send to fitter and factory"), Tone::Teal},
    {Audience::All, QT_TRANSLATE_NOOP("Composer", "Everyone, the customer too"),
     QT_TRANSLATE_NOOP("Composer", "Send to everyone"), Tone::Orange},
};

const AudienceRow &rowFor(Audience audience)
{
    return *std::find_if(std::begin(rows), std::end(rows),
                         [=](const AudienceRow &row) { return row.audience == audience; });
}

bool mayWrite(const Session &session, Audience audience)
{
    return std::any_of(session.roles.begin(), session.roles.end(), [&](const QString &code) {
        const auto role = fromCode<Role>(code.toStdString());
        if (!role)
            return false;
        const auto audiences = audiencesOf(*role);
        return std::find(audiences.begin(), audiences.end(), audience) != audiences.end();
    });
}

//! To somebody outside the office the office is not a third party.
QString textFor(const AudienceRow &row)
{
    return QCoreApplication::translate("Composer", row.text);
}

} // namespace

QString audienceText(Audience audience)
{
    return textFor(rowFor(audience));
}

Tone audienceTone(Audience audience)
{
    return rowFor(audience).tone;
}

Composer::Composer(OrderBook &book, QWidget *parent)
    : QWidget(parent)
    , m_book(book)
    , m_text(new QPlainTextEdit)
    , m_audience(new QComboBox)
    , m_cancel(new Button(tr("Cancel"), ButtonKind::Ghost))
    , m_send(new Button({}, u"message-square"_s, ButtonKind::Plain))
    , m_trouble(new Label({}, TextSize::Small, QFont::Normal, Ink::Bad))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(stripe + 8, 0, 0, 0);
    column->setSpacing(6);
    m_text->setFixedHeight(textHeight);
    m_text->setPlaceholderText(tr("Write a comment…"));
    m_text->setAccessibleName(tr("Comment"));
    m_text->setTabChangesFocus(true);
    m_text->installEventFilter(this);
    column->addWidget(m_text);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_audience->setAccessibleName(tr("Who reads it"));
    for (const auto &one : rows)
        if (mayWrite(book.session(), one.audience))
            m_audience->addItem(textFor(one), int(one.audience));
    row->addWidget(m_audience);
    row->addWidget(m_trouble, 1);
    row->addWidget(m_cancel);
    m_cancel->hide();
    row->addWidget(m_send);
    column->addLayout(row);
    connect(m_audience, &QComboBox::currentIndexChanged, this, &Composer::showAudience);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_changed)
            m_begun[m_order.value] = m_text->toPlainText();
        m_trouble->setText({});
        m_send->setEnabled(!m_text->toPlainText().trimmed().isEmpty());
    });
    connect(m_send, &Button::clicked, this, &Composer::send);
    connect(m_cancel, &Button::clicked, this, &Composer::leaveChange);
    m_send->setEnabled(false);
    showAudience();
}

void Composer::show(const Order &order)
{
    if (m_order == order.id)
        return;
    m_order = order.id;
    leaveChange();
    m_audience->setCurrentIndex(0); // not whom one wrote to about another order
}

void Composer::edit(const OrderComment &comment)
{
    m_changed = comment;
    m_audience->setCurrentIndex(m_audience->findData(int(comment.audience)));
    m_audience->setEnabled(false);
    m_text->setPlainText(toQString(comment.body));
    m_text->moveCursor(QTextCursor::End);
    m_text->setFocus();
    m_cancel->show();
    showAudience();
}

void Composer::leaveChange()
{
    m_changed.reset();
    m_audience->setEnabled(true);
    m_cancel->hide();
    const auto begun = m_begun.find(m_order.value);
    m_text->setPlainText(begun == m_begun.end() ? QString() : begun->second);
    showAudience();
}

Audience Composer::audience() const
{
    return Audience(m_audience->currentData().toInt());
}

void Composer::showAudience()
{
    const auto words =
        m_changed ? tr("Save the comment") : QCoreApplication::translate("Composer", rowFor(audience()).send);
    m_send->setText(words);
    m_send->setAccessibleName(words);
    update();
}

void Composer::send()
{
    OrderComment comment;
    comment.id = makeId<OrderCommentId>();
    comment.order_id = m_order;
    comment.audience = audience();
    comment.body = m_text->toPlainText().trimmed().toStdString();
    if (comment.body.empty())
        return;
    m_send->setEnabled(false);
    if (m_changed)
        return sendChange(comment.body);
    m_book.add(comment, this, [this, id = m_order](const Result<bool> &saved) {
        if (!saved) {
            m_send->setEnabled(true);
            return m_trouble->setText(reasonText(saved.error()));
        }
        m_begun.erase(id.value);
        if (m_order == id)
            m_text->clear();
    });
}

void Composer::sendChange(const std::string &body)
{
    auto mine = *m_changed;
    mine.body = body;
    m_book.changePart(*m_changed, mine, this, [this, id = mine.id](const Result<bool> &saved) {
        if (!m_changed || m_changed->id != id)
            return;
        if (saved)
            return leaveChange();
        m_send->setEnabled(true);
        m_trouble->setText(reasonText(saved.error()));
    });
}

void Composer::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Colours::of(this).pillText(audienceTone(audience())));
    painter.drawRoundedRect(QRectF(0, 0, stripe, height()), stripe / 2.0, stripe / 2.0);
}

bool Composer::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && key->modifiers() == Qt::ControlModifier) {
            if (event->type() == QEvent::KeyPress)
                send();
            event->accept(); // the window's own use of these keys stands back
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace oms
