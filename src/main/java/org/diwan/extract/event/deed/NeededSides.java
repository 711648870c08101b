package org.diwan.extract.event.deed;

import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.DeedCue;
import org.diwan.extract.event.clause.Prepositions;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.doer.Announcer;
import org.diwan.extract.event.doer.UnnamedPeople;
import org.diwan.extract.event.frame.Deed;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.frame.OwnerOfDoing;
import org.diwan.extract.event.subject.Draft;
import org.diwan.gazetteer.Triggers.Shape;
import org.diwan.model.OfficeClass;
import org.diwan.model.ParticipantKind;
import org.diwan.model.Role;
import org.diwan.text.Fold;
import org.diwan.text.Form;

/** Whether those are named without whom a deed of its type is none. */
final class NeededSides {
  /** Words in which is told who is arrested. */
  private static final int HELD = 9;

  /** With what adjectives of forces begin. */
  private static final Set<String> OF_FORCES = Set.of("بحري", "جوي", "عسكري", "بري", "مشترك");

  /** What is done to people, whoever they are: endings of lemmas. */
  private static final List<String> HOLDS = List.of(":أعدم", ":رحل", ":أبعد");

  /** What is done to places. */
  private static final List<String> RAIDS = List.of(":داهم", ":حاصر");

  private final Frames frame;
  private final Clause clause;
  private final TriggerAt at;

  NeededSides(Frames frame) {
    this.frame = frame;
    clause = frame.clause;
    at = frame.at;
  }

  boolean are(Draft draft) {
    if (isListing() && !isBlacklist()) {
      return false;
    }
    boolean recipient = !draft.in(Role.RECIPIENT).isEmpty();
    boolean acted = draft.hasActor();
    return switch (draft.type) {
      case PROTEST -> new Marchers(frame).are(draft);
      case CONCEDE ->
          (acted || new FreedByNobody(frame).presume(draft))
              && draft.in(Role.ACTOR).stream().allMatch(NeededSides::isOfficial)
              && !isPrivateApology(draft);
      case MOBILIZE -> acted && (recipient || !at.trigger().lemma().endsWith("وصل"));
      case COOPERATION ->
          acted && (recipient || isTraining(draft)) && isOfTwo(draft) && isPublic(draft);
      case ASSAULT -> isAssault(draft, acted, recipient);
      case COERCE ->
          isDone(draft, acted, recipient) && (!frame.needs().equals("ARREST") || isArrest(draft));
      case SANCTION -> isSanction(draft, acted, recipient) && !isInterruption(draft);
      case AID -> acted && (frame.needs().equals("NATIONALS") || recipient && isOfTwo(draft));
      case RELATIONS ->
          acted && (recipient || isOfTwo(draft)) && isAccession(draft) && isPublic(draft);
      default -> isDone(draft, acted, recipient);
    };
  }

  /** {@code ألقت السلطات الفلانية القبض على ناشطين}: not on a thief, nor of nobody. */
  private boolean isArrest(Draft draft) {
    int end = Math.min(clause.tokens().size(), at.end() + HELD);
    return draft.hasActor()
        && !clause.endsWith(at.end() - 1, 'ي')
        && (!draft.in(Role.RECIPIENT).isEmpty()
            || clause.tokens().subList(at.end(), end).stream()
                .anyMatch(t -> UnnamedPeople.mayBeHeld(frame.cues, t)));
  }

  /** {@code ممثلة فلانية تعتذر}: a nationality only, no state. */
  private boolean isPrivateApology(Draft draft) {
    return at.trigger().lemma().endsWith("اعتذر")
        && draft.in(Role.ACTOR).stream()
            .anyMatch(e ->
                e.kind() == ParticipantKind.COUNTRY
                    && clause.arguments().stream()
                        .filter(a -> a.entity().equals(e))
                        .noneMatch(a -> isState(a.mention())));
  }

