package org.diwan.extract.event.addressee;

import java.util.Set;
import java.util.stream.IntStream;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.frame.PublicVoice;
import org.diwan.extract.event.subject.Discourse;
import org.diwan.extract.event.subject.Subject;
import org.diwan.gazetteer.Triggers.Shape;
import org.diwan.model.EventType;
import org.diwan.model.ParticipantKind;
import org.diwan.text.Form;
import org.diwan.text.Token;

/** What a state or its leader promises or is ready for, toward whom is not told. */
public final class Commitment {
  private static final int NEAR = 2;

  /** Words before a pledge in which it is asked whether it was given. */
  private static final int ASKED = 7;

  /** Words behind who pledges to what opens the pledge. */
  private static final int OPENING = 4;

  /** Nouns that a verb of saying gives a voice: {@code أعلنت فلانة عزمها}. */
  private static final Set<String> READINESS = Set.of("استعداد", "عزم", "التزام");

  private static final Set<String> THAT = Set.of("ان", "بان");
  private static final Set<String> OPENED = Set.of("علي", "عليه", "عليها", "ان", "بان");
  private static final Set<String> MEANT =
      Set.of("انه", "انها", "بانه", "بانها", "بلاده", "بلادها", "حكومته");
  private static final Set<String> LAND = Set.of("بلاده", "بلادها", "حكومته", "حكومتها");
  private static final Set<String> PLEDGES = Set.of("وعد", "وافق");
  private static final Set<String> PENALTIES = Set.of("عقوبات", "العقوبات");
  private static final Set<String> RELIEF = Set.of("رفع", "تخفيف", "الغا", "انها", "تعليق");
  private final Clause clause;
  private final TriggerAt at;
  private final Discourse discourse;
  private final PublicVoice voice;
  private final Condemner condemner;

  public Commitment(Frames frame) {
    clause = frame.clause;
    at = frame.at;
    discourse = frame.discourse;
    voice = new PublicVoice(discourse.registry(), frame.cues);
    condemner = new Condemner(discourse.registry(), frame.cues);
  }

  /** {@code أعلن فلان أنه مستعد}, {@code تعهدت فلانة}, {@code اتفق مجلس فلان على}. */
  public boolean isOne(Subject subject) {
    Entity entity = subject.entities().getFirst();
    String lemma = at.trigger().lemma();
    if (goesOn(subject)) {
      return true;
    }
    if (!subject.explicit() || subject.entities().size() > 1) {
      return false;
    }
    if (at.isNoun() && isOwned(lemma)) {
      return entity.kind() == ParticipantKind.COUNTRY && !isOfAnother(entity);
    }
    if (at.isNoun() && READINESS.stream().anyMatch(lemma::contains)) {
      return (at.trigger().suffixed() && !at.form().word().endsWith("هم") || isOfLand())
          && isPublic(entity);
    }
    if (!isBeside(entity)) {
      return false;
    }
    if (lemma.endsWith("اتفق")) {
      return at.isVerb() && entity.kind() == ParticipantKind.ORGANISATION && isOnSomething();
    }
    if (lemma.endsWith("تعهد")) {
      return isPublic(entity);
    }
    if (isReady(lemma) && entity.isPerson() && isOfOwnLand()) {
      return !isOfAnother(entity);
    }
    return voice.is(entity)
        && (PLEDGES.contains(lemma.substring(lemma.indexOf(':') + 1)) && isPledged(subject)
            || isReady(lemma) && !isOfAnother(entity));
  }

  private static boolean isReady(String lemma) {
    return lemma.endsWith(":مستعد") || lemma.endsWith(":ملتزم");
  }

  /** {@code قال فلان إن بلاده مستعدة}: whatever his office, he speaks for his state. */
  private boolean isOfOwnLand() {
    return at.first() > 0 && clause.tokens().get(at.first() - 1).readsAny(LAND);
  }

  /** {@code استعداد بلاده}. */
  private boolean isOfLand() {
    return clause.tokens().get(at.end() - 1).readsAny(MEANT);
  }

  /** A state, who leads it, or a body that acts for it: {@code البنك المركزي الفلاني}. */
  private boolean isPublic(Entity entity) {
    return voice.is(entity)
        || entity.kind() == ParticipantKind.ORGANISATION && condemner.is(entity);
  }

  /** {@code أكد فلان التزام بلدة}: the state whose it is stands right behind. */
  private boolean isOwned(String lemma) {
    return READINESS.stream().anyMatch(lemma::contains)
        && !at.trigger().suffixed()
        && clause.startingAt(at.end()) != null
        && isSaid();
  }

  private boolean isSaid() {
    for (int i = at.first() - 1; i >= 0; i--) {
      if (clause.isVerb(i)) {
        return clause.isSpeech(i);
      }
    }
    return false;
  }

