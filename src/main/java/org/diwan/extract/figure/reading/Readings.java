package org.diwan.extract.figure.reading;

import java.util.List;
import org.diwan.extract.figure.exclusion.NoFigure;
import org.diwan.extract.figure.lexicon.Currencies;
import org.diwan.extract.figure.lexicon.FigureCue;
import org.diwan.extract.figure.lexicon.Nouns;
import org.diwan.extract.figure.lexicon.OrdinalHeads;
import org.diwan.extract.figure.lexicon.StopWord;
import org.diwan.extract.figure.lexicon.Units;
import org.diwan.extract.figure.lexicon.WordClasses;
import org.diwan.extract.figure.passage.Found;
import org.diwan.extract.figure.passage.Passage;
import org.diwan.extract.figure.qualifier.Qualifiers;
import org.diwan.gazetteer.Seeds;
import org.diwan.gazetteer.WordRoles;
import org.diwan.text.NumberReader;
import org.diwan.text.NumberSpan;
import org.jspecify.annotations.Nullable;

/**
 * All readings of a number, the surest first; none for what is no figure at all ({@link NoFigure}).
 */
public final class Readings implements Reading {
  private final NoFigure noFigure;
  private final List<Reading> readings;

  public Readings(
      Seeds seeds,
      NumberReader numbers,
      Units units,
      Nouns nouns,
      NoFigure noFigure,
      Qualifiers qualifiers,
      Decades decades,
      WordRoles<FigureCue> cues) {
    this.noFigure = noFigure;
    WordClasses<StopWord> stops = noFigure.stops();
    Rates rates = new Rates(seeds);
    OrdinalHeads heads = new OrdinalHeads(seeds);
    NounShapes shapes = new NounShapes(stops, cues);
    Halves halves = new Halves(units);
    readings =
        List.of(
            new MoneyReading(Currencies.read(seeds), rates),
            new UnitReading(units, rates, halves, decades, cues),
            new OrdinalReading(heads),
            new PostposedReading(units, nouns, shapes, stops),
            new CountReading(nouns, shapes, halves),
            new PartReading(numbers, nouns, shapes),
            new FractionReading(units, nouns, stops, cues),
            new TwoReading(nouns, stops),
            new TotalReading(),
            new EllipsisReading(stops),
            new VictimReading(seeds, stops, qualifiers),
            new FurtherReading(stops),
            new NumberOfReading(nouns, shapes, stops),
            new NumberedReading(heads));
  }

  @Override
  public @Nullable Found read(Passage passage, NumberSpan span) {
    if (noFigure.holds(passage, span)) {
      return null;
    }
    for (Reading reading : readings) {
      Found found = reading.read(passage, span);
      if (found != null) {
        return found;
      }
    }
    return null;
  }
}
