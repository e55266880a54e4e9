// SPDX-License-Identifier: GPL-3.0-or-later
#include "appearance.h"

#include "roomystyle.h"

#include <QApplication>

namespace tereze::ui {

namespace {

struct AppearanceColors {
    QRgb window, base, alternate, text, button, highlight, highlighted, link, disabled, line;
};

constexpr AppearanceColors lightColors { 0xfff3f4f2, 0xffffffff, 0xfff7f8f6, 0xff20282a, 0xfff8f9f7,
    0xff2b6777, 0xffffffff, 0xff1d5c8a, 0xff8d9596, 0xffc9cecb };
constexpr AppearanceColors darkColors { 0xff24292b, 0xff1c2022, 0xff22272a, 0xffe3e7e6, 0xff2d3436,
    0xff3f8496, 0xffffffff, 0xff7fb8dc, 0xff7b8486, 0xff454d50 };

QPalette paletteOf(const AppearanceColors &c)
{
    QPalette p(QColor::fromRgb(c.button), QColor::fromRgb(c.window));
    const QColor text = QColor::fromRgb(c.text);
    p.setColor(QPalette::Window, QColor::fromRgb(c.window));
    p.setColor(QPalette::WindowText, text);
    p.setColor(QPalette::Base, QColor::fromRgb(c.base));
    p.setColor(QPalette::AlternateBase, QColor::fromRgb(c.alternate));
    p.setColor(QPalette::Text, text);
    p.setColor(QPalette::ButtonText, text);
    p.setColor(QPalette::BrightText, text);
    p.setColor(QPalette::ToolTipBase, QColor::fromRgb(c.base));
    p.setColor(QPalette::ToolTipText, text);
    p.setColor(QPalette::PlaceholderText, blended(text, QColor::fromRgb(c.base), 0.4));
    p.setColor(QPalette::Highlight, QColor::fromRgb(c.highlight));
    p.setColor(QPalette::HighlightedText, QColor::fromRgb(c.highlighted));
    p.setColor(QPalette::Link, QColor::fromRgb(c.link));
    p.setColor(QPalette::Mid, QColor::fromRgb(c.line));
    p.setColor(QPalette::Dark, QColor::fromRgb(c.line).darker(115));
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
        p.setColor(QPalette::Disabled, role, QColor::fromRgb(c.disabled));
    p.setColor(QPalette::Disabled, QPalette::Highlight, QColor::fromRgb(c.line));
    return p;
}

} // namespace

Appearance::Appearance()
    : m_system(QApplication::palette())
{
    QApplication::setStyle(new RoomyStyle); // which the application owns
}

void Appearance::apply(const QString &theme)
{
    m_theme = theme == u"light" || theme == u"dark" ? theme : QStringLiteral("system");
    if (m_theme == u"light")
        QApplication::setPalette(paletteOf(lightColors));
    else if (m_theme == u"dark")
        QApplication::setPalette(paletteOf(darkColors));
    else
        QApplication::setPalette(m_system);
}

QColor blended(const QColor &from, const QColor &to, double share)
{
    const auto mix = [share](int a, int b) {
        return qRound(a + (b - a) * share);
    };
    return QColor(mix(from.red(), to.red()), mix(from.green(), to.green()), mix(from.blue(), to.blue()));
}

QColor quietText(const QPalette &palette, QPalette::ColorRole text, QPalette::ColorRole base)
{
    return blended(palette.color(text), palette.color(base), 0.32);
}

} // namespace tereze::ui
