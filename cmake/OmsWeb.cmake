# SPDX-License-Identifier: GPL-3.0-or-later
# What comes from npm (icons, the API page): locked by resources/web/package-lock.json, installed at set-up, compiled in.
# A package build without a network installs them beforehand and names the folder in OMS_NODE_MODULES.
set(OMS_NODE_MODULES "${PROJECT_SOURCE_DIR}/resources/web/node_modules" CACHE PATH "Where npm ci put the packages")

if(NOT EXISTS "${OMS_NODE_MODULES}/lucide-static")
  find_program(OMS_NPM npm)
  if(OMS_NPM AND OMS_NODE_MODULES STREQUAL "${PROJECT_SOURCE_DIR}/resources/web/node_modules")
    message(STATUS "Installing icons and API page: npm ci in resources/web")
    execute_process(COMMAND "${OMS_NPM}" ci --no-progress WORKING_DIRECTORY "${PROJECT_SOURCE_DIR}/resources/web"
      OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
  else()
    message(FATAL_ERROR "Icons are missing in ${OMS_NODE_MODULES}: run `npm ci` in resources/web, or set OMS_NODE_MODULES")
  endif()
endif()
