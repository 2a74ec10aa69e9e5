// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/orders/workflow.h"
#include "tests/support/golden.h"

#include <QTest>
#include <map>

using namespace oms;

namespace {

template<class Enum>
std::vector<Enum> every()
{
    std::vector<Enum> all;
    for (std::size_t i = 0; i < Choices<Enum>::codes.size(); ++i)
        all.push_back(static_cast<Enum>(i));
    return all;
}

Guards everyGuard()
{
    Guards all;
    for (const auto guard : every<Guard>())
        all.insert(guard);
    return all;
}

struct Expected {
    std::string_view states;
    std::string_view action;
    std::string_view to; //!< "+1", "-1", "resume", "given" or a state
    std::string_view parties; //!< F fitter, U customer, S factory, V supervisor, A admin, L link, X server
    std::string_view guards;
};

//! domain.md 6, typed a second time from the document: the table of the program must say the same.
constexpr Expected document[] = {
    {"draft", "submit", "ordered", "FUVA", "configured priced customer_named factory_known"},
    {"draft ordered changed", "request-confirmation", "awaiting_confirmation", "FVA",
     "configured priced customer_named customer_has_email"},
    {"awaiting_confirmation", "confirm", "ordered", "L", "link_valid"},
    {"awaiting_confirmation", "decline", "draft", "LX", ""},
    {"ordered changed", "approve", "approved", "VA", "deposit_met promised_date"},
    {"approved", "withdraw-approval", "ordered", "VA", "reason nothing_begun"},
    {"ordered changed", "reject", "draft", "VA", "reason"},
    {"ordered", "change", "changed", "FVA", ""},
    {"approved production_1", "change", "changed", "VA", ""},
    {"production_2 production_3", "change", "changed", "VA", "reason"},
    {"approved", "advance", "+1", "SVA", ""},
    {"production_1 production_2", "advance", "+1", "SVA", "step_finished"},
    {"production_2 production_3", "step-back", "-1", "SVA", "reason"},
    {"ordered changed approved production_1 production_2 production_3", "hold", "on_hold", "VA", "reason"},
    {"on_hold", "resume", "resume", "VA", ""},
    {"production_3", "ship-to-fitter", "shipped_to_fitter", "SVA", "serial_number quality_passed shipment"},
    {"production_3 in_inventory", "ship-to-customer", "shipped_to_customer", "SVA",
     "serial_number shipment ship_to balance_settled"},
    {"shipped_to_fitter", "ship-to-customer", "shipped_to_customer", "FVA", "shipment ship_to balance_settled"},
    {"production_3 shipped_to_fitter on_trial returned", "put-into-inventory", "in_inventory", "SVA", "warehouse"},
    {"in_inventory", "issue-to-fitter", "shipped_to_fitter", "VA", "shipment"},
    {"in_inventory", "issue-to-customer", "shipped_to_customer", "VA", "shipment ship_to balance_settled"},
    {"shipped_to_fitter in_inventory", "start-trial", "on_trial", "FVA", "due_back"},
    {"on_trial", "keep-after-trial", "completed", "FVA", "balance_settled"},
    {"on_trial", "return-from-trial", "returned", "FVA", ""},
    {"shipped_to_fitter shipped_to_customer", "complete", "completed", "FVA", "balance_settled"},
    {"in_inventory", "complete", "completed", "FVA", "balance_settled kept_in_stock"},
    {"draft", "cancel", "cancelled", "FUVA", "reason"},
    {"ordered", "cancel", "cancelled", "FVA", "reason"},
    {"awaiting_confirmation changed approved production_1 production_2 production_3 on_hold", "cancel", "cancelled",
     "VA", "reason"},
    {"shipped_to_fitter shipped_to_customer completed", "return", "returned", "FVA", "reason"},
    {"cancelled", "reopen", "draft", "A", "reason"},
    {"completed", "reopen", "given", "A", "reason"},
};

bool hasWord(std::string_view words, std::string_view word)
{
    const std::string padded = " " + std::string(words) + " ";
    return padded.find(" " + std::string(word) + " ") != padded.npos;
}

constexpr std::string_view letters = "FUSVALX";

const Expected *expected(OrderStatus state, OrderAction action, Party party)
{
    for (const auto &row : document)
        if (hasWord(row.states, codeOf(state)) && row.action == codeOf(action)
            && row.parties.find(letters[static_cast<std::size_t>(party)]) != row.parties.npos)
            return &row;
    return nullptr;
}

OrderStatus targetOf(const Expected &row, OrderStatus from)
{
    const auto place = static_cast<int>(from);
    if (row.to == "+1")
        return static_cast<OrderStatus>(place + 1);
    if (row.to == "-1")
        return static_cast<OrderStatus>(place - 1);
    if (row.to == "resume")
        return OrderStatus::Production2;
    if (row.to == "given")
        return OrderStatus::ShippedToCustomer;
    return *fromCode<OrderStatus>(row.to);
}

OrderFacts facts(OrderStatus status, Guards holding)
{
    return {status, status == OrderStatus::OnHold ? std::optional(OrderStatus::Production2) : std::nullopt, holding};
}

QByteArray cell(OrderStatus state, OrderAction action, Party party)
{
    return QByteArray(codeOf(state).data()) + ' ' + codeOf(action).data() + ' ' + codeOf(party).data();
}

} // namespace

