// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/view/page_paper.h"

#include "kiosk/view/dates.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <array>
#include <memory>

#include <qrencode.h>

namespace huimin::view {

using session::PageWriter;
using social_security::Certificate;
using social_security::CertificateOrder;
using social_security::Insurance;
using social_security::YearPaid;

namespace {

// A4 in tenths of a millimetre; a page is drawn in them.
constexpr int Dots = 254; ///< to an inch
constexpr QMarginsF Margins(20, 18, 20, 18);
constexpr int Line = 62;
constexpr int TitleSize = 56;
constexpr int TextSize = 36;
constexpr int SmallSize = 30;
constexpr int CodeSide = 300;
constexpr int FootHeight = 380;

QString text(const std::string &from)
{
    return QString::fromStdString(from);
}

QString yuan(Money money)
{
    constexpr int Base = 10;
    constexpr std::int64_t Hundred = 100;
    return QStringLiteral("%1.%2")
        .arg(money.inFen() / Hundred)
        .arg(money.inFen() % Hundred, 2, Base, QLatin1Char('0'));
}

QString monthsWords(int months)
{
    return QStringLiteral("%1个月").arg(months);
}

QString kindWords(Insurance::Kind kind)
{
    const std::array names{"养老保险", "医疗保险", "失业保险", "工伤保险", "生育保险"};
    return QString::fromUtf8(names.at(static_cast<std::size_t>(kind)));
}

QString stateWords(Insurance::State state)
{
    const std::array names{"正常缴费", "暂停缴费", "享受待遇", "未参保"};
    return QString::fromUtf8(names.at(static_cast<std::size_t>(state)));
}

QString titleOf(const Certificate &paper)
{
    return paper.what == CertificateOrder::What::Statement
               ? QStringLiteral("%1年度社会保险缴费对账单").arg(paper.year)
               : QStringLiteral("社会保险参保缴费证明");
}

/// One page after the other, from the top down.
class Sheet
{
public:
    explicit Sheet(QPdfWriter &paper) : paper_(paper), painter_(&paper) {}

    bool isGood() const { return painter_.isActive(); }
    int width() const { return painter_.viewport().width(); }
    int room() const { return painter_.viewport().height() - at_; }

    void write(const QString &words, int size, Qt::Alignment where, bool strong = false)
    {
        setFont(size, strong);
        const int height = size * 2;
        painter_.drawText(QRect(0, at_, width(), height), static_cast<int>(where), words);
        at_ += height;
    }
    void pair(const QString &label, const QString &words)
    {
        constexpr int LabelWidth = 330;
        setFont(TextSize, false);
        painter_.drawText(0, at_ + TextSize, label);
        setFont(TextSize, true);
        painter_.drawText(LabelWidth, at_ + TextSize, words);
        at_ += Line;
    }
    /// Each cell has its share of the width, in hundredths.
    void row(const QStringList &cells, const std::vector<int> &shares, bool strong = false)
    {
        constexpr int Whole = 100;
        if (room() < FootHeight + Line) {
            paper_.newPage();
            at_ = 0;
        }
        setFont(SmallSize, strong);
        int left = 0;
        for (int cell = 0; cell < cells.size(); ++cell) {
            const int wide = width() * shares[static_cast<std::size_t>(cell)] / Whole;
            painter_.drawText(QRect(left, at_, wide - SmallSize / 2, Line),
                              static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft), cells[cell]);
            left += wide;
        }
        at_ += Line;
        painter_.fillRect(0, at_ - 2, width(), strong ? 4 : 1, Qt::black);
    }
    void space(int height) { at_ += height; }
    void toFoot() { at_ = painter_.viewport().height() - FootHeight; }
    /// At the right, from here down.
    void code(const QString &words)
    {
        const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
            QRcode_encodeString8bit(words.toUtf8().constData(), 0, QR_ECLEVEL_M), &QRcode_free);
        if (!code)
            return;
        const int module = CodeSide / code->width;
        const int left = width() - module * code->width;
        for (int row = 0; row < code->width; ++row)
            for (int column = 0; column < code->width; ++column)
                if (code->data[row * code->width + column] & 1)
                    painter_.fillRect(left + column * module, at_ + row * module, module, module,
                                      Qt::black);
    }

private:
    void setFont(int size, bool strong)
    {
        QFont font(QStringLiteral("Noto Sans CJK SC"));
        font.setPixelSize(size);
        font.setBold(strong);
        painter_.setFont(font);
    }

    QPdfWriter &paper_;
    QPainter painter_;
    int at_ = 0;
};

void tables(Sheet &sheet, const Certificate &paper)
{
    const std::vector<int> kinds{30, 25, 20, 25};
    sheet.row({"险种", "状态", "累计月数", "最后缴费月"}, kinds, true);
    for (const Insurance &each : paper.insurances)
        sheet.row({kindWords(each.kind), stateWords(each.state), monthsWords(each.months),
                   text(each.last)},
                  kinds);
    sheet.space(Line / 2);
    const std::vector<int> years{12, 42, 14, 16, 16};
    sheet.row({"年度", "缴费单位（养老保险）", "月数", "个人（元）", "单位（元）"}, years, true);
    int months = 0;
    Money own;
    Money employer;
    for (const YearPaid &each : paper.years) {
        sheet.row({QString::number(each.year), text(each.payer), monthsWords(each.months),
                   yuan(each.own), yuan(each.employer)},
                  years);
        months += each.months;
        own += each.own;
        employer += each.employer;
    }
    sheet.row({"合计", {}, monthsWords(months), yuan(own), yuan(employer)}, years, true);
}

} // namespace

std::string PagePaper::write(const PaperFacts &facts) const
{
    const Certificate &paper = facts.certificate;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(Margins, QPageLayout::Millimeter);
        writer.setResolution(Dots);
        writer.setTitle(titleOf(paper)); // of whom is nobody's business who sees the file
        Sheet sheet(writer);
        if (!sheet.isGood())
            return {};
        sheet.write(titleOf(paper), TitleSize, Qt::AlignHCenter, true);
        sheet.space(Line / 2);
        sheet.pair(QStringLiteral("姓名"), text(facts.name));
        sheet.pair(QStringLiteral("社会保障号码"), text(facts.number));
        sheet.pair(QStringLiteral("出具机构"), text(paper.office));
        sheet.pair(QStringLiteral("出具日期"), text(paper.issuedOn));
        sheet.space(Line / 2);
        tables(sheet, paper);
        sheet.toFoot();
        sheet.code(QStringLiteral("%1 %2").arg(text(paper.number), text(paper.code)));
        sheet.pair(QStringLiteral("证明编号"), text(paper.number));
        sheet.pair(QStringLiteral("验证码"), text(paper.code));
        sheet.pair(QStringLiteral("有效期至"), text(paper.validUntil));
        sheet.pair(QStringLiteral("核对方式"), text(paper.verifyAt));
        sheet.write(
            QStringLiteral("由惠民站 %1 于 %2 打印")
                .arg(text(facts.station),
                     localTime(facts.at, utcOffset_).toString(QStringLiteral("yyyy-MM-dd HH:mm"))),
            SmallSize, Qt::AlignLeft);
    }
    return buffer.data().toStdString();
}

} // namespace huimin::view
