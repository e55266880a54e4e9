// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/report/tablefile.h>
#include <ui/journal/listexport.h>

#include <QPointer>

class QToolButton;
class QWidget;

namespace tereze::ui {

struct Environment;
class MessageBar;

/// Saves the list of a page as it stands on the screen, with all its pages, by the actions save_list_*; one
/// at a time. The page says which list that is.
class ListSaver : public QObject {
    Q_OBJECT

public:
    /// What is saved.
    struct List {
        report::PrintedTable table; ///< title, notes and columns
        QString fileStem; ///< of the proposed name
        /// Begins to read; hands the table to the writer.
        std::function<ListExport *(report::PrintedTable table, ListExport::Writer writer, QObject *parent)>
            begin;
    };
    /// Asked when somebody wants to save.
    using Ask = std::function<List()>;

    /// `page` is visible while its list may be saved.
    ListSaver(const Environment &environment, QWidget &page, MessageBar &messages, Ask ask);

    /// A button whose menu has the formats.
    QToolButton *makeButton(QWidget *parent);
    /// When the page comes and goes, and when its list has got rows or none.
    void updateActions(bool hasRows);
    void retranslate();

Q_SIGNALS:
    /// To be said in passing.
    void announced(const QString &text);

private:
    void save(report::TableFormat format);

    const Environment &m_environment;
    QWidget &m_page;
    MessageBar &m_messages;
    Ask m_ask;
    QToolButton *m_button = nullptr;
    QPointer<ListExport> m_export;
    bool m_hasRows = false;
};

} // namespace tereze::ui
