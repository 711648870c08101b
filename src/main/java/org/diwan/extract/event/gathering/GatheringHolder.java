package org.diwan.extract.event.gathering;

import java.util.List;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.ClauseCue;
import org.diwan.extract.event.clause.GatheringCue;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.meeting.Convened;
import org.diwan.extract.event.subject.Draft;
import org.diwan.extract.event.subject.Subject;
import org.diwan.model.ParticipantKind;
import org.diwan.model.Role;
import org.diwan.text.Fold;
import org.jspecify.annotations.Nullable;

/** Who holds a gathering, where its name does not tell: {@code عقد مجلس … جلسة}. */
final class GatheringHolder {
  private static final int REACH = 8;

  private final Frames frame;
  private final Clause clause;
  private final TriggerAt at;
  private final GatheringKind kind;

  GatheringHolder(Frames frame, GatheringKind kind) {
    this.frame = frame;
    this.clause = frame.clause;
    this.at = frame.at;
    this.kind = kind;
  }

  /** Adds those who are told beside the name. */
  void fill(Draft draft) {
    active(draft);
    hostBehind(draft);
    hostBefore(draft);
  }

  /** {@code عقد مجلس … جلسة}, {@code عقدت … الحوار}: the body or states that hold it. */
  private void active(Draft draft) {
    if (!draft.roles.isEmpty() || !"ACTIVE".equals(voice())) {
      return;
    }
    Subject subject = frame.subject();
    boolean named = subject.explicit() && !subject.entities().isEmpty();
    List<Entity> bodies = named ? subject.entities() : ofMembers();
    boolean body =
        !bodies.isEmpty()
            && bodies.stream().allMatch(frame.discourse.registry()::isIntergovernmental);
    List<Entity> holders = body ? bodies : Convened.holders(subject);
    if ((body || !kind.isSummit()) && holders.stream().noneMatch(Entity::isPerson)) {
      holders.forEach(entity -> draft.add(entity, Role.ACTOR));
    }
  }

  /** {@code يعقد قادة الدول الأعضاء في الحلف قمة}: the body whose members meet. */
  private List<Entity> ofMembers() {
    return clause.arguments().stream()
        .filter(a -> a.is("في") && a.mention().first() > Math.max(1, frame.lightVerb()))
        .filter(a -> a.mention().end() <= at.first() && isOfMembers(a.mention().first() - 2))
        .map(Argument::entity)
        .toList();
  }

  private boolean isOfMembers(int token) {
    return frame.cues.clauses().is(ClauseCue.MEMBER, clause.tokens().get(token).folded());
  }

  /** {@code الذي استضافته الكويت}, {@code مؤتمر نظمته جمعية …}; a person holds it for others. */
  private void hostBehind(Draft draft) {
    for (int i = at.end(); i + 1 < Math.min(clause.tokens().size(), at.end() + REACH); i++) {
      if (isHosted(i)) {
        Argument host = clause.startingAt(i + 1);
        if (host != null && !host.entity().isPerson()) {
          draft.add(host.entity(), Role.ACTOR);
        }
        return;
      }
    }
  }

  /** The verb behind its relative pronoun, or without one behind an indefinite noun. */
  private boolean isHosted(int i) {
    boolean relative = i > at.end() && clause.barrier(i - 1) == Barrier.RELATIVE;
    return frame.cues.gatherings().is(GatheringCue.HOSTED, clause.tokens().get(i).folded())
        && (relative || !Fold.isDefinite(clause.tokens().get(at.end() - 1).folded()));
  }

  /** {@code استضافت الكويت مؤتمر المانحين}: where nobody else is named the host stands for all. */
  private void hostBefore(Draft draft) {
    if (draft.roles.isEmpty() && kind.isInternational() && "HOST".equals(voice())) {
      frame.subject().entities().stream()
          .filter(e -> !e.isPerson())
          .forEach(entity -> draft.add(entity, Role.ACTOR));
    }
  }

  /**
   * {@code نظم الاتحاد … ورشة عمل}, {@code تستضيف كندا قمة}: adds the one body or state that
   * organises it; whether there is one.
   */
  boolean organise(Draft draft) {
    String voice = voice();
    if (!"HOST".equals(voice) && !"ACTIVE".equals(voice)) {
      return false;
    }
    Subject subject = frame.subject();
    if (at.trigger().suffixed()) {
      return ofOwn(draft, subject);
    }
    Entity city = "HOST".equals(voice) ? HostCity.of(clause, frame.lightVerb()) : null;
    if (city != null && (isHost(city) || isNamed() || kind.ends("وزرا"))) {
      draft.add(city, Role.ACTOR);
      return true;
    }
    boolean body =
        subject.explicit()
            && subject.entities().size() == 1
            && (subject.entities().getFirst().kind() == ParticipantKind.ORGANISATION
                || "HOST".equals(voice)
                    && subject.end() <= at.first()
                    && isHost(subject.entities().getFirst()));
    if (body) {
      draft.add(subject.entities().getFirst(), Role.ACTOR);
    }
    return body;
  }

  /** {@code عقد حزب فلان مؤتمره العام}: the body whose own gathering it is. */
  private boolean ofOwn(Draft draft, Subject subject) {
    boolean body =
        subject.explicit()
            && (kind.isConference() || kind.isForum() || isOwnSummit())
            && subject.end() <= at.first()
            && subject.entities().size() == 1
            && subject.entities().getFirst().kind() == ParticipantKind.ORGANISATION;
    if (body) {
      draft.add(subject.entities().getFirst(), Role.ACTOR);
    }
    return body;
  }

  /** {@code اختتم قادة الحلف قمتهم}. */
  private boolean isOwnSummit() {
    return at.form().word().startsWith("قمته");
  }

  /** {@code المؤتمر الدولي}, {@code المؤتمر الأفريقي للطاقة}; not {@code المؤتمر}, told before. */
  private boolean isNamed() {
    return kind.isInternational()
        || at.end() < clause.tokens().size()
            && Fold.isDefinite(clause.tokens().get(at.end()).folded());
  }

  private boolean isHost(Entity entity) {
    return entity.kind() == ParticipantKind.COUNTRY
        && (kind.isSummit() || kind.isForum() || kind.isConference());
  }

  private @Nullable String voice() {
    return frame.voice(frame.lightVerb());
  }
}
