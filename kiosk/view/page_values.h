// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/session/page.h"

#include <QObject>
#include <QStringList>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

/// What QML may see of each page: finished texts and plain facts, one value type a
/// page. Lists hold value types. QML adds nothing up and words nothing.
namespace huimin::view {

/// How the resident is served: session::Manner, for the theme.
struct MannerValue {
    Q_GADGET
    QML_VALUE_TYPE(mannerValue)
    Q_PROPERTY(bool elder MEMBER elder)
    Q_PROPERTY(Contrast contrast MEMBER contrast)
    Q_PROPERTY(int textPercent MEMBER textPercent)
    Q_PROPERTY(bool low MEMBER low)
    Q_PROPERTY(bool spoken MEMBER spoken)
public:
    enum Contrast { Light, Dark, Yellow };
    Q_ENUM(Contrast)
    bool elder = false;
    Contrast contrast = Light;
    int textPercent = 100;
    bool low = false;
    bool spoken = false;
};

/// A language, for the buttons that change it and for the theme.
struct LanguageValue {
    Q_GADGET
    QML_VALUE_TYPE(languageValue)
    Q_PROPERTY(int choice MEMBER choice)
    Q_PROPERTY(QString written MEMBER written)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString font MEMBER font)
public:
    int choice = 0; ///< what switchLanguage() takes
    QString written;
    QString name;
    QString font;
};

/// The glass in front of the resident, for the theme. `capital` is the height of a capital
/// letter as a part of the font's size.
struct PanelValue {
    Q_GADGET
    QML_VALUE_TYPE(panelValue)
    Q_PROPERTY(int width MEMBER width)
    Q_PROPERTY(int height MEMBER height)
    Q_PROPERTY(int aboveFloor MEMBER aboveFloor)
    Q_PROPERTY(double capital MEMBER capital)
public:
    int width = 0;      ///< millimetres
    int height = 0;     ///< millimetres
    int aboveFloor = 0; ///< of its lower edge, millimetres
    double capital = 0;
};

struct BillerValue {
    Q_GADGET
    QML_VALUE_TYPE(billerValue)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString icon MEMBER icon)
    Q_PROPERTY(bool offered MEMBER offered)
    Q_PROPERTY(int choice MEMBER choice)
public:
    QString name;
    QString icon;
    bool offered = true;
    int choice = 0;
};

struct HomeValue {
    Q_GADGET
    QML_VALUE_TYPE(homeValue)
    Q_PROPERTY(bool withdrawal MEMBER withdrawal)
    Q_PROPERTY(bool bills MEMBER bills)
    Q_PROPERTY(bool cardInside MEMBER cardInside)
    Q_PROPERTY(QString withdrawalHint MEMBER withdrawalHint)
    Q_PROPERTY(QString billsHint MEMBER billsHint)
    Q_PROPERTY(QStringList notices MEMBER notices)
    Q_PROPERTY(QVariantList billers MEMBER billers)
    Q_PROPERTY(QVariantList due MEMBER due)
    Q_PROPERTY(int askPension MEMBER askPension)
    Q_PROPERTY(bool pension MEMBER pension)
    Q_PROPERTY(int services MEMBER services)
    Q_PROPERTY(QString urgent MEMBER urgent)
public:
    bool withdrawal = false;
    bool bills = false;
    bool cardInside = false;
    QString withdrawalHint;
    QString billsHint;
    QStringList notices;  ///< what does not work now, said before anybody starts
    QVariantList billers; ///< BillerValue
    QVariantList due;     ///< ServiceValue: what should not be forgotten
    int askPension = -1;  ///< what chooses it; below zero: there is none
    bool pension = false; ///< it is offered now
    int services = -1;    ///< what chooses to see all of them
    QString urgent;       ///< what everybody has to know now
};

/// One errand, on the page that shows all of them.
struct ServiceValue {
    Q_GADGET
    QML_VALUE_TYPE(serviceValue)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString hint MEMBER hint)
    Q_PROPERTY(QString icon MEMBER icon)
    Q_PROPERTY(bool offered MEMBER offered)
    Q_PROPERTY(int choice MEMBER choice)
public:
    QString name;
    QString hint;
    QString icon;
    bool offered = true;
    int choice = 0;
};

struct CautionValue {
    Q_GADGET
    QML_VALUE_TYPE(cautionValue)
    Q_PROPERTY(QString question MEMBER question)
    Q_PROPERTY(QString hint MEMBER hint)
    Q_PROPERTY(QString amount MEMBER amount)
    Q_PROPERTY(bool thinking MEMBER thinking)
public:
    QString question;
    QString hint;
    QString amount;
    bool thinking = false;
};

struct PinValue {
    Q_GADGET
    QML_VALUE_TYPE(pinValue)
    Q_PROPERTY(int digits MEMBER digits)
    Q_PROPERTY(int length MEMBER length)
    Q_PROPERTY(bool wrongBefore MEMBER wrongBefore)
    Q_PROPERTY(QString amount MEMBER amount)
    Q_PROPERTY(QString question MEMBER question)
    Q_PROPERTY(QString notice MEMBER notice)
public:
    int digits = 0;
    int length = 0;
    bool wrongBefore = false;
    QString amount;
    QString question{};
    QString notice{}; ///< about what was entered before
};

struct PresetValue {
    Q_GADGET
    QML_VALUE_TYPE(presetValue)
    Q_PROPERTY(QString amount MEMBER amount)
    Q_PROPERTY(bool possible MEMBER possible)
public:
    QString amount;
    bool possible = true;
};

