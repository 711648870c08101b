package org.diwan.extract.figure;

import java.util.Set;
import org.diwan.gazetteer.Csv;
import org.diwan.gazetteer.CsvRow;
import org.diwan.gazetteer.Seeds;
import org.diwan.model.FigureKind;
import org.diwan.model.Qualifier;
import org.diwan.text.Fold;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * How a figure bounds its value, told by the words of {@code lexicon/figure_qualifiers.csv} right
 * before it ({@code نحو}, {@code أكثر من}) or right behind it ({@code على الأقل}); what is bounded
 * may stand between ({@code تتجاوز قيمتها 5 ملايين}, {@code لا تزيد مدة الإقامة على شهر}).
 */
final class Qualifiers {
  private static final int LONGEST = 4;

  /** {@code 5 جرحى بينهم اثنان على الأقل}: of whom it is said is another. */
  private static final Set<String> OTHERS = Set.of("و", "بين", "منه");

  /** Words behind what is counted that may still be of it. */
  private static final int FURTHER = 2;

  private static final Set<String> THAN = Set.of("علي", "عن", "الي");

  /** {@code يصل عدد قياسي يبلغ 5 آلاف}: the verb right before is whose number it is. */
  private static final Set<String> REACHES = Set.of("يبلغ", "تبلغ", "بلغ", "بلغت");

  private static final Set<String> HEADS =
      Set.of(
          "قيمه", "مده", "عدد", "تكلفه", "كلفه", "نسبه", "حجم", "مساحه", "طول", "سعر", "عمر", "وزن",
          "اجمالي", "مجموع", "فتره", "حصه", "معدل");

  private final Phrases<Qualifier> before = new Phrases<>();
  private final Phrases<Qualifier> after = new Phrases<>();
  private final Phrases<Qualifier> split = new Phrases<>();

  Qualifiers(Seeds seeds) {
    for (CsvRow row : Csv.read(seeds, "lexicon/figure_qualifiers.csv")) {
      Phrases<Qualifier> side =
          switch (row.need("side")) {
            case "AFTER" -> after;
            case "SPLIT" -> split;
            default -> before;
          };
      side.add(row.need("phrase"), row.code("qualifier", Qualifier.class));
    }
  }

  Qualifier of(Passage passage, Found found) {
    int first = passage.isMark(found.first() - 1, '(') ? found.first() - 1 : found.first();
    Phrases.Hit<Qualifier> hit = before.before(passage.tokens(), first);
    if (hit == null) {
      hit = behind(passage, found);
    }
    if (hit == null) {
      hit = split(passage, first);
    }
    return hit == null ? Qualifier.EXACT : hit.value();
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

  /** What is bounded ends before the number; the bounding verb stands right before its head. */
  private Phrases.@Nullable Hit<Qualifier> split(Passage passage, int first) {
    Token than = passage.at(first - 1);
    int end = than != null && THAN.contains(than.folded()) ? first - 1 : first;
    for (int head = end - 1; head >= Math.max(1, end - LONGEST); head--) {
      Token token = passage.tokens().get(head);
      if (!token.isWord() || REACHES.stream().anyMatch(token::isPlain)) {
        return null;
      }
      boolean owned = head == end - 1 && isOwned(passage, token);
      Phrases.Hit<Qualifier> hit =
          owned || HEADS.stream().anyMatch(token::isPlain)
              ? split.before(passage.tokens(), head)
              : null;
      if (hit != null) {
        return hit;
      }
    }
    return null;
  }

  /** {@code قيمتها}: a noun with its owner, not one that ends in {@code ة}. */
  private static boolean isOwned(Passage passage, Token token) {
    String folded = token.folded();
    return passage.story().text().charAt(token.end() - 1) == 'ه'
        || folded.endsWith("ها")
        || folded.endsWith("هم");
  }

  /** Where the words that bound a number begin; the number itself where there are none. */
  int start(Passage passage, int first) {
    Phrases.Hit<Qualifier> hit = before.before(passage.tokens(), first);
    return hit == null ? first : hit.first();
  }
}
