// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "templateworkshop.h"

#include <core/domain/templatelisting.h>
#include <ui/mainwindow/page.h>

class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableWidget;

namespace tereze::ui {

struct Environment;
class MessageBar;

/// The workplace of those who write the templates of documents: the list of templates, and one of them
/// opened.
class TemplateEditorPage : public Page {
    Q_OBJECT

public:
    enum Column { Name, Kind, Languages, UsedBy, Version, ColumnCount };

    explicit TemplateEditorPage(const Environment &environment, QWidget *parent = nullptr);
    ~TemplateEditorPage() override;

    void refresh() override;
    void find() override;
    QList<QWidget *> panes() const override;
    void restoreLayout() override;
    void storeLayout() const override;

    /// Null while the list is shown.
    TemplateWorkshop *workshop() const { return m_workshop; }
    QTableWidget &table() const { return *m_table; }
    MessageBar &messages() const { return *m_messages; }
    /// Opens one; `importsForm` goes on at once with the import of a form of another program.
    void openTemplate(const QString &key, bool importsForm = false);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildList();
    void retranslate();
    void showTemplates();
    void openCurrent();
    void makeTemplate();
    void closeWorkshop();
    void filter();

    const Environment &m_environment;
    QStackedWidget *m_stack;
    QWidget *m_list;
    QLineEdit *m_filter;
    QPushButton *m_open;
    QPushButton *m_new;
    QTableWidget *m_table;
    MessageBar *m_messages;
    TemplateWorkshop *m_workshop = nullptr;
    QList<domain::TemplateListing> m_templates;
    bool m_opening = false;
};

} // namespace tereze::ui