  private boolean isState(Mention mention) {
    return mention.kind() == Mention.Kind.NAME
        || mention.kind() == Mention.Kind.CAPITAL
        || frame.cues.deeds().is(DeedCue.ACTS, clause.tokens().get(mention.first()));
  }

  private boolean isListing() {
    return frame.needs().equals("LIST") || frame.needs().equals("EASED") && frame.hasObject("LIST");
  }

  /** {@code قائمة الإرهاب}, not {@code قائمة التراث}. */
  private boolean isBlacklist() {
    return clause.tokens().subList(at.end(), clause.tokens().size()).stream()
        .anyMatch(t -> frame.cues.deeds().is(DeedCue.BLACKLIST, t));
  }

  private boolean isDone(Draft draft, boolean acted, boolean recipient) {
    return switch (frame.needs()) {
      case "BOTH" -> acted && (recipient || isOfPeople(draft));
      case "RECIPIENT", "PARTY" -> acted && recipient;
      case "ENTRY" ->
          acted
              && (recipient
                  || !at.trigger().suffixed() && frame.hasObject("SITE")
                  || isBeside(draft) && at.isVerb() && frame.hasObject("DETAINEE"));
      case "JAIL" -> recipient || acted && new Court(frame).isCaseOfState();
      case "CUSTODY" -> recipient;
      case "CURB", "SITE", "CROWD" -> acted;
      default -> acted || recipient;
    };
  }

  /**
   * {@code أسرت القوات الفلانية عشرات المسلحين}, {@code داهمت القوات الفلانية منازل}: whom nobody
   * names.
   */
  private boolean isOfPeople(Draft draft) {
    if (at.trigger().suffixed()) {
      return false;
    }
    if (at.trigger().lemma().endsWith(":أسر")) {
      return frame.hasObject("DETAINEE");
    }
    boolean told = at.isVerb() ? isBeside(draft) : isCarriedOut(draft);
    return told
        && (at.isVerb() && isOneOf(HOLDS) && frame.hasObject("DETAINEE")
            || isOneOf(RAIDS) && (frame.hasObject("HIT") || frame.hasObject("GROUND")));
  }

  /** {@code قامت القوات الفلانية بمداهمة منازل}. */
  private boolean isCarriedOut(Draft draft) {
    int verb = at.isNoun() ? frame.lightVerb() : -1;
    return "ACTIVE".equals(frame.voice(verb))
        && draft.in(Role.ACTOR).stream().noneMatch(Entity::isPerson)
        && at.form().conjunction() == Form.NONE
        && clause.tokens().subList(verb + 1, at.first()).stream()
            .allMatch(t -> Prepositions.wholePreposition(t).isEmpty());
  }

  private boolean isOneOf(List<String> lemmas) {
    return lemmas.stream().anyMatch(at.trigger().lemma()::endsWith);
  }

  /** Who does it, a state or its forces, stands right beside the verb. */
  private boolean isBeside(Draft draft) {
    return clause.arguments().stream()
        .filter(a -> a.mention().first() == at.end() || a.mention().end() == at.first())
        .map(Argument::entity)
        .filter(e -> e.kind() == ParticipantKind.COUNTRY || e.countryIso3() != null)
        .anyMatch(draft.in(Role.ACTOR)::contains);
  }

  /** Ground is taken by bodies and states; fire, and what is brought down, is somebody's. */
  private boolean isAssault(Draft draft, boolean acted, boolean recipient) {
    return switch (frame.needs()) {
      case "GROUND", "HIT" ->
          draft.in(Role.ACTOR).stream().anyMatch(e -> !e.isPerson())
              || new FreedFrom(frame).fill(draft);
      case "FIRE" ->
          recipient && (acted || HitByAttack.is(frame) || new Rockets(frame).areOfUnknownHands())
              || acted
                  && !recipient
                  && (ShotAt.people(frame, draft) || new Rockets(frame).presume(draft));
      case "BOTH", "RECIPIENT" ->
          recipient && (acted || HitByAttack.is(frame) || WarOn.land(frame) != null)
              || acted && !recipient && isAtArms(draft);
      case "AIRCRAFT" -> acted;
      case "OPERATION" -> acted && (recipient || at.trigger().suffixed());
      default -> acted || recipient;
    };
  }

