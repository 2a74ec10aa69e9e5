// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/outbox/words.h"

namespace oms::outbox {

namespace {

constexpr Words words[] = {
    {"order.submitted/office", "Order {order}: nieuw, {model}",
     "{fitter} heeft order {order} geplaatst.\n"
     "\n"
     "{model} voor {customer}.\n"
     "Paard: {horse}\n"
     "Totaal: {total}\n"
     "Aanbetaling: {deposit}"},
    {"order.approved/factory", "Order {order}: graag maken, {model}",
     "Order {order} is goedgekeurd en kan gemaakt worden.\n"
     "\n"
     "{model} voor {customer}.\n"
     "Toegezegd voor {promised}."},
    {"order.approved/customer", "Uw zadel, order {order}",
     "Beste {name},\n"
     "\n"
     "uw order {order}, {model}, is goedgekeurd en gaat in productie.\n"
     "We verwachten dat het klaar is op {promised}.\n"
     "\n"
     "Uw zadelpasser: {fitter}"},
    {"order.rejected/fitter", "Order {order}: terug naar u",
     "Het hoofdkantoor heeft order {order} ({model}, {customer}) teruggestuurd.\n"
     "\n"
     "Reden: {reason}"},
    {"order.changed/factory", "STOP, order {order}: gewijzigd, graag wachten",
     "Order {order} ({model}) is gewijzigd. Graag stoppen en op de nieuwe goedkeuring wachten.\n"
     "\n"
     "Reden: {reason}\n"
     "\n"
     "{differences}"},
    {"order.changed/office", "Order {order}: gewijzigd",
     "Order {order} ({model}, {customer}) is gewijzigd en wacht op goedkeuring.\n"
     "\n"
     "Reden: {reason}\n"
     "\n"
     "{differences}"},
    {"order.withdrawn/factory", "WACHT, order {order}: goedkeuring ingetrokken",
     "Het hoofdkantoor heeft de goedkeuring van order {order} ({model}) ingetrokken. Graag nog niet "
     "beginnen; als de order gemaakt mag worden, volgt een nieuwe goedkeuring.\n"
     "\n"
     "Reden: {reason}"},
    {"order.held/factory", "STOP, order {order}: in de wacht",
     "Graag stoppen met de productie van order {order} ({model}).\n"
     "\n"
     "Reden: {reason}"},
    {"order.resumed/factory", "Order {order}: gaat verder",
     "Order {order} ({model}) staat niet meer in de wacht. Graag verder waar u gestopt bent."},
    {"order.cancelled/fitter", "Order {order}: geannuleerd",
     "Order {order} ({model}, {customer}) is geannuleerd.\n"
     "\n"
     "Reden: {reason}"},
    {"order.cancelled/factory", "STOP, order {order}: geannuleerd",
     "Order {order} ({model}) is geannuleerd. Graag stoppen.\n"
     "\n"
     "Reden: {reason}"},
    {"payment.received/customer", "Ontvangstbewijs, order {order}",
     "Beste {name},\n"
     "\n"
     "we hebben {amount} ontvangen voor order {order}, {model}. Dank u wel.\n"
     "Nog open: {balance}"},
    {"payment.received/fitter", "Order {order}: {amount} ontvangen",
     "Voor order {order} ({customer}) is {amount} ontvangen.\n"
     "Nog open: {balance}"},
    {"shipment.created/fitter", "Order {order}: onderweg naar u",
     "Order {order} ({model}, {customer}) is naar u verzonden.\n"
     "Vervoerder: {carrier}\n"
     "Volgnummer: {tracking}\n"
     "Verwacht: {expected}"},
    {"shipment.created/customer", "Uw zadel is onderweg, order {order}",
     "Beste {name},\n"
     "\n"
     "uw zadel, {model}, is verzonden.\n"
     "Vervoerder: {carrier}\n"
     "Volgnummer: {tracking}\n"
     "Verwacht: {expected}"},
    {"comment.added/any", "Order {order}: reactie van {author}",
     "{author} schrijft over order {order} ({model}):\n"
     "\n"
     "{comment}"},
    {"confirmation.requested/customer", "Graag uw order bevestigen, {model}",
     "Beste {name},\n"
     "\n"
     "{fitter} heeft uw zadel, {model}, samengesteld. Bekijk het en bevestig de order uiterlijk {due}.\n"
     "\n"
     "{link}"},
    {"confirmation.confirmed/fitter", "Order {order}: {customer} heeft bevestigd",
     "{customer} heeft order {order} ({model}) bevestigd."},
    {"confirmation.declined/fitter", "Order {order}: {customer} heeft niet bevestigd",
     "Order {order} ({model}) is weer een concept: {customer} heeft geweigerd, of de link is verlopen.\n"
     "\n"
     "Reden: {reason}"},
    {"trial.due/fitter", "Order {order}: proef eindigt op {due}",
     "De proef van order {order} ({model}, {customer}) eindigt op {due}. Is het zadel gehouden, of komt het terug?"},
    {"order.overdue/office", "Order {order}: te laat",
     "Order {order} ({model}, {customer}) was toegezegd voor {promised} en is niet verzonden.\n"
     "Fabriek: {factory}\n"
     "Zadelpasser: {fitter}"},
    {"order.overdue/factory", "Order {order}: te laat",
     "Order {order} ({model}) was toegezegd voor {promised}. Wanneer wordt hij verzonden?"},
    {"hold.reminder/office", "Order {order}: lang in de wacht",
     "Order {order} ({model}, {customer}) staat in de wacht sinds {since}."},
    {"close.reminder/fitter", "Order {order}: nog open",
     "Order {order} ({model}, {customer}) is bij u sinds {since}. Is het zadel verkocht? Graag afronden."},
    {"mail.password_reset/account", "Uw nieuwe wachtwoord",
     "Beste {name},\n"
     "\n"
     "iemand, hopelijk u, wil een nieuw wachtwoord voor uw account. De link is 30 minuten geldig, eenmaal. Was u het "
     "niet, doe dan niets.\n"
     "\n"
     "{link}"},
    {"mail.activation/account", "Uw account",
     "Beste {name},\n"
     "\n"
     "er is een account voor u gemaakt. De link is zeven dagen geldig, eenmaal.\n"
     "\n"
     "{link}"},
    {"mail.email_change/account", "Uw nieuwe e-mailadres",
     "Beste {name},\n"
     "\n"
     "bevestig dat dit uw adres is. De link is zeven dagen geldig, eenmaal.\n"
     "\n"
     "{link}"},
};

} // namespace

std::span<const Words> dutchWords()
{
    return words;
}

} // namespace oms::outbox
