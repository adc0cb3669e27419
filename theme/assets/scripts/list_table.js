// The table of what a filter found.

import { describe, make } from "./elements.js";

/** Return a table of rows, whose heads sort it. */
export function resultsTable(data, rows, state, sortBy) {
  const numeric = data.columns.map((_, column) => data.rows.every((row) => typeof row.cells[column] === "number"));
  const heads = data.columns.map(([key, label], column) => {
    const button = make("button", { type: "button", className: "dossier-sort" }, label);
    button.dataset.key = key;
    button.addEventListener("click", () => sortBy(key));
    const head = make("th", alignment(numeric[column]), button);
    if (state.sort.replace(/^-/, "") === key)
      describe(head, { "aria-sort": state.sort.startsWith("-") ? "descending" : "ascending" });
    return describe(head, { scope: "col" });
  });
  const body = rows.map((row) => make("tr", {}, ...row.cells.map((cell, column) => {
    const words = Array.isArray(cell) ? cell[0] : typeof cell === "number" ? cell.toLocaleString("en") : cell;
    const content = column === data.linked ? [make("a", { href: row.href }, words), row.note ? `: ${row.note}` : ""] : [words];
    return make("td", alignment(numeric[column]), ...content);
  })));
  const table = make("table", {}, make("thead", {}, make("tr", {}, ...heads)), make("tbody", {}, ...body));
  return make("div", { className: "md-typeset__scrollwrap" }, make("div", { className: "md-typeset__table" }, table));
}

/** Numbers stand to the right, as in the tables of the pages. */
function alignment(numeric) {
  return numeric ? { align: "right" } : {};
}
