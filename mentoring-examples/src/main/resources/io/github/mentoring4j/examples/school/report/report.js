(function () {
  'use strict';
  var root = getComputedStyle(document.documentElement);
  var colour = function (name) { return root.getPropertyValue('--' + name).trim(); };
  var charts = JSON.parse(document.getElementById('chart-data').textContent);
  if (!window.Chart) { return; }
  Chart.defaults.font.family = getComputedStyle(document.body).fontFamily;
  Chart.defaults.font.size = 13;
  Chart.defaults.color = colour('ink');
  /* A long label breaks into lines at its dashes and blanks, so that it is whole on a phone. */
  var longest = window.innerWidth < 700 ? 16 : 34;
  var lines = function (label) {
    if (label.length <= longest) { return label; }
    return label.split(/(?<=[-\/ ])/).reduce(function (done, part) {
      var last = done.length - 1;
      if (last >= 0 && (done[last] + part).length <= longest) { done[last] += part; } else { done.push(part); }
      return done;
    }, []);
  };
  var still = matchMedia('(prefers-reduced-motion: reduce)').matches || navigator.webdriver;
  var drawn = charts.map(function (chart) {
    var canvas = document.getElementById(chart.id);
    var count = { stacked: true, beginAtZero: true, title: { display: true, text: chart.axis }, ticks: { precision: 0 }, grid: { color: '#e6eaf0' } };
    var names = { stacked: true, grid: { display: false }, ticks: { autoSkip: !chart.horizontal } };
    return new Chart(canvas, {
      type: 'bar',
      data: {
        labels: chart.rows.map(lines),
        datasets: chart.series.map(function (series) {
          return { label: series.label, data: series.values, backgroundColor: colour(series.colour), maxBarThickness: 44, borderColor: '#fff', borderWidth: 1 };
        })
      },
      options: {
        indexAxis: chart.horizontal ? 'y' : 'x',
        responsive: true, maintainAspectRatio: false, animation: still ? false : { duration: 400 },
        scales: chart.horizontal ? { x: count, y: names } : { x: names, y: count },
        plugins: { legend: { position: 'bottom', align: 'start', labels: { boxWidth: 14, boxHeight: 14 } } }
      }
    });
  });
  document.querySelectorAll('.needs-script').forEach(function (each) { each.hidden = true; });
  /* On paper a chart is a picture, which keeps its shape at any width. */
  var closed = [];
  window.addEventListener('beforeprint', function () {
    closed = Array.prototype.slice.call(document.querySelectorAll('details.print:not([open])'));
    closed.forEach(function (each) { each.open = true; });
    drawn.forEach(function (chart) {
      var picture = new Image();
      picture.src = chart.toBase64Image();
      picture.className = 'on-paper';
      picture.alt = '';
      chart.canvas.parentNode.after(picture);
    });
  });
  window.addEventListener('afterprint', function () {
    closed.forEach(function (each) { each.open = false; });
    document.querySelectorAll('img.on-paper').forEach(function (each) { each.remove(); });
  });
}());
