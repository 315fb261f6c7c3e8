// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/session/school_papers.h"

#include "kiosk/base/log.h"

#include <algorithm>

namespace huimin::session {

using Kind = Input::Kind;
using Way = Conversation::Way;

namespace {

constexpr int Tries = 3;
constexpr std::size_t KeyBytes = 8;

Naming marked(const Naming &name, const char *chinese, const char *english, const char *hongKong)
{
    return {name.in(Language::Chinese) + chinese, name.in(Language::English) + english,
            name.in(Language::Cantonese) + hongKong};
}

/// How somebody goes on.
Named onwards(ChoicePage::What what, bool hasTaken)
{
    if (hasTaken)
        return {{"拍好了，下一步", "That is all", "拍好了，下一步"}, "circle-check"};
    if (what == ChoicePage::What::SchoolEvidence)
        return {{"没有材料，下一步", "Nothing to show", "沒有文件，下一步"}, "circle-check"};
    return {{"以后带来，下一步", "I bring them later", "之後帶來，下一步"}, "clock"};
}

} // namespace

SchoolPapers::SchoolPapers(World world, Conversation &talk, std::string reference,
                           std::vector<points::PaperKind> kinds)
    : world_(std::move(world)), talk_(talk), reference_(std::move(reference))
{
    for (points::PaperKind &each : kinds)
        entries_.push_back({std::move(each), {}, false});
}

bool SchoolPapers::isAbout(const std::string &reference,
                           const std::vector<points::PaperKind> &kinds) const
{
    return reference == reference_ &&
           std::ranges::equal(kinds, entries_, {}, &points::PaperKind::id,
                              [](const Entry &each) { return each.kind.id; });
}

bool SchoolPapers::canShow() const
{
    return !entries_.empty() && world_.darkroom != nullptr && world_.camera != nullptr &&
           world_.camera->isReady();
}

ChoicePage SchoolPapers::page(ChoicePage::What what) const
{
    ChoicePage page{.what = what, .question = {}, .options = {}};
    for (const Entry &each : entries_) {
        const Naming &name = each.kind.name;
        if (!each.key.empty())
            page.options.push_back({marked(name, "：已交", ": sent", "：已遞交"), "circle-check"});
        else if (each.failed)
            page.options.push_back({marked(name, "：没交成，请带来", ": not sent, please bring it",
                                           "：未能遞交，請帶來"),
                                    "triangle-alert"});
        else
            page.options.push_back({name, "camera"});
    }
    page.options.push_back(onwards(what, !keys().empty()));
    return page;
}

Task<Way> SchoolPapers::show(ChoicePage::What what, int step)
{
    // A camera that breaks meanwhile offers nothing more.
    while (canShow()) {
        isExpected_ = what == ChoicePage::What::SchoolPapers;
        ChoicePage offered = page(what);
        const auto index = co_await talk_.choose(std::move(offered), Errand::School, step);
        if (!index)
            co_return talk_.isGone() ? Way::Left : Way::Back;
        if (*index >= entries_.size())
            break;
        const Way way = co_await take(*index, step);
        if (way == Way::Left)
            co_return way;
    }
    co_return Way::On;
}

Task<Way> SchoolPapers::take(std::size_t which, int step)
{
    PictureTaking taking(talk_, *world_.camera, *world_.darkroom);
    Bytes kept;
    const Way way =
        co_await taking.take(Errand::School, step, PicturePage::What::SchoolPaper, kept);
    if (way != Way::On)
        co_return way;
    Entry &entry = entries_[which];
    entry.key.clear();
    entry.failed = false;
    if (kept.empty())
        co_return Way::On;
    std::string kind = entry.kind.id;
    entry.key = co_await bring(std::move(kind), Paper::Type::Jpeg, std::move(kept), step);
    entry.failed = entry.key.empty();
    co_return talk_.isGone() ? Way::Left : Way::On;
}

/// Its key; empty: the office has not taken it, and that was told.
Task<std::string> SchoolPapers::bring(std::string kind, Paper::Type type, Bytes bytes, int step)
{
    Paper paper{world_.station + "-paper-" + toHex(world_.random.bytes(KeyBytes)),
                reference_,
                std::move(kind),
                type,
                std::move(bytes),
                world_.station,
                std::chrono::floor<std::chrono::seconds>(world_.clock.wall())};
    // Whoever has waited in vain once does not wait as long again.
    const int tries = isSilent_ ? 1 : Tries;
    for (int time = 0; time < tries && !talk_.isGone(); ++time) {
        talk_.show(at(Errand::School, step, WorkingPage{WorkingPage::What::SendingPaper, {}}));
        Paper same = paper;
        const auto brought = co_await world_.office.bring(std::move(same));
        const auto *silence = std::get_if<SchoolOffice::NoAnswer>(&brought);
        isSilent_ = silence != nullptr;
        if (std::holds_alternative<SchoolOffice::PaperTaken>(brought))
            co_return paper.key;
        if (silence != nullptr)
            log::warning("school", "a paper does not get there: {}", silence->detail);
        if (const auto *refused = std::get_if<SchoolOffice::Refused>(&brought)) {
            log::warning("school", "a paper is not taken: {}", refused->reason);
            break;
        }
    }
    const ProblemPage problem{.what = ProblemPage::What::SchoolPaperNotSent};
    (void)co_await talk_.tell(problem, Errand::School);
    co_return std::string();
}

/// Nobody has to: whoever cannot write or see the field signs at the office.
Task<Way> SchoolPapers::sign(int step)
{
    SignPage page{signed_};
    for (;;) {
        wasAsked_ = true;
        const auto input =
            co_await talk_.ask(at(Errand::School, step, page).withBack(),
                               Kind::Stroke | Kind::Choose | Kind::Confirm | Kind::Cancel);
        if (!input)
            co_return Way::Left;
        if (input->kind == Kind::Cancel)
            co_return Way::Back;
        const bool fits = !input->stroke.empty() && input->stroke.size() <= SignPage::PointsMost &&
                          page.strokes.size() < SignPage::StrokesMost;
        if (input->kind == Kind::Stroke && fits)
            page.strokes.push_back(input->stroke);
        if (input->kind == Kind::Choose && input->index == SignPage::ChooseAnew)
            page.strokes.clear();
        if (input->kind == Kind::Choose && input->index == SignPage::ChooseLater) {
            signature_.clear();
            signed_.clear();
            co_return Way::On;
        }
        if (input->kind == Kind::Confirm && page.canSign())
            break;
    }
    if (!signature_.empty() && page.strokes == signed_)
        co_return Way::On;
    signed_ = page.strokes;
    Bytes drawn = world_.darkroom->drawn(page.strokes);
    signature_ = co_await bring(Paper::Signature, Paper::Type::Png, std::move(drawn), step);
    co_return talk_.isGone() ? Way::Left : Way::On;
}

std::vector<std::string> SchoolPapers::keys() const
{
    std::vector<std::string> all;
    for (const Entry &each : entries_)
        if (!each.key.empty())
            all.push_back(each.key);
    return all;
}

/// What nobody could show here is not called missing.
WithLetter SchoolPapers::with() const
{
    WithLetter with{
        static_cast<int>(keys().size()), {}, !signature_.empty(), wasAsked_ && signature_.empty()};
    for (const Entry &each : entries_)
        if (each.key.empty() && (each.failed || isExpected_))
            with.toBring.push_back(each.kind.name);
    return with;
}

WithLetter SchoolPapers::without() const
{
    WithLetter without{0, {}, false, wasAsked_};
    for (const Entry &each : entries_)
        if (!each.key.empty() || each.failed || isExpected_)
            without.toBring.push_back(each.kind.name);
    return without;
}

} // namespace huimin::session
