// The web chat's page: opens the door, follows the stream, sends what the person does, and leaves quickly.
import { Thread } from "./thread.js";
import { askedFor, entitle, offer, say, speak } from "./phrases.js";

const EXIT = "https://www.bbc.co.uk/weather"; // a page anyone might look at
const RETRIES_MS = [1000, 2000, 4000, 8000]; // then the person decides
const STREAM_RETRY_MS = 3000;
const SETTLE_MS = 1500; // after a restart: what was on its way is answered, or it is asked for again
const LATE_MS = 2500; // then whoever sent something is told that it is not there yet
const NEAR_END = 24; // pixels; less than that hides no words
const TROUBLE_AFTER_MS = 4000; // a short cut is nobody's worry

const at = (id) => document.getElementById(id);
const thread = new Thread(at("log"), press);
let events = null;
let boot = "";
let code = "";
let starting = false;
let leaving = false;
let queue = Promise.resolve();
let troubleTimer = 0;
let onTheWay = 0;
let astray = false; // another process took what was said: its answer does not come by this stream
let strays = 0;

async function post(path, body) {
  return fetch(path, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });
}

function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16)); // randomUUID needs https; this does not
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

const pause = (ms) => new Promise((done) => setTimeout(done, ms));

// Sends one thing; the same id again and again until it is taken, so that it counts once.
function send(part, id = newId(), onFailure = () => {}) {
  const body = { id, language: askedFor(), ...part };
  const attempt = async () => {
    for (const wait of [...RETRIES_MS, 0]) {
      if (leaving) return;
      const answer = await post("/chat/say", body).catch(() => null);
      if (answer?.ok) return taken(answer);
      if (answer?.status === 401) return ended();
      if (answer?.status === 413) return failed("too_long");
      if (answer && answer.status < 500 && answer.status !== 429) return failed("not_sent");
      if (wait) await pause(wait);
      else return failed(answer?.status === 429 ? "slow_down" : "not_sent", () => send(part, id, onFailure));
    }
  };
  const failed = (reason, again) => {
    onFailure();
    clearTimeout(late);
    thread.inTime(id);
    thread.failed(id, say(reason), again);
  };
  const late = setTimeout(() => thread.late(id, say("not_yet")), LATE_MS);
  onTheWay += 1;
  queue = queue.then(attempt).finally(() => {
    clearTimeout(late);
    thread.inTime(id);
    onTheWay -= 1;
  });
  return id;
}

// Whoever took it names their run. One that is not our stream's sends the answer where we do not listen.
async function taken(answer) {
  const told = await answer.json().catch(() => ({}));
  if (!boot || !told.boot || astray) return;
  if (told.boot === boot) {
    strays = 0;
    return;
  }
  astray = true;
  const wait = strays ? RETRIES_MS[Math.min(strays, RETRIES_MS.length) - 1] : 0;
  strays += 1;
  setTimeout(() => {
    if (!leaving && events?.readyState === EventSource.OPEN) listen();
  }, wait);
}

function press(option, message, onFailure) {
  send({ press: { scope: option.scope, step: option.step, key: option.key, message } }, newId(), onFailure);
}

function order(name) {
  const id = newId();
  if (name === "hide") return hide(id);
  if (name === "start") {
    thread.waiting(true);
    send({ order: name }, id); // Heard shows no bubble for it
    return;
  }
  thread.sending(id, name, "order");
  // By itself the page asks for a question again unseen; a person who asks sees that it was done.
  send(name === "repeat" ? { text: "/repeat" } : { order: name }, id);
}

function show(part) {
  for (const id of ["intro", "resume", "talk"]) at(id).hidden = id !== part;
}

function trouble(on) {
  clearTimeout(troubleTimer);
  if (on) troubleTimer = setTimeout(() => (at("trouble").textContent = say("trouble")), TROUBLE_AFTER_MS);
  else at("trouble").textContent = "";
}

function listen() {
  events?.close();
  show("talk");
  events = new EventSource("/chat/events");
  events.addEventListener("hello", (event) => greeted(JSON.parse(event.data)));
  events.addEventListener("line", (event) => heard(JSON.parse(event.data)));
  events.addEventListener("leave", leave);
  events.addEventListener("error", () => {
    trouble(true);
    if (events.readyState === EventSource.CLOSED) setTimeout(again, STREAM_RETRY_MS);
  });
}

