// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printquestion.h"

#include <QString>

#include <memory>
#include <optional>

class QPrinter;
class QWidget;

namespace tereze::ui {

/// The few questions that need a window of their own, behind a seam so that tests answer them. Used on the UI
/// thread; each blocks until the person has answered.
class DialogService {
public:
    virtual ~DialogService() = default;

    /// Where to save a PDF; nothing when the person changed their mind. `proposal` is a file name without
    /// folder.
    virtual std::optional<QString> askPdfFile(QWidget *parent, const QString &proposal) = 0;

    /// Where to save a file of a kind (svg, png, pdf, bpmn); nothing when the person changed their mind. The
    /// name ends in the kind.
    virtual std::optional<QString> askSaveFile(
        QWidget *parent, const QString &proposal, const QString &kind) = 0;

    /// Which file of a kind to read, of kind "picture" a PNG or JPEG, of kind "form" one of Word or
    /// LibreOffice; nothing when the person changed their mind.
    virtual std::optional<QString> askOpenFile(QWidget *parent, const QString &kind) = 0;

    /// On which printer of which station to print; nothing when the person changed their mind.
    virtual std::optional<PrintAnswer> askPrint(QWidget *parent, const PrintQuestion &question) = 0;

    /// The printer for a list, as chosen in the system's dialog; null when the person changed their mind. Documents go
    /// through the queue instead. `title` names the job.
    virtual std::unique_ptr<QPrinter> askPrinter(QWidget *parent, const QString &title) = 0;

    /// Asks about something that cannot be undone. `action` is the text of the button that does it.
    virtual bool confirm(QWidget *parent, const QString &question, const QString &action) = 0;

    /// Shows a text that is longer than a message bar holds, such as the list of shortcuts (HTML).
    virtual void tell(QWidget *parent, const QString &title, const QString &html) = 0;
};

} // namespace tereze::ui
