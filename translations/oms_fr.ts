<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>Approvals</name>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1, urgent</source>
        <translation>%1, urgente</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Customer and horse</source>
        <translation>Client et cheval</translation>
    </message>
    <message>
        <source>Fitter</source>
        <translation>Ajusteur</translation>
    </message>
    <message>
        <source>Waiting since</source>
        <translation>En attente depuis</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>No deposit is wanted</source>
        <translation>Aucun acompte n’est demandé</translation>
    </message>
    <message>
        <source>The deposit of %1 is paid</source>
        <translation>L’acompte de %1 est payé</translation>
    </message>
    <message>
        <source>The deposit is waived: %1</source>
        <translation>L’acompte n’est pas exigé : %1</translation>
    </message>
    <message>
        <source>%1 of the deposit of %2 is paid</source>
        <translation>%1 de l’acompte de %2 est payé</translation>
    </message>
    <message>
        <source>The saddle is complete and obeys every rule</source>
        <translation>La selle est complète et respecte toutes les règles</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) stand against the saddle</source>
        <translation>
            <numerusform>%Ln point s’oppose à la selle</numerusform>
            <numerusform>%Ln points s’opposent à la selle</numerusform>
        </translation>
    </message>
    <message>
        <source>Horse and rider were measured</source>
        <translation>Cheval et cavalier ont été mesurés</translation>
    </message>
    <message>
        <source>No measurements</source>
        <translation>Aucune mesure</translation>
    </message>
    <message>
        <source>Everything has a price</source>
        <translation>Tout a un prix</translation>
    </message>
    <message>
        <source>Something has no price</source>
        <translation>Quelque chose n’a pas de prix</translation>
    </message>
    <message>
        <source>%1 builds it</source>
        <translation>%1 la fabrique</translation>
    </message>
    <message>
        <source>No factory builds this model for the region</source>
        <translation>Aucun atelier ne fabrique ce modèle pour la région</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>%1, %2, %3. %4</source>
        <comment>when, who, what, changes</comment>
        <translation>%1, %2, %3. %4</translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivée</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Restauré</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Prices changed</source>
        <translation>Prix modifiés</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidé</translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation>Nouvel essai</translation>
    </message>
    <message>
        <source>Signed out everywhere</source>
        <translation>Déconnecté partout</translation>
    </message>
    <message>
        <source>Password set</source>
        <translation>Mot de passe défini</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Mot de passe modifié</translation>
    </message>
    <message>
        <source>Link for a password sent</source>
        <translation>Lien de mot de passe envoyé</translation>
    </message>
    <message>
        <source>Password chosen by link</source>
        <translation>Mot de passe choisi par lien</translation>
    </message>
    <message>
        <source>Account confirmed</source>
        <translation>Compte confirmé</translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation>Exclu</translation>
    </message>
    <message>
        <source>Wiping ordered</source>
        <translation>Effacement ordonné</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>Réadmis</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Passée</translation>
    </message>
    <message>
        <source>Consent asked for</source>
        <translation>Accord demandé</translation>
    </message>
    <message>
        <source>Customer agreed</source>
        <translation>Client d’accord</translation>
    </message>
    <message>
        <source>Customer declined</source>
        <translation>Client a refusé</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvée</translation>
    </message>
    <message>
        <source>Approval withdrawn</source>
        <translation>Approbation retirée</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>Renvoyée</translation>
    </message>
    <message>
        <source>Moved on</source>
        <translation>Avancée</translation>
    </message>
    <message>
        <source>Moved back</source>
        <translation>Reculée</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Suspendue</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Reprise</translation>
    </message>
    <message>
        <source>Shipped to the fitter</source>
        <translation>Expédiée à l’ajusteur</translation>
    </message>
    <message>
        <source>Shipped to the customer</source>
        <translation>Expédiée au client</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Put into stock</source>
        <translation>Mise en stock</translation>
    </message>
    <message>
        <source>Given to the fitter</source>
        <translation>Remise à l’ajusteur</translation>
    </message>
    <message>
        <source>Given to the customer</source>
        <translation>Remise au client</translation>
    </message>
    <message>
        <source>Trial begun</source>
        <translation>Essai commencé</translation>
    </message>
    <message>
        <source>Kept after the trial</source>
        <translation>Gardée après l’essai</translation>
    </message>
    <message>
        <source>Back from the trial</source>
        <translation>Retour de l’essai</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Retournée</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Rouverte</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corrigée</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>record, what was done</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1 : %2 → %3</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>Le serveur</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, time</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>BrandPane</name>
    <message>
        <source>New brand</source>
        <translation>Nouvelle marque</translation>
    </message>
    <message numerus="yes">
        <source>Brand · %Ln model(s)</source>
        <translation>
            <numerusform>Marque · %Ln modèle</numerusform>
            <numerusform>Marque · %Ln modèles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message numerus="yes">
        <source>%Ln order(s) as before.</source>
        <translation>
            <numerusform>%Ln commande comme avant.</numerusform>
            <numerusform>%Ln commandes comme avant.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was undone: an order has changed meanwhile.</source>
        <translation>Rien n’a été annulé : une commande a changé entre-temps.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln order(s)</source>
        <comment>action</comment>
        <translation>
            <numerusform>%1 : %Ln commande</numerusform>
            <numerusform>%1 : %Ln commandes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CarryOut</name>
    <message>
        <source>%1 is as it was.</source>
        <translation>%1 est comme avant.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>order, state</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1 is not possible: %2</source>
        <translation>%1 n’est pas possible : %2</translation>
    </message>
</context>
<context>
    <name>CatalogueEditor</name>
    <message>
        <source>Somebody else changed this meanwhile, too: %1. Yours is shown; saving puts it in the place of theirs.</source>
        <translation>Quelqu’un d’autre l’a modifié entre-temps : %1. Le vôtre est affiché ; enregistrer le met à la place de l’autre.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>CatalogueTree</name>
    <message>
        <source>Inactive</source>
        <translation>Inactif</translation>
    </message>
    <message>
        <source>Brands and models</source>
        <translation>Marques et modèles</translation>
    </message>
    <message>
        <source>Leathers</source>
        <translation>Cuirs</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>words</source>
        <translation>en mots</translation>
    </message>
    <message>
        <source>Extras</source>
        <translation>Suppléments</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archives</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marque</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Leather</source>
        <translation>Cuir</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Extra</source>
        <translation>Supplément</translation>
    </message>
</context>
<context>
    <name>CertificateDoubt</name>
    <message>
        <source>The certificate belongs to a server of another name.</source>
        <translation>Le certificat appartient à un serveur d’un autre nom.</translation>
    </message>
    <message>
        <source>The certificate is no longer valid.</source>
        <translation>Le certificat n’est plus valable.</translation>
    </message>
    <message>
        <source>The certificate is not valid yet. Is the clock of this computer right?</source>
        <translation>Le certificat n’est pas encore valable. L’horloge de cet ordinateur est-elle à l’heure&#x202f;?</translation>
    </message>
    <message>
        <source>The certificate was withdrawn.</source>
        <translation>Le certificat a été révoqué.</translation>
    </message>
    <message>
        <source>The server vouches for itself; no authority does.</source>
        <translation>Le serveur se porte garant de lui-même&#x202f;; aucune autorité ne le fait.</translation>
    </message>
    <message>
        <source>An authority that this computer does not know vouches for the server.</source>
        <translation>Une autorité inconnue de cet ordinateur se porte garante du serveur.</translation>
    </message>
    <message>
        <source>Nobody that this computer knows vouches for the server.</source>
        <translation>Aucune autorité connue de cet ordinateur ne se porte garante du serveur.</translation>
    </message>
</context>
<context>
    <name>ColourPane</name>
    <message>
        <source>New colour</source>
        <translation>Nouvelle couleur</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Office only</source>
        <translation>Bureau seulement</translation>
    </message>
    <message>
        <source>Note for the office</source>
        <translation>Note pour le bureau</translation>
    </message>
    <message>
        <source>Office and fitter</source>
        <translation>Bureau et ajusteur</translation>
    </message>
    <message>
        <source>Send to the fitter</source>
        <translation>Envoyer à l’ajusteur</translation>
    </message>
    <message>
        <source>Office and factory</source>
        <translation>Bureau et atelier</translation>
    </message>
    <message>
        <source>Send to the factory</source>
        <translation>Envoyer à l’atelier</translation>
    </message>
    <message>
        <source>Fitter and factory</source>
        <translation>Ajusteur et atelier</translation>
    </message>
    <message>
        <source>Send to fitter and factory</source>
        <translation>Envoyer à l’ajusteur et à l’atelier</translation>
    </message>
    <message>
        <source>Everyone, the customer too</source>
        <translation>Tous, le client aussi</translation>
    </message>
    <message>
        <source>Send to everyone</source>
        <translation>Envoyer à tous</translation>
    </message>
</context>
<context>
    <name>Configurator</name>
    <message>
        <source>no price yet</source>
        <translation>pas encore de prix</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Saddle</source>
        <translation>Selle</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Siège</translation>
    </message>
    <message>
        <source>Cantle</source>
        <translation>Troussequin</translation>
    </message>
    <message>
        <source>Flaps</source>
        <translation>Quartiers</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panneaux</translation>
    </message>
    <message>
        <source>Accessories</source>
        <translation>Accessoires</translation>
    </message>
    <message>
        <source>Extras</source>
        <translation>Extras</translation>
    </message>
    <message>
        <source>Leather</source>
        <translation>Cuir</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>In contrast</source>
        <translation>En contraste</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>%1 is still to be chosen.</source>
        <translation>%1 reste à choisir.</translation>
    </message>
    <message>
        <source>%1: this is not in the catalogue.</source>
        <translation>%1 : ceci n’est pas au catalogue.</translation>
    </message>
    <message>
        <source>%1: %2 is no longer offered.</source>
        <translation>%1 : %2 n’est plus proposé.</translation>
    </message>
    <message>
        <source>%1: %2 is not offered here.</source>
        <translation>%1 : %2 n’est pas proposé ici.</translation>
    </message>
    <message>
        <source>%1: %2 does not go with the rest. %3</source>
        <translation>%1 : %2 ne va pas avec le reste. %3</translation>
    </message>
    <message>
        <source>%1 must be another. %3</source>
        <translation>%1 doit être autre. %3</translation>
    </message>
    <message>
        <source>%1: nothing asks for this.</source>
        <translation>%1 : rien ne le demande.</translation>
    </message>
    <message>
        <source>%1 is longer than %2 characters.</source>
        <translation>%1 dépasse %2 caractères.</translation>
    </message>
    <message>
        <source>%1 is there too often.</source>
        <translation>%1 figure trop de fois.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Leather colour</source>
        <translation>Couleur du cuir</translation>
    </message>
    <message>
        <source>Fix it: %1 empty</source>
        <translation>Corriger : %1 vide</translation>
    </message>
    <message>
        <source>Fix it: %1 → %2</source>
        <translation>Corriger : %1 → %2</translation>
    </message>
</context>
<context>
    <name>CustomersPage</name>
    <message>
        <source>Current</source>
        <translation>Actuel</translation>
    </message>
    <message>
        <source>Without fitter</source>
        <translation>Sans ajusteur</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivé</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>, horses %1</source>
        <translation>, chevaux %1</translation>
    </message>
    <message>
        <source>, fitter %1</source>
        <translation>, ajusteur %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Horses</source>
        <translation>Chevaux</translation>
    </message>
    <message>
        <source>Fitter</source>
        <translation>Ajusteur</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day in a list</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Saved on this computer, not sent yet</source>
        <translation>Enregistré sur cet ordinateur, pas encore envoyé</translation>
    </message>
    <message>
        <source>Needs your decision</source>
        <translation>Attend votre décision</translation>
    </message>
</context>
<context>
    <name>Dashboard</name>
    <message>
        <source>To approve</source>
        <translation>À approuver</translation>
    </message>
    <message>
        <source>Late at the factory</source>
        <translation>En retard à l’atelier</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>Deposit open</source>
        <translation>Acompte en attente</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Trials due</source>
        <translation>Essais à terme</translation>
    </message>
    <message>
        <source>To close</source>
        <translation>À clore</translation>
    </message>
    <message>
        <source>Drafts to finish</source>
        <translation>Brouillons à finir</translation>
    </message>
    <message>
        <source>With head office</source>
        <translation>Au siège</translation>
    </message>
    <message>
        <source>Arrived for fitting</source>
        <translation>Arrivées pour l’ajustage</translation>
    </message>
    <message>
        <source>On trial</source>
        <translation>À l’essai</translation>
    </message>
    <message>
        <source>New orders</source>
        <translation>Nouvelles commandes</translation>
    </message>
    <message>
        <source>Being built</source>
        <translation>En fabrication</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtées</translation>
    </message>
</context>
<context>
    <name>DecisionPane</name>
    <message>
        <source>Measurements are missing or do not add up</source>
        <translation>Des mesures manquent ou ne concordent pas</translation>
    </message>
    <message>
        <source>The deposit has not come</source>
        <translation>L’acompte n’est pas arrivé</translation>
    </message>
    <message>
        <source>The saddle does not suit the measurements</source>
        <translation>La selle ne convient pas aux mesures</translation>
    </message>
    <message>
        <source>The special instructions are not clear</source>
        <translation>Les instructions particulières ne sont pas claires</translation>
    </message>
</context>
<context>
    <name>ExtraPane</name>
    <message>
        <source>New extra</source>
        <translation>Nouveau supplément</translation>
    </message>
    <message>
        <source>Extra · %1</source>
        <translation>Supplément · %1</translation>
    </message>
</context>
<context>
    <name>FindPage</name>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Horse</source>
        <translation>Cheval</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Saddle</source>
        <translation>Selle</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <comment>number, customer, horse, state</comment>
        <translation>%1, %2, %3, %4</translation>
    </message>
</context>
<context>
    <name>FlowBar</name>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Commandée</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvée</translation>
    </message>
    <message>
        <source>P1</source>
        <translation>P1</translation>
    </message>
    <message>
        <source>P2</source>
        <translation>P2</translation>
    </message>
    <message>
        <source>P3</source>
        <translation>P3</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Expédiée</translation>
    </message>
    <message>
        <source>Stock and trial</source>
        <translation>Stock et essai</translation>
    </message>
</context>
<context>
    <name>Fulfilment</name>
    <message>
        <source>To confirm</source>
        <translation>À confirmer</translation>
    </message>
    <message>
        <source>To make</source>
        <translation>À fabriquer</translation>
    </message>
    <message>
        <source>To ship</source>
        <translation>À expédier</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>order, saddle, due</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1, urgent</source>
        <translation>%1, urgente</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Saddle</source>
        <translation>Selle</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Serial number %1</source>
        <translation>Numéro de série %1</translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message>
        <source>Needs your decision</source>
        <translation>Attend votre décision</translation>
    </message>
    <message>
        <source>Returned to you</source>
        <translation>Renvoyées à vous</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <source>Changed in both places</source>
        <translation>Modifié aux deux endroits</translation>
    </message>
    <message>
        <source>The server refused it</source>
        <translation>Le serveur l’a refusé</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>kind, about, what</comment>
        <translation>%1 : %2, %3</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>A4 sheet, 2 × 4 (99 × 68 mm)</source>
        <translation>Feuille A4, 2 × 4 (99 × 68 mm)</translation>
    </message>
    <message>
        <source>A4 sheet, 2 × 7 (99 × 38 mm)</source>
        <translation>Feuille A4, 2 × 7 (99 × 38 mm)</translation>
    </message>
    <message>
        <source>Letter sheet, 2 × 5 (4 × 2 in)</source>
        <translation>Feuille Letter, 2 × 5 (4 × 2 in)</translation>
    </message>
    <message>
        <source>Label printer, 100 × 50 mm</source>
        <translation>Imprimante d’étiquettes, 100 × 50 mm</translation>
    </message>
    <message>
        <source>Label printer, 89 × 36 mm</source>
        <translation>Imprimante d’étiquettes, 89 × 36 mm</translation>
    </message>
    <message>
        <source>URGENT</source>
        <translation>URGENT</translation>
    </message>
    <message>
        <source>STOP</source>
        <comment>not to be built</comment>
        <translation>STOP</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>a day</comment>
        <translation>pour %1</translation>
    </message>
</context>
<context>
    <name>LeatherPane</name>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>New leather</source>
        <translation>Nouveau cuir</translation>
    </message>
    <message>
        <source>Leather · %1</source>
        <translation>Cuir · %1</translation>
    </message>
    <message>
        <source>Colours %1</source>
        <translation>Couleurs %1</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Ouvert récemment</translation>
    </message>
</context>
<context>
    <name>Measurements</name>
    <message>
        <source>Shoulder angle</source>
        <translation>Angle d’épaule</translation>
    </message>
</context>
<context>
    <name>ModelPane</name>
    <message>
        <source>Leathers</source>
        <translation>Cuirs</translation>
    </message>
    <message>
        <source>Options and values</source>
        <translation>Options et valeurs</translation>
    </message>
    <message>
        <source>Extras</source>
        <translation>Suppléments</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Discontinue</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>%1 is discontinued</source>
        <translation>%1 est abandonné</translation>
    </message>
    <message>
        <source>Take out of the offer</source>
        <translation>Retirer de l’offre</translation>
    </message>
    <message>
        <source>%1 is no longer offered</source>
        <translation>%1 n’est plus proposé</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>Proposer de nouveau</translation>
    </message>
    <message>
        <source>%1 is offered again</source>
        <translation>%1 est de nouveau proposé</translation>
    </message>
    <message>
        <source>Offer this model</source>
        <translation>Proposer ce modèle</translation>
    </message>
    <message>
        <source>%1 is offered now</source>
        <translation>%1 est maintenant proposé</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Copy from another model…</source>
        <translation>Copier d’un autre modèle…</translation>
    </message>
    <message>
        <source>Leathers %1</source>
        <translation>Cuirs %1</translation>
    </message>
    <message>
        <source>Options and values %1</source>
        <translation>Options et valeurs %1</translation>
    </message>
    <message>
        <source>Extras %1</source>
        <translation>Suppléments %1</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Copie de %1</translation>
    </message>
    <message>
        <source>New model</source>
        <translation>Nouveau modèle</translation>
    </message>
</context>
<context>
    <name>OptionPane</name>
    <message>
        <source>Facts</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>New option</source>
        <translation>Nouvelle option</translation>
    </message>
    <message>
        <source>Option · %1</source>
        <translation>Option · %1</translation>
    </message>
    <message>
        <source>Values %1</source>
        <translation>Valeurs %1</translation>
    </message>
</context>
<context>
    <name>OrderDetail</name>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Saddle</source>
        <translation>Selle</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Montants</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustage</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
</context>
<context>
    <name>OrderEditor</name>
    <message>
        <source>Whose saddle it is</source>
        <translation>À qui est la selle</translation>
    </message>
    <message>
        <source>The price list has no price for something that is chosen</source>
        <translation>La liste de prix n’a pas de prix pour un des choix</translation>
    </message>
    <message>
        <source>Nobody builds this model for the region</source>
        <translation>Personne ne fabrique ce modèle pour la région</translation>
    </message>
</context>
<context>
    <name>OrderExport</name>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Classeur Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
</context>
<context>
    <name>OrderHistory</name>
    <message>
        <source>Moved on</source>
        <translation>Avancée</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Mail sent</source>
        <translation>Mail envoyé</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Imprimée</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Shipment</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1 : %2 → %3</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Modifié : %1</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>what happened, why</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation>
            <numerusform>il y a %Ln min</numerusform>
            <numerusform>il y a %Ln min</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>hier %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day of this year</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day</comment>
        <translation>d MMM yyyy</translation>
    </message>
</context>
<context>
    <name>OrderSheet</name>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day on paper</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1: not to be built</source>
        <comment>a state</comment>
        <translation>%1 : à ne pas fabriquer</translation>
    </message>
    <message>
        <source>URGENT until %1</source>
        <translation>URGENT avant le %1</translation>
    </message>
    <message>
        <source>URGENT</source>
        <translation>URGENT</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Horse</source>
        <translation>Cheval</translation>
    </message>
    <message>
        <source>Fitter</source>
        <translation>Ajusteur</translation>
    </message>
    <message>
        <source>Factory</source>
        <translation>Atelier</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Promise pour</translation>
    </message>
    <message>
        <source>Wished for</source>
        <translation>Souhaitée pour</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Commandée</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvée</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Fitter&apos;s reference</source>
        <translation>Référence de l’ajusteur</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation>Livrer à</translation>
    </message>
    <message>
        <source>Saddle</source>
        <translation>Selle</translation>
    </message>
    <message>
        <source>Closed long ago: what was built is at the server.</source>
        <translation>Close depuis longtemps : ce qui a été fabriqué est sur le serveur.</translation>
    </message>
    <message>
        <source>No saddle chosen yet</source>
        <translation>Aucune selle choisie</translation>
    </message>
    <message>
        <source>left %1</source>
        <translation>gauche %1</translation>
    </message>
    <message>
        <source>right %1</source>
        <translation>droite %1</translation>
    </message>
    <message>
        <source>Measured %1</source>
        <translation>Mesuré %1</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>measured on a day, by somebody</comment>
        <translation>%1 par %2</translation>
    </message>
    <message>
        <source>for an earlier order</source>
        <translation>pour une commande précédente</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Commencée</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Fabrication</translation>
    </message>
    <message>
        <source>Special instructions</source>
        <translation>Instructions particulières</translation>
    </message>
    <message>
        <source>Note on the saddle</source>
        <translation>Note sur la selle</translation>
    </message>
    <message>
        <source>%1 · printed %2 by %3</source>
        <translation>%1 · imprimé le %2 par %3</translation>
    </message>
