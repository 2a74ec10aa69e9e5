<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>Approvals</name>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1, urgent</source>
        <translation>%1, eilig</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Customer and horse</source>
        <translation>Kunde und Pferd</translation>
    </message>
    <message>
        <source>Fitter</source>
        <translation>Sattelanpasser</translation>
    </message>
    <message>
        <source>Waiting since</source>
        <translation>Wartet seit</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Eilig</translation>
    </message>
    <message>
        <source>No deposit is wanted</source>
        <translation>Keine Anzahlung verlangt</translation>
    </message>
    <message>
        <source>The deposit of %1 is paid</source>
        <translation>Die Anzahlung von %1 ist da</translation>
    </message>
    <message>
        <source>The deposit is waived: %1</source>
        <translation>Auf die Anzahlung wird verzichtet: %1</translation>
    </message>
    <message>
        <source>%1 of the deposit of %2 is paid</source>
        <translation>%1 der Anzahlung von %2 ist bezahlt</translation>
    </message>
    <message>
        <source>The saddle is complete and obeys every rule</source>
        <translation>Der Sattel ist vollständig und folgt allen Regeln</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) stand against the saddle</source>
        <translation>
            <numerusform>%Ln Sache spricht gegen den Sattel</numerusform>
            <numerusform>%Ln Sachen sprechen gegen den Sattel</numerusform>
        </translation>
    </message>
    <message>
        <source>Horse and rider were measured</source>
        <translation>Pferd und Reiter sind gemessen</translation>
    </message>
    <message>
        <source>No measurements</source>
        <translation>Keine Maße</translation>
    </message>
    <message>
        <source>Everything has a price</source>
        <translation>Alles hat einen Preis</translation>
    </message>
    <message>
        <source>Something has no price</source>
        <translation>Etwas hat keinen Preis</translation>
    </message>
    <message>
        <source>%1 builds it</source>
        <translation>%1 baut ihn</translation>
    </message>
    <message>
        <source>No factory builds this model for the region</source>
        <translation>Keine Werkstatt baut dieses Modell für die Region</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Erfassen</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was geändert wurde</translation>
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
        <source>Restored</source>
        <translation>Wiederhergestellt</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Prices changed</source>
        <translation>Preise geändert</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation>Erneut versucht</translation>
    </message>
    <message>
        <source>Signed out everywhere</source>
        <translation>Überall abgemeldet</translation>
    </message>
    <message>
        <source>Password set</source>
        <translation>Passwort gesetzt</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Passwort geändert</translation>
    </message>
    <message>
        <source>Link for a password sent</source>
        <translation>Link für ein Passwort gesendet</translation>
    </message>
    <message>
        <source>Password chosen by link</source>
        <translation>Passwort über Link gewählt</translation>
    </message>
    <message>
        <source>Account confirmed</source>
        <translation>Konto bestätigt</translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation>Ausgesperrt</translation>
    </message>
    <message>
        <source>Wiping ordered</source>
        <translation>Löschen angeordnet</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>Wieder zugelassen</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>Consent asked for</source>
        <translation>Zustimmung erbeten</translation>
    </message>
    <message>
        <source>Customer agreed</source>
        <translation>Kunde hat zugestimmt</translation>
    </message>
    <message>
        <source>Customer declined</source>
        <translation>Kunde hat abgelehnt</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Approval withdrawn</source>
        <translation>Freigabe zurückgezogen</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>Zurückgeschickt</translation>
    </message>
    <message>
        <source>Moved on</source>
        <translation>Weitergerückt</translation>
    </message>
    <message>
        <source>Moved back</source>
        <translation>Zurückgerückt</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Fortgesetzt</translation>
    </message>
    <message>
        <source>Shipped to the fitter</source>
        <translation>An den Anpasser versandt</translation>
    </message>
    <message>
        <source>Shipped to the customer</source>
        <translation>An den Kunden versandt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Put into stock</source>
        <translation>Ins Lager gelegt</translation>
    </message>
    <message>
        <source>Given to the fitter</source>
        <translation>An den Anpasser ausgegeben</translation>
    </message>
    <message>
        <source>Given to the customer</source>
        <translation>An den Kunden ausgegeben</translation>
    </message>
    <message>
        <source>Trial begun</source>
        <translation>Probe begonnen</translation>
    </message>
    <message>
        <source>Kept after the trial</source>
        <translation>Nach der Probe behalten</translation>
    </message>
    <message>
        <source>Back from the trial</source>
        <translation>Von der Probe zurück</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Wieder geöffnet</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Berichtigt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>record, what was done</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>Der Server</translation>
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
        <translation>Neue Marke</translation>
    </message>
    <message numerus="yes">
        <source>Brand · %Ln model(s)</source>
        <translation>
            <numerusform>Marke · %Ln Modell</numerusform>
            <numerusform>Marke · %Ln Modelle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message numerus="yes">
        <source>%Ln order(s) as before.</source>
        <translation>
            <numerusform>%Ln Auftrag wie zuvor.</numerusform>
            <numerusform>%Ln Aufträge wie zuvor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was undone: an order has changed meanwhile.</source>
        <translation>Nichts wurde zurückgenommen: Ein Auftrag hat sich inzwischen geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln order(s)</source>
        <comment>action</comment>
        <translation>
            <numerusform>%1: %Ln Auftrag</numerusform>
            <numerusform>%1: %Ln Aufträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CarryOut</name>
    <message>
        <source>%1 is as it was.</source>
        <translation>%1 ist wie zuvor.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>order, state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is not possible: %2</source>
        <translation>%1 ist nicht möglich: %2</translation>
    </message>
</context>
<context>
    <name>CatalogueEditor</name>
    <message>
        <source>Somebody else changed this meanwhile, too: %1. Yours is shown; saving puts it in the place of theirs.</source>
        <translation>Jemand anders hat das inzwischen auch geändert: %1. Ihres wird gezeigt; Speichern setzt es an die Stelle des anderen.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>CatalogueTree</name>
    <message>
        <source>Inactive</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>Brands and models</source>
        <translation>Marken und Modelle</translation>
    </message>
    <message>
        <source>Leathers</source>
        <translation>Leder</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>words</source>
        <translation>in Worten</translation>
    </message>
    <message>
        <source>Extras</source>
        <translation>Extras</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Leather</source>
        <translation>Leder</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Extra</source>
        <translation>Extra</translation>
    </message>
</context>
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
    <name>ColourPane</name>
    <message>
        <source>New colour</source>
        <translation>Neue Farbe</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Office only</source>
        <translation>Nur Büro</translation>
    </message>
    <message>
        <source>Note for the office</source>
        <translation>Notiz fürs Büro</translation>
    </message>
    <message>
        <source>Office and fitter</source>
        <translation>Büro und Anpasser</translation>
    </message>
    <message>
        <source>Send to the fitter</source>
        <translation>An den Anpasser senden</translation>
    </message>
    <message>
        <source>Office and factory</source>
        <translation>Büro und Werkstatt</translation>
    </message>
    <message>
        <source>Send to the factory</source>
        <translation>An die Werkstatt senden</translation>
    </message>
    <message>
        <source>Fitter and factory</source>
        <translation>Anpasser und Werkstatt</translation>
    </message>
    <message>
        <source>Send to fitter and factory</source>
        <translation>An Anpasser und Werkstatt senden</translation>
    </message>
    <message>
        <source>Everyone, the customer too</source>
        <translation>Alle, auch der Kunde</translation>
    </message>
    <message>
        <source>Send to everyone</source>
        <translation>An alle senden</translation>
    </message>
</context>
<context>
    <name>Configurator</name>
    <message>
        <source>no price yet</source>
        <translation>noch kein Preis</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Saddle</source>
        <translation>Sattel</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Sitz</translation>
    </message>
    <message>
        <source>Cantle</source>
        <translation>Hinterzwiesel</translation>
    </message>
    <message>
        <source>Flaps</source>
        <translation>Blätter</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Kissen</translation>
    </message>
    <message>
        <source>Accessories</source>
        <translation>Zubehör</translation>
    </message>
    <message>
        <source>Extras</source>
        <translation>Extras</translation>
    </message>
    <message>
        <source>Leather</source>
        <translation>Leder</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>In contrast</source>
        <translation>Im Kontrast</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Worte</translation>
    </message>
    <message>
        <source>%1 is still to be chosen.</source>
        <translation>%1 ist noch zu wählen.</translation>
    </message>
    <message>
        <source>%1: this is not in the catalogue.</source>
        <translation>%1: Das steht nicht im Katalog.</translation>
    </message>
    <message>
        <source>%1: %2 is no longer offered.</source>
        <translation>%1: %2 wird nicht mehr angeboten.</translation>
    </message>
    <message>
        <source>%1: %2 is not offered here.</source>
        <translation>%1: %2 wird hier nicht angeboten.</translation>
    </message>
    <message>
        <source>%1: %2 does not go with the rest. %3</source>
        <translation>%1: %2 passt nicht zum Übrigen. %3</translation>
    </message>
    <message>
        <source>%1 must be another. %3</source>
        <translation>%1 muss anders sein. %3</translation>
    </message>
    <message>
        <source>%1: nothing asks for this.</source>
        <translation>%1: Danach fragt nichts.</translation>
    </message>
    <message>
        <source>%1 is longer than %2 characters.</source>
        <translation>%1 ist länger als %2 Zeichen.</translation>
    </message>
    <message>
        <source>%1 is there too often.</source>
        <translation>%1 kommt zu oft vor.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Leather colour</source>
        <translation>Lederfarbe</translation>
    </message>
    <message>
        <source>Fix it: %1 empty</source>
        <translation>Beheben: %1 leer</translation>
    </message>
    <message>
        <source>Fix it: %1 → %2</source>
        <translation>Beheben: %1 → %2</translation>
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
    <message>
        <source>Saved on this computer, not sent yet</source>
        <translation>Auf diesem Computer gespeichert, noch nicht gesendet</translation>
    </message>
    <message>
        <source>Needs your decision</source>
        <translation>Braucht Ihre Entscheidung</translation>
    </message>
</context>
<context>
    <name>Dashboard</name>
    <message>
        <source>To approve</source>
        <translation>Freizugeben</translation>
    </message>
    <message>
        <source>Late at the factory</source>
        <translation>Verspätet in der Werkstatt</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Eilig</translation>
    </message>
    <message>
        <source>Deposit open</source>
        <translation>Anzahlung offen</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Trials due</source>
        <translation>Proben fällig</translation>
    </message>
    <message>
        <source>To close</source>
        <translation>Abzuschließen</translation>
    </message>
    <message>
        <source>Drafts to finish</source>
        <translation>Offene Entwürfe</translation>
    </message>
    <message>
        <source>With head office</source>
        <translation>Beim Hauptbüro</translation>
    </message>
    <message>
        <source>Arrived for fitting</source>
        <translation>Zum Anpassen da</translation>
    </message>
    <message>
        <source>On trial</source>
        <translation>Auf Probe</translation>
    </message>
    <message>
        <source>New orders</source>
        <translation>Neue Aufträge</translation>
    </message>
    <message>
        <source>Being built</source>
        <translation>Im Bau</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Verspätet</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
</context>
<context>
    <name>DecisionPane</name>
    <message>
        <source>Measurements are missing or do not add up</source>
        <translation>Maße fehlen oder passen nicht zusammen</translation>
    </message>
    <message>
        <source>The deposit has not come</source>
        <translation>Die Anzahlung ist nicht gekommen</translation>
    </message>
    <message>
        <source>The saddle does not suit the measurements</source>
        <translation>Der Sattel passt nicht zu den Maßen</translation>
    </message>
    <message>
        <source>The special instructions are not clear</source>
        <translation>Die besonderen Wünsche sind nicht klar</translation>
    </message>
</context>
<context>
    <name>ExtraPane</name>
    <message>
        <source>New extra</source>
        <translation>Neues Extra</translation>
    </message>
    <message>
        <source>Extra · %1</source>
        <translation>Extra · %1</translation>
    </message>
</context>
<context>
    <name>FindPage</name>
    <message>
        <source>Order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Horse</source>
        <translation>Pferd</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Saddle</source>
        <translation>Sattel</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
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
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Bestellt</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
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
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Versandt</translation>
    </message>
    <message>
        <source>Stock and trial</source>
        <translation>Lager und Probe</translation>
    </message>
</context>
<context>
    <name>Fulfilment</name>
    <message>
        <source>To confirm</source>
        <translation>Zu bestätigen</translation>
    </message>
    <message>
        <source>To make</source>
        <translation>Zu bauen</translation>
    </message>
    <message>
        <source>To ship</source>
        <translation>Zu versenden</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>order, saddle, due</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1, urgent</source>
        <translation>%1, eilig</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Saddle</source>
        <translation>Sattel</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Eilig</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Maße</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Serial number %1</source>
        <translation>Seriennummer %1</translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message>
        <source>Needs your decision</source>
        <translation>Braucht Ihre Entscheidung</translation>
    </message>
    <message>
        <source>Returned to you</source>
        <translation>An Sie zurückgegeben</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Neues</translation>
    </message>
    <message>
        <source>Changed in both places</source>
        <translation>An beiden Orten geändert</translation>
    </message>
    <message>
        <source>The server refused it</source>
        <translation>Der Server hat es abgelehnt</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>kind, about, what</comment>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>A4 sheet, 2 × 4 (99 × 68 mm)</source>
        <translation>A4-Bogen, 2 × 4 (99 × 68 mm)</translation>
    </message>
    <message>
        <source>A4 sheet, 2 × 7 (99 × 38 mm)</source>
        <translation>A4-Bogen, 2 × 7 (99 × 38 mm)</translation>
    </message>
    <message>
        <source>Letter sheet, 2 × 5 (4 × 2 in)</source>
        <translation>Letter-Bogen, 2 × 5 (4 × 2 in)</translation>
    </message>
    <message>
        <source>Label printer, 100 × 50 mm</source>
        <translation>Etikettendrucker, 100 × 50 mm</translation>
    </message>
    <message>
        <source>Label printer, 89 × 36 mm</source>
        <translation>Etikettendrucker, 89 × 36 mm</translation>
    </message>
    <message>
        <source>URGENT</source>
        <translation>EILIG</translation>
    </message>
    <message>
        <source>STOP</source>
        <comment>not to be built</comment>
        <translation>STOPP</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>a day</comment>
        <translation>für %1</translation>
    </message>
</context>
<context>
    <name>LeatherPane</name>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>New leather</source>
        <translation>Neues Leder</translation>
    </message>
    <message>
        <source>Leather · %1</source>
        <translation>Leder · %1</translation>
    </message>
    <message>
        <source>Colours %1</source>
        <translation>Farben %1</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
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
    <name>Measurements</name>
    <message>
        <source>Shoulder angle</source>
        <translation>Schulterwinkel</translation>
    </message>
</context>
<context>
    <name>ModelPane</name>
    <message>
        <source>Leathers</source>
        <translation>Leder</translation>
    </message>
    <message>
        <source>Options and values</source>
        <translation>Optionen und Werte</translation>
    </message>
    <message>
        <source>Extras</source>
        <translation>Extras</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Discontinue</source>
        <translation>Abkündigen</translation>
    </message>
    <message>
        <source>%1 is discontinued</source>
        <translation>%1 ist abgekündigt</translation>
    </message>
    <message>
        <source>Take out of the offer</source>
        <translation>Aus dem Angebot nehmen</translation>
    </message>
    <message>
        <source>%1 is no longer offered</source>
        <translation>%1 wird nicht mehr angeboten</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>Wieder anbieten</translation>
    </message>
    <message>
        <source>%1 is offered again</source>
        <translation>%1 wird wieder angeboten</translation>
    </message>
    <message>
        <source>Offer this model</source>
        <translation>Dieses Modell anbieten</translation>
    </message>
    <message>
        <source>%1 is offered now</source>
        <translation>%1 wird jetzt angeboten</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Copy from another model…</source>
        <translation>Von anderem Modell übernehmen…</translation>
    </message>
    <message>
        <source>Leathers %1</source>
        <translation>Leder %1</translation>
    </message>
    <message>
        <source>Options and values %1</source>
        <translation>Optionen und Werte %1</translation>
    </message>
    <message>
        <source>Extras %1</source>
        <translation>Extras %1</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Kopie von %1</translation>
    </message>
    <message>
        <source>New model</source>
        <translation>Neues Modell</translation>
    </message>
</context>
<context>
    <name>OptionPane</name>
    <message>
        <source>Facts</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>New option</source>
        <translation>Neue Option</translation>
    </message>
    <message>
        <source>Option · %1</source>
        <translation>Option · %1</translation>
    </message>
    <message>
        <source>Values %1</source>
        <translation>Werte %1</translation>
    </message>
</context>
<context>
    <name>OrderDetail</name>
    <message>
        <source>Summary</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Saddle</source>
        <translation>Sattel</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Passform</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
</context>
<context>
    <name>OrderEditor</name>
    <message>
        <source>Whose saddle it is</source>
        <translation>Für wen der Sattel ist</translation>
    </message>
    <message>
        <source>The price list has no price for something that is chosen</source>
        <translation>Die Preisliste hat für etwas Gewähltes keinen Preis</translation>
    </message>
    <message>
        <source>Nobody builds this model for the region</source>
        <translation>Niemand baut dieses Modell für die Region</translation>
    </message>
</context>
<context>
    <name>OrderExport</name>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-Arbeitsmappe (*.xlsx)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Werte mit Komma getrennt (*.csv)</translation>
    </message>
</context>
<context>
    <name>OrderHistory</name>
    <message>
        <source>Moved on</source>
        <translation>Weitergerückt</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Mail sent</source>
        <translation>Mail gesendet</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Gedruckt</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Shipment</source>
        <translation>Sendung</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Geändert: %1</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>what happened, why</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation>
            <numerusform>vor %Ln min</numerusform>
            <numerusform>vor %Ln min</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>gestern %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day of this year</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day</comment>
        <translation>d. MMM yyyy</translation>
    </message>
</context>
<context>
    <name>OrderSheet</name>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day on paper</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1: not to be built</source>
        <comment>a state</comment>
        <translation>%1: nicht zu bauen</translation>
    </message>
    <message>
        <source>URGENT until %1</source>
        <translation>EILIG bis %1</translation>
    </message>
    <message>
        <source>URGENT</source>
        <translation>EILIG</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Horse</source>
        <translation>Pferd</translation>
    </message>
    <message>
        <source>Fitter</source>
        <translation>Sattelanpasser</translation>
    </message>
    <message>
        <source>Factory</source>
        <translation>Werkstatt</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Zugesagt für</translation>
    </message>
    <message>
        <source>Wished for</source>
        <translation>Gewünscht für</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Bestellt</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Fitter&apos;s reference</source>
        <translation>Zeichen des Anpassers</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation>Lieferadresse</translation>
    </message>
    <message>
        <source>Saddle</source>
        <translation>Sattel</translation>
    </message>
    <message>
        <source>Closed long ago: what was built is at the server.</source>
        <translation>Vor langem abgeschlossen: Was gebaut wurde, weiß der Server.</translation>
    </message>
    <message>
        <source>No saddle chosen yet</source>
        <translation>Noch kein Sattel gewählt</translation>
    </message>
    <message>
        <source>left %1</source>
        <translation>links %1</translation>
    </message>
    <message>
        <source>right %1</source>
        <translation>rechts %1</translation>
    </message>
    <message>
        <source>Measured %1</source>
        <translation>Gemessen %1</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>measured on a day, by somebody</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>for an earlier order</source>
        <translation>für einen früheren Auftrag</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Fertigung</translation>
    </message>
    <message>
        <source>Special instructions</source>
        <translation>Besondere Wünsche</translation>
    </message>
    <message>
        <source>Note on the saddle</source>
        <translation>Notiz zum Sattel</translation>
    </message>
    <message>
        <source>%1 · printed %2 by %3</source>
        <translation>%1 · gedruckt %2 von %3</translation>
    </message>
