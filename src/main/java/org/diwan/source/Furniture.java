package org.diwan.source;

import java.util.ArrayList;
import java.util.List;
import org.diwan.gazetteer.Seeds;
import org.diwan.text.Fold;
import org.jspecify.annotations.Nullable;

/**
 * Takes page furniture out of a body, line by line, in one pass.
 *
 * <ul>
 *   <li>lines without a letter, names of photo files, bare addresses;
 *   <li>what {@code lexicon/boilerplate.csv} lists, see {@link FurnitureKind};
 *   <li>white space is evened, blank lines go; captions stay.
 * </ul>
 */
final class Furniture {
  private final FurnitureLexicon lexicon;

  Furniture(Seeds seeds) {
    this.lexicon = new FurnitureLexicon(seeds);
  }

  CleanBody clean(String body) {
    Pass pass = new Pass(body.length());
    int start = 0;
    while (start <= body.length() && !pass.over) {
      int lineEnd = body.indexOf('\n', start);
      int end = lineEnd < 0 ? body.length() : lineEnd;
      pass.line(FoldedLine.tidy(body, start, end));
      start = end + 1;
    }
    return pass.result();
  }

  /** One walk over one body. */
  private final class Pass {
    private final int length;
    private final StringBuilder text;
    private final List<String> dateLines = new ArrayList<>();
    private final List<String> photoFiles = new ArrayList<>();
    private @Nullable String source;
    private boolean inBlock;
    private boolean over;

    Pass(int length) {
      this.length = length;
      text = new StringBuilder(length);
    }

    CleanBody result() {
      return new CleanBody(withoutTags(text), source, dateLines, photoFiles);
    }

    void line(String line) {
      if (PhotoFile.isFileName(line)) {
        photoFiles.add(line);
      } else if (!line.isEmpty() && !LineShapes.isBare(line)) {
        worded(line, Fold.fold(line));
      }
    }

    private void worded(String line, String folded) {
      inBlock = inBlock && LineShapes.isHeadline(line);
      FurnitureRow row = lexicon.beginning(folded);
      if (row != null) {
        begun(row, line);
      } else if (!inBlock && !lexicon.isEnding(folded) && !isLine(folded)) {
        keep(withoutTrail(line, folded));
      }
    }

    private boolean isLine(String folded) {
      return folded.length() < LineShapes.SHORT && lexicon.isLine(FoldedLine.key(folded));
    }

    private void begun(FurnitureRow row, String line) {
      String rest = line.substring(FoldedLine.unfolded(line, row.words().length()));
      switch (row.kind()) {
        case BLOCK -> inBlock = LineShapes.hasNoLetter(rest);
        case TAIL -> {
          over = text.length() * 3 > length;
          inBlock = !over;
        }
        case DATE_LINE -> dateLines.add(line);
        case SOURCE_LINE -> source = LineShapes.hasNoLetter(rest) ? source : rest.strip();
        case LEAD -> line(rest.strip());
        case LINE_START -> inBlock = false;
        case LINE, LINE_END, TRAIL, WORD, TAGS ->
            throw new IllegalStateException("not at a line's start: " + row);
      }
    }

    private void keep(String line) {
      if (!LineShapes.hasNoLetter(line)) {
        text.append(text.isEmpty() ? "" : "\n").append(line);
      }
    }
  }

  private String withoutTrail(String line, String folded) {
    for (FurnitureRow row : lexicon.inside()) {
      int at = row.kind() == FurnitureKind.TAGS ? -1 : row.in(folded);
      if (at >= 0) {
        int from = FoldedLine.unfolded(line, at);
        String before = line.substring(0, from).strip();
        int past = row.kind() == FurnitureKind.WORD ? line.indexOf(' ', from) : -1;
        String rest = past < 0 ? before : before + line.substring(past);
        return past < 0 ? rest : withoutTrail(rest, Fold.fold(rest));
      }
    }
    return line;
  }

  /** Cuts the list of tags that follows the last full stop. */
  private String withoutTags(StringBuilder text) {
    int stop = LineShapes.lastStop(text);
    String end = text.substring(stop).strip();
    String folded = LineShapes.endsSentence(end) ? "" : Fold.fold(end);
    boolean tags =
        lexicon.inside().stream()
            .anyMatch(row -> row.kind() == FurnitureKind.TAGS && row.begins(folded));
    return tags ? text.substring(0, stop).strip() : text.toString();
  }
}
