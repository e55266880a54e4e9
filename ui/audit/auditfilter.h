// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/auditperson.h>
#include <core/domain/auditquery.h>

#include <QList>
#include <QTimer>
#include <QWidget>

class QCheckBox;
class QCompleter;
class QDateEdit;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QStringListModel;
class QToolButton;

namespace tereze::ui {

struct Environment;

/// What is looked for in the log: of whom, of which case or other object, of which days.
class AuditFilter : public QWidget {
    Q_OBJECT

public:
    explicit AuditFilter(const Environment &environment, QWidget *parent = nullptr);

    domain::AuditQuery query() const;
    /// The same in words, for the head of a list that is saved; a line each.
    QStringList words() const;
    /// All about one object, whoever did it and whenever; `name` says which.
    void showObject(const QString &kind, qint64 id, const QString &name);
    /// All that one person did.
    void showPerson(domain::PersonId person, const QString &name);
    /// Where the page puts its buttons.
    QHBoxLayout &tools() const { return *m_tools; }
    QLineEdit &personEdit() const { return *m_person; }
    QLineEdit &caseEdit() const { return *m_case; }
    void retranslate();

Q_SIGNALS:
    void changed();
    void failed(const tereze::Error &error);
    /// A name was typed and nobody chosen.
    void nobodyChosen();

private:
    void lookForPeople();
    void offer(const QList<domain::AuditPerson> &people);
    /// Takes the person at a place of what is offered.
    void take(int row);
    void personEntered();
    void clearAll();
    void updateOnly();

    const Environment &m_environment;
    QLabel *m_personLabel;
    QLineEdit *m_person;
    QLabel *m_caseLabel;
    QLineEdit *m_case;
    QCheckBox *m_dated;
    QDateEdit *m_from;
    QLabel *m_untilLabel;
    QDateEdit *m_until;
    QLabel *m_only; ///< which object alone
    QToolButton *m_all;
    QHBoxLayout *m_tools;
    QStringListModel *m_names;
    QCompleter *m_completer;
    QTimer m_delay;
    QList<domain::AuditPerson> m_people; ///< as they are offered
    std::optional<domain::PersonId> m_chosen;
    QString m_chosenName;
    QString m_caseRef; ///< that was asked for
    QString m_objectKind;
    qint64 m_objectId = 0;
    QString m_objectName;
    bool m_wantsFirst = false; ///< Enter was pressed before the names came
};

} // namespace tereze::ui
