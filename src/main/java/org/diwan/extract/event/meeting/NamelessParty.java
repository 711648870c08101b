package org.diwan.extract.event.meeting;

import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.entity.unit.Unit;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.frame.Relevance;
import org.diwan.extract.event.subject.Draft;
import org.diwan.extract.event.subject.Subject;
import org.diwan.gazetteer.Meaning;
import org.diwan.gazetteer.Organisation;
import org.diwan.model.EventType;
import org.diwan.model.ParticipantKind;
import org.diwan.model.Role;
import org.diwan.text.Fold;
import org.jspecify.annotations.Nullable;

/**
 * People of standing without a name whom an office-holder meets: {@code التقى الوزير عددا من
 * المسؤولين}. Who is not named is left out, but abroad the state visited stands for its officials.
 */
final class NamelessParty {
  /** Tokens behind the noun in which no other nationality may stand. */
  private static final int OWN_REACH = 16;

  private static final Set<String> MEETS =
      Set.of("التقى", "اجتمع", "استقبل", "تباحث", "تشاور", "تحاور", "تفاوض", "قابل");

  private NamelessParty() {}

  /** Whether they are met; adds the state in which, where it is another's. */
  static boolean isMet(Draft draft, Frames frame) {
    boolean meets = isMeeting(frame);
    List<Entity> people = draft.in(Role.ACTOR).stream().filter(Entity::isPerson).toList();
    if (draft.type == EventType.MEETING && meets && people.isEmpty()) {
      return isHosted(draft, frame) || isTold(draft, frame);
    }
    if (draft.type != EventType.MEETING || !meets || people.size() != 1) {
      return false;
    }
    Entity one = people.getFirst();
    if (one.offices().isEmpty() || !Relevance.isPublic(one) || !isDoer(frame, one)) {
      return false;
    }
    boolean alone = isAlone(draft, one) && new PartyWords(frame).follow();
    if (alone) {
      abroad(draft, frame, one);
    }
    return alone;
  }

  /** By a word that tells that they meet, and not only that something is talked over. */
  static boolean isMeeting(Frames frame) {
    return MEETS.stream().anyMatch(frame.at.trigger().lemma()::endsWith);
  }

  /**
   * {@code لقاء الوزير مع رجال الأعمال الكينيين}, {@code اجتماعه بقيادات الوزارة الكينية}: nobody
   * but he, and his own state or a body of it.
   */
  private static boolean isAlone(Draft draft, Entity one) {
    return draft.in(Role.ACTOR).stream()
        .allMatch(e -> e.equals(one) || !e.isPerson() && e.side().equals(one.side()));
  }

  /** {@code أجرى وفد من فلانة محادثات في فلانة مع مسؤولين}: those at home there. */
  private static boolean isHosted(Draft draft, Frames frame) {
    List<Entity> actors = draft.in(Role.ACTOR);
    Subject subject = frame.subject();
    if (actors.size() != 1
        || !subject.explicit()
        || !subject.entities().contains(actors.getFirst())
        || !new PartyWords(frame).follow()) {
      return false;
    }
    abroad(draft, frame, actors.getFirst());
    return draft.sides(Role.ACTOR).size() == 2;
  }

  /** {@code قال الرئيس خلال اجتماع مع قادة عسكريين}: who tells of it had it. */
  private static boolean isTold(Draft draft, Frames frame) {
    Entity one = draft.roles.isEmpty() && frame.at.isNoun() ? Teller.of(frame) : null;
    if (one == null
        || Fold.isDefinite(frame.at.form().word())
        || one.offices().isEmpty()
        || !Relevance.isPublic(one)
        || !areAlone(frame, one)
        || !new PartyWords(frame).follow()) {
      return false;
    }
    draft.add(one, Role.ACTOR);
    abroad(draft, frame, one);
    return true;
  }

