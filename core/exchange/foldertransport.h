// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mailtransport.h"

namespace tereze::exchange {

/// Leaves each mail as a file in a folder, made when it is absent: <Message-ID>.eml, whole or not at all. A
/// repeated mail takes the place of the first.
class FolderTransport final : public MailTransport {
public:
    explicit FolderTransport(QString folder);

    Result<void> send(const Mail &mail) const override;

private:
    QString m_folder;
};

} // namespace tereze::exchange
