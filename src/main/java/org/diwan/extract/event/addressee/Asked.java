package org.diwan.extract.event.addressee;

import java.util.Set;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.Cues;
import org.diwan.extract.event.clause.SpeechCue;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Frames;
import org.diwan.gazetteer.Triggers.Frame;
import org.diwan.model.ParticipantKind;
import org.diwan.text.Fold;
import org.diwan.text.Token;

/** Whom a call or demand is meant for. */
final class Asked {
  private static final Set<String> SESSIONS =
      Set.of("اجتماع", "اجتماعا", "جلسه", "دوره", "قمه", "لقا");

  /** Tokens from the word to the session that is asked for: {@code إلى عقد جلسة}. */
  private static final int OPENING = 3;

  /** Tokens from the session to whose it is: {@code جلسة طارئة وعاجلة لمجلس فلان}. */
  private static final int DESCRIBED = 4;

  private final Cues cues;
  private final Clause clause;
  private final TriggerAt at;
  private final Obliged obliged;

  Asked(Frames frame) {
    cues = frame.cues;
    clause = frame.clause;
    at = frame.at;
    obliged = new Obliged(frame);
  }

  /** {@code طلب من فلان}, {@code اقترح على فلان}, {@code دعا فلانا}, {@code دعوة لفلان}. */
  boolean is(Argument argument, String by, int from) {
    if (obliged.isByVerb()) {
      return by.isEmpty() && obliged.isDoer(argument.mention());
    }
    if (at.trigger().frame() == Frame.MUST) {
      int gap = argument.mention().first() - at.end();
      return gap <= 2 && (by.isEmpty() || by.equals("علي") || by.equals("ل") && isDefinite());
    }
    String lemma = at.trigger().lemma();
    if (isPrivate(argument)) {
      return false;
    }
    if (lemma.endsWith("طلب")) {
      return by.equals("من") || isConvened(argument, from);
    }
    if (lemma.endsWith("طالب") && by.equals("من")) {
      return argument.mention().first() - from <= 1;
    }
    if (lemma.endsWith("اقترح")) {
      return by.equals("علي");
    }
    if (by.equals("في")) {
      return cues.isSpeech(
          SpeechCue.PARTIES,
          clause.tokens().get(Math.min(from, clause.tokens().size() - 1)).folded());
    }
    if (lemma.endsWith("ضغط")) {
      return by.equals("علي");
    }
    boolean called = at.isNoun() && by.equals("ل") && argument.mention().first() - from <= 1;
    return by.isEmpty() || called || isWithdrawal(argument) || isConvened(argument, from);
  }

  /** {@code ضرورة الانسحاب الكامل لفلان}. */
  private boolean isDefinite() {
    return Fold.isDefinite(clause.tokens().get(at.end() - 1).folded());
  }

  /** {@code طلب من القناة الروسية}: the nationality of who is no state. */
  private boolean isPrivate(Argument argument) {
    int before = argument.mention().first() - 1;
    return before >= at.end()
        && argument.mention().kind() == Mention.Kind.ADJECTIVE
        && cues.isSpeech(SpeechCue.PRIVATE, clause.tokens().get(before));
  }

  /** {@code طلب عقد جلسة طارئة لمجلس فلان}, {@code دعا إلى اجتماع عاجل لمجلس فلان}. */
  private boolean isConvened(Argument argument, int from) {
    int name = argument.mention().first();
    int session = -1;
    for (int i = from; i < Math.min(name, from + OPENING); i++) {
      if (clause.tokens().get(i).readsAny(SESSIONS)) {
        session = i;
      }
    }
    return at.isVerb()
        && argument.is("ل")
        && argument.entity().kind() == ParticipantKind.ORGANISATION
        && session >= from
        && name - session <= DESCRIBED
        && clause.tokens().subList(from, name).stream().allMatch(Token::isWord);
  }

  /** {@code طالب بانسحاب القوات الروسية}: who is to do it. */
  private boolean isWithdrawal(Argument argument) {
    int before = argument.mention().first() - 1;
    return before >= at.end()
        && argument.isBare()
        && cues.isSpeech(SpeechCue.DUE, clause.tokens().get(before));
  }
}