  /**
   * {@code … وتعهد بإصدار}, {@code ووافق على}: the one told of last pledges, what he pledges right
   * behind.
   */
  public boolean goesOn(Subject subject) {
    String lemma = at.trigger().lemma();
    return !subject.explicit()
        && subject.entities().size() == 1
        && at.trigger().shape() == Shape.PERFECT
        && !at.trigger().suffixed()
        && at.form().conjunction() != Form.NONE
        && at.end() < clause.tokens().size()
        && opensBehind(lemma)
        && agrees(subject.entities().getFirst())
        && voice.is(subject.entities().getFirst());
  }

  /** {@code وتعهد بإصدار}, {@code ووافق على إصدار}. */
  private boolean opensBehind(String lemma) {
    Token next = clause.tokens().get(at.end());
    if (lemma.endsWith(":وافق")) {
      return next.folded().equals("علي") && !punishes();
    }
    return (lemma.endsWith("تعهد") || lemma.endsWith("وعد"))
        && next.forms().stream().anyMatch(f -> f.preposition() == 'ب');
  }

  /** {@code تعهدا}, of both, and {@code تعهد} behind a state are another's. */
  private boolean agrees(Entity entity) {
    String word = at.form().word();
    return !word.endsWith("ا") && (entity.kind() != ParticipantKind.COUNTRY || word.endsWith("ت"));
  }

  /**
   * {@code وعد بأن}, {@code وافق على}; not {@code قبل أن توافق}, {@code ما إذا كانت وافقت}, {@code
   * وافق على عقوبات}, which is told as such.
   */
  private boolean isPledged(Subject subject) {
    boolean verb = at.isVerb() && !at.trigger().suffixed();
    boolean wanted =
        at.trigger().shape() == Shape.IMPERFECT
            && at.first() > 0
            && clause.tokens().get(at.first() - 1).readsAny(THAT);
    boolean asked =
        clause.tokens().subList(Math.max(0, at.first() - ASKED), at.first()).stream()
            .anyMatch(t -> t.reads("اذا"));
    int end = Math.min(clause.tokens().size(), Math.max(at.end(), subject.end()) + OPENING);
    boolean opens =
        clause.tokens().subList(at.end(), end).stream()
            .flatMap(t -> t.forms().stream())
            .anyMatch(f -> f.preposition() == 'ب' || OPENED.contains(f.word()));
    return (verb || at.isNoun()) && !wanted && !asked && !punishes() && opens;
  }

  /** {@code على فرض عقوبات}, not {@code مقابل رفع العقوبات}. */
  private boolean punishes() {
    return IntStream.range(at.end(), clause.tokens().size())
        .filter(i -> clause.tokens().get(i).readsAny(PENALTIES))
        .anyMatch(i -> !clause.tokens().get(i - 1).readsAny(RELIEF));
  }

  /** {@code اتفق مجلس فلان على}. */
  private boolean isOnSomething() {
    for (int i = at.end(); i < clause.tokens().size() && !clause.isVerb(i); i++) {
      String word = clause.tokens().get(i).folded();
      if (!clause.isNamed(i) && (word.equals("علي") || word.equals("مع"))) {
        return word.equals("علي");
      }
    }
    return false;
  }

  /** Named right before or behind, or meant by a pronoun or {@code بلاده} right before. */
  private boolean isBeside(Entity entity) {
    boolean meant = at.first() > 0 && clause.tokens().get(at.first() - 1).readsAny(MEANT);
    return meant
        || clause.arguments().stream()
            .filter(a ->
                a.entity() == entity && a.isBare() && a.mention().kind() != Mention.Kind.ADJECTIVE)
            .anyMatch(a -> {
              int before = at.first() - a.mention().end();
              int behind = a.mention().first() - at.end();
              return before >= 0 && before <= 1 || behind >= 0 && behind <= NEAR;
            });
  }

  /** {@code قال فلان إن فلانة مستعدة}: said of another side, or what one threatens with. */
  boolean isOfAnother(Entity entity) {
    if (clause.triggers().stream()
        .anyMatch(t -> t.first() < at.first() && t.trigger().type() == EventType.THREATEN)) {
      return true;
    }
    for (int i = at.first() - 1; i >= 0; i--) {
      if (clause.isVerb(i) && clause.isSpeech(i)) {
        Subject speaker = Subject.of(clause, i, i + 1, discourse);
        String verb = clause.tokens().get(i).folded();
        boolean woman = verb.startsWith("ت") || verb.endsWith("ت");
        return at.isNoun() && woman && !speaker.explicit()
            || speaker.entities().stream().noneMatch(e -> e.side().equals(entity.side()));
      }
    }
    return false;
  }
}
