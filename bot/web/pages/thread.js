// The talk so far: puts each line in its place, keeps buttons under the last question, never loses the focus.
import { bubble, buttons, rewrite, shares } from "./line.js";
import { say } from "./phrases.js";

const ONE_ANSWER_MS = 1500; // messages of Heard's that come within this of each other belong together

const ENDS = new Set(["stop", "forget"]); // orders after which no question stands

const same = (one, other) => one.text === other.text && JSON.stringify(one.options) === JSON.stringify(other.options);

export class Thread {
  #log;
  #press;
  #shown = new Map(); // line id -> { line, element, toggles }
  #sending = new Map(); // client id -> element of words on their way
  #live = new Set(); // the groups of buttons that can be pressed now
  #answered = false; // the person has answered since Heard last spoke
  #ordered = false; // or gave a command
  #dots = null;
  #begins = null; // the first message of the answer that is coming in
  #came = 0; // when its last one came, ms

  constructor(log, press) {
    this.#log = log;
    this.#press = press;
  }

  // How many messages of Heard's have come; so a page can tell whether it was answered.
  heard = 0;

  get empty() {
    return this.#shown.size === 0 && this.#sending.size === 0;
  }

  clear() {
    this.#shown.clear();
    this.#sending.clear();
    this.#live.clear();
    this.#log.replaceChildren();
  }

  // Shows words at once, before the server has them.
  sending(client, text, who) {
    const element = bubble({ id: "", client, who, text, options: [] });
    element.classList.add("sending", "new");
    this.#sending.set(client, element);
    this.#log.append(element);
    this.waiting(true);
  }

  // Says that words are still on their way, until they are taken or given up.
  late(client, words) {
    const element = this.#sending.get(client);
    if (!element) return;
    const state = document.createElement("p");
    state.className = "state late";
    state.setAttribute("role", "status");
    element.dataset.late = client;
    element.append(state);
    state.textContent = words;
    this.#follow(element);
  }

  inTime(client) {
    this.#log.querySelector(`.line[data-late="${client}"] .late`)?.remove();
  }

  failed(client, reason, again) {
    this.waiting(false);
    for (const group of this.#live) group.removeAttribute("aria-busy");
    const element = this.#sending.get(client);
    if (!element) return;
    const state = document.createElement("p");
    state.className = "state";
    state.setAttribute("role", "alert");
    state.append(`${reason} `);
    if (again) {
      const retry = document.createElement("button");
      retry.type = "button";
      retry.textContent = say("again");
      retry.addEventListener("click", () => {
        state.remove();
        this.waiting(true);
        again();
      });
      state.append(retry);
    }
    element.append(state);
    this.#follow(element);
  }

  waiting(on) {
    this.#dots?.remove();
    this.#dots = null;
    if (!on) return;
    this.#dots = document.createElement("div");
    this.#dots.className = "dots";
    this.#dots.setAttribute("aria-hidden", "true");
    this.#dots.append(...[1, 2, 3].map(() => document.createElement("i")));
    this.#log.append(this.#dots);
    this.#follow(this.#dots);
  }

  take(line) {
    const known = this.#shown.get(line.id);
    if (known && same(known.line, line)) return; // a stream begun anew tells all again: answered buttons stay away
    if (known) this.#update(known, line);
    else if (this.#sending.has(line.client)) this.#settle(line);
    else this.#add(line);
  }

  #update(known, line) {
    known.toggles = true;
    known.line = line;
    const inside = known.element.contains(document.activeElement);
    rewrite(known.element, line);
    const before = known.element.querySelector(".options");
    const group = this.#buttons(known);
    if (group !== before) this.#live.delete(before);
    if (group) this.#live.add(group);
    if (inside && !known.element.contains(document.activeElement)) known.element.focus({ preventScroll: true });
    this.waiting(false);
  }

  #settle(line) {
    const element = this.#sending.get(line.client);
    this.#sending.delete(line.client);
    element.classList.remove("sending");
    this.#shown.set(line.id, { line, element, toggles: false });
    this.#heard(line);
  }

