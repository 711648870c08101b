package org.diwan.extract.figure.lexicon;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diwan.gazetteer.Csv;
import org.diwan.gazetteer.CsvRow;
import org.diwan.gazetteer.Seeds;
import org.diwan.model.FigureKind;
import org.diwan.text.Fold;
import org.diwan.text.Form;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * The words of {@code lexicon/measure_heads.csv}, found with their clitics and article, with the
 * {@code ا} of the accusative and with a pronoun on them ({@code قيمتها}).
 */
public final class MeasureWords {
  private static final Set<FigureKind> AMOUNTS =
      EnumSet.of(FigureKind.MONEY, FigureKind.PERCENT, FigureKind.MEASURE, FigureKind.RATE);
  private static final List<String> PRONOUNS = List.of("ها", "هم", "ه");
  private static final int SHORTEST = 3;

  private record Entry(String listed, MeasureClass what, Set<FigureKind> kinds) {}

  private final Map<String, Entry> entries = new HashMap<>();

  public MeasureWords(Seeds seeds) {
    for (CsvRow row : Csv.read(seeds, "lexicon/measure_heads.csv")) {
      String form = row.need("form_ar");
      Entry entry = new Entry(form, row.code("what", MeasureClass.class), kinds(row));
      entries.putIfAbsent(Fold.fold(form), entry);
    }
  }

  private static Set<FigureKind> kinds(CsvRow row) {
    Set<FigureKind> kinds = EnumSet.noneOf(FigureKind.class);
    row.list("kinds").forEach(kind -> kinds.add(FigureKind.valueOf(kind)));
    return kinds.isEmpty() ? AMOUNTS : kinds;
  }

  /** The word a token is, the whole of it before what clitics leave; null where none is listed. */
  public @Nullable MeasureWord of(Token token) {
    if (!token.isWord()) {
      return null;
    }
    for (Form form : token.forms()) {
      int clitics =
          (form.conjunction() == Form.NONE ? 0 : 1) + (form.preposition() == Form.NONE ? 0 : 1);
      MeasureWord word = of(form.word(), clitics);
      if (word != null) {
        return word;
      }
    }
    return null;
  }

  private @Nullable MeasureWord of(String form, int clitics) {
    String bare = Fold.bare(form);
    Entry entry = entries.getOrDefault(form, entries.get(bare));
    boolean ended = entry == null;
    if (ended && bare.endsWith("ا") && bare.length() > SHORTEST) {
      entry = entries.get(bare.substring(0, bare.length() - 1));
    }
    boolean possessed = entry == null && bare.length() == form.length();
    entry = possessed ? possessed(form) : entry;
    return entry == null
        ? null
        : new MeasureWord(entry.listed(), entry.what(), entry.kinds(), clitics, ended, possessed);
  }

  private @Nullable Entry possessed(String form) {
    for (String pronoun : PRONOUNS) {
      int length = form.length() - pronoun.length();
      if (form.endsWith(pronoun) && length >= SHORTEST) {
        String stem = form.substring(0, length);
        Entry entry = entries.get(stem);
        if (entry == null && stem.endsWith("ت")) {
          entry = entries.get(stem.substring(0, length - 1) + "ه");
        }
        if (entry != null && entry.what() != MeasureClass.LINK) {
          return entry;
        }
      }
    }
    return null;
  }
}
