# SPDX-License-Identifier: GPL-3.0-or-later
# oms_gzip(OUT_VARIABLE file...): packs files at build time into the current binary directory; the list of results goes
# to OUT_VARIABLE. Without time stamps, so that the same input gives the same bytes.
set(OMS_GZIP_SCRIPT "${CMAKE_CURRENT_LIST_FILE}")

if(CMAKE_SCRIPT_MODE_FILE)
  file(ARCHIVE_CREATE OUTPUT "${OUTPUT}" PATHS "${INPUT}" FORMAT raw COMPRESSION GZip COMPRESSION_LEVEL 9 MTIME "1970-01-01 00:00:00 UTC")
  return()
endif()

function(oms_gzip out)
  set(packed)
  foreach(file IN LISTS ARGN)
    get_filename_component(name "${file}" NAME)
    set(result "${CMAKE_CURRENT_BINARY_DIR}/${name}.gz")
    add_custom_command(OUTPUT "${result}"
      COMMAND "${CMAKE_COMMAND}" "-DINPUT=${file}" "-DOUTPUT=${result}" -P "${OMS_GZIP_SCRIPT}"
      DEPENDS "${file}" "${OMS_GZIP_SCRIPT}" VERBATIM)
    list(APPEND packed "${result}")
  endforeach()
  set(${out} "${packed}" PARENT_SCOPE)
endfunction()
