package org.diwan.extract.event.speaker;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.event.clause.Agreeing;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.subject.Subject;
import org.diwan.gazetteer.Triggers.Shape;
import org.diwan.model.EventType;
import org.diwan.model.ParticipantKind;
import org.diwan.text.Fold;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Who calls or accuses where only the object stands behind the verb: {@code واتهمت فلانة بتنفيذ
 * هجوم} has one before its {@code ب}, {@code وحملت فلانة المسؤولية} before what is laid on it,
 * {@code وحث الحكومة الفلانية على} by its gender, {@code ودعا الفلانيين إلى} by its case, {@code
 * بيانا دعا فيه فلانا إلى} by the statement in which it is said. The subject is that of the
 * sentence, or of the one before it.
 */
final class LeftOut {
  private static final Set<String> CHARGES = Set.of("اتهم", "حمل", "هنا");
  private static final Set<String> THING = Set.of("ما", "مما");
  private static final Set<String> ALL = Set.of("جميع", "كافه", "كل");
  private static final String OBLIQUE = "يين";
  private static final List<String> INDEFINITE = List.of("ا", "ه", "ات");

  /** Words from the blame to who bears it. */
  private static final int LAID = 5;

  private final Frames frame;
  private final Clause clause;
  private final TriggerAt at;
  private final OneSubject one;

  LeftOut(Frames frame) {
    this.frame = frame;
    clause = frame.clause;
    at = frame.at;
    one = new OneSubject(clause, at);
  }

  /** The speaker, without an entity where nobody fits; null where the verb has its subject. */
  @Nullable Subject speaker() {
    Argument object = object();
    if (object == null) {
      return null;
    }
    if (isDoer(at.end(), object)) {
      return Subject.none(at.end());
    }
    if (clause.isRelative(at.first() - 1) && clause.antecedent(at.first()) != null) {
      return null;
    }
    boolean told = clause.isRelative(at.first() - 1) || clause.isPassive(at.first());
    Entity earlier = told ? null : earlier(object);
    boolean another = earlier != null && isAnother(earlier, object);
    if (!another && !told && !isAccusation()) {
      return null;
    }
    return new Subject(another ? List.of(earlier) : List.of(), at.end(), false);
  }

  /** Of another side, or a body or person of the same state and another of it, or its people. */
  private boolean isAnother(Entity earlier, Argument object) {
    boolean part = object.entity().kind() != ParticipantKind.COUNTRY || isPeople(object.mention());
    return !earlier.side().equals(object.entity().side())
        || !isAccusation()
            && earlier != object.entity()
            && earlier.kind() != ParticipantKind.COUNTRY
            && part;
  }

  /** {@code الفلانيين}, in the case of an object. */
  private boolean isPeople(Mention mention) {
    return clause.tokens().get(mention.first()).folded().endsWith(OBLIQUE);
  }

  /** The one bare name behind the verb, with what is called for right behind it. */
  private @Nullable Argument object() {
    CalledFor opening = at.isVerb() && !at.trigger().suffixed() ? CalledFor.of(at) : null;
    boolean stated = at.isVerb() && isInStatement();
    if (opening == null && !stated
        || hasSubjectBefore() && !isInStatement() && !isBehindAdjunct()) {
      return null;
    }
    List<Argument> bare =
        frame.after().stream().filter(a -> a.isBare() && a.mention().canTakePart()).toList();
    if (bare.isEmpty()) {
      return null;
    }
    Argument first = bare.getFirst();
    boolean object =
        opening == null ? isBlamed(first.mention()) : isObjectAt(first, endOfJoined(bare), opening);
    return object ? first : null;
  }

  /** {@code كلمة انتقد فيها فلانة}: by its gender no subject. */
  private boolean isBlamed(Mention mention) {
    return at.trigger().type() == EventType.ACCUSE
        && !at.trigger().suffixed()
        && mention.first() == at.end() + 1
        && Agreeing.differs(clause, at, mention);
  }

  /** Behind the first name and those joined to it. */
  private static int endOfJoined(List<Argument> names) {
    int end = names.getFirst().mention().end();
    for (Argument argument : names) {
      Mention mention = argument.mention();
      end = mention.conjoined() && mention.first() == end ? mention.end() : end;
    }
    return end;
  }

