# SPDX-License-Identifier: GPL-3.0-or-later
# What every target of ours shares: language level, warnings, hardening, sanitizers, ccache, linker.
option(OMS_WARNINGS_AS_ERRORS "Refuse to build with a warning" ON)
set(OMS_SANITIZE "" CACHE STRING "Sanitizers for everything, as in -fsanitize=")

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_CXX_FLAGS_DEBUG "-O0 -g1")
set(CMAKE_CXX_FLAGS_RELWITHDEBINFO "-O2 -g1 -DNDEBUG")

# Qt 6.4's moc cannot read libstdc++'s <concepts>, and needs nothing of it: let it take it for already read.
set(CMAKE_AUTOMOC_MOC_OPTIONS "-D_GLIBCXX_CONCEPTS")

find_program(OMS_CCACHE ccache)
if(OMS_CCACHE)
  set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND};-E;env;CCACHE_BASEDIR=${CMAKE_SOURCE_DIR};CCACHE_NOHASHDIR=1;${OMS_CCACHE}")
endif()
find_program(OMS_MOLD mold)
if(OMS_MOLD AND NOT APPLE)
  add_link_options(-fuse-ld=mold)
endif()

add_library(oms_options INTERFACE)
target_compile_definitions(oms_options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS QT_NO_FOREACH
  OMS_VERSION="${PROJECT_VERSION}")
target_compile_options(oms_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow=local -Wnon-virtual-dtor -Wold-style-cast -Wcast-align -Woverloaded-virtual -Wconversion
  -Wno-sign-conversion -Wimplicit-fallthrough -fstack-protector-strong
  $<$<BOOL:${OMS_WARNINGS_AS_ERRORS}>:-Werror>
  $<$<CONFIG:RelWithDebInfo>:-D_FORTIFY_SOURCE=2>)
if(NOT APPLE AND NOT WIN32)
  target_link_options(oms_options INTERFACE -Wl,-z,relro,-z,now)
endif()
if(OMS_SANITIZE)
  # GCC 12 sees uninitialised std::optional contents where there are none once a sanitizer is on.
  add_compile_options(-fsanitize=${OMS_SANITIZE} -fno-omit-frame-pointer -O1 -Wno-maybe-uninitialized)
  add_link_options(-fsanitize=${OMS_SANITIZE})
  add_compile_definitions(OMS_SANITIZED)
endif()

# oms_moc(TARGET): CMake's AUTOMOC, run again when a header has been added to the target, which it does not notice itself.
function(oms_moc target)
  set_target_properties(${target} PROPERTIES AUTOMOC ON)
  cmake_language(EVAL CODE "cmake_language(DEFER CALL oms_moc_again ${target})")
endfunction()

function(oms_moc_again target)
  get_target_property(sources ${target} SOURCES)
  if(NOT sources STREQUAL OMS_SOURCES_OF_${target})
    file(REMOVE "${CMAKE_CURRENT_BINARY_DIR}/${target}_autogen/timestamp")
    set(OMS_SOURCES_OF_${target} "${sources}" CACHE INTERNAL "To notice when they change")
  endif()
endfunction()
