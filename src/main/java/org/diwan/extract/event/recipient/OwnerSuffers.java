package org.diwan.extract.event.recipient;

import java.util.Set;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.DeedCue;
import org.diwan.extract.event.clause.Government;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.doer.Invasion;
import org.diwan.extract.event.frame.Deed;
import org.diwan.extract.event.frame.Frames;
import org.diwan.model.EventType;
import org.diwan.model.ParticipantKind;
import org.diwan.text.Fold;

/** Whether who stands right behind a noun of a deed suffers it, not does it. */
final class OwnerSuffers {
  /** Kinds of objects whose nationality is not the doer's. */
  private static final Set<String> THINGS = Set.of("AIRCRAFT", "HIT", "ARMS", "TRADE");

  /** What befalls people, not states: endings of triggers' lemmas. */
  private static final Set<String> OF_PEOPLE =
      Set.of("اعتقل", "احتجز", "اختطف", "اغتال", "القبض", "سجن");

  private final Frames frame;
  private final Clause clause;
  private final TriggerAt at;

  OwnerSuffers(Frames frame) {
    this.frame = frame;
    clause = frame.clause;
    at = frame.at;
  }

  boolean is(EventType type, Argument argument) {
    Mention mention = argument.mention();
    return type == EventType.ASSAULT && isPlace(mention)
        || mention.first() > at.end() && (isOfObject() || Deed.isForce(at) && isHit(mention))
        || Deed.hasVictim(at) && !isOfForces(mention) && !isStateThatDoes(argument)
        || isExpelled(mention)
        || isCaptive(mention);
  }

  /** {@code طرد السفير الفلاني}, {@code طرد الدبلوماسيين الفلانيين}. */
  private boolean isExpelled(Mention mention) {
    boolean envoys =
        frame.needs().equals("DIPLOMAT")
            && frame.cues.isObject(clause.tokens().get(mention.first()), "DIPLOMAT");
    return at.trigger().type() == EventType.SANCTION
        && (envoys || mention.first() < at.end() && clause.tokens().get(at.first()).reads("طرد"));
  }

  private static boolean isPlace(Mention mention) {
    return mention.city() != null || mention.kind() == Mention.Kind.PLACE;
  }

  /** {@code إسقاط طائرة فلانية}, {@code طرد دبلوماسي فلاني}. */
  private boolean isOfObject() {
    return THINGS.contains(frame.needs()) || frame.needs().equals("DIPLOMAT");
  }

  /** {@code قصف موقع فلاني}: the nationality of what is hit. */
  private boolean isHit(Mention mention) {
    int object = mention.first() - 1;
    return mention.kind() == Mention.Kind.ADJECTIVE
        && Government.preposition(clause, object).isEmpty()
        && frame.cues.isObject(clause.tokens().get(object), "HIT");
  }

  /**
   * {@code غزو فلانة لفلانة}, {@code اعتقال فلانة خمسة}: a state cannot be held or killed, one
   * behind which another's land stands invades it, and nobody invades a body: {@code اجتياح
   * الحوثيين صنعاء}.
   */
  private boolean isStateThatDoes(Argument argument) {
    Mention mention = argument.mention();
    if (Invasion.is(at) && argument.entity().kind() == ParticipantKind.ORGANISATION) {
      return true;
    }
    if (argument.entity().kind() == ParticipantKind.ORGANISATION && isOfAnother(mention.end())) {
      return true;
    }
    if (argument.entity().kind() != ParticipantKind.COUNTRY
        || mention.first() != at.end()
        || mention.kind() != Mention.Kind.NAME && mention.kind() != Mention.Kind.CAPITAL) {
      return false;
    }
    if (at.trigger().type() == EventType.CONCEDE) {
      int next = mention.end();
      return next < clause.tokens().size() && clause.tokens().get(next).reads("عن");
    }
    return Invasion.is(at)
        ? !Invasion.behind(clause, mention.end()).isEmpty()
        : OF_PEOPLE.stream().anyMatch(at.trigger().lemma()::endsWith);
  }

  /** {@code اعتقال الحركة لفلان}: whom it befalls stands behind. */
  private boolean isOfAnother(int token) {
    return OF_PEOPLE.stream().anyMatch(at.trigger().lemma()::endsWith)
        && token < clause.tokens().size()
        && clause.clitic(token) == 'ل';
  }

  /** {@code خطف الجندي الفلاني}, {@code احتجاز ياباني}: the nationality of whom it befalls. */
  private boolean isCaptive(Mention mention) {
    if (!Deed.hasVictim(at) || mention.kind() != Mention.Kind.ADJECTIVE) {
      return false;
    }
    String behind = clause.tokens().get(at.end()).folded();
    if (mention.first() > at.end() && Fold.isDefinite(behind)) {
      return true;
    }
    return Deed.isForce(at)
        && !Invasion.is(at)
        && !Fold.isDefinite(clause.tokens().get(mention.first()).folded())
        && !isForces(behind)
        && !at.form().word().endsWith("ات");
  }

  /** {@code اعتقال الشرطة الفلانية}, {@code اعتقالات فلانية}. */
  private boolean isOfForces(Mention mention) {
    return mention.kind() == Mention.Kind.ADJECTIVE
        || mention.kind() == Mention.Kind.GROUP
            && isForces(clause.tokens().get(mention.first()).forms().getLast().word());
  }

  private boolean isForces(String folded) {
    return frame.cues.deeds().is(DeedCue.FORCES, folded);
  }
}
