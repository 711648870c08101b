package org.diwan.extract.figure.qualifier;

import java.util.Set;
import org.diwan.extract.figure.lexicon.FigureCue;
import org.diwan.extract.figure.lexicon.Phrases;
import org.diwan.extract.figure.passage.Found;
import org.diwan.extract.figure.passage.Passage;
import org.diwan.gazetteer.Csv;
import org.diwan.gazetteer.CsvRow;
import org.diwan.gazetteer.Seeds;
import org.diwan.gazetteer.WordRoles;
import org.diwan.model.FigureKind;
import org.diwan.model.Qualifier;
import org.diwan.text.Fold;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * How a figure bounds its value, told by the words of {@code lexicon/figure_qualifiers.csv} right
 * before it ({@code نحو}, {@code أكثر من}) or right behind it ({@code على الأقل}); what is bounded
 * may stand between ({@link BoundingVerb}).
 */
public final class Qualifiers {
  /** {@code 5 جرحى بينهم اثنان على الأقل}: of whom it is said is another. */
  private static final Set<String> OTHERS = Set.of("و", "بين", "منه");

  /** Words behind what is counted that may still be of it. */
  private static final int FURTHER = 2;

  private final Phrases<Qualifier> before = new Phrases<>();
  private final Phrases<Qualifier> after = new Phrases<>();
  private final BoundingVerb verb;

  public Qualifiers(Seeds seeds, WordRoles<FigureCue> cues) {
    Phrases<Qualifier> split = new Phrases<>();
    for (CsvRow row : Csv.read(seeds, "lexicon/figure_qualifiers.csv")) {
      Phrases<Qualifier> side =
          switch (row.need("side")) {
            case "AFTER" -> after;
            case "SPLIT" -> split;
            default -> before;
          };
      side.add(row.need("phrase"), row.code("qualifier", Qualifier.class));
    }
    verb = new BoundingVerb(split, cues);
  }

  /** Bounds of amounts: who is near {@code اللقب الـ97} says nothing of the number. */
  public Qualifier of(Passage passage, Found found) {
    if (found.kind() == FigureKind.ORDINAL) {
      return Qualifier.EXACT;
    }
    int first = passage.isMark(found.first() - 1, '(') ? found.first() - 1 : found.first();
    Phrases.Hit<Qualifier> hit = bound(passage, found, first);
    if (hit == null) {
      hit = behind(passage, found);
    }
    if (hit == null && isListed(passage, found.first())) {
      hit = before.before(passage.tokens(), found.first() - 2);
    }
    Qualifier split = hit == null ? verb.of(passage, found, first) : hit.value();
    return split == null ? Qualifier.EXACT : split;
  }

  /** Right before the number, also where what is counted stands before it. */
  private Phrases.@Nullable Hit<Qualifier> bound(Passage passage, Found found, int first) {
    Phrases.Hit<Qualifier> hit = before.before(passage.tokens(), first);
    if (hit != null && (isOfAnother(passage, hit) || Until.is(passage, found, hit.first()))) {
      return null;
    }
    for (int i = found.first() + 2; hit == null && i < found.end(); i++) {
      Phrases.Hit<Qualifier> inside = before.before(passage.tokens(), i);
      hit = inside != null && inside.first() > found.first() ? inside : null;
    }
    return hit;
  }

  /** {@code نحو 5.1 و4.4 مليار}: what bounds the first number of a list bounds the next. */
  private static boolean isListed(Passage passage, int number) {
    Token and = passage.at(number - 1);
    return and != null
        && and.isPlain("و")
        && passage.isNumber(number)
        && passage.isNumber(number - 2);
  }

  /** {@code 30 قتيلا على الأقل ومئة جريح}: said of the number before. */
  private boolean isOfAnother(Passage passage, Phrases.Hit<Qualifier> hit) {
    Token number = passage.at(hit.end());
    return number != null
        && hit.first() > 0
        && number.hasConjunction()
        && after.at(passage.tokens(), hit.first()) != null;
  }

  /** {@code 5 جنود على الأقل}; what tells more of those counted may stand between. */
  private Phrases.@Nullable Hit<Qualifier> behind(Passage passage, Found found) {
    Phrases.Hit<Qualifier> hit = after.at(passage.tokens(), found.end());
    int last = found.kind() == FigureKind.COUNT ? found.end() + FURTHER : found.end();
    for (int i = found.end() + 1; hit == null && i <= last && isPartOf(passage, i - 1); i++) {
      hit = after.at(passage.tokens(), i);
    }
    return hit;
  }

  /** {@code رجل إطفاء}, {@code جنود أتراك}: no joined or definite word. */
  private static boolean isPartOf(Passage passage, int i) {
    Token token = passage.at(i);
    return token != null
        && token.isWord()
        && !Fold.isDefinite(token.folded())
        && OTHERS.stream().noneMatch(token.folded()::startsWith);
  }

  /** Where the words that bound a number begin; the number itself where there are none. */
  public int start(Passage passage, int first) {
    Phrases.Hit<Qualifier> hit = before.before(passage.tokens(), first);
    return hit == null ? first : hit.first();
  }
}
