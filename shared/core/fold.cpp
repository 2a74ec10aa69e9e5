// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/core/fold.h"

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

std::string fold(std::string_view text)
{
    return folded(QString::fromUtf8(text.data(), qsizetype(text.size()))).toStdString();
}

bool holdsWords(std::string_view text, std::string_view search)
{
    while (!search.empty()) {
        const auto end = std::min(search.find(' '), search.size());
        if (text.find(search.substr(0, end)) == text.npos)
            return false;
        search.remove_prefix(std::min(end + 1, search.size()));
    }
    return true;
}

} // namespace oms
