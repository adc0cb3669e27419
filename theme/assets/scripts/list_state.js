// What is chosen of a list, in the address: `?type=person&from=2025&sort=-mentions`.

const DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** Return what the address says; what this list does not have is left away. */
export function readState(data) {
  const given = new URLSearchParams(location.search);
  const state = { text: given.get("text") ?? "" };
  for (const { key, choices } of data.filters) {
    const id = given.get(key) ?? "";
    state[key] = choices.some(([known]) => known === id) ? id : "";
  }
  for (const key of ["from", "to"]) state[key] = DATE.test(given.get(key) ?? "") ? given.get(key) : "";
  const sort = given.get("sort") ?? "";
  state.sort = data.columns.some(([key]) => key === sort.replace(/^-/, "")) ? sort : "";
  return state;
}

/** Put it into the address, without a step in the browser's history for every letter typed. */
export function writeState(data, state) {
  const address = new URL(location.href);
  for (const key of ["text", ...data.filters.map(({ key }) => key), "from", "to", "sort"]) {
    if (state[key]) address.searchParams.set(key, state[key]);
    else address.searchParams.delete(key);
  }
  if (address.href !== location.href) history.replaceState(history.state, "", address);
}
