package org.diwan.extract.entity.unit;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.diwan.gazetteer.Meaning;
import org.diwan.gazetteer.WordRoles;
import org.diwan.text.PlainWords;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/** Words by which a sentence goes on to name the members of a delegation. */
public final class Delegation {
  /** What a word says where one of the questions asked here is to be answered with yes. */
  public static final Set<AttendanceCue> CUES =
      EnumSet.of(
          AttendanceCue.HOLDS,
          AttendanceCue.LED,
          AttendanceCue.ALONG_WITH,
          AttendanceCue.ACCOMPANIES);

  private static final PlainWords NOUNS = PlainWords.of("الوفد", "وفد", "وفدا", "البعثه", "بعثه");

  private static final Set<String> FROM = Set.of("من", "عن", "ومن", "وعن");
  private static final Set<String> SIDES = Set.of("الجانب", "الطرف");

  /** Units between the noun and the verb, whoever leads it named between them. */
  private static final int REACH = 16;

  private Delegation() {}

  /** {@code وفد يضم …}, {@code يضم الوفد …}: at the verb. */
  public static boolean tellsMembers(List<Unit> units, int verb, WordRoles<AttendanceCue> words) {
    return words.isPlain(AttendanceCue.HOLDS, units.get(verb).token())
        && noun(units, verb, verb + 3) >= 0;
  }

  /** {@code وفد … برئاسة …}: the unit of the noun before the word of leading, -1 for none. */
  public static int led(List<Unit> units, int word, WordRoles<AttendanceCue> words) {
    return words.isPlain(AttendanceCue.LED, units.get(word).token()) ? noun(units, word, word) : -1;
  }

  /** {@code وفد يترأسه}: whether the last word leads a delegation told before it. */
  public static boolean tellsLeader(List<Token> tokens, WordRoles<AttendanceCue> words) {
    String folded = tokens.getLast().folded();
    return (folded.endsWith("ه") || folded.endsWith("ها"))
        && !folded.startsWith("ب")
        && words.isPlain(AttendanceCue.LED, tokens.getLast())
        && tokens.stream().anyMatch(NOUNS::has);
  }

  /** {@code برفقة}, {@code يرافقه}: who comes next is of the state of who was named last. */
  public static boolean tellsCompany(Unit unit, WordRoles<AttendanceCue> words) {
    Set<AttendanceCue> roles = words.plain(unit.token());
    return roles.contains(AttendanceCue.ALONG_WITH) || roles.contains(AttendanceCue.ACCOMPANIES);
  }

  /** The noun nearest before a unit, or before {@code end} behind it; -1 for none. */
  public static int noun(List<Unit> units, int at, int end) {
    for (int i = Math.min(units.size(), end) - 1; i >= Math.max(0, at - REACH); i--) {
      if (NOUNS.has(units.get(i).token())) {
        return i;
      }
    }
    return -1;
  }

  /** {@code حضره من الجانب اللبناني}, {@code عن الجانب المصري}: whose people come next. */
  public static @Nullable String side(List<Unit> units, int noun) {
    boolean side = SIDES.contains(units.get(noun).form().word());
    if (!side
        || noun == 0
        || noun + 1 >= units.size()
        || !FROM.contains(units.get(noun - 1).token().folded())) {
      return null;
    }
    Meaning.OfNisba nisba = units.get(noun + 1).as(Meaning.OfNisba.class);
    return nisba == null ? null : nisba.country().iso3();
  }
}
