// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace tereze::templates {

/// How characters of an imported form look.
struct ImportLook {
    bool isBold = false;
    bool isItalic = false;
    bool isUnderlined = false;
    bool isStruck = false;
    bool isUpper = false; ///< shown in capitals
    int position = 0; ///< 1 raised, -1 lowered
    double points = 0; ///< 0: that of the paragraph
    QString color = {}; ///< "#1f2020"; empty: black

    bool operator==(const ImportLook &) const = default;
};

/// Something in a line: characters, a break, a picture (its element) or a tag of ours (with its braces).
struct ImportRun {
    enum class Kind { Text, Break, Picture, Tag };

    Kind kind = Kind::Text;
    QString text;
    ImportLook look;
};

/// Lengths in millimetres.
struct ImportParagraph {
    QString element = QStringLiteral("p"); ///< p, h1, h2, h3
    QString alignment; ///< center, right, justify; empty: left
    double left = 0;
    double indent = 0;
    double above = 0;
    double below = 0;
    int lineHeight = 100; ///< per cent
    bool startsPage = false;
    std::vector<ImportRun> runs;
};

struct ImportBlock;
using ImportFlow = std::vector<ImportBlock>;

struct ImportCell {
    int columns = 1;
    int rows = 1;
    double width = 0; ///< per cent of the table; 0: not said
    QString vertical; ///< middle, bottom; empty: top
    QString background; ///< "#dddddd"; empty: none
    ImportFlow flow;
};

struct ImportRow {
    bool isHeading = false;
    QStringList before; ///< tags of sections that stand between the rows
    QStringList after;
    std::vector<ImportCell> cells;
};

/// A paragraph, tags of sections between paragraphs, a list or a table of an imported form. A value.
struct ImportBlock {
    enum class Kind { Paragraph, Marker, List, Table };

    Kind kind = Kind::Paragraph;
    ImportParagraph paragraph = {};
    QString marker = {}; ///< a tag, with its braces

    bool isOrdered = false; ///< of a list
    int start = 1; ///< its first number
    std::vector<ImportFlow> items = {};

    bool isRuled = false; ///< of a table: it has lines
    int width = 100; ///< per cent of the page's text
    QString alignment = {}; ///< center, right; empty: left
    std::vector<ImportRow> rows = {};
};

} // namespace tereze::templates
