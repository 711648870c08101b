package org.diwan.extract.figure;

import java.util.List;
import java.util.Set;
import org.diwan.gazetteer.Seeds;
import org.diwan.model.FigureKind;
import org.diwan.model.FigureStatus;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Whether a figure is reached, promised or expected. The nearest word of {@code
 * lexicon/figure_status.csv} before it in its sentence tells, so that {@code بلغ} hides a {@code
 * هدف} further off; spans of time look less far. Beside those words:
 *
 * <ul>
 *   <li>a verb with the {@code س} of the future promises;
 *   <li>so does {@code أن} before a verb ({@code وافق على أن يدفع}), and what is expected before it
 *       makes it a forecast ({@link Subjunctive});
 *   <li>a relative clause told in the perfect ({@code الحادث الذي أودى بحياة}) and what is reported
 *       behind {@code أن} and a noun are told of what is: no promise reaches into them;
 *   <li>what falls in a year to come is expected ({@code مقابل 5 ملايين في العام المقبل});
 *   <li>a period to come is what it is ({@code السنوات الخمس المقبلة});
 *   <li>an amount told again in brackets ({@code 5 ملايين يورو (6 ملايين دولار)}) has the status of
 *       the first.
 * </ul>
 */
final class Statuses {
  private static final int FAR = 12;
  private static final int NEAR = 7;
  private static final int BRACKET = 3;

  private static final Set<String> WITHIN = Set.of("في", "خلال", "بحلول");
  private static final Set<String> YEARS = Set.of("العام", "السنه");
  private static final Set<String> TO_COME = Set.of("المقبل", "المقبله", "القادم", "القادمه");

  private final StatusCues cues;
  private final Subjunctive subjunctive;

  Statuses(Seeds seeds) {
    cues = new StatusCues(seeds);
    subjunctive = new Subjunctive(cues);
  }

  FigureStatus of(Passage passage, Found found) {
    if (found.kind() == FigureKind.ORDINAL || found.rule().startsWith("postposed")) {
      return FigureStatus.ACTUAL;
    }
    if (isPeriodToCome(passage, found)) {
      return FigureStatus.ACTUAL;
    }
    FigureStatus told = told(passage, found);
    return told == FigureStatus.ACTUAL && isOfYearToCome(passage, found)
        ? FigureStatus.FORECAST
        : told;
  }

  private FigureStatus told(Passage passage, Found found) {
    int reach = found.kind() == FigureKind.DURATION ? NEAR : FAR;
    boolean reported = false;
    for (int i = found.first() - 1; i >= 0 && i >= found.first() - reach; i--) {
      if (ends(passage, found, i)) {
        break;
      }
      FigureStatus status = at(passage, i, found.first() - i);
      if (status != null) {
        return reported && status == FigureStatus.TARGET ? FigureStatus.ACTUAL : status;
      }
      reported |= subjunctive.isReport(passage, i);
    }
    return FigureStatus.ACTUAL;
  }

  private static boolean isOfYearToCome(Passage passage, Found found) {
    Token next = passage.at(found.end());
    int year = next != null && WITHIN.contains(next.folded()) ? found.end() + 1 : found.end();
    Token noun = passage.at(year);
    return noun != null && YEARS.contains(noun.folded()) && isToCome(passage.at(year + 1));
  }

  private static boolean isToCome(@Nullable Token token) {
    return token != null && TO_COME.contains(token.folded());
  }

  private static boolean isPeriodToCome(Passage passage, Found found) {
    Token next = passage.at(found.end());
    return found.kind() == FigureKind.DURATION
        && next != null
        && next.isWord()
        && (next.folded().contains("مقبل") || next.folded().contains("قادم"));
  }

  /** {@code عاصفة غير متوقعة}. */
  private static boolean isUnforeseen(List<Token> tokens, int i) {
    return i > 0 && tokens.get(i - 1).folded().equals("غير");
  }

  private static boolean ends(Passage passage, Found found, int i) {
    Token token = passage.tokens().get(i);
    boolean again = found.kind() == FigureKind.MONEY && found.first() - i <= BRACKET;
    return token.is('(') && !again || token.is('؛') || token.is('.');
  }

  private @Nullable FigureStatus at(Passage passage, int i, int distance) {
    List<Token> tokens = passage.tokens();
    if (!tokens.get(i).isWord() || isUnforeseen(tokens, i)) {
      return null;
    }
    FigureStatus open = subjunctive.at(passage, i, distance);
    if (open != null) {
      return open;
    }
    FigureStatus status = cues.at(tokens, i, distance);
    return status == null && subjunctive.isToldRelative(passage, i, distance)
        ? FigureStatus.ACTUAL
        : status;
  }
}
