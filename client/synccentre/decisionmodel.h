// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/synccentre/names.h"
#include "shared/sync/attention.h"
#include "shared/sync/engine.h"

#include <QJsonValue>
#include <optional>

//! What a person decides about a record that was changed in both places, without any widget.
namespace oms {

enum class Side { Mine, Theirs, Both };

//! One field that two people left differently.
struct DecisionField {
    std::string unit;
    const Field *field = nullptr;
    QJsonValue base;
    QJsonValue mine;
    QJsonValue theirs;
    bool isText = false; //!< of several lines: both can be kept

    bool isMineOnly() const { return base == theirs; } //!< the server left it alone
    bool isTheirsOnly() const { return base == mine; }

    std::optional<Side> choice {};
    QString both {}; //!< what is kept of both, as the person left it
};

class DecisionModel {
public:
    //! An item that holds no conflict, or one about something unknown here, has no fields.
    explicit DecisionModel(const sync::Attention &item);

    const sync::Attention &item() const { return m_item; }
    const sync::Mutation &mutation() const { return m_mutation; }
    const sync::MutationResult &result() const { return m_result; }

    std::vector<DecisionField> &fields() { return m_fields; }
    const std::vector<DecisionField> &fields() const { return m_fields; }
    //! Those that were really changed in both places; the others are here because they belong to the same unit.
    std::vector<const Field *> contested() const;
    //! Fields of the same change that nobody else had touched; done already.
    const std::vector<DecisionField> &merged() const { return m_merged; }

    void chooseAll(Side side);
    std::size_t undecided() const;
    bool isDecided() const { return undecided() == 0 && !m_fields.empty(); }
    //! What the field will hold; undefined while it is undecided.
    static QJsonValue resultOf(const DecisionField &field);
    //! Only when every field is decided.
    sync::Decision decision() const;

private:
    void readUnits(const Schema &schema);

    sync::Attention m_item;
    sync::Mutation m_mutation;
    sync::MutationResult m_result;
    std::vector<DecisionField> m_fields;
    std::vector<DecisionField> m_merged;
};

//! The mutation that an item is about: what was typed. An unreadable one is empty.
sync::Mutation mutationOf(const sync::Attention &item);
sync::MutationResult resultOf(const sync::Attention &item);

//! Theirs, a blank line, mine; a part that the other one contains already is not said twice.
QString bothTexts(const QString &theirs, const QString &mine);

} // namespace oms