</context>
<context>
    <name>OrderWords</name>
    <message>
        <source>New order</source>
        <translation>Nouvelle commande</translation>
    </message>
    <message>
        <source>In production</source>
        <translation>En fabrication</translation>
    </message>
    <message>
        <source>Changed — wait</source>
        <translation>Modifiée – attendre</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Expédiée</translation>
    </message>
    <message>
        <source>Cancelled — stop</source>
        <translation>Annulée – stop</translation>
    </message>
    <message>
        <source>To approve</source>
        <translation>À approuver</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Deposit missing</source>
        <translation>Acompte manquant</translation>
    </message>
    <message>
        <source>Trials ending</source>
        <translation>Essais à terme</translation>
    </message>
    <message>
        <source>To close</source>
        <translation>À clore</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day of this year in a list</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day in a list</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>an order without a number</comment>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>brand, model</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Sent %1</source>
        <translation>Envoyé %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln d late</source>
        <translation>
            <numerusform>%Ln j de retard</numerusform>
            <numerusform>%Ln j de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln d</source>
        <translation>
            <numerusform>dans %Ln j</numerusform>
            <numerusform>dans %Ln j</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annulé</translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message numerus="yes">
        <source>within %Ln day(s)</source>
        <comment>due</comment>
        <translation>
            <numerusform>d’ici %Ln jour</numerusform>
            <numerusform>d’ici %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last %Ln day(s)</source>
        <translation>
            <numerusform>le dernier jour (%Ln)</numerusform>
            <numerusform>les %Ln derniers jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s) or later</source>
        <comment>due</comment>
        <translation>
            <numerusform>dans %Ln jour ou plus</numerusform>
            <numerusform>dans %Ln jours ou plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %Ln day(s) ago</source>
        <translation>
            <numerusform>il y a plus de %Ln jour</numerusform>
            <numerusform>il y a plus de %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>cette semaine</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>ce mois-ci</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>cette année</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>à partir du %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Work list</source>
        <translation>Liste de travail</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Fitter</source>
        <translation>Ajusteur</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Horse</source>
        <translation>Cheval</translation>
    </message>
    <message>
        <source>Factory</source>
        <translation>Atelier</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marque</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Leather</source>
        <translation>Cuir</translation>
    </message>
    <message>
        <source>Seat size</source>
        <translation>Taille du siège</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Commandée</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créée</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Non lue</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivée</translation>
    </message>
    <message>
        <source>“%1” is no %2 that is known here.</source>
        <translation>« %1 » n’est pas connu ici (%2).</translation>
    </message>
    <message>
        <source>“%1” is no day. Write %2:&lt;14d, %2:2026-07-04, %2:2026-07-01..2026-07-31 or %2:week.</source>
        <translation>« %1 » n’est pas un jour. Écrivez %2:&lt;14d, %2:2026-07-04, %2:2026-07-01..2026-07-31 ou %2:week.</translation>
    </message>
    <message>
        <source>“%1” cannot be turned round with a minus.</source>
        <translation>« %1 » ne s’inverse pas avec un moins.</translation>
    </message>
    <message>
        <source>There is no filter called “%1”.</source>
        <translation>Il n’y a pas de filtre « %1 ».</translation>
    </message>
    <message>
        <source>Not</source>
        <comment>before a yes-or-no filter</comment>
        <translation>Non</translation>
    </message>
    <message>
        <source>%1 is not</source>
        <comment>filter</comment>
        <translation>%1 n’est pas</translation>
    </message>
    <message>
        <source>%1 is</source>
        <comment>filter</comment>
        <translation>%1 est</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln commande</numerusform>
            <numerusform>%Ln commandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <translation>
            <numerusform>%Ln en retard</numerusform>
            <numerusform>%Ln en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln urgent</source>
        <translation>
            <numerusform>%Ln urgente</numerusform>
            <numerusform>%Ln urgentes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to collect</source>
        <translation>%1 à encaisser</translation>
    </message>
    <message numerus="yes">
        <source>%Ln d</source>
        <comment>how long an order has stood where it stands</comment>
        <translation>
            <numerusform>%Ln j</numerusform>
            <numerusform>%Ln j</numerusform>
        </translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Commande %1</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>urgente</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Customer and horse</source>
        <translation>Client et cheval</translation>
    </message>
    <message>
        <source>Saddle</source>
        <translation>Selle</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Siège</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Acompte</translation>
    </message>
    <message>
        <source>Paid</source>
        <comment>nothing is left to pay</comment>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Entrepôt</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Promise</translation>
    </message>
    <message>
        <source>Wanted for</source>
        <translation>Souhaitée pour</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>Stage age</source>
        <translation>Temps à l’étape</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvertes</translation>
    </message>
    <message>
        <source>Awaiting approval</source>
        <translation>À approuver</translation>
    </message>
    <message>
        <source>In production</source>
        <translation>En fabrication</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Expédiée</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Page %1 of %2</source>
        <comment>at the foot of a page</comment>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>PresetPane</name>
    <message>
        <source>New preset</source>
        <translation>Nouveau préréglage</translation>
    </message>
    <message>
        <source>Preset · %1</source>
        <translation>Préréglage · %1</translation>
    </message>
    <message>
        <source>Preset · every model</source>
        <translation>Préréglage · tous les modèles</translation>
    </message>
</context>
<context>
    <name>PresetsSection</name>
    <message>
        <source>Inactive</source>
        <translation>Inactif</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s)</source>
        <translation>
            <numerusform>%Ln conflit</numerusform>
            <numerusform>%Ln conflits</numerusform>
        </translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>PriceGrid</name>
    <message>
        <source>No longer offered</source>
        <translation>N’est plus proposé</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Something that is gone</source>
        <translation>Quelque chose qui n’existe plus</translation>
    </message>
</context>
<context>
    <name>PriceListsSection</name>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Passé</translation>
    </message>
    <message>
        <source>Holds now</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message numerus="yes">
        <source>%Ln price list(s)</source>
        <translation>
            <numerusform>%Ln tarif</numerusform>
            <numerusform>%Ln tarifs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PriceSummary</name>
    <message>
        <source>Not priced yet.</source>
        <translation>Pas encore de prix.</translation>
    </message>
    <message>
        <source>This is no invoice.</source>
        <translation>Ceci n’est pas une facture.</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>Price summary</source>
        <translation>Récapitulatif de prix</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Commandée</translation>
    </message>
    <message>
        <source>Horse</source>
        <translation>Cheval</translation>
    </message>
    <message>
        <source>Your fitter</source>
        <translation>Votre ajusteur</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>Prévue pour</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Not every price is known yet; the total may change.</source>
        <translation>Tous les prix ne sont pas encore connus ; le total peut changer.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvertes</translation>
    </message>
    <message>
        <source>Deposit before we begin</source>
        <translation>Acompte avant de commencer</translation>
    </message>
    <message>
        <source>Your saddle</source>
        <translation>Votre selle</translation>
    </message>
</context>
<context>
    <name>Production</name>
    <message>
        <source>Step %1</source>
        <comment>of production</comment>
        <translation>Étape %1</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Expédiée</translation>
    </message>
    <message>
        <source>since today</source>
        <translation>depuis aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%Ln d here</source>
        <comment>in its stage</comment>
        <translation>
            <numerusform>ici depuis %Ln j</numerusform>
            <numerusform>ici depuis %Ln j</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped in %1</source>
        <comment>a step of production</comment>
        <translation>Arrêtée en %1</translation>
    </message>
    <message>
        <source>Changed: to approve</source>
        <translation>Modifiée : à approuver</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>customer, horse</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>RulePane</name>
    <message>
        <source>When all of this holds</source>
        <translation>Quand tout cela est vrai</translation>
    </message>
    <message>
        <source>Then it</source>
        <translation>Alors</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Parce que</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nouvelle règle</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>It concerns no model as things stand.</source>
        <translation>En l’état, elle ne concerne aucun modèle.</translation>
    </message>
    <message numerus="yes">
        <source>It concerns %Ln model(s)</source>
        <translation>
            <numerusform>Elle concerne %Ln modèle</numerusform>
            <numerusform>Elle concerne %Ln modèles</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, among them %2.</source>
        <translation>%1, dont %2.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1 : %2.</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>Mono flap</source>
        <translation>Monoquartier</translation>
    </message>
    <message>
        <source>Double flap</source>
        <translation>Double quartier</translation>
    </message>
    <message>
        <source> with </source>
        <translation> avec </translation>
    </message>
    <message>
        <source>%1 needs %2</source>
        <translation>%1 exige %2</translation>
    </message>
    <message>
        <source>%1 goes without %2</source>
        <translation>%1 exclut %2</translation>
    </message>
    <message>
        <source>Every model</source>
        <translation>Tous les modèles</translation>
    </message>
</context>
<context>
    <name>RulesSection</name>
    <message>
        <source>Inactive</source>
        <translation>Inactif</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Language and units</source>
        <translation>Langue et unités</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Impression</translation>
    </message>
    <message>
        <source>Offline copy</source>
        <translation>Copie hors ligne</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>d MMM</source>
        <comment>a station</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>%1: %2 – %3</source>
        <translation>%1 : %2 – %3</translation>
    </message>
    <message>
        <source>%1: since %2</source>
        <translation>%1 : depuis le %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Commandée</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvée</translation>
    </message>
    <message>
        <source>P1</source>
        <translation>P1</translation>
    </message>
    <message>
        <source>P2</source>
        <translation>P2</translation>
    </message>
    <message>
        <source>P3</source>
        <translation>P3</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Expédiée</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 par %2</translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message>
        <source>%1 changed in both places</source>
        <comment>names of fields</comment>
        <translation>%1 : modifié aux deux endroits</translation>
    </message>
    <message>
        <source>%1 · on the server by %2</source>
        <translation>%1 · sur le serveur par %2</translation>
    </message>
    <message>
        <source>%1 · by %2</source>
        <comment>record, person</comment>
        <translation>%1 · par %2</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>An earlier change</source>
        <translation>Une modification antérieure</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>un autre</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n élément</numerusform>
            <numerusform>%n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a field without a value</comment>
        <translation>vide</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) wait on this computer</source>
        <translation>
            <numerusform>%Ln modification attend sur cet ordinateur</numerusform>
            <numerusform>%Ln modifications attendent sur cet ordinateur</numerusform>
        </translation>
    </message>
    <message>
        <source>Synced %1</source>
        <translation>Synchronisé : %1</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Pas encore synchronisé</translation>
    </message>
    <message>
        <source>This computer was shut out</source>
        <translation>Cet ordinateur a été exclu</translation>
    </message>
    <message numerus="yes">
        <source>Update OMS to send %Ln change(s)</source>
        <translation>
            <numerusform>Mettez OMS à jour pour envoyer %Ln modification</numerusform>
            <numerusform>Mettez OMS à jour pour envoyer %Ln modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>Update OMS to go on</source>
        <translation>Mettez OMS à jour pour continuer</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>Rien n’est perdu</translation>
    </message>
    <message numerus="yes">
        <source>Sign in to send %Ln change(s)</source>
        <translation>
            <numerusform>Connectez-vous pour envoyer %Ln modification</numerusform>
            <numerusform>Connectez-vous pour envoyer %Ln modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in to go on</source>
        <translation>Connectez-vous pour continuer</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>Enregistré sur cet ordinateur</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Offline: saved on this computer</source>
        <translation>Hors ligne : enregistré sur cet ordinateur</translation>
    </message>
    <message numerus="yes">
        <source>Sending %Ln change(s)</source>
        <translation>
            <numerusform>Envoi de %Ln modification</numerusform>
            <numerusform>Envoi de %Ln modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching your records</source>
        <translation>Récupération de vos données</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>Tout est enregistré</translation>
    </message>
    <message>
        <source>The server was restored from a backup. What you did on this computer is being sent again, and everything is read anew.</source>
        <translation>Le serveur a été restauré à partir d’une sauvegarde. Ce que vous avez fait sur cet ordinateur est renvoyé, et tout est relu.</translation>
    </message>
    <message>
        <source>The server wanted to take away many records at once without saying why. Nothing was hidden; it is being checked.</source>
        <translation>Le serveur voulait retirer de nombreuses fiches d’un coup sans dire pourquoi. Rien n’a été masqué ; une vérification est en cours.</translation>
    </message>
    <message>
        <source>Checked: this computer has exactly what the server has for you.</source>
        <translation>Vérifié : cet ordinateur a exactement ce que le serveur a pour vous.</translation>
    </message>
    <message>
        <source>Something differed from the server and is being read anew. What waits stays.</source>
        <translation>Quelque chose différait du serveur et est relu. Ce qui attend reste.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) your decision</source>
        <translation>
            <numerusform>%Ln attend votre décision</numerusform>
            <numerusform>%Ln attendent votre décision</numerusform>
        </translation>
    </message>
    <message>
        <source>A customer</source>
        <translation>Un client</translation>
    </message>
    <message>
        <source>New customer: %1</source>
        <translation>Nouveau client : %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln client</numerusform>
            <numerusform>%Ln clients</numerusform>
        </translation>
    </message>
    <message>
        <source>A horse</source>
        <translation>Un cheval</translation>
    </message>
    <message>
        <source>New horse: %1</source>
        <translation>Nouveau cheval : %1</translation>
    </message>
    <message>
        <source>New horse of %1: %2</source>
        <translation>Nouveau cheval de %1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln horse(s)</source>
        <translation>
            <numerusform>%Ln cheval</numerusform>
            <numerusform>%Ln chevaux</numerusform>
        </translation>
    </message>
    <message>
        <source>A fitter</source>
        <translation>Un ajusteur</translation>
    </message>
    <message>
        <source>New fitter: %1</source>
        <translation>Nouvel ajusteur : %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fitter(s)</source>
        <translation>
            <numerusform>%Ln ajusteur</numerusform>
            <numerusform>%Ln ajusteurs</numerusform>
        </translation>
    </message>
    <message>
        <source>A decision</source>
        <translation>Une décision</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open decision(s)</source>
        <translation>
            <numerusform>%Ln décision en attente</numerusform>
            <numerusform>%Ln décisions en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nouveau : %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field: value</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field: before → after</comment>
        <translation>%1 : %2 → %3</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder le mien</translation>
    </message>
    <message>
        <source>Keep the server&apos;s</source>
        <translation>Garder celui du serveur</translation>
    </message>
    <message>
        <source>Something of both</source>
        <translation>Un peu des deux</translation>
    </message>
    <message>
        <source>Fixed and sent again</source>
        <translation>Corrigé et renvoyé</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Accepted, merged</source>
        <translation>Accepté, fusionné</translation>
    </message>
    <message>
        <source>Was so already</source>
        <translation>Était déjà ainsi</translation>
    </message>
    <message>
        <source>Changed in both places</source>
        <translation>Modifié aux deux endroits</translation>
    </message>
    <message>
        <source>Waits for a decision</source>
        <translation>Attend une décision</translation>
    </message>
    <message>
        <source>Will be sent again</source>
        <translation>Sera renvoyé</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidé</translation>
    </message>
    <message>
        <source>Your role may not do this, or no longer does.</source>
        <translation>Votre rôle ne le permet pas, ou plus.</translation>
    </message>
    <message>
        <source>Ask somebody who may, or discard it.</source>
        <translation>Demandez à quelqu’un qui le peut, ou abandonnez-la.</translation>
    </message>
    <message>
        <source>The record is not there any more, or is no longer yours.</source>
        <translation>La fiche n’existe plus, ou n’est plus la vôtre.</translation>
    </message>
    <message>
        <source>Copy what you need, then discard it.</source>
        <translation>Copiez ce dont vous avez besoin, puis abandonnez-la.</translation>
    </message>
    <message>
        <source>The record was archived before your change arrived.</source>
        <translation>La fiche a été archivée avant l’arrivée de votre modification.</translation>
    </message>
    <message>
        <source>Have it restored, then send your change again.</source>
        <translation>Faites-la restaurer, puis renvoyez votre modification.</translation>
    </message>
    <message>
        <source>What it belongs to was archived before it arrived.</source>
        <translation>Ce dont elle dépend a été archivé avant son arrivée.</translation>
    </message>
    <message>
        <source>The record is in a state in which this cannot be done.</source>
        <translation>La fiche est dans un état où cela n’est pas possible.</translation>
    </message>
    <message>
        <source>The server does not know this kind of change.</source>
        <translation>Le serveur ne connaît pas ce type de modification.</translation>
    </message>
    <message>
        <source>It may need an update; your change is kept until then.</source>
        <translation>Il lui faut peut-être une mise à jour ; votre modification est gardée jusque-là.</translation>
    </message>
    <message>
        <source>The server has another change under the same number.</source>
        <translation>Le serveur a une autre modification sous le même numéro.</translation>
    </message>
    <message>
        <source>This clashes with what is already there.</source>
        <translation>Cela entre en conflit avec ce qui existe déjà.</translation>
    </message>
    <message>
        <source>Somebody changed the record in the meantime.</source>
        <translation>Quelqu’un a modifié la fiche entre-temps.</translation>
    </message>
    <message>
        <source>A record</source>
        <translation>Une fiche</translation>
    </message>
    <message>
        <source>%1: a change that this version of OMS does not know</source>
        <translation>%1 : une modification que cette version d’OMS ne connaît pas</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>En cours d’envoi</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Vous attend</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field: what is wrong</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>aujourd’hui %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>hier %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day of this year</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>il y a %n min</numerusform>
            <numerusform>il y a %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive: %1</source>
        <translation>Archiver : %1</translation>
    </message>
    <message>
        <source>Restore: %1</source>
        <translation>Restaurer : %1</translation>
    </message>
    <message>
        <source>Decision: %1</source>
        <translation>Décision : %1</translation>
    </message>
    <message>
        <source>What this computer kept was damaged. Your changes that waited were saved; the records are read anew.</source>
        <translation>Ce que cet ordinateur gardait était endommagé. Vos modifications en attente ont été sauvées ; les fiches sont relues.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) wait to be sent</source>
        <translation>
            <numerusform>%Ln modification attend l’envoi</numerusform>
            <numerusform>%Ln modifications attendent l’envoi</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is kept here after you quit</source>
        <translation>Rien n’est gardé ici après la fermeture</translation>
    </message>
    <message>
        <source>Kept until you quit</source>
        <translation>Gardé jusqu’à la fermeture</translation>
    </message>
    <message>
        <source>A brand</source>
        <translation>Une marque</translation>
    </message>
    <message numerus="yes">
        <source>%Ln brand(s)</source>
        <translation>
            <numerusform>%Ln marque</numerusform>
            <numerusform>%Ln marques</numerusform>
        </translation>
    </message>
    <message>
        <source>A model</source>
        <translation>Un modèle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s)</source>
        <translation>
            <numerusform>%Ln modèle</numerusform>
            <numerusform>%Ln modèles</numerusform>
        </translation>
    </message>
    <message>
        <source>A leather</source>
        <translation>Un cuir</translation>
    </message>
    <message numerus="yes">
        <source>%Ln leather(s)</source>
        <translation>
            <numerusform>%Ln cuir</numerusform>
            <numerusform>%Ln cuirs</numerusform>
        </translation>
    </message>
    <message>
        <source>A colour</source>
        <translation>Une couleur</translation>
    </message>
    <message numerus="yes">
        <source>%Ln colour(s)</source>
        <translation>
            <numerusform>%Ln couleur</numerusform>
            <numerusform>%Ln couleurs</numerusform>
        </translation>
    </message>
    <message>
        <source>An option</source>
        <translation>Une option</translation>
    </message>
    <message numerus="yes">
        <source>%Ln option(s)</source>
        <translation>
            <numerusform>%Ln option</numerusform>
            <numerusform>%Ln options</numerusform>
        </translation>
    </message>
    <message>
        <source>A value</source>
        <translation>Une valeur</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s)</source>
        <translation>
            <numerusform>%Ln valeur</numerusform>
            <numerusform>%Ln valeurs</numerusform>
        </translation>
    </message>
    <message>
        <source>A rule</source>
        <translation>Une règle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s)</source>
        <translation>
            <numerusform>%Ln règle</numerusform>
            <numerusform>%Ln règles</numerusform>
        </translation>
    </message>
    <message>
        <source>A preset</source>
        <translation>Un préréglage</translation>
    </message>
    <message numerus="yes">
        <source>%Ln preset(s)</source>
        <translation>
            <numerusform>%Ln préréglage</numerusform>
            <numerusform>%Ln préréglages</numerusform>
        </translation>
    </message>
    <message>
        <source>An extra</source>
        <translation>Un extra</translation>
    </message>
    <message numerus="yes">
        <source>%Ln extra(s)</source>
        <translation>
            <numerusform>%Ln extra</numerusform>
            <numerusform>%Ln extras</numerusform>
        </translation>
    </message>
    <message>
        <source>A price list</source>
        <translation>Un tarif</translation>
    </message>
    <message numerus="yes">
        <source>%Ln price list(s)</source>
        <translation>
            <numerusform>%Ln tarif</numerusform>
            <numerusform>%Ln tarifs</numerusform>
        </translation>
    </message>
    <message>
        <source>A tax rate</source>
        <translation>Un taux de taxe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tax rate(s)</source>
        <translation>
            <numerusform>%Ln taux de taxe</numerusform>
            <numerusform>%Ln taux de taxe</numerusform>
        </translation>
    </message>
    <message>
        <source>An order</source>
        <translation>Une commande</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Nouvelle commande</translation>
    </message>
    <message>
        <source>New order of %1</source>
        <translation>Nouvelle commande de %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln commande</numerusform>
            <numerusform>%Ln commandes</numerusform>
        </translation>
    </message>
    <message>
        <source>A payment</source>
        <translation>Un paiement</translation>
    </message>
    <message>
        <source>Payment: %1</source>
        <translation>Paiement : %1</translation>
    </message>
    <message>
        <source>Payment for %1</source>
        <translation>Paiement pour %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payment(s)</source>
        <translation>
            <numerusform>%Ln paiement</numerusform>
            <numerusform>%Ln paiements</numerusform>
        </translation>
    </message>
    <message>
        <source>A comment</source>
        <translation>Un commentaire</translation>
    </message>
    <message>
        <source>Comment: %1</source>
        <translation>Commentaire : %1</translation>
    </message>
    <message>
        <source>Comment on %1: %2</source>
        <translation>Commentaire sur %1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s)</source>
        <translation>
            <numerusform>%Ln commentaire</numerusform>
            <numerusform>%Ln commentaires</numerusform>
        </translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Measurements of %1</source>
        <translation>Mesures de %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s) measured</source>
        <translation>
            <numerusform>%Ln visite mesurée</numerusform>
            <numerusform>%Ln visites mesurées</numerusform>
        </translation>
    </message>
    <message>
        <source>A file</source>
        <translation>Un fichier</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Fichier : %1</translation>
    </message>
    <message>
        <source>File for %1: %2</source>
        <translation>Fichier pour %1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>A view</source>
        <translation>Une vue</translation>
    </message>
    <message>
        <source>New view: %1</source>
        <translation>Nouvelle vue : %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln view(s)</source>
        <translation>
            <numerusform>%Ln vue</numerusform>
            <numerusform>%Ln vues</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: changed</source>
        <comment>field</comment>
        <translation>%1 : modifié</translation>
    </message>
    <message>
        <source>This is done at once or not at all: it cannot wait for a network.</source>
        <translation>Cela se fait tout de suite ou pas du tout : cela ne peut pas attendre un réseau.</translation>
    </message>
    <message>
        <source>Discard it, and do it again while you are connected.</source>
        <translation>Abandonnez-la et refaites-la une fois connecté.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is done: to which order</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>TaxRatePane</name>
    <message>
        <source>New tax rate</source>
        <translation>Nouveau taux de taxe</translation>
    </message>
    <message>
        <source>Prices in %1 are taxed with it from %2 to %3, that day included.</source>
        <translation>Les prix en %1 sont taxés à ce taux du %2 au %3 inclus.</translation>
    </message>
    <message>
        <source>Prices in %1 are taxed with it from %2 on.</source>
        <translation>Les prix en %1 sont taxés à ce taux à partir du %2.</translation>
    </message>
