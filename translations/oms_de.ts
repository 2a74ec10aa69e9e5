<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>CertificateDoubt</name>
    <message>
        <source>The certificate belongs to a server of another name.</source>
        <translation>Das Zertifikat gehört zu einem Server mit anderem Namen.</translation>
    </message>
    <message>
        <source>The certificate is no longer valid.</source>
        <translation>Das Zertifikat ist nicht mehr gültig.</translation>
    </message>
    <message>
        <source>The certificate is not valid yet. Is the clock of this computer right?</source>
        <translation>Das Zertifikat ist noch nicht gültig. Geht die Uhr dieses Computers richtig?</translation>
    </message>
    <message>
        <source>The certificate was withdrawn.</source>
        <translation>Das Zertifikat wurde zurückgezogen.</translation>
    </message>
    <message>
        <source>The server vouches for itself; no authority does.</source>
        <translation>Der Server bürgt für sich selbst, keine Zertifizierungsstelle tut es.</translation>
    </message>
    <message>
        <source>An authority that this computer does not know vouches for the server.</source>
        <translation>Für den Server bürgt eine Zertifizierungsstelle, die dieser Computer nicht kennt.</translation>
    </message>
    <message>
        <source>Nobody that this computer knows vouches for the server.</source>
        <translation>Niemand, den dieser Computer kennt, bürgt für den Server.</translation>
    </message>
</context>
<context>
    <name>CustomersPage</name>
    <message>
        <source>Current</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>Without fitter</source>
        <translation>Ohne Anpasser</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>, horses %1</source>
        <translation>, Pferde %1</translation>
    </message>
    <message>
        <source>, fitter %1</source>
        <translation>, Anpasser %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Horses</source>
        <translation>Pferde</translation>
    </message>
    <message>
        <source>Fitter</source>
        <translation>Anpasser</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day in a list</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>New &amp;related</source>
        <translation>&amp;Zugehöriges neu</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>&amp;Abmelden</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>A&amp;lles auswählen</translation>
    </message>
    <message>
        <source>&amp;Filter the list</source>
        <translation>Liste &amp;filtern</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>Arc&amp;hive</source>
        <translation>Ar&amp;chivieren</translation>
    </message>
    <message>
        <source>Re&amp;store</source>
        <translation>W&amp;iederherstellen</translation>
    </message>
    <message>
        <source>&amp;Wide sidebar</source>
        <translation>&amp;Breite Seitenleiste</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>Theme like the &amp;system</source>
        <translation>Design wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>&amp;Helles Design</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>&amp;Dunkles Design</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Search or jump to…</source>
        <translation>&amp;Suchen oder springen…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>&amp;Minimise</source>
        <translation>&amp;Minimieren</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Tastatur</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Über OMS</translation>
    </message>
    <message>
        <source>Next, previous row</source>
        <translation>Nächste, vorige Zeile</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>First, last row</source>
        <translation>Erste, letzte Zeile</translation>
    </message>
    <message>
        <source>Any other letter filters the list</source>
        <translation>Jeder andere Buchstabe filtert die Liste</translation>
    </message>
    <message>
        <source>Clear the filter, back to the list</source>
        <translation>Filter leeren, zurück zur Liste</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Please fill this in.</source>
        <translation>Bitte ausfüllen.</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>Höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>At least %1 characters.</source>
        <translation>Mindestens %1 Zeichen.</translation>
    </message>
    <message>
        <source>At least %1.</source>
        <translation>Mindestens %1.</translation>
    </message>
    <message>
        <source>At most %1.</source>
        <translation>Höchstens %1.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Das ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>This is not a phone number.</source>
        <translation>Das ist keine Telefonnummer.</translation>
    </message>
    <message>
        <source>Please choose a country.</source>
        <translation>Bitte wählen Sie ein Land.</translation>
    </message>
    <message>
        <source>Please choose a language.</source>
        <translation>Bitte wählen Sie eine Sprache.</translation>
    </message>
    <message>
        <source>This contains a character that cannot be stored.</source>
        <translation>Hier steht ein Zeichen, das sich nicht speichern lässt.</translation>
    </message>
    <message>
        <source>This is not a whole number.</source>
        <translation>Das ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>Das ist kein Datum.</translation>
    </message>
    <message>
        <source>Please choose from the list.</source>
        <translation>Bitte wählen Sie aus der Liste.</translation>
    </message>
    <message>
        <source>This is already in use.</source>
        <translation>Das ist schon vergeben.</translation>
    </message>
    <message>
        <source>This does not exist any more.</source>
        <translation>Das gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Please sign in again. What you typed is kept.</source>
        <translation>Bitte melden Sie sich neu an. Ihre Eingaben bleiben erhalten.</translation>
    </message>
    <message>
        <source>Your role may not do this.</source>
        <translation>Ihre Rolle darf das nicht.</translation>
    </message>
    <message>
        <source>This record is not there any more.</source>
        <translation>Diesen Eintrag gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This clashes with what is already there.</source>
        <translation>Das verträgt sich nicht mit dem, was schon da ist.</translation>
    </message>
    <message>
        <source>This has been used already.</source>
        <translation>Das wurde schon benutzt.</translation>
    </message>
    <message>
        <source>Somebody changed this record in the meantime. What you typed is kept.</source>
        <translation>Jemand hat diesen Eintrag inzwischen geändert. Ihre Eingaben bleiben erhalten.</translation>
    </message>
    <message>
        <source>This is too large to be sent.</source>
        <translation>Das ist zu groß zum Senden.</translation>
    </message>
    <message>
        <source>Some fields need another look.</source>
        <translation>Bitte sehen Sie einige Felder noch einmal an.</translation>
    </message>
    <message>
        <source>The server is busy or starting. Please try again.</source>
        <translation>Der Server ist beschäftigt oder startet gerade. Bitte versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The server could not do this. Nothing was changed.</source>
        <translation>Der Server konnte das nicht ausführen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Hands (16.2) or centimetres (168), please.</source>
        <translation>Bitte in Hands (16.2) oder Zentimetern (168) angeben.</translation>
    </message>
    <message>
        <source>Server not found. Check the address, and whether you are online.</source>
        <translation>Server nicht gefunden. Prüfen Sie die Adresse und ob Sie online sind.</translation>
    </message>
    <message>
        <source>No OMS server answers at this address.</source>
        <translation>Unter dieser Adresse antwortet kein OMS-Server.</translation>
    </message>
    <message>
        <source>The server did not answer in time. What you typed is kept.</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet. Ihre Eingaben bleiben erhalten.</translation>
    </message>
    <message>
        <source>The connection was lost. What you typed is kept.</source>
        <translation>Die Verbindung ist abgerissen. Ihre Eingaben bleiben erhalten.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted.</source>
        <translation>Dem Zertifikat des Servers wird nicht vertraut.</translation>
    </message>
    <message>
        <source>This account is blocked. Please ask an administrator.</source>
        <translation>Dieses Konto ist gesperrt. Bitte wenden Sie sich an die Verwaltung.</translation>
    </message>
    <message>
        <source>This account waits to be confirmed by the link in the mail.</source>
        <translation>Dieses Konto muss noch über den Link in der E-Mail bestätigt werden.</translation>
    </message>
    <message>
        <source>You were away for long. Please sign in again.</source>
        <translation>Sie waren lange weg. Bitte melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>This session was ended from another place. Please sign in again.</source>
        <translation>Diese Sitzung wurde anderswo beendet. Bitte melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>The password was changed. Please sign in again.</source>
        <translation>Das Passwort wurde geändert. Bitte melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>For your safety the session was ended: it was used in two places.</source>
        <translation>Zu Ihrer Sicherheit wurde die Sitzung beendet: Sie wurde an zwei Orten benutzt.</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Extras</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Fenster</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
