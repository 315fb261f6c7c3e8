// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/control/control_server.h"
#include "services/town/manners.h"
#include "tests/fuzz/target.h"

#include <nlohmann/json.hpp>

using namespace huimin;

namespace {

Result<nlohmann::json> say(const ControlServer::Words &words)
{
    if (words.empty())
        return fail(ErrorCode::BadData, "say what?");
    return nlohmann::json{{"said", words}};
}

/// How the town's companies are told to behave.
void behave(const ControlServer::Words &words)
{
    const auto manners = town::parseManners(words);
    if (!manners || manners->kind == town::Manners::Kind::Refuse) // any reason, also with blanks
        return;
    const auto said = ControlServer::split(town::text(*manners));
    const auto again = said ? town::parseManners(*said) : fail(said.error());
    HUIMIN_CHECK(again && *again == *manners, "how somebody behaves can be said");
}

} // namespace

// Whatever is asked, the answer is one line of JSON.
HUIMIN_FUZZ("control_line", 3000)(ByteView input)
{
    ControlServer server;
    server.add("say", "say WORD", say);
    const std::string answer = server.answer(textOf(input));
    const auto json = nlohmann::json::parse(answer, nullptr, false);
    HUIMIN_CHECK(json.is_object() && json.contains("ok"), "an answer is JSON and says whether");
    HUIMIN_CHECK(answer.find('\n') == std::string::npos, "an answer is one line");
    if (const auto words = ControlServer::split(textOf(input)))
        behave(*words);
}