</context>
<context>
    <name>OrderWords</name>
    <message>
        <source>New order</source>
        <translation>Neuer Auftrag</translation>
    </message>
    <message>
        <source>In production</source>
        <translation>In Fertigung</translation>
    </message>
    <message>
        <source>Changed — wait</source>
        <translation>Geändert – warten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Versandt</translation>
    </message>
    <message>
        <source>Cancelled — stop</source>
        <translation>Storniert – stopp</translation>
    </message>
    <message>
        <source>To approve</source>
        <translation>Freizugeben</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Eilig</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Verspätet</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Deposit missing</source>
        <translation>Anzahlung fehlt</translation>
    </message>
    <message>
        <source>Trials ending</source>
        <translation>Proben enden</translation>
    </message>
    <message>
        <source>To close</source>
        <translation>Abzuschließen</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day of this year in a list</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day in a list</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>an order without a number</comment>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>brand, model</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Sent %1</source>
        <translation>Gesendet %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln d late</source>
        <translation>
            <numerusform>%Ln T. zu spät</numerusform>
            <numerusform>%Ln T. zu spät</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln d</source>
        <translation>
            <numerusform>in %Ln T.</numerusform>
            <numerusform>in %Ln T.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Zurückgenommen</translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message numerus="yes">
        <source>within %Ln day(s)</source>
        <comment>due</comment>
        <translation>
            <numerusform>in %Ln Tag</numerusform>
            <numerusform>in %Ln Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last %Ln day(s)</source>
        <translation>
            <numerusform>am letzten Tag (%Ln)</numerusform>
            <numerusform>in den letzten %Ln Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s) or later</source>
        <comment>due</comment>
        <translation>
            <numerusform>in %Ln Tag oder später</numerusform>
            <numerusform>in %Ln Tagen oder später</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %Ln day(s) ago</source>
        <translation>
            <numerusform>vor mehr als %Ln Tag</numerusform>
            <numerusform>vor mehr als %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>diese Woche</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>diesen Monat</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>dieses Jahr</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Work list</source>
        <translation>Arbeitsliste</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Fitter</source>
        <translation>Sattelanpasser</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Horse</source>
        <translation>Pferd</translation>
    </message>
    <message>
        <source>Factory</source>
        <translation>Werkstatt</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Leather</source>
        <translation>Leder</translation>
    </message>
    <message>
        <source>Seat size</source>
        <translation>Sitzgröße</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Bestellt</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Eilig</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Verspätet</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>“%1” is no %2 that is known here.</source>
        <translation>„%1“ ist hier nicht bekannt (%2).</translation>
    </message>
    <message>
        <source>“%1” is no day. Write %2:&lt;14d, %2:2026-07-04, %2:2026-07-01..2026-07-31 or %2:week.</source>
        <translation>„%1“ ist kein Tag. Schreiben Sie %2:&lt;14d, %2:2026-07-04, %2:2026-07-01..2026-07-31 oder %2:week.</translation>
    </message>
    <message>
        <source>“%1” cannot be turned round with a minus.</source>
        <translation>„%1“ lässt sich nicht mit einem Minus umkehren.</translation>
    </message>
    <message>
        <source>There is no filter called “%1”.</source>
        <translation>Es gibt keinen Filter „%1“.</translation>
    </message>
    <message>
        <source>Not</source>
        <comment>before a yes-or-no filter</comment>
        <translation>Nicht</translation>
    </message>
    <message>
        <source>%1 is not</source>
        <comment>filter</comment>
        <translation>%1 ist nicht</translation>
    </message>
    <message>
        <source>%1 is</source>
        <comment>filter</comment>
        <translation>%1 ist</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln Auftrag</numerusform>
            <numerusform>%Ln Aufträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <translation>
            <numerusform>%Ln verspätet</numerusform>
            <numerusform>%Ln verspätet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln urgent</source>
        <translation>
            <numerusform>%Ln eilig</numerusform>
            <numerusform>%Ln eilig</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to collect</source>
        <translation>%1 offen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln d</source>
        <comment>how long an order has stood where it stands</comment>
        <translation>
            <numerusform>%Ln T.</numerusform>
            <numerusform>%Ln T.</numerusform>
        </translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Auftrag %1</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>eilig</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Customer and horse</source>
        <translation>Kunde und Pferd</translation>
    </message>
    <message>
        <source>Saddle</source>
        <translation>Sattel</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Sitz</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Restbetrag</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Anzahlung</translation>
    </message>
    <message>
        <source>Paid</source>
        <comment>nothing is left to pay</comment>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Lager</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Zugesagt</translation>
    </message>
    <message>
        <source>Wanted for</source>
        <translation>Gewünscht für</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Stage age</source>
        <translation>Im Schritt seit</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Awaiting approval</source>
        <translation>Wartet auf Freigabe</translation>
    </message>
    <message>
        <source>In production</source>
        <translation>In Fertigung</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Versandt</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Page %1 of %2</source>
        <comment>at the foot of a page</comment>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>PresetPane</name>
    <message>
        <source>New preset</source>
        <translation>Neue Vorlage</translation>
    </message>
    <message>
        <source>Preset · %1</source>
        <translation>Vorlage · %1</translation>
    </message>
    <message>
        <source>Preset · every model</source>
        <translation>Vorlage · jedes Modell</translation>
    </message>
</context>
<context>
    <name>PresetsSection</name>
    <message>
        <source>Inactive</source>
        <translation>Inaktiv</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s)</source>
        <translation>
            <numerusform>%Ln Widerspruch</numerusform>
            <numerusform>%Ln Widersprüche</numerusform>
        </translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>PriceGrid</name>
    <message>
        <source>No longer offered</source>
        <translation>Nicht mehr angeboten</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Something that is gone</source>
        <translation>Etwas, das es nicht mehr gibt</translation>
    </message>
</context>
<context>
    <name>PriceListsSection</name>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Künftig</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Vergangen</translation>
    </message>
    <message>
        <source>Holds now</source>
        <translation>Gilt jetzt</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln price list(s)</source>
        <translation>
            <numerusform>%Ln Preisliste</numerusform>
            <numerusform>%Ln Preislisten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PriceSummary</name>
    <message>
        <source>Not priced yet.</source>
        <translation>Noch ohne Preis.</translation>
    </message>
    <message>
        <source>This is no invoice.</source>
        <translation>Dies ist keine Rechnung.</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>Price summary</source>
        <translation>Preisübersicht</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Bestellt</translation>
    </message>
    <message>
        <source>Horse</source>
        <translation>Pferd</translation>
    </message>
    <message>
        <source>Your fitter</source>
        <translation>Ihr Sattelanpasser</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>Geplant für</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Not every price is known yet; the total may change.</source>
        <translation>Noch ist nicht jeder Preis bekannt; die Summe kann sich ändern.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Deposit before we begin</source>
        <translation>Anzahlung, bevor wir beginnen</translation>
    </message>
    <message>
        <source>Your saddle</source>
        <translation>Ihr Sattel</translation>
    </message>
</context>
<context>
    <name>Production</name>
    <message>
        <source>Step %1</source>
        <comment>of production</comment>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Versandt</translation>
    </message>
    <message>
        <source>since today</source>
        <translation>seit heute</translation>
    </message>
    <message numerus="yes">
        <source>%Ln d here</source>
        <comment>in its stage</comment>
        <translation>
            <numerusform>seit %Ln T. hier</numerusform>
            <numerusform>seit %Ln T. hier</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped in %1</source>
        <comment>a step of production</comment>
        <translation>Gestoppt in %1</translation>
    </message>
    <message>
        <source>Changed: to approve</source>
        <translation>Geändert: freizugeben</translation>
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
        <translation>Wenn all das gilt</translation>
    </message>
    <message>
        <source>Then it</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Weil</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Neue Regel</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>It concerns no model as things stand.</source>
        <translation>Derzeit betrifft sie kein Modell.</translation>
    </message>
    <message numerus="yes">
        <source>It concerns %Ln model(s)</source>
        <translation>
            <numerusform>Sie betrifft %Ln Modell</numerusform>
            <numerusform>Sie betrifft %Ln Modelle</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, among them %2.</source>
        <translation>%1, darunter %2.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>Mono flap</source>
        <translation>Monoblatt</translation>
    </message>
    <message>
        <source>Double flap</source>
        <translation>Doppelblatt</translation>
    </message>
    <message>
        <source> with </source>
        <translation> mit </translation>
    </message>
    <message>
        <source>%1 needs %2</source>
        <translation>%1 braucht %2</translation>
    </message>
    <message>
        <source>%1 goes without %2</source>
        <translation>%1 geht nicht mit %2</translation>
    </message>
    <message>
        <source>Every model</source>
        <translation>Jedes Modell</translation>
    </message>
</context>
<context>
    <name>RulesSection</name>
    <message>
        <source>Inactive</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Language and units</source>
        <translation>Sprache und Einheiten</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Offline copy</source>
        <translation>Offline-Kopie</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>d MMM</source>
        <comment>a station</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>%1: %2 – %3</source>
        <translation>%1: %2 – %3</translation>
    </message>
    <message>
        <source>%1: since %2</source>
        <translation>%1: seit %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Bestellt</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
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
        <translation>Versandt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message>
        <source>%1 changed in both places</source>
        <comment>names of fields</comment>
        <translation>%1: an beiden Stellen geändert</translation>
    </message>
    <message>
        <source>%1 · on the server by %2</source>
        <translation>%1 · auf dem Server von %2</translation>
    </message>
    <message>
        <source>%1 · by %2</source>
        <comment>record, person</comment>
        <translation>%1 · von %2</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Nicht angenommen</translation>
    </message>
    <message>
        <source>An earlier change</source>
        <translation>Eine frühere Änderung</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>ein anderer</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a field without a value</comment>
        <translation>leer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) wait on this computer</source>
        <translation>
            <numerusform>%Ln Änderung wartet auf diesem Computer</numerusform>
            <numerusform>%Ln Änderungen warten auf diesem Computer</numerusform>
        </translation>
    </message>
    <message>
        <source>Synced %1</source>
        <translation>Abgeglichen: %1</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Noch nie abgeglichen</translation>
    </message>
    <message>
        <source>This computer was shut out</source>
        <translation>Dieser Computer wurde gesperrt</translation>
    </message>
    <message numerus="yes">
        <source>Update OMS to send %Ln change(s)</source>
        <translation>
            <numerusform>OMS aktualisieren, um %Ln Änderung zu senden</numerusform>
            <numerusform>OMS aktualisieren, um %Ln Änderungen zu senden</numerusform>
        </translation>
    </message>
    <message>
        <source>Update OMS to go on</source>
        <translation>OMS aktualisieren, um weiterzuarbeiten</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>Nichts ist verloren</translation>
    </message>
    <message numerus="yes">
        <source>Sign in to send %Ln change(s)</source>
        <translation>
            <numerusform>Anmelden, um %Ln Änderung zu senden</numerusform>
            <numerusform>Anmelden, um %Ln Änderungen zu senden</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in to go on</source>
        <translation>Anmelden, um weiterzuarbeiten</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>Auf diesem Computer gespeichert</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Offline: saved on this computer</source>
        <translation>Offline: auf diesem Computer gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>Sending %Ln change(s)</source>
        <translation>
            <numerusform>%Ln Änderung wird gesendet</numerusform>
            <numerusform>%Ln Änderungen werden gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching your records</source>
        <translation>Ihre Daten werden geholt</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>Alles gespeichert</translation>
    </message>
    <message>
        <source>The server was restored from a backup. What you did on this computer is being sent again, and everything is read anew.</source>
        <translation>Der Server wurde aus einer Sicherung wiederhergestellt. Was Sie auf diesem Computer getan haben, wird noch einmal gesendet, und alles wird neu gelesen.</translation>
    </message>
    <message>
        <source>The server wanted to take away many records at once without saying why. Nothing was hidden; it is being checked.</source>
        <translation>Der Server wollte ohne Angabe von Gründen viele Datensätze auf einmal entfernen. Nichts wurde ausgeblendet; es wird geprüft.</translation>
    </message>
    <message>
        <source>Checked: this computer has exactly what the server has for you.</source>
        <translation>Geprüft: Dieser Computer hat genau das, was der Server für Sie hat.</translation>
    </message>
    <message>
        <source>Something differed from the server and is being read anew. What waits stays.</source>
        <translation>Etwas wich vom Server ab und wird neu gelesen. Was wartet, bleibt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) your decision</source>
        <translation>
            <numerusform>%Ln braucht Ihre Entscheidung</numerusform>
            <numerusform>%Ln brauchen Ihre Entscheidung</numerusform>
        </translation>
    </message>
    <message>
        <source>A customer</source>
        <translation>Ein Kunde</translation>
    </message>
    <message>
        <source>New customer: %1</source>
        <translation>Neuer Kunde: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln Kunde</numerusform>
            <numerusform>%Ln Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>A horse</source>
        <translation>Ein Pferd</translation>
    </message>
    <message>
        <source>New horse: %1</source>
        <translation>Neues Pferd: %1</translation>
    </message>
    <message>
        <source>New horse of %1: %2</source>
        <translation>Neues Pferd von %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln horse(s)</source>
        <translation>
            <numerusform>%Ln Pferd</numerusform>
            <numerusform>%Ln Pferde</numerusform>
        </translation>
    </message>
    <message>
        <source>A fitter</source>
        <translation>Ein Sattelanpasser</translation>
    </message>
    <message>
        <source>New fitter: %1</source>
        <translation>Neuer Sattelanpasser: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fitter(s)</source>
        <translation>
            <numerusform>%Ln Sattelanpasser</numerusform>
            <numerusform>%Ln Sattelanpasser</numerusform>
        </translation>
    </message>
    <message>
        <source>A decision</source>
        <translation>Eine Entscheidung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open decision(s)</source>
        <translation>
            <numerusform>%Ln offene Entscheidung</numerusform>
            <numerusform>%Ln offene Entscheidungen</numerusform>
        </translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field: before → after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meines behalten</translation>
    </message>
    <message>
        <source>Keep the server&apos;s</source>
        <translation>Das vom Server behalten</translation>
    </message>
    <message>
        <source>Something of both</source>
        <translation>Etwas von beidem</translation>
    </message>
    <message>
        <source>Fixed and sent again</source>
        <translation>Berichtigt und neu gesendet</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Accepted, merged</source>
        <translation>Angenommen, zusammengeführt</translation>
    </message>
    <message>
        <source>Was so already</source>
        <translation>War schon so</translation>
    </message>
    <message>
        <source>Changed in both places</source>
        <translation>An beiden Stellen geändert</translation>
    </message>
    <message>
        <source>Waits for a decision</source>
        <translation>Wartet auf eine Entscheidung</translation>
    </message>
    <message>
        <source>Will be sent again</source>
        <translation>Wird noch einmal gesendet</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Your role may not do this, or no longer does.</source>
        <translation>Ihre Rolle darf das nicht oder nicht mehr.</translation>
    </message>
    <message>
        <source>Ask somebody who may, or discard it.</source>
        <translation>Bitten Sie jemanden, der darf, oder verwerfen Sie es.</translation>
    </message>
    <message>
        <source>The record is not there any more, or is no longer yours.</source>
        <translation>Den Datensatz gibt es nicht mehr, oder er gehört Ihnen nicht mehr.</translation>
    </message>
    <message>
        <source>Copy what you need, then discard it.</source>
        <translation>Kopieren Sie, was Sie brauchen, und verwerfen Sie es dann.</translation>
    </message>
    <message>
        <source>The record was archived before your change arrived.</source>
        <translation>Der Datensatz wurde archiviert, bevor Ihre Änderung ankam.</translation>
    </message>
    <message>
        <source>Have it restored, then send your change again.</source>
        <translation>Lassen Sie ihn wiederherstellen und senden Sie Ihre Änderung dann noch einmal.</translation>
    </message>
    <message>
        <source>What it belongs to was archived before it arrived.</source>
        <translation>Wozu es gehört, wurde archiviert, bevor es ankam.</translation>
    </message>
    <message>
        <source>The record is in a state in which this cannot be done.</source>
        <translation>Der Datensatz ist in einem Zustand, in dem das nicht geht.</translation>
    </message>
    <message>
        <source>The server does not know this kind of change.</source>
        <translation>Der Server kennt diese Art von Änderung nicht.</translation>
    </message>
    <message>
        <source>It may need an update; your change is kept until then.</source>
        <translation>Vielleicht muss er aktualisiert werden; Ihre Änderung bleibt bis dahin erhalten.</translation>
    </message>
    <message>
        <source>The server has another change under the same number.</source>
        <translation>Der Server hat unter derselben Nummer eine andere Änderung.</translation>
    </message>
    <message>
        <source>This clashes with what is already there.</source>
        <translation>Das verträgt sich nicht mit dem, was schon da ist.</translation>
    </message>
    <message>
        <source>Somebody changed the record in the meantime.</source>
        <translation>Jemand hat den Datensatz inzwischen geändert.</translation>
    </message>
    <message>
        <source>A record</source>
        <translation>Ein Datensatz</translation>
    </message>
    <message>
        <source>%1: a change that this version of OMS does not know</source>
        <translation>%1: eine Änderung, die diese Version von OMS nicht kennt</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Braucht Sie</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field: what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>gestern %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day of this year</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>vor %n min</numerusform>
            <numerusform>vor %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive: %1</source>
        <translation>Archivieren: %1</translation>
    </message>
    <message>
        <source>Restore: %1</source>
        <translation>Wiederherstellen: %1</translation>
    </message>
    <message>
        <source>Decision: %1</source>
        <translation>Entscheidung: %1</translation>
    </message>
    <message>
        <source>What this computer kept was damaged. Your changes that waited were saved; the records are read anew.</source>
        <translation>Was dieser Computer aufbewahrte, war beschädigt. Ihre wartenden Änderungen wurden gerettet; die Daten werden neu gelesen.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) wait to be sent</source>
        <translation>
            <numerusform>%Ln Änderung wartet aufs Senden</numerusform>
            <numerusform>%Ln Änderungen warten aufs Senden</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is kept here after you quit</source>
        <translation>Nach dem Beenden bleibt hier nichts</translation>
    </message>
    <message>
        <source>Kept until you quit</source>
        <translation>Bleibt bis zum Beenden</translation>
    </message>
    <message>
        <source>A brand</source>
        <translation>Eine Marke</translation>
    </message>
    <message numerus="yes">
        <source>%Ln brand(s)</source>
        <translation>
            <numerusform>%Ln Marke</numerusform>
            <numerusform>%Ln Marken</numerusform>
        </translation>
    </message>
    <message>
        <source>A model</source>
        <translation>Ein Modell</translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s)</source>
        <translation>
            <numerusform>%Ln Modell</numerusform>
            <numerusform>%Ln Modelle</numerusform>
        </translation>
    </message>
    <message>
        <source>A leather</source>
        <translation>Ein Leder</translation>
    </message>
    <message numerus="yes">
        <source>%Ln leather(s)</source>
        <translation>
            <numerusform>%Ln Leder</numerusform>
            <numerusform>%Ln Leder</numerusform>
        </translation>
    </message>
    <message>
        <source>A colour</source>
        <translation>Eine Farbe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln colour(s)</source>
        <translation>
            <numerusform>%Ln Farbe</numerusform>
            <numerusform>%Ln Farben</numerusform>
        </translation>
    </message>
    <message>
        <source>An option</source>
        <translation>Eine Option</translation>
    </message>
    <message numerus="yes">
        <source>%Ln option(s)</source>
        <translation>
            <numerusform>%Ln Option</numerusform>
            <numerusform>%Ln Optionen</numerusform>
        </translation>
    </message>
    <message>
        <source>A value</source>
        <translation>Ein Wert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s)</source>
        <translation>
            <numerusform>%Ln Wert</numerusform>
            <numerusform>%Ln Werte</numerusform>
        </translation>
    </message>
    <message>
        <source>A rule</source>
        <translation>Eine Regel</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s)</source>
        <translation>
            <numerusform>%Ln Regel</numerusform>
            <numerusform>%Ln Regeln</numerusform>
        </translation>
    </message>
    <message>
        <source>A preset</source>
        <translation>Eine Vorlage</translation>
    </message>
    <message numerus="yes">
        <source>%Ln preset(s)</source>
        <translation>
            <numerusform>%Ln Vorlage</numerusform>
            <numerusform>%Ln Vorlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>An extra</source>
        <translation>Ein Extra</translation>
    </message>
    <message numerus="yes">
        <source>%Ln extra(s)</source>
        <translation>
            <numerusform>%Ln Extra</numerusform>
            <numerusform>%Ln Extras</numerusform>
        </translation>
    </message>
    <message>
        <source>A price list</source>
        <translation>Eine Preisliste</translation>
    </message>
    <message numerus="yes">
        <source>%Ln price list(s)</source>
        <translation>
            <numerusform>%Ln Preisliste</numerusform>
            <numerusform>%Ln Preislisten</numerusform>
        </translation>
    </message>
    <message>
        <source>A tax rate</source>
        <translation>Ein Steuersatz</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tax rate(s)</source>
        <translation>
            <numerusform>%Ln Steuersatz</numerusform>
            <numerusform>%Ln Steuersätze</numerusform>
        </translation>
    </message>
    <message>
        <source>An order</source>
        <translation>Ein Auftrag</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Neuer Auftrag</translation>
    </message>
    <message>
        <source>New order of %1</source>
        <translation>Neuer Auftrag von %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln Auftrag</numerusform>
            <numerusform>%Ln Aufträge</numerusform>
        </translation>
    </message>
    <message>
        <source>A payment</source>
        <translation>Eine Zahlung</translation>
    </message>
    <message>
        <source>Payment: %1</source>
        <translation>Zahlung: %1</translation>
    </message>
    <message>
        <source>Payment for %1</source>
        <translation>Zahlung für %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payment(s)</source>
        <translation>
            <numerusform>%Ln Zahlung</numerusform>
            <numerusform>%Ln Zahlungen</numerusform>
        </translation>
    </message>
    <message>
        <source>A comment</source>
        <translation>Ein Kommentar</translation>
    </message>
    <message>
        <source>Comment: %1</source>
        <translation>Kommentar: %1</translation>
    </message>
    <message>
        <source>Comment on %1: %2</source>
        <translation>Kommentar zu %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s)</source>
        <translation>
            <numerusform>%Ln Kommentar</numerusform>
            <numerusform>%Ln Kommentare</numerusform>
        </translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Maße</translation>
    </message>
    <message>
        <source>Measurements of %1</source>
        <translation>Maße von %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s) measured</source>
        <translation>
            <numerusform>%Ln Besuch gemessen</numerusform>
            <numerusform>%Ln Besuche gemessen</numerusform>
        </translation>
    </message>
    <message>
        <source>A file</source>
        <translation>Eine Datei</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Datei: %1</translation>
    </message>
    <message>
        <source>File for %1: %2</source>
        <translation>Datei für %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>A view</source>
        <translation>Eine Ansicht</translation>
    </message>
    <message>
        <source>New view: %1</source>
        <translation>Neue Ansicht: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln view(s)</source>
        <translation>
            <numerusform>%Ln Ansicht</numerusform>
            <numerusform>%Ln Ansichten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: changed</source>
        <comment>field</comment>
        <translation>%1: geändert</translation>
    </message>
    <message>
        <source>This is done at once or not at all: it cannot wait for a network.</source>
        <translation>Das geschieht sofort oder gar nicht: Es kann nicht auf ein Netz warten.</translation>
    </message>
    <message>
        <source>Discard it, and do it again while you are connected.</source>
        <translation>Verwerfen Sie es und tun Sie es noch einmal, wenn Sie verbunden sind.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is done: to which order</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>TaxRatePane</name>
    <message>
        <source>New tax rate</source>
        <translation>Neuer Steuersatz</translation>
    </message>
    <message>
        <source>Prices in %1 are taxed with it from %2 to %3, that day included.</source>
        <translation>Preise in %1 werden vom %2 bis einschließlich %3 damit besteuert.</translation>
    </message>
    <message>
        <source>Prices in %1 are taxed with it from %2 on.</source>
        <translation>Preise in %1 werden ab %2 damit besteuert.</translation>
    </message>
