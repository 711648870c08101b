package org.diwan.extract.event.addressee;

import java.util.Objects;
import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.Cues;
import org.diwan.extract.event.clause.Government;
import org.diwan.extract.event.clause.Prepositions;
import org.diwan.extract.event.clause.SpeechCue;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.speaker.CalledFor;
import org.diwan.extract.event.subject.AdjacentSubject;
import org.diwan.extract.event.subject.Discourse;
import org.diwan.extract.event.subject.Draft;
import org.diwan.extract.event.subject.Sides;
import org.diwan.extract.event.subject.Subject;
import org.diwan.gazetteer.Triggers.Frame;
import org.diwan.gazetteer.Triggers.Shape;
import org.diwan.model.EventType;
import org.diwan.model.ParticipantKind;
import org.diwan.model.Role;
import org.diwan.text.Fold;
import org.diwan.text.Form;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * A call on people, parties or demonstrators of the speaker's own country, or on a trade, officials
 * or firms of it, none of them named: {@code دعا فلان المواطنين إلى}, {@code أهاب بالأهالي}, {@code
 * يجب على التجار أن}. The country stands for them. Only in an article that tells of it most, and
 * where somebody speaks who is not the state itself.
 */
public final class OwnPeople {
  /** Words up to those called on, where an adverbial stands between. */
  private static final int REACH = 12;

  /** Words up to those called on behind the comma that closes an adverbial. */
  private static final int FAR = 40;

  /** Words that describe them, before what they are called to. */
  private static final int DESCRIBED = 8;

  private final Cues cues;
  private final Clause clause;
  private final TriggerAt at;
  private final Discourse discourse;
  private final Sides sides;

  public OwnPeople(Frames frame) {
    cues = frame.cues;
    clause = frame.clause;
    at = frame.at;
    discourse = frame.discourse;
    sides = new Sides(discourse);
  }

  public void join(Draft draft, Subject subject) {
    if (draft.type != EventType.REQUEST || at.isNoun() && !isDuty() || at.trigger().suffixed()) {
      return;
    }
    Entity country = country(subject);
    if (country == null) {
      return;
    }
    int from = behindOf(Math.max(at.end(), Math.min(subject.end(), clause.tokens().size())));
    String iso3 = country.countryIso3();
    boolean home = iso3 != null && iso3.equals(own(subject));
    if (isDuty() && !home || isVerbalNoun()) {
      return;
    }
    int people = people(from, isNamed(subject), home);
    if (people >= 0 && isCalled(people, from) && isAtHome(people, country)) {
      draft.roles.remove(country);
      draft.add(country, Role.RECIPIENT);
    }
  }

  /** {@code يجب على المزارعين}, {@code على الحكومة أن}: a duty somebody tells of. */
  private boolean isDuty() {
    return at.trigger().frame() == Frame.MUST;
  }

  /** {@code طلب من المواطنين}: behind the preposition stands of whom it is asked. */
  private int behindOf(int from) {
    boolean asked =
        at.trigger().lemma().endsWith(":طلب")
            && from + 1 < clause.tokens().size()
            && clause.tokens().get(from).folded().equals("من");
    return asked ? from + 1 : from;
  }

  /** The speaker's, who is a person or a body of it. */
  private @Nullable Entity country(Subject subject) {
    Entity speaker = subject.entities().getFirst();
    String iso3 = own(subject);
    if (iso3 == null && speaker.kind() == ParticipantKind.ORGANISATION) {
      return discourse.foreign(Set.of());
    }
    return iso3 == null || speaker.kind() == ParticipantKind.COUNTRY || !discourse.isMostly(iso3)
        ? null
        : discourse.registry().country(iso3);
  }

  /** The speaker's own country, null for none. */
  private @Nullable String own(Subject subject) {
    Entity speaker = subject.entities().getFirst();
    Entity side = sides.of(speaker);
    String own = speaker.countryIso3();
    return own == null && side != null ? side.countryIso3() : own;
  }

  /** {@code يعتزم مطالبة الملاك}: no participle, which a comma or a conjunction opens. */
  private boolean isVerbalNoun() {
    return at.trigger().shape() == Shape.PARTICIPLE
        && at.form().word().endsWith("ه")
        && at.form().conjunction() == Form.NONE
        && at.first() > 0
        && clause.tokens().get(at.first() - 1).isWord();
  }

  /** Whether what stands behind cannot be the verb's own subject. */
  private boolean isNamed(Subject subject) {
    return !at.isVerb()
        || subject.end() > at.end()
        || AdjacentSubject.of(clause, at.first(), at.end()) != null;
  }

  /** Where those called on are told, -1 for nowhere. */
  private int people(int from, boolean object, boolean home) {
    CalledFor opening = CalledFor.of(at);
    int end = Math.min(clause.tokens().size(), from + FAR);
    for (int i = from; i < end; i++) {
      i = Math.max(i, clause.asideEnd(i));
      boolean near = i < from + REACH;
      boolean called = near && !isWithin(from, i) && opening != null && opening.opens(clause, i);
      if (i >= end || called || clause.barrier(i) == Barrier.MARK) {
        return -1;
      }
      if ((near || clause.tokens().get(i - 1).is('،')) && arePeople(i, home)) {
        boolean all = i > from && cues.isSpeech(SpeechCue.ALL, word(i - 1));
        return object || all || word(i).endsWith("ين") ? i : -1;
      }
    }
    return -1;
  }

