// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>
#include <core/domain/documentsummary.h>

#include <QWidget>

#include <optional>

class QToolButton;

namespace tereze::ui {

struct Environment;

/// The two acts by which a clerk gives a finished PDF, scanned or of another program, for a document in place
/// of what its template gives, and goes back to the template. Nothing is seen where its reader may do
/// neither. The file is checked here before it is sent: whether it is sound and has room for draft word, QR
/// and number.
class AttachmentBar : public QWidget {
    Q_OBJECT

public:
    explicit AttachmentBar(const Environment &environment, QWidget *parent = nullptr);

    /// The document that is chosen; none hides the bar.
    void setDocument(const std::optional<domain::DocumentSummary> &document);

Q_SIGNALS:
    /// The server has taken it; what was done, in the present language.
    void attached(const QString &text);
    void failed(const tereze::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void attach();
    /// Sends the file, or without one the wish for the template.
    void send(const QString &path);

    const Environment &m_environment;
    QToolButton *m_attach;
    QToolButton *m_template;
    std::optional<domain::DocumentSummary> m_document;
};

} // namespace tereze::ui
