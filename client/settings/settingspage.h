// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/app/page.h"

#include <vector>

class QScrollArea;

namespace oms {

class EmptyState;
class FilterField;
class NavButton;
class SettingsSection;

//! How the program looks, speaks and keeps things here: sections one below the other, their names at the left, a
//! search above. What is chosen counts at once.
class SettingsPage : public Page {
    Q_OBJECT

public:
    explicit SettingsPage(const PageContext &context, QWidget *parent = nullptr);
    static Page *make(const PageContext &context, QWidget *parent) { return new SettingsPage(context, parent); }

    const PageContext &context() const { return m_context; }

    QString title() const override;
    //! With the name of a section ("offline"): that one.
    void activate(const QString &recordId) override;
    std::vector<CommandOffer> commands() override;

private:
    struct Part {
        QString id;
        SettingsSection *section;
        NavButton *entry;
    };
    QWidget *buildHead();
    QWidget *buildContent();
    void goTo(const Part &part);
    void mark();
    void narrow(const QString &wanted);

    PageContext m_context;
    FilterField *m_search;
    QScrollArea *m_scroll = nullptr;
    EmptyState *m_noneFits;
    std::vector<Part> m_parts;
};

} // namespace oms
