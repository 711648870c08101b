package org.diwan.extract.event.office;

import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Whose government a parliament lets take office: {@code منح البرلمان الثقة لحكومة فلان}, {@code
 * نالت الحكومة برئاسة فلان ثقة البرلمان}. Not a vote still to be held, {@code جلسة منح الثقة}.
 */
final class Trusted {
  /** Words, names not counted, from the verb to the word for trust. */
  private static final int REACH = 6;

  /** Tokens from the trust to who is given it. */
  private static final int NEAR = 4;

  /** Verbs only where something stands between them and the trust. */
  private static final Set<String> GIVES = Set.of("منح", "منحت", "يمنح", "تمنح");

  private static final Set<String> GAINS =
      Set.of("نال", "نالت", "تنال", "ينال", "حصلت", "حازت", "تحوز", "حظيت");

  private static final Set<String> GOVERNMENTS = Set.of("حكومه", "الحكومه");

  private Trusted() {}

  /** Who leads the government, else nobody. */
  static @Nullable Entity of(OfficeFrame frame) {
    TriggerAt at = frame.at;
    Clause clause = frame.clause;
    if (!isTrust(at)) {
      return null;
    }
    int left = REACH;
    for (int i = at.first() - 1; i >= 0 && left > 0; i--) {
      Token token = clause.tokens().get(i);
      if (token.readsAny(GIVES) && i + 1 < at.first() && clause.isNamed(i + 1)) {
        return given(clause, at);
      }
      if (token.readsAny(GAINS)) {
        return gaining(clause, at);
      }
      if (clause.barrier(i) == Barrier.MARK) {
        return null;
      }
      left -= clause.isNamed(i) ? 0 : 1;
    }
    return null;
  }

  private static boolean isTrust(TriggerAt at) {
    return at.form().word().equals("الثقه") || at.form().word().startsWith("ثقه");
  }

  /** {@code لحكومة فلان}, {@code إلى حكومة رئيس الوزراء فلان}. */
  private static @Nullable Entity given(Clause clause, TriggerAt at) {
    boolean government = false;
    int end = Math.min(clause.tokens().size(), at.end() + NEAR);
    for (int i = at.end(); i < end; i++) {
      Argument here = clause.startingAt(i);
      if (here != null && here.entity().isPerson()) {
        return government || here.is("ل") || here.is("الي") ? here.entity() : null;
      }
      government |= clause.tokens().get(i).readsAny(GOVERNMENTS);
    }
    return null;
  }

  /** {@code حكومة فلان}, {@code الحكومة الفلانية برئاسة فلان}: the one person before the trust. */
  private static @Nullable Entity gaining(Clause clause, TriggerAt at) {
    List<Entity> people =
        clause.arguments().stream()
            .filter(a -> a.mention().end() <= at.first())
            .map(Argument::entity)
            .filter(Entity::isPerson)
            .distinct()
            .toList();
    boolean government =
        clause.tokens().subList(0, at.first()).stream().anyMatch(t -> t.readsAny(GOVERNMENTS));
    return government && people.size() == 1 ? people.getFirst() : null;
  }
}
