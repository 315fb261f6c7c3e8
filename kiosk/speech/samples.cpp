// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/speech/samples.h"

#include "kiosk/base/file.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <limits>

namespace huimin::speech {

namespace {

constexpr std::uint16_t Pcm = 1;
constexpr std::uint16_t Channels = 1;
constexpr std::uint16_t Bits = 16;
constexpr std::size_t ChunkHead = 8;

std::uint32_t numberAt(std::string_view bytes, std::size_t at, std::size_t size)
{
    std::uint32_t number = 0;
    for (std::size_t byte = size; byte-- > 0;)
        number = number << 8 | static_cast<std::uint8_t>(bytes[at + byte]);
    return number;
}

void add(std::string &out, std::uint32_t number, std::size_t size)
{
    for (std::size_t byte = 0; byte < size; ++byte)
        out += static_cast<char>(number >> 8 * byte & 0xFF);
}

/// A part of the file, behind its name and size.
struct Chunk {
    std::size_t at = 0;
    std::size_t size = 0;
};

Chunk chunkNamed(std::string_view file, std::string_view name)
{
    for (std::size_t at = 12; at + ChunkHead <= file.size();) {
        const std::size_t size = numberAt(file, at + 4, 4);
        if (file.substr(at).starts_with(name))
            return {at + ChunkHead, size};
        at += ChunkHead + size + size % 2;
    }
    return {};
}

/// Where the sound lies, when it is what a station plays; `whole` is the file's size.
Result<Chunk> soundIn(std::string_view file, std::size_t whole)
{
    constexpr std::size_t FormatSize = 16;
    const bool isWav = file.starts_with("RIFF") && file.substr(0, 12).ends_with("WAVE");
    const Chunk head = isWav ? chunkNamed(file, "fmt ") : Chunk();
    if (head.size < FormatSize || head.at + FormatSize > file.size())
        return fail(ErrorCode::BadData, "is no WAV file");
    const std::string_view format = file.substr(head.at, FormatSize);
    const auto expect = [](const char *what, std::uint32_t is, std::uint32_t wanted) {
        return is == wanted ? Result<void>()
                            : fail(ErrorCode::BadData,
                                   fmt::format("has {} {}, {} wanted", is, what, wanted));
    };
    for (const auto &checked :
         {expect("as its coding", numberAt(format, 0, 2), Pcm),
          expect("channels", numberAt(format, 2, 2), Channels),
          expect("samples a second", numberAt(format, 4, 4), SamplesPerSecond),
          expect("bits a sample", numberAt(format, 14, 2), Bits)})
        if (!checked)
            return fail(checked.error());
    const Chunk data = chunkNamed(file, "data");
    if (data.size < sizeof(std::int16_t) || data.at + data.size > whole)
        return fail(ErrorCode::BadData, "has no sound in it, or ends too early");
    return data;
}

// Words are slowed by laying short stretches of them over each other, each where it goes on
// best from the one before (WSOLA).
constexpr std::size_t Stretch = 441; ///< 20 ms
constexpr std::size_t Search = 220;
constexpr std::size_t Stride = 4;

/// Where, near `from`, it sounds most like what is at `wanted`.
std::size_t closest(const Samples &in, std::size_t from, std::size_t wanted)
{
    const std::size_t first = from > Search ? from - Search : 0;
    const std::size_t last = std::min(from + Search, in.size() - 2 * Stretch);
    std::size_t best = std::min(from, last);
    std::int64_t likeness = std::numeric_limits<std::int64_t>::min();
    for (std::size_t at = first; at <= last; ++at) {
        std::int64_t sum = 0;
        for (std::size_t step = 0; step < Stretch; step += Stride)
            sum += std::int64_t{in[at + step]} * in[wanted + step];
        if (sum > likeness) {
            likeness = sum;
            best = at;
        }
    }
    return best;
}

} // namespace

Result<void> checkWav(const std::string &path)
{
    constexpr std::size_t HeadMost = 4096;
    std::error_code error;
    const auto whole = std::filesystem::file_size(path, error);
    std::ifstream file(path, std::ios::binary);
    std::string head(HeadMost, '\0');
    file.read(head.data(), HeadMost);
    head.resize(static_cast<std::size_t>(file.gcount()));
    if (error || head.empty())
        return fail(ErrorCode::NotFound, "cannot be opened");
    const auto sound = soundIn(head, whole);
    return sound ? Result<void>() : fail(sound.error());
}

Result<Samples> samplesOfWav(const std::string &path)
{
    const auto file = fileText(path);
    if (!file)
        return fail(file.error());
    const auto sound = soundIn(*file, file->size());
    if (!sound)
        return fail(sound.error());
    Samples samples;
    samples.reserve(sound->size / 2);
    for (std::size_t at = 0; at + 2 <= sound->size; at += 2)
        samples.push_back(static_cast<std::int16_t>(numberAt(*file, sound->at + at, 2)));
    return samples;
}

std::string wavOf(std::span<const std::int16_t> samples)
{
    constexpr std::uint32_t HeadSize = 36;
    const auto size = static_cast<std::uint32_t>(samples.size_bytes());
    std::string out = "RIFF";
    add(out, HeadSize + size, 4);
    out += "WAVEfmt ";
    add(out, 16, 4);
    add(out, Pcm, 2);
    add(out, Channels, 2);
    add(out, SamplesPerSecond, 4);
    add(out, SamplesPerSecond * Channels * Bits / 8, 4);
    add(out, Channels * Bits / 8, 2);
    add(out, Bits, 2);
    out += "data";
    add(out, size, 4);
    for (const std::int16_t sample : samples)
        add(out, static_cast<std::uint16_t>(sample), 2);
    return out;
}

Samples paced(Samples in, int percent)
{
    if (percent == 100 || percent <= 0 || in.size() < 4 * Stretch)
        return in;
    const std::size_t step = Stretch * static_cast<std::size_t>(percent) / 100;
    Samples out(in.begin(), in.begin() + Stretch);
    std::size_t at = 0;
    for (std::size_t from = step; from + 2 * Stretch <= in.size() && at + 3 * Stretch <= in.size();
         from += step) {
        const std::size_t before = at + Stretch; // how it would have gone on
        at = closest(in, from, before);
        for (std::size_t each = 0; each < Stretch; ++each) {
            const auto share = static_cast<std::int32_t>(each);
            const auto whole = static_cast<std::int32_t>(Stretch);
            out.push_back(static_cast<std::int16_t>(
                (in[before + each] * (whole - share) + in[at + each] * share) / whole));
        }
    }
    out.insert(out.end(), in.begin() + static_cast<std::ptrdiff_t>(at + Stretch), in.end());
    return out;
}

Samples scaled(Samples samples, int percent)
{
    using Limits = std::numeric_limits<std::int16_t>;
    for (std::int16_t &each : samples)
        each = static_cast<std::int16_t>(
            std::clamp<std::int32_t>(each * percent / 100, Limits::min(), Limits::max()));
    return samples;
}

} // namespace huimin::speech
