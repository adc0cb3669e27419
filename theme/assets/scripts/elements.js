// Making elements without ever parsing HTML.

/** Make an element; `properties` are set on it, and `children` are elements or plain text. */
export function make(name, properties = {}, ...children) {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}

/** Say what assistive technology is to know of an element. */
export function describe(element, attributes) {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

/** Letters without case and accents, so that `Elan` finds `Élan`. */
export function fold(text) {
  return text.normalize("NFKD").replace(/\p{M}+/gu, "").toLowerCase();
}
