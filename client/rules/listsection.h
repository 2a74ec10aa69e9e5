// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/catalogue/sections.h"
#include "client/widgets/listview.h"

namespace oms {

class Button;
class ListDetail;
class RecordPane;

//! A section that is a list of records of one kind and the editor of the one that is chosen. What kind, a subclass
//! says.
class ListSection : public CatalogueSection {
    Q_OBJECT

public:
    CatalogueBook &book() const { return m_book; }
    void activate(const Uuid &record) override;
    bool mayLeave() override;
    std::vector<CommandOffer> commands() override;

protected:
    struct Words {
        QString kind; //!< the entity, as in schemas
        QString title;
        QString filterHint;
        QString newRecord;
        QString icon; //!< where nothing is
        QString nothing;
        QString nothingText;
        QString noneFits;
        ListView::Counted counted;
    };

    ListSection(const SectionContext &context, QWidget *parent);

    //! Once, when the table stands; it and the pane then are this one's.
    void build(TableModel &table, RecordPane *pane, const Words &words);
    //! The records as the book has them now, into the table.
    virtual void fill() = 0;
    virtual bool mayMake() const = 0;

    CatalogueBook &m_book;

private:
    QWidget *buildList(TableModel &table, const Words &words);
    void refill();
    void show(const Uuid &record);
    void showFirst();
    void showOnline();
    void begin();

    TableModel *m_table = nullptr;
    ListView *m_list = nullptr;
    Button *m_new = nullptr;
    RecordPane *m_pane = nullptr;
    ListDetail *m_split = nullptr;
};

} // namespace oms
