package org.diwan.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diwan.gazetteer.Csv;
import org.diwan.gazetteer.CsvRow;
import org.diwan.gazetteer.Seeds;
import org.diwan.text.Fold;
import org.jspecify.annotations.Nullable;

/** The rows of {@code lexicon/boilerplate.csv}, found by hash. Immutable. */
final class FurnitureLexicon {
  private final Set<String> lines = new HashSet<>();
  private final Map<String, List<FurnitureRow>> byFirstWord = new HashMap<>();
  private final Map<String, List<FurnitureRow>> byLastWord = new HashMap<>();
  private final List<FurnitureRow> inside = new ArrayList<>();

  FurnitureLexicon(Seeds seeds) {
    for (CsvRow row : Csv.read(seeds, "lexicon/boilerplate.csv")) {
      FurnitureKind kind = row.code("kind", FurnitureKind.class);
      row.list("words").forEach(words -> add(kind, words));
    }
  }

  private void add(FurnitureKind kind, String words) {
    boolean needsMark = words.endsWith(":") && kind != FurnitureKind.LINE;
    String folded = Fold.fold(needsMark ? words.substring(0, words.length() - 1) : words);
    FurnitureRow row = new FurnitureRow(kind, folded, needsMark);
    switch (kind) {
      case LINE -> lines.add(FoldedLine.key(folded));
      case LINE_END ->
          byLastWord.computeIfAbsent(lastWord(folded), word -> new ArrayList<>()).add(row);
      case TRAIL, TAGS, WORD -> inside.add(row);
      case LINE_START, LEAD, BLOCK, TAIL, DATE_LINE, SOURCE_LINE ->
          byFirstWord.computeIfAbsent(firstWord(folded), word -> new ArrayList<>()).add(row);
    }
  }

  /** Whether a line is furniture as a whole; its numbers do not matter. */
  boolean isLine(String key) {
    return lines.contains(key);
  }

  /** The row that a folded line begins with, null where none. */
  @Nullable FurnitureRow beginning(String folded) {
    for (FurnitureRow row : byFirstWord.getOrDefault(firstWord(folded), List.of())) {
      if (row.begins(folded)) {
        return row;
      }
    }
    return null;
  }

  boolean isEnding(String folded) {
    for (FurnitureRow row : byLastWord.getOrDefault(lastWord(folded), List.of())) {
      if (folded.endsWith(row.words())) {
        return true;
      }
    }
    return false;
  }

  List<FurnitureRow> inside() {
    return inside;
  }

  private static String firstWord(String folded) {
    int end = 0;
    while (end < folded.length() && Character.isLetterOrDigit(folded.charAt(end))) {
      end++;
    }
    return folded.substring(0, end);
  }

  private static String lastWord(String folded) {
    return folded.substring(folded.lastIndexOf(' ') + 1);
  }
}
