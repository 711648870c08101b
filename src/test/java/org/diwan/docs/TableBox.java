package org.diwan.docs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.diwan.catalog.Column;
import org.diwan.catalog.ForeignKey;
import org.diwan.catalog.Relation;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/**
 * A table as a box: its name, and a line for each column. Lines leave at the column on the right
 * and arrive at the name on the left.
 */
final class TableBox {

  /** Of a letter in the monospaced font, with room to spare: pixels must not hang on a font. */
  private static final double LETTER = 7.0;

  private static final double LINE = 16;
  private static final double HEAD = 22;
  private static final double INDENT = 8;

  private final Relation table;
  private final ElkNode node;
  private final ElkPort name;
  private final Map<String, ElkPort> columns = new LinkedHashMap<>();

  TableBox(Relation table, ElkNode graph) {
    this.table = table;
    this.node = ElkGraphUtil.createNode(graph);
    node.setDimensions(width(), HEAD + table.columns().size() * LINE + INDENT / 2);
    node.setProperty(LayeredOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_POS);
    this.name = port(PortSide.WEST, HEAD / 2);
    for (Column column : table.columns()) {
      columns.put(column.name(), port(PortSide.EAST, HEAD + (column.position() - 0.5) * LINE));
    }
  }

  List<ForeignKey> foreignKeys() {
    return table.foreignKeys();
  }

  /** Joins a key's column with the table that it leads to. */
  void join(ForeignKey key, TableBox target) {
    ElkPort column = columns.get(key.columns().getLast());
    ElkGraphUtil.createSimpleEdge(Objects.requireNonNull(column), target.name);
  }

  /** Draws it where it came to lie. */
  void draw(Svg svg) {
    double x = node.getX();
    double y = node.getY();
    svg.open(table.name().replaceAll("_.*", ""), table.grain());
    svg.box("table", x, y, node.getWidth(), node.getHeight());
    svg.box("head", x, y, node.getWidth(), HEAD);
    svg.text("name", x + INDENT, y + HEAD - INDENT + 1, table.name());
    for (Column column : table.columns()) {
      double base = y + HEAD + column.position() * LINE - 4;
      svg.text(isKey(column) ? "key" : "column", x + INDENT, base, column.name());
    }
    svg.close();
  }

  private boolean isKey(Column column) {
    return table.primaryKey().contains(column.name());
  }

  private double width() {
    int longest =
        table.columns().stream()
            .mapToInt(column -> column.name().length())
            .reduce(table.name().length() + 2, Math::max);
    return longest * LETTER + 2 * INDENT;
  }

  private ElkPort port(PortSide side, double y) {
    ElkPort port = ElkGraphUtil.createPort(node);
    port.setLocation(side == PortSide.WEST ? 0 : node.getWidth(), y);
    port.setProperty(LayeredOptions.PORT_SIDE, side);
    return port;
  }
}
