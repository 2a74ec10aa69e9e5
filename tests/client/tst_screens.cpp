// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/accessibility.h"
#include "client/app/connectionstatus.h"
#include "client/app/keyboardsheet.h"
#include "client/app/mainwindow.h"
#include "client/app/preferences.h"
#include "client/app/session.h"
#include "client/grab.h"
#include "client/models/recordtable.h"
#include "client/widgets/button.h"
#include "client/widgets/chip.h"
#include "client/widgets/emptystate.h"
#include "client/widgets/errorbar.h"
#include "client/widgets/filterfield.h"
#include "client/widgets/keyvalue.h"
#include "client/widgets/label.h"
#include "client/widgets/listdetail.h"
#include "client/widgets/listview.h"
#include "client/widgets/pill.h"
#include "client/widgets/toast.h"

#include <QBoxLayout>
#include <QMenuBar>
#include <QTemporaryDir>
#include <QTest>

using namespace oms;
using namespace oms::test;
using namespace Qt::StringLiterals;

namespace {

struct Order {
    Uuid id;
    int number = 0;
    QString customer;
    QString horse;
    QString saddle;
    QString status;
    Tone tone = Tone::Neutral;
    std::int64_t balance = 0;
};

const QStringList customers {u"Ingrid van den Berg"_s, u"Sofía Castellanos"_s,  u"Hannah Whitcombe"_s,
                             u"Jochen Schröder"_s,     u"Katarzyna Kowalska"_s, u"Elodie Beaumont"_s,
                             u"Fiona Harrington"_s,    u"Niels de Vries"_s,     u"Charlotte O’Sullivan"_s};
const QStringList horses {u"Donnerhall"_s, u"Bella Luna"_s, u"Sir Galahad"_s, u"Fürstin"_s, u"Rubinstein"_s};
const QStringList saddles {u"Larkspur Sonata"_s, u"Falconer Kestrel"_s, u"Bramley Heritage"_s, u"Falconer Merlin"_s};
const std::pair<QString, Tone> states[] = {
    {u"In production P2"_s, Tone::Violet}, {u"Approved"_s, Tone::Green}, {u"Ordered"_s, Tone::Blue},
    {u"Changed"_s, Tone::Amber},           {u"On hold"_s, Tone::Red},    {u"Shipped to fitter"_s, Tone::Teal},
    {u"Unordered"_s, Tone::Neutral}};

std::vector<Order> orders()
{
    std::vector<Order> made;
    for (int i = 0; i < 400; ++i) {
        const auto &[status, tone] = states[std::size_t(i * 5 % 7)];
        made.push_back({makeUuid(), 48213 - 3 * i, customers[i % customers.size()], horses[i * 3 % horses.size()],
                        saddles[i % saddles.size()], status, tone, i % 4 ? 18000 + i * 7919 % 420000 : 0});
    }
    return made;
}

//! The building blocks of a page, put together as a page would.
class OrdersPage : public Page {
public:
    explicit OrdersPage(QWidget *parent)
        : Page(parent)
        , m_table(columns(), records())
        , m_list(m_table, u"Orders"_s)
    {
        m_table.setRecords(orders());
        m_list.sortBy(0, Qt::DescendingOrder);
        m_list.setHint(u"J K move · Enter open · ? keys"_s);
        m_list.setCounted([](int shown, int total) { return u"%1 of %2 orders"_s.arg(shown).arg(total); });
        m_list.setEmptyState(new EmptyState(u"package"_s, u"No orders yet"_s, u"The first one begins with a fit."_s),
                             new EmptyState(u"list-filter"_s, u"Nothing fits this filter"_s,
                                            u"Fewer letters find more."_s, u"Clear the filter"_s));
        auto *left = new QWidget;
        auto *column = new QVBoxLayout(left);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        column->addWidget(heading());
        column->addWidget(filters());
        column->addWidget(&m_list, 1);
        auto *whole = new QVBoxLayout(this);
        whole->setContentsMargins(0, 0, 0, 0);
        whole->addWidget(new ListDetail(left, detail()));
        m_list.setCurrent(m_table.idAt(0));
    }

