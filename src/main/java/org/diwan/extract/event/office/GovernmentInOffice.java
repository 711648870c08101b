package org.diwan.extract.event.office;

import java.util.Objects;
import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.gazetteer.Triggers.Shape;
import org.jspecify.annotations.Nullable;

/** A government that is sworn in or resigns: its state is who takes or leaves office. */
final class GovernmentInOffice {
  private static final Set<String> GOVERNMENTS = Set.of("الحكومه", "حكومه", "حكومته", "حكومتها");
  private static final int NEAR = 5;

  /** From a government to its oath, behind who leads it and when: {@code أدت أمس، اليمين}. */
  private static final int FAR = 14;

  private static final Set<String> HANDED_IN = Set.of("قدمت", "تقدمت", "اعلنت");
  private static final Set<String> SWEARS = Set.of("ادت", "تودي", "ستودي");

  private final OfficeFrame frame;
  private final Clause clause;
  private final TriggerAt at;

  GovernmentInOffice(OfficeFrame frame) {
    this.frame = frame;
    clause = frame.clause;
    at = frame.at;
  }

  /**
   * {@code استقالة الحكومة الفلانية}, {@code استقالت الحكومة الفلانية}, {@code قدمت الحكومة
   * الفلانية استقالتها}.
   */
  boolean resigns() {
    if (!at.trigger().lemma().endsWith("استقال")) {
      return false;
    }
    int verb = at.form().word().endsWith("تها") ? frame.lightVerb() : -1;
    return verb >= 0
        ? isGovernment(verb + 1) && clause.tokens().get(verb).readsAny(HANDED_IN)
        : isPast() && isGovernment(at.end());
  }

  /** {@code استقالة}, {@code استقالت}; not {@code تستقيل}. */
  private boolean isPast() {
    return at.isNoun() || at.trigger().shape() == Shape.PERFECT;
  }

  private boolean isGovernment(int token) {
    return token < clause.tokens().size()
        && GOVERNMENTS.contains(clause.tokens().get(token).folded());
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
    return told ? state() : swornFarther();
  }

  /** {@code الحكومة الفلانية برئاسة فلان قد أدت أمس، اليمين}: whose name stands beside it. */
  private @Nullable Entity swornFarther() {
    boolean swears = at.isVerb();
    for (int i = at.first() - 1; i >= Math.max(0, at.first() - FAR); i--) {
      swears |= clause.tokens().get(i).readsAny(SWEARS);
      if (swears && clause.tokens().get(i).reads("الحكومه")) {
        Argument named = clause.startingAt(i);
        named = named == null ? clause.startingAt(i + 1) : named;
        String country = named == null ? null : named.entity().countryIso3();
        return country == null ? null : frame.discourse.registry().country(country);
      }
    }
    return null;
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
