// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/session/face_check.h"

#include "kiosk/base/log.h"
#include "kiosk/session/picture_taking.h"

#include <array>

namespace huimin::session {

using What = FaceCheck::End::What;
using Asked = ChoicePage::What;

namespace {

struct Reason {
    const char *word; ///< the office's
    Asked page;
    bool again; ///< another try may do it
};

constexpr std::array Reasons{Reason{"notAlike", Asked::FaceNotAlike, true},
                             Reason{"noFace", Asked::FaceNobody, true},
                             Reason{"tooDark", Asked::FaceDark, true},
                             Reason{"covered", Asked::FaceCovered, true},
                             Reason{"gestureNotSeen", Asked::FaceStill, true},
                             Reason{"expired", Asked::FaceLate, true},
                             Reason{"witness", Asked::FaceWitness, false},
                             Reason{"tooOften", Asked::FaceTooOften, false}};

/// Null: it was not refused, or not for what can be seen.
const Reason *reasonOf(const SocialSecurity::Answer &answer)
{
    const auto *refused = std::get_if<SocialSecurity::Refused>(&answer);
    if (refused == nullptr)
        return nullptr;
    for (const Reason &each : Reasons)
        if (refused->reason == each.word)
            return &each;
    return nullptr;
}

bool canTryAgain(Asked page)
{
    if (page == Asked::FaceConsent)
        return true;
    for (const Reason &each : Reasons)
        if (each.page == page)
            return each.again;
    return false;
}

} // namespace

Named FaceCheck::nameOf(Way way)
{
    switch (way) {
    case Way::Witness:
        return {{"网格员在这里看着我", "A grid worker here sees me", "網格員在這裏看到我"},
                "users"};
    case Way::HomeVisit:
        return {{"请人到家里来看", "Somebody comes to my home", "請人到家中來看"}, "house"};
    case Way::Face:
        break;
    }
    return {{"让镜头看看我", "The camera looks at me", "讓鏡頭看看我"}, "camera"};
}

Task<FaceCheck::End> FaceCheck::run(std::string reference, std::vector<Way> others)
{
    Asked page = Asked::FaceConsent;
    std::optional<WallTime> consent;
    for (;;) {
        End end;
        const Chosen chosen = co_await offer(page, others, end.way);
        end.what = chosen == Chosen::Left    ? What::Left
                   : chosen == Chosen::Other ? What::Other
                                             : What::Back;
        if (chosen != Chosen::Face)
            co_return end;
        if (!consent)
            consent = world_.clock.wall();
        std::string whose = reference;
        end = co_await tryOnce(std::move(whose), *consent);
        const Reason *reason = end.what == What::Answered ? reasonOf(end.answer) : nullptr;
        // Whoever would rather not after all sees what else there is.
        if (end.what == What::Back)
            page = Asked::FaceConsent;
        else if (reason == nullptr)
            co_return end;
        else
            page = reason->page;
    }
}

Task<FaceCheck::Chosen> FaceCheck::offer(Asked what, const std::vector<Way> &others, Way &chosen)
{
    ChoicePage page{.what = what, .question = {}, .options = {}, .times = {}};
    const bool again = canTryAgain(what);
    if (what == Asked::FaceConsent)
        page.options.push_back(
            {{"可以，请看我", "Yes, it may look at me", "可以，請看我"}, "camera"});
    else if (again)
        page.options.push_back({{"再试一次", "Once more", "再試一次"}, "camera"});
    for (const Way each : others)
        page.options.push_back(nameOf(each));
    // With nothing left to try, somebody to talk to is more than a button at the edge.
    const std::size_t person = page.options.size();
    if (!again)
        page.options.push_back({{"找人帮忙", "Find a person", "找人幫忙"}, "hand-heart"});
    for (;;) {
        ChoicePage shown = page;
        const auto index = co_await talk_.choose(std::move(shown), errand_, step_);
        if (!index)
            co_return talk_.isGone() ? Chosen::Left : Chosen::Back;
        if (again && *index == 0)
            co_return Chosen::Face;
        if (*index == person) {
            co_await talk_.callPerson();
            continue;
        }
        chosen = others[*index - (again ? 1 : 0)];
        co_return Chosen::Other;
    }
}

/// Back: no picture was taken.
Task<FaceCheck::End> FaceCheck::tryOnce(std::string reference, WallTime consent)
{
    const auto key = world_.checks.beginFace(reference);
    if (!key) {
        log::alarm("pension", "a check is not kept: {}", describe(key.error()));
        const ProblemPage lost{.what = ProblemPage::What::CheckNotKept};
        (void)co_await talk_.tell(lost, errand_);
        co_return End{talk_.isGone() ? What::Left : What::Back};
    }
    SocialSecurity::FaceWish wish{*key,    std::move(reference), false, world_.station,
                                  consent, world_.clock.wall()};
    for (;;) {
        talk_.show(at(errand_, step_, WorkingPage{WorkingPage::What::AskingOffice, {}}));
        SocialSecurity::FaceWish asking = wish;
        const auto told = co_await world_.office.askFace(std::move(asking));
        const auto *asked = std::get_if<SocialSecurity::FaceAsked>(&told);
        if (asked == nullptr) {
            const auto *refused = std::get_if<SocialSecurity::Refused>(&told);
            Answer answer = SocialSecurity::NoAnswer{"nothing was asked of the face"};
            if (refused != nullptr)
                answer = *refused;
            world_.checks.endFace(*key, answer);
            co_return End{refused != nullptr ? What::Answered : What::Silent, *key,
                          std::move(answer)};
        }
        Bytes jpeg;
        PictureTaking taking(talk_, world_.camera, world_.darkroom);
        const auto taken = co_await taking.takeFace(errand_, step_, asked->gesture, jpeg);
        if (taken == PictureTaking::Face::Straight) {
            wish.still = true;
            continue;
        }
        if (taken == PictureTaking::Face::Kept) {
            std::string known = *key;
            End end = co_await show(std::move(known), std::move(jpeg));
            co_return end;
        }
        world_.checks.leaveFace(*key);
        co_return End{taken == PictureTaking::Face::Left ? What::Left : What::Back};
    }
}

Task<FaceCheck::End> FaceCheck::show(std::string key, Bytes jpeg)
{
    const Page meanwhile = at(errand_, step_, WorkingPage{WorkingPage::What::SendingCheck, {}});
    talk_.show(meanwhile);
    SocialSecurity::FacePicture picture{key, std::move(jpeg)};
    auto answer = co_await world_.office.showFace(std::move(picture));
    if (const auto *silence = std::get_if<SocialSecurity::NoAnswer>(&answer))
        log::warning("pension", "check {}: {}", key, silence->detail);
    world_.checks.endFace(key, answer);
    if (outcomeOf(answer) != Outcome::Unknown)
        co_return End{What::Answered, key, std::move(answer)};
    // The answer may have been lost alone: the first question for it is on its way.
    Page waiting = meanwhile;
    co_await awaitAnswer(world_.checks, key, world_.clock, talk_, std::move(waiting));
    const Answer *known = world_.checks.answer(key);
    if (known == nullptr || std::holds_alternative<SocialSecurity::NeverHeard>(*known))
        co_return End{What::Silent, key};
    co_return End{What::Answered, key, *known};
}

} // namespace huimin::session
