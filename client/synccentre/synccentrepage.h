// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/app/page.h"
#include "client/sync/replica.h"
#include "client/synccentre/names.h"

#include <QTimer>
#include <set>

namespace oms {

class SyncCentreView;

//! The Sync centre, connected to the replica. Reads it only while it is in front.
class SyncCentrePage : public Page {
    Q_OBJECT

public:
    SyncCentrePage(const PageContext &context, QWidget *parent);
    static Page *make(const PageContext &context, QWidget *parent) { return new SyncCentrePage(context, parent); }

    QString title() const override;
    void activate(const QString &recordId) override;
    std::vector<CommandOffer> commands() override;
    bool mayLeave() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void connectView();
    void read();
    //! Asks for the names of the records that these changes are about.
    void nameAll(const std::vector<sync::Mutation> &mutations);
    void nameOne(std::string_view entity, const Uuid &id);
    void readFitters();
    void opened(const sync::Attention &item);

    Replica *m_replica; //!< null in tests of the shell alone: then nothing is here
    SyncCentreView *m_view;
    Names m_names;
    std::set<Uuid> m_asked;
    QString m_wanted; //!< an item to be opened when it has been read
    QTimer m_soon;
    QTimer m_naming; //!< names come one by one; the lists are made anew once
    bool m_hasWarned = false; //!< that something is not saved
};

} // namespace oms
