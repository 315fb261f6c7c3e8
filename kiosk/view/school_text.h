// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/view/page_values.h"

namespace huimin::view {

/// Words the pages about a place at a school, and about what the community offers.

/// What a sheet is worded for.
struct Reader {
    session::Language language = session::Language::Chinese;
    std::chrono::minutes utcOffset{480};
};

SheetValue value(const session::SchoolDatesPage &page, const Reader &reader);
ChildNumberValue value(const session::ChildNumberPage &page);
SheetValue value(const session::EligibilityPage &page, const Reader &reader);
SheetValue value(const session::ScorePage &page, const Reader &reader);
SheetValue value(const session::SchoolSurePage &page, const Reader &reader);
SheetValue value(const session::SchoolReviewPage &page, const Reader &reader);
SheetValue value(const session::SchoolSentPage &page, const Reader &reader);
SheetValue value(const session::SchoolStatusPage &page, const Reader &reader);
/// Of a case, too.
SheetValue value(const session::KeptPage &page, const Reader &reader);
/// directory_text.cpp
SheetValue value(const session::DirectoryPage &page, const Reader &reader);
/// announcement_text.cpp
SheetValue value(const session::AnnouncementPage &page, const Reader &reader);
/// What everybody has to know now; empty: nothing.
QString urgentText(const Naming &title, session::Language language);
/// "Mon to Fri 08:30-17:30".
QString hoursText(const Directory::Hours &hours);

/// What is still to be brought, and to be signed; nothing: it is all there.
QStringList broughtWords(const session::WithLetter &with, session::Language language,
                         bool andIdentity = false);
/// "482 915 307".
QString groupedCode(const std::string &code);
/// "20.5 points".
QString pointsText(points::Points points);
/// "35 months (mother): 35 points".
QString rowText(const session::ScoreSheet::Row &row, bool hidden);

} // namespace huimin::view
