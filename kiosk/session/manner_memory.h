// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/secret.h"
#include "kiosk/session/manner.h"

#include <string>

namespace huimin::session {

/// Which card this is, to nobody but a keyed hash: number and sequence.
using CardIdentity = Secret<std::string>;

/// Remembers how the owner of a card wants to be served, when they have said so. It never
/// fails: what cannot be read was not remembered.
class MannerMemory
{
public:
    virtual ~MannerMemory() = default;

    virtual std::optional<Manner> find(const CardIdentity &card) = 0;
    /// False: it could not be written down.
    virtual bool keep(const CardIdentity &card, const Manner &manner) = 0;
    virtual bool forget(const CardIdentity &card) = 0;
};

} // namespace huimin::session
