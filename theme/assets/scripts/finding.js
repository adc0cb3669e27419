// What dossiers add to reading: lists that filter and sort, previews of links, links to sentences and within a page.
// Everything is on the page without it; it only adds. Nothing here writes HTML: all words are set as text.

import { arriveAtAnchor, setUpAnchors } from "./anchors.js";
import { setUpPreviews } from "./previews.js";
import { setUpSentences } from "./sentences.js";

/** Run now, and again whenever Material puts another page in place of this one. */
function onEveryPage(run) {
  if (window.document$) window.document$.subscribe(() => run());
  else run();
}

setUpAnchors();
setUpPreviews();
onEveryPage(() => {
  arriveAtAnchor();
  setUpSentences();
  // Few pages have a list, so the others do not load what filters it.
  if (document.querySelector(".dossier-filter")) import("./lists.js").then(({ setUpList }) => setUpList());
});
