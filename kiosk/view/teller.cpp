// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/view/teller.h"

#include "kiosk/speech/number_words.h"
#include "kiosk/view/texts.h"
#include "kiosk/view/writing_text.h"

#include <algorithm>

namespace huimin::view {

using namespace session;
using speech::Speech;

namespace {

/// What is being typed on a page, or nothing.
const std::string *typedOn(const Page &page)
{
    if (const auto *account = std::get_if<AccountPage>(&page.content))
        return &account->typed;
    if (const auto *field = std::get_if<BillFieldPage>(&page.content))
        return &field->typed;
    if (const auto *number = std::get_if<CaseNumberPage>(&page.content))
        return &number->typed;
    if (const auto *child = std::get_if<ChildNumberPage>(&page.content))
        return &child->typed;
    const auto *amount = std::get_if<AmountPage>(&page.content);
    return amount != nullptr && amount->typing ? &amount->typed : nullptr;
}

const WritingPage *writtenOn(const Page &page)
{
    return std::get_if<WritingPage>(&page.content);
}

constexpr int DigitsMost = 9;

/// Where a PIN is entered, or may be typed ahead: it is asked for next, or once more.
bool isPinNear(const Page &page)
{
    using What = WorkingPage::What;
    const auto *working = std::get_if<WorkingPage>(&page.content);
    return std::holds_alternative<PinPage>(page.content) ||
           (working != nullptr &&
            (working->what == What::ReadingCard || working->what == What::AskingBank));
}

} // namespace

Teller::Teller(ScreenView &screen, speech::Narrator &narrator)
    : screen_(screen), narrator_(narrator)
{
    connect(&screen, &ScreenView::changed, this, &Teller::lookSoon);
    connect(&screen, &ScreenView::warned, this, &Teller::warn);
    connect(&screen, &ScreenView::helpMoved, this, &Teller::tellHelp);
    connect(&screen, &ScreenView::wantsToHearAgain, this, [this] { narrator_.repeat(); });
}

void Teller::setHeadset(bool isIn)
{
    narrator_.setHeadset(isIn);
    if (screen_.served().spoken != isIn)
        screen_.switchSpeech();
    lookSoon();
}

/// After the scene has followed: its controls are part of what is said.
void Teller::lookSoon()
{
    if (!std::exchange(isLooking_, true))
        QMetaObject::invokeMethod(this, &Teller::look, Qt::QueuedConnection);
}

void Teller::look()
{
    isLooking_ = false;
    const Page page = std::exchange(page_, screen_.shown());
    const Manner manner = std::exchange(manner_, screen_.served());
    narrator_.setManner(manner_);
    if (const bool wanted = !isPinNear(page_); std::exchange(keyboard_, wanted) != wanted)
        if (wanted_)
            wanted_(wanted);
    const bool wasOn = std::exchange(wasOn_, narrator_.isOn());
    const bool isNew = page.content.index() != page_.content.index() ||
                       page.errand != page_.errand || manner.language != manner_.language ||
                       (typedOn(page) == nullptr) != (typedOn(page_) == nullptr);
    if (isNew)
        walker_.forget();
    // Whether somebody may see what one does is asked aloud, of whoever reads as well.
    if (!narrator_.isOn() && isNew && std::holds_alternative<HelperPage>(page_.content))
        narrator_.announce(screen_.speech());
    if (!narrator_.isOn())
        return; // most people read: nothing is worded, and no control looked for
    const Speech before = std::exchange(speech_, screen_.speech());
    const Speech digitsBefore = std::exchange(digitKeys_, digitKeys());
    const Speech keysBefore = std::exchange(otherKeys_, otherKeys());
    Speech all = speech_;
    std::ranges::copy(digitKeys_, std::back_inserter(all));
    std::ranges::copy(otherKeys_, std::back_inserter(all));
    // A digit that means something else now has to be known before it is pressed.
    if (isNew || !wasOn || digitKeys_ != digitsBefore)
        return narrator_.page(std::move(all));
    narrator_.keep(all);
    if (tellManner(manner))
        return;
    const std::string *typed = typedOn(page);
    Speech echo;
    const bool isWriting = writtenOn(page_) != nullptr;
    if (isWriting)
        echo = writingEcho(*writtenOn(page), *writtenOn(page_), manner_.language);
    else if (typed != nullptr)
        echo = typedEcho(*typed, *typedOn(page_));
    else if (const auto *pin = std::get_if<PinPage>(&page_.content);
             pin != nullptr && pin->digits != std::get<PinPage>(page.content).digits)
        echo = {{inWords(Texts::tr("%1 digits", "said: so many are typed").arg(pin->digits))}};
    for (const speech::Part &part : all)
        if (std::ranges::find(before, part) == before.end() &&
            std::ranges::find(keysBefore, part) == keysBefore.end() &&
            ((typed == nullptr && !isWriting) || !part.isPrivate))
            echo.push_back(part);
    narrator_.tell(echo);
}

/// A digit is heard in the headset; what stands by hears how many there are.
Speech Teller::typedEcho(const std::string &before, const std::string &now) const
{
    if (now == before)
        return {};
    const bool isMore = now.size() > before.size();
    if (isMore && narrator_.isHeadsetIn() &&
        now.back() != '*') // hidden from a helper, and so from us
        return {{speech::digitWords(now.substr(before.size()), manner_.language), true}};
    const QString left = Texts::tr("%1 digits", "said: so many are typed").arg(now.size());
    return {{inWords(isMore ? left : Texts::tr("Deleted, %1", "said").arg(left))}};
}

bool Teller::tellManner(const Manner &before)
{
    if (before.pacePercent != manner_.pacePercent)
        tell(manner_.pacePercent < before.pacePercent ? Texts::tr("Slower", "said")
                                                      : Texts::tr("Usual pace", "said"));
    else if (before.volumePercent != manner_.volumePercent)
        tell(manner_.volumePercent > before.volumePercent ? Texts::tr("Louder", "said")
                                                          : Texts::tr("Quieter", "said"));
    else
        return false;
    return true;
}

/// Which digit does what, as the controls stand now; none where digits are typed. What Enter and
/// Cancel do needs no digit.
Speech Teller::digitKeys() const
{
    Speech all;
    if (isTyping() || writtenOn(page_) != nullptr ||
        std::holds_alternative<IdlePage>(page_.content))
        return all;
    int number = 0;
    for (const Walker::Stop &each : walker_.stops())
        if (each.hasNumber() && ++number <= DigitsMost && each.tone != "go" && each.tone != "stop")
            all.push_back(
                {inWords(Texts::tr("Press %1: %2.", "said: a digit and what it does")
                             .arg(number)
                             .arg(each.isOwn && !narrator_.isHeadsetIn()
                                      ? Texts::tr("Button %1", "said: an amount is not").arg(number)
                                      : each.name)),
                 each.isOwn && narrator_.isHeadsetIn()});
    return all;
}

Speech Teller::otherKeys() const
{
    Speech all;
    const auto say = [&](const QString &text) { all.push_back({inWords(text)}); };
    if (std::holds_alternative<IdlePage>(page_.content)) {
        say(Texts::tr("Press any key to begin.", "said"));
        return all;
    }
    if (std::holds_alternative<PinPage>(page_.content))
        return all;
    if (isTyping())
        say(Texts::tr("Type the digits; Clear takes the last one back.", "said"));
    if (const WritingPage *writing = writtenOn(page_))
        say(writing->way == writing::Way::Strokes
                ? Texts::tr("This needs a finger. The point goes on to the other ways.", "said")
            : writing->way == writing::Way::Digits
                ? Texts::tr("Type the digits; Clear takes the last one back.", "said")
                : Texts::tr("The digits write letters as on a telephone: two for a, two twice for "
                            "b. One ends a letter, Clear takes it back. The point goes on to the "
                            "words and buttons.",
                            "said"));
    if (const auto main = walker_.toned("go"); main && !main->isPrivate)
        say(Texts::tr("Press Enter: %1.", "said").arg(main->name));
    if (const auto stop = walker_.toned("stop"))
        say(Texts::tr("Press Cancel: %1.", "said").arg(stop->name));
    else if (page_.canGoBack)
        say(Texts::tr("Press Cancel: back.", "said"));
    if (std::holds_alternative<HomePage>(page_.content))
        say(Texts::tr("F1: say it again. F2: slower. F3: louder. F4: a person helps you. The "
                      "point goes to the next button, double zero to the one before.",
                      "said"));
    return all;
}

void Teller::warn()
{
    if (!screen_.warning())
        return;
    narrator_.tell({{inWords(QCoreApplication::translate("StillThere", "Are you still there?"))},
                    {inWords(QCoreApplication::translate(
                                 "StillThere", "In %1 seconds this visit ends and your card comes "
                                               "back. Nothing is lost.")
                                 .arg(screen_.secondsLeft()))},
                    {inWords(Texts::tr("Press any key to go on.", "said"))}});
}

/// Wherever somebody is now, they hear how far it is; its own page says more.
void Teller::tellHelp()
{
    const QString now = screen_.helpInShort();
    if (narrator_.isOn() && !now.isEmpty() && screen_.page() != QLatin1String("help"))
        tell(now);
}

void Teller::press(const PinPad::PlainKey &key)
{
    using Kind = PinPad::PlainKey::Kind;
    if (screen_.warning())
        return screen_.extend();
    if (narrator_.isHeadsetIn() && !screen_.served().spoken)
        return screen_.switchSpeech(); // the next resident, with the same plug
    screen_.touch();
    switch (key.kind) {
    case Kind::Digit:
        return digit(key.digit);
    case Kind::Point:
        return walk(1);
    case Kind::DoubleZero:
        return walk(-1);
    case Kind::Enter:
        return enter();
    case Kind::Clear:
        return isTyping() || writtenOn(screen_.shown()) != nullptr ? screen_.erase()
                                                                   : narrator_.stop();
    case Kind::Cancel:
        return cancel();
    case Kind::F1:
        return narrator_.repeat();
    case Kind::F2:
        return screen_.slower();
    case Kind::F3:
        return screen_.louder();
    case Kind::F4:
        return screen_.findPerson();
    }
}

bool Teller::isTyping() const
{
    return typedOn(screen_.shown()) != nullptr;
}

void Teller::digit(int value)
{
    if (isTyping())
        return screen_.type(QString::number(value));
    if (writtenOn(screen_.shown()) != nullptr) {
        walker_.forget();
        return screen_.tap(value);
    }
    if (const auto stop = walker_.numbered(value))
        return Walker::press(*stop);
    tell(Texts::tr("%1 does nothing here.", "said of a key").arg(value));
}

/// What the keys stand on; otherwise what this page is for; otherwise its only control. Fingers are
/// quicker than a page: behind the last digit the visit, which hears both in turn, knows better
/// than the screen whether it is enough.
void Teller::enter()
{
    if (const auto stop = walker_.current())
        return Walker::press(*stop);
    if (const auto stop = walker_.toned("go"))
        return Walker::press(*stop);
    if (isTyping())
        screen_.confirm();
    else if (const auto stop = walker_.numbered(1); stop && !walker_.numbered(2))
        return Walker::press(*stop);
    narrator_.repeat();
}

void Teller::cancel()
{
    if (const auto stop = walker_.toned("stop"))
        return Walker::press(*stop);
    screen_.cancel();
}

/// Where the keys stand is nearly said already; an amount is for one pair of ears.
void Teller::walk(int steps)
{
    const auto stop = walker_.walk(steps);
    if (!stop)
        return;
    const bool hasFigures =
        std::ranges::any_of(stop->name, [](QChar each) { return each.isDigit(); });
    const auto all = walker_.stops();
    const auto at =
        std::ranges::find_if(all, [&](const auto &each) { return each.item == stop->item; });
    const QString name =
        (hasFigures || stop->isPrivate) && !narrator_.isHeadsetIn()
            ? Texts::tr("Button %1", "said: an amount is not").arg(at - all.begin() + 1)
            : stop->name;
    narrator_.tell({{inWords(name), false, stop->language}});
}

void Teller::tell(const QString &text)
{
    narrator_.tell({{inWords(text)}});
}

std::string Teller::inWords(const QString &text) const
{
    return speech::inWords(text.toStdString(), screen_.served().language);
}

} // namespace huimin::view
