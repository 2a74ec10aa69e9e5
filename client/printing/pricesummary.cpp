// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/printing/pricesummary.h"

#include "client/models/days.h"
#include "client/models/moneytext.h"
#include "client/models/schematext.h"
#include "client/printing/flow.h"
#include "client/printing/tongue.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace oms::printing {

namespace {

constexpr Type plain {.points = 10};
constexpr Type small {.points = 8.5, .ink = inks::soft};
constexpr Type strong {.points = 10.5, .weight = QFont::DemiBold};
constexpr qreal amountWidth = 38;

class Writer {
public:
    Writer(Document &document, const PrintedOrder &printed, const Tongue &tongue, const QString &house)
        : m_printed(printed)
        , m_order(printed.order)
        , m_tongue(tongue)
        , m_house(house)
        , m_flow(document, {.left = 22, .top = 16, .right = 18, .bottom = 20},
                 [this](Page &page, const QRectF &area) { return headAgain(page, area); })
    { }

    void run()
    {
        head();
        parties();
        if (m_order.amounts) {
            prices();
            payments();
        } else {
            m_flow.write(m_tongue.say(QT_TRANSLATE_NOOP("PriceSummary", "Not priced yet.")), plain);
        }
        choices();
        m_flow.finish(m_tongue.say(QT_TRANSLATE_NOOP("PriceSummary", "This is no invoice.")) + u"  "_s + m_house);
    }

private:
    QString day(Date date) const
    {
        return m_tongue.locale().toString(dayOf(date), m_tongue.say(QT_TRANSLATE_NOOP("PriceSummary", "d MMMM yyyy")));
    }
    QString day(Instant at) const { return day(std::chrono::floor<std::chrono::days>(at)); }
    QString money(MinorUnits amount) const { return moneyWithSign(amount, m_order.currency, m_tongue.locale()); }

    qreal headAgain(Page &page, const QRectF &area) const
    {
        page.text(area, m_tongue.say(QT_TRANSLATE_NOOP("PriceSummary", "Price summary")) + u" "_s + numberText(m_order),
                  strong);
        return area.top() + 9;
    }

    void head()
    {
        auto &page = m_flow.page();
        const auto area = m_flow.rest();
        page.text(area, m_house, {.points = 11, .weight = QFont::DemiBold, .ink = inks::soft});
        page.text(area.adjusted(0, 9, 0, 0), m_tongue.say(QT_TRANSLATE_NOOP("PriceSummary", "Price summary")),
                  {.points = 22, .weight = QFont::DemiBold});
        page.text(area.adjusted(0, 13, 0, 0), numberText(m_order), Type {.points = 14}.right());
        m_flow.down(23);
        m_flow.rule();
        m_flow.down(5);
    }

    //! To whom on the left, about what on the right.
    void parties()
    {
        QStringList whom;
        const auto add = [&](const std::optional<std::string> &text) {
            if (text && !text->empty())
                whom << toQString(*text);
        };
        if (const auto &customer = m_printed.customer) {
            add(customer->name);
            add(customer->company);
            if (const auto &address = customer->address) {
                add(address->line1);
                add(address->line2);
                whom << (toQString(address->postal_code.value_or("")) + u' ' + toQString(address->city)).trimmed();
                add(address->state);
                whom << QLocale::countryToString(QLocale::codeToCountry(toQString(address->country_code)));
            }
        } else {
            add(m_order.customer_name);
        }
        const auto half = m_flow.width() / 2;
        auto &page = m_flow.page();
        const auto area = m_flow.rest();
        const auto left = page.text({area.topLeft(), QSizeF(half - 5, 0)}, whom.join(u'\n'), plain);
        qreal right = 0;
        const auto fact = [&](const QString &name, const QString &text) {
            if (text.isEmpty())
                return;
            const auto y = area.top() + right;
            page.text({area.left() + half, y + 0.3, 30, 0}, name, small);
            right += page.text({area.left() + half + 30, y, half - 30, 0}, text, plain);
        };
        fact(m_tongue.say(QT_TRANSLATE_NOOP("PriceSummary", "Ordered")),
             m_order.ordered_at ? day(*m_order.ordered_at) : QString());
        fact(m_tongue.say(QT_TRANSLATE_NOOP("PriceSummary", "Horse")), toQString(m_order.horse_name.value_or("")));
        fact(m_tongue.say(QT_TRANSLATE_NOOP("PriceSummary", "Your fitter")),
             toQString(m_order.fitter_name.value_or("")));
        fact(m_tongue.say(QT_TRANSLATE_NOOP("PriceSummary", "Planned for")),
             m_order.promised_date ? day(*m_order.promised_date) : QString());
        m_flow.down(qMax(left, right) + 8);
        const auto name =
            m_printed.seat.isEmpty() ? m_printed.saddle : m_printed.saddle + u"  "_s + m_printed.seat + u'″';
        m_flow.write(name, {.points = 15, .weight = QFont::DemiBold});
        m_flow.write(m_printed.leather, plain);
        m_flow.down(4);
    }

