// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/journal.h>
#include <core/domain/templatelisting.h>
#include <ui/journal/entrydialog.h>

#include <QMap>

class QComboBox;
class QLineEdit;

namespace tereze::ui {

/// Makes a template: how it is called, what it makes, where its documents are registered, and what one begins
/// with: its title alone, the texts of another template in all languages, or a form of another program.
class NewTemplateDialog final : public EntryDialog {
    Q_OBJECT

public:
    struct Occasion {
        QList<domain::TemplateListing> templates; ///< that there are
        QList<domain::Journal> journals; ///< of documents
        QString like; ///< key of the template that is proposed to begin with; empty: none
    };

    NewTemplateDialog(const Environment &environment, Occasion occasion, QWidget *parent);

Q_SIGNALS:
    /// It is at the server under this key; `importsForm`: the person wants to go on with the import of a
    /// form.
    void made(const QString &key, bool importsForm);

protected:
    void send() override;

private:
    void kindChosen();
    void likeChosen();
    void titleTyped();
    /// The choice to begin with a form of another program, where those can be read.
    void offerImport();
    bool importsForm() const;

    const Occasion m_occasion;
    QMap<QString, QLineEdit *> m_titles; ///< by language
    QLineEdit *m_key;
    QComboBox *m_kind;
    QComboBox *m_journal;
    QComboBox *m_like;
    bool m_isKeyTyped = false;
};

} // namespace tereze::ui
