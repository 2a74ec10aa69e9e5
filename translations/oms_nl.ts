<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>Approvals</name>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1, urgent</source>
        <translation>%1, spoed</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Customer and horse</source>
        <translation>Klant en paard</translation>
    </message>
    <message>
        <source>Fitter</source>
        <translation>Zadelpasser</translation>
    </message>
    <message>
        <source>Waiting since</source>
        <translation>Wacht sinds</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Spoed</translation>
    </message>
    <message>
        <source>No deposit is wanted</source>
        <translation>Er is geen aanbetaling nodig</translation>
    </message>
    <message>
        <source>The deposit of %1 is paid</source>
        <translation>De aanbetaling van %1 is binnen</translation>
    </message>
    <message>
        <source>The deposit is waived: %1</source>
        <translation>Van de aanbetaling is afgezien: %1</translation>
    </message>
    <message>
        <source>%1 of the deposit of %2 is paid</source>
        <translation>%1 van de aanbetaling van %2 is betaald</translation>
    </message>
    <message>
        <source>The saddle is complete and obeys every rule</source>
        <translation>Het zadel is compleet en volgt alle regels</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) stand against the saddle</source>
        <translation>
            <numerusform>%Ln punt klopt niet aan het zadel</numerusform>
            <numerusform>%Ln punten kloppen niet aan het zadel</numerusform>
        </translation>
    </message>
    <message>
        <source>Horse and rider were measured</source>
        <translation>Paard en ruiter zijn gemeten</translation>
    </message>
    <message>
        <source>No measurements</source>
        <translation>Geen maten</translation>
    </message>
    <message>
        <source>Everything has a price</source>
        <translation>Alles heeft een prijs</translation>
    </message>
    <message>
        <source>Something has no price</source>
        <translation>Iets heeft geen prijs</translation>
    </message>
    <message>
        <source>%1 builds it</source>
        <translation>%1 bouwt het</translation>
    </message>
    <message>
        <source>No factory builds this model for the region</source>
        <translation>Geen werkplaats bouwt dit model voor de regio</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Vastleggen</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Actie</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Wat er gewijzigd is</translation>
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
        <translation>Toegevoegd</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Gewijzigd</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Gearchiveerd</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Hersteld</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Gepubliceerd</translation>
    </message>
    <message>
        <source>Prices changed</source>
        <translation>Prijzen gewijzigd</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Beslist</translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation>Opnieuw geprobeerd</translation>
    </message>
    <message>
        <source>Signed out everywhere</source>
        <translation>Overal afgemeld</translation>
    </message>
    <message>
        <source>Password set</source>
        <translation>Wachtwoord ingesteld</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Wachtwoord gewijzigd</translation>
    </message>
    <message>
        <source>Link for a password sent</source>
        <translation>Link voor een wachtwoord verstuurd</translation>
    </message>
    <message>
        <source>Password chosen by link</source>
        <translation>Wachtwoord via link gekozen</translation>
    </message>
    <message>
        <source>Account confirmed</source>
        <translation>Account bevestigd</translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation>Buitengesloten</translation>
    </message>
    <message>
        <source>Wiping ordered</source>
        <translation>Wissen opgedragen</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Geregistreerd</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Aangemeld</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Geblokkeerd</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>Weer toegelaten</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Geplaatst</translation>
    </message>
    <message>
        <source>Consent asked for</source>
        <translation>Toestemming gevraagd</translation>
    </message>
    <message>
        <source>Customer agreed</source>
        <translation>Klant is akkoord</translation>
    </message>
    <message>
        <source>Customer declined</source>
        <translation>Klant weigerde</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Goedgekeurd</translation>
    </message>
    <message>
        <source>Approval withdrawn</source>
        <translation>Goedkeuring ingetrokken</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>Teruggestuurd</translation>
    </message>
    <message>
        <source>Moved on</source>
        <translation>Verder gegaan</translation>
    </message>
    <message>
        <source>Moved back</source>
        <translation>Teruggezet</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>In de wacht gezet</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Hervat</translation>
    </message>
    <message>
        <source>Shipped to the fitter</source>
        <translation>Naar de zadelpasser verzonden</translation>
    </message>
    <message>
        <source>Shipped to the customer</source>
        <translation>Naar de klant verzonden</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Geannuleerd</translation>
    </message>
    <message>
        <source>Put into stock</source>
        <translation>In voorraad gelegd</translation>
    </message>
    <message>
        <source>Given to the fitter</source>
        <translation>Aan de zadelpasser gegeven</translation>
    </message>
    <message>
        <source>Given to the customer</source>
        <translation>Aan de klant gegeven</translation>
    </message>
    <message>
        <source>Trial begun</source>
        <translation>Proef begonnen</translation>
    </message>
    <message>
        <source>Kept after the trial</source>
        <translation>Na de proef gehouden</translation>
    </message>
    <message>
        <source>Back from the trial</source>
        <translation>Terug van de proef</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Teruggegeven</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Voltooid</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Heropend</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Gecorrigeerd</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
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
        <translation>De server</translation>
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
        <translation>Nieuw merk</translation>
    </message>
    <message numerus="yes">
        <source>Brand · %Ln model(s)</source>
        <translation>
            <numerusform>Merk · %Ln model</numerusform>
            <numerusform>Merk · %Ln modellen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message numerus="yes">
        <source>%Ln order(s) as before.</source>
        <translation>
            <numerusform>%Ln order als tevoren.</numerusform>
            <numerusform>%Ln orders als tevoren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was undone: an order has changed meanwhile.</source>
        <translation>Niets is teruggedraaid: een order is intussen gewijzigd.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln order(s)</source>
        <comment>action</comment>
        <translation>
            <numerusform>%1: %Ln order</numerusform>
            <numerusform>%1: %Ln orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CarryOut</name>
    <message>
        <source>%1 is as it was.</source>
        <translation>%1 is als tevoren.</translation>
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
        <translation>%1 kan niet: %2</translation>
    </message>
</context>
<context>
    <name>CatalogueEditor</name>
    <message>
        <source>Somebody else changed this meanwhile, too: %1. Yours is shown; saving puts it in the place of theirs.</source>
        <translation>Iemand anders heeft dit intussen ook gewijzigd: %1. Het uwe staat er; opslaan zet het in de plaats van het andere.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
</context>
<context>
    <name>CatalogueTree</name>
    <message>
        <source>Inactive</source>
        <translation>Inactief</translation>
    </message>
    <message>
        <source>Brands and models</source>
        <translation>Merken en modellen</translation>
    </message>
    <message>
        <source>Leathers</source>
        <translation>Leersoorten</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kleuren</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opties</translation>
    </message>
    <message>
        <source>words</source>
        <translation>in woorden</translation>
    </message>
    <message>
        <source>Extras</source>
        <translation>Extra’s</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archief</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Merk</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Leather</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kleur</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Optie</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
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
        <translation>Het certificaat hoort bij een server met een andere naam.</translation>
    </message>
    <message>
        <source>The certificate is no longer valid.</source>
        <translation>Het certificaat is niet meer geldig.</translation>
    </message>
    <message>
        <source>The certificate is not valid yet. Is the clock of this computer right?</source>
        <translation>Het certificaat is nog niet geldig. Staat de klok van deze computer goed?</translation>
    </message>
    <message>
        <source>The certificate was withdrawn.</source>
        <translation>Het certificaat is ingetrokken.</translation>
    </message>
    <message>
        <source>The server vouches for itself; no authority does.</source>
        <translation>De server staat voor zichzelf in; geen certificeringsinstantie doet dat.</translation>
    </message>
    <message>
        <source>An authority that this computer does not know vouches for the server.</source>
        <translation>Voor de server staat een instantie in die deze computer niet kent.</translation>
    </message>
    <message>
        <source>Nobody that this computer knows vouches for the server.</source>
        <translation>Niemand die deze computer kent, staat voor de server in.</translation>
    </message>
</context>
<context>
    <name>ColourPane</name>
    <message>
        <source>New colour</source>
        <translation>Nieuwe kleur</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kleur</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Office only</source>
        <translation>Alleen kantoor</translation>
    </message>
    <message>
        <source>Note for the office</source>
        <translation>Notitie voor kantoor</translation>
    </message>
    <message>
        <source>Office and fitter</source>
        <translation>Kantoor en zadelpasser</translation>
    </message>
    <message>
        <source>Send to the fitter</source>
        <translation>Naar de zadelpasser sturen</translation>
    </message>
    <message>
        <source>Office and factory</source>
        <translation>Kantoor en werkplaats</translation>
    </message>
    <message>
        <source>Send to the factory</source>
        <translation>Naar de werkplaats sturen</translation>
    </message>
    <message>
        <source>Fitter and factory</source>
        <translation>Zadelpasser en werkplaats</translation>
    </message>
    <message>
        <source>Send to fitter and factory</source>
        <translation>Naar zadelpasser en werkplaats sturen</translation>
    </message>
    <message>
        <source>Everyone, the customer too</source>
        <translation>Iedereen, ook de klant</translation>
    </message>
    <message>
        <source>Send to everyone</source>
        <translation>Naar iedereen sturen</translation>
    </message>
</context>
<context>
    <name>Configurator</name>
    <message>
        <source>no price yet</source>
        <translation>nog geen prijs</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Niets</translation>
    </message>
    <message>
        <source>Saddle</source>
        <translation>Zadel</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Algemeen</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Zit</translation>
    </message>
    <message>
        <source>Cantle</source>
        <translation>Achterboog</translation>
    </message>
    <message>
        <source>Flaps</source>
        <translation>Kleppen</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Kussens</translation>
    </message>
    <message>
        <source>Accessories</source>
        <translation>Accessoires</translation>
    </message>
    <message>
        <source>Extras</source>
        <translation>Extra’s</translation>
    </message>
    <message>
        <source>Leather</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kleur</translation>
    </message>
    <message>
        <source>In contrast</source>
        <translation>In contrast</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Woorden</translation>
    </message>
    <message>
        <source>%1 is still to be chosen.</source>
        <translation>%1 moet nog gekozen worden.</translation>
    </message>
    <message>
        <source>%1: this is not in the catalogue.</source>
        <translation>%1: dit staat niet in de catalogus.</translation>
    </message>
    <message>
        <source>%1: %2 is no longer offered.</source>
        <translation>%1: %2 wordt niet meer aangeboden.</translation>
    </message>
    <message>
        <source>%1: %2 is not offered here.</source>
        <translation>%1: %2 wordt hier niet aangeboden.</translation>
    </message>
    <message>
        <source>%1: %2 does not go with the rest. %3</source>
        <translation>%1: %2 past niet bij de rest. %3</translation>
    </message>
    <message>
        <source>%1 must be another. %3</source>
        <translation>%1 moet anders zijn. %3</translation>
    </message>
    <message>
        <source>%1: nothing asks for this.</source>
        <translation>%1: hier wordt niet naar gevraagd.</translation>
    </message>
    <message>
        <source>%1 is longer than %2 characters.</source>
        <translation>%1 is langer dan %2 tekens.</translation>
    </message>
    <message>
        <source>%1 is there too often.</source>
        <translation>%1 komt te vaak voor.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Leather colour</source>
        <translation>Leerkleur</translation>
    </message>
    <message>
        <source>Fix it: %1 empty</source>
        <translation>Herstellen: %1 leeg</translation>
    </message>
    <message>
        <source>Fix it: %1 → %2</source>
        <translation>Herstellen: %1 → %2</translation>
    </message>
</context>
<context>
    <name>CustomersPage</name>
    <message>
        <source>Current</source>
        <translation>Huidig</translation>
    </message>
    <message>
        <source>Without fitter</source>
        <translation>Zonder zadelpasser</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Gearchiveerd</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>, horses %1</source>
        <translation>, paarden %1</translation>
    </message>
    <message>
        <source>, fitter %1</source>
        <translation>, zadelpasser %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gisteren</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Horses</source>
        <translation>Paarden</translation>
    </message>
    <message>
        <source>Fitter</source>
        <translation>Zadelpasser</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Gewijzigd</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day in a list</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Saved on this computer, not sent yet</source>
        <translation>Op deze computer opgeslagen, nog niet verzonden</translation>
    </message>
    <message>
        <source>Needs your decision</source>
        <translation>Vraagt uw beslissing</translation>
    </message>
</context>
<context>
    <name>Dashboard</name>
    <message>
        <source>To approve</source>
        <translation>Goed te keuren</translation>
    </message>
    <message>
        <source>Late at the factory</source>
        <translation>Te laat in de werkplaats</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Spoed</translation>
    </message>
    <message>
        <source>Deposit open</source>
        <translation>Aanbetaling open</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>In de wacht</translation>
    </message>
    <message>
        <source>Trials due</source>
        <translation>Proeven lopen af</translation>
    </message>
    <message>
        <source>To close</source>
        <translation>Af te sluiten</translation>
    </message>
    <message>
        <source>Drafts to finish</source>
        <translation>Concepten af te maken</translation>
    </message>
    <message>
        <source>With head office</source>
        <translation>Bij het hoofdkantoor</translation>
    </message>
    <message>
        <source>Arrived for fitting</source>
        <translation>Binnen om te passen</translation>
    </message>
    <message>
        <source>On trial</source>
        <translation>Op proef</translation>
    </message>
    <message>
        <source>New orders</source>
        <translation>Nieuwe orders</translation>
    </message>
    <message>
        <source>Being built</source>
        <translation>In aanbouw</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Te laat</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestopt</translation>
    </message>
</context>
<context>
    <name>DecisionPane</name>
    <message>
        <source>Measurements are missing or do not add up</source>
        <translation>Maten ontbreken of kloppen niet</translation>
    </message>
    <message>
        <source>The deposit has not come</source>
        <translation>De aanbetaling is niet gekomen</translation>
    </message>
    <message>
        <source>The saddle does not suit the measurements</source>
        <translation>Het zadel past niet bij de maten</translation>
    </message>
    <message>
        <source>The special instructions are not clear</source>
        <translation>De bijzondere instructies zijn niet duidelijk</translation>
    </message>
</context>
<context>
    <name>ExtraPane</name>
    <message>
        <source>New extra</source>
        <translation>Nieuwe extra</translation>
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
        <translation>Order</translation>
    </message>
    <message>
        <source>Horse</source>
        <translation>Paard</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Saddle</source>
        <translation>Zadel</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Serienummer</translation>
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
        <translation>Concept</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Besteld</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Goedgekeurd</translation>
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
        <translation>In de wacht</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Verzonden</translation>
    </message>
    <message>
        <source>Stock and trial</source>
        <translation>Voorraad en proef</translation>
    </message>
</context>
<context>
    <name>Fulfilment</name>
    <message>
        <source>To confirm</source>
        <translation>Te bevestigen</translation>
    </message>
    <message>
        <source>To make</source>
        <translation>Te maken</translation>
    </message>
    <message>
        <source>To ship</source>
        <translation>Te verzenden</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Vragen</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>order, saddle, due</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1, urgent</source>
        <translation>%1, spoed</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Saddle</source>
        <translation>Zadel</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Klaar op</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Spoed</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Maten</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Serial number %1</source>
        <translation>Serienummer %1</translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message>
        <source>Needs your decision</source>
        <translation>Vraagt uw beslissing</translation>
    </message>
    <message>
        <source>Returned to you</source>
        <translation>Naar u terug</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Nieuws</translation>
    </message>
    <message>
        <source>Changed in both places</source>
        <translation>Op beide plaatsen gewijzigd</translation>
    </message>
    <message>
        <source>The server refused it</source>
        <translation>De server weigerde het</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
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
        <translation>A4-vel, 2 × 4 (99 × 68 mm)</translation>
    </message>
    <message>
        <source>A4 sheet, 2 × 7 (99 × 38 mm)</source>
        <translation>A4-vel, 2 × 7 (99 × 38 mm)</translation>
    </message>
    <message>
        <source>Letter sheet, 2 × 5 (4 × 2 in)</source>
        <translation>Letter-vel, 2 × 5 (4 × 2 in)</translation>
    </message>
    <message>
        <source>Label printer, 100 × 50 mm</source>
        <translation>Labelprinter, 100 × 50 mm</translation>
    </message>
    <message>
        <source>Label printer, 89 × 36 mm</source>
        <translation>Labelprinter, 89 × 36 mm</translation>
    </message>
    <message>
        <source>URGENT</source>
        <translation>SPOED</translation>
    </message>
    <message>
        <source>STOP</source>
        <comment>not to be built</comment>
        <translation>STOP</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>a day</comment>
        <translation>voor %1</translation>
    </message>
</context>
<context>
    <name>LeatherPane</name>
    <message>
        <source>Colours</source>
        <translation>Kleuren</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>New leather</source>
        <translation>Nieuwe leersoort</translation>
    </message>
    <message>
        <source>Leather · %1</source>
        <translation>Leer · %1</translation>
    </message>
    <message>
        <source>Colours %1</source>
        <translation>Kleuren %1</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Page</source>
        <translation>Pagina</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Onlangs geopend</translation>
    </message>
</context>
<context>
    <name>Measurements</name>
    <message>
        <source>Shoulder angle</source>
        <translation>Schouderhoek</translation>
    </message>
</context>
<context>
    <name>ModelPane</name>
    <message>
        <source>Leathers</source>
        <translation>Leersoorten</translation>
    </message>
    <message>
        <source>Options and values</source>
        <translation>Opties en waarden</translation>
    </message>
    <message>
        <source>Extras</source>
        <translation>Extra’s</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliceren</translation>
    </message>
    <message>
        <source>Discontinue</source>
        <translation>Uit productie nemen</translation>
    </message>
    <message>
        <source>%1 is discontinued</source>
        <translation>%1 is uit productie genomen</translation>
    </message>
    <message>
        <source>Take out of the offer</source>
        <translation>Uit het aanbod nemen</translation>
    </message>
    <message>
        <source>%1 is no longer offered</source>
        <translation>%1 wordt niet meer aangeboden</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>Weer aanbieden</translation>
    </message>
    <message>
        <source>%1 is offered again</source>
        <translation>%1 wordt weer aangeboden</translation>
    </message>
    <message>
        <source>Offer this model</source>
        <translation>Dit model aanbieden</translation>
    </message>
    <message>
        <source>%1 is offered now</source>
        <translation>%1 wordt nu aangeboden</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>Copy from another model…</source>
        <translation>Overnemen van een ander model…</translation>
    </message>
    <message>
        <source>Leathers %1</source>
        <translation>Leersoorten %1</translation>
    </message>
    <message>
        <source>Options and values %1</source>
        <translation>Opties en waarden %1</translation>
    </message>
    <message>
        <source>Extras %1</source>
        <translation>Extra’s %1</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Kopie van %1</translation>
    </message>
    <message>
        <source>New model</source>
        <translation>Nieuw model</translation>
    </message>
</context>
<context>
    <name>OptionPane</name>
    <message>
        <source>Facts</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Waarden</translation>
    </message>
    <message>
        <source>New option</source>
        <translation>Nieuwe optie</translation>
    </message>
    <message>
        <source>Option · %1</source>
        <translation>Optie · %1</translation>
    </message>
    <message>
        <source>Values %1</source>
        <translation>Waarden %1</translation>
    </message>
</context>
<context>
    <name>OrderDetail</name>
    <message>
        <source>Summary</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Saddle</source>
        <translation>Zadel</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Verloop</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Pasvorm</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Bestanden</translation>
    </message>
</context>
<context>
    <name>OrderEditor</name>
    <message>
        <source>Whose saddle it is</source>
        <translation>Voor wie het zadel is</translation>
    </message>
    <message>
        <source>The price list has no price for something that is chosen</source>
        <translation>De prijslijst heeft voor iets wat gekozen is geen prijs</translation>
    </message>
    <message>
        <source>Nobody builds this model for the region</source>
        <translation>Niemand bouwt dit model voor de regio</translation>
    </message>
</context>
<context>
    <name>OrderExport</name>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-werkmap (*.xlsx)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagescheiden waarden (*.csv)</translation>
    </message>
</context>
<context>
    <name>OrderHistory</name>
    <message>
        <source>Moved on</source>
        <translation>Verder gegaan</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Bewerkt</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Mail sent</source>
        <translation>Mail verstuurd</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Afgedrukt</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Betaling</translation>
    </message>
    <message>
        <source>Shipment</source>
        <translation>Zending</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Herinnering</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Gewijzigd: %1</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>what happened, why</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>zojuist</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation>
            <numerusform>%Ln min geleden</numerusform>
            <numerusform>%Ln min geleden</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>gisteren %1</translation>
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
        <translation>%1: niet te bouwen</translation>
    </message>
    <message>
        <source>URGENT until %1</source>
        <translation>SPOED vóór %1</translation>
    </message>
    <message>
        <source>URGENT</source>
        <translation>SPOED</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Horse</source>
        <translation>Paard</translation>
    </message>
    <message>
        <source>Fitter</source>
        <translation>Zadelpasser</translation>
    </message>
    <message>
        <source>Factory</source>
        <translation>Werkplaats</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Toegezegd voor</translation>
    </message>
    <message>
        <source>Wished for</source>
        <translation>Gewenst voor</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Besteld</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Goedgekeurd</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Fitter&apos;s reference</source>
        <translation>Referentie van de zadelpasser</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Serienummer</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation>Afleveradres</translation>
    </message>
    <message>
        <source>Saddle</source>
        <translation>Zadel</translation>
    </message>
    <message>
        <source>Closed long ago: what was built is at the server.</source>
        <translation>Lang geleden afgesloten: wat gebouwd is, weet de server.</translation>
    </message>
    <message>
        <source>No saddle chosen yet</source>
        <translation>Nog geen zadel gekozen</translation>
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
        <translation>Gemeten %1</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>measured on a day, by somebody</comment>
        <translation>%1 door %2</translation>
    </message>
    <message>
        <source>for an earlier order</source>
        <translation>voor een eerdere order</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stap</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Door</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controle</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Opmerkingen</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Productie</translation>
    </message>
    <message>
        <source>Special instructions</source>
        <translation>Bijzondere instructies</translation>
    </message>
    <message>
        <source>Note on the saddle</source>
        <translation>Notitie bij het zadel</translation>
    </message>
    <message>
        <source>%1 · printed %2 by %3</source>
        <translation>%1 · afgedrukt %2 door %3</translation>
    </message>
