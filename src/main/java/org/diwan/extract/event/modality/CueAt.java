package org.diwan.extract.event.modality;

import java.util.Set;
import java.util.stream.IntStream;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.Cues;
import org.diwan.extract.event.clause.DeedCue;
import org.diwan.extract.event.clause.Prepositions;
import org.diwan.extract.event.clause.TimeCue;
import org.diwan.extract.event.clause.ToCome;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Deed;
import org.diwan.model.EventType;
import org.diwan.text.Form;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * What a word does to the reality of a trigger, at the place where it stands: {@code القادم} speaks
 * of what is to come, but not in {@code القادم من فلانة}; {@code أجل} puts off, but not in {@code
 * من أجل}.
 */
final class CueAt {
  private static final Set<EventType> AIMED_AT = Set.of(EventType.SANCTION, EventType.CONFERENCE);

  private static final Set<String> LASTING =
      Set.of("المستمر", "المستمره", "المتواصل", "المتواصله", "الداير", "الدايره");
  private static final Set<String> SPANS = Set.of("متواصله", "مستمره", "متواصلا");

  /** What may be the last word of a man's name. */
  private static final Set<String> SURNAMES = Set.of("المقبل", "القادم");

  private static final int NEAR = 2;

  /** Tokens from a noun to the verb of which it is the subject. */
  private static final int BEHIND = 8;

  private final Cues cues;

  CueAt(Cues cues) {
    this.cues = cues;
  }

  /** Null for none, as for most words. */
  @Nullable String effect(Clause clause, TriggerAt at, int word) {
    String effect = effect(clause.tokens().get(word));
    return effect == null || isOfSomethingElse(clause, at, word) ? null : effect;
  }

  private static boolean isOfSomethingElse(Clause clause, TriggerAt at, int word) {
    return isFrom(clause, word)
        || isSake(clause, at, word)
        || isOfAnother(clause, at, word)
        || isSpan(clause, word)
        || isName(clause, at, word)
        || isNot(clause, word)
        || isMeal(clause, word)
        || isStillAnother(clause, at, word)
        || isOfVerbBehind(clause, at, word);
  }

  @Nullable String effect(Token token) {
    for (Form form : token.forms()) {
      String effect = cues.effect(form.word());
      if (effect != null && form.preposition() != 'ل' && form.preposition() != 'س') {
        return effect;
      }
    }
    return null;
  }

  /** {@code غداء}, which is folded like {@code غدا}. */
  private static boolean isMeal(Clause clause, int word) {
    return clause.tokens().get(word).folded().equals("غدا") && clause.isWritten(word, 'ء');
  }

  /** {@code زيارة غير متوقعة}: one that nobody had known of. */
  private static boolean isNot(Clause clause, int word) {
    return word > 0 && clause.tokens().get(word - 1).reads("غير");
  }

  /** {@code قال بعد الهجمات إنه لا يزال}, {@code اعتقل فلانا الذي لا يزال}. */
  private static boolean isStillAnother(Clause clause, TriggerAt at, int word) {
    return word >= at.end() && clause.cues().times().is(TimeCue.STILL, clause.tokens().get(word));
  }

  /** {@code لا تزال العملية في فلانة تسيطر على العناوين}: what goes on is told by the verb. */
  private static boolean isOfVerbBehind(Clause clause, TriggerAt at, int word) {
    if (!at.isNoun()
        || word >= at.first()
        || !clause.cues().times().is(TimeCue.STILL, clause.tokens().get(word))) {
      return false;
    }
    int end = Math.min(clause.tokens().size(), at.end() + BEHIND);
    for (int i = at.end(); i < end && !clause.tokens().get(i).isAny("،,."); i++) {
      String behind = clause.tokens().get(i).folded();
      if (clause.isVerb(i)) {
        return ToCome.isPresent(clause, i)
            && clause.cues().effect(behind) == null
            && !clause.cues().deeds().is(DeedCue.SEEN_NOW, behind);
      }
      if ("ONGOING".equals(clause.cues().effect(behind))) {
        return false;
      }
    }
    return false;
  }

  /** {@code القادم من إدارة شركة}. */
  private static boolean isFrom(Clause clause, int word) {
    return word + 1 < clause.tokens().size()
        && clause.cues().times().is(TimeCue.COMING, clause.tokens().get(word).folded())
        && clause.tokens().get(word + 1).folded().equals("من");
  }

  /** {@code اجتماعات مقبلة لبحث الهجمات}, {@code الهجوم والضغوط المستمرة}. */
  private static boolean isOfAnother(Clause clause, TriggerAt at, int word) {
    String folded = clause.tokens().get(word).folded();
    return clause.cues().times().is(TimeCue.EXPECTED, folded) && word != at.end()
        || LASTING.contains(folded) && !isAdjective(clause, at, word);
  }

  /** {@code المعارك المستمرة}; not {@code مقتله في المعارك الدائرة}, {@code في الدائرة}. */
  private static boolean isAdjective(Clause clause, TriggerAt at, int word) {
    return word >= at.end()
        && words(clause, at.end(), word) <= NEAR
        && !at.trigger().needs().equals("FATAL")
        && !Prepositions.isWhole(clause.tokens().get(word - 1).folded());
  }

  /** {@code سبعة أيام متواصلة}: how long it took, not that it goes on. */
  private static boolean isSpan(Clause clause, int word) {
    return word > 0
        && SPANS.contains(clause.tokens().get(word).folded())
        && clause.cues().times().is(TimeCue.UNIT, clause.tokens().get(word - 1).folded());
  }

  /**
   * {@code العميد فلان منتظر المهدي}, {@code استنكر فلان المقبل الهجوم}: part of a person's name,
   * known to its end or not.
   */
  private static boolean isName(Clause clause, TriggerAt at, int word) {
    boolean last = word < at.first() && SURNAMES.contains(clause.tokens().get(word).folded());
    return clause.arguments().stream()
        .filter(a -> a.entity().isPerson() && a.mention().first() < word)
        .anyMatch(a -> word < a.mention().end() || last && word == a.mention().end());
  }

  /** Words outside names. */
  private static long words(Clause clause, int from, int to) {
    return IntStream.range(from, to).filter(i -> !clause.isCovered(i)).count();
  }

  /** {@code من أجل وقف الحرب}: no force is put off. */
  private static boolean isSake(Clause clause, TriggerAt at, int word) {
    return word > 0
        && clause.tokens().get(word).folded().equals("اجل")
        && clause.tokens().get(word - 1).reads("من")
        && (Deed.isForce(at) || AIMED_AT.contains(at.trigger().type()));
  }
}
