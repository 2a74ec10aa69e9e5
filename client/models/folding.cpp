// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/models/folding.h"

namespace oms {

namespace {

//! Letters that do not come apart into a base and a mark.
QStringView spelledOut(QChar letter)
{
    switch (letter.unicode()) {
    case u'ß':
        return u"ss";
    case u'ø':
        return u"o";
    case u'æ':
        return u"ae";
    case u'œ':
        return u"oe";
    case u'đ':
    case u'ð':
        return u"d";
    case u'ł':
        return u"l";
    case u'þ':
        return u"th";
    case u'ı': // Turkish dotless i
        return u"i";
    case u'’':
    case u'‘':
        return u"'";
    default:
        return {};
    }
}

bool isAscii(QStringView text)
{
    for (QChar c : text)
        if (c.unicode() >= 0x80)
            return false;
    return true;
}

} // namespace

QString folded(const QString &text)
{
    if (isAscii(text))
        return text.toLower();
    const auto apart = text.toCaseFolded().normalized(QString::NormalizationForm_KD);
    QString plain;
    plain.reserve(apart.size());
    for (QChar c : apart) {
        if (c.isMark())
            continue;
        if (const auto letters = spelledOut(c); !letters.isEmpty())
            plain += letters;
        else
            plain += c;
    }
    return plain;
}

} // namespace oms
