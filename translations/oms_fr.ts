<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
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
        <translation>Le certificat n’est pas encore valable. L’horloge de cet ordinateur est-elle à l’heure ?</translation>
    </message>
    <message>
        <source>The certificate was withdrawn.</source>
        <translation>Le certificat a été révoqué.</translation>
    </message>
    <message>
        <source>The server vouches for itself; no authority does.</source>
        <translation>Le serveur se porte garant de lui-même ; aucune autorité ne le fait.</translation>
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
        <translation>Par sécurité, la session a été fermée : elle était utilisée à deux endroits.</translation>
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
    <name>oms::ApiClient</name>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Answered in %1 ms</source>
        <translation>Réponse en %1 ms</translation>
    </message>
    <message>
        <source>Not connected: certificate</source>
        <translation>Non connecté : certificat</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Pas de connexion</translation>
    </message>
    <message>
        <source>What you see may have changed meanwhile</source>
        <translation>Ce que vous voyez a pu changer entre-temps</translation>
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
        <translation>Cet ordinateur n’a pas de trousseau : vous restez connecté jusqu’à la fermeture.</translation>
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
    <name>oms::Chip</name>
    <message>
        <source>Delete takes this condition away</source>
        <translation>Suppr enlève cette condition</translation>
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
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>No horses yet</source>
        <translation>Pas encore de cheval</translation>
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
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>%1 archived</source>
        <translation>Archivage effectué : %1</translation>
    </message>
    <message>
        <source>Customers &amp; horses</source>
        <translation>Clients &amp; chevaux</translation>
    </message>
    <message>
        <source>%1 restored</source>
        <translation>Restauration effectuée : %1</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>Enregistrement effectué : %1</translation>
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
</context>
<context>
    <name>oms::DateEditor</name>
    <message>
        <source>Choose from a calendar</source>
        <translation>Choisir dans un calendrier</translation>
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
    <message>
        <source>Someone else changed the same fields meanwhile: %1. Yours are kept; save again to let them stand.</source>
        <translation>Quelqu’un d’autre a modifié les mêmes champs entre-temps : %1. Votre saisie est conservée ; enregistrez à nouveau pour la maintenir.</translation>
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
    <name>oms::FormRow</name>
    <message>
        <source>required</source>
        <translation>obligatoire</translation>
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
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Ouverts récemment</translation>
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
        <translation>Non chiffrée : d’autres pourraient lire les échanges</translation>
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
        <translation>Cette application est trop ancienne pour le serveur : il exige %1.</translation>
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
        <translation>Ce n’est pas une adresse de serveur. Exemple : oms.example.com</translation>
    </message>
    <message>
        <source>None yet. Your office knows the address.</source>
        <translation>Aucun pour l’instant. Votre bureau connaît l’adresse.</translation>
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
        <source>What you typed stays; it cannot be saved until you sign in</source>
        <translation>Votre saisie reste ; elle ne pourra être enregistrée qu’après connexion</translation>
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
        <translation>Comparez cette empreinte avec votre administrateur avant de lui faire confiance :
%1</translation>
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
    <name>pages</name>
    <message>
        <source>Customers &amp; horses</source>
        <translation>Clients &amp; chevaux</translation>
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
        <translation>De l’API : la première partie de ses adresses</translation>
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
</context>
</TS>
