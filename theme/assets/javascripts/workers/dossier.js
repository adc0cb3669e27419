// Stands before Material's own search: it adds other spellings of the names asked for, and says of each result what it
// is, when it was, and under which spelling which source has it. Material lets a site bring its own worker; this one
// loads the one it stands for, whose name follows its own: `dossier.js?search.….min.js`.

"use strict";

importScripts("spelling.js");

// The types of Material's messages.
const QUERY = 2;
const RESULT = 3;

const NO_NAMES = { letters: {}, sounds: [], words: {}, pages: {}, sources: [] };
const LONGEST_LIST = 3;
const OPERATORS = /["+\-~^:*]/;

const passed = new WeakSet();
const asked = [];
let names;

/** Load the names of the dossier when somebody searches for the first time. */
function load() {
  const address = new URL("../../../search/names.json", self.location.href);
  return fetch(address)
    .then((response) => (response.ok ? response.json() : NO_NAMES))
    .catch(() => NO_NAMES);
}

self.addEventListener("message", (event) => {
  if (passed.has(event) || event.data?.type !== QUERY) return;
  event.stopImmediatePropagation();
  names ??= load();
  names.then((known) => {
    const question = widen(String(event.data.data), known);
    asked.push({ ...question, known });
    const again = new MessageEvent("message", { data: { ...event.data, data: question.query } });
    passed.add(again);
    self.dispatchEvent(again);
  });
});

const post = self.postMessage.bind(self);
self.postMessage = (message) => {
  if (message?.type === RESULT && asked.length) explain(message.data.items, asked.shift());
  post(message);
};

/** Add other spellings to a query; one with operators means what it says. */
function widen(query, known) {
  const added = new Map();
  if (OPERATORS.test(query)) return { query, added };
  const words = query.split(/\s+/).filter(Boolean);
  for (const word of words) added.set(word.toLowerCase(), otherSpellings(word, known));
  return { query: words.flatMap((word) => [word, ...added.get(word.toLowerCase())]).join(" "), added };
}

/** Say of each page found what it is; a word that was found in another spelling is not missing. */
function explain(items, { added, known }) {
  for (const page of items) {
    for (const section of page) {
      for (const [word, others] of added) {
        const terms = section.terms ?? {};
        if (others.some((other) => terms[other]) && terms[word] === false) delete terms[word];
        for (const other of others) if (terms[other] === false) delete terms[other];
      }
      const about = section.location.includes("#") ? undefined : known.pages[section.location];
      if (about) section.tags = [...(about.is ?? []), ...spelled(about.spellings ?? [], added, known)].map(escapeHtml);
    }
  }
}

/** Return under which spelling the texts have the name that was asked for. */
function spelled(spellings, added, known) {
  const wanted = [...added].flatMap(([word, others]) => [word, ...others]);
  const found = spellings.filter(([text]) =>
    text.toLowerCase().split(/[^\p{L}\p{N}]+/u).some((part) => wanted.some((word) => word.length > 1 && part.startsWith(word))),
  );
  return found.slice(0, LONGEST_LIST).map(([text, sources]) => {
    if (!sources.length) return `also known as “${text}”`;
    const titles = sources.slice(0, LONGEST_LIST).map((source) => known.sources[source]);
    const more = sources.length - titles.length;
    return `“${text}” in ${titles.join("; ")}${more ? ` and ${more} more` : ""}`;
  });
}

/** Material takes what it is given for HTML. */
function escapeHtml(text) {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

const own = self.location.search.slice(1);
if (/^search\.\w+\.min\.js$/.test(own)) importScripts(own);
