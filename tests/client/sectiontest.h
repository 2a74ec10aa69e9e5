// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/colleague.h"
#include "client/liveserver.h"
#include "client/person.h"

namespace oms::test {

//! What tests of a section of the catalogue share: the real server, an administrator at another computer, and for each
//! test somebody in front of the whole program.
class SectionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();

protected:
    //! Starts the program as that role and goes to the section of the catalogue; what is shown there comes later.
    void comeIn(const QString &role, const QString &section);

    Colleague &admin() { return *m_admin; }
    Person &person() { return *m_person; }
    MainWindow &window() { return m_person->window(); }

private:
    std::unique_ptr<LiveServer> m_server;
    std::unique_ptr<Colleague> m_admin;
    std::unique_ptr<Person> m_person;
};

} // namespace oms::test
