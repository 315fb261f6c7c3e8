// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/emv/tlv.h"

/// Data elements by number and name (EMV Book 3 Annex A; PBOC 3.0 for DF69), so that
/// a trace can be read with either.
namespace huimin::emv::tag {

inline constexpr Tag ApplicationIdentifierCard = 0x4F;
inline constexpr Tag ApplicationLabel = 0x50;
inline constexpr Tag Track2Equivalent = 0x57;
inline constexpr Tag Pan = 0x5A;
inline constexpr Tag ApplicationTemplate = 0x61;
inline constexpr Tag FciTemplate = 0x6F;
inline constexpr Tag RecordTemplate = 0x70;
inline constexpr Tag IssuerScript1 = 0x71;
inline constexpr Tag IssuerScript2 = 0x72;
inline constexpr Tag ResponseFormat2 = 0x77;
inline constexpr Tag ResponseFormat1 = 0x80;
inline constexpr Tag ApplicationInterchangeProfile = 0x82;
inline constexpr Tag CommandTemplate = 0x83;
inline constexpr Tag DedicatedFileName = 0x84;
inline constexpr Tag IssuerScriptCommand = 0x86;
inline constexpr Tag ApplicationPriority = 0x87;
inline constexpr Tag ShortFileIdentifier = 0x88;
inline constexpr Tag AuthorisationResponseCode = 0x8A;
inline constexpr Tag Cdol1 = 0x8C;
inline constexpr Tag Cdol2 = 0x8D;
inline constexpr Tag CvmList = 0x8E;
inline constexpr Tag CaPublicKeyIndexCard = 0x8F;
inline constexpr Tag IssuerCertificate = 0x90;
inline constexpr Tag IssuerAuthenticationData = 0x91;
inline constexpr Tag IssuerKeyRemainder = 0x92;
inline constexpr Tag SignedStaticData = 0x93;
inline constexpr Tag ApplicationFileLocator = 0x94;
inline constexpr Tag TerminalVerificationResults = 0x95;
inline constexpr Tag TransactionDate = 0x9A;
inline constexpr Tag TransactionStatusInformation = 0x9B;
inline constexpr Tag TransactionType = 0x9C;
inline constexpr Tag ApplicationExpirationDate = 0x5F24;
inline constexpr Tag ApplicationEffectiveDate = 0x5F25;
inline constexpr Tag IssuerCountryCode = 0x5F28;
inline constexpr Tag TransactionCurrencyCode = 0x5F2A;
inline constexpr Tag LanguagePreference = 0x5F2D;
inline constexpr Tag PanSequenceNumber = 0x5F34;
inline constexpr Tag TransactionCurrencyExponent = 0x5F36;
inline constexpr Tag AmountAuthorised = 0x9F02;
inline constexpr Tag AmountOther = 0x9F03;
inline constexpr Tag ApplicationUsageControl = 0x9F07;
inline constexpr Tag ApplicationVersionCard = 0x9F08;
inline constexpr Tag ApplicationVersionTerminal = 0x9F09;
inline constexpr Tag IacDefault = 0x9F0D;
inline constexpr Tag IacDenial = 0x9F0E;
inline constexpr Tag IacOnline = 0x9F0F;
inline constexpr Tag IssuerApplicationData = 0x9F10;
inline constexpr Tag IssuerCodeTableIndex = 0x9F11;
inline constexpr Tag ApplicationPreferredName = 0x9F12;
inline constexpr Tag LastOnlineAtc = 0x9F13;
inline constexpr Tag LowerConsecutiveLimit = 0x9F14;
inline constexpr Tag IssuerScriptIdentifier = 0x9F18;
inline constexpr Tag TerminalCountryCode = 0x9F1A;
inline constexpr Tag TerminalFloorLimit = 0x9F1B;
inline constexpr Tag InterfaceDeviceSerial = 0x9F1E;
inline constexpr Tag TransactionTime = 0x9F21;
inline constexpr Tag UpperConsecutiveLimit = 0x9F23;
inline constexpr Tag ApplicationCryptogram = 0x9F26;
inline constexpr Tag CryptogramInformationData = 0x9F27;
inline constexpr Tag IssuerKeyExponent = 0x9F32;
inline constexpr Tag TerminalCapabilities = 0x9F33;
inline constexpr Tag CvmResults = 0x9F34;
inline constexpr Tag TerminalType = 0x9F35;
inline constexpr Tag ApplicationTransactionCounter = 0x9F36;
inline constexpr Tag UnpredictableNumber = 0x9F37;
inline constexpr Tag Pdol = 0x9F38;
inline constexpr Tag AdditionalCapabilities = 0x9F40;
inline constexpr Tag TransactionSequenceCounter = 0x9F41;
inline constexpr Tag ApplicationCurrencyCode = 0x9F42;
inline constexpr Tag DataAuthenticationCode = 0x9F45;
inline constexpr Tag IccCertificate = 0x9F46;
inline constexpr Tag IccKeyExponent = 0x9F47;
inline constexpr Tag IccKeyRemainder = 0x9F48;
inline constexpr Tag Ddol = 0x9F49;
inline constexpr Tag StaticDataTagList = 0x9F4A;
inline constexpr Tag SignedDynamicData = 0x9F4B;
inline constexpr Tag IccDynamicNumber = 0x9F4C;
inline constexpr Tag IssuerScriptResults = 0x9F5B;
inline constexpr Tag SmSupport = 0xDF69;
inline constexpr Tag ScriptResultUnionPay = 0xDF31;

} // namespace huimin::emv::tag
