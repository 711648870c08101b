package org.diwan.extract.event.word;

import java.util.Set;
import java.util.stream.IntStream;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.DeedCue;
import org.diwan.extract.event.clause.SpeechCue;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Frames;
import org.diwan.gazetteer.Triggers.Frame;
import org.diwan.model.EventClass;
import org.diwan.model.EventType;

/**
 * What only looks like a word toward somebody: an invitation, a prayer, a remark, regret, what
 * people think who are asked, an ambassador who is called home.
 */
final class NoWord {
  /** Words behind a call in which it is told to be an invitation; to a visit, names not counted. */
  private static final int REACH = 14;

  private static final String VISIT = "زيار";

  private static final Set<String> MOODS = Set.of("قد", "لن", "لم", "سوف", "كي", "لكي");

  private static final Set<String> POLLS =
      Set.of("استطلاع", "استطلاعات", "الاستطلاع", "الاستطلاعات", "المستطلعين");

  private final Frames frame;
  private final Clause clause;
  private final TriggerAt at;

  NoWord(Frames frame) {
    this.frame = frame;
    clause = frame.clause;
    at = frame.at;
  }

  boolean is() {
    return at.trigger().type() == EventType.REQUEST && isInvitation()
        || isPrayer()
        || isRecall()
        || isRemark()
        || isRegret()
        || isDeedToCome()
        || isVerbOfMood()
        || isPoll()
        || isOfCrowd()
        || OtherVerb.is(clause, at);
  }

  /** {@code دعا … لحضور}, {@code لزيارة}: an invitation, not a call. */
  private boolean isInvitation() {
    if (at.isNoun() && isSpeech(SpeechCue.TALKS, at.end())) {
      return true;
    }
    int left = REACH;
    for (int i = at.end(); i < clause.tokens().size() && left > 0; i++) {
      left -= clause.isCovered(i) ? 0 : 1;
      if (isSpeech(SpeechCue.INVITED, i)
          && (i - at.end() < REACH || word(i).contains(VISIT))
          && (word(i).startsWith("ل") || word(i - 1).equals("الي"))) {
        return true;
      }
      if (clause.isVerb(i) || clause.barrier(i) == Barrier.MARK) {
        return false;
      }
    }
    return false;
  }

  /** {@code داعيا الله}, {@code دعا فلان المولى}, not {@code دعا حزب الله}. */
  private boolean isPrayer() {
    Argument speaker = clause.startingAt(at.end());
    int object = speaker == null ? at.end() : speaker.mention().end();
    return IntStream.of(at.end(), at.end() + 1, object)
        .filter(i -> i == at.end() || i < clause.tokens().size() && !clause.isNamed(i))
        .anyMatch(i -> isSpeech(SpeechCue.PRAYED, i));
  }

  /** {@code استدعت سفيرها للتشاور}: recalled, not summoned. */
  private boolean isRecall() {
    return frame.needs().equals("ENVOY")
        && clause.tokens().stream().anyMatch(t -> t.folded().equals("للتشاور"));
  }

  /** {@code نوه إلى أن}: pointed out, no praise. */
  private boolean isRemark() {
    int end = Math.min(clause.tokens().size(), at.end() + 2);
    return at.trigger().lemma().endsWith("نوه")
        && clause.tokens().subList(at.end(), end).stream()
            .anyMatch(t -> t.folded().equals("الي") || t.reads("ان"));
  }

  /**
   * {@code كان يجب على فلانة}: what ought to have been; {@code يجب علي أن}: a duty of one's own.
   */
  private boolean isRegret() {
    return at.trigger().frame() == Frame.MUST
        && (reads(at.first() - 1, "كان") || reads(at.end(), "ان"));
  }

  /** {@code أعلنت عزمها سحب قواتها}: the deed is told as one to come. */
  private boolean isDeedToCome() {
    return at.trigger().lemma().contains("عزم")
        && clause.triggers().stream()
            .filter(t -> t.first() >= at.end() && t.first() - at.end() <= 1)
            .anyMatch(t -> t.isNoun() && t.trigger().type().eventClass() == EventClass.DEED);
  }

  /** {@code قد توافق فلانة}: behind such a word stands a verb, though it is written like a noun. */
  private boolean isVerbOfMood() {
    return at.isNoun()
        && frame.needs().equals("NOMINAL")
        && at.first() > 0
        && MOODS.contains(word(at.first() - 1));
  }

  /** {@code أظهر استطلاع أن نصف الفلانيين يؤيدون}: what people think who are asked. */
  private boolean isPoll() {
    return (at.trigger().type() == EventType.ENDORSE || at.trigger().type() == EventType.REJECT)
        && clause.tokens().subList(0, at.first()).stream().anyMatch(t -> t.readsAny(POLLS));
  }

  /** {@code شهدت فلانة مسيرة تضامنا مع}: words of those who march, not of the land that sees it. */
  private boolean isOfCrowd() {
    return at.isNoun()
        && word(at.first()).endsWith("ا")
        && clause.triggers().stream()
            .anyMatch(t -> t.trigger().type() == EventType.PROTEST && t.end() <= at.first())
        && clause.tokens().subList(0, at.first()).stream()
            .anyMatch(t -> frame.cues.deeds().is(DeedCue.WITNESSES, t));
  }

  private boolean isSpeech(SpeechCue cue, int token) {
    return token < clause.tokens().size() && frame.cues.isSpeech(cue, word(token));
  }

  private boolean reads(int token, String word) {
    return token >= 0 && token < clause.tokens().size() && clause.tokens().get(token).reads(word);
  }

  private String word(int token) {
    return clause.tokens().get(token).folded();
  }
}
