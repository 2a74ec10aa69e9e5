// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/outbox/words.h"

namespace oms::outbox {

namespace {

constexpr Words words[] = {
    {"order.submitted/office", "Auftrag {order}: neu, {model}",
     "{fitter} hat Auftrag {order} erteilt.\n"
     "\n"
     "{model} für {customer}.\n"
     "Pferd: {horse}\n"
     "Summe: {total}\n"
     "Anzahlung: {deposit}"},
    {"order.approved/factory", "Auftrag {order}: bitte fertigen, {model}",
     "Auftrag {order} ist freigegeben und kann gefertigt werden.\n"
     "\n"
     "{model} für {customer}.\n"
     "Zugesagt für {promised}."},
    {"order.approved/customer", "Ihr Sattel, Auftrag {order}",
     "Guten Tag {name},\n"
     "\n"
     "Ihr Auftrag {order}, {model}, ist freigegeben und geht in die Fertigung.\n"
     "Wir erwarten ihn fertig am {promised}.\n"
     "\n"
     "Ihr Sattler: {fitter}"},
    {"order.rejected/fitter", "Auftrag {order}: zurück an Sie",
     "Die Zentrale hat Auftrag {order} ({model}, {customer}) zurückgegeben.\n"
     "\n"
     "Grund: {reason}"},
    {"order.changed/factory", "STOPP, Auftrag {order}: geändert, bitte warten",
     "Auftrag {order} ({model}) ist geändert worden. Bitte anhalten und die neue Freigabe abwarten.\n"
     "\n"
     "Grund: {reason}\n"
     "\n"
     "{differences}"},
    {"order.changed/office", "Auftrag {order}: geändert",
     "Auftrag {order} ({model}, {customer}) ist geändert worden und wartet auf Freigabe.\n"
     "\n"
     "Grund: {reason}\n"
     "\n"
     "{differences}"},
    {"order.withdrawn/factory", "WARTEN, Auftrag {order}: Freigabe zurückgenommen",
     "Die Zentrale hat die Freigabe von Auftrag {order} ({model}) zurückgenommen. Bitte nicht "
     "damit beginnen; soll er gebaut werden, folgt eine neue Freigabe.\n"
     "\n"
     "Grund: {reason}"},
    {"order.held/factory", "STOPP, Auftrag {order}: angehalten",
     "Bitte die Fertigung von Auftrag {order} ({model}) anhalten.\n"
     "\n"
     "Grund: {reason}"},
    {"order.resumed/factory", "Auftrag {order}: es geht weiter",
     "Auftrag {order} ({model}) ist nicht mehr angehalten. Bitte dort weitermachen, wo angehalten wurde."},
    {"order.cancelled/fitter", "Auftrag {order}: storniert",
     "Auftrag {order} ({model}, {customer}) ist storniert worden.\n"
     "\n"
     "Grund: {reason}"},
    {"order.cancelled/factory", "STOPP, Auftrag {order}: storniert",
     "Auftrag {order} ({model}) ist storniert worden. Bitte anhalten.\n"
     "\n"
     "Grund: {reason}"},
    {"payment.received/customer", "Quittung, Auftrag {order}",
     "Guten Tag {name},\n"
     "\n"
     "wir haben {amount} für Auftrag {order}, {model}, erhalten. Vielen Dank.\n"
     "Noch offen: {balance}"},
    {"payment.received/fitter", "Auftrag {order}: {amount} eingegangen",
     "Für Auftrag {order} ({customer}) sind {amount} eingegangen.\n"
     "Noch offen: {balance}"},
    {"shipment.created/fitter", "Auftrag {order}: unterwegs zu Ihnen",
     "Auftrag {order} ({model}, {customer}) ist an Sie versandt worden.\n"
     "Spediteur: {carrier}\n"
     "Sendungsnummer: {tracking}\n"
     "Erwartet: {expected}"},
    {"shipment.created/customer", "Ihr Sattel ist unterwegs, Auftrag {order}",
     "Guten Tag {name},\n"
     "\n"
     "Ihr Sattel, {model}, ist versandt worden.\n"
     "Spediteur: {carrier}\n"
     "Sendungsnummer: {tracking}\n"
     "Erwartet: {expected}"},
    {"comment.added/any", "Auftrag {order}: Kommentar von {author}",
     "{author} schreibt zu Auftrag {order} ({model}):\n"
     "\n"
     "{comment}"},
    {"confirmation.requested/customer", "Bitte bestätigen Sie Ihren Auftrag, {model}",
     "Guten Tag {name},\n"
     "\n"
     "{fitter} hat Ihren Sattel, {model}, zusammengestellt. Bitte sehen Sie ihn an und bestätigen Sie den Auftrag bis "
     "{due}.\n"
     "\n"
     "{link}"},
    {"confirmation.confirmed/fitter", "Auftrag {order}: {customer} hat bestätigt",
     "{customer} hat Auftrag {order} ({model}) bestätigt."},
    {"confirmation.declined/fitter", "Auftrag {order}: {customer} hat nicht bestätigt",
     "Auftrag {order} ({model}) ist wieder ein Entwurf: {customer} hat abgelehnt, oder der Link ist abgelaufen.\n"
     "\n"
     "Grund: {reason}"},
    {"trial.due/fitter", "Auftrag {order}: Probe endet am {due}",
     "Die Probe von Auftrag {order} ({model}, {customer}) endet am {due}. Wurde der Sattel behalten, oder kommt er "
     "zurück?"},
    {"order.overdue/office", "Auftrag {order}: überfällig",
     "Auftrag {order} ({model}, {customer}) war für {promised} zugesagt und ist nicht versandt.\n"
     "Werkstatt: {factory}\n"
     "Sattler: {fitter}"},
    {"order.overdue/factory", "Auftrag {order}: überfällig",
     "Auftrag {order} ({model}) war für {promised} zugesagt. Wann wird er versandt?"},
    {"hold.reminder/office", "Auftrag {order}: lange angehalten",
     "Auftrag {order} ({model}, {customer}) ist seit {since} angehalten."},
    {"close.reminder/fitter", "Auftrag {order}: noch offen",
     "Auftrag {order} ({model}, {customer}) ist seit {since} bei Ihnen. Ist der Sattel verkauft? Bitte abschließen."},
    {"mail.password_reset/account", "Ihr neues Passwort",
     "Guten Tag {name},\n"
     "\n"
     "jemand, hoffentlich Sie, möchte ein neues Passwort für Ihr Konto. Der Link gilt 30 Minuten, einmal. Waren Sie es "
     "nicht, tun Sie nichts.\n"
     "\n"
     "{link}"},
    {"mail.activation/account", "Ihr Konto",
     "Guten Tag {name},\n"
     "\n"
     "für Sie ist ein Konto angelegt worden. Der Link gilt sieben Tage, einmal.\n"
     "\n"
     "{link}"},
    {"mail.email_change/account", "Ihre neue E-Mail-Adresse",
     "Guten Tag {name},\n"
     "\n"
     "bitte bestätigen Sie, dass dies Ihre Adresse ist. Der Link gilt sieben Tage, einmal.\n"
     "\n"
     "{link}"},
};

} // namespace

std::span<const Words> germanWords()
{
    return words;
}

} // namespace oms::outbox