  #heard(line) {
    this.#begins = null;
    if (line.who === "you" || ENDS.has(line.text)) this.#answered = true;
    else this.#ordered = true;
  }

  #add(line) {
    const element = bubble(line);
    element.classList.add("new");
    const entry = { line, element, toggles: line.options.some((option) => option.chosen) };
    this.#shown.set(line.id, entry);
    if (line.who !== "us") {
      this.#heard(line);
      this.#insert(element, line);
      return;
    }
    this.heard += 1;
    this.waiting(false);
    if (this.#saidAgain(line)) return;
    const held = [...this.#live].some((group) => group.contains(document.activeElement));
    this.#retire(line);
    this.#insert(element, line);
    const group = this.#buttons(entry);
    if (group) this.#live.add(group);
    if (held && document.activeElement === document.body) element.focus({ preventScroll: true });
    this.#follow(element, this.#beginning(element));
  }

  // A notice may come in several messages: nobody should have to scroll up for its first words.
  #beginning(element) {
    const now = performance.now();
    if (!this.#begins?.isConnected || now - this.#came > ONE_ANSWER_MS) this.#begins = element;
    this.#came = now;
    return this.#begins;
  }

  // The question that stands last, put again with nothing said in between, is that question and not another one.
  #saidAgain(line) {
    const last = [...this.#log.children].findLast((element) => element.classList.contains("line"));
    const known = [...this.#shown.values()].find(({ element, line: { who } }) => element === last && who === "us");
    if (!known || (known.line.text !== line.text && !known.line.text.endsWith(`\n\n${line.text}`))) return false;
    if (known.line.options.length && !line.options.length) return false;
    this.#shown.delete(known.line.id);
    this.#shown.set(line.id, known);
    known.line = { ...line, text: known.line.text };
    known.toggles = line.options.some((option) => option.chosen);
    last.dataset.run = line.id.split(".")[0];
    last.dataset.order = line.order;
    const before = last.querySelector(".options");
    const group = this.#buttons(known);
    if (group !== before) this.#live.delete(before);
    if (group) this.#live.add(group);
    return true;
  }

  // Places count anew after a restart of Heard, so they are compared within one run only.
  #insert(element, line) {
    element.dataset.run = line.id.split(".")[0];
    element.dataset.order = line.order;
    const later = [...this.#log.children].find(
      ({ dataset }) => dataset.run === element.dataset.run && Number(dataset.order) > line.order,
    );
    this.#log.insertBefore(element, later ?? this.#dots ?? this.#log.querySelector(".sending"));
  }

  // Old buttons go once they are answered, or when the same question stands again below.
  #retire(line) {
    const all = this.#answered || (this.#ordered && line.options.length);
    for (const group of this.#live)
      if (all || shares(group, line.options) || group.getAttribute("aria-busy") === "true") {
        group.remove();
        this.#live.delete(group);
      }
    this.#answered = false;
    if (line.options.length) this.#ordered = false;
  }

  #buttons(entry) {
    return buttons(entry.element, entry.line, entry.toggles, (option) => {
      const group = entry.element.querySelector(".options");
      if (group.getAttribute("aria-busy") === "true" && !entry.toggles) return; // one answer at a time
      group.setAttribute("aria-busy", "true");
      if (!entry.toggles) this.waiting(true);
      this.#press(option, entry.line.id, () => {
        group.removeAttribute("aria-busy");
        this.waiting(false);
      });
    });
  }

  // Brings something new into view: its end, or the beginning of all that came with it where that is taller than the window.
  #follow(element, begins = element) {
    const tall = element.getBoundingClientRect().bottom - begins.getBoundingClientRect().top > this.#log.clientHeight;
    if (tall) begins.scrollIntoView({ block: "start" });
    else element.scrollIntoView({ block: "end" });
  }
}