</context>
<context>
    <name>TaxRatesSection</name>
    <message>
        <source>To come</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Passé</translation>
    </message>
    <message>
        <source>Holds now</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Taxe</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Pour cent</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Au</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tax rate(s)</source>
        <translation>
            <numerusform>%Ln taux de taxe</numerusform>
            <numerusform>%Ln taux de taxe</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tracing</name>
    <message>
        <source>%1 by %2</source>
        <comment>measured on a day, by somebody</comment>
        <translation>%1 par %2</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1 mm</translation>
    </message>
    <message>
        <source>%1 at %2 cm</source>
        <comment>a width, at a depth</comment>
        <translation>%1 à %2 cm</translation>
    </message>
    <message>
        <source>This bar and the upright one are 100 mm long. If yours are not, print again in actual size (100 %), not fitted to the page.</source>
        <translation>Cette barre et la verticale mesurent 100 mm. Sinon, imprimez de nouveau en taille réelle (100 %), sans ajustement à la page.</translation>
    </message>
    <message>
        <source>Channel %1</source>
        <translation>Canal %1</translation>
    </message>
    <message>
        <source>Wither, actual size (1:1)</source>
        <translation>Garrot en taille réelle (1:1)</translation>
    </message>
    <message>
        <source>Seen from behind: left is the horse&apos;s left.</source>
        <translation>Vu de derrière : la gauche est celle du cheval.</translation>
    </message>
    <message>
        <source>Left half: lay the dashed middle of the right half upon this one&apos;s.</source>
        <translation>Moitié gauche : posez le milieu en tirets de la moitié droite sur celui-ci.</translation>
    </message>
    <message>
        <source>Right half: lay its dashed middle upon the left one&apos;s.</source>
        <translation>Moitié droite : posez son milieu en tirets sur celui de la gauche.</translation>
    </message>
</context>
<context>
    <name>UserWords</name>
    <message>
        <source>See their own account</source>
        <translation>Voir son propre compte</translation>
    </message>
    <message>
        <source>Change their own account</source>
        <translation>Modifier son propre compte</translation>
    </message>
    <message>
        <source>See accounts</source>
        <translation>Voir les comptes</translation>
    </message>
    <message>
        <source>Manage accounts</source>
        <translation>Gérer les comptes</translation>
    </message>
    <message>
        <source>Manage roles</source>
        <translation>Gérer les rôles</translation>
    </message>
    <message>
        <source>See customers</source>
        <translation>Voir les clients</translation>
    </message>
    <message>
        <source>Add customers</source>
        <translation>Ajouter des clients</translation>
    </message>
    <message>
        <source>Change customers</source>
        <translation>Modifier les clients</translation>
    </message>
    <message>
        <source>Archive customers</source>
        <translation>Archiver les clients</translation>
    </message>
    <message>
        <source>See horses</source>
        <translation>Voir les chevaux</translation>
    </message>
    <message>
        <source>Add horses</source>
        <translation>Ajouter des chevaux</translation>
    </message>
    <message>
        <source>Change horses</source>
        <translation>Modifier les chevaux</translation>
    </message>
    <message>
        <source>Archive horses</source>
        <translation>Archiver les chevaux</translation>
    </message>
    <message>
        <source>See fitters</source>
        <translation>Voir les ajusteurs</translation>
    </message>
    <message>
        <source>See factories</source>
        <translation>Voir les ateliers</translation>
    </message>
    <message>
        <source>See the catalogue</source>
        <translation>Voir le catalogue</translation>
    </message>
    <message>
        <source>Change the catalogue</source>
        <translation>Modifier le catalogue</translation>
    </message>
    <message>
        <source>Change presets</source>
        <translation>Modifier les modèles prédéfinis</translation>
    </message>
    <message>
        <source>See price lists</source>
        <translation>Voir les listes de prix</translation>
    </message>
    <message>
        <source>Change price lists</source>
        <translation>Modifier les listes de prix</translation>
    </message>
    <message>
        <source>See orders</source>
        <translation>Voir les commandes</translation>
    </message>
    <message>
        <source>See amounts on orders</source>
        <translation>Voir les montants des commandes</translation>
    </message>
    <message>
        <source>Write orders</source>
        <translation>Écrire des commandes</translation>
    </message>
    <message>
        <source>Change orders</source>
        <translation>Modifier les commandes</translation>
    </message>
    <message>
        <source>Approve, return and hold orders</source>
        <translation>Approuver, renvoyer et suspendre des commandes</translation>
    </message>
    <message>
        <source>Make and ship</source>
        <translation>Fabriquer et expédier</translation>
    </message>
    <message>
        <source>Cancel orders</source>
        <translation>Annuler des commandes</translation>
    </message>
    <message>
        <source>Archive orders</source>
        <translation>Archiver des commandes</translation>
    </message>
    <message>
        <source>Correct and reopen orders</source>
        <translation>Corriger et rouvrir des commandes</translation>
    </message>
    <message>
        <source>Change measurements</source>
        <translation>Modifier les mesures</translation>
    </message>
    <message>
        <source>See payments</source>
        <translation>Voir les paiements</translation>
    </message>
    <message>
        <source>Record payments</source>
        <translation>Noter des paiements</translation>
    </message>
    <message>
        <source>Write comments</source>
        <translation>Écrire des commentaires</translation>
    </message>
    <message>
        <source>See stock</source>
        <translation>Voir le stock</translation>
    </message>
    <message>
        <source>See warehouses</source>
        <translation>Voir les entrepôts</translation>
    </message>
    <message>
        <source>Manage mails that were not delivered</source>
        <translation>Gérer les mails non remis</translation>
    </message>
    <message>
        <source>Read the audit log</source>
        <translation>Lire le journal d’audit</translation>
    </message>
    <message>
        <source>Read the server&apos;s figures</source>
        <translation>Lire les chiffres du serveur</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivée</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Never signed in</source>
        <translation>Jamais connecté</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>own</source>
        <translation>propres</translation>
    </message>
    <message>
        <source>assigned</source>
        <translation>attribués</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
</context>
<context>
    <name>UsersPage</name>
    <message>
        <source>Current</source>
        <translation>Actuels</translation>
    </message>
    <message>
        <source>Never signed in</source>
        <translation>Jamais connecté</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivée</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Last signed in</source>
        <translation>Dernière connexion</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>name, roles, state</comment>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>ValuePane</name>
    <message>
        <source>When it is chosen, also ask for</source>
        <translation>Quand elle est choisie, demander aussi</translation>
    </message>
    <message>
        <source>New value of %1</source>
        <translation>Nouvelle valeur de %1</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Nouvelle valeur</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>Valeur de %1</translation>
    </message>
</context>
<context>
    <name>catalogue-kinds</name>
    <message>
        <source>Brand</source>
        <translation>Marque</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Leather</source>
        <translation>Cuir</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Extra</source>
        <translation>Supplément</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>Tarif</translation>
    </message>
</context>
<context>
    <name>catalogue-panes</name>
    <message>
        <source>New model</source>
        <translation>Nouveau modèle</translation>
    </message>
    <message>
        <source>New brand</source>
        <translation>Nouvelle marque</translation>
    </message>
    <message>
        <source>New leather</source>
        <translation>Nouveau cuir</translation>
    </message>
    <message>
        <source>New colour</source>
        <translation>Nouvelle couleur</translation>
    </message>
    <message>
        <source>New option</source>
        <translation>Nouvelle option</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Nouvelle valeur</translation>
    </message>
    <message>
        <source>New extra</source>
        <translation>Nouveau supplément</translation>
    </message>
</context>
<context>
    <name>catalogue-sections</name>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Préréglages</translation>
    </message>
    <message>
        <source>Price lists</source>
        <translation>Tarifs</translation>
    </message>
    <message>
        <source>Tax rates</source>
        <translation>Taux de taxe</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nouveau</translation>
    </message>
    <message>
        <source>New &amp;related</source>
        <translation>Nouvel élément &amp;lié</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>Se &amp;déconnecter</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>&amp;Filter the list</source>
        <translation>&amp;Filtrer la liste</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>Arc&amp;hive</source>
        <translation>Arc&amp;hiver</translation>
    </message>
    <message>
        <source>Re&amp;store</source>
        <translation>Re&amp;staurer</translation>
    </message>
    <message>
        <source>&amp;Wide sidebar</source>
        <translation>Barre latérale &amp;large</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>Theme like the &amp;system</source>
        <translation>Thème du &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>Thème &amp;clair</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>Thème so&amp;mbre</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <source>&amp;Search or jump to…</source>
        <translation>&amp;Rechercher ou aller à…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Minimise</source>
        <translation>&amp;Réduire</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Clavier</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>À &amp;propos d’OMS</translation>
    </message>
    <message>
        <source>Next, previous row</source>
        <translation>Ligne suivante, précédente</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>First, last row</source>
        <translation>Première, dernière ligne</translation>
    </message>
    <message>
        <source>Any other letter filters the list</source>
        <translation>Toute autre lettre filtre la liste</translation>
    </message>
    <message>
        <source>Clear the filter, back to the list</source>
        <translation>Effacer le filtre, revenir à la liste</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Lang&amp;ue</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Print &amp;labels…</source>
        <translation>Imprimer des é&amp;tiquettes…</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copier le &amp;lien</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Réglages</translation>
    </message>
    <message>
        <source>&amp;Open in its own window</source>
        <translation>Ouvrir dans sa &amp;propre fenêtre</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Please fill this in.</source>
        <translation>Veuillez remplir ce champ.</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>%1 caractères au plus.</translation>
    </message>
    <message>
        <source>At least %1 characters.</source>
        <translation>%1 caractères au moins.</translation>
    </message>
    <message>
        <source>At least %1.</source>
        <translation>%1 au moins.</translation>
    </message>
    <message>
        <source>At most %1.</source>
        <translation>%1 au plus.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Ce n’est pas une adresse e-mail.</translation>
    </message>
    <message>
        <source>This is not a phone number.</source>
        <translation>Ce n’est pas un numéro de téléphone.</translation>
    </message>
    <message>
        <source>Please choose a country.</source>
        <translation>Veuillez choisir un pays.</translation>
    </message>
    <message>
        <source>Please choose a language.</source>
        <translation>Veuillez choisir une langue.</translation>
    </message>
    <message>
        <source>This contains a character that cannot be stored.</source>
        <translation>Un des caractères ne peut pas être enregistré.</translation>
    </message>
    <message>
        <source>This is not a whole number.</source>
        <translation>Ce n’est pas un nombre entier.</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>Ce n’est pas une date.</translation>
    </message>
    <message>
        <source>Please choose from the list.</source>
        <translation>Veuillez choisir dans la liste.</translation>
    </message>
    <message>
        <source>This is already in use.</source>
        <translation>Déjà utilisé.</translation>
    </message>
    <message>
        <source>This does not exist any more.</source>
        <translation>Cela n’existe plus.</translation>
    </message>
    <message>
        <source>Please sign in again. What you typed is kept.</source>
        <translation>Veuillez vous reconnecter. Votre saisie est conservée.</translation>
    </message>
    <message>
        <source>Your role may not do this.</source>
        <translation>Votre rôle ne le permet pas.</translation>
    </message>
    <message>
        <source>This record is not there any more.</source>
        <translation>Cette fiche n’existe plus.</translation>
    </message>
    <message>
        <source>This clashes with what is already there.</source>
        <translation>Cela entre en conflit avec ce qui existe déjà.</translation>
    </message>
    <message>
        <source>This has been used already.</source>
        <translation>Cela a déjà été utilisé.</translation>
    </message>
    <message>
        <source>Somebody changed this record in the meantime. What you typed is kept.</source>
        <translation>Quelqu’un a modifié cette fiche entre-temps. Votre saisie est conservée.</translation>
    </message>
    <message>
        <source>This is too large to be sent.</source>
        <translation>C’est trop volumineux pour être envoyé.</translation>
    </message>
    <message>
        <source>Some fields need another look.</source>
        <translation>Certains champs sont à revoir.</translation>
    </message>
    <message>
        <source>The server is busy or starting. Please try again.</source>
        <translation>Le serveur est occupé ou démarre. Veuillez réessayer.</translation>
    </message>
    <message>
        <source>The server could not do this. Nothing was changed.</source>
        <translation>Le serveur n’a pas pu le faire. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Hands (16.2) or centimetres (168), please.</source>
        <translation>En mains (16.2) ou en centimètres (168), s’il vous plaît.</translation>
    </message>
    <message>
        <source>Server not found. Check the address, and whether you are online.</source>
        <translation>Serveur introuvable. Vérifiez l’adresse et votre connexion.</translation>
    </message>
    <message>
        <source>No OMS server answers at this address.</source>
        <translation>Aucun serveur OMS ne répond à cette adresse.</translation>
    </message>
    <message>
        <source>The server did not answer in time. What you typed is kept.</source>
        <translation>Le serveur n’a pas répondu à temps. Votre saisie est conservée.</translation>
    </message>
    <message>
        <source>The connection was lost. What you typed is kept.</source>
        <translation>La connexion a été perdue. Votre saisie est conservée.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted.</source>
        <translation>Le certificat du serveur n’est pas approuvé.</translation>
    </message>
    <message>
        <source>This account is blocked. Please ask an administrator.</source>
        <translation>Ce compte est bloqué. Veuillez vous adresser à un administrateur.</translation>
    </message>
    <message>
        <source>This account waits to be confirmed by the link in the mail.</source>
        <translation>Ce compte doit encore être confirmé par le lien reçu par e-mail.</translation>
    </message>
    <message>
        <source>You were away for long. Please sign in again.</source>
        <translation>Vous vous êtes absenté longtemps. Veuillez vous reconnecter.</translation>
    </message>
    <message>
        <source>This session was ended from another place. Please sign in again.</source>
        <translation>Cette session a été fermée depuis un autre poste. Veuillez vous reconnecter.</translation>
    </message>
    <message>
        <source>The password was changed. Please sign in again.</source>
        <translation>Le mot de passe a été modifié. Veuillez vous reconnecter.</translation>
    </message>
    <message>
        <source>For your safety the session was ended: it was used in two places.</source>
        <translation>Par sécurité, la session a été fermée&#xa0;: elle était utilisée à deux endroits.</translation>
    </message>
    <message>
        <source>The disk of this computer is full. What you typed is kept; make room.</source>
        <translation>Le disque de cet ordinateur est plein. Ce que vous avez tapé est gardé ; faites de la place.</translation>
    </message>
    <message>
        <source>What is kept on this computer was damaged and is read anew.</source>
        <translation>Ce qui est gardé sur cet ordinateur était endommagé et est relu.</translation>
    </message>
    <message>
        <source>This computer could not store it. What you typed is kept.</source>
        <translation>Cet ordinateur n’a pas pu l’enregistrer. Ce que vous avez tapé est gardé.</translation>
    </message>
    <message>
        <source>What is kept here is open in another window of OMS.</source>
        <translation>Ce qui est conservé ici est ouvert dans une autre fenêtre d’OMS.</translation>
    </message>
    <message>
        <source>The key in the keychain does not open what is kept here.</source>
        <translation>La clé du trousseau n’ouvre pas ce qui est conservé ici.</translation>
    </message>
    <message>
        <source>The key of what is kept here is not in the keychain.</source>
        <translation>La clé de ce qui est conservé ici n’est pas dans le trousseau.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not answer.</source>
        <translation>Le trousseau de cet ordinateur ne répond pas.</translation>
    </message>
    <message>
        <source>What is kept here was written by a newer version of OMS.</source>
        <translation>Ce qui est conservé ici a été écrit par une version plus récente d’OMS.</translation>
    </message>
    <message>
        <source>What is kept here could not be brought up to date.</source>
        <translation>Ce qui est conservé ici n’a pas pu être mis à jour.</translation>
    </message>
    <message>
        <source>What is kept here cannot be opened.</source>
        <translation>Ce qui est conservé ici ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>This is not a colour: #5a3825, for example.</source>
        <translation>Ce n’est pas une couleur : #5a3825, par exemple.</translation>
    </message>
    <message>
        <source>This is not a measure: 17½ or 20, for example.</source>
        <translation>Ce n’est pas une mesure : 17½ ou 20, par exemple.</translation>
    </message>
    <message>
        <source>This does not go with the option&apos;s kind.</source>
        <translation>Cela ne va pas avec le genre de l’option.</translation>
    </message>
    <message>
        <source>A default must be one of the allowed values.</source>
        <translation>Une valeur par défaut doit être l’une des valeurs permises.</translation>
    </message>
    <message>
        <source>An option has one default.</source>
        <translation>Une option a une seule valeur par défaut.</translation>
    </message>
    <message>
        <source>The option has values already.</source>
        <translation>L’option a déjà des valeurs.</translation>
    </message>
    <message>
        <source>This option is answered in words; it has no values.</source>
        <translation>Cette option se répond en mots ; elle n’a pas de valeurs.</translation>
    </message>
    <message>
        <source>This is named twice.</source>
        <translation>C’est nommé deux fois.</translation>
    </message>
    <message>
        <source>This belongs to another option.</source>
        <translation>Cela appartient à une autre option.</translation>
    </message>
    <message>
        <source>Nobody asks for this here.</source>
        <translation>Cela n’est pas demandé ici.</translation>
    </message>
    <message>
        <source>There is a yes and a no already.</source>
        <translation>Le oui et le non existent déjà.</translation>
    </message>
    <message>
        <source>Say when: a model, a flap or a value.</source>
        <translation>Dites quand : un modèle, un type de quartier ou une valeur.</translation>
    </message>
    <message>
        <source>This is the condition itself.</source>
        <translation>C’est la condition elle-même.</translation>
    </message>
    <message>
        <source>This is the option of the condition: please choose a value.</source>
        <translation>C’est l’option de la condition : choisissez une valeur.</translation>
    </message>
    <message>
        <source>This is out of range.</source>
        <translation>Cela est hors des limites.</translation>
    </message>
    <message>
        <source>This price list is published and stays as it is. Make a new one.</source>
        <translation>Cette liste de prix est publiée et reste telle quelle. Créez-en une nouvelle.</translation>
    </message>
    <message>
        <source>This must be today or later.</source>
        <translation>Ce doit être aujourd’hui ou plus tard.</translation>
    </message>
    <message>
        <source>A published list of the region begins on that day or later.</source>
        <translation>Une liste publiée de la région commence ce jour-là ou plus tard.</translation>
    </message>
    <message>
        <source>There is no price yet.</source>
        <translation>Il n’y a pas encore de prix.</translation>
    </message>
    <message>
        <source>Another rate of that region and code holds in these days.</source>
        <translation>Un autre taux de cette région et de ce code s’applique pendant ces jours.</translation>
    </message>
    <message>
        <source>The region has no published price list on that day.</source>
        <translation>La région n’a pas de liste de prix publiée ce jour-là.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an amount. Write it like 1234.50, or - for none.</source>
        <translation>« %1 » n’est pas un montant. Écrivez-le comme 1234,50, ou - pour aucun.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could mean two amounts. Write %2 or %3.</source>
        <translation>« %1 » peut désigner deux montants. Écrivez %2 ou %3.</translation>
    </message>
    <message>
        <source>A price is not below 0. Write - to take it away.</source>
        <translation>Un prix n’est pas inférieur à 0. Écrivez - pour le retirer.</translation>
    </message>
    <message>
        <source>This amount is too large.</source>
        <translation>Ce montant est trop grand.</translation>
    </message>
    <message>
        <source>The currency has %1 digits after the point. Please round it.</source>
        <translation>La monnaie a %1 chiffres après la virgule. Veuillez arrondir.</translation>
    </message>
    <message>
        <source>The formula failed (%1). Please mend it.</source>
        <translation>La formule a échoué (%1). Veuillez la corriger.</translation>
    </message>
    <message>
        <source>Must be Base price, Option value, Contrast or Extra.</source>
        <translation>Doit être Base price, Option value, Contrast ou Extra.</translation>
    </message>
    <message>
        <source>Nothing in the catalogue has these names. Compare them with an export.</source>
        <translation>Rien dans le catalogue ne porte ces noms. Comparez avec un export.</translation>
    </message>
    <message>
        <source>Nothing in the catalogue has this identity. Empty the cell to go by the names.</source>
        <translation>Rien dans le catalogue n’a cet identifiant. Videz la cellule pour suivre les noms.</translation>
    </message>
    <message>
        <source>The names are of something else than the identity. Empty the identity to go by the names.</source>
        <translation>Les noms désignent autre chose que l’identifiant. Videz l’identifiant pour suivre les noms.</translation>
    </message>
    <message>
        <source>The same price is in row %1 already. Keep one of the two.</source>
        <translation>Le même prix est déjà à la ligne %1. Gardez l’un des deux.</translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot;. Keep the headings of an exported sheet.</source>
        <translation>Il n’y a pas de colonne « %1 ». Gardez les en-têtes d’une feuille exportée.</translation>
    </message>
    <message>
        <source>This column is there twice. Take one of the two away.</source>
        <translation>Cette colonne est là deux fois. Retirez-en une.</translation>
    </message>
    <message>
        <source>The amounts are not in %1, the currency of this list. Is it the right file?</source>
        <translation>Les montants ne sont pas en %1, la monnaie de cette liste. Est-ce le bon fichier ?</translation>
    </message>
    <message>
        <source>This is not a percentage: 21 or 8.5, for example.</source>
        <translation>Ce n’est pas un pourcentage : 21 ou 8,5 par exemple.</translation>
    </message>
    <message>
        <source>This is more than you may give. Ask head office.</source>
        <translation>C’est plus que vous ne pouvez accorder. Demandez au siège.</translation>
    </message>
    <message>
        <source>This would be less than what has been paid. Refund first.</source>
        <translation>Ce serait moins que ce qui a été payé. Remboursez d’abord.</translation>
    </message>
    <message>
        <source>This is fixed once the order is placed or something is paid.</source>
        <translation>C’est fixé dès que la commande est passée ou que quelque chose est payé.</translation>
    </message>
    <message>
        <source>This is set by the server.</source>
        <translation>C’est le serveur qui le fixe.</translation>
    </message>
    <message>
        <source>The order takes no such payment any more.</source>
        <translation>La commande n’accepte plus un tel paiement.</translation>
    </message>
    <message>
        <source>The order is open. Cancel it instead.</source>
        <translation>La commande est ouverte. Annulez-la plutôt.</translation>
    </message>
    <message>
        <source>The order has no complete price yet.</source>
        <translation>La commande n’a pas encore de prix complet.</translation>
    </message>
    <message>
        <source>This lowers the price: 0 or less.</source>
        <translation>Cela baisse le prix : 0 ou moins.</translation>
    </message>
    <message>
        <source>0 or more, please.</source>
        <translation>0 ou plus, s’il vous plaît.</translation>
    </message>
    <message>
        <source>This is somebody else&apos;s.</source>
        <translation>C’est à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>This belongs to one saddle, not to many orders.</source>
        <translation>Cela concerne une selle, pas plusieurs commandes.</translation>
    </message>
    <message>
        <source>The price is %1 now.</source>
        <translation>Le prix est maintenant de %1.</translation>
    </message>
    <message>
        <source>The file did not arrive as it was. Please add it again.</source>
        <translation>Le fichier n’est pas arrivé tel quel. Ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>These are too many at once.</source>
        <translation>C’est trop à la fois.</translation>
    </message>
    <message>
        <source>This needs a network.</source>
        <translation>Cela demande un réseau.</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>Fe&amp;nêtre</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
