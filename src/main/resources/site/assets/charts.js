/* Draws each chart from the table beside it; clicking a bar follows the link of its row. */
(function () {
  "use strict";
  const root = getComputedStyle(document.documentElement);
  const colour = (name) => root.getPropertyValue("--" + name).trim();
  const rtl = document.documentElement.dir === "rtl";
  const narrow = window.matchMedia("(max-width: 40rem)").matches;
  Chart.defaults.font.family = getComputedStyle(document.body).fontFamily;
  Chart.defaults.font.size = 13;
  Chart.defaults.color = colour("soft");
  Chart.defaults.animation = false;
  Chart.defaults.devicePixelRatio = Math.max(2, window.devicePixelRatio || 1);

  function read(table) {
    const heads = Array.from(table.tHead.rows[0].cells).slice(1);
    const rows = Array.from(table.tBodies[0].rows);
    return {
      labels: rows.map((row) => row.cells[0].textContent.trim()),
      links: rows.map((row) => row.querySelector("a")),
      series: heads.map((head, i) => ({
        label: head.textContent,
        data: rows.map((row) => Number(row.cells[i + 1].dataset.value)),
        backgroundColor: colour(head.dataset.colour),
        maxBarThickness: 26,
        borderRadius: 2,
        borderSkipped: false,
      })),
    };
  }

  const most = narrow ? 18 : 34;

  function shortened(text) {
    return text.length > most ? text.slice(0, most - 1) + "…" : text;
  }

  /** Of a long name two lines on a telephone: «Iran and United Sta…» names nobody. */
  function inLines(text) {
    const end = text.lastIndexOf(" ", most);
    return narrow && text.length > most && end > 0 ? [text.slice(0, end), shortened(text.slice(end + 1))] : shortened(text);
  }

  function scales(bars, labels) {
    const names = {
      stacked: true,
      reverse: !bars && rtl,
      position: bars ? (rtl ? "right" : "left") : "bottom",
      grid: { display: false },
      border: { color: colour("rule") },
      ticks: {
        autoSkip: !bars,
        maxRotation: 0,
        color: colour("ink"),
        callback: (value) => inLines(labels[value]),
      },
    };
    const numbers = {
      stacked: true,
      reverse: bars && rtl,
      position: bars ? "bottom" : rtl ? "right" : "left",
      beginAtZero: true,
      grid: { color: colour("rule") },
      border: { display: false },
      ticks: { precision: 0, maxTicksLimit: 6 },
    };
    return bars ? { x: numbers, y: names } : { x: names, y: numbers };
  }

  function draw(figure) {
    const table = figure.querySelector("table");
    const box = figure.querySelector(".canvas");
    if (!table || !box) return;
    const bars = figure.classList.contains("bars");
    const { labels, links, series } = read(table);
    box.hidden = false;
    const row = labels.some((label) => Array.isArray(inLines(label))) ? 40 : 30;
    box.style.height = (bars ? 48 + row * labels.length : narrow ? 220 : 260) + (series.length > 1 ? 34 : 0) + "px";
    const follow = (hits) => (hits.length ? links[hits[0].index] : null);
    new Chart(box.querySelector("canvas"), {
      type: "bar",
      data: { labels: labels, datasets: series },
      options: {
        indexAxis: bars ? "y" : "x",
        maintainAspectRatio: false,
        layout: { padding: rtl && !bars ? { left: 14 } : 0 },
        interaction: { mode: "index", axis: bars ? "y" : "x", intersect: false },
        scales: scales(bars, labels),
        onClick: (event, hits) => follow(hits) && follow(hits).click(),
        onHover: (event, hits) => (event.native.target.style.cursor = follow(hits) ? "pointer" : ""),
        plugins: {
          legend: {
            display: series.length > 1,
            position: "top",
            align: "start",
            rtl: rtl,
            labels: { boxWidth: 12, boxHeight: 12 },
          },
          tooltip: { rtl: rtl, textDirection: rtl ? "rtl" : "ltr", filter: (item) => item.raw > 0 },
        },
      },
    });
    figure.querySelector("details").open = false;
    figure.dataset.drawn = "true";
  }

  document.querySelectorAll("figure.chart").forEach(draw);
})();
