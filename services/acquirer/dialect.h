// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/acquirer/message.h"

#include <map>
#include <optional>
#include <vector>

namespace huimin::iso8583 {

struct FieldFormat {
    enum class Type : std::uint8_t { Digits, Track, AlphaNumeric, Text, Bytes };
    enum class Length : std::uint8_t { Fixed, Ll, Lll };
    enum class Pad : std::uint8_t { None, Left, Right };

    std::string name;
    Type type = Type::Text;
    Length length = Length::Fixed;
    Pad pad = Pad::None;  ///< for digits that may be odd in number
    std::size_t size = 0; ///< fixed length, or the maximum
    bool known = false;
};

struct MessageFormat {
    std::string mti;
    std::vector<int> fields; ///< ascending
    std::map<int, std::string> constants;
    std::string network; ///< field 60.3
    bool mac = false;
};

/// What an answer in field 39 means.
enum class Meaning { Approve, Decline, RetryPin, Capture, SignOn, Trouble, Unknown };

struct Response {
    Meaning meaning = Meaning::Unknown;
    std::string told; ///< which words the resident gets; see kiosk/view
};

/// How field 52 and field 64 are made.
enum class Scheme { TripleDes, Sm4 };

/// One acquirer's ISO 8583, as tables. Immutable once read.
class Dialect
{
public:
    /// The TOML text of a dialect; errors name line and key. The scheme decides the
    /// length of the PIN block.
    static Result<Dialect> parse(std::string_view toml, Scheme scheme);
    static Result<Dialect> load(const std::string &path, Scheme scheme);

    /// Appends MTI, bitmap and fields. A value that its field cannot hold is BadData
    /// and names the field.
    Result<void> pack(const Message &message, Bytes &out) const;
    /// The reverse, for bytes from outside: nothing may be left over.
    Result<void> unpack(ByteView bytes, Message &message) const;

    const MessageFormat *message(const std::string &name) const;
    /// Unlisted codes are Unknown.
    Response response(std::string_view code) const;
    bool endsReversal(std::string_view code) const;

    const Bytes &tpdu() const { return tpdu_; }
    const Bytes &header() const { return header_; }
    const FieldFormat &field(int number) const { return fields_[static_cast<std::size_t>(number)]; }

private:
    friend class DialectReader;
    Dialect() = default;

    Bytes tpdu_;
    Bytes header_;
    std::array<FieldFormat, FieldsMax + 1> fields_;
    std::map<std::string, MessageFormat> messages_;
    std::map<std::string, Response, std::less<>> responses_;
    std::vector<std::string> reversalAnswered_;
};

} // namespace huimin::iso8583
