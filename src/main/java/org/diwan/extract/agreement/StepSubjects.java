package org.diwan.extract.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.model.AgreementStatus;
import org.diwan.model.ParticipantKind;
import org.jspecify.annotations.Nullable;

/** Whose step in a document's life it is: {@code إيران وقعت}, {@code وقعت إيران اتفاقا}. */
final class StepSubjects {
  private static final int CLAUSE = 7;
  private static final int STANDING = 5;
  private static final int VERB = 2;
  private static final Set<String> BACK = Set.of("تراجع", "متنع", "متناع", "حجم", "عدول", "عتذر");

  private static final Set<String> EACH = Set.of("كل");

  private final DocumentWords words;

  StepSubjects(DocumentWords words) {
    this.words = words;
  }

  /** Told of a party that leaves it. */
  static boolean isLeaving(Passage passage, @Nullable Step step) {
    return step != null && Leaving.is(passage.token(step.at()));
  }

  /** Those between verb and document, before the verb, or behind a relative verb. */
  List<Entity> of(Passage passage, Occurrence document, @Nullable Step step) {
    if (step == null || isProposed(passage, document, step)) {
      return List.of();
    }
    int from = step.at() + 1;
    if (step.kind() == Step.Kind.BEHIND) {
      return between(passage, from, clauseEnd(passage, from));
    }
    if (step.kind() == Step.Kind.STANDING) {
      return before(passage, step);
    }
    List<Entity> behind = between(passage, from, document.first());
    boolean leads = step.kind() == Step.Kind.VERB || step.status() != AgreementStatus.IN_FORCE;
    if (!leads || !behind.isEmpty() && !isWith(passage, from)) {
      return behind;
    }
    List<Entity> all = new ArrayList<>(before(passage, step));
    all.addAll(behind);
    return all;
  }

  /**
   * {@code نجري محادثات مع كينيا لإبرام اتفاق}: who talks with those behind {@code مع} is unknown.
   */
  boolean isOneSided(Passage passage, @Nullable Step step) {
    return step != null
        && !step.isSettled()
        && isWith(passage, step.at() + 1)
        && before(passage, step).isEmpty();
  }

  /** {@code كانت روسيا توصلت مع فرنسا إلى}. */
  private static boolean isWith(Passage passage, int at) {
    return passage.token(at).folded().equals("مع");
  }

  /** Where the clause of a participle or relative verb ends, at a comma, a mark or a verb. */
  private int clauseEnd(Passage passage, int from) {
    int end = Math.min(passage.tokens().size(), from + CLAUSE);
    for (int i = from; i < end; i++) {
      if (passage.isStop(i) || passage.isComma(i) || words.isVerb(passage.token(i))) {
        return i;
      }
    }
    return end;
  }

  /** Not the places of {@code في أوسلو والقاهرة}. */
  private static List<Entity> between(Passage passage, int from, int end) {
    List<Entity> found = new ArrayList<>();
    int place = -1;
    for (Mention mention : passage.sentence().mentions()) {
      boolean goesOn = mention.conjoined() && mention.first() == place;
      boolean there = goesOn || isThere(passage.before(mention)) && !isOfEach(passage, mention);
      place = goesOn || passage.before(mention).equals("في") ? mention.end() : -1;
      boolean inside = mention.first() >= from && mention.first() < end;
      Entity side =
          inside && mention.canTakePart() && mention.preposition() == 0 && !there
              ? passage.side(mention)
              : null;
      if (side != null) {
        found.add(side);
      }
    }
    return found;
  }

  /** {@code وزراء كل من كينيا وأوغندا}: the first of those that sign, and no place. */
  private static boolean isOfEach(Passage passage, Mention mention) {
    int at = mention.first() - 2;
    return at >= 0 && passage.before(mention).equals("من") && passage.token(at).readsAny(EACH);
  }

  /** {@code اتفاق مع كينيا اقترحته رواندا}: who proposes it to others. */
  private static boolean isProposed(Passage passage, Occurrence document, Step step) {
    return step.status() == AgreementStatus.PROPOSED
        && step.kind() == Step.Kind.BEHIND
        && passage.tokens().subList(document.nounEnd(), document.end()).stream()
            .anyMatch(Prepositions::isJoining);
  }

  /** {@code في أوسلو}, {@code سفير كينيا لدى الأمم المتحدة}. */
  private static boolean isThere(String before) {
    return Prepositions.isOfPlace(before) || before.equals("لدي");
  }

  /** {@code إيران وقعت}, {@code الرياض وأنقرة توصلتا}: those right before the word. */
  private List<Entity> before(Passage passage, Step step) {
    int reach = reach(step);
    int end = step.kind() == Step.Kind.NOUN ? lead(passage, step.at()) : step.at();
    List<Entity> found = new ArrayList<>();
    for (Mention mention : passage.sentence().mentions().reversed()) {
      boolean near = mention.end() <= end && mention.end() >= end - reach;
      Entity side = near && mention.canTakePart() ? passage.side(mention) : null;
      if (side != null && (isHost(passage, mention) || drawsBack(passage, mention))) {
        return List.of();
      }
      if (side != null) {
        found.add(side);
        end = mention.conjoined() ? mention.first() : -1;
        if (end < 0 && step.kind() == Step.Kind.NOUN && passage.before(mention).equals("مع")) {
          return List.of();
        }
      }
    }
    return found;
  }

  /** {@code أكد فلان، أمس، توقيع}, {@code كشف فلان عن توقيع}: past the day and the commas. */
  private static int lead(Passage passage, int step) {
    int at = step;
    while (at > 0
        && (passage.isComma(at - 1)
            || passage.token(at - 1).folded().equals("عن")
            || passage.isDated(at - 1))) {
      at--;
    }
    return at;
  }

  /** {@code استضافت الدوحة توقيع}: where it is signed. */
  private boolean isHost(Passage passage, Mention mention) {
    return mention.entity().kind() == ParticipantKind.COUNTRY
        && mention.kind() != Mention.Kind.GROUP
        && mention.first() > 0
        && words.isPlain(passage.token(mention.first() - 1), DocumentWords.Cue.HOSTS);
  }

  /** {@code تراجعت كينيا عن توقيع}. */
  private static boolean drawsBack(Passage passage, Mention mention) {
    return mention.end() < passage.tokens().size()
        && passage.token(mention.end()).folded().equals("عن")
        && BACK.stream().anyMatch(passage.before(mention)::contains);
  }

  private static int reach(Step step) {
    return switch (step.kind()) {
      case STANDING -> STANDING;
      case VERB -> VERB;
      case NOUN, BEHIND -> 0;
    };
  }
}
