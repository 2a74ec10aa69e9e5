// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/settings/forgetdialog.h"
#include "client/settings/settingspage.h"
#include "client/settings/settingsparts.h"
#include "client/settings/settingssection.h"
#include "client/sync/replica.h"
#include "client/synccentre/statuswords.h"
#include "client/synccentre/words.h"
#include "client/widgets/button.h"
#include "client/widgets/keyvalue.h"
#include "client/widgets/label.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QLocale>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace oms {

namespace {

constexpr auto breath = 200ms; // one reading for many changes that come at once

//! How much is kept here, and how fresh it is.
class OfflineFacts : public QWidget {
public:
    explicit OfflineFacts(Replica &replica)
        : m_replica(replica)
        , m_facts(new KeyValueGrid(3))
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins({});
        column->addWidget(m_facts);
        m_soon.setSingleShot(true);
        connect(&m_soon, &QTimer::timeout, this, [this] { read(); });
        const auto later = [this] {
            if (isVisible() && !m_soon.isActive())
                m_soon.start(breath);
        };
        connect(&replica, &Replica::statusChanged, this, later);
        connect(&replica, &Replica::changed, this, later);
        show(Holdings {});
    }

protected:
    void showEvent(QShowEvent *) override { read(); }

private:
    void read()
    {
        m_replica.holdings(this, [this](const Holdings &holdings) { show(holdings); });
    }
    void show(const Holdings &holdings)
    {
        std::size_t records = 0;
        for (const auto &kind : holdings.counts)
            records += kind.count;
        const auto &status = m_replica.status();
        const auto size = m_replica.isPermanent() ? QLocale().formattedDataSize(holdings.bytes, 1)
                                                  : SettingsPage::tr("nothing, only while OMS runs");
        m_facts->setFacts({{SettingsPage::tr("Records"), QLocale().toString(qulonglong(records))},
                           {SettingsPage::tr("On the disk"), size},
                           {SettingsPage::tr("Last contact with the server"),
                            status.last_contact ? whenText(*status.last_contact) : SettingsPage::tr("never yet")}});
    }

    Replica &m_replica;
    KeyValueGrid *m_facts;
    QTimer m_soon;
};

} // namespace

void fillOffline(SettingsSection &section, SettingsPage &page)
{
    auto *replica = page.context().replica;
    if (!replica)
        return;
    section.addWide(new OfflineFacts(*replica), SettingsPage::tr("Records offline copy size"));
    auto *open = new Button(SettingsPage::tr("Open the Sync centre"), u"refresh-cw"_s, ButtonKind::Plain);
    open->setAccessibleName(open->text());
    QObject::connect(open, &QPushButton::clicked, &page, [&page] { Q_EMIT page.wanted(u"sync"_s, {}); });
    section.add(SettingsPage::tr("What waits, what was done, what needs you"),
                SettingsPage::tr("The Sync centre also checks the copy and downloads it anew."), open);
    auto *forget = new Button(SettingsPage::tr("Remove…"), u"trash-2"_s, ButtonKind::Danger);
    forget->setAccessibleName(SettingsPage::tr("Remove everything from this computer"));
    QObject::connect(forget, &QPushButton::clicked, &page, [&page, replica] {
        auto *dialog = new ForgetDialog(int(replica->status().waiting), &page);
        QObject::connect(dialog, &QDialog::accepted, &page, [&page] { page.context().doors.forgetAll(); });
        dialog->open();
    });
    section.add(SettingsPage::tr("Remove everything from this computer"),
                SettingsPage::tr("Before you give it away, or when it is not yours. You are signed out."), forget);
}

} // namespace oms
