package org.diwan.extract.event.subject;

import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.event.clause.Agreeing;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.ClauseCue;
import org.jspecify.annotations.Nullable;

/**
 * Whom {@code أنها} or {@code بلاده} right before a verb, or before its negation, means as its
 * subject.
 */
public final class SubjectPronoun {
  private static final Set<String> TELLS =
      Set.of("ابلغ", "ابلغت", "اخبر", "اخبرت", "طمان", "طمانت");

  /** Words from such a verb to the pronoun. */
  private static final int REACH = 9;

  private SubjectPronoun() {}

  /** Null where there is none, or nobody is known whom it could mean. */
  static @Nullable Entity of(Clause clause, int verb, Discourse discourse) {
    int at = before(clause, verb);
    if (is(ClauseCue.PRONOUN, clause, at)) {
      return nearest(clause, verb, clause.tokens().get(at).folded().endsWith("ها"), discourse);
    }
    return is(ClauseCue.OWN_COUNTRY, clause, at) ? speaker(clause, verb, discourse) : null;
  }

  /**
   * {@code أنها قصفت عدة مواقع}: whom the pronoun of a woman means, though people or things without
   * a name follow; {@code أنه} before a verb may mean nobody.
   */
  static @Nullable Entity she(Clause clause, int verb, Discourse discourse) {
    int at = before(clause, verb);
    return is(ClauseCue.PRONOUN, clause, at) && clause.tokens().get(at).folded().endsWith("ها")
        ? nearest(clause, verb, true, discourse)
        : null;
  }

  /** {@code بلاده}. */
  public static boolean isCountry(Clause clause, int token) {
    return is(ClauseCue.OWN_COUNTRY, clause, token);
  }

  /** Where such a word stands before a verb, -1 for nowhere. */
  public static int at(Clause clause, int verb) {
    int at = before(clause, verb);
    return is(ClauseCue.PRONOUN, clause, at) || is(ClauseCue.OWN_COUNTRY, clause, at) ? at : -1;
  }

  /** The last token before a verb, its negation and a quotation mark, -1 for none. */
  private static int before(Clause clause, int verb) {
    int at = verb - 1;
    while (is(ClauseCue.AUXILIARY, clause, at) || at > 0 && Beside.isQuote(clause, at)) {
      at--;
    }
    return at;
  }

  private static boolean is(ClauseCue cue, Clause clause, int token) {
    return token >= 0 && clause.cues().clauses().is(cue, clause.tokens().get(token).folded());
  }

  /**
   * {@code أقرت فلانة بأنها خطفت}; not {@code قالت الوزارة إنه سيزور}, where somebody else is meant
   * by its gender.
   */
  private static @Nullable Entity nearest(
      Clause clause, int verb, boolean feminine, Discourse discourse) {
    Entity told = teller(clause, verb, discourse);
    if (told != null && Agreeing.mayBe(clause, told, feminine)) {
      return told;
    }
    Entity speaker = discourse.speaker();
    return clause.before(verb).stream()
        .filter(a -> a.isBare() && a.mention().canTakePart() && !a.topic())
        .filter(a -> Agreeing.mayBe(clause, a.mention(), feminine))
        .map(Argument::entity)
        .findFirst()
        .orElse(speaker != null && Agreeing.mayBe(clause, speaker, feminine) ? speaker : null);
  }

  /** {@code أبلغت فلانة فلانا أنها تقبل}: who tells it, not who is told. */
  private static @Nullable Entity teller(Clause clause, int verb, Discourse discourse) {
    int telling = clause.verbBefore(at(clause, verb), REACH);
    if (telling < 0 || !clause.tokens().get(telling).readsAny(TELLS)) {
      return null;
    }
    Subject subject = Subject.of(clause, telling, telling + 1, discourse);
    return subject.explicit() && subject.entities().size() == 1
        ? subject.entities().getFirst()
        : null;
  }

  /** {@code قال فلان إن بلاده تدعم}: the person who speaks. */
  private static @Nullable Entity speaker(Clause clause, int verb, Discourse discourse) {
    for (Argument argument : clause.before(verb)) {
      if (argument.isBare()
          && argument.entity().isPerson()
          && argument.entity().countryIso3() != null) {
        return argument.entity();
      }
    }
    return discourse.speaker();
  }
}