// The page follows the language that Heard speaks with them: chosen by button, by word, or on another device.
function heard(line) {
  thread.take(line);
  if (line.who !== "us") return;
  entitle(line.discreet);
  offerHelp(line);
  if (line.language) speak(line.language);
}

// Help stands in one place, whatever else is shown, and takes the place of the name that says what page this is.
function offerHelp(line) {
  const { help } = line;
  const button = at("help-now");
  button.hidden = !help;
  at("brand").hidden = Boolean(help);
  if (!help) return;
  button.textContent = help.label;
  button.lang = line.language;
  button.onclick = () => {
    thread.waiting(true);
    press(help, line.id, () => thread.waiting(false));
  };
}

function greeted(hello) {
  trouble(false);
  const missed = hello.empty || astray || (boot && boot !== hello.boot);
  boot = hello.boot;
  astray = false;
  // What is already there on a reload is read in peace; what comes from now on is announced.
  setTimeout(() => at("log").setAttribute("aria-live", "polite"), hello.empty ? 0 : 400);
  if (starting || code) send({ order: "start", rest: code });
  else if (missed) catchUp(hello.empty);
  if (starting || (missed && thread.empty)) thread.waiting(true);
  starting = false;
  code = "";
}

// Asks where we were, unless an answer comes to what was on its way: then that tells.
async function catchUp(empty) {
  const heard = thread.heard;
  const answers = onTheWay > 0 || !empty;
  await queue;
  if (answers) await pause(SETTLE_MS);
  if (!leaving && thread.heard === heard) send({ order: "repeat" });
}

async function whereWeAre() {
  return fetch("/chat/here").then((answer) => (answer.ok ? answer.json() : null)).catch(() => null);
}

async function again() {
  const here = await whereWeAre();
  if (leaving) return;
  if (here === null) setTimeout(again, STREAM_RETRY_MS);
  else if (here.known) listen();
  else ended();
}

function ended() {
  events?.close();
  offerHelp({});
  entitle(true);
  boot = "";
  astray = false;
  thread.clear();
  trouble(false);
  at("trouble").textContent = say("ended");
  show("intro");
  at("intro-title").focus();
}

async function open(path, body, button) {
  button.disabled = true;
  const answer = await post(path, body).catch(() => null);
  button.disabled = false;
  if (!answer?.ok) {
    at("trouble").textContent = say(answer?.status === 429 ? "slow_down" : "trouble");
    return;
  }
  at("trouble").textContent = "";
  thread.clear();
  boot = "";
  astray = false;
  listen();
  // On a touch screen the keyboard would cover the first words; there the talk itself takes the focus.
  at(matchMedia("(pointer: fine)").matches ? "words" : "log").focus({ preventScroll: true });
}

// The talk waits out of sight, and nothing of it is left on this page; nobody waits for an answer.
function hide(id) {
  fetch("/chat/say", {
    method: "POST", keepalive: true, headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ id, language: askedFor(), order: "hide" }),
  }).catch(() => {});
  leave();
}

function leave() {
  leaving = true;
  events?.close();
  // The page is empty before anything else happens: the way out must not wait for a network.
  document.title = "";
  document.body.replaceChildren();
  fetch("/chat/leave", {
    method: "POST", keepalive: true, headers: { "Content-Type": "application/json" }, body: "{}",
  }).catch(() => {});
  location.replace(EXIT);
}

function watchShift() {
  let presses = [];
  addEventListener("keydown", (event) => {
    if (event.key !== "Shift") presses = []; // typing capitals is not an alarm
    else if (!event.repeat) {
      presses = [...presses.filter((time) => event.timeStamp - time < 5000), event.timeStamp];
      if (presses.length === 3) leave();
    }
  });
}

function watchComposer() {
  const words = at("words");
  const fit = () => {
    words.style.height = "auto";
    words.style.height = `${words.scrollHeight + 4}px`;
  };
  words.addEventListener("input", fit);
  words.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    if (!event.repeat) at("composer").requestSubmit();
  });
  at("composer").addEventListener("submit", (event) => {
    event.preventDefault();
    const text = words.value.trim();
    words.focus();
    if (!text) return;
    if (text === "/hide") return order("hide");
    const id = newId();
    thread.sending(id, text, "you");
    send({ text }, id);
    words.value = "";
    fit();
  });
}

