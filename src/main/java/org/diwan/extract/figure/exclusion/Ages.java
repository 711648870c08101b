package org.diwan.extract.figure.exclusion;

import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.IntStream;
import org.diwan.extract.figure.lexicon.GuardWord;
import org.diwan.extract.figure.lexicon.WordClasses;
import org.diwan.extract.figure.passage.Found;
import org.diwan.extract.figure.passage.Passage;
import org.diwan.gazetteer.WordSet;
import org.diwan.model.FigureKind;
import org.diwan.text.Fold;
import org.diwan.text.Token;

/**
 * Ages of people are no figures: years or months behind a word for age ({@code البالغ من العمر 54
 * عاما}, {@code عمرها 20 سنة}), told of a person ({@link PersonAges}), of those below it ({@code
 * منتخب تحت 20 عاما}) or of who died ({@code توفي عن 65 عاما}).
 */
public final class Ages {
  private static final int REACH = 4;
  private static final Set<String> RANGE = Set.of("و", "الي", "حتي");
  private static final Set<String> BOUNDS = Set.of("يتجاوز", "تتجاوز", "يتعدي", "تتعدي");
  private static final BigDecimal YOUNGEST = BigDecimal.TEN;
  private static final Set<String> UNDER = Set.of("تحت", "دون");

  /** Words from a death to the age. */
  private static final int DIED = 16;

  /** The oldest of the young. */
  private static final BigDecimal CLASS = BigDecimal.valueOf(25);

  private final WordClasses<GuardWord> guards;
  private final PersonAges persons;

  public Ages(WordClasses<GuardWord> guards, WordSet given, WordSet family) {
    this.guards = guards;
    persons = new PersonAges(guards, given, family);
  }

  public boolean holds(Passage passage, Found found) {
    boolean span = found.kind() == FigureKind.DURATION && isLong(found);
    return span
        && (isBehindAgeWord(passage, found)
            || persons.holds(passage, found)
            || isClass(passage, found)
            || isOfDead(passage, found));
  }

  private static boolean isLong(Found found) {
    return "YEAR".equals(found.unit()) || "MONTH".equals(found.unit());
  }

  /**
   * Looks back over {@code من}, {@code نحو} and the like: another noun in between has an age of its
   * own.
   */
  private boolean isBehindAgeWord(Passage passage, Found found) {
    boolean range = endsRange(passage, found);
    int reach = range ? REACH + 2 : REACH;
    for (int i = found.first() - 1; i >= 0 && i >= found.first() - reach; i--) {
      Token token = passage.tokens().get(i);
      if (guards.of(token) == GuardWord.AGE) {
        return true;
      }
      boolean passed = token.isWord() ? isPassed(token.folded()) : token.isNumber() && range;
      if (!passed) {
        return isOfMany(passage, i);
      }
    }
    return false;
  }

  private static boolean isPassed(String word) {
    return word.length() <= REACH + 1 || BOUNDS.contains(word);
  }

  /** {@code أعمار المشاركين بين}. */
  private static boolean isOfMany(Passage passage, int i) {
    Token ages = passage.at(i - 1);
    return ages != null && ages.reads("اعمار") && Fold.isDefinite(passage.tokens().get(i).folded());
  }

  /** {@code أعمارهم بين 6 سنوات و14 سنة}. */
  private static boolean endsRange(Passage passage, Found found) {
    Token before = passage.at(found.first() - 1);
    return passage.tokens().get(found.first()).hasConjunction()
        || before != null && RANGE.contains(before.folded());
  }

  /** {@code كأس العالم تحت 20 عاما}, {@code منتخب لأقل من 17 سنة}: who is as young. */
  private static boolean isClass(Passage passage, Found found) {
    Token before = passage.at(found.first() - 1);
    Token less = passage.at(found.first() - 2);
    boolean under =
        before != null
            && (UNDER.contains(before.folded())
                || before.folded().equals("من") && less != null && less.folded().equals("لاقل"));
    return under
        && "YEAR".equals(found.unit())
        && found.low().compareTo(YOUNGEST) >= 0
        && found.low().compareTo(CLASS) <= 0;
  }

  private boolean isOfDead(Passage passage, Found found) {
    Token before = passage.at(found.first() - 1);
    return before != null
        && before.folded().equals("عن")
        && IntStream.range(Math.max(0, found.first() - DIED), found.first() - 1)
            .anyMatch(i -> guards.of(passage.tokens().get(i)) == GuardWord.DEATH);
  }
}
