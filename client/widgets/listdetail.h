// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QWidget>

class QSplitter;

namespace oms {

class Button;

//! A list and what is chosen in it, side by side. In a window under 1100 px the detail takes the whole page and has a
//! way back.
class ListDetail : public QWidget {
    Q_OBJECT

public:
    static constexpr int smallestNames = 320;

    ListDetail(QWidget *list, QWidget *detail, QWidget *parent = nullptr);

    //! The person opened a record: in a narrow window the detail comes to the front.
    void showDetail();
    void showList();
    bool isNarrow() const { return m_narrow; }
    //! The list is but names; the room goes to what is edited beside it.
    void favourDetail(int namesWidth = smallestNames);

    QByteArray saveState() const;
    void restoreState(const QByteArray &state);

Q_SIGNALS:
    void backToList(); //!< in a narrow window the person went back

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    QWidget *m_list;
    QWidget *m_detail;
    QWidget *m_back;
    QSplitter *m_splitter;
    bool m_narrow = false;
    bool m_favoursDetail = false;
    bool m_detailWanted = false;
};

} // namespace oms
