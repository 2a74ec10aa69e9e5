// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>
#include <vector>

class QVBoxLayout;

namespace oms {

//! What belongs together among the settings: a heading, and a row for each thing that can be chosen.
class SettingsSection : public QWidget {
    Q_OBJECT

public:
    explicit SettingsSection(const QString &title, QWidget *parent = nullptr);

    const QString &title() const { return m_title; }
    //! What it is, what it does, and what chooses it. A control without a name of its own gets the title's.
    void add(const QString &title, const QString &text, QWidget *control);
    //! Over the whole width; `words` is what it is found by.
    void addWide(QWidget *content, const QString &words = {});
    //! Leaves what `wanted` is said of. False: nothing is left.
    bool narrow(const QString &wanted);

private:
    struct Row {
        QWidget *widget;
        QString words; //!< folded
    };
    void append(QWidget *row, const QString &words);

    QString m_title;
    QVBoxLayout *m_column;
    std::vector<Row> m_rows;
};

} // namespace oms
