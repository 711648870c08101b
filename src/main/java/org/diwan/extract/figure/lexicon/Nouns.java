package org.diwan.extract.figure.lexicon;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.diwan.gazetteer.Csv;
import org.diwan.gazetteer.CsvRow;
import org.diwan.gazetteer.Seeds;
import org.diwan.text.Fold;
import org.diwan.text.Form;
import org.diwan.text.NumberSpan;
import org.diwan.text.Token;
import org.diwan.text.WordMap;
import org.jspecify.annotations.Nullable;

/**
 * The counted nouns of {@code lexicon/nouns.csv} in all their forms. Singulars win over plurals
 * spelled alike.
 */
public final class Nouns {
  private static final String[] POSSESSIVES = {"ها", "هم", "ه", "نا"};

  private static final BigDecimal TEN = BigDecimal.TEN;

  private final Phrases<Noun> phrases = new Phrases<>();
  private final WordMap<List<Noun>> plurals = new WordMap<>();

  public static Nouns read(Seeds seeds) {
    Nouns nouns = new Nouns();
    List<CsvRow> rows = Csv.read(seeds, "lexicon/nouns.csv");
    for (Inflection.Numerus numerus : Inflection.Numerus.values()) {
      rows.forEach(row -> nouns.add(row, numerus));
    }
    return nouns;
  }

  private void add(CsvRow row, Inflection.Numerus numerus) {
    String singular = row.need("singular");
    Set<String> never = row.list("never").stream().map(Fold::fold).collect(Collectors.toSet());
    for (Inflection form : Inflection.of(singular, row.list("plurals"))) {
      boolean phrase = singular.indexOf(' ') >= 0;
      boolean listed = form.numerus() == numerus && !never.contains(form.folded());
      if (listed && !(phrase && numerus == Inflection.Numerus.DUAL)) {
        Noun noun = new Noun(singular, numerus, row.yes("party"), true);
        phrases.add(form.folded(), noun);
        if (numerus == Inflection.Numerus.PLURAL) {
          plurals.getOrPut(form.folded(), () -> new ArrayList<>(1)).add(noun);
        }
      }
    }
  }

  /** The noun or noun phrase that begins at a token; clitics are not taken off. */
  public Phrases.@Nullable Hit<Noun> at(List<Token> tokens, int i) {
    return phrases.at(tokens, i);
  }

  /**
   * The noun that a number counts: behind three to ten a plural that another noun is spelled like
   * ({@code سبعة عملاء}, not {@code 15 عملا}), and of two plurals spelled alike the one of the
   * gender that the number asks for ({@code خمسة نجوم}, {@code خمس نجوم}).
   */
  public Phrases.@Nullable Hit<Noun> counted(List<Token> tokens, NumberSpan span) {
    Phrases.Hit<Noun> hit = at(tokens, span.end());
    boolean few = span.low().compareTo(BigDecimal.TWO) > 0 && span.low().compareTo(TEN) <= 0;
    if (hit == null || !few || hit.end() > span.end() + 1) {
      return hit;
    }
    List<Noun> nouns = plurals.get(tokens.get(span.end()).folded());
    return nouns == null
        ? hit
        : new Phrases.Hit<>(ofGender(nouns, tokens, span), hit.first(), hit.end());
  }

  private static Noun ofGender(List<Noun> nouns, List<Token> tokens, NumberSpan span) {
    Token number = tokens.get(span.end() - 1);
    if (number.isWord()) {
      boolean masculine = number.folded().endsWith("ه");
      for (Noun noun : nouns) {
        if (masculine != noun.singular().endsWith("ة")) {
          return noun;
        }
      }
    }
    return nouns.getFirst();
  }

  /** The noun a word is with its article and clitics taken off. */
  public @Nullable Noun of(Token token) {
    for (Form form : token.forms()) {
      Noun noun = phrases.word(Fold.bare(form.word()));
      if (noun != null) {
        return noun;
      }
    }
    return null;
  }

  /** The noun a word is with its article or possessive taken off. */
  public @Nullable Noun ofPossessed(Token token) {
    Noun noun = of(token);
    for (int i = 0; noun == null && i < POSSESSIVES.length; i++) {
      String ending = POSSESSIVES[i];
      String word = token.folded();
      noun = word.endsWith(ending) ? owned(word, ending) : null;
    }
    return noun == null ? construct(token.folded()) : noun;
  }

  /** {@code جنودها}, {@code زملائه}: the hamza of the plural sits on a {@code ي} there. */
  private @Nullable Noun owned(String word, String ending) {
    String stem = word.substring(0, word.length() - ending.length());
    Noun noun = phrases.word(stem);
    return noun == null && stem.endsWith("اي")
        ? phrases.word(stem.substring(0, stem.length() - 1))
        : noun;
  }

  /** {@code ممثلي البعثة}, {@code دبلوماسييها}: a sound plural that lost its {@code ن}. */
  private @Nullable Noun construct(String word) {
    for (String ending : List.of("", "ها", "هم", "ه", "نا")) {
      if (word.endsWith("ي" + ending)) {
        String stem = word.substring(0, word.length() - ending.length());
        Noun noun = phrases.word(stem + "ن");
        if (noun != null) {
          return noun;
        }
      }
    }
    return null;
  }

  /** The noun a word without article is, clitics taken off. */
  public @Nullable Noun indefinite(Token token) {
    for (Form form : token.forms()) {
      Noun noun = phrases.word(form.word());
      if (noun != null && form.preposition() != 'ك' && form.preposition() != 'س') {
        return noun;
      }
    }
    return null;
  }

  /** {@code مذكرتي}: the noun whose dual lost its {@code ن}; null where it may be a plural. */
  public @Nullable Noun dual(Token token) {
    for (Form form : token.forms()) {
      Noun noun = form.word().endsWith("ي") ? phrases.word(form.word() + "ن") : null;
      if (noun != null && noun.numerus() == Inflection.Numerus.DUAL) {
        return noun;
      }
    }
    return null;
  }
}
