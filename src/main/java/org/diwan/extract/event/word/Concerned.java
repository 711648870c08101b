package org.diwan.extract.event.word;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.Cues;
import org.diwan.extract.event.clause.Government;
import org.diwan.extract.event.clause.SpeechCue;
import org.diwan.extract.event.clause.ToCome;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.subject.Draft;
import org.diwan.extract.event.subject.Sides;
import org.diwan.extract.event.subject.Subject;
import org.diwan.model.EventType;
import org.diwan.model.Role;
import org.diwan.text.Fold;
import org.diwan.text.Token;

/**
 * Whom a word toward nobody is about: the one other side named in what is called for, praised or
 * denounced, {@code طالبت بتشكيل حكومة في فلانة}, {@code يدين اعتقال صحفيين فلانيين}. Not where
 * somebody unnamed is its object: {@code دعا الشعب إلى}, or what is denounced befell the place.
 */
final class Concerned {
  /** Words behind the word in which what it is about is told. */
  private static final int REACH = 20;

  /** Words up to the place where something is called for. */
  private static final int NEAR = 6;

  /** Letters of a word that {@code ل} may stand before, and is no part of. */
  private static final int LONG = 4;

  private static final Set<EventType> ABOUT =
      EnumSet.of(EventType.REQUEST, EventType.ACCUSE, EventType.ENDORSE);
  private static final Set<Barrier> ENDS =
      EnumSet.of(Barrier.MARK, Barrier.CLAUSE, Barrier.RELATIVE, Barrier.TIME);
  private static final Set<String> WHY = Set.of("لان", "بسبب", "بذريعه");
  private final Cues cues;
  private final Clause clause;
  private final TriggerAt at;
  private final Sides sides;

  Concerned(Frames frame) {
    cues = frame.cues;
    clause = frame.clause;
    at = frame.at;
    sides = new Sides(frame.discourse);
  }

  void join(Draft draft, Subject subject) {
    int from = Math.max(at.end(), Math.min(subject.end(), clause.tokens().size()));
    if (!ABOUT.contains(draft.type) || !isSaidOutright(subject) || !isAbout(draft.type, from)) {
      return;
    }
    Map<String, Entity> told = told(draft, from);
    if (told.size() == 1) {
      told.values().forEach(side -> draft.add(side, Role.RECIPIENT));
    }
  }

  /** A verb with its subject named right before or behind it. */
  private boolean isSaidOutright(Subject subject) {
    return at.isVerb()
        && !at.trigger().suffixed()
        && subject.explicit()
        && !clause.isRelative(at.first() - 1)
        && clause.arguments().stream()
            .filter(a -> a.isBare() && subject.entities().contains(a.entity()))
            .anyMatch(a -> isBeside(a.mention()));
  }

  private boolean isBeside(Mention mention) {
    int before = at.first() - mention.end();
    int behind = mention.first() - at.end() - (isEach() ? 2 : 0);
    return mention.kind() != Mention.Kind.ADJECTIVE
        && (before >= 0 && before <= 1 || behind >= 0 && behind <= 1);
  }

  /** {@code طالبت كل من فلانة وفلانة}. */
  private boolean isEach() {
    return at.end() + 1 < clause.tokens().size()
        && clause.tokens().get(at.end()).folded().startsWith("كل")
        && clause.tokens().get(at.end() + 1).folded().equals("من");
  }

  /** Whether what the word is about opens right behind it or its subject. */
  private boolean isAbout(EventType type, int from) {
    if (from >= clause.tokens().size()) {
      return false;
    }
    return switch (type) {
      case REQUEST ->
          opens(from, 'ب') || opens(from, 'ل') || clause.tokens().get(from).reads("الي");
      case ENDORSE -> opens(from, 'ب');
      default -> !isDisaster(from);
    };
  }

  private boolean opens(int token, char preposition) {
    return clause.tokens().get(token).forms().stream()
        .anyMatch(f -> f.preposition() == preposition);
  }

  /** {@code أدان التفجير في كابول}. */
  private boolean isDisaster(int from) {
    return clause.tokens().subList(from, end(from)).stream()
        .flatMap(t -> t.forms().stream())
        .map(f -> Fold.isDefinite(f.word()) ? f.word().substring(2) : f.word())
        .anyMatch(word ->
            cues.isSpeech(SpeechCue.FORCE, word) || cues.isSpeech(SpeechCue.SUFFERED, word));
  }

  /** The other sides named in what the word is about, by key. */
  private Map<String, Entity> told(Draft draft, int from) {
    Set<String> own = draft.sides(Role.ACTOR);
    Map<String, Entity> found = new LinkedHashMap<>();
    int end = end(from);
    for (Argument argument : clause.arguments()) {
      Mention mention = argument.mention();
      Entity entity = argument.entity();
      Entity side = entity.isPerson() ? sides.of(entity) : entity;
      if (mention.first() >= from
          && mention.end() <= end
          && side != null
          && (draft.type != EventType.REQUEST || isCalledFor(argument, from))
          && !(draft.type == EventType.ACCUSE && argument.is("من", "مع", "الي", "علي", "ضد"))
          && !own.contains(side.side())) {
        found.putIfAbsent(side.side(), side);
      }
    }
    return found;
  }

  /**
   * {@code طالب بتخلي فلانة عن}: whose doing is called for, {@code طالب بإصلاحات في فلانة}, not
   * {@code دعا إلى عقوبات على فلانة}.
   */
  private boolean isCalledFor(Argument argument, int from) {
    String by = Government.of(clause, from, argument);
    boolean there =
        argument.is("في")
            && at.trigger().lemma().endsWith("طالب")
            && argument.mention().first() - from <= NEAR;
    boolean called = by.equals("ب") || by.equals("الي") || by.equals("ل") && opens(from, 'ل');
    return there || argument.isBare() && called && !isWithin(from, argument.mention().first());
  }

  /**
   * {@code دعا إلى موقف يلزم فلانة}, {@code إلى تدخل لحماية فلانة}: it is told of something else.
   */
  private boolean isWithin(int from, int name) {
    return IntStream.range(from + 1, name)
            .mapToObj(clause.tokens()::get)
            .anyMatch(t ->
                t.folded().startsWith("ي") && ToCome.looksPresent(t)
                    || cues.speech().participle(t) != null
                    || isPurpose(t))
        || IntStream.range(from + 1, name).anyMatch(clause::isVerb);
  }

  /** {@code لحماية}; not {@code لجنة}. */
  private boolean isPurpose(Token token) {
    return token.forms().stream()
        .anyMatch(f ->
            f.preposition() == 'ل'
                && f.word().length() >= LONG
                && (clause.isOrdinary(f.word()) || clause.isOrdinary("ال" + f.word())));
  }

  /** Where the next clause or the next thing said begins. */
  private int end(int from) {
    int end = Math.min(clause.tokens().size(), from + REACH);
    for (int i = from; i < end; i++) {
      boolean next = clause.tokens().get(i).is('،') || i > from && ENDS.contains(clause.barrier(i));
      boolean why = i > from && WHY.stream().anyMatch(clause.tokens().get(i).folded()::startsWith);
      if (next || why || clause.isVerb(i) && clause.isSpeech(i)) {
        return i;
      }
    }
    return end;
  }
}
