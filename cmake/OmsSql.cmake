# SPDX-License-Identifier: GPL-3.0-or-later
# oms_sql(TARGET FEATURE file.sql ...): every `-- name: find` section of the files becomes the constant
# oms::sql::FEATURE::find, declared in "sql/FEATURE.h". The text is compiled in; nothing is read at run time. For the
# server a constant is a Statement (name and text), for SQLite on the client the text alone.
set(OMS_SQL_SCRIPT "${CMAKE_CURRENT_LIST_DIR}/OmsSqlGenerate.cmake")

function(oms_sql target feature)
  set(sources)
  foreach(file IN LISTS ARGN)
    list(APPEND sources "${CMAKE_CURRENT_SOURCE_DIR}/${file}")
  endforeach()
  set(header "${PROJECT_BINARY_DIR}/generated/sql/${feature}.h")
  set(plain OFF)
  if(target MATCHES "^oms_client")
    set(plain ON)
  endif()
  add_custom_command(OUTPUT "${header}"
    COMMAND "${CMAKE_COMMAND}" -DFEATURE=${feature} -DPLAIN=${plain} "-DSOURCES=${sources}" "-DHEADER=${header}" -P "${OMS_SQL_SCRIPT}"
    DEPENDS ${sources} "${OMS_SQL_SCRIPT}"
    COMMENT "SQL constants of ${feature}" VERBATIM)
  add_custom_target(sql_${feature} DEPENDS "${header}") # the target may be another folder's
  add_dependencies(${target} sql_${feature})
  target_include_directories(${target} PUBLIC "${PROJECT_BINARY_DIR}/generated")
  if(target STREQUAL "oms_server_core")
    set_property(GLOBAL APPEND PROPERTY OMS_SQL_FEATURES ${feature})
  endif()
endfunction()

# oms_sql_features(TARGET): "sql/features.h" lists all features of the server, for the test that checks every statement.
function(oms_sql_features target)
  get_property(features GLOBAL PROPERTY OMS_SQL_FEATURES)
  set(includes "")
  set(rows "")
  foreach(feature IN LISTS features)
    string(APPEND includes "#include \"sql/${feature}.h\"\n")
    string(APPEND rows "    {\"${feature}\", oms::sql::${feature}::statements},\n")
  endforeach()
  set(header "${PROJECT_BINARY_DIR}/generated/sql/features.h")
  file(CONFIGURE OUTPUT "${header}" CONTENT "// Generated. Do not edit.
#pragma once
@includes@
#include <span>

namespace oms::sql {

struct Feature {
    const char *name;
    std::span<const Statement *const> statements;
};

inline const Feature features[] = {
@rows@};

} // namespace oms::sql
" @ONLY)
  target_include_directories(${target} PRIVATE "${PROJECT_BINARY_DIR}/generated")
endfunction()
