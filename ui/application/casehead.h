// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/applicationcard.h>

#include <QTimeZone>
#include <QWidget>

class QLabel;
class QToolButton;

namespace tereze::ui {

class ActionRegistry;

/// The head of a card: service, applicant, reference, state, what the case waits for, and why its clock
/// stands.
class CaseHead : public QWidget {
    Q_OBJECT

public:
    explicit CaseHead(ActionRegistry &actions, QWidget *parent = nullptr);

    void setCase(const domain::ApplicationCard &card, const QString &language, const QTimeZone &zone);
    void clear();

private:
    QLabel *m_service;
    QLabel *m_applicant;
    QLabel *m_state;
    QLabel *m_waits;
};

} // namespace tereze::ui
