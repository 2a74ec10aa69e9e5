// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/signin/serverpicker.h"

#include "client/widgets/button.h"
#include "client/widgets/label.h"

#include <QAction>
#include <QBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>

namespace oms {

using namespace Qt::StringLiterals;

namespace {

QString lastUse(const ServerProfile &profile)
{
    if (profile.lastUser.isEmpty())
        return profile.url.authority();
    return ServerPicker::tr("%1 · %2").arg(profile.url.authority(), profile.lastUser);
}

} // namespace

ServerPicker::ServerPicker(Profiles &profiles, QWidget *parent)
    : QWidget(parent)
    , m_profiles(profiles)
    , m_list(new QListWidget)
    , m_address(new QLineEdit)
    , m_problem(new Label({}, TextSize::Small, QFont::Normal, Ink::Bad))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(8);
    auto *title = new Label(tr("Servers"), TextSize::Small, QFont::DemiBold, Ink::Secondary);
    title->setBuddy(m_list);
    column->addWidget(title);
    column->addWidget(m_list, 1);
    m_list->setAccessibleName(tr("Servers"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSpacing(2);
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
    auto *add = new Button(tr("Add"), u"plus"_s, ButtonKind::Plain);
    add->setAccessibleName(tr("Add the server"));
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
        auto *item = new QListWidgetItem(profile.name + u'\n' + lastUse(profile), m_list);
        item->setToolTip(QLocale().toString(profile.lastUsed.toLocalTime(), QLocale::ShortFormat));
        item->setData(Qt::AccessibleTextRole, QString(profile.name + u", "_s + lastUse(profile)));
        item->setSizeHint({0, 44});
    }
}

void ServerPicker::choose(const ServerProfile &profile)
{
    for (int row = 0; row < m_profiles.all().size(); ++row)
        if (m_profiles.all()[row].id == profile.id) {
            const QSignalBlocker quiet(m_list);
            m_list->setCurrentRow(row);
        }
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
    m_profiles.forget(m_profiles.all()[row].id);
    refresh();
    if (!m_profiles.all().isEmpty())
        choose(m_profiles.all().first());
}

} // namespace oms
