// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/check.h"
#include "kiosk/base/file.h"
#include "provisioning/certificates/certificates.h"

#include <QTemporaryDir>

namespace huimin::test {

/// Files of certificates, good ones and each kind of bad one: of an authority that everybody in a
/// hall believes, and under "strange-" of another one.
class Hall
{
public:
    Hall()
    {
        make("", certificates::Authority::make({"hall", {}}));
        make("strange-", certificates::Authority::make({"elsewhere", {}}));
        const Days day(1);
        const auto past = certificates::Authority::make({"past", {}, -30 * day, -day});
        HUIMIN_CHECK(replaceFile(path("past-ca.pem"), past.certificate()).has_value(), "no file");
    }

    /// Whose certificates `name` believes is said by `authority`.
    TlsFiles files(const QString &name, const QString &authority = "ca.pem") const
    {
        return {path(authority), path(name + ".pem"), path(name + ".key")};
    }
    std::string path(const QString &name) const { return folder_.filePath(name).toStdString(); }

private:
    using Days = std::chrono::days;

    void make(const std::string &prefix, const certificates::Authority &authority)
    {
        const std::string folder = folder_.path().toStdString();
        HUIMIN_CHECK(replaceFile(folder + "/" + prefix + "ca.pem", authority.certificate()), "");
        const Days day(1);
        const std::vector<std::string> here{"127.0.0.1", "localhost"};
        const std::pair<const char *, certificates::Order> orders[] = {
            {"station", {"HM000001", {}}},
            {"old-station", {"HM000001", {}, -30 * day, -day}},
            {"town", {"town", here}},
            {"old-town", {"town", here, -30 * day, -day}},
            {"early-town", {"town", here, 2 * day, 30 * day}},
            {"other-town", {"town", {"town.example", "192.0.2.7"}}},
            {"station-sm2", {"HM000001", {}, Days(0), 30 * day, true}},
            {"old-sm2", {"HM000001", {}, -30 * day, -day, true}},
            {"town-sm2", {"town", {}, Days(0), 30 * day, true}}};
        for (const auto &[name, order] : orders)
            HUIMIN_CHECK(certificates::save(authority.issue(order), folder, prefix + name), "");
    }

    QTemporaryDir folder_;
};

} // namespace huimin::test
