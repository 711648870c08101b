package org.diwan.extract.event.addressee;

import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.ClauseCue;
import org.diwan.extract.event.clause.Government;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.speaker.CalledFor;
import org.diwan.extract.event.subject.Draft;
import org.diwan.extract.event.subject.Subject;
import org.diwan.model.EventType;
import org.diwan.model.ParticipantKind;
import org.diwan.model.Role;
import org.diwan.text.Fold;
import org.diwan.text.Token;

/**
 * Whether a body or person of the speaker's own state is meant by his word: {@code طلب الوزير من
 * البرلمان}, {@code اتهم حزب فلان فلانا}; not who is named only to tell who speaks.
 */
final class OwnSide {
  private static final int REACH = 4;

  private static final int ASKED = 12;

  /** {@code رفع الوزير التهنئة إلى الملك}. */
  private static final Set<String> GREETINGS =
      Set.of("شكره", "التهنيه", "عزي", "تقديره", "هنا", "شكر");

  private final Clause clause;
  private final TriggerAt at;
  private final Subject subject;
  private final int from;

  OwnSide(Clause clause, TriggerAt at, Subject subject, int from) {
    this.clause = clause;
    this.at = at;
    this.subject = subject;
    this.from = from;
  }

  boolean mayReceive(Argument argument, Draft draft) {
    Mention mention = argument.mention();
    Entity entity = argument.entity();
    boolean object = argument.isBare() || draft.type != EventType.REJECT;
    return object
        && isPlain(draft.type, argument)
        && !draft.roles.containsKey(entity)
        && (entity.kind() != ParticipantKind.COUNTRY || entity.standsForState())
        && mention.canTakePart()
        && (isAskedOf(argument)
            || mention.first() - from <= REACH
                && !(entity.isPerson() && isBearer(mention, argument.isBare()))
                && !isOfSpeaker(mention))
        && !isBodyOf(draft, entity);
  }

  /** Who speaks is told beside the word; whom a side commits itself to is another side. */
  private boolean isPlain(EventType type, Argument argument) {
    boolean called = type == EventType.REQUEST || type == EventType.ACCUSE;
    boolean owned =
        !at.isNoun() || at.trigger().needs().equals("NOMINAL") || at.trigger().suffixed();
    return called
        || type != EventType.AGREE && subject.explicit() && (owned || isGreeting(argument));
  }

  /** {@code طلب الوزير، الأسبوع الماضي، من البرلمان}. */
  private boolean isAskedOf(Argument argument) {
    return at.trigger().lemma().endsWith(":طلب")
        && argument.is("من")
        && argument.mention().first() - from <= ASKED;
  }

  private boolean isGreeting(Argument argument) {
    String lemma = Fold.fold(at.trigger().lemma());
    String by = Government.of(clause, from, argument);
    return (by.equals("ل") || by.equals("الي"))
        && GREETINGS.contains(lemma.substring(lemma.indexOf(':') + 1));
  }

  /** {@code هنأ الأمين العام الأستاذ فلان}: behind an office without a name, its holder's name. */
  private boolean isBearer(Mention mention, boolean bare) {
    boolean unnamed = subject.entities().stream().anyMatch(e -> e.isPerson() && !e.isNamed());
    return bare && (unnamed || isDescribed(mention));
  }

  /** {@code دعوة فلان} has him as its owner, {@code المشرف العام فلان} as its bearer. */
  private boolean isDescribed(Mention mention) {
    return clause.tokens().subList(Math.min(from, mention.first()), mention.first()).stream()
        .anyMatch(t -> Fold.isDefinite(t.folded()));
  }

  /** A comma or a word that ties the name to who speaks stands between. */
  private boolean isOfSpeaker(Mention mention) {
    if (CalledFor.follows(clause, at, mention)) {
      return false;
    }
    List<Token> between = clause.tokens().subList(Math.min(from, mention.first()), mention.first());
    return between.stream().anyMatch(t -> t.is('،') || t.is(',') || isBesideHim(t));
  }

  private boolean isBesideHim(Token token) {
    return clause.cues().clauses().is(ClauseCue.BESIDE_HIM, token.folded());
  }

  /** The party of who speaks. */
  private static boolean isBodyOf(Draft draft, Entity entity) {
    return draft.in(Role.ACTOR).stream().anyMatch(e -> e.serves(entity));
  }
}