<context>
    <name>oms::ApiClient</name>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Answered in %1 ms</source>
        <translation>Antwort in %1 ms</translation>
    </message>
    <message>
        <source>Not connected: certificate</source>
        <translation>Nicht verbunden: Zertifikat</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>What you see may have changed meanwhile</source>
        <translation>Was Sie sehen, kann sich inzwischen geändert haben</translation>
    </message>
</context>
<context>
    <name>oms::Application</name>
    <message>
        <source>%1 is no address of a server.</source>
        <translation>%1 ist keine Serveradresse.</translation>
    </message>
    <message>
        <source>This computer has no keychain: you stay signed in until you quit.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund: Sie bleiben bis zum Beenden angemeldet.</translation>
    </message>
</context>
<context>
    <name>oms::BusyBar</name>
    <message>
        <source>Loading</source>
        <translation>Lädt</translation>
    </message>
</context>
<context>
    <name>oms::Chip</name>
    <message>
        <source>Delete takes this condition away</source>
        <translation>Entf nimmt diese Bedingung weg</translation>
    </message>
</context>
<context>
    <name>oms::CustomerDetail</name>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Add horse</source>
        <translation>Pferd hinzufügen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Horses</source>
        <translation>Pferde</translation>
    </message>
    <message>
        <source>Customer since %1</source>
        <translation>Kunde seit %1</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Fitter</source>
        <translation>Anpasser</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobil</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No horses yet</source>
        <translation>Noch keine Pferde</translation>
    </message>
</context>
<context>
    <name>oms::CustomerEditor</name>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