    QString title() const override { return u"Orders"_s; }
    void activate(const QString &) override { m_list.takeFocus(); }
    std::vector<CommandOffer> commands() override
    {
        return {{Command::NewRecord, u"&New order"_s, [] {}}};
    }
    FilterField *filter() { return m_filter; }
    ErrorBar *errors() { return m_errors; }

private:
    static std::vector<Column<Order>> columns()
    {
        return {{.title = u"Order"_s,
                 .look = CellLook::Strong,
                 .text = [](const Order &o) { return QString::number(o.number); },
                 .number = [](const Order &o) { return std::int64_t(o.number); },
                 .width = 96},
                {.title = u"Customer and horse"_s,
                 .look = CellLook::TwoTone,
                 .text = [](const Order &o) { return o.customer; },
                 .second = [](const Order &o) { return o.horse; },
                 .width = 0},
                {.title = u"Saddle"_s, .text = [](const Order &o) { return o.saddle; }, .width = 140},
                {.title = u"Status"_s,
                 .look = CellLook::Pill,
                 .text = [](const Order &o) { return o.status; },
                 .tone = [](const Order &o) { return o.tone; },
                 .width = 140},
                {.title = u"Balance"_s,
                 .look = CellLook::Figure,
                 .text = [](const Order &o) { return QLocale(u"en_IE"_s).toString(double(o.balance) / 100, 'f', 2); },
                 .number = [](const Order &o) { return o.balance; },
                 .width = 100}};
    }

    static Records<Order> records()
    {
        return {.id = [](const Order &o) { return o.id; },
                .searchText = [](const Order &o) { return o.customer + u' ' + o.horse + u' ' + o.saddle; },
                .sentence = [](const Order &o) { return u"%1, %2"_s.arg(o.number).arg(o.customer); },
                .isUnread = [](const Order &o) { return o.number % 5 == 0; }};
    }

    QWidget *heading()
    {
        auto *box = new QWidget;
        auto *row = new QHBoxLayout(box);
        row->setContentsMargins(20, 14, 16, 6);
        row->addWidget(new Label(title(), TextSize::Title, QFont::DemiBold));
        row->addStretch();
        row->addWidget(Button::iconOnly(u"download"_s, u"Export"_s, nullptr, ButtonKind::Plain));
        row->addWidget(new Button(u"New order"_s, u"plus"_s, ButtonKind::Primary));
        return box;
    }

    QWidget *filters()
    {
        auto *box = new QWidget;
        auto *column = new QVBoxLayout(box);
        column->setContentsMargins(20, 4, 16, 12);
        auto *row = new QHBoxLayout;
        m_filter = new FilterField(u"Filter by customer, horse, serial…"_s);
        m_filter->setMinimumWidth(210);
        connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) { m_table.setFilter(text); });
        row->addWidget(m_filter);
        row->addWidget(new Chip(u"Factory is"_s, u"Walsall"_s));
        row->addWidget(new Chip(u"Add filter"_s, {}, Chip::Kind::Add));
        row->addStretch();
        column->addLayout(row);
        m_errors = new ErrorBar;
        column->addWidget(m_errors);
        return box;
    }

    QWidget *detail()
    {
        auto *box = new QWidget;
        auto *column = new QVBoxLayout(box);
        column->setContentsMargins(20, 14, 18, 16);
        column->setSpacing(12);
        auto *head = new QHBoxLayout;
        head->addWidget(new Label(u"48213"_s, TextSize::Title, QFont::DemiBold));
        head->addWidget(new Pill(u"In production P2"_s, Tone::Violet));
        head->addStretch();
        head->addWidget(Button::iconOnly(u"ellipsis"_s, u"More"_s));
        column->addLayout(head);
        auto *buttons = new QHBoxLayout;
        buttons->addWidget(new Button(u"Move to P3"_s, u"arrow-right"_s, ButtonKind::Primary));
        buttons->addWidget(new Button(u"Print ticket"_s, u"printer"_s, ButtonKind::Plain));
        auto *message = new Button(u"Message"_s, u"message-square"_s, ButtonKind::Plain);
        message->setEnabled(false);
        buttons->addWidget(message);
        buttons->addStretch();
        column->addLayout(buttons);
        auto *facts = new KeyValueGrid;
        facts->setFacts({{u"Saddle"_s, u"Larkspur Sonata, dressage"_s},
                         {u"Seat / tree"_s, u"17.5 in / medium-wide +"_s},
                         {u"Leather"_s, u"Grip black, calf seat"_s},
                         {u"Fitter"_s, u"Robyn Leslie"_s},
                         {u"Serial"_s, {}}});
        column->addWidget(facts);
        column->addStretch();
        return box;
    }

    RecordTable<Order> m_table;
    ListView m_list;
    FilterField *m_filter = nullptr;
    ErrorBar *m_errors = nullptr;
};

constexpr PageRow rows[] = {
    {"orders", QT_TRANSLATE_NOOP("pages", "Orders"), "package", "",
     [](const PageContext &, QWidget *parent) -> Page * { return new OrdersPage(parent); }},
    {"customers", QT_TRANSLATE_NOOP("pages", "Customers & horses"), "users", "",
     [](const PageContext &, QWidget *parent) -> Page * { return new OrdersPage(parent); }, true},
};

} // namespace