class TestWorkflow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCellIsWhatTheDocumentSays()
    {
        int allowed = 0;
        for (const auto state : every<OrderStatus>()) {
            for (const auto action : every<OrderAction>()) {
                for (const auto party : every<Party>()) {
                    if (action == OrderAction::Correct)
                        continue;
                    const auto name = cell(state, action, party);
                    const auto *row = expected(state, action, party);
                    const auto next =
                        nextStatus(facts(state, everyGuard()), action, party,
                                   row && row->to == "given" ? std::optional(targetOf(*row, state)) : std::nullopt);
                    QVERIFY2(next.has_value() == (row != nullptr), name);
                    if (!row)
                        continue;
                    QVERIFY2(*next == targetOf(*row, state), name);
                    ++allowed;
                }
            }
        }
        QCOMPARE(allowed, 147); // as many as the document has: no line of it is hidden by another
    }

    void whatIsMissingIsNamedAndNothingElse()
    {
        for (const auto state : every<OrderStatus>()) {
            for (const auto action : every<OrderAction>()) {
                for (const auto party : every<Party>()) {
                    const auto *row = expected(state, action, party);
                    if (!row)
                        continue;
                    for (const auto guard : every<Guard>()) {
                        auto holding = everyGuard();
                        holding.erase(guard);
                        const auto next = nextStatus(facts(state, holding), action, party, targetOf(*row, state));
                        const auto name = cell(state, action, party) + " without " + codeOf(guard).data();
                        const bool isNeeded = hasWord(row->guards, codeOf(guard));
                        QVERIFY2(next.has_value() == !isNeeded, name);
                        if (!isNeeded)
                            continue;
                        QVERIFY2(next.error().code == ErrorCode::Invalid, name);
                        QCOMPARE(next.error().errors.size(), 1U);
                        QCOMPARE(next.error().errors[0].field, std::string(describe(guard).field));
                    }
                }
            }
        }
    }

    void whoIsNotConcernedIsForbiddenAndWhatTheStateDoesNotKnowIsAConflict()
    {
        const auto byFactory =
            nextStatus(facts(OrderStatus::Ordered, everyGuard()), OrderAction::Approve, Party::Factory);
        QCOMPARE(byFactory.error().code, ErrorCode::Forbidden);
        const auto late =
            nextStatus(facts(OrderStatus::ShippedToFitter, everyGuard()), OrderAction::Cancel, Party::Admin);
        QCOMPARE(late.error().code, ErrorCode::Conflict);
        QCOMPARE(late.error().errors.at(0).field, std::string("status"));
        const auto twice = nextStatus(facts(OrderStatus::Cancelled, everyGuard()), OrderAction::Cancel, Party::Admin);
        QCOMPARE(twice.error().code, ErrorCode::Conflict);
    }

    void onlyAnAdministratorCorrectsAndOnlyToAnotherState()
    {
        for (const auto from : every<OrderStatus>()) {
            for (const auto to : every<OrderStatus>()) {
                for (const auto party : every<Party>()) {
                    const auto next = nextStatus(facts(from, everyGuard()), OrderAction::Correct, party, to);
                    QCOMPARE(next.has_value(), party == Party::Admin && from != to);
                }
            }
        }
        QVERIFY(!nextStatus(facts(OrderStatus::Draft, {}), OrderAction::Correct, Party::Admin, OrderStatus::Ordered));
        QVERIFY(transitionFor(OrderStatus::Draft, OrderAction::Correct, Party::Admin)->isCorrection);
    }

    void whatIsOfferedIsWhatWouldSucceedOnceNothingIsMissing()
    {
        for (const auto state : every<OrderStatus>()) {
            for (const auto party : every<Party>()) {
                std::map<OrderAction, OfferedAction> offered;
                for (const auto &one : allowedActions(facts(state, {}), party))
                    QVERIFY(offered.emplace(one.action, one).second);
                for (const auto action : every<OrderAction>()) {
                    const auto *row = transitionFor(state, action, party);
                    QCOMPARE(offered.contains(action), row != nullptr && action != OrderAction::Change);
                    if (!offered.contains(action))
                        continue;
                    QCOMPARE(offered.at(action).missing, row->guards);
                    for (const auto to : every<OrderStatus>()) {
                        const auto next = nextStatus(facts(state, everyGuard()), action, party, to);
                        if (next)
                            QVERIFY2(offered.at(action).targets.contains(*next), cell(state, action, party));
                    }
                }
            }
        }
    }

    void nothingOfMoneyApprovalOrCorrectionWaitsOffline()
    {
        for (const auto &row : workflow()) {
            const bool isForTheOfficeAlone =
                !row.parties.contains(Party::Fitter) && !row.parties.contains(Party::Factory);
            QCOMPARE(row.mayWait, !isForTheOfficeAlone);
        }
    }

    void aFactoryReadsItsOwnWordsAndNotWhatIsNotItsBusiness()
    {
        QVERIFY(!factoryWord(OrderStatus::Draft, false));
        QVERIFY(!factoryWord(OrderStatus::Changed, false));
        QCOMPARE(factoryWord(OrderStatus::Changed, true), FactoryWord::ChangedWait);
        QCOMPARE(factoryWord(OrderStatus::OnHold, true), FactoryWord::Stop);
        QCOMPARE(factoryWord(OrderStatus::Cancelled, true), FactoryWord::CancelledStop);
        QVERIFY(!factoryWord(OrderStatus::Cancelled, false));
        QVERIFY(!factoryWord(OrderStatus::Completed, true));
        QCOMPARE(factoryWord(OrderStatus::Approved, true), FactoryWord::NewOrder);
    }

    void theDocumentedTableIsTheOneThatDecides()
    {
        oms::test::compareWithGolden("../../docs/workflow.md", QByteArray::fromStdString(workflowPage()));
    }
};

QTEST_GUILESS_MAIN(TestWorkflow)
#include "tst_workflow.moc"
