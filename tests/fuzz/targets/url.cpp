// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/http/http.h"
#include "tests/fuzz/target.h"

using namespace huimin;

HUIMIN_FUZZ("url", 5000)(ByteView input)
{
    const std::string text = textOf(input);
    HUIMIN_CHECK(urlDecoded(urlEncoded(text)) == text, "what is encoded is decoded");
    (void)urlDecoded(text);
}
