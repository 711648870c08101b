package org.diwan.extract.event.addressee;

import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.Cues;
import org.diwan.extract.event.clause.Government;
import org.diwan.extract.event.clause.Prepositions;
import org.diwan.extract.event.clause.SpeechCue;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Frames;

/**
 * Toward whom a side commits itself or to whom it consents: {@code تعهد بالتعاون مع فلانة}, {@code
 * وعد بدعم فلانة}, {@code وافق على طلب فلانة}, {@code مستعد للحوار مع السلطات الفلانية}. Not whom
 * the pledge is only about: {@code تعهد بوقف الاستيطان الفلاني}, nor whom a condition names.
 */
final class PledgedTo {
  private static final Set<String> TOWARD =
      Set.of("ل", "الي", "مع", "تجاه", "بين", "نحو", "حيال", "ازا");

  private static final Set<String> IF = Set.of("حال", "حاله", "اذا", "لو", "شرط", "شريطه");

  private static final List<String> NATIONALITIES = List.of("ي", "يه", "يين", "يون");

  /** Words from help or a request to whose it is: {@code مساعدة دول مثل فلانة}. */
  private static final int NEAR = 4;

  private final Cues cues;
  private final Clause clause;
  private final TriggerAt at;

  PledgedTo(Frames frame) {
    cues = frame.cues;
    clause = frame.clause;
    at = frame.at;
  }

  /**
   * @param from where what is pledged begins
   */
  boolean is(Argument argument, int from) {
    int name = argument.mention().first();
    if (name <= from) {
      return true;
    }
    return !isConditional(from, name)
        && (!isDescribed(argument.mention())
            || !argument.isBare()
            || isHelped(name)
            || isOfThose(name)
            || isJoined(argument, from));
  }

  /** {@code الاستيطان الفلاني}, a nationality; not {@code اقتصاد فلانة}. */
  private boolean isDescribed(Mention mention) {
    String word = clause.tokens().get(mention.first()).folded();
    return mention.kind() == Mention.Kind.ADJECTIVE
        && NATIONALITIES.stream().anyMatch(word::endsWith);
  }

  /** {@code وافق في حال وافقت فلانة}. */
  private boolean isConditional(int from, int name) {
    return clause.tokens().subList(from, name).stream().anyMatch(t -> t.readsAny(IF));
  }

  /** {@code بدعم فلانة}, {@code بمساعدة الشعب الفلاني}, {@code على طلب فلانة}. */
  private boolean isHelped(int name) {
    return clause.tokens().subList(Math.max(at.end(), name - NEAR), name).stream()
        .anyMatch(t -> cues.isBareSpeech(SpeechCue.PLEDGED, t));
  }

  /** {@code مع السلطات الفلانية}, {@code للشعب الفلاني}: people or powers of theirs. */
  private boolean isOfThose(int name) {
    int head = name - 1;
    if (head < at.end() || cues.isBareSpeech(SpeechCue.MATTER, clause.tokens().get(head))) {
      return head < at.end();
    }
    return TOWARD.contains(Government.preposition(clause, head))
        || clause.tokens().subList(Math.max(at.end(), head - 2), head).stream()
            .anyMatch(t -> TOWARD.contains(Prepositions.wholePreposition(t)));
  }

  /** {@code مع فلانة وفلانة}. */
  private boolean isJoined(Argument argument, int from) {
    return argument.mention().conjoined()
        && clause.arguments().stream()
            .anyMatch(a ->
                a.mention().end() == argument.mention().first()
                    && a.mention().first() > from
                    && is(a, from));
  }
}
