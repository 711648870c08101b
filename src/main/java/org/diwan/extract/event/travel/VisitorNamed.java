package org.diwan.extract.event.travel;

import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.event.clause.Agreeing;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.Heads;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.subject.Discourse;
import org.diwan.extract.event.subject.Spoken;
import org.diwan.model.OfficeClass;
import org.jspecify.annotations.Nullable;

/**
 * Whose {@code زيارته إلى فلانة} or {@code خلال زيارة لفلانة} is: the nearest person of another
 * country whom the sentence names before, whatever governs the name, else who was told of last.
 */
final class VisitorNamed {
  private static final Set<String> DURING =
      Set.of("خلال", "اثنا", "وخلال", "واثنا", "عقب", "بعد", "قبيل", "قبل", "في");

  /** Tokens at the head of a sentence up to the visit. */
  private static final int HEAD = 3;

  private static final Set<String> WHICH = Set.of("اول", "ثاني", "ثالث", "اخر", "احدث");

  private static final Set<String> HIS = Set.of("له", "لها", "يقوم", "تقوم", "يجريها", "يوديها");

  private static final List<String> MISSIONS = List.of("قنصليه", "سفاره");

  private VisitorNamed() {}

  /** Null for nobody. */
  static @Nullable Entity of(
      Clause clause, TriggerAt at, Mention destination, Discourse discourse) {
    boolean his = at.trigger().suffixed();
    boolean told = his || isDuring(clause, at) || isHisFirst(clause, at);
    if (!told || !isVisit(at) || isMission(clause, destination)) {
      return null;
    }
    for (Argument argument : clause.arguments().reversed()) {
      if (argument.mention().end() <= at.first()
          && !Heads.isKin(clause, argument.mention())
          && mayBe(clause, argument.entity(), at, destination)) {
        return argument.entity();
      }
    }
    List<Entity> spoken =
        isHisFirst(clause, at) ? Spoken.after(clause, destination.end(), discourse) : List.of();
    if (!spoken.isEmpty() && mayBe(clause, spoken.getFirst(), at, destination)) {
      return spoken.getFirst();
    }
    Argument beside = his ? behindComma(clause, at, destination) : null;
    if (beside != null && mayBe(clause, beside.entity(), at, destination)) {
      return beside.entity();
    }
    Entity last = discourse.subject();
    return his && last != null && mayBe(clause, last, at, destination) ? last : null;
  }

  /**
   * {@code في ختام زيارته إلى فلانة، ثمن الوزير}: who stands behind one word that is not known, the
   * visit told at the head of the sentence.
   */
  private static @Nullable Argument behindComma(Clause clause, TriggerAt at, Mention destination) {
    int comma = destination.end();
    boolean head =
        at.first() <= HEAD
            && comma + 2 < clause.tokens().size()
            && clause.tokens().get(comma).isAny("،,")
            && clause.tokens().get(comma + 1).isWord()
            && clause.startingAt(comma + 1) == null;
    Argument next = head ? clause.startingAt(comma + 2) : null;
    return next != null && next.isBare() ? next : null;
  }

  private static boolean isVisit(TriggerAt at) {
    return at.isNoun() && at.trigger().lemma().endsWith("زار");
  }

  /** {@code زيارته للقنصلية الفلانية}: an embassy or consulate lies abroad. */
  private static boolean isMission(Clause clause, Mention destination) {
    int from = Math.max(0, destination.first() - 1);
    return clause.tokens().subList(from, destination.end()).stream()
        .anyMatch(token -> MISSIONS.stream().anyMatch(token.folded()::endsWith));
  }

  private static boolean isDuring(Clause clause, TriggerAt at) {
    return at.first() > 0 && DURING.contains(clause.tokens().get(at.first() - 1).folded());
  }

  /** {@code في أول زيارة له إلى فلانة}, {@code ثاني زيارة يقوم بها}. */
  private static boolean isHisFirst(Clause clause, TriggerAt at) {
    return at.first() > 0
        && at.end() < clause.tokens().size()
        && clause.tokens().get(at.first() - 1).readsAny(WHICH)
        && HIS.contains(clause.tokens().get(at.end()).folded());
  }

  private static boolean mayBe(Clause clause, Entity person, TriggerAt at, Mention destination) {
    String country = person.countryIso3();
    return person.isPerson()
        && country != null
        && !country.equals(destination.entity().countryIso3())
        && !person.holds(OfficeClass.SPOKESPERSON)
        && (!at.trigger().suffixed() || Agreeing.mayBe(clause, person, isHers(at)));
  }

  private static boolean isHers(TriggerAt at) {
    return at.form().word().endsWith("ها");
  }
}