</context>
<context>
    <name>OrderWords</name>
    <message>
        <source>New order</source>
        <translation>Nieuwe order</translation>
    </message>
    <message>
        <source>In production</source>
        <translation>In productie</translation>
    </message>
    <message>
        <source>Changed — wait</source>
        <translation>Gewijzigd – wachten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Verzonden</translation>
    </message>
    <message>
        <source>Cancelled — stop</source>
        <translation>Geannuleerd – stop</translation>
    </message>
    <message>
        <source>To approve</source>
        <translation>Goed te keuren</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Spoed</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Te laat</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>In de wacht</translation>
    </message>
    <message>
        <source>Deposit missing</source>
        <translation>Aanbetaling ontbreekt</translation>
    </message>
    <message>
        <source>Trials ending</source>
        <translation>Proeven lopen af</translation>
    </message>
    <message>
        <source>To close</source>
        <translation>Af te sluiten</translation>
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
        <translation>Concept</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>brand, model</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Sent %1</source>
        <translation>Verstuurd %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln d late</source>
        <translation>
            <numerusform>%Ln d te laat</numerusform>
            <numerusform>%Ln d te laat</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln d</source>
        <translation>
            <numerusform>over %Ln d</numerusform>
            <numerusform>over %Ln d</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Teruggedraaid</translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message numerus="yes">
        <source>within %Ln day(s)</source>
        <comment>due</comment>
        <translation>
            <numerusform>binnen %Ln dag</numerusform>
            <numerusform>binnen %Ln dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last %Ln day(s)</source>
        <translation>
            <numerusform>in de laatste %Ln dag</numerusform>
            <numerusform>in de laatste %Ln dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s) or later</source>
        <comment>due</comment>
        <translation>
            <numerusform>over %Ln dag of later</numerusform>
            <numerusform>over %Ln dagen of later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %Ln day(s) ago</source>
        <translation>
            <numerusform>meer dan %Ln dag geleden</numerusform>
            <numerusform>meer dan %Ln dagen geleden</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gisteren</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>deze week</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>deze maand</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>dit jaar</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>vanaf %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>tot en met %1</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Work list</source>
        <translation>Werklijst</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Klaar op</translation>
    </message>
    <message>
        <source>Fitter</source>
        <translation>Zadelpasser</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Horse</source>
        <translation>Paard</translation>
    </message>
    <message>
        <source>Factory</source>
        <translation>Werkplaats</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Merk</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Leather</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Seat size</source>
        <translation>Zitmaat</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Besteld</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Aangemaakt</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Spoed</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Te laat</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ongelezen</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Gearchiveerd</translation>
    </message>
    <message>
        <source>“%1” is no %2 that is known here.</source>
        <translation>“%1” is hier niet bekend (%2).</translation>
    </message>
    <message>
        <source>“%1” is no day. Write %2:&lt;14d, %2:2026-07-04, %2:2026-07-01..2026-07-31 or %2:week.</source>
        <translation>“%1” is geen dag. Schrijf %2:&lt;14d, %2:2026-07-04, %2:2026-07-01..2026-07-31 of %2:week.</translation>
    </message>
    <message>
        <source>“%1” cannot be turned round with a minus.</source>
        <translation>“%1” kan niet met een min worden omgekeerd.</translation>
    </message>
    <message>
        <source>There is no filter called “%1”.</source>
        <translation>Er is geen filter “%1”.</translation>
    </message>
    <message>
        <source>Not</source>
        <comment>before a yes-or-no filter</comment>
        <translation>Niet</translation>
    </message>
    <message>
        <source>%1 is not</source>
        <comment>filter</comment>
        <translation>%1 is niet</translation>
    </message>
    <message>
        <source>%1 is</source>
        <comment>filter</comment>
        <translation>%1 is</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln order</numerusform>
            <numerusform>%Ln orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <translation>
            <numerusform>%Ln te laat</numerusform>
            <numerusform>%Ln te laat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln urgent</source>
        <translation>
            <numerusform>%Ln spoed</numerusform>
            <numerusform>%Ln spoed</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to collect</source>
        <translation>%1 te ontvangen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln d</source>
        <comment>how long an order has stood where it stands</comment>
        <translation>
            <numerusform>%Ln d</numerusform>
            <numerusform>%Ln d</numerusform>
        </translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Order %1</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>spoed</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Customer and horse</source>
        <translation>Klant en paard</translation>
    </message>
    <message>
        <source>Saddle</source>
        <translation>Zadel</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Zit</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prijs</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Betaald</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Aanbetaling</translation>
    </message>
    <message>
        <source>Paid</source>
        <comment>nothing is left to pay</comment>
        <translation>Betaald</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Serienummer</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referentie</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Magazijn</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Toegezegd</translation>
    </message>
    <message>
        <source>Wanted for</source>
        <translation>Gewenst voor</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Gewijzigd</translation>
    </message>
    <message>
        <source>Stage age</source>
        <translation>Tijd in stap</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Awaiting approval</source>
        <translation>Wacht op goedkeuring</translation>
    </message>
    <message>
        <source>In production</source>
        <translation>In productie</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Verzonden</translation>
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
        <translation>Pagina %1 van %2</translation>
    </message>
</context>
<context>
    <name>PresetPane</name>
    <message>
        <source>New preset</source>
        <translation>Nieuwe voorinstelling</translation>
    </message>
    <message>
        <source>Preset · %1</source>
        <translation>Voorinstelling · %1</translation>
    </message>
    <message>
        <source>Preset · every model</source>
        <translation>Voorinstelling · elk model</translation>
    </message>
</context>
<context>
    <name>PresetsSection</name>
    <message>
        <source>Inactive</source>
        <translation>Niet actief</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s)</source>
        <translation>
            <numerusform>%Ln tegenspraak</numerusform>
            <numerusform>%Ln tegenspraken</numerusform>
        </translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actief</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Voorinstelling</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
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
        <translation>Niet meer aangeboden</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contrast</translation>
    </message>
    <message>
        <source>Something that is gone</source>
        <translation>Iets dat er niet meer is</translation>
    </message>
</context>
<context>
    <name>PriceListsSection</name>
    <message>
        <source>Draft</source>
        <translation>Concept</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Komt nog</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Verlopen</translation>
    </message>
    <message>
        <source>Holds now</source>
        <translation>Geldt nu</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prijzen</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message numerus="yes">
        <source>%Ln price list(s)</source>
        <translation>
            <numerusform>%Ln prijslijst</numerusform>
            <numerusform>%Ln prijslijsten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PriceSummary</name>
    <message>
        <source>Not priced yet.</source>
        <translation>Nog zonder prijs.</translation>
    </message>
    <message>
        <source>This is no invoice.</source>
        <translation>Dit is geen factuur.</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>Price summary</source>
        <translation>Prijsoverzicht</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Besteld</translation>
    </message>
    <message>
        <source>Horse</source>
        <translation>Paard</translation>
    </message>
    <message>
        <source>Your fitter</source>
        <translation>Uw zadelpasser</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>Gepland voor</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>Not every price is known yet; the total may change.</source>
        <translation>Nog niet elke prijs is bekend; het totaal kan veranderen.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Deposit before we begin</source>
        <translation>Aanbetaling voordat we beginnen</translation>
    </message>
    <message>
        <source>Your saddle</source>
        <translation>Uw zadel</translation>
    </message>
</context>
<context>
    <name>Production</name>
    <message>
        <source>Step %1</source>
        <comment>of production</comment>
        <translation>Stap %1</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Verzonden</translation>
    </message>
    <message>
        <source>since today</source>
        <translation>sinds vandaag</translation>
    </message>
    <message numerus="yes">
        <source>%Ln d here</source>
        <comment>in its stage</comment>
        <translation>
            <numerusform>%Ln d hier</numerusform>
            <numerusform>%Ln d hier</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped in %1</source>
        <comment>a step of production</comment>
        <translation>Gestopt in %1</translation>
    </message>
    <message>
        <source>Changed: to approve</source>
        <translation>Gewijzigd: goed te keuren</translation>
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
        <translation>Als dit allemaal geldt</translation>
    </message>
    <message>
        <source>Then it</source>
        <translation>Dan</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Omdat</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nieuwe regel</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>It concerns no model as things stand.</source>
        <translation>Op dit moment betreft ze geen model.</translation>
    </message>
    <message numerus="yes">
        <source>It concerns %Ln model(s)</source>
        <translation>
            <numerusform>Ze betreft %Ln model</numerusform>
            <numerusform>Ze betreft %Ln modellen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, among them %2.</source>
        <translation>%1, waaronder %2.</translation>
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
        <translation>Monoflap</translation>
    </message>
    <message>
        <source>Double flap</source>
        <translation>Dubbele flap</translation>
    </message>
    <message>
        <source> with </source>
        <translation> met </translation>
    </message>
    <message>
        <source>%1 needs %2</source>
        <translation>%1 vereist %2</translation>
    </message>
    <message>
        <source>%1 goes without %2</source>
        <translation>%1 gaat niet samen met %2</translation>
    </message>
    <message>
        <source>Every model</source>
        <translation>Elk model</translation>
    </message>
</context>
<context>
    <name>RulesSection</name>
    <message>
        <source>Inactive</source>
        <translation>Inactief</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Appearance</source>
        <translation>Weergave</translation>
    </message>
    <message>
        <source>Language and units</source>
        <translation>Taal en eenheden</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Toetsenbord</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Meldingen</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Offline copy</source>
        <translation>Offline kopie</translation>
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
        <translation>d MMM</translation>
    </message>
    <message>
        <source>%1: %2 – %3</source>
        <translation>%1: %2 – %3</translation>
    </message>
    <message>
        <source>%1: since %2</source>
        <translation>%1: sinds %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Besteld</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Goedgekeurd</translation>
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
        <translation>Verzonden</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 door %2</translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message>
        <source>%1 changed in both places</source>
        <comment>names of fields</comment>
        <translation>%1: op beide plaatsen gewijzigd</translation>
    </message>
    <message>
        <source>%1 · on the server by %2</source>
        <translation>%1 · op de server door %2</translation>
    </message>
    <message>
        <source>%1 · by %2</source>
        <comment>record, person</comment>
        <translation>%1 · door %2</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Beslissen</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Niet aanvaard</translation>
    </message>
    <message>
        <source>An earlier change</source>
        <translation>Een eerdere wijziging</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>een andere</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a field without a value</comment>
        <translation>leeg</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) wait on this computer</source>
        <translation>
            <numerusform>%Ln wijziging wacht op deze computer</numerusform>
            <numerusform>%Ln wijzigingen wachten op deze computer</numerusform>
        </translation>
    </message>
    <message>
        <source>Synced %1</source>
        <translation>Gesynchroniseerd: %1</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Nog niet gesynchroniseerd</translation>
    </message>
    <message>
        <source>This computer was shut out</source>
        <translation>Deze computer is uitgesloten</translation>
    </message>
    <message numerus="yes">
        <source>Update OMS to send %Ln change(s)</source>
        <translation>
            <numerusform>Werk OMS bij om %Ln wijziging te verzenden</numerusform>
            <numerusform>Werk OMS bij om %Ln wijzigingen te verzenden</numerusform>
        </translation>
    </message>
    <message>
        <source>Update OMS to go on</source>
        <translation>Werk OMS bij om verder te gaan</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>Er is niets verloren</translation>
    </message>
    <message numerus="yes">
        <source>Sign in to send %Ln change(s)</source>
        <translation>
            <numerusform>Meld u aan om %Ln wijziging te verzenden</numerusform>
            <numerusform>Meld u aan om %Ln wijzigingen te verzenden</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in to go on</source>
        <translation>Meld u aan om verder te gaan</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>Opgeslagen op deze computer</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Gepauzeerd</translation>
    </message>
    <message>
        <source>Offline: saved on this computer</source>
        <translation>Offline: opgeslagen op deze computer</translation>
    </message>
    <message numerus="yes">
        <source>Sending %Ln change(s)</source>
        <translation>
            <numerusform>%Ln wijziging wordt verzonden</numerusform>
            <numerusform>%Ln wijzigingen worden verzonden</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching your records</source>
        <translation>Uw gegevens worden opgehaald</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>Alles opgeslagen</translation>
    </message>
    <message>
        <source>The server was restored from a backup. What you did on this computer is being sent again, and everything is read anew.</source>
        <translation>De server is hersteld uit een reservekopie. Wat u op deze computer hebt gedaan wordt opnieuw verzonden, en alles wordt opnieuw gelezen.</translation>
    </message>
    <message>
        <source>The server wanted to take away many records at once without saying why. Nothing was hidden; it is being checked.</source>
        <translation>De server wilde zonder reden veel gegevens tegelijk weghalen. Er is niets verborgen; het wordt gecontroleerd.</translation>
    </message>
    <message>
        <source>Checked: this computer has exactly what the server has for you.</source>
        <translation>Gecontroleerd: deze computer heeft precies wat de server voor u heeft.</translation>
    </message>
    <message>
        <source>Something differed from the server and is being read anew. What waits stays.</source>
        <translation>Iets week af van de server en wordt opnieuw gelezen. Wat wacht, blijft.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) your decision</source>
        <translation>
            <numerusform>%Ln vraagt uw beslissing</numerusform>
            <numerusform>%Ln vragen uw beslissing</numerusform>
        </translation>
    </message>
    <message>
        <source>A customer</source>
        <translation>Een klant</translation>
    </message>
    <message>
        <source>New customer: %1</source>
        <translation>Nieuwe klant: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln klant</numerusform>
            <numerusform>%Ln klanten</numerusform>
        </translation>
    </message>
    <message>
        <source>A horse</source>
        <translation>Een paard</translation>
    </message>
    <message>
        <source>New horse: %1</source>
        <translation>Nieuw paard: %1</translation>
    </message>
    <message>
        <source>New horse of %1: %2</source>
        <translation>Nieuw paard van %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln horse(s)</source>
        <translation>
            <numerusform>%Ln paard</numerusform>
            <numerusform>%Ln paarden</numerusform>
        </translation>
    </message>
    <message>
        <source>A fitter</source>
        <translation>Een zadelpasser</translation>
    </message>
    <message>
        <source>New fitter: %1</source>
        <translation>Nieuwe zadelpasser: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fitter(s)</source>
        <translation>
            <numerusform>%Ln zadelpasser</numerusform>
            <numerusform>%Ln zadelpassers</numerusform>
        </translation>
    </message>
    <message>
        <source>A decision</source>
        <translation>Een beslissing</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open decision(s)</source>
        <translation>
            <numerusform>%Ln open beslissing</numerusform>
            <numerusform>%Ln open beslissingen</numerusform>
        </translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nieuw: %1</translation>
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
        <translation>Het mijne behouden</translation>
    </message>
    <message>
        <source>Keep the server&apos;s</source>
        <translation>Dat van de server behouden</translation>
    </message>
    <message>
        <source>Something of both</source>
        <translation>Iets van beide</translation>
    </message>
    <message>
        <source>Fixed and sent again</source>
        <translation>Verbeterd en opnieuw verzonden</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Weggegooid</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Verzonden</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aanvaard</translation>
    </message>
    <message>
        <source>Accepted, merged</source>
        <translation>Aanvaard, samengevoegd</translation>
    </message>
    <message>
        <source>Was so already</source>
        <translation>Was al zo</translation>
    </message>
    <message>
        <source>Changed in both places</source>
        <translation>Op beide plaatsen gewijzigd</translation>
    </message>
    <message>
        <source>Waits for a decision</source>
        <translation>Wacht op een beslissing</translation>
    </message>
    <message>
        <source>Will be sent again</source>
        <translation>Wordt opnieuw verzonden</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Beslist</translation>
    </message>
    <message>
        <source>Your role may not do this, or no longer does.</source>
        <translation>Uw rol mag dit niet, of niet meer.</translation>
    </message>
    <message>
        <source>Ask somebody who may, or discard it.</source>
        <translation>Vraag iemand die het mag, of gooi het weg.</translation>
    </message>
    <message>
        <source>The record is not there any more, or is no longer yours.</source>
        <translation>Het gegeven is er niet meer, of is niet meer van u.</translation>
    </message>
    <message>
        <source>Copy what you need, then discard it.</source>
        <translation>Kopieer wat u nodig hebt en gooi het dan weg.</translation>
    </message>
    <message>
        <source>The record was archived before your change arrived.</source>
        <translation>Het gegeven is gearchiveerd voordat uw wijziging aankwam.</translation>
    </message>
    <message>
        <source>Have it restored, then send your change again.</source>
        <translation>Laat het herstellen en verzend uw wijziging dan opnieuw.</translation>
    </message>
    <message>
        <source>What it belongs to was archived before it arrived.</source>
        <translation>Waar het bij hoort is gearchiveerd voordat het aankwam.</translation>
    </message>
    <message>
        <source>The record is in a state in which this cannot be done.</source>
        <translation>Het gegeven is in een toestand waarin dit niet kan.</translation>
    </message>
    <message>
        <source>The server does not know this kind of change.</source>
        <translation>De server kent dit soort wijziging niet.</translation>
    </message>
    <message>
        <source>It may need an update; your change is kept until then.</source>
        <translation>Misschien moet hij worden bijgewerkt; uw wijziging blijft tot dan bewaard.</translation>
    </message>
    <message>
        <source>The server has another change under the same number.</source>
        <translation>De server heeft een andere wijziging onder hetzelfde nummer.</translation>
    </message>
    <message>
        <source>This clashes with what is already there.</source>
        <translation>Dit botst met wat er al is.</translation>
    </message>
    <message>
        <source>Somebody changed the record in the meantime.</source>
        <translation>Iemand heeft het gegeven intussen gewijzigd.</translation>
    </message>
    <message>
        <source>A record</source>
        <translation>Een gegeven</translation>
    </message>
    <message>
        <source>%1: a change that this version of OMS does not know</source>
        <translation>%1: een wijziging die deze versie van OMS niet kent</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wordt verzonden</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Heeft u nodig</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field: what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>vandaag %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>gisteren %1</translation>
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
        <translation>zojuist</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min geleden</numerusform>
            <numerusform>%n min geleden</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive: %1</source>
        <translation>Archiveren: %1</translation>
    </message>
    <message>
        <source>Restore: %1</source>
        <translation>Herstellen: %1</translation>
    </message>
    <message>
        <source>Decision: %1</source>
        <translation>Beslissing: %1</translation>
    </message>
    <message>
        <source>What this computer kept was damaged. Your changes that waited were saved; the records are read anew.</source>
        <translation>Wat deze computer bewaarde was beschadigd. Uw wachtende wijzigingen zijn gered; de gegevens worden opnieuw gelezen.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) wait to be sent</source>
        <translation>
            <numerusform>%Ln wijziging wacht op verzending</numerusform>
            <numerusform>%Ln wijzigingen wachten op verzending</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is kept here after you quit</source>
        <translation>Na het afsluiten blijft hier niets</translation>
    </message>
    <message>
        <source>Kept until you quit</source>
        <translation>Blijft tot u afsluit</translation>
    </message>
    <message>
        <source>A brand</source>
        <translation>Een merk</translation>
    </message>
    <message numerus="yes">
        <source>%Ln brand(s)</source>
        <translation>
            <numerusform>%Ln merk</numerusform>
            <numerusform>%Ln merken</numerusform>
        </translation>
    </message>
    <message>
        <source>A model</source>
        <translation>Een model</translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s)</source>
        <translation>
            <numerusform>%Ln model</numerusform>
            <numerusform>%Ln modellen</numerusform>
        </translation>
    </message>
    <message>
        <source>A leather</source>
        <translation>Een leersoort</translation>
    </message>
    <message numerus="yes">
        <source>%Ln leather(s)</source>
        <translation>
            <numerusform>%Ln leersoort</numerusform>
            <numerusform>%Ln leersoorten</numerusform>
        </translation>
    </message>
    <message>
        <source>A colour</source>
        <translation>Een kleur</translation>
    </message>
    <message numerus="yes">
        <source>%Ln colour(s)</source>
        <translation>
            <numerusform>%Ln kleur</numerusform>
            <numerusform>%Ln kleuren</numerusform>
        </translation>
    </message>
    <message>
        <source>An option</source>
        <translation>Een optie</translation>
    </message>
    <message numerus="yes">
        <source>%Ln option(s)</source>
        <translation>
            <numerusform>%Ln optie</numerusform>
            <numerusform>%Ln opties</numerusform>
        </translation>
    </message>
    <message>
        <source>A value</source>
        <translation>Een waarde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s)</source>
        <translation>
            <numerusform>%Ln waarde</numerusform>
            <numerusform>%Ln waarden</numerusform>
        </translation>
    </message>
    <message>
        <source>A rule</source>
        <translation>Een regel</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s)</source>
        <translation>
            <numerusform>%Ln regel</numerusform>
            <numerusform>%Ln regels</numerusform>
        </translation>
    </message>
    <message>
        <source>A preset</source>
        <translation>Een voorinstelling</translation>
    </message>
    <message numerus="yes">
        <source>%Ln preset(s)</source>
        <translation>
            <numerusform>%Ln voorinstelling</numerusform>
            <numerusform>%Ln voorinstellingen</numerusform>
        </translation>
    </message>
    <message>
        <source>An extra</source>
        <translation>Een extra</translation>
    </message>
    <message numerus="yes">
        <source>%Ln extra(s)</source>
        <translation>
            <numerusform>%Ln extra</numerusform>
            <numerusform>%Ln extra’s</numerusform>
        </translation>
    </message>
    <message>
        <source>A price list</source>
        <translation>Een prijslijst</translation>
    </message>
    <message numerus="yes">
        <source>%Ln price list(s)</source>
        <translation>
            <numerusform>%Ln prijslijst</numerusform>
            <numerusform>%Ln prijslijsten</numerusform>
        </translation>
    </message>
    <message>
        <source>A tax rate</source>
        <translation>Een belastingtarief</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tax rate(s)</source>
        <translation>
            <numerusform>%Ln belastingtarief</numerusform>
            <numerusform>%Ln belastingtarieven</numerusform>
        </translation>
    </message>
    <message>
        <source>An order</source>
        <translation>Een order</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Nieuwe order</translation>
    </message>
    <message>
        <source>New order of %1</source>
        <translation>Nieuwe order van %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln order</numerusform>
            <numerusform>%Ln orders</numerusform>
        </translation>
    </message>
    <message>
        <source>A payment</source>
        <translation>Een betaling</translation>
    </message>
    <message>
        <source>Payment: %1</source>
        <translation>Betaling: %1</translation>
    </message>
    <message>
        <source>Payment for %1</source>
        <translation>Betaling voor %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payment(s)</source>
        <translation>
            <numerusform>%Ln betaling</numerusform>
            <numerusform>%Ln betalingen</numerusform>
        </translation>
    </message>
    <message>
        <source>A comment</source>
        <translation>Een opmerking</translation>
    </message>
    <message>
        <source>Comment: %1</source>
        <translation>Opmerking: %1</translation>
    </message>
    <message>
        <source>Comment on %1: %2</source>
        <translation>Opmerking bij %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s)</source>
        <translation>
            <numerusform>%Ln opmerking</numerusform>
            <numerusform>%Ln opmerkingen</numerusform>
        </translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Maten</translation>
    </message>
    <message>
        <source>Measurements of %1</source>
        <translation>Maten van %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s) measured</source>
        <translation>
            <numerusform>%Ln bezoek gemeten</numerusform>
            <numerusform>%Ln bezoeken gemeten</numerusform>
        </translation>
    </message>
    <message>
        <source>A file</source>
        <translation>Een bestand</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Bestand: %1</translation>
    </message>
    <message>
        <source>File for %1: %2</source>
        <translation>Bestand voor %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln bestand</numerusform>
            <numerusform>%Ln bestanden</numerusform>
        </translation>
    </message>
    <message>
        <source>A view</source>
        <translation>Een weergave</translation>
    </message>
    <message>
        <source>New view: %1</source>
        <translation>Nieuwe weergave: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln view(s)</source>
        <translation>
            <numerusform>%Ln weergave</numerusform>
            <numerusform>%Ln weergaven</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: changed</source>
        <comment>field</comment>
        <translation>%1: gewijzigd</translation>
    </message>
    <message>
        <source>This is done at once or not at all: it cannot wait for a network.</source>
        <translation>Dit gebeurt meteen of niet: het kan niet op een netwerk wachten.</translation>
    </message>
    <message>
        <source>Discard it, and do it again while you are connected.</source>
        <translation>Gooi het weg en doe het opnieuw als u verbonden bent.</translation>
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
        <translation>Nieuw belastingtarief</translation>
    </message>
    <message>
        <source>Prices in %1 are taxed with it from %2 to %3, that day included.</source>
        <translation>Prijzen in %1 worden hiermit belast van %2 tot en met %3.</translation>
    </message>
    <message>
        <source>Prices in %1 are taxed with it from %2 on.</source>
        <translation>Prijzen in %1 worden hiermit belast vanaf %2.</translation>
    </message>
</context>
<context>
    <name>TaxRatesSection</name>
    <message>
        <source>To come</source>
        <translation>Komt nog</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Voorbij</translation>
    </message>
    <message>
        <source>Holds now</source>
        <translation>Geldt nu</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Belasting</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Percentage</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot en met</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tax rate(s)</source>
        <translation>
            <numerusform>%Ln belastingtarief</numerusform>
            <numerusform>%Ln belastingtarieven</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tracing</name>
    <message>
        <source>%1 by %2</source>
        <comment>measured on a day, by somebody</comment>
        <translation>%1 door %2</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1 mm</translation>
    </message>
    <message>
        <source>%1 at %2 cm</source>
        <comment>a width, at a depth</comment>
        <translation>%1 op %2 cm</translation>
    </message>
    <message>
        <source>This bar and the upright one are 100 mm long. If yours are not, print again in actual size (100 %), not fitted to the page.</source>
        <translation>Deze balk en de staande zijn 100 mm lang. Zijn de uwe dat niet, druk dan opnieuw af op ware grootte (100 %), niet passend op de pagina.</translation>
    </message>
    <message>
        <source>Channel %1</source>
        <translation>Kanaal %1</translation>
    </message>
    <message>
        <source>Wither, actual size (1:1)</source>
        <translation>Schoft op ware grootte (1:1)</translation>
    </message>
    <message>
        <source>Seen from behind: left is the horse&apos;s left.</source>
        <translation>Van achteren gezien: links is links van het paard.</translation>
    </message>
    <message>
        <source>Left half: lay the dashed middle of the right half upon this one&apos;s.</source>
        <translation>Linkerhelft: leg het gestreepte midden van de rechterhelft op dat van deze.</translation>
    </message>
    <message>
        <source>Right half: lay its dashed middle upon the left one&apos;s.</source>
        <translation>Rechterhelft: leg haar gestreepte midden op dat van de linker.</translation>
    </message>
