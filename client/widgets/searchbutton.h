// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAbstractButton>

namespace oms {

//! Looks like a field and opens the command palette, where one then types.
class SearchButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit SearchButton(const QString &words, QWidget *parent = nullptr);
    void setSlim(bool slim);
    QSize sizeHint() const override { return {200, 32}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_keys;
    bool m_slim = false;
};

} // namespace oms
