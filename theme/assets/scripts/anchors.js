// Links to a place on a page, where Material's instant navigation falls short. Within a page it asks the server for the whole
// page anew before it jumps. And whoever follows a link while the page still scrolls gets the next page at the height of the
// last: Material notes how far one has scrolled only after a while, and by then for the wrong page.

/** The address of the page that a link with a place on it leads to, until that page is there. */
let awaited = "";

/** Watch which links are followed, before Material does. */
export function setUpAnchors() {
  document.addEventListener("click", ({ target }) => {
    const link = target instanceof Element ? target.closest("a[href]") : null;
    if (!link || link.target) return;
    awaited = link.hash && pageOf(link);
    // Instant navigation lets links with a target be, and browsers need nobody for a place on the same page.
    if (awaited === pageOf(location)) link.target = "_self";
  }, { capture: true });
}

/** Go to the place that the link to this page named. */
export function arriveAtAnchor() {
  if (awaited && awaited === pageOf(location)) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  awaited = "";
}

function pageOf({ origin, pathname, search }) {
  return origin + pathname + search;
}