  private boolean isObjectAt(Argument argument, int end, CalledFor opening) {
    int gap = argument.mention().first() - at.end();
    boolean next =
        gap == 0
            || isBehindAdjunct()
            || gap == 1 && (isAccusation() || !isDoer(at.end(), argument));
    return next
        && opening.opensBehind(clause, end)
        && !isLaidOn(end)
        && (isAccusation()
            || isInStatement()
            || isOther(argument.mention(), gap)
            || new CalledOnPower(frame).is(argument.mention())
            || one.of(argument.mention()) != null);
  }

  /** {@code حملت فلانة المسؤولية لفلان}: who is blamed stands behind the blame. */
  private boolean isLaidOn(int from) {
    return at.trigger().lemma().endsWith(":حمل")
        && clause.after(from).stream()
            .limit(1)
            .anyMatch(
                a -> a.is("ل") && a.mention().canTakePart() && a.mention().first() - from <= LAID);
  }

  /** {@code كان فلان، وزير كذا، اتهم في وقت سابق، فلانة ب}: no subject stands behind a time. */
  private boolean isBehindAdjunct() {
    return isAccusation()
        && at.first() > 0
        && clause.tokens().get(at.first() - 1).is('،')
        && at.end() < clause.tokens().size()
        && clause.tokens().get(at.end()).folded().equals("في");
  }

  /** {@code واتهم التقرير فلانة}: the thing or the people right behind the verb accuse. */
  private boolean isDoer(int token, Argument object) {
    return token + 1 == object.mention().first()
        && Fold.isDefinite(clause.tokens().get(token).folded());
  }

  private boolean isAccusation() {
    return CHARGES.stream().anyMatch(Fold.fold(at.trigger().lemma())::endsWith);
  }

  /** By its gender not the subject; not {@code ما دعا فلانة إلى}, or a verb of many. */
  private boolean isOther(Mention mention, int gap) {
    if (gap == 1 && ALL.contains(clause.tokens().get(at.end()).folded())) {
      return at.form().word().endsWith("ت") || at.form().word().startsWith("ت");
    }
    boolean thing = at.first() > 0 && THING.contains(clause.tokens().get(at.first() - 1).folded());
    return (gap == 0 || SaidInIt.is(clause, at))
        && !thing
        && !at.form().word().endsWith("وا")
        && (isPeople(mention) || Agreeing.differs(clause, at, mention));
  }

  /** {@code أصدر فلان بيانا دعا فيه}. */
  private boolean isInStatement() {
    if (at.first() == 0) {
      return false;
    }
    Token before = clause.tokens().get(at.first() - 1);
    boolean indefinite = INDEFINITE.stream().anyMatch(before.folded()::endsWith);
    return SaidInIt.is(clause, at)
        && indefinite
        && !clause.isNamed(at.first() - 1)
        && !clause.isVerb(at.first() - 1);
  }

  /** {@code فلانة اتهمت}; a verb with {@code و} has none right before it. */
  private boolean hasSubjectBefore() {
    return !clause.continues(at.first())
        && clause.arguments().stream()
            .anyMatch(a ->
                a.isBare()
                    && at.first() - a.mention().end() >= 0
                    && at.first() - a.mention().end() <= 1);
  }

  private boolean isFeminine() {
    String word = at.form().word();
    return at.trigger().shape() == Shape.PERFECT ? word.endsWith("ت") : word.startsWith("ت");
  }

  private boolean isTopic(int token) {
    return clause.barrier(token) == Barrier.TOPIC;
  }

  /** {@code وحث الحكومة الفلانية على}, where it opens its sentence: who was told of last calls. */
  private boolean mayBeLast() {
    return isAccusation() || new Resumption(clause, at).mayBeLast();
  }

  /** Named in the sentence, else told of before it. */
  private @Nullable Entity earlier(Argument object) {
    Argument subject = isAccusation() ? null : one.of(object.mention());
    if (subject != null) {
      return subject.entity();
    }
    return clause.arguments().stream()
        .filter(a -> a.mention().end() <= at.first() && a.isBare() && a.mention().canTakePart())
        .filter(a -> a.mention().first() == 0 || !isTopic(a.mention().first() - 1))
        .map(Argument::entity)
        .findFirst()
        .or(() -> Optional.ofNullable(mayBeLast() ? frame.discourse.subject() : null))
        .filter(entity -> Agreeing.agrees(entity, isFeminine()))
        .orElse(null);
  }
}
