package org.diwan.extract.event.clause;

import java.util.List;
import java.util.Set;
import org.diwan.gazetteer.Triggers.Shape;
import org.diwan.model.EventType;
import org.diwan.text.Form;
import org.diwan.text.Token;

/**
 * Which words make an event one to come: {@code من المقرر أن}, {@code دعا إلى}, {@code عشية}, a
 * verb that goes on after one in the future, what is done in the course of a journey told in the
 * present.
 */
public final class ToCome {
  private static final int REACH = 7;
  private static final int NEAR = 3;
  private static final Set<String> AFTER = Set.of("بعد", "وبعد", "عقب", "وعقب");
  private static final Set<String> DURING = Set.of("خلالها", "خلاله", "اثناها", "فيها");
  private static final Set<EventType> TALKS =
      Set.of(EventType.MEETING, EventType.SIGNING, EventType.CONFERENCE);

  private final Cues cues;

  public ToCome(Cues cues) {
    this.cues = cues;
  }

  /**
   * Whether a word before a trigger speaks of it: no verb in the perfect is to come, but {@code
   * عشية توجه فلان} holds a noun that looks like one.
   */
  public boolean governs(Clause clause, TriggerAt at, int word, String effect) {
    if (at.trigger().shape() == Shape.PERFECT
        && !(effect.equals("EVE") && word == at.first() - 1)) {
      return false;
    }
    return switch (effect) {
      case "INVITES" -> isObject(clause, at, word);
      case "EVE" -> !isPluperfect(clause, word) && !isAfter(clause, word, at.first());
      default -> true;
    };
  }

  /** {@code دعا إلى عقد اجتماع}, {@code دعاه لزيارة}; not {@code دعا خلال اجتماع}. */
  private static boolean isObject(Clause clause, TriggerAt at, int word) {
    if (at.form().preposition() == 'ل') {
      return true;
    }
    for (int i = word + 1; i < at.first(); i++) {
      Token token = clause.tokens().get(i);
      boolean to =
          token.folded().equals("الي")
              || token.forms().stream().anyMatch(f -> f.preposition() == 'ل')
                  && clause.startingAt(i) == null;
      if (to && at.first() - i <= NEAR) {
        return true;
      }
    }
    return false;
  }

  /** {@code قبيل القمة، وبعد لقاء}: what stands behind the nearer word is over. */
  private static boolean isAfter(Clause clause, int from, int at) {
    for (int i = from + 1; i < at; i++) {
      if (AFTER.contains(clause.tokens().get(i).folded())) {
        return true;
      }
    }
    return false;
  }

