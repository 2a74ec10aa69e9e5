// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/production/productionpage.h"

#include "client/app/icons.h"
#include "client/app/preferences.h"
#include "client/app/session.h"
#include "client/orderbook/books.h"
#include "client/printing/printing.h"
#include "client/production/cardstrip.h"
#include "client/widgets/button.h"
#include "client/widgets/emptystate.h"
#include "client/widgets/label.h"
#include "client/widgets/toast.h"

#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace oms {

namespace {

const auto groupingKey = u"production_by_factory"_s;
constexpr int scanWidth = 240;

QString addressOf(const Uuid &id)
{
    return QString::fromStdString(id.toString());
}

} // namespace

ProductionPage::ProductionPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_session(context.session)
    , m_preferences(context.preferences)
    , m_book(context.books->orders())
    , m_board(new Board(m_book, m_preferences))
    , m_scan(new QLineEdit)
    , m_grouping(new Button(tr("By factory"), u"building"_s, ButtonKind::Plain))
    , m_count(new Label({}, TextSize::Small, QFont::Normal, Ink::Secondary))
    , m_faces(new QStackedWidget)
    , m_empty(new EmptyState(u"square-kanban"_s, {}, {}))
{
    auto *boardFace = new QWidget;
    auto *boardColumn = new QVBoxLayout(boardFace);
    boardColumn->setContentsMargins({});
    boardColumn->setSpacing(0);
    boardColumn->addWidget(m_board, 1);
    boardColumn->addWidget(new CardStrip(*m_board, readerOf(m_session)));
    m_faces->addWidget(boardFace);
    m_faces->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(buildHeader());
    column->addWidget(m_faces, 1);
    connect(m_board, &Board::countChanged, this, &ProductionPage::showCount);
    connect(&m_book, &OrderBook::loadingChanged, this, &ProductionPage::showCount);
    connect(m_board, &Board::openWanted, this, [this](const Uuid &id) { Q_EMIT wanted(u"orders"_s, addressOf(id)); });
    connect(m_board, &Board::chosenChanged, this, [this] {
        if (m_board->chosen() != m_scanned)
            m_scanned.reset();
        Q_EMIT commandsChanged();
    });
    showCount();
}

QWidget *ProductionPage::buildHeader()
{
    auto *header = new QWidget;
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(20, 14, 16, 6);
    row->setSpacing(10);
    row->addWidget(new Label(title(), TextSize::Title, QFont::DemiBold));
    row->addWidget(m_count);
    row->addStretch();
    row->addWidget(m_grouping);
    row->addWidget(m_scan);
    const auto words = tr("Scan or type a number");
    m_scan->setPlaceholderText(words);
    m_scan->setAccessibleName(words);
    m_scan->setAccessibleDescription(tr("Scanned once it is found; scanned twice it moves on."));
    m_scan->setToolTip(m_scan->accessibleDescription());
    m_scan->setFixedWidth(scanWidth);
    m_scan->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_scan->installEventFilter(this);
    connect(m_scan, &QLineEdit::returnPressed, this, &ProductionPage::scanned);
    m_grouping->setCheckable(true);
    m_grouping->setVisible(readerOf(m_session) == Reader::House);
    m_grouping->setChecked(m_preferences.value(m_session.profileId, groupingKey, false).toBool()
                           && readerOf(m_session) == Reader::House);
    m_board->setGrouped(m_grouping->isChecked());
    connect(m_grouping, &Button::toggled, this, [this](bool grouped) {
        m_preferences.setValue(m_session.profileId, groupingKey, grouped);
        m_board->setGrouped(grouped);
    });
    return header;
}

QString ProductionPage::title() const
{
    return tr("Production");
}

void ProductionPage::activate(const QString &recordId)
{
    if (const auto id = Uuid::parse(recordId.toStdString()); id && m_board->card(*id))
        return m_board->choose(*id, true);
    m_board->takeFocus();
}

std::vector<CommandOffer> ProductionPage::commands()
{
    if (!m_board->chosen())
        return {};
    return printOffers(m_book, m_preferences, this, [this] {
        return m_board->chosen() ? std::vector {OrderId {*m_board->chosen()}} : std::vector<OrderId> {};
    });
}

void ProductionPage::showCount()
{
    const int count = m_board->count();
    m_count->setText(count ? tr("%Ln order(s)", "", count) : QString());
    if (m_book.isLoading() || m_book.isFilling())
        m_empty->setWords(tr("Reading the orders…"), tr("They come as soon as this computer has them."));
    else
        m_empty->setWords(tr("Nothing in production"), tr("Orders appear here as soon as they are approved."));
    m_faces->setCurrentIndex(count ? 0 : 1);
}

//! What nobody else wanted: a scanner types without looking where the focus is.
void ProductionPage::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (!isPlain || event->text().isEmpty() || !event->text().front().isLetterOrNumber())
        return Page::keyPressEvent(event);
    m_scan->setFocus(Qt::OtherFocusReason);
    m_scan->setText(event->text());
}

//! From the scan box the board can be worked as well.
bool ProductionPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_scan || event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    const auto &key = static_cast<QKeyEvent &>(*event);
    const bool isSideways = key.key() == Qt::Key_Left || key.key() == Qt::Key_Right;
    if (isSideways && key.modifiers().testFlag(Qt::ControlModifier) && m_board->chosen()) {
        m_board->carry(*m_board->chosen(), key.key() == Qt::Key_Left ? -1 : 1);
        return true;
    }
    if (key.key() == Qt::Key_Down || key.key() == Qt::Key_Escape) {
        m_scan->clear();
        m_board->takeFocus();
        return true;
    }
    return Page::eventFilter(watched, event);
}

void ProductionPage::scanned()
{
    const auto text = m_scan->text().trimmed();
    if (text.isEmpty())
        return;
    QApplication::beep();
    m_scan->selectAll();
    const auto card = m_board->cardNamed(text);
    if (!card) {
        m_scanned.reset();
        return void(Toast::show(this, tr("%1 is not on the board.").arg(text)));
    }
    if (m_scanned == card->id.value) {
        m_scanned.reset(); // a third time begins anew
        return m_board->carry(card->id.value, 1);
    }
    m_board->choose(card->id.value, false);
    m_scanned = card->id.value;
}

bool ProductionPage::counts(const OrderBook &book, const BookRow &row, Date today)
{
    return dueOf(row, today) == Due::Late && isBuiltBy(book.session(), row) && stageOf(row, now());
}

} // namespace oms
