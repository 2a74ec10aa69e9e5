// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/sync/replica.h"
#include "client/synccentre/statuswords.h"

#include <QWidget>

class QVBoxLayout;

namespace oms {

class FlowLayout;
class KeyValueGrid;
class Label;

//! What is kept offline: how much of what, how large, since when; and the two ways to make sure of it.
class KeptPane : public QWidget {
    Q_OBJECT

public:
    explicit KeptPane(QWidget *parent = nullptr);

    void setHoldings(const Holdings &holdings);
    void setKeeping(Keeping keeping);
    void setContact(const std::optional<Instant> &contact);

Q_SIGNALS:
    void verifyWanted();
    void redownloadWanted();

private:
    void addAction(QVBoxLayout &column, const QString &icon, const QString &title, const QString &text,
                   void (KeptPane::*wanted)());
    void showFacts();

    Label *m_text;
    QWidget *m_counts;
    FlowLayout *m_rows;
    KeyValueGrid *m_facts;
    Holdings m_holdings;
    std::optional<Instant> m_contact;
    Keeping m_keeping = Keeping::OnDisk;
};

} // namespace oms
