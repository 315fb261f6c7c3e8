// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/hardware/window/paper_bills.h"

#include <QObject>
#include <QTimer>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <string>

namespace huimin::hardware {

/// What the cabinet's window may see, and its hand: both are the verbs of the control
/// socket, so that a person at the window and a script can never do different things.
class CabinetView final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")

    /// The answer of the verb `state`.
    Q_PROPERTY(QVariantMap state READ state NOTIFY stateChanged)
    Q_PROPERTY(QVariantList paperBills READ paperBills NOTIFY languageChanged)
    Q_PROPERTY(bool english READ english NOTIFY languageChanged)
    Q_PROPERTY(bool sound READ sound NOTIFY soundChanged)
    /// What is said for a few seconds; empty when there is nothing to say.
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged)
    Q_PROPERTY(QString noticeDetail READ noticeDetail NOTIFY noticeChanged)
    Q_PROPERTY(bool noticeIsRefusal READ noticeIsRefusal NOTIFY noticeChanged)

public:
    /// One line of words, one line of JSON.
    using Ask = std::function<std::string(const std::string &)>;

    explicit CabinetView(Ask ask, std::vector<PaperBill> bills = paperBillsOfTheTown());

    QVariantMap state() const { return state_; }
    QVariantList paperBills() const;
    bool english() const { return english_; }
    bool sound() const { return sound_; }
    QString notice() const { return notice_; }
    QString noticeDetail() const { return noticeDetail_; }
    bool noticeIsRefusal() const { return noticeIsRefusal_; }

    /// Performs a verb. False when it is refused; then the notice says so.
    Q_INVOKABLE bool say(const QString &line);
    Q_INVOKABLE void switchLanguage();
    Q_INVOKABLE void switchSound();
    Q_INVOKABLE void dismissNotice();

    /// Where a receipt would be kept if nobody says otherwise.
    Q_INVOKABLE QString receiptPath(int number) const;
    /// Copies a receipt's picture; an existing file is not touched. The notice tells.
    Q_INVOKABLE bool saveReceipt(int number, const QString &path);

    /// "1280.50" of fen.
    Q_INVOKABLE QString yuan(double fen) const;

public slots:
    /// Looks again, once, when the program next has nothing else to do.
    void refresh();

signals:
    void stateChanged();
    /// The same, for those who compare.
    void changed(const QVariantMap &before, const QVariantMap &after);
    void said(const QString &line, bool done);
    void languageChanged();
    void soundChanged();
    void noticeChanged();

private:
    QVariantMap ask(const QString &line) const;
    void look();
    void tell(const QString &notice, const QString &detail, bool isRefusal);
    QString refusalOf(const QString &verb) const;
    /// Why, in the language of the window where it is known; else as the cabinet says it.
    QString reasonIn(const QString &error) const;

    Ask ask_;
    std::vector<PaperBill> bills_;
    QVariantMap state_;
    std::string seen_;
    bool english_ = false;
    bool sound_ = true;
    QString notice_;
    QString noticeDetail_;
    bool noticeIsRefusal_ = false;
    QTimer looking_;
    QTimer forgetting_;
};

} // namespace huimin::hardware
