// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/printing/compose.h"

#include "client/models/schematext.h"
#include "client/printing/labels.h"
#include "client/printing/ordersheet.h"
#include "client/printing/pricesummary.h"
#include "client/printing/tongue.h"
#include "client/printing/tracing.h"

#include <map>

using namespace Qt::StringLiterals;

namespace oms::printing {

namespace {

class Composer {
public:
    Composer(const PrintSettings &settings, const Signature &signature)
        : m_settings(settings)
        , m_signature(signature)
    {
        document.paper = settings.paper();
    }

    void add(const PrintedOrder &printed)
    {
        switch (m_settings.kind) {
        case PrintKind::OrderSheet:
            return addOrderSheet(document, printed,
                                 {.reader = m_settings.isForFactory ? Reader::Factory : Reader::House,
                                  .lengths = m_settings.lengths,
                                  .printedBy = m_signature.person,
                                  .printedAt = QLocale().toString(m_signature.at, QLocale::ShortFormat)});
        case PrintKind::Labels: // they share sheets: compose()
            return;
        case PrintKind::PriceSummary:
            return addPriceSummary(document, printed, tongueOf(printed), m_signature.house);
        case PrintKind::Tracing:
            return addTracing(document, printed, m_settings.paper());
        }
    }

    Document document;

private:
    const Tongue &tongueOf(const PrintedOrder &printed)
    {
        auto code = m_settings.language;
        if (code.isEmpty() && printed.customer)
            code = toQString(printed.customer->preferred_language.value_or(""));
        return m_tongues.try_emplace(code, code).first->second;
    }

    const PrintSettings &m_settings;
    const Signature &m_signature;
    std::map<QString, Tongue> m_tongues; //!< each is read once
};

} // namespace

Document compose(std::span<const PrintedOrder> orders, const PrintSettings &settings, const Signature &signature,
                 const std::atomic<bool> &stopped)
{
    Composer composer(settings, signature);
    if (orders.size() == 1)
        composer.document.title = u"%1 %2"_s.arg(titleOf(settings.kind), numberText(orders.front().order));
    else
        composer.document.title = titleOf(settings.kind);
    if (settings.kind == PrintKind::Labels) { // they share sheets
        addLabels(composer.document, orders, labelStock(settings.labelStock), settings.firstFreeLabel);
        return std::move(composer.document);
    }
    for (const auto &printed : orders) {
        if (stopped)
            break;
        composer.add(printed);
    }
    return std::move(composer.document);
}

} // namespace oms::printing
