package org.diwan.extract.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.diwan.extract.figure.exclusion.Ages;
import org.diwan.extract.figure.exclusion.Certainty;
import org.diwan.extract.figure.exclusion.NoFigure;
import org.diwan.extract.figure.lexicon.FigureCue;
import org.diwan.extract.figure.lexicon.Nouns;
import org.diwan.extract.figure.lexicon.Units;
import org.diwan.extract.figure.measure.Measures;
import org.diwan.extract.figure.passage.Contexts;
import org.diwan.extract.figure.passage.Found;
import org.diwan.extract.figure.passage.Passage;
import org.diwan.extract.figure.passage.Periods;
import org.diwan.extract.figure.passage.Story;
import org.diwan.extract.figure.qualifier.Qualifiers;
import org.diwan.extract.figure.reading.Decades;
import org.diwan.extract.figure.reading.DualReader;
import org.diwan.extract.figure.reading.Growth;
import org.diwan.extract.figure.reading.Halves;
import org.diwan.extract.figure.reading.JoinedUnits;
import org.diwan.extract.figure.reading.OneReader;
import org.diwan.extract.figure.reading.OutOfEach;
import org.diwan.extract.figure.reading.Reading;
import org.diwan.extract.figure.reading.Readings;
import org.diwan.extract.figure.reading.ShareReader;
import org.diwan.extract.figure.reading.UnitRanges;
import org.diwan.extract.figure.status.Statuses;
import org.diwan.extract.refusal.Refusals;
import org.diwan.gazetteer.NumberWordsFile;
import org.diwan.gazetteer.Seeds;
import org.diwan.gazetteer.WordRoles;
import org.diwan.gazetteer.WordSet;
import org.diwan.model.Evidence;
import org.diwan.model.Figure;
import org.diwan.text.NumberReader;
import org.diwan.text.NumberSpan;
import org.diwan.text.Sentence;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * The figures of an article, in one pass over its tokens. A number that is a date, a time, an
 * identifier or a name is passed over ({@link NoFigure}); any other is offered to the readings in
 * turn, the surest first. Duals count without a number. Immutable and thread-safe.
 */
public final class FigureReader {
  private static final String FIGURE = "FIGURE";

  private final NumberReader numbers;
  private final NoFigure noFigure;
  private final Ages ages;
  private final Growth growth;
  private final UnitRanges ranges;
  private final Certainty certainty;
  private final DualReader duals;
  private final OneReader ones;
  private final ShareReader shares;
  private final OutOfEach outOfEach;
  private final Reading readings;
  private final Qualifiers qualifiers;
  private final Statuses statuses;
  private final Measures measures;

  public FigureReader(Seeds seeds) {
    WordRoles<FigureCue> cues = WordRoles.read(seeds, "lexicon/figure_cues.csv", FigureCue.class);
    Units units = Units.read(seeds);
    Nouns nouns = Nouns.read(seeds);
    numbers = new NumberReader(NumberWordsFile.read(seeds));
    noFigure = new NoFigure(seeds);
    ages =
        new Ages(
            noFigure.guards(),
            WordSet.read(seeds, "lexicon/given_names.csv", "form_ar"),
            WordSet.read(seeds, "lexicon/family_names.csv", "form_ar"));
    Halves halves = new Halves(units);
    Contexts contexts = new Contexts(seeds);
    Decades decades = new Decades(contexts);
    growth = new Growth(contexts);
    ranges = new UnitRanges(growth, new JoinedUnits(seeds));
    certainty = new Certainty(contexts);
    duals = new DualReader(units, nouns, halves, decades, cues);
    ones = new OneReader(seeds, units, nouns, halves, decades);
    shares = new ShareReader();
    outOfEach = new OutOfEach(numbers, nouns);
    qualifiers = new Qualifiers(seeds, cues);
    statuses = new Statuses(seeds, qualifiers, cues);
    measures = new Measures(seeds, noFigure.stops(), cues);
    readings = new Readings(seeds, numbers, units, nouns, noFigure, qualifiers, decades, cues);
  }