struct AmountValue {
    Q_GADGET
    QML_VALUE_TYPE(amountValue)
    Q_PROPERTY(QVariantList presets MEMBER presets)
    Q_PROPERTY(QString question MEMBER question)
    Q_PROPERTY(bool typing MEMBER typing)
    Q_PROPERTY(QString typed MEMBER typed)
    Q_PROPERTY(bool canConfirm MEMBER canConfirm)
    Q_PROPERTY(QString notice MEMBER notice)
    Q_PROPERTY(bool notPayable MEMBER notPayable)
    Q_PROPERTY(QString below MEMBER below)
    Q_PROPERTY(QString above MEMBER above)
public:
    QVariantList presets; ///< PresetValue
    QString question;
    bool typing = false;
    QString typed;
    bool canConfirm = false;
    QString notice;
    bool notPayable = false;
    QString below;
    QString above;
};

/// Notes of one kind: "100 yuan", 2.
struct NotesValue {
    Q_GADGET
    QML_VALUE_TYPE(notesValue)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(int yuan MEMBER yuan)
    Q_PROPERTY(int count MEMBER count)
public:
    QString text;
    int yuan = 0;
    int count = 1;
};

struct ConfirmValue {
    Q_GADGET
    QML_VALUE_TYPE(confirmValue)
    Q_PROPERTY(QString amount MEMBER amount)
    Q_PROPERTY(QString card MEMBER card)
    Q_PROPERTY(QString notes MEMBER notes)
public:
    QString amount;
    QString card;
    QString notes;
};

struct WorkingValue {
    Q_GADGET
    QML_VALUE_TYPE(workingValue)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(QString hint MEMBER hint)
    Q_PROPERTY(QString amount MEMBER amount)
public:
    QString text;
    QString hint;
    QString amount;
};

struct TakeCardValue {
    Q_GADGET
    QML_VALUE_TYPE(takeCardValue)
    Q_PROPERTY(QString question MEMBER question)
    Q_PROPERTY(QString next MEMBER next)
    Q_PROPERTY(bool laid MEMBER laid)
    Q_PROPERTY(bool isSaid MEMBER isSaid)
public:
    QString question;
    QString next;
    bool laid = false;   ///< on the reader, and not in a slot
    bool isSaid = false; ///< by its owner, that it is taken
};

struct TakeCashValue {
    Q_GADGET
    QML_VALUE_TYPE(takeCashValue)
    Q_PROPERTY(QString question MEMBER question)
    Q_PROPERTY(QString amount MEMBER amount)
    Q_PROPERTY(QString notes MEMBER notes)
    Q_PROPERTY(QString afterwards MEMBER afterwards)
    Q_PROPERTY(int yuan MEMBER yuan)
    Q_PROPERTY(int count MEMBER count)
    Q_PROPERTY(bool canExtend MEMBER canExtend)
public:
    QString question;
    QString amount;
    QString notes;
    QString afterwards; ///< what happens to notes that are left there
    int yuan = 0;       ///< the largest note, for the picture
    int count = 0;
    bool canExtend = false;
};

struct ReceiptValue {
    Q_GADGET
    QML_VALUE_TYPE(receiptValue)
    Q_PROPERTY(QString done MEMBER done)
    Q_PROPERTY(QString amount MEMBER amount)
public:
    QString done;
    QString amount;
};

struct ThanksValue {
    Q_GADGET
    QML_VALUE_TYPE(thanksValue)
    Q_PROPERTY(bool receiptPrinted MEMBER receiptPrinted)
    Q_PROPERTY(QString reference MEMBER reference)
public:
    bool receiptPrinted = false;
    QString reference;
};

struct AccountValue {
    Q_GADGET
    QML_VALUE_TYPE(accountValue)
    Q_PROPERTY(QString question MEMBER question)
    Q_PROPERTY(QString hint MEMBER hint)
    Q_PROPERTY(QString typed MEMBER typed)
    Q_PROPERTY(int length MEMBER length)
    Q_PROPERTY(bool complete MEMBER complete)
    Q_PROPERTY(bool canScan MEMBER canScan)
    Q_PROPERTY(QString notice MEMBER notice)
public:
    QString question;
    QString hint;
    QString typed;
    int length = 0;
    bool complete = false;
    bool canScan = false;
    QString notice;
};

struct BillFieldValue {
    Q_GADGET
    QML_VALUE_TYPE(billFieldValue)
    Q_PROPERTY(QString question MEMBER question)
    Q_PROPERTY(QString hint MEMBER hint)
    Q_PROPERTY(QString typed MEMBER typed)
    Q_PROPERTY(int filled MEMBER filled)
    Q_PROPERTY(int length MEMBER length)
    Q_PROPERTY(bool complete MEMBER complete)
    Q_PROPERTY(QString notice MEMBER notice)
public:
    QString question;
    QString hint;
    QString typed; ///< empty where somebody looks on
    int filled = 0;
    int length = 0;
    bool complete = false;
    QString notice;
};

struct HouseholdValue {
    Q_GADGET
    QML_VALUE_TYPE(householdValue)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString address MEMBER address)
    Q_PROPERTY(QString spoken MEMBER spoken)
public:
    QString name;
    QString address;
    QString spoken; ///< both, into the headset
};

