// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/base/virtual_clock.h"
#include "kiosk/journal/journal.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QTemporaryDir>

using namespace huimin;

namespace {

constexpr int Resting = 5; // records that were folded into the file
constexpr int Fresh = 4;   // records that only the write-ahead log holds

/// Thousands of journals are opened: in memory, if the machine has such a place.
QString place()
{
    return QDir("/dev/shm").exists() ? "/dev/shm/huimin-XXXXXX"
                                     : QDir::tempPath() + "/huimin-XXXXXX";
}

QByteArray bytesAt(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

/// What lies on the disk after a kiosk was killed: file, log, lock.
struct Image {
    QByteArray file;
    QByteArray log;
    QByteArray lock;
};

QStringList textsOf(Journal &journal)
{
    QStringList texts;
    (void)journal.forEach([&](const Record &each) {
        texts.append(QString("%1 %2").arg(each.sequence).arg(each.body.c_str()));
    });
    return texts;
}

/// A folder in which the same journal can be laid again and again.
struct Desk {
    QTemporaryDir folder{place()};
    QString path = folder.filePath("journal.db");
    VirtualClock clock;
    Image whole;
    QStringList texts;

    Desk()
    {
        auto opened = *open();
        for (int i = 1; i <= Resting + Fresh; ++i) {
            (void)opened.journal.append(i, "started", R"({"amount":)" + std::to_string(i) + "}",
                                        Journal::Mark::Opens);
            if (i == Resting)
                (void)opened.journal.rest();
        }
        texts = textsOf(opened.journal);
        whole = {bytesAt(path), bytesAt(path + "-wal"), bytesAt(path + ".lock")};
    }
    Result<Journal::Opened> open() { return Journal::open(path.toStdString(), clock); }
    void lay(const Image &image)
    {
        for (const QString &name : QDir(folder.path()).entryList(QDir::Files))
            QFile::remove(folder.filePath(name));
        put(path, image.file);
        put(path + "-wal", image.log);
        put(path + ".lock", image.lock);
    }

    /// Whatever was done to the image: all records are there; or it is refused by name
    /// and left alone; or it is reported and set aside as it was found.
    /// Empty when that is so.
    QString judge(const Image &image)
    {
        lay(image);
        auto opened = open();
        if (!opened) {
            if (!QString::fromStdString(opened.error().detail).contains("journal"))
                return "refused without a name: " + QString::fromStdString(opened.error().detail);
            return bytesAt(path) == image.file && bytesAt(path + "-wal") == image.log
                       ? QString()
                       : "refused, and changed";
        }
        if (!opened->damage)
            return textsOf(opened->journal) == texts ? QString() : "lost records without a word";
        const JournalDamage &damage = *opened->damage;
        const QString aside = QString::fromStdString(damage.file);
        if (bytesAt(aside) != image.file || bytesAt(aside + "-wal") != image.log)
            return "set aside, but not as it was";
        for (std::size_t i = 0; i < damage.goodPart.size(); ++i)
            if (!texts.value(static_cast<int>(i)).endsWith(damage.goodPart[i].body.c_str()))
                return "the good part holds something else";
        const bool isNew =
            opened->journal.recordCount() == 0 && opened->journal.lastSequence() >= texts.size();
        return isNew ? QString() : "the new journal is not new";
    }
};

QByteArray flipped(QByteArray bytes, qsizetype at, int bit)
{
    bytes[at] = static_cast<char>(bytes.at(at) ^ (1 << bit));
    return bytes;
}

/// Every byte of the headers, and a sample of the rest that shifts from page to page.
std::vector<qsizetype> placesIn(const QByteArray &bytes)
{
    constexpr qsizetype Headers = 120;
    constexpr qsizetype Stride = 13;
    std::vector<qsizetype> places;
    for (qsizetype at = 0; at < bytes.size(); at += at < Headers ? 1 : Stride)
        places.push_back(at);
    return places;
}

} // namespace

/// A disk that lies: whatever a bit or a cut does to the journal, nothing is lost in silence.
class TestDamagedJournal : public QObject
{
    Q_OBJECT
private slots:
    void anUnharmedJournalIsJustOpened()
    {
        Desk desk;
        QCOMPARE(desk.texts.size(), Resting + Fresh);
        QVERIFY(!desk.whole.log.isEmpty());
        QCOMPARE(desk.judge(desk.whole), QString());
        QVERIFY(!desk.open()->damage);
    }

