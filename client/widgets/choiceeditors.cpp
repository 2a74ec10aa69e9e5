// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widgets/choiceeditors.h"

#include <QAbstractItemView>
#include <QCollator>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QLocale>
#include <QStyledItemDelegate>
#include <QWheelEvent>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace oms {

namespace {

//! Scrolling a form must not change what it says.
class CalmComboBox : public QComboBox {
public:
    explicit CalmComboBox(QWidget *parent)
        : QComboBox(parent)
    {
        setItemDelegate(new QStyledItemDelegate(this)); // the default one does not ask the style for its height
    }

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

QString codeOf(QLocale::Territory territory)
{
    return QLocale::territoryToCode(territory);
}

} // namespace

ChoiceEditor::ChoiceEditor(std::vector<ChoiceItem> options, bool nullable, QWidget *parent)
    : FieldEditor(parent)
    , m_nullable(nullable)
    , m_box(new CalmComboBox(parent))
{
    setOptions(std::move(options));
    connect(m_box, &QComboBox::activated, this, &FieldEditor::edited);
}

QWidget *ChoiceEditor::widget() const
{
    return m_box;
}

Value ChoiceEditor::value() const
{
    const int at = m_box->currentIndex() - (m_nullable ? 1 : 0);
    return at < 0 ? Value() : m_options[std::size_t(at)].value;
}

void ChoiceEditor::setValue(const Value &value)
{
    const auto found =
        std::find_if(m_options.begin(), m_options.end(), [&](const ChoiceItem &o) { return o.value == value; });
    const int at = found == m_options.end() ? -1 : int(found - m_options.begin());
    m_box->setCurrentIndex(m_nullable ? at + 1 : at);
}

void ChoiceEditor::setOptions(std::vector<ChoiceItem> options)
{
    const auto before = m_box->count() > 0 ? value() : Value();
    m_options = std::move(options);
    m_box->clear();
    if (m_nullable)
        m_box->addItem(u"–"_s);
    for (const auto &option : m_options)
        m_box->addItem(option.text);
    setValue(before);
}

LookupEditor::LookupEditor(std::vector<ChoiceItem> options, std::string_view unknown, bool nullable, QWidget *parent)
    : FieldEditor(parent)
    , m_unknown(unknown)
    , m_nullable(nullable)
    , m_box(new CalmComboBox(parent))
{
    m_box->setEditable(true);
    m_box->setInsertPolicy(QComboBox::NoInsert);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(12);
    m_box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_box->completer()->setFilterMode(Qt::MatchContains);
    setOptions(std::move(options));
    const auto changed = [this] {
        m_typed = true;
        Q_EMIT edited();
    };
    connect(m_box->lineEdit(), &QLineEdit::textEdited, this, changed);
    connect(m_box, &QComboBox::activated, this, changed);
    connect(m_box->completer(), qOverload<const QString &>(&QCompleter::activated), this, changed);
}

QWidget *LookupEditor::widget() const
{
    return m_box;
}

const ChoiceItem *LookupEditor::chosen() const
{
    const auto text = m_box->currentText().trimmed();
    const auto found = std::find_if(m_options.begin(), m_options.end(), [&](const ChoiceItem &option) {
        return option.text.compare(text, Qt::CaseInsensitive) == 0;
    });
    return found == m_options.end() ? nullptr : &*found;
}

Value LookupEditor::value() const
{
    if (!m_typed)
        return m_value;
    if (const auto *option = chosen())
        return option->value;
    return m_nullable ? Value() : Value(std::string());
}

void LookupEditor::setValue(const Value &value)
{
    m_value = value;
    m_typed = false;
    const auto found =
        std::find_if(m_options.begin(), m_options.end(), [&](const ChoiceItem &o) { return o.value == value; });
    m_box->setCurrentIndex(found == m_options.end() ? -1 : int(found - m_options.begin()));
    if (found == m_options.end())
        m_box->setEditText({});
}

std::string_view LookupEditor::unreadable() const
{
    return m_typed && !chosen() && !m_box->currentText().trimmed().isEmpty() ? m_unknown : "";
}

void LookupEditor::setOptions(std::vector<ChoiceItem> options)
{
    const auto before = value();
    m_options = std::move(options);
    const QSignalBlocker quiet(m_box);
    m_box->clear();
    for (const auto &option : m_options)
        m_box->addItem(option.text);
    setValue(before);
}

std::vector<ChoiceItem> countryOptions()
{
    std::vector<ChoiceItem> options;
    for (int i = QLocale::AnyTerritory + 1; i <= QLocale::LastTerritory; ++i) {
        const auto territory = QLocale::Territory(i);
        const auto code = codeOf(territory);
        // regions ("150", Europe) have digits, and a few reserved codes are no countries
        const bool country = code.size() == 2 && code.at(0).isLetter() && code != u"EU"_s && code != u"UN"_s
            && code != u"EZ"_s && code != u"ZZ"_s;
        if (country)
            options.push_back({code.toStdString(), QLocale::territoryToString(territory)});
    }
    QCollator collator {QLocale(QLocale::English)};
    std::sort(options.begin(), options.end(),
              [&](const ChoiceItem &a, const ChoiceItem &b) { return collator(a.text, b.text); });
    return options;
}

} // namespace oms
