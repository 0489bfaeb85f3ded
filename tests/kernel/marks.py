"""Marks that plotly.js drew, counted and compared with what the data of a figure ask for."""

COUNT = """(() => {
  const count = (plot, selector) => plot.querySelectorAll(selector).length;
  return Array.from(document.querySelectorAll('.js-plotly-plot')).map(plot => ({
    title: plot.layout && plot.layout.title ? plot.layout.title.text : '',
    points: count(plot, '.scatterlayer path.point'), lines: count(plot, '.scatterlayer .js-line'),
    fills: count(plot, '.scatterlayer .js-fill'),
    // Plotly leaves an empty path where a bar has no value.
    bars: Array.from(plot.querySelectorAll('.barlayer .point path')).filter(path => {
      const box = path.getBBox();
      return box.width * box.height > 0;
    }).length,
    boxes: count(plot, 'path.box'), maps: count(plot, '.heatmaplayer image'),
    tiles: count(plot, '.treemaplayer .slice'), slices: count(plot, '.pielayer .slice'),
  }));
})()"""


def wanted(figure):
    """How many marks of each kind the figure's data ask for."""
    many = dict.fromkeys(["points", "lines", "fills", "bars", "boxes", "maps", "tiles", "slices"], 0)
    for trace in figure["data"]:
        kind = trace["type"]
        if kind == "scatter" and "markers" in trace["mode"]:
            many["points"] += sum(y is not None for y in trace["y"])
        elif kind == "scatter" and trace.get("fill") == "toself":
            many["fills"] += 1
        elif kind == "scatter" and trace["mode"] == "lines":
            many["lines"] += 1
        elif kind == "bar":
            flat = trace.get("orientation") == "h"
            many["bars"] += sum(bool(value) for value in trace["x" if flat else "y"])
        elif kind == "box":
            many["boxes"] += len(trace["q1"])
        elif kind == "heatmap":
            many["maps"] += 1
        elif kind == "treemap":
            many["tiles"] += len(trace["values"])
        elif kind == "pie":
            many["slices"] += len(trace["values"])
    return many


def compare(where, figures, drawn):
    if len(drawn) != len(figures):
        raise SystemExit(f"{where}: {len(drawn)} of {len(figures)} figures are drawn")
    for figure, marks in zip(figures, drawn):
        title = figure["layout"]["title"]["text"].split("<br>")[0]
        for kind, many in wanted(figure).items():
            # Plotly adds a root to tiles, and joins the lines of a band to its fill.
            fine = marks[kind] >= many if kind in ("tiles", "lines", "fills") else marks[kind] == many
            if not fine:
                raise SystemExit(f"{where}: {title} has {marks[kind]} {kind}, not {many}")
