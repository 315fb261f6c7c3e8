// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/view/case_text.h"

#include "kiosk/view/dates.h"
#include "kiosk/view/face_text.h"
#include "kiosk/view/health_text.h"
#include "kiosk/view/page_texts.h"
#include "kiosk/view/school_text.h"
#include "kiosk/view/texts.h"

#include <QLocale>

#include <algorithm>

namespace huimin::view {

using namespace session;

namespace {

QString text(const std::string &from)
{
    return QString::fromStdString(from);
}

QString dayText(std::optional<WallTime> time, std::chrono::minutes utcOffset)
{
    if (!time)
        return {};
    return QLocale(QLocale::English)
        .toString(localTime(*time, utcOffset), Texts::tr("d MMM", "a day, as QLocale writes it"));
}

} // namespace

QString nameIn(const Named &named, Language language)
{
    return text(named.name.in(language));
}

QString groupedDigits(const QString &digits)
{
    constexpr int Group = 4;
    const bool plain = !digits.isEmpty() && std::ranges::all_of(digits, [](QChar each) {
        return each >= '0' && each <= '9';
    });
    if (!plain)
        return digits;
    QString grouped;
    for (qsizetype at = 0; at < digits.size(); ++at)
        grouped += (at > 0 && at % Group == 0 ? QStringLiteral(" ") : QString()) + digits[at];
    return grouped;
}

namespace {

QString laterQuestion(ChoicePage::What what)
{
    using What = ChoicePage::What;
    switch (what) {
    case What::ClinicRoom:
        return Texts::tr("Who would you like to see?");
    case What::ClinicDay:
        return Texts::tr("On which day?");
    case What::ClinicTime:
        return Texts::tr("At what time?");
    case What::ClinicNearest:
        return Texts::tr("Somebody else was quicker. Is one of these good too?");
    case What::ClinicWhich:
        return Texts::tr("Which one do you not want any more?");
    case What::Insurance:
        return Texts::tr("Which insurance would you like to know about?");
    case What::PaperKind:
        return Texts::tr("Which paper do you need?");
    case What::SchoolPapers:
        return Texts::tr("Which paper shall a picture be taken of?");
    case What::SchoolEvidence:
        return Texts::tr("Is there a paper that shows it?");
    case What::CardPin:
        return Texts::tr("What does the PIN of your card need?");
    case What::LostCard:
        return Texts::tr("Which card is lost?");
    case What::PaperYear:
        return Texts::tr("Of which year?");
    case What::CareKind:
        return Texts::tr("Which care do you need at home?");
    case What::MedicalTopic:
        return Texts::tr("What would you like to know about?");
    case What::MedicalRecord:
        return Texts::tr("You are insured in more than one place. Which one shall it be?");
    case What::Programme:
        return Texts::tr("What would you like to see?");
    case What::Announcement:
        return Texts::tr("Which notice?");
    case What::DirectoryPaper:
        return Texts::tr("What shall be printed?");
    default:
        break;
    }
    return Texts::tr("Which form do you need?");
}

QString spanned(const QString &name, const ChoicePage::Span &span)
{
    const QString from = periodText(span.from);
    return span.to.empty() ? Texts::tr("%1, since %2", "a place and a month").arg(name, from)
                           : Texts::tr("%1, %2 to %3", "a place and two months")
                                 .arg(name, from, periodText(span.to));
}

} // namespace

ChoiceValue value(const ChoicePage &page, Language language, std::chrono::minutes utcOffset)
{
    using What = ChoicePage::What;
    ChoiceValue choice;
    switch (page.what) {
    case What::CaseKind:
        choice.question = Texts::tr("What would you like to tell your community?");
        break;
    case What::CaseService:
        choice.question = Texts::tr("Which of these is it?");
        break;
    case What::CasePlace:
        choice.question = Texts::tr("Where is it?");
        break;
    case What::CheckWay:
        choice.question = Texts::tr("Who confirms that you are well?");
        break;
    case What::School:
        choice.question = Texts::tr("Which school?");
        choice.isWritten = true;
        break;
    case What::ScoreItem:
        choice.question = Texts::tr("What shall be counted again?");
        choice.isWritten = true;
        break;
    case What::DirectoryTopic:
        choice.question = Texts::tr("What would you like to know about?");
        choice.isWritten = true;
        break;
    case What::DirectoryService:
        choice.question = Texts::tr("Which of these is it?");
        choice.isWritten = true;
        break;
    case What::CaseQuestion:
        choice.question = text(page.question);
        choice.isWritten = true;
        break;
    default:
        if (const auto face = faceWords(page.what)) {
            choice.question = face->question;
            choice.hint = face->hint;
            break;
        }
        choice.question = laterQuestion(page.what);
        choice.isWritten = page.what == What::ClinicRoom || page.what == What::CareKind ||
                           page.what == What::MedicalTopic || page.what == What::MedicalRecord ||
                           page.what == What::Announcement || page.what == What::DirectoryPaper ||
                           page.what == What::SchoolPapers || page.what == What::SchoolEvidence;
        break;
    }
    const bool areDated = page.what == What::Announcement;
    for (std::size_t at = 0; at < page.options.size(); ++at) {
        const Named &option = page.options[at];
        QString name = nameIn(option, language);
        if (areDated && at < page.times.size())
            name = Texts::tr("%1: %2", "a day and what was announced")
                       .arg(dayText(page.times[at], utcOffset), name);
        if (at < page.spans.size())
            name = spanned(name, page.spans[at]);
        choice.options << QVariant::fromValue(OptionValue{name, text(option.icon)});
    }
    for (const WallTime time : areDated ? std::vector<WallTime>() : page.times)
        choice.options << QVariant::fromValue(OptionValue{
            timeText(page.what, time, utcOffset),
            QString::fromLatin1(page.what == What::ClinicTime ? "clock" : "calendar-days")});
    if (page.more)
        choice.options << QVariant::fromValue(
            OptionValue{Texts::tr("More"), QStringLiteral("chevron-right")});
    return choice;
}

CaseReviewValue value(const CaseReviewPage &page, Language language)
{
    CaseReviewValue review;
    const auto row = [&review](const QString &label, const QString &what) {
        if (what.isEmpty())
            return;
        review.labels << label;
        review.values << what;
    };
    row(Texts::tr("About", "a case"), nameIn(page.service, language));
    row(Texts::tr("Where", "a case"), nameIn(page.place, language));
    for (const auto &[question, answer] : page.answers)
        row(text(question), text(answer));
    review.text = text(page.text);
    using Photo = CaseReviewPage::Photo;
    review.photo = page.photo == Photo::Kept     ? Texts::tr("With a photo: look at it")
                   : page.photo == Photo::NotYet ? Texts::tr("Add a photo or a paper")
                                                 : QString();
    if (page.canWait)
        review.later = Texts::tr("Go on later");
    return review;
}

CaseSentValue value(const CaseSentPage &page)
{
    CaseSentValue sent;
    sent.waits = page.waits;
    sent.question = page.waits ? Texts::tr("It is kept, and goes out as soon as it can")
                               : Texts::tr("It has arrived");
    sent.hint = page.waits
                    ? Texts::tr("The line is down. This station sends it by itself; there is "
                                "nothing left for you to do.")
                    : Texts::tr("With this number you can ask how it stands, here or at any "
                                "other station.");
    if (page.waits)
        sent.advice = Texts::tr("With this number you can ask at this station how it stands.");
    sent.number = groupedDigits(text(page.number));
    sent.notice = text(page.notice);
    sent.slip = page.printed ? Texts::tr("The number is on the slip: please take it.")
                             : Texts::tr("Please write the number down, or take a photo.");
    return sent;
}

CaseNumberValue value(const CaseNumberPage &page)
{
    using Notice = CaseNumberPage::Notice;
    CaseNumberValue number;
    const bool isCase = page.of == CaseNumberPage::Of::Case;
    number.question =
        isCase ? Texts::tr("Which number did you get?") : Texts::tr("The code on your slip?");
    number.hint =
        isCase ? Texts::tr("It stands on the slip of paper.") : Texts::tr("It has nine digits.");
    number.typed = isCase ? groupedDigits(text(page.typed)) : groupedCode(page.typed);
    const auto length = static_cast<int>(page.typed.size());
    number.complete = length >= page.least() && page.notice != Notice::TooOften;
    switch (page.notice) {
    case Notice::None:
        break;
    case Notice::NotFound:
        number.notice =
            isCase ? Texts::tr("There is no case with this number. Please compare the digits.")
                   : Texts::tr("Nothing of yours is kept under this code. Please compare it.");
        break;
    case Notice::NoAnswer:
        number.notice = Texts::tr("The line is down. Please try again later.");
        break;
    case Notice::TooOften:
        number.notice = Texts::tr("Too many numbers. Please ask at the help desk.");
        break;
    case Notice::WrongDigit:
        number.notice = Texts::tr("A digit is wrong. Please compare it with your slip.");
        break;
    case Notice::Over:
        number.notice = Texts::tr("It was kept until its day, which is over. Please begin anew.");
        break;
    }
    return number;
}

CaseStatusValue value(const CaseStatusPage &page, Language language, std::chrono::minutes utcOffset)
{
    using State = CaseStatusPage::State;
    CaseStatusValue status;
    switch (page.state) {
    case State::Waits:
        status.question = Texts::tr("It has not been sent yet");
        status.hint = Texts::tr("The line is down. This station sends it by itself.");
        break;
    case State::Open:
        status.question = Texts::tr("They are working on it");
        break;
    case State::Closed:
        status.question = Texts::tr("It is done");
        break;
    case State::Refused:
        status.question = Texts::tr("It was not taken");
        status.hint = Texts::tr("Please ask at the help desk.");
        break;
    }
    status.isDone = page.state == State::Closed;
    const auto row = [&status](const QString &label, const QString &what) {
        if (what.isEmpty())
            return;
        status.labels << label;
        status.values << what;
    };
    row(Texts::tr("About", "a case"), nameIn(page.service, language));
    row(Texts::tr("Told on"), dayText(page.asked, utcOffset));
    row(Texts::tr("Last news"), dayText(page.updated, utcOffset));
    if (page.state == State::Open)
        row(Texts::tr("Expected by"), dayText(page.expected, utcOffset));
    row(Texts::tr("Who sees to it"), text(page.agency));
    row(Texts::tr("Number"), groupedDigits(text(page.number)));
    status.reply = text(page.reply);
    return status;
}

} // namespace huimin::view
