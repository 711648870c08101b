package org.diwan.extract.event;

import java.util.Set;
import org.diwan.gazetteer.Triggers.Shape;
import org.diwan.text.Form;
import org.diwan.text.Token;

/**
 * Whether a verb of speaking that names nobody may be of who was spoken of last: it opens its
 * sentence or goes on, {@code ودعا إلى}, {@code كما طلب}. Not in a relative clause, {@code التي دعت
 * لها}, nor behind another word, {@code يريد أن يطلب}, nor before people or things of its own,
 * {@code وانتقد القادة}, {@code ويهدد التقدم}.
 */
final class Resumption {
  private static final Set<String> LEADS =
      Set.of(
          "كما", "قد", "وقد", "فقد", "لقد", "ثم", "حيث", "لكنه", "لكنها", "ولكنه", "ولكنها", "انه",
          "انها", "بانه", "بانها", "وانه", "وانها", "ايضا", "سبق", "وسبق", "كان", "وكان", "كانت",
          "وكانت", "فيما", "لا", "لم", "لن", "ولم", "ولا", "ولن", "وهو", "وهي", "هو", "هي", "سوف",
          "بينما", "اذ", "واذ", "كذلك", "بعدما", "عندما", "جهته", "جهتها", "جانبه", "جانبها",
          "بدوره", "بدورها", "مجددا");

  private final Clause clause;
  private final TriggerAt at;

  Resumption(Clause clause, TriggerAt at) {
    this.clause = clause;
    this.at = at;
  }

  boolean mayBeLast() {
    return at.trigger().shape() == Shape.NOUN
        || isLed() && !clause.isRelative(at.first() - 1) && !isSubject(at.end());
  }

  private boolean isLed() {
    if (at.first() == 0 || at.form().conjunction() != Form.NONE) {
      return true;
    }
    Token before = clause.tokens().get(at.first() - 1);
    return !before.isWord() || LEADS.contains(before.folded());
  }

  private boolean isSubject(int token) {
    return token < clause.tokens().size()
        && !clause.isNamed(token)
        && (clause.cues().isUnnamed(clause.tokens().get(token))
            || clause.cues().clauses().is(ClauseCue.DOER, clause.tokens().get(token).folded()));
  }
}
