// What makes a page easier to read and nothing depends on: terms that can be hushed, findings that can be
// filtered, tables that can be sorted. The words come from the page.
(() => {
  "use strict";
  const words = document.getElementById("words").dataset;

  const button = (text, press) => {
    const made = document.createElement("button");
    made.type = "button";
    made.append(...[].concat(text));
    made.addEventListener("click", press);
    return made;
  };

  // Each term of the legend is a button that hushes its uses.
  for (const item of document.querySelectorAll(".legend [data-term]")) {
    const draft = item.closest(".draft");
    const term = item.dataset.term;
    const toggle = button([...item.childNodes], () => {
      const isShown = toggle.getAttribute("aria-pressed") !== "true";
      toggle.setAttribute("aria-pressed", isShown);
      const uses = term === "topic" ? ".sheet .topic" : `.sheet mark.u[data-t="${term}"]`;
      for (const use of draft.querySelectorAll(uses)) use.classList.toggle("hush", !isShown);
    });
    toggle.setAttribute("aria-pressed", "true");
    item.append(toggle);
  }

  // Severities and rules of a draft's findings, beside its text and in its table.
  for (const list of document.querySelectorAll(".all-findings")) {
    const draft = list.closest(".draft");
    const marked = [...draft.querySelectorAll("[data-severity]")];
    const rows = marked.filter((row) => row.localName === "tr");
    // The only severity that is shown; empty where all are.
    let only = "";
    const status = document.createElement("span");
    status.setAttribute("role", "status");
    const rules = document.createElement("select");
    rules.setAttribute("aria-label", words.rule);
    rules.append(new Option(words.every, ""));
    const names = new Map(rows.map((row) => [row.dataset.rule, row.querySelector("th").firstChild.data.trim()]));
    const byName = ([, a], [, b]) => a.localeCompare(b, document.documentElement.lang);
    for (const [rule, name] of [...names].sort(byName)) rules.append(new Option(name, rule));
    const apply = () => {
      for (const item of marked) {
        item.hidden = (only !== "" && item.dataset.severity !== only) || (rules.value !== "" && item.dataset.rule !== rules.value);
      }
      status.textContent = `${rows.filter((row) => !row.hidden).length} / ${rows.length}`;
    };
    rules.addEventListener("change", apply);
    const tools = document.createElement("div");
    tools.className = "tools";
    tools.setAttribute("role", "group");
    tools.setAttribute("aria-label", words.filter);
    for (const severity of ["error", "warning", "info"]) {
      const count = rows.filter((row) => row.dataset.severity === severity).length;
      if (count === 0) continue;
      const toggle = button(`${words[severity]} ${count}`, () => {
        only = only === severity ? "" : severity;
        for (const one of tools.querySelectorAll("button")) one.setAttribute("aria-pressed", only !== "" && one === toggle);
        apply();
      });
      toggle.setAttribute("aria-pressed", "false");
      tools.append(toggle);
    }
    tools.append(rules, status);
    list.querySelector("h3").after(tools);
    apply();
  }

  // Tables whose heads are buttons that sort.
  for (const head of document.querySelectorAll(".sortable th[data-sort]")) {
    const table = head.closest("table");
    const column = [...head.parentNode.children].indexOf(head);
    const value = (row) => row.children[column].dataset.value ?? row.children[column].textContent;
    const order = head.dataset.sort === "number"
      ? (a, b) => Number(value(a)) - Number(value(b))
      : (a, b) => value(a).localeCompare(value(b), document.documentElement.lang);
    const sort = button([...head.childNodes], () => {
      const isUp = head.getAttribute("aria-sort") !== "ascending";
      for (const other of head.parentNode.children) other.removeAttribute("aria-sort");
      head.setAttribute("aria-sort", isUp ? "ascending" : "descending");
      const body = table.tBodies[0];
      const rows = [...body.rows].sort(order);
      body.append(...(isUp ? rows : rows.reverse()));
    });
    head.append(sort);
  }

  // What is linked to or printed is not folded away.
  const open = (place) => {
    for (let at = place; at; at = at.parentElement) if (at.localName === "details") at.open = true;
  };
  addEventListener("hashchange", () => open(document.getElementById(decodeURIComponent(location.hash.slice(1)))));
  addEventListener("beforeprint", () => document.querySelectorAll("details").forEach((item) => { item.open = true; }));
})();
