// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/session/directory_errand.h"

#include "kiosk/base/log.h"

#include <algorithm>
#include <array>

namespace huimin::session {

using Kind = Input::Kind;
using What = ProblemPage::What;

namespace {

constexpr std::size_t KeyBytes = 8;

/// For those who do not read; a topic that has none is a sheet of paper.
const char *iconOf(const std::string &topic)
{
    constexpr std::array Known{std::pair{"health", "hand-heart"}, std::pair{"elder", "armchair"},
                               std::pair{"family", "baby"},       std::pair{"work", "briefcase"},
                               std::pair{"home", "house"},        std::pair{"hardship", "scale"}};
    const auto found =
        std::ranges::find_if(Known, [&](const auto &each) { return topic == each.first; });
    return found == Known.end() ? "sticky-note" : found->second;
}

void noteSilence(const Directory::NoAnswer *silence)
{
    if (silence != nullptr)
        log::warning("directory", "no answer: {}", silence->detail);
}

} // namespace

DirectoryErrand::DirectoryErrand(World world, Conversation &talk)
    : world_(world), talk_(talk), desk_(world.pages, talk, Errand::Directory, StepBring)
{}

Task<DirectoryErrand::After> DirectoryErrand::run()
{
    wait(StepTopic);
    auto told = co_await world_.directory.topics();
    const auto *topics = std::get_if<std::vector<Directory::Topic>>(&told);
    if (topics == nullptr || topics->empty()) {
        noteSilence(std::get_if<Directory::NoAnswer>(&told));
        (void)co_await problem(What::DirectorySilent);
        co_return talk_.isGone() ? After::Leave : After::Home;
    }
    ChoicePage page{.what = ChoicePage::What::DirectoryTopic, .question = {}, .options = {}};
    for (const Directory::Topic &each : *topics)
        page.options.push_back({each.name, iconOf(each.code)});
    for (;;) {
        const auto chosen = co_await talk_.choose(page, Errand::Directory, StepTopic);
        if (!chosen)
            co_return talk_.isGone() ? After::Leave : After::Home;
        const Way way = co_await services((*topics)[*chosen]);
        if (way != Way::Back)
            co_return way == Way::Left ? After::Leave : After::Home;
    }
}

Task<DirectoryErrand::Way> DirectoryErrand::services(Directory::Topic topic)
{
    wait(StepService);
    auto told = co_await world_.directory.services(topic.id);
    const auto *entries = std::get_if<std::vector<Directory::Entry>>(&told);
    if (entries == nullptr || entries->empty()) {
        noteSilence(std::get_if<Directory::NoAnswer>(&told));
        co_return co_await problem(What::DirectorySilent);
    }
    ChoicePage page{.what = ChoicePage::What::DirectoryService, .question = {}, .options = {}};
    for (const Directory::Entry &each : *entries)
        page.options.push_back({each.name, iconOf(topic.code)});
    for (;;) {
        const auto chosen = co_await talk_.choose(page, Errand::Directory, StepService);
        if (!chosen)
            co_return talk_.isGone() ? Way::Left : Way::Back;
        const Way way = co_await service((*entries)[*chosen].id);
        if (way != Way::Back)
            co_return way;
    }
}

Task<DirectoryErrand::Way> DirectoryErrand::service(std::string id)
{
    wait(StepBring);
    auto told = co_await world_.directory.service(std::move(id));
    if (std::holds_alternative<Directory::NotThere>(told))
        co_return co_await problem(What::ServiceGone);
    if (const auto *silence = std::get_if<Directory::NoAnswer>(&told)) {
        noteSilence(silence);
        co_return co_await problem(What::DirectorySilent);
    }
    DirectoryPage page{std::get<Directory::Service>(std::move(told))};
    page.printsForms = desk_.isThere() && !page.service.forms.empty();
    page.canPrint = talk_.canPrint() || page.printsForms;
    for (;;) {
        const auto input = co_await talk_.ask(at(Errand::Directory, StepBring, page).withBack(),
                                              Kind::Confirm | Kind::Choose | Kind::Cancel);
        if (!input)
            co_return Way::Left;
        if (input->kind == Kind::Cancel)
            co_return Way::Back;
        if (input->kind == Kind::Choose)
            co_return Way::On;
        if (!page.canPrint || (page.printed && !page.printsForms))
            continue;
        const Way way = co_await print(page);
        if (way != Way::Back)
            co_return way;
    }
}

/// What stands here, on a slip; or one of the forms, on large paper.
Task<DirectoryErrand::Way> DirectoryErrand::print(DirectoryPage &page)
{
    if (!page.printsForms)
        co_return co_await printSlip(page);
    const std::vector<Directory::Form> &forms = page.service.forms;
    ChoicePage which{.what = ChoicePage::What::DirectoryPaper, .question = {}, .options = {}};
    for (const Directory::Form &each : forms)
        which.options.push_back({each.name, "printer"});
    if (talk_.canPrint())
        which.options.push_back(
            {{"要带什么（小票）", "What to bring (slip)", "要帶甚麼（紙條）"}, "receipt-text"});
    const auto chosen = co_await talk_.choose(std::move(which), Errand::Directory, StepBring);
    if (!chosen)
        co_return talk_.isGone() ? Way::Left : Way::Back;
    if (*chosen == forms.size())
        co_return co_await printSlip(page);
    Directory::Form form = forms[*chosen];
    const Way way = co_await printForm(std::move(form));
    co_return way;
}

Task<DirectoryErrand::Way> DirectoryErrand::printSlip(DirectoryPage &page)
{
    talk_.show(at(Errand::Directory, StepBring, WorkingPage{WorkingPage::What::Printing, {}}));
    const ReceiptWriter::DirectoryFacts facts{world_.clock.wall(), page.service};
    ReceiptDocument paper = world_.writer.write(facts);
    const auto outcome = co_await talk_.printSlip(std::move(paper));
    page.printed = outcome == Outcome::Done;
    page.canPrint = page.printed || page.printsForms;
    co_return talk_.isGone() ? Way::Left : Way::Back;
}

/// It is looked through before anybody is asked whether they want it.
Task<DirectoryErrand::Way> DirectoryErrand::printForm(Directory::Form form)
{
    wait(StepBring);
    auto told = co_await world_.directory.form(form.path);
    auto *document = std::get_if<Directory::Document>(&told);
    if (document == nullptr) {
        noteSilence(std::get_if<Directory::NoAnswer>(&told));
        co_return co_await problem(What::FormNotThere);
    }
    PaperPage page{.what = PaperPage::What::Form, .name = form.name, .pages = document->pages};
    const auto yes = co_await talk_.ask(at(Errand::Directory, StepBring, page).withBack(),
                                        Kind::Confirm | Kind::Cancel);
    if (!yes)
        co_return Way::Left;
    if (yes->kind == Kind::Cancel)
        co_return Way::Back;
    std::string key = "form-" + toHex(world_.random.bytes(KeyBytes));
    const Way way = co_await desk_.print(std::move(page), std::move(document->pdf), std::move(key));
    co_return way;
}

Task<DirectoryErrand::Way> DirectoryErrand::problem(ProblemPage::What what)
{
    const ProblemPage page{.what = what};
    (void)co_await talk_.tell(page, Errand::Directory);
    co_return talk_.isGone() ? Way::Left : Way::Back;
}

void DirectoryErrand::wait(int step)
{
    talk_.show(at(Errand::Directory, step, WorkingPage{WorkingPage::What::AskingDirectory, {}}));
}

} // namespace huimin::session