// An arrow shows while part of the talk is out of sight below: choices under a long question are not to be missed.
function watchBelow() {
  const log = at("log");
  const look = () => leaving || (at("below").hidden = log.scrollHeight - log.scrollTop - log.clientHeight < NEAR_END);
  log.addEventListener("scroll", look, { passive: true });
  new ResizeObserver(look).observe(log);
  new MutationObserver(look).observe(log, { childList: true, subtree: true });
  at("below").addEventListener("click", () => log.scrollBy({ top: log.clientHeight * 0.8 }));
}

function watchMenus() {
  for (const button of document.querySelectorAll("[data-order]"))
    button.addEventListener("click", () => {
      at("menu").close();
      order(button.dataset.order);
    });
  for (const button of document.querySelectorAll("[data-close]"))
    button.addEventListener("click", () => button.closest("dialog").close());
  at("log").addEventListener("click", (event) => {
    const word = event.target.closest("button.word");
    if (word) order(word.dataset.order);
  });
  at("more").addEventListener("click", () => at("menu").showModal());
  at("keep").addEventListener("click", keepPlace);
  at("copy").addEventListener("click", copyLink);
  at("renew").addEventListener("click", renewLink);
}

async function keepPlace() {
  const shown = await showLink();
  at("menu").close();
  if (!shown) return trouble(true);
  at("copied").textContent = "";
  at("link").showModal();
}

async function showLink() {
  const answer = await post("/chat/link", {}).then((got) => got.json()).catch(() => null);
  if (answer?.token) at("link-text").value = `${location.origin}/chat#r=${answer.token}`;
  return Boolean(answer?.token);
}

// What is on its way goes first: it was said under the old secret.
async function renewLink() {
  at("renew").disabled = true;
  await queue;
  const answer = await post("/chat/renew", {}).catch(() => null);
  const done = answer?.ok && (await showLink());
  if (answer?.ok) listen();
  at("renew").disabled = false;
  at("renew").focus();
  at("copied").textContent = say(done ? "renewed" : "renew_failed");
}

async function copyLink() {
  const copied = await navigator.clipboard?.writeText(at("link-text").value).then(() => true, () => false);
  if (!copied) at("link-text").select();
  at("copied").textContent = say(copied ? "copied" : "copy_by_hand");
}

// A secret in the address is read once and taken out of it, so that it stays out of the history.
function takeFragment() {
  const given = new URLSearchParams(location.hash.slice(1));
  if (location.hash) history.replaceState(null, "", "/chat");
  const start = given.get("start") ?? "";
  if (/^[A-Za-z0-9_-]{1,64}$/.test(start)) code = start;
  const token = given.get("r") ?? "";
  return /^[A-Za-z0-9_-]{22}$/.test(token) ? token : "";
}

function offerResume(token, here) {
  show("resume");
  at("resume-yes").onclick = () => open("/chat/resume", { token }, at("resume-yes"));
  at("resume-no").onclick = () => enter(here);
  at("resume-title").focus();
}

function enter(here) {
  if (here.known) return listen();
  show("intro");
  at("intro-title").focus();
}

// Fetches the words of the page, however long that takes: without them there is nothing to show but the way out.
async function learn() {
  for (;;) {
    const here = await whereWeAre();
    if (here && (await speak(offer(here.languages)))) return here;
    await pause(STREAM_RETRY_MS);
  }
}

async function begin() {
  for (const button of document.querySelectorAll("[data-leave]")) button.addEventListener("click", leave);
  watchShift();
  const here = await learn();
  at("start").addEventListener("click", () => {
    starting = true;
    open("/chat/open", {}, at("start"));
  });
  watchComposer();
  watchMenus();
  watchBelow();
  addEventListener("pageshow", (event) => event.persisted && location.reload());
  addEventListener("hashchange", () => location.reload());
  const token = takeFragment();
  if (token) offerResume(token, here);
  else enter(here);
}

begin();
