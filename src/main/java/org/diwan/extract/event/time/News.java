package org.diwan.extract.event.time;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.Cues;
import org.diwan.extract.event.clause.SpeechCue;
import org.diwan.extract.event.clause.TimeCue;
import org.diwan.extract.event.clause.ToCome;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.gazetteer.Triggers.Shape;
import org.diwan.model.EventClass;
import org.diwan.model.EventType;
import org.diwan.text.Form;
import org.diwan.text.Token;

/**
 * Whether a sentence ties what it tells to the time of the article though no date stands in it: a
 * verb in the perfect goes on with the story, it opens with {@code في غضون ذلك} or {@code من جهة
 * أخرى}, or tells the occasion of a statement that is the news ({@code ودعا، خلال اجتماع …}). Not
 * what a relative clause or {@code قد} puts back.
 */
public final class News {
  private static final int OPENING = 4;
  private static final int NEAR = 3;
  private static final int HOLDS = 4;
  private static final Set<String> PUTS_BACK =
      Set.of("قد", "وقد", "سبق", "سابقا", "كان", "وكان", "كانت", "وكانت");

  private static final Set<String> MEANWHILE = Set.of("بينما", "فيما", "حين", "وقت");

  /** {@code جاء ذلك خلال لقاء}. */
  private static final Set<String> CAME = Set.of("جا", "جات", "وجا", "وجات");

  private static final Set<String> COMES = Set.of("ياتي", "تاتي", "وياتي", "وتاتي");
  private static final Set<String> THIS = Set.of("هذا", "هذه");

  private static final Set<String> COURSE = Set.of("افتتاح", "اعقاب");
  private static final Set<String> SINCE = Set.of("رغم", "قبل");
  private static final Set<EventType> ABOUT =
      EnumSet.of(
          EventType.MEETING,
          EventType.CALL,
          EventType.VISIT,
          EventType.CONFERENCE,
          EventType.SIGNING);
  private static final Set<EventType> BACK =
      EnumSet.of(
          EventType.APPOINTMENT,
          EventType.SANCTION,
          EventType.ASSAULT,
          EventType.COERCE,
          EventType.RETREAT,
          EventType.RELATIONS,
          EventType.PROTEST);

  private final Cues cues;
  private final Clause clause;
  private final TriggerAt at;

  public News(Cues cues, Clause clause, TriggerAt at) {
    this.cues = cues;
    this.clause = clause;
    this.at = at;
  }

  public boolean isTied() {
    return !clause.sentence().sentence().isTitle()
        && !isPutBack()
        && (opensAtSameTime() && !isInTimeClause() || isOccasion() || isComing());
  }

  /** {@code وعيّن فلانا}: a verb in the perfect, in no clause that hangs on another. */
  public boolean isTold() {
    return isFirm()
        && !isBackground()
        && !clause.sentence().sentence().isTitle()
        && !isPutBack()
        && !isInTimeClause()
        && !isSaid();
  }

  /** Whether a verb in the perfect tells it. */
  public boolean isFirm() {
    return at.trigger().shape() == Shape.PERFECT || isHeld();
  }

  /** {@code أجرى فلان محادثات}, {@code قام بافتتاح}. */
  private boolean isHeld() {
    int verb = at.isNoun() && !isBehindOccasion() ? clause.verbBefore(at.first(), HOLDS) : -1;
    return verb >= 0 && clause.isLight(verb) && ToCome.isPerfect(clause, verb);
  }

  /** {@code قال إن فلانا زار}, {@code يذكر أن}: told by somebody, of whatever time. */
  private boolean isSaid() {
    for (int i = goesOn() ? 1 : 0; i < at.first(); i++) {
      boolean whileSo = MEANWHILE.contains(clause.tokens().get(i).folded());
      if (clause.barrier(i) == Barrier.CLAUSE && !whileSo) {
        return true;
      }
    }
    return false;
  }

  /** {@code كما التقى فلانا}. */
  private boolean goesOn() {
    return clause.tokens().getFirst().folded().equals("كما");
  }

  /**
   * {@code بعد استقالة فلان}, {@code منذ توليه منصبه}, {@code على خلفية سجن فلان}, though it is
   * written like a verb: a cause or a measure of time, not the news; {@code الاتفاق المبرم بين
   * فلانة وفلانة}: what has been signed is told of.
   */
  public boolean isBackground() {
    int before = at.first() - 1;
    if (at.trigger().type() == EventType.SIGNING && (isParticiple() || isInRelative(before))
        || at.trigger().needs().equals("HELD")) {
      return true;
    }
    return (at.isNoun() || isSpeltLikeVerb())
        && BACK.contains(at.trigger().type())
        && before >= 0
        && (cues.times().is(TimeCue.PAST, clause.tokens().get(before))
            || clause.tokens().get(before).readsAny(SINCE));
  }

