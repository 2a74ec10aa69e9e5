// SPDX-License-Identifier: GPL-3.0-or-later
// Where the links of account mails lead: #PURPOSE=TOKEN. The token reaches the server in the body of a POST only. All
// text is set as text, never as markup.
"use strict";
(() => {
  const words = {
    en: { password_reset: "A new password", activation: "Your account", email_change: "Your new e-mail address",
      password: "New password", send: "Confirm", done: "Done. You can sign in now.", gone: "This link has been used already or has expired. Please ask for a new one.",
      failed: "That did not work. Please try again." },
    de: { password_reset: "Ein neues Passwort", activation: "Ihr Konto", email_change: "Ihre neue E-Mail-Adresse",
      password: "Neues Passwort", send: "Bestätigen", done: "Erledigt. Sie können sich jetzt anmelden.", gone: "Dieser Link wurde schon benutzt oder ist abgelaufen. Bitte fordern Sie einen neuen an.",
      failed: "Das hat nicht geklappt. Bitte versuchen Sie es noch einmal." },
    nl: { password_reset: "Een nieuw wachtwoord", activation: "Uw account", email_change: "Uw nieuwe e-mailadres",
      password: "Nieuw wachtwoord", send: "Bevestigen", done: "Klaar. U kunt nu inloggen.", gone: "Deze link is al gebruikt of verlopen. Vraag een nieuwe aan.",
      failed: "Dat is niet gelukt. Probeer het opnieuw." },
    fr: { password_reset: "Un nouveau mot de passe", activation: "Votre compte", email_change: "Votre nouvelle adresse e-mail",
      password: "Nouveau mot de passe", send: "Confirmer", done: "C’est fait. Vous pouvez vous connecter.", gone: "Ce lien a déjà servi ou a expiré. Veuillez en demander un nouveau.",
      failed: "Cela n’a pas fonctionné. Veuillez réessayer." },
  };
  const targets = {
    password_reset: { path: "/api/v1/auth/password/reset", password: "new_password" },
    activation: { path: "/api/v1/auth/activate", password: "new_password" },
    email_change: { path: "/api/v1/auth/email/confirm", password: null },
  };
  const at = (id) => document.getElementById(id);
  const language = (navigator.languages || []).map((tag) => tag.slice(0, 2)).find((code) => words[code]) || "en";
  const say = words[language];
  const [purpose, token] = location.hash.slice(1).split("=");
  const target = Object.hasOwn(targets, purpose) ? targets[purpose] : null;

  document.documentElement.lang = language;
  if (!target || !token) {
    at("title").textContent = "OMS";
    at("message").textContent = say.gone;
    return;
  }
  document.title = say[purpose];
  at("title").textContent = say[purpose];
  at("password-label").textContent = say.password;
  at("send").textContent = say.send;
  at("passwords").hidden = !target.password;
  at("form").hidden = false;

  at("form").addEventListener("submit", async (event) => {
    event.preventDefault();
    at("send").disabled = true;
    at("message").textContent = "";
    const body = { token };
    if (target.password && at("password").value) body[target.password] = at("password").value;
    try {
      const answer = await fetch(target.path, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });
      const problem = answer.ok ? {} : await answer.json();
      if (answer.ok || answer.status === 410) at("form").hidden = true;
      at("message").textContent = answer.ok ? say.done : answer.status === 410 ? say.gone
        : (problem.errors || []).map((error) => error.message).join(" · ") || say.failed;
    } catch {
      at("message").textContent = say.failed;
    }
    at("send").disabled = false;
  });
})();
