// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/configurator/sidepanel.h"

#include "client/configurator/pricelines.h"
#include "client/configurator/words.h"
#include "client/models/moneytext.h"
#include "client/models/schematext.h"
#include "client/widgets/announce.h"
#include "client/widgets/button.h"
#include "client/widgets/chip.h"
#include "client/widgets/label.h"
#include "client/widgets/scrollpane.h"
#include "shared/configuration/spec.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QStackedWidget>

namespace oms::configurator {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostFindings = 4;

QWidget *padded(QWidget *content)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(16, 6, 16, 16);
    column->addWidget(content);
    column->addStretch();
    return scrolling(box);
}

} // namespace

SidePanel::SidePanel(QWidget *parent)
    : QWidget(parent)
    , m_total(new Label({}, TextSize::Title, QFont::DemiBold))
    , m_change(new Label({}, TextSize::Small, QFont::Normal, Ink::Secondary))
    , m_state(new Label({}, TextSize::Small, QFont::DemiBold, Ink::Secondary))
    , m_findings(new QVBoxLayout)
    , m_views(new QButtonGroup(this))
    , m_viewRow(new QHBoxLayout)
    , m_stack(new QStackedWidget)
    , m_lines(new PriceLines)
    , m_spec(new Label({}, TextSize::Small))
{
    m_lines->setAccessibleName(tr("Price"));
    m_spec->setWordWrap(true);
    m_spec->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_change->setWordWrap(true);
    m_findings->setSpacing(0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(16, 14, 16, 8);
    head->setSpacing(4);
    head->addWidget(m_total);
    head->addWidget(m_change);
    head->addSpacing(6);
    head->addWidget(m_state);
    head->addLayout(m_findings);
    m_viewRow->setContentsMargins(16, 4, 16, 6);
    m_viewRow->setSpacing(6);
    m_viewRow->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(head);
    column->addLayout(m_viewRow);
    column->addWidget(m_stack, 1);
    addView(tr("Price"), m_lines);
    addView(tr("For the factory"), m_spec);
}

void SidePanel::addView(const QString &title, QWidget *content)
{
    auto *chip = new Chip({}, title, Chip::Kind::Choice);
    chip->setCheckable(true);
    const int view = m_stack->addWidget(padded(content));
    m_views->addButton(chip, view);
    m_viewRow->insertWidget(view, chip);
    chip->setChecked(view == 0);
    connect(chip, &QAbstractButton::clicked, m_stack, [this, view] { m_stack->setCurrentIndex(view); });
}

void SidePanel::setPricesVisible(bool visible)
{
    m_total->setVisible(visible);
    m_change->setVisible(visible);
    m_views->button(0)->setVisible(visible);
    if (!visible && m_stack->currentIndex() == 0)
        m_views->button(1)->click();
}

void SidePanel::showPrice(const std::optional<Breakdown> &breakdown, const QString &why)
{
    if (!breakdown) {
        m_total->setText(u"–"_s);
        m_change->setText(why);
        m_lines->clear();
        m_before.reset();
        return;
    }
    const auto total = moneyWithSign(breakdown->total_minor, breakdown->currency);
    QStringList said;
    if (!breakdown->is_complete)
        said << tr("Something has no price yet.");
    const bool isComparable = m_before && m_before->currency == breakdown->currency;
    if (const auto difference = isComparable ? breakdown->total_minor - m_before->total_minor : 0; difference != 0)
        said << (difference > 0 ? tr("%1 more than before") : tr("%1 less than before"))
                    .arg(moneyText(std::abs(difference), breakdown->currency));
    m_total->setText(total);
    m_change->setText(said.join(u' '));
    m_lines->show(*breakdown);
    if (isComparable && m_before->total_minor != breakdown->total_minor) {
        m_total->setAccessibleName(tr("Total %1").arg(total));
        announce(m_total);
    }
    m_before = breakdown;
}

void SidePanel::showFindings(const std::vector<Finding> &findings, const Catalogue &catalogue)
{
    while (auto *item = m_findings->takeAt(0)) {
        if (auto *link = item->widget()) {
            link->hide();
            link->deleteLater();
        }
        delete item;
    }
    m_state->setText(findings.empty() ? tr("Complete and rule-clean")
                                      : tr("%Ln thing(s) stand against ordering it", nullptr, int(findings.size())));
    m_state->setInk(findings.empty() ? Ink::Good : Ink::Secondary);
    // what breaks a rule is said before what is only missing
    std::vector<const Finding *> ordered;
    for (const auto &finding : findings)
        ordered.push_back(&finding);
    std::stable_partition(ordered.begin(), ordered.end(),
                          [](const Finding *finding) { return finding->code != FindingCode::Missing; });
    for (std::size_t i = 0; i < std::min(ordered.size(), mostFindings); ++i) {
        const auto &finding = *ordered[i];
        const auto words = whyText(finding, catalogue);
        auto *link = new Button(nameOf(finding.slot, catalogue),
                                finding.code == FindingCode::Missing ? u"circle-dashed"_s : u"circle-alert"_s,
                                ButtonKind::Ghost);
        link->setToolTip(words);
        link->setAccessibleName(words);
        connect(link, &QPushButton::clicked, this, [this, slot = finding.slot] { Q_EMIT wanted(slot); });
        m_findings->addWidget(link, 0, Qt::AlignLeft);
    }
    if (ordered.size() > mostFindings)
        m_findings->addWidget(new Label(tr("and %Ln more", nullptr, int(ordered.size() - mostFindings)),
                                        TextSize::Small, QFont::Normal, Ink::Secondary));
}

void SidePanel::showSpec(const Configuration &configuration, const Catalogue &catalogue)
{
    QStringList lines;
    QStringList label;
    for (const auto &group : specOf(configuration, catalogue)) {
        if (group.group != OptionGroup::General)
            lines << QString() << titleOf(Section(int(group.group) + int(Section::General))).toUpper();
        for (const auto &line : group.lines) {
            lines << u"%1: %2"_s.arg(toQString(line.title), toQString(line.text));
            if (line.isOnLabel)
                label << lines.back();
        }
    }
    m_specText = lines.join(u'\n');
    if (!label.isEmpty())
        label.prepend(tr("On the workshop's label").toUpper());
    m_spec->setText(m_specText + u"\n\n"_s + label.join(u'\n'));
}

QString SidePanel::priceText() const
{
    return m_lines->asText();
}

} // namespace oms::configurator
