package org.diwan.extract.event;

import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.diwan.extract.entity.Entity;
import org.diwan.extract.entity.Mention;
import org.diwan.gazetteer.Triggers.Frame;
import org.diwan.gazetteer.Triggers.Shape;
import org.diwan.model.EventClass;
import org.diwan.model.EventType;
import org.diwan.model.OfficeClass;
import org.diwan.model.ParticipantKind;
import org.diwan.model.Role;
import org.diwan.text.Fold;

/**
 * Words of one side toward another. The speaker is the verb's subject, or who speaks in the
 * sentence for participles and nouns; his side (country, or the organisation he speaks for) is
 * actor beside him. The recipient is the first side named behind the word, else the side opposite
 * in the article; a call, charge or threat toward nobody is none.
 */
final class WordFrame extends Frames {
  private static final Set<EventType> TOWARD_SOMEBODY =
      Set.of(EventType.REQUEST, EventType.ACCUSE, EventType.REJECT, EventType.THREATEN);
  private static final Set<EventType> HOSTILE =
      Set.of(EventType.ACCUSE, EventType.REJECT, EventType.THREATEN);
  private static final Set<String> POLLS =
      Set.of("استطلاع", "استطلاعات", "الاستطلاع", "الاستطلاعات", "المستطلعين");
  private final Sides sides;
  private final Voicing voicing;

  WordFrame(Cues cues, Clause clause, TriggerAt at, Discourse discourse) {
    super(cues, clause, at, discourse);
    sides = new Sides(discourse);
    voicing = new Voicing(this);
  }

