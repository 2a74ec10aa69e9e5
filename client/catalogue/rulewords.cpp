// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/catalogue/rulewords.h"

#include "client/catalogue/recordname.h"
#include "client/models/schematext.h"

#include <QCoreApplication>
#include <QStringList>

namespace oms {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RuleWords)
};

QString flapText(FlapKind flap)
{
    return flap == FlapKind::Mono ? Words::tr("Mono flap") : Words::tr("Double flap");
}

QString orDots(const QString &text)
{
    return text.isEmpty() ? u"…"_s : text;
}

QString conditionText(const OptionRule &rule, const Catalogue &catalogue)
{
    QStringList conditions;
    if (rule.model_id)
        conditions << orDots(nameOf(catalogue, "model", rule.model_id->value));
    if (rule.flap_kind)
        conditions << flapText(*rule.flap_kind);
    if (rule.if_value_id)
        conditions << orDots(nameOf(catalogue, "option_value", rule.if_value_id->value));
    return orDots(conditions.join(Words::tr(" with ")));
}

} // namespace

QString ruleSentence(const OptionRule &rule, const Catalogue &catalogue)
{
    const auto what = rule.then_value_id ? nameOf(catalogue, "option_value", rule.then_value_id->value)
                                         : nameOf(catalogue, "option", rule.then_option_id.value);
    const auto sentence = rule.kind == RuleKind::Requires ? Words::tr("%1 needs %2") : Words::tr("%1 goes without %2");
    return sentence.arg(conditionText(rule, catalogue), orDots(what));
}

QString rulePlace(const OptionRule &rule, const Catalogue &catalogue)
{
    if (rule.model_id)
        return nameOf(catalogue, "model", rule.model_id->value);
    return rule.flap_kind ? flapText(*rule.flap_kind) : Words::tr("Every model");
}

} // namespace oms
