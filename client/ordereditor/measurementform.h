// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/orderbook/measurewords.h"

#include <QWidget>
#include <memory>
#include <vector>

class QGridLayout;
class QPlainTextEdit;
class QVBoxLayout;

namespace oms {

class Label;

//! What was measured at one visit, at horse and rider: both sides next to each other with their difference, the visit
//! before in grey beside each field. What is out of range says so and is not taken.
class MeasurementForm : public QWidget {
    Q_OBJECT

public:
    explicit MeasurementForm(QWidget *parent = nullptr);
    ~MeasurementForm() override;

    //! `before`: null when there was no visit before.
    void show(const MeasurementSet &set, const MeasurementSet *before);
    const MeasurementSet &set() const { return m_set; }
    //! How what is kept is written from now on; nothing that is kept changes.
    void setLengths(Lengths lengths);
    void setReadOnly(bool readOnly);
    //! Of fields that hold what cannot be taken.
    int troubles() const;
    void focusTrouble();

Q_SIGNALS:
    void edited();

private:
    struct Entry;

    void addSection(MeasurementSubject subject);
    void addRow(QGridLayout *grid, const MeasurementType &type);
    Entry *makeEntry(const MeasurementType &type, QGridLayout *grid, int row, int column);
    void fill(Entry &entry);
    void take(Entry &entry);
    void showHint(Entry &entry);
    Entry *find(std::string_view code) const;

    MeasurementSet m_set;
    MeasurementSet m_before;
    Lengths m_lengths = Lengths::Metric;
    QVBoxLayout *m_column;
    std::vector<std::unique_ptr<Entry>> m_entries;
    QPlainTextEdit *m_notes;
};

} // namespace oms
