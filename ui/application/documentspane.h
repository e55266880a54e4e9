// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>
#include <core/domain/documentsummary.h>

#include <QList>
#include <QWidget>

class QListWidget;
class QToolButton;

namespace tereze::ui {

struct Environment;
class AttachmentBar;
class PdfView;

/// The documents of a case, and a look at one of them. Files are read when the pane is seen.
class DocumentsPane : public QWidget {
    Q_OBJECT

public:
    explicit DocumentsPane(const Environment &environment, QWidget *parent = nullptr);

    void setDocuments(const QList<domain::DocumentSummary> &documents);
    PdfView &preview() const { return *m_preview; }

Q_SIGNALS:
    void failed(const tereze::Error &error);
    /// A PDF was attached, or the template is used again: the documents are others now.
    void attached(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    /// What stands in place of a preview; made anew when the language changes.
    enum class Notice { None, NoDocuments, StillPrepared, HeldUp, NotRead, NotShown };

    void retranslate();
    void setNotice(Notice notice);
    void fillList();
    void offerAttachment();
    void showCopies();
    void load();

    const Environment &m_environment;
    QListWidget *m_list;
    AttachmentBar *m_attachment;
    QToolButton *m_copies; ///< leads to the log of copies; for registrars
    PdfView *m_preview;
    QList<domain::DocumentSummary> m_documents;
    int m_row = -1;
    bool m_wanted = false; ///< the chosen file is not loaded yet
    int m_generation = 0;
    Notice m_notice = Notice::None;
};

} // namespace tereze::ui
