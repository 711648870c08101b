package org.diwan.correction;

import org.diwan.gazetteer.CsvRow;
import org.diwan.model.AgreementType;
import org.diwan.model.EventType;
import org.diwan.model.FactKind;
import org.diwan.model.FigureKind;
import org.jspecify.annotations.Nullable;

/**
 * Which fact of an article is meant, in words that outlive surrogate keys and other rules.
 *
 * @param type type of the event or agreement, kind of the figure; null for any
 * @param words {@link Words} of a part of its evidence; a blank for any
 */
record Address(String articleRef, FactKind fact, @Nullable String type, String words) {

  /** Reads one from the columns {@code article_ref}, {@code type} and {@code words}. */
  static Address of(CsvRow row, String prefix, FactKind fact) {
    String type = row.orNull(prefix + "type");
    Address address =
        new Address(
            row.need(prefix + "article_ref"), fact, type, Words.of(row.get(prefix + "words")));
    if (type == null && address.words.isBlank()) {
      throw row.error(
          "columns "
              + prefix
              + "type and "
              + prefix
              + "words are empty: say which fact of the article is meant");
    }
    if (type != null) {
      verify(row, prefix + "type", fact);
    }
    return address;
  }

  private static void verify(CsvRow row, String column, FactKind fact) {
    switch (fact) {
      case EVENT -> row.code(column, EventType.class);
      case AGREEMENT -> row.code(column, AgreementType.class);
      case FIGURE -> row.code(column, FigureKind.class);
    }
  }

  boolean means(Slot<?> slot) {
    return slot.kind() == fact
        && (type == null || slot.hasType(type))
        && (words.isBlank() || slot.says(words));
  }
}
