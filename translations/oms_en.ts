<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>Approvals</name>
    <message>
        <source>%1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer and horse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fitter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No deposit is wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deposit of %1 is paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deposit is waived: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the deposit of %2 is paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saddle is complete and obeys every rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) stand against the saddle</source>
        <translation>
            <numerusform>%Ln thing stands against the saddle</numerusform>
            <numerusform>%Ln things stand against the saddle</numerusform>
        </translation>
    </message>
    <message>
        <source>Horse and rider were measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No measurements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything has a price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something has no price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 builds it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No factory builds this model for the region</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3. %4</source>
        <comment>when, who, what, changes</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed out everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link for a password sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password chosen by link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiping ordered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approval withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipped to the fitter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipped to the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given to the fitter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given to the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept after the trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back from the trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>record, what was done</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, time</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BrandPane</name>
    <message>
        <source>New brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Brand · %Ln model(s)</source>
        <translation>
            <numerusform>Brand · %Ln model</numerusform>
            <numerusform>Brand · %Ln models</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message numerus="yes">
        <source>%Ln order(s) as before.</source>
        <translation>
            <numerusform>%Ln order as before.</numerusform>
            <numerusform>%Ln orders as before.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was undone: an order has changed meanwhile.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>order, state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not possible: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CatalogueEditor</name>
    <message>
        <source>Somebody else changed this meanwhile, too: %1. Yours is shown; saving puts it in the place of theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CatalogueTree</name>
    <message>
        <source>Inactive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brands and models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leathers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leather</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CertificateDoubt</name>
    <message>
        <source>The certificate belongs to a server of another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is no longer valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is not valid yet. Is the clock of this computer right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate was withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server vouches for itself; no authority does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An authority that this computer does not know vouches for the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody that this computer knows vouches for the server.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColourPane</name>
    <message>
        <source>New colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Office only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note for the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office and fitter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to the fitter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office and factory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to the factory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fitter and factory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to fitter and factory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone, the customer too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to everyone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Configurator</name>
    <message>
        <source>no price yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saddle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cantle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accessories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leather</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is still to be chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: this is not in the catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 is no longer offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 is not offered here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 does not go with the rest. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be another. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: nothing asks for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is longer than %2 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there too often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leather colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix it: %1 empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix it: %1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CustomersPage</name>
    <message>
        <source>Current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without fitter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, horses %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, fitter %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Horses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fitter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day in a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved on this computer, not sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs your decision</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dashboard</name>
    <message>
        <source>To approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late at the factory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deposit open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trials due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts to finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With head office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrived for fitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being built</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecisionPane</name>
    <message>
        <source>Measurements are missing or do not add up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deposit has not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saddle does not suit the measurements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The special instructions are not clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExtraPane</name>
    <message>
        <source>New extra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra · %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindPage</name>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Horse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saddle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <comment>number, customer, horse, state</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FlowBar</name>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock and trial</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fulfilment</name>
    <message>
        <source>To confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To make</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To ship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>order, saddle, due</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saddle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message>
        <source>Needs your decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>News</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed in both places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>kind, about, what</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>A4 sheet, 2 × 4 (99 × 68 mm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4 sheet, 2 × 7 (99 × 38 mm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter sheet, 2 × 5 (4 × 2 in)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label printer, 100 × 50 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label printer, 89 × 36 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URGENT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STOP</source>
        <comment>not to be built</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>a day</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeatherPane</name>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New leather</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leather · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Measurements</name>
    <message>
        <source>Shoulder angle</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelPane</name>
    <message>
        <source>Leathers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options and values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discontinue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is discontinued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of the offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no longer offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is offered again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer this model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is offered now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy from another model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leathers %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options and values %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extras %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New model</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OptionPane</name>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Option · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderDetail</name>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saddle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderEditor</name>
    <message>
        <source>Whose saddle it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price list has no price for something that is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody builds this model for the region</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderExport</name>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderHistory</name>
    <message>
        <source>Moved on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>what happened, why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation>
            <numerusform>%Ln min ago</numerusform>
            <numerusform>%Ln min ago</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day of this year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderSheet</name>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day on paper</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not to be built</source>
        <comment>a state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URGENT until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URGENT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Horse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fitter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wished for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fitter&apos;s reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saddle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed long ago: what was built is at the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No saddle chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>measured on a day, by somebody</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for an earlier order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Special instructions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the saddle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · printed %2 by %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderWords</name>
    <message>
        <source>New order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed — wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled — stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deposit missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trials ending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day of this year in a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day in a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>an order without a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>brand, model</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln d late</source>
        <translation>
            <numerusform>%Ln d late</numerusform>
            <numerusform>%Ln d late</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %Ln d</source>
        <translation>
            <numerusform>in %Ln d</numerusform>
            <numerusform>in %Ln d</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message numerus="yes">
        <source>within %Ln day(s)</source>
        <comment>due</comment>
        <translation>
            <numerusform>within %Ln day</numerusform>
            <numerusform>within %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last %Ln day(s)</source>
        <translation>
            <numerusform>in the last %Ln day</numerusform>
            <numerusform>in the last %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s) or later</source>
        <comment>due</comment>
        <translation>
            <numerusform>in %Ln day or later</numerusform>
            <numerusform>in %Ln days or later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %Ln day(s) ago</source>
        <translation>
            <numerusform>more than %Ln day ago</numerusform>
            <numerusform>more than %Ln days ago</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fitter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Horse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leather</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no %2 that is known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no day. Write %2:&lt;14d, %2:2026-07-04, %2:2026-07-01..2026-07-31 or %2:week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be turned round with a minus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no filter called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not</source>
        <comment>before a yes-or-no filter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not</source>
        <comment>filter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is</source>
        <comment>filter</comment>
        <translation type="unfinished"></translation>
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
            <numerusform>%Ln late</numerusform>
            <numerusform>%Ln late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln urgent</source>
        <translation>
            <numerusform>%Ln urgent</numerusform>
            <numerusform>%Ln urgent</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to collect</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer and horse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saddle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <comment>nothing is left to pay</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanted for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awaiting approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Page %1 of %2</source>
        <comment>at the foot of a page</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PresetPane</name>
    <message>
        <source>New preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset · every model</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PresetsSection</name>
    <message>
        <source>Inactive</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s)</source>
        <translation>
            <numerusform>%Ln conflict</numerusform>
            <numerusform>%Ln conflicts</numerusform>
        </translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PriceGrid</name>
    <message>
        <source>No longer offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that is gone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PriceListsSection</name>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln price list(s)</source>
        <translation>
            <numerusform>%Ln price list</numerusform>
            <numerusform>%Ln price lists</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PriceSummary</name>
    <message>
        <source>Not priced yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no invoice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Horse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your fitter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not every price is known yet; the total may change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deposit before we begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your saddle</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Production</name>
    <message>
        <source>Step %1</source>
        <comment>of production</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln d here</source>
        <comment>in its stage</comment>
        <translation>
            <numerusform>%Ln d here</numerusform>
            <numerusform>%Ln d here</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped in %1</source>
        <comment>a step of production</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed: to approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>customer, horse</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RulePane</name>
    <message>
        <source>When all of this holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It concerns no model as things stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It concerns %Ln model(s)</source>
        <translation>
            <numerusform>It concerns %Ln model</numerusform>
            <numerusform>It concerns %Ln models</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, among them %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>Mono flap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double flap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> with </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 goes without %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every model</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RulesSection</name>
    <message>
        <source>Inactive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language and units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>d MMM</source>
        <comment>a station</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 – %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: since %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message>
        <source>%1 changed in both places</source>
        <comment>names of fields</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · on the server by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · by %2</source>
        <comment>record, person</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a field without a value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) wait on this computer</source>
        <translation>
            <numerusform>%Ln change waits on this computer</numerusform>
            <numerusform>%Ln changes wait on this computer</numerusform>
        </translation>
    </message>
    <message>
        <source>Synced %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer was shut out</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Update OMS to send %Ln change(s)</source>
        <translation>
            <numerusform>Update OMS to send %Ln change</numerusform>
            <numerusform>Update OMS to send %Ln changes</numerusform>
        </translation>
    </message>
    <message>
        <source>Update OMS to go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Sign in to send %Ln change(s)</source>
        <translation>
            <numerusform>Sign in to send %Ln change</numerusform>
            <numerusform>Sign in to send %Ln changes</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in to go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline: saved on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Sending %Ln change(s)</source>
        <translation>
            <numerusform>Sending %Ln change</numerusform>
            <numerusform>Sending %Ln changes</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching your records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server was restored from a backup. What you did on this computer is being sent again, and everything is read anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server wanted to take away many records at once without saying why. Nothing was hidden; it is being checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked: this computer has exactly what the server has for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something differed from the server and is being read anew. What waits stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) your decision</source>
        <translation>
            <numerusform>%Ln needs your decision</numerusform>
            <numerusform>%Ln need your decision</numerusform>
        </translation>
    </message>
    <message>
        <source>A customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New customer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
    <message>
        <source>A horse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New horse: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New horse of %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln horse(s)</source>
        <translation>
            <numerusform>%Ln horse</numerusform>
            <numerusform>%Ln horses</numerusform>
        </translation>
    </message>
    <message>
        <source>A fitter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New fitter: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln fitter(s)</source>
        <translation>
            <numerusform>%Ln fitter</numerusform>
            <numerusform>%Ln fitters</numerusform>
        </translation>
    </message>
    <message>
        <source>A decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln open decision(s)</source>
        <translation>
            <numerusform>%Ln open decision</numerusform>
            <numerusform>%Ln open decisions</numerusform>
        </translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field: value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field: before → after</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the server&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something of both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed and sent again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted, merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was so already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed in both places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will be sent again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role may not do this, or no longer does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask somebody who may, or discard it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is not there any more, or is no longer yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy what you need, then discard it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record was archived before your change arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have it restored, then send your change again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it belongs to was archived before it arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is in a state in which this cannot be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not know this kind of change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may need an update; your change is kept until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has another change under the same number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This clashes with what is already there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody changed the record in the meantime.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a change that this version of OMS does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field: what is wrong</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day of this year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this computer kept was damaged. Your changes that waited were saved; the records are read anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) wait to be sent</source>
        <translation>
            <numerusform>%Ln change waits to be sent</numerusform>
            <numerusform>%Ln changes wait to be sent</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is kept here after you quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept until you quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln brand(s)</source>
        <translation>
            <numerusform>%Ln brand</numerusform>
            <numerusform>%Ln brands</numerusform>
        </translation>
    </message>
    <message>
        <source>A model</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s)</source>
        <translation>
            <numerusform>%Ln model</numerusform>
            <numerusform>%Ln models</numerusform>
        </translation>
    </message>
    <message>
        <source>A leather</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln leather(s)</source>
        <translation>
            <numerusform>%Ln leather</numerusform>
            <numerusform>%Ln leathers</numerusform>
        </translation>
    </message>
    <message>
        <source>A colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln colour(s)</source>
        <translation>
            <numerusform>%Ln colour</numerusform>
            <numerusform>%Ln colours</numerusform>
        </translation>
    </message>
    <message>
        <source>An option</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s)</source>
        <translation>
            <numerusform>%Ln value</numerusform>
            <numerusform>%Ln values</numerusform>
        </translation>
    </message>
    <message>
        <source>A rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s)</source>
        <translation>
            <numerusform>%Ln rule</numerusform>
            <numerusform>%Ln rules</numerusform>
        </translation>
    </message>
    <message>
        <source>A preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln preset(s)</source>
        <translation>
            <numerusform>%Ln preset</numerusform>
            <numerusform>%Ln presets</numerusform>
        </translation>
    </message>
    <message>
        <source>An extra</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln price list(s)</source>
        <translation>
            <numerusform>%Ln price list</numerusform>
            <numerusform>%Ln price lists</numerusform>
        </translation>
    </message>
    <message>
        <source>A tax rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln tax rate(s)</source>
        <translation>
            <numerusform>%Ln tax rate</numerusform>
            <numerusform>%Ln tax rates</numerusform>
        </translation>
    </message>
    <message>
        <source>An order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New order of %1</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln payment(s)</source>
        <translation>
            <numerusform>%Ln payment</numerusform>
            <numerusform>%Ln payments</numerusform>
        </translation>
    </message>
    <message>
        <source>A comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment on %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s)</source>
        <translation>
            <numerusform>%Ln comment</numerusform>
            <numerusform>%Ln comments</numerusform>
        </translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measurements of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s) measured</source>
        <translation>
            <numerusform>%Ln visit measured</numerusform>
            <numerusform>%Ln visits measured</numerusform>
        </translation>
    </message>
    <message>
        <source>A file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File for %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message>
        <source>A view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New view: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln view(s)</source>
        <translation>
            <numerusform>%Ln view</numerusform>
            <numerusform>%Ln views</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: changed</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is done at once or not at all: it cannot wait for a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard it, and do it again while you are connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is done: to which order</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaxRatePane</name>
    <message>
        <source>New tax rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices in %1 are taxed with it from %2 to %3, that day included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices in %1 are taxed with it from %2 on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaxRatesSection</name>
    <message>
        <source>To come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln tax rate(s)</source>
        <translation>
            <numerusform>%Ln tax rate</numerusform>
            <numerusform>%Ln tax rates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tracing</name>
    <message>
        <source>%1 by %2</source>
        <comment>measured on a day, by somebody</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2 cm</source>
        <comment>a width, at a depth</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bar and the upright one are 100 mm long. If yours are not, print again in actual size (100 %), not fitted to the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wither, actual size (1:1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen from behind: left is the horse&apos;s left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left half: lay the dashed middle of the right half upon this one&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right half: lay its dashed middle upon the left one&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UserWords</name>
    <message>
        <source>See their own account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change their own account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See horses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add horses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change horses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive horses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See fitters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See factories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See price lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change price lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See amounts on orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve, return and hold orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make and ship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct and reopen orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change measurements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See warehouses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage mails that were not delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the audit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the server&apos;s figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UsersPage</name>
    <message>
        <source>Current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>name, roles, state</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ValuePane</name>
    <message>
        <source>When it is chosen, also ask for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New value of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>catalogue-kinds</name>
    <message>
        <source>Brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leather</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>catalogue-panes</name>
    <message>
        <source>New model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New leather</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New extra</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>catalogue-sections</name>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax rates</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>&amp;New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;related</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arc&amp;hive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Wide sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme like the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search or jump to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Minimise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next, previous row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First, last row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any other letter filters the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter, back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print &amp;labels…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open in its own window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Please fill this in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose a country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose a language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This contains a character that cannot be stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is already in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not exist any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please sign in again. What you typed is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role may not do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This clashes with what is already there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has been used already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody changed this record in the meantime. What you typed is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too large to be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some fields need another look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is busy or starting. Please try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not do this. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hands (16.2) or centimetres (168), please.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server not found. Check the address, and whether you are online.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No OMS server answers at this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not answer in time. What you typed is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was lost. What you typed is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account is blocked. Please ask an administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account waits to be confirmed by the link in the mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were away for long. Please sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session was ended from another place. Please sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password was changed. Please sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For your safety the session was ended: it was used in two places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of this computer is full. What you typed is kept; make room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is kept on this computer was damaged and is read anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer could not store it. What you typed is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is kept here is open in another window of OMS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key in the keychain does not open what is kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of what is kept here is not in the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain of this computer does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is kept here was written by a newer version of OMS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is kept here could not be brought up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is kept here cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a colour: #5a3825, for example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a measure: 17½ or 20, for example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not go with the option&apos;s kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A default must be one of the allowed values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An option has one default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option has values already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This option is answered in words; it has no values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is named twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This belongs to another option.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody asks for this here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a yes and a no already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say when: a model, a flap or a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the condition itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the option of the condition: please choose a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is out of range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This price list is published and stays as it is. Make a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be today or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A published list of the region begins on that day or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no price yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another rate of that region and code holds in these days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The region has no published price list on that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an amount. Write it like 1234.50, or - for none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; could mean two amounts. Write %2 or %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A price is not below 0. Write - to take it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This amount is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The currency has %1 digits after the point. Please round it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The formula failed (%1). Please mend it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must be Base price, Option value, Contrast or Extra.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the catalogue has these names. Compare them with an export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the catalogue has this identity. Empty the cell to go by the names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names are of something else than the identity. Empty the identity to go by the names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same price is in row %1 already. Keep one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot;. Keep the headings of an exported sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This column is there twice. Take one of the two away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amounts are not in %1, the currency of this list. Is it the right file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a percentage: 21 or 8.5, for example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is more than you may give. Ask head office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This would be less than what has been paid. Refund first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is fixed once the order is placed or something is paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is set by the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order takes no such payment any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order is open. Cancel it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order has no complete price yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lowers the price: 0 or less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 or more, please.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is somebody else&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This belongs to one saddle, not to many orders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price is %1 now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file did not arrive as it was. Please add it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are too many at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs a network.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>money</name>
    <message>
        <source>An amount is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no amount. Write it like %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has more decimals than the currency. Write it like %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can be read in two ways. Write the decimals, too, like %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is more than an amount can be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amounts here are in %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::ActionBar</name>
    <message>
        <source>Pick none (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
    <message>
        <source>More to do with them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print… (Ctrl+P)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::ActionDetails</name>
    <message>
        <source>%1: %2</source>
        <comment>action, order</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::ActionDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::ActivityTab</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a network only what people wrote is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw the comment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::Application</name>
    <message>
        <source>%1 is no address of a server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keychain: you stay signed in until you quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office had everything removed that this computer kept for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You work online only: this computer keeps nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays untouched. Until it can be opened you work online only: what has not been sent when you quit is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) have not reached the server, and this computer keeps nothing.</source>
        <translation>
            <numerusform>%n change has not reached the server, and this computer keeps nothing.</numerusform>
            <numerusform>%n changes have not reached the server, and this computer keeps nothing.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) have not reached the server yet.</source>
        <translation>
            <numerusform>%n change has not reached the server yet.</numerusform>
            <numerusform>%n changes have not reached the server yet.</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay on this computer, locked, and are sent when you sign in here again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer keeps nothing of you any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s) recovered</source>
        <translation>
            <numerusform>%Ln draft recovered</numerusform>
            <numerusform>%Ln drafts recovered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oms::ApprovalsPage</name>
    <message>
        <source>Orders to approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve several…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) wait</source>
        <translation>
            <numerusform>%Ln order waits</numerusform>
            <numerusform>%Ln orders wait</numerusform>
        </translation>
    </message>
    <message>
        <source>A approve · R return · H hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for approval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln decided</source>
        <translation>
            <numerusform>%Ln decided</numerusform>
            <numerusform>%Ln decided</numerusform>
        </translation>
    </message>
    <message>
        <source>No order has all that it needs to be approved without a look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approving needs a network: head office decides on what is true now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::Arrival</name>
    <message>
        <source>You are signed in to %1. Sign out to use the link to another server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link leads nowhere: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link belongs to another server: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link leads to something that is not yours to see.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::AuditDetail</name>
    <message>
        <source>Open the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of this record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>when, who</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity of the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No field of the record changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::AuditFilter</name>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::AuditPage</name>
    <message>
        <source>Audit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one in the list to see how it was before and after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln entries</source>
        <translation>
            <numerusform>%1 of %Ln entry</numerusform>
            <numerusform>%1 of %Ln entries</numerusform>
        </translation>
    </message>
    <message>
        <source>More is read as you scroll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry fits what you look for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the &amp;log anew</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::BatchApproval</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve what is in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) will be approved.</source>
        <translation>
            <numerusform>%Ln order will be approved.</numerusform>
            <numerusform>%Ln orders will be approved.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::Board</name>
    <message>
        <source>it goes on where it was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not in the workshop&apos;s hands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it goes one step after the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not go to %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::BothVersions</name>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln order(s) at once. Pick fewer.</source>
        <translation>
            <numerusform>At most %Ln order at once. Pick fewer.</numerusform>
            <numerusform>At most %Ln orders at once. Pick fewer.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server cannot be reached just now; many orders at once need it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why; then it is checked which orders take it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking each order…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %Ln order(s) can be done.</source>
        <translation>
            <numerusform>%Ln order can be done.</numerusform>
            <numerusform>All %Ln orders can be done.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them can be done:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can be done. These would be refused and are left out:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been done: an order has changed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::BusyBar</name>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::CardStrip</name>
    <message>
        <source>← → columns · Ctrl+→ moves on · Enter opens · digits scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::CataloguePage</name>
    <message>
        <source>Filter the catalogue…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue is changed online only. You can read everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fetched yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue will be here when the server has been reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins with a brand and its first model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose something at the left to see what it is and where it is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to see the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has not spoken to the server for 14 days.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::ChangeDialog</name>
    <message>
        <source>Change %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that the factory builds by is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order has been approved: it goes back to head office, and the factory is told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order has been submitted: head office sees what you change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::ChargeTable</name>
    <message>
        <source>Add a charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a saddle in payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saddle taken in payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saddle taken in payment: make, model, year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take no saddle in payment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::Chart</name>
    <message>
        <source>%1: %2</source>
        <comment>label, value</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::Chip</name>
    <message>
        <source>Delete takes this condition away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::ColourEditor</name>
    <message>
        <source>Choose a colour</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::ColumnChooser</name>
    <message>
        <source>Columns and rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space shows or hides one, Alt with the arrows moves it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move further left (Alt+Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move further right (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two lines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::Composer</name>
    <message>
        <source>Write a comment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who reads it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the comment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::CopyDialog</name>
    <message>
        <source>Copy the saddle of another order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number, customer, horse, model or serial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would change is shown before anything does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer does not have the saddle of that order.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::CounterCard</name>
    <message>
        <source>%1: %2</source>
        <comment>what is counted, how many</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::CustomerDetail</name>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add horse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Horses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fitter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No horses yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New customer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::CustomersPage</name>
    <message>
        <source>Filter by name, horse, town, phone…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customer chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one in the list to see its horses and how to reach them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>J K move · Enter opens · type to filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers and their horses will be here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customer matches what you typed in this view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers &amp; horses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add horse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln customer(s)</source>
        <translation>
            <numerusform>%1 of %Ln customer</numerusform>
            <numerusform>%1 of %Ln customers</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer has not spoken to the server for 14 days. Sign in to see your customers again; what you saved here is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fetched yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers and their horses will be here when the server has been reached.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::DashboardPage</name>
    <message>
        <source>Orders a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open orders by brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where orders stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders a week, last twelve weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good morning, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good afternoon, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good evening, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d/M</source>
        <comment>day and month below a bar</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::DateEditor</name>
    <message>
        <source>Choose from a calendar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::DecisionPane</name>
    <message>
        <source>Different from what was approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve (A)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return (R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold (H)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders that fitters submit, and changes to approved ones, come here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wished for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Special instructions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another reason…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::DecisionTable</name>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>field, whose: value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep both, one beneath the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: keep both, one beneath the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, both texts together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, result: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both, as below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (you only)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (server only)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::DecisionView</name>
    <message>
        <source>Save result</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) of %1 changed in both places</source>
        <translation>
            <numerusform>%Ln field of %1 changed in both places</numerusform>
            <numerusform>%Ln fields of %1 changed in both places</numerusform>
        </translation>
    </message>
    <message>
        <source>Conflict %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged by themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep all mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep all of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep all server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open both versions side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You edited (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 edited (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 edited on the server (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln other field(s) merged by themselves.</source>
        <translation>
            <numerusform>%Ln other field merged by itself.</numerusform>
            <numerusform>%Ln other fields merged by themselves.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) to decide</source>
        <translation>
            <numerusform>%Ln field to decide</numerusform>
            <numerusform>%Ln fields to decide</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::EditorFrame</name>
    <message>
        <source>Offer again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of the offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is used by %1. Take it out of the offer instead; where it is used is listed below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is offered again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no longer offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::EditorPane</name>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::ErrorBar</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::FactoriesPart</name>
    <message>
        <source>Factories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factory for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen; its name is known online</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::FilesTab</name>
    <message>
        <source>No files yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos, tracings and documents of this order are shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program on this computer opens this file. Save it instead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::FilterBar</name>
    <message>
        <source>Filter by customer, horse, serial…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, or conditions as status:p2 due:&lt;14d fitter:leslie -urgent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::FilterPicker</name>
    <message>
        <source>Type to narrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not</source>
        <comment>filter</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::FindPage</name>
    <message>
        <source>Number, serial number, horse or customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders found</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) found</source>
        <translation>
            <numerusform>%Ln order found</numerusform>
            <numerusform>%Ln orders found</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what you have in hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number on a paper, the serial number of a saddle, a horse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::FitPart</name>
    <message>
        <source>Choose the horse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centimetres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lengths in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is measured belongs to a horse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was measured for this order, and it has been approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured on %1. The order has been approved: this visit stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new visit. When you save it the order goes back to head office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing measured yet. The visit before stands beside each field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing measured yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit of %1, saved on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order is not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::FitTab</name>
    <message>
        <source>Horse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, who measured</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (this order)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing measured yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits at this horse are shown here side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centimetres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lengths in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no other visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::FlowStation</name>
    <message>
        <source>%1: %2</source>
        <comment>state, how many</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::ForgetDialog</name>
    <message>
        <source>Remove everything from this computer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove and sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is destroyed first, then the records: nobody can read them here any more. The server keeps everything; when you sign in here again they are downloaded anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) have not reached the server and would be lost for ever.</source>
        <translation>
            <numerusform>%Ln change has not reached the server and would be lost for ever.</numerusform>
            <numerusform>%Ln changes have not reached the server and would be lost for ever.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give up what has not been sent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::FormRow</name>
    <message>
        <source>required</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::FulfilmentPage</name>
    <message>
        <source>Orders of the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queues</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This queue is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %L2</source>
        <comment>queue, orders</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::HeightEditor</name>
    <message>
        <source>%1 hh · %2 cm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>16.2 hands or 168 cm</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::HorseEditor</name>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive horse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New horse of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::InboxPage</name>
    <message>
        <source>Nothing new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What others do to your orders, and what needs you, comes here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done (E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E done · Enter opens · J K move</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::ItemView</name>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
  before: %2
  entered: %3
  on the server: %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::KeptPane</name>
    <message>
        <source>These records are on this computer, sealed with a key that only your account has. They can be read and changed without a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check against the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compares every record with the server&apos;s, and reads anew what differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download everything again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads all records anew. What waits to be sent stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last contact with the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer keeps these records only while OMS runs: after you quit nothing is left here, not even what was not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::KeyFinder</name>
    <message>
        <source>This could not be written to the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::KeyboardSheet</name>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::ListDetail</name>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::ListSection</name>
    <message>
        <source>Fewer letters find more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue is changed online only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::ListView</name>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln row(s)</source>
        <translation>
            <numerusform>%1 of %Ln row</numerusform>
            <numerusform>%1 of %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oms::MainWindow</name>
    <message>
        <source>About OMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order desk for made-to-order saddles, version %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(%1) %2</source>
        <comment>how many decisions wait, title</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::MeasurementForm</name>
    <message>
        <source>Horse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes of the visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible is %1 to %2 %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day of the visit before, what was measured</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::MoneyTab</name>
    <message>
        <source>Record a payment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not priced yet: the server does so when it has the order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saddle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind and method of a payment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deposit wanted before approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without deposit because: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without payment because: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::NavButton</name>
    <message>
        <source>complete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::Notifier</name>
    <message>
        <source>Waits for your approval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was changed and waits for your approval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was returned to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is on hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is on its way to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is new and waits for you to confirm it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop: it is on hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop: it was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs your decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change of yours was refused, or made in both places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) have come up</source>
        <translation>
            <numerusform>%Ln thing has come up</numerusform>
            <numerusform>%Ln things have come up</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oms::OfferChecklist</name>
    <message>
        <source>No leather is allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody builds it for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No value is allowed for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A leather has no price in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no price list today for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to be offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before it is offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oms::OfflineChoice</name>
    <message>
        <source>d MMM HH:mm</source>
        <comment>a day and time, short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of %1 wait on this computer</source>
        <translation>
            <numerusform>%n change of %1 waits on this computer</numerusform>
            <numerusform>%n changes of %1 wait on this computer</numerusform>
        </translation>
    </message>
    <message>
        <source>What is kept of %1 is locked: not synced since %2. It opens when %1 signs in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work offline as %1 (synced %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work offline as %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::OrderBrowser</name>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep, share or delete views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export or copy what is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns and rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fetched yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders will be here as soon as there are some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders will be here when the server has been reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No order fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No order belongs to this view just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No order of this view matches the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>J K move · Enter open · X select · ? keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>view, how many</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>rows shown, rows in all</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New repair</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::OrderDetail</name>
    <message>
        <source>No order chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one in the list to see it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in its own window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy %1</source>
        <comment>an order&apos;s number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1 in its own window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::OrderEditor</name>
    <message>
        <source>Discard changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save changes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer and horse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charges besides the saddle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is kept before you type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed, not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you changed is not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy from an order…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you had typed before the program ended is here again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln measurement(s) that cannot be right</source>
        <translation>
            <numerusform>%Ln measurement that cannot be right</numerusform>
            <numerusform>%Ln measurements that cannot be right</numerusform>
        </translation>
    </message>
    <message>
        <source>No deposit is asked of an order of this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deposit before approval: %1 · paid: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much is asked as a deposit is known once the server has this order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new visit is not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind and dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saddle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fitter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ship to the fitter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ship to the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::OrderExport</name>
    <message numerus="yes">
        <source>%Ln order(s) that are selected</source>
        <translation>
            <numerusform>%Ln order that is selected</numerusform>
            <numerusform>%Ln orders that are selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) as they are shown</source>
        <translation>
            <numerusform>%Ln order as it is shown</numerusform>
            <numerusform>%Ln orders as they are shown</numerusform>
        </translation>
    </message>
    <message>
        <source>Export to Excel (XLSX)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy for a spreadsheet or letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) written to %1</source>
        <translation>
            <numerusform>%Ln order written to %1</numerusform>
            <numerusform>%Ln orders written to %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) copied</source>
        <translation>
            <numerusform>%Ln order copied</numerusform>
            <numerusform>%Ln orders copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oms::OrderLine</name>
    <message>
        <source>%1, %2, %3, %4</source>
        <comment>number, whose, state, when</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::OrderWindow</name>
    <message>
        <source>%1 · %2</source>
        <comment>number, customer</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::OrdersPage</name>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has not spoken to the server for 14 days. Sign in to see your orders again; what you saved here is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::PaletteOverlay</name>
    <message>
        <source>Search or jump to…   &gt; commands   @ people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or jump to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::PassphraseDialog</name>
    <message>
        <source>Keep offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock what is kept here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keychain. A passphrase locks what you keep on it; nobody can find it out for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you keep on this computer is locked with your passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work online only</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters, please.</source>
        <translation>
            <numerusform>At least %n character, please.</numerusform>
            <numerusform>At least %n characters, please.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::PaymentDialog</name>
    <message>
        <source>Payment for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 recorded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::Picker</name>
    <message>
        <source>Type a part of the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::PresetChoices</name>
    <message>
        <source>In contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not among what fits here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln choice(s)</source>
        <translation>
            <numerusform>%Ln choice</numerusform>
            <numerusform>%Ln choices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln of them in conflict</source>
        <translation>
            <numerusform>%1, %Ln of them in conflict</numerusform>
            <numerusform>%1, %Ln of them in conflict</numerusform>
        </translation>
    </message>
    <message>
        <source>Puts this in its place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::PresetsSection</name>
    <message>
        <source>Presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by name, model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No presets yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A preset answers many questions at once, for one model or for all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No preset fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every model</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln preset(s)</source>
        <translation>
            <numerusform>%Ln preset</numerusform>
            <numerusform>%Ln presets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln preset(s)</source>
        <translation>
            <numerusform>%1 of %Ln preset</numerusform>
            <numerusform>%1 of %Ln presets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oms::PriceListsSection</name>
    <message>
        <source>Price lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New price list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No price lists yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each region has its own. A draft is filled in, then published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue is changed online only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A draft is the server&apos;s: it is opened online only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::ProductionPage</name>
    <message>
        <source>By factory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan or type a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanned once it is found; scanned twice it moves on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They come as soon as this computer has them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders appear here as soon as they are approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not on the board.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::QuickLook</name>
    <message>
        <source>Saddle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>J K next and previous · Enter opens · Space closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fitter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::RejectionView</name>
    <message>
        <source>Discard…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix and send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not accept a change of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You entered it (%1). The server answered (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 entered it (%2). The server answered (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left that differs from the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was entered will be given up. The log keeps that you did so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you fixed is not sent yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::RoleMatrix</name>
    <message>
        <source>All: every record. Assigned: the records of the fitter or factory that the account belongs to. Own: what they made themselves. A person with several roles has the widest reach of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each role may do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>role, how far</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::RulesSection</name>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by option, value, model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rules yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule says what goes together: which choice needs another, or goes without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s)</source>
        <translation>
            <numerusform>%Ln rule</numerusform>
            <numerusform>%Ln rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln rule(s)</source>
        <translation>
            <numerusform>%1 of %Ln rule</numerusform>
            <numerusform>%1 of %Ln rules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oms::SaddleTab</name>
    <message>
        <source>approved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed long ago: what was built is at the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No saddle chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::SavedViewMenu</name>
    <message>
        <source>Save as a new view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save changes to “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share with everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share with everybody who sees orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a new view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View “%1” saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is now seen by everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is yours alone again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View “%1” deleted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::ServerCheck</name>
    <message>
        <source>Encrypted connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not encrypted: others could read along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answers but is starting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something answers at this address, but it is no OMS server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This application is too old for the server: it needs %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · version %2 · %3 ms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::ServerPicker</name>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget this server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address or oms:// link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of another server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no address of a server. Example: oms.example.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet. Your office knows the address.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::SettingsPage</name>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark windows, or as the desktop has them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of everything in the window, beside what the desktop sets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views of orders keep the height that you gave them there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is in the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report names versions and the state of sync, no customer and no password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates and amounts are written as %1 and %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is typed and shown; millimetres are kept. Seats are in inches always.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centimetres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of the page in front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“?” shows them everywhere; Ctrl+K finds every command by its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop has no place for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages beside the clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has come up for you while you look elsewhere: something to approve, an answer, work for your workshop, a refused change. Never what you did yourself. A click opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign beside the clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether all is saved, as in the sidebar. Closing the window still ends the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing, only while OMS runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last contact with the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records offline copy size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the Sync centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What waits, what was done, what needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Sync centre also checks the copy and downloads it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove everything from this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before you give it away, or when it is not yours. You are signed out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of order sheets, price summaries and tracings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As they are bought; each kind keeps its own printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of price summaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a customer&apos;s is not known, that of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here is called so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search the settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::ShipForm</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::Sidebar</name>
    <message>
        <source>Search or jump to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::SignInAgain</name>
    <message>
        <source>Sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can go on; what you save waits on this computer until you sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please sign in again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::SignInForm</name>
    <message>
        <source>&amp;Keep me signed in on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name or e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user name or the password is not right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::SignInWindow</name>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a server or add one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to OMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order desk for saddles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust this certificate from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare this fingerprint with your administrator before you trust it:
%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has work here that the server does not have yet. It must be sent first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::SkeletonList</name>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::StageColumn</name>
    <message>
        <source>Limit of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln</source>
        <comment>orders in a column</comment>
        <translation>
            <numerusform>At most %Ln</numerusform>
            <numerusform>At most %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <comment>orders, limit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln too many</source>
        <translation>
            <numerusform>%Ln too many</numerusform>
            <numerusform>%Ln too many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <comment>orders</comment>
        <translation>
            <numerusform>%Ln late</numerusform>
            <numerusform>%Ln late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln due in 7 d</source>
        <comment>orders</comment>
        <translation>
            <numerusform>%Ln due in 7 d</numerusform>
            <numerusform>%Ln due in 7 d</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oms::StageModel</name>
    <message>
        <source>No factory</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::StatusHeader</name>
    <message>
        <source>Sync now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::Stepper</name>
    <message>
        <source>%1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not ordered yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::SummaryTab</name>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instructions and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saddle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leather</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fitter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wished for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fitter&apos;s reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deposit wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::SyncCentrePage</name>
    <message>
        <source>Sync centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::SyncCentreView</name>
    <message>
        <source>%1 (%2)</source>
        <comment>title of a list, how many</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs your decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists of the Sync centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each change is noted here: when it was saved, sent and accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused. Nothing is sent or fetched until you resume; what you do is saved on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking against the server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All records are read anew, which may take a few minutes. What waits to be sent stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloading everything again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you had open was decided at another place in the meantime.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When two people change the same field, or the server does not accept something, it is listed here until you decide. Nothing is ever decided for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has all that was done on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you change is listed here until the server has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not work: %1. It is tried again by itself; nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything was downloaded again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Up to date. %Ln change(s) still wait.</source>
        <translation>
            <numerusform>Up to date. %Ln change still waits.</numerusform>
            <numerusform>Up to date. %Ln changes still wait.</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to date: everything is sent and fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided. It is saved on this computer and goes to the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused: it begins when you resume.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::TableModel</name>
    <message>
        <source>Selected: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::TaxRatesSection</name>
    <message>
        <source>Tax rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New tax rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tax rates yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without one, prices in a region are shown without tax.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue is changed online only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::TickList</name>
    <message>
        <source>Filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what is allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space allows · Ctrl+D default · Alt+↑ Alt+↓ order · type to filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space allows · Alt+↑ Alt+↓ order · type to filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::TickModel</name>
    <message>
        <source>Default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::TickView</name>
    <message>
        <source>Allow all of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow none of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it the default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::Ticket</name>
    <message>
        <source>Back a step…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ticket chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an order to see what is to be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>state, step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm and begin P1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P1 is finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P2 is finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has asked anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print label…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::TimeTravel</name>
    <message>
        <source>Back to now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order as it stood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw it back to see the order as it stood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, today %3</source>
        <comment>field, what it was, what it is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built as it is today.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::Toast</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::TryOutSection</name>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quote is in the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::UserDetail</name>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a link for a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computers that work offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is blocked and signed out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is archived and signed out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is signed out on every computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gets a mail with a link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the fitter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is wiped when it next reaches the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synced %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shut out %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer may sync no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wipe…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wipe %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wipe this computer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wipe it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As soon as it reaches the server, “%1” destroys all records that it keeps for %2, and what was done there and not sent is lost. This cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is wiped when it next reaches the server.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::UserDialog</name>
    <message>
        <source>Change the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They get a mail with a link and choose a password themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::UsersPage</name>
    <message>
        <source>Filter by name, e-mail, role…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln account(s)</source>
        <translation>
            <numerusform>%1 of %Ln account</numerusform>
            <numerusform>%1 of %Ln accounts</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account fits what you look for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one in the list to see its roles and computers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gets a mail with a link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users and roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the &amp;accounts anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Invite somebody…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change the account…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::UsesPanel</name>
    <message numerus="yes">
        <source>Where used · %Ln</source>
        <translation>
            <numerusform>Where used · %Ln</numerusform>
            <numerusform>Where used · %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Not used anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>Show %Ln more</numerusform>
            <numerusform>Show %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oms::ValueList</name>
    <message>
        <source>F2 edits · Enter opens · Alt+↑ Alt+↓ order · saved at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another value, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of another value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::ValueTable</name>
    <message>
        <source>leather</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a measure: 17½ or 20, for example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leather</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::ValueView</name>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::WhoPart</name>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New customer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New horse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Horse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No horse chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the customer first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New horse</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::configurator::AdaptationDialog</name>
    <message>
        <source>Not taken over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::configurator::Configurator</name>
    <message>
        <source>Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: what would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy of another saddle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No preset for this model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no price list for this region and day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model and leather make the price.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::configurator::OfferPopup</name>
    <message>
        <source>Choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called so</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::configurator::PriceLines</name>
    <message>
        <source>no price yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::configurator::RuleList</name>
    <message>
        <source>Broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule speaks of this model.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::configurator::SectionList</name>
    <message numerus="yes">
        <source>%1, %Ln to be done</source>
        <translation>
            <numerusform>%1, %Ln to be done</numerusform>
            <numerusform>%1, %Ln to be done</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, complete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::configurator::SidePanel</name>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the factory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something has no price yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more than before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 less than before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete and rule-clean</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) stand against ordering it</source>
        <translation>
            <numerusform>%Ln thing stands against ordering it</numerusform>
            <numerusform>%Ln things stand against ordering it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message>
        <source>On the workshop&apos;s label</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::configurator::SlotRow</name>
    <message>
        <source>To be chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::prices::ArchiveDraftDialog</name>
    <message>
        <source>Archive %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It leaves the list of price lists, with its %Ln price(s). Nothing is deleted.</source>
        <translation>
            <numerusform>It leaves the list of price lists, with its %Ln price. Nothing is deleted.</numerusform>
            <numerusform>It leaves the list of price lists, with its %Ln prices. Nothing is deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oms::prices::ChangeDraftDialog</name>
    <message>
        <source>Change %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::prices::NewDraftDialog</name>
    <message>
        <source>Create the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New price list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not rounded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raised by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no other list: empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a percentage.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::prices::PriceGrid</name>
    <message>
        <source>Prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take prices away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) hold no amount: they are marked.</source>
        <translation>
            <numerusform>%Ln cell holds no amount: it is marked.</numerusform>
            <numerusform>%Ln cells hold no amount: they are marked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) did not fit into what can be edited.</source>
        <translation>
            <numerusform>%Ln cell did not fit into what can be edited.</numerusform>
            <numerusform>%Ln cells did not fit into what can be edited.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oms::prices::PriceGridModel</name>
    <message>
        <source>no price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>had no price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A price is not below zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::prices::PublishDialog</name>
    <message>
        <source>Publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln price(s) change.</source>
        <translation>
            <numerusform>%Ln price changes.</numerusform>
            <numerusform>%Ln prices change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them would be gone.</source>
        <translation>
            <numerusform>%Ln of them would be gone.</numerusform>
            <numerusform>%Ln of them would be gone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln offered model(s) would have a leather without a price.</source>
        <translation>
            <numerusform>%Ln offered model would have a leather without a price.</numerusform>
            <numerusform>%Ln offered models would have a leather without a price.</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 on it holds for %2, for good: a published list is never changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message>
        <source>What changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::prices::SheetPage</name>
    <message>
        <source>Filter by model, leather, option…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New draft from this…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All price lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel (XLSX)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (CSV)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Option values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrasts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A published list is never changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln price(s) not saved yet</source>
        <translation>
            <numerusform>%Ln price not saved yet</numerusform>
            <numerusform>%Ln prices not saved yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln price(s) wait for the server</source>
        <translation>
            <numerusform>%Ln price waits for the server</numerusform>
            <numerusform>%Ln prices wait for the server</numerusform>
        </translation>
    </message>
    <message>
        <source>All saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else works on this draft, too. Theirs was read; yours is kept on top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some prices are not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the chosen prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By how many percent? -5 lowers them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a percentage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the price list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx *.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read, or is larger than 5 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 prices would change, %3 would be taken away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is published</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) hold no amount. Mend them first.</source>
        <translation>
            <numerusform>%Ln cell holds no amount. Mend it first.</numerusform>
            <numerusform>%Ln cells hold no amount. Mend them first.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 prices were imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change name and day…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive the draft…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is archived</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::printing::Preview</name>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oms::printing::PrintDialog</name>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1 of %2…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the customer&apos;s contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the factory reads it: its own words, no address, no telephone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First free label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No width of the wither has been measured, so there is nothing to draw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These orders are not on this computer any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing page %1 of %2…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything was printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Customers &amp; horses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to approve</source>
        <translation>
            <numerusform>%Ln to approve</numerusform>
            <numerusform>%Ln to approve</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <translation>
            <numerusform>%Ln late</numerusform>
            <numerusform>%Ln late</numerusform>
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
            <numerusform>%Ln to confirm</numerusform>
            <numerusform>%Ln to confirm</numerusform>
        </translation>
    </message>
    <message>
        <source>Users and roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>Order sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workshop labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price summary for the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wither in actual size</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regions</name>
    <message>
        <source>United States</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Europe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Great Britain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Australia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Germany</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>schema</name>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fitter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Horses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without fitter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without any contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State or province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the API: the first part of its addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The oldest desktop application that this server serves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name or e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must choose a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gelding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stallion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discipline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customisable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leathers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swatch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leather</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for a colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for a leather</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jumping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dressage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eventing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mono</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discontinued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Textured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cantle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accessory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boolean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excludes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without deposit because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without payment because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deposit is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saddle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisional number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Horse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Special instructions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requested for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trade-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last ordered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Totals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sponsored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saddles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Additional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awaiting client confirmation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awaiting confirmation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back length, wither to last rib</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dominant discipline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fitter factory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Girth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Girth circumference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Girth groove, from the elbow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gullet clearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In inventory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In production P1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In production P2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In production P3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inseam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue to the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue to the fitter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept after trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscle asymmetry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On-hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panel clearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into inventory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requiring-deposit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned from trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ship to the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ship to the fitter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipped to customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipped to fitter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shoulder angle left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shoulder angle right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stirrup length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thigh length, hip to knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To fitter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To warehouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To-approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To-close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trade in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tree size recommended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trials-due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wither height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wither width at 2 cm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wither width at 4 cm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wither width at 6 cm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no price for something that is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is below what is required; it can be waived with a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is used, expired, or of an order that has changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be complete and obey every rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be finished first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be given unless the order is for stock or demonstration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be given: nobody builds this model for the region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be known to ask for a confirmation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be stock or demonstration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be zero, or waived by the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must have passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must not have begun: the factory builds it already</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
