// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/prices/sheetpage.h"

#include "client/catalogue/recordname.h"
#include "client/models/days.h"
#include "client/models/moneytext.h"
#include "client/models/schematext.h"
#include "client/prices/changedraft.h"
#include "client/prices/publishdialog.h"
#include "client/widgets/button.h"
#include "client/widgets/chip.h"
#include "client/widgets/errorbar.h"
#include "client/widgets/filterfield.h"
#include "client/widgets/label.h"
#include "client/widgets/pill.h"
#include "client/widgets/toast.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QFile>
#include <QFileDialog>
#include <QInputDialog>
#include <QMenu>

namespace oms::prices {

using namespace Qt::StringLiterals;

namespace {

constexpr int pause = 1'500;
constexpr qint64 mostBytes = 5 * 1024 * 1024;

} // namespace

SheetPage::SheetPage(CatalogueBook &book, PriceApi &api, QWidget *parent)
    : QWidget(parent)
    , m_book(book)
    , m_api(api)
    , m_catalogue(book.catalogue())
    , m_grid(new PriceGrid(m_model))
    , m_title(new Label({}, TextSize::Title, QFont::DemiBold))
    , m_subtitle(new Label({}, TextSize::Small, QFont::Normal, Ink::Secondary))
    , m_state(new Pill)
    , m_bar(new ErrorBar)
    , m_filter(new FilterField(tr("Filter by model, leather, option…")))
    , m_kinds(new QButtonGroup(this))
    , m_regions(new Chip({}, tr("All regions"), Chip::Kind::Choice))
    , m_saving(new Label({}, TextSize::Small, QFont::Normal, Ink::Secondary))
    , m_change(Button::iconOnly(u"pencil"_s, tr("Change name and day…")))
    , m_archive(Button::iconOnly(u"archive"_s, tr("Archive the draft…")))
    , m_raise(new Button(tr("Raise…"), u"percent"_s, ButtonKind::Plain))
    , m_import(new Button(tr("Import…"), u"upload"_s, ButtonKind::Plain))
    , m_publish(new Button(tr("Publish…"), u"check"_s, ButtonKind::Primary))
    , m_copy(new Button(tr("New draft from this…"), u"copy"_s, ButtonKind::Primary))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(buildHeader());
    column->addWidget(buildTools());
    column->addWidget(m_bar);
    column->addWidget(m_grid, 1);
    column->addWidget(new Hairline);
    m_saving->setContentsMargins(20, 6, 20, 8);
    column->addWidget(m_saving);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &SheetPage::save);
    connect(m_bar, &ErrorBar::acted, this, [this] { std::exchange(m_act, [] {})(); });
    connect(m_filter, &QLineEdit::textChanged, &m_model, &PriceGridModel::filter);
    connect(m_filter, &FilterField::left, m_grid, qOverload<>(&QWidget::setFocus));
    connect(m_grid, &PriceGrid::typedLetters, this, [this](const QString &text) {
        m_filter->setFocus();
        m_filter->insert(text);
    });
    connect(m_grid, &PriceGrid::editingEnded, this, &SheetPage::follow, Qt::QueuedConnection);
    connect(m_grid, &PriceGrid::told, this, [this](const QString &what) { Toast::show(this, what); });
    connect(m_kinds, &QButtonGroup::idClicked, this, &SheetPage::showRows);
    connect(m_regions, &QAbstractButton::clicked, this, &SheetPage::showColumns);
    connect(&m_book, &CatalogueBook::onlineChanged, this, &SheetPage::showState);
    connect(&m_book, &CatalogueBook::changed, this, &SheetPage::follow);
    connect(m_change, &QPushButton::clicked, this, [this] { onceSaved(&SheetPage::change); });
    connect(m_archive, &QPushButton::clicked, this, [this] { onceSaved(&SheetPage::archive); });
    connect(m_raise, &QPushButton::clicked, this, &SheetPage::raise);
    connect(m_import, &QPushButton::clicked, this, &SheetPage::importFrom);
    connect(m_publish, &QPushButton::clicked, this, [this] { onceSaved(&SheetPage::publish); });
    connect(m_copy, &QPushButton::clicked, this, [this] { Q_EMIT copyWanted(m_sheet->list()); });
}

