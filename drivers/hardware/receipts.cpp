// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/hardware/receipts.h"

#include "drivers/hardware/receipt_picture.h"
#include "kiosk/base/file.h"
#include "kiosk/base/log.h"

#include <QDir>

#include <fmt/format.h>

namespace huimin::hardware {

Receipts::Receipts(std::string folder) : folder_(std::move(folder))
{
    QDir here(QString::fromStdString(folder_));
    here.mkpath(".");
    for (const QString &old : here.entryList({"*.png", "*.txt"}, QDir::Files))
        here.remove(old);
    folder_ = here.absolutePath().toStdString();
}

void Receipts::add(const escpos::Printed &paper)
{
    const int number = static_cast<int>(receipts_.size()) + 1;
    Receipt receipt{number, fmt::format("{}/{:04}.png", folder_, number), paper.text()};
    if (!drawReceipt(paper).save(QString::fromStdString(receipt.picture)))
        log::warning("printer", "{} cannot be written", receipt.picture);
    const auto kept = replaceFile(fmt::format("{}/{:04}.txt", folder_, number), receipt.text);
    if (!kept)
        log::warning("printer", "{}", describe(kept.error()));
    receipts_.push_back(std::move(receipt));
}

} // namespace huimin::hardware
