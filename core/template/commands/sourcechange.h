// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVector>

namespace tereze::templates {

/// A change of a template's source: parts of it replaced, the rest as it was.
struct SourceChange {
    struct Patch {
        qsizetype begin; ///< of the source before the change
        qsizetype end;
        QString text;
    };
    QVector<Patch> patches; ///< in the order of the source, none touching another
    qsizetype caret = 0; ///< where one goes on, in the source after the change

    /// Where a place of the source before is in the source after; within a part that was replaced, its
    /// beginning.
    qsizetype moved(qsizetype offset) const
    {
        qsizetype shift = 0;
        for (const Patch &patch : patches) {
            if (patch.begin >= offset)
                break;
            if (patch.end > offset)
                return patch.begin + shift;
            shift += patch.text.size() - (patch.end - patch.begin);
        }
        return offset + shift;
    }

    QString appliedTo(const QString &source) const
    {
        QString result;
        qsizetype at = 0;
        for (const Patch &patch : patches) {
            result += source.mid(at, patch.begin - at) + patch.text;
            at = patch.end;
        }
        return result + source.mid(at);
    }
};

} // namespace tereze::templates
