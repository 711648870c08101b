/* Filters, pages and searches the lists; each list comes as a script of data. */
(function () {
  "use strict";
  const PAGE = 50;
  const SHORT = 3;
  const lang = document.documentElement.lang;
  const home = document.body.dataset.home;
  const lists = {};
  let names = {};
  const waiting = [];

  /** Letters of one sound and digits, as reporting.fold_name has them. */
  const LETTERS = "ٱىیېۀةۃەھہکگڭپڤڥچژڨı٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹";
  const PLAIN = "ايييههههههكككبففججقi01234567890123456789";
  const ALIKE = new Map([...LETTERS].map((letter, i) => [letter, PLAIN[i]]));

  /** Makes spellings of one name alike, as the warehouse does. */
  function fold(text) {
    return text
      .normalize("NFKD")
      .toLowerCase()
      .replace(/[\u0300-\u036f\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u200b-\u200f\u061c\ufeff\u00ad\u202a-\u202e\u2066-\u2069\u0621]/g, "")
      .replace(/./gsu, (letter) => ALIKE.get(letter) ?? letter)
      .replace(/[\s_.,،؛;·'’`()/\-–]+/g, " ")
      .replace(/(^| )ال(?=[^ ]{2})/g, "$1")
      .trim();
  }

  function cell(column, text, row) {
    const td = document.createElement("td");
    td.className = column.className;
    td.dataset.label = column.textContent;
    td.setAttribute("role", "cell");
    const bdi = document.createElement("bdi");
    bdi.textContent = text;
    const arabic = /[\u0600-\u06ff]/.test(text);
    if (lang === "en" && arabic) bdi.lang = "ar";
    if (lang === "ar" && !arabic && /[a-z]/i.test(text)) bdi.lang = "en";
    const has = (name) => column.classList.contains(name);
    const href = has("link") && row.h ? home + row.h : has("source") && row.u;
    if (href) {
      const a = document.createElement("a");
      a.href = href;
      if (has("source")) a.rel = "noreferrer noopener";
      a.append(bdi);
      td.append(a);
    } else {
      td.append(bdi);
    }
    if (row.w && has("link")) {
      const said = document.createElement("span");
      said.className = "said";
      said.lang = "ar";
      said.dir = "rtl";
      said.textContent = row.w;
      td.append(said);
    }
    return td;
  }

  /** Puts rows into a table. */
  function show(table, rows) {
    const columns = Array.from(table.tHead.rows[0].cells);
    table.tBodies[0].replaceChildren(
      ...rows.map((row) => {
        const tr = document.createElement("tr");
        tr.setAttribute("role", "row");
        tr.append(...columns.map((column, i) => cell(column, text(row, i), row)));
        return tr;
      })
    );
  }

  /** A cell in the language of the page; Arabic that is 0 is the same as in English. */
  const text = (row, i) => row[lang][i] || row.en[i];

  /** All that a row says in either language, with the other names of those in it. */
  function said(row) {
    if (row.s === undefined) {
      const others = (row.n || []).map((key) => names[key] || "");
      row.s = " " + fold([row.en, row.ar.filter(Boolean), row.w || "", others].flat().join(" ")) + " ";
    }
    return row.s;
  }

  /** Whether every word is in it; a short one only where a word begins: «UN» is not in «council». */
  function holds(row, words) {
    return words.every((word) => said(row).includes(word.length <= SHORT ? " " + word : word));
  }

  /** Whether every word stands in it as a whole. */
  const isWhole = (row, words) => words.every((word) => said(row).includes(" " + word + " "));

  const filled = (phrase, ...values) => phrase.replace(/\{(\d)\}/g, (all, i) => Number(values[i]).toLocaleString("en"));

  function browse(form, rows) {
    const table = document.querySelector("table.list");
    const paging = document.querySelector(".paging");
    const count = form.querySelector(".count");
    const facets = Array.from(form.querySelectorAll("[data-facet]"));
    const field = (name) => form.elements.namedItem(name);
    let page = 0;

    const day = (name) => (field(name) ? field(name).value : "");
    function matching() {
      const words = fold(field("q").value).split(" ").filter(Boolean);
      const chosen = facets.filter((select) => select.value);
      return rows.filter(
        (row) =>
          chosen.every((select) => row.f[select.dataset.facet].includes(select.value)) &&
          (!day("since") || (row.d && row.d >= day("since"))) &&
          (!day("until") || (row.d && row.d <= day("until"))) &&
          holds(row, words)
      );
    }

    function refresh() {
      const found = matching();
      const pages = Math.max(1, Math.ceil(found.length / PAGE));
      page = Math.min(page, pages - 1);
      show(table, found.slice(page * PAGE, (page + 1) * PAGE));
      count.textContent = filled(count.dataset.phrase, found.length, rows.length);
      document.querySelector(".nothing").hidden = found.length > 0;
      table.parentElement.hidden = found.length === 0;
      paging.hidden = pages === 1;
      paging.querySelector("span").textContent = filled(paging.querySelector("span").dataset.phrase, page + 1, pages);
      paging.querySelectorAll("button").forEach((button) => {
        const to = page + Number(button.dataset.step);
        button.disabled = to < 0 || to >= pages;
      });
    }

    function remember() {
      const given = Array.from(new FormData(form)).filter((entry) => entry[1]);
      const query = new URLSearchParams(given).toString();
      try {
        history.replaceState(null, "", location.pathname + (query ? "?" + query : ""));
      } catch (refused) {
        /* A page opened from a disk may not always change its address. */
      }
    }

    function changed() {
      page = 0;
      refresh();
      remember();
    }

    new URLSearchParams(location.search).forEach((value, name) => {
      if (field(name)) field(name).value = value;
    });
    form.hidden = false;
    form.addEventListener("input", changed);
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("reset", () => setTimeout(changed));
    paging.addEventListener("click", (event) => {
      if (!event.target.dataset.step) return;
      page += Number(event.target.dataset.step);
      refresh();
      document.querySelector("h1").scrollIntoView();
    });
    refresh();
  }

  document.querySelectorAll(".tongue").forEach((link) =>
    link.addEventListener("click", () => {
      link.href = link.getAttribute("href").split("?")[0] + location.search;
    })
  );

  window.diwan = {
    fold: fold,
    show: show,
    holds: holds,
    isWhole: isWhole,
    filled: filled,
    lists: lists,
    names: (given) => (names = given),
    data: function (name, rows) {
      lists[name] = rows;
      const form = document.querySelector('form.filters[data-list="' + name + '"]');
      if (form) browse(form, rows);
      waiting.forEach((listener) => listener());
    },
    whenData: (listener) => waiting.push(listener),
  };
})();
