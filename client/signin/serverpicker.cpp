// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/signin/serverpicker.h"

#include "client/app/icons.h"
#include "client/widgets/button.h"
#include "client/widgets/focus.h"
#include "client/widgets/label.h"

#include <QAction>
#include <QBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>

namespace oms {

using namespace Qt::StringLiterals;

namespace {

QString lastUse(const ServerProfile &profile)
{
    if (profile.lastUser.isEmpty())
        return profile.url.authority();
    return ServerPicker::tr("%1 · %2").arg(profile.url.authority(), profile.lastUser);
}

enum { SecondLine = Qt::UserRole };

//! A server as the sidebar shows things: its name, beneath it where it is and who was there last.
class ServerDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {0, 50}; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto &colours = Colours::of(option.palette);
        const bool isChosen = option.state & QStyle::State_Selected;
        const bool isHovered = option.state & QStyle::State_MouseOver;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(isChosen ? colours[Ink::Pressed] : isHovered ? colours[Ink::Hover] : QColor(Qt::transparent));
        painter->drawRoundedRect(option.rect.adjusted(0, 1, 0, -1), 6, 6);
        const auto inside = option.rect.adjusted(10, 0, -8, 0);
        paintIcon(*painter, u"server"_s, colours[isChosen ? Ink::Accent : Ink::Secondary],
                  QRect(inside.left(), inside.center().y() - 8, 16, 16));
        const auto lines = inside.adjusted(26, 7, 0, -7);
        paintLine(*painter, lines, Qt::AlignTop, index.data().toString(), textFont(TextSize::Body, QFont::Medium),
                  colours[Ink::Text]);
        paintLine(*painter, lines, Qt::AlignBottom, index.data(SecondLine).toString(), textFont(TextSize::Caption),
                  colours[Ink::Secondary]);
        if (option.state & QStyle::State_HasFocus && hasKeyboardFocus(option.widget))
            paintFocusRing(*painter, QRectF(option.rect).adjusted(1, 2, -1, -2), 6, colours);
        painter->restore();
    }

private:
    static void paintLine(QPainter &painter, const QRect &rect, Qt::Alignment where, const QString &text,
                          const QFont &font, const QColor &colour)
    {
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(rect, int(where | Qt::AlignLeft),
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
    }
};

} // namespace

ServerPicker::ServerPicker(Profiles &profiles, QWidget *parent)
    : QWidget(parent)
    , m_profiles(profiles)
    , m_list(new QListWidget)
    , m_address(new QLineEdit)
    , m_problem(new Label({}, TextSize::Small, QFont::Normal, Ink::Bad))
    , m_none(new Label(tr("None yet. Your office knows the address."), TextSize::Small, QFont::Normal, Ink::Tertiary))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(8);
    auto *title = new Label(tr("Servers"), TextSize::Small, QFont::DemiBold, Ink::Secondary);
    title->setBuddy(m_list);
    column->addWidget(title);
    m_none->setWordWrap(true);
    column->addWidget(m_none);
    column->addWidget(m_list, 1);
    m_list->setItemDelegate(new ServerDelegate(m_list));
    m_list->setAccessibleName(tr("Servers"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->viewport()->setAutoFillBackground(false);
    auto *forget = new QAction(tr("Forget this server"), m_list);
    forget->setShortcut(QKeySequence::Delete);
    forget->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(forget);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);

    m_address->setPlaceholderText(tr("Address or oms:// link"));
    m_address->setAccessibleName(tr("Address of another server"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *add = Button::iconOnly(u"plus"_s, tr("Add the server"), nullptr, ButtonKind::Plain);
    auto *adding = new QHBoxLayout;
    adding->addWidget(m_address, 1);
    adding->addWidget(add);
    column->addLayout(adding);
    column->addWidget(m_problem);

    connect(add, &QPushButton::clicked, this, &ServerPicker::add);
    connect(m_address, &QLineEdit::returnPressed, this, &ServerPicker::add);
    connect(m_address, &QLineEdit::textEdited, m_problem, &QWidget::hide);
    connect(forget, &QAction::triggered, this, &ServerPicker::forgetCurrent);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            Q_EMIT chosen(m_profiles.all()[row]);
    });
    refresh();
}

void ServerPicker::refresh()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const auto &profile : m_profiles.all()) {
        auto *item = new QListWidgetItem(profile.name, m_list);
        item->setData(SecondLine, lastUse(profile));
        item->setToolTip(QLocale().toString(profile.lastUsed.toLocalTime(), QLocale::ShortFormat));
        item->setData(Qt::AccessibleTextRole, QString(profile.name + u", "_s + lastUse(profile)));
    }
    m_none->setVisible(m_profiles.all().isEmpty());
}

void ServerPicker::propose(const QString &address)
{
    m_problem->hide();
    m_address->setText(address);
    m_address->setFocus();
}

void ServerPicker::mark(const ServerProfile &profile)
{
    for (int row = 0; row < m_profiles.all().size(); ++row)
        if (m_profiles.all()[row].id == profile.id) {
            const QSignalBlocker quiet(m_list);
            m_list->setCurrentRow(row);
        }
}

void ServerPicker::choose(const ServerProfile &profile)
{
    mark(profile);
    Q_EMIT chosen(profile);
}

void ServerPicker::add()
{
    const auto url = serverUrl(m_address->text());
    m_problem->setVisible(!url);
    if (!url)
        return m_problem->setText(tr("This is no address of a server. Example: oms.example.com"));
    const auto profile = m_profiles.forServer(*url);
    m_profiles.save(profile);
    m_address->clear();
    refresh();
    choose(profile);
}

void ServerPicker::forgetCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    const auto id = m_profiles.all()[row].id;
    if (m_mayForget && !m_mayForget(id))
        return;
    m_profiles.forget(id);
    Q_EMIT forgotten(id);
    refresh();
    if (!m_profiles.all().isEmpty())
        choose(m_profiles.all().first());
}

} // namespace oms
