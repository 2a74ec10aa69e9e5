// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/configurator/offerpopup.h"

#include "client/app/theme.h"
#include "client/configurator/choicefield.h"
#include "client/configurator/metrics.h"
#include "client/widgets/announce.h"
#include "client/widgets/swatch.h"
#include "client/widgets/type.h"

#include <QBoxLayout>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QToolTip>

namespace oms::configurator {

namespace {

constexpr int padding = 10;
constexpr int swatchSize = 14;
constexpr int mostRows = 9;
constexpr int widest = 460;

//! A name, its price at the right; refused: greyed, with the reason in a second line.
class OfferDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const int line = QFontMetrics(textFont(TextSize::Body)).height();
        const bool isRefused = !index.data(OfferModel::RefusedRole).toString().isEmpty();
        return {100, line + 12 + (isRefused ? QFontMetrics(textFont(TextSize::Caption)).height() + 2 : 0)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto &colours = Colours::of(option.palette);
        const auto refused = index.data(OfferModel::RefusedRole).toString();
        painter->save();
        painter->fillRect(option.rect, colours[option.state & QStyle::State_Selected ? Ink::Selected : Ink::Content]);
        auto rect = option.rect.adjusted(padding, 6, -padding, -6);
        if (const auto swatch = index.data(OfferModel::SwatchRole); swatch.isValid()) {
            painter->setRenderHint(QPainter::Antialiasing);
            paintSwatch(*painter, QRectF(rect.left(), rect.top() + 1, swatchSize, swatchSize), swatch.value<QColor>(),
                        colours);
            rect.setLeft(rect.left() + swatchSize + 8);
        }
        painter->setFont(textFont(TextSize::Body));
        const int line = painter->fontMetrics().height();
        const QRect first(rect.left(), rect.top(), rect.width(), line);
        painter->setPen(colours[Ink::Secondary]);
        const auto price = index.data(OfferModel::PriceRole).toString();
        if (refused.isEmpty())
            paintTabular(*painter, first, Qt::AlignRight, price);
        const int room = first.width() - (price.isEmpty() ? 0 : painter->fontMetrics().horizontalAdvance(price) + 16);
        painter->setPen(colours[refused.isEmpty() ? Ink::Text : Ink::Tertiary]);
        painter->drawText(first, Qt::AlignLeft | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room));
        if (!refused.isEmpty()) {
            painter->setFont(textFont(TextSize::Caption));
            painter->drawText(rect.adjusted(0, line + 2, 0, 0), Qt::AlignLeft | Qt::TextSingleLine,
                              painter->fontMetrics().elidedText(refused, Qt::ElideRight, rect.width()));
        }
        painter->restore();
    }
};

} // namespace

OfferPopup::OfferPopup(QWidget *parent)
    : QWidget(parent)
    , m_model(new OfferModel(this))
    , m_list(new QListView)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2, 5, 2, 5);
    column->addWidget(m_list);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new OfferDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus); // the field keeps the focus and reads the keys
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setAccessibleName(tr("Choices"));
    connect(m_list, &QListView::entered, this, [this](const QModelIndex &index) { setCurrent(index.row()); });
    connect(m_list, &QListView::pressed, this, [this](const QModelIndex &index) { pick(index.row()); });
    hide();
}

void OfferPopup::serve(ChoiceField *field, const Offers &offers, const Take &take)
{
    const auto opened = [this, field, offers, take] { return open(field, offers, take); };
    connect(field, &ChoiceField::offersWanted, this, opened);
    connect(field, &ChoiceField::searched, this, [this](const QString &typed) {
        m_model->filter(typed);
        setCurrent(m_model->firstAllowed());
        place();
    });
    connect(field, &ChoiceField::moved, this, [this, opened](int by) {
        if (!opened())
            move(by);
    });
    connect(field, &ChoiceField::nthWanted, this, [this, opened](int n) {
        opened();
        if (n <= m_model->rowCount())
            pick(n - 1);
    });
    connect(field, &ChoiceField::picked, this, [this] { pick(current()); });
    connect(field, &ChoiceField::emptied, this, [take] { take({}); });
    connect(field, &ChoiceField::left, this, [this, field] {
        field->reset();
        if (m_field == field)
            leave();
    });
}

int OfferPopup::current() const
{
    return m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
}

//! False when it was open already.
bool OfferPopup::open(ChoiceField *field, const Offers &offers, const Take &take)
{
    if (m_field == field && isVisible())
        return false;
    m_field = field;
    field->setOpen(true);
    m_take = take;
    m_model->setOffers(offers());
    int row = 0;
    while (row < m_model->rowCount() && m_model->at(row).text != field->text())
        ++row;
    setCurrent(row < m_model->rowCount() ? row : m_model->firstAllowed());
    place();
    show();
    raise();
    return true;
}

QString OfferPopup::noneText()
{
    return tr("Nothing is called so");
}

//! Under the field, or above where there is more room.
void OfferPopup::place()
{
    if (!m_field)
        return;
    int tall = m_model->rowCount() > 0 ? 10 : fontMetrics().height() + 20;
    for (int row = 0; row < std::min(m_model->rowCount(), mostRows); ++row)
        tall += m_list->sizeHintForRow(row);
    const auto top = m_field->mapTo(parentWidget(), QPoint(0, m_field->height() + 2));
    const int below = parentWidget()->height() - top.y() - 8;
    const int above = top.y() - m_field->height() - 12;
    const bool isAbove = below < tall && above > below;
    tall = std::min(tall, isAbove ? above : below);
    setGeometry(top.x(), isAbove ? top.y() - m_field->height() - 4 - tall : top.y(),
                std::clamp(m_field->width(), 220, scaled(widest)), tall);
    m_list->setVisible(m_model->rowCount() > 0);
}

void OfferPopup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto &colours = Colours::of(this);
    painter.setPen(colours[Ink::ControlBorder]);
    painter.setBrush(colours[Ink::Content]);
    painter.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), 6, 6);
    if (m_model->rowCount() > 0)
        return;
    painter.setPen(colours[Ink::Secondary]);
    painter.drawText(rect().adjusted(padding, 0, -padding, 0), Qt::AlignVCenter, noneText());
}

void OfferPopup::move(int by)
{
    if (m_model->rowCount() > 0)
        setCurrent(std::clamp(current() + by, 0, m_model->rowCount() - 1));
}

void OfferPopup::setCurrent(int row)
{
    m_list->setCurrentIndex(m_model->index(row));
    tell();
}

//! The field has the focus: what is chosen in the list is its description.
void OfferPopup::tell()
{
    if (!m_field)
        return;
    if (current() < 0)
        return m_field->setAccessibleDescription(noneText());
    m_field->setAccessibleDescription(m_model->data(m_model->index(current()), Qt::AccessibleTextRole).toString());
}

//! What is refused stays: its reason is said.
void OfferPopup::pick(int row)
{
    if (row < 0 || row >= m_model->rowCount() || !m_field)
        return;
    const auto offer = m_model->at(row);
    if (!offer.refused.isEmpty()) {
        setCurrent(row);
        m_list->setAccessibleName(offer.refused);
        announce(m_list);
        return QToolTip::showText(
            m_list->viewport()->mapToGlobal(m_list->visualRect(m_list->currentIndex()).bottomLeft()), offer.refused,
            m_list);
    }
    auto *field = m_field.data();
    leave();
    m_take(offer.value);
    field->selectAll();
}

void OfferPopup::leave()
{
    if (m_field) {
        m_field->setOpen(false);
        Q_EMIT closed(m_field);
    }
    m_field.clear();
    hide();
}

} // namespace oms::configurator
