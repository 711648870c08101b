package org.diwan.cli;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.diwan.correction.Corrected;
import org.diwan.correction.Corrections;
import org.diwan.gazetteer.Gazetteer;
import org.diwan.gazetteer.Seeds;
import org.diwan.model.ArticleFacts;
import org.diwan.model.Correction;
import org.diwan.model.CorrectionHit;
import org.diwan.model.CorrectionMark;

/**
 * The analyst's corrections, applied to what is read as a load applies them; what joins, parts or
 * drops records is left to the merge, which a command without a store has not.
 */
final class LastWord {
  private static final Set<CorrectionMark> HERE =
      EnumSet.of(
          CorrectionMark.NAMED,
          CorrectionMark.CHANGED,
          CorrectionMark.DROPPED,
          CorrectionMark.UNITED);

  private final Corrections corrections;
  private final Map<String, Correction> byKey = new HashMap<>();
  private final Set<String> applied = new TreeSet<>();
  private final Set<String> left = new TreeSet<>();

  LastWord(Seeds seeds, Gazetteer gazetteer) {
    this.corrections = Corrections.read(seeds, gazetteer);
    corrections.all().forEach(row -> byKey.put(row.key(), row));
  }

  /** What an article says after them. */
  ArticleFacts of(ArticleFacts read) {
    Corrected corrected = corrections.apply(read);
    for (CorrectionHit hit : corrected.hits()) {
      Correction row = byKey.get(hit.correction());
      if (row != null) {
        (HERE.contains(hit.mark()) ? applied : left).add(row.place());
      }
    }
    return corrected.facts();
  }

  /** Which rows were applied and which the merge would apply, a line each. */
  void tell(Console console) {
    tell(console, "corrected by ", List.copyOf(applied));
    tell(console, "not shown is what the merge does by ", List.copyOf(left));
  }

  private static void tell(Console console, String what, List<String> rows) {
    if (!rows.isEmpty()) {
      console.note(what + String.join(", ", rows));
    }
  }
}