</context>
<context>
    <name>UserWords</name>
    <message>
        <source>See their own account</source>
        <translation>Eigen account zien</translation>
    </message>
    <message>
        <source>Change their own account</source>
        <translation>Eigen account wijzigen</translation>
    </message>
    <message>
        <source>See accounts</source>
        <translation>Accounts zien</translation>
    </message>
    <message>
        <source>Manage accounts</source>
        <translation>Accounts beheren</translation>
    </message>
    <message>
        <source>Manage roles</source>
        <translation>Rollen beheren</translation>
    </message>
    <message>
        <source>See customers</source>
        <translation>Klanten zien</translation>
    </message>
    <message>
        <source>Add customers</source>
        <translation>Klanten toevoegen</translation>
    </message>
    <message>
        <source>Change customers</source>
        <translation>Klanten wijzigen</translation>
    </message>
    <message>
        <source>Archive customers</source>
        <translation>Klanten archiveren</translation>
    </message>
    <message>
        <source>See horses</source>
        <translation>Paarden zien</translation>
    </message>
    <message>
        <source>Add horses</source>
        <translation>Paarden toevoegen</translation>
    </message>
    <message>
        <source>Change horses</source>
        <translation>Paarden wijzigen</translation>
    </message>
    <message>
        <source>Archive horses</source>
        <translation>Paarden archiveren</translation>
    </message>
    <message>
        <source>See fitters</source>
        <translation>Zadelpassers zien</translation>
    </message>
    <message>
        <source>See factories</source>
        <translation>Werkplaatsen zien</translation>
    </message>
    <message>
        <source>See the catalogue</source>
        <translation>De catalogus zien</translation>
    </message>
    <message>
        <source>Change the catalogue</source>
        <translation>De catalogus wijzigen</translation>
    </message>
    <message>
        <source>Change presets</source>
        <translation>Voorinstellingen wijzigen</translation>
    </message>
    <message>
        <source>See price lists</source>
        <translation>Prijslijsten zien</translation>
    </message>
    <message>
        <source>Change price lists</source>
        <translation>Prijslijsten wijzigen</translation>
    </message>
    <message>
        <source>See orders</source>
        <translation>Orders zien</translation>
    </message>
    <message>
        <source>See amounts on orders</source>
        <translation>Bedragen van orders zien</translation>
    </message>
    <message>
        <source>Write orders</source>
        <translation>Orders schrijven</translation>
    </message>
    <message>
        <source>Change orders</source>
        <translation>Orders wijzigen</translation>
    </message>
    <message>
        <source>Approve, return and hold orders</source>
        <translation>Orders goedkeuren, teruggeven, in de wacht zetten</translation>
    </message>
    <message>
        <source>Make and ship</source>
        <translation>Maken en verzenden</translation>
    </message>
    <message>
        <source>Cancel orders</source>
        <translation>Orders annuleren</translation>
    </message>
    <message>
        <source>Archive orders</source>
        <translation>Orders archiveren</translation>
    </message>
    <message>
        <source>Correct and reopen orders</source>
        <translation>Orders corrigeren en heropenen</translation>
    </message>
    <message>
        <source>Change measurements</source>
        <translation>Maten wijzigen</translation>
    </message>
    <message>
        <source>See payments</source>
        <translation>Betalingen zien</translation>
    </message>
    <message>
        <source>Record payments</source>
        <translation>Betalingen vastleggen</translation>
    </message>
    <message>
        <source>Write comments</source>
        <translation>Opmerkingen schrijven</translation>
    </message>
    <message>
        <source>See stock</source>
        <translation>Voorraad zien</translation>
    </message>
    <message>
        <source>See warehouses</source>
        <translation>Magazijnen zien</translation>
    </message>
    <message>
        <source>Manage mails that were not delivered</source>
        <translation>Niet bezorgde mails beheren</translation>
    </message>
    <message>
        <source>Read the audit log</source>
        <translation>Het logboek lezen</translation>
    </message>
    <message>
        <source>Read the server&apos;s figures</source>
        <translation>De cijfers van de server lezen</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Gearchiveerd</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Geblokkeerd</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actief</translation>
    </message>
    <message>
        <source>Never signed in</source>
        <translation>Nooit aangemeld</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nooit</translation>
    </message>
    <message>
        <source>own</source>
        <translation>eigen</translation>
    </message>
    <message>
        <source>assigned</source>
        <translation>toegewezen</translation>
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
        <translation>Huidige</translation>
    </message>
    <message>
        <source>Never signed in</source>
        <translation>Nooit aangemeld</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Geblokkeerd</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Gearchiveerd</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Last signed in</source>
        <translation>Laatst aangemeld</translation>
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
        <translation>Wanneer ze wordt gekozen, ook vragen naar</translation>
    </message>
    <message>
        <source>New value of %1</source>
        <translation>Nieuwe waarde van %1</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Nieuwe waarde</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>Waarde van %1</translation>
    </message>
</context>
<context>
    <name>catalogue-kinds</name>
    <message>
        <source>Brand</source>
        <translation>Merk</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Leather</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kleur</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Optie</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Voorinstelling</translation>
    </message>
    <message>
        <source>Extra</source>
        <translation>Extra</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>Prijslijst</translation>
    </message>
</context>
<context>
    <name>catalogue-panes</name>
    <message>
        <source>New model</source>
        <translation>Nieuw model</translation>
    </message>
    <message>
        <source>New brand</source>
        <translation>Nieuw merk</translation>
    </message>
    <message>
        <source>New leather</source>
        <translation>Nieuwe leersoort</translation>
    </message>
    <message>
        <source>New colour</source>
        <translation>Nieuwe kleur</translation>
    </message>
    <message>
        <source>New option</source>
        <translation>Nieuwe optie</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Nieuwe waarde</translation>
    </message>
    <message>
        <source>New extra</source>
        <translation>Nieuwe extra</translation>
    </message>
</context>
<context>
    <name>catalogue-sections</name>
    <message>
        <source>Rules</source>
        <translation>Regels</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Uitproberen</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Voorinstellingen</translation>
    </message>
    <message>
        <source>Price lists</source>
        <translation>Prijslijsten</translation>
    </message>
    <message>
        <source>Tax rates</source>
        <translation>Belastingtarieven</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nieuw</translation>
    </message>
    <message>
        <source>New &amp;related</source>
        <translation>Nieuw &amp;gekoppeld</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Opslaan</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>&amp;Afmelden</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Af&amp;sluiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Op&amp;nieuw</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Knippen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Ko&amp;piëren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>P&amp;lakken</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles selecteren</translation>
    </message>
    <message>
        <source>&amp;Filter the list</source>
        <translation>Lijst &amp;filteren</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Be&amp;werken</translation>
    </message>
    <message>
        <source>Arc&amp;hive</source>
        <translation>Ar&amp;chiveren</translation>
    </message>
    <message>
        <source>Re&amp;store</source>
        <translation>&amp;Herstellen</translation>
    </message>
    <message>
        <source>&amp;Wide sidebar</source>
        <translation>&amp;Brede zijbalk</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Vernieuwen</translation>
    </message>
    <message>
        <source>Theme like the &amp;system</source>
        <translation>Thema van het &amp;systeem</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>&amp;Licht thema</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>&amp;Donker thema</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Volledi&amp;g scherm</translation>
    </message>
    <message>
        <source>&amp;Search or jump to…</source>
        <translation>&amp;Zoeken of ga naar…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vooruit</translation>
    </message>
    <message>
        <source>&amp;Minimise</source>
        <translation>&amp;Minimaliseren</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Toetsenbord</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Over OMS</translation>
    </message>
    <message>
        <source>Next, previous row</source>
        <translation>Volgende, vorige regel</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>First, last row</source>
        <translation>Eerste, laatste regel</translation>
    </message>
    <message>
        <source>Any other letter filters the list</source>
        <translation>Elke andere letter filtert de lijst</translation>
    </message>
    <message>
        <source>Clear the filter, back to the list</source>
        <translation>Filter wissen, terug naar de lijst</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Taal</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>Zoals het &amp;systeem</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Af&amp;drukken…</translation>
    </message>
    <message>
        <source>Print &amp;labels…</source>
        <translation>&amp;Etiketten afdrukken…</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>L&amp;ink kopiëren</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Instellingen</translation>
    </message>
    <message>
        <source>&amp;Open in its own window</source>
        <translation>In eigen &amp;venster openen</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Please fill this in.</source>
        <translation>Vul dit in.</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>Hoogstens %1 tekens.</translation>
    </message>
    <message>
        <source>At least %1 characters.</source>
        <translation>Minstens %1 tekens.</translation>
    </message>
    <message>
        <source>At least %1.</source>
        <translation>Minstens %1.</translation>
    </message>
    <message>
        <source>At most %1.</source>
        <translation>Hoogstens %1.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Dit is geen e-mailadres.</translation>
    </message>
    <message>
        <source>This is not a phone number.</source>
        <translation>Dit is geen telefoonnummer.</translation>
    </message>
    <message>
        <source>Please choose a country.</source>
        <translation>Kies een land.</translation>
    </message>
    <message>
        <source>Please choose a language.</source>
        <translation>Kies een taal.</translation>
    </message>
    <message>
        <source>This contains a character that cannot be stored.</source>
        <translation>Hier staat een teken dat niet kan worden opgeslagen.</translation>
    </message>
    <message>
        <source>This is not a whole number.</source>
        <translation>Dit is geen geheel getal.</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>Dit is geen datum.</translation>
    </message>
    <message>
        <source>Please choose from the list.</source>
        <translation>Kies uit de lijst.</translation>
    </message>
    <message>
        <source>This is already in use.</source>
        <translation>Dit is al in gebruik.</translation>
    </message>
    <message>
        <source>This does not exist any more.</source>
        <translation>Dit bestaat niet meer.</translation>
    </message>
    <message>
        <source>Please sign in again. What you typed is kept.</source>
        <translation>Meld u opnieuw aan. Wat u hebt ingevuld, blijft bewaard.</translation>
    </message>
    <message>
        <source>Your role may not do this.</source>
        <translation>Uw rol mag dit niet.</translation>
    </message>
    <message>
        <source>This record is not there any more.</source>
        <translation>Dit item bestaat niet meer.</translation>
    </message>
    <message>
        <source>This clashes with what is already there.</source>
        <translation>Dit botst met wat er al is.</translation>
    </message>
    <message>
        <source>This has been used already.</source>
        <translation>Dit is al gebruikt.</translation>
    </message>
    <message>
        <source>Somebody changed this record in the meantime. What you typed is kept.</source>
        <translation>Iemand heeft dit item intussen gewijzigd. Wat u hebt ingevuld, blijft bewaard.</translation>
    </message>
    <message>
        <source>This is too large to be sent.</source>
        <translation>Dit is te groot om te verzenden.</translation>
    </message>
    <message>
        <source>Some fields need another look.</source>
        <translation>Kijk een aantal velden nog eens na.</translation>
    </message>
    <message>
        <source>The server is busy or starting. Please try again.</source>
        <translation>De server is bezet of start net op. Probeer het nog eens.</translation>
    </message>
    <message>
        <source>The server could not do this. Nothing was changed.</source>
        <translation>De server kon dit niet uitvoeren. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Hands (16.2) or centimetres (168), please.</source>
        <translation>Geef hands (16.2) of centimeters (168) op.</translation>
    </message>
    <message>
        <source>Server not found. Check the address, and whether you are online.</source>
        <translation>Server niet gevonden. Controleer het adres en of u online bent.</translation>
    </message>
    <message>
        <source>No OMS server answers at this address.</source>
        <translation>Op dit adres antwoordt geen OMS-server.</translation>
    </message>
    <message>
        <source>The server did not answer in time. What you typed is kept.</source>
        <translation>De server antwoordde niet op tijd. Wat u hebt ingevuld, blijft bewaard.</translation>
    </message>
    <message>
        <source>The connection was lost. What you typed is kept.</source>
        <translation>De verbinding is verbroken. Wat u hebt ingevuld, blijft bewaard.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted.</source>
        <translation>Het certificaat van de server wordt niet vertrouwd.</translation>
    </message>
    <message>
        <source>This account is blocked. Please ask an administrator.</source>
        <translation>Dit account is geblokkeerd. Neem contact op met een beheerder.</translation>
    </message>
    <message>
        <source>This account waits to be confirmed by the link in the mail.</source>
        <translation>Dit account moet nog worden bevestigd via de link in de e-mail.</translation>
    </message>
    <message>
        <source>You were away for long. Please sign in again.</source>
        <translation>U bent lang weg geweest. Meld u opnieuw aan.</translation>
    </message>
    <message>
        <source>This session was ended from another place. Please sign in again.</source>
        <translation>Deze sessie is elders beëindigd. Meld u opnieuw aan.</translation>
    </message>
    <message>
        <source>The password was changed. Please sign in again.</source>
        <translation>Het wachtwoord is gewijzigd. Meld u opnieuw aan.</translation>
    </message>
    <message>
        <source>For your safety the session was ended: it was used in two places.</source>
        <translation>Voor uw veiligheid is de sessie beëindigd: ze werd op twee plaatsen gebruikt.</translation>
    </message>
    <message>
        <source>The disk of this computer is full. What you typed is kept; make room.</source>
        <translation>De schijf van deze computer is vol. Wat u hebt getypt blijft bewaard; maak ruimte.</translation>
    </message>
    <message>
        <source>What is kept on this computer was damaged and is read anew.</source>
        <translation>Wat op deze computer wordt bewaard was beschadigd en wordt opnieuw gelezen.</translation>
    </message>
    <message>
        <source>This computer could not store it. What you typed is kept.</source>
        <translation>Deze computer kon het niet opslaan. Wat u hebt getypt blijft bewaard.</translation>
    </message>
    <message>
        <source>What is kept here is open in another window of OMS.</source>
        <translation>Wat hier bewaard wordt, is in een ander venster van OMS geopend.</translation>
    </message>
    <message>
        <source>The key in the keychain does not open what is kept here.</source>
        <translation>De sleutel in de sleutelhanger opent niet wat hier bewaard wordt.</translation>
    </message>
    <message>
        <source>The key of what is kept here is not in the keychain.</source>
        <translation>De sleutel van wat hier bewaard wordt, zit niet in de sleutelhanger.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not answer.</source>
        <translation>De sleutelhanger van deze computer antwoordt niet.</translation>
    </message>
    <message>
        <source>What is kept here was written by a newer version of OMS.</source>
        <translation>Wat hier bewaard wordt, is door een nieuwere versie van OMS geschreven.</translation>
    </message>
    <message>
        <source>What is kept here could not be brought up to date.</source>
        <translation>Wat hier bewaard wordt, kon niet worden bijgewerkt.</translation>
    </message>
    <message>
        <source>What is kept here cannot be opened.</source>
        <translation>Wat hier bewaard wordt, kan niet worden geopend.</translation>
    </message>
    <message>
        <source>This is not a colour: #5a3825, for example.</source>
        <translation>Dit is geen kleur: bijvoorbeeld #5a3825.</translation>
    </message>
    <message>
        <source>This is not a measure: 17½ or 20, for example.</source>
        <translation>Dit is geen maat: bijvoorbeeld 17½ of 20.</translation>
    </message>
    <message>
        <source>This does not go with the option&apos;s kind.</source>
        <translation>Dit past niet bij de soort optie.</translation>
    </message>
    <message>
        <source>A default must be one of the allowed values.</source>
        <translation>Een standaard moet een van de toegestane waarden zijn.</translation>
    </message>
    <message>
        <source>An option has one default.</source>
        <translation>Een optie heeft één standaard.</translation>
    </message>
    <message>
        <source>The option has values already.</source>
        <translation>De optie heeft al waarden.</translation>
    </message>
    <message>
        <source>This option is answered in words; it has no values.</source>
        <translation>Deze optie wordt in woorden beantwoord; ze heeft geen waarden.</translation>
    </message>
    <message>
        <source>This is named twice.</source>
        <translation>Dit staat er twee keer.</translation>
    </message>
    <message>
        <source>This belongs to another option.</source>
        <translation>Dit hoort bij een andere optie.</translation>
    </message>
    <message>
        <source>Nobody asks for this here.</source>
        <translation>Hier wordt niet naar gevraagd.</translation>
    </message>
    <message>
        <source>There is a yes and a no already.</source>
        <translation>Ja en nee zijn er al.</translation>
    </message>
    <message>
        <source>Say when: a model, a flap or a value.</source>
        <translation>Zeg wanneer: een model, een soort blad of een waarde.</translation>
    </message>
    <message>
        <source>This is the condition itself.</source>
        <translation>Dit is de voorwaarde zelf.</translation>
    </message>
    <message>
        <source>This is the option of the condition: please choose a value.</source>
        <translation>Dit is de optie van de voorwaarde: kies een waarde.</translation>
    </message>
    <message>
        <source>This is out of range.</source>
        <translation>Dit valt buiten het toegestane bereik.</translation>
    </message>
    <message>
        <source>This price list is published and stays as it is. Make a new one.</source>
        <translation>Deze prijslijst is gepubliceerd en blijft zoals ze is. Maak een nieuwe.</translation>
    </message>
    <message>
        <source>This must be today or later.</source>
        <translation>Dit moet vandaag of later zijn.</translation>
    </message>
    <message>
        <source>A published list of the region begins on that day or later.</source>
        <translation>Een gepubliceerde lijst van de regio begint op die dag of later.</translation>
    </message>
    <message>
        <source>There is no price yet.</source>
        <translation>Er is nog geen prijs.</translation>
    </message>
    <message>
        <source>Another rate of that region and code holds in these days.</source>
        <translation>Een ander tarief van die regio en code geldt in deze dagen.</translation>
    </message>
    <message>
        <source>The region has no published price list on that day.</source>
        <translation>De regio heeft op die dag geen gepubliceerde prijslijst.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an amount. Write it like 1234.50, or - for none.</source>
        <translation>“%1” is geen bedrag. Schrijf het als 1234,50, of - voor geen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could mean two amounts. Write %2 or %3.</source>
        <translation>“%1” kan twee bedragen betekenen. Schrijf %2 of %3.</translation>
    </message>
    <message>
        <source>A price is not below 0. Write - to take it away.</source>
        <translation>Een prijs is niet lager dan 0. Schrijf - om hem weg te nemen.</translation>
    </message>
    <message>
        <source>This amount is too large.</source>
        <translation>Dit bedrag is te groot.</translation>
    </message>
    <message>
        <source>The currency has %1 digits after the point. Please round it.</source>
        <translation>De munt heeft %1 cijfers na de komma. Rond het af.</translation>
    </message>
    <message>
        <source>The formula failed (%1). Please mend it.</source>
        <translation>De formule mislukte (%1). Herstel haar.</translation>
    </message>
    <message>
        <source>Must be Base price, Option value, Contrast or Extra.</source>
        <translation>Moet Base price, Option value, Contrast of Extra zijn.</translation>
    </message>
    <message>
        <source>Nothing in the catalogue has these names. Compare them with an export.</source>
        <translation>Niets in de catalogus heet zo. Vergelijk met een export.</translation>
    </message>
    <message>
        <source>Nothing in the catalogue has this identity. Empty the cell to go by the names.</source>
        <translation>Niets in de catalogus heeft deze identiteit. Maak de cel leeg, dan gelden de namen.</translation>
    </message>
    <message>
        <source>The names are of something else than the identity. Empty the identity to go by the names.</source>
        <translation>De namen zijn van iets anders dan de identiteit. Maak de identiteit leeg, dan gelden de namen.</translation>
    </message>
    <message>
        <source>The same price is in row %1 already. Keep one of the two.</source>
        <translation>Dezelfde prijs staat al in rij %1. Houd een van de twee.</translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot;. Keep the headings of an exported sheet.</source>
        <translation>Er is geen kolom “%1”. Behoud de koppen van een geëxporteerd blad.</translation>
    </message>
    <message>
        <source>This column is there twice. Take one of the two away.</source>
        <translation>Deze kolom is er twee keer. Haal er een weg.</translation>
    </message>
    <message>
        <source>The amounts are not in %1, the currency of this list. Is it the right file?</source>
        <translation>De bedragen zijn niet in %1, de munt van deze lijst. Is het het juiste bestand?</translation>
    </message>
    <message>
        <source>This is not a percentage: 21 or 8.5, for example.</source>
        <translation>Dit is geen percentage: 21 of 8,5 bijvoorbeeld.</translation>
    </message>
    <message>
        <source>This is more than you may give. Ask head office.</source>
        <translation>Dit is meer dan u mag geven. Vraag het hoofdkantoor.</translation>
    </message>
    <message>
        <source>This would be less than what has been paid. Refund first.</source>
        <translation>Dit zou minder zijn dan wat betaald is. Betaal eerst terug.</translation>
    </message>
    <message>
        <source>This is fixed once the order is placed or something is paid.</source>
        <translation>Dit ligt vast zodra de order geplaatst of iets betaald is.</translation>
    </message>
    <message>
        <source>This is set by the server.</source>
        <translation>Dit bepaalt de server.</translation>
    </message>
    <message>
        <source>The order takes no such payment any more.</source>
        <translation>De order neemt zo’n betaling niet meer aan.</translation>
    </message>
    <message>
        <source>The order is open. Cancel it instead.</source>
        <translation>De order is open. Annuleer hem in plaats daarvan.</translation>
    </message>
    <message>
        <source>The order has no complete price yet.</source>
        <translation>De order heeft nog geen volledige prijs.</translation>
    </message>
    <message>
        <source>This lowers the price: 0 or less.</source>
        <translation>Dit verlaagt de prijs: 0 of minder.</translation>
    </message>
    <message>
        <source>0 or more, please.</source>
        <translation>0 of meer, alstublieft.</translation>
    </message>
    <message>
        <source>This is somebody else&apos;s.</source>
        <translation>Dit is van iemand anders.</translation>
    </message>
    <message>
        <source>This belongs to one saddle, not to many orders.</source>
        <translation>Dit hoort bij één zadel, niet bij veel orders.</translation>
    </message>
    <message>
        <source>The price is %1 now.</source>
        <translation>De prijs is nu %1.</translation>
    </message>
    <message>
        <source>The file did not arrive as it was. Please add it again.</source>
        <translation>Het bestand kwam niet aan zoals het was. Voeg het opnieuw toe.</translation>
    </message>
    <message>
        <source>These are too many at once.</source>
        <translation>Dit zijn er te veel tegelijk.</translation>
    </message>
    <message>
        <source>This needs a network.</source>
        <translation>Dit vraagt een netwerk.</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Be&amp;werken</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Beel&amp;d</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ga naar</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtra</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Venster</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
</context>
<context>
    <name>money</name>
    <message>
        <source>An amount is missing.</source>
        <translation>Er ontbreekt een bedrag.</translation>
    </message>
    <message>
        <source>This is no amount. Write it like %1.</source>
        <translation>Dit is geen bedrag. Schrijf het zoals %1.</translation>
    </message>
    <message>
        <source>It has more decimals than the currency. Write it like %1.</source>
        <translation>Dit zijn meer decimalen dan de valuta heeft. Schrijf het zoals %1.</translation>
    </message>
    <message>
        <source>This can be read in two ways. Write the decimals, too, like %1.</source>
        <translation>Dit is op twee manieren te lezen. Schrijf ook de decimalen, zoals %1.</translation>
    </message>
    <message>
        <source>This is more than an amount can be.</source>
        <translation>Zo hoog kan een bedrag niet zijn.</translation>
    </message>
    <message>
        <source>The amounts here are in %1.</source>
        <translation>De bedragen hier zijn in %1.</translation>
    </message>