</context>
<context>
    <name>TaxRatesSection</name>
    <message>
        <source>To come</source>
        <translation>Kommt</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Vergangen</translation>
    </message>
    <message>
        <source>Holds now</source>
        <translation>Gilt jetzt</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tax rate(s)</source>
        <translation>
            <numerusform>%Ln Steuersatz</numerusform>
            <numerusform>%Ln Steuersätze</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tracing</name>
    <message>
        <source>%1 by %2</source>
        <comment>measured on a day, by somebody</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1 mm</translation>
    </message>
    <message>
        <source>%1 at %2 cm</source>
        <comment>a width, at a depth</comment>
        <translation>%1 bei %2 cm</translation>
    </message>
    <message>
        <source>This bar and the upright one are 100 mm long. If yours are not, print again in actual size (100 %), not fitted to the page.</source>
        <translation>Dieser und der senkrechte Balken sind 100 mm lang. Sind es Ihre nicht, drucken Sie noch einmal in Originalgröße (100 %), nicht an die Seite angepasst.</translation>
    </message>
    <message>
        <source>Channel %1</source>
        <translation>Kanal %1</translation>
    </message>
    <message>
        <source>Wither, actual size (1:1)</source>
        <translation>Widerrist in Originalgröße (1:1)</translation>
    </message>
    <message>
        <source>Seen from behind: left is the horse&apos;s left.</source>
        <translation>Von hinten gesehen: Links ist links am Pferd.</translation>
    </message>
    <message>
        <source>Left half: lay the dashed middle of the right half upon this one&apos;s.</source>
        <translation>Linke Hälfte: Legen Sie die gestrichelte Mitte der rechten Hälfte auf diese.</translation>
    </message>
    <message>
        <source>Right half: lay its dashed middle upon the left one&apos;s.</source>
        <translation>Rechte Hälfte: Legen Sie ihre gestrichelte Mitte auf die der linken.</translation>
    </message>
</context>
<context>
    <name>UserWords</name>
    <message>
        <source>See their own account</source>
        <translation>Das eigene Konto sehen</translation>
    </message>
    <message>
        <source>Change their own account</source>
        <translation>Das eigene Konto ändern</translation>
    </message>
    <message>
        <source>See accounts</source>
        <translation>Konten sehen</translation>
    </message>
    <message>
        <source>Manage accounts</source>
        <translation>Konten verwalten</translation>
    </message>
    <message>
        <source>Manage roles</source>
        <translation>Rollen verwalten</translation>
    </message>
    <message>
        <source>See customers</source>
        <translation>Kunden sehen</translation>
    </message>
    <message>
        <source>Add customers</source>
        <translation>Kunden anlegen</translation>
    </message>
    <message>
        <source>Change customers</source>
        <translation>Kunden ändern</translation>
    </message>
    <message>
        <source>Archive customers</source>
        <translation>Kunden archivieren</translation>
    </message>
    <message>
        <source>See horses</source>
        <translation>Pferde sehen</translation>
    </message>
    <message>
        <source>Add horses</source>
        <translation>Pferde anlegen</translation>
    </message>
    <message>
        <source>Change horses</source>
        <translation>Pferde ändern</translation>
    </message>
    <message>
        <source>Archive horses</source>
        <translation>Pferde archivieren</translation>
    </message>
    <message>
        <source>See fitters</source>
        <translation>Sattelanpasser sehen</translation>
    </message>
    <message>
        <source>See factories</source>
        <translation>Werkstätten sehen</translation>
    </message>
    <message>
        <source>See the catalogue</source>
        <translation>Den Katalog sehen</translation>
    </message>
    <message>
        <source>Change the catalogue</source>
        <translation>Den Katalog ändern</translation>
    </message>
    <message>
        <source>Change presets</source>
        <translation>Vorlagen ändern</translation>
    </message>
    <message>
        <source>See price lists</source>
        <translation>Preislisten sehen</translation>
    </message>
    <message>
        <source>Change price lists</source>
        <translation>Preislisten ändern</translation>
    </message>
    <message>
        <source>See orders</source>
        <translation>Aufträge sehen</translation>
    </message>
    <message>
        <source>See amounts on orders</source>
        <translation>Beträge von Aufträgen sehen</translation>
    </message>
    <message>
        <source>Write orders</source>
        <translation>Aufträge schreiben</translation>
    </message>
    <message>
        <source>Change orders</source>
        <translation>Aufträge ändern</translation>
    </message>
    <message>
        <source>Approve, return and hold orders</source>
        <translation>Aufträge freigeben, zurückgeben, anhalten</translation>
    </message>
    <message>
        <source>Make and ship</source>
        <translation>Bauen und versenden</translation>
    </message>
    <message>
        <source>Cancel orders</source>
        <translation>Aufträge stornieren</translation>
    </message>
    <message>
        <source>Archive orders</source>
        <translation>Aufträge archivieren</translation>
    </message>
    <message>
        <source>Correct and reopen orders</source>
        <translation>Aufträge berichtigen und wieder öffnen</translation>
    </message>
    <message>
        <source>Change measurements</source>
        <translation>Maße ändern</translation>
    </message>
    <message>
        <source>See payments</source>
        <translation>Zahlungen sehen</translation>
    </message>
    <message>
        <source>Record payments</source>
        <translation>Zahlungen erfassen</translation>
    </message>
    <message>
        <source>Write comments</source>
        <translation>Kommentare schreiben</translation>
    </message>
    <message>
        <source>See stock</source>
        <translation>Lager sehen</translation>
    </message>
    <message>
        <source>See warehouses</source>
        <translation>Lagerorte sehen</translation>
    </message>
    <message>
        <source>Manage mails that were not delivered</source>
        <translation>Nicht zugestellte Mails verwalten</translation>
    </message>
    <message>
        <source>Read the audit log</source>
        <translation>Das Protokoll lesen</translation>
    </message>
    <message>
        <source>Read the server&apos;s figures</source>
        <translation>Die Zahlen des Servers lesen</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Never signed in</source>
        <translation>Nie angemeldet</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>own</source>
        <translation>eigene</translation>
    </message>
    <message>
        <source>assigned</source>
        <translation>zugewiesene</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
</context>
<context>
    <name>UsersPage</name>
    <message>
        <source>Current</source>
        <translation>Aktuelle</translation>
    </message>
    <message>
        <source>Never signed in</source>
        <translation>Nie angemeldet</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Last signed in</source>
        <translation>Zuletzt angemeldet</translation>
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
        <translation>Wenn er gewählt wird, auch fragen nach</translation>
    </message>
    <message>
        <source>New value of %1</source>
        <translation>Neuer Wert von %1</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Neuer Wert</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>Wert von %1</translation>
    </message>
</context>
<context>
    <name>catalogue-kinds</name>
    <message>
        <source>Brand</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Leather</source>
        <translation>Leder</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Extra</source>
        <translation>Extra</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>Preisliste</translation>
    </message>
</context>
<context>
    <name>catalogue-panes</name>
    <message>
        <source>New model</source>
        <translation>Neues Modell</translation>
    </message>
    <message>
        <source>New brand</source>
        <translation>Neue Marke</translation>
    </message>
    <message>
        <source>New leather</source>
        <translation>Neues Leder</translation>
    </message>
    <message>
        <source>New colour</source>
        <translation>Neue Farbe</translation>
    </message>
    <message>
        <source>New option</source>
        <translation>Neue Option</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Neuer Wert</translation>
    </message>
    <message>
        <source>New extra</source>
        <translation>Neues Extra</translation>
    </message>
</context>
<context>
    <name>catalogue-sections</name>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Price lists</source>
        <translation>Preislisten</translation>
    </message>
    <message>
        <source>Tax rates</source>
        <translation>Steuersätze</translation>
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
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Print &amp;labels…</source>
        <translation>&amp;Etiketten drucken…</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Li&amp;nk kopieren</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Open in its own window</source>
        <translation>Im eigenen &amp;Fenster öffnen</translation>
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
    <message>
        <source>The disk of this computer is full. What you typed is kept; make room.</source>
        <translation>Die Festplatte dieses Computers ist voll. Was Sie getippt haben, bleibt erhalten; schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>What is kept on this computer was damaged and is read anew.</source>
        <translation>Was auf diesem Computer liegt, war beschädigt und wird neu gelesen.</translation>
    </message>
    <message>
        <source>This computer could not store it. What you typed is kept.</source>
        <translation>Dieser Computer konnte es nicht speichern. Was Sie getippt haben, bleibt erhalten.</translation>
    </message>
    <message>
        <source>What is kept here is open in another window of OMS.</source>
        <translation>Was hier aufbewahrt wird, ist in einem anderen Fenster von OMS geöffnet.</translation>
    </message>
    <message>
        <source>The key in the keychain does not open what is kept here.</source>
        <translation>Der Schlüssel im Schlüsselbund öffnet nicht, was hier aufbewahrt wird.</translation>
    </message>
    <message>
        <source>The key of what is kept here is not in the keychain.</source>
        <translation>Der Schlüssel zu dem, was hier aufbewahrt wird, ist nicht im Schlüsselbund.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not answer.</source>
        <translation>Der Schlüsselbund dieses Computers antwortet nicht.</translation>
    </message>
    <message>
        <source>What is kept here was written by a newer version of OMS.</source>
        <translation>Was hier aufbewahrt wird, hat eine neuere Version von OMS geschrieben.</translation>
    </message>
    <message>
        <source>What is kept here could not be brought up to date.</source>
        <translation>Was hier aufbewahrt wird, konnte nicht auf den neuen Stand gebracht werden.</translation>
    </message>
    <message>
        <source>What is kept here cannot be opened.</source>
        <translation>Was hier aufbewahrt wird, lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>This is not a colour: #5a3825, for example.</source>
        <translation>Das ist keine Farbe: zum Beispiel #5a3825.</translation>
    </message>
    <message>
        <source>This is not a measure: 17½ or 20, for example.</source>
        <translation>Das ist kein Maß: zum Beispiel 17½ oder 20.</translation>
    </message>
    <message>
        <source>This does not go with the option&apos;s kind.</source>
        <translation>Das passt nicht zur Art der Option.</translation>
    </message>
    <message>
        <source>A default must be one of the allowed values.</source>
        <translation>Eine Vorgabe muss einer der erlaubten Werte sein.</translation>
    </message>
    <message>
        <source>An option has one default.</source>
        <translation>Eine Option hat eine Vorgabe.</translation>
    </message>
    <message>
        <source>The option has values already.</source>
        <translation>Die Option hat schon Werte.</translation>
    </message>
    <message>
        <source>This option is answered in words; it has no values.</source>
        <translation>Diese Option wird in Worten beantwortet; sie hat keine Werte.</translation>
    </message>
    <message>
        <source>This is named twice.</source>
        <translation>Das ist zweimal genannt.</translation>
    </message>
    <message>
        <source>This belongs to another option.</source>
        <translation>Das gehört zu einer anderen Option.</translation>
    </message>
    <message>
        <source>Nobody asks for this here.</source>
        <translation>Danach wird hier nicht gefragt.</translation>
    </message>
    <message>
        <source>There is a yes and a no already.</source>
        <translation>Ja und Nein gibt es schon.</translation>
    </message>
    <message>
        <source>Say when: a model, a flap or a value.</source>
        <translation>Sagen Sie, wann: ein Modell, eine Art Blatt oder ein Wert.</translation>
    </message>
    <message>
        <source>This is the condition itself.</source>
        <translation>Das ist die Bedingung selbst.</translation>
    </message>
    <message>
        <source>This is the option of the condition: please choose a value.</source>
        <translation>Das ist die Option der Bedingung: Bitte wählen Sie einen Wert.</translation>
    </message>
    <message>
        <source>This is out of range.</source>
        <translation>Das liegt außerhalb des Erlaubten.</translation>
    </message>
    <message>
        <source>This price list is published and stays as it is. Make a new one.</source>
        <translation>Diese Preisliste ist veröffentlicht und bleibt, wie sie ist. Bitte eine neue anlegen.</translation>
    </message>
    <message>
        <source>This must be today or later.</source>
        <translation>Das muss heute oder später sein.</translation>
    </message>
    <message>
        <source>A published list of the region begins on that day or later.</source>
        <translation>Eine veröffentlichte Liste der Region beginnt an diesem Tag oder später.</translation>
    </message>
    <message>
        <source>There is no price yet.</source>
        <translation>Es gibt noch keinen Preis.</translation>
    </message>
    <message>
        <source>Another rate of that region and code holds in these days.</source>
        <translation>Ein anderer Satz dieser Region und dieses Kürzels gilt in diesen Tagen.</translation>
    </message>
    <message>
        <source>The region has no published price list on that day.</source>
        <translation>Die Region hat an diesem Tag keine veröffentlichte Preisliste.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an amount. Write it like 1234.50, or - for none.</source>
        <translation>„%1“ ist kein Betrag. Bitte wie 1234,50 schreiben, oder - für keinen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could mean two amounts. Write %2 or %3.</source>
        <translation>„%1“ könnte zwei Beträge meinen. Bitte %2 oder %3 schreiben.</translation>
    </message>
    <message>
        <source>A price is not below 0. Write - to take it away.</source>
        <translation>Ein Preis ist nicht unter 0. Mit - wird er weggenommen.</translation>
    </message>
    <message>
        <source>This amount is too large.</source>
        <translation>Dieser Betrag ist zu groß.</translation>
    </message>
    <message>
        <source>The currency has %1 digits after the point. Please round it.</source>
        <translation>Die Währung hat %1 Nachkommastellen. Bitte runden.</translation>
    </message>
    <message>
        <source>The formula failed (%1). Please mend it.</source>
        <translation>Die Formel schlug fehl (%1). Bitte berichtigen.</translation>
    </message>
    <message>
        <source>Must be Base price, Option value, Contrast or Extra.</source>
        <translation>Muss Base price, Option value, Contrast oder Extra sein.</translation>
    </message>
    <message>
        <source>Nothing in the catalogue has these names. Compare them with an export.</source>
        <translation>Nichts im Katalog heißt so. Bitte mit einem Export vergleichen.</translation>
    </message>
    <message>
        <source>Nothing in the catalogue has this identity. Empty the cell to go by the names.</source>
        <translation>Nichts im Katalog hat diese Kennung. Leeren Sie die Zelle, dann gelten die Namen.</translation>
    </message>
    <message>
        <source>The names are of something else than the identity. Empty the identity to go by the names.</source>
        <translation>Die Namen meinen etwas anderes als die Kennung. Leeren Sie die Kennung, dann gelten die Namen.</translation>
    </message>
    <message>
        <source>The same price is in row %1 already. Keep one of the two.</source>
        <translation>Derselbe Preis steht schon in Zeile %1. Behalten Sie einen von beiden.</translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot;. Keep the headings of an exported sheet.</source>
        <translation>Es gibt keine Spalte „%1“. Behalten Sie die Überschriften eines exportierten Blattes.</translation>
    </message>
    <message>
        <source>This column is there twice. Take one of the two away.</source>
        <translation>Diese Spalte ist doppelt. Nehmen Sie eine weg.</translation>
    </message>
    <message>
        <source>The amounts are not in %1, the currency of this list. Is it the right file?</source>
        <translation>Die Beträge sind nicht in %1, der Währung dieser Liste. Ist es die richtige Datei?</translation>
    </message>
    <message>
        <source>This is not a percentage: 21 or 8.5, for example.</source>
        <translation>Das ist kein Prozentsatz: 21 oder 8,5 zum Beispiel.</translation>
    </message>
    <message>
        <source>This is more than you may give. Ask head office.</source>
        <translation>Das ist mehr, als Sie geben dürfen. Fragen Sie das Hauptbüro.</translation>
    </message>
    <message>
        <source>This would be less than what has been paid. Refund first.</source>
        <translation>Das wäre weniger, als bezahlt ist. Erstatten Sie zuerst.</translation>
    </message>
    <message>
        <source>This is fixed once the order is placed or something is paid.</source>
        <translation>Das steht fest, sobald der Auftrag aufgegeben oder etwas bezahlt ist.</translation>
    </message>
    <message>
        <source>This is set by the server.</source>
        <translation>Das setzt der Server.</translation>
    </message>
    <message>
        <source>The order takes no such payment any more.</source>
        <translation>Der Auftrag nimmt eine solche Zahlung nicht mehr an.</translation>
    </message>
    <message>
        <source>The order is open. Cancel it instead.</source>
        <translation>Der Auftrag ist offen. Stornieren Sie ihn stattdessen.</translation>
    </message>
    <message>
        <source>The order has no complete price yet.</source>
        <translation>Der Auftrag hat noch keinen vollständigen Preis.</translation>
    </message>
    <message>
        <source>This lowers the price: 0 or less.</source>
        <translation>Das senkt den Preis: 0 oder weniger.</translation>
    </message>
    <message>
        <source>0 or more, please.</source>
        <translation>Bitte 0 oder mehr.</translation>
    </message>
    <message>
        <source>This is somebody else&apos;s.</source>
        <translation>Das gehört jemand anderem.</translation>
    </message>
    <message>
        <source>This belongs to one saddle, not to many orders.</source>
        <translation>Das gehört zu einem Sattel, nicht zu vielen Aufträgen.</translation>
    </message>
    <message>
        <source>The price is %1 now.</source>
        <translation>Der Preis ist jetzt %1.</translation>
    </message>
    <message>
        <source>The file did not arrive as it was. Please add it again.</source>
        <translation>Die Datei ist nicht so angekommen, wie sie war. Bitte fügen Sie sie noch einmal hinzu.</translation>
    </message>
    <message>
        <source>These are too many at once.</source>
        <translation>Das sind zu viele auf einmal.</translation>
    </message>
    <message>
        <source>This needs a network.</source>
        <translation>Das braucht ein Netz.</translation>
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
    <name>money</name>
    <message>
        <source>An amount is missing.</source>
        <translation>Es fehlt ein Betrag.</translation>
    </message>
    <message>
        <source>This is no amount. Write it like %1.</source>
        <translation>Das ist kein Betrag. Schreiben Sie ihn wie %1.</translation>
    </message>
    <message>
        <source>It has more decimals than the currency. Write it like %1.</source>
        <translation>Das sind mehr Nachkommastellen, als die Währung hat. Schreiben Sie wie %1.</translation>
    </message>
    <message>
        <source>This can be read in two ways. Write the decimals, too, like %1.</source>
        <translation>Das kann man auf zwei Arten lesen. Schreiben Sie auch die Nachkommastellen, wie %1.</translation>
    </message>
    <message>
        <source>This is more than an amount can be.</source>
        <translation>So hoch kann ein Betrag nicht sein.</translation>
    </message>
    <message>
        <source>The amounts here are in %1.</source>
        <translation>Die Beträge hier sind in %1.</translation>
    </message>
