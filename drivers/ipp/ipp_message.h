// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/bytes.h"

#include <optional>

namespace huimin::ipp {

/// RFC 8010, 3.5: what delimits groups, and of what kind a value is.
enum class Tag : std::uint8_t {
    Operation = 0x01,
    Job = 0x02,
    End = 0x03,
    Printer = 0x04,
    Integer = 0x21,
    Boolean = 0x22,
    Enumeration = 0x23,
    Name = 0x42,
    Keyword = 0x44,
    Uri = 0x45,
    Charset = 0x47,
    Language = 0x48,
    MimeType = 0x49,
};

/// RFC 8011, 5.4.15, and CUPS.
enum class Operation : std::uint16_t {
    CreateJob = 0x0005,
    SendDocument = 0x0006,
    CancelJob = 0x0008,
    GetJobAttributes = 0x0009,
    GetPrinterAttributes = 0x000B,
    CancelMyJobs = 0x0039,
};

/// RFC 8011, 5.4.15.2.
namespace status {
inline constexpr std::uint16_t LastGood = 0x00FF;
inline constexpr std::uint16_t NotFound = 0x0406;
inline constexpr std::uint16_t NotAccepting = 0x0506;
} // namespace status

/// A request or an answer: which differ in what their code means.
struct Message {
    struct Attribute {
        Tag group = Tag::Operation;
        Tag tag = Tag::Keyword;
        std::string name;
        std::vector<std::string> values; ///< as they are on the wire
        friend bool operator==(const Attribute &, const Attribute &) = default;
    };
    std::uint16_t code = 0; ///< the operation, or the status
    std::uint32_t id = 0;
    std::vector<Attribute> attributes;
    Bytes data; ///< the document

    void add(Tag group, Tag tag, std::string name, std::string value)
    {
        attributes.push_back({group, tag, std::move(name), {std::move(value)}});
    }
    void add(Tag group, std::string name, std::int32_t value, Tag tag = Tag::Integer);
    const Attribute *find(std::string_view name) const;
    /// An integer or an enumeration; nothing: there is none.
    std::optional<std::int32_t> number(std::string_view name) const;
    std::vector<std::string> texts(std::string_view name) const;
    bool isGood() const { return code <= status::LastGood; }
    friend bool operator==(const Message &, const Message &) = default;
};

Bytes encode(const Message &message);
/// BadData: it is none, or larger than anything that a printer has to say.
Result<Message> parse(ByteView bytes);

} // namespace huimin::ipp