</context>
<context>
    <name>oms::CustomersPage</name>
    <message>
        <source>Filter by name, horse, town, phone…</source>
        <translation>Nach Name, Pferd, Ort, Telefon filtern…</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>No customer chosen</source>
        <translation>Kein Kunde ausgewählt</translation>
    </message>
    <message>
        <source>Choose one in the list to see its horses and how to reach them.</source>
        <translation>Wählen Sie einen in der Liste, um Pferde und Kontaktdaten zu sehen.</translation>
    </message>
    <message>
        <source>J K move · Enter opens · type to filter</source>
        <translation>J K bewegen · Enter öffnet · Tippen filtert</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Noch keine Kunden</translation>
    </message>
    <message>
        <source>Customers and their horses will be here.</source>
        <translation>Hier werden Kunden und ihre Pferde stehen.</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>No customer matches what you typed in this view.</source>
        <translation>Kein Kunde in dieser Ansicht passt zu Ihrer Eingabe.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>%1 archived</source>
        <translation>%1 archiviert</translation>
    </message>
    <message>
        <source>Customers &amp; horses</source>
        <translation>Kunden &amp; Pferde</translation>
    </message>
    <message>
        <source>%1 restored</source>
        <translation>%1 wiederhergestellt</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Add horse</source>
        <translation>Pferd hinzufügen</translation>
    </message>
    <message>
        <source>Edit customer</source>
        <translation>Kunden bearbeiten</translation>
    </message>
    <message>
        <source>Archive customer</source>
        <translation>Kunden archivieren</translation>
    </message>
    <message>
        <source>Restore customer</source>
        <translation>Kunden wiederherstellen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln Kunde</numerusform>
            <numerusform>%Ln Kunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln customer(s)</source>
        <translation>
            <numerusform>%1 von %Ln Kunde</numerusform>
            <numerusform>%1 von %Ln Kunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oms::DateEditor</name>
    <message>
        <source>Choose from a calendar</source>
        <translation>Aus einem Kalender wählen</translation>
    </message>
</context>
<context>
    <name>oms::EditorPane</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>You have not saved yet.</source>
        <translation>Sie haben noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Ohne Speichern verlassen</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Someone else changed the same fields meanwhile: %1. Yours are kept; save again to let them stand.</source>
        <translation>Jemand anders hat inzwischen dieselben Felder geändert: %1. Ihre Eingaben bleiben erhalten; speichern Sie noch einmal, damit sie gelten.</translation>
    </message>
</context>
<context>
    <name>oms::ErrorBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>oms::FormRow</name>
    <message>
        <source>required</source>
        <translation>erforderlich</translation>
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
        <translation>16.2 Hands oder 168 cm</translation>
    </message>
</context>
<context>
    <name>oms::HorseEditor</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Archive horse</source>
        <translation>Pferd archivieren</translation>
    </message>
    <message>
        <source>New horse of %1</source>
        <translation>Neues Pferd von %1</translation>
    </message>
</context>
<context>
    <name>oms::KeyboardSheet</name>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>In einer Liste</translation>
    </message>
</context>
<context>
    <name>oms::ListDetail</name>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
</context>
<context>
    <name>oms::ListView</name>
    <message>
        <source>Loading…</source>
        <translation>Lädt…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln row(s)</source>
        <translation>
            <numerusform>%1 von %Ln Zeile</numerusform>
            <numerusform>%1 von %Ln Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oms::MainWindow</name>
    <message>
        <source>About OMS</source>
        <translation>Über OMS</translation>
    </message>
    <message>
        <source>Order desk for made-to-order saddles, version %1.</source>
        <translation>Auftragsverwaltung für Maßsättel, Version %1.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
</context>
<context>
    <name>oms::PaletteOverlay</name>
    <message>
        <source>Search or jump to…   &gt; commands   @ people</source>
        <translation>Suchen oder springen…   &gt; Befehle   @ Personen</translation>
    </message>
    <message>
        <source>Search or jump to</source>
        <translation>Suchen oder springen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
