/* Searches all lists at once. */
(function () {
  "use strict";
  const MOST = 8;
  const input = document.getElementById("seek");
  const state = document.getElementById("search-state");
  const start = state.textContent;
  const home = document.body.dataset.home;

  function section(box, words) {
    const rows = diwan.lists[box.dataset.list] || [];
    const held = words.length ? rows.filter((row) => diwan.holds(row, words)) : [];
    const whole = held.filter((row) => diwan.isWhole(row, words));
    const found = whole.concat(held.filter((row) => !diwan.isWhole(row, words)));
    box.hidden = found.length === 0;
    diwan.show(box.querySelector("table"), found.slice(0, MOST));
    const more = box.querySelector(".more");
    more.replaceChildren();
    if (found.length > MOST) {
      const a = document.createElement("a");
      a.href = home + box.dataset.list + ".html?" + new URLSearchParams({ q: input.value });
      a.textContent = diwan.filled(box.dataset.more, found.length);
      more.append(a);
    }
    return found.length;
  }

  function refresh() {
    const folded = diwan.fold(input.value);
    const words = folded.length < 2 ? [] : folded.split(" ");
    const found = Array.from(document.querySelectorAll(".found")).map((box) => section(box, words));
    const all = found.reduce((sum, count) => sum + count, 0);
    state.textContent = words.length === 0 ? start : all === 0 ? state.dataset.none : diwan.filled(state.dataset.found, all);
  }

  input.value = new URLSearchParams(location.search).get("q") || "";
  input.addEventListener("input", refresh);
  diwan.whenData(refresh);
})();
