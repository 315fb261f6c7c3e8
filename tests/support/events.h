// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/transaction/advance.h"

namespace huimin::test {

using namespace huimin::transaction;

/// Fifty notes of each kind, as the laptop station has.
inline std::vector<cash::Stock> fullStock()
{
    return {{1, Money::yuan(100), 50},
            {2, Money::yuan(50), 50},
            {3, Money::yuan(20), 50},
            {4, Money::yuan(10), 50}};
}

inline CardTender cardTender(Money amount, bool isPurchase = false)
{
    CardTender tender;
    tender.amount = amount;
    tender.isPurchase = isPurchase;
    tender.card = "622848*********0125";
    return tender;
}

inline PhoneTender phoneTender(Money amount)
{
    PhoneTender tender;
    tender.amount = amount;
    tender.key = "HM000001-1-p1";
    tender.subject = "HM000001 water";
    return tender;
}

inline const std::string WaterKey = "HM000001-1";
inline const std::string GasKey = "HM000001-1-2";

inline BillDelivery waterBill(Money amount)
{
    BillDelivery bill;
    bill.biller = "water";
    bill.account = "10001234";
    bill.items = {{"2026-10", amount}};
    bill.amount = amount;
    bill.key = WaterKey;
    return bill;
}

inline BillDelivery gasBill(Money amount)
{
    BillDelivery bill = waterBill(amount);
    bill.biller = "gas";
    bill.key = GasKey;
    return bill;
}

inline Started withdrawal(Money amount, std::vector<cash::Stock> stock = fullStock())
{
    CashDelivery notes;
    notes.purpose = PayoutPurpose::Withdrawal;
    notes.amount = amount;
    return {{cardTender(amount)}, {notes}, std::move(stock), 50, 100};
}

inline Started billByCard(Money amount)
{
    return {{cardTender(amount, true)}, {waterBill(amount)}, fullStock(), 50, 100};
}

/// Water and gas, by one card.
inline Started twoBillsByCard(Money water, Money gas)
{
    return {
        {cardTender(water + gas, true)}, {waterBill(water), gasBill(gas)}, fullStock(), 50, 100};
}

inline Started billByCash(Money amount, std::vector<cash::Stock> stock = fullStock())
{
    CashTender tender;
    tender.due = amount;
    return {{tender}, {waterBill(amount)}, std::move(stock), 50, 100};
}

inline Started billByPhone(Money amount)
{
    return {{phoneTender(amount)}, {waterBill(amount)}, {}, 0, 0};
}

/// A hundred of somebody's own, and eighty of the city's.
inline PurseDelivery purseLoad()
{
    PurseDelivery load;
    load.card = "44130000000000000007";
    load.amount = Money::yuan(100);
    load.subsidy = Money::yuan(80);
    load.terminal = "303030303031";
    return load;
}

inline Started loadByCash(std::vector<cash::Stock> stock = fullStock())
{
    CashTender tender;
    tender.due = Money::yuan(100);
    return {{tender}, {purseLoad()}, std::move(stock), 50, 100};
}

inline Started loadByPhone()
{
    return {{phoneTender(Money::yuan(100))}, {purseLoad()}, {}, 0, 0};
}

inline PurseReady purseReady()
{
    return {7, Money::yuan(20), hex("A1A2A3A4"), hex("B1B2B3B4")};
}

inline LoadAuthorised loadAuthorised()
{
    return {hex("20261127093000"), hex("C1C2C3C4")};
}

inline CardCertified certified()
{
    return {{"000007", "000001", "1124", "001", hex("AABB")}};
}

inline Answered approved()
{
    return {true, "00", "000007", "112400000007"};
}

inline NotesDispensed dispensed(CashDispenser::OperationId operation,
                                std::vector<CashDispenser::Counted> units,
                                Outcome outcome = Outcome::Done, int failedUnit = 0)
{
    return {operation, outcome, std::move(units), failedUnit, {}};
}

} // namespace huimin::test