  /** {@code كان قد قال قبيل سفره}: the journey is over, too. */
  private static boolean isPluperfect(Clause clause, int word) {
    for (int i = word - 1; i >= 0 && clause.barrier(i) != Barrier.MARK; i--) {
      if (clause.tokens().get(i).folded().equals("قد")) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@code من المقرر أن يلتقي فلانا ويزور}, {@code سيلتقي فلانا ويوقع}: a verb joined to one that
   * is to come.
   */
  public boolean continues(Clause clause, TriggerAt at) {
    return at.trigger().shape() == Shape.IMPERFECT
        && isJoined(clause, at.first())
        && isToCome(clause, at.first());
  }

  private static boolean isJoined(Clause clause, int verb) {
    return verb > 0 && clause.tokens().get(verb).folded().startsWith("و");
  }

  private boolean isToCome(Clause clause, int joined) {
    int verb = joined - 1;
    while (verb >= 0 && !isImperfect(clause, verb)) {
      if (clause.barrier(verb) == Barrier.MARK || clause.isVerb(verb)) {
        return false;
      }
      verb--;
    }
    if (verb < 0) {
      return false;
    }
    List<Token> tokens = clause.tokens();
    if (looksFuture(tokens.get(verb))) {
      return true;
    }
    if (verb > 0 && tokens.get(verb - 1).folded().equals("ان") && isAnnounced(clause, verb - 1)) {
      return true;
    }
    return isJoined(clause, verb) && isToCome(clause, verb);
  }

  private boolean isAnnounced(Clause clause, int to) {
    for (int i = to - 1; i >= Math.max(0, to - REACH); i--) {
      if (clause.barrier(i) == Barrier.MARK) {
        return false;
      }
      for (Form form : clause.tokens().get(i).forms()) {
        if ("FUTURE".equals(cues.effect(form.word()))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isImperfect(Clause clause, int token) {
    return clause.isVerb(token) && looksPresent(clause.tokens().get(token));
  }

  /** Whether a verb is written like one of the present or future. */
  public static boolean looksPresent(Token verb) {
    return verb.forms().stream()
        .anyMatch(
            f -> f.preposition() == 'س' || f.word().startsWith("ي") || f.word().startsWith("ت"));
  }

  /** By its first letter what he, she or they do: {@code يفعل}, {@code تفعل}; without clitics. */
  public static boolean isOfThirdPerson(String word) {
    return word.charAt(0) == 'ي' || word.charAt(0) == 'ت';
  }

  /** {@code سيلتقي}; not {@code سيطر}, which only begins so. */
  public static boolean looksFuture(Token verb) {
    return verb.forms().stream().anyMatch(ToCome::isFuture);
  }

  private static boolean isFuture(Form form) {
    return form.preposition() == 'س'
        && (form.word().startsWith("ي") || form.word().startsWith("ت"));
  }

  /** {@code زيارة يلتقي خلالها فلانا}, {@code ويلتقي خلال زيارته فلانا}. */
  public boolean isWithinJourney(Clause clause, TriggerAt at) {
    if (!TALKS.contains(at.trigger().type()) || clause.sentence().sentence().isTitle()) {
      return false;
    }
    int verb = at.isVerb() ? at.first() : clause.verbBefore(at.first(), NEAR);
    boolean present = verb >= 0 && isPresent(clause, verb);
    return present
        && (isWhere(clause, verb)
            || isDuring(clause, verb + 1, Math.max(at.end(), verb + 1) + REACH)
            || isDuring(clause, verb - 2, verb));
  }

  /** {@code زيارة إلى أنقرة حيث يلتقي فلانا}. */
  private static boolean isWhere(Clause clause, int verb) {
    return verb > 0
        && clause.tokens().get(verb - 1).folded().equals("حيث")
        && clause.triggers().stream()
            .anyMatch(t -> t.trigger().type() == EventType.VISIT && t.first() < verb);
  }

  /** {@code يجري}, {@code تلتقي}; not {@code تم}, {@code تسلم}, which only begin like these. */
  public static boolean isPresent(Clause clause, int verb) {
    for (TriggerAt trigger : clause.triggers()) {
      if (trigger.first() == verb && trigger.isVerb()) {
        return trigger.trigger().shape() == Shape.IMPERFECT && !trigger.isFuture();
      }
    }
    return clause.tokens().get(verb).forms().stream()
        .anyMatch(f ->
            f.preposition() == Form.NONE
                && (f.word().startsWith("ي")
                    || clause.cues().clauses().is(ClauseCue.SHE_DOES, f.word())));
  }

  /** {@code وصل}, {@code أعلنت}; not {@code يصل}. */
  public static boolean isPerfect(Clause clause, int verb) {
    for (TriggerAt trigger : clause.triggers()) {
      if (trigger.first() == verb && trigger.isVerb()) {
        return trigger.trigger().shape() == Shape.PERFECT;
      }
    }
    return !isImperfect(clause, verb);
  }

  private static boolean isDuring(Clause clause, int from, int to) {
    for (int i = Math.max(0, from); i < Math.min(clause.tokens().size(), to); i++) {
      String folded = clause.tokens().get(i).folded();
      if (DURING.contains(folded) || folded.equals("خلال") && isJourney(clause, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isJourney(Clause clause, int during) {
    return clause.triggers().stream()
        .anyMatch(t ->
            t.trigger().type() == EventType.VISIT && t.first() > during && t.first() <= during + 2);
  }

  /** {@code بعد لقائه فلانا لبحث القمة المقبلة}: the summit is to come. */
  private static boolean isOfAnother(Clause clause, TriggerAt at, int word) {
    return clause.triggers().stream()
        .anyMatch(t -> t.isNoun() && t.first() >= at.end() && t.end() == word);
  }

  /**
   * {@code القمة المرتقبة}, {@code زيارة غدا}; not {@code وصوله استعدادا للقمة}, nor {@code بدأ
   * زيارة تنتهي الخميس المقبل}.
   */
  public boolean followsWhatItMeans(Clause clause, TriggerAt at, int word) {
    int verb = clause.verbBefore(at.first(), REACH);
    boolean done =
        verb >= 0
            && cues.light().finite(clause.tokens().get(verb)) != null
            && !looksPresent(clause.tokens().get(verb));
    if (at.trigger().shape() == Shape.PERFECT || done || isOfAnother(clause, at, word)) {
      return false;
    }
    String folded = clause.tokens().get(word).folded();
    return folded.startsWith("ال") || folded.equals("غدا") || word <= at.end() + 1;
  }
}
