// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/grab.h"

#include "client/app/application.h"

#include <QApplication>
#include <QDir>
#include <QFontDatabase>
#include <QPixmap>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace oms::test {

void dressForPictures()
{
    dressApplication();
    QFont font(QFontDatabase::hasFamily(u"Inter"_s) ? u"Inter"_s : QApplication::font().family());
    font.setPixelSize(13);
    font.setHintingPreference(QFont::PreferNoHinting);
    QApplication::setFont(font);
}

void grab(QWidget &widget, const QString &name, qreal scale)
{
    const auto folder = qEnvironmentVariable("OMS_PICTURES");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    for (int pass = 0; pass < 3; ++pass) // a layout inside a layout asks anew
        QApplication::processEvents();
    QPixmap picture(widget.size() * scale);
    picture.setDevicePixelRatio(scale);
    picture.fill(widget.palette().color(QPalette::Window));
    widget.render(&picture);
    picture.save(QDir(folder).filePath(name + u".png"_s));
}

} // namespace oms::test
