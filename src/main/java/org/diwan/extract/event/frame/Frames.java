package org.diwan.extract.event.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.event.clause.Agreeing;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.Cues;
import org.diwan.extract.event.clause.SpeechCue;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.subject.Discourse;
import org.diwan.extract.event.subject.Draft;
import org.diwan.extract.event.subject.Presupposed;
import org.diwan.extract.event.subject.Spoken;
import org.diwan.extract.event.subject.Subject;
import org.diwan.model.EventType;
import org.diwan.model.ParticipantKind;
import org.jspecify.annotations.Nullable;

/** What all frames share: the trigger in its clause and the subject that governs it. */
public abstract class Frames {
  private static final Set<String> FIRST_PERSON = Set.of("التقيت", "التقينا");
  public static final int LIGHT_REACH = 9;
  private static final int FAR_VERB = 14;

  /** Words behind a trigger, names not counted, up to the object that it needs. */
  private static final int OBJECT_WORDS = 12;

  /** Up to whom an arrest befalls. */
  private static final int HELD_WORDS = 5;

  public final Cues cues;
  public final Clause clause;
  public final TriggerAt at;
  public final Discourse discourse;

  public Frames(Cues cues, Clause clause, TriggerAt at, Discourse discourse) {
    this.cues = cues;
    this.clause = clause;
    this.at = at;
    this.discourse = discourse;
  }

  /** Gives the draft its participants; whether it is an event at all. */
  public abstract boolean fill(Draft draft);

  public List<Argument> after() {
    return clause.after(at.end());
  }

  /** Arguments behind the trigger that can take part and are not what was talked about. */
  public List<Argument> partners() {
    return after().stream().filter(a -> a.mention().canTakePart() && !a.topic()).toList();
  }

  /** The light verb that governs a noun ({@code عقد}, {@code أجرى}, {@code تلقى}), -1 for none. */
  public int lightVerb() {
    int verb = clause.verbBefore(at.first(), LIGHT_REACH);
    return verb >= 0 && clause.isLight(verb) && !isBehindWas(verb) ? verb : -1;
  }

  /** {@code يواصل فلان برنامجه، وكان ذلك واضحا في لقاء}: a clause of its own between. */
  private boolean isBehindWas(int verb) {
    for (int i = verb + 1; i < at.first(); i++) {
      String folded = clause.tokens().get(i).folded();
      if (folded.equals("وكان") || folded.equals("وكانت")) {
        return true;
      }
    }
    return false;
  }

  public @Nullable String voice(int lightVerb) {
    return lightVerb < 0 ? null : cues.light().finite(clause.tokens().get(lightVerb));
  }

  /** Subject of the verb, or of the light verb of a noun, or whom the noun's pronoun means. */
  public Subject subject() {
    if (at.isVerb() && FIRST_PERSON.contains(at.form().word())) {
      Entity speaker = discourse.speaker();
      return new Subject(speaker == null ? List.of() : List.of(speaker), at.end(), true);
    }
    if (at.isVerb()) {
      return Subject.of(clause, at.first(), at.end(), discourse);
    }
    int light = lightVerb();
    if (light >= 0) {
      return Subject.of(clause, light, light + 1, discourse);
    }
    if (at.trigger().suffixed()) {
      return pronoun();
    }
    return new Subject(List.of(), at.end(), false);
  }

  /** The nearest bare name before the noun. */
  public Subject pronoun() {
    if (at.form().word().endsWith("هم")) {
      for (Argument argument : clause.before(at.first())) {
        if (argument.entity().kind() == ParticipantKind.ORGANISATION
            && argument.mention().canTakePart()) {
          return new Subject(List.of(argument.entity()), at.end(), true);
        }
      }
    }
    Subject governing = Presupposed.isCause(at) ? besideCause() : governing();
    if (governing != null) {
      return governing;
    }
    Argument punished = punished();
    if (punished != null) {
      return new Subject(List.of(punished.entity()), at.end(), true);
    }
    for (Argument argument : clause.before(at.first())) {
      if (argument.isBare() && argument.mention().canTakePart()) {
        return new Subject(List.of(argument.entity()), at.end(), true);
      }
    }
    List<Entity> spoken = Spoken.after(clause, at.end(), discourse);
    if (!spoken.isEmpty()) {
      return new Subject(spoken, at.end(), true);
    }
    return Subject.one(lastOrFirst(), at.end(), false);
  }

  /** {@code فاجأ فلان فلانا حين تعهد بذلك بعد لقائه}: with whom the sentence opens, if no other. */
  private @Nullable Entity lastOrFirst() {
    Entity last = discourse.subject();
    Entity first =
        last == null && at.trigger().type() == EventType.MEETING
            ? MainSubject.opening(clause)
            : null;
    boolean agrees =
        first != null
            && first.isPerson()
            && Agreeing.mayBe(clause, first, at.form().word().endsWith("ها"));
    return agrees ? first : last;
  }

