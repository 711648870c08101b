package org.diwan.cli;

/** Writes Prometheus' text exposition format, version 0.0.4. */
final class PrometheusText {

  private final StringBuilder text = new StringBuilder();

  /** Begins a gauge; its values come next. */
  void gauge(String name, String help) {
    text.append("# HELP ").append(name).append(' ').append(help).append('\n');
    text.append("# TYPE ").append(name).append(" gauge\n");
  }

  /** A whole number, under names and values of labels in turn. */
  void value(String name, long value, String... labels) {
    line(name + labels(labels), String.valueOf(value));
  }

  /** A line as it is. */
  void line(String sample, String value) {
    text.append(sample).append(' ').append(value).append('\n');
  }

  private static String labels(String... labels) {
    if (labels.length == 0) {
      return "";
    }
    StringBuilder joined = new StringBuilder("{");
    for (int i = 0; i < labels.length; i += 2) {
      joined.append(i == 0 ? "" : ",").append(labels[i]);
      joined.append("=\"").append(escaped(labels[i + 1])).append('"');
    }
    return joined.append('}').toString();
  }

  private static String escaped(String value) {
    return value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
