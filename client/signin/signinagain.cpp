// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/signin/signinagain.h"

#include "client/models/schematext.h"
#include "client/net/apiclient.h"
#include "client/signin/signinform.h"
#include "client/widgets/button.h"
#include "client/widgets/label.h"

#include <QBoxLayout>

namespace oms {

SignInAgain::SignInAgain(ApiClient &api, const QString &user, const Refusal &why, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Sign in again"));
    setMinimumWidth(400);
    auto *reason = new Label(refusalText(why), TextSize::Body, QFont::Normal, Ink::Secondary);
    reason->setWordWrap(true);
    auto *form = new SignInForm;
    form->setUserFixed(user);
    form->setKeep(api.credentials().keep());
    form->setReady(true);
    auto *later = new Button(tr("Later"), ButtonKind::Ghost);
    later->setToolTip(tr("You can go on; what you save waits on this computer until you sign in"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(new Label(tr("Please sign in again"), TextSize::Title, QFont::DemiBold));
    column->addWidget(reason);
    column->addWidget(form);
    column->addWidget(later, 0, Qt::AlignHCenter);

    connect(later, &QPushButton::clicked, this, &QDialog::reject);
    connect(form, &SignInForm::submitted, this, [this, form, &api](const LoginRequest &request, Keep keep) {
        form->setBusy(true);
        api.credentials().signIn(request, keep, this, [this, form](const Result<Profile> &person) {
            form->setBusy(false);
            if (person)
                return accept();
            form->showRefusal(person.error());
        });
    });
    form->focusFirst();
}

} // namespace oms
