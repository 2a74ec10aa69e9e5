// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/printing/printdialog.h"

#include "client/app/language.h"
#include "client/app/preferences.h"
#include "client/app/session.h"
#include "client/orderbook/orderwords.h"
#include "client/printing/compose.h"
#include "client/printing/labels.h"
#include "client/printing/pdf.h"
#include "client/printing/preview.h"
#include "client/printing/printing.h"
#include "client/printing/printrun.h"
#include "client/widgets/button.h"
#include "client/widgets/emptystate.h"
#include "client/widgets/label.h"
#include "client/widgets/toast.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QPointer>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QRadioButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace oms {

void openPrinting(OrderBook &book, Preferences &preferences, const std::vector<OrderId> &orders,
                  std::optional<PrintKind> kind, QWidget *anchor)
{
    if (!orders.empty())
        (new printing::PrintDialog(book, preferences, orders, kind, anchor->window()))->open();
}

std::vector<CommandOffer> printOffers(OrderBook &book, Preferences &preferences, QWidget *anchor,
                                      const std::function<std::vector<OrderId>()> &wanted)
{
    const auto opening = [&book, &preferences, anchor, wanted](std::optional<PrintKind> kind) {
        return [&book, &preferences, anchor, wanted, kind] { openPrinting(book, preferences, wanted(), kind, anchor); };
    };
    return {{Command::Print, {}, opening({})}, {Command::PrintLabels, {}, opening(PrintKind::Labels)}};
}

