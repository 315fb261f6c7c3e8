// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/hardware/window/cabinet_view.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

#include <chrono>

namespace huimin::hardware {

using namespace std::chrono_literals;

namespace {

constexpr auto NoticeStands = 5s;

QVariantMap mapOf(const std::string &answer)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(answer)).object().toVariantMap();
}

/// "insert: the slot is closed" says the verb again; people know what they did.
QString withoutVerb(const QString &error, const QString &verb)
{
    return error.startsWith(verb + ": ") ? error.mid(verb.size() + 2) : error;
}

} // namespace

CabinetView::CabinetView(Ask ask, std::vector<PaperBill> bills)
    : ask_(std::move(ask)), bills_(std::move(bills))
{
    looking_.setSingleShot(true);
    looking_.setInterval(0);
    connect(&looking_, &QTimer::timeout, this, &CabinetView::look);
    forgetting_.setSingleShot(true);
    forgetting_.setInterval(NoticeStands);
    connect(&forgetting_, &QTimer::timeout, this, &CabinetView::dismissNotice);
    look();
}

QVariantMap CabinetView::ask(const QString &line) const
{
    return mapOf(ask_(line.toStdString()));
}

void CabinetView::refresh()
{
    looking_.start();
}

void CabinetView::look()
{
    std::string now = ask_("state");
    if (now == seen_)
        return;
    QVariantMap after = mapOf(now);
    if (!after.value("ok").toBool())
        return; // what was seen last stands until the cabinet can be seen again
    seen_ = std::move(now);
    const QVariantMap before = std::exchange(state_, std::move(after));
    emit stateChanged();
    emit changed(before, state_);
}

bool CabinetView::say(const QString &line)
{
    const QString verb = line.section(' ', 0, 0);
    const QVariantMap answer = ask(line);
    const bool done = answer.value("ok").toBool();
    if (!done)
        tell(refusalOf(verb), reasonIn(withoutVerb(answer.value("error").toString(), verb)), true);
    else if (noticeIsRefusal_)
        dismissNotice();
    emit said(line, done);
    refresh();
    return done;
}

QString CabinetView::refusalOf(const QString &verb) const
{
    if (verb == "insert")
        return tr("The card does not go in now");
    if (verb == "take-card" || verb == "pull-card")
        return tr("There is no card to take");
    if (verb == "put")
        return tr("The note does not go in now");
    if (verb == "take-notes")
        return tr("There are no notes to take");
    if (verb == "press" || verb == "key")
        return tr("The PIN pad does not hear this key now");
    if (verb == "scan")
        return tr("The scanner does not read now");
    return tr("That is not possible");
}

QString CabinetView::reasonIn(const QString &error) const
{
    const QHash<QString, QString> known{
        {"the card slot is closed", tr("the card slot is closed")},
        {"no card is at the gate", tr("no card is at the gate")},
        {"no card is in the machine", tr("no card is in the machine")},
        {"the PIN pad takes no keys now", tr("the station has not asked for the PIN")},
        {"the acceptor does not pull the note in", tr("the station takes no notes now")},
        {"the tray is closed", tr("the tray is closed")},
    };
    return known.value(error, error);
}

void CabinetView::tell(const QString &notice, const QString &detail, bool isRefusal)
{
    notice_ = notice;
    noticeDetail_ = detail;
    noticeIsRefusal_ = isRefusal;
    forgetting_.start();
    emit noticeChanged();
}

void CabinetView::dismissNotice()
{
    forgetting_.stop();
    notice_.clear();
    noticeDetail_.clear();
    noticeIsRefusal_ = false;
    emit noticeChanged();
}

void CabinetView::switchLanguage()
{
    english_ = !english_;
    dismissNotice(); // it was said in the other language
    emit languageChanged();
}

void CabinetView::switchSound()
{
    sound_ = !sound_;
    emit soundChanged();
}

QVariantList CabinetView::paperBills() const
{
    QVariantList all;
    for (const PaperBill &bill : bills_)
        all.append(QVariantMap{{"biller", QString::fromStdString(bill.biller)},
                               {"owner", QString::fromStdString(bill.owner)},
                               {"account", QString::fromStdString(bill.account)},
                               {"amount", QString::fromStdString(bill.amount)},
                               {"code", QString::fromStdString(bill.code)},
                               {"bars", QVariant::fromValue(barsOf(bill.code))}});
    return all;
}

QString CabinetView::receiptPath(int number) const
{
    const QString name = QStringLiteral("huimin-receipt-%1").arg(number, 4, 10, QChar('0'));
    const QDir home(QStandardPaths::writableLocation(QStandardPaths::HomeLocation));
    QString path = home.filePath(name + ".png");
    for (int again = 2; QFile::exists(path); ++again)
        path = home.filePath(QStringLiteral("%1-%2.png").arg(name).arg(again));
    return path;
}

bool CabinetView::saveReceipt(int number, const QString &path)
{
    QString picture;
    for (const QVariant &each : state_.value("receipts").toList())
        if (each.toMap().value("number").toInt() == number)
            picture = each.toMap().value("picture").toString();
    QFile file(picture);
    const bool done = !picture.isEmpty() && file.copy(path);
    if (done)
        tell(tr("The receipt is saved"), path, false);
    else
        tell(tr("The receipt cannot be saved there"),
             QFile::exists(path) ? tr("%1 exists already").arg(path)
                                 : QStringLiteral("%1: %2").arg(path, file.errorString()),
             true);
    return done;
}

QString CabinetView::yuan(double fen) const
{
    const auto whole = static_cast<qint64>(fen);
    const QString fraction = QStringLiteral("%1").arg(whole % 100, 2, 10, QChar('0'));
    return QString::number(whole / 100) + (whole % 100 == 0 ? QString() : "." + fraction);
}

} // namespace huimin::hardware
