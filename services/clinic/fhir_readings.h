// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/clinic/clinic.h"
#include "services/clinic/fhir_fields.h"

namespace huimin::clinic {

/// A vital sign by its LOINC code; nothing when a resident is not shown this kind of it.
std::optional<Clinic::Reading> readingIn(FhirFields &observation);

/// The code of a kind, and the one in which a value is told by the town.
const char *loincOf(Clinic::Reading::Kind kind);

} // namespace huimin::clinic
