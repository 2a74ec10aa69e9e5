// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/rules/presetconflicts.h"

#include "client/models/schematext.h"
#include "client/rules/rulewords.h"

#include <QCoreApplication>

namespace oms {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PresetConflicts)
};

//! A preset leaves open what it does not answer.
bool isLeftOpen(const Finding &finding, const Configuration &configuration)
{
    if (finding.slot.kind != SlotKind::Option)
        return true;
    return finding.code == FindingCode::Missing
        || (finding.code == FindingCode::Needed && isNull(valueAt(configuration, finding.slot)));
}

} // namespace

std::vector<Finding> conflictsIn(const Configuration &configuration, const Catalogue &catalogue)
{
    auto findings = validate(configuration, catalogue);
    std::erase_if(findings, [&configuration](const Finding &finding) { return isLeftOpen(finding, configuration); });
    return findings;
}

std::vector<Finding> conflictsOf(const Preset &preset, const Catalogue &catalogue)
{
    Configuration configuration;
    configuration.model_id = preset.model_id;
    configuration.selections = preset.values;
    return conflictsIn(configuration, catalogue);
}

QString conflictText(const Finding &finding, const Catalogue &catalogue)
{
    const auto argument = [&finding](std::size_t index) {
        return index < finding.arguments.size() ? toQString(finding.arguments[index]) : QString();
    };
    switch (finding.code) {
    case FindingCode::Missing:
        return Words::tr("%1 is missing.").arg(argument(0));
    case FindingCode::Unknown:
        return Words::tr("%1: what was chosen is not in the catalogue.").arg(argument(0));
    case FindingCode::Inactive:
        return Words::tr("%1: %2 is not offered now.").arg(argument(0), argument(1));
    case FindingCode::NotOffered:
        return Words::tr("%1: %2 is not offered with this model.").arg(argument(0), argument(1));
    case FindingCode::NotAsked:
        return Words::tr("%1 is not asked for here.").arg(argument(0));
    case FindingCode::TooLong:
        return Words::tr("%1 is longer than %2 characters.").arg(argument(0), argument(1));
    case FindingCode::TooMany:
        return Words::tr("%1: no more than %2.").arg(argument(0), argument(1));
    case FindingCode::Excluded:
    case FindingCode::Needed:
        break;
    }
    const auto *rule = finding.rule ? catalogue.find(*finding.rule) : nullptr;
    return rule && rule->message.empty() ? ruleSentence(*rule, catalogue) + u'.' : toQString(finding.why);
}

QString cureText(const Finding &finding, const Catalogue &catalogue)
{
    if (!finding.nearest)
        return {};
    const auto &[slot, value] = *finding.nearest;
    const auto title = toQString(titleOf(slot, catalogue));
    if (isNull(value))
        return Words::tr("Without %1").arg(title);
    return Words::tr("%1: %2").arg(title, toQString(textOf(slot, value, catalogue)));
}

} // namespace oms