  /** {@code دعا … لحضور}, {@code لزيارة}: an invitation, not a call. */
  private boolean isInvitation() {
    if (at.trigger().type() != EventType.REQUEST) {
      return false;
    }
    if (at.isNoun()
        && at.end() < clause.tokens().size()
        && cues.isSpeech(SpeechCue.TALKS, clause.tokens().get(at.end()).folded())) {
      return true;
    }
    for (int i = at.end(); i < Math.min(clause.tokens().size(), at.end() + 14); i++) {
      String folded = clause.tokens().get(i).folded();
      if (cues.isSpeech(SpeechCue.INVITED, folded)
          && (folded.startsWith("ل") || clause.tokens().get(i - 1).folded().equals("الي"))) {
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
        .filter(i -> i < clause.tokens().size() && (i == at.end() || !clause.isNamed(i)))
        .anyMatch(i -> cues.isSpeech(SpeechCue.PRAYED, clause.tokens().get(i).folded()));
  }

  /** {@code نوه إلى أن}: pointed out, no praise. */
  private boolean isRemark() {
    return at.trigger().lemma().endsWith("نوه")
        && clause
            .tokens()
            .subList(at.end(), Math.min(clause.tokens().size(), at.end() + 2))
            .stream()
            .anyMatch(t -> t.folded().equals("الي") || t.reads("ان"));
  }

  /**
   * {@code كان يجب على فلانة}: what ought to have been; {@code يجب علي أن}: a duty of one's own.
   */
  private boolean isRegret() {
    boolean past = at.first() > 0 && clause.tokens().get(at.first() - 1).reads("كان");
    boolean own = at.end() < clause.tokens().size() && clause.tokens().get(at.end()).reads("ان");
    return at.trigger().frame() == Frame.MUST && (past || own);
  }

  /** {@code أعلنت عزمها سحب قواتها}: the deed is told as one to come. */
  private boolean isDeedToCome() {
    return at.trigger().lemma().contains("عزم")
        && clause.triggers().stream()
            .filter(t -> t.first() >= at.end() && t.first() - at.end() <= 1)
            .anyMatch(t -> t.isNoun() && t.trigger().type().eventClass() == EventClass.DEED);
  }

  /** {@code أظهر استطلاع أن نصف الفلانيين يؤيدون}: what people think who are asked. */
  private boolean isPoll() {
    return (at.trigger().type() == EventType.ENDORSE || at.trigger().type() == EventType.REJECT)
        && clause.tokens().subList(0, at.first()).stream()
            .anyMatch(t -> t.readsAny(POLLS));
  }

  /** {@code استدعت سفيرها للتشاور}: recalled, not summoned. */
  private boolean isRecall() {
    return needs().equals("ENVOY")
        && clause.tokens().stream().anyMatch(t -> t.folded().equals("للتشاور"));
  }

  @Override
  boolean fill(Draft draft) {
    if (isInvitation()
        || isPrayer()
        || isRecall()
        || isRemark()
        || isRegret()
        || isDeedToCome()
        || isPoll()
        || !isWord()) {
      return false;
    }
    Subject subject = new Speaker(this).subject();
    if (!isSaid(subject)
        || isUnsaidPledge(draft, subject)
        || isOfEnvoy(subject)
        || Aspired.mayBe(this) && !Aspired.isOwn(this, subject)) {
      return false;
    }
    subject.entities().forEach(speaker -> addSpeaker(draft, speaker));
    if (draft.type == EventType.AGREE && at.isVerb() && voicing.isMutual()) {
      addPartners(draft);
    }
    boolean together =
        draft.type == EventType.AGREE && isOfSeveral(draft)
            || draft.groups().size() > 1 && draft.type == EventType.ENDORSE && at.isVerb();
    if (together && draft.type == EventType.AGREE) {
      return true;
    }
    addresses()
        .forEach(way -> {
          if (draft.in(Role.RECIPIENT).isEmpty()) {
            way.accept(draft, subject);
          }
        });
    return together || !draft.in(Role.RECIPIENT).isEmpty() || isEnough(draft, subject);
  }

  /** The ways to find toward whom a word is, the surest first; the first that finds one counts. */
  private List<BiConsumer<Draft, Subject>> addresses() {
    return List.of(
        (draft, subject) -> new Faced(this).join(draft),
        (draft, subject) -> new OnRequest(this).join(draft),
        (draft, subject) -> new Levelled(clause, at, discourse).join(draft),
        (draft, subject) -> new Answered(clause, at, discourse).join(draft),
        (draft, subject) -> new Addressees(this).join(draft, subject),
        (draft, subject) -> new HomeState(this).join(draft, subject),
        (draft, subject) -> new OwnPeople(this).join(draft, subject),
        (draft, subject) -> new Called(this).join(draft, subject),
        (draft, subject) -> new Implied(this).join(draft, subject),
        (draft, subject) -> new Claim(this).join(draft, subject),
        (draft, subject) -> new DoerTold(this).join(draft, subject),
        (draft, subject) -> new Conditional(this).join(draft),
        (draft, subject) -> new Taxed(this).join(draft),
        (draft, subject) -> new Concerned(this).join(draft, subject),
        (draft, subject) -> new CalledAgain(this).join(draft),
        (draft, subject) -> new PeopleThere(this).join(draft, subject),
        (draft, subject) -> new Condoled(this).join(draft));
  }

  /** {@code استدعى السفير}: an ambassador is summoned, he does not summon. */
  private boolean isOfEnvoy(Subject subject) {
    return needs().equals("ENVOY")
        && at.isVerb()
        && subject.entities().stream()
            .anyMatch(entity -> entity.offices().containsKey(OfficeClass.AMBASSADOR));
  }

  /** A verb that names nobody, but {@code وتعهد ب}. */
  private boolean isUnsaidPledge(Draft draft, Subject subject) {
    return draft.type == EventType.AGREE
        && at.isVerb()
        && !subject.explicit()
        && !Aspired.mayBe(this)
        && !new Commitment(this).goesOn(subject);
  }

  /** {@code اتفقت الحكومة الفلانية والحوثيون}: two sides, of two states or of one. */
  private static boolean isOfSeveral(Draft draft) {
    return draft.groups().size() > 1
        || draft.in(Role.ACTOR).stream()
                .filter(e -> !e.isPerson())
                .map(Entity::key)
                .distinct()
                .count()
            > 1;
  }

  /** Whether what the trigger needs stands with it. */
  private boolean isWord() {
    String needs = needs();
    boolean lacking = cues.isObjectKind(needs) && !hasObject() && !isRetaliation();
    boolean purpose =
        at.isNoun()
            && at.form().preposition() == 'ل'
            && !needs.equals("SPEECH")
            && !Presupposed.isCause(at)
            && new Faced(this).sayers().isEmpty()
            && new OnRequest(this).sayers().isEmpty()
            && !new Answered(clause, at, discourse).is()
            && !new Levelled(clause, at, discourse).is();
    boolean told = isTold();
    boolean unsaid =
        needs.equals("SPEECH") && !told && (!voicing.isSpoken() || voicing.isNotSaid());
    boolean resumed =
        at.isVerb()
            && at.trigger().suffixed()
            && clause.antecedent(at.first()) != null
            && clause.startingAt(at.end()) == null;
    boolean halt = at.form().word().equals("وقف") && isHalt();
    boolean unresolved = needs.equals("RESOLVE") && !isResolve();
    boolean unready = at.first() > 0 && clause.tokens().get(at.first() - 1).reads("غير");
    return !lacking
        && !unresolved
        && !purpose
        && !unsaid
        && !resumed
        && !unready
        && !halt
        && !isAttribute();
  }

  /** {@code سنتعاون مع فلانة}: a verb still to come, with whom right behind it. */
  private boolean isResolve() {
    Argument next = clause.startingAt(at.end());
    return at.isFuture() && next != null && next.mention().kind() != Mention.Kind.PLACE;
  }

  /** {@code سترد على فلانة}: right behind the verb stands whom it is meant for. */
  private boolean isRetaliation() {
    Argument next = clause.startingAt(at.end() + 1);
    return needs().equals("RETALIATION")
        && at.isFuture()
        && next != null
        && next.is("علي")
        && next.entity().kind() != ParticipantKind.PERSON;
  }

  /** {@code وقف التعامل مع فلانة}: a noun, to stop what stands behind it. */
  private boolean isHalt() {
    int next = at.end();
    return next < clause.tokens().size()
        && clause.tokens().get(next).isWord()
        && !clause.isNamed(next)
        && !clause.tokens().get(next).folded().endsWith("ا")
        && Government.preposition(clause, next).isEmpty()
        && cues.isCommon(clause.tokens().get(next).folded());
  }

  /** {@code بسبب انتقادها لفلانة}. */
  private boolean isTold() {
    Argument next = after().isEmpty() ? null : after().getFirst();
    return at.trigger().suffixed()
        && HOSTILE.contains(at.trigger().type())
        && next != null
        && at.end() < clause.tokens().size()
        && (next.mention().first() == at.end() && next.is("ل") || clause.clitic(at.end()) == 'ل')
        && Presupposed.is(clause, at);
  }

  /** {@code جماعة مؤيدة لحكومة فلانة}: it describes a noun without a name. */
  private boolean isAttribute() {
    if (at.trigger().shape() != Shape.PARTICIPLE || at.first() == 0) {
      return false;
    }
    String before = clause.tokens().get(at.first() - 1).folded();
    return at.form().word().endsWith("ه")
        && before.endsWith("ه")
        && !clause.isNamed(at.first() - 1)
        && !clause.isVerb(at.first() - 1)
        && !Fold.isDefinite(before);
  }

  private boolean isSaid(Subject subject) {
    return !subject.entities().isEmpty()
        && !sides.isUnknown(subject.entities().getFirst())
        && (!needs().equals("BOTH") || voicing.isSaidByBoth())
        && (!needs().equals("VERBAL") || subject.entities().getFirst().isPerson());
  }

  private void addSpeaker(Draft draft, Entity speaker) {
    draft.add(speaker, Role.ACTOR);
    draft.add(sides.spokenFor(speaker), Role.ACTOR);
  }

  /** {@code اتفق مع فلان}. */
  private void addPartners(Draft draft) {
    partners().stream()
        .filter(a -> a.is("مع", "بين"))
        .limit(2)
        .forEach(a -> addSpeaker(draft, a.entity()));
  }

  /** Whether a word toward nobody named is one; the side opposite in the article receives it. */
  private boolean isEnough(Draft draft, Subject subject) {
    if (draft.type == EventType.REJECT
        && subject.explicit()
        && new PlainRefusal(this).isOne(subject)) {
      return true;
    }
    return isOpposite(draft, subject)
        || draft.type == EventType.ACCUSE && new PlainBlame(this).isOne(subject)
        || draft.type == EventType.THREATEN && new PlainThreat(this).isOne(subject)
        || draft.type == EventType.AGREE && new Commitment(this).isOne(subject);
  }

  /** {@code التزام فلانة بالعلاقات بين البلدين}. */
  private boolean isOfBoth(Draft draft) {
    return draft.type == EventType.AGREE
        && (at.isNoun() || Aspired.mayBe(this))
        && clause.tokens().subList(at.end(), clause.tokens().size()).stream()
            .anyMatch(t -> Pairs.is(t) || Aspired.isOurs(t));
  }

  /** Whether the side opposite in the article receives it. */
  private boolean isOpposite(Draft draft, Subject subject) {
    boolean addressed = TOWARD_SOMEBODY.contains(draft.type) || needs().equals("RECIPIENT");
    if (addressed
        || !discourse.haveMet(subject.entities().getFirst()) && !isOfBoth(draft)
        || clause.isResumed(at.first())) {
      return false;
    }
    List<String> others = discourse.counterparts(subject.entities().getFirst());
    if (others.size() == 1 && Shared.is(this, others.getFirst())) {
      draft.add(sides.named(others.getFirst()), Role.RECIPIENT);
    }
    return !draft.in(Role.RECIPIENT).isEmpty();
  }
}