</context>
<context>
    <name>oms::ActionBar</name>
    <message>
        <source>Pick none (Esc)</source>
        <translation>Niets kiezen (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln gekozen</numerusform>
            <numerusform>%Ln gekozen</numerusform>
        </translation>
    </message>
    <message>
        <source>More to do with them</source>
        <translation>Meer ermee doen</translation>
    </message>
    <message>
        <source>Print… (Ctrl+P)</source>
        <translation>Afdrukken… (Ctrl+P)</translation>
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
        <translation>Annuleren</translation>
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
        <translation>Opmerkingen</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Wijzigingen</translation>
    </message>
    <message>
        <source>Without a network only what people wrote is here.</source>
        <translation>Zonder netwerk is alleen te zien wat mensen schreven.</translation>
    </message>
    <message>
        <source>Edit the comment</source>
        <translation>Opmerking wijzigen</translation>
    </message>
    <message>
        <source>Withdraw the comment</source>
        <translation>Opmerking intrekken</translation>
    </message>
</context>
<context>
    <name>oms::Application</name>
    <message>
        <source>%1 is no address of a server.</source>
        <translation>%1 is geen serveradres.</translation>
    </message>
    <message>
        <source>This computer has no keychain: you stay signed in until you quit.</source>
        <translation>Deze computer heeft geen sleutelhanger: u blijft aangemeld tot u afsluit.</translation>
    </message>
    <message>
        <source>The office had everything removed that this computer kept for you.</source>
        <translation>Het kantoor heeft alles laten verwijderen wat deze computer voor u bewaarde.</translation>
    </message>
    <message>
        <source>You work online only: this computer keeps nothing.</source>
        <translation>U werkt alleen online: deze computer bewaart niets.</translation>
    </message>
    <message>
        <source>Online only</source>
        <translation>Alleen online</translation>
    </message>
    <message>
        <source>It stays untouched. Until it can be opened you work online only: what has not been sent when you quit is lost.</source>
        <translation>Het blijft onaangeroerd. Tot het geopend kan worden, werkt u alleen online: wat bij het afsluiten niet verzonden is, gaat verloren.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) have not reached the server, and this computer keeps nothing.</source>
        <translation>
            <numerusform>%n wijziging heeft de server niet bereikt en deze computer bewaart niets.</numerusform>
            <numerusform>%n wijzigingen hebben de server niet bereikt en deze computer bewaart niets.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Nog niet verzonden</translation>
    </message>
    <message>
        <source>Sign out?</source>
        <translation>Afmelden?</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) have not reached the server yet.</source>
        <translation>
            <numerusform>%n wijziging heeft de server nog niet bereikt.</numerusform>
            <numerusform>%n wijzigingen hebben de server nog niet bereikt.</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay on this computer, locked, and are sent when you sign in here again.</source>
        <translation>Ze blijven vergrendeld op deze computer en worden verzonden wanneer u zich hier weer aanmeldt.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Afmelden</translation>
    </message>
    <message>
        <source>This computer keeps nothing of you any more.</source>
        <translation>Deze computer bewaart niets meer van u.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s) recovered</source>
        <translation>
            <numerusform>%Ln concept hersteld</numerusform>
            <numerusform>%Ln concepten hersteld</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oms::ApprovalsPage</name>
    <message>
        <source>Orders to approve</source>
        <translation>Goed te keuren orders</translation>
    </message>
    <message>
        <source>Approve several…</source>
        <translation>Meerdere goedkeuren…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) wait</source>
        <translation>
            <numerusform>%Ln order wacht</numerusform>
            <numerusform>%Ln orders wachten</numerusform>
        </translation>
    </message>
    <message>
        <source>A approve · R return · H hold</source>
        <translation>A goedkeuren · R teruggeven · H in de wacht</translation>
    </message>
    <message>
        <source>All decided</source>
        <translation>Alles beslist</translation>
    </message>
    <message>
        <source>Nothing waits for approval.</source>
        <translation>Niets wacht op goedkeuring.</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Goedkeuringen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decided</source>
        <translation>
            <numerusform>%Ln beslist</numerusform>
            <numerusform>%Ln beslist</numerusform>
        </translation>
    </message>
    <message>
        <source>No order has all that it needs to be approved without a look.</source>
        <translation>Geen enkele order heeft alles om ongezien goed te keuren.</translation>
    </message>
    <message>
        <source>Approving needs a network: head office decides on what is true now.</source>
        <translation>Goedkeuren vraagt een netwerk: het hoofdkantoor beslist over wat nu geldt.</translation>
    </message>
</context>
<context>
    <name>oms::Arrival</name>
    <message>
        <source>You are signed in to %1. Sign out to use the link to another server.</source>
        <translation>U bent aangemeld bij %1. Meld u af om de link naar een andere server te gebruiken.</translation>
    </message>
    <message>
        <source>This link leads nowhere: %1</source>
        <translation>Deze link leidt nergens heen: %1</translation>
    </message>
    <message>
        <source>This link belongs to another server: %1</source>
        <translation>Deze link hoort bij een andere server: %1</translation>
    </message>
    <message>
        <source>This link leads to something that is not yours to see.</source>
        <translation>Deze link leidt naar iets wat u niet mag zien.</translation>
    </message>
</context>
<context>
    <name>oms::AuditDetail</name>
    <message>
        <source>Open the record</source>
        <translation>Record openen</translation>
    </message>
    <message>
        <source>All of this record</source>
        <translation>Alles van dit record</translation>
    </message>
    <message>
        <source>All of this person</source>
        <translation>Alles van deze persoon</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Wat er gewijzigd is</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>when, who</comment>
        <translation>%1, door %2</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>Identity of the record</source>
        <translation>Kenmerk van het record</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Verzoek</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Ervoor</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Erna</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>No field of the record changed.</source>
        <translation>Geen veld van het record is gewijzigd.</translation>
    </message>
</context>
<context>
    <name>oms::AuditFilter</name>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Iedereen</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Soort record</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>Alle records</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Actie</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Alle acties</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Eén persoon</translation>
    </message>
</context>
<context>
    <name>oms::AuditPage</name>
    <message>
        <source>Audit log</source>
        <translation>Logboek</translation>
    </message>
    <message>
        <source>No entry chosen</source>
        <translation>Geen regel gekozen</translation>
    </message>
    <message>
        <source>Choose one in the list to see how it was before and after.</source>
        <translation>Kies er een in de lijst om te zien hoe het ervoor en erna was.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln entries</source>
        <translation>
            <numerusform>%1 van %Ln regel</numerusform>
            <numerusform>%1 van %Ln regels</numerusform>
        </translation>
    </message>
    <message>
        <source>More is read as you scroll</source>
        <translation>Er wordt meer gelezen als u bladert</translation>
    </message>
    <message>
        <source>Nothing happened</source>
        <translation>Niets gebeurd</translation>
    </message>
    <message>
        <source>No entry fits what you look for.</source>
        <translation>Geen regel past bij wat u zoekt.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles tonen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Read the &amp;log anew</source>
        <translation>&amp;Logboek opnieuw lezen</translation>
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
        <translation>Goedkeuren wat in orde is</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Goedkeuren</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Toegezegd voor</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>De server wordt gevraagd…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) will be approved.</source>
        <translation>
            <numerusform>%Ln order wordt goedgekeurd.</numerusform>
            <numerusform>%Ln orders worden goedgekeurd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Weggelaten:</translation>
    </message>
</context>
<context>
    <name>oms::Board</name>
    <message>
        <source>it goes on where it was stopped</source>
        <translation>hij gaat verder waar hij is gestopt</translation>
    </message>
    <message>
        <source>it is not in the workshop&apos;s hands</source>
        <translation>hij is niet in handen van de werkplaats</translation>
    </message>
    <message>
        <source>it goes one step after the other</source>
        <translation>hij gaat stap voor stap</translation>
    </message>
    <message>
        <source>%1 does not go to %2: %3.</source>
        <translation>%1 gaat niet naar %2: %3.</translation>
    </message>
</context>
<context>
    <name>oms::BothVersions</name>
    <message>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Op deze computer</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>Op de server</translation>
    </message>
    <message>
        <source>Both versions</source>
        <translation>Beide versies</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>oms::BulkDialog</name>
    <message numerus="yes">
        <source>%1: %Ln order(s)</source>
        <comment>action</comment>
        <translation>
            <numerusform>%1: %Ln order</numerusform>
            <numerusform>%1: %Ln orders</numerusform>
        </translation>
    </message>
    <message>
        <source>Orders that would be refused</source>
        <translation>Orders die geweigerd zouden worden</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln order(s) at once. Pick fewer.</source>
        <translation>
            <numerusform>Hoogstens %Ln order tegelijk. Kies er minder.</numerusform>
            <numerusform>Hoogstens %Ln orders tegelijk. Kies er minder.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server cannot be reached just now; many orders at once need it.</source>
        <translation>De server is nu niet bereikbaar; veel orders tegelijk hebben hem nodig.</translation>
    </message>
    <message>
        <source>Say why; then it is checked which orders take it.</source>
        <translation>Zeg waarom; dan wordt nagegaan bij welke orders het kan.</translation>
    </message>
    <message>
        <source>Checking each order…</source>
        <translation>Elke order wordt nagegaan…</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln order(s) can be done.</source>
        <translation>
            <numerusform>%Ln order kan.</numerusform>
            <numerusform>Alle %Ln orders kunnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them can be done:</source>
        <translation>Geen ervan kan:</translation>
    </message>
    <message>
        <source>%1 can be done. These would be refused and are left out:</source>
        <translation>%1 kan. Deze zouden worden geweigerd en blijven weg:</translation>
    </message>
    <message>
        <source>Nothing has been done: an order has changed meanwhile.</source>
        <translation>Er is niets gebeurd: een order is intussen gewijzigd.</translation>
    </message>
</context>
<context>
    <name>oms::BusyBar</name>
    <message>
        <source>Loading</source>
        <translation>Laden</translation>
    </message>
</context>
<context>
    <name>oms::CardStrip</name>
    <message>
        <source>← → columns · Ctrl+→ moves on · Enter opens · digits scan</source>
        <translation>← → kolommen · Ctrl+→ schuift door · Enter opent · cijfers scannen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Terug naar %1</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>Naar %1</translation>
    </message>
</context>
<context>
    <name>oms::CataloguePage</name>
    <message>
        <source>Filter the catalogue…</source>
        <translation>Catalogus filteren…</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogus</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Niet opgeslagen</translation>
    </message>
    <message>
        <source>The catalogue is changed online only. You can read everything.</source>
        <translation>De catalogus is alleen online te wijzigen. Lezen kunt u alles.</translation>
    </message>
    <message>
        <source>Nothing fetched yet</source>
        <translation>Nog niets opgehaald</translation>
    </message>
    <message>
        <source>The catalogue will be here when the server has been reached.</source>
        <translation>De catalogus staat hier zodra de server is bereikt.</translation>
    </message>
    <message>
        <source>The catalogue is empty</source>
        <translation>De catalogus is leeg</translation>
    </message>
    <message>
        <source>It begins with a brand and its first model.</source>
        <translation>Hij begint met een merk en zijn eerste model.</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Niets gekozen</translation>
    </message>
    <message>
        <source>Choose something at the left to see what it is and where it is used.</source>
        <translation>Kies links iets om te zien wat het is en waar het wordt gebruikt.</translation>
    </message>
    <message>
        <source>Sign in to see the catalogue</source>
        <translation>Meld u aan om de catalogus te zien</translation>
    </message>
    <message>
        <source>This computer has not spoken to the server for 14 days.</source>
        <translation>Deze computer heeft 14 dagen niet met de server gesproken.</translation>
    </message>
</context>
<context>
    <name>oms::ChangeDialog</name>
    <message>
        <source>Change %1</source>
        <translation>%1 wijzigen</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Wijzigingen opslaan</translation>
    </message>
    <message>
        <source>Nothing that the factory builds by is changed.</source>
        <translation>Niets waarnaar de werkplaats bouwt is gewijzigd.</translation>
    </message>
    <message>
        <source>The order has been approved: it goes back to head office, and the factory is told.</source>
        <translation>De order is goedgekeurd: hij gaat terug naar het hoofdkantoor en de werkplaats krijgt bericht.</translation>
    </message>
    <message>
        <source>The order has been submitted: head office sees what you change.</source>
        <translation>De order is geplaatst: het hoofdkantoor ziet wat u wijzigt.</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Wat er verandert</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
</context>
<context>
    <name>oms::ChargeTable</name>
    <message>
        <source>Add a charge</source>
        <translation>Post toevoegen</translation>
    </message>
    <message>
        <source>Take a saddle in payment</source>
        <translation>Zadel inruilen</translation>
    </message>
    <message>
        <source>Kind of charge</source>
        <translation>Soort post</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Waarvoor</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Remove this charge</source>
        <translation>Deze post verwijderen</translation>
    </message>
    <message>
        <source>Saddle taken in payment</source>
        <translation>Ingeruild zadel</translation>
    </message>
    <message>
        <source>Saddle taken in payment: make, model, year</source>
        <translation>Ingeruild zadel: merk, model, jaar</translation>
    </message>
    <message>
        <source>Agreed amount</source>
        <translation>Afgesproken bedrag</translation>
    </message>
    <message>
        <source>Take no saddle in payment</source>
        <translation>Geen zadel inruilen</translation>
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
        <translation>Delete haalt deze voorwaarde weg</translation>
    </message>
</context>
<context>
    <name>oms::ColourEditor</name>
    <message>
        <source>Choose a colour</source>
        <translation>Kleur kiezen</translation>
    </message>
</context>
<context>
    <name>oms::ColumnChooser</name>
    <message>
        <source>Columns and rows</source>
        <translation>Kolommen en rijen</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rijen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>Space shows or hides one, Alt with the arrows moves it</source>
        <translation>Spatie toont of verbergt er een, Alt met de pijlen verplaatst hem</translation>
    </message>
    <message>
        <source>Move further left (Alt+Up)</source>
        <translation>Verder naar links (Alt+Omhoog)</translation>
    </message>
    <message>
        <source>Move further right (Alt+Down)</source>
        <translation>Verder naar rechts (Alt+Omlaag)</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Zoals in het begin</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Ruim</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compact</translation>
    </message>
    <message>
        <source>Two lines</source>
        <translation>Twee regels</translation>
    </message>
</context>
<context>
    <name>oms::Composer</name>
    <message>
        <source>Write a comment…</source>
        <translation>Opmerking schrijven…</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Who reads it</source>
        <translation>Wie het leest</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Save the comment</source>
        <translation>Opmerking opslaan</translation>
    </message>
</context>
<context>
    <name>oms::CopyDialog</name>
    <message>
        <source>Copy the saddle of another order</source>
        <translation>Het zadel van een andere order overnemen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergelijken</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Number, customer, horse, model or serial</source>
        <translation>Nummer, klant, paard, model of serienummer</translation>
    </message>
    <message>
        <source>What would change is shown before anything does.</source>
        <translation>Wat er zou veranderen wordt eerst getoond.</translation>
    </message>
    <message>
        <source>This computer does not have the saddle of that order.</source>
        <translation>Deze computer heeft het zadel van die order niet.</translation>
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
        <translation>Bewerken</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiveren</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Herstellen</translation>
    </message>
    <message>
        <source>Add horse</source>
        <translation>Paard toevoegen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>Horses</source>
        <translation>Paarden</translation>
    </message>
    <message>
        <source>Customer since %1</source>
        <translation>Klant sinds %1</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Fitter</source>
        <translation>Zadelpasser</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobiel</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Gewijzigd</translation>
    </message>
    <message>
        <source>No horses yet</source>
        <translation>Nog geen paarden</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Nieuwe order</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>Nog geen orders</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln order</numerusform>
            <numerusform>%Ln orders</numerusform>
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
        <translation>Adres</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nieuwe klant</translation>
    </message>
</context>
<context>
    <name>oms::CustomersPage</name>
    <message>
        <source>Filter by name, horse, town, phone…</source>
        <translation>Filter op naam, paard, plaats, telefoon…</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klanten</translation>
    </message>
    <message>
        <source>No customer chosen</source>
        <translation>Geen klant gekozen</translation>
    </message>
    <message>
        <source>Choose one in the list to see its horses and how to reach them.</source>
        <translation>Kies er een in de lijst om paarden en contactgegevens te zien.</translation>
    </message>
    <message>
        <source>J K move · Enter opens · type to filter</source>
        <translation>J K bewegen · Enter opent · typen filtert</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Nog geen klanten</translation>
    </message>
    <message>
        <source>Customers and their horses will be here.</source>
        <translation>Hier komen klanten en hun paarden te staan.</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nieuwe klant</translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation>Niets gevonden</translation>
    </message>
    <message>
        <source>No customer matches what you typed in this view.</source>
        <translation>Geen klant in deze weergave past bij wat u typte.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter wissen</translation>
    </message>
    <message>
        <source>%1 archived</source>
        <translation>%1 gearchiveerd</translation>
    </message>
    <message>
        <source>Customers &amp; horses</source>
        <translation>Klanten &amp; paarden</translation>
    </message>
    <message>
        <source>%1 restored</source>
        <translation>%1 hersteld</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 opgeslagen</translation>
    </message>
    <message>
        <source>Add horse</source>
        <translation>Paard toevoegen</translation>
    </message>
    <message>
        <source>Edit customer</source>
        <translation>Klant bewerken</translation>
    </message>
    <message>
        <source>Archive customer</source>
        <translation>Klant archiveren</translation>
    </message>
    <message>
        <source>Restore customer</source>
        <translation>Klant herstellen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln klant</numerusform>
            <numerusform>%Ln klanten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln customer(s)</source>
        <translation>
            <numerusform>%1 van %Ln klant</numerusform>
            <numerusform>%1 van %Ln klanten</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer has not spoken to the server for 14 days. Sign in to see your customers again; what you saved here is kept.</source>
        <translation>Deze computer heeft 14 dagen geen contact met de server gehad. Meld u aan om uw klanten weer te zien; wat u hier hebt opgeslagen, blijft bewaard.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Aanmelden</translation>
    </message>
    <message>
        <source>Nothing fetched yet</source>
        <translation>Nog niets opgehaald</translation>
    </message>
    <message>
        <source>Customers and their horses will be here when the server has been reached.</source>
        <translation>Klanten en hun paarden verschijnen hier zodra de server is bereikt.</translation>
    </message>
</context>
<context>
    <name>oms::DashboardPage</name>
    <message>
        <source>Orders a week</source>
        <translation>Orders per week</translation>
    </message>
    <message>
        <source>Open orders by brand</source>
        <translation>Open orders per merk</translation>
    </message>
    <message>
        <source>Where orders stand</source>
        <translation>Waar orders staan</translation>
    </message>
    <message>
        <source>Orders a week, last twelve weeks</source>
        <translation>Orders per week, laatste twaalf weken</translation>
    </message>
    <message>
        <source>Changed last</source>
        <translation>Laatst gewijzigd</translation>
    </message>
    <message>
        <source>Good morning, %1</source>
        <translation>Goedemorgen, %1</translation>
    </message>
    <message>
        <source>Good afternoon, %1</source>
        <translation>Goedemiddag, %1</translation>
    </message>
    <message>
        <source>Good evening, %1</source>
        <translation>Goedenavond, %1</translation>
    </message>
    <message>
        <source>d/M</source>
        <comment>day and month below a bar</comment>
        <translation>d/M</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Dashboard</translation>
    </message>
</context>
<context>
    <name>oms::DateEditor</name>
    <message>
        <source>Choose from a calendar</source>
        <translation>Uit een kalender kiezen</translation>
    </message>
</context>
<context>
    <name>oms::DecisionPane</name>
    <message>
        <source>Different from what was approved</source>
        <translation>Anders dan goedgekeurd</translation>
    </message>
    <message>
        <source>Approve (A)</source>
        <translation>Goedkeuren (A)</translation>
    </message>
    <message>
        <source>Return (R)</source>
        <translation>Teruggeven (R)</translation>
    </message>
    <message>
        <source>Hold (H)</source>
        <translation>In de wacht (H)</translation>
    </message>
    <message>
        <source>Nothing to approve</source>
        <translation>Niets goed te keuren</translation>
    </message>
    <message>
        <source>Orders that fitters submit, and changes to approved ones, come here.</source>
        <translation>Hier komen orders die zadelpassers plaatsen, en wijzigingen van goedgekeurde.</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>Order openen</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Toegezegd voor</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Wished for</source>
        <translation>Gewenst voor</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referentie</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Betaald</translation>
    </message>
    <message>
        <source>Special instructions</source>
        <translation>Bijzondere instructies</translation>
    </message>
    <message>
        <source>Another reason…</source>
        <translation>Een andere reden…</translation>
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
        <translation>Veld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Eerst</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leeg</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>ongewijzigd</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>verwijderd</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>field, whose: value</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Eerst: %1</translation>
    </message>
    <message>
        <source>Keep both, one beneath the other</source>
        <translation>Beide behouden, onder elkaar</translation>
    </message>
    <message>
        <source>%1: keep both, one beneath the other</source>
        <translation>%1: beide behouden, onder elkaar</translation>
    </message>
    <message>
        <source>%1, both texts together</source>
        <translation>%1, beide teksten samen</translation>
    </message>
    <message>
        <source>%1, result: %2</source>
        <translation>%1, resultaat: %2</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kies…</translation>
    </message>
    <message>
        <source>Both, as below</source>
        <translation>Beide, zoals hieronder</translation>
    </message>
    <message>
        <source>%1 (you only)</source>
        <translation>%1 (alleen u)</translation>
    </message>
    <message>
        <source>%1 (server only)</source>
        <translation>%1 (alleen server)</translation>
    </message>
</context>
<context>
    <name>oms::DecisionView</name>
    <message>
        <source>Save result</source>
        <translation>Resultaat opslaan</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) of %1 changed in both places</source>
        <translation>
            <numerusform>%Ln veld van %1 is op beide plaatsen gewijzigd</numerusform>
            <numerusform>%Ln velden van %1 zijn op beide plaatsen gewijzigd</numerusform>
        </translation>
    </message>
    <message>
        <source>Conflict %1 of %2</source>
        <translation>Conflict %1 van %2</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Het uwe</translation>
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
        <translation>Vanzelf samengevoegd</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Keep all mine</source>
        <translation>Al het mijne behouden</translation>
    </message>
    <message>
        <source>Keep all of %1</source>
        <translation>Alles van %1 behouden</translation>
    </message>
    <message>
        <source>Keep all server</source>
        <translation>Alles van de server behouden</translation>
    </message>
    <message>
        <source>Open both versions side by side</source>
        <translation>Beide versies naast elkaar openen</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Later beslissen</translation>
    </message>
    <message>
        <source>You edited (%1).</source>
        <translation>Uw wijziging: %1.</translation>
    </message>
    <message>
        <source>%1 edited (%2).</source>
        <translation>Wijziging van %1: %2.</translation>
    </message>
    <message>
        <source>%1 edited on the server (%2).</source>
        <translation>Wijziging op de server door %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other field(s) merged by themselves.</source>
        <translation>
            <numerusform>%Ln ander veld is vanzelf samengevoegd.</numerusform>
            <numerusform>%Ln andere velden zijn vanzelf samengevoegd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) to decide</source>
        <translation>
            <numerusform>%Ln veld te beslissen</numerusform>
            <numerusform>%Ln velden te beslissen</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Opslaan…</translation>
    </message>
</context>
<context>
    <name>oms::EditorFrame</name>
    <message>
        <source>Offer again</source>
        <translation>Weer aanbieden</translation>
    </message>
    <message>
        <source>Take out of the offer</source>
        <translation>Uit het aanbod nemen</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiveren</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Herstellen</translation>
    </message>
    <message>
        <source>This is used by %1. Take it out of the offer instead; where it is used is listed below.</source>
        <translation>Dit wordt gebruikt door %1. Neem het in plaats daarvan uit het aanbod; waar het wordt gebruikt staat hieronder.</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Gearchiveerd</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactief</translation>
    </message>
    <message>
        <source>%1 archived</source>
        <translation>%1 gearchiveerd</translation>
    </message>
    <message>
        <source>%1 restored</source>
        <translation>%1 hersteld</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 opgeslagen</translation>
    </message>
    <message>
        <source>%1 is offered again</source>
        <translation>%1 wordt weer aangeboden</translation>
    </message>
    <message>
        <source>%1 is no longer offered</source>
        <translation>%1 wordt niet meer aangeboden</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation>Wijzigingen ongedaan maken</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Opslaan…</translation>
    </message>
    <message>
        <source>You have not saved yet.</source>
        <translation>U hebt nog niet opgeslagen.</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Verlaten zonder opslaan</translation>
    </message>
    <message>
        <source>Archive %1</source>
        <translation>%1 archiveren</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>%1 herstellen</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Niet opgeslagen: %1</translation>
    </message>
