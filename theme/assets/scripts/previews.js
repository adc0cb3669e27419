// Shows what a link of the site leads to: the card of an entity, event or source, or the sentence cited.
// The card only repeats what the link's page says. It opens for the mouse and the keyboard, stays while the mouse is on
// it, and Escape closes it (WCAG 1.4.13).

import { describe, make } from "./elements.js";

const DELAY = 300;
const GRACE = 200;
const KEPT_PAGES = 40;
const LONGEST = 240;

const pages = new Map();
let card = null;
let owner = null;
let timer = 0;
let number = 0;

/** Listen for links, on this page and on those that take its place. */
export function setUpPreviews() {
  const config = JSON.parse(document.getElementById("__config")?.textContent ?? "{}");
  // A site may ask Material for previews of its own; two would lie over each other.
  if (!config.base || config.features?.includes("navigation.instant.preview")) return;
  const base = new URL(`${config.base}/`.replace(/\/+$/, "/"), location.href);
  const linkAt = (target) => {
    const link = target instanceof Element ? target.closest("article a[href]:not(.headerlink)") : null;
    return link && leadsToPage(link, base) ? link : null;
  };
  document.addEventListener("pointerover", (event) => {
    if (event.pointerType !== "mouse") return;
    const link = linkAt(event.target);
    if (link) openLater(link);
    else if (!card?.contains(event.target)) closeLater();
    else clearTimeout(timer);
  });
  document.addEventListener("focusin", (event) => {
    const link = linkAt(event.target);
    if (link?.matches(":focus-visible")) openLater(link);
    else close();
  });
  document.addEventListener("keydown", (event) => event.key === "Escape" && close());
  document.addEventListener("click", close);
  window.document$?.subscribe(close);
}

function leadsToPage(link, base) {
  const address = new URL(link.href);
  const here = address.pathname === location.pathname;
  return address.origin === base.origin && address.pathname.startsWith(base.pathname) && /(\/|\.html)$/.test(address.pathname) && !here;
}

function openLater(link) {
  clearTimeout(timer);
  if (link !== owner) timer = setTimeout(() => open(link), DELAY);
}

function closeLater() {
  clearTimeout(timer);
  timer = setTimeout(close, GRACE);
}

function close() {
  clearTimeout(timer);
  owner?.removeAttribute("aria-describedby");
  card?.remove();
  card = owner = null;
}

async function open(link) {
  close();
  owner = link;
  const content = await contentOf(link).catch(() => []);
  if (owner !== link || !link.isConnected || !content.length) return;
  card = describe(make("div", { className: "dossier-preview", id: `dossier-preview-${++number}` }, ...content), { role: "tooltip" });
  // Within the page's main part, where assistive technology looks for it.
  (link.closest("main") ?? document.body).append(card);
  describe(link, { "aria-describedby": card.id });
  place(link);
}

/** Put the card below its link, or above where there is more room. */
function place(link) {
  const lines = link.getClientRects();
  const line = lines[lines.length - 1];
  const width = document.documentElement.clientWidth;
  const { offsetWidth, offsetHeight } = card;
  // A raised number ends above the line it stands in.
  const gap = link.closest("sup") ? 12 : 4;
  const below = line.bottom + gap + offsetHeight + 4 < window.innerHeight || line.top < offsetHeight + 8;
  const around = (card.offsetParent ?? document.documentElement).getBoundingClientRect();
  card.style.left = `${Math.max(8, Math.min(line.left, width - offsetWidth - 8)) - around.left}px`;
  card.style.top = `${(below ? line.bottom + gap : line.top - offsetHeight - 4) - around.top}px`;
}

async function contentOf(link) {
  const address = new URL(link.href);
  const anchor = decodeURIComponent(address.hash.slice(1));
  address.hash = address.search = "";
  const page = await load(address.href);
  const title = words(page.querySelector("article h1"));
  const sentence = anchor.startsWith("s-") && page.getElementById(anchor);
  const facts = lead(page);
  if (sentence) return [make("p", { className: "dossier-preview-words" }, `“${clip(words(sentence), 2 * LONGEST)}”`), make("p", { className: "dossier-preview-from" }, [title, facts[0]].filter(Boolean).join(" · "))];
  const kind = page.querySelector('meta[name="dossier:kind"]')?.content;
  return [
    ...(kind && !facts.some((fact) => fact.toLowerCase().startsWith(kind)) ? [make("p", { className: "dossier-preview-kind" }, kind)] : []),
    make("p", { className: "dossier-preview-title" }, title),
    ...facts.map((fact) => make("p", {}, clip(fact, LONGEST))),
  ];
}

/** What a page says before its first section: paragraphs and facts, the first four of them. */
function lead(page) {
  const found = [];
  let next = page.querySelector("article h1")?.nextElementSibling;
  for (; next && next.localName !== "h2" && found.length < 4; next = next.nextElementSibling) {
    const parts = next.matches(".dossier-facts, ul") ? next.querySelectorAll("li") : next.localName === "p" ? [next] : [];
    found.push(...[...parts].map(words).filter(Boolean));
  }
  return found.slice(0, 4);
}

function load(address) {
  if (!pages.has(address)) {
    if (pages.size >= KEPT_PAGES) pages.delete(pages.keys().next().value);
    const page = fetch(address).then(async (response) => {
      if (!response.ok) throw new Error(response.statusText);
      return new DOMParser().parseFromString(await response.text(), "text/html");
    });
    page.catch(() => pages.delete(address));
    pages.set(address, page);
  }
  return pages.get(address);
}

/** The words of an element, without marks that only link to it. */
function words(element) {
  const copy = element?.cloneNode(true);
  copy?.querySelectorAll(".headerlink, sup").forEach((mark) => mark.remove());
  return (copy?.textContent ?? "").replace(/\s+/g, " ").trim();
}

function clip(text, longest) {
  return text.length > longest ? `${text.slice(0, text.lastIndexOf(" ", longest))} …` : text;
}
