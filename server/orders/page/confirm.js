// SPDX-License-Identifier: GPL-3.0-or-later
// The secret stays in the fragment of the address: it reaches the server in the body of a POST only, so that no request
// line, log or history of a proxy holds it. All text is set as text, never as markup.
"use strict";
(() => {
  const at = (id) => document.getElementById(id);
  const token = location.hash.slice(1);
  const longest = 90000; // of a signature's path
  let language = (navigator.languages || []).map((tag) => tag.slice(0, 2)).find((code) => words[code]) || "en";
  let order = null;
  let messageWord = "loading";

  const say = (word) => { messageWord = word; at("message").textContent = word ? words[language][word] : ""; };
  const element = (name, text) => { const made = document.createElement(name); made.textContent = text; return made; };
  const money = (minor) => new Intl.NumberFormat(language, { style: "currency", currency: order.currency })
    .format(minor / 10 ** order.decimals);

  function addFact(list, title, text) {
    if (text) list.append(element("dt", title), element("dd", text));
  }

  function addAmount(body, title, minor) {
    const row = document.createElement("tr");
    row.append(element("td", title), element("td", money(minor)));
    body.append(row);
  }

  function showOrder() {
    const say = words[language];
    at("greeting").textContent = say.greeting.replace("{0}", order.customer_name);
    const facts = at("facts");
    facts.replaceChildren();
    addFact(facts, say.order, order.label);
    addFact(facts, say.customer, order.customer_name);
    addFact(facts, say.horse, order.horse_name);
    addFact(facts, say.fitter, order.fitter_name);
    addFact(facts, say.shipTo, order.ship_to);
    addFact(facts, say.until, new Date(order.expires_at).toLocaleDateString(language, { dateStyle: "long" }));
    const saddle = at("saddle");
    saddle.replaceChildren();
    for (const group of order.groups) {
      if (say.groups[group.group]) saddle.append(element("h3", say.groups[group.group]));
      const lines = document.createElement("dl");
      for (const line of group.lines) addFact(lines, line.title, line.text);
      saddle.append(lines);
    }
    at("wishes").hidden = !order.special_instructions;
    at("instructions").textContent = order.special_instructions;
    const [body, foot] = [at("charges").tBodies[0], at("charges").tFoot];
    body.replaceChildren();
    foot.replaceChildren();
    for (const charge of order.charges) {
      const title = say.charges[charge.kind] || charge.kind;
      addAmount(body, charge.description ? title + ": " + charge.description : title, charge.amount_minor);
    }
    addAmount(foot, say.total, order.total_minor);
    if (order.deposit_minor) addAmount(foot, say.deposit, order.deposit_minor);
  }

  function speak() {
    document.documentElement.lang = language;
    document.title = words[language].title;
    at("language").value = language;
    for (const place of document.querySelectorAll("[data-word]")) place.textContent = words[language][place.dataset.word];
    say(messageWord);
    for (const fault of document.querySelectorAll(".fault")) fault.hidden = true;
    if (order) showOrder();
  }

  //! The answer; when it is refused, says why and returns nothing. What may work later leaves the forms as they are.
  async function ask(what, body) {
    let response;
    try {
      response = await fetch("/api/v1/confirmations/" + what, {
        method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify({ token, ...body }),
        credentials: "omit", cache: "no-store", referrerPolicy: "no-referrer" });
    } catch { say("trouble"); return null; }
    if (response.ok) return response.status === 204 ? {} : response.json();
    if (response.status === 410 || response.status === 404 || (response.status === 422 && what === "open")) {
      const problem = await response.json().catch(() => ({}));
      const code = problem.errors?.[0]?.code;
      end(response.status === 410 && words.en[code] ? code : "unknown");
    } else {
      say(response.status === 429 ? "tooMany" : "trouble");
    }
    return null;
  }

  function end(word) {
    for (const id of ["order", "consent", "refusal"]) at(id).hidden = true;
    say(word);
    at("message").scrollIntoView();
  }

  function showFault(id, word, isAtFault) {
    at(id + "-fault").textContent = words[language][word];
    at(id + "-fault").hidden = !isAtFault;
    at(id).setAttribute("aria-invalid", String(isAtFault));
    return isAtFault;
  }

  async function submitting(form, work) {
    const buttons = form.querySelectorAll("button");
    for (const button of buttons) button.disabled = true;
    say("loading");
    await work();
    for (const button of buttons) button.disabled = false;
  }

  function prepareDrawing() {
    const pad = at("pad");
    let path = "";
    let isDrawing = false;
    const put = (event, command) => {
      const box = pad.getBoundingClientRect();
      const x = Math.round((event.clientX - box.left) / box.width * 600);
      const y = Math.round((event.clientY - box.top) / box.height * 180);
      if (path.length < longest) path += command + x + " " + y;
      at("drawing").setAttribute("d", path);
    };
    pad.addEventListener("pointerdown", (event) => { isDrawing = true; pad.setPointerCapture(event.pointerId); put(event, "M"); });
    pad.addEventListener("pointermove", (event) => { if (isDrawing) put(event, "L"); });
    for (const over of ["pointerup", "pointercancel"]) pad.addEventListener(over, () => { isDrawing = false; });
    at("clear").addEventListener("click", () => { path = ""; at("drawing").setAttribute("d", ""); });
    return () => path;
  }

  function prepareForms() {
    const signature = prepareDrawing();
    at("consent").addEventListener("submit", (event) => {
      event.preventDefault();
      const name = at("name").value.trim();
      const hasNoName = showFault("name", "nameMissing", !name);
      const isNotAgreed = showFault("agreed", "agreedMissing", !at("agreed").checked);
      if (hasNoName || isNotAgreed) { at(hasNoName ? "name" : "agreed").focus(); return; }
      submitting(at("consent"), async () => {
        if (await ask("sign", { signer_name: name, signature: signature() })) end("signed");
      });
    });
    at("refuse").addEventListener("click", () => { at("consent").hidden = true; at("refusal").hidden = false; at("reason").focus(); });
    at("back").addEventListener("click", () => { at("refusal").hidden = true; at("consent").hidden = false; });
    at("refusal").addEventListener("submit", (event) => {
      event.preventDefault();
      submitting(at("refusal"), async () => {
        if (await ask("decline", { reason: at("reason").value.trim() })) end("refused");
      });
    });
    at("language").addEventListener("change", () => { language = at("language").value; speak(); });
  }

  async function start() {
    prepareForms();
    speak();
    window.addEventListener("hashchange", () => location.reload());
    if (!token) { end("unknown"); return; }
    order = await ask("open", {});
    if (!order) return;
    if (words[order.language]) language = order.language;
    at("name").value = order.customer_name;
    messageWord = "";
    at("order").hidden = false;
    at("consent").hidden = false;
    speak();
  }

  start();
})();
