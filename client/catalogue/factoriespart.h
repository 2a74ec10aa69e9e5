// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/net/apiclient.h"
#include "shared/catalogue/model.h"

#include <QWidget>

class QComboBox;

namespace oms {

class Label;

//! Who builds a model, region by region. The factories come from the server: without it only the choice that is kept
//! is known, not its name.
class FactoriesPart : public QWidget {
    Q_OBJECT

public:
    explicit FactoriesPart(ApiClient &api, QWidget *parent = nullptr);

    void setFactories(const std::vector<ModelFactory> &factories);
    std::vector<ModelFactory> factories() const;
    void setReadOnly(bool readOnly);
    void setError(const QString &error);

Q_SIGNALS:
    void edited();

private:
    void loadNames();
    void fill();

    ApiClient &m_api;
    std::vector<ModelFactory> m_chosen;
    std::vector<Factory> m_known;
    std::vector<std::pair<RegionCode, QComboBox *>> m_boxes;
    Label *m_error;
    bool m_isAsking = false;
};

} // namespace oms
