// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/base/characters.h"
#include "services/directory/hsds.h"
#include "tests/fuzz/target.h"

using namespace huimin;
using namespace huimin::directory;

namespace {

void isClean(const Naming &naming)
{
    for (const Language language : {Language::Chinese, Language::English, Language::Cantonese})
        HUIMIN_CHECK(isPlain(naming.in(language)), "what is shown can be read");
}

} // namespace

// What a directory says, in all that a station reads of HSDS.
HUIMIN_FUZZ("directory", 8000)(ByteView input)
{
    const std::string text = textOf(input);
    for (const int status : {200, 404, 500}) {
        const HttpResponse response{status, text};
        const auto topics = understandTopics(response);
        if (const auto *all = std::get_if<std::vector<Directory::Topic>>(&topics))
            for (const Directory::Topic &each : *all)
                isClean(each.name);
        const auto entries = understandServices(response);
        if (const auto *all = std::get_if<std::vector<Directory::Entry>>(&entries))
            HUIMIN_CHECK(all->size() <= Directory::Shown, "no more than a page shows");
        const auto told = understandService(response, "https://town.example/directory");
        if (const auto *service = std::get_if<Directory::Service>(&told)) {
            isClean(service->name);
            isClean(service->description);
            for (const Naming &each : service->bring)
                isClean(each);
            HUIMIN_CHECK(service->forms.size() <= Directory::FormsMost, "not too many forms");
            for (const Directory::Form &each : service->forms)
                HUIMIN_CHECK(each.path.starts_with('/') &&
                                 each.path.find("..") == std::string::npos,
                             "a form lies at the directory");
        }
    }
    if (const auto days = parseByDay(text))
        HUIMIN_CHECK(byDay(*days) == text, "a list of days survives");
}
