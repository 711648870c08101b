package org.diwan.extract.event.word;

import java.util.List;
import java.util.function.BiConsumer;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.event.addressee.Addressees;
import org.diwan.extract.event.addressee.Aspired;
import org.diwan.extract.event.addressee.Commitment;
import org.diwan.extract.event.addressee.HomeDemand;
import org.diwan.extract.event.addressee.HomeState;
import org.diwan.extract.event.addressee.Implied;
import org.diwan.extract.event.addressee.Obliged;
import org.diwan.extract.event.addressee.OwnPeople;
import org.diwan.extract.event.addressee.SideOpposite;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.Cues;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Claim;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.frame.Taxed;
import org.diwan.extract.event.speaker.OwnSayer;
import org.diwan.extract.event.speaker.OwnersVoice;
import org.diwan.extract.event.speaker.Speaker;
import org.diwan.extract.event.speaker.Voicing;
import org.diwan.extract.event.speaker.Wordings;
import org.diwan.extract.event.subject.Discourse;
import org.diwan.extract.event.subject.Draft;
import org.diwan.extract.event.subject.Sides;
import org.diwan.extract.event.subject.Subject;
import org.diwan.model.EventType;
import org.diwan.model.OfficeClass;
import org.diwan.model.Role;

/**
 * Words of one side toward another. The speaker is the verb's subject, or who speaks in the
 * sentence for participles and nouns; his side (country, or the organisation he speaks for) is
 * actor beside him. The recipient is the first side named behind the word, else the side opposite
 * in the article; a call, charge or threat toward nobody is none.
 */
public final class WordFrame extends Frames {
  private final Sides sides;
  private final Voicing voicing;
  private final Wordings wordings;

  public WordFrame(Cues cues, Clause clause, TriggerAt at, Discourse discourse) {
    super(cues, clause, at, discourse);
    sides = new Sides(discourse);
    voicing = new Voicing(this);
    wordings = new Wordings(this);
  }

  @Override
  public boolean fill(Draft draft) {
    if (new NoWord(this).is() || !new WordFit(this, wordings).is()) {
      return false;
    }
    Subject subject = new Speaker(this, wordings).subject();
    if (!isSaid(subject)
        || isUnsaidPledge(draft, subject)
        || isOfEnvoy(subject)
        || Aspired.mayBe(this) && !Aspired.isOwn(this, subject)) {
      return false;
    }
    subject.entities().forEach(speaker -> addSpeaker(draft, speaker));
    draft.add(new OwnersVoice(this).of(subject), Role.ACTOR);
    new OwnSayer(this, sides).join(draft);
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
        (draft, subject) -> wordings.join(draft),
        (draft, subject) -> new Obliged(this).join(draft),
        (draft, subject) -> new Answered(clause, at, discourse).join(draft),
        (draft, subject) -> new Addressees(this).join(draft, subject),
        (draft, subject) -> new HomeState(this).join(draft, subject),
        (draft, subject) -> new OwnPeople(this).join(draft, subject),
        (draft, subject) -> new Called(this).join(draft, subject),
        (draft, subject) -> new AskedToDo(this).join(draft, subject),
        (draft, subject) -> new Implied(this).join(draft, subject),
        (draft, subject) -> new Claim(this).join(draft, subject),
        (draft, subject) -> new DoerTold(this).join(draft, subject),
        (draft, subject) -> new Conditional(this).join(draft),
        (draft, subject) -> new Taxed(this).join(draft),
        (draft, subject) -> new Concerned(this).join(draft, subject),
        (draft, subject) -> new CalledAgain(this).join(draft),
        (draft, subject) -> new PeopleThere(this).join(draft, subject),
        (draft, subject) -> new HomeDemand(this).join(draft, subject),
        (draft, subject) -> new SaidToHim(this).join(draft),
        (draft, subject) -> new SaidTo(this).join(draft),
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
    return new SideOpposite(this).join(draft, subject)
        || draft.type == EventType.ACCUSE && new PlainBlame(this).isOne(subject)
        || draft.type == EventType.THREATEN
            && (new WarnedThat(this).join(draft, subject) || isPlainThreat(subject))
        || draft.type == EventType.AGREE && new Commitment(this).isOne(subject);
  }

  private boolean isPlainThreat(Subject subject) {
    return new PlainThreat(this).isOne(subject) || new PlainWarning(this).isOne(subject);
  }
}
