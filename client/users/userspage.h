// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/app/page.h"
#include "client/models/recordtable.h"
#include "client/net/apiclient.h"
#include "shared/users/user.h"

#include <unordered_map>

class QButtonGroup;
class QStackedWidget;

namespace oms {

class Button;
class ErrorBar;
class FilterField;
class ListDetail;
class ListView;
class RoleMatrix;
class UserDetail;

//! Users and roles: who may sign in, with which computers, and what each role may do. Only online.
class UsersPage : public Page {
    Q_OBJECT

public:
    explicit UsersPage(const PageContext &context, QWidget *parent = nullptr);
    static Page *make(const PageContext &context, QWidget *parent) { return new UsersPage(context, parent); }

    QString title() const override;
    //! An account, or "roles".
    void activate(const QString &recordId) override;
    std::vector<CommandOffer> commands() override;

private:
    QWidget *buildHead();
    QWidget *buildList();
    QWidget *buildDetail();
    void read();
    void readPage(bool isArchived, const QString &cursor, std::vector<User> sofar);
    void readRoles();
    void showView(int view);
    void open(const Uuid &id);
    void take(const User &user);
    void invite();
    void edit();
    QString fitterOf(const User &user) const;

    PageContext m_context;
    ApiClient &m_api;
    std::unique_ptr<RecordTable<User>> m_table;
    QButtonGroup *m_views;
    FilterField *m_filter;
    Button *m_new;
    ErrorBar *m_error;
    ListView *m_list;
    UserDetail *m_detail;
    QStackedWidget *m_panes;
    RoleMatrix *m_matrix;
    ListDetail *m_split;
    QStackedWidget *m_faces; //!< people, roles
    QString m_wanted;
    int m_round = 0;
};

} // namespace oms
