// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace tereze::ui {

struct Environment;

/// The permanent part of the status bar: how the connection stands, calls that are kept, where and as whom we
/// are signed in, the language.
class StatusLine : public QWidget {
    Q_OBJECT

public:
    explicit StatusLine(const Environment &environment, QWidget *parent = nullptr);

    /// What is said of the connection, for tests.
    QString connectionText() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showConnection();

    const Environment &m_environment;
    QLabel *m_icon;
    QLabel *m_connection;
    QLabel *m_kept;
    QLabel *m_person;
    QToolButton *m_language;
};

} // namespace tereze::ui
