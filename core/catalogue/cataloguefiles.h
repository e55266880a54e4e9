// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/fault.h>

#include <QByteArray>
#include <QDir>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace tereze::catalogue {

/// The files of a catalogue's folder, and what was found wrong with them. Places are
/// `service/file#/json/pointer`.
class CatalogueFiles {
public:
    explicit CatalogueFiles(const QString &folder);

    QDir folder() const { return m_folder; }
    QList<Fault> &faults() { return m_faults; }

    /// The bytes of a file (at most 4 MiB), or nothing and a fault.
    std::optional<QByteArray> bytes(const QString &path);
    /// The object of a JSON file, or nothing and a fault.
    std::optional<QJsonObject> object(const QString &path);
    /// The text of a UTF-8 file, or nothing and a fault.
    std::optional<QString> text(const QString &path);
    bool exists(const QString &path) const { return m_folder.exists(path); }

    void fault(const QString &place, const QString &text) { m_faults << Fault { place, text }; }
    /// Appends faults whose places are JSON pointers into a file.
    void faultsIn(const QString &path, const QList<Fault> &faults);
    /// Names every key of an object that is not listed.
    void allowOnly(const QJsonObject &object, const QStringList &keys, const QString &place);
    /// Names every file of a folder that is not listed; folders too.
    void allowOnlyFiles(const QString &folder, const QStringList &names);

private:
    QDir m_folder;
    QList<Fault> m_faults;
};

} // namespace tereze::catalogue
