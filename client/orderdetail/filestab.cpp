// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/orderdetail/filestab.h"

#include "client/models/schematext.h"
#include "client/orderbook/orderhistory.h"
#include "client/widgets/button.h"
#include "client/widgets/emptystate.h"
#include "client/widgets/errorbar.h"
#include "client/widgets/label.h"

#include <QBoxLayout>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QSaveFile>
#include <QUrl>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace oms {

namespace {

struct MediaRow {
    MediaType type;
    const char *ending;
};
constexpr MediaRow media[] = {
    {MediaType::Jpeg, ".jpg"}, {MediaType::Png, ".png"}, {MediaType::Webp, ".webp"}, {MediaType::Pdf, ".pdf"}};

QString endingOf(MediaType type)
{
    const auto *row =
        std::find_if(std::begin(media), std::end(media), [=](const auto &one) { return one.type == type; });
    return QString::fromLatin1(row->ending);
}

//! Named by what it is, whatever the other side called it: no file from here is ever started as a program.
QString safeName(const Attachment &file)
{
    const auto base = QFileInfo(toQString(file.file_name)).completeBaseName();
    return (base.isEmpty() ? toQString(codeOf(file.kind)) : base) + endingOf(file.media_type);
}

const char *iconOf(AttachmentKind kind)
{
    switch (kind) {
    case AttachmentKind::Photo:
        return "image";
    case AttachmentKind::Tracing:
        return "ruler";
    case AttachmentKind::Document:
        break;
    }
    return "file-text";
}

} // namespace

FilesTab::FilesTab(OrderBook &book, QWidget *parent)
    : DetailTab(parent)
    , m_book(book)
    , m_error(new ErrorBar)
    , m_list(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 14, 20, 20);
    column->setSpacing(8);
    column->addWidget(m_error);
    m_list->setSpacing(4);
    column->addLayout(m_list);
    column->addStretch();
}

void FilesTab::show(const Order &, const OrderParts &parts)
{
    m_error->clear();
    while (auto *item = m_list->takeAt(0)) {
        if (auto *widget = item->widget())
            widget->deleteLater();
        delete item;
    }
    for (const auto &file : parts.attachments)
        m_list->addWidget(rowFor(file));
    if (parts.attachments.empty())
        m_list->addWidget(new EmptyState(u"image"_s, tr("No files yet"),
                                         tr("Photos, tracings and documents of this order are shown here.")));
}

QWidget *FilesTab::rowFor(const Kept<Attachment> &kept)
{
    const auto &file = kept.record;
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 4, 0, 4);
    layout->setSpacing(10);
    layout->addWidget(new IconLabel(QString::fromLatin1(iconOf(file.kind))));
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    const auto name = toQString(file.file_name);
    auto *title = new Label(name);
    title->setElided(true);
    words->addWidget(title);
    QStringList facts {choiceText(codeOf(file.kind)), QLocale().formattedDataSize(file.size, 0)};
    if (file.uploaded_by_name)
        facts << toQString(*file.uploaded_by_name);
    if (file.created_at != Instant {})
        facts << momentText(file.created_at, now());
    if (!file.has_bytes)
        facts << tr("still on its way");
    auto *below = new Label(facts.join(u" · "_s), TextSize::Small, QFont::Normal, Ink::Secondary);
    below->setElided(true);
    words->addWidget(below);
    layout->addLayout(words, 1);
    const auto offer = [&](const char *iconName, const QString &what, void (FilesTab::*run)(const Attachment &)) {
        auto *button = Button::iconOnly(QString::fromLatin1(iconName), what);
        const bool isPossible = file.has_bytes && m_book.isOnline();
        button->setEnabled(isPossible);
        if (!isPossible)
            button->setAccessibleDescription(file.has_bytes ? tr("This needs a network.") : tr("still on its way"));
        connect(button, &Button::clicked, this, [this, run, one = file] { (this->*run)(one); });
        layout->addWidget(button);
    };
    offer("external-link", tr("Open %1").arg(name), &FilesTab::open);
    offer("download", tr("Save %1").arg(name), &FilesTab::save);
    return row;
}

void FilesTab::fetch(const Attachment &file, std::function<void(const std::string &)> take)
{
    m_error->clear();
    const auto path = u"/api/v1/attachments/%1/content"_s.arg(QString::fromStdString(file.id.toString()));
    m_book.api().call({"GET", path, {}, {}, {}}, this, [this, take = std::move(take)](const Result<Reply> &reply) {
        if (!reply)
            return m_error->say(reasonText(reply.error()));
        take(reply->body);
    });
}

void FilesTab::write(const QString &path, const std::string &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes.data(), qint64(bytes.size())) < 0 || !file.commit())
        m_error->say(tr("%1 could not be written: %2").arg(path, file.errorString()));
}

void FilesTab::open(const Attachment &file)
{
    const auto path = m_opened.filePath(safeName(file));
    fetch(file, [this, path](const std::string &bytes) {
        write(path, bytes);
        if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
            m_error->say(tr("No program on this computer opens this file. Save it instead."));
    });
}

void FilesTab::save(const Attachment &file)
{
    auto *dialog = new QFileDialog(this, tr("Save %1").arg(toQString(file.file_name)));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(safeName(file));
    connect(dialog, &QFileDialog::fileSelected, this, [this, file](const QString &path) {
        fetch(file, [this, path](const std::string &bytes) { write(path, bytes); });
    });
    dialog->open();
}

} // namespace oms