namespace printing {

namespace {

constexpr QSize usualSize(1040, 760);
constexpr int panelWidth = 300;

} // namespace

PrintDialog::PrintDialog(OrderBook &book, Preferences &preferences, const std::vector<OrderId> &orders,
                         std::optional<PrintKind> kind, QWidget *parent)
    : QDialog(parent)
    , m_book(book)
    , m_preferences(preferences)
    , m_wanted(orders)
    , m_settings(readPrintSettings(preferences, book.session()))
    , m_faces(new QStackedWidget)
    , m_preview(new Preview)
    , m_nothing(new EmptyState(u"printer"_s, {}, {}))
    , m_count(new Label({}, TextSize::Small, QFont::Normal, Ink::Secondary))
    , m_save(new Button(tr("Save as PDF…"), u"download"_s, ButtonKind::Plain))
    , m_print(new Button(tr("Print…"), u"printer"_s, ButtonKind::Primary))
{
    setWindowTitle(tr("Print"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(usualSize.boundedTo(parent->size().expandedTo({760, 560})));
    m_faces->addWidget(m_preview);
    m_faces->addWidget(m_nothing);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_faces, 1);
    row->addWidget(new Hairline(Qt::Vertical));
    row->addWidget(buildPanel(kind));
    m_print->setDefault(true);
    connect(m_print, &Button::clicked, this, &PrintDialog::askPrinter);
    connect(m_save, &Button::clicked, this, &PrintDialog::askPath);
    connect(m_preview, &Preview::pageChanged, this, [this](int page) {
        if (m_document && !m_run)
            say(tr("Page %1 of %2").arg(page + 1).arg(m_document->pages.size()));
    });
    take(nullptr);
    auto *gathering = new Gathering(m_book, m_wanted, this);
    connect(gathering, &Gathering::progressed, this, [this](int read) {
        if (m_wanted.size() > 1)
            say(tr("Reading %1 of %2…").arg(read).arg(m_wanted.size()));
    });
    connect(gathering, &Gathering::done, this, [this](const std::vector<PrintedOrder> &read) {
        m_orders = read;
        m_isRead = true;
        compose();
    });
    gathering->start();
}

PrintDialog::~PrintDialog()
{
    if (m_stopped)
        *m_stopped = true;
    keepPrintSettings(m_preferences, m_book.session(), m_settings);
}

QWidget *PrintDialog::buildPanel(std::optional<PrintKind> kind)
{
    auto *panel = new QWidget;
    panel->setFixedWidth(panelWidth);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(10);
    column->addWidget(new Label(tr("Print"), TextSize::Title, QFont::DemiBold));
    const auto row = m_wanted.size() == 1 ? m_book.find(m_wanted.front()) : nullptr;
    column->addWidget(
        new Label(row ? tr("Order %1").arg(numberText(*row)) : tr("%Ln order(s)", "", int(m_wanted.size())),
                  TextSize::Body, QFont::Normal, Ink::Secondary));
    column->addWidget(buildKinds(kind));
    column->addWidget(new Hairline);
    buildOptions(*column);
    column->addStretch();
    m_count->setWordWrap(true);
    column->addWidget(m_count);
    column->addWidget(m_save);
    column->addWidget(m_print);
    return panel;
}

QWidget *PrintDialog::buildKinds(std::optional<PrintKind> kind)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(6);
    m_kinds = new QButtonGroup(this);
    for (const auto one : printKindsFor(m_book.session())) {
        if (kind == one)
            m_settings.kind = one;
        auto *button = new QRadioButton(titleOf(one));
        column->addWidget(button);
        m_kinds->addButton(button, int(one));
    }
    m_kinds->button(int(m_settings.kind))->setChecked(true);
    m_kinds->button(int(m_settings.kind))->setFocus();
    connect(m_kinds, &QButtonGroup::idToggled, this, [this](int id, bool isChosen) {
        if (!isChosen)
            return;
        m_settings.kind = PrintKind(id);
        showOptions();
        compose();
    });
    return box;
}

QWidget *PrintDialog::option(const QString &title, QWidget *editor)
{
    auto *row = new QWidget;
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins({});
    column->setSpacing(4);
    auto *label = new Label(title, TextSize::Small, QFont::Medium, Ink::Secondary);
    label->setBuddy(editor);
    editor->setAccessibleName(title);
    column->addWidget(label);
    column->addWidget(editor);
    return row;
}

void PrintDialog::buildOptions(QVBoxLayout &column)
{
    m_paper = new QComboBox;
    m_paper->addItems({tr("A4"), tr("Letter")});
    m_paper->setCurrentIndex(m_settings.isLetter ? 1 : 0);
    m_stock = new QComboBox;
    for (const auto &stock : labelStocks())
        m_stock->addItem(titleOf(stock), QString::fromLatin1(stock.id));
    m_stock->setCurrentIndex(qMax(0, m_stock->findData(m_settings.labelStock)));
    m_firstFree = new QSpinBox;
    m_firstFree->setRange(1, labelStock(m_settings.labelStock).count());
    m_language = new QComboBox;
    m_language->addItem(tr("The customer's"), QString());
    for (const auto &row : languages())
        m_language->addItem(QString::fromUtf16(row.name), QString(row.code));
    m_language->setCurrentIndex(qMax(0, m_language->findData(m_settings.language)));
    m_forFactory = new QCheckBox(tr("Without the customer's contact"));
    m_forFactory->setToolTip(tr("As the factory reads it: its own words, no address, no telephone."));
    m_forFactory->setChecked(m_settings.isForFactory);
    m_paperRow = option(tr("Paper"), m_paper);
    m_stockRow = option(tr("Labels"), m_stock);
    m_firstFreeRow = option(tr("First free label"), m_firstFree);
    m_languageRow = option(tr("Language"), m_language);
    for (auto *row : {m_paperRow, m_stockRow, m_firstFreeRow, m_languageRow, static_cast<QWidget *>(m_forFactory)})
        column.addWidget(row);
    connect(m_paper, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_settings.isLetter = index == 1;
        compose();
    });
    connect(m_stock, &QComboBox::currentIndexChanged, this, [this] {
        m_settings.labelStock = m_stock->currentData().toString();
        m_firstFree->setMaximum(labelStock(m_settings.labelStock).count());
        showOptions();
        compose();
    });
    connect(m_firstFree, &QSpinBox::valueChanged, this, [this](int label) {
        m_settings.firstFreeLabel = label;
        compose();
    });
    connect(m_language, &QComboBox::currentIndexChanged, this, [this] {
        m_settings.language = m_language->currentData().toString();
        compose();
    });
    connect(m_forFactory, &QCheckBox::toggled, this, [this](bool isForFactory) {
        m_settings.isForFactory = isForFactory;
        compose();
    });
    showOptions();
}

void PrintDialog::showOptions()
{
    const auto kind = m_settings.kind;
    m_paperRow->setVisible(kind != PrintKind::Labels);
    m_stockRow->setVisible(kind == PrintKind::Labels);
    m_firstFreeRow->setVisible(kind == PrintKind::Labels && m_firstFree->maximum() > 1);
    m_languageRow->setVisible(kind == PrintKind::PriceSummary);
    m_forFactory->setVisible(kind == PrintKind::OrderSheet && readerOf(m_book.session()) == Reader::House);
}