  /**
   * The figures in the order of the text, without subjects.
   *
   * @param text the text the sentences were cut from
   * @param published day of publication, null when unknown
   */
  public List<Figure> read(List<Sentence> sentences, String text, @Nullable LocalDate published) {
    return read(sentences, text, published, null, Refusals.unheard()).figures();
  }

  /**
   * The same with every place that tells them, telling which numbers are none.
   *
   * @param home alpha-3 code of the state whose money is meant where none is named
   */
  public ReadFigures read(
      List<Sentence> sentences,
      String text,
      @Nullable LocalDate published,
      @Nullable String home,
      Refusals refusals) {
    Story story = new Story(text, sentences, home);
    Repeats repeats = new Repeats();
    List<Figure> figures = new ArrayList<>();
    List<ReadFigures.Place> places = new ArrayList<>();
    Headlines headlines = new Headlines();
    for (Sentence sentence : sentences) {
      Passage passage = new Passage(story, sentence);
      List<Found> all = found(passage, refusals);
      for (Found found : all) {
        int figure = repeats.of(passage, found, figures.size());
        places.add(place(passage, found, figure));
        if (figure == figures.size()) {
          figures.add(figure(passage, found, all, published));
          headlines.first(sentence, figures);
        } else {
          headlines.again(figures, figure, () -> statuses.of(passage, found, all, published));
          refusals.add(
              FIGURE,
              passage.tokens(),
              found.first(),
              found.end(),
              () -> "told before: one figure");
        }
      }
    }
    return new ReadFigures(figures, places);
  }

  private static ReadFigures.Place place(Passage passage, Found found, int figure) {
    return new ReadFigures.Place(
        passage.tokens().get(found.first()).start(),
        passage.tokens().get(found.end() - 1).end(),
        figure);
  }

  private List<Found> found(Passage passage, Refusals refusals) {
    List<Found> all = new ArrayList<>(2);
    for (int i = 0; i < passage.tokens().size(); ) {
      NumberSpan number = numbers.at(passage.tokens(), i);
      Found each = outOfEach.at(passage, i, number);
      NumberSpan span = each != null || isPercent(passage, i, number) ? null : number;
      Found found =
          each != null ? each : span == null ? numeral(passage, i) : readings.read(passage, span);
      if (found != null && !ages.holds(passage, found) && !certainty.holds(passage, found)) {
        growth.ends(passage, found).forEach(end -> ranges.add(passage, all, end));
        passage.story().remember(found, passage.sentence());
        i = Math.max(i + 1, found.end());
      } else {
        if (span != null) {
          refusals.add(
              FIGURE, passage.tokens(), span.first(), span.end(), () -> why(passage, span, found));
        }
        i = span == null ? i + 1 : span.end();
      }
    }
    return all;
  }

  /** {@code في المئة}: no hundred. */
  private boolean isPercent(Passage passage, int i, @Nullable NumberSpan number) {
    return number != null && ones.isPercent(passage, i);
  }

  /** What counts without a number: duals, one of a kind, a share of them. */
  private @Nullable Found numeral(Passage passage, int i) {
    Found dual = duals.at(passage, i);
    if (dual != null) {
      return dual;
    }
    Found one = ones.at(passage, i);
    return one == null ? shares.at(passage, i) : one;
  }

  private String why(Passage passage, NumberSpan span, @Nullable Found found) {
    if (found == null) {
      return noFigure.why(passage, span);
    }
    return certainty.holds(passage, found) ? "a manner of speaking" : "an age";
  }

  private Figure figure(
      Passage passage, Found found, List<Found> all, @Nullable LocalDate published) {
    List<Token> tokens = passage.tokens();
    int start = tokens.get(found.first()).start();
    int end = tokens.get(found.end() - 1).end();
    return new Figure(
        found.kind(),
        found.low(),
        found.high(),
        found.unit(),
        statuses.of(passage, found, all, published),
        qualifiers.of(passage, found),
        measures.of(passage, found, all),
        Periods.behind(passage, found.end(), published),
        List.of(),
        Evidence.unweighed(passage.sentence().number(), start, end, "figure." + found.rule()));
  }
}
