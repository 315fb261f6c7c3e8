// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/view/writing_text.h"

#include "kiosk/base/characters.h"
#include "kiosk/speech/number_words.h"
#include "kiosk/view/texts.h"

#include <QPoint>

namespace huimin::view {

using namespace session;
using writing::Way;

namespace {

QString text(const std::string &from)
{
    return QString::fromStdString(from);
}

QString wayName(Way way)
{
    switch (way) {
    case Way::Pinyin:
        return Texts::tr("Pinyin", "a way of writing");
    case Way::Strokes:
        return Texts::tr("By hand", "a way of writing");
    case Way::Digits:
        return Texts::tr("Digits", "a way of writing");
    case Way::Letters:
        return Texts::tr("Letters", "a way of writing");
    }
    return {};
}

QString hint(const WritingPage &page)
{
    if (page.way == Way::Pinyin)
        return Texts::tr("Touch the letters of the pinyin, then choose the word.");
    if (page.way == Way::Strokes)
        return Texts::tr("Write one character with a finger, then choose it.");
    return {};
}

QVariantList points(const writing::Stroke &stroke)
{
    QVariantList all;
    for (const writing::Point &point : stroke)
        all << QPoint(point.x, point.y);
    return all;
}

} // namespace

QString candidateName(const writing::Writing::Candidate &candidate)
{
    if (candidate.text == "，")
        return Texts::tr("comma", "said");
    if (candidate.text == "。")
        return Texts::tr("full stop", "said");
    if (candidate.text == "？")
        return Texts::tr("question mark", "said");
    if (candidate.word.empty())
        return text(candidate.text);
    return Texts::tr("%1, the %2 in %3", "said: a character, it again, a word with it")
        .arg(text(candidate.text), text(candidate.text), text(candidate.word));
}

WritingValue value(const WritingPage &page)
{
    WritingValue value;
    switch (page.what) {
    case WritingPage::What::Case:
        value.question = Texts::tr("What has happened?");
        break;
    case WritingPage::What::MoreAboutCase:
        value.question = Texts::tr("Anything else to say?");
        break;
    }
    value.hint = hint(page);
    value.text = text(page.text);
    value.letters = text(page.letters);
    for (const writing::Stroke &stroke : page.strokes)
        value.strokes << QVariant::fromValue(points(stroke));
    for (const auto &candidate : page.candidates)
        value.candidates << QVariant::fromValue(
            CandidateValue{text(candidate.text), candidateName(candidate)});
    for (const Way way : page.ways)
        value.ways << QVariant::fromValue(
            WayValue{wayName(way), ChooseWay + static_cast<int>(way), way == page.way});
    value.way = static_cast<int>(page.way);
    value.capitals = page.capitals;
    value.isUnfinished = page.isUnfinished();
    value.canConfirm = !page.isUnfinished() && (page.optional || !page.text.empty());
    value.go = page.text.empty() ? Texts::tr("Nothing to write") : Texts::tr("I have written it");
    if (page.text.empty() && !page.optional)
        value.go = Texts::tr("I have written it");
    constexpr std::size_t Near = 20;
    if (page.room == 0)
        value.notice = Texts::tr("There is no more room.");
    else if (page.room <= Near)
        value.notice = Texts::tr("%1 more characters fit.").arg(page.room);
    return value;
}

WritingValue value(const SignPage &page)
{
    WritingValue value;
    value.question = Texts::tr("Please write your name");
    value.hint = Texts::tr("With a finger. Only you yourself, nobody for you.");
    for (const writing::Stroke &stroke : page.strokes)
        value.strokes << QVariant::fromValue(points(stroke));
    value.canConfirm = page.canSign();
    return value;
}

namespace {

std::string letterWords(const std::string &letter)
{
    return letter == "'" ? Texts::tr("syllable ends", "said of a key").toStdString() : letter;
}

speech::Part own(const QString &text)
{
    return {text.toStdString(), true};
}

speech::Part open(const QString &text, Language language)
{
    return {speech::inWords(text.toStdString(), language)};
}

/// The candidate that Enter would take.
void addFirst(speech::Speech &echo, const WritingPage &page)
{
    if (page.isUnfinished() && !page.candidates.empty())
        echo.push_back(own(candidateName(page.candidates.front())));
}

} // namespace

speech::Speech writingEcho(const WritingPage &before, const WritingPage &now, Language language)
{
    speech::Speech echo;
    const auto characters = [](const std::string &text) {
        return QString::number(huimin::characterCount(text));
    };
    if (now.way != before.way) {
        echo.push_back(open(wayName(now.way), language));
        if (const QString about = hint(now); !about.isEmpty())
            echo.push_back(open(about, language));
    } else if (now.text.size() > before.text.size()) {
        echo.push_back(own(text(now.text.substr(before.text.size()))));
        echo.push_back(
            open(Texts::tr("%1 characters", "said: so many are written").arg(characters(now.text)),
                 language));
    } else if (now.text.size() < before.text.size()) {
        echo.push_back(own(text(before.text.substr(now.text.size()))));
        echo.push_back(
            open(Texts::tr("Deleted, %1 characters", "said").arg(characters(now.text)), language));
    } else if (now.letters != before.letters) {
        if (now.letters.size() >= before.letters.size())
            echo.push_back({letterWords(now.letters.substr(now.letters.size() - 1)), true});
        else
            echo.push_back(open(Texts::tr("Deleted", "said"), language));
        addFirst(echo, now);
    } else if (now.strokes.size() != before.strokes.size()) {
        echo.push_back(
            open(Texts::tr("%1 strokes", "said: so many are written").arg(now.strokes.size()),
                 language));
        addFirst(echo, now);
    }
    return echo;
}

} // namespace huimin::view
