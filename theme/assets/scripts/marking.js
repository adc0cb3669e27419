/* Lets a reader switch the marking of names in a text on and off by type. The choice is kept in this browser alone. */
(() => {
  const KEY = "__dossier_unmarked";

  /** Names in texts are links to pages: the folder of the page is the type. */
  const typeOf = (link) => link.pathname.slice(window.__md_scope.pathname.length).split("/")[0];

  const label = (type) => (type.charAt(0).toUpperCase() + type.slice(1)).replaceAll("-", " ");

  const apply = (links, unmarked) => {
    for (const link of links) link.toggleAttribute("data-dossier-unmarked", unmarked.has(typeOf(link)));
  };

  const choice = (type, links, unmarked) => {
    const box = document.createElement("input");
    box.type = "checkbox";
    box.checked = !unmarked.has(type);
    box.addEventListener("change", () => {
      if (box.checked) unmarked.delete(type);
      else unmarked.add(type);
      window.__md_set(KEY, [...unmarked].sort());
      apply(links, unmarked);
    });
    const name = document.createElement("span");
    name.textContent = label(type);
    name.className = "dossier-sample";
    name.dataset.type = type;
    const line = document.createElement("label");
    line.append(box, name);
    return line;
  };

  const offer = () => {
    const text = document.querySelector(".dossier-text");
    if (!text || document.querySelector(".dossier-marking")) return;
    const links = [...text.querySelectorAll("a[href]")];
    const types = [...new Set(links.map(typeOf))].sort();
    if (types.length === 0) return;
    const kept = window.__md_get(KEY);
    const unmarked = new Set(Array.isArray(kept) ? kept : []);
    apply(links, unmarked);
    const summary = document.createElement("summary");
    summary.textContent = "Names marked";
    const choices = document.createElement("div");
    choices.setAttribute("role", "group");
    choices.setAttribute("aria-label", "Types of names marked in the text");
    choices.append(...types.map((type) => choice(type, links, unmarked)));
    const control = document.createElement("details");
    control.className = "dossier-marking";
    control.append(summary, choices);
    text.prepend(control);
  };

  window.document$.subscribe(offer);
})();
