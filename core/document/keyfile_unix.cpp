// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyfile.h"

#include <QCoreApplication>
#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tereze::document {
namespace {

constexpr off_t maximumKeyFile = 64 * 1024;

/// Closes the descriptor on every way out.
class KeyDescriptor {
public:
    explicit KeyDescriptor(int descriptor)
        : m_descriptor(descriptor)
    {
    }
    ~KeyDescriptor()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    Q_DISABLE_COPY_MOVE(KeyDescriptor)
    int get() const { return m_descriptor; }

private:
    int m_descriptor;
};

Error keyFileFault(const QString &path, int code)
{
    const ErrorKind kind = code == ENOENT || code == ENOTDIR ? ErrorKind::NotFound
        : code == EEXIST                                     ? ErrorKind::Conflict
        : code == EACCES || code == EPERM                    ? ErrorKind::Forbidden
                                                             : ErrorKind::Unavailable;
    return Error::of(kind,
        QCoreApplication::translate("SigningKey", "The key file %1 cannot be used.").arg(path),
        QStringLiteral("%1: %2").arg(path, qt_error_string(code)));
}

} // namespace

Result<QByteArray> readKeyFile(const QString &path)
{
    // The checks are made on the opened file, so that nothing can be put in its place in between.
    const KeyDescriptor file(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (file.get() < 0)
        return keyFileFault(path, errno);
    struct stat facts = {};
    if (::fstat(file.get(), &facts) != 0)
        return keyFileFault(path, errno);
    if (!S_ISREG(facts.st_mode) || facts.st_size > maximumKeyFile)
        return Error::of(ErrorKind::InvalidInput,
            QCoreApplication::translate("SigningKey", "The key file %1 cannot be used.").arg(path),
            QStringLiteral("%1 is not a plain file of at most 64 KiB").arg(path));
    if ((facts.st_mode & (S_IRWXG | S_IRWXO)) != 0 || facts.st_uid != ::geteuid())
        return Error::of(ErrorKind::Forbidden,
            QCoreApplication::translate("SigningKey",
                "The key file %1 has to belong to this account and be readable by it alone (mode 0600).")
                .arg(path),
            QStringLiteral("%1 has mode %2").arg(path).arg(facts.st_mode & 07777, 4, 8, QLatin1Char('0')));
    QByteArray content(static_cast<qsizetype>(facts.st_size), '\0');
    qsizetype done = 0;
    while (done < content.size()) {
        const ssize_t got =
            ::read(file.get(), content.data() + done, static_cast<size_t>(content.size() - done));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return keyFileFault(path, errno);
        if (got == 0)
            break;
        done += got;
    }
    content.truncate(done);
    return content;
}

Result<void> writeKeyFile(const QString &path, const QByteArray &content)
{
    const QByteArray name = QFile::encodeName(path);
    const KeyDescriptor file(
        ::open(name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR));
    if (file.get() < 0)
        return keyFileFault(path, errno);
    qsizetype done = 0;
    while (done < content.size()) {
        const ssize_t put =
            ::write(file.get(), content.constData() + done, static_cast<size_t>(content.size() - done));
        if (put < 0 && errno == EINTR)
            continue;
        if (put < 0) {
            const int code = errno;
            ::unlink(name.constData());
            return keyFileFault(path, code);
        }
        done += put;
    }
    if (::fsync(file.get()) != 0) {
        const int code = errno;
        ::unlink(name.constData());
        return keyFileFault(path, code);
    }
    return {};
}

} // namespace tereze::document
