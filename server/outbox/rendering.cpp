// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/outbox/rendering.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace oms::outbox {

namespace {

struct Style {
    std::string_view name;
    std::string_view ink; //!< of headings and buttons
    std::string_view paper; //!< around the sheet
    std::string_view family;
};

constexpr std::string_view serif = "Georgia,'Times New Roman',serif";
constexpr std::string_view sans = "'Helvetica Neue',Arial,sans-serif";
constexpr Style styles[] = {
    {"house", "#5b3a1e", "#f4f2ee", sans}, // the first is for whoever has none
    {"classic", "#1f3a2e", "#f5f1e6", serif},
    {"modern", "#1c3d5a", "#eef2f5", sans},
    {"plain", "#222222", "#ffffff", sans},
};
constexpr std::string_view alarm = "#a61b1b";
constexpr std::string_view linkLine = "{link}";

const Style &styleOf(std::string_view name)
{
    const auto *found =
        std::find_if(std::begin(styles), std::end(styles), [=](const Style &one) { return one.name == name; });
    return found == std::end(styles) ? styles[0] : *found;
}

//! The line with its places filled; nothing when one of them is empty.
std::optional<std::string> filled(std::string_view line, const Places &places)
{
    std::string out;
    while (!line.empty()) {
        const auto open = line.find('{');
        const auto close = open == line.npos ? line.npos : line.find('}', open);
        if (close == line.npos)
            return out.append(line);
        const auto found = places.find(line.substr(open + 1, close - open - 1));
        if (found == places.end() || found->second.empty())
            return {};
        out.append(line.substr(0, open)).append(found->second);
        line.remove_prefix(close + 1);
    }
    return out;
}

std::vector<std::string_view> linesOf(std::string_view text)
{
    std::vector<std::string_view> lines;
    for (;;) {
        const auto end = text.find('\n');
        lines.push_back(text.substr(0, end));
        if (end == text.npos)
            return lines;
        text.remove_prefix(end + 1);
    }
}

std::string escaped(std::string_view text)
{
    std::string out;
    for (const char c : text)
        switch (c) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '"':
            out += "&quot;";
            break;
        case '\'':
            out += "&#39;";
            break;
        case '\n':
            out += "<br>";
            break;
        case '\r':
            break;
        default:
            out += c;
        }
    return out;
}

std::string oneLine(std::string text)
{
    const auto isControl = [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; };
    std::replace_if(text.begin(), text.end(), isControl, ' ');
    return text;
}

std::string button(const std::string &link, const Frame &frame, const Style &style)
{
    return "<a href=\"" + escaped(link) + "\" style=\"display:inline-block;padding:10px 22px;color:#ffffff;"
        + "text-decoration:none;border-radius:4px;background:" + std::string(style.ink) + "\">" + escaped(frame.open)
        + "</a>";
}

std::string urgencyOf(const Frame &frame, const Dress &dress)
{
    return std::string(frame.urgent) + (dress.deadline.empty() ? "" : " – " + dress.deadline);
}

//! Blank lines part paragraphs. One of which no line is left is left out.
class Body {
public:
    Body(const Frame &frame, const Style &style)
        : m_frame(frame)
        , m_style(style)
    { }

    void add(std::string_view line, const Places &places)
    {
        if (line.empty())
            return endParagraph();
        const auto full = filled(line, places);
        if (!full)
            return;
        if (!m_paragraph.empty()) {
            text += '\n';
            m_paragraph += "<br>";
        } else if (!text.empty()) {
            text += "\n\n";
        }
        text += *full;
        m_paragraph += line == linkLine ? button(*full, m_frame, m_style) : escaped(*full);
    }
    void endParagraph()
    {
        if (!m_paragraph.empty())
            html += "<p style=\"margin:0 0 16px\">" + m_paragraph + "</p>\n";
        m_paragraph.clear();
    }

    std::string text;
    std::string html;

private:
    const Frame &m_frame;
    const Style &m_style;
    std::string m_paragraph;
};

} // namespace

Rendered render(const Words &words, const Places &places, const Dress &dress)
{
    const auto &frame = frameFor(dress.language);
    const auto &style = styleOf(dress.style);
    const auto brand = dress.brand.empty() ? std::string("OMS") : dress.brand;
    Body body(frame, style);
    for (const auto line : linesOf(words.text))
        body.add(line, places);
    body.endParagraph();

    Rendered mail;
    mail.subject = oneLine((dress.isUrgent ? std::string(frame.urgent) + ": " : "")
                           + filled(words.subject, places).value_or(brand));
    mail.text = (dress.isUrgent ? urgencyOf(frame, dress) + "\n\n" : "") + body.text + "\n\n-- \n" + brand + '\n'
        + std::string(frame.footer) + '\n';
    const auto ink = std::string(style.ink);
    mail.html = "<!doctype html>\n<html lang=\"" + escaped(dress.language.substr(0, 2))
        + "\"><head><meta charset=\"utf-8\"><title>" + escaped(mail.subject)
        + "</title></head>\n<body style=\"margin:0;" + "padding:24px;background:" + std::string(style.paper)
        + "\">\n<div style=\"max-width:600px;margin:0 auto;"
        + "padding:28px;background:#ffffff;color:#222222;font:16px/1.5 " + std::string(style.family) + "\">\n"
        + "<div style=\"margin:0 0 20px;padding:0 0 10px;font-size:22px;color:" + ink + ";border-bottom:3px solid "
        + ink + "\">" + escaped(brand) + "</div>\n";
    if (dress.isUrgent)
        mail.html += "<p style=\"margin:0 0 16px;font-weight:bold;color:" + std::string(alarm) + "\">"
            + escaped(urgencyOf(frame, dress)) + "</p>\n";
    mail.html += body.html + "<p style=\"margin:24px 0 0;font-size:13px;color:#595959\">" + escaped(frame.footer)
        + "</p>\n</div>\n</body></html>\n";
    return mail;
}

} // namespace oms::outbox
