// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widgets/texteditors.h"

#include "client/app/icons.h"
#include "client/models/days.h"
#include "client/models/schematext.h"

#include <QAction>
#include <QCalendarWidget>
#include <QCheckBox>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPlainTextEdit>
#include <QWidgetAction>

using namespace Qt::StringLiterals;

namespace oms {

namespace {

constexpr int multilineRows = 4;

//! Nothing typed is null where the field can be, else empty text.
Value textValue(const QString &text, bool nullable)
{
    if (text.isEmpty() && nullable)
        return {};
    return text.toStdString();
}

QString shown(const Value &value)
{
    return toQString(toText(value));
}

Qt::InputMethodHints hintsFor(Format format)
{
    switch (format) {
    case Format::Email:
        return Qt::ImhEmailCharactersOnly;
    case Format::Phone:
        return Qt::ImhDialableCharactersOnly;
    case Format::Secret:
        return Qt::ImhSensitiveData | Qt::ImhNoPredictiveText;
    default:
        return Qt::ImhNone;
    }
}

//! Its frame is drawn as a field's (see Style), which the focus changes.
class MultilineField : public QPlainTextEdit {
public:
    using QPlainTextEdit::QPlainTextEdit;

protected:
    void focusInEvent(QFocusEvent *event) override
    {
        QPlainTextEdit::focusInEvent(event);
        update();
    }
    void focusOutEvent(QFocusEvent *event) override
    {
        QPlainTextEdit::focusOutEvent(event);
        update();
    }
};

//! The locale's, with the whole year: "M/d/yy" would not read what we write ourselves.
QString wholeYearFormat(const QLocale &locale)
{
    auto format = locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains(u"yyyy"_s))
        format.replace(u"yy"_s, u"yyyy"_s);
    return format;
}

QDate readDate(const QString &text)
{
    const QLocale locale;
    auto date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid())
        if (const auto whole = locale.toDate(text, wholeYearFormat(locale)); whole.year() >= 1000)
            date = whole;
    for (auto format : {QLocale::ShortFormat, QLocale::LongFormat})
        if (!date.isValid())
            date = locale.toDate(text, format);
    // a two-digit year is read as 19xx; nobody means that in an order book
    return date.isValid() && date.year() < 1950 && !text.contains(QString::number(date.year())) ? date.addYears(100)
                                                                                                : date;
}

QString writtenDate(const QDate &date)
{
    const QLocale locale;
    return locale.toString(date, wholeYearFormat(locale));
}

} // namespace

TextEditor::TextEditor(bool nullable, Format format, QWidget *parent)
    : FieldEditor(parent)
    , m_field(new QLineEdit(parent))
    , m_nullable(nullable)
{
    m_field->setInputMethodHints(hintsFor(format));
    if (format == Format::Secret)
        m_field->setEchoMode(QLineEdit::Password);
    connect(m_field, &QLineEdit::textEdited, this, &FieldEditor::edited);
}

QWidget *TextEditor::widget() const
{
    return m_field;
}

Value TextEditor::value() const
{
    return textValue(m_field->text().trimmed(), m_nullable);
}

void TextEditor::setValue(const Value &value)
{
    m_field->setText(shown(value));
    m_field->setCursorPosition(0);
}

void TextEditor::setReadOnly(bool readOnly)
{
    m_field->setReadOnly(readOnly);
}

MultilineEditor::MultilineEditor(bool nullable, QWidget *parent)
    : FieldEditor(parent)
    , m_field(new MultilineField(parent))
    , m_nullable(nullable)
{
    m_field->setProperty("field", true);
    m_field->setTabChangesFocus(true);
    m_field->viewport()->setAutoFillBackground(false);
    m_field->document()->setDocumentMargin(6);
    m_field->setFixedHeight(m_field->fontMetrics().lineSpacing() * multilineRows + 16);
    connect(m_field->document(), &QTextDocument::contentsChanged, this, &FieldEditor::edited);
}

QWidget *MultilineEditor::widget() const
{
    return m_field;
}

Value MultilineEditor::value() const
{
    return textValue(m_field->toPlainText(), m_nullable);
}

void MultilineEditor::setValue(const Value &value)
{
    const QSignalBlocker quiet(this);
    m_field->setPlainText(shown(value));
}

void MultilineEditor::setReadOnly(bool readOnly)
{
    m_field->setReadOnly(readOnly);
}

IntegerEditor::IntegerEditor(QWidget *parent)
    : FieldEditor(parent)
    , m_field(new QLineEdit(parent))
{
    m_field->setInputMethodHints(Qt::ImhDigitsOnly);
    connect(m_field, &QLineEdit::textEdited, this, &FieldEditor::edited);
}

QWidget *IntegerEditor::widget() const
{
    return m_field;
}

Value IntegerEditor::value() const
{
    bool readable = false;
    const auto number = QLocale().toLongLong(m_field->text().simplified().remove(u' '), &readable);
    return readable ? Value(std::int64_t(number)) : Value();
}

void IntegerEditor::setValue(const Value &value)
{
    m_field->setText(shown(value));
}

std::string_view IntegerEditor::unreadable() const
{
    return isNull(value()) && !m_field->text().trimmed().isEmpty() ? "invalid_number" : "";
}

DateEditor::DateEditor(QWidget *parent)
    : FieldEditor(parent)
    , m_field(new QLineEdit(parent))
{
    m_field->setPlaceholderText(QLocale().dateFormat(QLocale::ShortFormat));
    auto *calendar = m_field->addAction(icon(u"calendar"_s), QLineEdit::TrailingPosition);
    calendar->setText(tr("Choose from a calendar"));
    connect(calendar, &QAction::triggered, this, &DateEditor::showCalendar);
    connect(m_field, &QLineEdit::textEdited, this, &FieldEditor::edited);
}

QWidget *DateEditor::widget() const
{
    return m_field;
}

Value DateEditor::value() const
{
    const auto date = readDate(m_field->text().trimmed());
    if (!date.isValid())
        return {};
    return dateOf(date);
}

void DateEditor::setValue(const Value &value)
{
    const auto *day = std::get_if<Date>(&value);
    m_field->setText(day ? writtenDate(dayOf(*day)) : QString());
}

std::string_view DateEditor::unreadable() const
{
    return isNull(value()) && !m_field->text().trimmed().isEmpty() ? "invalid_date" : "";
}

void DateEditor::showCalendar()
{
    QMenu popup(m_field);
    auto *calendar = new QCalendarWidget;
    if (const auto date = readDate(m_field->text()); date.isValid())
        calendar->setSelectedDate(date);
    auto *action = new QWidgetAction(&popup);
    action->setDefaultWidget(calendar);
    popup.addAction(action);
    connect(calendar, &QCalendarWidget::activated, &popup, [&](QDate date) {
        m_field->setText(writtenDate(date));
        popup.close();
        Q_EMIT edited();
    });
    popup.exec(m_field->mapToGlobal(QPoint(0, m_field->height())));
}

CheckEditor::CheckEditor(const QString &title, QWidget *parent)
    : FieldEditor(parent)
    , m_box(new QCheckBox(title, parent))
{
    connect(m_box, &QCheckBox::clicked, this, &FieldEditor::edited);
}

QWidget *CheckEditor::widget() const
{
    return m_box;
}

Value CheckEditor::value() const
{
    return m_box->isChecked();
}

void CheckEditor::setValue(const Value &value)
{
    const auto *on = std::get_if<bool>(&value);
    m_box->setChecked(on && *on);
}

} // namespace oms