</context>
<context>
    <name>money</name>
    <message>
        <source>An amount is missing.</source>
        <translation>Il manque un montant.</translation>
    </message>
    <message>
        <source>This is no amount. Write it like %1.</source>
        <translation>Ce n’est pas un montant. Écrivez-le comme %1.</translation>
    </message>
    <message>
        <source>It has more decimals than the currency. Write it like %1.</source>
        <translation>Il y a plus de décimales que n’en a la devise. Écrivez comme %1.</translation>
    </message>
    <message>
        <source>This can be read in two ways. Write the decimals, too, like %1.</source>
        <translation>Cela peut se lire de deux façons. Écrivez aussi les décimales, comme %1.</translation>
    </message>
    <message>
        <source>This is more than an amount can be.</source>
        <translation>Un montant ne peut pas être aussi élevé.</translation>
    </message>
    <message>
        <source>The amounts here are in %1.</source>
        <translation>Les montants sont ici en %1.</translation>
    </message>
</context>
<context>
    <name>oms::ActionBar</name>
    <message>
        <source>Pick none (Esc)</source>
        <translation>Tout désélectionner (Échap)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln sélectionnée</numerusform>
            <numerusform>%Ln sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>More to do with them</source>
        <translation>Autres actions</translation>
    </message>
    <message>
        <source>Print… (Ctrl+P)</source>
        <translation>Imprimer… (Ctrl+P)</translation>
    </message>
</context>
<context>
    <name>oms::ActionDetails</name>
    <message>
        <source>%1: %2</source>
        <comment>action, order</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>oms::ActionDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>oms::ActivityTab</name>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Without a network only what people wrote is here.</source>
        <translation>Sans réseau, seul ce que les gens ont écrit est ici.</translation>
    </message>
    <message>
        <source>Edit the comment</source>
        <translation>Modifier le commentaire</translation>
    </message>
    <message>
        <source>Withdraw the comment</source>
        <translation>Retirer le commentaire</translation>
    </message>
</context>
<context>
    <name>oms::Application</name>
    <message>
        <source>%1 is no address of a server.</source>
        <translation>%1 n’est pas une adresse de serveur.</translation>
    </message>
    <message>
        <source>This computer has no keychain: you stay signed in until you quit.</source>
        <translation>Cet ordinateur n’a pas de trousseau&#xa0;: vous restez connecté jusqu’à la fermeture.</translation>
    </message>
    <message>
        <source>The office had everything removed that this computer kept for you.</source>
        <translation>Le bureau a fait supprimer tout ce que cet ordinateur conservait pour vous.</translation>
    </message>
    <message>
        <source>You work online only: this computer keeps nothing.</source>
        <translation>Vous travaillez uniquement en ligne : cet ordinateur ne conserve rien.</translation>
    </message>
    <message>
        <source>Online only</source>
        <translation>En ligne uniquement</translation>
    </message>
    <message>
        <source>It stays untouched. Until it can be opened you work online only: what has not been sent when you quit is lost.</source>
        <translation>Rien n’y est changé. Tant que l’ouverture est impossible, vous travaillez uniquement en ligne : ce qui n’est pas envoyé à la fermeture est perdu.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) have not reached the server, and this computer keeps nothing.</source>
        <translation>
            <numerusform>%n modification n’est pas parvenue au serveur, et cet ordinateur ne conserve rien.</numerusform>
            <numerusform>%n modifications ne sont pas parvenues au serveur, et cet ordinateur ne conserve rien.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Pas encore envoyé</translation>
    </message>
    <message>
        <source>Sign out?</source>
        <translation>Se déconnecter ?</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) have not reached the server yet.</source>
        <translation>
            <numerusform>%n modification n’est pas encore parvenue au serveur.</numerusform>
            <numerusform>%n modifications ne sont pas encore parvenues au serveur.</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay on this computer, locked, and are sent when you sign in here again.</source>
        <translation>Elles restent sur cet ordinateur, verrouillées, et seront envoyées quand vous vous reconnecterez ici.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>This computer keeps nothing of you any more.</source>
        <translation>Cet ordinateur ne garde plus rien de vous.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s) recovered</source>
        <translation>
            <numerusform>%Ln brouillon récupéré</numerusform>
            <numerusform>%Ln brouillons récupérés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oms::ApprovalsPage</name>
    <message>
        <source>Orders to approve</source>
        <translation>Commandes à approuver</translation>
    </message>
    <message>
        <source>Approve several…</source>
        <translation>En approuver plusieurs…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) wait</source>
        <translation>
            <numerusform>%Ln commande attend</numerusform>
            <numerusform>%Ln commandes attendent</numerusform>
        </translation>
    </message>
    <message>
        <source>A approve · R return · H hold</source>
        <translation>A approuver · R renvoyer · H suspendre</translation>
    </message>
    <message>
        <source>All decided</source>
        <translation>Tout est décidé</translation>
    </message>
    <message>
        <source>Nothing waits for approval.</source>
        <translation>Rien n’attend d’approbation.</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Approbations</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decided</source>
        <translation>
            <numerusform>%Ln décidée</numerusform>
            <numerusform>%Ln décidées</numerusform>
        </translation>
    </message>
    <message>
        <source>No order has all that it needs to be approved without a look.</source>
        <translation>Aucune commande n’a tout ce qu’il faut pour être approuvée sans examen.</translation>
    </message>
    <message>
        <source>Approving needs a network: head office decides on what is true now.</source>
        <translation>Approuver demande un réseau : le siège décide sur l’état présent.</translation>
    </message>
</context>
<context>
    <name>oms::Arrival</name>
    <message>
        <source>You are signed in to %1. Sign out to use the link to another server.</source>
        <translation>Vous êtes connecté à %1. Déconnectez-vous pour suivre un lien vers un autre serveur.</translation>
    </message>
    <message>
        <source>This link leads nowhere: %1</source>
        <translation>Ce lien ne mène nulle part : %1</translation>
    </message>
    <message>
        <source>This link belongs to another server: %1</source>
        <translation>Ce lien appartient à un autre serveur : %1</translation>
    </message>
    <message>
        <source>This link leads to something that is not yours to see.</source>
        <translation>Ce lien mène à quelque chose que vous ne pouvez pas voir.</translation>
    </message>
</context>
<context>
    <name>oms::AuditDetail</name>
    <message>
        <source>Open the record</source>
        <translation>Ouvrir l’enregistrement</translation>
    </message>
    <message>
        <source>All of this record</source>
        <translation>Tout sur cet enregistrement</translation>
    </message>
    <message>
        <source>All of this person</source>
        <translation>Tout de cette personne</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>when, who</comment>
        <translation>%1, par %2</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Identity of the record</source>
        <translation>Identité de l’enregistrement</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>No field of the record changed.</source>
        <translation>Aucun champ n’a changé.</translation>
    </message>
</context>
<context>
    <name>oms::AuditFilter</name>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Genre d’enregistrement</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>Tous les enregistrements</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Toutes les actions</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Une personne</translation>
    </message>
</context>
<context>
    <name>oms::AuditPage</name>
    <message>
        <source>Audit log</source>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>No entry chosen</source>
        <translation>Aucune entrée choisie</translation>
    </message>
    <message>
        <source>Choose one in the list to see how it was before and after.</source>
        <translation>Choisissez-en une dans la liste pour voir l’avant et l’après.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln entries</source>
        <translation>
            <numerusform>%1 sur %Ln entrée</numerusform>
            <numerusform>%1 sur %Ln entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>More is read as you scroll</source>
        <translation>La suite est lue en faisant défiler</translation>
    </message>
    <message>
        <source>Nothing happened</source>
        <translation>Rien ne s’est passé</translation>
    </message>
    <message>
        <source>No entry fits what you look for.</source>
        <translation>Aucune entrée ne correspond à votre recherche.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Read the &amp;log anew</source>
        <translation>Re&amp;lire le journal</translation>
    </message>
</context>
<context>
    <name>oms::BatchApproval</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Approve what is in order</source>
        <translation>Approuver ce qui est en règle</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Promise pour</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Le serveur est consulté…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) will be approved.</source>
        <translation>
            <numerusform>%Ln commande sera approuvée.</numerusform>
            <numerusform>%Ln commandes seront approuvées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Laissées de côté :</translation>
    </message>
</context>
<context>
    <name>oms::Board</name>
    <message>
        <source>it goes on where it was stopped</source>
        <translation>elle reprend là où elle s’est arrêtée</translation>
    </message>
    <message>
        <source>it is not in the workshop&apos;s hands</source>
        <translation>elle n’est pas entre les mains de l’atelier</translation>
    </message>
    <message>
        <source>it goes one step after the other</source>
        <translation>elle avance étape par étape</translation>
    </message>
    <message>
        <source>%1 does not go to %2: %3.</source>
        <translation>%1 ne passe pas à %2 : %3.</translation>
    </message>
</context>
<context>
    <name>oms::BothVersions</name>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>Sur le serveur</translation>
    </message>
    <message>
        <source>Both versions</source>
        <translation>Les deux versions</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>oms::BulkDialog</name>
    <message numerus="yes">
        <source>%1: %Ln order(s)</source>
        <comment>action</comment>
        <translation>
            <numerusform>%1 : %Ln commande</numerusform>
            <numerusform>%1 : %Ln commandes</numerusform>
        </translation>
    </message>
    <message>
        <source>Orders that would be refused</source>
        <translation>Commandes qui seraient refusées</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln order(s) at once. Pick fewer.</source>
        <translation>
            <numerusform>Au plus %Ln commande à la fois. Choisissez-en moins.</numerusform>
            <numerusform>Au plus %Ln commandes à la fois. Choisissez-en moins.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server cannot be reached just now; many orders at once need it.</source>
        <translation>Le serveur n’est pas joignable ; plusieurs commandes à la fois en ont besoin.</translation>
    </message>
    <message>
        <source>Say why; then it is checked which orders take it.</source>
        <translation>Dites pourquoi ; on vérifie ensuite quelles commandes l’acceptent.</translation>
    </message>
    <message>
        <source>Checking each order…</source>
        <translation>Vérification de chaque commande…</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln order(s) can be done.</source>
        <translation>
            <numerusform>%Ln commande est possible.</numerusform>
            <numerusform>Les %Ln commandes sont possibles.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them can be done:</source>
        <translation>Aucune n’est possible :</translation>
    </message>
    <message>
        <source>%1 can be done. These would be refused and are left out:</source>
        <translation>%1 possible. Celles-ci seraient refusées et sont laissées de côté :</translation>
    </message>
    <message>
        <source>Nothing has been done: an order has changed meanwhile.</source>
        <translation>Rien n’a été fait : une commande a changé entre-temps.</translation>
    </message>
</context>
<context>
    <name>oms::BusyBar</name>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
</context>
<context>
    <name>oms::CardStrip</name>
    <message>
        <source>← → columns · Ctrl+→ moves on · Enter opens · digits scan</source>
        <translation>← → colonnes · Ctrl+→ avance · Entrée ouvre · chiffres : lecture</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvertes</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Retour à %1</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>Passer à %1</translation>
    </message>
</context>
<context>
    <name>oms::CataloguePage</name>
    <message>
        <source>Filter the catalogue…</source>
        <translation>Filtrer le catalogue…</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>The catalogue is changed online only. You can read everything.</source>
        <translation>Le catalogue ne se modifie qu’en ligne. Vous pouvez tout lire.</translation>
    </message>
    <message>
        <source>Nothing fetched yet</source>
        <translation>Rien n’a encore été récupéré</translation>
    </message>
    <message>
        <source>The catalogue will be here when the server has been reached.</source>
        <translation>Le catalogue sera ici dès que le serveur aura été joint.</translation>
    </message>
    <message>
        <source>The catalogue is empty</source>
        <translation>Le catalogue est vide</translation>
    </message>
    <message>
        <source>It begins with a brand and its first model.</source>
        <translation>Il commence par une marque et son premier modèle.</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Rien de choisi</translation>
    </message>
    <message>
        <source>Choose something at the left to see what it is and where it is used.</source>
        <translation>Choisissez un élément à gauche pour voir ce que c’est et où il sert.</translation>
    </message>
    <message>
        <source>Sign in to see the catalogue</source>
        <translation>Connectez-vous pour voir le catalogue</translation>
    </message>
    <message>
        <source>This computer has not spoken to the server for 14 days.</source>
        <translation>Cet ordinateur n’a pas parlé au serveur depuis 14 jours.</translation>
    </message>
</context>
<context>
    <name>oms::ChangeDialog</name>
    <message>
        <source>Change %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Enregistrer les modifications</translation>
    </message>
    <message>
        <source>Nothing that the factory builds by is changed.</source>
        <translation>Rien de ce que suit l’atelier n’est modifié.</translation>
    </message>
    <message>
        <source>The order has been approved: it goes back to head office, and the factory is told.</source>
        <translation>La commande a été approuvée : elle retourne au siège, et l’atelier est prévenu.</translation>
    </message>
    <message>
        <source>The order has been submitted: head office sees what you change.</source>
        <translation>La commande est passée : le siège voit ce que vous changez.</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
</context>
<context>
    <name>oms::ChargeTable</name>
    <message>
        <source>Add a charge</source>
        <translation>Ajouter des frais</translation>
    </message>
    <message>
        <source>Take a saddle in payment</source>
        <translation>Reprendre une selle</translation>
    </message>
    <message>
        <source>Kind of charge</source>
        <translation>Genre de frais</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Pour quoi</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Remove this charge</source>
        <translation>Retirer ces frais</translation>
    </message>
    <message>
        <source>Saddle taken in payment</source>
        <translation>Selle reprise</translation>
    </message>
    <message>
        <source>Saddle taken in payment: make, model, year</source>
        <translation>Selle reprise : marque, modèle, année</translation>
    </message>
    <message>
        <source>Agreed amount</source>
        <translation>Montant convenu</translation>
    </message>
    <message>
        <source>Take no saddle in payment</source>
        <translation>Ne pas reprendre de selle</translation>
    </message>
</context>
<context>
    <name>oms::Chart</name>
    <message>
        <source>%1: %2</source>
        <comment>label, value</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>oms::Chip</name>
    <message>
        <source>Delete takes this condition away</source>
        <translation>Suppr enlève cette condition</translation>
    </message>
</context>
<context>
    <name>oms::ColourEditor</name>
    <message>
        <source>Choose a colour</source>
        <translation>Choisir une couleur</translation>
    </message>
</context>
<context>
    <name>oms::ColumnChooser</name>
    <message>
        <source>Columns and rows</source>
        <translation>Colonnes et lignes</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Space shows or hides one, Alt with the arrows moves it</source>
        <translation>Espace en montre ou cache une, Alt et les flèches la déplacent</translation>
    </message>
    <message>
        <source>Move further left (Alt+Up)</source>
        <translation>Plus à gauche (Alt+Haut)</translation>
    </message>
    <message>
        <source>Move further right (Alt+Down)</source>
        <translation>Plus à droite (Alt+Bas)</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Comme au début</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Confortable</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compact</translation>
    </message>
    <message>
        <source>Two lines</source>
        <translation>Deux lignes</translation>
    </message>
</context>
<context>
    <name>oms::Composer</name>
    <message>
        <source>Write a comment…</source>
        <translation>Écrire un commentaire…</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Who reads it</source>
        <translation>Qui le lit</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save the comment</source>
        <translation>Enregistrer le commentaire</translation>
    </message>
</context>
<context>
    <name>oms::CopyDialog</name>
    <message>
        <source>Copy the saddle of another order</source>
        <translation>Copier la selle d’une autre commande</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Number, customer, horse, model or serial</source>
        <translation>Numéro, client, cheval, modèle ou série</translation>
    </message>
    <message>
        <source>What would change is shown before anything does.</source>
        <translation>Ce qui changerait est montré avant tout changement.</translation>
    </message>
    <message>
        <source>This computer does not have the saddle of that order.</source>
        <translation>Cet ordinateur n’a pas la selle de cette commande.</translation>
    </message>
</context>
<context>
    <name>oms::CounterCard</name>
    <message>
        <source>%1: %2</source>
        <comment>what is counted, how many</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>oms::CustomerDetail</name>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Add horse</source>
        <translation>Ajouter un cheval</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Horses</source>
        <translation>Chevaux</translation>
    </message>
    <message>
        <source>Customer since %1</source>
        <translation>Client depuis %1</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Fitter</source>
        <translation>Ajusteur</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Portable</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>No horses yet</source>
        <translation>Pas encore de cheval</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Nouvelle commande</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>Pas encore de commandes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln commande</numerusform>
            <numerusform>%Ln commandes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oms::CustomerEditor</name>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nouveau client</translation>
    </message>
</context>
<context>
    <name>oms::CustomersPage</name>
    <message>
        <source>Filter by name, horse, town, phone…</source>
        <translation>Filtrer par nom, cheval, ville, téléphone…</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>No customer chosen</source>
        <translation>Aucun client choisi</translation>
    </message>
    <message>
        <source>Choose one in the list to see its horses and how to reach them.</source>
        <translation>Choisissez-en un dans la liste pour voir ses chevaux et ses coordonnées.</translation>
    </message>
    <message>
        <source>J K move · Enter opens · type to filter</source>
        <translation>J K déplacent · Entrée ouvre · taper filtre</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Pas encore de client</translation>
    </message>
    <message>
        <source>Customers and their horses will be here.</source>
        <translation>Les clients et leurs chevaux apparaîtront ici.</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nouveau client</translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>No customer matches what you typed in this view.</source>
        <translation>Aucun client de cette vue ne correspond à votre saisie.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>%1 archived</source>
        <translation>Archivage effectué&#xa0;: %1</translation>
    </message>
    <message>
        <source>Customers &amp; horses</source>
        <translation>Clients &amp; chevaux</translation>
    </message>
    <message>
        <source>%1 restored</source>
        <translation>Restauration effectuée&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>Enregistrement effectué&#xa0;: %1</translation>
    </message>
    <message>
        <source>Add horse</source>
        <translation>Ajouter un cheval</translation>
    </message>
    <message>
        <source>Edit customer</source>
        <translation>Modifier le client</translation>
    </message>
    <message>
        <source>Archive customer</source>
        <translation>Archiver le client</translation>
    </message>
    <message>
        <source>Restore customer</source>
        <translation>Restaurer le client</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln client</numerusform>
            <numerusform>%Ln clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln customer(s)</source>
        <translation>
            <numerusform>%1 sur %Ln client</numerusform>
            <numerusform>%1 sur %Ln clients</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer has not spoken to the server for 14 days. Sign in to see your customers again; what you saved here is kept.</source>
        <translation>Cet ordinateur n’a pas contacté le serveur depuis 14 jours. Connectez-vous pour revoir vos clients ; ce que vous avez enregistré ici est conservé.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Nothing fetched yet</source>
        <translation>Rien de récupéré pour l’instant</translation>
    </message>
    <message>
        <source>Customers and their horses will be here when the server has been reached.</source>
        <translation>Les clients et leurs chevaux apparaîtront ici dès que le serveur aura été joint.</translation>
    </message>
</context>
<context>
    <name>oms::DashboardPage</name>
    <message>
        <source>Orders a week</source>
        <translation>Commandes par semaine</translation>
    </message>
    <message>
        <source>Open orders by brand</source>
        <translation>Commandes ouvertes par marque</translation>
    </message>
    <message>
        <source>Where orders stand</source>
        <translation>Où en sont les commandes</translation>
    </message>
    <message>
        <source>Orders a week, last twelve weeks</source>
        <translation>Commandes par semaine, douze dernières semaines</translation>
    </message>
    <message>
        <source>Changed last</source>
        <translation>Dernières modifications</translation>
    </message>
    <message>
        <source>Good morning, %1</source>
        <translation>Bonjour, %1</translation>
    </message>
    <message>
        <source>Good afternoon, %1</source>
        <translation>Bon après-midi, %1</translation>
    </message>
    <message>
        <source>Good evening, %1</source>
        <translation>Bonsoir, %1</translation>
    </message>
    <message>
        <source>d/M</source>
        <comment>day and month below a bar</comment>
        <translation>d/M</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Tableau de bord</translation>
    </message>
</context>
<context>
    <name>oms::DateEditor</name>
    <message>
        <source>Choose from a calendar</source>
        <translation>Choisir dans un calendrier</translation>
    </message>
</context>
<context>
    <name>oms::DecisionPane</name>
    <message>
        <source>Different from what was approved</source>
        <translation>Différent de ce qui a été approuvé</translation>
    </message>
    <message>
        <source>Approve (A)</source>
        <translation>Approuver (A)</translation>
    </message>
    <message>
        <source>Return (R)</source>
        <translation>Renvoyer (R)</translation>
    </message>
    <message>
        <source>Hold (H)</source>
        <translation>Suspendre (H)</translation>
    </message>
    <message>
        <source>Nothing to approve</source>
        <translation>Rien à approuver</translation>
    </message>
    <message>
        <source>Orders that fitters submit, and changes to approved ones, come here.</source>
        <translation>Les commandes des ajusteurs et les modifications de celles déjà approuvées arrivent ici.</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>Ouvrir la commande</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Promise pour</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Wished for</source>
        <translation>Souhaitée pour</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Special instructions</source>
        <translation>Instructions particulières</translation>
    </message>
    <message>
        <source>Another reason…</source>
        <translation>Un autre motif…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>oms::DecisionTable</name>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>field, whose: value</comment>
        <translation>%1, %2 : %3</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Avant : %1</translation>
    </message>
    <message>
        <source>Keep both, one beneath the other</source>
        <translation>Garder les deux, l’un sous l’autre</translation>
    </message>
    <message>
        <source>%1: keep both, one beneath the other</source>
        <translation>%1 : garder les deux, l’un sous l’autre</translation>
    </message>
    <message>
        <source>%1, both texts together</source>
        <translation>%1, les deux textes ensemble</translation>
    </message>
    <message>
        <source>%1, result: %2</source>
        <translation>%1, résultat : %2</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisissez…</translation>
    </message>
    <message>
        <source>Both, as below</source>
        <translation>Les deux, comme ci-dessous</translation>
    </message>
    <message>
        <source>%1 (you only)</source>
        <translation>%1 (vous seul)</translation>
    </message>
    <message>
        <source>%1 (server only)</source>
        <translation>%1 (serveur seul)</translation>
    </message>
</context>
<context>
    <name>oms::DecisionView</name>
    <message>
        <source>Save result</source>
        <translation>Enregistrer le résultat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) of %1 changed in both places</source>
        <translation>
            <numerusform>%Ln champ de %1 modifié aux deux endroits</numerusform>
            <numerusform>%Ln champs de %1 modifiés aux deux endroits</numerusform>
        </translation>
    </message>
    <message>
        <source>Conflict %1 of %2</source>
        <translation>Conflit %1 sur %2</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Le vôtre</translation>
    </message>
    <message>
        <source>Server (%1)</source>
        <translation>Serveur (%1)</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Merged by themselves</source>
        <translation>Fusionnés d’eux-mêmes</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Keep all mine</source>
        <translation>Garder tout le mien</translation>
    </message>
    <message>
        <source>Keep all of %1</source>
        <translation>Garder tout de %1</translation>
    </message>
    <message>
        <source>Keep all server</source>
        <translation>Garder tout du serveur</translation>
    </message>
    <message>
        <source>Open both versions side by side</source>
        <translation>Ouvrir les deux versions côte à côte</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Décider plus tard</translation>
    </message>
    <message>
        <source>You edited (%1).</source>
        <translation>Votre modification : %1.</translation>
    </message>
    <message>
        <source>%1 edited (%2).</source>
        <translation>Modification de %1 : %2.</translation>
    </message>
    <message>
        <source>%1 edited on the server (%2).</source>
        <translation>Modification sur le serveur par %1 : %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other field(s) merged by themselves.</source>
        <translation>
            <numerusform>%Ln autre champ fusionné de lui-même.</numerusform>
            <numerusform>%Ln autres champs fusionnés d’eux-mêmes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) to decide</source>
        <translation>
            <numerusform>%Ln champ à décider</numerusform>
            <numerusform>%Ln champs à décider</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
