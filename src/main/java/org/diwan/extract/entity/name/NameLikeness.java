package org.diwan.extract.entity.name;

import java.util.ArrayList;
import java.util.List;
import org.diwan.text.Fold;

/**
 * When two written names mean one person. Words are compared by their skeleton: {@code ا و ي ه}
 * inside or at the end drop out, {@code ج غ ق ك} are one letter, as are {@code ت ط}, {@code س ص ث},
 * {@code د ض ذ ظ ز}; words of fewer than three letters must be equal. Names agree where the
 * shorter's words stand in the longer in order, the family name among them.
 */
public final class NameLikeness {
  /** Letters of a word in which one may be a slip. */
  private static final int LONG = 5;

  /** A name before another that is its bearer's own, too: {@code محمد سامي} is {@code سامي}. */
  private static final String BEFORE_ANOTHER = "محمد";

  private NameLikeness() {}

  public static List<String> words(String name) {
    String folded = Fold.fold(name).replace("عبد ال", "عبدال");
    List<String> words = new ArrayList<>(4);
    int start = 0;
    for (int i = 0; i <= folded.length(); i++) {
      if (i == folded.length() || isBetweenWords(folded.charAt(i))) {
        add(folded.substring(start, i), words);
        start = i + 1;
      }
    }
    return words;
  }

  private static boolean isBetweenWords(char c) {
    return c == ' ' || c == '-' || c >= '\t' && c <= '\r';
  }

  private static void add(String word, List<String> words) {
    if (!word.isEmpty() && !word.equals("بن") && !word.equals("ابن")) {
      words.add(word.startsWith("ال") && word.length() > 4 ? word.substring(2) : word);
    }
  }

  static boolean holdsWord(String name, String word) {
    List<String> sought = words(word);
    return !sought.isEmpty() && words(name).stream().anyMatch(w -> alike(w, sought.getFirst()));
  }

  /** Whether the first word of a name is like the first of another, or one of its words. */
  public static boolean beginsIn(String whole, String name) {
    List<String> words = words(whole);
    String first = words(name).getFirst();
    return words.contains(first) || alike(words.getFirst(), first);
  }

  /**
   * {@code عبدالعزيز بن سعيد} beside {@code أحمد بن عبدالعزيز آل سعود}: begins with his father's.
   */
  public static boolean isFathers(String whole, String name) {
    List<String> words = words(name);
    List<String> all = words(whole);
    return words.size() > 1
        && all.size() > 2
        && !alike(all.getFirst(), words.getFirst())
        && !all.getFirst().equals(BEFORE_ANOTHER)
        && all.stream().skip(1).anyMatch(word -> alike(word, words.getFirst()));
  }

  /** Whether both names may be one person's. */
  public static boolean agree(String a, String b) {
    List<String> x = words(a);
    List<String> y = words(b);
    if (x.isEmpty() || y.isEmpty()) {
      return false;
    }
    List<String> shorter = x.size() <= y.size() ? x : y;
    List<String> longer = x.size() <= y.size() ? y : x;
    if (!within(shorter, longer)) {
      return false;
    }
    if (shorter.size() == 1 && (isSon(a) || isSon(b))) {
      return longer.size() == 1
          || longer.subList(1, longer.size()).stream().anyMatch(w -> alike(shorter.getFirst(), w));
    }
    return shorter.size() > 1
        || alike(shorter.getFirst(), longer.getLast())
        || alike(shorter.getFirst(), longer.getFirst());
  }

  /**
   * Whether two names of as many words are alike but for one letter of one long word: {@code عبد
   * المحيد} for {@code عبد المجيد}. Too loose for any two people, it serves where the office tells
   * who is meant.
   */
  public static boolean isMisspelt(String a, String b) {
    List<String> x = words(a);
    List<String> y = words(b);
    if (x.size() != y.size() || x.size() < 2) {
      return false;
    }
    int slips = 0;
    for (int i = 0; i < x.size(); i++) {
      if (!alike(x.get(i), y.get(i))) {
        slips += isOneLetterOff(x.get(i), y.get(i)) ? 1 : 2;
      }
    }
    return slips == 1;
  }

  private static boolean isOneLetterOff(String a, String b) {
    if (a.length() < LONG || b.length() < LONG || Math.abs(a.length() - b.length()) > 1) {
      return false;
    }
    int shorter = Math.min(a.length(), b.length());
    int same = 0;
    while (same < shorter && a.charAt(same) == b.charAt(same)) {
      same++;
    }
    String restOfA = a.substring(Math.min(a.length(), same + (a.length() >= b.length() ? 1 : 0)));
    String restOfB = b.substring(Math.min(b.length(), same + (b.length() >= a.length() ? 1 : 0)));
    return restOfA.equals(restOfB);
  }

  /** {@code بن سلمان} names a son of Salman, not Salman. */
  private static boolean isSon(String name) {
    return name.startsWith("بن ") || name.startsWith("ابن ");
  }

  private static boolean within(List<String> shorter, List<String> longer) {
    int i = 0;
    for (String word : shorter) {
      while (i < longer.size() && !alike(word, longer.get(i))) {
        i++;
      }
      if (i++ == longer.size()) {
        return false;
      }
    }
    return true;
  }

  static boolean alike(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    boolean near = a.length() >= 3 && b.length() >= 3 && Math.abs(a.length() - b.length()) <= 2;
    if (!near || letter(a.charAt(0)) != letter(b.charAt(0))) {
      return false;
    }
    String skeleton = skeleton(a);
    return skeleton.length() >= 2 && skeleton.equals(skeleton(b));
  }

  static String skeleton(String word) {
    StringBuilder out = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c =
          switch (word.charAt(i)) {
            case 'ا', 'و', 'ي' -> i == 0 ? 'ا' : 0;
            case 'ه' -> i == word.length() - 1 ? 0 : 'ه';
            default -> letter(word.charAt(i));
          };
      if (c != 0 && (out.isEmpty() || out.charAt(out.length() - 1) != c)) {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** The one letter that stands for all it is confused with. */
  private static char letter(char c) {
    return switch (c) {
      case 'و', 'ي' -> 'ا';
      case 'غ', 'ق', 'ك' -> 'ج';
      case 'ط' -> 'ت';
      case 'ص', 'ث' -> 'س';
      case 'ض', 'ذ', 'ظ', 'ز' -> 'د';
      default -> c;
    };
  }
}
