package org.diwan.extract.event.speaker;

import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.Cues;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.subject.Pairs;
import org.diwan.gazetteer.Triggers.Shape;
import org.diwan.model.EventType;
import org.diwan.model.ParticipantKind;
import org.diwan.text.Fold;
import org.diwan.text.Token;

/**
 * Whether a word is said at all: nouns need a verb of saying, and both to say it is needed for
 * some.
 */
public final class Voicing {
  private static final int SPEECH_REACH = 5;
  private static final String CALLED = "دعوا";

  /** Words behind those who speak in which it is told what they stress. */
  private static final int TELLING = 4;

  private static final Set<String> STRESSED =
      Set.of("علي", "اهميه", "ضروره", "التزام", "حرص", "رغبت", "عزم", "تاكيد", "استعداد", "تمسك");
  private static final Set<String> WANTED = Set.of("اهميه", "ضروره", "عدم", "مدي", "وجوب");
  private final Frames frame;
  private final Cues cues;
  private final Clause clause;
  private final TriggerAt at;

  public Voicing(Frames frame) {
    this.frame = frame;
    cues = frame.cues;
    clause = frame.clause;
    at = frame.at;
  }

  /**
   * Whether a verb or participle of speaking governs the noun, few words but names standing
   * between.
   */
  public boolean isSpoken() {
    int left = SPEECH_REACH;
    for (int i = at.first() - 1; i >= 0 && left > 0; i--) {
      if (cues.speech().finite(clause.tokens().get(i)) != null
          || cues.speech().participle(clause.tokens().get(i)) != null) {
        return true;
      }
      if (clause.barrier(i) == Barrier.MARK || clause.isVerb(i)) {
        return false;
      }
      left -= clause.isCovered(i) || !clause.tokens().get(i).isWord() ? 0 : 1;
    }
    return false;
  }

  /**
   * {@code أشاد بحرص فلان}, {@code تقديره لدعم فلان}, {@code تقديم الدعم}: another's, or help that
   * is given.
   */
  public boolean isNotSaid() {
    if (at.isNoun() && isWanted()) {
      return true;
    }
    boolean alone = at.end() - at.first() == 1;
    boolean support = alone && Fold.bare(at.form().word()).equals("دعم");
    if (alone && Fold.bare(at.form().word()).equals("وقوف")) {
      return new NounSpeaker(frame).owner() == null;
    }
    Argument behind = clause.startingAt(at.end());
    boolean owned = behind != null && behind.isBare() && behind.mention().canTakePart();
    return at.isNoun()
        && frame.needs().equals("SPEECH")
        && (at.form().preposition() == 'ب' && (owned || isBacking())
            || at.form().preposition() == 'ل' && owned
            || support && !owned);
  }

  /** {@code أهمية التزام الأطراف}: what is wanted of others, not promised. */
  private boolean isWanted() {
    return at.first() > 0 && WANTED.contains(clause.tokens().get(at.first() - 1).folded());
  }

  /** {@code بدعمه}, {@code بتأييدها}: what one is praised or blamed for. */
  private boolean isBacking() {
    String lemma = at.trigger().lemma();
    return at.trigger().suffixed() && (lemma.endsWith("دعم بلاده") || lemma.endsWith("أيد"));
  }

  /** {@code أكد الجانبان}: what both say they agree on. */
  public boolean isSaidByBoth() {
    return at.isVerb()
        && !at.trigger().suffixed()
        && !isOfAnotherWord()
        && (isDual()
            || at.end() < clause.tokens().size() && Pairs.is(clause, clause.tokens().get(at.end()))
            || isOfTwoNamed());
  }

  /** {@code أكد فلان وعلان ضرورة}: two of two sides; not what they only tell. */
  private boolean isOfTwoNamed() {
    Argument first = clause.startingAt(at.end());
    Argument second = first == null ? null : clause.startingAt(first.mention().end());
    if (first == null || second == null || !second.mention().conjoined()) {
      return false;
    }
    return speaks(first)
        && speaks(second)
        && first.entity().isPerson() == second.entity().isPerson()
        && !first.entity().side().equals(second.entity().side())
        && isStressed(second.mention().end());
  }

  /** Not a ministry or an army, whose state is often not told. */
  private static boolean speaks(Argument argument) {
    Entity entity = argument.entity();
    return argument.isBare()
        && argument.mention().canTakePart()
        && (entity.kind() != ParticipantKind.ORGANISATION || entity.countryIso3() == null);
  }

  /** {@code على أهمية}, {@code ضرورة}, {@code التزامهما}: an adverb between or none. */
  private boolean isStressed(int from) {
    int end = Math.min(clause.tokens().size(), from + TELLING);
    return clause.tokens().subList(Math.min(from, end), end).stream()
        .map(Token::folded)
        .anyMatch(word -> STRESSED.stream().anyMatch(word::startsWith));
  }

  /** {@code وجددا دعوتهما}: what they say is another word. */
  private boolean isOfAnotherWord() {
    return clause.triggers().stream()
        .anyMatch(t ->
            t.first() == at.end()
                && t.form().word().endsWith("هما")
                && t.trigger().type() != EventType.AGREE);
  }

  /** {@code أكدا}. */
  boolean isDual() {
    return at.trigger().shape() == Shape.PERFECT
        && at.form().word().endsWith("ا")
        && !clause.isWritten(at.first(), 'ً')
        && !at.form().word().endsWith("وا");
  }

  /** {@code وحثا}; {@code دعا} is of one, and {@code ودعوا} may be of many. */
  boolean isDualWord() {
    if (!at.isVerb() || at.trigger().suffixed()) {
      return false;
    }
    String word = at.form().word();
    boolean called = word.equals(CALLED) && at.first() <= 1 && at.form().conjunction() == 'و';
    return called || isDual() && !Fold.fold(at.trigger().lemma()).endsWith(":" + word);
  }

  /** {@code اتفق مع فلان}, {@code توصل مع فلان إلى اتفاق}. */
  public boolean isMutual() {
    return at.trigger().lemma().endsWith("اتفق") || at.trigger().lemma().endsWith("توصل");
  }
}