QWidget *SheetPage::buildHeader()
{
    auto *header = new QWidget;
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(14, 12, 16, 6);
    row->setSpacing(8);
    auto *back = Button::iconOnly(u"arrow-left"_s, tr("All price lists"));
    connect(back, &QPushButton::clicked, this, &SheetPage::left);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_title);
    names->addWidget(m_subtitle);
    auto *files = new Button(tr("Export"), u"download"_s, ButtonKind::Plain);
    auto *menu = new QMenu(files);
    menu->addAction(tr("Excel (XLSX)…"), this, [this] { exportTo(u"xlsx"_s); });
    menu->addAction(tr("Text (CSV)…"), this, [this] { exportTo(u"csv"_s); });
    files->setMenu(menu);
    row->addWidget(back);
    row->addLayout(names);
    row->addWidget(m_state);
    row->addStretch();
    for (auto *button : {m_change, m_archive, m_raise, m_import, files, m_publish, m_copy})
        row->addWidget(button);
    return header;
}

QWidget *SheetPage::buildTools()
{
    auto *tools = new QWidget;
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(20, 4, 16, 10);
    row->setSpacing(6);
    const QStringList kinds {tr("Models"), tr("Option values"), tr("Contrasts"), tr("Extras")};
    for (int kind = 0; kind < kinds.size(); ++kind) {
        auto *chip = new Chip({}, kinds[kind], Chip::Kind::Choice);
        chip->setCheckable(true);
        chip->setChecked(kind == 0);
        m_kinds->addButton(chip, kind);
        row->addWidget(chip);
    }
    m_regions->setCheckable(true);
    row->addSpacing(8);
    row->addWidget(m_filter, 1);
    row->addSpacing(8);
    row->addWidget(m_regions);
    return tools;
}

// Showing -------------------------------------------------------------------------------------------------------------

void SheetPage::open(const PriceList &list)
{
    m_catalogue = m_book.catalogue();
    m_model.setColumns({});
    m_sheet = std::make_unique<PriceSheet>(list);
    m_bar->clear();
    m_next = nullptr;
    showTitle();
    connect(m_sheet.get(), &PriceSheet::changed, this, &SheetPage::typed);
    showColumns();
    showState();
    m_grid->setFocus();
    m_grid->setCurrentIndex(m_model.index(0, m_model.columnCount() - 1));
}

void SheetPage::showTitle()
{
    const auto &list = m_sheet->list();
    m_title->setText(toQString(list.name));
    m_subtitle->setText(u"%1 · %2 · %3"_s.arg(regionText(list.region_code), toQString(list.currency),
                                              tr("from %1").arg(dayText(list.valid_from))));
}

//! What holds on the day before this one begins.
const PriceList *SheetPage::replaced() const
{
    const auto &list = m_sheet->list();
    const auto *before = m_catalogue->priceList(list.region_code, list.valid_from - std::chrono::days(1));
    return before && before->id != list.id ? before : nullptr;
}

void SheetPage::showColumns()
{
    const auto gone = std::exchange(m_others, {}); // until the model has let go of them
    std::vector<PriceGridModel::GridColumn> columns;
    const auto addOther = [&](const PriceList &list) {
        m_others.push_back(std::make_unique<PriceSheet>(list));
        columns.push_back({m_others.back().get(), nullptr, toQString(list.name)});
    };
    const auto *before = replaced();
    if (before)
        addOther(*before);
    columns.push_back({m_sheet.get(), before, toQString(m_sheet->list().name)});
    if (m_regions->isChecked())
        for (std::size_t i = 0; i < Choices<RegionCode>::codes.size(); ++i)
            if (const auto *other = m_catalogue->priceList(RegionCode(i), dateOf(QDate::currentDate()));
                other && other->region_code != m_sheet->list().region_code)
                addOther(*other);
    m_model.setColumns(std::move(columns));
    showRows();
}

