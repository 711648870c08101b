package org.diwan.extract.figure;

import java.util.Set;
import java.util.stream.Collectors;
import org.diwan.gazetteer.Csv;
import org.diwan.gazetteer.Seeds;
import org.diwan.model.FigureKind;
import org.diwan.text.Fold;
import org.diwan.text.Form;
import org.diwan.text.NumberSpan;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * A number with no noun behind a word that says what befell people: {@code مقتل 20 في هجوم}, {@code
 * إصابة ثلاثة}. The words are those of {@code lexicon/victim_words.csv}; the number counts persons.
 */
final class VictimReading implements Reading {
  private static final double FAIR = 0.7;

  private final Set<String> words;
  private final WordClasses<StopWord> stops;

  VictimReading(Seeds seeds, WordClasses<StopWord> stops) {
    this.words =
        Csv.read(seeds, "lexicon/victim_words.csv").stream()
            .map(row -> Fold.fold(row.need("word")))
            .collect(Collectors.toUnmodifiableSet());
    this.stops = stops;
  }

  @Override
  public @Nullable Found read(Passage passage, NumberSpan span) {
    Token before = passage.at(span.first() - 1);
    boolean counts =
        span.kind() == NumberSpan.Kind.CARDINAL
            && !span.definite()
            && !span.isYearLike()
            && before != null
            && tells(before)
            && endsThere(passage.at(span.end()));
    return counts ? found(span) : null;
  }

  private boolean tells(Token before) {
    for (Form form : before.forms()) {
      if (words.contains(form.word())) {
        return true;
      }
    }
    return false;
  }

  private boolean endsThere(@Nullable Token next) {
    return next == null || !next.isWord() || stops.exactly(next) != null || next.hasConjunction();
  }

  private static Found found(NumberSpan span) {
    return Found.of(FigureKind.COUNT, span, "شخص", span.first(), span.end(), "victims", FAIR);
  }
}
