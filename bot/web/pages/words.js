// What can be pressed inside Heard's words: a helpline's number and a command. All of it is made as elements.
import { isOrder, orderWords } from "./phrases.js";

const NUMBER = String.raw`\b0\d{2,4}(?: ?\d{3,4}){2}\b|\b116 ?\d{3}\b`; // UK numbers and the EU's 116 lines
const LINE_END = String.raw`(?<=: )\d(?: ?\d){2,13}$`; // 999, 85258, 0808 80 10 800: a helpline's, at the end of its line
const DANGER = String.raw`(?<=^|[^:] |\u2066)999\b`; // in a sentence; "Your answer: 999." is none
const ORDER = String.raw`(?<![\w/])/[a-z]+\b`;
const TEXT_CODE = 5; // digits of a number that takes text messages, such as Shout's

// Gives a paragraph's text as nodes; whatever is not a number or a command stays text.
export function nodes(text) {
  return text.split(/(?<=\n)/).flatMap(lineNodes);
}

function lineNodes(line) {
  const figure = line.startsWith("- "); // a line of results: its numbers are people
  const found = new RegExp(figure ? ORDER : `${LINE_END}|${NUMBER}|${DANGER}|${ORDER}`, "gm");
  const made = [];
  let from = 0;
  for (const { 0: words, index } of line.matchAll(found)) {
    const pressable = words.startsWith("/") ? command(words) : ring(words);
    if (!pressable) continue;
    made.push(line.slice(from, index), pressable);
    from = index + words.length;
  }
  return [...made, line.slice(from)];
}

function ring(words) {
  const digits = words.replace(/\D/g, "");
  const link = document.createElement("a");
  link.href = `${digits.length === TEXT_CODE ? "sms" : "tel"}:${digits}`;
  link.textContent = words;
  link.dir = "ltr";
  return link;
}

function command(words) {
  const order = words.slice(1);
  if (!isOrder(order)) return null;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "word";
  button.dataset.order = order;
  button.textContent = words;
  button.dir = "ltr"; // or a line from the right would put the slash behind
  button.setAttribute("aria-label", `${words} ${orderWords(order)}`);
  return button;
}