struct HouseholdsValue {
    Q_GADGET
    QML_VALUE_TYPE(householdsValue)
    Q_PROPERTY(QString question MEMBER question)
    Q_PROPERTY(QString hint MEMBER hint)
    Q_PROPERTY(QVariantList households MEMBER households)
public:
    QString question;
    QString hint;
    QVariantList households; ///< HouseholdValue
};

struct BillLineValue {
    Q_GADGET
    QML_VALUE_TYPE(billLineValue)
    Q_PROPERTY(QString period MEMBER period)
    Q_PROPERTY(QString detail MEMBER detail)
    Q_PROPERTY(QString amount MEMBER amount)
    Q_PROPERTY(bool chosen MEMBER chosen)
public:
    QString period;
    QString detail;
    QString amount;
    bool chosen = true;
};

struct BillsValue {
    Q_GADGET
    QML_VALUE_TYPE(billsValue)
    Q_PROPERTY(QString account MEMBER account)
    Q_PROPERTY(QString owner MEMBER owner)
    Q_PROPERTY(QString address MEMBER address)
    Q_PROPERTY(QVariantList lines MEMBER lines)
    Q_PROPERTY(QString total MEMBER total)
    Q_PROPERTY(bool canPay MEMBER canPay)
    Q_PROPERTY(bool canAdd MEMBER canAdd)
    Q_PROPERTY(bool canPart MEMBER canPart)
public:
    QString account;
    QString owner;
    QString address;
    QVariantList lines; ///< BillLineValue
    QString total;
    bool canPay = false;
    bool canAdd = false;
    bool canPart = false;
};

struct PayItemValue {
    Q_GADGET
    QML_VALUE_TYPE(payItemValue)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString account MEMBER account)
    Q_PROPERTY(QString amount MEMBER amount)
    Q_PROPERTY(QString icon MEMBER icon)
public:
    QString name;
    QString account;
    QString amount;
    QString icon;
};

struct BasketValue {
    Q_GADGET
    QML_VALUE_TYPE(basketValue)
    Q_PROPERTY(QVariantList items MEMBER items)
    Q_PROPERTY(QString total MEMBER total)
    Q_PROPERTY(bool canAdd MEMBER canAdd)
public:
    QVariantList items; ///< PayItemValue
    QString total;
    bool canAdd = false;
};

struct HowToPayValue {
    Q_GADGET
    QML_VALUE_TYPE(howToPayValue)
    Q_PROPERTY(QString total MEMBER total)
    Q_PROPERTY(QString what MEMBER what)
    Q_PROPERTY(QString forWhom MEMBER forWhom)
    Q_PROPERTY(QStringList labels MEMBER labels)
    Q_PROPERTY(QStringList values MEMBER values)
    Q_PROPERTY(bool card MEMBER card)
    Q_PROPERTY(bool cash MEMBER cash)
    Q_PROPERTY(QString cardHint MEMBER cardHint)
    Q_PROPERTY(QString cashHint MEMBER cashHint)
    Q_PROPERTY(bool phone MEMBER phone)
    Q_PROPERTY(QString phoneHint MEMBER phoneHint)
    Q_PROPERTY(QString question MEMBER question)
    Q_PROPERTY(QString paid MEMBER paid)
public:
    QString total;
    QString what; ///< of one thing
    QString forWhom;
    QStringList labels; ///< of several
    QStringList values;
    bool card = false;
    bool cash = false;
    QString cardHint;
    QString cashHint;
    bool phone = false;
    QString phoneHint;
    QString question;
    QString paid; ///< in notes before; empty: nothing
};

struct PhoneValue {
    Q_GADGET
    QML_VALUE_TYPE(phoneValue)
    Q_PROPERTY(QString question MEMBER question)
    Q_PROPERTY(QString hint MEMBER hint)
    Q_PROPERTY(QString amount MEMBER amount)
    Q_PROPERTY(QString code MEMBER code)
    Q_PROPERTY(QString notice MEMBER notice)
    Q_PROPERTY(bool showing MEMBER showing)
    Q_PROPERTY(bool canExtend MEMBER canExtend)
public:
    QString question;
    QString hint;
    QString amount;
    QString code; ///< for a telephone to read; empty: it shows one, or asks its owner
    QString notice;
    bool showing = false; ///< the telephone shows its code
    bool canExtend = false;
};

struct NotesInValue {
    Q_GADGET
    QML_VALUE_TYPE(notesInValue)
    Q_PROPERTY(QString question MEMBER question)
    Q_PROPERTY(QString due MEMBER due)
    Q_PROPERTY(QString taken MEMBER taken)
    Q_PROPERTY(QString missing MEMBER missing)
    Q_PROPERTY(QString missingLabel MEMBER missingLabel)
    Q_PROPERTY(int percent MEMBER percent)
    Q_PROPERTY(QVariantList notes MEMBER notes)
    Q_PROPERTY(QString acceptable MEMBER acceptable)
    Q_PROPERTY(QString remainder MEMBER remainder)
    Q_PROPERTY(QString refused MEMBER refused)
    Q_PROPERTY(bool moving MEMBER moving)
    Q_PROPERTY(QString stop MEMBER stop)
    Q_PROPERTY(bool canPayRest MEMBER canPayRest)
public:
    QString question;
    QString due;
    QString taken;
    QString missing;
    QString missingLabel;
    int percent = 0;
    QVariantList notes; ///< NotesValue
    QString acceptable;
    QString remainder; ///< what happens to what is too much
    QString refused;
    bool canPayRest = false; ///< by card or phone
    bool moving = false;
    QString stop; ///< the button that ends it, saying what happens to the notes
};

