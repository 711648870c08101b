package org.diwan.extract.event;

import java.util.List;
import java.util.Set;
import org.diwan.model.EventType;
import org.diwan.text.Token;

/**
 * An airport or harbour that is shut for a while by snow, a storm or an emergency coerces nobody:
 * {@code إغلاق المطار بسبب الثلوج}, {@code أغلق المطار بعد طلب هبوط اضطراري}.
 */
final class ShutByNature {
  /** Tokens behind the word for what is shut and why. */
  private static final int REACH = 24;

  private static final Set<String> PLACES =
      Set.of("مطار", "المطار", "مطارات", "المطارات", "مينا", "المينا", "مواني", "المواني", "مدرج");
  private static final Set<String> REASONS =
      Set.of(
          "هبوط",
          "الهبوط",
          "اضطراري",
          "اضطراريا",
          "ضباب",
          "الضباب",
          "الطقس",
          "الاحوال",
          "الامواج",
          "صيانه",
          "الصيانه",
          "عطل");

  private ShutByNature() {}

  static boolean is(Clause clause, TriggerAt at) {
    if (at.trigger().type() != EventType.COERCE || !at.trigger().lemma().endsWith("أغلق")) {
      return false;
    }
    int end = Math.min(clause.tokens().size(), at.end() + REACH);
    List<Token> behind = clause.tokens().subList(at.end(), end);
    return behind.stream().anyMatch(t -> reads(t, PLACES))
        && behind.stream()
            .anyMatch(
                t -> reads(t, REASONS) || clause.cues().deeds().is(DeedCue.WEATHER, t.folded()));
  }

  private static boolean reads(Token token, Set<String> words) {
    return token.readsAny(words);
  }
}
