// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/printing/page.h"

#include <qrcodegen/qrcodegen.hpp>

namespace oms::printing {

void Page::qrCode(const QRectF &square, const QString &content)
{
    using qrcodegen::QrCode;
    const auto code = QrCode::encodeText(content.toUtf8().constData(), QrCode::Ecc::MEDIUM);
    const auto size = code.getSize();
    const auto module = square.width() / size;
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    // runs, not single squares: no hairlines of white between neighbours
    for (int y = 0; y < size; ++y)
        for (int x = 0; x < size; ++x) {
            int length = 0;
            while (x + length < size && code.getModule(x + length, y))
                ++length;
            if (length > 0)
                path.addRect({square.left() + x * module, square.top() + y * module, length * module, module * 1.02});
            x += length;
        }
    area(path, inks::black);
}

} // namespace oms::printing
