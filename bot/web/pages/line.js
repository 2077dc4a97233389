// One bubble: builds and updates its elements. Every text goes in as text, never as markup.
import { direction, orderWords, say } from "./phrases.js";
import { nodes } from "./words.js";

const LONG_LABEL = 22; // characters; longer buttons stand below each other,
const MANY = 3; // and so do more than this many, so that a scale reads as one
const OF_WORDS = /^(ok|change|unquoted|delete)\.\d+$/; // what becomes of one's own words: the line above says "1 to 4"

export function bubble(line) {
  const element = document.createElement("div");
  element.className = `line ${line.who === "us" ? "us" : "you"}${line.who === "order" ? " order" : ""}`;
  element.tabIndex = -1;
  const words = document.createElement("div");
  words.className = "words";
  words.id = `words-${line.id || line.client}`;
  element.append(words);
  write(words, line);
  return element;
}

function write(words, line) {
  const speaker = document.createElement("span");
  speaker.className = "unseen";
  speaker.textContent = say(line.who === "us" ? "speaker_us" : "speaker_you");
  const text = line.who === "order" ? orderWords(line.text) : line.text;
  const paragraphs = text.split(/\n{2,}/).map((part) => {
    const paragraph = document.createElement("p");
    turn(paragraph, line);
    if (line.who === "us") paragraph.append(...nodes(part));
    else paragraph.textContent = part;
    return paragraph;
  });
  words.replaceChildren(speaker, ...paragraphs);
}

// Words are read, and read aloud, in their own language and direction, whatever the page's.
function turn(element, line) {
  if (line.language) element.lang = line.language;
  element.dir = line.language ? direction(line.language) : "auto";
}

export function rewrite(element, line) {
  const words = element.querySelector(".words");
  const shown = [...words.querySelectorAll("p")].map((p) => p.textContent).join("\n\n");
  if (shown !== line.text) write(words, line);
}

function sameButtons(group, options) {
  const buttons = [...group.children];
  return buttons.length === options.length && buttons.every((b, n) => b.dataset.key === keyOf(options[n]));
}

export function shares(group, options) {
  const keys = new Set(options.map(keyOf));
  return [...group.children].some((made) => keys.has(made.dataset.key));
}

function keyOf(option) {
  return `${option.scope}:${option.step}:${option.key}`;
}

// Gives the group of buttons under a bubble, made new or brought up to date in place so that focus stays.
export function buttons(element, line, toggles, press) {
  let group = element.querySelector(".options");
  if (!line.options.length) {
    group?.remove();
    return null;
  }
  if (!group || !sameButtons(group, line.options)) {
    group?.remove();
    group = document.createElement("div");
    group.setAttribute("role", "group");
    turn(group, line);
    group.setAttribute("aria-labelledby", element.querySelector(".words").id);
    group.append(...line.options.map((option) => button(option, press)));
    element.append(group);
  }
  const digits = line.options.filter((option) => /^\d+$/.test(option.label));
  const scale = digits.length > MANY; // 0 to 10 stands in a row
  const long = !scale && (line.easy || line.options.length > MANY || line.options.some((option) => option.label.length > LONG_LABEL));
  group.className = `options${long ? " long" : ""}${scale ? " digits" : ""}`;
  line.options.forEach((option, n) => mark(group.children[n], option, n, toggles));
  group.removeAttribute("aria-busy");
  return group;
}

function button(option, press) {
  const made = document.createElement("button");
  made.type = "button";
  made.dataset.key = keyOf(option);
  if (option.key === "done") made.className = "done";
  made.addEventListener("keydown", (event) => {
    if (event.repeat && (event.key === "Enter" || event.key === " ")) event.preventDefault(); // a held key answers once
  });
  made.addEventListener("click", () => press(option, made));
  return made;
}

function mark(made, option, place, toggles) {
  const numbered = (/^\d+(\.|$)/.test(option.key) && !/^[^\p{L}]*\d/u.test(option.label)) || OF_WORDS.test(option.key);
  const label = document.createElement("span");
  label.textContent = option.label;
  const parts = [label];
  if (numbered) {
    const number = document.createElement("span");
    number.className = "number";
    number.setAttribute("aria-hidden", "true"); // the label is the button's name; the number can be typed
    // what follows the point binds the button to its choice
    number.textContent = OF_WORDS.test(option.key) ? place + 1 : option.key.split(".")[0];
    parts.unshift(number);
  }
  if (made.dataset.label !== option.label) {
    made.dataset.label = option.label;
    made.replaceChildren(...parts);
  }
  if (option.chosen || (toggles && numbered)) made.setAttribute("aria-pressed", String(option.chosen));
  else made.removeAttribute("aria-pressed");
}
