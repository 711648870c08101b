package org.diwan.extract.event.meeting;

import java.util.Set;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.Heads;
import org.diwan.extract.event.clause.MeetingCue;
import org.diwan.extract.event.clause.Prepositions;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.frame.Regime;
import org.diwan.model.EventType;
import org.diwan.text.Fold;
import org.diwan.text.Form;
import org.diwan.text.Negation;

/**
 * Whether a name behind a word of meeting may be a side of it, or is what the meeting is about, or
 * what is said of it.
 */
final class MeetingReach {
  /** Behind these stands what a meeting is about. */
  private static final Set<String> OTHERS = Set.of("في", "علي", "عن", "حول");

  private final Frames frame;
  private final Clause clause;
  private final TriggerAt at;
  private final boolean closed;

  MeetingReach(Frames frame) {
    this.frame = frame;
    this.clause = frame.clause;
    this.at = frame.at;
    this.closed = isClosed();
  }

  /**
   * @param joined whether a side behind {@code مع} or {@code بين} was named before it
   * @param complete one past the last side told where both are
   */
  boolean holds(Argument argument, boolean joined, int complete) {
    Mention mention = argument.mention();
    boolean withPeople = argument.is("مع") && isOfPeople(mention);
    return mention.canTakePart()
        && (!argument.topic() || withPeople)
        && !clause.saysBetween(at.end(), mention.first())
        && !(argument.isBare() && isBeyond(mention, joined))
        && !isPrepared(argument)
        && !isBehest(mention)
        && !isCoordinated(mention)
        && !isServed(argument)
        && !isSaidOf(mention)
        && !isMatter(argument)
        && !(Regime.owns(clause, mention) && !argument.is("مع"))
        && !isOfAnother(argument, complete)
        && !isApart(argument)
        && !Unreached.is(clause, at, argument);
  }

  /** {@code بحث التعاون مع المسؤولين الفلانيين}, not {@code العلاقات مع الحكومة الفلانية}. */
  private boolean isOfPeople(Mention mention) {
    String noun = Fold.bare(clause.tokens().get(mention.first()).folded());
    return mention.entity().isPerson()
        || mention.kind() == Mention.Kind.GROUP
            && !clause.cues().meetings().is(MeetingCue.POWER, noun);
  }

  /** A bare name that a noun whose sides are told already does not reach. */
  private boolean isBeyond(Mention mention, boolean joined) {
    return Unnamed.owns(clause, at)
        || (joined ? Unnamed.askedFor(clause, at.end(), mention) : closed);
  }

  /** {@code خلال اللقاء}: behind a noun with the article a bare name is no side of it. */
  private boolean isClosed() {
    return at.isNoun()
        && isDefinite()
        && !"GATHER".equals(frame.voice(frame.lightVerb()))
        && Convened.gathered(clause, at.end()).isEmpty();
  }

  private boolean isDefinite() {
    return at.trigger().type() == EventType.MEETING
        && at.end() == at.first() + 1
        && Fold.isDefinite(at.form().word());
  }

  /**
   * {@code اجتماعهم حدادا على روح فلان}, {@code محادثات مع مسؤولين، ولم يلتق بفلان}: a person whom
   * the noun does not reach.
   */
  private boolean isApart(Argument argument) {
    if (!at.isNoun() || !argument.entity().isPerson()) {
      return false;
    }
    int name = argument.mention().first();
    boolean denied = clause.tokens().subList(at.end(), name).stream().anyMatch(Negation::isNot);
    return denied || argument.isBare() && isGovernedByNoun(name);
  }

  /**
   * {@code حدادا على روح فلان}; not {@code على شرف فلان}, {@code سفير فلانة في دمشق فلان}, nor
   * {@code استقبال فلان في مكتبه فلانا}.
   */
  private boolean isGovernedByNoun(int name) {
    for (int i = name - 2; i >= at.end(); i--) {
      if (OTHERS.contains(Prepositions.wholePreposition(clause.tokens().get(i)))
          && !clause.isNamed(i + 1)
          && !isVenue(i + 1)
          && !clause.tokens().get(i + 1).folded().equals("شرف")) {
        return true;
      }
    }
    return false;
  }

