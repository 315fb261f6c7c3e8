// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/view/page_values.h"

namespace huimin::view {

/// Words a visit's pages. Pure but for the installed translator.

QString billerName(const session::BillerTile &biller, session::Language language);
/// "2026-10" as "October 2026".
QString periodText(const std::string &period);

HomeValue value(const session::HomePage &page, session::Language language);
PinValue value(const session::PinPage &page);
AmountValue value(const session::AmountPage &page);
ConfirmValue value(const session::ConfirmPage &page);
WorkingValue value(const session::WorkingPage &page);
TakeCardValue value(const session::TakeCardPage &page);
TakeCashValue value(const session::TakeCashPage &page);
ReceiptValue value(const session::ReceiptPage &page);
ThanksValue value(const session::ThanksPage &page);
AccountValue value(const session::AccountPage &page, session::Language language);
BillsValue value(const session::BillsPage &page);
BasketValue value(const session::BasketPage &page, session::Language language);
HowToPayValue value(const session::HowToPayPage &page, session::Language language);
NotesInValue value(const session::NotesPage &page);
PaidValue value(const session::PaidPage &page, session::Language language);
PhoneValue value(const session::PhonePage &page);
CautionValue value(const session::CautionPage &page);
/// companion_texts.cpp
HelperValue value(const session::HelperPage &page);
OwnWordValue value(const session::OwnWordPage &page);
/// Who helps, for the band above every page; empty for nobody.
QString helperText(const std::optional<session::Helper> &helper);
QString helperOnPaper(const session::Helper &helper);
/// What somebody was there for, by the names of pages.
QString helpedWith(const std::vector<std::string> &pages);
/// What the helper is asked for while a PIN is typed; empty for nobody.
QString turnAwayText(const std::optional<session::Helper> &helper);
/// manner_texts.cpp
RememberValue value(const session::RememberPage &page);
ClosedValue value(const session::ClosedPage &page);
/// problem_text.cpp
ProblemValue value(const session::ProblemPage &page, session::Language language);

/// Why something is not offered, as a resident would say it. Several faults can have
/// the same reason.
QString reasonText(Fault fault);

/// The names of an errand's steps.
QStringList stepNames(session::Errand errand);
QString errandTitle(session::Errand errand);

} // namespace huimin::view