class TestScreens : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        dressForPictures();
        m_status.set(ConnectionStatus::State::Connected, u"Connected"_s, u"Checked just now"_s);
        m_preferences = std::make_unique<Preferences>(m_folder.filePath(u"oms.ini"_s));
        m_window =
            std::make_unique<MainWindow>(Shell {m_session, nullptr, nullptr, *m_preferences, m_theme, m_status, rows});
        m_window->resize(1440, 900);
        m_window->show();
        m_window->activateWindow();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(m_window.get());
        m_page = m_window->findChild<OrdersPage *>();
    }

    void everythingOfAPageHasAName()
    {
        QCOMPARE(unnamed(*m_window), QStringList());
        QVERIFY(tabOrder(*m_page).contains(u"Orders"_s));
    }

    void theListHasTheKeyboardFromTheStart()
    {
        auto *list = m_page->findChild<ListView *>();
        QVERIFY2(list->isAncestorOf(QApplication::focusWidget()),
                 QApplication::focusWidget() ? QApplication::focusWidget()->metaObject()->className() : "nothing");
    }

    void aNarrowWindowShowsListOrDetail()
    {
        auto *pane = m_page->findChild<ListDetail *>();
        auto *list = m_page->findChild<ListView *>();
        m_window->resize(1000, 700);
        QTRY_VERIFY(pane->isNarrow());
        pane->showDetail();
        QVERIFY(!list->isVisible());
        grab(*m_window, u"screen-narrow"_s);
        pane->showList();
        QVERIFY(list->isVisible());
        m_window->resize(1440, 900);
        QTRY_VERIFY(!pane->isNarrow());
    }

    void theKeyboardSheetListsWhatWorks()
    {
        KeyboardSheet sheet(m_window->commands(), m_window.get());
        sheet.show();
        grab(sheet, u"keyboard"_s);
        QStringList words;
        for (const auto *label : sheet.findChildren<QLabel *>())
            words << label->text();
        QVERIFY(words.contains(u"New order"_s));
        QVERIFY(!words.contains(u"Archive"_s)); // nobody offers it here
    }

    void menusLookLikeOurs()
    {
        for (auto *menu : m_window->menuBar()->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly)) {
            menu->ensurePolished();
            menu->resize(menu->sizeHint());
            QVERIFY2(!menu->isEmpty(), qPrintable(menu->title()));
            grab(*menu, u"menu-"_s + menu->title().remove(u'&').toLower());
        }
    }

    void aToastUndoesAndIsReplaced()
    {
        int undone = 0;
        Toast::show(m_page, u"Order archived"_s);
        auto *toast = Toast::show(m_page, u"Order 48213 archived"_s, [&] { ++undone; });
        QCOMPARE(toast->text(), u"Order 48213 archived"_s);
        grab(*m_window, u"screen-toast"_s);
        toast->findChild<Button *>()->click();
        QCOMPARE(undone, 1);
        QTRY_VERIFY(m_window->findChildren<Toast *>().isEmpty());
    }

    void pictures_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<double>("scale");
        for (bool dark : {false, true})
            for (double scale : {1.0, 1.25, 2.0})
                QTest::addRow("%s-%g", dark ? "dark" : "light", scale) << dark << scale;
    }

    void pictures()
    {
        QFETCH(bool, dark);
        QFETCH(double, scale);
        m_theme.setAppearance(dark ? Appearance::Dark : Appearance::Light);
        QTRY_COMPARE(Colours::of(m_page).isDark(), dark);
        grab(*m_window, u"screen-%1"_s.arg(QLatin1StringView(QTest::currentDataTag())), scale);
        if (scale > 1)
            return;
        m_page->errors()->say(u"The server cannot be reached. What you see is from 16:02."_s, u"Try again"_s);
        m_page->filter()->setText(u"xyz"_s);
        grab(*m_window, u"screen-empty-%1"_s.arg(dark));
        m_page->filter()->clear();
        m_page->errors()->clear();
    }

private:
    QTemporaryDir m_folder;
    Session m_session {u"lotte"_s,   u"Lotte Bakker"_s, {}, {}, u"Larkspur Saddlery"_s, u"oms.larkspur.example"_s,
                       u"larkspur"_s};
    std::unique_ptr<Preferences> m_preferences;
    Theme m_theme;
    ConnectionStatus m_status;
    std::unique_ptr<MainWindow> m_window;
    OrdersPage *m_page = nullptr;
};

QTEST_MAIN(TestScreens)
#include "tst_screens.moc"
