<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Action</name>
    <message>
        <source>&amp;Inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve with re&amp;marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;turn for correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record pa&amp;yment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy case reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save print form as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit &amp;width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Tereze</source>
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
        <source>Rese&amp;t layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reca&amp;ll the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoo&amp;m in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Admin</name>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 events in %2 chains, %3 seals; %4 events not sealed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signatures of the seals were not checked (--keys).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--wait takes 0 to 3600 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--theirs and --ours exclude each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tereze-admin NOUN VERB [arguments] [--json] [--db URI]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
The database is the one of --db, of the variable TEREZE_DB or of tereze/tereze.conf.
Exit code: 0 done, 1 refused or found wrong, 2 wrong usage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the schema in place; --create makes the database first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring an installed schema up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the schema with what this program expects, and run the lint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the description that db check compares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a person a database role, or a login of the portal (--login); --password and --login read the password from standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End a person&apos;s sessions and sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load services, forms, routes and templates; what was edited since is reported, taken from the files (--theirs) or kept (--ours)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what is wrong with a route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for gaps and doubles in the numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the chains of events and the seals; --keys checks their signatures, --seals compares with what was exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whether a document is ours and in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill an empty database with a sample university and carry one application to a verified PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such command: %1 (see --help)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schema stands at version %1 (before: %2), with %3 functions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created the database %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schema is as this program expects it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and passwords: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the option --%1 is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker did not finish in time: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The student %1 has applied: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has approved it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is registered; its QR, file and number are verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The routes of the catalogue were not published. Is the worker running?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid: issued by us and in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Superseded: issued by us, replaced by a later one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annulled: issued by us, no longer in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not issued: made by us, but not issued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Altered: the signature does not fit what the QR says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown: not a document of ours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A QR is checked with the public keys: --keys with the file tereze-keys.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued by us; whether it is still in force was not checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is larger than 25 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not our file, byte for byte: check its QR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give one of: a PDF file, --qr TEXT, --number N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number can only be looked up in the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a QR is checked with the public keys: --keys FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line was expected on standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2: numbers 1 to %3, %4 entries, %5 annulled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to say against this route.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who it is: --person with a number, or --surname for a new person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--person needs the number of a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A position is written role@unit: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give a role of the database, or --login NAME for the portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account %1 can sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can sign in at the portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account %1 is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Act a log out through the engine, in a database marked for tests; --documents makes, registers and verifies the documents too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 of the log: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something stands behind a closing quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quote is not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is compressed: unpack it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not text in UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the column “%1” is expected once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fields instead of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>case, seq or activity is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no time with an offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker of the replay does not do its work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A replay moves the clock: it is made only in a database that is marked for tests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map has no account that could decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map is for the route “%1”, the file has “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The steps of the route need English names of their own: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The route is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown option --%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the option --%1 is given twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the option --%1 takes no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the option --%1 needs a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an argument is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is an argument too many: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a decision names its step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a payment names a column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service and route are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account and role are names of small letters, digits and _</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such state of an application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>application and state are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such act</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ApplicationState</name>
    <message>
        <source>In review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned for correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseHtml</name>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attached file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applies as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Student</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseTexts</name>
    <message>
        <source>Application submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitted again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision recalled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn by the applicant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The applicant has begun to correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft prepared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order could not take effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried again after an incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approval sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft in preparation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in preparation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>superseded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>annulled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>discarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held up by an incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>former student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>member of staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approve finally</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pass on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>studying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on academic leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>graduated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bachelor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>master</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doctoral studies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full-time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part-time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>distance learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own expense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Student number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faculty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Degree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year of study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form of study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrolled on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graduates on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>the file cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is not UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this file belongs to nothing that is declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key is no name, or stands twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a pattern has {number} and {year}, each once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only an approval sheet belongs to no service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of limits is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the form has no field “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of templates is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the kind is application_form, certificate, order or approval_sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a document is registered in a journal that exists; an approval sheet is in none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an e-service has exactly one application form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: version %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>route %1: published as version %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>route %1: refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>route %1: no worker has answered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: edited since, the files were taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: edited since, the database was kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of texts is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key must be the name of the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the kind is e_service, appointment or counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the kinds of applicant are not right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an e-service names its route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no name of an effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the code of a unit is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>working days such as P3D are expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes such as PT15M are expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an amount in whole tenge is expected, 0 where it is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a telephone number is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an e-mail address is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours such as 09:00 and 17:45 are expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is registered in the journal “%2”, but the step “%3” names another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the condition reads “%1”, which there is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” may be absent; the condition has to ask first whether it exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key of the route is not the one that the service names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date is expected here, such as 2026-09-01</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text is expected here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a university has at least one unit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Condition</name>
    <message>
        <source>a condition may have at most %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a number such as 12 or 3.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text in quotes cannot hold a line break or a control character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the closing quotation mark is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text holds half a character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not an escape that a text may hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comments are not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the character “%1” has no meaning here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Character %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conditions are always strict; “lax” is not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after “!” comes a condition in parentheses or exists(…).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this condition is nested too deeply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>places in a list ([0], [*]) are not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“*” for any member is not accepted: name the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of a field must follow the dot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the method “%1” is not accepted; only datetime() is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not accepted here; a field begins with $.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“@” has a meaning only inside a filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is missing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the condition ends too early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value is expected here, not a condition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a condition is expected here, such as a comparison, not a value.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionSettings</name>
    <message>
        <source>The address of the database cannot be used: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is empty or damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no PostgreSQL address (postgresql://…)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file %1 cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none is given; use --db, the variable TEREZE_DB or the file tereze/tereze.conf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds a semicolon or a line break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sslmode may only be verify-full for another machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>channel_binding may only be require</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>The database did not accept the sign-in. Check the user name and the password.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>The approval sheet lacks “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents cannot be made in the language “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file has no place for a registration number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document takes more than %1 pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF file is damaged, locked or too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text cannot be written as a QR code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title and the name are too long for the QR code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not the name of a server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These characters cannot be printed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number “%1” is too long for its box.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>The input cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no right to do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody changed this meanwhile. Look at the new state and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule does not allow this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not possible in the present state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many attempts. Please wait a little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version cannot do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored data is damaged. Please tell the administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong. Please tell the administrator.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The draft of the document is still being prepared. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody decides on an application of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form or the draft has changed since you opened it. Look at it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount does not cover what is due.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormLayout</name>
    <message>
        <source>“%1” is not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a field of this type is shown as one of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a section needs a key of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no field of the form, or is shown twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the field “%1” stands in no section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the form has no field “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormRule</name>
    <message>
        <source>This answer has the wrong form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a real date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer yes or no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Enter at least %n character(s).</source>
        <translation>
            <numerusform>Enter at least %n character.</numerusform>
            <numerusform>Enter at least %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter at most %n character(s).</source>
        <translation>
            <numerusform>Enter at most %n character.</numerusform>
            <numerusform>Enter at most %n characters.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a number not below %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a number not above %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This field must be filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text holds control characters. Type it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is too short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is too small.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an e-mail address, such as name@example.kz.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text does not have the form asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form has no such field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the conditions of the service are met could not be found out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This answer cannot be accepted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormSchema</name>
    <message>
        <source>the keyword “%1” is not accepted here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from 1 to %1 fields are expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a field name has small Latin letters, digits and “_”, begins with a letter and has at most 40</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only draft 7 is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the type of a form must be “object”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a form must have “additionalProperties”: false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of field names is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no field, or stands twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the type of a field must be one of string, integer, number and boolean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file has a media type such as application/pdf and the format “uuid”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text may have the format “email”, and then no pattern of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>different texts are expected, none empty or over %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lower limit is above the upper one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number of the field&apos;s type is expected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>line %1, column %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is not UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key “%1” stands twice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LocalText</name>
    <message>
        <source>texts are expected here, one for each of kk, ru and en</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not one of the languages kk, ru, en, uk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text in “%1” is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text in “%1” is missing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved with remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned for correction</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasswordKey</name>
    <message>
        <source>A password has 1 to 1,024 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pattern</name>
    <message>
        <source>a group is not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a group is closed that was not opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“|” must stand inside a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not accepted here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a class is empty or not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only punctuation may follow a backslash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has nothing to repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a group may only be followed by “?”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the count must be {n} or {n,m} up to 255</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pattern is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pattern must begin with ^ and end with $</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pattern is not a regular expression</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PdfPrinter</name>
    <message>
        <source>The printer does not take the document.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PortalOptions</name>
    <message>
        <source>Where the database is, as the role of the portal (TEREZE_DB).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>127.0.0.1:PORT or unix:PATH, where the proxy finds the portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address under which people know the portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File of the public keys that documents are checked with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File with 32 bytes or more of secret, the same for every portal of the site (default: made up).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder that holds portal/pages, portal/texts and portal/assets (default: built in).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone of the university.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many requests are answered at once, 1 to 64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serves the portal of Tereze behind a proxy on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unexpected argument: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--origin takes an address such as https://portal.example.kz.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--threads takes a number from 1 to 64.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
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
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
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
        <source>Copy &amp;Link Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RouteDocument</name>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than a route may be (2 MiB).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an element has too many attributes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a document type (DOCTYPE) is not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not well-formed XML (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no BPMN 2.0 file: its root element is not “definitions”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RouteLint</name>
    <message>
        <source>a field begins with one of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no step of this name that is decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a decision has “outcome” and “answer”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this step is never decided before the gateway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$.%1 may be left out by the applicant: ask first for exists($ ? (exists(@.%1))).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$.decisions.%1.%2 is never “%3”; it can be: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The default flow cannot have a condition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A flow behind an exclusive gateway needs a condition, or is the default one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The default flow “%1” does not leave this gateway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This gateway has no default flow: a case that meets no condition stops as an incident.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a flow behind an exclusive gateway has a condition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version cannot run it yet: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A route cannot hold the BPMN element “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complex gateways are not used in routes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ad-hoc sub-processes are not used in routes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an inclusive gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inclusive gateways are hard to read; use parallel and exclusive ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an event on the border of a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a notification step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sub-route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event has at most one definition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A route cannot hold “%1” inside a sub-process.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no element of BPMN; it is kept and has no effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is kept in the file and has no effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A route cannot hold %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This element cannot be reached from the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From here no end event can be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This gateway stands in a loop in which nobody is asked: it would turn for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A case can get stuck here: this join waits for a flow that may never be taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A case can come through here twice at the same time: join the parallel flows before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The route has too many parallel ways to be checked for dead ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tereze:%1 cannot be “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version cannot run tereze:%1=&quot;%2&quot; yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an end event has an outcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tereze:%1 has no meaning here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is missing in: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named who performs this step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no performer: a role, or a role in a unit such as dean@faculty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step asks for a signature with a key, which this version cannot make or check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No gateway reads the answers of this step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a rejection the case goes on, so an exclusive gateway behind must read $.decisions.%1.outcome and lead to an end event marked as rejected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step “%1”, to which this one returns, does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No template is named for this document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no template “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No journal is named in which the document is registered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no journal “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outcome of an end event is approved or rejected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The process needs tereze:key, made of small Latin letters, digits, “-” and “_”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version cannot run the return policy “%1” yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No end event of this route is an approval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A route is exactly one process; this file has %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A route has at most %1 steps and %2 flows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id “%1” is given more than once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lane names “%1”, which is not in the route.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The route has no start event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The route has more than one start event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The route has no end event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leads to this element and nothing leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No flow leads to this element.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No flow leaves this element, and it is no end event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing may lead to a start event, and nothing may leave an end event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several flows leave this element: put a gateway behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several flows lead here without a gateway; the step runs once for each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One gateway joins and splits: use two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This gateway neither joins nor splits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This element has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This element has no id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This flow begins or ends at “%1”, which is not in the route.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This flow leaves its process.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A flow with a condition needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already such a flow between these two elements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no diagram.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This element would run, but it is missing in the diagram.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It overlaps “%1” in the diagram.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SchemaInstaller</name>
    <message>
        <source>There is no Tereze in this database yet: use &quot;db install&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL 15 or newer is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database must be encoded in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the owner of the cluster can install the schema.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is newer than this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database was made by other migrations than those of this program.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SchemaVersion</name>
    <message>
        <source>This database holds no Tereze, or none that you may use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is older than this program. An administrator has to run &quot;tereze-admin db upgrade&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program is too old for the database. Please install the new version.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SigningKey</name>
    <message>
        <source>The file of public keys cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file %1 cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file %1 has to belong to this account and be readable by it alone (mode 0600).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no key that can sign documents.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SystemDialogs</name>
    <message>
        <source>Save print form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>line %1, column %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part “%1”, line %2, column %3: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an instant with its offset from UTC is needed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such date or time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date such as 2026-11-21 is needed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number is needed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text is needed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an amount has at most two digits behind the point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dates cannot be written out in the language “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is half a character here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“&gt;” has to be written &amp;gt; here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the element “%1” is never closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“&amp;” has to be written &amp;amp;, or the entity is not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only elements may begin with “&lt;”; a “&lt;” in text is written &amp;lt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the element “%1” is not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tag of “%1” is not closed by “&gt;”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>elements are nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the element “%1” is closed here but was not opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the element “%1” has to be closed before “%2” is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an attribute is a name and a quoted value; values from data cannot stand inside a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the attribute “%1” cannot stand here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the attribute “%1” is not allowed on “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the attribute “%1” cannot have the value “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the style “%1” is not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the style “%1” cannot have the value “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is named “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the template is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“}}” closes nothing: there is no “{{” before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tag that begins here is not closed by “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the section “%1” is opened here and never closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has a meaning only inside a section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tag has no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a name that can stand here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” may not be put in without escaping; use two braces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no formatter “%1”; there are: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the part “%1” contains itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sections and parts are nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no part “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the section “%1” is closed here but was not opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the section “%1” has to be closed before “%2” is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the document would become too large here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the value of “%1” is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not suit the formatter “%2”: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither a text nor a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a number and cannot decide whether a section shows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeTexts</name>
    <message>
        <source>today, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkerOptions</name>
    <message>
        <source>Where the database is, as the role of the worker (TEREZE_DB).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings file (default: tereze/tereze.conf of the system).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the worker&apos;s keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the keys that are missing, and end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smtp://host:port, smtp+starttls://host:port, smtps://host:port, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name for signing in to the mail server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File with the password for the mail server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave mails as files in this folder, for demonstrations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File that gets a line for each registered document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File that gets a line for each seal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many jobs are done at once, 1 to 64 (default 2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name that no other worker bears (default: made up).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work until nothing waits, and end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do what can be done at this moment, and end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings file %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the background work of Tereze.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unexpected argument: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--drain and --once exclude each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--threads takes a number from 1 to 64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mail server and a mail folder exclude each other.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tereze::ui::ApplicationPane</name>
    <message>
        <source>Sending…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision recalled: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment recorded: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your decision on %1 was not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App&amp;lication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers of the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of the application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft of the document is being prepared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ Something stands in the way of this case; its route&apos;s owner is told.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tereze::ui::DecisionBar</name>
    <message>
        <source>Please write the amount as a number, such as 1500.00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write the number of the payment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write a few words first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The text is longer than %n characters.</source>
        <translation>
            <numerusform>The text is longer than %n character.</numerusform>
            <numerusform>The text is longer than %n characters.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount, ₸</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve with these remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be corrected (the applicant reads this)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return for correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for the rejection (the applicant reads this)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject for this reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the decision is recalled (issued documents are annulled)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the payment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tereze::ui::DocumentsPane</name>
    <message>
        <source>This file cannot be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents of the application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no documents yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document is still being prepared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tereze::ui::InboxModel</name>
    <message>
        <source>Waiting since %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tereze::ui::InboxPage</name>
    <message>
        <source>Nothing waits for you here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks, longest waiting first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surname or case reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My unit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tereze::ui::JournalModel</name>
    <message>
        <source>void: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>annulment: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tereze::ui::JournalPage</name>
    <message>
        <source>Journals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries of the journal, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;umber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surna&amp;me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry has no document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print form saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tereze::ui::MainWindow</name>
    <message>
        <source>Tereze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tereze — %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the field for a reason, keeping its text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Tereze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service centre of a university: one registration, one window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) have not reached the server yet. They are lost if you close now.</source>
        <translation>
            <numerusform>%n decision has not reached the server yet. It is lost if you close now.</numerusform>
            <numerusform>%n decisions have not reached the server yet. They are lost if you close now.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tereze::ui::MessageBar</name>
    <message>
        <source>Hide this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tereze::ui::SignInDialog</name>
    <message>
        <source>Please write where and as whom to sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not accept this name and password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to Tereze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tereze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service centre of the university</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>db.university.kz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep the password in this computer&apos;s keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tereze::ui::StatusLine</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to %1. Trying again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) kept until the connection is back</source>
        <translation>
            <numerusform>%n decision kept until the connection is back</numerusform>
            <numerusform>%n decisions kept until the connection is back</numerusform>
        </translation>
    </message>
</context>
</TS>
