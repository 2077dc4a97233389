// The page's own words, fetched in one language at a time. The talk itself comes from Heard, in the person's language.
const RIGHT_TO_LEFT = new Set(["ar", "ckb", "fa", "he", "ps", "sd", "ug", "ur", "yi"]); // CLDR, layout/orientation
const books = new Map();
let offered = []; // [tag, its own name]: what Heard can ask in here
let language = "en";
let wanted = "";
let assumed = false; // neither the browser nor the person asked for it: there is no better
let discreet = true; // the tab must not say what this is before the page knows whether it may

// Gives the language asked for; none where it was assumed: then Heard is told what the browser asks for, and says so in it.
export function askedFor() {
  return assumed ? undefined : language;
}

export function say(key) {
  return books.get(language)?.[key] ?? "";
}

export function isOrder(order) {
  return `order_${order}` in (books.get(language) ?? {});
}

export function orderWords(order) {
  return say(`order_${order}`) || `/${order}`;
}

export function direction(tag) {
  return RIGHT_TO_LEFT.has(tag.split("-")[0]) ? "rtl" : "ltr";
}

// Offers these languages; gives the one of them that the person's browser asks for first.
export function offer(languages) {
  offered = languages;
  const known = new Set(languages.map(([tag]) => tag));
  const asked = (navigator.languages ?? [navigator.language]).map((tag) => tag.split("-")[0].toLowerCase());
  const place = document.querySelector(".languages");
  place.hidden = languages.length < 2;
  place.replaceChildren(...languages.map(([tag, name]) => choice(tag, name)));
  const spoken = asked.find((tag) => known.has(tag));
  assumed = !spoken;
  return spoken ?? languages[0][0];
}

function choice(tag, name) {
  const button = document.createElement("button");
  button.type = "button";
  button.lang = tag;
  button.dir = direction(tag);
  button.dataset.language = tag;
  button.textContent = name;
  button.addEventListener("click", () => {
    assumed = false;
    speak(tag);
  });
  return button;
}

// Puts the page into a language; one that the page has no words in leaves it as it is. Says whether it could.
export async function speak(tag) {
  wanted = tag;
  if (tag === language && books.has(tag)) return true;
  if (!offered.some(([one]) => one === tag)) return false;
  if (!books.has(tag)) {
    const book = await fetch(`/chat/words/${tag}.json`).then((got) => (got.ok ? got.json() : null)).catch(() => null);
    if (!book) return false;
    books.set(tag, book);
  }
  if (wanted === tag) put(tag); // unless another was asked for meanwhile
  return true;
}

export function entitle(quietly) {
  discreet = quietly;
  document.title = say(discreet ? "title_discreet" : "title");
}

function put(tag) {
  language = tag;
  document.documentElement.lang = tag;
  document.documentElement.dir = direction(tag);
  entitle(discreet);
  for (const element of document.querySelectorAll("[data-say]")) element.textContent = say(element.dataset.say);
  for (const element of document.querySelectorAll("[data-label]")) element.setAttribute("aria-label", say(element.dataset.label));
  for (const button of document.querySelectorAll("[data-language]"))
    button.setAttribute("aria-pressed", String(button.dataset.language === tag));
}
