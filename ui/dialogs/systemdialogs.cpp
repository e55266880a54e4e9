// SPDX-License-Identifier: GPL-3.0-or-later
#include "systemdialogs.h"

#include <ui/print/printdialog.h>

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QStandardPaths>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace tereze::ui {

std::optional<QString> SystemDialogs::askPdfFile(QWidget *parent, const QString &proposal)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    QString chosen =
        QFileDialog::getSaveFileName(parent, QCoreApplication::translate("SystemDialogs", "Save print form"),
            folder.filePath(proposal), QCoreApplication::translate("SystemDialogs", "PDF documents (*.pdf)"));
    if (chosen.isEmpty())
        return std::nullopt;
    if (!chosen.endsWith(u".pdf", Qt::CaseInsensitive))
        chosen += u".pdf";
    return chosen;
}

std::optional<QString> SystemDialogs::askSaveFile(
    QWidget *parent, const QString &proposal, const QString &kind)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    QString chosen =
        QFileDialog::getSaveFileName(parent, QCoreApplication::translate("SystemDialogs", "Save as a file"),
            folder.filePath(proposal), u"%1 (*.%2)"_qs.arg(kind.toUpper(), kind));
    if (chosen.isEmpty())
        return std::nullopt;
    if (!chosen.endsWith(u'.' + kind, Qt::CaseInsensitive))
        chosen += u'.' + kind;
    return chosen;
}

std::optional<QString> SystemDialogs::askOpenFile(QWidget *parent, const QString &kind)
{
    const QString chosen = QFileDialog::getOpenFileName(parent,
        QCoreApplication::translate("SystemDialogs", "Open a file"),
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
        kind == u"picture"    ? u"PNG, JPEG (*.png *.jpg *.jpeg)"_qs
            : kind == u"form" ? u"Word, LibreOffice (*.docx *.docm *.dotx *.dotm *.odt *.ott *.doc *.rtf)"_qs
                              : u"%1 (*.%2)"_qs.arg(kind.toUpper(), kind));
    return chosen.isEmpty() ? std::nullopt : std::optional<QString>(chosen);
}

std::optional<PrintAnswer> SystemDialogs::askPrint(QWidget *parent, const PrintQuestion &question)
{
    PrintDialog dialog(question, parent);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return dialog.answer();
}

std::unique_ptr<QPrinter> SystemDialogs::askPrinter(QWidget *parent, const QString &title)
{
    auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(title);
    printer->setFullPage(true); // never "fit to page": what is printed has the size it was made in
    QPrintDialog dialog(printer.get(), parent);
    dialog.setWindowTitle(QCoreApplication::translate("SystemDialogs", "Print"));
    dialog.setOptions(QAbstractPrintDialog::PrintToFile | QAbstractPrintDialog::PrintShowPageSize);
    if (dialog.exec() != QDialog::Accepted)
        return nullptr;
    return printer;
}

bool SystemDialogs::confirm(QWidget *parent, const QString &question, const QString &action)
{
    QMessageBox box(
        QMessageBox::Warning, QCoreApplication::applicationName(), question, QMessageBox::Cancel, parent);
    box.setTextFormat(Qt::PlainText);
    QPushButton *const doIt = box.addButton(action, QMessageBox::DestructiveRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == doIt;
}

void SystemDialogs::tell(QWidget *parent, const QString &title, const QString &html)
{
    QDialog dialog(parent);
    dialog.setWindowTitle(title);
    auto *text = new QTextBrowser(&dialog);
    text->setHtml(html);
    text->setFrameShape(QFrame::NoFrame);
    text->setAccessibleName(title);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, &dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto *column = new QVBoxLayout(&dialog);
    column->addWidget(text);
    column->addWidget(buttons);
    dialog.resize(520, 560);
    dialog.exec();
}

} // namespace tereze::ui
