// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing is fetched from anywhere but this server; no validator badge.
window.addEventListener("load", () => {
  SwaggerUIBundle({
    url: "/openapi.json",
    dom_id: "#api",
    deepLinking: true,
    validatorUrl: null,
    defaultModelsExpandDepth: 0,
    docExpansion: "list",
    tagsSorter: "alpha",
  });
});
