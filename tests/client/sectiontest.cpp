// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/sectiontest.h"

#include "client/app/pagedeck.h"
#include "client/grab.h"

namespace oms::test {

void SectionTest::initTestCase()
{
    dressForPictures();
    m_server = std::make_unique<LiveServer>();
    m_admin = std::make_unique<Colleague>(m_server->url(), m_server->account(QStringLiteral("ADMIN")));
}

void SectionTest::init()
{
    m_person = std::make_unique<Person>();
}

void SectionTest::cleanup()
{
    m_person.reset();
}

void SectionTest::cleanupTestCase()
{
    m_admin.reset();
    m_server.reset();
}

void SectionTest::comeIn(const QString &role, const QString &section)
{
    m_person->startAs(m_server->url(), m_server->accountFile(), role);
    window().resize(1440, 900);
    window().deck().go(QStringLiteral("catalogue"), section);
}

} // namespace oms::test
