// Filters and sorts a list in place. What is chosen stands in the address, so that it can be shared.

import { describe, fold, make } from "./elements.js";
import { readState, writeState } from "./list_state.js";
import { resultsTable } from "./list_table.js";

const SHOWN_AT_ONCE = 200;
let number = 0;

/** Give the list of this page its button; a list whose address holds a choice opens at once. */
export function setUpList() {
  const place = document.querySelector(".dossier-filter");
  const list = document.querySelector(".dossier-list");
  const link = place?.querySelector("a[href]");
  if (!link || !list || place.querySelector("button")) return;
  const panel = make("div", { className: "dossier-filter-panel", id: `dossier-filter-${++number}`, hidden: true });
  const button = make("button", { type: "button", className: "dossier-button" }, "Filter and sort");
  describe(button, { "aria-expanded": "false", "aria-controls": panel.id });
  link.before(button, " ");
  place.after(panel);
  let opened;
  const open = async (shown) => {
    panel.hidden = !shown;
    button.setAttribute("aria-expanded", String(shown));
    if (shown) await (opened ??= load(link.href, panel, list));
  };
  button.addEventListener("click", () => open(panel.hidden));
  if ([...new URLSearchParams(location.search).keys()].some((key) => key !== "h" && key !== "q")) open(true);
}

async function load(address, panel, list) {
  panel.replaceChildren(make("p", {}, "Loading the rows of this list …"));
  try {
    const response = await fetch(address);
    if (!response.ok) throw new Error(response.statusText);
    show(await response.json(), new URL(address), panel, list);
  } catch {
    panel.replaceChildren(make("p", {}, "The rows of this list could not be loaded."));
  }
}

function show(data, address, panel, list) {
  const root = new URL(data.root, address);
  const rows = data.rows.map((row, order) => ({
    ...row,
    order,
    href: new URL(row.to, root).href,
    words: fold([...row.cells.map((cell) => (Array.isArray(cell) ? cell[0] : cell)), row.note ?? "", ...(row.also ?? [])].join("\n")),
  }));
  const state = readState(data);
  const status = describe(make("p", { className: "dossier-filter-status" }), { role: "status" });
  const results = make("div", { className: "dossier-results" });
  let limit = SHOWN_AT_ONCE;
  const update = () => {
    writeState(data, state);
    const active = form.isActive();
    list.hidden = active || Boolean(state.sort);
    results.hidden = !list.hidden;
    const found = sorted(data, rows.filter((row) => fits(data, row, state)), state);
    status.textContent = said(data, rows, found, state);
    if (results.hidden) return results.replaceChildren();
    const table = resultsTable(data, found.slice(0, limit), state, (key) => {
      toggleSort(data, state, key);
      update();
      results.querySelector(`[data-key="${key}"]`)?.focus();
    });
    results.replaceChildren(table, ...(found.length > limit ? [more(found.length)] : []));
  };
  const more = (all) => {
    const button = make("button", { type: "button", className: "dossier-button" }, `Show all ${all.toLocaleString("en")}`);
    button.addEventListener("click", () => {
      limit = Infinity;
      update();
      results.querySelectorAll("tbody tr")[SHOWN_AT_ONCE]?.querySelector("a")?.focus();
    });
    return button;
  };
  const form = makeForm(data, rows, state, () => {
    limit = SHOWN_AT_ONCE;
    update();
  });
  panel.replaceChildren(form.element, status);
  panel.after(results);
  update();
}

function makeForm(data, rows, state, changed) {
  const fields = [];
  const labelled = (label, field, key) => {
    describe(field, { name: key });
    fields.push([field, key]);
    return make("label", {}, make("span", {}, label), field);
  };
  const text = labelled("Words", make("input", { type: "search", value: state.text, autocomplete: "off" }), "text");
  const selects = data.filters.map(({ key, label, choices }) => {
    const numbers = choices.map(() => 0);
    for (const row of rows) for (const one of row.in?.[key] ?? []) numbers[one] += 1;
    const select = make("select", {}, make("option", { value: "" }, "all"));
    choices.forEach(([id, words], one) => select.append(make("option", { value: id }, `${words} (${numbers[one]})`)));
    select.value = state[key];
    return labelled(label, select, key);
  });
  const dates = rows.some((row) => row.period)
    ? ["from", "to"].map((key) =>
        labelled(
          key === "from" ? "From" : "To",
          make("input", { type: "text", value: state[key], placeholder: "2025-07-04", pattern: "\\d{4}(-\\d{2}(-\\d{2})?)?", size: 10 }),
          key,
        ),
      )
    : [];
  const clear = make("button", { type: "reset", className: "dossier-button" }, "Reset");
  const element = describe(make("form", { className: "dossier-filter-form" }, text, ...selects, ...dates, clear), {
    "aria-label": "Filter this list",
  });
  const read = () => {
    for (const [field, key] of fields) state[key] = field.validity.valid ? field.value.trim() : "";
    changed();
  };
  element.addEventListener("submit", (event) => event.preventDefault());
  element.addEventListener("input", read);
  element.addEventListener("reset", (event) => {
    event.preventDefault();
    for (const [field] of fields) field.value = "";
    state.sort = "";
    read();
  });
  return { element, isActive: () => fields.some(([, key]) => state[key]) };
}

/** A row fits when it has every choice, all the words, and may lie within the period. */
function fits(data, row, state) {
  for (const { key, choices } of data.filters)
    if (state[key] && !(row.in?.[key] ?? []).some((one) => choices[one][0] === state[key])) return false;
  if (state.text && !fold(state.text).split(/\s+/).every((word) => row.words.includes(word))) return false;
  if (!state.from && !state.to) return true;
  if (!row.period) return false;
  const [first, last] = row.period;
  // `2025` from its first day, and to its last: as text, "2025-99" comes after every day of 2025.
  return (!state.from || last >= state.from) && (!state.to || first <= `${state.to}-99`);
}

function sorted(data, rows, state) {
  if (!state.sort) return rows;
  const key = state.sort.replace(/^-/, "");
  const column = data.columns.findIndex(([name]) => name === key);
  const sign = state.sort.startsWith("-") ? -1 : 1;
  const value = (row) => (Array.isArray(row.cells[column]) ? row.cells[column][1] : row.cells[column]);
  const collator = new Intl.Collator("en", { numeric: true });
  return [...rows].sort((one, other) => {
    const [a, b] = [value(one), value(other)];
    // What has no value stands last whichever way the others go.
    if (a === "" || b === "") return (a === "") - (b === "") || one.order - other.order;
    const by = typeof a === "number" && typeof b === "number" ? a - b : collator.compare(a, b);
    return sign * by || one.order - other.order;
  });
}

/** Numbers begin with the largest, words with the first; a second time turns round, a third gives up. */
function toggleSort(data, state, key) {
  const column = data.columns.findIndex(([name]) => name === key);
  const first = data.rows.every((row) => typeof row.cells[column] === "number") ? `-${key}` : key;
  const second = first === key ? `-${key}` : key;
  state.sort = state.sort === first ? second : state.sort === second ? "" : first;
}

function said(data, rows, found, state) {
  const [one, many] = data.noun;
  const all = `${rows.length.toLocaleString("en")} ${rows.length === 1 ? one : many}`;
  const dateless = state.from || state.to ? rows.filter((row) => !row.period).length : 0;
  const left = dateless ? `; ${dateless.toLocaleString("en")} without a known date left out` : "";
  return found.length === rows.length ? `${all}${left}` : `${found.length.toLocaleString("en")} of ${all}${left}`;
}