struct PaidValue {
    Q_GADGET
    QML_VALUE_TYPE(paidValue)
    Q_PROPERTY(bool pending MEMBER pending)
    Q_PROPERTY(QString question MEMBER question)
    Q_PROPERTY(QString hint MEMBER hint)
    Q_PROPERTY(QString amount MEMBER amount)
    Q_PROPERTY(QStringList labels MEMBER labels)
    Q_PROPERTY(QStringList values MEMBER values)
    Q_PROPERTY(QString notice MEMBER notice)
public:
    bool pending = false;
    QString question;
    QString hint;
    QString amount;
    QStringList labels;
    QStringList values;
    QString notice;
};

struct OptionValue {
    Q_GADGET
    QML_VALUE_TYPE(optionValue)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString icon MEMBER icon)
public:
    QString name;
    QString icon;
};

struct ChoiceValue {
    Q_GADGET
    QML_VALUE_TYPE(choiceValue)
    Q_PROPERTY(QString question MEMBER question)
    Q_PROPERTY(QVariantList options MEMBER options)
    Q_PROPERTY(QString hint MEMBER hint)
    Q_PROPERTY(bool isWritten MEMBER isWritten)
public:
    QString question;
    QString hint;
    QVariantList options;   ///< OptionValue
    bool isWritten = false; ///< in the town's words, not in ours
};

struct CaseReviewValue {
    Q_GADGET
    QML_VALUE_TYPE(caseReviewValue)
    Q_PROPERTY(QStringList labels MEMBER labels)
    Q_PROPERTY(QStringList values MEMBER values)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(QString photo MEMBER photo)
    Q_PROPERTY(QString later MEMBER later)
public:
    QStringList labels;
    QStringList values;
    QString text;
    QString photo; ///< what leads to it; empty: there is no camera
    QString later; ///< the button for another day; empty: there is none
};

struct PictureValue {
    Q_GADGET
    QML_VALUE_TYPE(pictureValue)
    Q_PROPERTY(QString question MEMBER question)
    Q_PROPERTY(QString hint MEMBER hint)
    Q_PROPERTY(QByteArray jpeg MEMBER jpeg)
    Q_PROPERTY(bool looks MEMBER looks)
    Q_PROPERTY(bool isGood MEMBER isGood)
    Q_PROPERTY(bool canKeep MEMBER canKeep)
    Q_PROPERTY(bool isFace MEMBER isFace)
    Q_PROPERTY(int turn MEMBER turn)
public:
    QString question;
    QString hint;
    QByteArray jpeg;
    bool looks = false; ///< there is one to look at
    bool isGood = true; ///< nothing is wrong with it
    bool canKeep = false;
    bool isFace = false;
    int turn = 0; ///< of a head: -1 to the left, 1 to the right
};

struct CaseSentValue {
    Q_GADGET
    QML_VALUE_TYPE(caseSentValue)
    Q_PROPERTY(QString question MEMBER question)
    Q_PROPERTY(QString hint MEMBER hint)
    Q_PROPERTY(QString advice MEMBER advice)
    Q_PROPERTY(QString number MEMBER number)
    Q_PROPERTY(QString notice MEMBER notice)
    Q_PROPERTY(QString slip MEMBER slip)
    Q_PROPERTY(bool waits MEMBER waits)
public:
    QString question;
    QString hint;
    QString advice;
    QString number;
    QString notice; ///< the town's words
    QString slip;
    bool waits = false;
};

struct CaseNumberValue {
    Q_GADGET
    QML_VALUE_TYPE(caseNumberValue)
    Q_PROPERTY(QString question MEMBER question)
    Q_PROPERTY(QString hint MEMBER hint)
    Q_PROPERTY(QString typed MEMBER typed)
    Q_PROPERTY(bool complete MEMBER complete)
    Q_PROPERTY(QString notice MEMBER notice)
public:
    QString question;
    QString hint;
    QString typed;
    bool complete = false;
    QString notice;
};

struct CaseStatusValue {
    Q_GADGET
    QML_VALUE_TYPE(caseStatusValue)
    Q_PROPERTY(QString question MEMBER question)
    Q_PROPERTY(QString hint MEMBER hint)
    Q_PROPERTY(QStringList labels MEMBER labels)
    Q_PROPERTY(QStringList values MEMBER values)
    Q_PROPERTY(QString reply MEMBER reply)
    Q_PROPERTY(bool isDone MEMBER isDone)
public:
    QString question;
    QString hint;
    QStringList labels;
    QStringList values;
    QString reply; ///< the town's words
    bool isDone = false;
};

/// An identity card is wanted on its reader, or a social-security card in its slot.
struct IdentityValue {
    Q_GADGET
    QML_VALUE_TYPE(identityValue)
    Q_PROPERTY(QString question MEMBER question)
    Q_PROPERTY(QString hint MEMBER hint)
    Q_PROPERTY(QString notice MEMBER notice)
    Q_PROPERTY(bool lays MEMBER lays)
    Q_PROPERTY(bool putsIn MEMBER putsIn)
    Q_PROPERTY(bool canReportLoss MEMBER canReportLoss)
    Q_PROPERTY(bool canActForAnother MEMBER canActForAnother)
public:
    QString question;
    QString hint;
    QString notice;      ///< about the card that was there
    bool lays = true;    ///< an identity card
    bool putsIn = false; ///< a social-security card
    bool canReportLoss = false;
    bool canActForAnother = false;
};

