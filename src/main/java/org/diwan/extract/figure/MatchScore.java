package org.diwan.extract.figure;

import java.util.Set;
import org.diwan.gazetteer.WordRoles;
import org.diwan.model.FigureKind;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * {@code بهدفين مقابل هدف}, {@code بثلاثة أهداف نظيفة}, {@code بهدفين دون رد}: how a match ended.
 * Not what one has scored, {@code سجل 20 هدفا}.
 */
final class MatchScore {
  private static final String AGAINST = "مقابل";
  private static final Set<String> WITHOUT = Set.of("من", "دون", "بدون", "بلا");

  private final WordRoles<FigureCue> cues;

  MatchScore(WordRoles<FigureCue> cues) {
    this.cues = cues;
  }

  boolean holds(Passage passage, Found found) {
    return found.kind() == FigureKind.COUNT
        && is(FigureCue.GOALS, passage.at(found.end() - 1))
        && (isEnded(passage, found.end()) || isAnswer(passage, found.first() - 1));
  }

  private boolean isEnded(Passage passage, int end) {
    int next = end;
    while (passage.at(next) instanceof Token token && WITHOUT.contains(token.folded())) {
      next++;
    }
    return is(FigureCue.SCORE, passage.at(next));
  }

  /** {@code بثلاثية مقابل هدفين}. */
  private boolean isAnswer(Passage passage, int before) {
    return passage.at(before) instanceof Token link
        && link.folded().equals(AGAINST)
        && is(FigureCue.GOALS, passage.at(before - 1));
  }

  private boolean is(FigureCue cue, @Nullable Token token) {
    return token != null && token.isWord() && cues.is(cue, token.folded());
  }
}
