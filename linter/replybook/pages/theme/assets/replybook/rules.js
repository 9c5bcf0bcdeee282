// The filter above the table of all rules. The address keeps what was chosen: ?level=error&channel=x&kind=tone&words=sorry
(() => {
  const home = document.querySelector("[data-rb-rules]");
  if (!home) return;
  const names = JSON.parse(home.dataset.rbRules || "{}");
  const rows = [...home.querySelectorAll("tbody tr")];
  const asked = new URLSearchParams(location.search);
  const words = (row, key) => (row.dataset[key] || "").split(" ").filter(Boolean);
  const values = (key) => [...new Set(rows.flatMap((row) => words(row, key)))];
  const filters = [
    { name: "level", label: "Level", values: ["error", "warning", "suggestion"], of: (row) => words(row, "level") },
    { name: "channel", label: "Channel", values: values("channels"), of: (row) => words(row, "channels") },
    { name: "kind", label: "Check", values: values("kind").sort(), of: (row) => words(row, "kind") },
  ];

  const make = (tag, properties, ...children) => {
    const element = Object.assign(document.createElement(tag), properties);
    element.append(...children);
    return element;
  };
  const field = (label, control) => make("label", { className: "rb-filter__field" }, make("span", { textContent: label }), control);

  const selects = filters.map((filter) => {
    const options = filter.values.map((value) => make("option", { value, textContent: names[value] || value }));
    const select = make("select", { name: filter.name }, make("option", { value: "", textContent: "any" }), ...options);
    select.value = filter.values.includes(asked.get(filter.name)) ? asked.get(filter.name) : "";
    return select;
  });
  const search = make("input", { type: "search", name: "words", value: asked.get("words") || "", autocomplete: "off" });
  const count = make("p", { className: "rb-filter__count" });
  count.setAttribute("role", "status");
  const clear = make("button", { type: "button", className: "rb-filter__clear", textContent: "Show all" });

  const show = () => {
    const wanted = search.value.trim().toLowerCase();
    let visible = 0;
    for (const row of rows) {
      const fits = filters.every((filter, index) => !selects[index].value || filter.of(row).includes(selects[index].value));
      row.hidden = !(fits && row.textContent.toLowerCase().includes(wanted));
      visible += row.hidden ? 0 : 1;
    }
    count.textContent = `${visible} of ${rows.length} rules`;
    clear.hidden = visible === rows.length;
  };
  const keep = () => {
    const chosen = new URLSearchParams();
    for (const control of [...selects, search]) if (control.value) chosen.set(control.name, control.value);
    history.replaceState(null, "", chosen.size ? `?${chosen}` : location.pathname);
  };
  const change = () => {
    show();
    keep();
  };
  for (const control of [...selects, search]) control.addEventListener("input", change);
  clear.addEventListener("click", () => {
    for (const control of [...selects, search]) control.value = "";
    change();
    selects[0].focus();
  });

  const fields = [...filters.map((filter, index) => field(filter.label, selects[index])), field("Words", search)];
  const bar = make("div", { className: "rb-filter" }, ...fields, clear, count);
  bar.setAttribute("role", "group");
  bar.setAttribute("aria-label", "Filter the rules");
  home.prepend(bar);
  show();
})();
