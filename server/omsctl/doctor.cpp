// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/omsctl/doctor.h"

#include "server/omsctl/command.h"

#include <algorithm>

namespace oms::ctl {
namespace {

std::string_view wordFor(Health health)
{
    switch (health) {
    case Health::Good:
        return "good    ";
    case Health::Doubtful:
        return "doubtful";
    case Health::Bad:
        break;
    }
    return "bad     ";
}

//! What cannot even be examined is bad, and the reason says why.
Finding examined(const Examination &examination, Context &context)
{
    try {
        return examination.examine(context);
    } catch (const std::exception &error) {
        return {Health::Bad, error.what(), "Cure what is said here, then ask the doctor again."};
    }
}

Result<void> examineAll(Context &context)
{
    int bad = 0;
    for (const auto *list : {&machineExaminations(), &databaseExaminations()})
        for (const auto &examination : *list) {
            const auto finding = examined(examination, context);
            context.out() << wordFor(finding.health) << "  " << examination.subject << ": " << finding.says << "\n";
            if (finding.health != Health::Good)
                context.out() << "          → " << finding.cure << "\n";
            bad += finding.health == Health::Bad ? 1 : 0;
        }
    if (bad > 0)
        return refuse(ErrorCode::Internal, "Something is bad: see the arrows above.");
    return {};
}

} // namespace

std::vector<Command> doctorCommands()
{
    return {{"doctor", "Examine machine, settings and database, and say how to cure what is wrong.",
             "omsctl doctor\nomsctl doctor --database postgresql://oms@db.example/oms",
             [](CLI::App &) { return examineAll; }}};
}

} // namespace oms::ctl
