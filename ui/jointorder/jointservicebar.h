// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>
#include <core/domain/jointorder.h>

#include <QList>
#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;

namespace tereze::ui {

struct Environment;

/// Chooses a service whose orders can be put together, and says whether its new orders wait for that.
class JointServiceBar final : public QWidget {
    Q_OBJECT

public:
    explicit JointServiceBar(const Environment &environment, QWidget *parent = nullptr);

    void read();
    /// Of the service that is chosen; empty where there is none.
    QString key() const;

Q_SIGNALS:
    /// Another service, or with an empty key none.
    void chosen(const QString &key);
    /// The services were read.
    void changed();
    void failed(const tereze::Error &error);
    void announced(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void take(const QList<domain::JointService> &services);
    void choose();
    void setCollected(bool collected);
    std::optional<domain::JointService> service() const;

    const Environment &m_environment;
    QLabel *m_label;
    QComboBox *m_service;
    QCheckBox *m_collected;
    QList<domain::JointService> m_services;
};

} // namespace tereze::ui