</context>
<context>
    <name>oms::EditorPane</name>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>You have not saved yet.</source>
        <translation>U hebt nog niet opgeslagen.</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Verlaten zonder opslaan</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Bezig met opslaan…</translation>
    </message>
</context>
<context>
    <name>oms::ErrorBar</name>
    <message>
        <source>Close this message</source>
        <translation>Deze melding sluiten</translation>
    </message>
</context>
<context>
    <name>oms::FactoriesPart</name>
    <message>
        <source>Factories</source>
        <translation>Werkplaatsen</translation>
    </message>
    <message>
        <source>Factory for %1</source>
        <translation>Werkplaats voor %1</translation>
    </message>
    <message>
        <source>Chosen; its name is known online</source>
        <translation>Gekozen; de naam is online bekend</translation>
    </message>
</context>
<context>
    <name>oms::FilesTab</name>
    <message>
        <source>No files yet</source>
        <translation>Nog geen bestanden</translation>
    </message>
    <message>
        <source>Photos, tracings and documents of this order are shown here.</source>
        <translation>Hier staan foto’s, aftekeningen en documenten van deze order.</translation>
    </message>
    <message>
        <source>still on its way</source>
        <translation>nog onderweg</translation>
    </message>
    <message>
        <source>This needs a network.</source>
        <translation>Dit vraagt een netwerk.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 openen</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 opslaan</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 kon niet worden geschreven: %2</translation>
    </message>
    <message>
        <source>No program on this computer opens this file. Save it instead.</source>
        <translation>Geen programma op deze computer opent dit bestand. Sla het in plaats daarvan op.</translation>
    </message>
</context>
<context>
    <name>oms::FilterBar</name>
    <message>
        <source>Filter by customer, horse, serial…</source>
        <translation>Filter op klant, paard, serienummer…</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>Filter toevoegen</translation>
    </message>
    <message>
        <source>Words, or conditions as status:p2 due:&lt;14d fitter:leslie -urgent</source>
        <translation>Woorden, of voorwaarden als status:p2 due:&lt;14d fitter:leslie -urgent</translation>
    </message>
</context>
<context>
    <name>oms::FilterPicker</name>
    <message>
        <source>Type to narrow</source>
        <translation>Typ om te beperken</translation>
    </message>
    <message>
        <source>Filter by</source>
        <translation>Filter op</translation>
    </message>
    <message>
        <source>%1 is not</source>
        <comment>filter</comment>
        <translation>%1 is niet</translation>
    </message>
</context>
<context>
    <name>oms::FindPage</name>
    <message>
        <source>Number, serial number, horse or customer</source>
        <translation>Nummer, serienummer, paard of klant</translation>
    </message>
    <message>
        <source>Orders found</source>
        <translation>Gevonden orders</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) found</source>
        <translation>
            <numerusform>%Ln order gevonden</numerusform>
            <numerusform>%Ln orders gevonden</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter opens</source>
        <translation>Enter opent</translation>
    </message>
    <message>
        <source>Type what you have in hand</source>
        <translation>Typ wat u in handen hebt</translation>
    </message>
    <message>
        <source>The number on a paper, the serial number of a saddle, a horse.</source>
        <translation>Het nummer op een papier, het serienummer van een zadel, een paard.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Zoeken</translation>
    </message>
</context>
<context>
    <name>oms::FitPart</name>
    <message>
        <source>Choose the horse</source>
        <translation>Paard kiezen</translation>
    </message>
    <message>
        <source>Measure anew</source>
        <translation>Opnieuw meten</translation>
    </message>
    <message>
        <source>Save this visit</source>
        <translation>Dit bezoek opslaan</translation>
    </message>
    <message>
        <source>Centimetres</source>
        <translation>Centimeters</translation>
    </message>
    <message>
        <source>Inches</source>
        <translation>Inches</translation>
    </message>
    <message>
        <source>Lengths in</source>
        <translation>Lengten in</translation>
    </message>
    <message>
        <source>What is measured belongs to a horse.</source>
        <translation>Wat gemeten wordt hoort bij een paard.</translation>
    </message>
    <message>
        <source>Nothing was measured for this order, and it has been approved.</source>
        <translation>Voor deze order is niets gemeten, en hij is goedgekeurd.</translation>
    </message>
    <message>
        <source>Measured on %1. The order has been approved: this visit stands.</source>
        <translation>Gemeten op %1. De order is goedgekeurd: dit bezoek blijft staan.</translation>
    </message>
    <message>
        <source>A new visit. When you save it the order goes back to head office.</source>
        <translation>Een nieuw bezoek. Als u het opslaat gaat de order terug naar het hoofdkantoor.</translation>
    </message>
    <message>
        <source>Nothing measured yet. The visit before stands beside each field.</source>
        <translation>Nog niets gemeten. Het vorige bezoek staat naast elk veld.</translation>
    </message>
    <message>
        <source>Nothing measured yet.</source>
        <translation>Nog niets gemeten.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Opslaan…</translation>
    </message>
    <message>
        <source>Visit of %1, saved on this computer</source>
        <translation>Bezoek van %1, op deze computer opgeslagen</translation>
    </message>
    <message>
        <source>The order is not saved yet.</source>
        <translation>De order is nog niet opgeslagen.</translation>
    </message>
</context>
<context>
    <name>oms::FitTab</name>
    <message>
        <source>Horse</source>
        <translation>Paard</translation>
    </message>
    <message>
        <source>Rider</source>
        <translation>Ruiter</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Pasvorm</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>gewijzigd</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, who measured</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (this order)</source>
        <translation>%1 (deze order)</translation>
    </message>
    <message>
        <source>Nothing measured yet</source>
        <translation>Nog niets gemeten</translation>
    </message>
    <message>
        <source>Visits at this horse are shown here side by side.</source>
        <translation>Bezoeken bij dit paard staan hier naast elkaar.</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Bezoek</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>Ernaast</translation>
    </message>
    <message>
        <source>Centimetres</source>
        <translation>Centimeters</translation>
    </message>
    <message>
        <source>Inches</source>
        <translation>Inches</translation>
    </message>
    <message>
        <source>Lengths in</source>
        <translation>Lengten in</translation>
    </message>
    <message>
        <source>no other visit</source>
        <translation>geen ander bezoek</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
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
        <translation>Alles van deze computer verwijderen?</translation>
    </message>
    <message>
        <source>Remove and sign out</source>
        <translation>Verwijderen en afmelden</translation>
    </message>
    <message>
        <source>The key is destroyed first, then the records: nobody can read them here any more. The server keeps everything; when you sign in here again they are downloaded anew.</source>
        <translation>Eerst wordt de sleutel vernietigd, dan de records: niemand kan ze hier nog lezen. De server houdt alles; meldt u zich hier weer aan, dan worden ze opnieuw opgehaald.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) have not reached the server and would be lost for ever.</source>
        <translation>
            <numerusform>%Ln wijziging heeft de server niet bereikt en zou voorgoed verloren zijn.</numerusform>
            <numerusform>%Ln wijzigingen hebben de server niet bereikt en zouden voorgoed verloren zijn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give up what has not been sent</source>
        <translation>Opgeven wat niet verstuurd is</translation>
    </message>
</context>
<context>
    <name>oms::FormRow</name>
    <message>
        <source>required</source>
        <translation>verplicht</translation>
    </message>
</context>
<context>
    <name>oms::FulfilmentPage</name>
    <message>
        <source>Orders of the queue</source>
        <translation>Orders van de rij</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Rijen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln order</numerusform>
            <numerusform>%Ln orders</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+→ next step · Enter opens</source>
        <translation>Ctrl+→ volgende stap · Enter opent</translation>
    </message>
    <message>
        <source>Nothing to do here</source>
        <translation>Hier is niets te doen</translation>
    </message>
    <message>
        <source>This queue is empty.</source>
        <translation>Deze rij is leeg.</translation>
    </message>
    <message>
        <source>%1 %L2</source>
        <comment>queue, orders</comment>
        <translation>%1 %L2</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Werkplaats</translation>
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
        <translation>16.2 hands of 168 cm</translation>
    </message>
</context>
<context>
    <name>oms::HorseEditor</name>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>Archive horse</source>
        <translation>Paard archiveren</translation>
    </message>
    <message>
        <source>New horse of %1</source>
        <translation>Nieuw paard van %1</translation>
    </message>
</context>
<context>
    <name>oms::InboxPage</name>
    <message>
        <source>Nothing new</source>
        <translation>Niets nieuws</translation>
    </message>
    <message>
        <source>What others do to your orders, and what needs you, comes here.</source>
        <translation>Hier komt wat anderen aan uw orders doen en wat u nodig heeft.</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Postvak in</translation>
    </message>
    <message>
        <source>Done (E)</source>
        <translation>Gedaan (E)</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>Alles gedaan</translation>
    </message>
    <message>
        <source>E done · Enter opens · J K move</source>
        <translation>E gedaan · Enter opent · J K bewegen</translation>
    </message>
</context>
<context>
    <name>oms::ItemView</name>
    <message>
        <source>Copy as text</source>
        <translation>Als tekst kopiëren</translation>
    </message>
    <message>
        <source>Copied as text</source>
        <translation>Als tekst gekopieerd</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>You have not saved yet.</source>
        <translation>U hebt nog niet opgeslagen.</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Later beslissen</translation>
    </message>
    <message>
        <source>%1
  before: %2
  entered: %3
  on the server: %4</source>
        <translation>%1
  eerst: %2
  ingevoerd: %3
  op de server: %4</translation>
    </message>
</context>
<context>
    <name>oms::KeptPane</name>
    <message>
        <source>These records are on this computer, sealed with a key that only your account has. They can be read and changed without a network.</source>
        <translation>Deze gegevens staan op deze computer, verzegeld met een sleutel die alleen uw account heeft. Ze zijn zonder netwerk te lezen en te wijzigen.</translation>
    </message>
    <message>
        <source>Check against the server</source>
        <translation>Vergelijken met de server</translation>
    </message>
    <message>
        <source>Compares every record with the server&apos;s, and reads anew what differs.</source>
        <translation>Vergelijkt elk gegeven met dat van de server en leest opnieuw wat afwijkt.</translation>
    </message>
    <message>
        <source>Download everything again…</source>
        <translation>Alles opnieuw downloaden…</translation>
    </message>
    <message>
        <source>Reads all records anew. What waits to be sent stays as it is.</source>
        <translation>Leest alle gegevens opnieuw. Wat op verzenden wacht, blijft zoals het is.</translation>
    </message>
    <message>
        <source>On the disk</source>
        <translation>Op de schijf</translation>
    </message>
    <message>
        <source>Last contact with the server</source>
        <translation>Laatste contact met de server</translation>
    </message>
    <message>
        <source>never yet</source>
        <translation>nog nooit</translation>
    </message>
    <message>
        <source>This computer keeps these records only while OMS runs: after you quit nothing is left here, not even what was not sent.</source>
        <translation>Deze computer bewaart deze gegevens alleen zolang OMS draait: na het afsluiten blijft hier niets, ook niet wat nog niet is verzonden.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
</context>
<context>
    <name>oms::KeyFinder</name>
    <message>
        <source>This could not be written to the disk.</source>
        <translation>Dit kon niet naar de schijf worden geschreven.</translation>
    </message>
    <message>
        <source>This is not the passphrase.</source>
        <translation>Dit is niet de wachtwoordzin.</translation>
    </message>
</context>
<context>
    <name>oms::KeyboardSheet</name>
    <message>
        <source>Keyboard</source>
        <translation>Toetsenbord</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>In een lijst</translation>
    </message>
</context>
<context>
    <name>oms::ListDetail</name>
    <message>
        <source>Back to the list</source>
        <translation>Terug naar de lijst</translation>
    </message>
</context>
<context>
    <name>oms::ListSection</name>
    <message>
        <source>Fewer letters find more.</source>
        <translation>Minder letters vinden meer.</translation>
    </message>
    <message>
        <source>The catalogue is changed online only.</source>
        <translation>De catalogus wordt alleen online gewijzigd.</translation>
    </message>
</context>
<context>
    <name>oms::ListView</name>
    <message>
        <source>Loading…</source>
        <translation>Laden…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln regel</numerusform>
            <numerusform>%Ln regels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln row(s)</source>
        <translation>
            <numerusform>%1 van %Ln regel</numerusform>
            <numerusform>%1 van %Ln regels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oms::MainWindow</name>
    <message>
        <source>About OMS</source>
        <translation>Over OMS</translation>
    </message>
    <message>
        <source>Order desk for made-to-order saddles, version %1.</source>
        <translation>Orderbeheer voor maatzadels, versie %1.</translation>
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
        <translation>Paard</translation>
    </message>
    <message>
        <source>Rider</source>
        <translation>Ruiter</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Pasvorm</translation>
    </message>
    <message>
        <source>Notes of the visit</source>
        <translation>Notities van het bezoek</translation>
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
        <translation>Dit is geen getal.</translation>
    </message>
    <message>
        <source>Possible is %1 to %2 %3.</source>
        <translation>Mogelijk is %1 tot %2 %3.</translation>
    </message>
    <message>
        <source>Difference %1</source>
        <translation>Verschil %1</translation>
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
        <translation>Betaling vastleggen…</translation>
    </message>
    <message>
        <source>Not priced yet: the server does so when it has the order.</source>
        <translation>Nog zonder prijs: de server rekent zodra hij de order heeft.</translation>
    </message>
    <message>
        <source>Saddle</source>
        <translation>Zadel</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opties</translation>
    </message>
    <message>
        <source>Extras</source>
        <translation>Extra’s</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Btw</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind and method of a payment</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>nog niet verstuurd</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Deposit wanted before approval</source>
        <translation>Aanbetaling vóór goedkeuring</translation>
    </message>
    <message>
        <source>Without deposit because: %1</source>
        <translation>Zonder aanbetaling, want: %1</translation>
    </message>
    <message>
        <source>Without payment because: %1</source>
        <translation>Zonder betaling, want: %1</translation>
    </message>
</context>
<context>
    <name>oms::NavButton</name>
    <message>
        <source>complete</source>
        <translation>compleet</translation>
    </message>
</context>
<context>
    <name>oms::Notifier</name>
    <message>
        <source>Waits for your approval.</source>
        <translation>Wacht op uw goedkeuring.</translation>
    </message>
    <message>
        <source>Was changed and waits for your approval.</source>
        <translation>Is gewijzigd en wacht op uw goedkeuring.</translation>
    </message>
    <message>
        <source>Was returned to you.</source>
        <translation>Is aan u teruggegeven.</translation>
    </message>
    <message>
        <source>Is approved.</source>
        <translation>Is goedgekeurd.</translation>
    </message>
    <message>
        <source>Is on hold.</source>
        <translation>Staat in de wacht.</translation>
    </message>
    <message>
        <source>Is on its way to you.</source>
        <translation>Is onderweg naar u.</translation>
    </message>
    <message>
        <source>Is new and waits for you to confirm it.</source>
        <translation>Is nieuw en wacht op uw bevestiging.</translation>
    </message>
    <message>
        <source>Stop: it is on hold.</source>
        <translation>Stop: hij staat in de wacht.</translation>
    </message>
    <message>
        <source>Stop: it was changed.</source>
        <translation>Stop: hij is gewijzigd.</translation>
    </message>
    <message>
        <source>Needs your decision</source>
        <translation>Vraagt uw beslissing</translation>
    </message>
    <message>
        <source>A change of yours was refused, or made in both places.</source>
        <translation>Een wijziging van u is geweigerd of op beide plaatsen gedaan.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) have come up</source>
        <translation>
            <numerusform>Er is %Ln ding bijgekomen</numerusform>
            <numerusform>Er zijn %Ln dingen bijgekomen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oms::OfferChecklist</name>
    <message>
        <source>No leather is allowed.</source>
        <translation>Er is geen leer toegestaan.</translation>
    </message>
    <message>
        <source>Nobody builds it for %1.</source>
        <translation>Niemand bouwt het voor %1.</translation>
    </message>
    <message>
        <source>No value is allowed for %1.</source>
        <translation>Er is geen waarde toegestaan voor %1.</translation>
    </message>
    <message>
        <source>A leather has no price in %1.</source>
        <translation>Een leersoort heeft geen prijs in %1.</translation>
    </message>
    <message>
        <source>There is no price list today for %1.</source>
        <translation>Er is vandaag geen prijslijst voor %1.</translation>
    </message>
    <message>
        <source>Ready to be offered</source>
        <translation>Klaar om aan te bieden</translation>
    </message>
    <message>
        <source>Before it is offered</source>
        <translation>Voordat het wordt aangeboden</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 en nog %Ln</numerusform>
            <numerusform>%1 en nog %Ln</numerusform>
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
            <numerusform>%n wijziging van %1 wacht op deze computer</numerusform>
            <numerusform>%n wijzigingen van %1 wachten op deze computer</numerusform>
        </translation>
    </message>
    <message>
        <source>What is kept of %1 is locked: not synced since %2. It opens when %1 signs in.</source>
        <translation>Wat voor %1 bewaard wordt, is vergrendeld: niet gesynchroniseerd sinds %2. Het opent wanneer %1 zich aanmeldt.</translation>
    </message>
    <message>
        <source>Work offline as %1 (synced %2)</source>
        <translation>Offline werken als %1 (gesynchroniseerd %2)</translation>
    </message>
    <message>
        <source>Work offline as %1</source>
        <translation>Offline werken als %1</translation>
    </message>
</context>
<context>
    <name>oms::OrderBrowser</name>
    <message>
        <source>Views</source>
        <translation>Weergaven</translation>
    </message>
    <message>
        <source>Keep, share or delete views</source>
        <translation>Weergaven bewaren, delen of verwijderen</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Nieuwe order</translation>
    </message>
    <message>
        <source>Export or copy what is shown</source>
        <translation>Wat te zien is exporteren of kopiëren</translation>
    </message>
    <message>
        <source>Columns and rows</source>
        <translation>Kolommen en rijen</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>Nog geen orders</translation>
    </message>
    <message>
        <source>Nothing fetched yet</source>
        <translation>Nog niets opgehaald</translation>
    </message>
    <message>
        <source>Orders will be here as soon as there are some.</source>
        <translation>Hier staan orders zodra die er zijn.</translation>
    </message>
    <message>
        <source>Orders will be here when the server has been reached.</source>
        <translation>Hier staan orders zodra de server is bereikt.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Hier is niets</translation>
    </message>
    <message>
        <source>No order fits</source>
        <translation>Geen order past</translation>
    </message>
    <message>
        <source>No order belongs to this view just now.</source>
        <translation>Bij deze weergave hoort nu geen order.</translation>
    </message>
    <message>
        <source>No order of this view matches the filter.</source>
        <translation>Geen order van deze weergave past bij het filter.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter wissen</translation>
    </message>
    <message>
        <source>J K move · Enter open · X select · ? keys</source>
        <translation>J K bewegen · Enter opent · X kiest · ? toetsen</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>view, how many</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>rows shown, rows in all</comment>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>New repair</source>
        <translation>Nieuwe reparatie</translation>
    </message>
</context>
<context>
    <name>oms::OrderDetail</name>
    <message>
        <source>No order chosen</source>
        <translation>Geen order gekozen</translation>
    </message>
    <message>
        <source>Choose one in the list to see it here.</source>
        <translation>Kies er een in de lijst om hem hier te zien.</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Spoed</translation>
    </message>
    <message>
        <source>Parts of the order</source>
        <translation>Delen van de order</translation>
    </message>
    <message>
        <source>This needs a network.</source>
        <translation>Dit vraagt een netwerk.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bewerken</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bewerken…</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>Dupliceren…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <source>Open in its own window</source>
        <translation>In eigen venster openen</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <comment>an order&apos;s number</comment>
        <translation>%1 kopiëren</translation>
    </message>
    <message>
        <source>%1 copied.</source>
        <translation>%1 gekopieerd.</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopiëren</translation>
    </message>
    <message>
        <source>Link copied.</source>
        <translation>Link gekopieerd.</translation>
    </message>
    <message>
        <source>Open %1 in its own window</source>
        <translation>%1 in eigen venster openen</translation>
    </message>
</context>
<context>
    <name>oms::OrderEditor</name>
    <message>
        <source>Discard changes</source>
        <translation>Wijzigingen weggooien</translation>
    </message>
    <message>
        <source>Save changes…</source>
        <translation>Wijzigingen opslaan…</translation>
    </message>
    <message>
        <source>Order it</source>
        <translation>Bestellen</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Ontbreekt nog</translation>
    </message>
    <message>
        <source>Back to the orders</source>
        <translation>Terug naar de orders</translation>
    </message>
    <message>
        <source>Customer and horse</source>
        <translation>Klant en paard</translation>
    </message>
    <message>
        <source>Charges besides the saddle</source>
        <translation>Posten naast het zadel</translation>
    </message>
    <message>
        <source>Nothing is kept before you type</source>
        <translation>Zolang u niet typt wordt niets bewaard</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Opslaan…</translation>
    </message>
    <message>
        <source>Changed, not saved yet</source>
        <translation>Gewijzigd, nog niet opgeslagen</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>Op deze computer opgeslagen</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Niet opgeslagen</translation>
    </message>
    <message>
        <source>What you changed is not saved yet.</source>
        <translation>Wat u wijzigde is nog niet opgeslagen.</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Verlaten zonder opslaan</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Nieuwe order</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Copy from an order…</source>
        <translation>Uit een order overnemen…</translation>
    </message>
    <message>
        <source>What you had typed before the program ended is here again.</source>
        <translation>Wat u had getypt voordat het programma eindigde is er weer.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln measurement(s) that cannot be right</source>
        <translation>
            <numerusform>%Ln maat die niet kan kloppen</numerusform>
            <numerusform>%Ln maten die niet kunnen kloppen</numerusform>
        </translation>
    </message>
    <message>
        <source>No deposit is asked of an order of this kind.</source>
        <translation>Voor een order van deze soort wordt geen aanbetaling gevraagd.</translation>
    </message>
    <message>
        <source>Deposit before approval: %1 · paid: %2</source>
        <translation>Aanbetaling vóór goedkeuring: %1 · betaald: %2</translation>
    </message>
    <message>
        <source>How much is asked as a deposit is known once the server has this order.</source>
        <translation>Hoeveel aanbetaling gevraagd wordt is bekend zodra de server deze order heeft.</translation>
    </message>
    <message>
        <source>The new visit is not saved yet.</source>
        <translation>Het nieuwe bezoek is nog niet opgeslagen.</translation>
    </message>
    <message>
        <source>Kind and dates</source>
        <translation>Soort en data</translation>
    </message>
    <message>
        <source>Saddle</source>
        <translation>Zadel</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Pasvorm</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Bijkomende posten</translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation>Afleveradres</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>The fitter</source>
        <translation>De zadelpasser</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>De klant</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leegmaken</translation>
    </message>
    <message>
        <source>Ship to the fitter</source>
        <translation>Naar de zadelpasser sturen</translation>
    </message>
    <message>
        <source>Ship to the customer</source>
        <translation>Naar de klant sturen</translation>
    </message>
    <message>
        <source>Empty the address</source>
        <translation>Adres leegmaken</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Maten</translation>
    </message>
