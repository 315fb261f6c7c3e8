// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/base/tls_files.h"

#include "kiosk/base/pem.h"

namespace huimin {

std::optional<TlsProblem> problemIn(const TlsFiles &files)
{
    using In = TlsProblem::In;
    const auto authorities = pem::certificatesIn(files.authority);
    if (!authorities)
        return TlsProblem{In::Authority, authorities.error().detail};
    for (const pem::Certificate &each : *authorities) {
        if (const auto why = pem::outOfDate(files.authority, each.get()); !why.empty())
            return TlsProblem{In::Authority, why};
        if (X509_check_ca(each.get()) == 0)
            return TlsProblem{In::Authority, files.authority + " is no authority's certificate"};
    }
    const auto own = pem::certificatesIn(files.certificate);
    if (!own)
        return TlsProblem{In::Certificate, own.error().detail};
    if (const auto why = pem::outOfDate(files.certificate, own->front().get()); !why.empty())
        return TlsProblem{In::Certificate, why};
    const auto key = pem::keyIn(files.key);
    if (!key)
        return TlsProblem{In::Key, key.error().detail};
    if (X509_check_private_key(own->front().get(), key->get()) != 1)
        return TlsProblem{In::Key, files.key + " is not the key of " + files.certificate};
    return std::nullopt;
}

Result<std::string> nameInCertificate(const std::string &path)
{
    const auto all = pem::certificatesIn(path);
    if (!all)
        return fail(all.error());
    std::string name = pem::commonName(all->front().get());
    if (name.empty())
        return fail(ErrorCode::BadData, path + " is made out to nobody");
    return name;
}

} // namespace huimin
