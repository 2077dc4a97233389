// The desk's page: team channels on one side, the operator's commands and their answers on the other.
import { paper } from "./paper.js";

const STREAM_RETRY_MS = 3000;
const HISTORY = 100; // commands remembered while the page is open
const at = (id) => document.getElementById(id);

const channels = new Map(); // "programme/team" -> { name, programme, posts, unread, button, option }
const seen = new Set();
const history = [];
let past = 0;
let shown = "";
let events = null;

async function post(path, body) {
  return fetch(path, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });
}

function add(tag, parent, words, name) {
  const made = document.createElement(tag);
  if (words) made.textContent = words;
  if (name) made.className = name;
  parent.append(made);
  return made;
}

function when(iso) {
  const day = new Intl.DateTimeFormat("en-GB", { weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" });
  return day.format(new Date(iso));
}

function buildChannels(teams) {
  const nav = at("nav");
  const pick = at("pick");
  const commands = add("option", pick, "Commands");
  commands.value = "operator";
  let list = null;
  let group = null;
  let programme = null;
  for (const team of teams) {
    if (team.programme !== programme) {
      programme = team.programme;
      const title = add("h2", nav, team.programme_name);
      title.id = `programme-${programme}`;
      list = add("ul", nav);
      list.setAttribute("aria-labelledby", title.id);
      group = add("optgroup", pick);
      group.label = team.programme_name;
    }
    const key = `${team.programme}/${team.team}`;
    const button = add("button", add("li", list));
    button.type = "button";
    add("span", button, team.name);
    const count = add("span", button, "", "count");
    button.addEventListener("click", () => show(key, true));
    const option = add("option", group, team.name);
    option.value = key;
    channels.set(key, { name: team.name, programme: team.programme_name, posts: [], unread: 0, button, count, option });
  }
  pick.addEventListener("change", () => show(pick.value));
}

function show(key, focus = false) {
  document.body.dataset.view = key === "operator" ? "operator" : "channel";
  at("pick").value = key;
  if (key === "operator") return;
  const channel = channels.get(key);
  shown = key;
  channel.unread = 0;
  for (const [other, { button }] of channels) {
    if (other === key) button.setAttribute("aria-current", "true");
    else button.removeAttribute("aria-current");
  }
  at("channel-name").textContent = channel.name;
  at("channel-about").textContent = channel.programme;
  const posts = at("posts");
  posts.setAttribute("aria-live", "off"); // choosing a channel is not news
  posts.replaceChildren(...channel.posts.map(drawPost));
  if (!channel.posts.length) add("p", posts, "Nothing has been posted here yet. A digest comes when a wave closes.", "nothing");
  posts.lastElementChild?.scrollIntoView({ block: "start" });
  setTimeout(() => posts.setAttribute("aria-live", "polite"), 0);
  count(channel);
  if (focus) at("channel-name").focus({ preventScroll: true });
}

function count(channel) {
  channel.count.textContent = channel.unread ? `${channel.unread} new` : "";
  channel.option.textContent = channel.unread ? `${channel.name} (${channel.unread} new)` : channel.name;
}

function drawPost(post) {
  const article = document.createElement("article");
  article.setAttribute("aria-label", post.document.summary);
  const time = add("time", article, when(post.at));
  time.dateTime = post.at;
  article.append(paper(post.document, run));
  return article;
}

function take(post) {
  if (seen.has(post.seq)) return;
  seen.add(post.seq);
  const key = `${post.programme}/${post.team}`;
  const channel = channels.get(key);
  if (!channel) return; // a team of a programme that is no longer configured
  channel.posts.push(post);
  if (key !== shown || (document.body.dataset.view === "operator" && innerWidth < 900)) channel.unread += 1;
  if (key === shown) {
    at("posts").querySelector(".nothing")?.remove();
    const drawn = drawPost(post);
    at("posts").append(drawn);
    drawn.scrollIntoView({ block: "start" });
  }
  count(channel);
}

function listen() {
  events?.close();
  events = new EventSource("/desk/events");
  events.addEventListener("open", () => (at("trouble").textContent = ""));
  events.addEventListener("post", (event) => take(JSON.parse(event.data)));
  events.addEventListener("error", () => {
    at("trouble").textContent = "Heard does not answer; the desk keeps trying.";
    if (events.readyState === EventSource.CLOSED) setTimeout(enter, STREAM_RETRY_MS);
  });
}

async function run(words) {
  show("operator");
  const article = add("article", at("answers"));
  add("p", article, words, "asked");
  const answer = await post("/desk/command", { words }).catch(() => null);
  if (answer?.ok) article.append(paper((await answer.json()).document, run));
  else if (answer?.status === 401) return lock();
  else add("p", article, answer ? await answer.text() : "Heard does not answer. Is it still running?", "wrong");
  article.scrollIntoView({ block: article.offsetHeight > at("answers").clientHeight ? "start" : "end" });
}

function remember(words) {
  if (history.at(-1) !== words) history.push(words);
  if (history.length > HISTORY) history.shift();
  past = history.length;
}

function watchLine() {
  const words = at("words");
  words.addEventListener("keydown", (event) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (!step || !history.length) return;
    event.preventDefault();
    past = Math.min(history.length, Math.max(0, past + step));
    words.value = history[past] ?? "";
  });
  at("line").addEventListener("submit", (event) => {
    event.preventDefault();
    const said = words.value.trim();
    if (!said) return;
    remember(said);
    words.value = "";
    run(said);
  });
}

function buildHints(hints) {
  for (const hint of hints) {
    const button = add("button", at("hints"), hint);
    button.type = "button";
    button.title = hint;
    button.addEventListener("click", () => {
      at("words").value = hint;
      at("words").focus();
    });
  }
}

function lock() {
  events?.close();
  at("desk").hidden = true;
  at("locked").hidden = false;
}

async function openWithKey() {
  const key = new URLSearchParams(location.hash.slice(1)).get("key");
  if (location.hash) window.history.replaceState(null, "", "/desk");
  if (key) await post("/desk/open", { key }).catch(() => null);
}

async function enter() {
  const answer = await fetch("/desk/teams").catch(() => null);
  if (!answer) return void setTimeout(enter, STREAM_RETRY_MS);
  if (!answer.ok) return lock();
  const told = await answer.json();
  at("locked").hidden = true;
  at("desk").hidden = false;
  if (!channels.size) {
    buildChannels(told.teams);
    buildHints(told.hints);
    if (told.teams.length) show(`${told.teams[0].programme}/${told.teams[0].team}`);
    if (innerWidth >= 900) at("words").focus();
  }
  listen();
}

at("print").addEventListener("click", async () => {
  const answer = await post("/desk/key", {}).catch(() => null);
  at("printed").textContent = answer?.ok
    ? "A new address is printed where Heard runs."
    : answer?.status === 429 ? "One was printed a moment ago. Please look there." : "Heard does not answer. Is it still running?";
});
addEventListener("hashchange", () => location.reload());
watchLine();
openWithKey().then(enter);
