// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/escpos/escpos_encoder.h"
#include "drivers/escpos/escpos_status.h"
#include "drivers/port/port.h"
#include "kiosk/base/clock.h"

#include <functional>
#include <variant>

namespace huimin::escpos {

/// What the head has put on the paper, piece by piece.
struct Printed {
    enum class Align { Left, Centre, Right };
    struct Line {
        std::string text; ///< UTF-8
        int size = 1;     ///< 2: double width and height
        bool strong = false;
        Align align = Align::Left;
    };
    struct Picture {
        Raster raster;
        Align align = Align::Left;
    };
    struct Code {
        std::string text;
    };
    using Piece = std::variant<Line, Picture, Code>;

    std::vector<Piece> pieces;

    /// All lines of text, one a line: what a test reads.
    std::string text() const;
};

/// The printer's side of the wire: it executes ESC/POS byte by byte, prints at the
/// pace of a thermal head, and can run out, open, stick and fall silent.
class Simulator final : private PortListener
{
public:
    Simulator(Port &port, Clock &clock);
    ~Simulator() override;

    /// Called with each receipt as it is cut.
    void onCut(std::function<void(const Printed &)> listener) { cut_ = std::move(listener); }

    void setPaperEnd(bool end);
    void setPaperNearEnd(bool nearEnd) { status_.paperNearEnd = nearEnd; }
    void setCoverOpen(bool open);
    void setCutterStuck(bool stuck);
    void setSilent(bool silent) { silent_ = silent; }
    /// So many more lines, then the paper is out.
    void runOutAfter(int lines) { linesLeft_ = lines; }
    /// What was ordered and has not happened yet does not happen.
    void calm() { linesLeft_.reset(); }
    void cutPower();

    const Printed &paperInMouth() const { return paper_; }
    const Status &status() const { return status_; }

private:
    void arrived(ByteView bytes) override;
    void lost(const Error &) override;
    void opened() override {}

    void work();
    /// How many bytes of the buffer the command at its front takes; 0 when it is not
    /// all there yet.
    std::size_t execute();
    std::size_t executeGroup();
    void executeQr(ByteView command);
    void endLine();
    void cut();
    void put(ByteView character);
    void send(std::uint8_t byte);

    Port &port_;
    Clock &clock_;
    Timer pace_;
    Timer reopen_;
    Status status_;
    bool silent_ = false;
    std::optional<int> linesLeft_;
    Bytes buffer_;
    Bytes realTime_;
    Printed paper_;
    Printed::Line line_;
    std::string qrData_;
    std::function<void(const Printed &)> cut_;
};

} // namespace huimin::escpos
