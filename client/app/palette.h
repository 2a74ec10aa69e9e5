// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/app/paletteentry.h"

#include <QPointer>
#include <QWidget>

class QLineEdit;
class QListView;

namespace oms {

class PaletteModel;

//! Ctrl+K: type, choose with the arrows, Enter. Lies over its window until it is done or left with Escape.
//! ">" looks among commands only, "@" among people only.
class PaletteOverlay : public QWidget {
    Q_OBJECT

public:
    //! What is there without asking anyone: commands, pages, settings, recent records.
    using Entries = std::function<std::vector<PaletteEntry>()>;
    //! Asks the pages for records.
    using Search = std::function<void(const QString &text, const PaletteAnswer &answer)>;

    PaletteOverlay(Entries entries, Search search, QWidget *window);

    void open(const QString &text = {});
    const std::vector<PaletteEntry> &shown() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    QRect box() const;
    void placeOverWindow();
    void type(const QString &text);
    void show(const QString &text);
    bool steer(int key);
    void choose();
    void leave();

    Entries m_entries;
    Search m_search;
    QWidget *m_box;
    QLineEdit *m_field;
    QListView *m_list;
    PaletteModel *m_model;
    std::vector<PaletteEntry> m_fixed; //!< as they were when it opened
    std::vector<PaletteEntry> m_found; //!< records that pages answered with
    QPointer<QWidget> m_before; //!< had the focus; gets it back
    int m_question = 0; //!< answers to an earlier one come too late
};

} // namespace oms
