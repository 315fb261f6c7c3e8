// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/town/tls_server.h"

#include "kiosk/base/log.h"
#include "services/http/tls.h"

#include <QSslServer>

namespace huimin::town {

Result<std::unique_ptr<QTcpServer>> serverFor(const std::optional<TlsFiles> &files,
                                              const char *name)
{
    if (!files)
        return std::make_unique<QTcpServer>();
    const auto tls = tlsConfiguration(*files);
    if (!tls)
        return fail(tls.error());
    auto secure = std::make_unique<QSslServer>();
    secure->setSslConfiguration(*tls);
    QObject::connect(
        secure.get(), &QSslServer::errorOccurred, secure.get(), [name](const QSslSocket *line) {
            log::warning(name, "somebody is not heard: {}", line->errorString().toStdString());
        });
    return secure;
}

} // namespace huimin::town
