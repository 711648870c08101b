package org.diwan.extract.figure.lexicon;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.diwan.gazetteer.Csv;
import org.diwan.gazetteer.CsvRow;
import org.diwan.gazetteer.Seeds;
import org.diwan.model.FigureKind;
import org.diwan.text.Fold;
import org.diwan.text.Form;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/** The units of {@code lexicon/unit_words.csv} in all their forms. */
public final class Units {
  private final Phrases<Unit.Worded> phrases = new Phrases<>();

  public static Units read(Seeds seeds) {
    Units units = new Units();
    for (CsvRow row : Csv.read(seeds, "lexicon/unit_words.csv")) {
      Unit unit =
          new Unit(
              row.need("code"),
              row.code("kind", FigureKind.class),
              new BigDecimal(row.need("factor")));
      Set<String> never = row.list("never").stream().map(Fold::fold).collect(Collectors.toSet());
      row.list("singular")
          .forEach(singular -> units.add(unit, singular, row.list("plurals"), never));
      row.list("fixed").forEach(word -> units.addFixed(unit, word));
    }
    return units;
  }

  private void add(Unit unit, String singular, List<String> plurals, Set<String> never) {
    for (Inflection form : Inflection.of(singular, plurals)) {
      if (never.contains(form.folded())) {
        continue;
      }
      phrases.add(form.folded(), new Unit.Worded(unit, form.numerus()));
    }
  }

  /** Abbreviations and phrases; of phrases the accusative too. */
  private void addFixed(Unit unit, String word) {
    phrases.add(word, new Unit.Worded(unit, Inflection.Numerus.SINGULAR));
    if (word.indexOf(' ') > 0) {
      phrases.add(
          word.replace(" ", "ا ") + "ا", new Unit.Worded(unit, Inflection.Numerus.SINGULAR));
      String first = word.substring(0, word.lastIndexOf(' '));
      phrases.add(
          first + "ا" + word.substring(word.lastIndexOf(' ')) + "ا",
          new Unit.Worded(unit, Inflection.Numerus.SINGULAR));
      phrases.add(word + "ا", new Unit.Worded(unit, Inflection.Numerus.SINGULAR));
    }
  }

  public Phrases.@Nullable Hit<Unit.Worded> at(List<Token> tokens, int i) {
    return phrases.at(tokens, i);
  }

  /** The unit a word is, clitics and article taken off. */
  public Unit.@Nullable Worded of(Token token) {
    for (Form form : token.forms()) {
      Unit.Worded unit = phrases.word(Fold.bare(form.word()));
      if (unit != null && form.preposition() != 'ك' && form.preposition() != 'س') {
        return unit;
      }
    }
    return null;
  }
}
