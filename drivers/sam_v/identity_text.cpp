// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/sam_v/identity_text.h"

#include "kiosk/base/characters.h"
#include "kiosk/base/identity_number.h"

#include <algorithm>
#include <array>
#include <chrono>

namespace huimin::sam_v {

namespace {

constexpr std::size_t TextSize = 256;
constexpr std::size_t PhotoMax = 1024;
constexpr std::size_t KindAt = 248;
constexpr std::array<std::uint8_t, 8> Marks{0xEA, 0xEB, 0xEC, 0xED, 0x05, 0x05, 0x00, 0xB4};

/// Characters that Unicode had not when a card was made lie in the private area, where every
/// font draws what it likes. 〓 stands where printers lack a character.
void markRareCharacters(Bytes &units)
{
    constexpr std::uint8_t PrivateFirst = 0xE0;
    constexpr std::uint8_t PrivateLast = 0xF8;
    for (std::size_t at = 0; at + 1 < units.size(); at += 2)
        if (units[at + 1] >= PrivateFirst && units[at + 1] <= PrivateLast) {
            units[at] = 0x13;
            units[at + 1] = 0x30;
        }
}

/// Takes fields from the front of a text, in bytes of UTF-16LE.
class Fields
{
public:
    explicit Fields(ByteView text) : rest_(text) {}