</context>
<context>
    <name>oms::EditorFrame</name>
    <message>
        <source>Offer again</source>
        <translation>Proposer de nouveau</translation>
    </message>
    <message>
        <source>Take out of the offer</source>
        <translation>Retirer de l’offre</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>This is used by %1. Take it out of the offer instead; where it is used is listed below.</source>
        <translation>Ceci est utilisé par %1. Retirez-le plutôt de l’offre ; où cela sert est indiqué plus bas.</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivé</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactif</translation>
    </message>
    <message>
        <source>%1 archived</source>
        <translation>%1 archivé</translation>
    </message>
    <message>
        <source>%1 restored</source>
        <translation>%1 rétabli</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 enregistré</translation>
    </message>
    <message>
        <source>%1 is offered again</source>
        <translation>%1 est de nouveau proposé</translation>
    </message>
    <message>
        <source>%1 is no longer offered</source>
        <translation>%1 n’est plus proposé</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation>Annuler les modifications</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>You have not saved yet.</source>
        <translation>Vous n’avez pas encore enregistré.</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Quitter sans enregistrer</translation>
    </message>
    <message>
        <source>Archive %1</source>
        <translation>Archiver %1</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>Rétablir %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Non enregistré : %1</translation>
    </message>
</context>
<context>
    <name>oms::EditorPane</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>You have not saved yet.</source>
        <translation>Vous n’avez pas encore enregistré.</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Quitter sans enregistrer</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
</context>
<context>
    <name>oms::ErrorBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>oms::FactoriesPart</name>
    <message>
        <source>Factories</source>
        <translation>Ateliers</translation>
    </message>
    <message>
        <source>Factory for %1</source>
        <translation>Atelier pour %1</translation>
    </message>
    <message>
        <source>Chosen; its name is known online</source>
        <translation>Choisi ; son nom est connu en ligne</translation>
    </message>
</context>
<context>
    <name>oms::FilesTab</name>
    <message>
        <source>No files yet</source>
        <translation>Pas encore de fichiers</translation>
    </message>
    <message>
        <source>Photos, tracings and documents of this order are shown here.</source>
        <translation>Les photos, tracés et documents de cette commande sont montrés ici.</translation>
    </message>
    <message>
        <source>still on its way</source>
        <translation>encore en route</translation>
    </message>
    <message>
        <source>This needs a network.</source>
        <translation>Cela demande un réseau.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Enregistrer %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 n’a pas pu être écrit : %2</translation>
    </message>
    <message>
        <source>No program on this computer opens this file. Save it instead.</source>
        <translation>Aucun programme de cet ordinateur n’ouvre ce fichier. Enregistrez-le plutôt.</translation>
    </message>
</context>
<context>
    <name>oms::FilterBar</name>
    <message>
        <source>Filter by customer, horse, serial…</source>
        <translation>Filtrer par client, cheval, numéro de série…</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>Ajouter un filtre</translation>
    </message>
    <message>
        <source>Words, or conditions as status:p2 due:&lt;14d fitter:leslie -urgent</source>
        <translation>Des mots, ou des conditions comme status:p2 due:&lt;14d fitter:leslie -urgent</translation>
    </message>
</context>
<context>
    <name>oms::FilterPicker</name>
    <message>
        <source>Type to narrow</source>
        <translation>Tapez pour restreindre</translation>
    </message>
    <message>
        <source>Filter by</source>
        <translation>Filtrer par</translation>
    </message>
    <message>
        <source>%1 is not</source>
        <comment>filter</comment>
        <translation>%1 n’est pas</translation>
    </message>
</context>
<context>
    <name>oms::FindPage</name>
    <message>
        <source>Number, serial number, horse or customer</source>
        <translation>Numéro, numéro de série, cheval ou client</translation>
    </message>
    <message>
        <source>Orders found</source>
        <translation>Commandes trouvées</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) found</source>
        <translation>
            <numerusform>%Ln commande trouvée</numerusform>
            <numerusform>%Ln commandes trouvées</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter opens</source>
        <translation>Entrée ouvre</translation>
    </message>
    <message>
        <source>Type what you have in hand</source>
        <translation>Tapez ce que vous avez en main</translation>
    </message>
    <message>
        <source>The number on a paper, the serial number of a saddle, a horse.</source>
        <translation>Le numéro d’un papier, le numéro de série d’une selle, un cheval.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
</context>
<context>
    <name>oms::FitPart</name>
    <message>
        <source>Choose the horse</source>
        <translation>Choisir le cheval</translation>
    </message>
    <message>
        <source>Measure anew</source>
        <translation>Mesurer de nouveau</translation>
    </message>
    <message>
        <source>Save this visit</source>
        <translation>Enregistrer cette visite</translation>
    </message>
    <message>
        <source>Centimetres</source>
        <translation>Centimètres</translation>
    </message>
    <message>
        <source>Inches</source>
        <translation>Pouces</translation>
    </message>
    <message>
        <source>Lengths in</source>
        <translation>Longueurs en</translation>
    </message>
    <message>
        <source>What is measured belongs to a horse.</source>
        <translation>Ce qui est mesuré appartient à un cheval.</translation>
    </message>
    <message>
        <source>Nothing was measured for this order, and it has been approved.</source>
        <translation>Rien n’a été mesuré pour cette commande, et elle est approuvée.</translation>
    </message>
    <message>
        <source>Measured on %1. The order has been approved: this visit stands.</source>
        <translation>Mesuré le %1. La commande a été approuvée : cette visite reste.</translation>
    </message>
    <message>
        <source>A new visit. When you save it the order goes back to head office.</source>
        <translation>Une nouvelle visite. Quand vous l’enregistrez, la commande retourne au siège.</translation>
    </message>
    <message>
        <source>Nothing measured yet. The visit before stands beside each field.</source>
        <translation>Rien de mesuré encore. La visite précédente est à côté de chaque champ.</translation>
    </message>
    <message>
        <source>Nothing measured yet.</source>
        <translation>Rien de mesuré encore.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Visit of %1, saved on this computer</source>
        <translation>Visite du %1, enregistrée sur cet ordinateur</translation>
    </message>
    <message>
        <source>The order is not saved yet.</source>
        <translation>La commande n’est pas encore enregistrée.</translation>
    </message>
</context>
<context>
    <name>oms::FitTab</name>
    <message>
        <source>Horse</source>
        <translation>Cheval</translation>
    </message>
    <message>
        <source>Rider</source>
        <translation>Cavalier</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustage</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, who measured</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (this order)</source>
        <translation>%1 (cette commande)</translation>
    </message>
    <message>
        <source>Nothing measured yet</source>
        <translation>Rien de mesuré encore</translation>
    </message>
    <message>
        <source>Visits at this horse are shown here side by side.</source>
        <translation>Les visites à ce cheval sont montrées ici côte à côte.</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>À côté</translation>
    </message>
    <message>
        <source>Centimetres</source>
        <translation>Centimètres</translation>
    </message>
    <message>
        <source>Inches</source>
        <translation>Pouces</translation>
    </message>
    <message>
        <source>Lengths in</source>
        <translation>Longueurs en</translation>
    </message>
    <message>
        <source>no other visit</source>
        <translation>aucune autre visite</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
</context>
<context>
    <name>oms::FlowStation</name>
    <message>
        <source>%1: %2</source>
        <comment>state, how many</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>oms::ForgetDialog</name>
    <message>
        <source>Remove everything from this computer?</source>
        <translation>Tout retirer de cet ordinateur ?</translation>
    </message>
    <message>
        <source>Remove and sign out</source>
        <translation>Retirer et se déconnecter</translation>
    </message>
    <message>
        <source>The key is destroyed first, then the records: nobody can read them here any more. The server keeps everything; when you sign in here again they are downloaded anew.</source>
        <translation>La clé est détruite d’abord, puis les enregistrements : personne ne peut plus les lire ici. Le serveur garde tout ; à votre retour, ils sont téléchargés de nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) have not reached the server and would be lost for ever.</source>
        <translation>
            <numerusform>%Ln modification n’a pas atteint le serveur et serait perdue à jamais.</numerusform>
            <numerusform>%Ln modifications n’ont pas atteint le serveur et seraient perdues à jamais.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give up what has not been sent</source>
        <translation>Abandonner ce qui n’a pas été envoyé</translation>
    </message>
</context>
<context>
    <name>oms::FormRow</name>
    <message>
        <source>required</source>
        <translation>obligatoire</translation>
    </message>
</context>
<context>
    <name>oms::FulfilmentPage</name>
    <message>
        <source>Orders of the queue</source>
        <translation>Commandes de la file</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Files</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln commande</numerusform>
            <numerusform>%Ln commandes</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+→ next step · Enter opens</source>
        <translation>Ctrl+→ étape suivante · Entrée ouvre</translation>
    </message>
    <message>
        <source>Nothing to do here</source>
        <translation>Rien à faire ici</translation>
    </message>
    <message>
        <source>This queue is empty.</source>
        <translation>Cette file est vide.</translation>
    </message>
    <message>
        <source>%1 %L2</source>
        <comment>queue, orders</comment>
        <translation>%1 %L2</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Atelier</translation>
    </message>
</context>
<context>
    <name>oms::HeightEditor</name>
    <message>
        <source>%1 hh · %2 cm</source>
        <translation>%1 hh · %2 cm</translation>
    </message>
    <message>
        <source>16.2 hands or 168 cm</source>
        <translation>16.2 mains ou 168 cm</translation>
    </message>
</context>
<context>
    <name>oms::HorseEditor</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Archive horse</source>
        <translation>Archiver le cheval</translation>
    </message>
    <message>
        <source>New horse of %1</source>
        <translation>Nouveau cheval de %1</translation>
    </message>
</context>
<context>
    <name>oms::InboxPage</name>
    <message>
        <source>Nothing new</source>
        <translation>Rien de nouveau</translation>
    </message>
    <message>
        <source>What others do to your orders, and what needs you, comes here.</source>
        <translation>Ce que d’autres font de vos commandes, et ce qui vous attend, arrive ici.</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Boîte de réception</translation>
    </message>
    <message>
        <source>Done (E)</source>
        <translation>Fait (E)</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>Tout est fait</translation>
    </message>
    <message>
        <source>E done · Enter opens · J K move</source>
        <translation>E fait · Entrée ouvre · J K déplacent</translation>
    </message>
</context>
<context>
    <name>oms::ItemView</name>
    <message>
        <source>Copy as text</source>
        <translation>Copier comme texte</translation>
    </message>
    <message>
        <source>Copied as text</source>
        <translation>Copié comme texte</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>You have not saved yet.</source>
        <translation>Vous n’avez pas encore enregistré.</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Décider plus tard</translation>
    </message>
    <message>
        <source>%1
  before: %2
  entered: %3
  on the server: %4</source>
        <translation>%1
  avant : %2
  saisi : %3
  sur le serveur : %4</translation>
    </message>
</context>
<context>
    <name>oms::KeptPane</name>
    <message>
        <source>These records are on this computer, sealed with a key that only your account has. They can be read and changed without a network.</source>
        <translation>Ces fiches sont sur cet ordinateur, scellées par une clé que seul votre compte possède. Elles se lisent et se modifient sans réseau.</translation>
    </message>
    <message>
        <source>Check against the server</source>
        <translation>Vérifier avec le serveur</translation>
    </message>
    <message>
        <source>Compares every record with the server&apos;s, and reads anew what differs.</source>
        <translation>Compare chaque fiche à celle du serveur et relit ce qui diffère.</translation>
    </message>
    <message>
        <source>Download everything again…</source>
        <translation>Tout télécharger à nouveau…</translation>
    </message>
    <message>
        <source>Reads all records anew. What waits to be sent stays as it is.</source>
        <translation>Relit toutes les fiches. Ce qui attend l’envoi reste tel quel.</translation>
    </message>
    <message>
        <source>On the disk</source>
        <translation>Sur le disque</translation>
    </message>
    <message>
        <source>Last contact with the server</source>
        <translation>Dernier contact avec le serveur</translation>
    </message>
    <message>
        <source>never yet</source>
        <translation>jamais encore</translation>
    </message>
    <message>
        <source>This computer keeps these records only while OMS runs: after you quit nothing is left here, not even what was not sent.</source>
        <translation>Cet ordinateur ne garde ces fiches que tant qu’OMS fonctionne : après la fermeture il ne reste rien ici, pas même ce qui n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
</context>
<context>
    <name>oms::KeyFinder</name>
    <message>
        <source>This could not be written to the disk.</source>
        <translation>Cela n’a pas pu être écrit sur le disque.</translation>
    </message>
    <message>
        <source>This is not the passphrase.</source>
        <translation>Ce n’est pas la phrase secrète.</translation>
    </message>
</context>
<context>
    <name>oms::KeyboardSheet</name>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>Dans une liste</translation>
    </message>
</context>
<context>
    <name>oms::ListDetail</name>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
</context>
<context>
    <name>oms::ListSection</name>
    <message>
        <source>Fewer letters find more.</source>
        <translation>Moins de lettres trouvent plus.</translation>
    </message>
    <message>
        <source>The catalogue is changed online only.</source>
        <translation>Le catalogue ne se modifie qu’en ligne.</translation>
    </message>
</context>
<context>
    <name>oms::ListView</name>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln row(s)</source>
        <translation>
            <numerusform>%1 sur %Ln ligne</numerusform>
            <numerusform>%1 sur %Ln lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oms::MainWindow</name>
    <message>
        <source>About OMS</source>
        <translation>À propos d’OMS</translation>
    </message>
    <message>
        <source>Order desk for made-to-order saddles, version %1.</source>
        <translation>Gestion des commandes de selles sur mesure, version %1.</translation>
    </message>
    <message>
        <source>(%1) %2</source>
        <comment>how many decisions wait, title</comment>
        <translation>(%1) %2</translation>
    </message>
</context>
<context>
    <name>oms::MeasurementForm</name>
    <message>
        <source>Horse</source>
        <translation>Cheval</translation>
    </message>
    <message>
        <source>Rider</source>
        <translation>Cavalier</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustage</translation>
    </message>
    <message>
        <source>Notes of the visit</source>
        <translation>Notes de la visite</translation>
    </message>
    <message>
        <source>left</source>
        <translation>gauche</translation>
    </message>
    <message>
        <source>right</source>
        <translation>droite</translation>
    </message>
    <message>
        <source>This is no number.</source>
        <translation>Ce n’est pas un nombre.</translation>
    </message>
    <message>
        <source>Possible is %1 to %2 %3.</source>
        <translation>Possible : de %1 à %2 %3.</translation>
    </message>
    <message>
        <source>Difference %1</source>
        <translation>Différence %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day of the visit before, what was measured</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>oms::MoneyTab</name>
    <message>
        <source>Record a payment…</source>
        <translation>Noter un paiement…</translation>
    </message>
    <message>
        <source>Not priced yet: the server does so when it has the order.</source>
        <translation>Pas encore de prix : le serveur le calcule dès qu’il a la commande.</translation>
    </message>
    <message>
        <source>Saddle</source>
        <translation>Selle</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Extras</source>
        <translation>Suppléments</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Taxe</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind and method of a payment</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>pas encore envoyé</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
    <message>
        <source>Deposit wanted before approval</source>
        <translation>Acompte demandé avant l’approbation</translation>
    </message>
    <message>
        <source>Without deposit because: %1</source>
        <translation>Sans acompte, car : %1</translation>
    </message>
    <message>
        <source>Without payment because: %1</source>
        <translation>Sans paiement, car : %1</translation>
    </message>
</context>
<context>
    <name>oms::NavButton</name>
    <message>
        <source>complete</source>
        <translation>complet</translation>
    </message>
</context>
<context>
    <name>oms::Notifier</name>
    <message>
        <source>Waits for your approval.</source>
        <translation>Attend votre approbation.</translation>
    </message>
    <message>
        <source>Was changed and waits for your approval.</source>
        <translation>A été modifiée et attend votre approbation.</translation>
    </message>
    <message>
        <source>Was returned to you.</source>
        <translation>Vous a été renvoyée.</translation>
    </message>
    <message>
        <source>Is approved.</source>
        <translation>Est approuvée.</translation>
    </message>
    <message>
        <source>Is on hold.</source>
        <translation>Est suspendue.</translation>
    </message>
    <message>
        <source>Is on its way to you.</source>
        <translation>Est en route vers vous.</translation>
    </message>
    <message>
        <source>Is new and waits for you to confirm it.</source>
        <translation>Est nouvelle et attend votre confirmation.</translation>
    </message>
    <message>
        <source>Stop: it is on hold.</source>
        <translation>Stop : elle est suspendue.</translation>
    </message>
    <message>
        <source>Stop: it was changed.</source>
        <translation>Stop : elle a été modifiée.</translation>
    </message>
    <message>
        <source>Needs your decision</source>
        <translation>Attend votre décision</translation>
    </message>
    <message>
        <source>A change of yours was refused, or made in both places.</source>
        <translation>Une de vos modifications a été refusée ou faite aux deux endroits.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) have come up</source>
        <translation>
            <numerusform>%Ln chose est survenue</numerusform>
            <numerusform>%Ln choses sont survenues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oms::OfferChecklist</name>
    <message>
        <source>No leather is allowed.</source>
        <translation>Aucun cuir n’est permis.</translation>
    </message>
    <message>
        <source>Nobody builds it for %1.</source>
        <translation>Personne ne le fabrique pour %1.</translation>
    </message>
    <message>
        <source>No value is allowed for %1.</source>
        <translation>Aucune valeur n’est permise pour %1.</translation>
    </message>
    <message>
        <source>A leather has no price in %1.</source>
        <translation>Un cuir n’a pas de prix dans %1.</translation>
    </message>
    <message>
        <source>There is no price list today for %1.</source>
        <translation>Il n’y a pas de tarif aujourd’hui pour %1.</translation>
    </message>
    <message>
        <source>Ready to be offered</source>
        <translation>Prêt à être proposé</translation>
    </message>
    <message>
        <source>Before it is offered</source>
        <translation>Avant de le proposer</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 et encore %Ln</numerusform>
            <numerusform>%1 et encore %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oms::OfflineChoice</name>
    <message>
        <source>d MMM HH:mm</source>
        <comment>a day and time, short</comment>
        <translation>d MMM HH:mm</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of %1 wait on this computer</source>
        <translation>
            <numerusform>%n modification de %1 attend sur cet ordinateur</numerusform>
            <numerusform>%n modifications de %1 attendent sur cet ordinateur</numerusform>
        </translation>
    </message>
    <message>
        <source>What is kept of %1 is locked: not synced since %2. It opens when %1 signs in.</source>
        <translation>Ce qui est conservé pour %1 est verrouillé : pas synchronisé depuis le %2. Cela s’ouvre quand %1 se connecte.</translation>
    </message>
    <message>
        <source>Work offline as %1 (synced %2)</source>
        <translation>Travailler hors ligne en tant que %1 (synchronisé le %2)</translation>
    </message>
    <message>
        <source>Work offline as %1</source>
        <translation>Travailler hors ligne en tant que %1</translation>
    </message>
</context>
<context>
    <name>oms::OrderBrowser</name>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Keep, share or delete views</source>
        <translation>Garder, partager ou supprimer des vues</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Nouvelle commande</translation>
    </message>
    <message>
        <source>Export or copy what is shown</source>
        <translation>Exporter ou copier ce qui est affiché</translation>
    </message>
    <message>
        <source>Columns and rows</source>
        <translation>Colonnes et lignes</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>Pas encore de commandes</translation>
    </message>
    <message>
        <source>Nothing fetched yet</source>
        <translation>Rien de reçu encore</translation>
    </message>
    <message>
        <source>Orders will be here as soon as there are some.</source>
        <translation>Les commandes seront ici dès qu’il y en aura.</translation>
    </message>
    <message>
        <source>Orders will be here when the server has been reached.</source>
        <translation>Les commandes seront ici quand le serveur aura été joint.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Rien ici</translation>
    </message>
    <message>
        <source>No order fits</source>
        <translation>Aucune commande ne convient</translation>
    </message>
    <message>
        <source>No order belongs to this view just now.</source>
        <translation>Aucune commande n’appartient à cette vue en ce moment.</translation>
    </message>
    <message>
        <source>No order of this view matches the filter.</source>
        <translation>Aucune commande de cette vue ne correspond au filtre.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>J K move · Enter open · X select · ? keys</source>
        <translation>J K déplacent · Entrée ouvre · X choisit · ? touches</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>view, how many</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>rows shown, rows in all</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>New repair</source>
        <translation>Nouvelle réparation</translation>
    </message>
</context>
<context>
    <name>oms::OrderDetail</name>
    <message>
        <source>No order chosen</source>
        <translation>Aucune commande choisie</translation>
    </message>
    <message>
        <source>Choose one in the list to see it here.</source>
        <translation>Choisissez-en une dans la liste pour la voir ici.</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>Parts of the order</source>
        <translation>Parties de la commande</translation>
    </message>
    <message>
        <source>This needs a network.</source>
        <translation>Cela demande un réseau.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>Dupliquer…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Open in its own window</source>
        <translation>Ouvrir dans sa propre fenêtre</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <comment>an order&apos;s number</comment>
        <translation>Copier %1</translation>
    </message>
    <message>
        <source>%1 copied.</source>
        <translation>%1 copié.</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Link copied.</source>
        <translation>Lien copié.</translation>
    </message>
    <message>
        <source>Open %1 in its own window</source>
        <translation>Ouvrir %1 dans sa propre fenêtre</translation>
    </message>
