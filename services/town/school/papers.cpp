// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/http/office_fields.h"
#include "services/town/request_path.h"
#include "services/town/school/school_service.h"

#include <algorithm>

// Papers of applications and objections: each comes before the letter that names it. What no
// letter names is not kept for long.

namespace huimin::town {

using namespace http_status;
using namespace school;
using namespace std::chrono;
using Office = SchoolOffice;
using Paper = Office::Paper;

namespace {

constexpr days KeptFor(7);              ///< without a letter
constexpr std::int64_t PapersMost = 40; ///< of one child
constexpr std::size_t SignatureMost = 64U << 10U;

HttpResponse refused(int status, const char *reason)
{
    return {status, toJson(Office::Refused{reason})};
}

/// What it says that it is, by its first bytes.
bool isOf(Paper::Type type, const Bytes &bytes)
{
    static const Bytes jpeg = hex("FFD8FF");
    static const Bytes png = hex("89504E470D0A1A0A");
    const Bytes &head = type == Paper::Type::Jpeg ? jpeg : png;
    return bytes.size() > head.size() && std::equal(head.begin(), head.end(), bytes.begin());
}

/// Keys of all that a letter names.
std::vector<std::string> namedBy(const Office::Letter &letter)
{
    std::vector<std::string> all = letter.papers;
    if (!letter.signature.empty())
        all.push_back(letter.signature);
    return all;
}

} // namespace

HttpResponse SchoolService::bring(const std::string &key, const std::string &body, WallTime now,
                                  const std::string &refusal)
{
    if (!isKey(key))
        return {Unprocessable, notUnderstoodJson(WrongKey)};
    const auto read = parsePaper(body);
    if (!read)
        return {Unprocessable, notUnderstoodJson(read.error().detail)};
    if (!refusal.empty())
        return refused(Conflict, refusal.c_str());
    auto forget = database_->prepare("DELETE FROM school_papers WHERE letter = '' AND at < ?");
    auto before =
        database_->prepare("SELECT reference, kind, type, digest FROM school_papers WHERE key = ?");
    auto insert =
        database_->prepare("INSERT INTO school_papers(key, reference, kind, type, digest, "
                           "at, bytes) VALUES(?, ?, ?, ?, ?, ?, ?)");
    if (!forget || !before || !insert || !forget->bind(inMilliseconds(now - KeptFor)).run())
        return {Broken, {}};
    const auto row = before->bind(std::string_view(key)).step();
    if (!row)
        return {Broken, {}};
    const Paper &paper = read->paper;
    const std::string type = name(paper.type);
    const std::string taken = toJson(Office::PaperTaken{read->digest});
    if (*row) {
        const bool isSame = before->text(0) == paper.reference && before->text(1) == paper.kind &&
                            before->text(2) == type && before->text(3) == read->digest &&
                            digestOf(paper.bytes) == read->digest;
        return isSame ? HttpResponse{Ok, taken} : refused(Conflict, "keyReused");
    }
    const auto why = whyNot(*read, now);
    if (!why)
        return {Broken, {}};
    if (*why != nullptr)
        return refused(Conflict, *why);
    const auto kept = insert->bind(std::string_view(key))
                          .bind(std::string_view(paper.reference))
                          .bind(std::string_view(paper.kind))
                          .bind(std::string_view(type))
                          .bind(std::string_view(read->digest))
                          .bind(inMilliseconds(now))
                          .bind(ByteView(paper.bytes))
                          .run();
    return kept ? HttpResponse{Created, taken} : HttpResponse{Broken, {}};
}

/// Null: it can be taken.
Result<const char *> SchoolService::whyNot(const ReadPaper &read, WallTime now)
{
    const Paper &paper = read.paper;
    const auto known = find("reference", paper.reference, now);
    auto count = database_->prepare("SELECT COUNT(*) FROM school_papers WHERE reference = ?");
    if (!known || !count)
        return fail(!known ? known.error() : count.error());
    const auto row = count->bind(std::string_view(paper.reference)).step();
    if (!row)
        return fail(row.error());
    const bool isSignature = paper.kind == Paper::Signature;
    if (!*known)
        return "notKnown";
    if (!isSignature && paper.kind != Paper::Other && year_.rule.paper(paper.kind) == nullptr)
        return "kindNotKnown";
    if (!isOf(paper.type, paper.bytes) || isSignature != (paper.type == Paper::Type::Png))
        return "wrongType";
    if (paper.bytes.size() > (isSignature ? SignatureMost : Paper::BytesMost))
        return "tooBig";
    if (digestOf(paper.bytes) != read.digest)
        return "wrongDigest";
    return count->integer(0) >= PapersMost ? "tooMany" : nullptr;
}

/// Each paper that it names is here, of the same child, and no other letter's.
Result<bool> SchoolService::haveAll(const Office::Letter &letter)
{
    auto select = database_->prepare(
        "SELECT kind FROM school_papers WHERE key = ? AND reference = ? AND letter = ''");
    if (!select)
        return fail(select.error());
    const auto kindOf = [&](const std::string &key) -> Result<std::string> {
        select->reset();
        const auto row =
            select->bind(std::string_view(key)).bind(std::string_view(letter.reference)).step();
        if (!row)
            return fail(row.error());
        return *row ? select->text(0) : std::string();
    };
    for (const std::string &each : namedBy(letter)) {
        const auto kind = kindOf(each);
        if (!kind)
            return fail(kind.error());
        if (kind->empty() || (*kind == Paper::Signature) != (each == letter.signature))
            return false;
    }
    return true;
}

/// How many are with it now.
Result<int> SchoolService::putWith(const Office::Letter &letter)
{
    auto update = database_->prepare("UPDATE school_papers SET letter = ? WHERE key = ?");
    if (!update)
        return fail(update.error());
    const std::vector<std::string> all = namedBy(letter);
    for (const std::string &each : all)
        if (auto done =
                update->bind(std::string_view(letter.key)).bind(std::string_view(each)).run();
            !done)
            return fail(done.error());
    return static_cast<int>(all.size());
}

Result<void> SchoolService::countPapers(const std::string &reference,
                                        Office::Application &application)
{
    auto select = database_->prepare(
        "SELECT kind, COUNT(*) FROM school_papers WHERE reference = ? AND letter <> '' "
        "GROUP BY kind");
    if (!select)
        return fail(select.error());
    return select->bind(std::string_view(reference)).forEachRow([&]() -> Result<void> {
        if (select->text(0) == Paper::Signature)
            application.isSigned = true;
        else
            application.papers += static_cast<int>(select->integer(1));
        return {};
    });
}

Result<std::vector<SchoolService::PaperEntry>> SchoolService::papers()
{
    auto select =
        database_->prepare("SELECT key, kind, type, letter, bytes FROM school_papers ORDER BY id");
    if (!select)
        return fail(select.error());
    return select->rows<PaperEntry>([&]() -> Result<PaperEntry> {
        return PaperEntry{select->text(0), select->text(1), select->text(2), select->text(3),
                          select->blob(4)};
    });
}

Result<void> SchoolService::losePapers()
{
    return database_->execute("DELETE FROM school_papers WHERE letter = ''");
}

} // namespace huimin::town
