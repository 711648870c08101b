package org.diwan.extract.event;

import java.util.Set;
import org.diwan.extract.entity.Entity;
import org.diwan.extract.entity.Mention;
import org.diwan.model.EventType;
import org.diwan.model.ParticipantKind;
import org.diwan.model.Role;
import org.diwan.text.Fold;
import org.diwan.text.Form;
import org.diwan.text.Token;

/**
 * Whom a word is meant for where no name stands as its object: the speaker's own state in an
 * article about it ({@code اتهم حزب فلان الحكومة}, {@code رفض قرار البرلمان}), else for a denial
 * who accused the speaker before ({@code ونفت فلانة ذلك}).
 */
final class Implied {
  private static final Set<String> OF_STATE =
      Set.of(
          "الحكومه",
          "الجيش",
          "الشرطه",
          "البرلمان",
          "القضا",
          "الرياسه",
          "السلطات",
          "السلطه",
          "الدوله",
          "المعارضه",
          "الشعب",
          "المواطنين",
          "الناخبين",
          "الوزير",
          "الوزرا",
          "الداخليه",
          "النيابه",
          "المحكمه",
          "البلاد");
  private static final Set<String> DENIALS = Set.of("نفي", "فند", "دحض");
  private static final Set<String> THESE = Set.of("هذه", "تلك", "كل", "جميع");
  private final Cues cues;
  private final Clause clause;
  private final TriggerAt at;
  private final Discourse discourse;

  Implied(Frames frame) {
    cues = frame.cues;
    clause = frame.clause;
    at = frame.at;
    discourse = frame.discourse;
  }

  void join(Draft draft, Subject subject) {
    if (!subject.explicit() || at.trigger().suffixed() || draft.type == EventType.AGREE) {
      return;
    }
    int from = Math.max(at.end(), Math.min(subject.end(), clause.tokens().size()));
    if (isBeside() && isOfState(draft.type, from)) {
      joinState(draft, subject.entities().getFirst());
    }
    boolean denies = DENIALS.stream().anyMatch(Fold.fold(at.trigger().lemma())::endsWith);
    if ((denies || isCharge(draft.type, from)) && draft.in(Role.RECIPIENT).isEmpty()) {
      discourse
          .spokeAgainst(draft.sides(Role.ACTOR))
          .forEach(entity -> draft.add(entity, Role.RECIPIENT));
    }
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
    String country = speaker.countryIso3();
    if (country == null
        || speaker.kind() == ParticipantKind.COUNTRY
        || !discourse.isMostly(country)) {
      return;
    }
    Entity state = discourse.registry().country(country);
    draft.roles.remove(state);
    draft.add(state, Role.RECIPIENT);
  }

  /** Whether somebody named stands right before the word or right behind it. */
  private boolean isBeside() {
    return clause.startingAt(at.end()) != null
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
    boolean plain = OF_STATE.stream().anyMatch(token::isPlain);
    boolean praised =
        type == EventType.ENDORSE
            && token.forms().stream()
                .anyMatch(f -> f.preposition() == 'ب' && OF_STATE.contains(f.word()));
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
