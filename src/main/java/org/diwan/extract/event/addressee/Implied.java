package org.diwan.extract.event.addressee;

import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.event.clause.Agreeing;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.ClauseCue;
import org.diwan.extract.event.clause.Cues;
import org.diwan.extract.event.clause.Prepositions;
import org.diwan.extract.event.clause.SpeechCue;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Claim;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.speaker.CalledFor;
import org.diwan.extract.event.subject.Discourse;
import org.diwan.extract.event.subject.Draft;
import org.diwan.extract.event.subject.Subject;
import org.diwan.gazetteer.Triggers.Shape;
import org.diwan.model.EventType;
import org.diwan.model.ParticipantKind;
import org.diwan.model.Role;
import org.diwan.text.Fold;
import org.diwan.text.Form;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Whom a word is meant for where no name stands as its object: the speaker's own state in an
 * article about it ({@code اتهم حزب فلان الحكومة}, {@code رفض قرار البرلمان}), else for a denial
 * who accused the speaker before ({@code ونفت فلانة ذلك}).
 */
public final class Implied {
  /** Words from the verb, or who says it, to the state that is called on. */
  private static final int REACH = 14;

  private static final Set<String> THESE = Set.of("هذه", "تلك", "كل", "جميع");
  private final Cues cues;
  private final Clause clause;
  private final TriggerAt at;
  private final Discourse discourse;
  private final HomeState home;

  public Implied(Frames frame) {
    cues = frame.cues;
    clause = frame.clause;
    at = frame.at;
    discourse = frame.discourse;
    home = new HomeState(frame);
  }

  public void join(Draft draft, Subject subject) {
    boolean told = subject.explicit() || draft.type == EventType.REQUEST && isOther();
    if (!told || at.trigger().suffixed() || draft.type == EventType.AGREE) {
      return;
    }
    int from = Math.max(at.end(), Math.min(subject.end(), clause.tokens().size()));
    boolean beside = !subject.explicit() || isBeside();
    if (beside && isOfState(draft.type, from) || isCalledFar(from)) {
      joinState(draft, subject.entities().getFirst());
    }
    if ((Claim.isDenial(at) || isCharge(draft.type, from)) && draft.in(Role.RECIPIENT).isEmpty()) {
      discourse
          .spokeAgainst(draft.sides(Role.ACTOR))
          .forEach(entity -> draft.add(entity, Role.RECIPIENT));
    }
  }

  /** {@code وحث الحكومة على}: by its gender no subject of the verb right before. */
  private boolean isOther() {
    return at.isVerb()
        && at.end() + 1 < clause.tokens().size()
        && opens(CalledFor.of(at), at.end() + 1)
        && Agreeing.differs(clause, at, clause.tokens().get(at.end()).folded());
  }

  /** {@code رفضت فلانة هذه الاتهامات}: what was said against her before. */
  private boolean isCharge(EventType type, int from) {
    int size = clause.tokens().size();
    int told = from < size && THESE.contains(clause.tokens().get(from).folded()) ? from + 1 : from;
    return type == EventType.REJECT
        && told < size
        && cues.isSpeech(SpeechCue.CLAIM, clause.tokens().get(told).folded())
        && Fold.isDefinite(clause.tokens().get(told).folded());
  }

  /** The state in its speaker's own article; who speaks does not speak for it then. */
  private void joinState(Draft draft, Entity speaker) {
    Entity own = home.of(speaker);
    boolean stateless = own == null && speaker.kind() == ParticipantKind.ORGANISATION;
    Entity state = stateless ? discourse.foreign(Set.of()) : own;
    if (state != null && discourse.isMostly(String.valueOf(state.countryIso3()))) {
      HomeState.take(draft, state);
    }
  }

  /** {@code طالب فلان، في بيان له أمس، الحكومة ب}: what is called for stands right behind it. */
  private boolean isCalledFar(int from) {
    CalledFor opening = CalledFor.of(at);
    int end = opening == null ? from : Math.min(clause.tokens().size() - 1, from + REACH);
    for (int i = from; i < end; i++) {
      if (clause.isVerb(i) || clause.barrier(i) == Barrier.MARK || opens(opening, i)) {
        return false;
      }
      if (clause.tokens().get(i - 1).is('،') && isOfState(clause, i) && opens(opening, i + 1)) {
        return true;
      }
    }
    return false;
  }

  private boolean opens(@Nullable CalledFor opening, int token) {
    return opening != null && opening.opens(clause, token);
  }

  /** Whether a plain word for a power of the state stands at a token. */
  public static boolean isOfState(Clause clause, int token) {
    return clause.cues().clauses().isPlain(ClauseCue.OWN_POWER, clause.tokens().get(token));
  }

  /**
   * Whether somebody named stands right before the word or right behind it; behind a participle is
   * its object.
   */
  private boolean isBeside() {
    return at.trigger().shape() == Shape.PARTICIPLE
        || clause.startingAt(at.end()) != null
        || clause.arguments().stream()
            .anyMatch(a ->
                a.isBare()
                    && a.mention().end() <= at.first()
                    && at.first() - a.mention().end() <= 2);
  }

  /** Whether a body of the state is the object, or owns it. */
  private boolean isOfState(EventType type, int from) {
    int i = from;
    if (i + 1 < clause.tokens().size() && isOwned(type, i)) {
      i++;
    }
    if (i >= clause.tokens().size() || clause.isCovered(i)) {
      return false;
    }
    Token token = clause.tokens().get(i);
    boolean plain = isOfState(clause, i);
    boolean praised =
        type == EventType.ENDORSE
            && token.forms().stream()
                .anyMatch(f ->
                    f.preposition() == 'ب'
                        && clause.cues().clauses().is(ClauseCue.OWN_POWER, f.word()));
    return (plain || praised) && !isAnothers(i + 1);
  }

  /** {@code قرار الحكومة}, {@code بجهود الجيش}. */
  private boolean isOwned(EventType type, int noun) {
    Token token = clause.tokens().get(noun);
    String preposition = Prepositions.wholePreposition(token);
    return token.isWord()
        && !clause.isCovered(noun)
        && !clause.isVerb(noun)
        && !Fold.isDefinite(token.forms().getLast().word())
        && (preposition.isEmpty()
            || type == EventType.REQUEST && (preposition.equals("من") || preposition.equals("علي")))
        && (clause.clitic(noun) == Form.NONE || clause.clitic(noun) == 'ب');
  }

  /** {@code الحكومة الفلانية}: a name tells whose. */
  private boolean isAnothers(int next) {
    for (Argument argument : clause.arguments()) {
      Mention mention = argument.mention();
      if (mention.first() == next && argument.isBare() && !mention.conjoined()) {
        return true;
      }
    }
    return false;
  }
}