  /** In an adverbial that a comma opens and none has closed yet. */
  private boolean isWithin(int from, int token) {
    return clause.tokens().get(from).is('،')
        && clause.tokens().subList(from + 1, token + 1).stream().noneMatch(t -> t.is('،'));
  }

  /** A bare noun, or behind {@code أهاب} one with {@code ب}; {@code العراقيين} too. */
  private boolean arePeople(int token, boolean home) {
    boolean summons = at.trigger().lemma().endsWith("أهاب");
    Token noun = clause.tokens().get(token);
    Argument named = clause.startingAt(token);
    if (named != null && named.mention().kind() == Mention.Kind.GROUP) {
      boolean object = named.is(summons ? "ب" : "");
      boolean citizens = cues.isSpeech(SpeechCue.CITIZENS, word(token));
      if (object && (word(token).endsWith("يين") || citizens)) {
        return true;
      }
    }
    if (named != null && home && isNation(named, token)) {
      return true;
    }
    if (named != null || clause.isCovered(token)) {
      return false;
    }
    return isDuty() && Implied.isOfState(clause, token) && clause.startingAt(token + 1) == null
        || noun.forms().stream()
            .anyMatch(f ->
                (cues.isSpeech(SpeechCue.CITIZENS, f.word())
                        || home && isSection(f.word()) && isOnItsOwn(token)
                        || home && isParty(token, f.word()))
                    && (summons ? f.preposition() == 'ب' : word(token).equals(f.word())));
  }

  /** {@code دعا فلان الأتراك إلى}: a people in one word that is no adjective. */
  private boolean isNation(Argument people, int token) {
    CalledFor opening = CalledFor.of(at);
    int end = token + 1;
    String word = word(token);
    return people.isBare()
        && people.mention().kind() == Mention.Kind.ADJECTIVE
        && people.mention().end() == end
        && Fold.isDefinite(word)
        && !word.endsWith("ي")
        && !word.endsWith("ه")
        && opening != null
        && (opening.opens(clause, end) || opening.opens(clause, end + 1));
  }

  /** {@code جميع الأطراف}, {@code كافة القوى السياسية}. */
  private boolean isParty(int token, String word) {
    return cues.isSpeech(SpeechCue.PEOPLE, word)
        && token > 0
        && cues.isSpeech(SpeechCue.ALL, word(token - 1));
  }

  private boolean isSection(String word) {
    return cues.isSpeech(SpeechCue.SECTION, word);
  }

  /**
   * Not {@code ضباط الجيش الفلاني}, where a body that is named is meant, nor {@code قادته
   * العسكريين}.
   */
  private boolean isOnItsOwn(int token) {
    Argument owner = clause.startingAt(token + 1);
    boolean owned =
        owner != null && owner.isBare() && owner.entity().kind() != ParticipantKind.COUNTRY;
    int before = token - 1;
    boolean describes =
        before >= at.end()
            && clause.tokens().get(before).isWord()
            && !clause.isCovered(before)
            && !cues.isSpeech(SpeechCue.ALL, word(before))
            && Prepositions.wholePreposition(clause.tokens().get(before)).isEmpty();
    return !owned && !describes;
  }

  /** Right behind the word or who says it, else before what they are called to. */
  private boolean isCalled(int people, int from) {
    int noun =
        people > from && cues.isSpeech(SpeechCue.ALL, word(people - 1)) ? people - 1 : people;
    boolean next = noun == from || isApart(noun - 1);
    CalledFor opening = CalledFor.of(at);
    if (next && people + 1 < clause.tokens().size()) {
      return true;
    }
    boolean governed =
        !clause.isCovered(people - 1) && !Government.preposition(clause, people - 1).isEmpty();
    for (int i = people + 1; i < Math.min(clause.tokens().size(), people + DESCRIBED); i++) {
      if (opening != null && !governed && opening.opens(clause, i)) {
        return true;
      }
    }
    return false;
  }

  /** {@code ناشد فلان، في بيان له، المواطنين}, {@code ناشد فلان بعدن المواطنين}. */
  private boolean isApart(int before) {
    return clause.tokens().get(before).is('،')
        || clause.isCovered(before) && clause.clitic(before) == 'ب';
  }

  /** Nobody of another country is named with them. */
  private boolean isAtHome(int people, Entity country) {
    int end = Math.min(clause.tokens().size(), people + 3);
    for (int i = people; i < end; i++) {
      Argument named = clause.startingAt(i);
      boolean another =
          named != null && !Objects.equals(country.countryIso3(), named.entity().countryIso3());
      if (another || cues.isSpeech(SpeechCue.ABROAD, word(i))) {
        return false;
      }
    }
    return true;
  }

  private String word(int token) {
    return clause.tokens().get(token).folded();
  }
}
