// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/users/userspage.h"

#include "client/app/session.h"
#include "client/models/schematext.h"
#include "client/orderbook/books.h"
#include "client/users/rolematrix.h"
#include "client/users/userdetail.h"
#include "client/users/userdialog.h"
#include "client/users/usertable.h"
#include "client/users/userwords.h"
#include "client/widgets/button.h"
#include "client/widgets/chip.h"
#include "client/widgets/emptystate.h"
#include "client/widgets/errorbar.h"
#include "client/widgets/filterfield.h"
#include "client/widgets/label.h"
#include "client/widgets/listdetail.h"
#include "client/widgets/listview.h"
#include "client/widgets/toast.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QCoreApplication>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace oms {

namespace {

const auto usersPath = u"/api/v1/users"_s;
const auto rolesId = u"roles"_s;

//! Above the list. The last one is the matrix.
struct ViewRow {
    const char *title;
    bool (*shows)(const User &);
};

constexpr ViewRow views[] = {
    {QT_TRANSLATE_NOOP("UsersPage", "Current"), [](const User &user) { return !user.archived_at; }},
    {QT_TRANSLATE_NOOP("UsersPage", "Never signed in"),
     [](const User &user) { return !user.archived_at && !user.last_login_at; }},
    {QT_TRANSLATE_NOOP("UsersPage", "Blocked"), [](const User &user) { return !user.archived_at && user.is_blocked; }},
    {QT_TRANSLATE_NOOP("UsersPage", "Archived"), [](const User &user) { return user.archived_at.has_value(); }},
    {QT_TRANSLATE_NOOP("UsersPage", "Roles"), nullptr},
};
constexpr int rolesView = int(std::size(views)) - 1;

} // namespace

UsersPage::UsersPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_api(*context.api)
    , m_table(makeUserTable())
    , m_views(new QButtonGroup(this))
    , m_filter(new FilterField(tr("Filter by name, e-mail, role…")))
    , m_new(new Button(tr("Invite somebody"), u"user-plus"_s, ButtonKind::Primary))
    , m_error(new ErrorBar)
    , m_list(new ListView(*m_table, tr("Accounts")))
    , m_detail(new UserDetail(m_api, context.session))
    , m_panes(new QStackedWidget)
    , m_matrix(new RoleMatrix)
    , m_split(new ListDetail(buildList(), buildDetail()))
    , m_faces(new QStackedWidget)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(m_error);
    m_faces->addWidget(m_split);
    m_faces->addWidget(m_matrix);
    column->addWidget(m_faces, 1);
    connect(m_error, &ErrorBar::acted, this, &UsersPage::read);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) { m_table->setFilter(text); });
    connect(m_filter, &FilterField::left, m_list, &ListView::takeFocus);
    connect(m_list, &ListView::typed, this, [this](const QString &text) {
        m_filter->setFocus();
        m_filter->setText(m_filter->text() + text);
    });
    connect(m_list, &ListView::chosen, this, &UsersPage::open);
    connect(m_list, &ListView::opened, this, [this](const Uuid &id) {
        open(id);
        m_split->showDetail();
    });
    connect(m_new, &QPushButton::clicked, this, &UsersPage::invite);
    connect(m_detail, &UserDetail::editWanted, this, &UsersPage::edit);
    connect(m_detail, &UserDetail::changed, this, &UsersPage::take);
    connect(m_detail, &UserDetail::auditWanted, this,
            [this] { Q_EMIT wanted(u"audit"_s, u"person:"_s + toQString(m_detail->user()->id.toString())); });
    if (context.books)
        connect(&context.books->customers(), &CustomerBook::fittersChanged, this, [this] {
            if (const auto &user = m_detail->user())
                m_detail->show(*user, fitterOf(*user));
        });
    showView(0);
    read();
    readRoles();
}

QWidget *UsersPage::buildHead()
{
    auto *head = new QWidget;
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(24, 18, 24, 12);
    column->setSpacing(12);
    auto *top = new QHBoxLayout;
    top->addWidget(new Label(title(), TextSize::Title, QFont::DemiBold));
    top->addStretch();
    top->addWidget(m_new);
    if (!m_context.session.may("users:manage"))
        m_new->hide();
    column->addLayout(top);
    auto *below = new QHBoxLayout;
    below->setSpacing(6);
    for (int view = 0; view <= rolesView; ++view) {
        auto *chip = new Chip(QCoreApplication::translate("UsersPage", views[view].title), {}, Chip::Kind::Choice);
        m_views->addButton(chip, view);
        below->addWidget(chip);
    }
    below->addStretch();
    m_filter->setMinimumWidth(280);
    below->addWidget(m_filter);
    column->addLayout(below);
    connect(m_views, &QButtonGroup::idClicked, this, &UsersPage::showView);
    return head;
}