    void aBitFlippedAnywhereInTheFileIsHarmlessOrReported()
    {
        Desk desk;
        for (const qsizetype at : placesIn(desk.whole.file)) {
            Image image = desk.whole;
            image.file = flipped(image.file, at, static_cast<int>(at % 8));
            const QString verdict = desk.judge(image);
            QVERIFY2(verdict.isEmpty(), qPrintable(QString("byte %1: %2").arg(at).arg(verdict)));
        }
    }

    void aBitFlippedAnywhereInTheLogIsReported()
    {
        Desk desk;
        for (const qsizetype at : placesIn(desk.whole.log)) {
            Image image = desk.whole;
            image.log = flipped(image.log, at, static_cast<int>(at % 8));
            const QString verdict = desk.judge(image);
            QVERIFY2(verdict.isEmpty(), qPrintable(QString("byte %1: %2").arg(at).arg(verdict)));
        }
    }

    void aFileCutAnywhereIsReported()
    {
        Desk desk;
        for (qsizetype size = 0; size < desk.whole.file.size(); size += size < 200 ? 20 : 251) {
            Image image = desk.whole;
            image.file.truncate(size);
            const QString verdict = desk.judge(image);
            QVERIFY2(verdict.isEmpty(),
                     qPrintable(QString("cut to %1: %2").arg(size).arg(verdict)));
        }
    }

    void aLogCutAnywhereIsReported()
    {
        Desk desk;
        for (qsizetype size = 0; size < desk.whole.log.size(); size += size < 200 ? 20 : 251) {
            Image image = desk.whole;
            image.log.truncate(size);
            const QString verdict = desk.judge(image);
            QVERIFY2(verdict.isEmpty(),
                     qPrintable(QString("cut to %1: %2").arg(size).arg(verdict)));
        }
    }

    void aWriteThatWasNeverConfirmedIsNoDamage()
    {
        Desk desk;
        Image image = desk.whole;
        image.log += QByteArray(3000, '\0');
        QCOMPARE(desk.judge(image), QString());
        desk.lay(image);
        QVERIFY(!desk.open()->damage);
    }

    void aJournalThatIsGoneIsReported()
    {
        Desk desk;
        desk.lay(desk.whole);
        QFile::remove(desk.path);
        QFile::remove(desk.path + "-wal");
        const auto opened = desk.open();
        QVERIFY(opened && opened->damage);
        QVERIFY2(opened->damage->why.find("9 records") != std::string::npos,
                 opened->damage->why.c_str());
    }

    void aDamagedNoteOfTheLastRecordIsNoDamageOfTheJournal()
    {
        Desk desk;
        for (qsizetype at = 0; at < desk.whole.lock.size(); ++at) {
            Image image = desk.whole;
            image.lock = flipped(image.lock, at, static_cast<int>(at % 8));
            desk.lay(image);
            const auto opened = desk.open();
            QVERIFY(opened && !opened->damage);
        }
    }

    // The process ends between setting aside and the first record of the new journal.
    void damageIsReportedAgainUntilItIsRemembered()
    {
        Desk desk;
        Image image = desk.whole;
        image.log.truncate(0);
        desk.lay(image);
        {
            const auto first = desk.open();
            QCOMPARE(first->damage->goodPart.size(), std::size_t{Resting});
        }
        {
            auto second = desk.open();
            QVERIFY(second->damage);
            QCOMPARE(second->damage->goodPart.size(), std::size_t{Resting});
            (void)second->journal.append(0, "journalSetAside", "{}");
        }
        QVERIFY(!desk.open()->damage);
    }

    void twoDamagedJournalsOfOneSecondAreBothKept()
    {
        Desk desk;
        Image image = desk.whole;
        image.file = flipped(image.file, 0, 3);
        desk.lay(image);
        const std::string first = desk.open()->damage->file;
        put(desk.path, image.file);
        const std::string second = desk.open()->damage->file;
        QVERIFY(first != second);
        QCOMPARE(bytesAt(QString::fromStdString(first)), image.file);
        QCOMPARE(bytesAt(QString::fromStdString(second)), image.file);
    }
};

HUIMIN_TEST(TestDamagedJournal)
#include "tst_damaged_journal.moc"
