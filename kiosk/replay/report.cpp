// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/replay/report.h"

#include "kiosk/replay/masking.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace huimin::replay {

namespace {

using Json = nlohmann::json;

constexpr int Format = 1;
constexpr std::size_t LongestLine = 1 << 20;
constexpr std::size_t KindMax = 64;

std::string text(const Json &json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

/// Null when it is not there or of another kind.
const Json *part(const Json &json, const char *key, Json::value_t kind)
{
    const auto found = json.find(key);
    if (found == json.end())
        return nullptr;
    const bool whole = kind == Json::value_t::number_integer && found->is_number_integer();
    return whole || found->type() == kind ? &*found : nullptr;
}

Result<std::int64_t> number(const Json &json, const char *key)
{
    const Json *found = part(json, key, Json::value_t::number_integer);
    if (found == nullptr ||
        (found->is_number_unsigned() && found->get<std::uint64_t>() > INT64_MAX))
        return fail(ErrorCode::BadData, std::string(key) + " is no whole number");
    return found->get<std::int64_t>();
}

Result<chain::End> endOf(const Json &json)
{
    const auto sequence = number(json, "sequence");
    const Json *hash = part(json, "hash", Json::value_t::string);
    const auto bytes = hash != nullptr ? fromHex(hash->get<std::string>())
                                       : Result<Bytes>(fail(ErrorCode::BadData));
    chain::End end;
    if (!sequence || *sequence < 0 || !bytes || bytes->size() != end.head.size())
        return fail(ErrorCode::BadData, "what it follows is not whole");
    end.sequence = *sequence;
    std::ranges::copy(*bytes, end.head.begin());
    return end;
}

Result<Entry> entryOf(const Json &json)
{
    Entry entry;
    const auto sequence = number(json, "sequence");
    const auto at = number(json, "at");
    const auto transaction = number(json, "transaction");
    for (const auto *each : {&sequence, &at, &transaction})
        if (!*each)
            return fail(each->error());
    const Json *kind = part(json, "kind", Json::value_t::string);
    const Json *body = part(json, "body", Json::value_t::object);
    const Json *hash = part(json, "hash", Json::value_t::string);
    const Json *masked = part(json, "masked", Json::value_t::boolean);
    if (kind == nullptr || body == nullptr || hash == nullptr)
        return fail(ErrorCode::BadData, "kind, body or hash is missing");
    auto bytes = fromHex(hash->get<std::string>());
    if (!bytes)
        return fail(ErrorCode::BadData, "hash is not hex");
    entry.record = {*sequence, wallTime(*at), *transaction, kind->get<std::string>(), text(*body)};
    if (entry.record.kind.size() > KindMax)
        return fail(ErrorCode::BadData, "kind is too long");
    entry.hash = *std::move(bytes);
    if (const Json *follows = part(json, "follows", Json::value_t::object)) {
        const auto end = endOf(*follows);
        if (!end)
            return fail(end.error());
        entry.follows = *end;
    }
    entry.masked = masked != nullptr && masked->get<bool>();
    return entry;
}

/// False at the end of the file.
Result<bool> nextLine(std::istream &in, std::string &line)
{
    line.clear();
    for (int each = in.get(); each != std::istream::traits_type::eof(); each = in.get()) {
        if (each == '\n')
            return true;
        if (line.size() == LongestLine)
            return fail(ErrorCode::BadData, "is longer than any record");
        line += static_cast<char>(each);
    }
    if (!line.empty())
        return fail(ErrorCode::BadData, "is cut off");
    return false;
}

/// Line by line.
class ReportReader
{
public:
    explicit ReportReader(const Visit &visit) : visit_(visit) {}

    bool hasEnded() const { return ended_; }

    Result<void> read(const std::string &line)
    {
        if (ended_)
            return fail(ErrorCode::BadData, "stands behind the end of the report");
        if (nestsTooDeep(line))
            return fail(ErrorCode::BadData, "nests deeper than any record");
        const Json json = Json::parse(line, nullptr, false);
        if (!json.is_object() || json.size() != 1)
            return fail(ErrorCode::BadData, "is no line of a report");
        const std::string &word = json.begin().key();
        const Json &said = *json.begin();
        if (!said.is_object())
            return fail(ErrorCode::BadData, word + " is no object");
        if (word == "report" && !begun_)
            return begin(said);
        if (!begun_)
            return fail(ErrorCode::BadData, "is not the beginning of a report");
        if (word == "journal")
            return record(said);
        if (word == "end")
            return end(said);
        return fail(ErrorCode::BadData, "'" + printable(word) + "' is not known");
    }

private:
    Result<void> begin(const Json &said)
    {
        const auto format = number(said, "format");
        if (!format || *format != Format)
            return fail(ErrorCode::BadData, "is of a format that is not known here");
        begun_ = true;
        return {};
    }
    Result<void> record(const Json &said)
    {
        const auto entry = entryOf(said);
        if (!entry)
            return fail(entry.error());
        ++records_;
        visit_(*entry);
        return {};
    }
    Result<void> end(const Json &said)
    {
        const auto records = number(said, "records");
        if (!records || *records != records_)
            return fail(ErrorCode::BadData,
                        fmt::format("says another number of records than {}", records_));
        ended_ = true;
        return {};
    }

    const Visit &visit_;
    std::int64_t records_ = 0;
    bool begun_ = false;
    bool ended_ = false;
};

} // namespace

std::string entryLine(const Entry &entry)
{
    const std::string masked = maskedBody(entry.record.body);
    const Json body = Json::parse(masked, nullptr, false);
    Json line{{"sequence", entry.record.sequence},
              {"at", inMilliseconds(entry.record.at)},
              {"transaction", entry.record.transaction},
              {"kind", printable(entry.record.kind).substr(0, KindMax)},
              {"body", body.is_object() ? body : Json::object()},
              {"hash", toHex(entry.hash)}};
    // Whoever reads it has the object, and can only write it in the one way.
    if (entry.masked || text(line["body"]) != entry.record.body ||
        line["kind"].get<std::string>() != entry.record.kind)
        line["masked"] = true;
    if (entry.follows)
        line["follows"] = {{"sequence", entry.follows->sequence},
                           {"hash", toHex(entry.follows->head)}};
    return text(Json{{"journal", std::move(line)}}) + "\n";
}

std::string headLine(const ReportHead &head)
{
    return text(Json{{"report",
                      {{"format", Format},
                       {"program", "huimin-journal"},
                       {"version", head.version},
                       {"source", head.source},
                       {"journal", head.journal}}}}) +
           "\n";
}

std::string endLine(std::int64_t records, const std::string &firstBreak)
{
    Json end{{"records", records}};
    if (!firstBreak.empty())
        end["broken"] = firstBreak;
    return text(Json{{"end", std::move(end)}}) + "\n";
}

Result<void> readReport(std::istream &in, const Visit &visit)
{
    ReportReader reader(visit);
    std::string line;
    for (int number = 1;; ++number) {
        const auto more = nextLine(in, line);
        auto done = more ? Result<void>() : fail(more.error());
        if (more && !*more)
            done = reader.hasEnded() ? done
                                     : fail(ErrorCode::BadData, "the report ends here, unfinished");
        else if (more)
            done = reader.read(line);
        if (!done)
            return fail(done.error().code, fmt::format("line {}: {}", number, done.error().detail));
        if (!*more)
            return {};
    }
}

} // namespace huimin::replay
