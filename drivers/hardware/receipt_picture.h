// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/escpos/escpos_simulator.h"

#include <QImage>

namespace huimin::hardware {

/// The paper as it hangs out of the printer: 80 mm wide, a dot of the head is a pixel.
QImage drawReceipt(const escpos::Printed &paper);

} // namespace huimin::hardware