</context>
<context>
    <name>oms::ServerCheck</name>
    <message>
        <source>Encrypted connection</source>
        <translation>Verschlüsselte Verbindung</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>Not encrypted: others could read along</source>
        <translation>Unverschlüsselt: Andere könnten mitlesen</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 wird gefragt…</translation>
    </message>
    <message>
        <source>The server answers but is starting.</source>
        <translation>Der Server antwortet, startet aber noch.</translation>
    </message>
    <message>
        <source>Something answers at this address, but it is no OMS server.</source>
        <translation>Unter dieser Adresse antwortet etwas, aber kein OMS-Server.</translation>
    </message>
    <message>
        <source>This application is too old for the server: it needs %1.</source>
        <translation>Dieses Programm ist zu alt für den Server: Er braucht %1.</translation>
    </message>
    <message>
        <source>%1 · version %2 · %3 ms</source>
        <translation>%1 · Version %2 · %3 ms</translation>
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
        <translation>Server</translation>
    </message>
    <message>
        <source>Forget this server</source>
        <translation>Diesen Server vergessen</translation>
    </message>
    <message>
        <source>Address or oms:// link</source>
        <translation>Adresse oder oms://-Link</translation>
    </message>
    <message>
        <source>Address of another server</source>
        <translation>Adresse eines anderen Servers</translation>
    </message>
    <message>
        <source>Add the server</source>
        <translation>Server hinzufügen</translation>
    </message>
    <message>
        <source>This is no address of a server. Example: oms.example.com</source>
        <translation>Das ist keine Serveradresse. Beispiel: oms.example.com</translation>
    </message>
    <message>
        <source>None yet. Your office knows the address.</source>
        <translation>Noch keiner. Ihr Büro kennt die Adresse.</translation>
    </message>
</context>
<context>
    <name>oms::Sidebar</name>
    <message>
        <source>Search or jump to…</source>
        <translation>Suchen oder springen…</translation>
    </message>
    <message>
        <source>Account of %1</source>
        <translation>Konto von %1</translation>
    </message>
</context>
<context>
    <name>oms::SignInAgain</name>
    <message>
        <source>Sign in again</source>
        <translation>Neu anmelden</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>What you typed stays; it cannot be saved until you sign in</source>
        <translation>Ihre Eingaben bleiben; speichern lassen sie sich erst nach der Anmeldung</translation>
    </message>
    <message>
        <source>Please sign in again</source>
        <translation>Bitte melden Sie sich neu an</translation>
    </message>
</context>
<context>
    <name>oms::SignInForm</name>
    <message>
        <source>&amp;Keep me signed in on this computer</source>
        <translation>An diesem Computer angemeldet &amp;bleiben</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>User name or e-mail</source>
        <translation>Benutzername oder E-Mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Passwort anzeigen</translation>
    </message>
    <message>
        <source>The user name or the password is not right.</source>
        <translation>Benutzername oder Passwort stimmt nicht.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft…</translation>
    </message>
</context>
<context>
    <name>oms::SignInWindow</name>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Choose a server or add one</source>
        <translation>Wählen Sie einen Server oder fügen Sie einen hinzu</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Sign in to OMS</source>
        <translation>Bei OMS anmelden</translation>
    </message>
    <message>
        <source>The order desk for saddles</source>
        <translation>Die Auftragsverwaltung für Sättel</translation>
    </message>
    <message>
        <source>Trust this certificate from now on</source>
        <translation>Diesem Zertifikat von nun an vertrauen</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Bei %1 anmelden</translation>
    </message>
    <message>
        <source>Compare this fingerprint with your administrator before you trust it:
%1</source>
        <translation>Vergleichen Sie diesen Fingerabdruck mit Ihrer Verwaltung, bevor Sie ihm vertrauen:
%1</translation>
    </message>
</context>
<context>
    <name>oms::SkeletonList</name>
    <message>
        <source>Loading</source>
        <translation>Lädt</translation>
    </message>
</context>
<context>
    <name>oms::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Customers &amp; horses</source>
        <translation>Kunden &amp; Pferde</translation>
    </message>
</context>
<context>
    <name>schema</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Fitter</source>
        <translation>Anpasser</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobil</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Horses</source>
        <translation>Pferde</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Without name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>Without fitter</source>
        <translation>Ohne Anpasser</translation>
    </message>
    <message>
        <source>Without e-mail</source>
        <translation>Ohne E-Mail</translation>
    </message>
    <message>
        <source>Without any contact</source>
        <translation>Ohne Kontaktdaten</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Breed</source>
        <translation>Rasse</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Geburtsjahr</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Stockmaß</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Second line</source>
        <translation>Adresszusatz</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>Bundesland oder Provinz</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Of the server</source>
        <translation>Des Servers</translation>
    </message>
    <message>
        <source>Of the API: the first part of its addresses</source>
        <translation>Der API: der erste Teil ihrer Adressen</translation>
    </message>
    <message>
        <source>The oldest desktop application that this server serves</source>
        <translation>Das älteste Desktop-Programm, das dieser Server bedient</translation>
    </message>
    <message>
        <source>User name or e-mail</source>
        <translation>Benutzername oder E-Mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Diese</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Berechtigung</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Reichweite</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Vollständiger Name</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Must choose a new one</source>
        <translation>Muss ein neues wählen</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Admin</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Ausgesetzt</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Mare</source>
        <translation>Stute</translation>
    </message>
    <message>
        <source>Gelding</source>
        <translation>Wallach</translation>
    </message>
    <message>
        <source>Stallion</source>
        <translation>Hengst</translation>
    </message>
</context>
</TS>
