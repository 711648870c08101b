package org.diwan.extract.event.word;

import java.util.EnumSet;
import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.event.addressee.Praised;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.ClauseCue;
import org.diwan.extract.event.clause.Cues;
import org.diwan.extract.event.clause.Government;
import org.diwan.extract.event.clause.SpeechCue;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.subject.Draft;
import org.diwan.extract.event.subject.Sides;
import org.diwan.extract.event.subject.Subject;
import org.diwan.model.EventType;
import org.diwan.model.ParticipantKind;
import org.diwan.model.Role;
import org.diwan.text.Fold;
import org.jspecify.annotations.Nullable;

/**
 * Whom praise or blame is meant for where a relative clause tells whose deed its object is: {@code
 * أشاد بالجهود التي تبذلها فلانة}, {@code أدان الجرائم التي ترتكبها فلانة}. Not what somebody
 * undergoes: {@code الأزمة التي تشهدها فلانة}.
 */
final class DoerTold {
  /** Words of the object before its relative pronoun. */
  private static final int OBJECT = 4;

  private static final Set<EventType> OF_DEEDS =
      EnumSet.of(EventType.ENDORSE, EventType.ACCUSE, EventType.REJECT);

  /** {@code أشاد بما تقدمه فلانة}. */
  private static final Set<String> WHAT = Set.of("بما", "لما", "ما");

  /** {@code أدان التصريحات التي صدرت عن فلان}. */
  private static final Set<String> ISSUED = Set.of("صدر", "صدرت", "تصدر", "يصدر");

  /** {@code أثنى على الدعم الذي تقدمه فلانة}. */
  private static final String ON = "علي";

  private static final Set<String> WITH_IT = Set.of("به", "بها", "بهم");
  private final Cues cues;
  private final Clause clause;
  private final TriggerAt at;
  private final Sides sides;

  DoerTold(Frames frame) {
    cues = frame.cues;
    clause = frame.clause;
    at = frame.at;
    sides = new Sides(frame.discourse);
  }

  void join(Draft draft, Subject subject) {
    int from = behindOwner(Math.max(at.end(), Math.min(subject.end(), clause.tokens().size())));
    int pronoun = OF_DEEDS.contains(draft.type) ? relative(from) : -1;
    int doer = pronoun < 0 ? -1 : doer(pronoun);
    Set<String> own = draft.sides(Role.ACTOR);
    int next = -1;
    for (Argument argument : clause.arguments()) {
      Mention mention = argument.mention();
      Entity side = side(argument);
      if (doer < 0 || mention.first() < doer || side == null) {
        continue;
      }
      boolean named = next < 0 ? isDoer(argument, doer) : joins(mention, next);
      if (!named || own.contains(side.side()) || isOwnState(draft, side)) {
        return;
      }
      draft.add(side, Role.RECIPIENT);
      next = mention.end();
    }
  }

  /** Who did what stands at a token, {@code القرار الذي اتخذته فلانة}; null where none is told. */
  @Nullable Argument behind(int object) {
    int pronoun = relative(object);
    int doer = pronoun < 0 ? -1 : doer(pronoun);
    return clause.arguments().stream()
        .filter(a -> doer >= 0 && a.mention().first() >= doer)
        .limit(1)
        .filter(a -> isDoer(a, doer))
        .findFirst()
        .orElse(null);
  }

  /** {@code تأييد فلانة للضربات التي وجهتها فلانة}: whose a noun is stands before its object. */
  private int behindOwner(int from) {
    Argument owner = at.isNoun() ? clause.startingAt(from) : null;
    return owner != null && owner.isBare() ? owner.mention().end() : from;
  }

  /** {@code أشادت الوزارة بالخطوات التي اتخذتها المملكة}. */
  private static boolean isOwnState(Draft draft, Entity side) {
    return side.kind() == ParticipantKind.COUNTRY
        && draft.in(Role.ACTOR).stream().anyMatch(e -> side.side().equals(e.countryIso3()));
  }

  private @Nullable Entity side(Argument argument) {
    Entity entity = argument.entity();
    Entity side = entity.isPerson() ? sides.of(entity) : entity;
    return side == null && !sides.isUnknown(entity) ? entity : side;
  }

  private static boolean joins(Mention mention, int next) {
    return mention.conjoined() && mention.first() <= next + 1;
  }

  /** Named right behind the verb, or by the noun there: {@code تقوم بها القوات الفلانية}. */
  private boolean isDoer(Argument argument, int doer) {
    Mention mention = argument.mention();
    boolean described = mention.first() == doer + 1 && !clause.isVerb(doer);
    return (argument.isBare() || argument.is("عن"))
        && (mention.first() == doer && mention.canTakePart() || described)
        && mention.kind() != Mention.Kind.PLACE;
  }

  /** The relative pronoun of a definite noun right behind the word, or alone; -1 for none. */
  private int relative(int from) {
    int first = from;
    while (first < clause.tokens().size() && clause.asideEnd(first) > 0) {
      first = clause.asideEnd(first) + 1;
    }
    Praised praised = new Praised(clause, at);
    first = praised.isPraise() ? Math.max(first, praised.object(from)) : first;
    if (first < clause.tokens().size() && clause.tokens().get(first).folded().equals(ON)) {
      first++;
    }
    if (first < clause.tokens().size() && WHAT.contains(clause.tokens().get(first).folded())) {
      return first;
    }
    for (int i = first; i < Math.min(clause.tokens().size(), first + OBJECT); i++) {
      if (clause.barrier(i) == Barrier.RELATIVE) {
        return i > first && (isObject(first) || isBefore(first) && isObject(first + 1)) ? i : -1;
      }
      if (clause.isNamed(i) || clause.isVerb(i) || clause.barrier(i) == Barrier.MARK) {
        return -1;
      }
    }
    return -1;
  }

  /** {@code بشدة}, or a noun whose owner the object is: {@code ازدواجية المعايير}. */
  private boolean isBefore(int token) {
    return cues.isSpeech(SpeechCue.HOW, clause.tokens().get(token).folded())
        || Government.preposition(clause, token).isEmpty();
  }

  private boolean isObject(int token) {
    return clause.tokens().get(token).forms().stream().anyMatch(f -> Fold.isDefinite(f.word()));
  }

  /** Where the doer stands: behind a verb that takes up its object by a pronoun, -1 for none. */
  private int doer(int pronoun) {
    int verb = pronoun + 1;
    while (verb < clause.tokens().size() && isAuxiliary(verb)) {
      verb++;
    }
    if (verb + 1 >= clause.tokens().size() || isUndergone(verb)) {
      return -1;
    }
    String word = clause.tokens().get(verb).folded();
    if (ISSUED.contains(word)) {
      return clause.tokens().get(verb + 1).folded().equals("عن") ? verb + 2 : -1;
    }
    if (WITH_IT.contains(clause.tokens().get(verb + 1).folded())) {
      return verb + 2;
    }
    return word.endsWith("ه") || word.endsWith("ها") || word.endsWith("هم") ? verb + 1 : -1;
  }

  private boolean isAuxiliary(int token) {
    return cues.clauses().is(ClauseCue.AUXILIARY, clause.tokens().get(token).folded());
  }

  private boolean isUndergone(int verb) {
    return cues.isSpeech(SpeechCue.UNDERGONE, clause.tokens().get(verb).folded());
  }
}