    //! Words left, amount right; the words may need several lines.
    void line(const QString &words, const QString &amount, const Type &type = plain)
    {
        const auto width = m_flow.width() - amountWidth;
        const auto height = heightOf(words, width, type) + 1.6;
        m_flow.need(height);
        const auto area = m_flow.rest();
        m_flow.page().text({area.left(), area.top(), width, 0}, words, type);
        m_flow.page().text({area.right() - amountWidth, area.top(), amountWidth, 0}, amount, type.right());
        m_flow.down(height);
    }
    void rule()
    {
        m_flow.down(0.8);
        m_flow.rule();
        m_flow.down(1.6);
    }

    void prices()
    {
        const auto &amounts = *m_order.amounts;
        if (m_printed.breakdown) {
            for (const auto &one : m_printed.breakdown->lines)
                if (one.slot && one.amount_minor != 0)
                    line(one.quantity > 1 ? u"%1 × %2"_s.arg(one.quantity).arg(toQString(one.label))
                                          : toQString(one.label),
                         money(one.amount_minor));
        } else {
            for (const auto &[kind, amount] : {std::pair(ChargeKind::Saddle, amounts.saddle_minor),
                                               std::pair(ChargeKind::Options, amounts.options_minor),
                                               std::pair(ChargeKind::Extras, amounts.extras_minor)})
                if (amount != 0 || kind == ChargeKind::Saddle)
                    line(m_tongue.choice(codeOf(kind)), money(amount));
        }
        for (const auto &charge : chargesOf(m_order)) {
            const auto words = m_tongue.choice(codeOf(charge.kind));
            line(charge.description ? words + u": "_s + toQString(*charge.description) : words,
                 money(charge.amount_minor));
        }
        if (amounts.tax_minor != 0) {
            const auto tax = m_tongue.choice(codeOf(ChargeKind::Tax));
            line(m_printed.breakdown
                     ? tax + u' ' + percentText(m_printed.breakdown->tax_basis_points, m_tongue.locale())
                     : tax,
                 money(amounts.tax_minor));
        }
        rule();
        line(m_tongue.say(QT_TRANSLATE_NOOP("PriceSummary", "Total")), money(amounts.total_minor),
             {.points = 13, .weight = QFont::DemiBold});
        if (!amounts.is_complete)
            m_flow.write(
                m_tongue.say(QT_TRANSLATE_NOOP("PriceSummary", "Not every price is known yet; the total may change.")),
                small);
        m_flow.down(2);
    }

    void payments()
    {
        const auto &amounts = *m_order.amounts;
        for (const auto &payment : m_printed.payments)
            line(u"%1, %2, %3"_s.arg(m_tongue.choice(codeOf(payment.kind)), m_tongue.choice(codeOf(payment.method)),
                                     day(payment.received_at)),
                 money(-payment.amount_minor));
        if (!m_printed.payments.empty()) {
            rule();
            line(m_tongue.say(QT_TRANSLATE_NOOP("PriceSummary", "Open")), money(amounts.balance_minor),
                 {.points = 13, .weight = QFont::DemiBold});
        }
        if (const auto missing = amounts.deposit_minor - amounts.paid_minor; missing > 0)
            line(m_tongue.say(QT_TRANSLATE_NOOP("PriceSummary", "Deposit before we begin")), money(missing), strong);
        m_flow.down(6);
    }

    void choices()
    {
        if (m_printed.spec.empty())
            return;
        m_flow.need(30);
        m_flow.write(m_tongue.say(QT_TRANSLATE_NOOP("PriceSummary", "Your saddle")), strong);
        m_flow.down(1);
        m_flow.rule();
        m_flow.down(2);
        std::vector<Block> blocks;
        for (const auto &group : m_printed.spec)
            for (const auto &one : group.lines)
                blocks.push_back(blockOf(one));
        m_flow.inColumns(blocks, 2, 8);
    }
    static Block blockOf(const SpecLine &line)
    {
        constexpr qreal share = 0.42; // of the width, for the name
        const auto name = toQString(line.title);
        const auto text = toQString(line.text);
        constexpr Type answer {.points = 8.5};
        return {[=](qreal width) {
                    return qMax(heightOf(name, width * share, small), heightOf(text, width * (1 - share) - 2, answer))
                        + 0.6;
                },
                [=](Page &page, const QRectF &area) {
                    page.text({area.left(), area.top(), area.width() * share, 0}, name, small);
                    page.text({area.left() + area.width() * share + 2, area.top(), area.width() * (1 - share) - 2, 0},
                              text, answer);
                }};
    }

    const PrintedOrder &m_printed;
    const Order &m_order;
    const Tongue &m_tongue;
    const QString &m_house;
    Flow m_flow;
};

} // namespace

void addPriceSummary(Document &document, const PrintedOrder &printed, const Tongue &tongue, const QString &house)
{
    Writer(document, printed, tongue, house).run();
}

} // namespace oms::printing