struct ActingValue {
    Q_GADGET
    QML_VALUE_TYPE(actingValue)
    Q_PROPERTY(QString question MEMBER question)
    Q_PROPERTY(QString hint MEMBER hint)
    Q_PROPERTY(QString yes MEMBER yes)
    Q_PROPERTY(QString no MEMBER no)
    Q_PROPERTY(bool isWhether MEMBER isWhether)
public:
    QString question;
    QString hint;
    QString yes;
    QString no;
    bool isWhether = false; ///< the other one is here too
};

struct PensionValue {
    Q_GADGET
    QML_VALUE_TYPE(pensionValue)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString fund MEMBER fund)
    Q_PROPERTY(QString monthly MEMBER monthly)
    Q_PROPERTY(QString next MEMBER next)
    Q_PROPERTY(QStringList labels MEMBER labels)
    Q_PROPERTY(QStringList values MEMBER values)
    Q_PROPERTY(QString check MEMBER check)
    Q_PROPERTY(QString tone MEMBER tone)
    Q_PROPERTY(QString hidden MEMBER hidden)
    Q_PROPERTY(bool canCheck MEMBER canCheck)
public:
    QString name;
    QString fund;
    QString monthly;
    QString next;
    QStringList labels; ///< the last payments: when
    QStringList values; ///< and how much
    QString check;
    QString tone;
    QString hidden; ///< why no amount is there
    bool canCheck = false;
};

/// Who has looked at somebody's data.
struct AccessesValue {
    Q_GADGET
    QML_VALUE_TYPE(accessesValue)
    Q_PROPERTY(QString hint MEMBER hint)
    Q_PROPERTY(QStringList labels MEMBER labels)
    Q_PROPERTY(QStringList values MEMBER values)
    Q_PROPERTY(QString notice MEMBER notice)
    Q_PROPERTY(bool canPrint MEMBER canPrint)
public:
    QString hint;
    QStringList labels; ///< when
    QStringList values; ///< who, and at what
    QString notice;
    bool canPrint = false;
};

struct WitnessValue {
    Q_GADGET
    QML_VALUE_TYPE(witnessValue)
    Q_PROPERTY(QString question MEMBER question)
    Q_PROPERTY(QString hint MEMBER hint)
    Q_PROPERTY(bool isHere MEMBER isHere)
public:
    QString question;
    QString hint;
    bool isHere = false;
};

struct CheckResultValue {
    Q_GADGET
    QML_VALUE_TYPE(checkResultValue)
    Q_PROPERTY(QString question MEMBER question)
    Q_PROPERTY(QString hint MEMBER hint)
    Q_PROPERTY(QString number MEMBER number)
    Q_PROPERTY(QString slip MEMBER slip)
    Q_PROPERTY(QString card MEMBER card)
    Q_PROPERTY(QString who MEMBER who)
    Q_PROPERTY(bool late MEMBER late)
    Q_PROPERTY(bool isOpen MEMBER isOpen)
    Q_PROPERTY(bool canRemind MEMBER canRemind)
    Q_PROPERTY(QString reminder MEMBER reminder)
    Q_PROPERTY(bool isReminded MEMBER isReminded)
public:
    QString question;
    QString hint;
    QString who; ///< comes home
    QString number;
    QString slip;
    QString card;
    bool late = false;   ///< the office does not know yet
    bool isOpen = false; ///< nothing goes on by itself: another way is needed
    bool canRemind = false;
    QString reminder; ///< what came of that
    bool isReminded = false;
};

/// A cultural card is wanted on its reader.
struct LayCultureValue {
    Q_GADGET
    QML_VALUE_TYPE(layCultureValue)
    Q_PROPERTY(QString question MEMBER question)
    Q_PROPERTY(QString hint MEMBER hint)
    Q_PROPERTY(QString amount MEMBER amount)
    Q_PROPERTY(QString notice MEMBER notice)
    Q_PROPERTY(bool canReportLoss MEMBER canReportLoss)
    Q_PROPERTY(bool canExtend MEMBER canExtend)
    Q_PROPERTY(bool canStop MEMBER canStop)
public:
    QString question;
    QString hint;
    QString amount; ///< what waits for it
    QString notice; ///< about the card that lay there
    bool canReportLoss = false;
    bool canExtend = false;
    bool canStop = false;
};

/// What a cultural card holds.
struct CultureValue {
    Q_GADGET
    QML_VALUE_TYPE(cultureValue)
    Q_PROPERTY(QString hint MEMBER hint)
    Q_PROPERTY(QString total MEMBER total)
    Q_PROPERTY(QString own MEMBER own)
    Q_PROPERTY(QString subsidy MEMBER subsidy)
    Q_PROPERTY(QString until MEMBER until)
    Q_PROPERTY(QString notice MEMBER notice)
    Q_PROPERTY(QString tone MEMBER tone)
    Q_PROPERTY(QString hidden MEMBER hidden)
    Q_PROPERTY(bool hasMovements MEMBER hasMovements)
    Q_PROPERTY(bool canTopUp MEMBER canTopUp)
    Q_PROPERTY(bool canBook MEMBER canBook)
    Q_PROPERTY(QString renewal MEMBER renewal)
public:
    QString hint; ///< whose it is, and what kind of card
    QString total;
    QString own;
    QString subsidy;
    QString until;
    QString notice;
    QString tone;
    QString hidden; ///< why no amount is there
    bool hasMovements = false;
    bool canTopUp = false;
    bool canBook = false;
    QString renewal; ///< what leads to it; empty: there is none now
};

