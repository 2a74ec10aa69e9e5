// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/configurator/words.h"
#include "shared/pricing/price.h"

#include <QWidget>
#include <map>

class QScrollArea;
class QUndoStack;
class QVBoxLayout;

namespace oms {
class Button;
class Label;
} // namespace oms

namespace oms::configurator {

class OfferPopup;
class SectionList;
class SidePanel;
class SlotRow;

//! By what a saddle is priced while it is put together.
struct Pricing {
    RegionCode region = RegionCode::Eu;
    Date on;
    std::vector<Charge> charges {}; //!< have passed checkCharges()
    std::optional<BasisPoints> tax {}; //!< nothing: the region's
};

//! Puts a saddle together: sections at the left, fields in the middle, price and what the factory will read at the
//! right. All by the shared rules, without asking anybody; every edit can be undone. GUI thread.
class Configurator : public QWidget {
    Q_OBJECT

public:
    explicit Configurator(QWidget *parent = nullptr);
    ~Configurator() override;

    //! What was chosen stays, judged by the new catalogue.
    void setCatalogue(CataloguePtr catalogue);
    //! Begins anew with it: the undo stack is emptied.
    void setConfiguration(Configuration configuration);
    const Configuration &configuration() const { return m_configuration; }
    //! Nothing: no price is shown at all (suppliers).
    void setPricing(std::optional<Pricing> pricing);
    void setReadOnly(bool readOnly);

    const std::vector<Finding> &findings() const { return m_findings; }
    const std::optional<Breakdown> &breakdown() const { return m_breakdown; }
    QUndoStack *undoStack() const { return m_undo; }
    SidePanel *side() const { return m_side; }

    //! Shows what would change, and does it when the person agrees.
    void offer(const QString &title, const Adaptation &adaptation);
    //! The configuration of another saddle, as far as it still exists.
    void copyOf(const Configuration &other);
    //! Brings the field of the slot to the front.
    void focusSlot(const Slot &slot);
    void focusSection(Section section);

Q_SIGNALS:
    void changed(); //!< by the person

private:
    QWidget *buildMiddle();
    void showPresets();
    void put(const Slot &slot, const Value &value);
    void chooseModel(const Value &model);
    //! On the undo stack; edits of the same slot, one after the other, are one.
    void edit(const QString &what, Configuration after, const std::optional<Slot> &slot = {});
    void take(const Configuration &configuration);
    void refresh();
    void arrangeRows(const std::vector<Slot> &slots);
    SlotRow *makeRow(const Slot &slot);
    void showRows(const std::vector<Slot> &slots);
    void showSections();
    void showPrices();

    CataloguePtr m_catalogue;
    Configuration m_configuration;
    std::optional<Pricing> m_pricing;
    const PriceList *m_list = nullptr; //!< of m_catalogue
    std::vector<Finding> m_findings;
    std::optional<Breakdown> m_breakdown;
    bool m_isReadOnly = false;

    QUndoStack *m_undo;
    SectionList *m_sections;
    QWidget *m_fields;
    QVBoxLayout *m_column;
    QScrollArea *m_scroll = nullptr;
    SidePanel *m_side;
    OfferPopup *m_popup;
    Button *m_presets;
    std::vector<Slot> m_slots;
    std::map<Slot, SlotRow *> m_rows;
    std::map<Section, Label *> m_headings;
};

} // namespace oms::configurator