</context>
<context>
    <name>oms::OrderExport</name>
    <message numerus="yes">
        <source>%Ln order(s) that are selected</source>
        <translation>
            <numerusform>%Ln gekozen order</numerusform>
            <numerusform>%Ln gekozen orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) as they are shown</source>
        <translation>
            <numerusform>%Ln order zoals te zien</numerusform>
            <numerusform>%Ln orders zoals te zien</numerusform>
        </translation>
    </message>
    <message>
        <source>Export to Excel (XLSX)…</source>
        <translation>Naar Excel exporteren (XLSX)…</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Als CSV exporteren…</translation>
    </message>
    <message>
        <source>Copy for a spreadsheet or letter</source>
        <translation>Kopiëren voor rekenblad of brief</translation>
    </message>
    <message>
        <source>Export orders</source>
        <translation>Orders exporteren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) written to %1</source>
        <translation>
            <numerusform>%Ln order naar %1 geschreven</numerusform>
            <numerusform>%Ln orders naar %1 geschreven</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 kon niet worden geschreven: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) copied</source>
        <translation>
            <numerusform>%Ln order gekopieerd</numerusform>
            <numerusform>%Ln orders gekopieerd</numerusform>
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
        <translation>Orders</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>Reparaties</translation>
    </message>
    <message>
        <source>This computer has not spoken to the server for 14 days. Sign in to see your orders again; what you saved here is kept.</source>
        <translation>Deze computer heeft 14 dagen niet met de server gesproken. Meld u aan om uw orders weer te zien; wat u hier opsloeg blijft bewaard.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Aanmelden</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Order %1</translation>
    </message>
</context>
<context>
    <name>oms::PaletteOverlay</name>
    <message>
        <source>Search or jump to…   &gt; commands   @ people</source>
        <translation>Zoeken of ga naar…   &gt; opdrachten   @ personen</translation>
    </message>
    <message>
        <source>Search or jump to</source>
        <translation>Zoeken of ga naar</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultaten</translation>
    </message>
</context>
<context>
    <name>oms::PassphraseDialog</name>
    <message>
        <source>Keep offline</source>
        <translation>Offline bewaren</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Ontgrendelen</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Kies een wachtwoordzin</translation>
    </message>
    <message>
        <source>Unlock what is kept here</source>
        <translation>Ontgrendelen wat hier bewaard wordt</translation>
    </message>
    <message>
        <source>This computer has no keychain. A passphrase locks what you keep on it; nobody can find it out for you.</source>
        <translation>Deze computer heeft geen sleutelhanger. Een wachtwoordzin vergrendelt wat u erop bewaart; niemand kan hem voor u terugvinden.</translation>
    </message>
    <message>
        <source>What you keep on this computer is locked with your passphrase.</source>
        <translation>Wat u op deze computer bewaart, is met uw wachtwoordzin vergrendeld.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtwoordzin</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Nog een keer</translation>
    </message>
    <message>
        <source>Work online only</source>
        <translation>Alleen online werken</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters, please.</source>
        <translation>
            <numerusform>Minstens %n teken, alstublieft.</numerusform>
            <numerusform>Minstens %n tekens, alstublieft.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>De twee zijn niet gelijk.</translation>
    </message>
</context>
<context>
    <name>oms::PaymentDialog</name>
    <message>
        <source>Payment for %1</source>
        <translation>Betaling voor %1</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Vastleggen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Betaald met</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referentie</translation>
    </message>
    <message>
        <source>Amount in %1</source>
        <translation>Bedrag in %1</translation>
    </message>
    <message>
        <source>%1 recorded</source>
        <translation>%1 vastgelegd</translation>
    </message>
</context>
<context>
    <name>oms::Picker</name>
    <message>
        <source>Type a part of the name</source>
        <translation>Typ een deel van de naam</translation>
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
        <translation>In contrast</translation>
    </message>
    <message>
        <source>Not among what fits here.</source>
        <translation>Niet bij wat hier past.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln choice(s)</source>
        <translation>
            <numerusform>%Ln keuze</numerusform>
            <numerusform>%Ln keuzes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln of them in conflict</source>
        <translation>
            <numerusform>%1, waarvan %Ln in tegenspraak</numerusform>
            <numerusform>%1, waarvan %Ln in tegenspraak</numerusform>
        </translation>
    </message>
    <message>
        <source>Puts this in its place</source>
        <translation>Zet dit ervoor in de plaats</translation>
    </message>
</context>
<context>
    <name>oms::PresetsSection</name>
    <message>
        <source>Presets</source>
        <translation>Voorinstellingen</translation>
    </message>
    <message>
        <source>Filter by name, model…</source>
        <translation>Filter op naam, model…</translation>
    </message>
    <message>
        <source>New preset</source>
        <translation>Nieuwe voorinstelling</translation>
    </message>
    <message>
        <source>No presets yet</source>
        <translation>Nog geen voorinstellingen</translation>
    </message>
    <message>
        <source>A preset answers many questions at once, for one model or for all.</source>
        <translation>Een voorinstelling beantwoordt veel vragen tegelijk, voor één model of voor alle.</translation>
    </message>
    <message>
        <source>No preset fits</source>
        <translation>Geen voorinstelling past</translation>
    </message>
    <message>
        <source>Every model</source>
        <translation>Elk model</translation>
    </message>
    <message numerus="yes">
        <source>%Ln preset(s)</source>
        <translation>
            <numerusform>%Ln voorinstelling</numerusform>
            <numerusform>%Ln voorinstellingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln preset(s)</source>
        <translation>
            <numerusform>%1 van %Ln voorinstelling</numerusform>
            <numerusform>%1 van %Ln voorinstellingen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oms::PriceListsSection</name>
    <message>
        <source>Price lists</source>
        <translation>Prijslijsten</translation>
    </message>
    <message>
        <source>New price list</source>
        <translation>Nieuwe prijslijst</translation>
    </message>
    <message>
        <source>No price lists yet</source>
        <translation>Nog geen prijslijsten</translation>
    </message>
    <message>
        <source>Each region has its own. A draft is filled in, then published.</source>
        <translation>Elke regio heeft een eigen lijst. Een concept wordt ingevuld en dan gepubliceerd.</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Niets past</translation>
    </message>
    <message>
        <source>Enter opens</source>
        <translation>Enter opent</translation>
    </message>
    <message>
        <source>The catalogue is changed online only.</source>
        <translation>De catalogus wordt alleen online gewijzigd.</translation>
    </message>
    <message>
        <source>A draft is the server&apos;s: it is opened online only.</source>
        <translation>Een concept staat op de server: het wordt alleen online geopend.</translation>
    </message>
</context>
<context>
    <name>oms::ProductionPage</name>
    <message>
        <source>By factory</source>
        <translation>Per werkplaats</translation>
    </message>
    <message>
        <source>Scan or type a number</source>
        <translation>Scan of typ een nummer</translation>
    </message>
    <message>
        <source>Scanned once it is found; scanned twice it moves on.</source>
        <translation>Eén keer scannen vindt hem, twee keer schuift hem door.</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Productie</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln order</numerusform>
            <numerusform>%Ln orders</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the orders…</source>
        <translation>De orders worden gelezen…</translation>
    </message>
    <message>
        <source>They come as soon as this computer has them.</source>
        <translation>Ze komen zodra deze computer ze heeft.</translation>
    </message>
    <message>
        <source>Nothing in production</source>
        <translation>Niets in productie</translation>
    </message>
    <message>
        <source>Orders appear here as soon as they are approved.</source>
        <translation>Orders verschijnen hier zodra ze zijn goedgekeurd.</translation>
    </message>
    <message>
        <source>%1 is not on the board.</source>
        <translation>%1 staat niet op het bord.</translation>
    </message>
</context>
<context>
    <name>oms::QuickLook</name>
    <message>
        <source>Saddle</source>
        <translation>Zadel</translation>
    </message>
    <message>
        <source>J K next and previous · Enter opens · Space closes</source>
        <translation>J K volgende en vorige · Enter opent · spatie sluit</translation>
    </message>
    <message>
        <source>Order %1, %2</source>
        <translation>Order %1, %2</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Klaar op</translation>
    </message>
    <message>
        <source>Fitter</source>
        <translation>Zadelpasser</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Serienummer</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prijs</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Factory</source>
        <translation>Werkplaats</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Zit</translation>
    </message>
</context>
<context>
    <name>oms::RejectionView</name>
    <message>
        <source>Discard…</source>
        <translation>Weggooien…</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Later beslissen</translation>
    </message>
    <message>
        <source>Fix and send</source>
        <translation>Verbeteren en verzenden</translation>
    </message>
    <message>
        <source>The server did not accept a change of %1</source>
        <translation>De server heeft een wijziging van %1 niet aanvaard</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>You entered it (%1). The server answered (%2).</source>
        <translation>Uw invoer: %1. Antwoord van de server: %2.</translation>
    </message>
    <message>
        <source>%1 entered it (%2). The server answered (%3).</source>
        <translation>Invoer van %1: %2. Antwoord van de server: %3.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Eerst</translation>
    </message>
    <message>
        <source>What you entered</source>
        <translation>Wat u hebt ingevoerd</translation>
    </message>
    <message>
        <source>What was entered</source>
        <translation>Wat is ingevoerd</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leeg</translation>
    </message>
    <message>
        <source>Nothing is left that differs from the server.</source>
        <translation>Er blijft niets over dat van de server afwijkt.</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>What was entered will be given up. The log keeps that you did so.</source>
        <translation>Wat is ingevoerd wordt opgegeven. Het logboek houdt bij dat u dit deed.</translation>
    </message>
    <message>
        <source>What you fixed is not sent yet.</source>
        <translation>Wat u hebt verbeterd is nog niet verzonden.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Verlaten</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Opslaan…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Verzenden</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Opnieuw verzenden</translation>
    </message>
</context>
<context>
    <name>oms::RoleMatrix</name>
    <message>
        <source>All: every record. Assigned: the records of the fitter or factory that the account belongs to. Own: what they made themselves. A person with several roles has the widest reach of them.</source>
        <translation>Alle: elk record. Toegewezen: de records van de zadelpasser of werkplaats waarbij het account hoort. Eigen: wat zij zelf maakten. Wie meer rollen heeft, heeft het ruimste bereik daarvan.</translation>
    </message>
    <message>
        <source>What each role may do</source>
        <translation>Wat elke rol mag</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mag</translation>
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
        <translation>Regels</translation>
    </message>
    <message>
        <source>Filter by option, value, model…</source>
        <translation>Filter op optie, waarde, model…</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nieuwe regel</translation>
    </message>
    <message>
        <source>No rules yet</source>
        <translation>Nog geen regels</translation>
    </message>
    <message>
        <source>A rule says what goes together: which choice needs another, or goes without it.</source>
        <translation>Een regel zegt wat samengaat: welke keuze een andere vereist of uitsluit.</translation>
    </message>
    <message>
        <source>No rule fits</source>
        <translation>Geen regel past</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s)</source>
        <translation>
            <numerusform>%Ln regel</numerusform>
            <numerusform>%Ln regels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln rule(s)</source>
        <translation>
            <numerusform>%1 van %Ln regel</numerusform>
            <numerusform>%1 van %Ln regels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oms::SaddleTab</name>
    <message>
        <source>approved: %1</source>
        <translation>goedgekeurd: %1</translation>
    </message>
    <message>
        <source>Closed long ago: what was built is at the server.</source>
        <translation>Lang geleden afgesloten: wat gebouwd is, weet de server.</translation>
    </message>
    <message>
        <source>No saddle chosen yet</source>
        <translation>Nog geen zadel gekozen</translation>
    </message>
</context>
<context>
    <name>oms::SavedViewMenu</name>
    <message>
        <source>Save as a new view…</source>
        <translation>Als nieuwe weergave bewaren…</translation>
    </message>
    <message>
        <source>Shared by %1</source>
        <translation>Gedeeld door %1</translation>
    </message>
    <message>
        <source>Save changes to “%1”</source>
        <translation>Wijzigingen van “%1” bewaren</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Hernoemen…</translation>
    </message>
    <message>
        <source>Share with everybody</source>
        <translation>Met iedereen delen</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation>Weergave verwijderen</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Naam van de weergave</translation>
    </message>
    <message>
        <source>Share with everybody who sees orders</source>
        <translation>Delen met iedereen die orders ziet</translation>
    </message>
    <message>
        <source>Save as a new view</source>
        <translation>Als nieuwe weergave bewaren</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Weergave bewaren</translation>
    </message>
    <message>
        <source>View “%1” saved</source>
        <translation>Weergave “%1” bewaard</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Weergave hernoemen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Hernoemen</translation>
    </message>
    <message>
        <source>“%1” is now seen by everybody</source>
        <translation>“%1” is nu voor iedereen te zien</translation>
    </message>
    <message>
        <source>“%1” is yours alone again</source>
        <translation>“%1” is weer alleen van u</translation>
    </message>
    <message>
        <source>View “%1” deleted</source>
        <translation>Weergave “%1” verwijderd</translation>
    </message>
</context>
<context>
    <name>oms::ServerCheck</name>
    <message>
        <source>Encrypted connection</source>
        <translation>Versleutelde verbinding</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Op deze computer</translation>
    </message>
    <message>
        <source>Not encrypted: others could read along</source>
        <translation>Niet versleuteld: anderen kunnen meelezen</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 wordt bevraagd…</translation>
    </message>
    <message>
        <source>The server answers but is starting.</source>
        <translation>De server antwoordt, maar start nog op.</translation>
    </message>
    <message>
        <source>Something answers at this address, but it is no OMS server.</source>
        <translation>Op dit adres antwoordt iets, maar het is geen OMS-server.</translation>
    </message>
    <message>
        <source>This application is too old for the server: it needs %1.</source>
        <translation>Dit programma is te oud voor de server: die vereist %1.</translation>
    </message>
    <message>
        <source>%1 · version %2 · %3 ms</source>
        <translation>%1 · versie %2 · %3 ms</translation>
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
        <translation>Servers</translation>
    </message>
    <message>
        <source>Forget this server</source>
        <translation>Deze server vergeten</translation>
    </message>
    <message>
        <source>Address or oms:// link</source>
        <translation>Adres of oms://-link</translation>
    </message>
    <message>
        <source>Address of another server</source>
        <translation>Adres van een andere server</translation>
    </message>
    <message>
        <source>Add the server</source>
        <translation>Server toevoegen</translation>
    </message>
    <message>
        <source>This is no address of a server. Example: oms.example.com</source>
        <translation>Dit is geen serveradres. Voorbeeld: oms.example.com</translation>
    </message>
    <message>
        <source>None yet. Your office knows the address.</source>
        <translation>Nog geen. Uw kantoor kent het adres.</translation>
    </message>
</context>
<context>
    <name>oms::SettingsPage</name>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Light or dark windows, or as the desktop has them.</source>
        <translation>Lichte of donkere vensters, of zoals het bureaublad ze heeft.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Zoals het systeem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekstgrootte</translation>
    </message>
    <message>
        <source>Of everything in the window, beside what the desktop sets.</source>
        <translation>Van alles in het venster, naast wat het bureaublad instelt.</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Klein</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normaal</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Groot</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>Zeer groot</translation>
    </message>
    <message>
        <source>Rows of lists</source>
        <translation>Rijen van lijsten</translation>
    </message>
    <message>
        <source>Views of orders keep the height that you gave them there.</source>
        <translation>Weergaven van orders houden de hoogte die u ze daar gaf.</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Ruim</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compact</translation>
    </message>
    <message>
        <source>Copy a report</source>
        <translation>Rapport kopiëren</translation>
    </message>
    <message>
        <source>The report is in the clipboard.</source>
        <translation>Het rapport staat op het klembord.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versie %1</translation>
    </message>
    <message>
        <source>The report names versions and the state of sync, no customer and no password.</source>
        <translation>Het rapport noemt versies en de stand van de synchronisatie, geen klant en geen wachtwoord.</translation>
    </message>
    <message>
        <source>Dates and amounts are written as %1 and %2.</source>
        <translation>Data en bedragen worden geschreven als %1 en %2.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Maten</translation>
    </message>
    <message>
        <source>What is typed and shown; millimetres are kept. Seats are in inches always.</source>
        <translation>Wat getypt en getoond wordt; millimeters worden bewaard. Zitmaten zijn altijd in inches.</translation>
    </message>
    <message>
        <source>Centimetres</source>
        <translation>Centimeters</translation>
    </message>
    <message>
        <source>Inches</source>
        <translation>Inches</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Alle toetsen tonen</translation>
    </message>
    <message>
        <source>Keys of the page in front</source>
        <translation>Toetsen van de pagina vooraan</translation>
    </message>
    <message>
        <source>“?” shows them everywhere; Ctrl+K finds every command by its name.</source>
        <translation>“?” toont ze overal; Ctrl+K vindt elk commando bij zijn naam.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Uit</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Aan</translation>
    </message>
    <message>
        <source>This desktop has no place for it.</source>
        <translation>Dit bureaublad heeft er geen plaats voor.</translation>
    </message>
    <message>
        <source>Messages beside the clock</source>
        <translation>Meldingen naast de klok</translation>
    </message>
    <message>
        <source>What has come up for you while you look elsewhere: something to approve, an answer, work for your workshop, a refused change. Never what you did yourself. A click opens it.</source>
        <translation>Wat er voor u is gekomen terwijl u elders kijkt: iets goed te keuren, een antwoord, werk voor uw werkplaats, een geweigerde wijziging. Nooit wat u zelf deed. Een klik opent het.</translation>
    </message>
    <message>
        <source>Sign beside the clock</source>
        <translation>Teken naast de klok</translation>
    </message>
    <message>
        <source>Whether all is saved, as in the sidebar. Closing the window still ends the program.</source>
        <translation>Of alles opgeslagen is, zoals in de zijbalk. Het venster sluiten beëindigt het programma nog steeds.</translation>
    </message>
    <message>
        <source>nothing, only while OMS runs</source>
        <translation>niets, alleen zolang OMS draait</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>On the disk</source>
        <translation>Op de schijf</translation>
    </message>
    <message>
        <source>Last contact with the server</source>
        <translation>Laatste contact met de server</translation>
    </message>
    <message>
        <source>never yet</source>
        <translation>nog nooit</translation>
    </message>
    <message>
        <source>Records offline copy size</source>
        <translation>Records offline kopie grootte</translation>
    </message>
    <message>
        <source>Open the Sync centre</source>
        <translation>Synchronisatie openen</translation>
    </message>
    <message>
        <source>What waits, what was done, what needs you</source>
        <translation>Wat wacht, wat gedaan is, wat u nodig heeft</translation>
    </message>
    <message>
        <source>The Sync centre also checks the copy and downloads it anew.</source>
        <translation>Daar wordt de kopie ook nagekeken en opnieuw opgehaald.</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Verwijderen…</translation>
    </message>
    <message>
        <source>Remove everything from this computer</source>
        <translation>Alles van deze computer verwijderen</translation>
    </message>
    <message>
        <source>Before you give it away, or when it is not yours. You are signed out.</source>
        <translation>Voordat u hem weggeeft, of als hij niet van u is. U wordt afgemeld.</translation>
    </message>
    <message>
        <source>The customer&apos;s</source>
        <translation>Die van de klant</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Of order sheets, price summaries and tracings.</source>
        <translation>Van orderbladen, prijsoverzichten en aftekeningen.</translation>
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
        <translation>Zoals gekocht; elke soort houdt zijn eigen printer.</translation>
    </message>
    <message>
        <source>Language of price summaries</source>
        <translation>Taal van prijsoverzichten</translation>
    </message>
    <message>
        <source>Where a customer&apos;s is not known, that of the program.</source>
        <translation>Waar die van de klant niet bekend is, die van het programma.</translation>
    </message>
    <message>
        <source>Search the settings…</source>
        <translation>Instellingen doorzoeken…</translation>
    </message>
    <message>
        <source>No such setting</source>
        <translation>Geen zo’n instelling</translation>
    </message>
    <message>
        <source>Nothing here is called so.</source>
        <translation>Niets hier heet zo.</translation>
    </message>
    <message>
        <source>Show all settings</source>
        <translation>Alle instellingen tonen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>&amp;Search the settings</source>
        <translation>Instellingen &amp;doorzoeken</translation>
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
        <translation>Zoeken of ga naar…</translation>
    </message>
    <message>
        <source>Account of %1</source>
        <translation>Account van %1</translation>
    </message>
</context>
<context>
    <name>oms::SignInAgain</name>
    <message>
        <source>Sign in again</source>
        <translation>Opnieuw aanmelden</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>You can go on; what you save waits on this computer until you sign in</source>
        <translation>U kunt doorwerken; wat u opslaat, wacht op deze computer tot u zich aanmeldt</translation>
    </message>
    <message>
        <source>Please sign in again</source>
        <translation>Meld u opnieuw aan</translation>
    </message>
</context>
<context>
    <name>oms::SignInForm</name>
    <message>
        <source>&amp;Keep me signed in on this computer</source>
        <translation>Op deze computer aangemeld &amp;blijven</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Aanmelden</translation>
    </message>
    <message>
        <source>User name or e-mail</source>
        <translation>Gebruikersnaam of e-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Wachtwoord tonen</translation>
    </message>
    <message>
        <source>The user name or the password is not right.</source>
        <translation>De gebruikersnaam of het wachtwoord klopt niet.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Bezig met aanmelden…</translation>
    </message>
</context>
<context>
    <name>oms::SignInWindow</name>
    <message>
        <source>Sign in</source>
        <translation>Aanmelden</translation>
    </message>
    <message>
        <source>Choose a server or add one</source>
        <translation>Kies een server of voeg er een toe</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Sign in to OMS</source>
        <translation>Aanmelden bij OMS</translation>
    </message>
    <message>
        <source>The order desk for saddles</source>
        <translation>Het orderbeheer voor zadels</translation>
    </message>
    <message>
        <source>Trust this certificate from now on</source>
        <translation>Dit certificaat voortaan vertrouwen</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Aanmelden bij %1</translation>
    </message>
    <message>
        <source>Compare this fingerprint with your administrator before you trust it:
%1</source>
        <translation>Vergelijk deze vingerafdruk met uw beheerder voordat u hem vertrouwt:
%1</translation>
    </message>
    <message>
        <source>%1 has work here that the server does not have yet. It must be sent first.</source>
        <translation>%1 heeft hier werk dat de server nog niet heeft. Dat moet eerst worden verzonden.</translation>
    </message>
</context>
<context>
    <name>oms::SkeletonList</name>
    <message>
        <source>Loading</source>
        <translation>Laden</translation>
    </message>
</context>
<context>
    <name>oms::StageColumn</name>
    <message>
        <source>Limit of %1</source>
        <translation>Limiet van %1</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Geen limiet</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln</source>
        <comment>orders in a column</comment>
        <translation>
            <numerusform>Hoogstens %Ln</numerusform>
            <numerusform>Hoogstens %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <comment>orders, limit</comment>
        <translation>%L1 van %L2</translation>
    </message>
    <message>
        <source>%L1</source>
        <translation>%L1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln too many</source>
        <translation>
            <numerusform>%Ln te veel</numerusform>
            <numerusform>%Ln te veel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <comment>orders</comment>
        <translation>
            <numerusform>%Ln te laat</numerusform>
            <numerusform>%Ln te laat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln due in 7 d</source>
        <comment>orders</comment>
        <translation>
            <numerusform>%Ln binnen 7 d</numerusform>
            <numerusform>%Ln binnen 7 d</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oms::StageModel</name>
    <message>
        <source>No factory</source>
        <translation>Geen werkplaats</translation>
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
        <translation>spoed</translation>
    </message>
    <message>
        <source>Serial number %1</source>
        <translation>Serienummer %1</translation>
    </message>
</context>
<context>
    <name>oms::StatusHeader</name>
    <message>
        <source>Sync now</source>
        <translation>Nu synchroniseren</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauzeren</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Hervatten</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Aanmelden</translation>
    </message>
</context>
<context>
    <name>oms::Stepper</name>
    <message>
        <source>%1 on %2</source>
        <translation>%1 op %2</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>nu %1</translation>
    </message>
    <message>
        <source>stopped at %1</source>
        <translation>gestopt bij %1</translation>
    </message>
    <message>
        <source>Not ordered yet</source>
        <translation>Nog niet besteld</translation>
    </message>