QWidget *UsersPage::buildList()
{
    m_list->setCounted(
        [](int shown, int total) { return tr("%1 of %Ln account(s)", "", total).arg(QLocale().toString(shown)); });
    const auto none = [] {
        return new EmptyState(u"users"_s, tr("Nobody here"), tr("No account fits what you look for."));
    };
    m_list->setEmptyState(none(), none());
    m_list->sortBy(0);
    return m_list;
}

QWidget *UsersPage::buildDetail()
{
    m_panes->addWidget(new EmptyState(u"user-round"_s, tr("No account chosen"),
                                      tr("Choose one in the list to see its roles and computers.")));
    m_panes->addWidget(m_detail);
    return m_panes;
}

//! All of them, archived ones as well: some hundreds.
void UsersPage::read()
{
    ++m_round;
    m_error->clear();
    m_list->setLoading(true);
    readPage(false, {}, {});
}

void UsersPage::readPage(bool isArchived, const QString &cursor, std::vector<User> sofar)
{
    QUrlQuery query {{u"limit"_s, u"100"_s}, {u"archived"_s, isArchived ? u"true"_s : u"false"_s}};
    if (!cursor.isEmpty())
        query.addQueryItem(u"cursor"_s, cursor);
    const auto take = [this, isArchived, round = m_round,
                       sofar = std::move(sofar)](const Result<Listing<User>> &page) mutable {
        if (round != m_round)
            return;
        if (!page) {
            m_list->setLoading(false);
            return m_error->say(refusalText(page.error()), tr("Try again"));
        }
        sofar.insert(sofar.end(), page->data.begin(), page->data.end());
        if (!page->nextCursor.isEmpty())
            return readPage(isArchived, page->nextCursor, std::move(sofar));
        if (!isArchived)
            return readPage(true, {}, std::move(sofar));
        m_list->setLoading(false);
        m_table->setRecords(std::move(sofar));
        if (const auto id = Uuid::parse(std::exchange(m_wanted, {}).toStdString())) {
            m_list->setCurrent(*id);
            open(*id);
        }
    };
    m_api.list<User>(usersPath, query, this, take);
}

void UsersPage::readRoles()
{
    m_api.list<RoleReach>(u"/api/v1/roles"_s, {}, this, [this](const Result<Listing<RoleReach>> &roles) {
        if (roles)
            m_matrix->show(roles->data);
    });
}

void UsersPage::showView(int view)
{
    m_views->button(view)->setChecked(true);
    m_faces->setCurrentIndex(view == rolesView ? 1 : 0);
    m_filter->setVisible(view != rolesView);
    if (view != rolesView)
        m_table->setCondition(views[view].shows);
}

QString UsersPage::fitterOf(const User &user) const
{
    if (m_context.books)
        for (const auto &fitter : m_context.books->customers().fitters())
            if (fitter.user_id == user.id)
                return toQString(fitter.name);
    return {};
}

void UsersPage::open(const Uuid &id)
{
    const auto *user = m_table->find(id);
    if (!user)
        return;
    m_detail->show(*user, fitterOf(*user));
    m_panes->setCurrentWidget(m_detail);
    Q_EMIT opened(toQString(id.toString()), toQString(user->full_name));
    Q_EMIT commandsChanged();
}

void UsersPage::take(const User &user)
{
    m_table->upsert(user);
    m_detail->show(user, fitterOf(user));
    m_panes->setCurrentWidget(m_detail);
    m_list->setCurrent(user.id.value);
}

void UsersPage::invite()
{
    auto *dialog = new UserDialog(m_api, {}, this);
    connect(dialog, &UserDialog::saved, this, [this](const User &user) {
        take(user);
        Toast::show(this, tr("%1 gets a mail with a link.").arg(toQString(user.full_name)));
    });
    dialog->open();
}

void UsersPage::edit()
{
    auto *dialog = new UserDialog(m_api, m_detail->user(), this);
    connect(dialog, &UserDialog::saved, this, &UsersPage::take);
    dialog->open();
}

QString UsersPage::title() const
{
    return tr("Users and roles");
}

void UsersPage::activate(const QString &recordId)
{
    if (recordId == rolesId)
        return showView(rolesView);
    if (const auto id = Uuid::parse(recordId.toStdString()); id && m_table->find(*id)) {
        m_list->setCurrent(*id);
        open(*id);
    } else if (id) {
        m_wanted = recordId;
    }
    m_list->takeFocus();
}

std::vector<CommandOffer> UsersPage::commands()
{
    std::vector<CommandOffer> offers {{Command::Filter, {}, [this] { m_filter->setFocus(Qt::ShortcutFocusReason); }},
                                      {Command::Refresh, tr("Read the &accounts anew"), [this] { read(); }}};
    if (!m_context.session.may("users:manage"))
        return offers;
    offers.push_back({Command::NewRecord, tr("&Invite somebody…"), [this] { invite(); }});
    if (m_detail->user() && !m_detail->user()->archived_at)
        offers.push_back({Command::EditRecord, tr("&Change the account…"), [this] { edit(); }});
    return offers;
}

} // namespace oms
