package org.diwan.extract.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.Entity;
import org.diwan.extract.entity.Mention;
import org.diwan.gazetteer.Triggers.Shape;
import org.diwan.model.EventType;
import org.diwan.model.Role;

/**
 * A charge, call or threat with who levelled it told behind: {@code الاتهامات التي وجهتها فلانة إلى
 * فلانة}, {@code الطلب المقدم من فلان إلى فلانة}. It was said all the same where somebody refuses
 * it: {@code رفضت فلانة الاتهامات التي وجهها إليها فلان}.
 */
final class Levelled {
  private static final Set<EventType> SAID =
      EnumSet.of(EventType.ACCUSE, EventType.REQUEST, EventType.THREATEN);

  private static final Set<String> VERBS =
      Set.of(
          "وجهها", "وجهتها", "وجهه", "وجهته", "يوجهها", "توجهها", "اطلقها", "اطلقتها", "ساقها",
          "ساقتها", "كالها", "كالتها", "قدمها", "قدمتها", "قدمه", "قدمته", "رفعها", "رفعتها");

  /** {@code طلب تقدمت به فلانة}. */
  private static final Set<String> FILED = Set.of("تقدم", "تقدمت");

  private static final Set<String> WITH_IT = Set.of("به", "بها");

  private static final Set<String> PARTICIPLES =
      Set.of("الموجهه", "الموجه", "المقدم", "المقدمه", "مقدم", "مقدمه", "موجهه", "موجه");

  private static final Set<String> TO_HIM =
      Set.of("له", "لها", "لهم", "اليه", "اليها", "اليهم", "ضده", "ضدها", "لبلاده", "لبلادها");

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

  Levelled(Clause clause, TriggerAt at, Discourse discourse) {
    this.clause = clause;
    this.at = at;
    this.discourse = discourse;
    boolean noun =
        at.trigger().shape() == Shape.NOUN
            && at.trigger().needs().equals("NOMINAL")
            && !at.form().word().contains("دعو")
            && SAID.contains(at.trigger().type());
    agent = noun && PARTICIPLES.contains(word(at.end()));
    told = agent ? at.end() + 1 : noun ? behindVerb() : -1;
  }

  private int behindVerb() {
    if (at.end() >= clause.tokens().size()) {
      return -1;
    }
    int verb = clause.isRelative(at.end()) ? at.end() + 1 : at.end();
    boolean filed = FILED.contains(word(verb)) && WITH_IT.contains(word(verb + 1));
    if (!filed && !VERBS.contains(word(verb))) {
      return -1;
    }
    int next = filed ? verb + 2 : verb + 1;
    return TO_HIM.contains(word(next)) ? next + 1 : next;
  }

  boolean is() {
    return told >= 0 && !sayers().isEmpty();
  }

  /** Those who levelled it, nobody where it is not told so. */
  List<Entity> sayers() {
    List<Entity> sayers = new ArrayList<>();
    arguments().forEach(a -> sayers.add(a.entity()));
    return sayers;
  }

  private List<Argument> arguments() {
    List<Argument> found = new ArrayList<>();
    int next = told;
    for (Argument argument : told < 0 ? List.<Argument>of() : clause.arguments()) {
      Mention mention = argument.mention();
      if (mention.first() < told) {
        continue;
      }
      boolean first = found.isEmpty() && isSayer(argument);
      boolean joined = !found.isEmpty() && mention.conjoined() && mention.first() <= next + 1;
      if (!(first || joined) || !mention.canTakePart()) {
        break;
      }
      found.add(argument);
      next = mention.end();
    }
    return found;
  }

  private boolean isSayer(Argument argument) {
    int gap = argument.mention().first() - told;
    return agent
        ? argument.is("من", Prepositions.AGENT) && gap <= 2
        : argument.isBare() && gap == 0;
  }

  /** Adds whom it is meant for. */
  void join(Draft draft) {
    List<Argument> sayers = arguments();
    if (sayers.isEmpty()) {
      return;
    }
    int from = sayers.getLast().mention().end();
    Sides sides = new Sides(discourse);
    for (Entity entity : meant(from)) {
      Entity side = entity.isPerson() ? sides.of(entity) : entity;
      if (!sides.isUnknown(entity) && !draft.sides(Role.ACTOR).contains(entity.side())) {
        draft.add(side == null ? entity : side, Role.RECIPIENT);
      }
    }
  }

  private List<Entity> meant(int from) {
    if (TO_HIM.contains(word(from)) || TO_HIM.contains(word(told - 1))) {
      int verb = clause.verbBefore(at.first(), REFUSED);
      Subject subject = verb < 0 ? null : Subject.of(clause, verb, verb + 1, discourse);
      return subject != null && subject.explicit() ? subject.entities() : List.of();
    }
    return clause.arguments().stream()
        .filter(a -> a.mention().first() >= from && a.mention().first() - from <= REACH)
        .limit(1)
        .filter(a -> a.is("الي", "ل", "ضد", "علي") && a.mention().canTakePart())
        .map(Argument::entity)
        .toList();
  }

  private String word(int token) {
    return token >= 0 && token < clause.tokens().size() ? clause.tokens().get(token).folded() : "";
  }
}
