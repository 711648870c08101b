package org.diwan.extract.event.meeting;

import java.util.Set;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.MeetingCue;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Frames;
import org.diwan.text.Token;

/**
 * People of standing without a name behind a word of meeting: {@code عددا من المسؤولين}, {@code مع
 * وزرائها}, {@code بهم} where they were told of before it.
 */
final class PartyWords {
  private static final int REACH = 8;

  private static final Set<String> DURING = Set.of("خلال", "اثنا");
  private static final Set<String> WITH_THEM = Set.of("بهم", "معهم", "بهن", "معهن");

  private final Frames frame;
  private final Clause clause;
  private final TriggerAt at;

  PartyWords(Frames frame) {
    this.frame = frame;
    this.clause = frame.clause;
    this.at = frame.at;
  }

  /** Whether such people stand behind the word. */
  boolean follow() {
    boolean with = !at.isNoun() && !at.trigger().lemma().endsWith("اجتمع");
    return isThem() || standBehind(with);
  }

  /** {@code لقاء بين ممثلي النقابات ووزير العمل}: whether they stand right behind {@code بين}. */
  boolean areFirst() {
    int between = at.end();
    return at.isNoun()
        && between + 1 < clause.tokens().size()
        && clause.tokens().get(between).reads("بين")
        && isOne(between + 1);
  }

  private boolean standBehind(boolean governed) {
    boolean with = governed;
    int left = REACH;
    for (int i = at.end(); i < clause.tokens().size() && left > 0; i++) {
      Token token = clause.tokens().get(i);
      if (clause.isCovered(i) || !token.isWord()) {
        continue;
      }
      if (clause.isVerb(i) && !isHeld(i) || isEnd(i)) {
        return false;
      }
      with |= token.reads("مع") || token.reads("بين") || clause.clitic(i) == 'ب';
      if (isOne(i)) {
        return with;
      }
      left--;
    }
    return false;
  }

  /** {@code لقاء موسع عقده الوزير مع رجال الأعمال}: the verb only says who held it. */
  boolean isHeld(int verb) {
    return at.isNoun() && verb > at.first() && verb - at.end() <= 2 && clause.isLight(verb);
  }

  /** {@code التقى خلال الزيارة ممثلي …}: whom he met may stand behind when. */
  private boolean isEnd(int token) {
    boolean during = at.isVerb() && DURING.contains(clause.tokens().get(token).folded());
    return clause.barrier(token) != Barrier.NONE && !during;
  }

  /** {@code أوصى الضباط خلال لقائه بهم}. */
  private boolean isThem() {
    return at.trigger().suffixed()
        && at.end() < clause.tokens().size()
        && WITH_THEM.contains(clause.tokens().get(at.end()).folded())
        && before();
  }

  private boolean before() {
    for (int i = 0; i < at.first(); i++) {
      if (isOne(i)) {
        return true;
      }
    }
    return false;
  }

  boolean isOne(int token) {
    return frame.cues.meetings().is(MeetingCue.PARTY, clause.tokens().get(token));
  }
}