//! The catalogue has other rows or lists now; the person stays where they were.
void SheetPage::follow()
{
    if (!m_sheet || m_catalogue == m_book.catalogue() || m_grid->isEditing())
        return;
    const auto at = m_grid->currentIndex();
    const auto row = at.row(), column = at.column();
    const auto gone = m_catalogue; // until the model has let go of its lists
    m_catalogue = m_book.catalogue();
    showColumns();
    m_grid->setCurrentIndex(m_model.index(row, column));
}

void SheetPage::showRows()
{
    std::vector<const PriceList *> lists {&m_sheet->list()};
    if (const auto *before = replaced())
        lists.push_back(before);
    m_model.setRows(rowsOf(PriceKind(m_kinds->checkedId()), *m_catalogue, lists));
}

void SheetPage::showState()
{
    if (!m_sheet)
        return;
    const bool isDraft = m_sheet->isDraft();
    const bool may = m_book.mayWritePrices() && m_book.isOnline();
    m_state->setState(isDraft ? tr("Draft") : tr("Published"), isDraft ? Tone::Amber : Tone::Green);
    for (auto *button : {m_change, m_archive})
        button->setVisible(isDraft && m_book.mayWritePrices());
    m_raise->setVisible(isDraft);
    m_import->setVisible(isDraft);
    m_publish->setVisible(isDraft);
    m_copy->setVisible(!isDraft && m_book.mayWritePrices());
    for (auto *button : {m_change, m_archive, m_import, m_publish, m_copy})
        button->setEnabled(may);
    const int waiting = int(m_sheet->unsaved().size());
    if (!isDraft)
        m_saving->setText(tr("A published list is never changed."));
    else if (m_isSaving)
        m_saving->setText(tr("Saving…"));
    else if (waiting > 0)
        m_saving->setText(m_book.isOnline() ? tr("%Ln price(s) not saved yet", nullptr, waiting)
                                            : tr("%Ln price(s) wait for the server", nullptr, waiting));
    else
        m_saving->setText(tr("All saved"));
}

// Saving --------------------------------------------------------------------------------------------------------------

void SheetPage::typed()
{
    showState();
    if (m_sheet->isDirty() && !m_isSaving)
        m_pause.start();
}

void SheetPage::save()
{
    if (!m_sheet || m_isSaving || !m_sheet->isDirty())
        return;
    m_isSaving = true;
    showState();
    const auto sent = m_sheet->unsaved();
    m_api.save(m_sheet->list(), sent, this, [this, sent](const Result<PriceList> &list) { saved(list, sent); });
}

void SheetPage::saved(const Result<PriceList> &list, const std::vector<PriceCell> &sent)
{
    m_isSaving = false;
    if (list) {
        m_bar->clear();
        m_sheet->saved(*list, sent);
        Q_EMIT stored(*list);
        if (auto next = std::exchange(m_next, nullptr); next && !m_sheet->isDirty())
            (this->*next)();
    } else if (list.error().code == ErrorCode::Stale) {
        return readAnew(tr("Somebody else works on this draft, too. Theirs was read; yours is kept on top."));
    } else {
        m_next = nullptr;
        m_bar->say(reasonText(list.error()));
        if (list.error().code == ErrorCode::Unavailable)
            m_pause.start(pause * 4); // tried again; nothing typed is lost
    }
    showState();
}

//! The draft is another on the server: it is read, what was typed here is laid over it and sent again.
void SheetPage::readAnew(const QString &why)
{
    m_api.open(m_sheet->list().id, this, [this, why](const Result<PriceList> &list) {
        if (!list)
            return m_bar->say(refusalText(list.error()));
        m_bar->say(why, {}, ErrorBar::Kind::Notice);
        m_sheet->saved(*list, {});
        showState();
    });
}

void SheetPage::warn()
{
    m_act = [this] { save(); };
    m_bar->say(tr("Some prices are not saved yet."), tr("Save now"), ErrorBar::Kind::Warning);
}

// Actions -------------------------------------------------------------------------------------------------------------

