// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

namespace oms::test {

//! Compares a text with tests/golden/`name`, line by line. With OMS_UPDATE_GOLDEN=1 the file is written instead: look
//! at the difference before committing it.
inline void compareWithGolden(const char *name, const QByteArray &text)
{
    QFile file(QStringLiteral(OMS_GOLDEN) + u'/' + QString::fromLatin1(name));
    if (qEnvironmentVariableIsSet("OMS_UPDATE_GOLDEN")) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        return;
    }
    QVERIFY2(file.open(QIODevice::ReadOnly), "no golden file yet: run with OMS_UPDATE_GOLDEN=1");
    const auto expected = file.readAll().split('\n');
    const auto actual = text.split('\n');
    for (const auto &line : actual)
        if (!expected.contains(line))
            qWarning("only now: %s", line.constData());
    for (const auto &line : expected)
        if (!actual.contains(line))
            qWarning("no longer: %s", line.constData());
    QVERIFY2(actual == expected, name);
}

} // namespace oms::test
