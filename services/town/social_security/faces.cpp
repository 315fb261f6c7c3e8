// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/town/social_security/social_security_service.h"

#include "services/http/office_fields.h"
#include "services/social_security/face_messages.h"
#include "services/social_security/social_messages.h"
#include "services/town/request_path.h"

namespace huimin::town {

using namespace http_status;
using namespace pension_rules;
using namespace social_security;
using namespace std::chrono;
using Office = SocialSecurity;
using Seen = Portraits::Seen;
using Way = SocialSecurity::Way;

namespace {

constexpr minutes FaceLives(3);
constexpr hours TriesWithin(24);
constexpr int TriesMost = 3;

HttpResponse refused(int status, const char *reason)
{
    return {status, toJson(Office::Refused{reason})};
}

const char *reasonOf(Seen seen)
{
    switch (seen) {
    case Seen::NotAlike:
        return "notAlike";
    case Seen::NoFace:
        return "noFace";
    case Seen::TooDark:
        return "tooDark";
    case Seen::Covered:
        return "covered";
    case Seen::OtherGesture:
        return "gestureNotSeen";
    case Seen::Alike:
        break;
    }
    return "";
}

} // namespace

Result<void> SocialSecurityService::openFaces()
{
    // Of a picture only its digest is kept: whether one is the same as before.
    return database_->execute(R"(
        CREATE TABLE IF NOT EXISTS social_faces(
            key TEXT PRIMARY KEY, content TEXT NOT NULL, number TEXT NOT NULL,
            gesture TEXT NOT NULL, until INTEGER NOT NULL, digest TEXT NOT NULL DEFAULT '',
            at INTEGER NOT NULL, failed INTEGER NOT NULL DEFAULT 0) STRICT;
    )");
}

Result<int> SocialSecurityService::failedFaces(const std::string &number, WallTime now)
{
    auto count = database_->prepare(
        "SELECT coalesce(sum(failed), 0) FROM social_faces WHERE number = ? AND at > ?");
    if (!count)
        return fail(count.error());
    const auto row =
        count->bind(std::string_view(number)).bind(inMilliseconds(now - TriesWithin)).step();
    if (!row)
        return fail(row.error());
    return *row ? static_cast<int>(count->integer(0)) : 0;
}

bool SocialSecurityService::canShowFace(const std::string &number, WallTime now)
{
    if (portraits_ == nullptr || !portraits_->has(number))
        return false;
    const auto failed = failedFaces(number, now);
    return failed && *failed < TriesMost;
}

Result<std::optional<SocialSecurityService::Face>>
SocialSecurityService::findFace(const std::string &key)
{
    auto select = database_->prepare(
        "SELECT content, number, gesture, until, digest FROM social_faces WHERE key = ?");
    if (!select)
        return fail(select.error());
    select->bind(std::string_view(key));
    return select->firstRow<Face>([&]() -> Result<Face> {
        auto wish = parseFaceWish(select->text(0));
        if (!wish)
            return fail(wish.error());
        wish->key = key;
        return Face{*std::move(wish), select->text(1),
                    faceGesture(select->text(2)).value_or(Gesture::Straight),
                    wallTime(select->integer(3)), select->text(4)};
    });
}

HttpResponse SocialSecurityService::askFace(const std::string &key, const std::string &body,
                                            WallTime now, const std::string &refusal)
{
    if (!isKey(key))
        return {Unprocessable, notUnderstoodJson(WrongKey)};
    const auto wish = parseFaceWish(body);
    if (!wish)
        return {Unprocessable, notUnderstoodJson(wish.error().detail)};
    const auto before = findFace(key);
    const auto person = find("reference", wish->reference);
    if (!before || !person)
        return {Broken, {}};
    const bool isOpen = !*before || (*before)->digest.empty();
    const bool isSame = *before && toJson((*before)->wish) == toJson(*wish);
    if (isSame && (!isOpen || now <= (*before)->until))
        return {Ok, toJson(FaceAsked{(*before)->gesture, (*before)->until})};
    if (!isOpen || (*before && (*before)->wish.reference != wish->reference))
        return refused(Conflict, "keyReused");
    if (!refusal.empty())
        return refused(Conflict, refusal.c_str());
    if (!*person || !(*person)->monthly.isPositive())
        return refused(Conflict, "notReceiving");
    const auto failed = failedFaces((*person)->number, now);
    if (!failed)
        return {Broken, {}};
    if (*failed >= TriesMost)
        return refused(TooMany, "tooOften");
    if ((*person)->atTheCounter || (*person)->dataError || portraits_ == nullptr ||
        !portraits_->has((*person)->number))
        return refused(Conflict, "notHere");
    const Face face{
        *wish, (*person)->number, gestureFor(wish->still), floor<seconds>(now + FaceLives), {}};
    if (!keep(key, face, now))
        return {Broken, {}};
    return {*before ? Ok : Created, toJson(FaceAsked{face.gesture, face.until})};
}

Gesture SocialSecurityService::gestureFor(bool still)
{
    if (still)
        return Gesture::Straight;
    if (gesture_)
        return *gesture_;
    return random_->bytes(1).front() % 2 == 0 ? Gesture::Left : Gesture::Right;
}

Result<void> SocialSecurityService::keep(const std::string &key, const Face &face, WallTime now)
{
    auto insert = database_->prepare(
        "INSERT INTO social_faces(key, content, number, gesture, until, at) "
        "VALUES(?, ?, ?, ?, ?, ?) ON CONFLICT(key) DO UPDATE SET content = excluded.content, "
        "gesture = excluded.gesture, until = excluded.until, at = excluded.at");
    if (!insert)
        return fail(insert.error());
    return insert->bind(std::string_view(key))
        .bind(std::string_view(toJson(face.wish)))
        .bind(std::string_view(face.number))
        .bind(std::string_view(name(face.gesture)))
        .bind(inMilliseconds(face.until))
        .bind(inMilliseconds(now))
        .run();
}

HttpResponse SocialSecurityService::showFace(const std::string &key, const std::string &body,
                                             WallTime now, const std::string &refusal)
{
    const auto picture = parseFacePicture(body);
    if (!picture)
        return {Unprocessable, notUnderstoodJson(picture.error().detail)};
    const auto face = findFace(key);
    if (!face)
        return {Broken, {}};
    if (!*face)
        return {NotFound, toJson(Office::Answer(Office::NeverHeard{}))};
    const auto digest = toHex(crypto::sm3(picture->jpeg));
    if (!(*face)->digest.empty())
        return (*face)->digest == digest ? ask(key, Ok) : refused(Conflict, "keyReused");
    if (!refusal.empty())
        return refused(Conflict, refusal.c_str());
    if (now > (*face)->until)
        return refused(Conflict, "expired");
    auto transaction = sqlite::Transaction::begin(*database_);
    const auto decided = transaction ? decide(key, **face, picture->jpeg, now)
                                     : Result<void>(fail(transaction.error()));
    auto update = database_->prepare("UPDATE social_faces SET digest = ? WHERE key = ?");
    const bool done = decided && update &&
                      update->bind(std::string_view(digest)).bind(std::string_view(key)).run() &&
                      transaction->commit();
    return done ? ask(key, Created) : HttpResponse{Broken, {}};
}

/// What comes of a picture, under its key from now on.
Result<void> SocialSecurityService::decide(const std::string &key, const Face &face,
                                           const Bytes &jpeg, WallTime now)
{
    const Office::Confirmation confirmation{{}, face.wish.reference, Way::Face,
                                            {}, face.wish.station,   face.wish.at};
    const auto seen = portraits_->compare(face.number, face.gesture, jpeg);
    auto person = find("number", face.number);
    const auto failed = failedFaces(face.number, now);
    if (!person || !failed)
        return fail(!person ? person.error() : failed.error());
    if (!*person)
        return fail(ErrorCode::NotFound, "nobody has this number any more");
    Result<Office::Answer> answer = Office::Refused{reasonOf(seen)};
    int status = Conflict;
    // Where payment rests already, a face that did not turn is not enough.
    const bool wantsWitness =
        face.wish.still && check(**person, dayOf(now)).state == Office::Check::State::Overdue;
    if (seen == Seen::Alike && wantsWitness) {
        answer = Office::Refused{"witness"};
    } else if (seen == Seen::Alike) {
        answer = decide(**std::move(person), confirmation, now);
        status = Ok;
    } else if (*failed + 1 >= TriesMost) {
        answer = Office::Refused{"tooOften"};
        status = TooMany;
    }
    if (!answer)
        return fail(answer.error());
    if (std::holds_alternative<Office::Refused>(*answer) && status == Ok)
        status = Conflict;
    auto count = database_->prepare(seen == Seen::Alike
                                        ? "UPDATE social_faces SET failed = 0 WHERE number = ?"
                                        : "UPDATE social_faces SET failed = 1 WHERE key = ?");
    if (!count)
        return fail(count.error());
    const std::string &which = seen == Seen::Alike ? face.number : key;
    if (auto done = count->bind(std::string_view(which)).run(); !done)
        return done;
    const AccessBook::Look look{face.number, "check", face.wish.station, {}, now};
    if (auto noted = accesses_.note(look, status == Ok); !noted)
        return noted;
    return keep(key, confirmation, face.number, status, *answer);
}

} // namespace huimin::town