</context>
<context>
    <name>oms::SummaryTab</name>
    <message>
        <source>Price</source>
        <translation>Prijs</translation>
    </message>
    <message>
        <source>Instructions and notes</source>
        <translation>Instructies en notities</translation>
    </message>
    <message>
        <source>Saddle</source>
        <translation>Zadel</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Zit</translation>
    </message>
    <message>
        <source>Leather</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Serienummer</translation>
    </message>
    <message>
        <source>Fitter</source>
        <translation>Zadelpasser</translation>
    </message>
    <message>
        <source>Factory</source>
        <translation>Werkplaats</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Toegezegd voor</translation>
    </message>
    <message>
        <source>Wished for</source>
        <translation>Gewenst voor</translation>
    </message>
    <message>
        <source>Fitter&apos;s reference</source>
        <translation>Referentie van de zadelpasser</translation>
    </message>
    <message>
        <source>Trial until</source>
        <translation>Proef tot</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Magazijn</translation>
    </message>
    <message>
        <source>Cancelled because</source>
        <translation>Geannuleerd, want</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Betaald</translation>
    </message>
    <message>
        <source>Deposit wanted</source>
        <translation>Gevraagde aanbetaling</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
</context>
<context>
    <name>oms::SyncCentrePage</name>
    <message>
        <source>Sync centre</source>
        <translation>Synchronisatie</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Nu synchroniseren</translation>
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
        <translation>Te beslissen</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation>Te verzenden</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logboek</translation>
    </message>
    <message>
        <source>Sync centre</source>
        <translation>Synchronisatie</translation>
    </message>
    <message>
        <source>Lists of the Sync centre</source>
        <translation>Lijsten van de synchronisatie</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Er is nog niets gebeurd</translation>
    </message>
    <message>
        <source>Each change is noted here: when it was saved, sent and accepted.</source>
        <translation>Hier staat van elke wijziging wanneer ze is opgeslagen, verzonden en aanvaard.</translation>
    </message>
    <message>
        <source>Paused. Nothing is sent or fetched until you resume; what you do is saved on this computer.</source>
        <translation>Gepauzeerd. Er wordt niets verzonden of opgehaald tot u hervat; wat u doet wordt op deze computer opgeslagen.</translation>
    </message>
    <message>
        <source>Going on.</source>
        <translation>Het gaat verder.</translation>
    </message>
    <message>
        <source>Checking against the server…</source>
        <translation>Vergelijken met de server…</translation>
    </message>
    <message>
        <source>All records are read anew, which may take a few minutes. What waits to be sent stays.</source>
        <translation>Alle gegevens worden opnieuw gelezen; dat kan enkele minuten duren. Wat op verzenden wacht, blijft.</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>Opnieuw downloaden</translation>
    </message>
    <message>
        <source>Downloading everything again…</source>
        <translation>Alles wordt opnieuw gedownload…</translation>
    </message>
    <message>
        <source>What you had open was decided at another place in the meantime.</source>
        <translation>Wat u open had is intussen op een andere plaats beslist.</translation>
    </message>
    <message>
        <source>Kept offline</source>
        <translation>Offline bewaard</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>Niets heeft u nodig</translation>
    </message>
    <message>
        <source>When two people change the same field, or the server does not accept something, it is listed here until you decide. Nothing is ever decided for you.</source>
        <translation>Als twee mensen hetzelfde veld wijzigen, of de server iets niet aanvaardt, staat het hier tot u beslist. Er wordt nooit iets voor u beslist.</translation>
    </message>
    <message>
        <source>Everything is sent</source>
        <translation>Alles is verzonden</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Er wacht niets</translation>
    </message>
    <message>
        <source>The server has all that was done on this computer.</source>
        <translation>De server heeft alles wat op deze computer is gedaan.</translation>
    </message>
    <message>
        <source>What you change is listed here until the server has it.</source>
        <translation>Wat u wijzigt staat hier tot de server het heeft.</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Synchroniseren…</translation>
    </message>
    <message>
        <source>That did not work: %1. It is tried again by itself; nothing is lost.</source>
        <translation>Dat lukte niet: %1. Het wordt vanzelf opnieuw geprobeerd; er is niets verloren.</translation>
    </message>
    <message>
        <source>Everything was downloaded again.</source>
        <translation>Alles is opnieuw gedownload.</translation>
    </message>
    <message numerus="yes">
        <source>Up to date. %Ln change(s) still wait.</source>
        <translation>
            <numerusform>Bijgewerkt. %Ln wijziging wacht nog.</numerusform>
            <numerusform>Bijgewerkt. %Ln wijzigingen wachten nog.</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to date: everything is sent and fetched.</source>
        <translation>Bijgewerkt: alles is verzonden en opgehaald.</translation>
    </message>
    <message>
        <source>Decided. It is saved on this computer and goes to the server.</source>
        <translation>Beslist. Het is op deze computer opgeslagen en gaat naar de server.</translation>
    </message>
    <message>
        <source>Copied as text</source>
        <translation>Als tekst gekopieerd</translation>
    </message>
    <message>
        <source>Paused: it begins when you resume.</source>
        <translation>Gepauzeerd: het begint wanneer u hervat.</translation>
    </message>
</context>
<context>
    <name>oms::TableModel</name>
    <message>
        <source>Selected: %1</source>
        <translation>Gekozen: %1</translation>
    </message>
</context>
<context>
    <name>oms::TaxRatesSection</name>
    <message>
        <source>Tax rates</source>
        <translation>Belastingtarieven</translation>
    </message>
    <message>
        <source>New tax rate</source>
        <translation>Nieuw belastingtarief</translation>
    </message>
    <message>
        <source>No tax rates yet</source>
        <translation>Nog geen belastingtarieven</translation>
    </message>
    <message>
        <source>Without one, prices in a region are shown without tax.</source>
        <translation>Zonder tarief staan prijzen in een regio zonder belasting.</translation>
    </message>
    <message>
        <source>The catalogue is changed online only.</source>
        <translation>De catalogus wordt alleen online gewijzigd.</translation>
    </message>
</context>
<context>
    <name>oms::TickList</name>
    <message>
        <source>Filter…</source>
        <translation>Filteren…</translation>
    </message>
    <message>
        <source>Only what is allowed</source>
        <translation>Alleen wat is toegestaan</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>%1 filteren</translation>
    </message>
    <message>
        <source>Space allows · Ctrl+D default · Alt+↑ Alt+↓ order · type to filter</source>
        <translation>Spatie staat toe · Ctrl+D standaard · Alt+↑ Alt+↓ ordent · typ om te filteren</translation>
    </message>
    <message>
        <source>Space allows · Alt+↑ Alt+↓ order · type to filter</source>
        <translation>Spatie staat toe · Alt+↑ Alt+↓ ordent · typ om te filteren</translation>
    </message>
</context>
<context>
    <name>oms::TickModel</name>
    <message>
        <source>Default</source>
        <translation>Standaard</translation>
    </message>
    <message>
        <source>%1, default</source>
        <translation>%1, standaard</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
</context>
<context>
    <name>oms::TickView</name>
    <message>
        <source>Allow all of %1</source>
        <translation>Alles van %1 toestaan</translation>
    </message>
    <message>
        <source>Allow none of %1</source>
        <translation>Niets van %1 toestaan</translation>
    </message>
    <message>
        <source>No default</source>
        <translation>Geen standaard</translation>
    </message>
    <message>
        <source>Make it the default</source>
        <translation>Standaard maken</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Omlaag</translation>
    </message>
</context>
<context>
    <name>oms::Ticket</name>
    <message>
        <source>Back a step…</source>
        <translation>Een stap terug…</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>Order openen</translation>
    </message>
    <message>
        <source>No ticket chosen</source>
        <translation>Geen bon gekozen</translation>
    </message>
    <message>
        <source>Choose an order to see what is to be made.</source>
        <translation>Kies een order om te zien wat er te maken is.</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Werkbon</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Spoed</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Klaar op</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Vragen en antwoorden</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>state, step</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Confirm and begin P1</source>
        <translation>Bevestigen en P1 beginnen</translation>
    </message>
    <message>
        <source>P1 is finished</source>
        <translation>P1 is klaar</translation>
    </message>
    <message>
        <source>P2 is finished</source>
        <translation>P2 is klaar</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Iemand</translation>
    </message>
    <message>
        <source>Nobody has asked anything.</source>
        <translation>Niemand heeft iets gevraagd.</translation>
    </message>
    <message>
        <source>Print label…</source>
        <translation>Etiket afdrukken…</translation>
    </message>
</context>
<context>
    <name>oms::TimeTravel</name>
    <message>
        <source>Back to now</source>
        <translation>Terug naar nu</translation>
    </message>
    <message>
        <source>The order as it stood</source>
        <translation>De order zoals hij stond</translation>
    </message>
    <message>
        <source>Draw it back to see the order as it stood.</source>
        <translation>Trek hem terug om de order te zien zoals hij stond.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>%1: %2, today %3</source>
        <comment>field, what it was, what it is</comment>
        <translation>%1: %2, vandaag %3</translation>
    </message>
    <message>
        <source>Built as it is today.</source>
        <translation>Gebouwd zoals vandaag.</translation>
    </message>
</context>
<context>
    <name>oms::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>oms::TryOutSection</name>
    <message>
        <source>Rules</source>
        <translation>Regels</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Uitproberen</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>Day of the order</source>
        <translation>Dag van de bestelling</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Korting</translation>
    </message>
    <message>
        <source>Fitting</source>
        <translation>Aanpassing</translation>
    </message>
    <message>
        <source>Copy the quote</source>
        <translation>Offerte kopiëren</translation>
    </message>
    <message>
        <source>The quote is in the clipboard</source>
        <translation>De offerte staat op het klembord</translation>
    </message>
</context>
<context>
    <name>oms::UserDetail</name>
    <message>
        <source>Change…</source>
        <translation>Wijzigen…</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Blokkeren</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiveren</translation>
    </message>
    <message>
        <source>Send a link for a password</source>
        <translation>Link voor een wachtwoord sturen</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>Overal afmelden</translation>
    </message>
    <message>
        <source>What they did</source>
        <translation>Wat zij deden</translation>
    </message>
    <message>
        <source>Computers that work offline</source>
        <translation>Computers die offline werken</translation>
    </message>
    <message>
        <source>The account</source>
        <translation>Het account</translation>
    </message>
    <message>
        <source>%1 may sign in again.</source>
        <translation>%1 mag zich weer aanmelden.</translation>
    </message>
    <message>
        <source>%1 is blocked and signed out.</source>
        <translation>%1 is geblokkeerd en afgemeld.</translation>
    </message>
    <message>
        <source>%1 is restored.</source>
        <translation>%1 is hersteld.</translation>
    </message>
    <message>
        <source>%1 is archived and signed out.</source>
        <translation>%1 is gearchiveerd en afgemeld.</translation>
    </message>
    <message>
        <source>%1 is signed out on every computer.</source>
        <translation>%1 is op elke computer afgemeld.</translation>
    </message>
    <message>
        <source>%1 gets a mail with a link.</source>
        <translation>%1 krijgt een mail met een link.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Gebruikersnaam</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Last signed in</source>
        <translation>Laatst aangemeld</translation>
    </message>
    <message>
        <source>Account since</source>
        <translation>Account sinds</translation>
    </message>
    <message>
        <source>Is the fitter</source>
        <translation>Is de zadelpasser</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>Weer toegelaten</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Herstellen</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Geen.</translation>
    </message>
    <message>
        <source>A computer</source>
        <translation>Een computer</translation>
    </message>
    <message>
        <source>Wiped</source>
        <translation>Gewist</translation>
    </message>
    <message>
        <source>Is wiped when it next reaches the server</source>
        <translation>Wordt gewist als hij de server weer bereikt</translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation>Buitengesloten</translation>
    </message>
    <message>
        <source>Synced %1</source>
        <translation>Gesynchroniseerd %1</translation>
    </message>
    <message>
        <source>Shut out %1</source>
        <translation>%1 buitensluiten</translation>
    </message>
    <message>
        <source>The computer may sync no more.</source>
        <translation>De computer mag niet meer synchroniseren.</translation>
    </message>
    <message>
        <source>Wipe…</source>
        <translation>Wissen…</translation>
    </message>
    <message>
        <source>Wipe %1</source>
        <translation>%1 wissen</translation>
    </message>
    <message>
        <source>Wipe this computer?</source>
        <translation>Deze computer wissen?</translation>
    </message>
    <message>
        <source>Wipe it</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>As soon as it reaches the server, “%1” destroys all records that it keeps for %2, and what was done there and not sent is lost. This cannot be taken back.</source>
        <translation>Zodra “%1” de server bereikt vernietigt hij alle records die hij voor %2 bewaart; wat daar gedaan en niet verstuurd is gaat verloren. Dit kan niet worden teruggedraaid.</translation>
    </message>
    <message>
        <source>It is wiped when it next reaches the server.</source>
        <translation>Hij wordt gewist als hij de server weer bereikt.</translation>
    </message>
</context>
<context>
    <name>oms::UserDialog</name>
    <message>
        <source>Change the account</source>
        <translation>Account wijzigen</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>Iemand uitnodigen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Send the invitation</source>
        <translation>Uitnodiging sturen</translation>
    </message>
    <message>
        <source>They get a mail with a link and choose a password themselves.</source>
        <translation>Zij krijgen een mail met een link en kiezen zelf een wachtwoord.</translation>
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
        <translation>Filter op naam, e-mail, rol…</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>Iemand uitnodigen</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln account(s)</source>
        <translation>
            <numerusform>%1 van %Ln account</numerusform>
            <numerusform>%1 van %Ln accounts</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>Niemand hier</translation>
    </message>
    <message>
        <source>No account fits what you look for.</source>
        <translation>Geen account past bij wat u zoekt.</translation>
    </message>
    <message>
        <source>No account chosen</source>
        <translation>Geen account gekozen</translation>
    </message>
    <message>
        <source>Choose one in the list to see its roles and computers.</source>
        <translation>Kies er een in de lijst om rollen en computers te zien.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>%1 gets a mail with a link.</source>
        <translation>%1 krijgt een mail met een link.</translation>
    </message>
    <message>
        <source>Users and roles</source>
        <translation>Accounts en rollen</translation>
    </message>
    <message>
        <source>Read the &amp;accounts anew</source>
        <translation>&amp;Accounts opnieuw lezen</translation>
    </message>
    <message>
        <source>&amp;Invite somebody…</source>
        <translation>Iemand &amp;uitnodigen…</translation>
    </message>
    <message>
        <source>&amp;Change the account…</source>
        <translation>Account &amp;wijzigen…</translation>
    </message>
</context>
<context>
    <name>oms::UsesPanel</name>
    <message numerus="yes">
        <source>Where used · %Ln</source>
        <translation>
            <numerusform>Gebruikt · %Ln</numerusform>
            <numerusform>Gebruikt · %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Not used anywhere</source>
        <translation>Nergens gebruikt</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>Nog %Ln tonen</numerusform>
            <numerusform>Nog %Ln tonen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oms::ValueList</name>
    <message>
        <source>F2 edits · Enter opens · Alt+↑ Alt+↓ order · saved at once</source>
        <translation>F2 wijzigt · Enter opent · Alt+↑ Alt+↓ ordent · direct opgeslagen</translation>
    </message>
    <message>
        <source>Another value, then Enter</source>
        <translation>Nog een waarde, dan Enter</translation>
    </message>
    <message>
        <source>Name of another value</source>
        <translation>Naam van nog een waarde</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
</context>
<context>
    <name>oms::ValueTable</name>
    <message>
        <source>leather</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>kleur</translation>
    </message>
    <message>
        <source>words</source>
        <translation>in woorden</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactief</translation>
    </message>
    <message>
        <source>A value needs a name.</source>
        <translation>Een waarde heeft een naam nodig.</translation>
    </message>
    <message>
        <source>%1 is not a measure: 17½ or 20, for example.</source>
        <translation>%1 is geen maat: bijvoorbeeld 17½ of 20.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maat</translation>
    </message>
    <message>
        <source>Leather</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kleur</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>Vraagt naar</translation>
    </message>
</context>
<context>
    <name>oms::ValueView</name>
    <message>
        <source>Values</source>
        <translation>Waarden</translation>
    </message>
</context>
<context>
    <name>oms::WhoPart</name>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>New customer…</source>
        <translation>Nieuwe klant…</translation>
    </message>
    <message>
        <source>New horse…</source>
        <translation>Nieuw paard…</translation>
    </message>
    <message>
        <source>Horse</source>
        <translation>Paard</translation>
    </message>
    <message>
        <source>No horse chosen</source>
        <translation>Geen paard gekozen</translation>
    </message>
    <message>
        <source>Choose the customer first</source>
        <translation>Kies eerst de klant</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nieuwe klant</translation>
    </message>
    <message>
        <source>New horse</source>
        <translation>Nieuw paard</translation>
    </message>
</context>
<context>
    <name>oms::configurator::AdaptationDialog</name>
    <message>
        <source>Not taken over</source>
        <translation>Niet overgenomen</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Er zou niets veranderen.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Toepassen</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Daarna</translation>
    </message>
</context>
<context>
    <name>oms::configurator::Configurator</name>
    <message>
        <source>Preset</source>
        <translation>Voorinstelling</translation>
    </message>
    <message>
        <source>%1: what would change</source>
        <translation>%1: wat er zou veranderen</translation>
    </message>
    <message>
        <source>Copy of another saddle</source>
        <translation>Kopie van een ander zadel</translation>
    </message>
    <message>
        <source>Preset “%1”</source>
        <translation>Voorinstelling ‘%1’</translation>
    </message>
    <message>
        <source>No preset for this model</source>
        <translation>Geen voorinstelling voor dit model</translation>
    </message>
    <message>
        <source>There is no price list for this region and day.</source>
        <translation>Voor deze regio en dag is er geen prijslijst.</translation>
    </message>
    <message>
        <source>Model and leather make the price.</source>
        <translation>Model en leer bepalen de prijs.</translation>
    </message>
</context>
<context>
    <name>oms::configurator::OfferPopup</name>
    <message>
        <source>Choices</source>
        <translation>Keuzes</translation>
    </message>
    <message>
        <source>Nothing is called so</source>
        <translation>Niets heet zo</translation>
    </message>
</context>
<context>
    <name>oms::configurator::PriceLines</name>
    <message>
        <source>no price yet</source>
        <translation>nog geen prijs</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Tax %1</source>
        <translation>Belasting %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
</context>
<context>
    <name>oms::configurator::RuleList</name>
    <message>
        <source>Broken</source>
        <translation>Geschonden</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Geldt</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Zwijgt</translation>
    </message>
    <message>
        <source>No rule speaks of this model.</source>
        <translation>Geen regel gaat over dit model.</translation>
    </message>
</context>
<context>
    <name>oms::configurator::SectionList</name>
    <message numerus="yes">
        <source>%1, %Ln to be done</source>
        <translation>
            <numerusform>%1, nog %Ln te doen</numerusform>
            <numerusform>%1, nog %Ln te doen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, complete</source>
        <translation>%1, volledig</translation>
    </message>
</context>
<context>
    <name>oms::configurator::SidePanel</name>
    <message>
        <source>Price</source>
        <translation>Prijs</translation>
    </message>
    <message>
        <source>For the factory</source>
        <translation>Voor de fabriek</translation>
    </message>
    <message>
        <source>Something has no price yet.</source>
        <translation>Iets heeft nog geen prijs.</translation>
    </message>
    <message>
        <source>%1 more than before</source>
        <translation>%1 meer dan voorheen</translation>
    </message>
    <message>
        <source>%1 less than before</source>
        <translation>%1 minder dan voorheen</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>Totaal %1</translation>
    </message>
    <message>
        <source>Complete and rule-clean</source>
        <translation>Volledig en volgens de regels</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) stand against ordering it</source>
        <translation>
            <numerusform>%Ln punt staat de bestelling in de weg</numerusform>
            <numerusform>%Ln punten staan de bestelling in de weg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>en nog %Ln</numerusform>
            <numerusform>en nog %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>On the workshop&apos;s label</source>
        <translation>Op het werkplaatslabel</translation>
    </message>
</context>
<context>
    <name>oms::configurator::SlotRow</name>
    <message>
        <source>To be chosen</source>
        <translation>Te kiezen</translation>
    </message>
    <message>
        <source>To be written</source>
        <translation>Te schrijven</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>Eén minder</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Eén meer</translation>
    </message>
</context>
<context>
    <name>oms::prices::ArchiveDraftDialog</name>
    <message>
        <source>Archive %1?</source>
        <translation>%1 archiveren?</translation>
    </message>
    <message>
        <source>Archive the draft</source>
        <translation>Concept archiveren</translation>
    </message>
    <message numerus="yes">
        <source>It leaves the list of price lists, with its %Ln price(s). Nothing is deleted.</source>
        <translation>
            <numerusform>Het concept verdwijnt met zijn %Ln prijs uit de lijst van prijslijsten. Er wordt niets verwijderd.</numerusform>
            <numerusform>Het concept verdwijnt met zijn %Ln prijzen uit de lijst van prijslijsten. Er wordt niets verwijderd.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oms::prices::ChangeDraftDialog</name>
    <message>
        <source>Change %1</source>
        <translation>%1 wijzigen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Geldig vanaf</translation>
    </message>
</context>
<context>
    <name>oms::prices::NewDraftDialog</name>
    <message>
        <source>Create the draft</source>
        <translation>Concept maken</translation>
    </message>
    <message>
        <source>New price list</source>
        <translation>Nieuwe prijslijst</translation>
    </message>
    <message>
        <source>not rounded</source>
        <translation>niet afgerond</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>op %1</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Geldig vanaf</translation>
    </message>
    <message>
        <source>Prices of</source>
        <translation>Prijzen van</translation>
    </message>
    <message>
        <source>Raised by</source>
        <translation>Verhoogd met</translation>
    </message>
    <message>
        <source>Rounded</source>
        <translation>Afgerond</translation>
    </message>
    <message>
        <source>no other list: empty</source>
        <translation>geen andere lijst: leeg</translation>
    </message>
    <message>
        <source>“%1” is not a percentage.</source>
        <translation>‘%1’ is geen percentage.</translation>
    </message>
</context>
<context>
    <name>oms::prices::PriceGrid</name>
    <message>
        <source>Prices</source>
        <translation>Prijzen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Plakken</translation>
    </message>
    <message>
        <source>Take prices away</source>
        <translation>Prijzen weghalen</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Naar beneden vullen</translation>
    </message>
    <message>
        <source>Fill right</source>
        <translation>Naar rechts vullen</translation>
    </message>
    <message>
        <source>Raise by %1</source>
        <translation>Met %1 verhogen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) hold no amount: they are marked.</source>
        <translation>
            <numerusform>%Ln cel bevat geen bedrag: ze is gemarkeerd.</numerusform>
            <numerusform>%Ln cellen bevatten geen bedrag: ze zijn gemarkeerd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) did not fit into what can be edited.</source>
        <translation>
            <numerusform>%Ln cel paste niet in wat bewerkt kan worden.</numerusform>
            <numerusform>%Ln cellen pasten niet in wat bewerkt kan worden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oms::prices::PriceGridModel</name>
    <message>
        <source>no price</source>
        <translation>geen prijs</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>was %1</translation>
    </message>
    <message>
        <source>had no price</source>
        <translation>had geen prijs</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prijs</translation>
    </message>
    <message>
        <source>A price is not below zero.</source>
        <translation>Een prijs is niet lager dan nul.</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
</context>
<context>
    <name>oms::prices::PublishDialog</name>
    <message>
        <source>Publish</source>
        <translation>Publiceren</translation>
    </message>
    <message>
        <source>Publish %1</source>
        <translation>%1 publiceren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln price(s) change.</source>
        <translation>
            <numerusform>%Ln prijs verandert.</numerusform>
            <numerusform>%Ln prijzen veranderen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them would be gone.</source>
        <translation>
            <numerusform>%Ln daarvan zou verdwijnen.</numerusform>
            <numerusform>%Ln daarvan zouden verdwijnen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln offered model(s) would have a leather without a price.</source>
        <translation>
            <numerusform>%Ln aangeboden model zou een leer zonder prijs hebben.</numerusform>
            <numerusform>%Ln aangeboden modellen zouden een leer zonder prijs hebben.</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 on it holds for %2, for good: a published list is never changed.</source>
        <translation>Vanaf %1 geldt ze voor %2, definitief: een gepubliceerde lijst wordt nooit gewijzigd.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>en nog %Ln</numerusform>
            <numerusform>en nog %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Wat er verandert</translation>
    </message>
