package org.diwan.extract.event.recipient;

import java.util.Set;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.CasualtyCue;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.Government;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.doer.Scene;
import org.diwan.model.EventType;
import org.diwan.text.Fold;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * An attack of which neither who did it nor whom it befell is named, but where: {@code هجوم على
 * قاعدة عسكرية في شمال نيجيريا}. Who did it must not be told in another way.
 */
final class UnknownHands {
  private static final int BEFORE = 6;
  private static final int BEHIND = 8;
  private static final Set<String> ATTACKS = Set.of("هاجم", "شن غارات", "قصف");

  private final Clause clause;
  private final TriggerAt at;

  private UnknownHands(Clause clause, TriggerAt at) {
    this.clause = clause;
    this.at = at;
  }

  /** ISO 3166-1 alpha-3 code of the country that was struck, null for none. */
  static @Nullable String country(Clause clause, TriggerAt at) {
    UnknownHands hands = new UnknownHands(clause, at);
    boolean attack =
        at.isNoun()
            && at.trigger().type() == EventType.ASSAULT
            && at.trigger().needs().equals("SIDES")
            && !at.trigger().suffixed()
            && ATTACKS.stream().anyMatch(at.trigger().lemma()::endsWith);
    if (!attack || hands.isOwned() || hands.isTakenUp() || hands.isDone() || hands.isOnFighters()) {
      return null;
    }
    String country = Scene.beside(clause, at);
    return country == null || hands.isOfOthers(country) ? null : country;
  }

  /** {@code قصف مقاتلات}, {@code هجوم سمكة}: another noun right behind tells whose it is. */
  private boolean isOwned() {
    if (at.end() >= clause.tokens().size() || clause.isNamed(at.end())) {
      return false;
    }
    Token next = clause.tokens().get(at.end());
    String word = next.folded();
    boolean plain =
        next.isWord()
            && Government.preposition(clause, at.end()).isEmpty()
            && clause.barrier(at.end()) == Barrier.NONE;
    boolean one = !at.form().word().endsWith("ات") && !at.form().word().endsWith("ه");
    return plain
        && !Fold.isDefinite(at.form().word())
        && (word.endsWith("ات") || word.endsWith("ين") || one && clause.endsWith(at.end(), 'ة'));
  }

  /** {@code الهجوم} by itself; not {@code الهجوم على}, {@code الهجمات التي وقعت في}. */
  private boolean isTakenUp() {
    if (!Fold.isDefinite(at.form().word()) || at.end() >= clause.tokens().size()) {
      return false;
    }
    boolean told =
        clause.isNamed(at.end())
            || !Government.preposition(clause, at.end()).isEmpty()
            || clause.barrier(at.end()) == Barrier.RELATIVE
                && at.end() + 1 < clause.tokens().size()
                && clause.tokens().get(at.end() + 1).folded().startsWith("وقع");
    return !told;
  }

  /** {@code شنت الطائرات غارات}: somebody does it, though not by name. */
  private boolean isDone() {
    int verb = clause.verbBefore(at.first(), BEFORE);
    return verb >= 0
        && clause.isLight(verb)
        && "ACTIVE".equals(clause.cues().light().finite(clause.tokens().get(verb)))
        && !clause.isUnnamed(verb + 1);
  }

  /** {@code مقتل مسلحين في غارات}: who fights is struck, not the land. */
  private boolean isOnFighters() {
    return clause.tokens().subList(Math.max(0, at.first() - BEFORE), at.first()).stream()
        .anyMatch(t -> clause.cues().casualties().is(CasualtyCue.FIGHTER, t.folded()));
  }

  /** {@code هجوم على السفارة الفلانية في فلانة}: of another country than that of the place. */
  private boolean isOfOthers(String country) {
    return clause.arguments().stream()
        .filter(a -> a.mention().first() >= at.first() - BEFORE)
        .filter(a -> a.mention().first() <= at.end() + BEHIND)
        .anyMatch(a -> !a.entity().isPerson() && !country.equals(a.entity().countryIso3()));
  }
}
