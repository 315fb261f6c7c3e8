// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/social_security/face_messages.h"

#include "kiosk/base/base64.h"
#include "kiosk/base/date_time.h"
#include "kiosk/base/enum_words.h"
#include "services/http/office_fields.h"
#include "services/social_security/understood_here.h"

namespace huimin::social_security {

using namespace http_status;

namespace {

using Json = nlohmann::json;
using Fields = OfficeFields;
using Office = SocialSecurity;

// In the order of its enumeration.
constexpr std::array Gestures{"straight", "left", "right"};

constexpr std::size_t TextMost = (FacePicture::BytesMost + 2) / 3 * 4;

/// The first two bytes of every JPEG (ITU-T T.81, SOI).
bool beginsAsJpeg(const Bytes &bytes)
{
    return bytes.size() > 2 && bytes[0] == 0xFF && bytes[1] == 0xD8;
}

} // namespace

const char *name(Gesture gesture)
{
    return Gestures.at(static_cast<std::size_t>(gesture));
}

std::optional<Gesture> faceGesture(const std::string &word)
{
    return valueOf<Gesture>(Gestures, word);
}

std::string toJson(const FaceWish &wish)
{
    return Json{{"reference", wish.reference},
                {"still", wish.still},
                {"station", wish.station},
                {"consent", dateTimeText(wish.consent)},
                {"at", dateTimeText(wish.at)}}
        .dump();
}

Result<FaceWish> parseFaceWish(const std::string &text)
{
    return parsedObject(text, [](Fields &reader) {
        FaceWish wish;
        wish.reference = reader.code("reference", 8, 64, Fields::isLetterDigitOrDash);
        wish.still = reader.flag("still");
        wish.station = reader.code("station", 8, 8, Fields::isLetterDigitOrDash);
        wish.consent = reader.utc("consent");
        wish.at = reader.utc("at");
        return wish;
    });
}

std::string toJson(const FacePicture &picture)
{
    return Json{{"picture", toBase64(picture.jpeg)}}.dump();
}

Result<FacePicture> parseFacePicture(const std::string &text)
{
    return parsedObject(text, [](Fields &reader) {
        auto jpeg = fromBase64(reader.text("picture", TextMost, Fields::Empty::IsWrong));
        if (!jpeg || !beginsAsJpeg(*jpeg) || jpeg->size() > FacePicture::BytesMost) {
            reader.wrong("picture", "is no JPEG in base64, or too long");
            return FacePicture{};
        }
        return FacePicture{{}, *std::move(jpeg)};
    });
}

std::string toJson(const FaceAsked &asked)
{
    return Json{{"gesture", name(asked.gesture)}, {"until", dateTimeText(asked.until)}}.dump();
}

Office::FaceAnswer understandFaceAsked(const Result<HttpResponse> &response)
{
    return understoodHere<Office::FaceAnswer>(
        response, [](Fields &reader, int status) -> Office::FaceAnswer {
            if (status != Ok && status != Created)
                return noAnswer<Office>(status);
            return FaceAsked{reader.word("gesture", faceGesture), reader.utc("until")};
        });
}

} // namespace huimin::social_security
