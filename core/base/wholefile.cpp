// SPDX-License-Identifier: GPL-3.0-or-later
#include "wholefile.h"

#include <QSaveFile>

namespace tereze {

bool writeWhole(QSaveFile &file, const QByteArray &content)
{
    // A disk that has room for a part takes it without a word; only the next attempt says why not the rest.
    for (qint64 done = 0; done < content.size();) {
        const qint64 written = file.write(content.constData() + done, content.size() - done);
        if (written <= 0)
            return false;
        done += written;
    }
    return (file.flush() || file.flush()) && file.commit();
}

} // namespace tereze
