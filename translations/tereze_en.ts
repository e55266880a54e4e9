<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Admin</name>
    <message numerus="yes">
        <source>%n bag(s) read</source>
        <translation>
            <numerusform>%n bag read</numerusform>
            <numerusform>%n bags read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Box</name>
    <message numerus="yes">
        <source>%1 did not finish within %n seconds and was ended.</source>
        <translation>
            <numerusform>%1 did not finish within %n second and was ended.</numerusform>
            <numerusform>%1 did not finish within %n seconds and was ended.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message numerus="yes">
        <source>the document has only %n page(s).</source>
        <translation>
            <numerusform>the document has only %n page.</numerusform>
            <numerusform>the document has only %n pages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilingDialog</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <comment>term</comment>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormRule</name>
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
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>There is more of this: %n notes are not shown</source>
        <translation>
            <numerusform>There is more of this: %n note is not shown</numerusform>
            <numerusform>There is more of this: %n notes are not shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RouteWords</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeTexts</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tereze::ui::BlankDialog</name>
    <message numerus="yes">
        <source>%n blank(s) added</source>
        <translation>
            <numerusform>%n blank added</numerusform>
            <numerusform>%n blanks added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blank(s) marked as spoiled</source>
        <translation>
            <numerusform>%n blank marked as spoiled</numerusform>
            <numerusform>%n blanks marked as spoiled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blank(s) destroyed</source>
        <translation>
            <numerusform>%n blank destroyed</numerusform>
            <numerusform>%n blanks destroyed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tereze::ui::CanvasView</name>
    <message numerus="yes">
        <source>%n element(s) selected</source>
        <translation>
            <numerusform>%n element selected</numerusform>
            <numerusform>%n elements selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tereze::ui::CaseActForm</name>
    <message numerus="yes">
        <source>The text is longer than %n characters.</source>
        <translation>
            <numerusform>The text is longer than %n character.</numerusform>
            <numerusform>The text is longer than %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tereze::ui::CaseMigration</name>
    <message numerus="yes">
        <source>Move %n application(s)</source>
        <translation>
            <numerusform>Move %n application</numerusform>
            <numerusform>Move %n applications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n moved</numerusform>
            <numerusform>%n moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not begun</source>
        <translation>
            <numerusform>%n not begun</numerusform>
            <numerusform>%n not begun</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tereze::ui::FindBar</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tereze::ui::JointPage</name>
    <message numerus="yes">
        <source>%n order(s) put together.</source>
        <translation>
            <numerusform>%n order put together.</numerusform>
            <numerusform>%n orders put together.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is registered under one number for %n student(s), each gets an extract, and it takes effect for all of them.</source>
        <translation>
            <numerusform>“%1” is registered under one number for %n student, who gets an extract, and it takes effect for them.</numerusform>
            <numerusform>“%1” is registered under one number for %n students, each gets an extract, and it takes effect for all of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tereze::ui::JournalPage</name>
    <message numerus="yes">
        <source>%n sheet(s) wait for a second person</source>
        <translation>
            <numerusform>%n sheet waits for a second person</numerusform>
            <numerusform>%n sheets wait for a second person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) in the print queue</source>
        <translation>
            <numerusform>%n sheet in the print queue</numerusform>
            <numerusform>%n sheets in the print queue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tereze::ui::LoadBar</name>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Last %n day</numerusform>
            <numerusform>Last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tereze::ui::MainWindow</name>
    <message numerus="yes">
        <source>%n decision(s) have not reached the server yet. They are lost if you close now.</source>
        <translation>
            <numerusform>%n decision has not reached the server yet. It is lost if you close now.</numerusform>
            <numerusform>%n decisions have not reached the server yet. They are lost if you close now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server has not answered about %n decision(s) yet. They are kept on this computer and asked about when you sign in here the next time.</source>
        <translation>
            <numerusform>The server has not answered about %n decision yet. It is kept on this computer and asked about when you sign in here the next time.</numerusform>
            <numerusform>The server has not answered about %n decisions yet. They are kept on this computer and asked about when you sign in here the next time.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tereze::ui::PrintDialog</name>
    <message numerus="yes">
        <source>%n document(s), in the order of their numbers</source>
        <translation>
            <numerusform>%n document, in the order of their numbers</numerusform>
            <numerusform>%n documents, in the order of their numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) wait there already.</source>
        <translation>
            <numerusform>%n sheet waits there already.</numerusform>
            <numerusform>%n sheets wait there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) will wait for more blanks.</source>
        <translation>
            <numerusform>%n sheet will wait for more blanks.</numerusform>
            <numerusform>%n sheets will wait for more blanks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tereze::ui::PrintLogModel</name>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n sheet</numerusform>
            <numerusform>%n sheets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tereze::ui::PrintPage</name>
    <message numerus="yes">
        <source>%n sheet(s) changed</source>
        <translation>
            <numerusform>%n sheet changed</numerusform>
            <numerusform>%n sheets changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tereze::ui::ProblemPanel</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tereze::ui::PublishDialog</name>
    <message numerus="yes">
        <source>%n application(s) run on earlier versions. They stay there and end there; this is what would become of them under the new one, if you move them:</source>
        <translation>
            <numerusform>%n application runs on an earlier version. It stays there and ends there; this is what would become of it under the new one, if you move it:</numerusform>
            <numerusform>%n applications run on earlier versions. They stay there and end there; this is what would become of them under the new one, if you move them:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n of them; Enter opens one</source>
        <translation>
            <numerusform>The first %n of them; Enter opens one</numerusform>
            <numerusform>The first %n of them; Enter opens one</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tereze::ui::StatusLine</name>
    <message numerus="yes">
        <source>%n decision(s) kept until the connection is back</source>
        <translation>
            <numerusform>%n decision kept until the connection is back</numerusform>
            <numerusform>%n decisions kept until the connection is back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tereze::ui::StrikeDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n student(s) struck out.</source>
        <translation>
            <numerusform>%n student struck out.</numerusform>
            <numerusform>%n students struck out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tereze::ui::TemplateProblems</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of advice</source>
        <translation>
            <numerusform>%n piece of advice</numerusform>
            <numerusform>%n pieces of advice</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tereze::ui::VersionComparison</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
</context>
</TS>
