// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/escpos/escpos_simulator.h"

#include "kiosk/base/encoding.h"

namespace huimin::escpos {

using namespace std::chrono_literals;

namespace {

constexpr auto LineTime = 12ms; // about 250 mm/s

constexpr std::uint8_t Esc = 0x1B;
constexpr std::uint8_t Gs = 0x1D;
constexpr std::uint8_t Fs = 0x1C;
constexpr std::uint8_t Dle = 0x10;
constexpr std::uint8_t Eot = 0x04;

} // namespace

std::string Printed::text() const
{
    std::string all;
    for (const Piece &piece : pieces) {
        if (const auto *line = std::get_if<Line>(&piece))
            all += line->text + '\n';
        else if (const auto *code = std::get_if<Code>(&piece))
            all += "[QR " + code->text + "]\n";
    }
    return all;
}

Simulator::Simulator(Port &port, Clock &clock)
    : port_(port), clock_(clock), pace_(clock), reopen_(clock)
{
    port_.listen(this);
    port_.open();
}

Simulator::~Simulator()
{
    port_.listen(nullptr);
}

void Simulator::lost(const Error &)
{
    reopen_.start(500ms, [this] { port_.open(); });
}

void Simulator::send(std::uint8_t byte)
{
    if (!silent_)
        (void)port_.write(Bytes{byte});
}

void Simulator::arrived(ByteView bytes)
{
    if (silent_)
        return;
    for (const std::uint8_t byte : bytes) {
        // Real-time questions are answered at once, whatever the buffer holds.
        if (realTime_.empty() ? byte == Dle : realTime_.size() == 1 ? byte == Eot : true) {
            realTime_.push_back(byte);
            if (realTime_.size() < 3)
                continue;
            if (byte >= 1 && byte <= StatusKinds)
                send(answerFor(status_, byte));
            realTime_.clear();
            continue;
        }
        append(buffer_, realTime_);
        realTime_.clear();
        buffer_.push_back(byte);
    }
    if (!pace_.running())
        work();
}

/// Executes what can be executed; printing a line takes its time.
void Simulator::work()
{
    while (!buffer_.empty() && !status_.paperEnd && !status_.coverOpen && !status_.cutterError) {
        const bool printsLine = buffer_.front() == '\n';
        const std::size_t used = execute();
        if (used == 0)
            return;
        buffer_.erase(buffer_.begin(), buffer_.begin() + static_cast<std::ptrdiff_t>(used));
        if (printsLine) {
            pace_.start(LineTime, [this] { work(); });
            return;
        }
    }
}

std::size_t Simulator::execute()
{
    const std::uint8_t first = buffer_[0];
    if (first == Esc || first == Gs || first == Fs)
        return executeGroup();
    if (first == '\n') {
        endLine();
        return 1;
    }
    if (first < 0x20)
        return 1;
    if (first < 0x80) {
        put(ByteView(buffer_).first(1));
        return 1;
    }
    if (buffer_.size() < 2)
        return 0;
    put(ByteView(buffer_).first(2));
    return 2;
}

std::size_t Simulator::executeGroup()
{
    const auto have = [this](std::size_t count) { return buffer_.size() >= count; };
    if (!have(2))
        return 0;
    const std::uint8_t group = buffer_[0];
    const std::uint8_t code = buffer_[1];
    if (group == Esc && code == '@') {
        line_ = {};
        return 2;
    }
    if (group == Fs && (code == '&' || code == '.'))
        return 2;
    if (!have(3))
        return 0;
    const std::uint8_t n = buffer_[2];
    if (group == Esc && code == 'a')
        line_.align = n == 1   ? Printed::Align::Centre
                      : n == 2 ? Printed::Align::Right
                               : Printed::Align::Left;
    else if (group == Esc && code == 'E')
        line_.strong = (n & 1u) != 0;
    else if (group == Esc && code == 'd')
        for (int feed = 0; feed < n; ++feed)
            endLine();
    else if (group == Gs && code == '!')
        line_.size = (n & 0x0Fu) + 1;
    else if (group == Gs && code == 'r')
        send(status_.paperNearEnd ? 0x03 : 0x00);
    if (group == Gs && code == 'V') {
        const std::size_t length = n == 0x42 ? 4 : 3;
        if (!have(length))
            return 0;
        cut();
        return length;
    }
    if (group == Gs && code == '(') {
        if (!have(5))
            return 0;
        const std::size_t length = 5 + (buffer_[3] | std::size_t{buffer_[4]} << 8);
        if (!have(length))
            return 0;
        executeQr(ByteView(buffer_).subspan(5, length - 5));
        return length;
    }
    if (group == Gs && code == 'v') {
        if (!have(8))
            return 0;
        const std::size_t stride = buffer_[4] | std::size_t{buffer_[5]} << 8;
        const std::size_t height = buffer_[6] | std::size_t{buffer_[7]} << 8;
        const std::size_t length = 8 + stride * height;
        if (!have(length))
            return 0;
        Raster raster{
            static_cast<int>(stride * 8), static_cast<int>(height),
            Bytes(buffer_.begin() + 8, buffer_.begin() + static_cast<std::ptrdiff_t>(length))};
        paper_.pieces.emplace_back(Printed::Picture{std::move(raster), line_.align});
        return length;
    }
    return 3;
}

void Simulator::executeQr(ByteView command)
{
    if (command.size() < 2 || command[0] != 0x31)
        return;
    if (command[1] == 0x50 && command.size() > 3)
        qrData_ = textOf(command.subspan(3));
    else if (command[1] == 0x51)
        paper_.pieces.emplace_back(Printed::Code{qrData_});
}

void Simulator::put(ByteView character)
{
    line_.text += character.size() == 1 ? textOf(character) : fromGb18030(character).value_or("?");
}

void Simulator::endLine()
{
    paper_.pieces.emplace_back(line_);
    line_.text.clear();
    if (linesLeft_ && --*linesLeft_ <= 0) {
        linesLeft_.reset();
        status_.paperEnd = true;
        status_.offline = true;
    }
}

void Simulator::cut()
{
    if (cut_)
        cut_(paper_);
    paper_ = {};
}

void Simulator::setPaperEnd(bool end)
{
    status_.paperEnd = end;
    status_.offline = end;
    if (!end)
        work();
}

void Simulator::setCoverOpen(bool open)
{
    status_.coverOpen = open;
    status_.offline = open;
    if (!open)
        work();
}

void Simulator::setCutterStuck(bool stuck)
{
    status_.cutterError = stuck;
    if (!stuck)
        work();
}

void Simulator::cutPower()
{
    pace_.stop();
    buffer_.clear();
    realTime_.clear();
    line_ = {};
}

} // namespace huimin::escpos