</context>
<context>
    <name>oms::prices::SheetPage</name>
    <message>
        <source>Filter by model, leather, option…</source>
        <translation>Filter op model, leer, optie…</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>Alle regio’s</translation>
    </message>
    <message>
        <source>Raise…</source>
        <translation>Verhogen…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importeren…</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Publiceren…</translation>
    </message>
    <message>
        <source>New draft from this…</source>
        <translation>Nieuw concept hiervan…</translation>
    </message>
    <message>
        <source>All price lists</source>
        <translation>Alle prijslijsten</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>Excel (XLSX)…</source>
        <translation>Excel (XLSX)…</translation>
    </message>
    <message>
        <source>Text (CSV)…</source>
        <translation>Tekst (CSV)…</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modellen</translation>
    </message>
    <message>
        <source>Option values</source>
        <translation>Optiewaarden</translation>
    </message>
    <message>
        <source>Contrasts</source>
        <translation>Contrasten</translation>
    </message>
    <message>
        <source>Extras</source>
        <translation>Extra’s</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>vanaf %1</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Concept</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Gepubliceerd</translation>
    </message>
    <message>
        <source>A published list is never changed.</source>
        <translation>Een gepubliceerde lijst wordt nooit gewijzigd.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Opslaan…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln price(s) not saved yet</source>
        <translation>
            <numerusform>%Ln prijs nog niet opgeslagen</numerusform>
            <numerusform>%Ln prijzen nog niet opgeslagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln price(s) wait for the server</source>
        <translation>
            <numerusform>%Ln prijs wacht op de server</numerusform>
            <numerusform>%Ln prijzen wachten op de server</numerusform>
        </translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>Alles opgeslagen</translation>
    </message>
    <message>
        <source>Somebody else works on this draft, too. Theirs was read; yours is kept on top.</source>
        <translation>Iemand anders werkt ook aan dit concept. Dat werk is gelezen; het uwe blijft erbovenop.</translation>
    </message>
    <message>
        <source>Some prices are not saved yet.</source>
        <translation>Sommige prijzen zijn nog niet opgeslagen.</translation>
    </message>
    <message>
        <source>Save now</source>
        <translation>Nu opslaan</translation>
    </message>
    <message>
        <source>Raise the chosen prices</source>
        <translation>De gekozen prijzen verhogen</translation>
    </message>
    <message>
        <source>By how many percent? -5 lowers them.</source>
        <translation>Met hoeveel procent? -5 verlaagt ze.</translation>
    </message>
    <message>
        <source>“%1” is not a percentage.</source>
        <translation>‘%1’ is geen percentage.</translation>
    </message>
    <message>
        <source>Export the price list</source>
        <translation>De prijslijst exporteren</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Het bestand kon niet worden geschreven: %1</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Geëxporteerd naar %1</translation>
    </message>
    <message>
        <source>Import prices</source>
        <translation>Prijzen importeren</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx *.csv)</source>
        <translation>Rekenbladen (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>The file could not be read, or is larger than 5 MiB.</source>
        <translation>Het bestand kon niet worden gelezen of is groter dan 5 MiB.</translation>
    </message>
    <message>
        <source>%1 of %2 prices would change, %3 would be taken away.</source>
        <translation>%1 van %2 prijzen zouden veranderen, %3 zouden verdwijnen.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>%1 is published</source>
        <translation>%1 is gepubliceerd</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) hold no amount. Mend them first.</source>
        <translation>
            <numerusform>%Ln cel bevat geen bedrag. Verbeter die eerst.</numerusform>
            <numerusform>%Ln cellen bevatten geen bedrag. Verbeter ze eerst.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 prices were imported.</source>
        <translation>%1 prijzen zijn geïmporteerd.</translation>
    </message>
    <message>
        <source>Change name and day…</source>
        <translation>Naam en dag wijzigen…</translation>
    </message>
    <message>
        <source>Archive the draft…</source>
        <translation>Concept archiveren…</translation>
    </message>
    <message>
        <source>%1 is archived</source>
        <translation>%1 is gearchiveerd</translation>
    </message>
</context>
<context>
    <name>oms::printing::Preview</name>
    <message>
        <source>Preview</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Pagina %1 van %2</translation>
    </message>
</context>
<context>
    <name>oms::printing::PrintDialog</name>
    <message>
        <source>Save as PDF…</source>
        <translation>Opslaan als PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Pagina %1 van %2</translation>
    </message>
    <message>
        <source>Reading %1 of %2…</source>
        <translation>%1 van %2 worden gelezen…</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Order %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln order</numerusform>
            <numerusform>%Ln orders</numerusform>
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
        <translation>Die van de klant</translation>
    </message>
    <message>
        <source>Without the customer&apos;s contact</source>
        <translation>Zonder het contact van de klant</translation>
    </message>
    <message>
        <source>As the factory reads it: its own words, no address, no telephone.</source>
        <translation>Zoals de werkplaats het leest: eigen woorden, geen adres, geen telefoon.</translation>
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
        <translation>Eerste vrije etiket</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Nothing to print</source>
        <translation>Niets af te drukken</translation>
    </message>
    <message>
        <source>No width of the wither has been measured, so there is nothing to draw.</source>
        <translation>Er is geen schoftbreedte gemeten, dus er is niets te tekenen.</translation>
    </message>
    <message>
        <source>These orders are not on this computer any more.</source>
        <translation>Deze orders staan niet meer op deze computer.</translation>
    </message>
    <message>
        <source>Printing page %1 of %2…</source>
        <translation>Pagina %1 van %2 wordt afgedrukt…</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Afgedrukt</translation>
    </message>
    <message>
        <source>Sent to %1</source>
        <translation>Naar %1 gestuurd</translation>
    </message>
    <message>
        <source>Not everything was printed</source>
        <translation>Niet alles is afgedrukt</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Opslaan als PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Opgeslagen als %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 kon niet worden geschreven: %2</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Customers &amp; horses</source>
        <translation>Klanten &amp; paarden</translation>
    </message>
    <message>
        <source>Sync centre</source>
        <translation>Synchronisatie</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogus</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Postvak in</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Dashboard</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Goedkeuringen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Productie</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>Reparaties</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Werkplaats</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln nieuw</numerusform>
            <numerusform>%Ln nieuw</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to approve</source>
        <translation>
            <numerusform>%Ln goed te keuren</numerusform>
            <numerusform>%Ln goed te keuren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <translation>
            <numerusform>%Ln te laat</numerusform>
            <numerusform>%Ln te laat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln open</numerusform>
            <numerusform>%Ln open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to confirm</source>
        <translation>
            <numerusform>%Ln te bevestigen</numerusform>
            <numerusform>%Ln te bevestigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Users and roles</source>
        <translation>Accounts en rollen</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Logboek</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>Order sheet</source>
        <translation>Orderblad</translation>
    </message>
    <message>
        <source>Workshop labels</source>
        <translation>Werkplaatsetiketten</translation>
    </message>
    <message>
        <source>Price summary for the customer</source>
        <translation>Prijsoverzicht voor de klant</translation>
    </message>
    <message>
        <source>Wither in actual size</source>
        <translation>Schoft op ware grootte</translation>
    </message>
</context>
<context>
    <name>regions</name>
    <message>
        <source>United States</source>
        <translation>Verenigde Staten</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europa</translation>
    </message>
    <message>
        <source>Great Britain</source>
        <translation>Groot-Brittannië</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canada</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australië</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Nederland</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Duitsland</translation>
    </message>
</context>
<context>
    <name>schema</name>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Actie</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Voor</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Na</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Verzoek</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>Fitter</source>
        <translation>Zadelpasser</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Bedrijf</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobiel</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>Horses</source>
        <translation>Paarden</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Aangemaakt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Gewijzigd</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Gearchiveerd</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klanten</translation>
    </message>
    <message>
        <source>Without name</source>
        <translation>Zonder naam</translation>
    </message>
    <message>
        <source>Without fitter</source>
        <translation>Zonder zadelpasser</translation>
    </message>
    <message>
        <source>Without e-mail</source>
        <translation>Zonder e-mail</translation>
    </message>
    <message>
        <source>Without any contact</source>
        <translation>Zonder contactgegevens</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Breed</source>
        <translation>Ras</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Geslacht</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Geboortejaar</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Stokmaat</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straat</translation>
    </message>
    <message>
        <source>Second line</source>
        <translation>Tweede regel</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>Staat of provincie</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actief</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Of the server</source>
        <translation>Van de server</translation>
    </message>
    <message>
        <source>Of the API: the first part of its addresses</source>
        <translation>Van de API: het eerste deel van de adressen</translation>
    </message>
    <message>
        <source>The oldest desktop application that this server serves</source>
        <translation>Het oudste desktopprogramma dat deze server bedient</translation>
    </message>
    <message>
        <source>User name or e-mail</source>
        <translation>Gebruikersnaam of e-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Apparaat</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Aangemeld</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Laatst gezien</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Eindigt</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Deze</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Recht</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Bereik</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Rechten</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Gebruikersnaam</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Volledige naam</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Geblokkeerd</translation>
    </message>
    <message>
        <source>Must choose a new one</source>
        <translation>Moet een nieuw kiezen</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Gebruiker</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Leverancier</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Beheerder</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactief</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Opgeschort</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>In afwachting</translation>
    </message>
    <message>
        <source>Mare</source>
        <translation>Merrie</translation>
    </message>
    <message>
        <source>Gelding</source>
        <translation>Ruin</translation>
    </message>
    <message>
        <source>Stallion</source>
        <translation>Hengst</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Volgorde</translation>
    </message>
    <message>
        <source>Mail style</source>
        <translation>Mailstijl</translation>
    </message>
    <message>
        <source>Factory</source>
        <translation>Werkplaats</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Merk</translation>
    </message>
    <message>
        <source>Discipline</source>
        <translation>Discipline</translation>
    </message>
    <message>
        <source>Flap</source>
        <translation>Blad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Customisable</source>
        <translation>Aanpasbaar</translation>
    </message>
    <message>
        <source>Factories</source>
        <translation>Werkplaatsen</translation>
    </message>
    <message>
        <source>Leathers</source>
        <translation>Leersoorten</translation>
    </message>
    <message>
        <source>Allowed values</source>
        <translation>Toegestane waarden</translation>
    </message>
    <message>
        <source>Default values</source>
        <translation>Standaardwaarden</translation>
    </message>
    <message>
        <source>Extras</source>
        <translation>Extra’s</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Afwerking</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kleuren</translation>
    </message>
    <message>
        <source>Swatch</source>
        <translation>Kleurstaal</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Verplicht</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Hoogstens</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contrast</translation>
    </message>
    <message>
        <source>On the label</source>
        <translation>Op het etiket</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hulp</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Optie</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maat</translation>
    </message>
    <message>
        <source>Leather</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kleur</translation>
    </message>
    <message>
        <source>Asks for a colour</source>
        <translation>Vraagt naar een kleur</translation>
    </message>
    <message>
        <source>Asks for a leather</source>
        <translation>Vraagt naar een leersoort</translation>
    </message>
    <message>
        <source>Asks for words</source>
        <translation>Vraagt naar woorden</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Omschrijving</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>Jumping</source>
        <translation>Springen</translation>
    </message>
    <message>
        <source>Dressage</source>
        <translation>Dressuur</translation>
    </message>
    <message>
        <source>All purpose</source>
        <translation>Veelzijdig</translation>
    </message>
    <message>
        <source>Eventing</source>
        <translation>Eventing</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Overig</translation>
    </message>
    <message>
        <source>Double</source>
        <translation>Dubbel</translation>
    </message>
    <message>
        <source>Mono</source>
        <translation>Mono</translation>
    </message>
    <message>
        <source>Discontinued</source>
        <translation>Uit productie</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>Glad</translation>
    </message>
    <message>
        <source>Grain</source>
        <translation>Generfd</translation>
    </message>
    <message>
        <source>Textured</source>
        <translation>Gestructureerd</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Bedrukt</translation>
    </message>
    <message>
        <source>Patent</source>
        <translation>Lak</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Algemeen</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Zit</translation>
    </message>
    <message>
        <source>Cantle</source>
        <translation>Lepel</translation>
    </message>
    <message>
        <source>Flaps</source>
        <translation>Bladen</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Kussen</translation>
    </message>
    <message>
        <source>Accessory</source>
        <translation>Accessoire</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Keuze</translation>
    </message>
    <message>
        <source>Seat size</source>
        <translation>Zitmaat</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Lengte</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Woorden</translation>
    </message>
    <message>
        <source>Boolean</source>
        <translation>Ja of nee</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Hoes</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Verzorging</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dan</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Keuzes</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>Requires</source>
        <translation>Vereist</translation>
    </message>
    <message>
        <source>Excludes</source>
        <translation>Sluit uit</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Percentage</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Geldig vanaf</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Geldig tot (zonder die dag)</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Maat</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Naar</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Toegezegd voor</translation>
    </message>
    <message>
        <source>Without deposit because</source>
        <translation>Zonder aanbetaling, want</translation>
    </message>
    <message>
        <source>Without payment because</source>
        <translation>Zonder betaling, want</translation>
    </message>
    <message>
        <source>The deposit is kept</source>
        <translation>De aanbetaling blijft staan</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Serienummer</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Medewerker</translation>
    </message>
    <message>
        <source>Quality passed</source>
        <translation>Kwaliteit goedgekeurd</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Vervoerder</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Volgnummer</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Verwacht</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Magazijn</translation>
    </message>
    <message>
        <source>Due back</source>
        <translation>Terug op</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Voor</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Reactie</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Bewerkt</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Correctie</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Gemeten door</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Gemeten</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Maten</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Afgesproken</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>Saddle</source>
        <translation>Zadel</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opties</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Btw</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Betaald</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Openstaand</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Aanbetaling</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stap</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Leg</source>
        <translation>Traject</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Verzonden</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Bezorgd</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Provisional number</source>
        <translation>Voorlopig nummer</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Spoed</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Uiterste datum</translation>
    </message>
    <message>
        <source>Horse</source>
        <translation>Paard</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>Prijslijst</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referentie</translation>
    </message>
    <message>
        <source>Special instructions</source>
        <translation>Bijzondere wensen</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Interne notitie</translation>
    </message>
    <message>
        <source>Requested for</source>
        <translation>Gewenst voor</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Trade-in</source>
        <translation>Inruil</translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation>Afleveradres</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Bedragen</translation>
    </message>
    <message>
        <source>Cancelled because</source>
        <translation>Geannuleerd, want</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Productie</translation>
    </message>
    <message>
        <source>Shipments</source>
        <translation>Zendingen</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Besteld</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Goedgekeurd</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Goedgekeurd door</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Vrijgegeven</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Afgerond</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Aangemaakt door</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ongelezen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Te laat</translation>
    </message>
    <message>
        <source>Work list</source>
        <translation>Werklijst</translation>
    </message>
    <message>
        <source>Ordered from</source>
        <translation>Besteld vanaf</translation>
    </message>
    <message>
        <source>Ordered until</source>
        <translation>Besteld tot en met</translation>
    </message>
    <message>
        <source>Promised from</source>
        <translation>Toegezegd vanaf</translation>
    </message>
    <message>
        <source>Promised until</source>
        <translation>Toegezegd tot en met</translation>
    </message>
    <message>
        <source>Created from</source>
        <translation>Aangemaakt vanaf</translation>
    </message>
    <message>
        <source>Created until</source>
        <translation>Aangemaakt tot en met</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigenaar</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Volgorde</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Gedeeld</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Vastgelegd door</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>Laatste order</translation>
    </message>
    <message>
        <source>Last ordered</source>
        <translation>Laatst besteld</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totalen</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Sponsored</source>
        <translation>Gesponsord</translation>
    </message>
    <message>
        <source>Saddles</source>
        <translation>Zadels</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eenheid</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Van u</translation>
    </message>
    <message>
        <source>Additional</source>
        <translation>Aanvullend</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Goedkeuren</translation>
    </message>
    <message>
        <source>Ask the customer</source>
        <translation>Klant vragen</translation>
    </message>
    <message>
        <source>Awaiting client confirmation</source>
        <translation>Wacht op de klant</translation>
    </message>
    <message>
        <source>Awaiting confirmation</source>
        <translation>Wacht op bevestiging</translation>
    </message>
    <message>
        <source>Back length, wither to last rib</source>
        <translation>Ruglengte, schoft tot laatste rib</translation>
    </message>
    <message>
        <source>Back profile</source>
        <translation>Rugprofiel</translation>
    </message>
    <message>
        <source>Call fee</source>
        <translation>Voorrijkosten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Geannuleerd</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kaart</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Contant</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Channel width</source>
        <translation>Kanaalbreedte</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>Cheque</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Voltooien</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bevestigen</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corrigeren</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Afwijzen</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Korting</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Dominant discipline</source>
        <translation>Voornaamste discipline</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Concept</translation>
    </message>
    <message>
        <source>Extra</source>
        <translation>Extra</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>Afgekeurd</translation>
    </message>
    <message>
        <source>Fitter factory</source>
        <translation>Zadelpasser en werkplaats</translation>
    </message>
    <message>
        <source>Fitting</source>
        <translation>Passen</translation>
    </message>
    <message>
        <source>Girth</source>
        <translation>Singel</translation>
    </message>
    <message>
        <source>Girth circumference</source>
        <translation>Singelomvang</translation>
    </message>
    <message>
        <source>Girth groove, from the elbow</source>
        <translation>Singelligging, vanaf de elleboog</translation>
    </message>
    <message>
        <source>Gullet clearance</source>
        <translation>Schoftvrijheid</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>In de wacht</translation>
    </message>
    <message>
        <source>In inventory</source>
        <translation>Op voorraad</translation>
    </message>
    <message>
        <source>In production P1</source>
        <translation>In productie P1</translation>
    </message>
    <message>
        <source>In production P2</source>
        <translation>In productie P2</translation>
    </message>
    <message>
        <source>In production P3</source>
        <translation>In productie P3</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Bezig</translation>
    </message>
    <message>
        <source>Inseam</source>
        <translation>Binnenbeenlengte</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>Issue to the customer</source>
        <translation>Aan de klant uitgeven</translation>
    </message>
    <message>
        <source>Issue to the fitter</source>
        <translation>Aan de zadelpasser uitgeven</translation>
    </message>
    <message>
        <source>Kept after trial</source>
        <translation>Na proef gehouden</translation>
    </message>
    <message>
        <source>Lower leg</source>
        <translation>Onderbeen</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Met de hand</translation>
    </message>
    <message>
        <source>Muscle asymmetry</source>
        <translation>Ongelijke spieren</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Volgende stap</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>In de wacht</translation>
    </message>
    <message>
        <source>On trial</source>
        <translation>Op proef</translation>
    </message>
    <message>
        <source>On-hold</source>
        <translation>In de wacht</translation>
    </message>
    <message>
        <source>Panel clearance</source>
        <translation>Kussenvrijheid</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Goedgekeurd</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Place the order</source>
        <translation>Order plaatsen</translation>
    </message>
    <message>
        <source>Production 1</source>
        <translation>Productie 1</translation>
    </message>
    <message>
        <source>Production 2</source>
        <translation>Productie 2</translation>
    </message>
    <message>
        <source>Production 3</source>
        <translation>Productie 3</translation>
    </message>
    <message>
        <source>Put into inventory</source>
        <translation>In voorraad leggen</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Terugbetaling</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Heropenen</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparatie</translation>
    </message>
    <message>
        <source>Requiring-deposit</source>
        <translation>Aanbetaling ontbreekt</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Hervatten</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Teruggeven</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Teruggegeven</translation>
    </message>
    <message>
        <source>Returned from trial</source>
        <translation>Terug van proef</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Verkoop</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scan</translation>
    </message>
    <message>
        <source>Ship to the customer</source>
        <translation>Naar de klant sturen</translation>
    </message>
    <message>
        <source>Ship to the fitter</source>
        <translation>Naar de zadelpasser sturen</translation>
    </message>
    <message>
        <source>Shipped to customer</source>
        <translation>Naar klant verzonden</translation>
    </message>
    <message>
        <source>Shipped to fitter</source>
        <translation>Naar zadelpasser verzonden</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Verzending</translation>
    </message>
    <message>
        <source>Shoulder angle left</source>
        <translation>Schouderhoek links</translation>
    </message>
    <message>
        <source>Shoulder angle right</source>
        <translation>Schouderhoek rechts</translation>
    </message>
    <message>
        <source>Start a trial</source>
        <translation>Proef beginnen</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Stap terug</translation>
    </message>
    <message>
        <source>Stirrup length</source>
        <translation>Beugellengte</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Voorraad</translation>
    </message>
    <message>
        <source>Thigh length, hip to knee</source>
        <translation>Bovenbeen, heup tot knie</translation>
    </message>
    <message>
        <source>To customer</source>
        <translation>Naar klant</translation>
    </message>
    <message>
        <source>To fitter</source>
        <translation>Naar zadelpasser</translation>
    </message>
    <message>
        <source>To warehouse</source>
        <translation>Naar magazijn</translation>
    </message>
    <message>
        <source>To-approve</source>
        <translation>Goed te keuren</translation>
    </message>
    <message>
        <source>To-close</source>
        <translation>Af te sluiten</translation>
    </message>
    <message>
        <source>Tracing</source>
        <translation>Aftekening</translation>
    </message>
    <message>
        <source>Trade in</source>
        <translation>Inruil</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Overboeking</translation>
    </message>
    <message>
        <source>Tree size recommended</source>
        <translation>Aanbevolen boommaat</translation>
    </message>
    <message>
        <source>Trials-due</source>
        <translation>Proeven lopen af</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Wither height</source>
        <translation>Schofthoogte</translation>
    </message>
    <message>
        <source>Wither width at 2 cm</source>
        <translation>Schoftbreedte op 2 cm</translation>
    </message>
    <message>
        <source>Wither width at 4 cm</source>
        <translation>Schoftbreedte op 4 cm</translation>
    </message>
    <message>
        <source>Wither width at 6 cm</source>
        <translation>Schoftbreedte op 6 cm</translation>
    </message>
    <message>
        <source>has no price for something that is chosen</source>
        <translation>heeft voor iets wat gekozen is geen prijs</translation>
    </message>
    <message>
        <source>is below what is required; it can be waived with a note</source>
        <translation>is minder dan gevraagd; met een notitie kan ervan worden afgezien</translation>
    </message>
    <message>
        <source>is used, expired, or of an order that has changed since</source>
        <translation>is gebruikt, verlopen of van een intussen gewijzigde order</translation>
    </message>
    <message>
        <source>must be complete and obey every rule</source>
        <translation>moet compleet zijn en alle regels volgen</translation>
    </message>
    <message>
        <source>must be finished first</source>
        <translation>moet eerst klaar zijn</translation>
    </message>
    <message>
        <source>must be given</source>
        <translation>moet worden opgegeven</translation>
    </message>
    <message>
        <source>must be given unless the order is for stock or demonstration</source>
        <translation>moet worden opgegeven, behalve voor voorraad of demonstratie</translation>
    </message>
    <message>
        <source>must be given: nobody builds this model for the region</source>
        <translation>moet worden opgegeven: niemand bouwt dit model voor de regio</translation>
    </message>
    <message>
        <source>must be known to ask for a confirmation</source>
        <translation>moet bekend zijn om bevestiging te vragen</translation>
    </message>
    <message>
        <source>must be stock or demonstration</source>
        <translation>moet voorraad of demonstratie zijn</translation>
    </message>
    <message>
        <source>must be zero, or waived by the office</source>
        <translation>moet nul zijn, of het kantoor ziet ervan af</translation>
    </message>
    <message>
        <source>must have passed</source>
        <translation>moet zijn goedgekeurd</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Ordernummer</translation>
    </message>
    <message>
        <source>Withdraw approval</source>
        <translation>Goedkeuring intrekken</translation>
    </message>
    <message>
        <source>must not have begun: the factory builds it already</source>
        <translation>mag niet begonnen zijn: de werkplaats bouwt hem al</translation>
    </message>
</context>
</TS>
