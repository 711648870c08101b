package org.diwan.extract.event;

import java.util.Set;
import org.diwan.extract.entity.Entity;

/** Which office it is that is named behind who takes it. */
final class Posting {
  private static final Set<String> STATE_OFFICES =
      Set.of(
          "وزيرا", "وزيره", "سفيرا", "محافظا", "مبعوثا", "واليا", "قايدا", "اميرا", "وليا",
          "حاكما");

  /** What a president of a state's body leads. */
  private static final Set<String> LED =
      Set.of(
          "الجمهوريه",
          "جمهوريه",
          "الوزرا",
          "وزرا",
          "الحكومه",
          "حكومه",
          "الاركان",
          "اركان",
          "البرلمان",
          "الدوله",
          "البلاد",
          "الاستخبارات",
          "المخابرات");

  private final OfficeFrame frame;
  private final Clause clause;

  Posting(OfficeFrame frame) {
    this.frame = frame;
    clause = frame.clause;
  }

  /** {@code تعيين فلان وزيرا للتجارة}, {@code رئيسا للحكومة}; not {@code رئيسا للنادي}. */
  boolean isOfState(Entity person) {
    return clause.arguments().stream()
        .filter(a -> a.entity().equals(person))
        .mapToInt(a -> behindComma(a.mention().end()))
        .filter(end -> end + 1 < clause.tokens().size() && isTitle(end))
        .anyMatch(end ->
            isByRuler(end)
                || STATE_OFFICES.contains(clause.tokens().get(end).folded())
                || clause.tokens().get(end).reads("رييسا")
                    && clause.tokens().get(end + 1).forms().stream()
                        .anyMatch(f -> LED.contains(f.word())));
  }

  private boolean isTitle(int token) {
    return frame.isOffice(token) && !clause.tokens().get(token).folded().equals("في");
  }

  private int behindComma(int token) {
    return token < clause.tokens().size() && clause.tokens().get(token).is('،') ? token + 1 : token;
  }

  /** {@code عين الملك فلانا مديرا}: an office that who rules gives is one of state. */
  private boolean isByRuler(int to) {
    return clause.arguments().stream()
        .filter(a -> a.mention().end() < to && a.entity().isPerson())
        .anyMatch(a -> OfficeFrame.rules(a.entity()));
  }

  /** Who rules is ousted, or elected to rule; he is not made a minister. */
  boolean mayBefall(Argument ruler) {
    int end = ruler.mention().end();
    return frame.at.trigger().lemma().endsWith("أطاح")
        || frame.isOffice(end)
            && (!STATE_OFFICES.contains(clause.tokens().get(end).folded()) || isFirst(end + 1));
  }

  /** {@code وزيرا أول}. */
  private boolean isFirst(int token) {
    return token < clause.tokens().size() && clause.tokens().get(token).reads("اول");
  }
}