  /** {@code في مكتبه}: where they meet. */
  private boolean isVenue(int token) {
    return frame.cues.meetings().is(MeetingCue.VENUE, clause.tokens().get(token).folded());
  }

  /** {@code يستقبل فلانا لإعداد اجتماع مجلس فلان}: what they meet to prepare. */
  private boolean isPrepared(Argument argument) {
    return argument.isBare()
        && clause
            .tokens()
            .subList(at.end(), Math.max(at.end(), argument.mention().first()))
            .stream()
            .flatMap(t -> t.forms().stream())
            .anyMatch(f ->
                f.preposition() == 'ل' && frame.cues.meetings().is(MeetingCue.PREPARES, f.word()));
  }

  /**
   * {@code لقاء مع فلان لبحث القمة مع فلانة}, {@code لقاء مع فلان واجتماع آخر مع فلان}: the second
   * {@code مع} is of the word before it.
   */
  private boolean isOfAnother(Argument argument, int complete) {
    int with = with(argument.mention().first());
    return argument.is("مع")
        && with > complete
        && clause.tokens().get(with - 1).isWord()
        && !clause.isNamed(with - 1)
        && !clause.isCovered(with - 1)
        && clause.clitic(with - 1) == Form.NONE;
  }

  /** Where the {@code مع} that governs a name stands, -1 for nowhere. */
  private int with(int name) {
    int i = name - 1;
    while (i >= at.end() && !clause.tokens().get(i).reads("مع")) {
      i--;
    }
    return i >= at.end() && clause.tokens().get(i).folded().equals("مع") ? i : -1;
  }

  /** {@code بتوجيه من فلان}: who had them meet. */
  private boolean isBehest(Mention mention) {
    int order = mention.first() - 2;
    return order >= at.end()
        && clause.tokens().get(order + 1).reads("من")
        && clause.tokens().get(order).forms().stream()
            .anyMatch(f ->
                f.preposition() == 'ب' && frame.cues.meetings().is(MeetingCue.BEHEST, f.word()));
  }

  /** {@code التفاوض بالتنسيق مع فلانة}: with whom it is coordinated is no side of it. */
  private boolean isCoordinated(Mention mention) {
    int word = Heads.start(clause.cues(), clause.tokens(), mention.first()) - 2;
    return word >= at.end()
        && clause.tokens().get(word + 1).reads("مع")
        && clause.tokens().get(word).folded().equals("بالتنسيق");
  }

  /** {@code اجتماع عقد في نيويورك لدعم فلانة}: behind what a meeting is for stands no side. */
  private boolean isServed(Argument argument) {
    int word = argument.mention().first() - 1;
    return at.isNoun()
        && argument.isBare()
        && !argument.entity().isPerson()
        && word >= at.end()
        && clause.tokens().get(word).forms().stream()
            .anyMatch(f ->
                f.preposition() == 'ل' && clause.cues().meetings().is(MeetingCue.SERVES, f.word()));
  }

  /**
   * {@code تبحثان انخفاض إنتاج فلانة}, {@code على ملفي فلانة وفلانة}: what is talked about is
   * theirs, they do not meet.
   */
  private boolean isMatter(Argument argument) {
    Mention mention = argument.mention();
    int noun = mention.first() - 1;
    if (noun < at.end() || argument.is("مع", "بين")) {
      return false;
    }
    return mention.conjoined()
        ? clause.arguments().stream()
            .anyMatch(a -> a.mention().end() == mention.first() && isMatter(a))
        : clause.tokens().get(noun).forms().stream()
            .anyMatch(f -> frame.cues.meetings().is(MeetingCue.MATTER, f.word()));
  }

  /** {@code هذا اللقاء رسالة تضامن مع فلانة}: what is said of a meeting tells no side of it. */
  private boolean isSaidOf(Mention mention) {
    if (!isDefinite() || at.end() >= mention.first()) {
      return false;
    }
    String next = clause.tokens().get(at.end()).folded();
    return frame.cues.meetings().is(MeetingCue.SAID_OF, next)
        && clause.clitic(at.end()) == Form.NONE
        && Prepositions.wholePreposition(clause.tokens().get(at.end())).isEmpty()
        && clause.barrier(at.end()) == Barrier.NONE
        && !clause.isVerb(at.end())
        && !Fold.isDefinite(next);
  }
}