  /** {@code استهدفت طائرات فلانة مواقع}: what is hit has no owner with a name. */
  private boolean isAtArms(Draft draft) {
    return at.isVerb()
        && Deed.aims(at)
        && !at.trigger().suffixed()
        && draft.in(Role.ACTOR).stream().noneMatch(Entity::isPerson)
        && (frame.hasObject("HIT")
            || at.trigger().shape() == Shape.PERFECT
                && !HitByAttack.isBefore(frame)
                && Armed.are(frame, draft.in(Role.ACTOR)));
  }

  /** Who recalls an envoy is told without whom it is meant for; a penalty is laid on somebody. */
  private boolean isSanction(Draft draft, boolean acted, boolean recipient) {
    return switch (frame.needs()) {
      case "BOTH" -> acted && recipient || new OneSidedPenalty(frame).presume(draft);
      case "RANK", "HALTED", "MISSION" -> acted && recipient;
      case "PENALTY" -> recipient || new OneSidedPenalty(frame).presume(draft);
      case "OWN_ENVOY" -> acted;
      case "PACT", "DEAL" -> acted && (recipient || isLeft());
      case "TERROR" -> acted && recipient && isNew();
      case "DIPLOMAT", "TRADE" -> acted || recipient;
      default -> recipient;
    };
  }

  /** {@code قاطع المستشار}: he was interrupted; {@code بشكل قاطع}: no verb at all. */
  private boolean isInterruption(Draft draft) {
    return at.trigger().lemma().endsWith("قاطع")
        && (draft.in(Role.RECIPIENT).stream().allMatch(Entity::isPerson)
            || at.first() > 0 && clause.tokens().get(at.first() - 1).reads("شكل"));
  }

  /**
   * {@code انسحبت فلانة}, {@code انسحابها}, {@code قررت الانسحاب}: whose it is and that it is done.
   */
  private boolean isLeft() {
    return at.isVerb()
        ? at.trigger().shape() == Shape.PERFECT
        : at.trigger().suffixed() || !frame.owners().isEmpty() || isAnnounced();
  }

  private boolean isAnnounced() {
    return OwnerOfDoing.of(clause, at) != null
        || Fold.isDefinite(at.form().word()) && new Announcer(frame).subject().explicit();
  }

  /** {@code تصنف فلانة}: what she has always done is no deed. */
  private boolean isNew() {
    return at.trigger().shape() != Shape.IMPERFECT || at.isFuture();
  }

  /** {@code تدريبا بحريا} of two sides, of which none is said to train the other. */
  private boolean isTraining(Draft draft) {
    return at.isNoun()
        && at.trigger().lemma().endsWith(":درب")
        && at.end() < clause.tokens().size()
        && OF_FORCES.stream().anyMatch(clause.tokens().get(at.end()).bare()::startsWith)
        && draft.sides(Role.ACTOR).size() > 1;
  }

  /** States join bodies, not states; people join anything. */
  private boolean isAccession(Draft draft) {
    boolean joins = at.trigger().lemma().endsWith("انضم") || at.trigger().lemma().endsWith(":عاد");
    return !joins
        || draft.in(Role.ACTOR).stream().allMatch(e -> e.kind() == ParticipantKind.COUNTRY)
            && draft.in(Role.RECIPIENT).stream().allMatch(e -> e.key().startsWith("O:"));
  }

  private static boolean isOfTwo(Draft draft) {
    return draft.groups().size() > 1;
  }

  private static boolean isPublic(Draft draft) {
    return draft.roles.keySet().stream().allMatch(NeededSides::isOfficial);
  }

  /** A state, a body, or who rules or serves one. */
  private static boolean isOfficial(Entity entity) {
    return !entity.isPerson() || !entity.offices().isEmpty() && !entity.holds(OfficeClass.OTHER);
  }
}
