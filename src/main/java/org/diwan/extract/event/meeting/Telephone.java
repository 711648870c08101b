package org.diwan.extract.event.meeting;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.MeetingCue;
import org.diwan.extract.event.clause.Prepositions;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.subject.Draft;
import org.diwan.model.EventType;
import org.diwan.text.Fold;
import org.diwan.text.Token;

/** Whether people talk from afar, and whether a word of a call tells of a call at all. */
final class Telephone {
  private static final int REACH = 14;
  private static final int SCREEN_REACH = 4;
  private static final Set<String> THROUGH = Set.of("عبر", "طريق", "بواسطه", "بتقنيه");
  private static final Set<String> OCCASIONS = Set.of("في", "خلال", "اثر", "عقب", "بعد", "اثنا");
  private static final Set<String> SCREEN =
      Set.of("افتراضي", "افتراضيا", "مريي", "مرييا", "افتراضيه", "مرييه");

  private Telephone() {}

  /**
   * {@code اتصال هاتفي}, {@code تحدث فلان إلى فلان عبر الهاتف}, {@code محادثات عبر الفيديو}, {@code
   * اجتماعا افتراضيا}.
   */
  static boolean isUsed(Clause clause, TriggerAt at) {
    return isByTelephone(clause, at) || isOnScreen(clause, at) || isToldBefore(clause, at);
  }

  /** {@code أجرى فلان عبر الفيديو مباحثات}, {@code عبر الهاتف مشاورات}. */
  private static boolean isToldBefore(Clause clause, TriggerAt at) {
    int verb = at.isNoun() ? clause.verbBefore(at.first(), Frames.LIGHT_REACH) : -1;
    for (int i = Math.max(1, verb + 1); verb >= 0 && i < at.first(); i++) {
      if (THROUGH.contains(clause.tokens().get(i - 1).folded())
          && (isScreen(clause, i) || isWord(clause.tokens().get(i).folded()))) {
        return true;
      }
    }
    return false;
  }

  /** {@code في اتصال مع فلان}, {@code اتصال بين فلان وفلان}: a call though no verb makes it. */
  static boolean isOccasion(Clause clause, TriggerAt at) {
    List<Token> tokens = clause.tokens();
    boolean heads = at.first() == 0;
    return at.trigger().type() == EventType.CALL
        && at.end() < tokens.size()
        && (heads || tokens.get(at.first() - 1).readsAny(OCCASIONS))
        && (tokens.get(at.end()).folded().equals("مع")
            || tokens.get(at.end()).folded().equals("بين"));
  }

  /** {@code اتصال هاتفي تلقاه من فلان}: who made or took it is told of elsewhere. */
  static boolean isMade(Clause clause, TriggerAt at) {
    return at.isNoun()
        && at.trigger().type() == EventType.CALL
        && at.end() < clause.tokens().size()
        && clause.cues().meetings().is(MeetingCue.MADE, clause.tokens().get(at.end()).folded());
  }

  private static boolean isOnScreen(Clause clause, TriggerAt at) {
    List<Token> tokens = clause.tokens();
    for (int i = at.end(); i < Math.min(tokens.size(), at.end() + REACH); i++) {
      boolean beside = i <= at.end() + 1 && SCREEN.contains(Fold.bare(tokens.get(i).folded()));
      boolean afar = tokens.get(i).folded().equals("بعد") && tokens.get(i - 1).reads("عن");
      boolean through = THROUGH.contains(tokens.get(i).folded()) && isScreen(clause, i + 1);
      if (beside || afar || through) {
        return true;
      }
      if (i > at.end() && clause.isVerb(i)) {
        return false;
      }
    }
    return false;
  }

  /** {@code عبر دائرة تلفزيونية مغلقة}, {@code عن طريق الاتصال المرئي}. */
  private static boolean isScreen(Clause clause, int from) {
    for (int i = from; i < Math.min(clause.tokens().size(), from + SCREEN_REACH); i++) {
      if (clause.cues().meetings().is(MeetingCue.SCREEN, clause.tokens().get(i).folded())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isByTelephone(Clause clause, TriggerAt at) {
    int left = REACH;
    for (int i = at.end(); i < clause.tokens().size() && left > 0; i++) {
      if (isWord(clause.tokens().get(i).folded())) {
        return true;
      }
      if (i > at.end() && clause.isVerb(i)) {
        return false;
      }
      left -= clause.isNamed(i) ? 0 : 1;
    }
    return false;
  }

  private static boolean isWord(String folded) {
    return folded.startsWith("هاتفي") || folded.startsWith("تليفوني") || folded.equals("الهاتف");
  }

  /**
   * {@code هاتف صيني}, {@code هاتفها الذكي}, {@code اتصلت الشركة بالسلطات}: no call of people by
   * telephone.
   */
  static boolean isUnspoken(Clause clause, TriggerAt at, Draft draft) {
    if (!at.isVerb() || draft.type != EventType.CALL) {
      return false;
    }
    boolean device = at.trigger().suffixed() && at.trigger().lemma().endsWith("هاتف");
    if (!device && isByTelephone(clause, at)) {
      return false;
    }
    long sides = sides(draft.people());
    if (at.trigger().needs().equals("WITH")) {
      return sides < 2 || !isSpokenWith(clause, at);
    }
    return sides < (at.trigger().needs().equals("COUNTERPART") ? 2 : 1);
  }

  private static long sides(Collection<Entity> people) {
    return people.stream().map(Entity::side).distinct().count();
  }

  /** {@code الاتصالات جارية مع فلانة}: contacts of whatever kind, unless by telephone or held. */
  static boolean areContacts(Clause clause, TriggerAt at) {
    return at.trigger().lemma().endsWith("اتصالات") && !isByTelephone(clause, at);
  }

  /** {@code تحدث فلان مع فلان}; not {@code تحدث عن خلافات بين}, {@code تحدث بعد اجتماع مع}. */
  private static boolean isSpokenWith(Clause clause, TriggerAt at) {
    for (int i = at.end(); i < clause.tokens().size(); i++) {
      Argument with = clause.startingAt(i);
      if (with != null && with.is("مع")) {
        return true;
      }
      Token token = clause.tokens().get(i);
      if (clause.isCovered(i) || token.folded().equals("مع")) {
        continue;
      }
      if (!Prepositions.wholePreposition(token).isEmpty() || clause.barrier(i) != Barrier.NONE) {
        return token.folded().equals("فيه") || token.folded().equals("فيها");
      }
    }
    return false;
  }
}
