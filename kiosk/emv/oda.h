// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/emv/application.h"
#include "kiosk/emv/ca_keys.h"

#include <optional>

namespace huimin::emv {

/// Offline data authentication (EMV Book 2 5 and 6; PBOC 3.0 part 17 for SM2/SM3).
enum class OdaMethod { None, Sda, Dda, Cda };

/// What both sides can do, strongest first: CDA, DDA, SDA, none (EMV Book 3 10.3).
OdaMethod chooseOda(ByteView interchangeProfile, ByteView terminalCapabilities);

/// A year and month, to compare certificates' expiry by.
struct YearMonth {
    int year = 0;
    int month = 0;

    friend auto operator<=>(const YearMonth &, const YearMonth &) = default;
};

/// A key with the algorithm that it is for.
struct PublicKey {
    CaKey::Algorithm algorithm = CaKey::Algorithm::Rsa;
    Bytes modulus; ///< or X||Y
    Bytes exponent;
};

/// Everything a certificate is checked against.
struct OdaContext {
    const Data &data;
    const CaKeys &keys;
    ByteView staticData; ///< records, then the AIP if the card's tag list says so
    YearMonth today;
};

/// The records, and the AIP behind them when 9F4A says 82. BadData when 9F4A says
/// anything else (EMV Book 3 10.3).
Result<Bytes> staticDataToAuthenticate(const Data &data, ByteView records);

/// The issuer's key out of its certificate.
Result<PublicKey> issuerKey(const OdaContext &context);
/// The chip's key out of its certificate, signed by the issuer.
Result<PublicKey> iccKey(const OdaContext &context, const PublicKey &issuer);
/// The data authentication code, when the static signature is right.
Result<Bytes> verifySda(const OdaContext &context, const PublicKey &issuer);

/// The ICC dynamic data (its number first), when the signature over it and over the
/// terminal's `ddolValues` is right.
Result<Bytes> verifyDynamic(ByteView signedData, ByteView terminalData, const PublicKey &icc);

/// The dynamic number inside ICC dynamic data, and what follows it.
struct DynamicData {
    Bytes number;
    Bytes rest; ///< with CDA: CID, cryptogram, transaction data hash
};
Result<DynamicData> splitDynamicData(ByteView iccDynamicData);

/// The hash over PDOL, CDOL and response data that CDA signs: SHA-1, or SM3.
Bytes transactionDataHash(ByteView transactionData, CaKey::Algorithm algorithm);

namespace detail {

// oda_rsa.cpp
Result<PublicKey> rsaIssuerKey(const OdaContext &context, const CaKey &ca);
Result<PublicKey> rsaIccKey(const OdaContext &context, const PublicKey &issuer);
Result<Bytes> rsaSda(const OdaContext &context, const PublicKey &issuer);
Result<Bytes> rsaDynamic(ByteView signedData, ByteView terminalData, const PublicKey &icc);

// oda_sm.cpp
Result<PublicKey> smIssuerKey(const OdaContext &context, const CaKey &ca);
Result<PublicKey> smIccKey(const OdaContext &context, const PublicKey &issuer);
Result<Bytes> smSda(const OdaContext &context, const PublicKey &issuer);
Result<Bytes> smDynamic(ByteView signedData, ByteView terminalData, const PublicKey &icc);

/// Expiry MMYY in packed decimal; years 00-49 are 20xx (EMV Book 4 6.7.3).
Result<YearMonth> expiryOf(ByteView mmyy);
/// The leading digits of the PAN that an issuer certificate names, F padded.
bool issuerMatches(ByteView identifier, ByteView pan);

} // namespace detail

} // namespace huimin::emv
