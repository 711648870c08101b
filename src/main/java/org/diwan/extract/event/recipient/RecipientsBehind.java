package org.diwan.extract.event.recipient;

import java.util.Set;
import java.util.stream.IntStream;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.DeedCue;
import org.diwan.extract.event.clause.Government;
import org.diwan.extract.event.clause.Prepositions;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.doer.Target;
import org.diwan.extract.event.frame.Deed;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.subject.Draft;
import org.diwan.extract.event.subject.Subject;
import org.diwan.model.EventType;
import org.diwan.model.ParticipantKind;
import org.diwan.model.Role;
import org.diwan.text.Fold;
import org.diwan.text.Form;
import org.diwan.text.Token;

/**
 * Whom a deed is done to: the first name behind it, or behind its subject, that a fitting
 * preposition governs, and those joined to it.
 */
public final class RecipientsBehind {
  /** Words behind the doer up to one that tells whose it is that was seized. */
  private static final int SHIP = 2;

  /** Words from what is hit to whose it is: {@code مواقع عسكرية تابعة لفلان}. */
  private static final int HIT = 3;

  private static final Set<String> AIMS = Set.of("علي", "ضد");

  private final Frames frame;
  private final Clause clause;
  private final TriggerAt at;

  public RecipientsBehind(Frames frame) {
    this.frame = frame;
    clause = frame.clause;
    at = frame.at;
  }

  public void fill(Draft draft, Subject subject) {
    int from = Math.max(at.end(), Math.min(subject.end(), clause.tokens().size()));
    boolean suffered = draft.type == EventType.COERCE || Deed.isForce(at) && Deed.hasVictim(at);
    if (suffered && !draft.in(Role.RECIPIENT).isEmpty()) {
      return;
    }
    boolean opened = false;
    String last = "";
    for (Argument argument : clause.after(from)) {
      Mention mention = argument.mention();
      String by = Government.of(clause, from, argument);
      if (isOfAnotherDeed(draft, from, mention.first())) {
        return;
      }
      if (opened && !(mention.conjoined() && by.equals(last))
          || Deed.isForce(at) && isElsewhere(from, mention.first())) {
        return;
      }
      if (isWith(draft, argument)) {
        draft.add(argument.entity(), Role.ACTOR);
      } else if (isRecipient(draft, argument, by, from)) {
        draft.add(argument.entity(), Role.RECIPIENT);
        opened = true;
        last = by;
      }
    }
  }

  /** {@code العملية مرهونة بوقف إطلاق الصواريخ على فلانة}: whom another deed's noun befalls. */
  private boolean isOfAnotherDeed(Draft draft, int from, int name) {
    return draft.type == EventType.ASSAULT
        && clause.triggers().stream()
            .anyMatch(t ->
                t.first() > from
                    && t.end() <= name
                    && t.isNoun()
                    && t.trigger().type() == EventType.ASSAULT
                    && t.form().conjunction() == Form.NONE);
  }

  private boolean isRecipient(Draft draft, Argument argument, String by, int from) {
    boolean ofDoer = argument.mention().kind() == Mention.Kind.ADJECTIVE && from > at.end();
    return !draft.roles.containsKey(argument.entity())
        && !isLeader(argument)
        && !new Helper(clause).is(argument.mention())
        && !isOfDoer(argument, from)
        && !(ofDoer && at.isVerb() && argument.mention().first() == from)
        && (!argument.topic() || frame.needs().equals("TIES"))
        && new Sufferable(frame).is(draft, argument)
        && !isOfTreaty(argument.mention())
        && !isNameOfWar(argument.mention())
        && isGiven(draft, argument, from)
        && (isHelped(draft, argument)
            || Sufferable.isEnvoyOf(frame, argument, by)
            || isMemberOf(argument, by)
            || isBelonging(argument, from)
            || isBehindOwner(draft, argument)
            || isHit(draft, argument, from)
            || Target.is(clause, draft.type, at, argument, by, gap(argument, from)));
  }

  /** {@code قصفت القوات الفلانية، فجر اليوم، قرية فلانية}: an aside parts nobody from it. */
  private int gap(Argument argument, int from) {
    int first = argument.mention().first();
    int aside = 0;
    for (int i = from; i < first && at.isVerb(); i++) {
      int end = clause.asideEnd(i);
      aside += end == 0 || end >= first ? 0 : end + 1 - i;
      i = Math.max(i, end);
    }
    return first - from - aside;
  }

  /** {@code غارات للتحالف بقيادة فلانة على}: who leads it. */
  private boolean isLeader(Argument argument) {
    int first = argument.mention().first();
    return argument.is("بقياده", "برياسه")
        || clause.tokens().get(first).reads("قياده")
        || first > at.end() && clause.tokens().get(first - 1).reads("قياده");
  }

  /** {@code قصفت قوة فلانة التابعة لفلان}: of whom the doer is a part. */
  private boolean isOfDoer(Argument argument, int from) {
    int before = argument.mention().first() - 1;
    return argument.is("ل")
        && before == from
        && from > at.end()
        && clause.tokens().get(before).folded().startsWith("التابع");
  }

  /** {@code اغتيل فلان، وحصل حزبه على}: behind a comma and {@code و} another clause begins. */
  private boolean isElsewhere(int from, int name) {
    for (int i = from; i + 1 < name; i++) {
      Token mark = clause.tokens().get(i);
      Token next = clause.tokens().get(i + 1);
      if ((mark.is('،') || mark.is(','))
          && next.folded().startsWith("و")
          && !clause.isNamed(i + 1)) {
        return true;
      }
    }
    return false;
  }