</context>
<context>
    <name>oms::OrderEditor</name>
    <message>
        <source>Discard changes</source>
        <translation>Abandonner les modifications</translation>
    </message>
    <message>
        <source>Save changes…</source>
        <translation>Enregistrer les modifications…</translation>
    </message>
    <message>
        <source>Order it</source>
        <translation>Commander</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Il manque encore</translation>
    </message>
    <message>
        <source>Back to the orders</source>
        <translation>Retour aux commandes</translation>
    </message>
    <message>
        <source>Customer and horse</source>
        <translation>Client et cheval</translation>
    </message>
    <message>
        <source>Charges besides the saddle</source>
        <translation>Frais en plus de la selle</translation>
    </message>
    <message>
        <source>Nothing is kept before you type</source>
        <translation>Rien n’est gardé avant que vous ne tapiez</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Changed, not saved yet</source>
        <translation>Modifié, pas encore enregistré</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>Enregistré sur cet ordinateur</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>What you changed is not saved yet.</source>
        <translation>Ce que vous avez changé n’est pas encore enregistré.</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Quitter sans enregistrer</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Nouvelle commande</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Copy from an order…</source>
        <translation>Copier d’une commande…</translation>
    </message>
    <message>
        <source>What you had typed before the program ended is here again.</source>
        <translation>Ce que vous aviez tapé avant la fin du programme est de retour.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln measurement(s) that cannot be right</source>
        <translation>
            <numerusform>%Ln mesure impossible</numerusform>
            <numerusform>%Ln mesures impossibles</numerusform>
        </translation>
    </message>
    <message>
        <source>No deposit is asked of an order of this kind.</source>
        <translation>Aucun acompte n’est demandé pour ce genre de commande.</translation>
    </message>
    <message>
        <source>Deposit before approval: %1 · paid: %2</source>
        <translation>Acompte avant l’approbation : %1 · payé : %2</translation>
    </message>
    <message>
        <source>How much is asked as a deposit is known once the server has this order.</source>
        <translation>L’acompte demandé est connu dès que le serveur a cette commande.</translation>
    </message>
    <message>
        <source>The new visit is not saved yet.</source>
        <translation>La nouvelle visite n’est pas encore enregistrée.</translation>
    </message>
    <message>
        <source>Kind and dates</source>
        <translation>Genre et dates</translation>
    </message>
    <message>
        <source>Saddle</source>
        <translation>Selle</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustage</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Frais</translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation>Livrer à</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>The fitter</source>
        <translation>L’ajusteur</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>Le client</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vider</translation>
    </message>
    <message>
        <source>Ship to the fitter</source>
        <translation>Expédier à l’ajusteur</translation>
    </message>
    <message>
        <source>Ship to the customer</source>
        <translation>Expédier au client</translation>
    </message>
    <message>
        <source>Empty the address</source>
        <translation>Vider l’adresse</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Mesures</translation>
    </message>
</context>
<context>
    <name>oms::OrderExport</name>
    <message numerus="yes">
        <source>%Ln order(s) that are selected</source>
        <translation>
            <numerusform>%Ln commande sélectionnée</numerusform>
            <numerusform>%Ln commandes sélectionnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) as they are shown</source>
        <translation>
            <numerusform>%Ln commande telle qu’affichée</numerusform>
            <numerusform>%Ln commandes telles qu’affichées</numerusform>
        </translation>
    </message>
    <message>
        <source>Export to Excel (XLSX)…</source>
        <translation>Exporter vers Excel (XLSX)…</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Exporter en CSV…</translation>
    </message>
    <message>
        <source>Copy for a spreadsheet or letter</source>
        <translation>Copier pour un tableur ou une lettre</translation>
    </message>
    <message>
        <source>Export orders</source>
        <translation>Exporter les commandes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) written to %1</source>
        <translation>
            <numerusform>%Ln commande écrite dans %1</numerusform>
            <numerusform>%Ln commandes écrites dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 n’a pas pu être écrit : %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) copied</source>
        <translation>
            <numerusform>%Ln commande copiée</numerusform>
            <numerusform>%Ln commandes copiées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oms::OrderLine</name>
    <message>
        <source>%1, %2, %3, %4</source>
        <comment>number, whose, state, when</comment>
        <translation>%1, %2, %3, %4</translation>
    </message>
</context>
<context>
    <name>oms::OrderWindow</name>
    <message>
        <source>%1 · %2</source>
        <comment>number, customer</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>oms::OrdersPage</name>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>Réparations</translation>
    </message>
    <message>
        <source>This computer has not spoken to the server for 14 days. Sign in to see your orders again; what you saved here is kept.</source>
        <translation>Cet ordinateur n’a pas parlé au serveur depuis 14 jours. Connectez-vous pour revoir vos commandes ; ce que vous avez enregistré ici est gardé.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Commande %1</translation>
    </message>
</context>
<context>
    <name>oms::PaletteOverlay</name>
    <message>
        <source>Search or jump to…   &gt; commands   @ people</source>
        <translation>Rechercher ou aller à…   &gt; commandes   @ personnes</translation>
    </message>
    <message>
        <source>Search or jump to</source>
        <translation>Rechercher ou aller à</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
</context>
<context>
    <name>oms::PassphraseDialog</name>
    <message>
        <source>Keep offline</source>
        <translation>Conserver hors ligne</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Choisir une phrase secrète</translation>
    </message>
    <message>
        <source>Unlock what is kept here</source>
        <translation>Déverrouiller ce qui est conservé ici</translation>
    </message>
    <message>
        <source>This computer has no keychain. A passphrase locks what you keep on it; nobody can find it out for you.</source>
        <translation>Cet ordinateur n’a pas de trousseau. Une phrase secrète verrouille ce que vous y conservez ; personne ne peut la retrouver pour vous.</translation>
    </message>
    <message>
        <source>What you keep on this computer is locked with your passphrase.</source>
        <translation>Ce que vous conservez sur cet ordinateur est verrouillé par votre phrase secrète.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Encore une fois</translation>
    </message>
    <message>
        <source>Work online only</source>
        <translation>Travailler uniquement en ligne</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters, please.</source>
        <translation>
            <numerusform>Au moins %n caractère, s’il vous plaît.</numerusform>
            <numerusform>Au moins %n caractères, s’il vous plaît.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux ne sont pas identiques.</translation>
    </message>
</context>
<context>
    <name>oms::PaymentDialog</name>
    <message>
        <source>Payment for %1</source>
        <translation>Paiement pour %1</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Payé par</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Amount in %1</source>
        <translation>Montant en %1</translation>
    </message>
    <message>
        <source>%1 recorded</source>
        <translation>%1 noté</translation>
    </message>
</context>
<context>
    <name>oms::Picker</name>
    <message>
        <source>Type a part of the name</source>
        <translation>Tapez une partie du nom</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
</context>
<context>
    <name>oms::PresetChoices</name>
    <message>
        <source>In contrast</source>
        <translation>En contraste</translation>
    </message>
    <message>
        <source>Not among what fits here.</source>
        <translation>Ne fait pas partie de ce qui convient ici.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln choice(s)</source>
        <translation>
            <numerusform>%Ln choix</numerusform>
            <numerusform>%Ln choix</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln of them in conflict</source>
        <translation>
            <numerusform>%1, dont %Ln en conflit</numerusform>
            <numerusform>%1, dont %Ln en conflit</numerusform>
        </translation>
    </message>
    <message>
        <source>Puts this in its place</source>
        <translation>Met ceci à sa place</translation>
    </message>
</context>
<context>
    <name>oms::PresetsSection</name>
    <message>
        <source>Presets</source>
        <translation>Préréglages</translation>
    </message>
    <message>
        <source>Filter by name, model…</source>
        <translation>Filtrer par nom, modèle…</translation>
    </message>
    <message>
        <source>New preset</source>
        <translation>Nouveau préréglage</translation>
    </message>
    <message>
        <source>No presets yet</source>
        <translation>Pas encore de préréglages</translation>
    </message>
    <message>
        <source>A preset answers many questions at once, for one model or for all.</source>
        <translation>Un préréglage répond à beaucoup de questions d’un coup, pour un modèle ou pour tous.</translation>
    </message>
    <message>
        <source>No preset fits</source>
        <translation>Aucun préréglage ne convient</translation>
    </message>
    <message>
        <source>Every model</source>
        <translation>Tous les modèles</translation>
    </message>
    <message numerus="yes">
        <source>%Ln preset(s)</source>
        <translation>
            <numerusform>%Ln préréglage</numerusform>
            <numerusform>%Ln préréglages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln preset(s)</source>
        <translation>
            <numerusform>%1 sur %Ln préréglage</numerusform>
            <numerusform>%1 sur %Ln préréglages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oms::PriceListsSection</name>
    <message>
        <source>Price lists</source>
        <translation>Tarifs</translation>
    </message>
    <message>
        <source>New price list</source>
        <translation>Nouveau tarif</translation>
    </message>
    <message>
        <source>No price lists yet</source>
        <translation>Pas encore de tarifs</translation>
    </message>
    <message>
        <source>Each region has its own. A draft is filled in, then published.</source>
        <translation>Chaque région a le sien. Un brouillon est rempli, puis publié.</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Rien ne convient</translation>
    </message>
    <message>
        <source>Enter opens</source>
        <translation>Entrée ouvre</translation>
    </message>
    <message>
        <source>The catalogue is changed online only.</source>
        <translation>Le catalogue ne se modifie qu’en ligne.</translation>
    </message>
    <message>
        <source>A draft is the server&apos;s: it is opened online only.</source>
        <translation>Un brouillon est sur le serveur : il ne s’ouvre qu’en ligne.</translation>
    </message>
</context>
<context>
    <name>oms::ProductionPage</name>
    <message>
        <source>By factory</source>
        <translation>Par atelier</translation>
    </message>
    <message>
        <source>Scan or type a number</source>
        <translation>Lire ou taper un numéro</translation>
    </message>
    <message>
        <source>Scanned once it is found; scanned twice it moves on.</source>
        <translation>Lue une fois, elle est trouvée ; lue deux fois, elle avance.</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Fabrication</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln commande</numerusform>
            <numerusform>%Ln commandes</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the orders…</source>
        <translation>Lecture des commandes…</translation>
    </message>
    <message>
        <source>They come as soon as this computer has them.</source>
        <translation>Elles arrivent dès que cet ordinateur les a.</translation>
    </message>
    <message>
        <source>Nothing in production</source>
        <translation>Rien en fabrication</translation>
    </message>
    <message>
        <source>Orders appear here as soon as they are approved.</source>
        <translation>Les commandes apparaissent ici dès qu’elles sont approuvées.</translation>
    </message>
    <message>
        <source>%1 is not on the board.</source>
        <translation>%1 n’est pas sur le tableau.</translation>
    </message>
</context>
<context>
    <name>oms::QuickLook</name>
    <message>
        <source>Saddle</source>
        <translation>Selle</translation>
    </message>
    <message>
        <source>J K next and previous · Enter opens · Space closes</source>
        <translation>J K suivante et précédente · Entrée ouvre · Espace ferme</translation>
    </message>
    <message>
        <source>Order %1, %2</source>
        <translation>Commande %1, %2</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Fitter</source>
        <translation>Ajusteur</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
    <message>
        <source>Factory</source>
        <translation>Atelier</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Siège</translation>
    </message>
</context>
<context>
    <name>oms::RejectionView</name>
    <message>
        <source>Discard…</source>
        <translation>Abandonner…</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Décider plus tard</translation>
    </message>
    <message>
        <source>Fix and send</source>
        <translation>Corriger et envoyer</translation>
    </message>
    <message>
        <source>The server did not accept a change of %1</source>
        <translation>Le serveur n’a pas accepté une modification de %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>You entered it (%1). The server answered (%2).</source>
        <translation>Votre saisie : %1. Réponse du serveur : %2.</translation>
    </message>
    <message>
        <source>%1 entered it (%2). The server answered (%3).</source>
        <translation>Saisie de %1 : %2. Réponse du serveur : %3.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>What you entered</source>
        <translation>Ce que vous avez saisi</translation>
    </message>
    <message>
        <source>What was entered</source>
        <translation>Ce qui a été saisi</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>Nothing is left that differs from the server.</source>
        <translation>Il ne reste rien qui diffère du serveur.</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>L’abandonner</translation>
    </message>
    <message>
        <source>What was entered will be given up. The log keeps that you did so.</source>
        <translation>Ce qui a été saisi sera abandonné. Le journal garde que vous l’avez fait.</translation>
    </message>
    <message>
        <source>What you fixed is not sent yet.</source>
        <translation>Ce que vous avez corrigé n’est pas encore envoyé.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
</context>
<context>
    <name>oms::RoleMatrix</name>
    <message>
        <source>All: every record. Assigned: the records of the fitter or factory that the account belongs to. Own: what they made themselves. A person with several roles has the widest reach of them.</source>
        <translation>Tous : chaque enregistrement. Attribués : ceux de l’ajusteur ou de l’atelier du compte. Propres : ce qu’ils ont fait eux-mêmes. Avec plusieurs rôles, la portée la plus large compte.</translation>
    </message>
    <message>
        <source>What each role may do</source>
        <translation>Ce que chaque rôle peut faire</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Peut</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>role, how far</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>oms::RulesSection</name>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Filter by option, value, model…</source>
        <translation>Filtrer par option, valeur, modèle…</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nouvelle règle</translation>
    </message>
    <message>
        <source>No rules yet</source>
        <translation>Pas encore de règles</translation>
    </message>
    <message>
        <source>A rule says what goes together: which choice needs another, or goes without it.</source>
        <translation>Une règle dit ce qui va ensemble : quel choix en exige un autre, ou l’exclut.</translation>
    </message>
    <message>
        <source>No rule fits</source>
        <translation>Aucune règle ne convient</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s)</source>
        <translation>
            <numerusform>%Ln règle</numerusform>
            <numerusform>%Ln règles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln rule(s)</source>
        <translation>
            <numerusform>%1 sur %Ln règle</numerusform>
            <numerusform>%1 sur %Ln règles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oms::SaddleTab</name>
    <message>
        <source>approved: %1</source>
        <translation>approuvé : %1</translation>
    </message>
    <message>
        <source>Closed long ago: what was built is at the server.</source>
        <translation>Close depuis longtemps : ce qui a été fabriqué est sur le serveur.</translation>
    </message>
    <message>
        <source>No saddle chosen yet</source>
        <translation>Aucune selle choisie</translation>
    </message>
</context>
<context>
    <name>oms::SavedViewMenu</name>
    <message>
        <source>Save as a new view…</source>
        <translation>Garder comme nouvelle vue…</translation>
    </message>
    <message>
        <source>Shared by %1</source>
        <translation>Partagée par %1</translation>
    </message>
    <message>
        <source>Save changes to “%1”</source>
        <translation>Enregistrer les modifications de « %1 »</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Share with everybody</source>
        <translation>Partager avec tous</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation>Supprimer la vue</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nom de la vue</translation>
    </message>
    <message>
        <source>Share with everybody who sees orders</source>
        <translation>Partager avec tous ceux qui voient les commandes</translation>
    </message>
    <message>
        <source>Save as a new view</source>
        <translation>Garder comme nouvelle vue</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Garder la vue</translation>
    </message>
    <message>
        <source>View “%1” saved</source>
        <translation>Vue « %1 » gardée</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Renommer la vue</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>“%1” is now seen by everybody</source>
        <translation>« %1 » est maintenant visible pour tous</translation>
    </message>
    <message>
        <source>“%1” is yours alone again</source>
        <translation>« %1 » est de nouveau à vous seul</translation>
    </message>
    <message>
        <source>View “%1” deleted</source>
        <translation>Vue « %1 » supprimée</translation>
    </message>
</context>
<context>
    <name>oms::ServerCheck</name>
    <message>
        <source>Encrypted connection</source>
        <translation>Connexion chiffrée</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>Not encrypted: others could read along</source>
        <translation>Non chiffrée&#xa0;: d’autres pourraient lire les échanges</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Interrogation de %1…</translation>
    </message>
    <message>
        <source>The server answers but is starting.</source>
        <translation>Le serveur répond, mais il démarre encore.</translation>
    </message>
    <message>
        <source>Something answers at this address, but it is no OMS server.</source>
        <translation>Quelque chose répond à cette adresse, mais ce n’est pas un serveur OMS.</translation>
    </message>
    <message>
        <source>This application is too old for the server: it needs %1.</source>
        <translation>Cette application est trop ancienne pour le serveur&#xa0;: il exige %1.</translation>
    </message>
    <message>
        <source>%1 · version %2 · %3 ms</source>
        <translation>%1 · version %2 · %3 ms</translation>
    </message>
</context>
<context>
    <name>oms::ServerPicker</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>Forget this server</source>
        <translation>Oublier ce serveur</translation>
    </message>
    <message>
        <source>Address or oms:// link</source>
        <translation>Adresse ou lien oms://</translation>
    </message>
    <message>
        <source>Address of another server</source>
        <translation>Adresse d’un autre serveur</translation>
    </message>
    <message>
        <source>Add the server</source>
        <translation>Ajouter le serveur</translation>
    </message>
    <message>
        <source>This is no address of a server. Example: oms.example.com</source>
        <translation>Ce n’est pas une adresse de serveur. Exemple&#xa0;: oms.example.com</translation>
    </message>
    <message>
        <source>None yet. Your office knows the address.</source>
        <translation>Aucun pour l’instant. Votre bureau connaît l’adresse.</translation>
    </message>
</context>
<context>
    <name>oms::SettingsPage</name>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Light or dark windows, or as the desktop has them.</source>
        <translation>Fenêtres claires ou sombres, ou comme le bureau.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Of everything in the window, beside what the desktop sets.</source>
        <translation>De tout dans la fenêtre, en plus du réglage du bureau.</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Petit</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grand</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>Très grand</translation>
    </message>
    <message>
        <source>Rows of lists</source>
        <translation>Lignes des listes</translation>
    </message>
    <message>
        <source>Views of orders keep the height that you gave them there.</source>
        <translation>Les vues de commandes gardent la hauteur que vous leur avez donnée.</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Confortable</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compact</translation>
    </message>
    <message>
        <source>Copy a report</source>
        <translation>Copier un rapport</translation>
    </message>
    <message>
        <source>The report is in the clipboard.</source>
        <translation>Le rapport est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>The report names versions and the state of sync, no customer and no password.</source>
        <translation>Le rapport nomme les versions et l’état de la synchronisation, aucun client ni mot de passe.</translation>
    </message>
    <message>
        <source>Dates and amounts are written as %1 and %2.</source>
        <translation>Les dates et montants s’écrivent %1 et %2.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>What is typed and shown; millimetres are kept. Seats are in inches always.</source>
        <translation>Ce qui est tapé et montré ; des millimètres sont gardés. Les sièges sont toujours en pouces.</translation>
    </message>
    <message>
        <source>Centimetres</source>
        <translation>Centimètres</translation>
    </message>
    <message>
        <source>Inches</source>
        <translation>Pouces</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Montrer toutes les touches</translation>
    </message>
    <message>
        <source>Keys of the page in front</source>
        <translation>Touches de la page affichée</translation>
    </message>
    <message>
        <source>“?” shows them everywhere; Ctrl+K finds every command by its name.</source>
        <translation>« ? » les montre partout ; Ctrl+K trouve chaque commande par son nom.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>This desktop has no place for it.</source>
        <translation>Ce bureau n’a pas de place pour cela.</translation>
    </message>
    <message>
        <source>Messages beside the clock</source>
        <translation>Messages près de l’horloge</translation>
    </message>
    <message>
        <source>What has come up for you while you look elsewhere: something to approve, an answer, work for your workshop, a refused change. Never what you did yourself. A click opens it.</source>
        <translation>Ce qui est survenu pour vous pendant que vous regardez ailleurs : une approbation, une réponse, du travail pour votre atelier, une modification refusée. Jamais ce que vous avez fait. Un clic l’ouvre.</translation>
    </message>
    <message>
        <source>Sign beside the clock</source>
        <translation>Signe près de l’horloge</translation>
    </message>
    <message>
        <source>Whether all is saved, as in the sidebar. Closing the window still ends the program.</source>
        <translation>Si tout est enregistré, comme dans la barre latérale. Fermer la fenêtre termine toujours le programme.</translation>
    </message>
    <message>
        <source>nothing, only while OMS runs</source>
        <translation>rien, seulement tant qu’OMS tourne</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>On the disk</source>
        <translation>Sur le disque</translation>
    </message>
    <message>
        <source>Last contact with the server</source>
        <translation>Dernier contact avec le serveur</translation>
    </message>
    <message>
        <source>never yet</source>
        <translation>jamais encore</translation>
    </message>
    <message>
        <source>Records offline copy size</source>
        <translation>Enregistrements copie hors ligne taille</translation>
    </message>
    <message>
        <source>Open the Sync centre</source>
        <translation>Ouvrir la synchronisation</translation>
    </message>
    <message>
        <source>What waits, what was done, what needs you</source>
        <translation>Ce qui attend, ce qui a été fait, ce qui vous attend</translation>
    </message>
    <message>
        <source>The Sync centre also checks the copy and downloads it anew.</source>
        <translation>La synchronisation vérifie aussi la copie et la télécharge de nouveau.</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Remove everything from this computer</source>
        <translation>Tout retirer de cet ordinateur</translation>
    </message>
    <message>
        <source>Before you give it away, or when it is not yours. You are signed out.</source>
        <translation>Avant de le donner, ou s’il n’est pas à vous. Vous êtes déconnecté.</translation>
    </message>
    <message>
        <source>The customer&apos;s</source>
        <translation>Celle du client</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Of order sheets, price summaries and tracings.</source>
        <translation>Des fiches, récapitulatifs et tracés.</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>As they are bought; each kind keeps its own printer.</source>
        <translation>Telles qu’achetées ; chaque sorte garde son imprimante.</translation>
    </message>
    <message>
        <source>Language of price summaries</source>
        <translation>Langue des récapitulatifs</translation>
    </message>
    <message>
        <source>Where a customer&apos;s is not known, that of the program.</source>
        <translation>Si celle du client est inconnue, celle du programme.</translation>
    </message>
    <message>
        <source>Search the settings…</source>
        <translation>Chercher dans les réglages…</translation>
    </message>
    <message>
        <source>No such setting</source>
        <translation>Aucun réglage de ce nom</translation>
    </message>
    <message>
        <source>Nothing here is called so.</source>
        <translation>Rien ici ne s’appelle ainsi.</translation>
    </message>
    <message>
        <source>Show all settings</source>
        <translation>Montrer tous les réglages</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>&amp;Search the settings</source>
        <translation>&amp;Chercher dans les réglages</translation>
    </message>
</context>
<context>
    <name>oms::ShipForm</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>oms::Sidebar</name>
    <message>
        <source>Search or jump to…</source>
        <translation>Rechercher ou aller à…</translation>
    </message>
    <message>
        <source>Account of %1</source>
        <translation>Compte de %1</translation>
    </message>
</context>
<context>
    <name>oms::SignInAgain</name>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>You can go on; what you save waits on this computer until you sign in</source>
        <translation>Vous pouvez continuer ; ce que vous enregistrez attend sur cet ordinateur jusqu’à votre connexion</translation>
    </message>
    <message>
        <source>Please sign in again</source>
        <translation>Veuillez vous reconnecter</translation>
    </message>
</context>
<context>
    <name>oms::SignInForm</name>
    <message>
        <source>&amp;Keep me signed in on this computer</source>
        <translation>&amp;Rester connecté sur cet ordinateur</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>User name or e-mail</source>
        <translation>Nom d’utilisateur ou e-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
    <message>
        <source>The user name or the password is not right.</source>
        <translation>Le nom d’utilisateur ou le mot de passe est incorrect.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Connexion…</translation>
    </message>
