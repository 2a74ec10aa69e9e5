// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/configurator/rulelist.h"

#include "client/catalogue/recordname.h"
#include "client/models/schematext.h"
#include "client/widgets/button.h"
#include "client/widgets/label.h"
#include "client/widgets/pill.h"
#include "shared/configuration/reach.h"

#include <QBoxLayout>
#include <algorithm>

namespace oms::configurator {

using namespace Qt::StringLiterals;

namespace {

enum class Voice { Broken, Holds, Silent };

bool isChosen(const Configuration &configuration, OptionValueId value)
{
    return std::any_of(configuration.selections.begin(), configuration.selections.end(),
                       [=](const Selection &selection) { return selection.option_value_id == value; });
}

Voice voiceOf(const OptionRule &rule, const Configuration &configuration, const std::vector<Finding> &findings)
{
    const bool isBroken =
        std::any_of(findings.begin(), findings.end(), [&](const Finding &finding) { return finding.rule == rule.id; });
    if (isBroken)
        return Voice::Broken;
    return !rule.if_value_id || isChosen(configuration, *rule.if_value_id) ? Voice::Holds : Voice::Silent;
}

bool speaksOf(const OptionRule &rule, ModelId model, const Catalogue &catalogue)
{
    const auto models = modelsUnder(rule, catalogue);
    return std::any_of(models.begin(), models.end(), [=](const Model *one) { return one->id == model; });
}

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
    while (auto *item = m_column->takeAt(0)) {
        if (auto *line = item->widget()) {
            line->hide();
            line->deleteLater();
        }
        delete item;
    }
    std::vector<std::pair<Voice, const OptionRule *>> rules;
    for (const auto &rule : catalogue.document().option_rules)
        if (rule.is_active && configuration.model_id && speaksOf(rule, *configuration.model_id, catalogue))
            rules.emplace_back(voiceOf(rule, configuration, findings), &rule);
    std::stable_sort(rules.begin(), rules.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    for (const auto &[voice, rule] : rules) {
        const auto sentence = toQString(sentenceOf(*rule, catalogue));
        const QString state = voice == Voice::Broken ? tr("Broken")
            : voice == Voice::Holds                  ? tr("Holds")
                                                     : tr("Silent");
        auto *line = new QWidget(this);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins({});
        row->addWidget(new Pill(state,
                                voice == Voice::Broken      ? Tone::Red
                                    : voice == Voice::Holds ? Tone::Green
                                                            : Tone::Neutral));
        auto *link = new Button({}, ButtonKind::Ghost);
        link->setText(link->fontMetrics().elidedText(sentence, Qt::ElideRight, 190));
        link->setToolTip(rule->message.empty() ? sentence : sentence + u'\n' + toQString(rule->message));
        link->setAccessibleName(state + u": "_s + sentence);
        connect(link, &QPushButton::clicked, this, [this, id = rule->id.value] { Q_EMIT wanted(id); });
        row->addWidget(link);
        row->addStretch();
        m_column->addWidget(line);
    }
    if (rules.empty())
        m_column->addWidget(
            new Label(tr("No rule speaks of this model."), TextSize::Small, QFont::Normal, Ink::Secondary));
    m_column->addStretch();
}

} // namespace oms::configurator
