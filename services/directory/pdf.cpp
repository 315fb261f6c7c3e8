// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/directory/pdf.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace huimin::pdf {

namespace {

constexpr std::size_t ObjectsMost = 4'000;
constexpr std::size_t TokensMost = 200'000; ///< altogether
constexpr int DepthMost = 16;

/// What a form on paper has no use for. ObjStm and XRef hide objects from whoever looks through
/// the table: PDF 1.4, as PDF/A-1 has it, knows neither.
constexpr std::array<std::string_view, 15> Refused{
    "JavaScript", "JS",    "Launch", "EmbeddedFile", "EmbeddedFiles",
    "OpenAction", "AA",    "XFA",    "RichMedia",    "SubmitForm",
    "ImportData", "GoToR", "GoToE",  "ObjStm",       "XRef"};

bool isBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == '\0';
}

bool isDelimiter(char c)
{
    return std::string_view("()<>[]{}/%").find(c) != std::string_view::npos;
}

bool isRegular(char c)
{
    return !isBlank(c) && !isDelimiter(c);
}

std::optional<std::size_t> numberIn(std::string_view text)
{
    std::size_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || text.empty())
        return std::nullopt;
    return value;
}

struct Token {
    enum class Kind { End, Name, Word, Text, Open, Close, ListOpen, ListClose };
    Kind kind = Kind::End;
    std::string text; ///< of a name, without its slash and its escapes; of a word or a number
};
using Kind = Token::Kind;

/// Lexical conventions of ISO 32000-1, 7.2 and 7.3, as far as one needs them to pass over strings.
class Reader
{
public:
    Reader(std::string_view bytes, std::size_t at) : bytes_(bytes), at_(at) {}

    Token next()
    {
        skip();
        if (at_ >= bytes_.size())
            return {};
        const char first = bytes_[at_];
        switch (first) {
        case '/':
            return {Kind::Name, name()};
        case '(':
            return {Kind::Text, string()};
        case '[':
            ++at_;
            return {Kind::ListOpen, {}};
        case ']':
            ++at_;
            return {Kind::ListClose, {}};
        case '<':
            return angle();
        case '>':
            at_ += 2;
            return {Kind::Close, {}};
        default:
            break;
        }
        const std::size_t from = at_++;
        while (isRegular(first) && at_ < bytes_.size() && isRegular(bytes_[at_]))
            ++at_;
        return {Kind::Word, std::string(bytes_.substr(from, at_ - from))};
    }

private:
    void skip()
    {
        while (at_ < bytes_.size() && (isBlank(bytes_[at_]) || bytes_[at_] == '%')) {
            if (bytes_[at_] == '%')
                while (at_ < bytes_.size() && bytes_[at_] != '\n' && bytes_[at_] != '\r')
                    ++at_;
            else
                ++at_;
        }
    }
    std::string name()
    {
        std::string text;
        for (++at_; at_ < bytes_.size() && isRegular(bytes_[at_]); ++at_) {
            unsigned value = 0;
            const char *const digits = bytes_.data() + at_ + 1;
            if (bytes_[at_] == '#' && at_ + 2 < bytes_.size() &&
                std::from_chars(digits, digits + 2, value, 16).ptr == digits + 2) {
                text += static_cast<char>(value);
                at_ += 2;
            } else {
                text += bytes_[at_];
            }
        }
        return text;
    }
    std::string string()
    {
        int depth = 0;
        for (; at_ < bytes_.size(); ++at_) {
            if (bytes_[at_] == '\\')
                ++at_;
            else if (bytes_[at_] == '(')
                ++depth;
            else if (bytes_[at_] == ')' && --depth == 0)
                break;
        }
        ++at_;
        return {};
    }
    Token angle()
    {
        if (bytes_.substr(at_, 2) == "<<") {
            at_ += 2;
            return {Kind::Open, {}};
        }
        at_ = std::min(bytes_.find('>', at_), bytes_.size() - 1) + 1;
        return {Kind::Text, {}};
    }

    std::string_view bytes_;
    std::size_t at_;
};

/// An object without its stream.
using Tokens = std::vector<Token>;

bool isWord(const Tokens &tokens, std::size_t at, std::string_view word)
{
    return at < tokens.size() && tokens[at].kind == Kind::Word && tokens[at].text == word;
}

/// Up to "endobj", or to the bytes of its stream.
Result<Tokens> tokensUntilEnd(Reader reader, std::size_t &left)
{
    Tokens tokens;
    for (; left > 0; --left) {
        Token token = reader.next();
        const bool isWord = token.kind == Kind::Word;
        if (token.kind == Kind::End)
            return fail(ErrorCode::BadData, "an object of the PDF has no end");
        if (isWord &&
            (token.text == "endobj" || token.text == "stream" || token.text == "startxref"))
            return tokens;
        if (token.kind == Kind::Name && std::ranges::find(Refused, token.text) != Refused.end())
            return fail(ErrorCode::BadData, "the PDF has " + token.text);
        tokens.push_back(std::move(token));
    }
    return fail(ErrorCode::BadData, "the PDF has too much in it");
}

/// Behind a key of the outermost dictionary; nothing: it has no such key.
std::optional<std::size_t> behind(const Tokens &tokens, std::string_view key)
{
    int depth = 0;
    for (std::size_t at = 0; at < tokens.size(); ++at) {
        const Token &token = tokens[at];
        depth += token.kind == Kind::Open || token.kind == Kind::ListOpen ? 1 : 0;
        depth -= token.kind == Kind::Close || token.kind == Kind::ListClose ? 1 : 0;
        if (depth == 1 && token.kind == Kind::Name && token.text == key && at + 1 < tokens.size())
            return at + 1;
    }
    return std::nullopt;
}

