// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>

#include <QMenu>
#include <QString>
#include <QStringList>

class QActionGroup;

namespace tereze::ui {

struct Environment;

/// On what the documents of a template are printed: plain paper, or a kind of preprinted blanks. A choice is
/// stored at once, for all languages and versions; who prints is offered it.
class PaperMenu : public QMenu {
    Q_OBJECT

public:
    /// `kind` is what the template wants now, empty for plain paper.
    PaperMenu(const Environment &environment, QString key, QString kind, QWidget *parent = nullptr);

    QString kind() const { return m_kind; }
    void retranslate();

Q_SIGNALS:
    /// Another paper is stored.
    void changed();
    void failed(const tereze::Error &error);

private:
    void readKinds();
    void fill();
    void choose(const QString &kind);

    const Environment &m_environment;
    const QString m_key;
    QString m_kind;
    QStringList m_kinds; ///< that came into stock or are wanted, then the usual ones
    QActionGroup *m_group;
    bool m_isSaving = false;
};

} // namespace tereze::ui
