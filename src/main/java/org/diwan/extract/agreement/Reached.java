package org.diwan.extract.agreement;

import java.util.Set;
import org.diwan.model.AgreementType;

/**
 * An agreement between two that no verb tells of: {@code بعد اتفاق كيني رواندي على}. What something
 * is told to follow upon has been reached.
 */
final class Reached {
  /** What follows upon it, or is done by it. */
  private static final Set<String> UPON =
      Set.of("بعد", "عقب", "اثر", "فور", "غداه", "منذ", "بفضل", "نتيجه");

  private Reached() {}

  static boolean is(Passage passage, Occurrence document) {
    return document.noun().type() == AgreementType.AGREEMENT
        && document.noun().strength() != DocumentWords.Strength.PLURAL
        && isUpon(passage, document)
        && isOfTwo(passage, document);
  }

  private static boolean isUpon(Passage passage, Occurrence document) {
    return document.first() > 0 && UPON.contains(passage.token(document.first() - 1).folded());
  }

  private static boolean isOfTwo(Passage passage, Occurrence document) {
    int at = document.nounEnd();
    return NameSides.nationalities(passage, document).size() > 1
        || at < document.end() && Prepositions.isJoining(passage.token(at));
  }
}
