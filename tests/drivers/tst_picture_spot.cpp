// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/port/disk_picture_spot.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace huimin;

class TestPictureSpot : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        folder_ = std::make_unique<QTemporaryDir>();
        path_ = folder_->filePath("camera");
        spot_ = std::make_unique<DiskPictureSpot>(path_.toStdString());
    }

    void eachPictureHasAStampOfItsOwn()
    {
        QVERIFY(!spot_->stamp());
        spot_->put(bytesOf("one"));
        const auto first = spot_->stamp();
        QVERIFY(first.has_value());
        QCOMPARE(spot_->stamp(), first);
        spot_->put(bytesOf("one")); // the same again is another picture
        QVERIFY(spot_->stamp() != first);
        QCOMPARE(textOf(*spot_->read(10)), std::string("one"));
    }

    void aWishIsAFileAndItsEndTakesThePictureAway()
    {
        spot_->want(true);
        QVERIFY(QFile::exists(path_ + ".on"));
        QVERIFY(spot_->isWanted());
        spot_->put(bytesOf("somebody"));
        spot_->want(false);
        QVERIFY(!QFile::exists(path_ + ".on"));
        QVERIFY(!QFile::exists(path_));
        QVERIFY(!spot_->isWanted());
    }

    void nobodyElseMayReadAPicture()
    {
        spot_->put(bytesOf("somebody"));
        QCOMPARE(QFileInfo(path_).permissions() & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
    }

    void whatIsLongerThanAllowedIsNotRead()
    {
        spot_->put(Bytes(11));
        QCOMPARE(spot_->read(10).error().code, ErrorCode::Overflow);
        QVERIFY(spot_->read(11).has_value());
    }

    void linksAndFoldersAreNoPictures()
    {
        QFile secret(folder_->filePath("secret"));
        QVERIFY(secret.open(QIODevice::WriteOnly) && secret.write("x") == 1);
        secret.close();
        QVERIFY(secret.link(path_));
        QCOMPARE(spot_->read(10).error().code, ErrorCode::NotFound);
        const DiskPictureSpot aFolder(folder_->path().toStdString());
        QCOMPARE(aFolder.read(1U << 20U).error().code, ErrorCode::NotFound);
    }

private:
    std::unique_ptr<QTemporaryDir> folder_;
    QString path_;
    std::unique_ptr<DiskPictureSpot> spot_;
};

HUIMIN_TEST(TestPictureSpot)
#include "tst_picture_spot.moc"
