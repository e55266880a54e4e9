// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>
#include <ui/errors/messagebar.h>
#include <ui/mainwindow/environment.h>
#include <ui/models/callkeeper.h>

#include <QDialog>
#include <QFormLayout>

class QDialogButtonBox;
class QLabel;

namespace tereze::ui {

/// A window over the journal in which something is entered and sent. It stays, with what was typed, until the
/// server has taken it; what is wrong is said in it. Deletes itself when it is closed.
class EntryDialog : public QDialog {
    Q_OBJECT

public:
    /// `explanation` says in plain words what will happen; `action` is the text of the button that does it.
    EntryDialog(const Environment &environment, const QString &title, const QString &explanation,
        const QString &action, QWidget *parent);

    MessageBar &messages() const { return *m_messages; }

Q_SIGNALS:
    /// It is done; `announcement` says what.
    void settled(const QString &announcement);

protected:
    QFormLayout *form() const { return m_form; }
    const Environment &environment() const { return m_environment; }

    /// Sends what was entered by submit(); what cannot be sent is said by refuse().
    virtual void send() = 0;
    void refuse(const QString &problem, QWidget *where);
    /// Tab goes through the rows as they stand, whatever was made first, and then to the buttons.
    void showEvent(QShowEvent *event) override;

    /// `call(Database &, QUuid)` on the database's thread; `words(value)` is the announcement of what was
    /// done.
    template <typename Call, typename Words> void submit(Call call, Words words)
    {
        setWaiting(true);
        m_environment.calls.send(this, std::move(call), [this, words = std::move(words)](const auto &answer) {
            setWaiting(false);
            if (!answer) {
                m_messages->show(answer.error());
                return;
            }
            Q_EMIT settled(words(*answer));
            close();
        });
    }

private:
    void setWaiting(bool waiting);

    const Environment &m_environment;
    MessageBar *m_messages;
    QFormLayout *m_form;
    QDialogButtonBox *m_buttons;
};

} // namespace tereze::ui