</context>
<context>
    <name>oms::SignInWindow</name>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Choose a server or add one</source>
        <translation>Choisissez un serveur ou ajoutez-en un</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Sign in to OMS</source>
        <translation>Se connecter à OMS</translation>
    </message>
    <message>
        <source>The order desk for saddles</source>
        <translation>La gestion des commandes de selles</translation>
    </message>
    <message>
        <source>Trust this certificate from now on</source>
        <translation>Faire désormais confiance à ce certificat</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Se connecter à %1</translation>
    </message>
    <message>
        <source>Compare this fingerprint with your administrator before you trust it:
%1</source>
        <translation>Comparez cette empreinte avec votre administrateur avant de lui faire confiance&#xa0;:
%1</translation>
    </message>
    <message>
        <source>%1 has work here that the server does not have yet. It must be sent first.</source>
        <translation>%1 a ici un travail que le serveur n’a pas encore. Il doit d’abord être envoyé.</translation>
    </message>
</context>
<context>
    <name>oms::SkeletonList</name>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
</context>
<context>
    <name>oms::StageColumn</name>
    <message>
        <source>Limit of %1</source>
        <translation>Limite de %1</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Aucune limite</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln</source>
        <comment>orders in a column</comment>
        <translation>
            <numerusform>Au plus %Ln</numerusform>
            <numerusform>Au plus %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <comment>orders, limit</comment>
        <translation>%L1 sur %L2</translation>
    </message>
    <message>
        <source>%L1</source>
        <translation>%L1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln too many</source>
        <translation>
            <numerusform>%Ln de trop</numerusform>
            <numerusform>%Ln de trop</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <comment>orders</comment>
        <translation>
            <numerusform>%Ln en retard</numerusform>
            <numerusform>%Ln en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln due in 7 d</source>
        <comment>orders</comment>
        <translation>
            <numerusform>%Ln d’ici 7 j</numerusform>
            <numerusform>%Ln d’ici 7 j</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oms::StageModel</name>
    <message>
        <source>No factory</source>
        <translation>Aucun atelier</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln</source>
        <comment>factory, orders</comment>
        <translation>
            <numerusform>%1 · %Ln</numerusform>
            <numerusform>%1 · %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>urgente</translation>
    </message>
    <message>
        <source>Serial number %1</source>
        <translation>Numéro de série %1</translation>
    </message>
</context>
<context>
    <name>oms::StatusHeader</name>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
</context>
<context>
    <name>oms::Stepper</name>
    <message>
        <source>%1 on %2</source>
        <translation>%1 le %2</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>maintenant %1</translation>
    </message>
    <message>
        <source>stopped at %1</source>
        <translation>arrêtée à %1</translation>
    </message>
    <message>
        <source>Not ordered yet</source>
        <translation>Pas encore commandée</translation>
    </message>
</context>
<context>
    <name>oms::SummaryTab</name>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Instructions and notes</source>
        <translation>Instructions et notes</translation>
    </message>
    <message>
        <source>Saddle</source>
        <translation>Selle</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Siège</translation>
    </message>
    <message>
        <source>Leather</source>
        <translation>Cuir</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>Fitter</source>
        <translation>Ajusteur</translation>
    </message>
    <message>
        <source>Factory</source>
        <translation>Atelier</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Promise pour</translation>
    </message>
    <message>
        <source>Wished for</source>
        <translation>Souhaitée pour</translation>
    </message>
    <message>
        <source>Fitter&apos;s reference</source>
        <translation>Référence de l’ajusteur</translation>
    </message>
    <message>
        <source>Trial until</source>
        <translation>Essai jusqu’au</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Entrepôt</translation>
    </message>
    <message>
        <source>Cancelled because</source>
        <translation>Annulée car</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Deposit wanted</source>
        <translation>Acompte demandé</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
</context>
<context>
    <name>oms::SyncCentrePage</name>
    <message>
        <source>Sync centre</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser</translation>
    </message>
</context>
<context>
    <name>oms::SyncCentreView</name>
    <message>
        <source>%1 (%2)</source>
        <comment>title of a list, how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Needs your decision</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation>À envoyer</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Sync centre</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Lists of the Sync centre</source>
        <translation>Listes de la synchronisation</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Rien ne s’est encore passé</translation>
    </message>
    <message>
        <source>Each change is noted here: when it was saved, sent and accepted.</source>
        <translation>Chaque modification est notée ici : quand elle a été enregistrée, envoyée et acceptée.</translation>
    </message>
    <message>
        <source>Paused. Nothing is sent or fetched until you resume; what you do is saved on this computer.</source>
        <translation>En pause. Rien n’est envoyé ni récupéré avant la reprise ; ce que vous faites est enregistré sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Going on.</source>
        <translation>C’est reparti.</translation>
    </message>
    <message>
        <source>Checking against the server…</source>
        <translation>Vérification avec le serveur…</translation>
    </message>
    <message>
        <source>All records are read anew, which may take a few minutes. What waits to be sent stays.</source>
        <translation>Toutes les fiches sont relues, ce qui peut prendre quelques minutes. Ce qui attend l’envoi reste.</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>Télécharger à nouveau</translation>
    </message>
    <message>
        <source>Downloading everything again…</source>
        <translation>Nouveau téléchargement complet…</translation>
    </message>
    <message>
        <source>What you had open was decided at another place in the meantime.</source>
        <translation>Ce que vous aviez ouvert a été décidé ailleurs entre-temps.</translation>
    </message>
    <message>
        <source>Kept offline</source>
        <translation>Gardé hors ligne</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>Rien ne vous attend</translation>
    </message>
    <message>
        <source>When two people change the same field, or the server does not accept something, it is listed here until you decide. Nothing is ever decided for you.</source>
        <translation>Quand deux personnes modifient le même champ, ou que le serveur refuse quelque chose, c’est listé ici jusqu’à votre décision. Rien n’est jamais décidé à votre place.</translation>
    </message>
    <message>
        <source>Everything is sent</source>
        <translation>Tout est envoyé</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Rien n’attend</translation>
    </message>
    <message>
        <source>The server has all that was done on this computer.</source>
        <translation>Le serveur a tout ce qui a été fait sur cet ordinateur.</translation>
    </message>
    <message>
        <source>What you change is listed here until the server has it.</source>
        <translation>Ce que vous modifiez est listé ici jusqu’à ce que le serveur l’ait.</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Synchronisation…</translation>
    </message>
    <message>
        <source>That did not work: %1. It is tried again by itself; nothing is lost.</source>
        <translation>Cela n’a pas marché : %1. Un nouvel essai se fait de lui-même ; rien n’est perdu.</translation>
    </message>
    <message>
        <source>Everything was downloaded again.</source>
        <translation>Tout a été téléchargé à nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>Up to date. %Ln change(s) still wait.</source>
        <translation>
            <numerusform>À jour. %Ln modification attend encore.</numerusform>
            <numerusform>À jour. %Ln modifications attendent encore.</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to date: everything is sent and fetched.</source>
        <translation>À jour : tout est envoyé et récupéré.</translation>
    </message>
    <message>
        <source>Decided. It is saved on this computer and goes to the server.</source>
        <translation>Décidé. C’est enregistré sur cet ordinateur et part vers le serveur.</translation>
    </message>
    <message>
        <source>Copied as text</source>
        <translation>Copié comme texte</translation>
    </message>
    <message>
        <source>Paused: it begins when you resume.</source>
        <translation>En pause : cela commencera à la reprise.</translation>
    </message>
</context>
<context>
    <name>oms::TableModel</name>
    <message>
        <source>Selected: %1</source>
        <translation>Sélection : %1</translation>
    </message>
</context>
<context>
    <name>oms::TaxRatesSection</name>
    <message>
        <source>Tax rates</source>
        <translation>Taux de taxe</translation>
    </message>
    <message>
        <source>New tax rate</source>
        <translation>Nouveau taux de taxe</translation>
    </message>
    <message>
        <source>No tax rates yet</source>
        <translation>Pas encore de taux de taxe</translation>
    </message>
    <message>
        <source>Without one, prices in a region are shown without tax.</source>
        <translation>Sans taux, les prix d’une région sont affichés hors taxe.</translation>
    </message>
    <message>
        <source>The catalogue is changed online only.</source>
        <translation>Le catalogue ne se modifie qu’en ligne.</translation>
    </message>
</context>
<context>
    <name>oms::TickList</name>
    <message>
        <source>Filter…</source>
        <translation>Filtrer…</translation>
    </message>
    <message>
        <source>Only what is allowed</source>
        <translation>Seulement ce qui est permis</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>Filtrer %1</translation>
    </message>
    <message>
        <source>Space allows · Ctrl+D default · Alt+↑ Alt+↓ order · type to filter</source>
        <translation>Espace permet · Ctrl+D par défaut · Alt+↑ Alt+↓ ordonne · tapez pour filtrer</translation>
    </message>
    <message>
        <source>Space allows · Alt+↑ Alt+↓ order · type to filter</source>
        <translation>Espace permet · Alt+↑ Alt+↓ ordonne · tapez pour filtrer</translation>
    </message>
</context>
<context>
    <name>oms::TickModel</name>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>%1, default</source>
        <translation>%1, par défaut</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>oms::TickView</name>
    <message>
        <source>Allow all of %1</source>
        <translation>Tout permettre de %1</translation>
    </message>
    <message>
        <source>Allow none of %1</source>
        <translation>Ne rien permettre de %1</translation>
    </message>
    <message>
        <source>No default</source>
        <translation>Pas de valeur par défaut</translation>
    </message>
    <message>
        <source>Make it the default</source>
        <translation>En faire la valeur par défaut</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
</context>
<context>
    <name>oms::Ticket</name>
    <message>
        <source>Back a step…</source>
        <translation>Une étape en arrière…</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>Ouvrir la commande</translation>
    </message>
    <message>
        <source>No ticket chosen</source>
        <translation>Aucune fiche choisie</translation>
    </message>
    <message>
        <source>Choose an order to see what is to be made.</source>
        <translation>Choisissez une commande pour voir ce qu’il faut fabriquer.</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Fiche d’atelier</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Questions et réponses</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>state, step</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Confirm and begin P1</source>
        <translation>Confirmer et commencer P1</translation>
    </message>
    <message>
        <source>P1 is finished</source>
        <translation>P1 est terminée</translation>
    </message>
    <message>
        <source>P2 is finished</source>
        <translation>P2 est terminée</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>Nobody has asked anything.</source>
        <translation>Personne n’a rien demandé.</translation>
    </message>
    <message>
        <source>Print label…</source>
        <translation>Imprimer l’étiquette…</translation>
    </message>
</context>
<context>
    <name>oms::TimeTravel</name>
    <message>
        <source>Back to now</source>
        <translation>Revenir à maintenant</translation>
    </message>
    <message>
        <source>The order as it stood</source>
        <translation>La commande telle qu’elle était</translation>
    </message>
    <message>
        <source>Draw it back to see the order as it stood.</source>
        <translation>Tirez-le en arrière pour voir la commande telle qu’elle était.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>%1: %2, today %3</source>
        <comment>field, what it was, what it is</comment>
        <translation>%1 : %2, aujourd’hui %3</translation>
    </message>
    <message>
        <source>Built as it is today.</source>
        <translation>Fabriquée comme aujourd’hui.</translation>
    </message>
</context>
<context>
    <name>oms::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>oms::TryOutSection</name>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Day of the order</source>
        <translation>Jour de la commande</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Fitting</source>
        <translation>Ajustement</translation>
    </message>
    <message>
        <source>Copy the quote</source>
        <translation>Copier le devis</translation>
    </message>
    <message>
        <source>The quote is in the clipboard</source>
        <translation>Le devis est dans le presse-papiers</translation>
    </message>
</context>
<context>
    <name>oms::UserDetail</name>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquer</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Send a link for a password</source>
        <translation>Envoyer un lien de mot de passe</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>Déconnecter partout</translation>
    </message>
    <message>
        <source>What they did</source>
        <translation>Ce qu’ils ont fait</translation>
    </message>
    <message>
        <source>Computers that work offline</source>
        <translation>Ordinateurs qui travaillent hors ligne</translation>
    </message>
    <message>
        <source>The account</source>
        <translation>Le compte</translation>
    </message>
    <message>
        <source>%1 may sign in again.</source>
        <translation>%1 peut de nouveau se connecter.</translation>
    </message>
    <message>
        <source>%1 is blocked and signed out.</source>
        <translation>%1 est bloqué et déconnecté.</translation>
    </message>
    <message>
        <source>%1 is restored.</source>
        <translation>%1 est restauré.</translation>
    </message>
    <message>
        <source>%1 is archived and signed out.</source>
        <translation>%1 est archivé et déconnecté.</translation>
    </message>
    <message>
        <source>%1 is signed out on every computer.</source>
        <translation>%1 est déconnecté sur chaque ordinateur.</translation>
    </message>
    <message>
        <source>%1 gets a mail with a link.</source>
        <translation>%1 reçoit un mail avec un lien.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Last signed in</source>
        <translation>Dernière connexion</translation>
    </message>
    <message>
        <source>Account since</source>
        <translation>Compte depuis</translation>
    </message>
    <message>
        <source>Is the fitter</source>
        <translation>Est l’ajusteur</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>Réadmis</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Aucun.</translation>
    </message>
    <message>
        <source>A computer</source>
        <translation>Un ordinateur</translation>
    </message>
    <message>
        <source>Wiped</source>
        <translation>Effacé</translation>
    </message>
    <message>
        <source>Is wiped when it next reaches the server</source>
        <translation>Sera effacé à son prochain contact avec le serveur</translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation>Exclu</translation>
    </message>
    <message>
        <source>Synced %1</source>
        <translation>Synchronisé %1</translation>
    </message>
    <message>
        <source>Shut out %1</source>
        <translation>Exclure %1</translation>
    </message>
    <message>
        <source>The computer may sync no more.</source>
        <translation>L’ordinateur ne peut plus synchroniser.</translation>
    </message>
    <message>
        <source>Wipe…</source>
        <translation>Effacer…</translation>
    </message>
    <message>
        <source>Wipe %1</source>
        <translation>Effacer %1</translation>
    </message>
    <message>
        <source>Wipe this computer?</source>
        <translation>Effacer cet ordinateur ?</translation>
    </message>
    <message>
        <source>Wipe it</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>As soon as it reaches the server, “%1” destroys all records that it keeps for %2, and what was done there and not sent is lost. This cannot be taken back.</source>
        <translation>Dès qu’il atteint le serveur, « %1 » détruit tous les enregistrements qu’il garde pour %2 ; ce qui y a été fait sans être envoyé est perdu. C’est irréversible.</translation>
    </message>
    <message>
        <source>It is wiped when it next reaches the server.</source>
        <translation>Il sera effacé à son prochain contact avec le serveur.</translation>
    </message>
</context>
<context>
    <name>oms::UserDialog</name>
    <message>
        <source>Change the account</source>
        <translation>Modifier le compte</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>Inviter quelqu’un</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Send the invitation</source>
        <translation>Envoyer l’invitation</translation>
    </message>
    <message>
        <source>They get a mail with a link and choose a password themselves.</source>
        <translation>Ils reçoivent un mail avec un lien et choisissent eux-mêmes un mot de passe.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
</context>
<context>
    <name>oms::UsersPage</name>
    <message>
        <source>Filter by name, e-mail, role…</source>
        <translation>Filtrer par nom, e-mail, rôle…</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>Inviter quelqu’un</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln account(s)</source>
        <translation>
            <numerusform>%1 sur %Ln compte</numerusform>
            <numerusform>%1 sur %Ln comptes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>Personne ici</translation>
    </message>
    <message>
        <source>No account fits what you look for.</source>
        <translation>Aucun compte ne correspond à votre recherche.</translation>
    </message>
    <message>
        <source>No account chosen</source>
        <translation>Aucun compte choisi</translation>
    </message>
    <message>
        <source>Choose one in the list to see its roles and computers.</source>
        <translation>Choisissez-en un dans la liste pour voir ses rôles et ordinateurs.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>%1 gets a mail with a link.</source>
        <translation>%1 reçoit un mail avec un lien.</translation>
    </message>
    <message>
        <source>Users and roles</source>
        <translation>Comptes et rôles</translation>
    </message>
    <message>
        <source>Read the &amp;accounts anew</source>
        <translation>Relire les &amp;comptes</translation>
    </message>
    <message>
        <source>&amp;Invite somebody…</source>
        <translation>&amp;Inviter quelqu’un…</translation>
    </message>
    <message>
        <source>&amp;Change the account…</source>
        <translation>&amp;Modifier le compte…</translation>
    </message>
</context>
<context>
    <name>oms::UsesPanel</name>
    <message numerus="yes">
        <source>Where used · %Ln</source>
        <translation>
            <numerusform>Utilisé · %Ln</numerusform>
            <numerusform>Utilisé · %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Not used anywhere</source>
        <translation>Utilisé nulle part</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>En montrer %Ln de plus</numerusform>
            <numerusform>En montrer %Ln de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oms::ValueList</name>
    <message>
        <source>F2 edits · Enter opens · Alt+↑ Alt+↓ order · saved at once</source>
        <translation>F2 modifie · Entrée ouvre · Alt+↑ Alt+↓ ordonne · enregistré aussitôt</translation>
    </message>
    <message>
        <source>Another value, then Enter</source>
        <translation>Une autre valeur, puis Entrée</translation>
    </message>
    <message>
        <source>Name of another value</source>
        <translation>Nom d’une autre valeur</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
</context>
<context>
    <name>oms::ValueTable</name>
    <message>
        <source>leather</source>
        <translation>cuir</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>couleur</translation>
    </message>
    <message>
        <source>words</source>
        <translation>en mots</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactif</translation>
    </message>
    <message>
        <source>A value needs a name.</source>
        <translation>Une valeur a besoin d’un nom.</translation>
    </message>
    <message>
        <source>%1 is not a measure: 17½ or 20, for example.</source>
        <translation>%1 n’est pas une mesure : 17½ ou 20, par exemple.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Leather</source>
        <translation>Cuir</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>Demande</translation>
    </message>
</context>
<context>
    <name>oms::ValueView</name>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
</context>
<context>
    <name>oms::WhoPart</name>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>New customer…</source>
        <translation>Nouveau client…</translation>
    </message>
    <message>
        <source>New horse…</source>
        <translation>Nouveau cheval…</translation>
    </message>
    <message>
        <source>Horse</source>
        <translation>Cheval</translation>
    </message>
    <message>
        <source>No horse chosen</source>
        <translation>Aucun cheval choisi</translation>
    </message>
    <message>
        <source>Choose the customer first</source>
        <translation>Choisissez d’abord le client</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nouveau client</translation>
    </message>
    <message>
        <source>New horse</source>
        <translation>Nouveau cheval</translation>
    </message>
</context>
<context>
    <name>oms::configurator::AdaptationDialog</name>
    <message>
        <source>Not taken over</source>
        <translation>Non repris</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Rien ne changerait.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Ensuite</translation>
    </message>
</context>
<context>
    <name>oms::configurator::Configurator</name>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>%1: what would change</source>
        <translation>%1 : ce qui changerait</translation>
    </message>
    <message>
        <source>Copy of another saddle</source>
        <translation>Copie d’une autre selle</translation>
    </message>
    <message>
        <source>Preset “%1”</source>
        <translation>Préréglage « %1 »</translation>
    </message>
    <message>
        <source>No preset for this model</source>
        <translation>Aucun préréglage pour ce modèle</translation>
    </message>
    <message>
        <source>There is no price list for this region and day.</source>
        <translation>Il n’y a pas de tarif pour cette région et ce jour.</translation>
    </message>
    <message>
        <source>Model and leather make the price.</source>
        <translation>Le modèle et le cuir font le prix.</translation>
    </message>
</context>
<context>
    <name>oms::configurator::OfferPopup</name>
    <message>
        <source>Choices</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Nothing is called so</source>
        <translation>Rien ne s’appelle ainsi</translation>
    </message>
</context>
<context>
    <name>oms::configurator::PriceLines</name>
    <message>
        <source>no price yet</source>
        <translation>pas encore de prix</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>Tax %1</source>
        <translation>Taxe %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>oms::configurator::RuleList</name>
    <message>
        <source>Broken</source>
        <translation>Enfreinte</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Respectée</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Muette</translation>
    </message>
    <message>
        <source>No rule speaks of this model.</source>
        <translation>Aucune règle ne concerne ce modèle.</translation>
    </message>
</context>
<context>
    <name>oms::configurator::SectionList</name>
    <message numerus="yes">
        <source>%1, %Ln to be done</source>
        <translation>
            <numerusform>%1, %Ln à faire</numerusform>
            <numerusform>%1, %Ln à faire</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, complete</source>
        <translation>%1, complet</translation>
    </message>
</context>
<context>
    <name>oms::configurator::SidePanel</name>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>For the factory</source>
        <translation>Pour l’atelier</translation>
    </message>
    <message>
        <source>Something has no price yet.</source>
        <translation>Quelque chose n’a pas encore de prix.</translation>
    </message>
    <message>
        <source>%1 more than before</source>
        <translation>%1 de plus qu’avant</translation>
    </message>
    <message>
        <source>%1 less than before</source>
        <translation>%1 de moins qu’avant</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>Total %1</translation>
    </message>
    <message>
        <source>Complete and rule-clean</source>
        <translation>Complet et conforme aux règles</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) stand against ordering it</source>
        <translation>
            <numerusform>%Ln point s’oppose à la commande</numerusform>
            <numerusform>%Ln points s’opposent à la commande</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>On the workshop&apos;s label</source>
        <translation>Sur l’étiquette de l’atelier</translation>
    </message>
</context>
<context>
    <name>oms::configurator::SlotRow</name>
    <message>
        <source>To be chosen</source>
        <translation>À choisir</translation>
    </message>
    <message>
        <source>To be written</source>
        <translation>À écrire</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>Un de moins</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Un de plus</translation>
    </message>
</context>
<context>
    <name>oms::prices::ArchiveDraftDialog</name>
    <message>
        <source>Archive %1?</source>
        <translation>Archiver %1 ?</translation>
    </message>
    <message>
        <source>Archive the draft</source>
        <translation>Archiver le brouillon</translation>
    </message>
    <message numerus="yes">
        <source>It leaves the list of price lists, with its %Ln price(s). Nothing is deleted.</source>
        <translation>
            <numerusform>Le brouillon quitte la liste des tarifs, avec son %Ln prix. Rien n’est effacé.</numerusform>
            <numerusform>Le brouillon quitte la liste des tarifs, avec ses %Ln prix. Rien n’est effacé.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oms::prices::ChangeDraftDialog</name>
    <message>
        <source>Change %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valable à partir du</translation>
    </message>
</context>
<context>
    <name>oms::prices::NewDraftDialog</name>
    <message>
        <source>Create the draft</source>
        <translation>Créer le brouillon</translation>
    </message>
    <message>
        <source>New price list</source>
        <translation>Nouveau tarif</translation>
    </message>
    <message>
        <source>not rounded</source>
        <translation>non arrondi</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>à %1</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valable à partir du</translation>
    </message>
    <message>
        <source>Prices of</source>
        <translation>Prix de</translation>
    </message>
    <message>
        <source>Raised by</source>
        <translation>Augmenté de</translation>
    </message>
    <message>
        <source>Rounded</source>
        <translation>Arrondi</translation>
    </message>
    <message>
        <source>no other list: empty</source>
        <translation>aucun autre tarif : vide</translation>
    </message>
    <message>
        <source>“%1” is not a percentage.</source>
        <translation>« %1 » n’est pas un pourcentage.</translation>
    </message>
