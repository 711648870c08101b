package org.diwan.extract.figure.status;

import java.util.List;
import java.util.Set;
import org.diwan.extract.figure.lexicon.Phrases;
import org.diwan.gazetteer.Csv;
import org.diwan.gazetteer.CsvRow;
import org.diwan.gazetteer.Seeds;
import org.diwan.model.FigureStatus;
import org.diwan.text.Form;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * The words of {@code lexicon/figure_status.csv}; some speak only of a number that stands near
 * ({@code الحصول على 5 ملايين}, not of each one further on).
 */
final class StatusCues {
  /** {@code كاملة} is no hope, {@code كأمل} is only like one. */
  private static final char LIKE = 'ك';

  private static final char FOR = 'ل';
  private static final char WILL_BE = 'س';

  private static final String WILL = "سوف";
  private static final String FALL = "تراجع";
  private static final Set<String> PREPOSITIONS = Set.of("الي", "من", "عن", "علي", "في", "مع");

  private record Cue(FigureStatus status, int reach) {}

  private final FutureVerb futureVerb;
  private final Phrases<Cue> cues = new Phrases<>();

  StatusCues(Seeds seeds, FutureVerb futureVerb) {
    this.futureVerb = futureVerb;
    for (CsvRow row : Csv.read(seeds, "lexicon/figure_status.csv")) {
      String reach = row.orNull("reach");
      cues.add(
          row.need("phrase"),
          new Cue(
              row.code("status", FigureStatus.class),
              reach == null ? Integer.MAX_VALUE : Integer.parseInt(reach)));
    }
  }

  /** {@code إلى تراجع الإنتاج}: a noun, no verb that tells what was. */
  private static boolean isFall(List<Token> tokens, int i) {
    return tokens.get(i).isPlain(FALL)
        && i > 0
        && PREPOSITIONS.contains(tokens.get(i - 1).folded());
  }

  /** {@code شركة للتمويل}: what it is for, not what is wanted ({@code لتمويل}). */
  private static boolean isDefinite(Form form) {
    return form.preposition() == FOR && form.word().charAt(0) == FOR;
  }

  /** {@code سكان}: no {@code كان} of what will be. */
  private static boolean isPast(Form form, Cue cue) {
    return form.preposition() == WILL_BE && cue.status() == FigureStatus.ACTUAL;
  }

  /** {@code سوف يصل} is {@code سيصل}. */
  private @Nullable Cue will(Token verb) {
    return cues.word("س" + verb.folded());
  }

  /**
   * What the word or phrase at a token says of a number.
   *
   * @param distance tokens from it to the number
   * @return null where it says nothing
   */
  @Nullable FigureStatus at(List<Token> tokens, int i, int distance) {
    Cue will =
        tokens.get(i).isPlain(WILL) && i + 1 < tokens.size() ? will(tokens.get(i + 1)) : null;
    if (will != null) {
      return will.status();
    }
    if (Pupils.is(tokens, i) || isFall(tokens, i)) {
      return null;
    }
    Phrases.Hit<Cue> phrase = cues.joinedAt(tokens, i);
    if (phrase != null) {
      return phrase.value().reach() < distance ? null : phrase.value().status();
    }
    for (Form form : tokens.get(i).forms()) {
      Cue cue = form.preposition() == LIKE || isDefinite(form) ? null : cues.word(form.word());
      if (cue != null && !isPast(form, cue)) {
        return cue.reach() < distance ? null : cue.status();
      }
    }
    return futureVerb.is(tokens.get(i).folded()) ? FigureStatus.TARGET : null;
  }
}
