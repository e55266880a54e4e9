// SPDX-License-Identifier: GPL-3.0-or-later
#include "actionregistry.h"

#include <ui/widgets/icons.h>

#include <QApplication>

namespace tereze::ui {

const QList<ActionRegistry::Definition> &ActionRegistry::definitions()
{
    static const QList<Definition> all {
        { "inbox", QT_TRANSLATE_NOOP("Action", "&Inbox"), "inbox", { QKeySequence(u"Ctrl+1"_qs) } },
        { "journal", QT_TRANSLATE_NOOP("Action", "&Journal"), "journal", { QKeySequence(u"Ctrl+2"_qs) } },
        { "routes", QT_TRANSLATE_NOOP("Action", "&Routes"), "routes", { QKeySequence(u"Ctrl+3"_qs) } },
        { "templates", QT_TRANSLATE_NOOP("Action", "Te&mplates"), "templates",
            { QKeySequence(u"Ctrl+4"_qs) } },
        { "print_queue", QT_TRANSLATE_NOOP("Action", "Print &queue"), "list",
            { QKeySequence(u"Ctrl+5"_qs) } },
        { "blanks", QT_TRANSLATE_NOOP("Action", "&Blanks"), "document", { QKeySequence(u"Ctrl+6"_qs) } },
        { "print_log", QT_TRANSLATE_NOOP("Action", "Lo&g of copies"), "history",
            { QKeySequence(u"Ctrl+7"_qs) } },
        { "nomenclature", QT_TRANSLATE_NOOP("Action", "&Nomenclature of cases"), "table",
            { QKeySequence(u"Ctrl+8"_qs) } },
        { "destruction", QT_TRANSLATE_NOOP("Action", "&Destruction acts"), "document",
            { QKeySequence(u"Ctrl+9"_qs) } },
        { "joint_orders", QT_TRANSLATE_NOOP("Action", "Joint ord&ers"), "table",
            { QKeySequence(u"Ctrl+Shift+W"_qs) } },
        { "audit_log", QT_TRANSLATE_NOOP("Action", "Log of event&s"), "search", {} },
        { "find", QT_TRANSLATE_NOOP("Action", "&Find"), "search", { QKeySequence(QKeySequence::Find) } },
        { "refresh", QT_TRANSLATE_NOOP("Action", "&Refresh"), "refresh", { QKeySequence(u"F5"_qs) } },
        { "next_pane", QT_TRANSLATE_NOOP("Action", "Next &pane"), "", { QKeySequence(u"F6"_qs) } },
        { "previous_pane", QT_TRANSLATE_NOOP("Action", "Pre&vious pane"), "",
            { QKeySequence(u"Shift+F6"_qs) } },
        { "reset_layout", QT_TRANSLATE_NOOP("Action", "Rese&t layout"), "", {} },
        { "next_case", QT_TRANSLATE_NOOP("Action", "&Next case"), "next", { QKeySequence(u"Ctrl+Down"_qs) } },
        { "previous_case", QT_TRANSLATE_NOOP("Action", "&Previous case"), "previous",
            { QKeySequence(u"Ctrl+Up"_qs) } },
        { "last_decided", QT_TRANSLATE_NOOP("Action", "Case I &decided last"), "",
            { QKeySequence(u"Ctrl+L"_qs) } },
        { "approve", QT_TRANSLATE_NOOP("Action", "&Approve"), "approve",
            { QKeySequence(u"Ctrl+Return"_qs), QKeySequence(u"Ctrl+Enter"_qs) } },
        { "approve_with_remarks", QT_TRANSLATE_NOOP("Action", "Approve with re&marks"), "remarks",
            { QKeySequence(u"Ctrl+M"_qs) } },
        { "return", QT_TRANSLATE_NOOP("Action", "Re&turn for correction"), "return",
            { QKeySequence(u"Ctrl+T"_qs) } },
        { "reject", QT_TRANSLATE_NOOP("Action", "Re&ject"), "reject", { QKeySequence(u"Ctrl+J"_qs) } },
        { "acknowledge", QT_TRANSLATE_NOOP("Action", "Ac&knowledged"), "read",
            { QKeySequence(u"Ctrl+Shift+Return"_qs), QKeySequence(u"Ctrl+Shift+Enter"_qs) } },
        { "record_answer", QT_TRANSLATE_NOOP("Action", "Record the ans&wer…"), "answer",
            { QKeySequence(u"Ctrl+R"_qs) } },
        { "assign", QT_TRANSLATE_NOOP("Action", "Assi&gn…"), "assign", { QKeySequence(u"Ctrl+G"_qs) } },
        { "take_back", QT_TRANSLATE_NOOP("Action", "Take &back my decision…"), "take-back",
            { QKeySequence(u"Ctrl+Shift+Z"_qs) } },
        { "recall", QT_TRANSLATE_NOOP("Action", "Reca&ll the decision"), "recall", {} },
        { "annul", QT_TRANSLATE_NOOP("Action", "Ann&ul…"), "annul", {} },
        { "record_payment", QT_TRANSLATE_NOOP("Action", "Record pa&yment"), "payment", {} },
        { "copy_reference", QT_TRANSLATE_NOOP("Action", "&Copy case reference"), "copy",
            { QKeySequence(u"Ctrl+Shift+C"_qs) } },
        { "name_forms", QT_TRANSLATE_NOOP("Action", "Forms of names…"), "person", {} },
        { "print", QT_TRANSLATE_NOOP("Action", "&Print…"), "print", { QKeySequence(QKeySequence::Print) } },
        { "save_print_form", QT_TRANSLATE_NOOP("Action", "&Save print form as PDF…"), "save",
            { QKeySequence(QKeySequence::Save) } },
        { "print_confirm", QT_TRANSLATE_NOOP("Action", "Printed and good"), "approve",
            { QKeySequence(u"Ctrl+Shift+Y"_qs) } },
        { "print_spoil", QT_TRANSLATE_NOOP("Action", "Spoiled…"), "reject",
            { QKeySequence(u"Ctrl+Shift+X"_qs) } },
        { "print_again", QT_TRANSLATE_NOOP("Action", "Print again what failed…"), "redo",
            { QKeySequence(u"Ctrl+Shift+I"_qs) } },
        { "print_pause", QT_TRANSLATE_NOOP("Action", "Pause the batch"), "hand",
            { QKeySequence(u"Ctrl+Shift+H"_qs) } },
        { "print_resume", QT_TRANSLATE_NOOP("Action", "Go on from this sheet"), "play",
            { QKeySequence(u"Ctrl+Shift+G"_qs) } },
        { "print_cancel", QT_TRANSLATE_NOOP("Action", "Do not print"), "close",
            { QKeySequence(u"Ctrl+Shift+Del"_qs) } },
        { "print_move", QT_TRANSLATE_NOOP("Action", "Move to another printer…"), "move",
            { QKeySequence(u"Ctrl+Shift+M"_qs) } },
        { "print_approve", QT_TRANSLATE_NOOP("Action", "Allow one more copy"), "person",
            { QKeySequence(u"Ctrl+Shift+L"_qs) } },
        { "print_hand_over", QT_TRANSLATE_NOOP("Action", "Hand over…"), "hand-over",
            { QKeySequence(u"Ctrl+Shift+O"_qs) } },
        { "print_calibrate", QT_TRANSLATE_NOOP("Action", "Put a printer right…"), "align", {} },
        { "blank_add", QT_TRANSLATE_NOOP("Action", "Add blanks…"), "add",
            { QKeySequence(u"Ctrl+Shift+N"_qs) } },
        { "blank_spoil", QT_TRANSLATE_NOOP("Action", "Spoiled blanks…"), "reject",
            { QKeySequence(u"Ctrl+Shift+K"_qs) } },
        { "blank_destroy", QT_TRANSLATE_NOOP("Action", "Destroy blanks by an act…"), "delete",
            { QKeySequence(u"Ctrl+Shift+D"_qs) } },
        { "joint_new", QT_TRANSLATE_NOOP("Action", "Put together"), "add",
            { QKeySequence(u"Ctrl+Shift+T"_qs) } },
        { "joint_add", QT_TRANSLATE_NOOP("Action", "Add to the order"), "load", {} },
        { "order_alone", QT_TRANSLATE_NOOP("Action", "Issue by itself"), "document", {} },
        { "joint_strike", QT_TRANSLATE_NOOP("Action", "Strike out…"), "reject", {} },
        { "joint_send", QT_TRANSLATE_NOOP("Action", "Send to be issued…"), "publish", {} },
        { "register_letter", QT_TRANSLATE_NOOP("Action", "&Register a letter…"), "add",
            { QKeySequence(QKeySequence::New) } },
        { "answer_letter", QT_TRANSLATE_NOOP("Action", "&Answer the letter…"), "answer",
            { QKeySequence(u"Ctrl+Shift+A"_qs) } },
        { "reserve_number", QT_TRANSLATE_NOOP("Action", "Re&serve a number…"), "token", {} },
        { "declare_void", QT_TRANSLATE_NOOP("Action", "Declare &void…"), "annul", {} },
        { "file_entry", QT_TRANSLATE_NOOP("Action", "&File into a case…"), "document",
            { QKeySequence(u"Ctrl+Shift+F"_qs) } },
        { "books", QT_TRANSLATE_NOOP("Action", "&Books of the journal…"), "journal", {} },
        { "nomenclature_add", QT_TRANSLATE_NOOP("Action", "&Add a case…"), "add", {} },
        { "nomenclature_change", QT_TRANSLATE_NOOP("Action", "&Change the case…"), "change", {} },
        { "volume_open", QT_TRANSLATE_NOOP("Action", "&Open a volume…"), "add", {} },
        { "volume_close", QT_TRANSLATE_NOOP("Action", "C&lose the volume…"), "approve", {} },
        { "volume_hold", QT_TRANSLATE_NOOP("Action", "&Hold the volume…"), "hand", {} },
        { "volume_release", QT_TRANSLATE_NOOP("Action", "Let the volume &go…"), "play", {} },
        { "volume_filed", QT_TRANSLATE_NOOP("Action", "What is &filed…"), "document", {} },
        { "destruction_propose", QT_TRANSLATE_NOOP("Action", "&Propose to destroy…"), "add", {} },
        { "destruction_withdraw", QT_TRANSLATE_NOOP("Action", "&Withdraw the act…"), "annul", {} },
        { "save_list_xlsx", QT_TRANSLATE_NOOP("Action", "Save the list as &XLSX…"), "export",
            { QKeySequence(u"Ctrl+Shift+S"_qs) } },
        { "save_list_csv", QT_TRANSLATE_NOOP("Action", "Save the list as &CSV…"), "", {} },
        { "save_list_pdf", QT_TRANSLATE_NOOP("Action", "Save the list as &PDF…"), "", {} },
        { "print_list", QT_TRANSLATE_NOOP("Action", "Print the &list…"), "print",
            { QKeySequence(u"Ctrl+Shift+P"_qs) } },
        { "zoom_in", QT_TRANSLATE_NOOP("Action", "Zoo&m in"), "zoom-in",
            { QKeySequence(u"Ctrl++"_qs), QKeySequence(u"Ctrl+="_qs) } },
        { "zoom_out", QT_TRANSLATE_NOOP("Action", "Zoom &out"), "zoom-out", { QKeySequence(u"Ctrl+-"_qs) } },
        { "fit_width", QT_TRANSLATE_NOOP("Action", "Fit &width"), "fit-width",
            { QKeySequence(u"Ctrl+0"_qs) } },
        { "shortcuts", QT_TRANSLATE_NOOP("Action", "&Keyboard shortcuts"), "keyboard",
            { QKeySequence(u"F1"_qs) } },
        { "about", QT_TRANSLATE_NOOP("Action", "&About Tereze"), "information", {} },
        { "sign_out", QT_TRANSLATE_NOOP("Action", "Sign &out"), "sign-out", {} },
        { "quit", QT_TRANSLATE_NOOP("Action", "&Quit"), "", { QKeySequence(u"Ctrl+Q"_qs) } },
    };
    return all;
}

ActionRegistry::ActionRegistry(QObject *parent)
    : QObject(parent)
{
    for (const Definition &definition : definitions()) {
        auto *action = new QAction(this);
        action->setObjectName(QString::fromLatin1(definition.id));
        action->setShortcuts(definition.keys);
        m_actions.insert(definition.id, action);
        m_ordered << action;
    }
    retranslate();
    refreshIcons();
}

QAction *ActionRegistry::action(const char *id) const
{
    QAction *const found = m_actions.value(id);
    if (!found)
        qFatal("There is no action %s.", id);
    return found;
}

void ActionRegistry::retranslate()
{
    for (const Definition &definition : definitions()) {
        QAction *const action = m_actions.value(definition.id);
        action->setText(QCoreApplication::translate("Action", definition.text));
        QString plain = action->text().remove(u'&');
        if (!action->shortcut().isEmpty())
            plain += u" (%1)"_qs.arg(action->shortcut().toString(QKeySequence::NativeText));
        action->setToolTip(plain);
    }
}

void ActionRegistry::refreshIcons()
{
    for (const Definition &definition : definitions()) {
        if (*definition.icon != '\0')
            m_actions.value(definition.id)
                ->setIcon(icon(QString::fromLatin1(definition.icon), QApplication::palette()));
    }
}

} // namespace tereze::ui
