// A permanent link to every sentence of a source, and to any words of it.
// For the mouse a mark follows the sentence it is on; a button shows the marks of all sentences at once, for the keyboard
// and for screen readers, to whom hundreds of links would otherwise be noise.

import { describe, make } from "./elements.js";

const SENTENCE = 'span[id^="s-"]';
/** Whose marks are all shown: Material loads a page anew at the first link within it. */
let shownOn = "";

window.addEventListener("hashchange", markArrival);

/** Give the text of this page, if it is a source's, its links. */
export function setUpSentences() {
  const text = document.querySelector(".dossier-text");
  markArrival();
  if (!text?.querySelector(SENTENCE) || text.querySelector(".dossier-links")) return;
  const button = describe(make("button", { type: "button", className: "dossier-button dossier-links" }, "Link to sentences"), {
    "aria-pressed": "false",
  });
  const show = (shown) => {
    button.setAttribute("aria-pressed", String(shown));
    text.querySelectorAll(".dossier-link").forEach((link) => link.remove());
    if (shown) text.querySelectorAll(SENTENCE).forEach((sentence) => sentence.append(linkTo(sentence)));
    shownOn = shown ? location.pathname : "";
  };
  button.addEventListener("click", () => show(button.getAttribute("aria-pressed") !== "true"));
  text.prepend(button);
  if (shownOn === location.pathname) show(true);
  text.addEventListener("pointerover", (event) => {
    const sentence = event.target.closest(SENTENCE);
    if (event.pointerType !== "mouse" || !sentence || sentence.querySelector(".dossier-link")) return;
    if (button.getAttribute("aria-pressed") === "true") return;
    text.querySelector(".dossier-link")?.remove();
    // The mark takes no room, so that no line breaks anew under the mouse.
    sentence.append(describe(linkTo(sentence), { tabindex: "-1", "data-floating": "" }));
  });
  text.addEventListener("pointerleave", () => text.querySelector(".dossier-link[data-floating]")?.remove());
  document.addEventListener("selectionchange", () => showLinkToWords(text));
}

/** Mark the sentence that the address names: where Material puts a page in place of another, browsers know no target. */
function markArrival() {
  document.querySelectorAll(".dossier-arrived").forEach((sentence) => sentence.classList.remove("dossier-arrived"));
  const sentence = document.getElementById(location.hash.slice(1));
  if (sentence?.matches(`.dossier-text ${SENTENCE}`)) sentence.classList.add("dossier-arrived");
}

function linkTo(sentence) {
  return describe(make("a", { className: "dossier-link headerlink", href: `#${sentence.id}` }, "¶"), {
    "aria-label": "Link to this sentence",
    title: "Link to this sentence",
  });
}

/** Beside selected words stands a link to just them: a text fragment, with the sentence for browsers that know none. */
function showLinkToWords(text) {
  const old = text.querySelector(".dossier-link-words");
  const selection = document.getSelection();
  const range = selection?.rangeCount && !selection.isCollapsed ? selection.getRangeAt(0) : null;
  const inside = range && text.contains(range.commonAncestorContainer);
  const start = inside && (range.startContainer.parentElement ?? text).closest(SENTENCE);
  const words = start ? selection.toString().replace(/¶/g, "").trim().split(/\s+/) : [];
  if (words.length < 2) return old?.remove();
  const link = old ?? make("a", { className: "dossier-link-words headerlink" }, "Link to these words");
  link.href = `#${start.id}:~:text=${fragment(words)}`;
  const [box, last] = [text.getBoundingClientRect(), [...range.getClientRects()].pop()];
  if (!last) return undefined;
  link.style.left = `${Math.min(last.right - box.left, box.width - 140)}px`;
  link.style.top = `${last.bottom - box.top + 4}px`;
  if (!old) text.append(link);
  return undefined;
}

const FEW = 12;
const ENDS = 4;

function fragment(words) {
  const encode = (some) => encodeURIComponent(some.join(" ")).replace(/-/g, "%2D");
  return words.length <= FEW ? encode(words) : `${encode(words.slice(0, ENDS))},${encode(words.slice(-ENDS))}`;
}
