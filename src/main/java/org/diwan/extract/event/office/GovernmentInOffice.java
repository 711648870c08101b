package org.diwan.extract.event.office;

import java.util.Objects;
import java.util.Set;
import org.diwan.extract.entity.Entity;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.TriggerAt;
import org.jspecify.annotations.Nullable;

/** A government that is sworn in or resigns: its state is who takes or leaves office. */
final class GovernmentInOffice {
  private static final Set<String> GOVERNMENTS = Set.of("الحكومه", "حكومه", "حكومته", "حكومتها");
  private static final int NEAR = 5;

  private final OfficeFrame frame;
  private final Clause clause;
  private final TriggerAt at;

  GovernmentInOffice(OfficeFrame frame) {
    this.frame = frame;
    clause = frame.clause;
    at = frame.at;
  }

  /** {@code استقالة الحكومة الفلانية}. */
  boolean resigns() {
    return at.trigger().lemma().endsWith("استقال")
        && at.isNoun()
        && at.end() < clause.tokens().size()
        && GOVERNMENTS.contains(clause.tokens().get(at.end()).folded());
  }

  /** The state named beside, by itself or by who accepts it. */
  @Nullable Entity whose() {
    Entity state = state();
    return state != null
        ? state
        : clause.arguments().stream()
            .map(a -> a.entity().countryIso3())
            .filter(Objects::nonNull)
            .findFirst()
            .map(frame.discourse.registry()::country)
            .orElse(null);
  }

  boolean isSworn() {
    return at.trigger().lemma().endsWith("أدى اليمين") && sworn() != null;
  }

  /** {@code أدت الحكومة اليمين أمام البرلمان الفلاني}: the government stands before the oath. */
  @Nullable Entity sworn() {
    boolean told =
        clause.tokens().subList(Math.max(0, at.first() - NEAR), at.first()).stream()
            .anyMatch(t -> t.reads("الحكومه") || t.reads("حكومه"));
    return told ? state() : null;
  }

  private @Nullable Entity state() {
    for (Argument argument : clause.arguments()) {
      String country = argument.entity().countryIso3();
      boolean near = Math.abs(argument.mention().first() - at.first()) <= NEAR;
      if (near && country != null && !argument.entity().isPerson()) {
        return frame.discourse.registry().country(country);
      }
    }
    return null;
  }
}
