// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/outbox/words.h"

namespace oms::outbox {

namespace {

constexpr Words words[] = {
    {"order.submitted/office", "Commande {order} : nouvelle, {model}",
     "{fitter} a passé la commande {order}.\n"
     "\n"
     "{model} pour {customer}.\n"
     "Cheval : {horse}\n"
     "Total : {total}\n"
     "Acompte : {deposit}"},
    {"order.approved/factory", "Commande {order} : à fabriquer, {model}",
     "La commande {order} est approuvée et peut être fabriquée.\n"
     "\n"
     "{model} pour {customer}.\n"
     "Promise pour le {promised}."},
    {"order.approved/customer", "Votre selle, commande {order}",
     "Bonjour {name},\n"
     "\n"
     "votre commande {order}, {model}, est approuvée et part en fabrication.\n"
     "Nous l’attendons pour le {promised}.\n"
     "\n"
     "Votre sellier : {fitter}"},
    {"order.rejected/fitter", "Commande {order} : renvoyée",
     "Le siège a renvoyé la commande {order} ({model}, {customer}).\n"
     "\n"
     "Raison : {reason}"},
    {"order.changed/factory", "STOP, commande {order} : modifiée, merci d’attendre",
     "La commande {order} ({model}) a été modifiée. Merci d’arrêter et d’attendre la nouvelle approbation.\n"
     "\n"
     "Raison : {reason}\n"
     "\n"
     "{differences}"},
    {"order.changed/office", "Commande {order} : modifiée",
     "La commande {order} ({model}, {customer}) a été modifiée et attend l’approbation.\n"
     "\n"
     "Raison : {reason}\n"
     "\n"
     "{differences}"},
    {"order.withdrawn/factory", "ATTENDRE, commande {order} : validation retirée",
     "Le siège a retiré la validation de la commande {order} ({model}). Merci de ne pas la commencer ; "
     "une nouvelle validation suivra si elle doit être fabriquée.\n"
     "\n"
     "Raison : {reason}"},
    {"order.held/factory", "STOP, commande {order} : suspendue",
     "Merci d’arrêter la fabrication de la commande {order} ({model}).\n"
     "\n"
     "Raison : {reason}"},
    {"order.resumed/factory", "Commande {order} : reprise",
     "La commande {order} ({model}) n’est plus suspendue. Merci de reprendre où vous en étiez."},
    {"order.cancelled/fitter", "Commande {order} : annulée",
     "La commande {order} ({model}, {customer}) a été annulée.\n"
     "\n"
     "Raison : {reason}"},
    {"order.cancelled/factory", "STOP, commande {order} : annulée",
     "La commande {order} ({model}) a été annulée. Merci d’arrêter.\n"
     "\n"
     "Raison : {reason}"},
    {"payment.received/customer", "Reçu, commande {order}",
     "Bonjour {name},\n"
     "\n"
     "nous avons reçu {amount} pour la commande {order}, {model}. Merci.\n"
     "Reste à payer : {balance}"},
    {"payment.received/fitter", "Commande {order} : {amount} reçus",
     "{amount} ont été reçus pour la commande {order} ({customer}).\n"
     "Reste à payer : {balance}"},
    {"shipment.created/fitter", "Commande {order} : en route vers vous",
     "La commande {order} ({model}, {customer}) vous a été expédiée.\n"
     "Transporteur : {carrier}\n"
     "Numéro de suivi : {tracking}\n"
     "Attendue : {expected}"},
    {"shipment.created/customer", "Votre selle est en route, commande {order}",
     "Bonjour {name},\n"
     "\n"
     "votre selle, {model}, a été expédiée.\n"
     "Transporteur : {carrier}\n"
     "Numéro de suivi : {tracking}\n"
     "Attendue : {expected}"},
    {"comment.added/any", "Commande {order} : commentaire de {author}",
     "{author} écrit au sujet de la commande {order} ({model}) :\n"
     "\n"
     "{comment}"},
    {"confirmation.requested/customer", "Merci de confirmer votre commande, {model}",
     "Bonjour {name},\n"
     "\n"
     "{fitter} a composé votre selle, {model}. Merci de la regarder et de confirmer la commande avant le {due}.\n"
     "\n"
     "{link}"},
    {"confirmation.confirmed/fitter", "Commande {order} : {customer} a confirmé",
     "{customer} a confirmé la commande {order} ({model})."},
    {"confirmation.declined/fitter", "Commande {order} : {customer} n’a pas confirmé",
     "La commande {order} ({model}) est de nouveau un brouillon : {customer} a refusé, ou le lien a expiré.\n"
     "\n"
     "Raison : {reason}"},
    {"trial.due/fitter", "Commande {order} : fin de l’essai le {due}",
     "L’essai de la commande {order} ({model}, {customer}) se termine le {due}. La selle est-elle gardée, ou "
     "revient-elle ?"},
    {"order.overdue/office", "Commande {order} : en retard",
     "La commande {order} ({model}, {customer}) était promise pour le {promised} et n’est pas expédiée.\n"
     "Atelier : {factory}\n"
     "Sellier : {fitter}"},
    {"order.overdue/factory", "Commande {order} : en retard",
     "La commande {order} ({model}) était promise pour le {promised}. Quand sera-t-elle expédiée ?"},
    {"hold.reminder/office", "Commande {order} : suspendue depuis longtemps",
     "La commande {order} ({model}, {customer}) est suspendue depuis le {since}."},
    {"close.reminder/fitter", "Commande {order} : toujours ouverte",
     "La commande {order} ({model}, {customer}) est chez vous depuis le {since}. Est-elle vendue ? Merci de "
     "l’achever."},
    {"mail.password_reset/account", "Votre nouveau mot de passe",
     "Bonjour {name},\n"
     "\n"
     "quelqu’un, vous espérons-nous, demande un nouveau mot de passe pour votre compte. Le lien est valable 30 "
     "minutes, une fois. Si ce n’est pas vous, ne faites rien.\n"
     "\n"
     "{link}"},
    {"mail.activation/account", "Votre compte",
     "Bonjour {name},\n"
     "\n"
     "un compte a été créé pour vous. Le lien est valable sept jours, une fois.\n"
     "\n"
     "{link}"},
    {"mail.email_change/account", "Votre nouvelle adresse e-mail",
     "Bonjour {name},\n"
     "\n"
     "merci de confirmer que cette adresse est la vôtre. Le lien est valable sept jours, une fois.\n"
     "\n"
     "{link}"},
};

} // namespace

std::span<const Words> frenchWords()
{
    return words;
}

} // namespace oms::outbox