  private boolean isParticiple() {
    return at.trigger().shape() == Shape.PARTICIPLE;
  }

  /** {@code الاتفاق الذي أبرمته فلانة}. */
  private boolean isInRelative(int before) {
    return at.trigger().shape() == Shape.PERFECT
        && before >= 0
        && clause.barrier(before) == Barrier.RELATIVE;
  }

  /** {@code تولي} and {@code تولى} are written alike, as are {@code سجن} and {@code سَجن}. */
  private boolean isSpeltLikeVerb() {
    EventType type = at.trigger().type();
    return at.trigger().shape() == Shape.PERFECT
        && (type == EventType.APPOINTMENT || type == EventType.COERCE);
  }

  private boolean opensAtSameTime() {
    for (int i = 0; i < Math.min(2, clause.tokens().size()); i++) {
      if (cues.sameTime().longest(clause.tokens(), i) != null) {
        return true;
      }
    }
    return false;
  }

  /**
   * Told in a clause that hangs on another, or before the rest: {@code وكان قد زار}; a sentence
   * that opens with {@code وقد زار} goes on.
   */
  public boolean isPutBack() {
    int first = clause.tokens().get(0).folded().equals("وقد") ? 1 : 0;
    for (int i = first; i < at.first(); i++) {
      if (clause.barrier(i) == Barrier.RELATIVE
          || PUTS_BACK.contains(clause.tokens().get(i).folded())) {
        return true;
      }
    }
    return false;
  }

  private boolean isInTimeClause() {
    for (int i = 0; i < at.first(); i++) {
      if (clause.barrier(i) == Barrier.TIME) {
        return true;
      }
    }
    return false;
  }

  /** {@code وقال فلان خلال مؤتمر}: a noun behind such a word, the sentence's verb one of speech. */
  private boolean isOccasion() {
    return at.isNoun()
        && ((isBehindOccasion() || isAfterTalk()) && opensWithSpeech() || isWhereItCame());
  }

  /** {@code جاء ذلك في اتصال}. */
  private boolean isWhereItCame() {
    List<Token> tokens = clause.tokens();
    return at.first() >= 2
        && at.first() <= OPENING
        && CAME.contains(tokens.get(0).folded())
        && tokens.get(1).folded().equals("ذلك");
  }

  /** {@code وتأتي زيارة فلان}, {@code جاء هذا اللقاء}: what the article is about. */
  private boolean isComing() {
    List<Token> tokens = clause.tokens();
    String opens = tokens.get(0).folded();
    boolean begins = at.first() == 1 || at.first() == 2 && THIS.contains(tokens.get(1).folded());
    return begins
        && at.isNoun()
        && ABOUT.contains(at.trigger().type())
        && (CAME.contains(opens) || COMES.contains(opens));
  }

  /** {@code قال فلان بعد اجتماع مع فلان}, but {@code بعد أول زيارة}. */
  private boolean isAfterTalk() {
    boolean talk =
        at.trigger().type() == EventType.MEETING || at.trigger().type() == EventType.CALL;
    return talk && at.first() > 0 && clause.tokens().get(at.first() - 1).folded().equals("بعد");
  }

  private boolean isBehindOccasion() {
    for (int i = at.first() - 1; i >= Math.max(0, at.first() - NEAR); i--) {
      for (Form form : clause.tokens().get(i).forms()) {
        if (cues.times().is(TimeCue.OCCASION, form.word()) || COURSE.contains(form.word())) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean opensWithSpeech() {
    List<Token> tokens = clause.tokens();
    for (int i = 0; i < Math.min(OPENING, tokens.size()); i++) {
      if (CAME.contains(tokens.get(i).folded())) {
        return isAboutWords(i);
      }
      if (clause.isVerb(i)) {
        return cues.speech().finite(tokens.get(i)) != null || isWord(i);
      }
    }
    return false;
  }

  /** {@code جاء ذلك}, {@code تصريحاته جاءت}, not {@code جاء تحرك الجيش}. */
  private boolean isAboutWords(int came) {
    int from = Math.max(0, came - 2);
    int to = Math.min(clause.tokens().size(), came + 2);
    return clause.tokens().subList(from, to).stream()
        .anyMatch(t -> clause.cues().isBareSpeech(SpeechCue.UTTERED, t));
  }

  private boolean isWord(int verb) {
    return clause.triggers().stream()
        .anyMatch(t ->
            t.first() == verb
                && t.trigger().shape() == Shape.PERFECT
                && t.trigger().type().eventClass() == EventClass.WORD);
  }
}