</context>
<context>
    <name>oms::ActionBar</name>
    <message>
        <source>Pick none (Esc)</source>
        <translation>Keine auswählen (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>More to do with them</source>
        <translation>Mehr damit tun</translation>
    </message>
    <message>
        <source>Print… (Ctrl+P)</source>
        <translation>Drucken… (Strg+P)</translation>
    </message>
</context>
<context>
    <name>oms::ActionDetails</name>
    <message>
        <source>%1: %2</source>
        <comment>action, order</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>oms::ActionDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>oms::ActivityTab</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Without a network only what people wrote is here.</source>
        <translation>Ohne Netz ist nur hier, was Menschen geschrieben haben.</translation>
    </message>
    <message>
        <source>Edit the comment</source>
        <translation>Kommentar ändern</translation>
    </message>
    <message>
        <source>Withdraw the comment</source>
        <translation>Kommentar zurückziehen</translation>
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
    <message>
        <source>The office had everything removed that this computer kept for you.</source>
        <translation>Das Büro hat alles entfernen lassen, was dieser Computer für Sie aufbewahrte.</translation>
    </message>
    <message>
        <source>You work online only: this computer keeps nothing.</source>
        <translation>Sie arbeiten nur online: Dieser Computer bewahrt nichts auf.</translation>
    </message>
    <message>
        <source>Online only</source>
        <translation>Nur online</translation>
    </message>
    <message>
        <source>It stays untouched. Until it can be opened you work online only: what has not been sent when you quit is lost.</source>
        <translation>Es bleibt unberührt. Bis es sich öffnen lässt, arbeiten Sie nur online: Was beim Beenden nicht gesendet ist, geht verloren.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) have not reached the server, and this computer keeps nothing.</source>
        <translation>
            <numerusform>%n Änderung hat den Server nicht erreicht, und dieser Computer bewahrt nichts auf.</numerusform>
            <numerusform>%n Änderungen haben den Server nicht erreicht, und dieser Computer bewahrt nichts auf.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Noch nicht gesendet</translation>
    </message>
    <message>
        <source>Sign out?</source>
        <translation>Abmelden?</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) have not reached the server yet.</source>
        <translation>
            <numerusform>%n Änderung hat den Server noch nicht erreicht.</numerusform>
            <numerusform>%n Änderungen haben den Server noch nicht erreicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay on this computer, locked, and are sent when you sign in here again.</source>
        <translation>Sie bleiben verschlossen auf diesem Computer und werden gesendet, wenn Sie sich hier wieder anmelden.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>This computer keeps nothing of you any more.</source>
        <translation>Dieser Rechner behält nichts mehr von Ihnen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s) recovered</source>
        <translation>
            <numerusform>%Ln Entwurf wiederhergestellt</numerusform>
            <numerusform>%Ln Entwürfe wiederhergestellt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oms::ApprovalsPage</name>
    <message>
        <source>Orders to approve</source>
        <translation>Freizugebende Aufträge</translation>
    </message>
    <message>
        <source>Approve several…</source>
        <translation>Mehrere freigeben…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) wait</source>
        <translation>
            <numerusform>%Ln Auftrag wartet</numerusform>
            <numerusform>%Ln Aufträge warten</numerusform>
        </translation>
    </message>
    <message>
        <source>A approve · R return · H hold</source>
        <translation>A freigeben · R zurückgeben · H anhalten</translation>
    </message>
    <message>
        <source>All decided</source>
        <translation>Alles entschieden</translation>
    </message>
    <message>
        <source>Nothing waits for approval.</source>
        <translation>Nichts wartet auf Freigabe.</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Freigaben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decided</source>
        <translation>
            <numerusform>%Ln entschieden</numerusform>
            <numerusform>%Ln entschieden</numerusform>
        </translation>
    </message>
    <message>
        <source>No order has all that it needs to be approved without a look.</source>
        <translation>Kein Auftrag hat alles, um ungesehen freigegeben zu werden.</translation>
    </message>
    <message>
        <source>Approving needs a network: head office decides on what is true now.</source>
        <translation>Freigeben braucht ein Netz: Das Hauptbüro entscheidet über das, was jetzt gilt.</translation>
    </message>
</context>
<context>
    <name>oms::Arrival</name>
    <message>
        <source>You are signed in to %1. Sign out to use the link to another server.</source>
        <translation>Sie sind bei %1 angemeldet. Melden Sie sich ab, um den Link zu einem anderen Server zu benutzen.</translation>
    </message>
    <message>
        <source>This link leads nowhere: %1</source>
        <translation>Dieser Link führt nirgendwohin: %1</translation>
    </message>
    <message>
        <source>This link belongs to another server: %1</source>
        <translation>Dieser Link gehört zu einem anderen Server: %1</translation>
    </message>
    <message>
        <source>This link leads to something that is not yours to see.</source>
        <translation>Dieser Link führt zu etwas, das Sie nicht sehen dürfen.</translation>
    </message>
</context>
<context>
    <name>oms::AuditDetail</name>
    <message>
        <source>Open the record</source>
        <translation>Datensatz öffnen</translation>
    </message>
    <message>
        <source>All of this record</source>
        <translation>Alles zu diesem Datensatz</translation>
    </message>
    <message>
        <source>All of this person</source>
        <translation>Alles von dieser Person</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was geändert wurde</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>when, who</comment>
        <translation>%1, von %2</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Identity of the record</source>
        <translation>Kennung des Datensatzes</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
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
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>No field of the record changed.</source>
        <translation>Kein Feld des Datensatzes wurde geändert.</translation>
    </message>
</context>
<context>
    <name>oms::AuditFilter</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Art des Datensatzes</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>Alle Datensätze</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Alle Aktionen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Eine Person</translation>
    </message>
</context>
<context>
    <name>oms::AuditPage</name>
    <message>
        <source>Audit log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>No entry chosen</source>
        <translation>Kein Eintrag gewählt</translation>
    </message>
    <message>
        <source>Choose one in the list to see how it was before and after.</source>
        <translation>Wählen Sie einen in der Liste, um zu sehen, wie es vorher und nachher war.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln entries</source>
        <translation>
            <numerusform>%1 von %Ln Eintrag</numerusform>
            <numerusform>%1 von %Ln Einträgen</numerusform>
        </translation>
    </message>
    <message>
        <source>More is read as you scroll</source>
        <translation>Beim Blättern wird weiter gelesen</translation>
    </message>
    <message>
        <source>Nothing happened</source>
        <translation>Nichts geschehen</translation>
    </message>
    <message>
        <source>No entry fits what you look for.</source>
        <translation>Kein Eintrag passt zu dem, was Sie suchen.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Read the &amp;log anew</source>
        <translation>Protokoll neu &amp;lesen</translation>
    </message>
</context>
<context>
    <name>oms::BatchApproval</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Approve what is in order</source>
        <translation>Freigeben, was in Ordnung ist</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Zugesagt für</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Der Server wird gefragt…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) will be approved.</source>
        <translation>
            <numerusform>%Ln Auftrag wird freigegeben.</numerusform>
            <numerusform>%Ln Aufträge werden freigegeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Ausgelassen:</translation>
    </message>
</context>
<context>
    <name>oms::Board</name>
    <message>
        <source>it goes on where it was stopped</source>
        <translation>es geht dort weiter, wo er gestoppt wurde</translation>
    </message>
    <message>
        <source>it is not in the workshop&apos;s hands</source>
        <translation>er ist nicht in den Händen der Werkstatt</translation>
    </message>
    <message>
        <source>it goes one step after the other</source>
        <translation>er geht Schritt für Schritt</translation>
    </message>
    <message>
        <source>%1 does not go to %2: %3.</source>
        <translation>%1 geht nicht nach %2: %3.</translation>
    </message>
</context>
<context>
    <name>oms::BothVersions</name>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>Auf dem Server</translation>
    </message>
    <message>
        <source>Both versions</source>
        <translation>Beide Fassungen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>oms::BulkDialog</name>
    <message numerus="yes">
        <source>%1: %Ln order(s)</source>
        <comment>action</comment>
        <translation>
            <numerusform>%1: %Ln Auftrag</numerusform>
            <numerusform>%1: %Ln Aufträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Orders that would be refused</source>
        <translation>Aufträge, die abgelehnt würden</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln order(s) at once. Pick fewer.</source>
        <translation>
            <numerusform>Höchstens %Ln Auftrag auf einmal. Wählen Sie weniger.</numerusform>
            <numerusform>Höchstens %Ln Aufträge auf einmal. Wählen Sie weniger.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server cannot be reached just now; many orders at once need it.</source>
        <translation>Der Server ist gerade nicht erreichbar; viele Aufträge auf einmal brauchen ihn.</translation>
    </message>
    <message>
        <source>Say why; then it is checked which orders take it.</source>
        <translation>Sagen Sie, warum; dann wird geprüft, bei welchen Aufträgen es geht.</translation>
    </message>
    <message>
        <source>Checking each order…</source>
        <translation>Jeder Auftrag wird geprüft…</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln order(s) can be done.</source>
        <translation>
            <numerusform>%Ln Auftrag ist möglich.</numerusform>
            <numerusform>Alle %Ln Aufträge sind möglich.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them can be done:</source>
        <translation>Keiner davon ist möglich:</translation>
    </message>
    <message>
        <source>%1 can be done. These would be refused and are left out:</source>
        <translation>%1 möglich. Diese würden abgelehnt und bleiben weg:</translation>
    </message>
    <message>
        <source>Nothing has been done: an order has changed meanwhile.</source>
        <translation>Nichts ist geschehen: Ein Auftrag hat sich inzwischen geändert.</translation>
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
    <name>oms::CardStrip</name>
    <message>
        <source>← → columns · Ctrl+→ moves on · Enter opens · digits scan</source>
        <translation>← → Spalten · Strg+→ rückt weiter · Eingabe öffnet · Ziffern scannen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Zurück nach %1</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>Weiter nach %1</translation>
    </message>
</context>
<context>
    <name>oms::CataloguePage</name>
    <message>
        <source>Filter the catalogue…</source>
        <translation>Katalog filtern…</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>The catalogue is changed online only. You can read everything.</source>
        <translation>Der Katalog lässt sich nur online ändern. Lesen können Sie alles.</translation>
    </message>
    <message>
        <source>Nothing fetched yet</source>
        <translation>Noch nichts geholt</translation>
    </message>
    <message>
        <source>The catalogue will be here when the server has been reached.</source>
        <translation>Der Katalog ist hier, sobald der Server erreicht wurde.</translation>
    </message>
    <message>
        <source>The catalogue is empty</source>
        <translation>Der Katalog ist leer</translation>
    </message>
    <message>
        <source>It begins with a brand and its first model.</source>
        <translation>Er beginnt mit einer Marke und ihrem ersten Modell.</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Nichts gewählt</translation>
    </message>
    <message>
        <source>Choose something at the left to see what it is and where it is used.</source>
        <translation>Wählen Sie links etwas, um zu sehen, was es ist und wo es verwendet wird.</translation>
    </message>
    <message>
        <source>Sign in to see the catalogue</source>
        <translation>Melden Sie sich an, um den Katalog zu sehen</translation>
    </message>
    <message>
        <source>This computer has not spoken to the server for 14 days.</source>
        <translation>Dieser Computer hat seit 14 Tagen nicht mit dem Server gesprochen.</translation>
    </message>
</context>
<context>
    <name>oms::ChangeDialog</name>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Nothing that the factory builds by is changed.</source>
        <translation>Nichts, wonach die Werkstatt baut, ist geändert.</translation>
    </message>
    <message>
        <source>The order has been approved: it goes back to head office, and the factory is told.</source>
        <translation>Der Auftrag ist freigegeben: Er geht zurück an das Hauptbüro, und die Werkstatt erfährt es.</translation>
    </message>
    <message>
        <source>The order has been submitted: head office sees what you change.</source>
        <translation>Der Auftrag ist aufgegeben: Das Hauptbüro sieht, was Sie ändern.</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>oms::ChargeTable</name>
    <message>
        <source>Add a charge</source>
        <translation>Posten hinzufügen</translation>
    </message>
    <message>
        <source>Take a saddle in payment</source>
        <translation>Sattel in Zahlung nehmen</translation>
    </message>
    <message>
        <source>Kind of charge</source>
        <translation>Art des Postens</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Remove this charge</source>
        <translation>Diesen Posten entfernen</translation>
    </message>
    <message>
        <source>Saddle taken in payment</source>
        <translation>In Zahlung genommener Sattel</translation>
    </message>
    <message>
        <source>Saddle taken in payment: make, model, year</source>
        <translation>In Zahlung genommener Sattel: Marke, Modell, Jahr</translation>
    </message>
    <message>
        <source>Agreed amount</source>
        <translation>Vereinbarter Betrag</translation>
    </message>
    <message>
        <source>Take no saddle in payment</source>
        <translation>Keinen Sattel in Zahlung nehmen</translation>
    </message>
</context>
<context>
    <name>oms::Chart</name>
    <message>
        <source>%1: %2</source>
        <comment>label, value</comment>
        <translation>%1: %2</translation>
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
    <name>oms::ColourEditor</name>
    <message>
        <source>Choose a colour</source>
        <translation>Farbe wählen</translation>
    </message>
</context>
<context>
    <name>oms::ColumnChooser</name>
    <message>
        <source>Columns and rows</source>
        <translation>Spalten und Zeilen</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Space shows or hides one, Alt with the arrows moves it</source>
        <translation>Leertaste zeigt oder verbirgt eine, Alt mit den Pfeilen verschiebt sie</translation>
    </message>
    <message>
        <source>Move further left (Alt+Up)</source>
        <translation>Weiter nach links (Alt+Hoch)</translation>
    </message>
    <message>
        <source>Move further right (Alt+Down)</source>
        <translation>Weiter nach rechts (Alt+Runter)</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Wie am Anfang</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Bequem</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Eng</translation>
    </message>
    <message>
        <source>Two lines</source>
        <translation>Zwei Zeilen</translation>
    </message>
</context>
<context>
    <name>oms::Composer</name>
    <message>
        <source>Write a comment…</source>
        <translation>Kommentar schreiben…</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Who reads it</source>
        <translation>Wer ihn liest</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Stornieren</translation>
    </message>
    <message>
        <source>Save the comment</source>
        <translation>Kommentar sichern</translation>
    </message>
</context>
<context>
    <name>oms::CopyDialog</name>
    <message>
        <source>Copy the saddle of another order</source>
        <translation>Den Sattel eines anderen Auftrags übernehmen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Number, customer, horse, model or serial</source>
        <translation>Nummer, Kunde, Pferd, Modell oder Seriennummer</translation>
    </message>
    <message>
        <source>What would change is shown before anything does.</source>
        <translation>Was sich ändern würde, wird gezeigt, bevor es geschieht.</translation>
    </message>
    <message>
        <source>This computer does not have the saddle of that order.</source>
        <translation>Dieser Rechner hat den Sattel jenes Auftrags nicht.</translation>
    </message>
</context>
<context>
    <name>oms::CounterCard</name>
    <message>
        <source>%1: %2</source>
        <comment>what is counted, how many</comment>
        <translation>%1: %2</translation>
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
        <source>No horses yet</source>
        <translation>Noch keine Pferde</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Neuer Auftrag</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>Noch keine Aufträge</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln Auftrag</numerusform>
            <numerusform>%Ln Aufträge</numerusform>
        </translation>
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
    <message>
        <source>This computer has not spoken to the server for 14 days. Sign in to see your customers again; what you saved here is kept.</source>
        <translation>Dieser Computer hatte 14 Tage keinen Kontakt zum Server. Melden Sie sich an, um Ihre Kunden wieder zu sehen; was Sie hier gespeichert haben, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Nothing fetched yet</source>
        <translation>Noch nichts abgerufen</translation>
    </message>
    <message>
        <source>Customers and their horses will be here when the server has been reached.</source>
        <translation>Kunden und ihre Pferde erscheinen hier, sobald der Server erreicht wurde.</translation>
    </message>
</context>
<context>
    <name>oms::DashboardPage</name>
    <message>
        <source>Orders a week</source>
        <translation>Aufträge je Woche</translation>
    </message>
    <message>
        <source>Open orders by brand</source>
        <translation>Offene Aufträge nach Marke</translation>
    </message>
    <message>
        <source>Where orders stand</source>
        <translation>Wo die Aufträge stehen</translation>
    </message>
    <message>
        <source>Orders a week, last twelve weeks</source>
        <translation>Aufträge je Woche, letzte zwölf Wochen</translation>
    </message>
    <message>
        <source>Changed last</source>
        <translation>Zuletzt geändert</translation>
    </message>
    <message>
        <source>Good morning, %1</source>
        <translation>Guten Morgen, %1</translation>
    </message>
    <message>
        <source>Good afternoon, %1</source>
        <translation>Guten Tag, %1</translation>
    </message>
    <message>
        <source>Good evening, %1</source>
        <translation>Guten Abend, %1</translation>
    </message>
    <message>
        <source>d/M</source>
        <comment>day and month below a bar</comment>
        <translation>d.M.</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Übersicht</translation>
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
    <name>oms::DecisionPane</name>
    <message>
        <source>Different from what was approved</source>
        <translation>Anders als freigegeben</translation>
    </message>
    <message>
        <source>Approve (A)</source>
        <translation>Freigeben (A)</translation>
    </message>
    <message>
        <source>Return (R)</source>
        <translation>Zurückgeben (R)</translation>
    </message>
    <message>
        <source>Hold (H)</source>
        <translation>Anhalten (H)</translation>
    </message>
    <message>
        <source>Nothing to approve</source>
        <translation>Nichts freizugeben</translation>
    </message>
    <message>
        <source>Orders that fitters submit, and changes to approved ones, come here.</source>
        <translation>Hier kommen Aufträge an, die Anpasser aufgeben, und Änderungen an freigegebenen.</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>Auftrag öffnen</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Zugesagt für</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Wished for</source>
        <translation>Gewünscht für</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Special instructions</source>
        <translation>Besondere Wünsche</translation>
    </message>
    <message>
        <source>Another reason…</source>
        <translation>Ein anderer Grund…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>oms::DecisionTable</name>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>field, whose: value</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Vorher: %1</translation>
    </message>
    <message>
        <source>Keep both, one beneath the other</source>
        <translation>Beide behalten, untereinander</translation>
    </message>
    <message>
        <source>%1: keep both, one beneath the other</source>
        <translation>%1: beide behalten, untereinander</translation>
    </message>
    <message>
        <source>%1, both texts together</source>
        <translation>%1, beide Texte zusammen</translation>
    </message>
    <message>
        <source>%1, result: %2</source>
        <translation>%1, Ergebnis: %2</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Both, as below</source>
        <translation>Beide, wie unten</translation>
    </message>
    <message>
        <source>%1 (you only)</source>
        <translation>%1 (nur Sie)</translation>
    </message>
    <message>
        <source>%1 (server only)</source>
        <translation>%1 (nur Server)</translation>
    </message>
</context>
<context>
    <name>oms::DecisionView</name>
    <message>
        <source>Save result</source>
        <translation>Ergebnis speichern</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) of %1 changed in both places</source>
        <translation>
            <numerusform>%Ln Feld von %1 wurde an beiden Stellen geändert</numerusform>
            <numerusform>%Ln Felder von %1 wurden an beiden Stellen geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Conflict %1 of %2</source>
        <translation>Konflikt %1 von %2</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ihres</translation>
    </message>
    <message>
        <source>Server (%1)</source>
        <translation>Server (%1)</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Merged by themselves</source>
        <translation>Von selbst zusammengeführt</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Keep all mine</source>
        <translation>Alles von mir behalten</translation>
    </message>
    <message>
        <source>Keep all of %1</source>
        <translation>Alles von %1 behalten</translation>
    </message>
    <message>
        <source>Keep all server</source>
        <translation>Alles vom Server behalten</translation>
    </message>
    <message>
        <source>Open both versions side by side</source>
        <translation>Beide Fassungen nebeneinander öffnen</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Später entscheiden</translation>
    </message>
    <message>
        <source>You edited (%1).</source>
        <translation>Ihre Änderung: %1.</translation>
    </message>
    <message>
        <source>%1 edited (%2).</source>
        <translation>Änderung von %1: %2.</translation>
    </message>
    <message>
        <source>%1 edited on the server (%2).</source>
        <translation>Änderung auf dem Server von %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other field(s) merged by themselves.</source>
        <translation>
            <numerusform>%Ln weiteres Feld wurde von selbst zusammengeführt.</numerusform>
            <numerusform>%Ln weitere Felder wurden von selbst zusammengeführt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) to decide</source>
        <translation>
            <numerusform>%Ln Feld offen</numerusform>
            <numerusform>%Ln Felder offen</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
