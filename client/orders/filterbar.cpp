// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/orders/filterbar.h"

#include "client/orders/filterpicker.h"
#include "client/widgets/announce.h"
#include "client/widgets/chip.h"
#include "client/widgets/filterfield.h"
#include "client/widgets/flowlayout.h"
#include "client/widgets/label.h"

#include <QBoxLayout>

namespace oms {

using namespace Qt::StringLiterals;

namespace {

constexpr int fieldWidth = 230;

} // namespace

FilterBar::FilterBar(const FilterNames &names, QWidget *parent)
    : QWidget(parent)
    , m_names(names)
    , m_field(new FilterField(tr("Filter by customer, horse, serial…")))
    , m_add(new Chip(tr("Add filter"), {}, Chip::Kind::Add))
    , m_trouble(new Label({}, TextSize::Small, QFont::Normal, Ink::Warn))
    , m_line(new QWidget)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(6);
    column->addWidget(m_line);
    column->addWidget(m_trouble);
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    m_field->setFixedWidth(fieldWidth);
    m_field->setToolTip(tr("Words, or conditions as status:p2 due:<14d fitter:leslie -urgent"));
    auto *flow = new FlowLayout(m_line, 8, 8);
    flow->addWidget(m_field);
    flow->addWidget(m_add);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.endsWith(u' ') && text.count(u'"') % 2 == 0)
            absorb();
        else
            read();
    });
    connect(m_field, &FilterField::left, this, [this] {
        absorb();
        Q_EMIT left();
    });
    connect(m_add, &Chip::clicked, this, [this] { pick(m_add, {}); });
}

QString FilterBar::text() const
{
    return textOf(m_terms, m_field->text().trimmed());
}

void FilterBar::setText(const QString &text)
{
    auto reading = readFilter(text, m_names, today());
    m_terms = std::move(reading.terms);
    showChips();
    const QSignalBlocker silently(m_field);
    m_field->setText(reading.words);
    read();
}

//! What holds now; the sooner of it on the screen the better, so nothing waits for Enter.
void FilterBar::read()
{
    const auto typed = readFilter(m_field->text(), m_names, today());
    auto terms = m_terms;
    terms.insert(terms.end(), typed.terms.begin(), typed.terms.end());
    QStringList troubles;
    m_filter = filterOf(terms, m_names, today(), troubles);
    for (const auto &trouble : typed.troubles)
        if (!troubles.contains(trouble))
            troubles << trouble;
    m_typed = m_field->text().trimmed();
    m_words = typed.words;
    const auto said = troubles.join(u' ');
    const bool isNew = !said.isEmpty() && said != m_trouble->text();
    m_trouble->setText(said);
    m_trouble->setAccessibleName(said);
    m_trouble->setVisible(!said.isEmpty());
    if (isNew)
        announce(m_trouble);
    Q_EMIT changed();
}

//! Conditions that are complete leave the text and become chips.
void FilterBar::absorb()
{
    auto reading = readFilter(m_field->text(), m_names, today());
    if (reading.terms.empty() || !reading.troubles.isEmpty())
        return read();
    m_terms.insert(m_terms.end(), reading.terms.begin(), reading.terms.end());
    showChips();
    const QSignalBlocker silently(m_field);
    m_field->setText(reading.words);
    read();
}

void FilterBar::showChips()
{
    auto *flow = static_cast<FlowLayout *>(m_line->layout());
    for (auto *chip : m_chips) {
        flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
    for (std::size_t i = 0; i < m_terms.size(); ++i) {
        const auto words = wordsOf(m_terms[i], m_names, today());
        auto *chip = new Chip(words.name, words.value, Chip::Kind::Condition, m_line);
        flow->insertWidget(int(i) + 1, chip);
        chip->show();
        connect(chip, &Chip::removed, this, [this, i] { remove(i); });
        connect(chip, &Chip::clicked, this, [this, i, chip] { pick(chip, i); });
        m_chips.push_back(chip);
    }
    QWidget *before = m_field;
    for (QWidget *chip : m_chips)
        setTabOrder(std::exchange(before, chip), chip);
    setTabOrder(before, m_add);
    m_line->updateGeometry();
}

void FilterBar::pick(QWidget *anchor, std::optional<std::size_t> at)
{
    if (at && isFlag(m_terms[*at].key)) { // there are but two values
        auto term = m_terms[*at];
        term.isNegated = !term.isNegated;
        return setTerm(*at, term);
    }
    auto *picker = new FilterPicker(m_names, this);
    const auto place = std::make_shared<std::optional<std::size_t>>(at);
    connect(picker, &FilterPicker::picked, this, [this, place](const FilterTerm &term) {
        if (*place && **place < m_terms.size())
            return setTerm(**place, term);
        *place = m_terms.size();
        add(term);
    });
    picker->open(anchor, at ? std::optional(m_terms[*at]) : std::nullopt);
}

void FilterBar::setTerm(std::size_t at, const FilterTerm &term)
{
    if (term.value.isEmpty() && !isFlag(term.key))
        return remove(at);
    m_terms[at] = term;
    showChips();
    read();
}

void FilterBar::add(const FilterTerm &term)
{
    if (term.value.isEmpty() && !isFlag(term.key))
        return;
    m_terms.push_back(term);
    showChips();
    read();
}

void FilterBar::remove(std::size_t at)
{
    m_terms.erase(m_terms.begin() + std::ptrdiff_t(at));
    showChips();
    (at < m_chips.size() ? static_cast<QWidget *>(m_chips[at]) : m_add)->setFocus(Qt::OtherFocusReason);
    read();
}

void FilterBar::takeFocus()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void FilterBar::insert(const QString &typed)
{
    m_field->setFocus();
    m_field->insert(typed);
}

} // namespace oms
