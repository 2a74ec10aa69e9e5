// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/orderbook/books.h"

#include <QTimer>
#include <QWidget>

class QComboBox;

namespace oms {

class Button;
class ErrorBar;
class Label;
class MeasurementForm;
class OrderDraft;
class Preferences;

//! What was measured for this order: a visit of its own, kept while one types until the order is approved. Afterwards
//! it stands, and one measures anew.
class FitPart : public QWidget {
    Q_OBJECT

public:
    FitPart(Books &books, Preferences &preferences, OrderDraft &draft, QWidget *parent = nullptr);
    ~FitPart() override;

    //! As the draft has it: another horse, another state.
    void show();
    //! At once what a pause of typing would store.
    void flush();
    bool mayLeave() const; //!< false: something of it is not stored and will not be by itself
    int troubles() const;
    void focusTrouble();

Q_SIGNALS:
    void edited();
    void horseWanted();

private:
    void read();
    void showVisits(const std::vector<Kept<MeasurementSet>> &visits);
    void beginVisit();
    void showState();
    void store();
    void stored(const Result<bool> &result, const MeasurementSet &sent);

    OrderBook &m_book;
    Preferences &m_preferences;
    OrderDraft &m_draft;
    ErrorBar *m_error;
    Label *m_words;
    Button *m_horse;
    Button *m_anew;
    Button *m_save;
    QComboBox *m_lengths;
    MeasurementForm *m_form;
    std::optional<HorseId> m_shown;
    MeasurementSet m_base; //!< as it was stored last
    std::optional<MeasurementSet> m_before;
    bool m_isNew = true; //!< it was never stored
    bool m_isDirty = false;
    bool m_isUnderWay = false;
    bool m_isAnew = false; //!< a new visit of an order that has been approved: stored when the person says so
    QTimer m_pause;
};

} // namespace oms
