// Draws a Document, block by block. Every text goes in as text, never as markup.
const FIGURE = /^[\d\s.,%±+~–-]+( to [\d.,%]+)?$/; // a cell of a number: set to the right

export function paper(page, run) {
  const element = document.createElement("div");
  element.className = "paper";
  element.append(...page.blocks.map((block) => DRAW[block.block]?.(block, run) ?? text("p", "")));
  if (!page.blocks.length) element.append(text("p", page.summary));
  return element;
}

function text(tag, words, name) {
  const made = document.createElement(tag);
  made.textContent = words;
  if (name) made.className = name;
  return made;
}

const DRAW = {
  heading: (block) => text(block.level === 1 ? "h3" : "h4", block.text, block.level === 1 ? "title" : ""),
  paragraph: (block) => text("p", block.text),
  small: (block) => text("p", block.text, "small"),
  bullets: (block) => {
    const list = document.createElement("ul");
    list.append(...block.items.map((item) => text("li", item)));
    return list;
  },
  table: drawTable,
  actions: (block, run) => {
    const row = document.createElement("div");
    row.className = "actions";
    row.append(...block.actions.map(([label, words, primary]) => drawAction(label, words, primary, run)));
    return row;
  },
};

function drawAction(label, words, primary, run) {
  const made = text("button", label, primary ? "main" : "");
  made.type = "button";
  made.title = words;
  made.addEventListener("click", () => run(words));
  return made;
}

let tables = 0;

function drawTable(block) {
  const box = document.createElement("div");
  box.className = block.rows.every(([name]) => name.length < 8) ? "table brief" : "table";
  box.tabIndex = 0; // a wide table is scrolled inside its own box, by keyboard too
  box.setAttribute("role", "region");
  const table = document.createElement("table");
  const whole = document.createElement("figure");
  if (block.title) {
    tables += 1;
    const title = text("figcaption", block.title); // above the box: a caption would be scrolled out of sight
    title.id = `table-${tables}`;
    whole.append(title);
    for (const named of [box, table]) named.setAttribute("aria-labelledby", title.id);
  } else box.setAttribute("aria-label", "Table");
  const figures = block.columns.map((_, n) => n > 0 && block.rows.some((row) => FIGURE.test(row[n])));
  const head = document.createElement("thead");
  const top = document.createElement("tr");
  top.append(...block.columns.map((column, n) => cell("th", column, "col", figures[n])));
  head.append(top);
  const body = document.createElement("tbody");
  body.append(
    ...block.rows.map((row) => {
      const made = document.createElement("tr");
      made.append(...row.map((words, n) => (n ? cell("td", words, "", figures[n]) : cell("th", words, "row", false))));
      return made;
    }),
  );
  table.append(head, body);
  box.append(table);
  whole.append(box);
  return whole;
}

function cell(tag, words, scope, figure) {
  const made = text(tag, words, figure ? "figure" : "");
  if (scope) made.scope = scope;
  return made;
}
