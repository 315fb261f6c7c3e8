// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/help_desk/help_messages.h"

#include "kiosk/base/date_time.h"
#include "kiosk/base/language.h"
#include "services/http/json_fields.h"

#include <fmt/format.h>

namespace huimin::help_desk {

using namespace http_status;

namespace {

using Json = nlohmann::json;

constexpr std::size_t TextMax = 120;

class Reader : public JsonFields
{
public:
    using JsonFields::JsonFields;

    std::string text(const char *key) { return JsonFields::text(key, TextMax, Empty::IsWrong); }
};

Result<HelpDesk::State> stateIn(const Json &json)
{
    using Stage = HelpDesk::Stage;
    Reader reader(json);
    HelpDesk::State state{.stage = reader.word("state", helpStage)};
    if (reader.has("by"))
        state.by = reader.utc("by");
    if (state.stage == Stage::Telephone)
        state.telephone = reader.text("telephone");
    if (state.stage == Stage::Closed)
        state.end = reader.word("end", helpEnd);
    const bool somebody = state.stage == Stage::Coming || state.stage == Stage::OnTheWay ||
                          state.stage == Stage::Arrived;
    if (somebody) {
        const auto helper = json.find("helper");
        if (helper == json.end() || !helper->is_object())
            return fail(ErrorCode::BadData, "helper is no object");
        Reader who(*helper);
        state.name = who.text("name");
        state.nameEn = who.text("nameEn");
        state.role = who.word("role", helpRole);
        if (!who.problem().empty())
            return fail(ErrorCode::BadData, "helper." + who.problem());
    }
    if (!reader.problem().empty())
        return fail(ErrorCode::BadData, reader.problem());
    return state;
}

} // namespace

std::string toJson(const HelpDesk::Call &call)
{
    return Json{{"station", call.station},     {"place", call.place}, {"at", dateTimeText(call.at)},
                {"reason", name(call.reason)}, {"page", call.page},   {"language", call.language},
                {"elder", call.elder},         {"byEar", call.byEar}}
        .dump();
}

Result<HelpDesk::Call> parseCall(const std::string &text)
{
    const auto json = parseJsonObject(text);
    if (!json)
        return fail(json.error());
    Reader reader(*json);
    HelpDesk::Call call{{},
                        reader.text("station"),
                        reader.text("place"),
                        reader.utc("at"),
                        reader.word("reason", helpReason),
                        reader.text("page"),
                        reader.text("language"),
                        reader.flag("elder"),
                        reader.flag("byEar")};
    if (!languageOf(call.language))
        reader.wrong("language", "is no known word");
    if (!reader.problem().empty())
        return fail(ErrorCode::BadData, reader.problem());
    return call;
}

std::string toJson(const HelpDesk::State &state)
{
    Json json{{"state", name(state.stage)}};
    if (!state.name.empty())
        json["helper"] = {
            {"name", state.name}, {"nameEn", state.nameEn}, {"role", name(state.role)}};
    if (state.by)
        json["by"] = dateTimeText(*state.by);
    if (!state.telephone.empty())
        json["telephone"] = state.telephone;
    if (state.stage == HelpDesk::Stage::Closed)
        json["end"] = name(state.end);
    return json.dump();
}

std::string toJson(const HelpDesk::Refused &refused)
{
    return Json{{"error", "refused"}, {"reason", refused.reason}}.dump();
}

std::string neverHeardJson()
{
    return Json{{"error", "neverHeard"}}.dump();
}

std::string notACallJson(const std::string &why)
{
    return Json{{"error", "notACall"}, {"detail", why}}.dump();
}

HelpDesk::Answer understand(const Result<HttpResponse> &response)
{
    if (!response)
        return HelpDesk::NoAnswer{describe(response.error())};
    const auto json = parseJsonObject(response->body);
    if (!json)
        return HelpDesk::NoAnswer{
            fmt::format("status {}: {}", response->status, json.error().detail)};
    // Not the status alone: any gateway on the way can say 404.
    const auto error = json->find("error");
    const bool isNamed = error != json->end() && error->is_string();
    if (response->status == NotFound && isNamed && *error == "neverHeard")
        return HelpDesk::NeverHeard{};
    if (response->status == Conflict && isNamed && *error == "refused") {
        Reader reader(*json);
        HelpDesk::Refused refused{reader.text("reason")};
        if (reader.problem().empty())
            return refused;
        return HelpDesk::NoAnswer{reader.problem()};
    }
    if (response->status != Ok && response->status != Created)
        return HelpDesk::NoAnswer{fmt::format("status {}", response->status)};
    const auto state = stateIn(*json);
    if (!state)
        return HelpDesk::NoAnswer{state.error().detail};
    return *state;
}

} // namespace huimin::help_desk
