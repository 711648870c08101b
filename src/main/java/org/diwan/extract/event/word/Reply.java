package org.diwan.extract.event.word;

import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.SpeechCue;
import org.diwan.extract.event.subject.AdjacentSubject;
import org.diwan.extract.event.subject.Discourse;
import org.diwan.extract.event.subject.Spoken;
import org.diwan.extract.event.subject.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Who replies to a charge, call or threat: {@code فلانة ترد على تهديدات فلانة}, {@code قال فلان ردا
 * على اتهامات فلانة}, {@code وردا على مطالب فلانة قال فلان}.
 */
final class Reply {
  private static final Set<String> IN_REPLY = Set.of("ردا", "للرد", "تعليقا", "تعقيبا");

  /** {@code في رده على}, {@code في رد فعله على}. */
  private static final Set<String> HIS_REPLY =
      Set.of("رده", "ردها", "تعليقه", "تعليقها", "تعقيبه", "تعقيبها", "فعله", "فعلها");

  /** Words back to the verb. */
  private static final int REACH = 12;

  private final Clause clause;
  private final Discourse discourse;

  /** The word before {@code على}. */
  private final int head;

  /**
   * Where a noun stands.
   *
   * @param on the {@code على} right before it
   */
  Reply(Clause clause, int on, Discourse discourse) {
    this.clause = clause;
    this.discourse = discourse;
    head = on - 1;
  }

  /**
   * The one who replies, null for none or several.
   *
   * @param end one past the noun
   */
  @Nullable Entity by(int end) {
    if (head < 0) {
      return null;
    }
    if (clause.cues().isSpeech(SpeechCue.REPLIES, clause.tokens().get(head))) {
      Subject subject = AdjacentSubject.of(clause, head, head + 1);
      return subject == null ? null : only(subject.entities());
    }
    return clause.tokens().get(head).readsAny(IN_REPLY) || isHisReply() ? told(end) : null;
  }

  private boolean isHisReply() {
    boolean his = HIS_REPLY.contains(clause.tokens().get(head).folded());
    int before = his && clause.tokens().get(head).folded().startsWith("فعل") ? head - 2 : head - 1;
    return his && before >= 0 && clause.tokens().get(before).reads("في");
  }

  /** Where the words of reply begin: {@code وفي رده}. */
  private int start() {
    boolean his = isHisReply();
    return his && clause.tokens().get(head).folded().startsWith("فعل")
        ? head - 2
        : his ? head - 1 : head;
  }

  /** The subject of the verb before, else who speaks behind it. */
  private @Nullable Entity told(int end) {
    int start = start();
    int verb = clause.verbBefore(start, REACH);
    if (verb < 0) {
      return start == 0 ? only(Spoken.after(clause, end, discourse)) : null;
    }
    Subject subject = Subject.of(clause, verb, verb + 1, discourse);
    return subject.explicit() ? only(subject.entities()) : null;
  }

  private static @Nullable Entity only(List<Entity> found) {
    return found.size() == 1 ? found.getFirst() : null;
  }
}
