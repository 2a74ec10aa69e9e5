// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/users/userdialog.h"

#include "client/models/schematext.h"
#include "client/users/userwords.h"
#include "client/widgets/label.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace oms {

namespace {

constexpr int dialogWidth = 520;

std::vector<FormSection> sections()
{
    constexpr auto half = FieldWidth::Half;
    return {{{},
             {{.path = "full_name"},
              {.path = "username", .width = half},
              {.path = "locale", .width = half},
              {.path = "email"}}}};
}

} // namespace

UserDialog::UserDialog(ApiClient &api, const std::optional<User> &user, QWidget *parent)
    : ActionDialog(user ? tr("Change the account") : tr("Invite somebody"),
                   user ? tr("Save") : tr("Send the invitation"), parent)
    , m_api(api)
    , m_before(user)
    , m_key(QByteArray::fromStdString(makeUuid().toString()))
    , m_form(new RecordForm<User>(sections()))
    , m_roleError(new Label({}, TextSize::Small, QFont::Normal, Ink::Bad))
{
    setMinimumWidth(dialogWidth);
    m_form->setRecord(user.value_or(User {}));
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(20, 8, 20, 12);
    column->setSpacing(12);
    column->addWidget(m_form);
    column->addWidget(buildRoles());
    if (!user) {
        auto *words = new Label(tr("They get a mail with a link and choose a password themselves."), TextSize::Small,
                                QFont::Normal, Ink::Secondary);
        words->setWordWrap(true);
        column->addWidget(words);
    }
    add(content, 1);
    connect(this, &ActionDialog::acted, this, &UserDialog::store);
    m_form->focusFirst();
}

QWidget *UserDialog::buildRoles()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(6);
    column->addWidget(new Label(tr("Roles"), TextSize::Small, QFont::DemiBold, Ink::Secondary));
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    for (const auto code : Choices<Role>::codes) {
        auto *tick = new QCheckBox(roleText(code));
        tick->setChecked(m_before && std::count(m_before->roles.begin(), m_before->roles.end(), code) > 0);
        m_roles.emplace_back(std::string(code), tick);
        row->addWidget(tick);
    }
    row->addStretch();
    column->addLayout(row);
    m_roleError->setWordWrap(true);
    m_roleError->hide();
    column->addWidget(m_roleError);
    return box;
}

Texts UserDialog::chosenRoles() const
{
    Texts chosen;
    for (const auto &[code, tick] : m_roles)
        if (tick->isChecked())
            chosen.push_back(code);
    return chosen;
}

void UserDialog::store()
{
    m_roleError->hide();
    if (!m_form->check())
        return;
    auto user = m_form->record();
    user.roles = chosenRoles();
    const auto take = [this](const Result<User> &result) { finish(result); };
    if (!m_before) {
        NewUser wanted;
        wanted.id = makeId<UserId>();
        wanted.username = user.username;
        wanted.full_name = user.full_name;
        wanted.email = user.email;
        wanted.locale = user.locale;
        wanted.roles = user.roles;
        setActionEnabled(false);
        return m_api.call(
            {"POST", u"/api/v1/users"_s, {}, createBody(schemaOf<NewUser>(), &wanted), {{"Idempotency-Key", m_key}}},
            this, [take](const Result<Reply> &reply) {
                take(reply ? fromJson<User>(reply->body, Purpose::Trusted)
                           : Result<User>(tl::make_unexpected(reply.error())));
            });
    }
    auto changed = m_form->changed();
    if (user.roles != m_before->roles)
        changed.insert("roles");
    if (changed.empty())
        return accept();
    setActionEnabled(false);
    m_api.change(userPath(user), user, changed, this, Finish<User>(take));
}

void UserDialog::finish(const Result<User> &result)
{
    setActionEnabled(true);
    if (result) {
        Q_EMIT saved(*result);
        return accept();
    }
    auto rest = m_form->showErrors(result.error().errors);
    const auto isOfRoles = [](const FieldError &error) { return error.field.starts_with("roles"); };
    if (const auto found = std::find_if(rest.begin(), rest.end(), isOfRoles); found != rest.end()) {
        m_roleError->setText(errorText(*found));
        m_roleError->show();
        rest.erase(found);
    }
    if (result.error().errors.empty() || !rest.empty())
        refuse(reasonText(result.error()));
}

} // namespace oms