</context>
<context>
    <name>oms::EditorFrame</name>
    <message>
        <source>Offer again</source>
        <translation>Wieder anbieten</translation>
    </message>
    <message>
        <source>Take out of the offer</source>
        <translation>Aus dem Angebot nehmen</translation>
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
        <source>This is used by %1. Take it out of the offer instead; where it is used is listed below.</source>
        <translation>Das wird verwendet von %1. Nehmen Sie es stattdessen aus dem Angebot; wo es verwendet wird, steht unten.</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>%1 archived</source>
        <translation>%1 archiviert</translation>
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
        <source>%1 is offered again</source>
        <translation>%1 wird wieder angeboten</translation>
    </message>
    <message>
        <source>%1 is no longer offered</source>
        <translation>%1 wird nicht mehr angeboten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
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
        <source>Archive %1</source>
        <translation>%1 archivieren</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>%1 wiederherstellen</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Nicht gespeichert: %1</translation>
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
</context>
<context>
    <name>oms::ErrorBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>oms::FactoriesPart</name>
    <message>
        <source>Factories</source>
        <translation>Werkstätten</translation>
    </message>
    <message>
        <source>Factory for %1</source>
        <translation>Werkstatt für %1</translation>
    </message>
    <message>
        <source>Chosen; its name is known online</source>
        <translation>Gewählt; der Name ist online bekannt</translation>
    </message>
</context>
<context>
    <name>oms::FilesTab</name>
    <message>
        <source>No files yet</source>
        <translation>Noch keine Dateien</translation>
    </message>
    <message>
        <source>Photos, tracings and documents of this order are shown here.</source>
        <translation>Hier stehen Fotos, Abzeichnungen und Dokumente dieses Auftrags.</translation>
    </message>
    <message>
        <source>still on its way</source>
        <translation>noch unterwegs</translation>
    </message>
    <message>
        <source>This needs a network.</source>
        <translation>Das braucht ein Netz.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 speichern</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>No program on this computer opens this file. Save it instead.</source>
        <translation>Kein Programm auf diesem Rechner öffnet diese Datei. Speichern Sie sie stattdessen.</translation>
    </message>
</context>
<context>
    <name>oms::FilterBar</name>
    <message>
        <source>Filter by customer, horse, serial…</source>
        <translation>Nach Kunde, Pferd, Seriennummer filtern…</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>Filter hinzufügen</translation>
    </message>
    <message>
        <source>Words, or conditions as status:p2 due:&lt;14d fitter:leslie -urgent</source>
        <translation>Wörter oder Bedingungen wie status:p2 due:&lt;14d fitter:leslie -urgent</translation>
    </message>
</context>
<context>
    <name>oms::FilterPicker</name>
    <message>
        <source>Type to narrow</source>
        <translation>Tippen grenzt ein</translation>
    </message>
    <message>
        <source>Filter by</source>
        <translation>Filtern nach</translation>
    </message>
    <message>
        <source>%1 is not</source>
        <comment>filter</comment>
        <translation>%1 ist nicht</translation>
    </message>
</context>
<context>
    <name>oms::FindPage</name>
    <message>
        <source>Number, serial number, horse or customer</source>
        <translation>Nummer, Seriennummer, Pferd oder Kunde</translation>
    </message>
    <message>
        <source>Orders found</source>
        <translation>Gefundene Aufträge</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) found</source>
        <translation>
            <numerusform>%Ln Auftrag gefunden</numerusform>
            <numerusform>%Ln Aufträge gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter opens</source>
        <translation>Eingabe öffnet</translation>
    </message>
    <message>
        <source>Type what you have in hand</source>
        <translation>Tippen Sie, was Sie in der Hand haben</translation>
    </message>
    <message>
        <source>The number on a paper, the serial number of a saddle, a horse.</source>
        <translation>Die Nummer auf einem Papier, die Seriennummer eines Sattels, ein Pferd.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>oms::FitPart</name>
    <message>
        <source>Choose the horse</source>
        <translation>Pferd wählen</translation>
    </message>
    <message>
        <source>Measure anew</source>
        <translation>Neu messen</translation>
    </message>
    <message>
        <source>Save this visit</source>
        <translation>Diesen Besuch sichern</translation>
    </message>
    <message>
        <source>Centimetres</source>
        <translation>Zentimeter</translation>
    </message>
    <message>
        <source>Inches</source>
        <translation>Zoll</translation>
    </message>
    <message>
        <source>Lengths in</source>
        <translation>Längen in</translation>
    </message>
    <message>
        <source>What is measured belongs to a horse.</source>
        <translation>Was gemessen wird, gehört zu einem Pferd.</translation>
    </message>
    <message>
        <source>Nothing was measured for this order, and it has been approved.</source>
        <translation>Für diesen Auftrag wurde nichts gemessen, und er ist freigegeben.</translation>
    </message>
    <message>
        <source>Measured on %1. The order has been approved: this visit stands.</source>
        <translation>Gemessen am %1. Der Auftrag ist freigegeben: Dieser Besuch bleibt.</translation>
    </message>
    <message>
        <source>A new visit. When you save it the order goes back to head office.</source>
        <translation>Ein neuer Besuch. Wenn Sie ihn sichern, geht der Auftrag zurück an das Hauptbüro.</translation>
    </message>
    <message>
        <source>Nothing measured yet. The visit before stands beside each field.</source>
        <translation>Noch nichts gemessen. Der vorige Besuch steht neben jedem Feld.</translation>
    </message>
    <message>
        <source>Nothing measured yet.</source>
        <translation>Noch nichts gemessen.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Visit of %1, saved on this computer</source>
        <translation>Besuch vom %1, auf diesem Rechner gespeichert</translation>
    </message>
    <message>
        <source>The order is not saved yet.</source>
        <translation>Der Auftrag ist noch nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>oms::FitTab</name>
    <message>
        <source>Horse</source>
        <translation>Pferd</translation>
    </message>
    <message>
        <source>Rider</source>
        <translation>Reiter</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Passform</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, who measured</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (this order)</source>
        <translation>%1 (dieser Auftrag)</translation>
    </message>
    <message>
        <source>Nothing measured yet</source>
        <translation>Noch nichts gemessen</translation>
    </message>
    <message>
        <source>Visits at this horse are shown here side by side.</source>
        <translation>Besuche bei diesem Pferd stehen hier nebeneinander.</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>Daneben</translation>
    </message>
    <message>
        <source>Centimetres</source>
        <translation>Zentimeter</translation>
    </message>
    <message>
        <source>Inches</source>
        <translation>Zoll</translation>
    </message>
    <message>
        <source>Lengths in</source>
        <translation>Längen in</translation>
    </message>
    <message>
        <source>no other visit</source>
        <translation>kein anderer Besuch</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
</context>
<context>
    <name>oms::FlowStation</name>
    <message>
        <source>%1: %2</source>
        <comment>state, how many</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>oms::ForgetDialog</name>
    <message>
        <source>Remove everything from this computer?</source>
        <translation>Alles von diesem Rechner entfernen?</translation>
    </message>
    <message>
        <source>Remove and sign out</source>
        <translation>Entfernen und abmelden</translation>
    </message>
    <message>
        <source>The key is destroyed first, then the records: nobody can read them here any more. The server keeps everything; when you sign in here again they are downloaded anew.</source>
        <translation>Zuerst wird der Schlüssel vernichtet, dann die Datensätze: Niemand kann sie hier mehr lesen. Der Server behält alles; melden Sie sich hier wieder an, werden sie neu geholt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) have not reached the server and would be lost for ever.</source>
        <translation>
            <numerusform>%Ln Änderung hat den Server nicht erreicht und wäre für immer verloren.</numerusform>
            <numerusform>%Ln Änderungen haben den Server nicht erreicht und wären für immer verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give up what has not been sent</source>
        <translation>Aufgeben, was nicht gesendet wurde</translation>
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
    <name>oms::FulfilmentPage</name>
    <message>
        <source>Orders of the queue</source>
        <translation>Aufträge der Liste</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Listen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln Auftrag</numerusform>
            <numerusform>%Ln Aufträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+→ next step · Enter opens</source>
        <translation>Strg+→ nächster Schritt · Eingabe öffnet</translation>
    </message>
    <message>
        <source>Nothing to do here</source>
        <translation>Hier ist nichts zu tun</translation>
    </message>
    <message>
        <source>This queue is empty.</source>
        <translation>Diese Liste ist leer.</translation>
    </message>
    <message>
        <source>%1 %L2</source>
        <comment>queue, orders</comment>
        <translation>%1 %L2</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Werkstatt</translation>
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
    <name>oms::InboxPage</name>
    <message>
        <source>Nothing new</source>
        <translation>Nichts Neues</translation>
    </message>
    <message>
        <source>What others do to your orders, and what needs you, comes here.</source>
        <translation>Hier kommt an, was andere an Ihren Aufträgen tun und was Sie braucht.</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Done (E)</source>
        <translation>Erledigt (E)</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>Alles erledigt</translation>
    </message>
    <message>
        <source>E done · Enter opens · J K move</source>
        <translation>E erledigt · Eingabe öffnet · J K bewegen</translation>
    </message>
</context>
<context>
    <name>oms::ItemView</name>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Copied as text</source>
        <translation>Als Text kopiert</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>You have not saved yet.</source>
        <translation>Sie haben noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Später entscheiden</translation>
    </message>
    <message>
        <source>%1
  before: %2
  entered: %3
  on the server: %4</source>
        <translation>%1
  vorher: %2
  eingegeben: %3
  auf dem Server: %4</translation>
    </message>
</context>
<context>
    <name>oms::KeptPane</name>
    <message>
        <source>These records are on this computer, sealed with a key that only your account has. They can be read and changed without a network.</source>
        <translation>Diese Daten liegen auf diesem Computer, versiegelt mit einem Schlüssel, den nur Ihr Konto hat. Sie lassen sich ohne Netz lesen und ändern.</translation>
    </message>
    <message>
        <source>Check against the server</source>
        <translation>Mit dem Server vergleichen</translation>
    </message>
    <message>
        <source>Compares every record with the server&apos;s, and reads anew what differs.</source>
        <translation>Vergleicht jeden Datensatz mit dem des Servers und liest neu, was abweicht.</translation>
    </message>
    <message>
        <source>Download everything again…</source>
        <translation>Alles neu herunterladen…</translation>
    </message>
    <message>
        <source>Reads all records anew. What waits to be sent stays as it is.</source>
        <translation>Liest alle Daten neu. Was aufs Senden wartet, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>On the disk</source>
        <translation>Auf der Festplatte</translation>
    </message>
    <message>
        <source>Last contact with the server</source>
        <translation>Letzter Kontakt mit dem Server</translation>
    </message>
    <message>
        <source>never yet</source>
        <translation>noch nie</translation>
    </message>
    <message>
        <source>This computer keeps these records only while OMS runs: after you quit nothing is left here, not even what was not sent.</source>
        <translation>Dieser Computer behält diese Daten nur, solange OMS läuft: Nach dem Beenden bleibt hier nichts, auch nicht, was noch nicht gesendet ist.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>oms::KeyFinder</name>
    <message>
        <source>This could not be written to the disk.</source>
        <translation>Das konnte nicht auf die Festplatte geschrieben werden.</translation>
    </message>
    <message>
        <source>This is not the passphrase.</source>
        <translation>Das ist nicht die Passphrase.</translation>
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
    <name>oms::ListSection</name>
    <message>
        <source>Fewer letters find more.</source>
        <translation>Weniger Buchstaben finden mehr.</translation>
    </message>
    <message>
        <source>The catalogue is changed online only.</source>
        <translation>Der Katalog wird nur online geändert.</translation>
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
        <source>(%1) %2</source>
        <comment>how many decisions wait, title</comment>
        <translation>(%1) %2</translation>
    </message>
</context>
<context>
    <name>oms::MeasurementForm</name>
    <message>
        <source>Horse</source>
        <translation>Pferd</translation>
    </message>
    <message>
        <source>Rider</source>
        <translation>Reiter</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Passform</translation>
    </message>
    <message>
        <source>Notes of the visit</source>
        <translation>Notizen zum Besuch</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>This is no number.</source>
        <translation>Das ist keine Zahl.</translation>
    </message>
    <message>
        <source>Possible is %1 to %2 %3.</source>
        <translation>Möglich ist %1 bis %2 %3.</translation>
    </message>
    <message>
        <source>Difference %1</source>
        <translation>Unterschied %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day of the visit before, what was measured</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>oms::MoneyTab</name>
    <message>
        <source>Record a payment…</source>
        <translation>Zahlung erfassen…</translation>
    </message>
    <message>
        <source>Not priced yet: the server does so when it has the order.</source>
        <translation>Noch ohne Preis: Der Server rechnet, sobald er den Auftrag hat.</translation>
    </message>
    <message>
        <source>Saddle</source>
        <translation>Sattel</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Extras</source>
        <translation>Extras</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind and method of a payment</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>noch nicht gesendet</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Restbetrag</translation>
    </message>
    <message>
        <source>Deposit wanted before approval</source>
        <translation>Anzahlung vor der Freigabe</translation>
    </message>
    <message>
        <source>Without deposit because: %1</source>
        <translation>Ohne Anzahlung, weil: %1</translation>
    </message>
    <message>
        <source>Without payment because: %1</source>
        <translation>Ohne Zahlung, weil: %1</translation>
    </message>
</context>
<context>
    <name>oms::NavButton</name>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
</context>
<context>
    <name>oms::Notifier</name>
    <message>
        <source>Waits for your approval.</source>
        <translation>Wartet auf Ihre Freigabe.</translation>
    </message>
    <message>
        <source>Was changed and waits for your approval.</source>
        <translation>Wurde geändert und wartet auf Ihre Freigabe.</translation>
    </message>
    <message>
        <source>Was returned to you.</source>
        <translation>Wurde an Sie zurückgegeben.</translation>
    </message>
    <message>
        <source>Is approved.</source>
        <translation>Ist freigegeben.</translation>
    </message>
    <message>
        <source>Is on hold.</source>
        <translation>Ist angehalten.</translation>
    </message>
    <message>
        <source>Is on its way to you.</source>
        <translation>Ist auf dem Weg zu Ihnen.</translation>
    </message>
    <message>
        <source>Is new and waits for you to confirm it.</source>
        <translation>Ist neu und wartet auf Ihre Bestätigung.</translation>
    </message>
    <message>
        <source>Stop: it is on hold.</source>
        <translation>Stopp: Er ist angehalten.</translation>
    </message>
    <message>
        <source>Stop: it was changed.</source>
        <translation>Stopp: Er wurde geändert.</translation>
    </message>
    <message>
        <source>Needs your decision</source>
        <translation>Braucht Ihre Entscheidung</translation>
    </message>
    <message>
        <source>A change of yours was refused, or made in both places.</source>
        <translation>Eine Änderung von Ihnen wurde abgelehnt oder an beiden Orten gemacht.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) have come up</source>
        <translation>
            <numerusform>%Ln Sache hat sich ergeben</numerusform>
            <numerusform>%Ln Sachen haben sich ergeben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oms::OfferChecklist</name>
    <message>
        <source>No leather is allowed.</source>
        <translation>Kein Leder ist erlaubt.</translation>
    </message>
    <message>
        <source>Nobody builds it for %1.</source>
        <translation>Niemand baut es für %1.</translation>
    </message>
    <message>
        <source>No value is allowed for %1.</source>
        <translation>Kein Wert ist erlaubt für %1.</translation>
    </message>
    <message>
        <source>A leather has no price in %1.</source>
        <translation>Ein Leder hat keinen Preis in %1.</translation>
    </message>
    <message>
        <source>There is no price list today for %1.</source>
        <translation>Heute gibt es keine Preisliste für %1.</translation>
    </message>
    <message>
        <source>Ready to be offered</source>
        <translation>Kann angeboten werden</translation>
    </message>
    <message>
        <source>Before it is offered</source>
        <translation>Bevor es angeboten wird</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 und %Ln weitere</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oms::OfflineChoice</name>
    <message>
        <source>d MMM HH:mm</source>
        <comment>a day and time, short</comment>
        <translation>d. MMM HH:mm</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of %1 wait on this computer</source>
        <translation>
            <numerusform>%n Änderung von %1 wartet auf diesem Computer</numerusform>
            <numerusform>%n Änderungen von %1 warten auf diesem Computer</numerusform>
        </translation>
    </message>
    <message>
        <source>What is kept of %1 is locked: not synced since %2. It opens when %1 signs in.</source>
        <translation>Was für %1 aufbewahrt wird, ist verschlossen: seit %2 nicht abgeglichen. Es öffnet sich, wenn %1 sich anmeldet.</translation>
    </message>
    <message>
        <source>Work offline as %1 (synced %2)</source>
        <translation>Offline arbeiten als %1 (abgeglichen %2)</translation>
    </message>
    <message>
        <source>Work offline as %1</source>
        <translation>Offline arbeiten als %1</translation>
    </message>
</context>
<context>
    <name>oms::OrderBrowser</name>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Keep, share or delete views</source>
        <translation>Ansichten behalten, teilen oder löschen</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Neuer Auftrag</translation>
    </message>
    <message>
        <source>Export or copy what is shown</source>
        <translation>Gezeigtes exportieren oder kopieren</translation>
    </message>
    <message>
        <source>Columns and rows</source>
        <translation>Spalten und Zeilen</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>Noch keine Aufträge</translation>
    </message>
    <message>
        <source>Nothing fetched yet</source>
        <translation>Noch nichts geholt</translation>
    </message>
    <message>
        <source>Orders will be here as soon as there are some.</source>
        <translation>Hier stehen Aufträge, sobald es welche gibt.</translation>
    </message>
    <message>
        <source>Orders will be here when the server has been reached.</source>
        <translation>Hier stehen Aufträge, sobald der Server erreicht ist.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Hier ist nichts</translation>
    </message>
    <message>
        <source>No order fits</source>
        <translation>Kein Auftrag passt</translation>
    </message>
    <message>
        <source>No order belongs to this view just now.</source>
        <translation>Zu dieser Ansicht gehört gerade kein Auftrag.</translation>
    </message>
    <message>
        <source>No order of this view matches the filter.</source>
        <translation>Kein Auftrag dieser Ansicht passt zum Filter.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>J K move · Enter open · X select · ? keys</source>
        <translation>J K bewegen · Eingabe öffnet · X wählt · ? Tasten</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>view, how many</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>rows shown, rows in all</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>New repair</source>
        <translation>Neue Reparatur</translation>
    </message>
</context>
<context>
    <name>oms::OrderDetail</name>
    <message>
        <source>No order chosen</source>
        <translation>Kein Auftrag gewählt</translation>
    </message>
    <message>
        <source>Choose one in the list to see it here.</source>
        <translation>Wählen Sie einen in der Liste, um ihn hier zu sehen.</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Eilig</translation>
    </message>
    <message>
        <source>Parts of the order</source>
        <translation>Teile des Auftrags</translation>
    </message>
    <message>
        <source>This needs a network.</source>
        <translation>Das braucht ein Netz.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>Duplizieren…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Open in its own window</source>
        <translation>Im eigenen Fenster öffnen</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <comment>an order&apos;s number</comment>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>%1 copied.</source>
        <translation>%1 kopiert.</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Link copied.</source>
        <translation>Link kopiert.</translation>
    </message>
    <message>
        <source>Open %1 in its own window</source>
        <translation>%1 im eigenen Fenster öffnen</translation>
    </message>
</context>
<context>
    <name>oms::OrderEditor</name>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Save changes…</source>
        <translation>Änderungen speichern…</translation>
    </message>
    <message>
        <source>Order it</source>
        <translation>Bestellen</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Fehlt noch</translation>
    </message>
    <message>
        <source>Back to the orders</source>
        <translation>Zurück zu den Aufträgen</translation>
    </message>
    <message>
        <source>Customer and horse</source>
        <translation>Kunde und Pferd</translation>
    </message>
    <message>
        <source>Charges besides the saddle</source>
        <translation>Posten außer dem Sattel</translation>
    </message>
    <message>
        <source>Nothing is kept before you type</source>
        <translation>Bevor Sie tippen, wird nichts behalten</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Changed, not saved yet</source>
        <translation>Geändert, noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>Auf diesem Rechner gespeichert</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>What you changed is not saved yet.</source>
        <translation>Was Sie geändert haben, ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Ohne Speichern verlassen</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Neuer Auftrag</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Copy from an order…</source>
        <translation>Aus einem Auftrag übernehmen…</translation>
    </message>
    <message>
        <source>What you had typed before the program ended is here again.</source>
        <translation>Was Sie getippt hatten, bevor das Programm endete, ist wieder da.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln measurement(s) that cannot be right</source>
        <translation>
            <numerusform>%Ln Maß, das nicht stimmen kann</numerusform>
            <numerusform>%Ln Maße, die nicht stimmen können</numerusform>
        </translation>
    </message>
    <message>
        <source>No deposit is asked of an order of this kind.</source>
        <translation>Für einen Auftrag dieser Art wird keine Anzahlung verlangt.</translation>
    </message>
    <message>
        <source>Deposit before approval: %1 · paid: %2</source>
        <translation>Anzahlung vor der Freigabe: %1 · bezahlt: %2</translation>
    </message>
    <message>
        <source>How much is asked as a deposit is known once the server has this order.</source>
        <translation>Wie viel Anzahlung verlangt wird, steht fest, sobald der Server den Auftrag hat.</translation>
    </message>
    <message>
        <source>The new visit is not saved yet.</source>
        <translation>Der neue Besuch ist noch nicht gesichert.</translation>
    </message>
    <message>
        <source>Kind and dates</source>
        <translation>Art und Termine</translation>
    </message>
    <message>
        <source>Saddle</source>
        <translation>Sattel</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Passform</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Weitere Posten</translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation>Lieferadresse</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>The fitter</source>
        <translation>Der Anpasser</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>Der Kunde</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Ship to the fitter</source>
        <translation>An den Anpasser senden</translation>
    </message>
    <message>
        <source>Ship to the customer</source>
        <translation>An den Kunden senden</translation>
    </message>
    <message>
        <source>Empty the address</source>
        <translation>Adresse leeren</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Maße</translation>
    </message>
