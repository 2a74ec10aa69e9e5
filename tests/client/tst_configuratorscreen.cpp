// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/accessibility.h"
#include "client/configurator/rulelist.h"
#include "client/saddler.h"

#include <ctime>

using namespace oms;
using namespace oms::test;
using namespace oms::configurator;
using namespace Qt::StringLiterals;

//! How the configurator looks, to eyes and to a screen reader, and how long a click takes.
class TestConfiguratorScreen : public QObject, private Saddler {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dress(); }
    void init() { open(m_catalogue); }
    void cleanup() { m_widget.reset(); }

    void everythingHasANameOfItsOwnAndAnOrder()
    {
        begin(FlapKind::Double);
        QCOMPARE(unnamed(*m_widget), QStringList());
        QStringList rows;
        QSet<QString> seen;
        for (const auto &slot : slotsOf(now(), *m_catalogue)) {
            rows << row(slot)->editor()->accessibleName();
            QVERIFY2(!seen.contains(rows.back()), qPrintable(rows.back())); // understandable alone
            seen << rows.back();
        }
        auto visited = tabOrder(*m_widget);
        visited.erase(
            std::remove_if(visited.begin(), visited.end(), [&](const QString &name) { return !seen.contains(name); }),
            visited.end());
        const auto start = visited.indexOf(rows.front());
        std::rotate(visited.begin(), visited.begin() + start, visited.end());
        QCOMPARE(visited, rows);
    }

    void nothingIsCutWhenEverythingIsLarger_data()
    {
        QTest::addColumn<int>("percent");
        QTest::addColumn<QSize>("size");
        QTest::addRow("125") << 125 << QSize(1440, 900);
        QTest::addRow("200") << 200 << QSize(1440, 900);
    }
    void nothingIsCutWhenEverythingIsLarger()
    {
        QFETCH(int, percent);
        QFETCH(QSize, size);
        m_widget.reset();
        const auto usual = QApplication::font();
        auto larger = usual;
        larger.setPixelSize(13 * percent / 100);
        QApplication::setFont(larger);
        open(m_catalogue);
        m_widget->resize(size);
        begin(FlapKind::Mono);
        QCoreApplication::processEvents();
        grab(*m_widget, u"configurator-%1"_s.arg(percent));
        QStringList cut;
        for (const auto *label : m_widget->findChildren<Label *>())
            if (label->isVisible() && label->height() < label->minimumSizeHint().height() - 1)
                cut << label->text();
        for (const auto *one : m_widget->findChildren<Button *>())
            if (one->isVisible() && !one->text().isEmpty() && one->width() < one->minimumSizeHint().width())
                cut << one->text();
        for (const auto *field : m_widget->findChildren<QLineEdit *>())
            if (field->isVisible() && !field->objectName().startsWith(u"qt_"_s)
                && field->height() < field->sizeHint().height())
                cut << field->accessibleName();
        for (const auto *field : m_widget->findChildren<ChoiceField *>())
            if (field->isVisible() && field->width() < field->fontMetrics().averageCharWidth() * 16)
                cut << field->accessibleName();
        QApplication::setFont(usual);
        QCOMPARE(cut.join(u" | "_s), QString());
    }

    //! What a click costs with 900 values, from the key to what is painted. Budget: 16 ms.
    void aClickIsOneFrame()
    {
        const auto full = std::make_shared<const Catalogue>(demo::makeCatalogue(demo::Size::Full));
        m_widget.reset();
        open(full);
        const auto &models = full->document().models;
        m_widget->setConfiguration(defaultsOf(models.front(), *full));
        QCoreApplication::processEvents();
        auto *rules = new RuleList; // as the try-out has it
        m_widget->side()->addView(u"Rules"_s, rules);
        connect(m_widget.get(), &Configurator::changed, rules,
                [=, this] { rules->show(now(), m_widget->findings(), *full); });
        std::vector<double> picks;
        std::vector<double> opens;
        for (int round = 0; round < 6; ++round)
            for (const auto &slot : slotsOf(now(), *full)) {
                auto *field = row(slot) ? row(slot)->choice() : nullptr;
                if (!field || slot.kind != SlotKind::Option)
                    continue;
                m_widget->focusSlot(slot);
                QCoreApplication::processEvents();
                opens.push_back(milliseconds([&] { key(Qt::Key_Down); }));
                for (int i = 0; i < 1 + round % 3; ++i)
                    key(Qt::Key_Down);
                QCoreApplication::processEvents();
                picks.push_back(milliseconds([&] { key(Qt::Key_Return); }));
                key(Qt::Key_Escape);
            }
        report("opening a list", opens);
        report("picking a value", picks);
    }

    void pictures_data()
    {
        QTest::addColumn<Appearance>("appearance");
        QTest::addRow("light") << Appearance::Light;
        QTest::addRow("dark") << Appearance::Dark;
    }
    void pictures()
    {
        QFETCH(Appearance, appearance);
        m_theme.setAppearance(appearance);
        QTRY_COMPARE(Colours::of(m_widget.get()).isDark(), appearance == Appearance::Dark);
        const auto option = optionNamed("Facing-Front");
        auto some = defaultsOf(modelWith(FlapKind::Mono), *m_catalogue);
        some = oms::put(some, leatherSlot(), m_catalogue->find(*some.model_id)->leathers.front().value);
        some = oms::put(some, optionSlot(option.id), valueNamed(option, "Wide").id.value);
        m_widget->setConfiguration(some);
        const auto bars = optionNamed("Stirrup Bars");
        focus(optionSlot(bars.id));
        key(Qt::Key_2, Qt::AltModifier);
        const auto tag = QString::fromLatin1(QTest::currentDataTag());
        m_widget->focusSection(Section::Flaps);
        grab(*m_widget, u"configurator-flaps-"_s + tag);
        focus(optionSlot(optionNamed("Knee Roll").id));
        key(Qt::Key_Down);
        grab(*m_widget, u"configurator-list-"_s + tag);
        m_widget->focusSection(Section::Saddle);
        grab(*m_widget, u"configurator-top-"_s + tag);
    }

private:
    template<class Work>
    static double milliseconds(Work work)
    {
        const auto begin = std::clock(); // the processor's time: others may be at work on this machine
        work();
        QCoreApplication::processEvents(); // layout and painting belong to it
        return 1000. * double(std::clock() - begin) / CLOCKS_PER_SEC;
    }
    static void report(const char *what, std::vector<double> times)
    {
        std::sort(times.begin(), times.end());
        const auto at = [&](double share) { return times[std::size_t(share * double(times.size() - 1))]; };
        qInfo("%s: %zu times, p50 %.1f ms, p99 %.1f ms", what, times.size(), at(.5), at(.99));
        QVERIFY(at(.5) < 100); // a ceiling against rebuilding everything; the figures are for the reader
    }
};

QTEST_MAIN(TestConfiguratorScreen)
#include "tst_configuratorscreen.moc"