//! Written in a worker; only the last one that was asked for is taken.
void PrintDialog::compose()
{
    if (!m_isRead)
        return;
    if (m_stopped)
        *m_stopped = true;
    m_stopped = std::make_shared<std::atomic<bool>>(false);
    const Signature signature {m_book.session().fullName, m_book.session().serverName, QDateTime::currentDateTime()};
    m_save->setEnabled(false);
    m_print->setEnabled(false);
    QThreadPool::globalInstance()->start(
        [orders = m_orders, settings = m_settings, signature, stopped = m_stopped, guard = QPointer(this)] {
            auto document = std::make_shared<const Document>(printing::compose(orders, settings, signature, *stopped));
            QMetaObject::invokeMethod(qApp, [guard, stopped, document] {
                if (guard && !*stopped)
                    guard->take(document);
            });
        });
}

void PrintDialog::take(std::shared_ptr<const Document> document)
{
    m_document = std::move(document);
    const bool isThere = m_document && !m_document->pages.empty();
    m_save->setEnabled(isThere);
    m_print->setEnabled(isThere);
    m_faces->setCurrentIndex(m_document && !isThere ? 1 : 0);
    if (m_document && !isThere) {
        m_nothing->setWords(tr("Nothing to print"),
                            m_settings.kind == PrintKind::Tracing
                                ? tr("No width of the wither has been measured, so there is nothing to draw.")
                                : tr("These orders are not on this computer any more."));
        say({});
    }
    if (m_document)
        m_preview->show(m_document);
}

void PrintDialog::say(const QString &words)
{
    m_count->setText(words);
}

void PrintDialog::askPrinter()
{
    auto *printer = new QPrinter(QPrinter::HighResolution);
    const auto known = printerFor(m_preferences, m_book.session(), m_settings.kind);
    if (!known.isEmpty() && QPrinterInfo::availablePrinterNames().contains(known))
        printer->setPrinterName(known);
    printer->setPageLayout(layoutOf(*m_document));
    printer->setDocName(m_document->title);
    auto *dialog = new QPrintDialog(printer, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange, m_document->pages.size() > 1);
    dialog->setMinMax(1, int(m_document->pages.size()));
    auto kept = std::make_shared<std::unique_ptr<QPrinter>>(printer);
    connect(dialog, &QDialog::accepted, this, [this, kept] { print(std::move(*kept)); });
    dialog->open();
}

void PrintDialog::print(std::unique_ptr<QPrinter> printer)
{
    const auto name = printer->printerName();
    const bool isRange = printer->printRange() == QPrinter::PageRange;
    keepPrinter(m_preferences, m_book.session(), m_settings.kind, name);
    const int first = isRange ? printer->fromPage() : 0;
    const int last = isRange ? printer->toPage() : 0;
    m_run = new PrintRun(m_document, std::move(printer), first, last, this);
    m_save->setEnabled(false);
    m_print->setEnabled(false);
    connect(m_run, &PrintRun::progressed, this,
            [this](int page) { say(tr("Printing page %1 of %2…").arg(page).arg(m_document->pages.size())); });
    connect(m_run, &PrintRun::ended, this, [this, name](bool isWhole) {
        m_run = nullptr;
        Toast::show(parentWidget(),
                    isWhole ? (name.isEmpty() ? tr("Printed") : tr("Sent to %1").arg(name))
                            : tr("Not everything was printed"));
        if (isWhole)
            accept();
        else
            take(m_document);
    });
    m_run->start();
}

void PrintDialog::askPath()
{
    auto *dialog = new QFileDialog(this, tr("Save as PDF"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("PDF (*.pdf)"));
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(m_document->title + u".pdf"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &PrintDialog::save);
    dialog->open();
}

void PrintDialog::save(const QString &path)
{
    QThreadPool::globalInstance()->start([document = m_document, path, guard = QPointer(this)] {
        const auto trouble = writePdf(*document, path);
        QMetaObject::invokeMethod(qApp, [guard, trouble, path] {
            if (!guard)
                return;
            const auto name = QDir::toNativeSeparators(path);
            Toast::show(guard->parentWidget(),
                        trouble.isEmpty() ? tr("Saved as %1").arg(name)
                                          : tr("%1 could not be written: %2").arg(name, trouble));
            if (trouble.isEmpty())
                guard->accept();
        });
    });
}

//! While something is being printed Esc ends that.
void PrintDialog::reject()
{
    if (m_run)
        return m_run->stop();
    QDialog::reject();
}

} // namespace printing
} // namespace oms
