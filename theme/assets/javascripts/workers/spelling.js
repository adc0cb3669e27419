// Other spellings of a word, as dossier/text/romanization.py works them out; its tables come with the site's names.

/** Return a word in small Latin letters without accents, whatever its script. */
function romanize(word, names) {
  const letters = [...word.normalize("NFC").toLowerCase()];
  return letters.map((letter) => names.letters[letter] ?? letter).join("").toLowerCase().replace(/\p{M}/gu, "");
}

/** Return what the spellings of one name have in common; `word` is romanized. */
function soundKey(word, names) {
  const sounds = new Map(names.sounds);
  const groups = new RegExp(`${[...sounds.keys()].join("|")}|c|[^a-z]`, "g");
  const plain = word.replace(groups, (letters, place) => {
    if (letters === "c") return /^[eiy]/.test(word.slice(place + 1)) ? "s" : "k";
    return sounds.get(letters) ?? "";
  });
  return plain.replace(/[eiyj]+/g, "i").replace(/[ao]+/g, "a").replace(/(.)\1+/g, "$1");
}

/** Return the words of names that may be spellings of a word, and the word in Latin letters where it is in others. */
function otherSpellings(word, names) {
  const small = word.normalize("NFC").toLowerCase();
  const latin = romanize(word, names);
  const key = soundKey(latin, names);
  const found = new Set(Object.hasOwn(names.words, key) ? names.words[key] : []);
  if (latin && !/\p{Script=Latin}/u.test(small)) found.add(latin);
  found.delete(small);
  return [...found];
}
