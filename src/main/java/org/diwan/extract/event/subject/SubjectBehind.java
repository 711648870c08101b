package org.diwan.extract.event.subject;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.ClauseCue;
import org.diwan.extract.event.clause.DeedCue;
import org.diwan.extract.event.clause.Heads;
import org.diwan.extract.event.clause.SpeechCue;
import org.diwan.text.Form;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/** The subject behind its verb: the first bare name and those joined to it. */
public final class SubjectBehind {
  private static final int REACH = 7;
  private static final Set<String> TAKING_UP = Set.of("به", "بها", "بهما", "بهم");
  private static final Set<SpeechCue> DEEDS =
      EnumSet.of(SpeechCue.DOING, SpeechCue.SUFFERED, SpeechCue.OUTRAGE);
  private static final String ASKS = "طالب";

  private SubjectBehind() {}

  /**
   * Null for none; nobody where it is somebody about a person who is named.
   *
   * @param from one past the verb
   */
  public static @Nullable Subject of(Clause clause, int from) {
    List<Entity> entities = new ArrayList<>();
    int end = from;
    for (Argument argument : clause.after(from)) {
      Mention mention = argument.mention();
      if (entities.isEmpty()) {
        if (mention.first() - from > REACH || argument.topic()) {
          return null;
        }
        if (!argument.isBare() || Heads.isTime(clause, mention)) {
          continue;
        }
        if (!mention.canTakePart()
            || isOfDoing(clause, from, mention)
            || isBehindObject(clause, from, mention.first())) {
          return null;
        }
        if (Heads.isKin(clause, mention) || isCounterpart(clause, mention)) {
          return new Subject(List.of(), mention.end(), true);
        }
      } else if (!isJoined(mention, end)) {
        break;
      }
      entities.add(mention.entity());
      end = mention.end();
    }
    return entities.isEmpty() ? null : new Subject(entities, joinedEnd(clause, end), true);
  }

  /** {@code فلان وممثلو فلان}: where who is joined to him by another word ends. */
  private static int joinedEnd(Clause clause, int end) {
    Argument next = end + 1 < clause.tokens().size() ? clause.startingAt(end + 1) : null;
    return next != null && next.isBare() && isJoining(clause, end) ? next.mention().end() : end;
  }

  private static boolean isJoining(Clause clause, int token) {
    Token word = clause.tokens().get(token);
    return !clause.isCovered(token)
        && !clause.isVerb(token)
        && !clause.isOrdinary(word.folded())
        && word.forms().stream()
            .anyMatch(f -> f.conjunction() == 'و' && clause.isOrdinary(f.word()));
  }

  /** {@code هنأ الوزير الأول نظيره}: whose counterpart one is does not do it himself. */
  private static boolean isCounterpart(Clause clause, Mention mention) {
    String first = clause.tokens().get(mention.first()).folded();
    return first.startsWith("نظير") && !mention.conjoined();
  }

  /**
   * {@code انتقد سلوك فلانة}, {@code أدان اغتيال فلان}: whose doing, or ill, it is does not speak.
   */
  private static boolean isOfDoing(Clause clause, int from, Mention mention) {
    String object = clause.tokens().get(from).folded();
    return mention.first() == from + 1
        && mention.kind() != Mention.Kind.ADJECTIVE
        && DEEDS.stream().anyMatch(cue -> clause.cues().isSpeech(cue, object))
        && !clause.cues().deeds().is(DeedCue.ACTS, object)
        && !clause.cues().clauses().is(ClauseCue.STAND_IN, object);
  }

  private static boolean isJoined(Mention mention, int end) {
    return mention.conjoined()
        && mention.first() <= end + 1
        && (mention.canTakePart() || mention.kind() == Mention.Kind.ADJECTIVE);
  }

  /**
   * {@code أشاد باقتراح بنك فلان}: behind an object with its preposition no subject follows, but
   * {@code ندد بها فلان}.
   */
  private static boolean isBehindObject(Clause clause, int from, int to) {
    for (int i = from; i < to; i++) {
      Token token = clause.tokens().get(i);
      boolean takenUp = i == from && TAKING_UP.contains(token.folded());
      if (!clause.isCovered(i)
          && !takenUp
          && token.isWord()
          && (isGoverned(clause, token) || isAskedFor(clause, i) || opens(clause, i))) {
        return true;
      }
    }
    return false;
  }

  /** {@code بجهود}: an ordinary word with its preposition. */
  private static boolean isGoverned(Clause clause, Token token) {
    Form last = token.forms().getLast();
    return token.forms().size() > 1
        && last.conjunction() == Form.NONE
        && "بل".indexOf(last.preposition()) >= 0
        && clause.isOrdinary(last.word());
  }

  /** {@code وطالبوا بإلغاء انتخابات مجلس فلان}: right behind such a verb its object. */
  private static boolean isAskedFor(Clause clause, int token) {
    return clause.tokens().get(token - 1).folded().contains(ASKS)
        && clause.startingAt(token) == null
        && !clause.isNamed(token)
        && clause.tokens().get(token).forms().stream().anyMatch(f -> f.preposition() == 'ب');
  }

  /** {@code على}, {@code أن}; {@code إلى} before a name only tells where. */
  private static boolean opens(Clause clause, int token) {
    String folded = clause.tokens().get(token).folded();
    boolean destination = folded.equals("الي") && clause.startingAt(token + 1) != null;
    return !destination && clause.cues().clauses().is(ClauseCue.OBJECT, folded);
  }
}