/// What is on of one kind, or what was booked: a part of it.
struct OffersValue {
    Q_GADGET
    QML_VALUE_TYPE(offersValue)
    Q_PROPERTY(QString question MEMBER question)
    Q_PROPERTY(QString hint MEMBER hint)
    Q_PROPERTY(QString icon MEMBER icon)
    Q_PROPERTY(QStringList names MEMBER names)
    Q_PROPERTY(QStringList hints MEMBER hints)
    Q_PROPERTY(bool more MEMBER more)
public:
    QString question;
    QString hint; ///< that there is nothing, or why it is not shown
    QString icon;
    QStringList names; ///< what and when
    QStringList hints; ///< what is left, or why there is no place
    bool more = false;
};

/// How much goes onto a cultural card.
struct TopUpValue {
    Q_GADGET
    QML_VALUE_TYPE(topUpValue)
    Q_PROPERTY(QString hint MEMBER hint)
    Q_PROPERTY(QString withCity MEMBER withCity)
    Q_PROPERTY(QString cityHint MEMBER cityHint)
    Q_PROPERTY(QString notice MEMBER notice)
    Q_PROPERTY(QStringList amounts MEMBER amounts)
public:
    QString hint;
    QString withCity; ///< what is paid, and what the city adds; empty: nothing
    QString cityHint;
    QString notice; ///< why the city adds nothing
    QStringList amounts;
};

/// Papers that can be had once more.
struct ProofsValue {
    Q_GADGET
    QML_VALUE_TYPE(proofsValue)
    Q_PROPERTY(QVariantList lines MEMBER lines)
    Q_PROPERTY(QString hint MEMBER hint)
    Q_PROPERTY(QString notice MEMBER notice)
    Q_PROPERTY(bool isGood MEMBER isGood)
public:
    QVariantList lines; ///< ServiceValue
    QString hint;
    QString notice;
    bool isGood = false; ///< the notice
};

/// What was done with a card.
struct MovementsValue {
    Q_GADGET
    QML_VALUE_TYPE(movementsValue)
    Q_PROPERTY(QString hint MEMBER hint)
    Q_PROPERTY(QStringList labels MEMBER labels)
    Q_PROPERTY(QStringList values MEMBER values)
public:
    QString hint;
    QStringList labels; ///< when and where
    QStringList values; ///< what, and how much
};

struct LossValue {
    Q_GADGET
    QML_VALUE_TYPE(lossValue)
    Q_PROPERTY(QString question MEMBER question)
    Q_PROPERTY(QString hint MEMBER hint)
    Q_PROPERTY(QString card MEMBER card)
    Q_PROPERTY(QString number MEMBER number)
    Q_PROPERTY(QString slip MEMBER slip)
    Q_PROPERTY(bool isReported MEMBER isReported)
public:
    QString question;
    QString hint;
    QString card; ///< which
    QString number;
    QString slip;
    bool isReported = false;
};

/// What somebody has paid in.
struct SocialValue {
    Q_GADGET
    QML_VALUE_TYPE(socialValue)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString total MEMBER total)
    Q_PROPERTY(QString covered MEMBER covered)
    Q_PROPERTY(QString notice MEMBER notice)
    Q_PROPERTY(bool hasYears MEMBER hasYears)
    Q_PROPERTY(bool hasPaper MEMBER hasPaper)
    Q_PROPERTY(bool canPaper MEMBER canPaper)
    Q_PROPERTY(QString paperHint MEMBER paperHint)
public:
    QString name;
    QString total;   ///< how long was paid
    QString covered; ///< how many of the insurances hold
    QString notice;
    bool hasYears = false;
    bool hasPaper = false;
    bool canPaper = false;
    QString paperHint; ///< why not
};

/// Somebody's medical insurance.
struct MedicalValue {
    Q_GADGET
    QML_VALUE_TYPE(medicalValue)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString kind MEMBER kind)
    Q_PROPERTY(QString paidUntil MEMBER paidUntil)
    Q_PROPERTY(QString account MEMBER account)
    Q_PROPERTY(QString pool MEMBER pool)
    Q_PROPERTY(QStringList notice MEMBER notice)
    Q_PROPERTY(QString tone MEMBER tone)
    Q_PROPERTY(bool hasAccount MEMBER hasAccount)
public:
    QString name;
    QString kind;
    QString paidUntil;
    QString account; ///< what is in it; empty: not said
    QString pool;    ///< what the pooled fund has paid this year; empty: not said
    QStringList notice;
    QString tone = QStringLiteral("gold");
    bool hasAccount = false;
};

