package org.diwan.extract.event.speaker;

import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.JoinedNames;
import org.diwan.extract.event.clause.Prepositions;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.clause.Wording;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.frame.MainSubject;
import org.diwan.extract.event.subject.Discourse;
import org.diwan.extract.event.subject.Spoken;
import org.diwan.extract.event.subject.Subject;
import org.diwan.model.EventType;

/**
 * What one side does because another asked for it: {@code عقد مجلس فلان جلسة بطلب من فلانة}, {@code
 * بناء على طلب فلانة دخلت القوات الفلانية}. Who asked is named behind the noun; it was asked of who
 * does it.
 */
public final class OnRequest implements Wording {
  private static final Set<String> NOUNS = Set.of("طلب", "طلبات");

  /** {@code بناء على طلب}, {@code نزولا عند طلب}, {@code بعد طلب}. */
  private static final Set<String> BEFORE = Set.of("بعد", "عقب", "اثر", "وفق", "حسب", "بحسب");

  private static final Set<String> ON = Set.of("بنا", "نزولا", "ردا");
  private static final Set<String> ANSWERING = Set.of("تلبيه", "استجابه", "استجابا");

  /** Words that describe the noun before who asks: {@code طلب رسمي من}. */
  private static final int NEAR = 3;

  /** Words back to the verb. */
  private static final int REACH = 16;

  private final Frames frame;
  private final Clause clause;
  private final TriggerAt at;
  private final Discourse discourse;

  /** Where the cause opens, -1 where the noun is none. */
  private final int cause;

  public OnRequest(Frames frame) {
    this.frame = frame;
    clause = frame.clause;
    at = frame.at;
    discourse = frame.discourse;
    boolean asks =
        at.trigger().type() == EventType.REQUEST && at.isNoun() && NOUNS.contains(at.form().word());
    cause = asks ? cause() : -1;
  }

  /** Whether it is told who asked. */
  public boolean is() {
    return !sayers().isEmpty();
  }

  private int cause() {
    if (at.form().preposition() == 'ب') {
      return at.first();
    }
    String before = at.first() == 0 ? "" : word(at.first() - 1);
    String former = at.first() < 2 ? "" : word(at.first() - 2);
    if ((before.equals("علي") || before.equals("عند")) && ON.contains(unjoined(former))) {
      return at.first() - 2;
    }
    boolean answering = at.form().preposition() == 'ل' && ANSWERING.contains(unjoined(before));
    return answering || BEFORE.contains(unjoined(before)) ? at.first() - 1 : -1;
  }

  private static String unjoined(String word) {
    return word.startsWith("و") && word.length() > 3 ? word.substring(1) : word;
  }

  @Override
  public List<Entity> sayers() {
    if (cause < 0) {
      return List.of();
    }
    List<Argument> askers = JoinedNames.of(frame.after(), this::isAsker);
    return askers.stream().anyMatch(OnRequest::isNameless)
        ? List.of()
        : askers.stream().map(Argument::entity).toList();
  }

  /** {@code الرئيس الشرعي}: an office without a holder is seldom of the state it seems to be. */
  private static boolean isNameless(Argument argument) {
    return argument.entity().isPerson() && !argument.entity().isNamed();
  }

  /** {@code طلب فلانة}, {@code طلب رسمي من فلانة}. */
  private boolean isAsker(Argument argument) {
    Mention mention = argument.mention();
    int gap = mention.first() - at.end();
    boolean owner = argument.isBare() && gap == 0;
    boolean from = argument.is("من", Prepositions.AGENT) && gap <= NEAR;
    return owner || from && mention.canTakePart();
  }

  /** Of whom it is asked: who does what the sentence tells. */
  @Override
  public List<Entity> meant() {
    int verb = clause.verbBefore(cause, REACH);
    if (verb < 0) {
      Entity opening = cause == 0 ? null : MainSubject.opening(clause);
      List<Entity> after =
          cause == 0 ? Spoken.after(clause, at.end(), discourse) : List.<Entity>of();
      return opening == null ? after : List.of(opening);
    }
    Subject subject = Subject.of(clause, verb, verb + 1, discourse);
    boolean said = clause.isSpeech(verb) && clause.saysBetween(verb, at.first());
    return subject.explicit() && !said ? subject.entities() : List.of();
  }

  private String word(int token) {
    return clause.tokens().get(token).folded();
  }
}