  /** Help is given to whom {@code ل} or {@code إلى} names itself, in the same breath. */
  private boolean isGiven(Draft draft, Argument argument, int from) {
    return draft.type != EventType.AID
        || !argument.entity().isPerson()
            && (argument.is("ل", "الي")
                || argument.isBare() && (at.isVerb() || isGift(draft))
                || isHelped(draft, argument))
            && isInOneBreath(from, argument.mention().first());
  }

  /** No comma but of an aside, nor a body that is whose, stands between. */
  private boolean isInOneBreath(int from, int to) {
    for (int i = from; i < to; i++) {
      int aside = clause.asideEnd(i);
      Token token = clause.tokens().get(i);
      if (aside == 0 && (token.is('،') || token.folded().contains("تابع"))) {
        return false;
      }
      i = Math.max(i, aside);
    }
    return true;
  }

  /** {@code تقديم 3 ملايين دولار لدعم فلانة}: whom the sum is to help. */
  private boolean isHelped(Draft draft, Argument argument) {
    int before = argument.mention().first() - 1;
    return draft.type == EventType.AID
        && argument.isBare()
        && before >= at.end()
        && clause.cues().deeds().is(DeedCue.FOR_HELP, clause.tokens().get(before).folded());
  }

  /** {@code انضمت فلانة إلى اتفاقية فلان}. */
  private boolean isOfTreaty(Mention mention) {
    int before = mention.first() - 1;
    return before >= 0
        && frame.cues.deeds().is(DeedCue.TREATY, clause.tokens().get(before).folded());
  }

  /** {@code مظاهرة ضد حرب فلانة}: the war is called after her. */
  private boolean isNameOfWar(Mention mention) {
    return mention.kind() == Mention.Kind.NAME
        && mention.first() > 0
        && clause.tokens().get(mention.first() - 1).reads("حرب");
  }

  /** {@code استأنفت فلانة علاقاتها مع فلان}. */
  private boolean isWith(Draft draft, Argument argument) {
    return draft.type == EventType.RELATIONS
        && frame.needs().equals("TIES")
        && argument.is("مع", "بين")
        && argument.mention().canTakePart();
  }

  /** {@code احتجزت فلانة سفينة تابعة لفلانة}. */
  private boolean isBelonging(Argument argument, int from) {
    int before = argument.mention().first() - 1;
    return at.trigger().type() == EventType.COERCE
        && at.isVerb()
        && argument.is("ل")
        && before > from
        && before - from <= SHIP
        && clause.tokens().get(before).folded().startsWith("تابع");
  }

  /**
   * {@code غارات على مواقع لحزب فلان}, {@code قصف معسكرات تابعة لفلان}: whose it is that is hit.
   */
  private boolean isHit(Draft draft, Argument argument, int from) {
    int name = argument.mention().first();
    return draft.type == EventType.ASSAULT
        && argument.is("ل")
        && !argument.entity().isPerson()
        && IntStream.range(Math.max(from, name - HIT), name)
            .anyMatch(i ->
                isHit(i, from) && clause.arguments().stream().noneMatch(a -> isIn(a, i, name)));
  }

  /** {@code قصف مواقع}, {@code هجوم ضد مواقع}. */
  private boolean isHit(int token, int from) {
    return (token == from || AIMS.contains(clause.tokens().get(token - 1).folded()))
        && frame.cues.isObject(clause.tokens().get(token), "HIT");
  }

  private static boolean isIn(Argument argument, int from, int to) {
    return argument.mention().first() > from && argument.mention().first() < to;
  }

  /**
   * {@code قصف فلانة لفلانة}, {@code اعتقال فلانة خمسة فلانيين}: behind the noun and who does it.
   */
  private boolean isBehindOwner(Draft draft, Argument argument) {
    boolean bare = at.isNoun() && !Fold.isDefinite(at.form().word());
    Argument owner = bare ? clause.startingAt(at.end()) : null;
    if (owner == null || !draft.in(Role.ACTOR).contains(owner.entity())) {
      return false;
    }
    int end = owner.mention().end();
    return draft.type == EventType.ASSAULT && argument.is("ل")
        ? end == argument.mention().first()
        : (draft.type == EventType.COERCE || isGift(draft)) && isObject(argument, end);
  }

  /** {@code تزويد فلانة فلانة بالسلاح}; not by a person whom a pronoun means. */
  private boolean isGift(Draft draft) {
    return at.isNoun()
        && !(at.trigger().suffixed() && draft.in(Role.ACTOR).stream().anyMatch(Entity::isPerson))
        && (frame.needs().equals("ARMS")
            || NounOwner.GIFTS.stream().anyMatch(at.trigger().lemma()::endsWith));
  }

  private boolean isObject(Argument argument, int from) {
    int first = argument.mention().first();
    return argument.isBare()
        && argument.mention().kind() != Mention.Kind.PLACE
        && first >= from
        && first - from <= SHIP
        && clause.tokens().subList(from, first).stream().noneMatch(RecipientsBehind::isOther);
  }

  private static boolean isOther(Token token) {
    return !token.isWord() && !token.isNumber() || !Prepositions.wholePreposition(token).isEmpty();
  }

  /** {@code عقوبات على قادة في حزب فلان}. */
  private boolean isMemberOf(Argument argument, String by) {
    int on = argument.mention().first() - 3;
    return at.trigger().type() == EventType.SANCTION
        && by.equals("في")
        && argument.entity().kind() == ParticipantKind.ORGANISATION
        && on >= at.end()
        && clause.tokens().get(on).folded().equals("علي");
  }
}
