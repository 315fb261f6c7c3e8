# SPDX-License-Identifier: GPL-3.0-or-later

# Run at each build, so that a report says what the program was made of and not what was
# configured some time ago. The header changes only when that does.
execute_process(COMMAND git -C ${SOURCE} describe --always --dirty --tags
  OUTPUT_VARIABLE DESCRIPTION ERROR_QUIET OUTPUT_STRIP_TRAILING_WHITESPACE)
configure_file(${SOURCE}/kiosk/replay/source_version.h.in ${OUT} @ONLY)
