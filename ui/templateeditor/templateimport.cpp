// SPDX-License-Identifier: GPL-3.0-or-later
// The import of forms of other programs into TemplateWorkshop.
#include "importdialog.h"
#include "templateworkshop.h"

#include <ui/dialogs/dialogservice.h>
#include <ui/mainwindow/environment.h>

#include <QAction>
#include <QFutureWatcher>
#include <QtConcurrentRun>

namespace tereze::ui {

void TemplateWorkshop::lookForOffice()
{
    using Office = Result<void>;
    auto *looking = new QFutureWatcher<Office>(this);
    connect(looking, &QFutureWatcher<Office>::finished, this, [this, looking] {
        const Office office = looking->result();
        looking->deleteLater();
        m_officeMissing = office ? QString() : office.error().userText;
        m_actions.value("import")->setEnabled(office.ok());
        retranslate();
    });
    looking->setFuture(QtConcurrent::run([] { return templates::OfficeConverter::available(); }));
}

void TemplateWorkshop::importForm()
{
    const std::optional<QString> path = m_environment.dialogs.askOpenFile(this, u"form"_qs);
    if (!path)
        return;
    auto *dialog = new ImportDialog(
        templates::DocumentImport(catalogue::importFields(m_fields)), *path, m_language, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::taken, this, [this](const QString &html, const QString &language) {
        showLanguage(language);
        editor().replaceSource(tr("Import of a form"), html);
        showSource(false);
        check();
    });
    dialog->show();
}

} // namespace tereze::ui
