// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QProcess>

#include <csignal>

namespace oms::test {

inline constexpr int patience = 60'000;

//! oms-server as a process of its own, in an environment with nothing of ours but what is given.
class Program {
public:
    explicit Program(const QStringList &arguments, const QStringList &environment = {})
    {
        auto variables = QProcess::systemEnvironment();
        variables.removeIf([](const QString &variable) { return variable.startsWith(u"OMS_"); });
        m_process.setEnvironment(variables + environment);
        m_process.start(QStringLiteral(OMS_SERVER_PROGRAM),
                        QStringList {QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0")} + arguments);
    }
    ~Program()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    //! Waits for a line with these words; the line, or nothing when the program ended before.
    QString lineWith(const QString &words)
    {
        for (;;) {
            while (m_process.canReadLine()) {
                const auto line = QString::fromUtf8(m_process.readLine()).trimmed();
                m_said += line + u'\n';
                if (line.contains(words))
                    return line;
            }
            if (!m_process.waitForReadyRead(patience) && !m_process.canReadLine())
                return {};
        }
    }

    quint16 port()
    {
        const auto line = lineWith(QStringLiteral("Listening on http://127.0.0.1:"));
        const auto digits = line.mid(line.lastIndexOf(u':') + 1);
        return digits.left(digits.indexOf(u'"')).toUShort();
    }

    void send(int signal) { ::kill(pid_t(m_process.processId()), signal); }
    //! The exit code; -1 when it has crashed or is still there.
    int exitCode()
    {
        const bool isOver = m_process.waitForFinished(patience) && m_process.exitStatus() == QProcess::NormalExit;
        return isOver ? m_process.exitCode() : -1;
    }
    QString errors() { return QString::fromUtf8(m_process.readAllStandardError()); }
    const QString &said() const { return m_said; }

private:
    QProcess m_process;
    QString m_said;
};

} // namespace oms::test