/// What a clinic knows of somebody.
struct HealthValue {
    Q_GADGET
    QML_VALUE_TYPE(healthValue)
    Q_PROPERTY(QString cover MEMBER cover)
    Q_PROPERTY(QString when MEMBER when)
    Q_PROPERTY(QString where MEMBER where)
    Q_PROPERTY(QString none MEMBER none)
    Q_PROPERTY(QString question MEMBER question)
    Q_PROPERTY(QStringList labels MEMBER labels)
    Q_PROPERTY(QStringList values MEMBER values)
    Q_PROPERTY(QString readings MEMBER readings)
    Q_PROPERTY(QString medicines MEMBER medicines)
    Q_PROPERTY(QString care MEMBER care)
    Q_PROPERTY(QString notice MEMBER notice)
    Q_PROPERTY(bool isList MEMBER isList)
    Q_PROPERTY(bool more MEMBER more)
    Q_PROPERTY(QString hidden MEMBER hidden)
    Q_PROPERTY(bool canCancel MEMBER canCancel)
public:
    QString cover;
    QString when; ///< the next appointment
    QString where;
    QString none; ///< that there is none, or how many more
    QString question;
    QStringList labels; ///< of what was measured, or is to be taken
    QStringList values;
    QString readings;  ///< what leads to all of them; empty: there is no more
    QString medicines; ///< likewise
    QString care;      ///< what leads to care at home
    QString notice;
    QString hidden;      ///< why nothing is there
    bool isList = false; ///< and no overview
    bool more = false;   ///< of the list
    bool canCancel = false;
};

struct AppointmentValue {
    Q_GADGET
    QML_VALUE_TYPE(appointmentValue)
    Q_PROPERTY(QString question MEMBER question)
    Q_PROPERTY(QString hint MEMBER hint)
    Q_PROPERTY(QString when MEMBER when)
    Q_PROPERTY(QString where MEMBER where)
    Q_PROPERTY(QString home MEMBER home)
    Q_PROPERTY(bool comes MEMBER comes)
    Q_PROPERTY(QString number MEMBER number)
    Q_PROPERTY(QString slip MEMBER slip)
    Q_PROPERTY(QString no MEMBER no)
    Q_PROPERTY(QString yes MEMBER yes)
    Q_PROPERTY(bool asks MEMBER asks)
    Q_PROPERTY(bool late MEMBER late)
public:
    QString question;
    QString hint;
    QString when;
    QString where;
    QString home;       ///< where somebody comes to
    bool comes = false; ///< `where` is who comes
    QString number;
    QString slip;
    QString no;
    QString yes;
    bool asks = false; ///< "no" is a step back
    bool late = false; ///< nobody knows yet
};

/// One of the words that what is written may become.
struct CandidateValue {
    Q_GADGET
    QML_VALUE_TYPE(candidateValue)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(QString name MEMBER name)
public:
    QString text;
    QString name; ///< as it is said
};

/// A way of writing.
struct WayValue {
    Q_GADGET
    QML_VALUE_TYPE(wayValue)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(int choice MEMBER choice)
    Q_PROPERTY(bool isNow MEMBER isNow)
public:
    QString name;
    int choice = 0;
    bool isNow = false;
};

/// A sheet: one question, what it is about, and what to do. Several pages are one.
struct SheetValue {
    Q_GADGET
    QML_VALUE_TYPE(sheetValue)
    Q_PROPERTY(QString question MEMBER question)
    Q_PROPERTY(QString hint MEMBER hint)
    Q_PROPERTY(QStringList labels MEMBER labels)
    Q_PROPERTY(QStringList values MEMBER values)
    Q_PROPERTY(QStringList moreLabels MEMBER moreLabels)
    Q_PROPERTY(QStringList moreValues MEMBER moreValues)
    Q_PROPERTY(QString body MEMBER body)
    Q_PROPERTY(QString fine MEMBER fine)
    Q_PROPERTY(QString notice MEMBER notice)
    Q_PROPERTY(QString tone MEMBER tone)
    Q_PROPERTY(QStringList advice MEMBER advice)
    Q_PROPERTY(QString written MEMBER written)
    Q_PROPERTY(QString number MEMBER number)
    Q_PROPERTY(QString numberHint MEMBER numberHint)
    Q_PROPERTY(QString other MEMBER other)
    Q_PROPERTY(QString go MEMBER go)
    Q_PROPERTY(bool otherCancels MEMBER otherCancels)
    Q_PROPERTY(bool isWritten MEMBER isWritten)
public:
    QString question;
    QString hint;
    QStringList labels;
    QStringList values;
    QStringList moreLabels; ///< beside them, where there is room
    QStringList moreValues;
    QString body; ///< what is to be read, large
    QString fine; ///< what is good to know, small
    QString notice;
    QString tone = QStringLiteral("gold");
    QStringList advice; ///< what to do, at the side
    QString written;    ///< in an office's words
    QString number;
    QString numberHint;
    QString other;             ///< the other button, if there is one
    QString go;                ///< the button that goes on, if there is one
    bool otherCancels = false; ///< it goes back, and not away
    bool isWritten = false;    ///< in the words of a directory, not in ours
};

struct ChildNumberValue {
    Q_GADGET
    QML_VALUE_TYPE(childNumberValue)
    Q_PROPERTY(QString typed MEMBER typed)
    Q_PROPERTY(bool wantsLetter MEMBER wantsLetter)
    Q_PROPERTY(bool complete MEMBER complete)
    Q_PROPERTY(QString notice MEMBER notice)
public:
    QString typed;
    bool wantsLetter = false; ///< the last one may be an X
    bool complete = false;
    QString notice;
};