</context>
<context>
    <name>oms::OrderExport</name>
    <message numerus="yes">
        <source>%Ln order(s) that are selected</source>
        <translation>
            <numerusform>%Ln ausgewählter Auftrag</numerusform>
            <numerusform>%Ln ausgewählte Aufträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) as they are shown</source>
        <translation>
            <numerusform>%Ln Auftrag wie gezeigt</numerusform>
            <numerusform>%Ln Aufträge wie gezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Export to Excel (XLSX)…</source>
        <translation>Nach Excel exportieren (XLSX)…</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Als CSV exportieren…</translation>
    </message>
    <message>
        <source>Copy for a spreadsheet or letter</source>
        <translation>Für Tabelle oder Brief kopieren</translation>
    </message>
    <message>
        <source>Export orders</source>
        <translation>Aufträge exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) written to %1</source>
        <translation>
            <numerusform>%Ln Auftrag in %1 geschrieben</numerusform>
            <numerusform>%Ln Aufträge in %1 geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) copied</source>
        <translation>
            <numerusform>%Ln Auftrag kopiert</numerusform>
            <numerusform>%Ln Aufträge kopiert</numerusform>
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
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>Reparaturen</translation>
    </message>
    <message>
        <source>This computer has not spoken to the server for 14 days. Sign in to see your orders again; what you saved here is kept.</source>
        <translation>Dieser Rechner hat seit 14 Tagen nicht mit dem Server gesprochen. Melden Sie sich an, um Ihre Aufträge wieder zu sehen; was Sie hier gespeichert haben, bleibt.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Auftrag %1</translation>
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
    <name>oms::PassphraseDialog</name>
    <message>
        <source>Keep offline</source>
        <translation>Offline aufbewahren</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Passphrase wählen</translation>
    </message>
    <message>
        <source>Unlock what is kept here</source>
        <translation>Entsperren, was hier aufbewahrt wird</translation>
    </message>
    <message>
        <source>This computer has no keychain. A passphrase locks what you keep on it; nobody can find it out for you.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund. Eine Passphrase verschließt, was Sie auf ihm aufbewahren; niemand kann sie für Sie herausfinden.</translation>
    </message>
    <message>
        <source>What you keep on this computer is locked with your passphrase.</source>
        <translation>Was Sie auf diesem Computer aufbewahren, ist mit Ihrer Passphrase verschlossen.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Work online only</source>
        <translation>Nur online arbeiten</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters, please.</source>
        <translation>
            <numerusform>Mindestens %n Zeichen, bitte.</numerusform>
            <numerusform>Mindestens %n Zeichen, bitte.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden sind nicht gleich.</translation>
    </message>
</context>
<context>
    <name>oms::PaymentDialog</name>
    <message>
        <source>Payment for %1</source>
        <translation>Zahlung für %1</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Erfassen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Bezahlt durch</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Amount in %1</source>
        <translation>Betrag in %1</translation>
    </message>
    <message>
        <source>%1 recorded</source>
        <translation>%1 erfasst</translation>
    </message>
</context>
<context>
    <name>oms::Picker</name>
    <message>
        <source>Type a part of the name</source>
        <translation>Tippen Sie einen Teil des Namens</translation>
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
        <translation>In Kontrast</translation>
    </message>
    <message>
        <source>Not among what fits here.</source>
        <translation>Nicht unter dem, was hier passt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln choice(s)</source>
        <translation>
            <numerusform>%Ln Auswahl</numerusform>
            <numerusform>%Ln Auswahlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln of them in conflict</source>
        <translation>
            <numerusform>%1, davon %Ln im Widerspruch</numerusform>
            <numerusform>%1, davon %Ln im Widerspruch</numerusform>
        </translation>
    </message>
    <message>
        <source>Puts this in its place</source>
        <translation>Setzt dies an seine Stelle</translation>
    </message>
</context>
<context>
    <name>oms::PresetsSection</name>
    <message>
        <source>Presets</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Filter by name, model…</source>
        <translation>Nach Name, Modell filtern…</translation>
    </message>
    <message>
        <source>New preset</source>
        <translation>Neue Vorlage</translation>
    </message>
    <message>
        <source>No presets yet</source>
        <translation>Noch keine Vorlagen</translation>
    </message>
    <message>
        <source>A preset answers many questions at once, for one model or for all.</source>
        <translation>Eine Vorlage beantwortet viele Fragen auf einmal, für ein Modell oder für alle.</translation>
    </message>
    <message>
        <source>No preset fits</source>
        <translation>Keine Vorlage passt</translation>
    </message>
    <message>
        <source>Every model</source>
        <translation>Jedes Modell</translation>
    </message>
    <message numerus="yes">
        <source>%Ln preset(s)</source>
        <translation>
            <numerusform>%Ln Vorlage</numerusform>
            <numerusform>%Ln Vorlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln preset(s)</source>
        <translation>
            <numerusform>%1 von %Ln Vorlage</numerusform>
            <numerusform>%1 von %Ln Vorlagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oms::PriceListsSection</name>
    <message>
        <source>Price lists</source>
        <translation>Preislisten</translation>
    </message>
    <message>
        <source>New price list</source>
        <translation>Neue Preisliste</translation>
    </message>
    <message>
        <source>No price lists yet</source>
        <translation>Noch keine Preislisten</translation>
    </message>
    <message>
        <source>Each region has its own. A draft is filled in, then published.</source>
        <translation>Jede Region hat ihre eigene. Ein Entwurf wird ausgefüllt, dann veröffentlicht.</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>Enter opens</source>
        <translation>Eingabe öffnet</translation>
    </message>
    <message>
        <source>The catalogue is changed online only.</source>
        <translation>Der Katalog wird nur online geändert.</translation>
    </message>
    <message>
        <source>A draft is the server&apos;s: it is opened online only.</source>
        <translation>Ein Entwurf liegt beim Server: Er wird nur online geöffnet.</translation>
    </message>
</context>
<context>
    <name>oms::ProductionPage</name>
    <message>
        <source>By factory</source>
        <translation>Nach Werkstatt</translation>
    </message>
    <message>
        <source>Scan or type a number</source>
        <translation>Nummer scannen oder tippen</translation>
    </message>
    <message>
        <source>Scanned once it is found; scanned twice it moves on.</source>
        <translation>Einmal gescannt wird er gefunden, zweimal rückt er weiter.</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Fertigung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln Auftrag</numerusform>
            <numerusform>%Ln Aufträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the orders…</source>
        <translation>Die Aufträge werden gelesen…</translation>
    </message>
    <message>
        <source>They come as soon as this computer has them.</source>
        <translation>Sie kommen, sobald dieser Rechner sie hat.</translation>
    </message>
    <message>
        <source>Nothing in production</source>
        <translation>Nichts in Fertigung</translation>
    </message>
    <message>
        <source>Orders appear here as soon as they are approved.</source>
        <translation>Aufträge erscheinen hier, sobald sie freigegeben sind.</translation>
    </message>
    <message>
        <source>%1 is not on the board.</source>
        <translation>%1 ist nicht auf der Tafel.</translation>
    </message>
</context>
<context>
    <name>oms::QuickLook</name>
    <message>
        <source>Saddle</source>
        <translation>Sattel</translation>
    </message>
    <message>
        <source>J K next and previous · Enter opens · Space closes</source>
        <translation>J K nächster und voriger · Eingabe öffnet · Leertaste schließt</translation>
    </message>
    <message>
        <source>Order %1, %2</source>
        <translation>Auftrag %1, %2</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Fitter</source>
        <translation>Sattelanpasser</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Restbetrag</translation>
    </message>
    <message>
        <source>Factory</source>
        <translation>Werkstatt</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Sitz</translation>
    </message>
</context>
<context>
    <name>oms::RejectionView</name>
    <message>
        <source>Discard…</source>
        <translation>Verwerfen…</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Später entscheiden</translation>
    </message>
    <message>
        <source>Fix and send</source>
        <translation>Berichtigen und senden</translation>
    </message>
    <message>
        <source>The server did not accept a change of %1</source>
        <translation>Der Server hat eine Änderung von %1 nicht angenommen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>You entered it (%1). The server answered (%2).</source>
        <translation>Ihre Eingabe: %1. Antwort des Servers: %2.</translation>
    </message>
    <message>
        <source>%1 entered it (%2). The server answered (%3).</source>
        <translation>Eingabe von %1: %2. Antwort des Servers: %3.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>What you entered</source>
        <translation>Was Sie eingegeben haben</translation>
    </message>
    <message>
        <source>What was entered</source>
        <translation>Was eingegeben wurde</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>Nothing is left that differs from the server.</source>
        <translation>Es bleibt nichts, was vom Server abweicht.</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>What was entered will be given up. The log keeps that you did so.</source>
        <translation>Die Eingabe wird aufgegeben. Das Protokoll hält fest, dass Sie das getan haben.</translation>
    </message>
    <message>
        <source>What you fixed is not sent yet.</source>
        <translation>Was Sie berichtigt haben, ist noch nicht gesendet.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Noch einmal senden</translation>
    </message>
</context>
<context>
    <name>oms::RoleMatrix</name>
    <message>
        <source>All: every record. Assigned: the records of the fitter or factory that the account belongs to. Own: what they made themselves. A person with several roles has the widest reach of them.</source>
        <translation>Alle: jeder Datensatz. Zugewiesen: die Datensätze des Anpassers oder der Werkstatt, zu denen das Konto gehört. Eigene: was sie selbst angelegt haben. Wer mehrere Rollen hat, hat die weiteste Reichweite davon.</translation>
    </message>
    <message>
        <source>What each role may do</source>
        <translation>Was jede Rolle darf</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Darf</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>role, how far</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>oms::RulesSection</name>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Filter by option, value, model…</source>
        <translation>Nach Option, Wert, Modell filtern…</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Neue Regel</translation>
    </message>
    <message>
        <source>No rules yet</source>
        <translation>Noch keine Regeln</translation>
    </message>
    <message>
        <source>A rule says what goes together: which choice needs another, or goes without it.</source>
        <translation>Eine Regel sagt, was zusammenpasst: welche Wahl eine andere braucht oder ausschließt.</translation>
    </message>
    <message>
        <source>No rule fits</source>
        <translation>Keine Regel passt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s)</source>
        <translation>
            <numerusform>%Ln Regel</numerusform>
            <numerusform>%Ln Regeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln rule(s)</source>
        <translation>
            <numerusform>%1 von %Ln Regel</numerusform>
            <numerusform>%1 von %Ln Regeln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oms::SaddleTab</name>
    <message>
        <source>approved: %1</source>
        <translation>freigegeben: %1</translation>
    </message>
    <message>
        <source>Closed long ago: what was built is at the server.</source>
        <translation>Vor langem abgeschlossen: Was gebaut wurde, weiß der Server.</translation>
    </message>
    <message>
        <source>No saddle chosen yet</source>
        <translation>Noch kein Sattel gewählt</translation>
    </message>
</context>
<context>
    <name>oms::SavedViewMenu</name>
    <message>
        <source>Save as a new view…</source>
        <translation>Als neue Ansicht sichern…</translation>
    </message>
    <message>
        <source>Shared by %1</source>
        <translation>Geteilt von %1</translation>
    </message>
    <message>
        <source>Save changes to “%1”</source>
        <translation>Änderungen an „%1“ sichern</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Share with everybody</source>
        <translation>Mit allen teilen</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation>Ansicht löschen</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name der Ansicht</translation>
    </message>
    <message>
        <source>Share with everybody who sees orders</source>
        <translation>Mit allen teilen, die Aufträge sehen</translation>
    </message>
    <message>
        <source>Save as a new view</source>
        <translation>Als neue Ansicht sichern</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Ansicht sichern</translation>
    </message>
    <message>
        <source>View “%1” saved</source>
        <translation>Ansicht „%1“ gesichert</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Ansicht umbenennen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>“%1” is now seen by everybody</source>
        <translation>„%1“ sehen jetzt alle</translation>
    </message>
    <message>
        <source>“%1” is yours alone again</source>
        <translation>„%1“ gehört wieder nur Ihnen</translation>
    </message>
    <message>
        <source>View “%1” deleted</source>
        <translation>Ansicht „%1“ gelöscht</translation>
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
    <name>oms::SettingsPage</name>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Light or dark windows, or as the desktop has them.</source>
        <translation>Helle oder dunkle Fenster, oder wie der Desktop sie hat.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Of everything in the window, beside what the desktop sets.</source>
        <translation>Von allem im Fenster, neben dem, was der Desktop einstellt.</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Klein</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Groß</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>Sehr groß</translation>
    </message>
    <message>
        <source>Rows of lists</source>
        <translation>Zeilen von Listen</translation>
    </message>
    <message>
        <source>Views of orders keep the height that you gave them there.</source>
        <translation>Ansichten von Aufträgen behalten die Höhe, die Sie ihnen dort gaben.</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Bequem</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Eng</translation>
    </message>
    <message>
        <source>Copy a report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>The report is in the clipboard.</source>
        <translation>Der Bericht ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>The report names versions and the state of sync, no customer and no password.</source>
        <translation>Der Bericht nennt Versionen und den Stand des Abgleichs, keinen Kunden und kein Passwort.</translation>
    </message>
    <message>
        <source>Dates and amounts are written as %1 and %2.</source>
        <translation>Daten und Beträge werden als %1 und %2 geschrieben.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Maße</translation>
    </message>
    <message>
        <source>What is typed and shown; millimetres are kept. Seats are in inches always.</source>
        <translation>Was getippt und gezeigt wird; behalten werden Millimeter. Sitze sind immer in Zoll.</translation>
    </message>
    <message>
        <source>Centimetres</source>
        <translation>Zentimeter</translation>
    </message>
    <message>
        <source>Inches</source>
        <translation>Zoll</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Alle Tasten zeigen</translation>
    </message>
    <message>
        <source>Keys of the page in front</source>
        <translation>Tasten der Seite vorn</translation>
    </message>
    <message>
        <source>“?” shows them everywhere; Ctrl+K finds every command by its name.</source>
        <translation>„?“ zeigt sie überall; Strg+K findet jeden Befehl bei seinem Namen.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>This desktop has no place for it.</source>
        <translation>Dieser Desktop hat keinen Platz dafür.</translation>
    </message>
    <message>
        <source>Messages beside the clock</source>
        <translation>Meldungen neben der Uhr</translation>
    </message>
    <message>
        <source>What has come up for you while you look elsewhere: something to approve, an answer, work for your workshop, a refused change. Never what you did yourself. A click opens it.</source>
        <translation>Was sich für Sie ergeben hat, während Sie woanders hinsehen: etwas freizugeben, eine Antwort, Arbeit für Ihre Werkstatt, eine abgelehnte Änderung. Nie, was Sie selbst getan haben. Ein Klick öffnet es.</translation>
    </message>
    <message>
        <source>Sign beside the clock</source>
        <translation>Zeichen neben der Uhr</translation>
    </message>
    <message>
        <source>Whether all is saved, as in the sidebar. Closing the window still ends the program.</source>
        <translation>Ob alles gespeichert ist, wie in der Seitenleiste. Das Schließen des Fensters beendet das Programm weiterhin.</translation>
    </message>
    <message>
        <source>nothing, only while OMS runs</source>
        <translation>nichts, nur solange OMS läuft</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>On the disk</source>
        <translation>Auf der Festplatte</translation>
    </message>
    <message>
        <source>Last contact with the server</source>
        <translation>Letzter Kontakt mit dem Server</translation>
    </message>
    <message>
        <source>never yet</source>
        <translation>noch nie</translation>
    </message>
    <message>
        <source>Records offline copy size</source>
        <translation>Datensätze Offline-Kopie Größe</translation>
    </message>
    <message>
        <source>Open the Sync centre</source>
        <translation>Abgleich öffnen</translation>
    </message>
    <message>
        <source>What waits, what was done, what needs you</source>
        <translation>Was wartet, was getan wurde, was Sie braucht</translation>
    </message>
    <message>
        <source>The Sync centre also checks the copy and downloads it anew.</source>
        <translation>Dort wird die Kopie auch geprüft und neu geholt.</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Remove everything from this computer</source>
        <translation>Alles von diesem Rechner entfernen</translation>
    </message>
    <message>
        <source>Before you give it away, or when it is not yours. You are signed out.</source>
        <translation>Bevor Sie ihn weggeben, oder wenn er nicht Ihnen gehört. Sie werden abgemeldet.</translation>
    </message>
    <message>
        <source>The customer&apos;s</source>
        <translation>Die des Kunden</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Of order sheets, price summaries and tracings.</source>
        <translation>Von Auftragsblättern, Preisübersichten und Abzeichnungen.</translation>
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
        <translation>Etiketten</translation>
    </message>
    <message>
        <source>As they are bought; each kind keeps its own printer.</source>
        <translation>Wie gekauft; jede Art behält ihren eigenen Drucker.</translation>
    </message>
    <message>
        <source>Language of price summaries</source>
        <translation>Sprache der Preisübersichten</translation>
    </message>
    <message>
        <source>Where a customer&apos;s is not known, that of the program.</source>
        <translation>Wo die des Kunden nicht bekannt ist, die des Programms.</translation>
    </message>
    <message>
        <source>Search the settings…</source>
        <translation>Einstellungen durchsuchen…</translation>
    </message>
    <message>
        <source>No such setting</source>
        <translation>Keine solche Einstellung</translation>
    </message>
    <message>
        <source>Nothing here is called so.</source>
        <translation>Hier heißt nichts so.</translation>
    </message>
    <message>
        <source>Show all settings</source>
        <translation>Alle Einstellungen zeigen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Search the settings</source>
        <translation>Einstellungen &amp;durchsuchen</translation>
    </message>
</context>
<context>
    <name>oms::ShipForm</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
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
        <source>You can go on; what you save waits on this computer until you sign in</source>
        <translation>Sie können weiterarbeiten; was Sie speichern, wartet auf diesem Computer, bis Sie sich anmelden</translation>
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
    <message>
        <source>%1 has work here that the server does not have yet. It must be sent first.</source>
        <translation>%1 hat hier Arbeit, die der Server noch nicht hat. Sie muss zuerst gesendet werden.</translation>
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
    <name>oms::StageColumn</name>
    <message>
        <source>Limit of %1</source>
        <translation>Grenze von %1</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Keine Grenze</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln</source>
        <comment>orders in a column</comment>
        <translation>
            <numerusform>Höchstens %Ln</numerusform>
            <numerusform>Höchstens %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <comment>orders, limit</comment>
        <translation>%L1 von %L2</translation>
    </message>
    <message>
        <source>%L1</source>
        <translation>%L1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln too many</source>
        <translation>
            <numerusform>%Ln zu viel</numerusform>
            <numerusform>%Ln zu viele</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <comment>orders</comment>
        <translation>
            <numerusform>%Ln verspätet</numerusform>
            <numerusform>%Ln verspätet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln due in 7 d</source>
        <comment>orders</comment>
        <translation>
            <numerusform>%Ln in 7 T. fällig</numerusform>
            <numerusform>%Ln in 7 T. fällig</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oms::StageModel</name>
    <message>
        <source>No factory</source>
        <translation>Keine Werkstatt</translation>
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
        <translation>eilig</translation>
    </message>
    <message>
        <source>Serial number %1</source>
        <translation>Seriennummer %1</translation>
    </message>
</context>
<context>
    <name>oms::StatusHeader</name>
    <message>
        <source>Sync now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
</context>
<context>
    <name>oms::Stepper</name>
    <message>
        <source>%1 on %2</source>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>jetzt %1</translation>
    </message>
    <message>
        <source>stopped at %1</source>
        <translation>angehalten bei %1</translation>
    </message>
    <message>
        <source>Not ordered yet</source>
        <translation>Noch nicht bestellt</translation>
    </message>
</context>
<context>
    <name>oms::SummaryTab</name>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Instructions and notes</source>
        <translation>Wünsche und Notizen</translation>
    </message>
    <message>
        <source>Saddle</source>
        <translation>Sattel</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Sitz</translation>
    </message>
    <message>
        <source>Leather</source>
        <translation>Leder</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Fitter</source>
        <translation>Sattelanpasser</translation>
    </message>
    <message>
        <source>Factory</source>
        <translation>Werkstatt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Zugesagt für</translation>
    </message>
    <message>
        <source>Wished for</source>
        <translation>Gewünscht für</translation>
    </message>
    <message>
        <source>Fitter&apos;s reference</source>
        <translation>Zeichen des Anpassers</translation>
    </message>
    <message>
        <source>Trial until</source>
        <translation>Probe bis</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Lager</translation>
    </message>
    <message>
        <source>Cancelled because</source>
        <translation>Storniert, weil</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Deposit wanted</source>
        <translation>Verlangte Anzahlung</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Restbetrag</translation>
    </message>
