// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/db/connectionsettings.h>

#include <QByteArray>
#include <QList>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace tereze::test {

/// A client as a process of its own, in which somebody draws a new route by mouse and keys; it ends when it
/// is killed. It is this program again.
class DrawingClient {
public:
    enum class Hand {
        Rests, ///< after the route was drawn
        Moves, ///< a step to and fro, without ever resting
    };

    DrawingClient(const QString &uri, Hand hand);
    ~DrawingClient();

    /// What the route has been so far, as SHA-256 of its bytes, oldest first. Waits until it is drawn.
    const QList<QByteArray> &states();
    /// SIGKILL, and waits.
    void kill();

    /// The client's side: the end of main() for arguments that tell it to draw; -1 for others.
    static int main(int argc, char **argv);

private:
    void read();

    QTemporaryDir m_folder; ///< of what the killed one cannot take away
    QProcess m_process;
    QList<QByteArray> m_states;
    bool m_isDrawn = false;
};

} // namespace tereze::test