</context>
<context>
    <name>oms::prices::PriceGrid</name>
    <message>
        <source>Prices</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Take prices away</source>
        <translation>Retirer des prix</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Recopier vers le bas</translation>
    </message>
    <message>
        <source>Fill right</source>
        <translation>Recopier vers la droite</translation>
    </message>
    <message>
        <source>Raise by %1</source>
        <translation>Augmenter de %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) hold no amount: they are marked.</source>
        <translation>
            <numerusform>%Ln cellule ne contient pas de montant : elle est marquée.</numerusform>
            <numerusform>%Ln cellules ne contiennent pas de montant : elles sont marquées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) did not fit into what can be edited.</source>
        <translation>
            <numerusform>%Ln cellule dépassait ce qui est modifiable.</numerusform>
            <numerusform>%Ln cellules dépassaient ce qui est modifiable.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oms::prices::PriceGridModel</name>
    <message>
        <source>no price</source>
        <translation>pas de prix</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>était %1</translation>
    </message>
    <message>
        <source>had no price</source>
        <translation>n’avait pas de prix</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>A price is not below zero.</source>
        <translation>Un prix n’est pas négatif.</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
</context>
<context>
    <name>oms::prices::PublishDialog</name>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>Publish %1</source>
        <translation>Publier %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln price(s) change.</source>
        <translation>
            <numerusform>%Ln prix change.</numerusform>
            <numerusform>%Ln prix changent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them would be gone.</source>
        <translation>
            <numerusform>%Ln d’entre eux disparaîtrait.</numerusform>
            <numerusform>%Ln d’entre eux disparaîtraient.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln offered model(s) would have a leather without a price.</source>
        <translation>
            <numerusform>%Ln modèle proposé aurait un cuir sans prix.</numerusform>
            <numerusform>%Ln modèles proposés auraient un cuir sans prix.</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 on it holds for %2, for good: a published list is never changed.</source>
        <translation>À partir du %1 il vaut pour %2, définitivement : un tarif publié n’est jamais modifié.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
</context>
<context>
    <name>oms::prices::SheetPage</name>
    <message>
        <source>Filter by model, leather, option…</source>
        <translation>Filtrer par modèle, cuir, option…</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>Toutes les régions</translation>
    </message>
    <message>
        <source>Raise…</source>
        <translation>Augmenter…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Publier…</translation>
    </message>
    <message>
        <source>New draft from this…</source>
        <translation>Nouveau brouillon à partir de celui-ci…</translation>
    </message>
    <message>
        <source>All price lists</source>
        <translation>Tous les tarifs</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Excel (XLSX)…</source>
        <translation>Excel (XLSX)…</translation>
    </message>
    <message>
        <source>Text (CSV)…</source>
        <translation>Texte (CSV)…</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Option values</source>
        <translation>Valeurs d’option</translation>
    </message>
    <message>
        <source>Contrasts</source>
        <translation>Contrastes</translation>
    </message>
    <message>
        <source>Extras</source>
        <translation>Extras</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>à partir du %1</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>A published list is never changed.</source>
        <translation>Un tarif publié n’est jamais modifié.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln price(s) not saved yet</source>
        <translation>
            <numerusform>%Ln prix pas encore enregistré</numerusform>
            <numerusform>%Ln prix pas encore enregistrés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln price(s) wait for the server</source>
        <translation>
            <numerusform>%Ln prix attend le serveur</numerusform>
            <numerusform>%Ln prix attendent le serveur</numerusform>
        </translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>Tout est enregistré</translation>
    </message>
    <message>
        <source>Somebody else works on this draft, too. Theirs was read; yours is kept on top.</source>
        <translation>Quelqu’un d’autre travaille aussi à ce brouillon. Sa version a été lue ; la vôtre reste par-dessus.</translation>
    </message>
    <message>
        <source>Some prices are not saved yet.</source>
        <translation>Certains prix ne sont pas encore enregistrés.</translation>
    </message>
    <message>
        <source>Save now</source>
        <translation>Enregistrer maintenant</translation>
    </message>
    <message>
        <source>Raise the chosen prices</source>
        <translation>Augmenter les prix choisis</translation>
    </message>
    <message>
        <source>By how many percent? -5 lowers them.</source>
        <translation>De combien de pour cent ? -5 les baisse.</translation>
    </message>
    <message>
        <source>“%1” is not a percentage.</source>
        <translation>« %1 » n’est pas un pourcentage.</translation>
    </message>
    <message>
        <source>Export the price list</source>
        <translation>Exporter le tarif</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Le fichier n’a pas pu être écrit : %1</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exporté vers %1</translation>
    </message>
    <message>
        <source>Import prices</source>
        <translation>Importer des prix</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx *.csv)</source>
        <translation>Feuilles de calcul (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>The file could not be read, or is larger than 5 MiB.</source>
        <translation>Le fichier n’a pas pu être lu, ou dépasse 5 Mio.</translation>
    </message>
    <message>
        <source>%1 of %2 prices would change, %3 would be taken away.</source>
        <translation>%1 prix sur %2 changeraient, %3 seraient retirés.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>%1 is published</source>
        <translation>%1 est publié</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) hold no amount. Mend them first.</source>
        <translation>
            <numerusform>%Ln cellule ne contient pas de montant. Corrigez-la d’abord.</numerusform>
            <numerusform>%Ln cellules ne contiennent pas de montant. Corrigez-les d’abord.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 prices were imported.</source>
        <translation>%1 prix ont été importés.</translation>
    </message>
    <message>
        <source>Change name and day…</source>
        <translation>Modifier le nom et le jour…</translation>
    </message>
    <message>
        <source>Archive the draft…</source>
        <translation>Archiver le brouillon…</translation>
    </message>
    <message>
        <source>%1 is archived</source>
        <translation>%1 est archivé</translation>
    </message>
</context>
<context>
    <name>oms::printing::Preview</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>oms::printing::PrintDialog</name>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Reading %1 of %2…</source>
        <translation>Lecture de %1 sur %2…</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Commande %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln commande</numerusform>
            <numerusform>%Ln commandes</numerusform>
        </translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>The customer&apos;s</source>
        <translation>Celle du client</translation>
    </message>
    <message>
        <source>Without the customer&apos;s contact</source>
        <translation>Sans le contact du client</translation>
    </message>
    <message>
        <source>As the factory reads it: its own words, no address, no telephone.</source>
        <translation>Comme l’atelier le lit : ses mots, ni adresse ni téléphone.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>First free label</source>
        <translation>Première étiquette libre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Nothing to print</source>
        <translation>Rien à imprimer</translation>
    </message>
    <message>
        <source>No width of the wither has been measured, so there is nothing to draw.</source>
        <translation>Aucune largeur de garrot n’a été mesurée : il n’y a rien à tracer.</translation>
    </message>
    <message>
        <source>These orders are not on this computer any more.</source>
        <translation>Ces commandes ne sont plus sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Printing page %1 of %2…</source>
        <translation>Impression de la page %1 sur %2…</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Imprimée</translation>
    </message>
    <message>
        <source>Sent to %1</source>
        <translation>Envoyé à %1</translation>
    </message>
    <message>
        <source>Not everything was printed</source>
        <translation>Tout n’a pas été imprimé</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 n’a pas pu être écrit : %2</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Customers &amp; horses</source>
        <translation>Clients &amp; chevaux</translation>
    </message>
    <message>
        <source>Sync centre</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Boîte de réception</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Tableau de bord</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Approbations</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Fabrication</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>Réparations</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Atelier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln nouvelle</numerusform>
            <numerusform>%Ln nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to approve</source>
        <translation>
            <numerusform>%Ln à approuver</numerusform>
            <numerusform>%Ln à approuver</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <translation>
            <numerusform>%Ln en retard</numerusform>
            <numerusform>%Ln en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln ouverte</numerusform>
            <numerusform>%Ln ouvertes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to confirm</source>
        <translation>
            <numerusform>%Ln à confirmer</numerusform>
            <numerusform>%Ln à confirmer</numerusform>
        </translation>
    </message>
    <message>
        <source>Users and roles</source>
        <translation>Comptes et rôles</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>Order sheet</source>
        <translation>Fiche de commande</translation>
    </message>
    <message>
        <source>Workshop labels</source>
        <translation>Étiquettes d’atelier</translation>
    </message>
    <message>
        <source>Price summary for the customer</source>
        <translation>Récapitulatif de prix pour le client</translation>
    </message>
    <message>
        <source>Wither in actual size</source>
        <translation>Garrot en taille réelle</translation>
    </message>
</context>
<context>
    <name>regions</name>
    <message>
        <source>United States</source>
        <translation>États-Unis</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europe</translation>
    </message>
    <message>
        <source>Great Britain</source>
        <translation>Grande-Bretagne</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canada</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australie</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Pays-Bas</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Allemagne</translation>
    </message>
</context>
<context>
    <name>schema</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Fitter</source>
        <translation>Ajusteur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Portable</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Horses</source>
        <translation>Chevaux</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivé</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Without name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>Without fitter</source>
        <translation>Sans ajusteur</translation>
    </message>
    <message>
        <source>Without e-mail</source>
        <translation>Sans e-mail</translation>
    </message>
    <message>
        <source>Without any contact</source>
        <translation>Sans coordonnées</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Breed</source>
        <translation>Race</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Année de naissance</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur au garrot</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>Second line</source>
        <translation>Complément d’adresse</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>État ou province</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Of the server</source>
        <translation>Du serveur</translation>
    </message>
    <message>
        <source>Of the API: the first part of its addresses</source>
        <translation>De l’API&#xa0;: la première partie de ses adresses</translation>
    </message>
    <message>
        <source>The oldest desktop application that this server serves</source>
        <translation>La plus ancienne application de bureau que ce serveur prend en charge</translation>
    </message>
    <message>
        <source>User name or e-mail</source>
        <translation>Nom d’utilisateur ou e-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Vu en dernier</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Celle-ci</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Droit</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Portée</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Must choose a new one</source>
        <translation>Doit en choisir un nouveau</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Superviseur</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactif</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Mare</source>
        <translation>Jument</translation>
    </message>
    <message>
        <source>Gelding</source>
        <translation>Hongre</translation>
    </message>
    <message>
        <source>Stallion</source>
        <translation>Étalon</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Mail style</source>
        <translation>Style des e-mails</translation>
    </message>
    <message>
        <source>Factory</source>
        <translation>Atelier</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marque</translation>
    </message>
    <message>
        <source>Discipline</source>
        <translation>Discipline</translation>
    </message>
    <message>
        <source>Flap</source>
        <translation>Quartier</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Customisable</source>
        <translation>Personnalisable</translation>
    </message>
    <message>
        <source>Factories</source>
        <translation>Ateliers</translation>
    </message>
    <message>
        <source>Leathers</source>
        <translation>Cuirs</translation>
    </message>
    <message>
        <source>Allowed values</source>
        <translation>Valeurs permises</translation>
    </message>
    <message>
        <source>Default values</source>
        <translation>Valeurs par défaut</translation>
    </message>
    <message>
        <source>Extras</source>
        <translation>Suppléments</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finition</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Swatch</source>
        <translation>Échantillon</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatoire</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>On the label</source>
        <translation>Sur l’étiquette</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Leather</source>
        <translation>Cuir</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Asks for a colour</source>
        <translation>Demande une couleur</translation>
    </message>
    <message>
        <source>Asks for a leather</source>
        <translation>Demande un cuir</translation>
    </message>
    <message>
        <source>Asks for words</source>
        <translation>Demande un texte</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Jumping</source>
        <translation>Obstacle</translation>
    </message>
    <message>
        <source>Dressage</source>
        <translation>Dressage</translation>
    </message>
    <message>
        <source>All purpose</source>
        <translation>Mixte</translation>
    </message>
    <message>
        <source>Eventing</source>
        <translation>Concours complet</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Double</source>
        <translation>Double</translation>
    </message>
    <message>
        <source>Mono</source>
        <translation>Mono</translation>
    </message>
    <message>
        <source>Discontinued</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>Lisse</translation>
    </message>
    <message>
        <source>Grain</source>
        <translation>Grainé</translation>
    </message>
    <message>
        <source>Textured</source>
        <translation>Texturé</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Imprimé</translation>
    </message>
    <message>
        <source>Patent</source>
        <translation>Verni</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Siège</translation>
    </message>
    <message>
        <source>Cantle</source>
        <translation>Troussequin</translation>
    </message>
    <message>
        <source>Flaps</source>
        <translation>Quartiers</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panneau</translation>
    </message>
    <message>
        <source>Accessory</source>
        <translation>Accessoire</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Seat size</source>
        <translation>Taille du siège</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Boolean</source>
        <translation>Oui ou non</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Housse</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Alors</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Requires</source>
        <translation>Exige</translation>
    </message>
    <message>
        <source>Excludes</source>
        <translation>Exclut</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Pour cent</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valable à partir du</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au (exclu)</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Promis pour</translation>
    </message>
    <message>
        <source>Without deposit because</source>
        <translation>Sans acompte, car</translation>
    </message>
    <message>
        <source>Without payment because</source>
        <translation>Sans paiement, car</translation>
    </message>
    <message>
        <source>The deposit is kept</source>
        <translation>L’acompte est conservé</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Employé</translation>
    </message>
    <message>
        <source>Quality passed</source>
        <translation>Qualité validée</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Transporteur</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Numéro de suivi</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Entrepôt</translation>
    </message>
    <message>
        <source>Due back</source>
        <translation>Retour le</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Mesuré par</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Mesuré</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Convenu</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Saddle</source>
        <translation>Selle</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Taxe</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Acompte</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Commencé</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Leg</source>
        <translation>Trajet</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Expédié</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Livré</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Provisional number</source>
        <translation>Numéro provisoire</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Horse</source>
        <translation>Cheval</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Special instructions</source>
        <translation>Instructions particulières</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Note interne</translation>
    </message>
    <message>
        <source>Requested for</source>
        <translation>Souhaité pour</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Postes</translation>
    </message>
    <message>
        <source>Trade-in</source>
        <translation>Reprise</translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation>Livrer à</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Montants</translation>
    </message>
    <message>
        <source>Cancelled because</source>
        <translation>Annulé, car</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Fabrication</translation>
    </message>
    <message>
        <source>Shipments</source>
        <translation>Expéditions</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Commandé</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approuvé par</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Transmis</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Achevé</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Créé par</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Non lu</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Work list</source>
        <translation>Liste de travail</translation>
    </message>
    <message>
        <source>Ordered from</source>
        <translation>Commandé à partir du</translation>
    </message>
    <message>
        <source>Ordered until</source>
        <translation>Commandé jusqu’au</translation>
    </message>
    <message>
        <source>Promised from</source>
        <translation>Promis à partir du</translation>
    </message>
    <message>
        <source>Promised until</source>
        <translation>Promis jusqu’au</translation>
    </message>
    <message>
        <source>Created from</source>
        <translation>Créé à partir du</translation>
    </message>
    <message>
        <source>Created until</source>
        <translation>Créé jusqu’au</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Partagé</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Saisi par</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvertes</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>Dernière commande</translation>
    </message>
    <message>
        <source>Last ordered</source>
        <translation>Dernière commande le</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totaux</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Démo</translation>
    </message>
    <message>
        <source>Sponsored</source>
        <translation>Parrainé</translation>
    </message>
    <message>
        <source>Saddles</source>
        <translation>Selles</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Les vôtres</translation>
    </message>
    <message>
        <source>Additional</source>
        <translation>Complément</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Ask the customer</source>
        <translation>Demander au client</translation>
    </message>
    <message>
        <source>Awaiting client confirmation</source>
        <translation>Attend le client</translation>
    </message>
    <message>
        <source>Awaiting confirmation</source>
        <translation>Attend la confirmation</translation>
    </message>
    <message>
        <source>Back length, wither to last rib</source>
        <translation>Longueur du dos, du garrot à la dernière côte</translation>
    </message>
    <message>
        <source>Back profile</source>
        <translation>Profil du dos</translation>
    </message>
    <message>
        <source>Call fee</source>
        <translation>Frais de déplacement</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Espèces</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Channel width</source>
        <translation>Largeur du canal</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>Chèque</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Dominant discipline</source>
        <translation>Discipline principale</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Extra</source>
        <translation>Supplément</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Fitter factory</source>
        <translation>Ajusteur et atelier</translation>
    </message>
    <message>
        <source>Fitting</source>
        <translation>Ajustage</translation>
    </message>
    <message>
        <source>Girth</source>
        <translation>Sangle</translation>
    </message>
    <message>
        <source>Girth circumference</source>
        <translation>Tour de sangle</translation>
    </message>
    <message>
        <source>Girth groove, from the elbow</source>
        <translation>Passage de sangle, depuis le coude</translation>
    </message>
    <message>
        <source>Gullet clearance</source>
        <translation>Dégagement du garrot</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>In inventory</source>
        <translation>En stock</translation>
    </message>
    <message>
        <source>In production P1</source>
        <translation>En fabrication P1</translation>
    </message>
    <message>
        <source>In production P2</source>
        <translation>En fabrication P2</translation>
    </message>
    <message>
        <source>In production P3</source>
        <translation>En fabrication P3</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Inseam</source>
        <translation>Entrejambe</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Interne</translation>
    </message>
    <message>
        <source>Issue to the customer</source>
        <translation>Remettre au client</translation>
    </message>
    <message>
        <source>Issue to the fitter</source>
        <translation>Remettre à l’ajusteur</translation>
    </message>
    <message>
        <source>Kept after trial</source>
        <translation>Gardée après l’essai</translation>
    </message>
    <message>
        <source>Lower leg</source>
        <translation>Bas de jambe</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>À la main</translation>
    </message>
    <message>
        <source>Muscle asymmetry</source>
        <translation>Asymétrie musculaire</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>On trial</source>
        <translation>À l’essai</translation>
    </message>
    <message>
        <source>On-hold</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Panel clearance</source>
        <translation>Dégagement des panneaux</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Réussi</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Place the order</source>
        <translation>Passer la commande</translation>
    </message>
    <message>
        <source>Production 1</source>
        <translation>Fabrication 1</translation>
    </message>
    <message>
        <source>Production 2</source>
        <translation>Fabrication 2</translation>
    </message>
    <message>
        <source>Production 3</source>
        <translation>Fabrication 3</translation>
    </message>
    <message>
        <source>Put into inventory</source>
        <translation>Mettre en stock</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Remboursement</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Réparation</translation>
    </message>
    <message>
        <source>Requiring-deposit</source>
        <translation>Acompte manquant</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Retournée</translation>
    </message>
    <message>
        <source>Returned from trial</source>
        <translation>Retour d’essai</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Vente</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scan</translation>
    </message>
    <message>
        <source>Ship to the customer</source>
        <translation>Expédier au client</translation>
    </message>
    <message>
        <source>Ship to the fitter</source>
        <translation>Expédier à l’ajusteur</translation>
    </message>
    <message>
        <source>Shipped to customer</source>
        <translation>Expédiée au client</translation>
    </message>
    <message>
        <source>Shipped to fitter</source>
        <translation>Expédiée à l’ajusteur</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>Shoulder angle left</source>
        <translation>Angle d’épaule gauche</translation>
    </message>
    <message>
        <source>Shoulder angle right</source>
        <translation>Angle d’épaule droit</translation>
    </message>
    <message>
        <source>Start a trial</source>
        <translation>Commencer un essai</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Étape précédente</translation>
    </message>
    <message>
        <source>Stirrup length</source>
        <translation>Longueur d’étrivière</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Thigh length, hip to knee</source>
        <translation>Cuisse, de la hanche au genou</translation>
    </message>
    <message>
        <source>To customer</source>
        <translation>Au client</translation>
    </message>
    <message>
        <source>To fitter</source>
        <translation>À l’ajusteur</translation>
    </message>
    <message>
        <source>To warehouse</source>
        <translation>À l’entrepôt</translation>
    </message>
    <message>
        <source>To-approve</source>
        <translation>À approuver</translation>
    </message>
    <message>
        <source>To-close</source>
        <translation>À clore</translation>
    </message>
    <message>
        <source>Tracing</source>
        <translation>Tracé</translation>
    </message>
    <message>
        <source>Trade in</source>
        <translation>Reprise</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Virement</translation>
    </message>
    <message>
        <source>Tree size recommended</source>
        <translation>Taille d’arçon conseillée</translation>
    </message>
    <message>
        <source>Trials-due</source>
        <translation>Essais à terme</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Wither height</source>
        <translation>Hauteur du garrot</translation>
    </message>
    <message>
        <source>Wither width at 2 cm</source>
        <translation>Largeur du garrot à 2 cm</translation>
    </message>
    <message>
        <source>Wither width at 4 cm</source>
        <translation>Largeur du garrot à 4 cm</translation>
    </message>
    <message>
        <source>Wither width at 6 cm</source>
        <translation>Largeur du garrot à 6 cm</translation>
    </message>
    <message>
        <source>has no price for something that is chosen</source>
        <translation>n’a pas de prix pour un des choix</translation>
    </message>
    <message>
        <source>is below what is required; it can be waived with a note</source>
        <translation>est inférieur à ce qui est demandé ; on peut y renoncer avec une note</translation>
    </message>
    <message>
        <source>is used, expired, or of an order that has changed since</source>
        <translation>est utilisé, expiré ou d’une commande modifiée depuis</translation>
    </message>
    <message>
        <source>must be complete and obey every rule</source>
        <translation>doit être complète et respecter toutes les règles</translation>
    </message>
    <message>
        <source>must be finished first</source>
        <translation>doit d’abord être terminée</translation>
    </message>
    <message>
        <source>must be given</source>
        <translation>doit être indiqué</translation>
    </message>
    <message>
        <source>must be given unless the order is for stock or demonstration</source>
        <translation>doit être indiqué, sauf pour le stock ou la démonstration</translation>
    </message>
    <message>
        <source>must be given: nobody builds this model for the region</source>
        <translation>doit être indiqué : personne ne fabrique ce modèle pour la région</translation>
    </message>
    <message>
        <source>must be known to ask for a confirmation</source>
        <translation>doit être connu pour demander une confirmation</translation>
    </message>
    <message>
        <source>must be stock or demonstration</source>
        <translation>doit être du stock ou de la démonstration</translation>
    </message>
    <message>
        <source>must be zero, or waived by the office</source>
        <translation>doit être nul, ou le bureau y renonce</translation>
    </message>
    <message>
        <source>must have passed</source>
        <translation>doit être réussi</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Numéro de commande</translation>
    </message>
    <message>
        <source>Withdraw approval</source>
        <translation>Retirer l’approbation</translation>
    </message>
    <message>
        <source>must not have begun: the factory builds it already</source>
        <translation>ne doit pas être commencée : l’atelier la fabrique déjà</translation>
    </message>
</context>
</TS>
