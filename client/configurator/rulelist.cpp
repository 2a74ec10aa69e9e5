// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/configurator/rulelist.h"

#include "client/catalogue/rulewords.h"
#include "client/configurator/metrics.h"
#include "client/models/schematext.h"
#include "client/widgets/button.h"
#include "client/widgets/label.h"
#include "client/widgets/pill.h"

#include <QBoxLayout>
#include <algorithm>

namespace oms::configurator {

using namespace Qt::StringLiterals;

namespace {

constexpr int sentenceWidth = 190;

} // namespace

RuleList::RuleList(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(6);
}

void RuleList::show(const Configuration &configuration, const std::vector<Finding> &findings,
                    const Catalogue &catalogue)
{
    std::vector<Line> lines;
    const auto *model = configuration.model_id ? catalogue.find(*configuration.model_id) : nullptr;
    for (const auto &rule : catalogue.document().option_rules)
        if (rule.is_active && model && reaches(rule, *model, catalogue))
            lines.push_back({voiceOf(rule, configuration, findings), rule.id, ruleSentence(rule, catalogue),
                             toQString(rule.message)});
    std::stable_sort(lines.begin(), lines.end(), [](const Line &a, const Line &b) { return a.voice < b.voice; });
    if (m_isFilled && lines == m_lines)
        return;
    m_isFilled = true;
    m_lines = std::move(lines);
    fill();
}

void RuleList::fill()
{
    while (auto *item = m_column->takeAt(0)) {
        if (auto *line = item->widget()) {
            line->hide();
            line->deleteLater();
        }
        delete item;
    }
    for (const auto &line : m_lines)
        m_column->addWidget(rowOf(line));
    if (m_lines.empty())
        m_column->addWidget(
            new Label(tr("No rule speaks of this model."), TextSize::Small, QFont::Normal, Ink::Secondary));
    m_column->addStretch();
}

QWidget *RuleList::rowOf(const Line &line)
{
    const QString state = line.voice == RuleVoice::Broken ? tr("Broken")
        : line.voice == RuleVoice::Holds                  ? tr("Holds")
                                                          : tr("Silent");
    const auto tone = line.voice == RuleVoice::Broken ? Tone::Red
        : line.voice == RuleVoice::Holds              ? Tone::Green
                                                      : Tone::Neutral;
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins({});
    row->addWidget(new Pill(state, tone));
    auto *link = new Button({}, ButtonKind::Ghost);
    link->setText(link->fontMetrics().elidedText(line.sentence, Qt::ElideRight, scaled(sentenceWidth)));
    link->setToolTip(line.message.isEmpty() ? line.sentence : line.sentence + u'\n' + line.message);
    link->setAccessibleName(state + u": "_s + line.sentence);
    connect(link, &QPushButton::clicked, this, [this, id = line.rule.value] { Q_EMIT wanted(id); });
    row->addWidget(link);
    row->addStretch();
    return box;
}

} // namespace oms::configurator
