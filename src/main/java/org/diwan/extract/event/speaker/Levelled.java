package org.diwan.extract.event.speaker;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.JoinedNames;
import org.diwan.extract.event.clause.Prepositions;
import org.diwan.extract.event.clause.SpeechCue;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.clause.Wording;
import org.diwan.extract.event.subject.Discourse;
import org.diwan.extract.event.subject.Subject;
import org.diwan.gazetteer.Triggers.Shape;
import org.diwan.model.EventType;

/**
 * A charge, call or threat with who levelled it told behind: {@code الاتهامات التي وجهتها فلانة إلى
 * فلانة}, {@code الطلب المقدم من فلان إلى فلانة}. It was said all the same where somebody refuses
 * it: {@code رفضت فلانة الاتهامات التي وجهها إليها فلان}.
 */
public final class Levelled implements Wording {
  private static final Set<EventType> SAID =
      EnumSet.of(EventType.ACCUSE, EventType.REQUEST, EventType.THREATEN);

  /** {@code طلب تقدمت به فلانة}. */
  private static final Set<String> FILED = Set.of("تقدم", "تقدمت");

  private static final Set<String> WITH_IT = Set.of("به", "بها");

  /** Words from who levelled it to whom it is meant for. */
  private static final int REACH = 6;

  /** Words back to who refuses it. */
  private static final int REFUSED = 4;

  private final Clause clause;
  private final TriggerAt at;
  private final Discourse discourse;

  /** Where who levelled it is to be told, -1 for nowhere. */
  private final int told;

  private final boolean agent;

  public Levelled(Clause clause, TriggerAt at, Discourse discourse) {
    this.clause = clause;
    this.at = at;
    this.discourse = discourse;
    boolean noun =
        at.trigger().shape() == Shape.NOUN
            && at.trigger().needs().equals("NOMINAL")
            && !at.form().word().contains("دعو")
            && SAID.contains(at.trigger().type());
    agent = noun && is(SpeechCue.LEVELLED, at.end());
    told = agent ? at.end() + 1 : noun ? behindVerb() : -1;
  }

  private int behindVerb() {
    if (at.end() >= clause.tokens().size()) {
      return -1;
    }
    int verb = clause.isRelative(at.end()) ? at.end() + 1 : at.end();
    boolean filed = FILED.contains(word(verb)) && WITH_IT.contains(word(verb + 1));
    if (!filed && !is(SpeechCue.LEVELS, verb)) {
      return -1;
    }
    int next = filed ? verb + 2 : verb + 1;
    return TowardHim.is(clause, next) ? next + 1 : next;
  }

  public boolean is() {
    return told >= 0 && !sayers().isEmpty();
  }

  @Override
  public List<Entity> sayers() {
    return told < 0 ? List.of() : named().stream().map(Argument::entity).toList();
  }

  private List<Argument> named() {
    List<Argument> behind =
        clause.arguments().stream().filter(a -> a.mention().first() >= told).toList();
    return JoinedNames.of(behind, this::isSayer);
  }

  private boolean isSayer(Argument argument) {
    int gap = argument.mention().first() - told;
    boolean beside =
        agent ? argument.is("من", Prepositions.AGENT) && gap <= 2 : argument.isBare() && gap == 0;
    return beside && argument.mention().canTakePart();
  }

  /** Who refuses it where it is meant for him, else who is named behind those who levelled it. */
  @Override
  public List<Entity> meant() {
    int from = named().getLast().mention().end();
    if (TowardHim.is(clause, from) || TowardHim.is(clause, told - 1)) {
      return subject(clause.verbBefore(at.first(), REFUSED));
    }
    List<Entity> named = named(from);
    int answer = named.isEmpty() ? answer() : -1;
    return answer < 0 ? named : subject(answer);
  }

  private List<Entity> subject(int verb) {
    Subject subject = verb < 0 ? null : Subject.of(clause, verb, verb + 1, discourse);
    return subject != null && subject.explicit() ? subject.entities() : List.of();
  }

  /** {@code رفضت فلانة اتهامات ساقتها فلانة}, {@code ردت فلانة على}: the verb, -1 for none. */
  private int answer() {
    int left = REFUSED;
    for (int i = at.first() - 1; i >= 0 && left > 0 && clause.barrier(i) != Barrier.MARK; i--) {
      if (is(SpeechCue.REPLIES, i) || isRefusal(i)) {
        return i;
      }
      left -= clause.isNamed(i) ? 0 : 1;
    }
    return -1;
  }

  private boolean isRefusal(int token) {
    return clause.triggers().stream()
        .anyMatch(t -> t.first() == token && t.isVerb() && t.trigger().type() == EventType.REJECT);
  }

  private List<Entity> named(int from) {
    return clause.arguments().stream()
        .filter(a -> a.mention().first() >= from && a.mention().first() - from <= REACH)
        .limit(1)
        .filter(a -> a.is("الي", "ل", "ضد", "علي") && a.mention().canTakePart())
        .map(Argument::entity)
        .toList();
  }

  private boolean is(SpeechCue cue, int token) {
    return clause.cues().isSpeech(cue, word(token));
  }

  private String word(int token) {
    return token >= 0 && token < clause.tokens().size() ? clause.tokens().get(token).folded() : "";
  }
}
