// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>
#include <core/domain/jointorder.h>
#include <ui/widgets/pdfview.h>

#include <optional>

namespace tereze::ui {

struct Environment;

/// A joint order as it will be issued, or was; where there is nothing to see it says why.
class JointPreview final : public PdfView {
    Q_OBJECT

public:
    explicit JointPreview(const Environment &environment, QWidget *parent = nullptr);

    /// Shows an order as it now stands; the file is read when it is another one than before.
    void setOrder(const std::optional<domain::JointOrder> &order);

Q_SIGNALS:
    /// The file could not be read.
    void failed(const tereze::Error &error);

private:
    const Environment &m_environment;
    QString m_shown; ///< which file
    int m_generation = 0; ///< an answer to an older question is dropped
};

} // namespace tereze::ui