</context>
<context>
    <name>oms::SyncCentrePage</name>
    <message>
        <source>Sync centre</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt abgleichen</translation>
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
        <translation>Zu entscheiden</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation>Zu senden</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Sync centre</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>Lists of the Sync centre</source>
        <translation>Listen des Abgleichs</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Noch ist nichts geschehen</translation>
    </message>
    <message>
        <source>Each change is noted here: when it was saved, sent and accepted.</source>
        <translation>Hier steht zu jeder Änderung, wann sie gespeichert, gesendet und angenommen wurde.</translation>
    </message>
    <message>
        <source>Paused. Nothing is sent or fetched until you resume; what you do is saved on this computer.</source>
        <translation>Angehalten. Nichts wird gesendet oder geholt, bis Sie fortsetzen; was Sie tun, wird auf diesem Computer gespeichert.</translation>
    </message>
    <message>
        <source>Going on.</source>
        <translation>Es geht weiter.</translation>
    </message>
    <message>
        <source>Checking against the server…</source>
        <translation>Wird mit dem Server verglichen…</translation>
    </message>
    <message>
        <source>All records are read anew, which may take a few minutes. What waits to be sent stays.</source>
        <translation>Alle Daten werden neu gelesen; das kann einige Minuten dauern. Was aufs Senden wartet, bleibt.</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>Neu herunterladen</translation>
    </message>
    <message>
        <source>Downloading everything again…</source>
        <translation>Alles wird neu heruntergeladen…</translation>
    </message>
    <message>
        <source>What you had open was decided at another place in the meantime.</source>
        <translation>Was Sie offen hatten, wurde inzwischen an anderer Stelle entschieden.</translation>
    </message>
    <message>
        <source>Kept offline</source>
        <translation>Offline dabei</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>Nichts braucht Sie</translation>
    </message>
    <message>
        <source>When two people change the same field, or the server does not accept something, it is listed here until you decide. Nothing is ever decided for you.</source>
        <translation>Wenn zwei dasselbe Feld ändern oder der Server etwas nicht annimmt, steht es hier, bis Sie entscheiden. Nie wird etwas für Sie entschieden.</translation>
    </message>
    <message>
        <source>Everything is sent</source>
        <translation>Alles ist gesendet</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Nichts wartet</translation>
    </message>
    <message>
        <source>The server has all that was done on this computer.</source>
        <translation>Der Server hat alles, was auf diesem Computer getan wurde.</translation>
    </message>
    <message>
        <source>What you change is listed here until the server has it.</source>
        <translation>Was Sie ändern, steht hier, bis der Server es hat.</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Wird abgeglichen…</translation>
    </message>
    <message>
        <source>That did not work: %1. It is tried again by itself; nothing is lost.</source>
        <translation>Das ging nicht: %1. Es wird von selbst noch einmal versucht; nichts ist verloren.</translation>
    </message>
    <message>
        <source>Everything was downloaded again.</source>
        <translation>Alles wurde neu heruntergeladen.</translation>
    </message>
    <message numerus="yes">
        <source>Up to date. %Ln change(s) still wait.</source>
        <translation>
            <numerusform>Auf dem neuesten Stand. %Ln Änderung wartet noch.</numerusform>
            <numerusform>Auf dem neuesten Stand. %Ln Änderungen warten noch.</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to date: everything is sent and fetched.</source>
        <translation>Auf dem neuesten Stand: Alles ist gesendet und geholt.</translation>
    </message>
    <message>
        <source>Decided. It is saved on this computer and goes to the server.</source>
        <translation>Entschieden. Es ist auf diesem Computer gespeichert und geht an den Server.</translation>
    </message>
    <message>
        <source>Copied as text</source>
        <translation>Als Text kopiert</translation>
    </message>
    <message>
        <source>Paused: it begins when you resume.</source>
        <translation>Angehalten: Es beginnt, wenn Sie fortsetzen.</translation>
    </message>
</context>
<context>
    <name>oms::TableModel</name>
    <message>
        <source>Selected: %1</source>
        <translation>Ausgewählt: %1</translation>
    </message>
</context>
<context>
    <name>oms::TaxRatesSection</name>
    <message>
        <source>Tax rates</source>
        <translation>Steuersätze</translation>
    </message>
    <message>
        <source>New tax rate</source>
        <translation>Neuer Steuersatz</translation>
    </message>
    <message>
        <source>No tax rates yet</source>
        <translation>Noch keine Steuersätze</translation>
    </message>
    <message>
        <source>Without one, prices in a region are shown without tax.</source>
        <translation>Ohne einen stehen die Preise einer Region ohne Steuer da.</translation>
    </message>
    <message>
        <source>The catalogue is changed online only.</source>
        <translation>Der Katalog wird nur online geändert.</translation>
    </message>
</context>
<context>
    <name>oms::TickList</name>
    <message>
        <source>Filter…</source>
        <translation>Filtern…</translation>
    </message>
    <message>
        <source>Only what is allowed</source>
        <translation>Nur Erlaubtes</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>%1 filtern</translation>
    </message>
    <message>
        <source>Space allows · Ctrl+D default · Alt+↑ Alt+↓ order · type to filter</source>
        <translation>Leertaste erlaubt · Strg+D Vorgabe · Alt+↑ Alt+↓ ordnet · Tippen filtert</translation>
    </message>
    <message>
        <source>Space allows · Alt+↑ Alt+↓ order · type to filter</source>
        <translation>Leertaste erlaubt · Alt+↑ Alt+↓ ordnet · Tippen filtert</translation>
    </message>
</context>
<context>
    <name>oms::TickModel</name>
    <message>
        <source>Default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>%1, default</source>
        <translation>%1, Vorgabe</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>oms::TickView</name>
    <message>
        <source>Allow all of %1</source>
        <translation>Alle von %1 erlauben</translation>
    </message>
    <message>
        <source>Allow none of %1</source>
        <translation>Keine von %1 erlauben</translation>
    </message>
    <message>
        <source>No default</source>
        <translation>Keine Vorgabe</translation>
    </message>
    <message>
        <source>Make it the default</source>
        <translation>Zur Vorgabe machen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
</context>
<context>
    <name>oms::Ticket</name>
    <message>
        <source>Back a step…</source>
        <translation>Einen Schritt zurück…</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>Auftrag öffnen</translation>
    </message>
    <message>
        <source>No ticket chosen</source>
        <translation>Kein Zettel gewählt</translation>
    </message>
    <message>
        <source>Choose an order to see what is to be made.</source>
        <translation>Wählen Sie einen Auftrag, um zu sehen, was zu bauen ist.</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Werkstattzettel</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Eilig</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Fragen und Antworten</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>state, step</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Confirm and begin P1</source>
        <translation>Bestätigen und P1 beginnen</translation>
    </message>
    <message>
        <source>P1 is finished</source>
        <translation>P1 ist fertig</translation>
    </message>
    <message>
        <source>P2 is finished</source>
        <translation>P2 ist fertig</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>Nobody has asked anything.</source>
        <translation>Niemand hat etwas gefragt.</translation>
    </message>
    <message>
        <source>Print label…</source>
        <translation>Etikett drucken…</translation>
    </message>
</context>
<context>
    <name>oms::TimeTravel</name>
    <message>
        <source>Back to now</source>
        <translation>Zurück zu jetzt</translation>
    </message>
    <message>
        <source>The order as it stood</source>
        <translation>Der Auftrag, wie er stand</translation>
    </message>
    <message>
        <source>Draw it back to see the order as it stood.</source>
        <translation>Ziehen Sie ihn zurück, um den Auftrag zu sehen, wie er stand.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1: %2, today %3</source>
        <comment>field, what it was, what it is</comment>
        <translation>%1: %2, heute %3</translation>
    </message>
    <message>
        <source>Built as it is today.</source>
        <translation>Gebaut wie heute.</translation>
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
    <name>oms::TryOutSection</name>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Day of the order</source>
        <translation>Tag der Bestellung</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Fitting</source>
        <translation>Anpassung</translation>
    </message>
    <message>
        <source>Copy the quote</source>
        <translation>Angebot kopieren</translation>
    </message>
    <message>
        <source>The quote is in the clipboard</source>
        <translation>Das Angebot ist in der Zwischenablage</translation>
    </message>
</context>
<context>
    <name>oms::UserDetail</name>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Send a link for a password</source>
        <translation>Link für ein Passwort senden</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>Überall abmelden</translation>
    </message>
    <message>
        <source>What they did</source>
        <translation>Was sie taten</translation>
    </message>
    <message>
        <source>Computers that work offline</source>
        <translation>Rechner, die offline arbeiten</translation>
    </message>
    <message>
        <source>The account</source>
        <translation>Das Konto</translation>
    </message>
    <message>
        <source>%1 may sign in again.</source>
        <translation>%1 darf sich wieder anmelden.</translation>
    </message>
    <message>
        <source>%1 is blocked and signed out.</source>
        <translation>%1 ist gesperrt und abgemeldet.</translation>
    </message>
    <message>
        <source>%1 is restored.</source>
        <translation>%1 ist wiederhergestellt.</translation>
    </message>
    <message>
        <source>%1 is archived and signed out.</source>
        <translation>%1 ist archiviert und abgemeldet.</translation>
    </message>
    <message>
        <source>%1 is signed out on every computer.</source>
        <translation>%1 ist auf jedem Rechner abgemeldet.</translation>
    </message>
    <message>
        <source>%1 gets a mail with a link.</source>
        <translation>%1 bekommt eine Mail mit einem Link.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Last signed in</source>
        <translation>Zuletzt angemeldet</translation>
    </message>
    <message>
        <source>Account since</source>
        <translation>Konto seit</translation>
    </message>
    <message>
        <source>Is the fitter</source>
        <translation>Ist der Anpasser</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>Wieder zugelassen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
    <message>
        <source>A computer</source>
        <translation>Ein Rechner</translation>
    </message>
    <message>
        <source>Wiped</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Is wiped when it next reaches the server</source>
        <translation>Wird gelöscht, wenn er das nächste Mal den Server erreicht</translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation>Ausgesperrt</translation>
    </message>
    <message>
        <source>Synced %1</source>
        <translation>Abgeglichen %1</translation>
    </message>
    <message>
        <source>Shut out %1</source>
        <translation>%1 aussperren</translation>
    </message>
    <message>
        <source>The computer may sync no more.</source>
        <translation>Der Rechner darf nicht mehr abgleichen.</translation>
    </message>
    <message>
        <source>Wipe…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Wipe %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Wipe this computer?</source>
        <translation>Diesen Rechner löschen?</translation>
    </message>
    <message>
        <source>Wipe it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>As soon as it reaches the server, “%1” destroys all records that it keeps for %2, and what was done there and not sent is lost. This cannot be taken back.</source>
        <translation>Sobald „%1“ den Server erreicht, vernichtet er alle Datensätze, die er für %2 behält; was dort getan und nicht gesendet wurde, ist verloren. Das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>It is wiped when it next reaches the server.</source>
        <translation>Er wird gelöscht, wenn er das nächste Mal den Server erreicht.</translation>
    </message>
</context>
<context>
    <name>oms::UserDialog</name>
    <message>
        <source>Change the account</source>
        <translation>Konto ändern</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>Jemanden einladen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Send the invitation</source>
        <translation>Einladung senden</translation>
    </message>
    <message>
        <source>They get a mail with a link and choose a password themselves.</source>
        <translation>Sie bekommen eine Mail mit einem Link und wählen selbst ein Passwort.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
</context>
<context>
    <name>oms::UsersPage</name>
    <message>
        <source>Filter by name, e-mail, role…</source>
        <translation>Nach Name, E-Mail, Rolle filtern…</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>Jemanden einladen</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln account(s)</source>
        <translation>
            <numerusform>%1 von %Ln Konto</numerusform>
            <numerusform>%1 von %Ln Konten</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>Niemand hier</translation>
    </message>
    <message>
        <source>No account fits what you look for.</source>
        <translation>Kein Konto passt zu dem, was Sie suchen.</translation>
    </message>
    <message>
        <source>No account chosen</source>
        <translation>Kein Konto gewählt</translation>
    </message>
    <message>
        <source>Choose one in the list to see its roles and computers.</source>
        <translation>Wählen Sie eines in der Liste, um Rollen und Rechner zu sehen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>%1 gets a mail with a link.</source>
        <translation>%1 bekommt eine Mail mit einem Link.</translation>
    </message>
    <message>
        <source>Users and roles</source>
        <translation>Konten und Rollen</translation>
    </message>
    <message>
        <source>Read the &amp;accounts anew</source>
        <translation>&amp;Konten neu lesen</translation>
    </message>
    <message>
        <source>&amp;Invite somebody…</source>
        <translation>Jemanden &amp;einladen…</translation>
    </message>
    <message>
        <source>&amp;Change the account…</source>
        <translation>Konto &amp;ändern…</translation>
    </message>
</context>
<context>
    <name>oms::UsesPanel</name>
    <message numerus="yes">
        <source>Where used · %Ln</source>
        <translation>
            <numerusform>Verwendet · %Ln</numerusform>
            <numerusform>Verwendet · %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Not used anywhere</source>
        <translation>Nirgends verwendet</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>Noch %Ln zeigen</numerusform>
            <numerusform>Noch %Ln zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oms::ValueList</name>
    <message>
        <source>F2 edits · Enter opens · Alt+↑ Alt+↓ order · saved at once</source>
        <translation>F2 ändert · Eingabe öffnet · Alt+↑ Alt+↓ ordnet · sofort gespeichert</translation>
    </message>
    <message>
        <source>Another value, then Enter</source>
        <translation>Ein weiterer Wert, dann Eingabe</translation>
    </message>
    <message>
        <source>Name of another value</source>
        <translation>Name eines weiteren Werts</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
</context>
<context>
    <name>oms::ValueTable</name>
    <message>
        <source>leather</source>
        <translation>Leder</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>words</source>
        <translation>in Worten</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>A value needs a name.</source>
        <translation>Ein Wert braucht einen Namen.</translation>
    </message>
    <message>
        <source>%1 is not a measure: 17½ or 20, for example.</source>
        <translation>%1 ist kein Maß: zum Beispiel 17½ oder 20.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maß</translation>
    </message>
    <message>
        <source>Leather</source>
        <translation>Leder</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>Fragt nach</translation>
    </message>
</context>
<context>
    <name>oms::ValueView</name>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
</context>
<context>
    <name>oms::WhoPart</name>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>New customer…</source>
        <translation>Neuer Kunde…</translation>
    </message>
    <message>
        <source>New horse…</source>
        <translation>Neues Pferd…</translation>
    </message>
    <message>
        <source>Horse</source>
        <translation>Pferd</translation>
    </message>
    <message>
        <source>No horse chosen</source>
        <translation>Kein Pferd gewählt</translation>
    </message>
    <message>
        <source>Choose the customer first</source>
        <translation>Wählen Sie zuerst den Kunden</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>New horse</source>
        <translation>Neues Pferd</translation>
    </message>
</context>
<context>
    <name>oms::configurator::AdaptationDialog</name>
    <message>
        <source>Not taken over</source>
        <translation>Nicht übernommen</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Nichts würde sich ändern.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Danach</translation>
    </message>
</context>
<context>
    <name>oms::configurator::Configurator</name>
    <message>
        <source>Preset</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>%1: what would change</source>
        <translation>%1: was sich ändern würde</translation>
    </message>
    <message>
        <source>Copy of another saddle</source>
        <translation>Kopie eines anderen Sattels</translation>
    </message>
    <message>
        <source>Preset “%1”</source>
        <translation>Vorlage „%1“</translation>
    </message>
    <message>
        <source>No preset for this model</source>
        <translation>Keine Vorlage für dieses Modell</translation>
    </message>
    <message>
        <source>There is no price list for this region and day.</source>
        <translation>Für diese Region und diesen Tag gibt es keine Preisliste.</translation>
    </message>
    <message>
        <source>Model and leather make the price.</source>
        <translation>Modell und Leder bestimmen den Preis.</translation>
    </message>
</context>
<context>
    <name>oms::configurator::OfferPopup</name>
    <message>
        <source>Choices</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Nothing is called so</source>
        <translation>Nichts heißt so</translation>
    </message>
</context>
<context>
    <name>oms::configurator::PriceLines</name>
    <message>
        <source>no price yet</source>
        <translation>noch kein Preis</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Tax %1</source>
        <translation>Steuer %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
</context>
<context>
    <name>oms::configurator::RuleList</name>
    <message>
        <source>Broken</source>
        <translation>Verletzt</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Gilt</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Schweigt</translation>
    </message>
    <message>
        <source>No rule speaks of this model.</source>
        <translation>Keine Regel betrifft dieses Modell.</translation>
    </message>
</context>
<context>
    <name>oms::configurator::SectionList</name>
    <message numerus="yes">
        <source>%1, %Ln to be done</source>
        <translation>
            <numerusform>%1, noch %Ln offen</numerusform>
            <numerusform>%1, noch %Ln offen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, complete</source>
        <translation>%1, vollständig</translation>
    </message>
</context>
<context>
    <name>oms::configurator::SidePanel</name>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>For the factory</source>
        <translation>Für die Werkstatt</translation>
    </message>
    <message>
        <source>Something has no price yet.</source>
        <translation>Etwas hat noch keinen Preis.</translation>
    </message>
    <message>
        <source>%1 more than before</source>
        <translation>%1 mehr als zuvor</translation>
    </message>
    <message>
        <source>%1 less than before</source>
        <translation>%1 weniger als zuvor</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>Summe %1</translation>
    </message>
    <message>
        <source>Complete and rule-clean</source>
        <translation>Vollständig und regelgerecht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) stand against ordering it</source>
        <translation>
            <numerusform>%Ln Punkt spricht gegen die Bestellung</numerusform>
            <numerusform>%Ln Punkte sprechen gegen die Bestellung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>On the workshop&apos;s label</source>
        <translation>Auf dem Werkstattetikett</translation>
    </message>
</context>
<context>
    <name>oms::configurator::SlotRow</name>
    <message>
        <source>To be chosen</source>
        <translation>Zu wählen</translation>
    </message>
    <message>
        <source>To be written</source>
        <translation>Zu schreiben</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>Eins weniger</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Eins mehr</translation>
    </message>
</context>
<context>
    <name>oms::prices::ArchiveDraftDialog</name>
    <message>
        <source>Archive %1?</source>
        <translation>%1 archivieren?</translation>
    </message>
    <message>
        <source>Archive the draft</source>
        <translation>Entwurf archivieren</translation>
    </message>
    <message numerus="yes">
        <source>It leaves the list of price lists, with its %Ln price(s). Nothing is deleted.</source>
        <translation>
            <numerusform>Der Entwurf verschwindet mit seinem %Ln Preis aus der Liste der Preislisten. Gelöscht wird nichts.</numerusform>
            <numerusform>Der Entwurf verschwindet mit seinen %Ln Preisen aus der Liste der Preislisten. Gelöscht wird nichts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oms::prices::ChangeDraftDialog</name>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
</context>
<context>
    <name>oms::prices::NewDraftDialog</name>
    <message>
        <source>Create the draft</source>
        <translation>Entwurf anlegen</translation>
    </message>
    <message>
        <source>New price list</source>
        <translation>Neue Preisliste</translation>
    </message>
    <message>
        <source>not rounded</source>
        <translation>nicht gerundet</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>auf %1</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Prices of</source>
        <translation>Preise von</translation>
    </message>
    <message>
        <source>Raised by</source>
        <translation>Erhöht um</translation>
    </message>
    <message>
        <source>Rounded</source>
        <translation>Gerundet</translation>
    </message>
    <message>
        <source>no other list: empty</source>
        <translation>keine andere Liste: leer</translation>
    </message>
    <message>
        <source>“%1” is not a percentage.</source>
        <translation>„%1“ ist kein Prozentwert.</translation>
    </message>
</context>
<context>
    <name>oms::prices::PriceGrid</name>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Take prices away</source>
        <translation>Preise wegnehmen</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Nach unten ausfüllen</translation>
    </message>
    <message>
        <source>Fill right</source>
        <translation>Nach rechts ausfüllen</translation>
    </message>
    <message>
        <source>Raise by %1</source>
        <translation>Um %1 erhöhen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) hold no amount: they are marked.</source>
        <translation>
            <numerusform>%Ln Zelle enthält keinen Betrag: sie ist markiert.</numerusform>
            <numerusform>%Ln Zellen enthalten keinen Betrag: sie sind markiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) did not fit into what can be edited.</source>
        <translation>
            <numerusform>%Ln Zelle passte nicht in das, was bearbeitet werden kann.</numerusform>
            <numerusform>%Ln Zellen passten nicht in das, was bearbeitet werden kann.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oms::prices::PriceGridModel</name>
    <message>
        <source>no price</source>
        <translation>kein Preis</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>war %1</translation>
    </message>
    <message>
        <source>had no price</source>
        <translation>hatte keinen Preis</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>A price is not below zero.</source>
        <translation>Ein Preis ist nicht kleiner als null.</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