void SheetPage::raise()
{
    bool isGiven = false;
    const auto text =
        QInputDialog::getText(this, tr("Raise the chosen prices"), tr("By how many percent? -5 lowers them."),
                              QLineEdit::Normal, {}, &isGiven);
    if (!isGiven || text.trimmed().isEmpty())
        return;
    if (const auto by = readPercent(text))
        m_grid->raise(*by, 100);
    else
        Toast::show(this, tr("“%1” is not a percentage.").arg(text));
}

void SheetPage::exportTo(const QString &format)
{
    const auto name = QFileDialog::getSaveFileName(this, tr("Export the price list"),
                                                   toQString(m_sheet->list().name) + u'.' + format);
    if (name.isEmpty())
        return;
    m_api.exported(m_sheet->list().id, format, this, [this, name](const Result<Reply> &reply) {
        if (!reply)
            return m_bar->say(refusalText(reply.error()));
        QFile file(name);
        const auto bytes = QByteArray::fromStdString(reply->body);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return m_bar->say(tr("The file could not be written: %1").arg(file.errorString()));
        Toast::show(this, tr("Exported to %1").arg(name));
    });
}

void SheetPage::importFrom()
{
    if (m_sheet->isDirty())
        return warn();
    const auto name = QFileDialog::getOpenFileName(this, tr("Import prices"), {}, tr("Spreadsheets (*.xlsx *.csv)"));
    QFile file(name);
    if (name.isEmpty())
        return;
    if (!file.open(QIODevice::ReadOnly) || file.size() > mostBytes)
        return m_bar->say(tr("The file could not be read, or is larger than 5 MiB."));
    importBytes(file.readAll().toStdString(), true);
}

//! First dry: what it would do, or each cell that is wrong. Then for good, when the person says so.
void SheetPage::importBytes(const std::string &bytes, bool isDry)
{
    m_api.import(m_sheet->list(), bytes, isDry, this, [this, bytes, isDry](const Result<PriceImport> &done) {
        if (!done) {
            QStringList lines;
            for (const auto &error : done.error().errors)
                lines << u"%1: %2"_s.arg(toQString(error.field), errorText(error));
            return m_bar->say(lines.isEmpty() ? refusalText(done.error()) : lines.mid(0, 12).join(u'\n'));
        }
        if (!isDry)
            return readAnew(tr("%1 prices were imported.").arg(done->changed + done->removed));
        m_act = [this, bytes] { importBytes(bytes, false); };
        m_bar->say(tr("%1 of %2 prices would change, %3 would be taken away.")
                       .arg(done->changed)
                       .arg(done->rows)
                       .arg(done->removed),
                   tr("Import"), ErrorBar::Kind::Notice);
    });
}

void SheetPage::onceSaved(void (SheetPage::*act)())
{
    if (!m_sheet->isDirty())
        return (this->*act)();
    m_next = act;
    save();
}

void SheetPage::change()
{
    auto *dialog = new ChangeDraftDialog(m_api, m_sheet->list(), this);
    connect(dialog, &ChangeDraftDialog::changed, this, [this](const PriceList &list) {
        m_sheet->saved(list, {});
        Q_EMIT stored(list);
        showTitle();
        showColumns(); // from another day on it may replace another
    });
    dialog->open();
}

void SheetPage::archive()
{
    auto *dialog = new ArchiveDraftDialog(m_api, m_sheet->list(), this);
    connect(dialog, &ArchiveDraftDialog::archived, this, [this](const PriceList &list) {
        m_sheet->saved(list, {});
        Q_EMIT archived(list);
        Q_EMIT left();
        Toast::show(this, tr("%1 is archived").arg(toQString(list.name)));
    });
    dialog->open();
}

void SheetPage::publish()
{
    if (m_model.troubles() > 0)
        return m_bar->say(tr("%Ln cell(s) hold no amount. Mend them first.", nullptr, m_model.troubles()));
    auto *dialog = new PublishDialog(m_api, m_sheet->list(), replaced(), *m_catalogue, this);
    connect(dialog, &PublishDialog::published, this, [this](const PriceList &list) {
        m_book.keep(list);
        Q_EMIT stored(list);
        open(list);
        Toast::show(this, tr("%1 is published").arg(toQString(list.name)));
    });
    dialog->open();
}

} // namespace oms::prices
