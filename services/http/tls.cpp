// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/http/tls.h"

#include "kiosk/base/file.h"

#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>

namespace huimin {

namespace {

Result<QByteArray> bytesOf(const std::string &path)
{
    auto text = fileText(path);
    if (!text)
        return fail(text.error());
    return QByteArray::fromStdString(*text);
}

QSslKey keyIn(const QByteArray &pem)
{
    const QSslKey curve(pem, QSsl::Ec);
    return curve.isNull() ? QSslKey(pem, QSsl::Rsa) : curve;
}

} // namespace

Result<QSslConfiguration> tlsConfiguration(const TlsFiles &files)
{
    const auto authority = bytesOf(files.authority);
    const auto own = bytesOf(files.certificate);
    const auto secret = bytesOf(files.key);
    for (const auto *each : {&authority, &own, &secret})
        if (!*each)
            return fail(each->error());
    const QSslKey key = keyIn(*secret);
    const auto believed = QSslCertificate::fromData(*authority);
    if (key.isNull() || believed.isEmpty())
        return fail(ErrorCode::BadData, files.key + " or " + files.authority + " is no PEM");
    QSslConfiguration configuration;
    configuration.setCaCertificates(believed);
    configuration.setLocalCertificateChain(QSslCertificate::fromData(*own));
    configuration.setPrivateKey(key);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    // Whoever is refused is told why, by an alert.
    configuration.setHandshakeMustInterruptOnError(true);
    configuration.setMissingCertificateIsFatal(true);
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setSslOption(QSsl::SslOptionDisableLegacyRenegotiation, true);
    configuration.setBackendConfigurationOption("CipherString", "ECDHE+AESGCM:ECDHE+CHACHA20");
    return configuration;
}

} // namespace huimin
