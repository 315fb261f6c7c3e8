// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisioning/certificates/certificates.h"

#include "kiosk/base/check.h"
#include "kiosk/base/file.h"
#include "kiosk/base/pem.h"

#include <openssl/ec.h>
#include <openssl/pem.h>
#include <openssl/rand.h>

#include <array>
#include <filesystem>

namespace huimin::certificates {

namespace {

using pem::Certificate;
using pem::PrivateKey;
using Text = std::unique_ptr<BIO, decltype([](BIO *each) { BIO_free(each); })>;

std::string textOf(const Text &text)
{
    char *start = nullptr;
    const long length = BIO_get_mem_data(text.get(), &start);
    return {start, static_cast<std::size_t>(length)};
}

std::string pemOf(const Certificate &certificate)
{
    const Text text(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(text.get(), certificate.get());
    return textOf(text);
}

std::string pemOf(const PrivateKey &key)
{
    const Text text(BIO_new(BIO_s_secmem()));
    PEM_write_bio_PrivateKey(text.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    return textOf(text);
}

void extend(X509 *certificate, X509 *issuer, int what, const std::string &value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, what, value.c_str());
    HUIMIN_CHECK(extension != nullptr, "an extension that OpenSSL does not know");
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

std::string alternativeNames(const std::vector<std::string> &hosts)
{
    std::string all;
    for (const std::string &host : hosts) {
        const bool isAddress = host.find_first_not_of("0123456789.:abcdef") == std::string::npos;
        all += (all.empty() ? "" : ",") + std::string(isAddress ? "IP:" : "DNS:") + host;
    }
    return all;
}

/// Of everything but the signature.
Certificate blank(const Order &order, const PrivateKey &key)
{
    Certificate made(X509_new());
    X509_set_version(made.get(), X509_VERSION_3);
    std::array<unsigned char, 16> serial{};
    RAND_bytes(serial.data(), static_cast<int>(serial.size()));
    serial[0] &= 0x7F; // a serial number is not negative
    BIGNUM *number = BN_bin2bn(serial.data(), static_cast<int>(serial.size()), nullptr);
    BN_to_ASN1_INTEGER(number, X509_get_serialNumber(made.get()));
    BN_free(number);
    using std::chrono::seconds;
    constexpr seconds ClocksDiffer = std::chrono::hours(1);
    X509_gmtime_adj(X509_getm_notBefore(made.get()), (seconds(order.from) - ClocksDiffer).count());
    X509_gmtime_adj(X509_getm_notAfter(made.get()), seconds(order.until).count());
    X509_NAME_add_entry_by_txt(X509_get_subject_name(made.get()), "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char *>(order.name.c_str()), -1, -1,
                               0);
    X509_set_pubkey(made.get(), key.get());
    return made;
}

Result<void> writeKey(const std::string &path, const std::string &pem)
{
    if (auto done = replaceFile(path, pem); !done)
        return done;
    std::error_code error;
    using std::filesystem::perms;
    std::filesystem::permissions(path, perms::owner_read | perms::owner_write, error);
    if (error)
        return fail(ErrorCode::Unavailable, path + ": " + error.message());
    return {};
}

} // namespace

struct Authority::Impl {
    Certificate own;
    PrivateKey key;
    std::string pem;
};

Authority::Authority(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Authority::Authority(Authority &&) noexcept = default;
Authority &Authority::operator=(Authority &&) noexcept = default;
Authority::~Authority() = default;

Authority Authority::make(const Order &order)
{
    auto impl = std::make_unique<Impl>();
    impl->key.reset(EVP_EC_gen("P-256"));
    impl->own = blank(order, impl->key);
    X509 *own = impl->own.get();
    X509_set_issuer_name(own, X509_get_subject_name(own));
    extend(own, own, NID_basic_constraints, "critical,CA:TRUE,pathlen:0");
    extend(own, own, NID_key_usage, "critical,keyCertSign,cRLSign");
    extend(own, own, NID_subject_key_identifier, "hash");
    HUIMIN_CHECK(X509_sign(own, impl->key.get(), EVP_sha256()) > 0, "signing failed");
    impl->pem = pemOf(impl->own);
    return Authority(std::move(impl));
}

Result<Authority> Authority::open(const std::string &folder)
{
    auto pem = fileText(folder + "/ca.pem");
    auto key = fileText(folder + "/ca.key");
    for (const auto *each : {&pem, &key})
        if (!*each)
            return fail(each->error());
    auto impl = std::make_unique<Impl>();
    const Text own(BIO_new_mem_buf(pem->data(), static_cast<int>(pem->size())));
    const Text secret(BIO_new_mem_buf(key->data(), static_cast<int>(key->size())));
    impl->own.reset(PEM_read_bio_X509(own.get(), nullptr, nullptr, nullptr));
    impl->key.reset(PEM_read_bio_PrivateKey(secret.get(), nullptr, nullptr, nullptr));
    if (!impl->own || X509_check_private_key(impl->own.get(), impl->key.get()) != 1)
        return fail(ErrorCode::BadData, folder + ": ca.pem and ca.key do not belong together");
    impl->pem = *std::move(pem);
    return Authority(std::move(impl));
}

const std::string &Authority::certificate() const
{
    return impl_->pem;
}

Result<void> Authority::save(const std::string &folder) const
{
    if (auto done = replaceFile(folder + "/ca.pem", impl_->pem); !done)
        return done;
    return writeKey(folder + "/ca.key", pemOf(impl_->key));
}

Issued Authority::issue(const Order &order) const
{
    const PrivateKey key(order.sm2 ? EVP_PKEY_Q_keygen(nullptr, nullptr, "SM2")
                                   : EVP_EC_gen("P-256"));
    const Certificate made = blank(order, key);
    X509 *one = made.get();
    X509 *issuer = impl_->own.get();
    X509_set_issuer_name(one, X509_get_subject_name(issuer));
    extend(one, issuer, NID_basic_constraints, "critical,CA:FALSE");
    extend(one, issuer, NID_key_usage, "critical,digitalSignature");
    extend(one, issuer, NID_ext_key_usage, order.hosts.empty() ? "clientAuth" : "serverAuth");
    extend(one, issuer, NID_authority_key_identifier, "keyid");
    if (!order.hosts.empty())
        extend(one, issuer, NID_subject_alt_name, alternativeNames(order.hosts));
    HUIMIN_CHECK(X509_sign(one, impl_->key.get(), EVP_sha256()) > 0, "signing failed");
    return {pemOf(made), pemOf(key)};
}

Result<void> save(const Issued &issued, const std::string &folder, const std::string &name)
{
    if (auto done = replaceFile(folder + "/" + name + ".pem", issued.certificate); !done)
        return done;
    return writeKey(folder + "/" + name + ".key", issued.key);
}

TlsFiles filesIn(const std::string &folder, const std::string &name)
{
    return {folder + "/ca.pem", folder + "/" + name + ".pem", folder + "/" + name + ".key"};
}

namespace {

/// For its lines, and for what it signs.
Result<void> saveBoth(const Authority &authority, Order order, const std::string &folder,
                      const std::string &name)
{
    if (auto done = save(authority.issue(order), folder, name); !done)
        return done;
    order.sm2 = true;
    order.hosts.clear();
    return save(authority.issue(order), folder, name + "-sm2");
}

} // namespace

Result<void> equip(const std::string &folder, const std::vector<std::string> &stations)
{
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    auto authority = Authority::open(folder);
    if (!authority) {
        authority = Authority::make({"Huimin, this computer alone", {}});
        if (auto done = authority->save(folder); !done)
            return done;
        const Order town{"huimin-town", {"127.0.0.1", "localhost"}};
        if (auto done = saveBoth(*authority, town, folder, "town"); !done)
            return done;
    }
    bool isFirst = true;
    for (const std::string &station : stations) {
        const std::string name = isFirst ? "station" : station;
        isFirst = false;
        if (auto done = saveBoth(*authority, {station, {}}, folder, name); !done)
            return done;
    }
    return {};
}

} // namespace huimin::certificates
