// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/control/control_server.h"
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
}