  private static boolean isDoer(Frames frame, Entity one) {
    boolean between =
        frame.at.isNoun()
            && frame.after().stream().anyMatch(a -> a.entity().equals(one) && a.is("بين"));
    PartyWords party = new PartyWords(frame);
    if (between || party.areFirst() || isOwner(frame, one) || isHolder(frame, party, one)) {
      return true;
    }
    Subject subject = frame.subject();
    return subject.entities().contains(one)
        && (subject.explicit() || frame.at.isVerb() && frame.discourse.awayIn(one) != null);
  }

  /** {@code لقاء عقده الوزير}. */
  private static boolean isHolder(Frames frame, PartyWords party, Entity one) {
    return frame.clause.arguments().stream()
        .anyMatch(
            a -> a.entity().equals(one) && a.isBare() && party.isHeld(a.mention().first() - 1));
  }

  /** {@code اجتماع الوزير بقيادات الوزارة}. */
  private static boolean isOwner(Frames frame, Entity one) {
    return frame.owners().contains(one) && areAlone(frame, one);
  }

  /** Nobody of another side is named behind. */
  private static boolean areAlone(Frames frame, Entity one) {
    return areAlone(frame, one, OWN_REACH);
  }

  /** Nor is one told by a nationality so many words behind. */
  static boolean areAlone(Frames frame, Entity one, int reach) {
    return frame.after().stream().allMatch(a -> a.topic() || a.entity().side().equals(one.side()))
        && frame.clause.sentence().units().stream()
            .filter(u -> u.first() >= frame.at.end() && u.first() <= frame.at.end() + reach)
            .map(NamelessParty::stateOf)
            .allMatch(iso3 -> iso3 == null || iso3.equals(one.countryIso3()));
  }

  /** Whose a nationality, a listed body or the title of those in it is, null for none. */
  private static @Nullable String stateOf(Unit unit) {
    Meaning.OfNisba nisba = unit.as(Meaning.OfNisba.class);
    if (nisba != null) {
      return nisba.country().iso3();
    }
    Meaning.OfOrganisation listed = unit.as(Meaning.OfOrganisation.class);
    Meaning.OfTitle title = unit.as(Meaning.OfTitle.class);
    Organisation body = listed == null ? null : listed.organisation();
    body = body == null && title != null ? title.title().organisation() : body;
    return body == null ? null : body.countryIso3();
  }

  /** The state of a place in which it is, else what was known before. */
  private static @Nullable String where(Argument argument, @Nullable String known) {
    Mention mention = argument.mention();
    boolean place = mention.kind() == Mention.Kind.PLACE && argument.is("في", "ب");
    return place && mention.entity().kind() == ParticipantKind.COUNTRY
        ? mention.entity().countryIso3()
        : known;
  }

  private static void abroad(Draft draft, Frames frame, Entity one) {
    String away = frame.discourse.awayIn(one);
    int from = frame.at.isNoun() ? Math.max(0, frame.lightVerb()) : frame.at.end();
    for (Argument argument : frame.clause.arguments()) {
      int first = argument.mention().first();
      away = first > from && first < frame.at.first() ? where(argument, away) : away;
    }
    for (Argument argument : frame.after()) {
      away = where(argument, away);
    }
    if (away != null
        && one.countryIso3() != null
        && !away.equals(one.countryIso3())
        && !areOwn(frame, one)) {
      draft.add(frame.discourse.registry().country(away), Role.ACTOR);
    }
  }

  /** {@code التقى في باريس ممثلي الجالية المصرية}: people of one's own abroad. */
  private static boolean areOwn(Frames frame, Entity one) {
    int from =
        frame.after().stream()
            .filter(a -> a.entity().equals(one))
            .mapToInt(a -> a.mention().end())
            .max()
            .orElse(frame.at.end());
    return frame.clause.sentence().units().stream()
        .filter(u -> u.first() >= from && u.first() <= from + OWN_REACH)
        .map(u -> u.as(Meaning.OfNisba.class))
        .anyMatch(n -> n != null && n.country().iso3().equals(one.countryIso3()));
  }
}
