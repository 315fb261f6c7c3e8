// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/base/virtual_clock.h"
#include "kiosk/remembered/proof_store.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace huimin;
using namespace huimin::remembered;
using namespace huimin::session;
using namespace std::chrono_literals;

namespace {

const CardIdentity Grandmother(std::string("6228480000000000125/001"));
const CardIdentity Neighbour(std::string("6228480000000000133/000"));

/// What tells them apart: their headlines.
std::vector<std::string> headlines(const std::vector<Proof> &proofs)
{
    std::vector<std::string> all;
    for (const Proof &each : proofs)
        all.push_back(each.document.front().left);
    return all;
}

Proof paper(const char *about)
{
    return {wallTime(1'764'200'000'000),
            {"水费", "Water", "水費"},
            "receipt-text",
            Money::fen(8640),
            {{ReceiptLine::Kind::Title, about, {}, false},
             {ReceiptLine::Kind::Pair, "Account", "10001234", true}}};
}

} // namespace

class TestProofs : public QObject
{
    Q_OBJECT

    QTemporaryDir folder_;
    VirtualClock clock_;
    crypto::SystemRandom random_;
    std::unique_ptr<ProofStore> store_;

    std::string file() const { return folder_.filePath("proofs.db").toStdString(); }
    void open(int most = 100)
    {
        store_.reset();
        auto opened = ProofStore::open({file(), 30, most},
                                       Secret<Bytes>(bytesOf("a secret of thirty-two characters")),
                                       clock_, random_);
        QVERIFY2(opened.has_value(), opened ? "" : opened.error().detail.c_str());
        store_ = *std::move(opened);
    }
    QByteArray everything()
    {
        QByteArray all;
        for (const QString &name : QDir(folder_.path()).entryList(QDir::Files)) {
            QFile file(folder_.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                all += file.readAll();
        }
        return all;
    }

private slots:
    void init()
    {
        store_.reset();
        for (const QString &name : QDir(folder_.path()).entryList(QDir::Files))
            QFile::remove(folder_.filePath(name));
    }

    void aPaperIsThereForItsCardAndForNoOther()
    {
        open();
        store_->keep(Grandmother, paper("first"));
        store_->keep(Neighbour, paper("another's"));
        store_->keep(Grandmother, paper("second"));
        open();
        QCOMPARE(headlines(store_->find(Grandmother)),
                 (std::vector<std::string>{"second", "first"}));
        const std::vector<Proof> others = store_->find(Neighbour);
        QCOMPARE(headlines(others), std::vector<std::string>{"another's"});
        QCOMPARE(others.front().at, paper("").at);
        QCOMPARE(others.front().what, paper("").what);
        QCOMPARE(others.front().amount, Money::fen(8640));
        QCOMPARE(others.front().document.back().right, std::string("10001234"));
        QVERIFY(others.front().document.back().strong);
    }

    void nothingInTheFileCanBeReadWithoutTheCard()
    {
        open();
        store_->keep(Grandmother, paper("a long and telling headline"));
        const QByteArray all = everything();
        for (const char *each : {"telling", "10001234", "Water", "8640", "628480000000"})
            QVERIFY2(!all.contains(each), each);
    }

    void whatIsOldIsForgotten()
    {
        open();
        store_->keep(Grandmother, paper("old"));
        clock_.advance(30 * 24h);
        QCOMPARE(store_->find(Grandmother).size(), std::size_t{1});
        clock_.advance(24h);
        QVERIFY(store_->find(Grandmother).empty());
    }

    void beyondTheBoundTheOldestGoes()
    {
        open(2);
        for (const char *each : {"1", "2", "3"})
            store_->keep(Grandmother, paper(each));
        QCOMPARE(headlines(store_->find(Grandmother)), (std::vector<std::string>{"3", "2"}));
    }

    void aPaperThatWasChangedIsNone()
    {
        open();
        store_->keep(Grandmother, paper("genuine"));
        auto other = sqlite::Database::open(file());
        QVERIFY(other && other->execute("UPDATE proof SET sealed = sealed || x'00'"));
        QVERIFY(store_->find(Grandmother).empty());
    }

    void aFileThatIsLostWhileItRunsIsNoFault()
    {
        open();
        auto other = sqlite::Database::open(file());
        QVERIFY(other && other->execute("DROP TABLE proof"));
        store_->keep(Grandmother, paper("lost"));
        QVERIFY(store_->find(Grandmother).empty());
    }
};

HUIMIN_TEST(TestProofs)
#include "tst_proofs.moc"