/// "12 0 R".
std::optional<std::size_t> referenceAt(const Tokens &tokens, std::size_t at)
{
    if (!isWord(tokens, at + 2, "R") || tokens[at].kind != Kind::Word)
        return std::nullopt;
    return numberIn(tokens[at].text);
}

class Document
{
public:
    explicit Document(std::string_view bytes) : bytes_(bytes) {}

    Result<int> pages()
    {
        for (const auto step : {&Document::readTable, &Document::readObjects})
            if (auto done = (this->*step)(); !done)
                return fail(done.error());
        const auto root = referenceBehind(trailer_, "Root");
        const auto catalog = root ? objects_.find(*root) : objects_.end();
        const auto tree =
            catalog == objects_.end() ? std::nullopt : referenceBehind(catalog->second, "Pages");
        if (!tree)
            return wrong("it has no tree of pages");
        const auto count = countUnder(*tree, 0);
        if (!count)
            return fail(count.error());
        if (*count < 1 || *count > PagesMost)
            return wrong(fmt::format("it has {} pages", *count));
        return *count;
    }

private:
    static std::unexpected<Error> wrong(const std::string &why)
    {
        return fail(ErrorCode::BadData, "the PDF: " + why);
    }

    static std::optional<std::size_t> referenceBehind(const Tokens &tokens, std::string_view key)
    {
        const auto at = behind(tokens, key);
        return at ? referenceAt(tokens, *at) : std::nullopt;
    }

    Result<void> readTable()
    {
        constexpr std::size_t TailMost = 1024;
        const std::size_t tail = bytes_.size() - std::min(bytes_.size(), TailMost);
        const std::size_t end = bytes_.rfind("startxref");
        if (end == std::string_view::npos || end < tail ||
            bytes_.find("%%EOF", end) == std::string_view::npos)
            return wrong("it is cut off");
        Reader last(bytes_, end);
        (void)last.next();
        const auto at = numberIn(last.next().text);
        if (!at || *at >= end)
            return wrong("it has no table");
        Reader reader(bytes_, *at);
        if (reader.next().text != "xref")
            return wrong("its table is no plain one");
        for (;;) {
            const Token first = reader.next();
            if (first.text == "trailer")
                break;
            const auto from = numberIn(first.text);
            const auto count = numberIn(reader.next().text);
            if (!from || !count || *from > ObjectsMost || *count > ObjectsMost)
                return wrong("its table makes no sense, or is too long");
            for (std::size_t each = 0; each < *count; ++each) {
                const auto offset = numberIn(reader.next().text);
                (void)reader.next();
                const std::string use = reader.next().text;
                if (!offset || (use != "n" && use != "f"))
                    return wrong("its table makes no sense");
                if (use == "n")
                    offsets_[*from + each] = *offset;
            }
        }
        auto trailer = tokensUntilEnd(reader, left_);
        if (!trailer)
            return fail(trailer.error());
        trailer_ = *std::move(trailer);
        if (behind(trailer_, "Encrypt") || behind(trailer_, "Prev") || behind(trailer_, "XRefStm"))
            return wrong("it is locked, or was changed");
        return {};
    }

    Result<void> readObjects()
    {
        for (const auto &[number, offset] : offsets_) {
            if (offset >= bytes_.size())
                return wrong("an object is outside of it");
            Reader reader(bytes_, offset);
            const auto here = numberIn(reader.next().text);
            (void)reader.next();
            if (here != number || reader.next().text != "obj")
                return wrong("an object is elsewhere");
            auto tokens = tokensUntilEnd(reader, left_);
            if (!tokens)
                return fail(tokens.error());
            objects_[number] = *std::move(tokens);
        }
        return {};
    }

    Result<int> countUnder(std::size_t number, int depth)
    {
        const auto found = objects_.find(number);
        if (found == objects_.end() || depth > DepthMost || !seen_.insert(number).second)
            return wrong("its tree of pages makes no sense");
        const Tokens &node = found->second;
        const auto type = behind(node, "Type");
        const std::string kind = type ? node[*type].text : std::string();
        if (kind == "Page")
            return 1;
        const auto kids = behind(node, "Kids");
        if (kind != "Pages" || !kids || node[*kids].kind != Kind::ListOpen)
            return wrong("its tree of pages makes no sense");
        int count = 0;
        constexpr std::size_t Reference = 3;
        for (std::size_t at = *kids + 1;
             at < node.size() && node[at].kind != Kind::ListClose && count <= PagesMost;
             at += Reference) {
            const auto kid = referenceAt(node, at);
            if (!kid)
                return wrong("its tree of pages makes no sense");
            const auto below = countUnder(*kid, depth + 1);
            if (!below)
                return fail(below.error());
            count += *below;
        }
        return count;
    }

    std::string_view bytes_;
    std::map<std::size_t, std::size_t> offsets_;
    std::map<std::size_t, Tokens> objects_;
    Tokens trailer_;
    std::set<std::size_t> seen_;
    std::size_t left_ = TokensMost;
};

} // namespace

Result<int> pagesOf(std::string_view pdf)
{
    if (pdf.size() > BytesMost)
        return fail(ErrorCode::BadData, "the PDF is too large");
    if (!pdf.starts_with("%PDF-1."))
        return fail(ErrorCode::BadData, "it is no PDF");
    return Document(pdf).pages();
}

} // namespace huimin::pdf
