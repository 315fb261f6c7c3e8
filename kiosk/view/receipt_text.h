// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/session/screen.h"
#include "kiosk/view/screen_view.h"

namespace huimin::view {

/// Puts a transaction on paper in the language that is installed: what was done, with
/// which card, what became of every fen, and the number under which people find it.
class ReceiptText final : public session::ReceiptWriter
{
public:
    explicit ReceiptText(Place place) : place_(std::move(place)) {}

    void setLanguage(session::Language language) { language_ = language; }
    ReceiptDocument write(const Facts &facts) const override;
    ReceiptDocument write(const CaseFacts &facts) const override;
    ReceiptDocument write(const CheckFacts &facts) const override;
    ReceiptDocument write(const AccessFacts &facts) const override;
    ReceiptDocument write(const SchoolFacts &facts) const override;
    ReceiptDocument write(const DirectoryFacts &facts) const override;
    ReceiptDocument write(const AnnouncementFacts &facts) const override;
    ReceiptDocument write(const DraftFacts &facts) const override;
    ReceiptDocument write(const LossFacts &facts) const override;
    ReceiptDocument write(const CardFacts &facts) const override;
    ReceiptDocument write(const AppointmentFacts &facts) const override;
    ReceiptDocument write(const TicketFacts &facts) const override;
    ReceiptDocument write(const CopyFacts &facts) const override;

private:
    Place place_;
    session::Language language_ = session::Language::Chinese;
};

} // namespace huimin::view
