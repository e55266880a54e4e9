// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSyntaxHighlighter>

#include <memory>

namespace tereze::ui {

class Speller;

/// Underlines the words of a text that a dictionary does not know. The text itself stays as it is.
class SpellHighlighter : public QSyntaxHighlighter {
    Q_OBJECT

public:
    /// `document` owns it.
    explicit SpellHighlighter(QTextDocument *document);

    /// Null: nothing is underlined.
    void setSpeller(std::shared_ptr<Speller> speller);

protected:
    void highlightBlock(const QString &text) override;

private:
    std::shared_ptr<Speller> m_speller;
};

} // namespace tereze::ui
