package org.diwan.extract.event.speaker;

import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.event.clause.Agreeing;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.SpeechCue;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.subject.Subject;
import org.diwan.gazetteer.Triggers.Shape;
import org.diwan.text.Fold;
import org.diwan.text.Form;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Who says what a paper or speech holds, {@code بعث فلان برسالة ينتقد فيها}, {@code تغريدة لفلان
 * هاجم فيها فلانة}: from whom it comes, else the subject of the verb that tells of it, else whose
 * it is.
 */
public final class SaidInIt {
  private static final Set<String> IN_IT =
      Set.of("فيه", "فيها", "خلاله", "خلالها", "عبره", "عبرها");

  private static final Set<String> GREETS = Set.of("هنا", "عزي", "شكر");

  /** Tokens from the verb back to what holds its words. */
  private static final int REACH = 10;

  /** Words outside names from what holds the words back to the verb that tells of it. */
  private static final int VERB_REACH = 8;

  /** Tokens from what holds the words to whose it is. */
  private static final int OWNED = 3;

  private final Frames frame;
  private final Clause clause;
  private final TriggerAt at;

  public SaidInIt(Frames frame) {
    this.frame = frame;
    clause = frame.clause;
    at = frame.at;
  }

  /** {@code دعا فيه}: right behind the word stands what it was said in. */
  public static boolean is(Clause clause, TriggerAt at) {
    return at.end() < clause.tokens().size()
        && IN_IT.contains(clause.tokens().get(at.end()).folded());
  }

  /** Null where no paper or speech is told, or the verb has a subject of its own. */
  @Nullable Subject subject() {
    int paper = at.isVerb() && is(clause, at) ? paper() : -1;
    if (paper >= 0 && hasSubject() && !isSent(paper)) {
      paper = -1;
    }
    List<Entity> speakers = paper < 0 ? List.of() : speakers(paper);
    return speakers.isEmpty() || !fits(speakers.getFirst())
        ? null
        : new Subject(speakers, at.end() + 1, true);
  }

  /** {@code رسالة من فلان هنأ فيها فلانا}: who is greeted stands behind the verb. */
  private boolean isSent(int paper) {
    String lemma = Fold.fold(at.trigger().lemma());
    return GREETS.stream().anyMatch(lemma::endsWith) && owner(paper, "من") != null;
  }

  /** {@code دعا فيه فلان إلى}; behind a name that is called on stands what it is called to. */
  private boolean hasSubject() {
    int next = at.end() + 1;
    Argument behind = clause.startingAt(next);
    if (behind == null) {
      return clause.isUnnamed(next) || isDoer(next);
    }
    CalledFor opening = clause.isRelative(at.first() - 1) ? null : CalledFor.of(at);
    return behind.isBare()
        && behind.mention().canTakePart()
        && !Agreeing.differs(clause, at, behind.mention())
        && (opening == null || !opening.opensBehind(clause, behind.mention().end()));
  }

  /** {@code اتهم فيه الخبراء فلانة}: a noun with its article, and behind it the object. */
  private boolean isDoer(int noun) {
    Argument object = clause.startingAt(noun + 1);
    return noun < clause.tokens().size()
        && Fold.isDefinite(clause.tokens().get(noun).folded())
        && object != null
        && object.mention().kind() != Mention.Kind.ADJECTIVE;
  }

  private int paper() {
    for (int i = at.first() - 1; i >= Math.max(0, at.first() - REACH); i--) {
      if (clause.barrier(i) == Barrier.MARK) {
        return -1;
      }
      if (!clause.isNamed(i) && holdsWords(clause.tokens().get(i))) {
        return i;
      }
    }
    return -1;
  }

  private boolean holdsWords(Token token) {
    for (Form form : token.forms()) {
      String word = form.bare();
      String cut = word.endsWith("ا") ? word.substring(0, word.length() - 1) : word;
      if (frame.cues.isSpeech(SpeechCue.HOLDS_WORDS, word)
          || frame.cues.isSpeech(SpeechCue.HOLDS_WORDS, cut)) {
        return true;
      }
    }
    return false;
  }

  private List<Entity> speakers(int paper) {
    Argument sender = owner(paper, "من");
    if (sender != null) {
      return List.of(sender.entity());
    }
    Argument own = owner(paper, "");
    if (own != null && isMeant(own)) {
      return List.of(own.entity());
    }
    int between = clause.verbBefore(at.first(), at.first() - paper);
    int verb = between > paper ? between : clause.verbBefore(paper, VERB_REACH);
    Subject subject = verb < 0 ? null : Subject.of(clause, verb, verb + 1, frame.discourse);
    if (subject != null && subject.explicit() && !subject.entities().isEmpty()) {
      return subject.entities();
    }
    Argument owner = owner(paper, "", "ل");
    return owner == null ? List.of() : List.of(owner.entity());
  }

  /**
   * {@code أشاد بتصريحات فلان التي هدد فيها}: whose words the relative clause right behind tells.
   */
  private boolean isMeant(Argument owner) {
    return clause.isRelative(at.first() - 1) && owner.mention().end() == at.first() - 1;
  }

  private @Nullable Argument owner(int paper, String... prepositions) {
    return clause.arguments().stream()
        .filter(a -> a.mention().first() > paper && a.mention().end() <= at.first())
        .filter(a -> a.mention().first() - paper <= OWNED)
        .findFirst()
        .filter(a -> a.is(prepositions) && a.mention().canTakePart())
        .orElse(null);
  }

  private boolean fits(Entity speaker) {
    String word = at.form().word();
    boolean feminine =
        at.trigger().shape() == Shape.PERFECT ? word.endsWith("ت") : word.startsWith("ت");
    return Agreeing.mayBe(clause, speaker, feminine);
  }
}
