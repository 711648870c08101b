package org.diwan.extract.figure.reading;

import java.util.HashMap;
import java.util.Map;
import org.diwan.extract.figure.lexicon.StopWord;
import org.diwan.extract.figure.lexicon.WordClasses;
import org.diwan.extract.figure.passage.Found;
import org.diwan.extract.figure.passage.Passage;
import org.diwan.extract.figure.qualifier.Qualifiers;
import org.diwan.gazetteer.Csv;
import org.diwan.gazetteer.CsvRow;
import org.diwan.gazetteer.Seeds;
import org.diwan.model.FigureKind;
import org.diwan.text.Fold;
import org.diwan.text.Form;
import org.diwan.text.NumberSpan;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * A number with no noun behind a word that says whom or what it counts: {@code مقتل 20 في هجوم},
 * {@code إصابة أكثر من ثلاثة}, {@code القبض على 6}, {@code عددهم 40}. The words and their nouns are
 * those of {@code lexicon/victim_words.csv}; where a word has none, what was counted last is meant.
 */
final class VictimReading implements Reading {
  private static final String LAST = "";

  private final Map<String, String> nouns = new HashMap<>();
  private final WordClasses<StopWord> stops;
  private final Qualifiers qualifiers;

  VictimReading(Seeds seeds, WordClasses<StopWord> stops, Qualifiers qualifiers) {
    for (CsvRow row : Csv.read(seeds, "lexicon/victim_words.csv")) {
      nouns.put(Fold.fold(row.need("word")), row.get("noun"));
    }
    this.stops = stops;
    this.qualifiers = qualifiers;
  }

  @Override
  public @Nullable Found read(Passage passage, NumberSpan span) {
    boolean plain =
        span.kind() == NumberSpan.Kind.CARDINAL && !span.definite() && !span.isYearLike();
    Token before = before(passage, qualifiers.start(passage, span.first()) - 1);
    if (!plain || before == null || !endsThere(passage.at(span.end()))) {
      return null;
    }
    String noun = noun(before);
    String counted = LAST.equals(noun) ? passage.story().lastNoun(passage.sentence()) : noun;
    return counted == null
        ? null
        : Found.of(FigureKind.COUNT, span, counted, span.first(), span.end(), "victims");
  }

  /** The word before, or {@code القبض} of {@code القبض على}. */
  private static @Nullable Token before(Passage passage, int at) {
    Token before = passage.at(at);
    boolean preposition =
        before != null && (before.folded().equals("علي") || before.folded().equals("عن"));
    return preposition ? passage.at(at - 1) : before;
  }

  private @Nullable String noun(Token before) {
    for (Form form : before.forms()) {
      String noun = nouns.get(form.word());
      if (noun != null) {
        return noun;
      }
    }
    return null;
  }

  private boolean endsThere(@Nullable Token next) {
    return next == null || !next.isWord() || stops.exactly(next) != null || next.hasConjunction();
  }
}
