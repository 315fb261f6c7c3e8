// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/a11y/inspector.h"

#include <QAccessible>
#include <QFontMetricsF>
#include <QRegularExpression>

#include <fmt/format.h>

#include <cmath>

namespace huimin::a11y {

namespace {

// accessibility.md A2, A3, A5, A16, A23; millimetres on the panel.
constexpr double LeastCapital = 4.8;
constexpr double ElderCapital = 12;
constexpr double ElderCapitalSmallPanel = 7.25;
constexpr double SmallPanel = 280;
constexpr double LeastTarget = 20;
constexpr double LeastSpace = 3;
constexpr double Reach = 1120;
constexpr double LeastTextContrast = 4.5;
constexpr double LeastIconContrast = 3;
constexpr int MostChoices = 6;
constexpr int FastestChange = 334; // milliseconds: three a second
constexpr double Slack = 1.5;

/// What a line of letters covers, without the air above and below.
QRectF lettersOf(const Seen &seen)
{
    const double air = seen.visible.height() * 0.15;
    return seen.visible.adjusted(0, air, 0, -air);
}

double distance(const QRectF &one, const QRectF &other)
{
    const double across = std::max(one.left(), other.left()) - std::min(one.right(), other.right());
    const double down = std::max(one.top(), other.top()) - std::min(one.bottom(), other.bottom());
    return std::max(across, down);
}

} // namespace

void Inspector::begin(const Round &round)
{
    round_ = round;
    stage_.turnTo(round.shape);
    stage_.serve(round.manner);
    const auto [narrow, wide] = std::minmax(panel_.widthMillimetres, panel_.heightMillimetres);
    perMillimetre_ = std::max(1080.0 / narrow, 1920.0 / wide);
    QFont font(QStringLiteral("Noto Sans CJK SC"));
    font.setPixelSize(1000);
    capital_ = QFontMetricsF(font).capHeight() / 1000;
}

void Inspector::inspect(const std::string &page)
{
    where_ = round_.name + "/" + page;
    report_.page();
    stage_.settle();
    QQuickItem *turner = nullptr;
    for (QQuickItem *item : stage_.itemsWith("cuts"))
        if (item->isVisible())
            turner = item;
    const int turns = turner != nullptr ? std::max(turner->property("turns").toInt(), 1) : 1;
    for (int turn = 0; turn < turns; ++turn) {
        if (turn > 0) {
            turner->setProperty("turn", turn);
            where_ = fmt::format("{}/{}-part-{}", round_.name, page, turn + 1);
        }
        image_ = stage_.draw().convertToFormat(QImage::Format_RGB32);
        inspectPart();
    }
    motion();
}

void Inspector::inspectPart()
{
    seen_ = look(stage_.items());
    const QRectF panel(QPointF(), QSizeF(image_.size()));
    for (const Seen &seen : seen_) {
        expect(panel.adjusted(-Slack, -Slack, Slack, Slack).contains(seen.visible), seen,
               "is outside of the panel");
        expect(!seen.isCut(), seen, "is cut off");
        if (seen.what == Seen::What::Text)
            text(seen);
        else if (seen.what == Seen::What::Touchable)
            touchable(seen);
    }
    for (const QQuickItem *item : stage_.itemsWith("fits"))
        if (item->isVisible())
            report_.expect(item->property("fits").toBool(), where_, "does not fit", {}, image_);
    neighbours();
    cues();
    if (round_.manner.elder)
        choices();
    if (round_.measuresContrast)
        contrasts();
}

void Inspector::text(const Seen &seen)
{
    const QQuickItem &item = *seen.item;
    const double pixels = item.property("font").value<QFont>().pixelSize() * seen.whole.height() /
                          std::max(item.height(), 1.0);
    const double height = millimetres(pixels * capital_);
    const bool small = std::hypot(panel_.widthMillimetres, panel_.heightMillimetres) <= SmallPanel;
    const bool main = round_.manner.elder && !seen.inFrame && !seen.inPicture;
    const double least = !main ? LeastCapital : small ? ElderCapitalSmallPanel : ElderCapital;
    expect(height >= least - 0.05, seen,
           fmt::format("a capital is {:.1f} mm high, {} wanted", height, least));
    expect(!item.property("truncated").toBool() &&
               item.property("contentWidth").toDouble() <= item.width() + Slack &&
               item.property("contentHeight").toDouble() <= item.height() + Slack,
           seen, "has lost words");
    for (const Seen &around : seen_)
        if (around.what == Seen::What::Touchable && isAncestor(around.item, seen.item))
            expect(around.whole.adjusted(-Slack, -Slack, Slack, Slack).contains(seen.whole), seen,
                   "does not fit into its button");
    words(seen);
}

/// Words of one language on a page of the other. What the residents and companies are
/// called is no matter of languages.
void Inspector::words(const Seen &seen)
{
    static const QRegularExpression English("[a-z]{3,}");
    static const QRegularExpression Chinese("\\p{Han}");
    for (const QQuickItem *at = seen.item; at != nullptr; at = at->parentItem())
        if (at->property("isWritten").toBool())
            return; // in the resident's language
    QString said = QString::fromStdString(seen.name());
    for (const char *name :
         {"曙光路**号3栋", "王*芳", "陈*远", "借记账户", "惠民储蓄", "王丽", "。"})
        said.remove(QString::fromUtf8(name));
    for (const LanguageRow &row : languages())
        said.remove(QString::fromUtf8(row.name)).remove(QString::fromUtf8(row.written));
    const bool english = round_.manner.language == session::Language::English;
    expect(!said.contains(english ? Chinese : English), seen, "is not translated");
}

void Inspector::touchable(const Seen &seen)
{
    expect(!seen.name().empty(), seen, "has no name");
    const double least = millimetres(std::min(seen.visible.width(), seen.visible.height()));
    expect(least >= LeastTarget - 0.05, seen,
           fmt::format("is {:.1f} mm small, {} wanted", least, LeastTarget));
    bool hasWords = false;
    for (const Seen &inside : seen_)
        hasWords |= inside.what == Seen::What::Text && isAncestor(seen.item, inside.item);
    expect(hasWords, seen, "is a sign without words");
    if (round_.manner.low && !seen.item->property("isModal").toBool()) {
        const double high =
            panel_.aboveFloorMillimetres + millimetres(image_.height() - seen.visible.top());
        expect(high <= Reach + 1, seen,
               fmt::format("is {:.0f} mm high, {} within reach", high, Reach));
    }
}

void Inspector::neighbours()
{
    for (std::size_t at = 0; at < seen_.size(); ++at)
        for (std::size_t next = at + 1; next < seen_.size(); ++next) {
            const Seen &one = seen_[at];
            const Seen &other = seen_[next];
            if (one.what != other.what || isAncestor(one.item, other.item) ||
                isAncestor(other.item, one.item))
                continue;
            if (one.what == Seen::What::Text && !one.inPicture)
                expect(distance(lettersOf(one), lettersOf(other)) > -Slack, one,
                       "overlaps \"" + other.name() + "\"");
            else if (one.what == Seen::What::Touchable) {
                const double space = millimetres(distance(one.visible, other.visible));
                expect(space >= LeastSpace, one,
                       fmt::format("is {:.1f} mm from \"{}\", {} wanted", space, other.name(),
                                   LeastSpace));
            }
        }
}

void Inspector::choices()
{
    int count = 0;
    for (const Seen &seen : seen_)
        if (seen.what == Seen::What::Touchable && !seen.inFrame &&
            !seen.item->property("isKey").toBool() && !seen.item->property("isTurn").toBool())
            ++count;
    report_.expect(count <= MostChoices, where_, fmt::format("{} choices at once", count), {},
                   image_);
}

/// Colour is never the only sign: a band that is good or bad news has a picture that says which,
/// and what is chosen has another one than what is not.
void Inspector::cues()
{
    std::set<std::string> chosen;
    std::set<std::string> others;
    for (QQuickItem *item : stage_.items()) {
        const bool isSeen = std::ranges::any_of(seen_, [item](const Seen &seen) {
            return seen.what == Seen::What::Text && isAncestor(item, seen.item);
        });
        if (!isSeen)
            continue; // turned away, or below a sheet
        const bool isTouchable = item->metaObject()->indexOfSignal("activated()") >= 0;
        if (!isTouchable && item->property("tone").isValid() && item->height() > 0)
            report_.expect(!signsIn(*item).empty(), where_,
                           "says by colour alone: " +
                               item->property("text").toString().toStdString(),
                           item->mapRectToScene(item->boundingRect()), image_);
        const QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(item);
        if (heard != nullptr && heard->state().checkable)
            (heard->state().checked ? chosen : others).merge(signsIn(*item));
    }
    for (const std::string &sign : chosen)
        report_.expect(!others.contains(sign), where_, "chosen and not chosen look alike: " + sign,
                       {}, image_);
}

/// The names of the pictures on an item, also those that are turned away with a part of it.
std::set<std::string> Inspector::signsIn(const QQuickItem &item) const
{
    std::set<std::string> all;
    for (const QQuickItem *each : stage_.items())
        if (each->isVisible() && each->property("tint").isValid() && isAncestor(&item, each))
            all.insert(each->property("name").toString().toStdString());
    all.erase(std::string());
    return all;
}

/// From pixels, not from the theme: the page with its letters and signs, and without.
void Inspector::contrasts()
{
    std::vector<std::pair<QQuickItem *, double>> hidden;
    for (const Seen &seen : seen_)
        if (seen.what != Seen::What::Touchable) {
            hidden.emplace_back(seen.item, seen.item->opacity());
            seen.item->setOpacity(0);
        }
    const QImage without = stage_.draw().convertToFormat(QImage::Format_RGB32);
    for (const auto &[item, opacity] : hidden)
        item->setOpacity(opacity);
    for (const Seen &seen : seen_) {
        if (seen.what == Seen::What::Touchable)
            continue;
        const bool isIcon = seen.what == Seen::What::Icon;
        const double least = isIcon ? LeastIconContrast : LeastTextContrast;
        const double drawn = contrast(image_, without, seen.visible);
        // Of notes that lie on each other one sees the uppermost.
        if (drawn <= 0 && seen.inPicture)
            continue;
        expect(drawn >= least - 0.05, seen,
               fmt::format("contrast is {:.1f}, {} wanted", drawn, least));
    }
}

/// Nothing moves when motion is off; when it is on nothing changes faster than three times
/// a second.
void Inspector::motion()
{
    const auto moving = [this](bool slowEnough) {
        for (const QObject *each : stage_.window().findChildren<QObject *>()) {
            const bool timer = each->inherits("QQmlTimer");
            const bool animation = each->inherits("QQuickAnimationGroup");
            const bool part = each->inherits("QQuickPropertyAnimation");
            if (slowEnough && (timer || part)) {
                const int pace = each->property(timer ? "interval" : "duration").toInt();
                report_.expect(pace >= FastestChange, where_,
                               fmt::format("changes after {} ms", pace), {}, image_);
            } else if (!slowEnough && (timer || animation || part)) {
                report_.expect(!each->property("running").toBool(), where_,
                               "moves though motion is off", {}, image_);
            }
        }
    };
    moving(false);
    moving(true);
}

void Inspector::expect(bool holds, const Seen &seen, const std::string &what)
{
    report_.expect(holds, where_, "\"" + seen.name() + "\" " + what, seen.visible, image_);
}

} // namespace huimin::a11y
