package org.diwan.extract.event.addressee;

import java.util.Set;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.subject.Pairs;
import org.diwan.text.Token;

/**
 * Whether a commitment or praise that names nobody is for the side opposite in the article: where
 * it is of what both share ({@code حريص على تطوير العلاقات}, {@code أشاد بحسن الاستقبال}), names
 * the other ({@code التزام واشنطن بأمن فلانة}), or is said to it ({@code خلال محادثات مع نظيره},
 * {@code من جانبه}). Of its own affairs ({@code يتعهد بترحيل اللاجئين}) it is for nobody.
 */
final class Shared {
  /** Words behind it in which is told of what it is. */
  private static final int REACH = 14;

  private static final Set<String> KINDS = Set.of("BOND", "TIES", "SHARED");
  private static final Set<String> IN_TURN = Set.of("جانبه", "جانبها", "بدوره", "بدورها");

  private Shared() {}

  static boolean is(Frames frame, String opposite) {
    TriggerAt at = frame.at;
    Clause clause = frame.clause;
    int end = Math.min(clause.tokens().size(), at.end() + REACH);
    return clause.tokens().subList(at.end(), end).stream().anyMatch(t -> isOfBoth(frame, t))
        || clause.tokens().subList(0, at.first()).stream()
            .anyMatch(t -> IN_TURN.contains(t.folded()))
        || clause.arguments().stream()
            .filter(a -> a.entity().side().equals(opposite))
            .anyMatch(a -> a.mention().first() >= at.end() || a.is("مع", "ل"));
  }

  private static boolean isOfBoth(Frames frame, Token token) {
    return Pairs.is(frame.clause, token)
        || Aspired.isOurs(token)
        || KINDS.stream().anyMatch(kind -> frame.cues.isObject(token, kind));
  }
}
