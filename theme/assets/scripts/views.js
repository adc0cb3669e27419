/* Drawings gain filters, zoom and highlighting. Without this script they are whole, and every mark leads on. */
"use strict";

(() => {
  const FIGURES = ".dossier-drawing";
  const MOST_ZOOM = 16;

  /* Parts of a page are made of names and words only through these: never as HTML. */
  function make(tag, attributes = {}, ...children) {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    made.append(...children);
    return made;
  }

  const linkOf = (target) => (target instanceof Element ? target.closest(`${FIGURES} svg a`) : null);
  const addressOf = (link) => link.href.baseVal;

  /* Filters: the state stands in the address, so that what is seen can be shared. */

  function addFilters(figures) {
    const filtered = figures.filter((figure) => figure.dataset.facets);
    if (!filtered.length) return;
    const facets = JSON.parse(filtered[0].dataset.facets);
    const asked = new URLSearchParams(location.search);
    const said = make("output", { "aria-live": "polite" });
    const form = make("form", { class: "dossier-views", "aria-label": "Filter the drawings" });
    const selects = facets.map(({ key, label, choices }) => {
      const select = make("select", { name: key }, make("option", { value: "" }, "all"));
      for (const [tag, id, name] of choices) {
        const option = make("option", { value: id }, name);
        option.dataset.tag = tag;
        select.append(option);
      }
      select.value = asked.get(key) ?? "";
      if (select.selectedIndex < 0) select.value = "";
      form.append(make("label", {}, `${label} `, select));
      return select;
    });
    const apply = () => {
      const tags = selects.map((select) => select.selectedOptions[0]?.dataset.tag).filter(Boolean);
      const counts = filtered.map((figure) => filterMarks(figure, tags));
      said.textContent = tags.length ? `${counts[0][0]} of ${counts[0][1]} shown` : "";
    };
    form.append(said);
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("change", () => {
      const url = new URL(location.href);
      for (const select of selects) {
        if (select.value) url.searchParams.set(select.name, select.value);
        else url.searchParams.delete(select.name);
      }
      history.replaceState(history.state, "", url);
      apply();
    });
    filtered[0].before(form);
    apply();
  }

  /* A mark stands for one thing or several; each has its tags, and is shown if it has all that were asked for. */
  function filterMarks(figure, asked) {
    let shown = 0;
    let all = 0;
    for (const link of figure.querySelectorAll("[data-tags]")) {
      const things = link.dataset.tags.split(" ").map((tags) => tags.split("."));
      const matching = things.filter((tags) => asked.every((tag) => tags.includes(tag))).length;
      if (link.closest("svg") === figure.querySelector("svg")) {
        shown += matching;
        all += things.length;
      }
      setOff(link, matching === 0);
      const circle = link.classList.contains("cell") && link.querySelector("circle");
      if (circle) {
        circle.dataset.r ??= circle.getAttribute("r");
        circle.setAttribute("r", Math.max(2.5, circle.dataset.r * Math.sqrt(matching / things.length)));
        link.dataset.name ??= link.getAttribute("aria-label");
        const name = asked.length && things.length > 1 ? `${link.dataset.name}, ${matching} shown` : link.dataset.name;
        link.setAttribute("aria-label", name);
      }
    }
    return [shown, all];
  }

  function setOff(link, off) {
    link.classList.toggle("is-off", off);
    if (off) {
      link.setAttribute("tabindex", "-1");
      link.setAttribute("aria-hidden", "true");
    } else {
      link.removeAttribute("tabindex");
      link.removeAttribute("aria-hidden");
    }
  }

  /* Highlighting: what is pointed at, and what belongs to it, everywhere on the page. */

  function highlight(link) {
    for (const old of document.querySelectorAll(`${FIGURES} .is-lit, ${FIGURES} .has-lit`)) {
      old.classList.remove("is-lit", "has-lit");
    }
    if (!link) return;
    for (const figure of document.querySelectorAll(FIGURES)) {
      const same = [...figure.querySelectorAll("svg a")].filter((other) => addressOf(other) === addressOf(link));
      const near = new Set(same.flatMap((other) => (other.dataset.near ?? "").split(" ").filter(Boolean)));
      for (const other of same) other.classList.add("is-lit");
      if (!near.size) continue;
      for (const svg of figure.querySelectorAll("svg")) svg.classList.add("has-lit");
      for (const part of figure.querySelectorAll("[data-id]")) {
        if (part.dataset.id.split(" ").some((id) => near.has(id))) part.classList.add("is-lit");
      }
    }
  }

  /* Zoom: the view box of the stage moves, marks and words keep their size, and there is room for more of them. */

  function addZoom(figure) {
    const sheets = [...figure.querySelectorAll("svg > .stage")].map((stage) => {
      const { width, height } = stage.viewBox.baseVal;
      const pins = [...stage.querySelectorAll("[data-pin]")].map((pin) => [pin, pin.getAttribute("transform")]);
      const later = [...stage.querySelectorAll("[data-from]")];
      return { svg: stage.parentNode, stage, width, height, pins, later, x: 0, y: 0, zoom: 1 };
    });
    const draw = (sheet) => {
      const { svg, stage, width, height, zoom } = sheet;
      sheet.x = Math.min(Math.max(sheet.x, 0), width - width / zoom);
      sheet.y = Math.min(Math.max(sheet.y, 0), height - height / zoom);
      stage.setAttribute("viewBox", `${sheet.x} ${sheet.y} ${width / zoom} ${height / zoom}`);
      for (const [pin, transform] of sheet.pins) pin.setAttribute("transform", `${transform} scale(${1 / zoom})`);
      for (const part of sheet.later) part.setAttribute("display", Number(part.dataset.from) > zoom ? "none" : "inline");
      svg.classList.toggle("is-zoomed", zoom > 1);
    };
    /* Twice or half, around a point given as shares of what is seen. */
    const zoomTo = (sheet, zoom, x = 0.5, y = 0.5) => {
      const next = Math.min(Math.max(zoom, 1), MOST_ZOOM);
      sheet.x += (sheet.width / sheet.zoom - sheet.width / next) * x;
      sheet.y += (sheet.height / sheet.zoom - sheet.height / next) * y;
      sheet.zoom = next;
      draw(sheet);
    };
    const move = (x, y) => {
      for (const sheet of sheets) {
        sheet.x += (x * sheet.width) / sheet.zoom / 5;
        sheet.y += (y * sheet.height) / sheet.zoom / 5;
        draw(sheet);
      }
    };
    const tools = make("div", { class: "dossier-views", role: "group", "aria-label": "Zoom; arrow keys move the drawing" });
    for (const [sign, name, act] of [
      ["+", "Zoom in", (sheet) => zoomTo(sheet, sheet.zoom * 2)],
      ["−", "Zoom out", (sheet) => zoomTo(sheet, sheet.zoom / 2)],
      ["Whole", "Whole: show all of the drawing", (sheet) => zoomTo(sheet, 1)],
    ]) {
      const button = make("button", { type: "button", "aria-label": name }, sign);
      button.addEventListener("click", () => sheets.forEach(act));
      tools.append(button);
    }
    tools.addEventListener("keydown", (event) => {
      const step = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
      if (!step) return;
      event.preventDefault();
      move(...step);
    });
    figure.prepend(tools);
    for (const sheet of sheets) addPointer(sheet, draw, zoomTo);
  }

  function addPointer(sheet, draw, zoomTo) {
    const { svg, stage } = sheet;
    let from = null;
    let moved = false;
    const unit = () => svg.viewBox.baseVal.width / svg.getBoundingClientRect().width;
    stage.addEventListener(
      "wheel",
      (event) => {
        // Without a key the wheel scrolls the page, as everywhere.
        if (!event.ctrlKey && !event.metaKey) return;
        event.preventDefault();
        const box = svg.getBoundingClientRect();
        const x = ((event.clientX - box.left) * unit()) / sheet.width;
        const y = ((event.clientY - box.top) * unit()) / sheet.height;
        zoomTo(sheet, event.deltaY < 0 ? sheet.zoom * 2 : sheet.zoom / 2, x, y);
      },
      { passive: false },
    );
    stage.addEventListener("pointerdown", (event) => {
      moved = false;
      from = sheet.zoom > 1 ? [event.clientX, event.clientY] : null;
    });
    stage.addEventListener("pointermove", (event) => {
      if (!from || !event.buttons) return;
      const [x, y] = [event.clientX - from[0], event.clientY - from[1]];
      if (!moved && Math.hypot(x, y) < 5) return;
      moved = true;
      sheet.x -= (x * unit()) / sheet.zoom;
      sheet.y -= (y * unit()) / sheet.zoom;
      from = [event.clientX, event.clientY];
      draw(sheet);
    });
    stage.addEventListener("dragstart", (event) => event.preventDefault());
    // Who moved the drawing did not mean the mark that the pointer stands on.
    stage.addEventListener("click", (event) => moved && event.preventDefault(), true);
    // What gets the focus is brought into sight.
    stage.addEventListener("focusin", (event) => {
      const pin = event.target.closest("[data-pin]");
      if (!pin || sheet.zoom === 1) return;
      const [x, y] = pin.dataset.pin.split(" ").map(Number);
      sheet.x = x - sheet.width / sheet.zoom / 2;
      sheet.y = y - sheet.height / sheet.zoom / 2;
      draw(sheet);
    });
  }

  /* Material follows links of HTML without loading the page anew, and knows none of SVG: so one of HTML is followed. */
  addEventListener("click", (event) => {
    const link = linkOf(event.target);
    const elsewhere = event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    if (!link || event.defaultPrevented || elsewhere) return;
    event.preventDefault();
    const stand = make("a", { href: new URL(addressOf(link), document.baseURI).href, hidden: "" });
    document.body.append(stand);
    stand.click();
    stand.remove();
  });
  addEventListener("pointerover", (event) => highlight(linkOf(event.target)));
  addEventListener("focusin", (event) => highlight(linkOf(event.target)));

  function start() {
    const figures = [...document.querySelectorAll(`${FIGURES}:not([data-ready])`)];
    for (const figure of figures) {
      figure.dataset.ready = "";
      if ("zoom" in figure.dataset) addZoom(figure);
    }
    addFilters(figures);
  }

  // Material says when it has put another page in place; without it, there is one page.
  if (window.document$) window.document$.subscribe(start);
  else start();
})();
