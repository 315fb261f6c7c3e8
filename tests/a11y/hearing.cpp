// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/a11y/hearing.h"

#include "kiosk/speech/number_words.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <set>

namespace huimin::a11y {

namespace {

/// Without what nobody hears: blanks, commas, points.
QString packed(const QString &text)
{
    QString out;
    for (const QChar each : text)
        if (each.isLetterOrNumber() || each == u'*')
            out += each;
    return out;
}

/// Outside of controls, which are said with their keys, and of digits, which are counted.
void collectTexts(const QQuickItem &item, QStringList &texts)
{
    const QString type = item.metaObject()->className();
    if (!item.isVisible() || item.property("spokenName").isValid() || type.startsWith("PinKeys") ||
        type.startsWith("Digits"))
        return;
    if (item.inherits("QQuickText") && item.opacity() > 0)
        texts << item.property("text").toString();
    for (const QQuickItem *child : item.childItems())
        collectTexts(*child, texts);
}

/// The amounts, names and numbers of the gallery's residents.
QStringList privateWords(session::Language language)
{
    QStringList all{"王某芳", "曙光路某号"};
    for (const int fen : {30000, 8640, 36000})
        all << QString::fromStdString(speech::moneyWords(Money::fen(fen), language));
    for (const char *digits : {"10001234", "0001000042", "0125"})
        all << QString::fromStdString(speech::digitWords(digits, language));
    return all;
}

} // namespace

Hearing::Hearing(test::Stage &stage, Report &report)
    : stage_(stage), report_(report), teller_(stage.screen(), narrator_)
{
    teller_.setScene(stage.window().contentItem());
}

void Hearing::listenTo(const test::Picture &picture, const std::string &where,
                       const session::Manner &manner)
{
    where_ = where;
    manner_ = manner;
    manner_.spoken = true;
    hear(picture, true);
    expect(!ear_.said.isEmpty(), "nothing is said");
    allIsSaid();
    inWords();
    timeIsShownAndSaid(picture);
    keysLeadEverywhere();
    hear(picture, false);
    nothingIsOverheard();
    narrator_.setHeadset(true);
    stage_.serve(manner);
    stage_.show(picture);
}

/// From a page that is another one.
void Hearing::hear(const test::Picture &picture, bool hasHeadset)
{
    narrator_.setHeadset(hasHeadset);
    stage_.serve(manner_);
    stage_.show({.name = "before", .page = session::plain(session::WorkingPage{})});
    stage_.settle();
    stage_.show(picture);
    stage_.settle();
    if (!picture.warning)
        return;
    // It comes when the page has long been said.
    stage_.screen().warn(std::nullopt);
    stage_.screen().warn(stage_.clock().now() + std::chrono::seconds(picture.seconds));
}

void Hearing::allIsSaid()
{
    const QString all = packed(stage_.screen().spoken() + ear_.said.join(" "));
    const view::PinValue pin = stage_.screen().pin();
    const QString count =
        QCoreApplication::translate("PinPage", "%1 of %2 digits").arg(pin.digits).arg(pin.length);
    for (const QString &text : textsOnThePage())
        for (const QString &part : text.split("   ")) {
            if (part.contains('*') || part.isEmpty() || part == count)
                continue; // masked: said in other words; or counted as digits come
            const std::string plain = part.toStdString();
            const auto heard = [&](const std::string &words) {
                const QString wanted = packed(QString::fromStdString(words));
                return !wanted.isEmpty() && all.contains(wanted);
            };
            expect(packed(part).isEmpty() || heard(speech::inWords(plain, manner_.language)) ||
                       heard(speech::digitWords(plain, manner_.language)),
                   "is not said: " + part);
        }
}

void Hearing::inWords()
{
    for (const QString &text : std::as_const(ear_.said))
        expect(std::ranges::none_of(text, [](QChar each) { return each.isDigit(); }),
               "a figure is not said in words: " + text);
}

/// What can be chosen is the same for everybody; all else of a resident's is for their headset.
void Hearing::nothingIsOverheard()
{
    QString all = ear_.said.join("|");
    all.remove(QRegularExpression("(按.，[^|]*|Press [^|]*)"));
    for (const QString &part : privateWords(manner_.language))
        expect(!all.contains(part), "everybody hears: " + part);
}

void Hearing::keysLeadEverywhere()
{
    view::Walker walker;
    walker.setRoot(stage_.window().contentItem());
    const auto stops = walker.stops();
    expect(!stops.empty(), "keys find nothing to press");
    std::set<QQuickItem *> reached;
    for (const auto &stop : stops) {
        const auto next = walker.walk(1);
        expect(next && next->item == stop.item, "keys do not come to " + stop.name);
        expect(!stop.name.isEmpty(), "keys find a control without a name");
        expect(stop.item->property("isNext").toBool(), "is not ringed: " + stop.name);
        reached.insert(stop.item);
    }
    expect(reached.size() == stops.size(), "keys come to a control twice");
    if (!stops.empty())
        expect(walker.walk(1)->item == stops.front().item, "keys do not begin again");
    walker.forget();
}

/// Time that runs out is seen and heard.
void Hearing::timeIsShownAndSaid(const test::Picture &picture)
{
    if (picture.seconds <= 0)
        return;
    bool isShown = false;
    for (const QQuickItem *item : stage_.items())
        isShown |= item->inherits("QQuickText") && item->isVisible() &&
                   item->property("text").toString().contains(QString::number(picture.seconds));
    expect(isShown, "does not show how much time is left");
    const QString words =
        QString::fromStdString(speech::integerWords(picture.seconds, manner_.language));
    expect(ear_.said.join(" ").contains(words), "does not say how much time is left");
}

/// What stands between the header and the footer.
QStringList Hearing::textsOnThePage() const
{
    QStringList texts;
    for (const QQuickItem *item : stage_.items())
        if (QString(item->metaObject()->className()).startsWith("PageFlow"))
            collectTexts(*item, texts);
    return texts;
}

void Hearing::expect(bool holds, const QString &what)
{
    report_.expect(holds, where_, what.toStdString(), {}, holds ? QImage() : stage_.draw());
}

} // namespace huimin::a11y
