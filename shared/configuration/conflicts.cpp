// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/configuration/conflicts.h"

namespace oms {

namespace {

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

} // namespace oms
