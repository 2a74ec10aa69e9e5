// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/app/pages.h"
#include "client/widgets/label.h"

#include <QAbstractButton>
#include <QHash>

class QHBoxLayout;
class QMenu;
class QVBoxLayout;

namespace oms {

class Avatar;
class Books;
class ConnectionStatus;
class SearchButton;
class NavButton;
class StatusButton;

//! Workspace, search, sections, connection and the person, from top to bottom. Wide, or 56 px of icons.
class Sidebar : public Surface {
    Q_OBJECT

public:
    Sidebar(const Session &session, const std::vector<PageRow> &rows, const ConnectionStatus &status,
            QWidget *parent = nullptr);

    void setCurrent(const QString &pageId);
    //! Beside the sections from now on. The book is not asked for when none of them counts.
    void showCounts(Books &books);
    void setPersonMenu(QMenu *menu);
    bool isWide() const { return m_wide; }
    void setWide(bool wide);

Q_SIGNALS:
    void pageWanted(const QString &pageId);
    void searchWanted();
    void statusWanted(); //!< the person wants to know more about what waits

private:
    QWidget *workspace(const Session &session);
    QWidget *footer(const Session &session);
    void addSections(QVBoxLayout &layout, const std::vector<PageRow> &rows);
    void showStatus();
    void spaceFooter();

    const ConnectionStatus &m_status;
    const std::vector<PageRow> m_rows;
    QHash<QString, NavButton *> m_sections;
    SearchButton *m_search = nullptr;
    StatusButton *m_statusButton = nullptr;
    Avatar *m_person = nullptr;
    QHBoxLayout *m_footer = nullptr;
    QList<QWidget *> m_onlyWide;
    bool m_wide = true;
};

} // namespace oms