  /** {@code انتقد فلانا لرفضه}: right before the cause, whatever governs the name. */
  private Subject besideCause() {
    boolean woman = at.form().word().endsWith("ها");
    List<Entity> meant =
        clause.arguments().stream()
            .filter(a -> a.mention().end() == at.first() && a.mention().canTakePart())
            .map(Argument::entity)
            .filter(e -> Agreeing.mayBe(clause, e, woman))
            .limit(1)
            .toList();
    return new Subject(meant, at.end(), true);
  }

  /** {@code عقوبات على فلانة بسبب رفضها}: whom the deed befalls, right before its cause. */
  private @Nullable Argument punished() {
    int cause = at.first() - 1;
    boolean told = cause > 0 && clause.tokens().get(cause).folded().equals("بسبب");
    return clause.arguments().stream()
        .filter(a -> told && a.mention().end() == cause && a.is("علي", "ضد", "ل"))
        .filter(a -> a.entity().kind() == ParticipantKind.COUNTRY)
        .findFirst()
        .orElse(null);
  }

  /** {@code التقى فلان فلانا بعد استقباله}: the pronoun means who does, not whom he met. */
  private @Nullable Subject governing() {
    int verb = clause.verbBefore(at.first(), FAR_VERB);
    if (verb < 0
        || at.trigger().type() != EventType.MEETING
        || !isMeeting(verb)
        || clause.saysBetween(verb, at.first())) {
      return null;
    }
    Subject subject = Subject.of(clause, verb, verb + 1, discourse);
    boolean one = subject.explicit() && subject.entities().size() == 1;
    return one && subject.entities().getFirst().isPerson() ? subject : null;
  }

  /** A verb of meeting, whose object is a person too. */
  private boolean isMeeting(int verb) {
    return clause.triggers().stream()
        .anyMatch(t -> t.first() == verb && t.isVerb() && t.trigger().type() == EventType.MEETING);
  }

  public static List<Entity> entities(List<Argument> arguments) {
    List<Entity> found = new ArrayList<>();
    for (Argument argument : arguments) {
      if (!found.contains(argument.entity())) {
        found.add(argument.entity());
      }
    }
    return found;
  }

  /** Whether an object of the kind that the trigger needs stands behind it. */
  public final boolean hasObject() {
    return hasObject(needs());
  }

  /** {@code بيان نشر … إرسال قوات}: what stands behind is the object of the other word. */
  private boolean isAnother(int token) {
    return at.trigger().type() == EventType.MOBILIZE
        && clause.triggers().stream()
            .anyMatch(t -> t.first() == token && t.trigger().type() == EventType.MOBILIZE);
  }

  public final boolean hasObject(String kind) {
    int left = kind.equals("DETAINEE") ? HELD_WORDS : OBJECT_WORDS;
    for (int i = at.end(); i < clause.tokens().size() && left > 0; i++) {
      boolean doer = clause.isNamed(i) && at.trigger().type() == EventType.MOBILIZE;
      if (!doer
          && !isOtherEnvoy(i, kind)
          && !isFought(i, kind)
          && cues.isObject(clause.tokens().get(i), kind)) {
        return true;
      }
      boolean comments = kind.equals("CUT") && clause.tokens().get(i).folded().equals("علي");
      if (comments || clause.isVerb(i) || clause.barrier(i) == Barrier.MARK || isAnother(i)) {
        break;
      }
      left -= clause.isNamed(i) || !clause.tokens().get(i).isWord() ? 0 : 1;
    }
    return ObjectBefore.is(clause, at, kind);
  }

  /** {@code سفيره} is one's own, {@code سفيرة} is another's: only as written do they differ. */
  private boolean isOtherEnvoy(int token, String kind) {
    return kind.equals("OWN_ENVOY") && clause.endsWith(token, 'ة')
        || (kind.equals("ENVOY") || kind.equals("DIPLOMAT"))
            && clause.endsWith(token, 'ه')
            && clause.tokens().get(token).reads("سفيره");
  }

  /** {@code محاربة الإرهاب}: who fights an evil does none. */
  private boolean isFought(int token, String kind) {
    return kind.equals("EVIL")
        && !clause.isNamed(token - 1)
        && cues.isSpeech(SpeechCue.AGAINST, clause.tokens().get(token - 1));
  }

  public final String needs() {
    return at.trigger().needs();
  }

  /** {@code غارات روسية وسورية}, {@code قصف الجيش السوري}: the names right behind the noun. */
  public final List<Argument> ownersAt() {
    List<Argument> owners = new ArrayList<>();
    int next = at.end();
    for (Argument argument : clause.arguments()) {
      Mention mention = argument.mention();
      boolean inside = mention.first() < at.end() && mention.end() > at.end();
      boolean adjective = mention.kind() == Mention.Kind.ADJECTIVE && mention.first() == next + 1;
      if (argument.isBare()
          && mention.first() >= at.first()
          && (inside || mention.first() == next || adjective && !clause.isVerb(next))
          && (owners.isEmpty() || mention.conjoined())) {
        owners.add(argument);
        next = mention.end();
      }
    }
    return owners;
  }

  public final List<Entity> owners() {
    return at.isNoun() ? entities(ownersAt()) : List.of();
  }
}
