package org.diwan.docs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.diwan.catalog.ForeignKey;
import org.diwan.catalog.Relation;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.NullElkProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/** Tables and their keys as a drawing, laid out by Eclipse's layout kernel. */
final class StarPicture {

  private static final String STYLE =
      """
      text { font: 11px "DejaVu Sans Mono", Menlo, Consolas, monospace; fill: #1b1f24; }
      .name { font-weight: bold; fill: #fff; }
      .key { font-weight: bold; }
      .table { fill: #fff; stroke: #57606a; }
      .head { fill: #57606a; }
      .fact .head { fill: #9a3412; }
      .dim .head { fill: #1d4ed8; }
      .bridge .head { fill: #15803d; }
      polyline { fill: none; stroke: #8c959f; }
      """;

  private static final double LAYERS_APART = 60;
  private static final double MARGIN = 20;

  private final ElkNode graph = ElkGraphUtil.createGraph();
  private final Map<String, TableBox> boxes = new LinkedHashMap<>();

  private StarPicture(List<Relation> tables) {
    tables.forEach(table -> boxes.put(table.fullName(), new TableBox(table, graph)));
    boxes.values().forEach(this::join);
  }

  /** Draws the tables; keys that lead to others are left out. */
  static String of(List<Relation> tables) {
    StarPicture picture = new StarPicture(tables);
    picture.layOut();
    return picture.drawn();
  }

  private void join(TableBox box) {
    for (ForeignKey key : box.foreignKeys()) {
      TableBox target = boxes.get(key.target());
      if (target != null) {
        box.join(key, target);
      }
    }
  }

  private void layOut() {
    LayoutMetaDataService.getInstance()
        .registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
    graph.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
    graph.setProperty(LayeredOptions.DIRECTION, Direction.RIGHT);
    graph.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
    graph.setProperty(LayeredOptions.RANDOM_SEED, 1);
    graph.setProperty(LayeredOptions.PADDING, new ElkPadding(MARGIN));
    graph.setProperty(LayeredOptions.SPACING_NODE_NODE, MARGIN);
    graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, LAYERS_APART);
    new RecursiveGraphLayoutEngine().layout(graph, new NullElkProgressMonitor());
  }

  private String drawn() {
    Svg svg = new Svg();
    for (ElkEdge edge : graph.getContainedEdges()) {
      edge.getSections().forEach(section -> svg.line(points(section)));
    }
    boxes.values().forEach(box -> box.draw(svg));
    return svg.file(
        graph.getWidth(),
        graph.getHeight(),
        "The star: tables of the schema warehouse",
        "Facts red, dimensions blue, bridges green; bold columns are the primary key; a line leads"
            + " from a foreign key to the table it names. dictionary.md has all of it in words.",
        STYLE);
  }

  private static double[] points(ElkEdgeSection section) {
    return Stream.of(
            DoubleStream.of(section.getStartX(), section.getStartY()),
            section.getBendPoints().stream()
                .flatMapToDouble(bend -> DoubleStream.of(bend.getX(), bend.getY())),
            DoubleStream.of(section.getEndX(), section.getEndY()))
        .flatMapToDouble(part -> part)
        .toArray();
  }
}
