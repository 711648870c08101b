package org.diwan.extract.event.document;

import java.util.List;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.ClauseCue;
import org.diwan.extract.event.clause.Cues;
import org.diwan.extract.event.clause.GatheringCue;
import org.diwan.extract.event.clause.Nationalities;
import org.diwan.extract.event.clause.Prepositions;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.frame.InPresence;
import org.diwan.extract.event.frame.Relevance;
import org.diwan.extract.event.modality.Nearing;
import org.diwan.extract.event.subject.Discourse;
import org.diwan.extract.event.subject.Draft;
import org.diwan.extract.event.subject.Statement;
import org.diwan.extract.event.subject.Subject;
import org.diwan.gazetteer.Triggers.Frame;
import org.diwan.gazetteer.Triggers.Shape;
import org.diwan.model.Role;
import org.diwan.text.Fold;
import org.jspecify.annotations.Nullable;

/**
 * A document is signed or issued: needs the word for a document near, so that {@code وقع انفجار} is
 * none.
 */
public final class DocumentFrame extends Frames {
  private static final int REACH = 30;
  private static final int ISSUED = 12;

  private final DocumentNear near = new DocumentNear(this);
  private final Signers signers = new Signers(this);

  public DocumentFrame(Cues cues, Clause clause, TriggerAt at, Discourse discourse) {
    super(cues, clause, at, discourse);
  }

  @Override
  public boolean fill(Draft draft) {
    Concluded concluded = new Concluded(this);
    if (isSigning() && concluded.is()) {
      return concluded.fill(draft);
    }
    SignedOnIt onIt = new SignedOnIt(this);
    if (isSigning() && onIt.is()) {
      return onIt.fill(draft);
    }
    KnownSigners known = new KnownSigners(this);
    if (isSigning() && known.areBefore()) {
      return known.fillBefore(draft);
    }
    Entity lawgiver = isSigning() ? LawSigned.by(this, draft) : null;
    if (lawgiver != null) {
      draft.add(lawgiver, Role.ACTOR);
      return true;
    }
    if (isOther()) {
      return false;
    }
    if (needs().equals("BODY")) {
      return ofBody(draft);
    }
    int issue = isSigning() ? -1 : issue();
    if (!isSigning() && issue < 0) {
      return Statement.fill(draft, clause, at, discourse);
    }
    if (isMeant() && !(near.isBefore() && signers.areBehind())) {
      return false;
    }
    draft.goesOn = isMeant();
    draft.names.addAll(near.name());
    if (!isSigning()) {
      Nationalities.behind(clause, at.end()).forEach(state -> draft.add(state, Role.ACTOR));
    }
    addNamed(draft);
    boolean agents = isSigning() && !at.trigger().suffixed() && addAgents(draft);
    if (!agents && (draft.sides(Role.ACTOR).size() < 2 || at.isVerb())) {
      addSubject(draft, issue);
    }
    if (isSigning()) {
      AnnouncedSigning.fill(this, draft);
    }
    new OtherSigners(this).add(draft);
    if (isSigning()) {
      known.fillBehind(draft);
    }
    return draft.hasActor()
        && draft.in(Role.ACTOR).stream().anyMatch(Relevance::isPublic)
        && !isSport();
  }

  /** Signed; else a statement that is issued. */
  private boolean isSigning() {
    return at.trigger().frame() == Frame.DOCUMENT;
  }

  /** {@code وقعها}: the verb means a document told before. */
  private boolean isMeant() {
    return at.isVerb() && at.trigger().suffixed();
  }

  /** No document is signed here, or it is not said by whom. */
  private boolean isOther() {
    return at.trigger().shape() == Shape.PARTICIPLE && !at.form().word().endsWith("ا")
        || isSigning() && !isMeant() && !near.isBehind()
        || isOfUnnamed()
        || isSought()
        || at.isVerb() && !isMeant() && near.isNone()
        || isSignedBefore();
  }