</context>
<context>
    <name>oms::prices::PublishDialog</name>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Publish %1</source>
        <translation>%1 veröffentlichen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln price(s) change.</source>
        <translation>
            <numerusform>%Ln Preis ändert sich.</numerusform>
            <numerusform>%Ln Preise ändern sich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them would be gone.</source>
        <translation>
            <numerusform>%Ln davon fiele weg.</numerusform>
            <numerusform>%Ln davon fielen weg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln offered model(s) would have a leather without a price.</source>
        <translation>
            <numerusform>%Ln angebotenes Modell hätte ein Leder ohne Preis.</numerusform>
            <numerusform>%Ln angebotene Modelle hätten ein Leder ohne Preis.</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 on it holds for %2, for good: a published list is never changed.</source>
        <translation>Ab %1 gilt sie für %2, endgültig: Eine veröffentlichte Liste wird nie geändert.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
</context>
<context>
    <name>oms::prices::SheetPage</name>
    <message>
        <source>Filter by model, leather, option…</source>
        <translation>Nach Modell, Leder, Option filtern…</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>Alle Regionen</translation>
    </message>
    <message>
        <source>Raise…</source>
        <translation>Erhöhen…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Veröffentlichen…</translation>
    </message>
    <message>
        <source>New draft from this…</source>
        <translation>Neuer Entwurf hiervon…</translation>
    </message>
    <message>
        <source>All price lists</source>
        <translation>Alle Preislisten</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Excel (XLSX)…</source>
        <translation>Excel (XLSX)…</translation>
    </message>
    <message>
        <source>Text (CSV)…</source>
        <translation>Text (CSV)…</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Option values</source>
        <translation>Optionswerte</translation>
    </message>
    <message>
        <source>Contrasts</source>
        <translation>Kontraste</translation>
    </message>
    <message>
        <source>Extras</source>
        <translation>Extras</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>A published list is never changed.</source>
        <translation>Eine veröffentlichte Liste wird nie geändert.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Speichert…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln price(s) not saved yet</source>
        <translation>
            <numerusform>%Ln Preis noch nicht gespeichert</numerusform>
            <numerusform>%Ln Preise noch nicht gespeichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln price(s) wait for the server</source>
        <translation>
            <numerusform>%Ln Preis wartet auf den Server</numerusform>
            <numerusform>%Ln Preise warten auf den Server</numerusform>
        </translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>Alles gespeichert</translation>
    </message>
    <message>
        <source>Somebody else works on this draft, too. Theirs was read; yours is kept on top.</source>
        <translation>Auch jemand anders arbeitet an diesem Entwurf. Dessen Stand wurde gelesen; Ihrer bleibt darüber.</translation>
    </message>
    <message>
        <source>Some prices are not saved yet.</source>
        <translation>Einige Preise sind noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Save now</source>
        <translation>Jetzt speichern</translation>
    </message>
    <message>
        <source>Raise the chosen prices</source>
        <translation>Gewählte Preise erhöhen</translation>
    </message>
    <message>
        <source>By how many percent? -5 lowers them.</source>
        <translation>Um wie viel Prozent? -5 senkt sie.</translation>
    </message>
    <message>
        <source>“%1” is not a percentage.</source>
        <translation>„%1“ ist kein Prozentwert.</translation>
    </message>
    <message>
        <source>Export the price list</source>
        <translation>Preisliste exportieren</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Die Datei konnte nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportiert nach %1</translation>
    </message>
    <message>
        <source>Import prices</source>
        <translation>Preise importieren</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx *.csv)</source>
        <translation>Tabellen (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>The file could not be read, or is larger than 5 MiB.</source>
        <translation>Die Datei konnte nicht gelesen werden oder ist größer als 5 MiB.</translation>
    </message>
    <message>
        <source>%1 of %2 prices would change, %3 would be taken away.</source>
        <translation>%1 von %2 Preisen würden sich ändern, %3 würden weggenommen.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>%1 is published</source>
        <translation>%1 ist veröffentlicht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) hold no amount. Mend them first.</source>
        <translation>
            <numerusform>%Ln Zelle enthält keinen Betrag. Bitte erst berichtigen.</numerusform>
            <numerusform>%Ln Zellen enthalten keinen Betrag. Bitte erst berichtigen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 prices were imported.</source>
        <translation>%1 Preise wurden importiert.</translation>
    </message>
    <message>
        <source>Change name and day…</source>
        <translation>Name und Tag ändern…</translation>
    </message>
    <message>
        <source>Archive the draft…</source>
        <translation>Entwurf archivieren…</translation>
    </message>
    <message>
        <source>%1 is archived</source>
        <translation>%1 ist archiviert</translation>
    </message>
</context>
<context>
    <name>oms::printing::Preview</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>oms::printing::PrintDialog</name>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF sichern…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Reading %1 of %2…</source>
        <translation>%1 von %2 werden gelesen…</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Auftrag %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln Auftrag</numerusform>
            <numerusform>%Ln Aufträge</numerusform>
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
        <translation>Die des Kunden</translation>
    </message>
    <message>
        <source>Without the customer&apos;s contact</source>
        <translation>Ohne den Kontakt des Kunden</translation>
    </message>
    <message>
        <source>As the factory reads it: its own words, no address, no telephone.</source>
        <translation>Wie die Werkstatt es liest: ihre Worte, keine Adresse, kein Telefon.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiketten</translation>
    </message>
    <message>
        <source>First free label</source>
        <translation>Erstes freies Etikett</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Nothing to print</source>
        <translation>Nichts zu drucken</translation>
    </message>
    <message>
        <source>No width of the wither has been measured, so there is nothing to draw.</source>
        <translation>Keine Widerristbreite wurde gemessen, also ist nichts zu zeichnen.</translation>
    </message>
    <message>
        <source>These orders are not on this computer any more.</source>
        <translation>Diese Aufträge sind nicht mehr auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Printing page %1 of %2…</source>
        <translation>Seite %1 von %2 wird gedruckt…</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Gedruckt</translation>
    </message>
    <message>
        <source>Sent to %1</source>
        <translation>An %1 gesendet</translation>
    </message>
    <message>
        <source>Not everything was printed</source>
        <translation>Nicht alles wurde gedruckt</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF sichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Als %1 gesichert</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Customers &amp; horses</source>
        <translation>Kunden &amp; Pferde</translation>
    </message>
    <message>
        <source>Sync centre</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Freigaben</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Fertigung</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>Reparaturen</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Werkstatt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln neu</numerusform>
            <numerusform>%Ln neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to approve</source>
        <translation>
            <numerusform>%Ln freizugeben</numerusform>
            <numerusform>%Ln freizugeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <translation>
            <numerusform>%Ln verspätet</numerusform>
            <numerusform>%Ln verspätet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln offen</numerusform>
            <numerusform>%Ln offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to confirm</source>
        <translation>
            <numerusform>%Ln zu bestätigen</numerusform>
            <numerusform>%Ln zu bestätigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Users and roles</source>
        <translation>Konten und Rollen</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>Order sheet</source>
        <translation>Auftragsblatt</translation>
    </message>
    <message>
        <source>Workshop labels</source>
        <translation>Werkstattetiketten</translation>
    </message>
    <message>
        <source>Price summary for the customer</source>
        <translation>Preisübersicht für den Kunden</translation>
    </message>
    <message>
        <source>Wither in actual size</source>
        <translation>Widerrist in Originalgröße</translation>
    </message>
</context>
<context>
    <name>regions</name>
    <message>
        <source>United States</source>
        <translation>Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europa</translation>
    </message>
    <message>
        <source>Great Britain</source>
        <translation>Großbritannien</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Kanada</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australien</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Niederlande</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Deutschland</translation>
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
    <message>
        <source>Sequence</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Mail style</source>
        <translation>Mailstil</translation>
    </message>
    <message>
        <source>Factory</source>
        <translation>Werkstatt</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Discipline</source>
        <translation>Disziplin</translation>
    </message>
    <message>
        <source>Flap</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Customisable</source>
        <translation>Individuell wählbar</translation>
    </message>
    <message>
        <source>Factories</source>
        <translation>Werkstätten</translation>
    </message>
    <message>
        <source>Leathers</source>
        <translation>Leder</translation>
    </message>
    <message>
        <source>Allowed values</source>
        <translation>Erlaubte Werte</translation>
    </message>
    <message>
        <source>Default values</source>
        <translation>Vorgaben</translation>
    </message>
    <message>
        <source>Extras</source>
        <translation>Extras</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Oberfläche</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Swatch</source>
        <translation>Farbmuster</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Pflicht</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>On the label</source>
        <translation>Auf dem Etikett</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maß</translation>
    </message>
    <message>
        <source>Leather</source>
        <translation>Leder</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Asks for a colour</source>
        <translation>Fragt nach einer Farbe</translation>
    </message>
    <message>
        <source>Asks for a leather</source>
        <translation>Fragt nach einem Leder</translation>
    </message>
    <message>
        <source>Asks for words</source>
        <translation>Fragt nach Worten</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Jumping</source>
        <translation>Springen</translation>
    </message>
    <message>
        <source>Dressage</source>
        <translation>Dressur</translation>
    </message>
    <message>
        <source>All purpose</source>
        <translation>Vielseitig verwendbar</translation>
    </message>
    <message>
        <source>Eventing</source>
        <translation>Vielseitigkeit</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Double</source>
        <translation>Doppelt</translation>
    </message>
    <message>
        <source>Mono</source>
        <translation>Mono</translation>
    </message>
    <message>
        <source>Discontinued</source>
        <translation>Abgekündigt</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>Glatt</translation>
    </message>
    <message>
        <source>Grain</source>
        <translation>Genarbt</translation>
    </message>
    <message>
        <source>Textured</source>
        <translation>Strukturiert</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Geprägt</translation>
    </message>
    <message>
        <source>Patent</source>
        <translation>Lack</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Sitz</translation>
    </message>
    <message>
        <source>Cantle</source>
        <translation>Efter</translation>
    </message>
    <message>
        <source>Flaps</source>
        <translation>Blätter</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Kissen</translation>
    </message>
    <message>
        <source>Accessory</source>
        <translation>Zubehör</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Seat size</source>
        <translation>Sitzgröße</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Worte</translation>
    </message>
    <message>
        <source>Boolean</source>
        <translation>Ja oder nein</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienstleistung</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Schoner</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Pflege</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Requires</source>
        <translation>Verlangt</translation>
    </message>
    <message>
        <source>Excludes</source>
        <translation>Schließt aus</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis (ohne diesen Tag)</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Zugesagt für</translation>
    </message>
    <message>
        <source>Without deposit because</source>
        <translation>Ohne Anzahlung, weil</translation>
    </message>
    <message>
        <source>Without payment because</source>
        <translation>Ohne Zahlung, weil</translation>
    </message>
    <message>
        <source>The deposit is kept</source>
        <translation>Die Anzahlung wird einbehalten</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>Quality passed</source>
        <translation>Qualität geprüft</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Spediteur</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Sendungsnummer</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Lager</translation>
    </message>
    <message>
        <source>Due back</source>
        <translation>Zurück am</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Verfasser</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Gemessen von</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Maße</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Vereinbart</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>Saddle</source>
        <translation>Sattel</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Anzahlung</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Leg</source>
        <translation>Strecke</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Versandt</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Provisional number</source>
        <translation>Vorläufige Nummer</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Eilig</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Horse</source>
        <translation>Pferd</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>Preisliste</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Special instructions</source>
        <translation>Besondere Wünsche</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Interne Notiz</translation>
    </message>
    <message>
        <source>Requested for</source>
        <translation>Gewünscht für</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Posten</translation>
    </message>
    <message>
        <source>Trade-in</source>
        <translation>Inzahlungnahme</translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation>Lieferadresse</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Beträge</translation>
    </message>
    <message>
        <source>Cancelled because</source>
        <translation>Storniert, weil</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Fertigung</translation>
    </message>
    <message>
        <source>Shipments</source>
        <translation>Sendungen</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Bestellt</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Freigegeben von</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Angelegt von</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Work list</source>
        <translation>Arbeitsliste</translation>
    </message>
    <message>
        <source>Ordered from</source>
        <translation>Bestellt ab</translation>
    </message>
    <message>
        <source>Ordered until</source>
        <translation>Bestellt bis</translation>
    </message>
    <message>
        <source>Promised from</source>
        <translation>Zugesagt ab</translation>
    </message>
    <message>
        <source>Promised until</source>
        <translation>Zugesagt bis</translation>
    </message>
    <message>
        <source>Created from</source>
        <translation>Angelegt ab</translation>
    </message>
    <message>
        <source>Created until</source>
        <translation>Angelegt bis</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Geteilt</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Erfasst von</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>Letzter Auftrag</translation>
    </message>
    <message>
        <source>Last ordered</source>
        <translation>Zuletzt bestellt</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Summen</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Vorführsattel</translation>
    </message>
    <message>
        <source>Sponsored</source>
        <translation>Gesponsert</translation>
    </message>
    <message>
        <source>Saddles</source>
        <translation>Sättel</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ihre</translation>
    </message>
    <message>
        <source>Additional</source>
        <translation>Zusätzlich</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Ask the customer</source>
        <translation>Kunden fragen</translation>
    </message>
    <message>
        <source>Awaiting client confirmation</source>
        <translation>Wartet auf den Kunden</translation>
    </message>
    <message>
        <source>Awaiting confirmation</source>
        <translation>Wartet auf Bestätigung</translation>
    </message>
    <message>
        <source>Back length, wither to last rib</source>
        <translation>Rückenlänge, Widerrist bis letzte Rippe</translation>
    </message>
    <message>
        <source>Back profile</source>
        <translation>Rückenform</translation>
    </message>
    <message>
        <source>Call fee</source>
        <translation>Anfahrt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Stornieren</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Bar</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Channel width</source>
        <translation>Kanalbreite</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>Scheck</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Dominant discipline</source>
        <translation>Hauptdisziplin</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Extra</source>
        <translation>Extra</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>Nicht bestanden</translation>
    </message>
    <message>
        <source>Fitter factory</source>
        <translation>Anpasser und Werkstatt</translation>
    </message>
    <message>
        <source>Fitting</source>
        <translation>Anpassen</translation>
    </message>
    <message>
        <source>Girth</source>
        <translation>Sattelgurt</translation>
    </message>
    <message>
        <source>Girth circumference</source>
        <translation>Gurtumfang</translation>
    </message>
    <message>
        <source>Girth groove, from the elbow</source>
        <translation>Gurtlage, vom Ellbogen</translation>
    </message>
    <message>
        <source>Gullet clearance</source>
        <translation>Widerristfreiheit</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>In inventory</source>
        <translation>Im Lager</translation>
    </message>
    <message>
        <source>In production P1</source>
        <translation>In Fertigung P1</translation>
    </message>
    <message>
        <source>In production P2</source>
        <translation>In Fertigung P2</translation>
    </message>
    <message>
        <source>In production P3</source>
        <translation>In Fertigung P3</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Inseam</source>
        <translation>Schrittlänge</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>Issue to the customer</source>
        <translation>An den Kunden ausgeben</translation>
    </message>
    <message>
        <source>Issue to the fitter</source>
        <translation>An den Anpasser ausgeben</translation>
    </message>
    <message>
        <source>Kept after trial</source>
        <translation>Nach Probe behalten</translation>
    </message>
    <message>
        <source>Lower leg</source>
        <translation>Unterschenkel</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Muscle asymmetry</source>
        <translation>Ungleiche Muskeln</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>On trial</source>
        <translation>Auf Probe</translation>
    </message>
    <message>
        <source>On-hold</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Panel clearance</source>
        <translation>Kissenfreiheit</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Place the order</source>
        <translation>Auftrag aufgeben</translation>
    </message>
    <message>
        <source>Production 1</source>
        <translation>Fertigung 1</translation>
    </message>
    <message>
        <source>Production 2</source>
        <translation>Fertigung 2</translation>
    </message>
    <message>
        <source>Production 3</source>
        <translation>Fertigung 3</translation>
    </message>
    <message>
        <source>Put into inventory</source>
        <translation>Ins Lager legen</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Erstattung</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparatur</translation>
    </message>
    <message>
        <source>Requiring-deposit</source>
        <translation>Anzahlung fehlt</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <source>Returned from trial</source>
        <translation>Von der Probe zurück</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Verkauf</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scan</translation>
    </message>
    <message>
        <source>Ship to the customer</source>
        <translation>An den Kunden senden</translation>
    </message>
    <message>
        <source>Ship to the fitter</source>
        <translation>An den Anpasser senden</translation>
    </message>
    <message>
        <source>Shipped to customer</source>
        <translation>An den Kunden versandt</translation>
    </message>
    <message>
        <source>Shipped to fitter</source>
        <translation>An den Anpasser versandt</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Versand</translation>
    </message>
    <message>
        <source>Shoulder angle left</source>
        <translation>Schulterwinkel links</translation>
    </message>
    <message>
        <source>Shoulder angle right</source>
        <translation>Schulterwinkel rechts</translation>
    </message>
    <message>
        <source>Start a trial</source>
        <translation>Probe beginnen</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Schritt zurück</translation>
    </message>
    <message>
        <source>Stirrup length</source>
        <translation>Bügellänge</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Lager</translation>
    </message>
    <message>
        <source>Thigh length, hip to knee</source>
        <translation>Oberschenkel, Hüfte bis Knie</translation>
    </message>
    <message>
        <source>To customer</source>
        <translation>An den Kunden</translation>
    </message>
    <message>
        <source>To fitter</source>
        <translation>An den Anpasser</translation>
    </message>
    <message>
        <source>To warehouse</source>
        <translation>Ins Lager</translation>
    </message>
    <message>
        <source>To-approve</source>
        <translation>Freizugeben</translation>
    </message>
    <message>
        <source>To-close</source>
        <translation>Abzuschließen</translation>
    </message>
    <message>
        <source>Tracing</source>
        <translation>Abzeichnung</translation>
    </message>
    <message>
        <source>Trade in</source>
        <translation>Inzahlungnahme</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Überweisung</translation>
    </message>
    <message>
        <source>Tree size recommended</source>
        <translation>Empfohlene Baumweite</translation>
    </message>
    <message>
        <source>Trials-due</source>
        <translation>Proben fällig</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Wither height</source>
        <translation>Widerristhöhe</translation>
    </message>
    <message>
        <source>Wither width at 2 cm</source>
        <translation>Widerristbreite bei 2 cm</translation>
    </message>
    <message>
        <source>Wither width at 4 cm</source>
        <translation>Widerristbreite bei 4 cm</translation>
    </message>
    <message>
        <source>Wither width at 6 cm</source>
        <translation>Widerristbreite bei 6 cm</translation>
    </message>
    <message>
        <source>has no price for something that is chosen</source>
        <translation>hat für etwas Gewähltes keinen Preis</translation>
    </message>
    <message>
        <source>is below what is required; it can be waived with a note</source>
        <translation>ist weniger als verlangt; mit einer Notiz kann darauf verzichtet werden</translation>
    </message>
    <message>
        <source>is used, expired, or of an order that has changed since</source>
        <translation>ist benutzt, abgelaufen oder von einem inzwischen geänderten Auftrag</translation>
    </message>
    <message>
        <source>must be complete and obey every rule</source>
        <translation>muss vollständig sein und allen Regeln folgen</translation>
    </message>
    <message>
        <source>must be finished first</source>
        <translation>muss erst fertig sein</translation>
    </message>
    <message>
        <source>must be given</source>
        <translation>muss angegeben werden</translation>
    </message>
    <message>
        <source>must be given unless the order is for stock or demonstration</source>
        <translation>muss angegeben werden, außer bei Lager und Vorführung</translation>
    </message>
    <message>
        <source>must be given: nobody builds this model for the region</source>
        <translation>muss angegeben werden: Niemand baut dieses Modell für die Region</translation>
    </message>
    <message>
        <source>must be known to ask for a confirmation</source>
        <translation>muss bekannt sein, um eine Bestätigung zu erbitten</translation>
    </message>
    <message>
        <source>must be stock or demonstration</source>
        <translation>muss Lager oder Vorführung sein</translation>
    </message>
    <message>
        <source>must be zero, or waived by the office</source>
        <translation>muss null sein, oder das Büro verzichtet</translation>
    </message>
    <message>
        <source>must have passed</source>
        <translation>muss bestanden sein</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Auftragsnummer</translation>
    </message>
    <message>
        <source>Withdraw approval</source>
        <translation>Freigabe zurückziehen</translation>
    </message>
    <message>
        <source>must not have begun: the factory builds it already</source>
        <translation>darf nicht begonnen sein: Die Werkstatt baut ihn schon</translation>
    </message>
</context>
</TS>
