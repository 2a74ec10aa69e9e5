// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widgets/listdetail.h"

#include "client/widgets/button.h"

#include <QBoxLayout>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace oms {

namespace {

constexpr int narrowBelow = 1100;
constexpr int smallestList = 480;
constexpr int smallestDetail = 380;
constexpr int largestDetail = 620;
constexpr int firstDetail = 420;

} // namespace

ListDetail::ListDetail(QWidget *list, QWidget *detail, QWidget *parent)
    : QWidget(parent)
    , m_list(list)
    , m_detail(new QWidget)
    , m_back(new QWidget)
    , m_splitter(new QSplitter(Qt::Horizontal))
{
    auto *back = new Button(tr("Back to the list"), u"arrow-left"_s, ButtonKind::Ghost);
    connect(back, &Button::clicked, this, [this] {
        showList();
        Q_EMIT backToList();
    });
    auto *backRow = new QHBoxLayout(m_back);
    backRow->setContentsMargins(12, 8, 12, 0);
    backRow->addWidget(back);
    backRow->addStretch();
    auto *column = new QVBoxLayout(m_detail);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_back);
    column->addWidget(detail, 1);

    list->setMinimumWidth(smallestList);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(list);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setSizes({2 * firstDetail, firstDetail});
    auto *whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_splitter);
    arrange();
}

void ListDetail::showDetail()
{
    m_detailWanted = true;
    arrange();
}

void ListDetail::showList()
{
    m_detailWanted = false;
    arrange();
}

void ListDetail::arrange()
{
    m_list->setVisible(!m_narrow || !m_detailWanted);
    m_detail->setVisible(!m_narrow || m_detailWanted);
    m_back->setVisible(m_narrow);
    m_detail->setMinimumWidth(m_narrow ? 0 : smallestDetail);
    m_detail->setMaximumWidth(m_narrow || m_favoursDetail ? QWIDGETSIZE_MAX : largestDetail);
}

void ListDetail::favourDetail(int namesWidth)
{
    m_favoursDetail = true;
    m_list->setMinimumWidth(namesWidth);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({namesWidth, 2 * firstDetail});
    arrange();
}

void ListDetail::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = window()->width() < narrowBelow;
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    arrange();
}

QByteArray ListDetail::saveState() const
{
    return m_splitter->saveState();
}

void ListDetail::restoreState(const QByteArray &state)
{
    if (!state.isEmpty())
        m_splitter->restoreState(state);
}

} // namespace oms
