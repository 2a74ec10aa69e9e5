// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/pricing/price.h"

#include <QTimer>
#include <QWidget>

namespace oms::configurator {

//! A breakdown as lines of a bill; what an edit has changed is marked for some seconds.
class PriceLines : public QWidget {
    Q_OBJECT

public:
    explicit PriceLines(QWidget *parent = nullptr);

    void show(const Breakdown &breakdown);
    void clear();
    //! The bill as text, a line each, for the clipboard and for a screen reader.
    QString asText() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {180, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Line {
        QString label;
        QString amount;
        bool isTotal = false;
        bool isFree = false;
        bool hasChanged = false;
        bool isSum = false; //!< net, tax, total: change with every line
    };
    static int lineHeight();
    void markChanges(const std::vector<Line> &before);

    std::vector<Line> m_lines;
    QTimer m_fading;
};

} // namespace oms::configurator
