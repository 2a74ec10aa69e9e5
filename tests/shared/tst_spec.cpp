// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/demo/catalogue.h"
#include "shared/configuration/rules.h"
#include "shared/configuration/spec.h"

#include <QTest>
#include <algorithm>

using namespace oms;
using namespace Qt::StringLiterals;

//! What the factory will read.
class SpecTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingChosenIsNothingToRead() { QVERIFY(specOf({}, m_catalogue).empty()); }

    void modelAndLeatherComeFirst()
    {
        const auto spec = specOf(saddle(), m_catalogue);
        QVERIFY(spec.front().group == OptionGroup::General);
        QCOMPARE(spec.front().lines[0].title, std::string("Model"));
        const auto &model = m_catalogue.document().models.front();
        QCOMPARE(spec.front().lines[0].text, m_catalogue.find(model.brand_id)->name + ' ' + model.name);
        QCOMPARE(spec.front().lines[1].title, std::string("Leather"));
    }

    void groupsStandInTheOrderOfPrintAndNoneIsEmpty()
    {
        const auto spec = specOf(saddle(), m_catalogue);
        QVERIFY(std::is_sorted(spec.begin(), spec.end(),
                               [](const SpecGroup &a, const SpecGroup &b) { return a.group < b.group; }));
        for (const auto &group : spec)
            QVERIFY(!group.lines.empty());
    }

    void theOrderOfChoosingDoesNotShow()
    {
        auto other = saddle();
        std::reverse(other.selections.begin(), other.selections.end());
        QCOMPARE(text(specOf(other, m_catalogue)), text(specOf(saddle(), m_catalogue)));
    }

    //! domain.md 4: what the workshop's label prints, beside the saddle itself.
    void theLabelIsWhatTheWorkshopReads()
    {
        QStringList titles;
        for (const auto &group : specOf(filled(), m_catalogue))
            for (const auto &line : group.lines)
                if (line.isOnLabel)
                    titles << QString::fromStdString(line.title);
        const QStringList wanted {u"Model"_s,          u"Leather"_s,       u"Seat Size"_s,    u"Tree Size"_s,
                                  u"Flap Length"_s,    u"Knee Roll"_s,     u"Front Gusset"_s, u"Rear Gusset"_s,
                                  u"Gusset Leather"_s, u"Panel Material"_s};
        QCOMPARE(titles, wanted);
    }

    void wordsStandInQuotesAndAContrastNamesItsColour()
    {
        auto made = saddle();
        for (const auto *option : m_catalogue.optionsOf(*made.model_id))
            if (option->allows_contrast) {
                const auto slot = optionSlot(option->id);
                made = put(made, slot, m_catalogue.allowedValues(*made.model_id, option->id).front()->id.value);
                made = put(made, optionSlot(option->id, 1, SlotPart::Contrast), true);
                made = put(made, optionSlot(option->id, 1, SlotPart::Colour), colour().id.value);
            }
        made = put(made, optionSlot(option("Cantle").id), value("Cantle", "Monogram").id.value);
        made = put(made, optionSlot(option("Cantle").id, 1, SlotPart::Text), std::string("LB"));
        const auto read = text(specOf(made, m_catalogue));
        QVERIFY2(read.contains(u"Cantle: Monogram, \"LB\""), qPrintable(read));
        QVERIFY2(read.contains(u"contrast "_s + QString::fromStdString(colour().name)), qPrintable(read));
    }

    //! An old order may name what the catalogue has no more.
    void whatIsUnknownIsSaidAndDoesNotBreak()
    {
        auto made = saddle();
        made.leather_type_id = makeId<LeatherTypeId>();
        made.selections.front().option_value_id = makeId<OptionValueId>();
        made.extras.push_back({makeId<ExtraId>(), 2});
        const auto read = text(specOf(made, m_catalogue));
        QVERIFY(read.contains(u"Leather: Unknown"));
        QVERIFY(read.contains(u"Unknown: 2"));
    }

private:
    Configuration saddle() const
    {
        auto made = defaultsOf(m_catalogue.document().models.front(), m_catalogue);
        return put(made, leatherSlot(), m_catalogue.document().models.front().leathers.front().value);
    }
    Configuration filled() const
    {
        auto made = saddle();
        for (const auto *option : m_catalogue.optionsOf(*made.model_id))
            if (const auto values = m_catalogue.allowedValues(*made.model_id, option->id);
                option->is_required && !values.empty() && isNull(valueAt(made, optionSlot(option->id))))
                made = put(made, optionSlot(option->id), values.front()->id.value);
        return made;
    }
    const Option &option(std::string_view name) const
    {
        const auto &all = m_catalogue.document().options;
        return *std::find_if(all.begin(), all.end(), [=](const Option &one) { return one.name == name; });
    }
    const OptionValue &value(std::string_view of, std::string_view name) const
    {
        const auto all = m_catalogue.valuesOf(option(of).id);
        return **std::find_if(all.begin(), all.end(), [=](const OptionValue *one) { return one->name == name; });
    }
    const Colour &colour() const { return m_catalogue.document().colours.front(); }
    static QString text(const std::vector<SpecGroup> &spec)
    {
        QString read;
        for (const auto &group : spec)
            for (const auto &line : group.lines)
                read += QString::fromStdString(line.title + ": " + line.text + '\n');
        return read;
    }

    const Catalogue m_catalogue {demo::makeCatalogue(demo::Size::Small)};
};

QTEST_GUILESS_MAIN(SpecTest)
#include "tst_spec.moc"
