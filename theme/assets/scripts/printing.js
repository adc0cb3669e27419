/* Lists the addresses of a page's links below its text when it is printed, numbered where the links stand. */
(() => {
  const NOT_LISTED = ".headerlink, .dossier-text a, .dossier-breadcrumbs a, .dossier-neighbours a, .dossier-contents a, sup a";

  const clear = () => document.querySelectorAll(".dossier-addresses, .dossier-note").forEach((part) => part.remove());

  /** Where a page is published, be it printed from a preview or a copy: the address that the page gives as its own. */
  const published = (address) => {
    const root = window.__md_scope.href;
    const own = document.querySelector("link[rel=canonical]")?.href ?? "";
    const path = location.href.split("#")[0].slice(root.length);
    if (!address.startsWith(root) || !own.endsWith(path)) return address;
    return own.slice(0, own.length - path.length) + address.slice(root.length);
  };

  const list = () => {
    clear();
    const article = document.querySelector("article");
    const here = location.href.split("#")[0];
    const numbers = new Map();
    for (const link of article?.querySelectorAll("a[href]") ?? []) {
      if (link.matches(NOT_LISTED) || link.href.split("#")[0] === here) continue;
      if (!numbers.has(link.href)) numbers.set(link.href, numbers.size + 1);
      const note = document.createElement("sup");
      note.className = "dossier-note";
      note.textContent = ` ${numbers.get(link.href)}`;
      link.after(note);
    }
    if (numbers.size === 0) return;
    const section = document.createElement("section");
    section.className = "dossier-addresses";
    const heading = document.createElement("h2");
    heading.textContent = "Addresses";
    const items = document.createElement("ol");
    for (const address of numbers.keys()) {
      const item = document.createElement("li");
      item.textContent = published(address);
      items.append(item);
    }
    section.append(heading, items);
    article.append(section);
  };

  addEventListener("beforeprint", list);
  addEventListener("afterprint", clear);
})();