struct WritingValue {
    Q_GADGET
    QML_VALUE_TYPE(writingValue)
    Q_PROPERTY(QString question MEMBER question)
    Q_PROPERTY(QString hint MEMBER hint)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(QString letters MEMBER letters)
    Q_PROPERTY(QVariantList strokes MEMBER strokes)
    Q_PROPERTY(QVariantList candidates MEMBER candidates)
    Q_PROPERTY(QVariantList ways MEMBER ways)
    Q_PROPERTY(int way MEMBER way)
    Q_PROPERTY(bool capitals MEMBER capitals)
    Q_PROPERTY(bool isUnfinished MEMBER isUnfinished)
    Q_PROPERTY(bool canConfirm MEMBER canConfirm)
    Q_PROPERTY(QString go MEMBER go)
    Q_PROPERTY(QString notice MEMBER notice)
public:
    QString question;
    QString hint;
    QString text;
    QString letters;         ///< of pinyin, not yet a word
    QVariantList strokes;    ///< lists of points
    QVariantList candidates; ///< CandidateValue
    QVariantList ways;       ///< WayValue
    int way = 0;             ///< writing::Way
    bool capitals = false;
    bool isUnfinished = false;
    bool canConfirm = false;
    QString go; ///< the button that ends it
    QString notice;
};

struct ProblemValue {
    Q_GADGET
    QML_VALUE_TYPE(problemValue)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString happened MEMBER happened)
    Q_PROPERTY(QString money MEMBER money)
    Q_PROPERTY(QString card MEMBER card)
    Q_PROPERTY(QString advice MEMBER advice)
    Q_PROPERTY(QString reference MEMBER reference)
    Q_PROPERTY(QString slip MEMBER slip)
    Q_PROPERTY(QString other MEMBER other)
    Q_PROPERTY(bool serious MEMBER serious)
public:
    QString title;
    QString happened;
    QString money; ///< what became of it
    QString card;  ///< what became of it; empty: none was used
    QString advice;
    QString reference;
    QString slip;
    QString other; ///< the other button, if there is one
    bool serious = false;
};

struct ClosedValue {
    Q_GADGET
    QML_VALUE_TYPE(closedValue)
    Q_PROPERTY(QStringList reasons MEMBER reasons)
public:
    QStringList reasons;
};

/// A person: where they are, and a call for them.
struct HelpValue {
    Q_GADGET
    QML_VALUE_TYPE(helpValue)
    Q_PROPERTY(QString question MEMBER question)
    Q_PROPERTY(QString hint MEMBER hint)
    Q_PROPERTY(QString about MEMBER about)
    Q_PROPERTY(QString phone MEMBER phone)
    Q_PROPERTY(QString first MEMBER first)
    Q_PROPERTY(QString emergency MEMBER emergency)
    Q_PROPERTY(bool isChoosing MEMBER isChoosing)
    Q_PROPERTY(bool isOpen MEMBER isOpen)
    Q_PROPERTY(bool isLate MEMBER isLate)
    Q_PROPERTY(bool hasEnded MEMBER hasEnded)
public:
    QString question;
    QString hint;
    QString about; ///< what was chosen
    QString phone; ///< to call instead
    QString first; ///< what waits for a hand: to be taken first
    QString emergency;
    bool isChoosing = false;
    bool isOpen = false;
    bool isLate = false; ///< nobody has heard it yet, and that is not usual
    bool hasEnded = false;
};

/// How somebody wants to be served, to be remembered.
struct RememberValue {
    Q_GADGET
    QML_VALUE_TYPE(rememberValue)
    Q_PROPERTY(QString question MEMBER question)
    Q_PROPERTY(QString hint MEMBER hint)
    Q_PROPERTY(QString label MEMBER label)
    Q_PROPERTY(QString needs MEMBER needs)
    Q_PROPERTY(QString keptLabel MEMBER keptLabel)
    Q_PROPERTY(QString keptNeeds MEMBER keptNeeds)
    Q_PROPERTY(QString notice MEMBER notice)
    Q_PROPERTY(bool isKept MEMBER isKept)
    Q_PROPERTY(bool canKeep MEMBER canKeep)
public:
    QString question;
    QString hint;
    QString label;
    QString needs;     ///< what would be remembered, or is
    QString keptLabel; ///< both empty unless something else is remembered
    QString keptNeeds;
    QString notice;
    bool isKept = false;
    bool canKeep = false;
};

/// Whether somebody may help, or why a badge does not count.
struct HelperValue {
    Q_GADGET
    QML_VALUE_TYPE(helperValue)
    Q_PROPERTY(QString question MEMBER question)
    Q_PROPERTY(QString hint MEMBER hint)
    Q_PROPERTY(QString label MEMBER label)
    Q_PROPERTY(QString number MEMBER number)
    Q_PROPERTY(QString warning MEMBER warning)
    Q_PROPERTY(bool isRefused MEMBER isRefused)
public:
    QString question;
    QString hint;
    QString label;   ///< what they are: "Grid worker"; empty: one of the family
    QString number;  ///< of the badge
    QString warning; ///< with a badge that does not count
    bool isRefused = false;
};

struct OwnWordValue {
    Q_GADGET
    QML_VALUE_TYPE(ownWordValue)
    Q_PROPERTY(QString hint MEMBER hint)
    Q_PROPERTY(QString amount MEMBER amount)
public:
    QString hint;
    QString amount;
};

/// The station itself, for the header and the help page.
struct PlaceValue {
    Q_GADGET
    QML_VALUE_TYPE(placeValue)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString helpPlace MEMBER helpPlace)
    Q_PROPERTY(QString helpPhone MEMBER helpPhone)
    Q_PROPERTY(QString station MEMBER station)
public:
    QString name;
    QString helpPlace;
    QString helpPhone;
    QString station;
};

} // namespace huimin::view
