package org.diwan.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import org.diwan.model.Delivered;
import org.diwan.model.Warning;
import org.jspecify.annotations.Nullable;

/** One item a line; blank lines are none. */
final class JsonLinesReader implements ItemReader {
  private final String name;
  private final LineReader lines;
  private final ArticleMaker maker;

  JsonLinesReader(String name, InputStream in, int maxLineBytes, ArticleMaker maker) {
    this.name = name;
    this.lines = new LineReader(in, maxLineBytes);
    this.maker = maker;
  }

  @Override
  public @Nullable SourceItem next() throws IOException {
    LineReader.Line line = lines.next();
    while (line != null && isBlank(line)) {
      line = lines.next();
    }
    return line == null ? null : item(line);
  }

  private static boolean isBlank(LineReader.Line line) {
    for (byte b : line.bytes()) {
      if (b != ' ' && b != '\r' && b != '\t') {
        return false;
      }
    }
    return !line.isCut();
  }

  private SourceItem item(LineReader.Line line) {
    String place = name + ":" + line.number();
    if (line.isCut()) {
      return rejected(place, RejectReason.TOO_LARGE, "line of " + line.length() + " bytes");
    }
    Decoded decoded = Decoded.of(line.bytes());
    if (decoded == null) {
      return rejected(place, RejectReason.BAD_ENCODING, "neither UTF-8 nor windows-1256");
    }
    Delivered delivered = JsonArticle.parse(withoutMark(decoded.text()));
    return delivered == null
        ? rejected(place, RejectReason.BAD_JSON, "no JSON object")
        : maker.make(delivered, place, warnings(decoded));
  }

  private static EnumSet<Warning> warnings(Decoded decoded) {
    EnumSet<Warning> warnings = EnumSet.noneOf(Warning.class);
    if (decoded.windows1256()) {
      warnings.add(Warning.WINDOWS_1256);
    }
    if (!withoutMark(decoded.text()).equals(decoded.text())) {
      warnings.add(Warning.CONTROLS_REMOVED);
    }
    return warnings;
  }

  /** A byte order mark before the first object is no part of it. */
  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static SourceItem rejected(String place, RejectReason reason, String detail) {
    return new SourceItem.RejectedInput(null, place, reason, detail);
  }

  @Override
  public String place() {
    return name + ":" + (lines.number() + 1);
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