    std::string text(std::size_t bytes)
    {
        Bytes units(rest_.begin(), rest_.begin() + static_cast<std::ptrdiff_t>(bytes));
        skip(bytes);
        markRareCharacters(units);
        std::string all = fromUtf16(units).value_or(std::string(1, '\0'));
        all.erase(all.find_last_not_of(' ') + 1);
        isGood_ &= isPlain(all);
        return all;
    }
    std::string digits(std::size_t bytes)
    {
        std::string all = text(bytes);
        isGood_ &= std::ranges::all_of(all, [](char each) { return each >= '0' && each <= '9'; });
        return all;
    }
    std::string date(std::size_t bytes)
    {
        using namespace std::chrono;
        std::string all = digits(bytes);
        if (all.empty() || !isGood_)
            return {};
        if (all.size() != 8) {
            isGood_ = false;
            return {};
        }
        const int number = std::stoi(all);
        isGood_ &=
            year_month_day(year(number / 10'000), month(static_cast<unsigned>(number / 100 % 100)),
                           day(static_cast<unsigned>(number % 100)))
                .ok();
        return all;
    }
    /// "长期", or nothing: for ever.
    std::string untilDate(std::size_t bytes)
    {
        const ByteView here = rest_;
        if (Fields probe(here); probe.text(bytes) == "长期") {
            skip(bytes);
            return {};
        }
        return date(bytes);
    }
    void skip(std::size_t bytes) { rest_ = rest_.subspan(bytes); }
    bool isGood() const { return isGood_; }

private:
    ByteView rest_;
    bool isGood_ = true;
};

char sexOf(const std::string &text)
{
    return text.size() == 1 && text[0] >= '0' && text[0] <= '9' ? text[0] : '0';
}

/// Residents, and with the same order residents of Hong Kong, Macau and Taiwan.
void readResident(Fields &fields, IdentityCard &card)
{
    const bool isResident = card.kind == IdentityCard::Kind::Resident;
    card.name = fields.text(30);
    card.sex = sexOf(fields.text(2));
    card.ethnicity = isResident ? fields.digits(4) : (fields.skip(4), std::string());
    card.birth = fields.date(16);
    card.address = fields.text(70);
    card.number = fields.text(36);
    card.issuer = fields.text(30);
    card.from = fields.date(16);
    card.until = fields.untilDate(16);
}

void readForeigner(Fields &fields, IdentityCard &card)
{
    card.latinName = fields.text(120);
    card.sex = sexOf(fields.text(2));
    card.number = fields.text(30);
    fields.skip(6); // nationality
    card.name = fields.text(30);
    card.from = fields.date(16);
    card.until = fields.untilDate(16);
    card.birth = fields.date(16);
    if (card.name.empty())
        card.name = card.latinName;
}

void put(Bytes &out, const std::string &text, std::size_t bytes)
{
    Bytes field = toUtf16(text).value_or(Bytes());
    field.resize(std::min(field.size(), bytes));
    append(out, field);
    for (std::size_t at = field.size(); at + 1 < bytes; at += 2)
        append(out, Bytes{' ', 0});
}

} // namespace

Result<IdentityCard> parseIdentity(ByteView data)
{
    const auto bad = [](const char *what) { return fail(ErrorCode::BadData, what); };
    if (data.size() >= Marks.size() && std::ranges::equal(data.first(Marks.size()), Marks))
        data = data.subspan(Marks.size());
    if (data.size() < 4 + TextSize)
        return bad("an identity card with too little on it");
    const auto lengthAt = [data](std::size_t at) {
        return static_cast<std::size_t>(data[at] << 8 | data[at + 1]);
    };
    if (lengthAt(0) != TextSize || lengthAt(2) > PhotoMax)
        return bad("an identity card with other lengths than it says");
    const ByteView text = data.subspan(4, TextSize);
    const ByteView photo = data.subspan(4 + TextSize);
    IdentityCard card;
    card.kind = text[KindAt] == 'I'   ? IdentityCard::Kind::ForeignResident
                : text[KindAt] == 'J' ? IdentityCard::Kind::HongKongMacauTaiwan
                                      : IdentityCard::Kind::Resident;
    // One family of modules gives the photo a byte short.
    card.photo.assign(photo.begin(), photo.begin() + static_cast<std::ptrdiff_t>(
                                                         std::min(photo.size(), lengthAt(2))));
    Fields fields(text);
    if (card.kind == IdentityCard::Kind::ForeignResident)
        readForeigner(fields, card);
    else
        readResident(fields, card);
    if (!fields.isGood())
        return bad("an identity card with a field that cannot be");
    if (card.name.empty() || card.birth.empty())
        return bad("an identity card without a name or a birthday");
    if (card.kind != IdentityCard::Kind::ForeignResident && !isResidentNumber(card.number))
        return bad("an identity card whose number is none");
    if (card.number.empty())
        return bad("an identity card without a number");
    return card;
}

Bytes encodeIdentity(const IdentityCard &card)
{
    Bytes text;
    if (card.kind == IdentityCard::Kind::ForeignResident) {
        put(text, card.latinName, 120);
        put(text, std::string(1, card.sex), 2);
        put(text, card.number, 30);
        put(text, "", 6);
        put(text, card.name, 30);
        put(text, card.from, 16);
        put(text, card.until.empty() ? "长期" : card.until, 16);
        put(text, card.birth, 16);
    } else {
        put(text, card.name, 30);
        put(text, std::string(1, card.sex), 2);
        put(text, card.ethnicity, 4);
        put(text, card.birth, 16);
        put(text, card.address, 70);
        put(text, card.number, 36);
        put(text, card.issuer, 30);
        put(text, card.from, 16);
        put(text, card.until.empty() ? "长期" : card.until, 16);
    }
    put(text, "", KindAt - text.size());
    put(text,
        card.kind == IdentityCard::Kind::ForeignResident       ? "I"
        : card.kind == IdentityCard::Kind::HongKongMacauTaiwan ? "J"
                                                               : "",
        2);
    put(text, "", TextSize - text.size());
    const std::size_t photo = std::min(card.photo.size(), PhotoMax);
    Bytes out{TextSize >> 8, TextSize & 0xFF, static_cast<std::uint8_t>(photo >> 8),
              static_cast<std::uint8_t>(photo)};
    append(out, text);
    append(out, ByteView(card.photo).first(photo));
    return out;
}

} // namespace huimin::sam_v