  /** {@code توقيع الاتفاق من قبل فلان وفلان}: they sign it, and no subject is looked for. */
  private boolean addAgents(Draft draft) {
    boolean told = false;
    for (Argument argument : after()) {
      if (argument.is(Prepositions.AGENT) && argument.mention().canTakePart()) {
        draft.add(argument.entity(), Role.ACTOR);
        told = true;
      }
    }
    return told;
  }

  private void addNamed(Draft draft) {
    Subject nearing = Nearing.of(clause, at);
    if (nearing != null) {
      nearing.entities().forEach(entity -> draft.add(entity, Role.ACTOR));
    }
    for (Argument argument : after()) {
      boolean nearer =
          nearing != null && argument.isBare() && argument.mention().first() > at.end();
      Role role = nearer ? null : role(argument);
      if (role != null) {
        draft.add(argument.entity(), role);
      }
    }
  }

  private @Nullable Role role(Argument argument) {
    boolean with = argument.is("مع", "بين");
    if (!argument.mention().canTakePart()
        || argument.topic() && !with
        || near.isCalledAfter(argument)) {
      return null;
    }
    if (argument.is("بحضور", "بمشاركه", "حضور")
        || argument.isBare() && InPresence.is(clause, at, argument)) {
      return Role.ATTENDEE;
    }
    return argument.isBare() || with || argument.is("عن") && !isSigning() ? Role.ACTOR : null;
  }

  private void addSubject(Draft draft, int issue) {
    List<Entity> named =
        isSigning() ? signers.find() : Subject.of(clause, issue, issue + 1, discourse).entities();
    Role role = "ATTEND".equals(voice(lightVerb())) ? Role.ATTENDEE : Role.ACTOR;
    named.forEach(entity -> draft.add(entity, role));
  }

  /** {@code بيان لوزراء خارجية مجموعة السبع}: the body of states right behind. */
  private boolean ofBody(Draft draft) {
    after().stream()
        .limit(1)
        .filter(a -> a.isBare() && a.mention().first() - at.end() <= 2)
        .filter(a -> discourse.registry().isIntergovernmental(a.entity()))
        .forEach(a -> draft.add(a.entity(), Role.ACTOR));
    return draft.hasActor();
  }

  /** A player's contract with his club. */
  private boolean isSport() {
    for (int i = at.end(); i < Math.min(clause.tokens().size(), at.end() + REACH); i++) {
      if (cues.gatherings().is(GatheringCue.SPORT, Fold.bare(clause.tokens().get(i).folded()))) {
        return true;
      }
    }
    return false;
  }

  /** The verb that issues a statement, -1 for none. */
  private int issue() {
    for (int i = at.first() - 1; i >= Math.max(0, at.first() - ISSUED); i--) {
      if (cues.gatherings().is(GatheringCue.ISSUES, clause.tokens().get(i))) {
        return i;
      }
    }
    return -1;
  }

  /** {@code الدول التي وقعت الاتفاق}: those who sign are told of, but not by name. */
  private boolean isOfUnnamed() {
    int before = at.first() - 1;
    while (before > 0 && clause.tokens().get(before).folded().equals("قد")) {
      before--;
    }
    return at.isVerb()
        && !at.trigger().suffixed()
        && before >= 0
        && clause.barrier(before) == Barrier.RELATIVE
        && clause.antecedent(at.first()) == null;
  }

  /** {@code سبل توقيع}, {@code جهود إبرام}. */
  private boolean isSought() {
    return at.isNoun()
        && at.first() > 0
        && isSigning()
        && clause.cues().clauses().is(ClauseCue.SOUGHT, clause.tokens().get(at.first() - 1));
  }

  /** {@code ما تم توقيعه}: what was signed is told of, not its signing. */
  private boolean isSignedBefore() {
    return at.isNoun()
        && at.trigger().suffixed()
        && at.first() > 1
        && clause.tokens().get(at.first() - 2).reads("ما");
  }
}
