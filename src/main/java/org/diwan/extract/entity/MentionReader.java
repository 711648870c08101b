package org.diwan.extract.entity;

import java.util.ArrayList;
import java.util.List;
import org.diwan.extract.entity.body.GroupPhrase;
import org.diwan.extract.entity.body.MemberPhrase;
import org.diwan.extract.entity.body.MinistryPair;
import org.diwan.extract.entity.body.OrganPhrase;
import org.diwan.extract.entity.body.OrganisationGrammar;
import org.diwan.extract.entity.body.OwnCouncil;
import org.diwan.extract.entity.body.PairPhrase;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.entity.mention.PersonPhrase;
import org.diwan.extract.entity.name.KnownName;
import org.diwan.extract.entity.name.Namesake;
import org.diwan.extract.entity.person.ForwardCounterpart;
import org.diwan.extract.entity.person.NameGrammar;
import org.diwan.extract.entity.person.PersonGrammar;
import org.diwan.extract.entity.person.PlacedName;
import org.diwan.extract.entity.person.TitlePlurals;
import org.diwan.extract.entity.registry.Bodies;
import org.diwan.extract.entity.registry.Registry;
import org.diwan.extract.entity.title.Predicate;
import org.diwan.extract.entity.title.Titles;
import org.diwan.extract.entity.unit.AttendanceCue;
import org.diwan.extract.entity.unit.Delegation;
import org.diwan.extract.entity.unit.NameCue;
import org.diwan.extract.entity.unit.Slices;
import org.diwan.extract.entity.unit.Unit;
import org.diwan.gazetteer.Meaning;
import org.diwan.gazetteer.NameWords;
import org.diwan.gazetteer.WordRoles;
import org.diwan.text.Fold;
import org.diwan.text.Form;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * The mentions of one sentence, from left to right: persons by title and name first, then
 * organisations by their head noun, then listed names, groups and nationalities.
 */
final class MentionReader {
  private static final String KINGDOM = "المملكه";

  private final String text;
  private final List<Token> tokens;
  private final List<Unit> units;
  private final WordRoles<NameCue> cues;
  private final WordRoles<AttendanceCue> attendance;
  private final OrganisationGrammar organisations;
  private final PersonGrammar persons;
  private final TitlePlurals plurals;
  private final ForwardCounterpart forward;
  private final PlacedName placed;
  private final Registry registry;
  private final MemberPhrase member;
  private final OrganPhrase organ;
  private final Bodies bodies;
  private final ListedNames listed;
  private final List<Mention> mentions = new ArrayList<>();

  MentionReader(
      String text,
      List<Token> tokens,
      List<Unit> units,
      NameWords words,
      WordRoles<NameCue> cues,
      WordRoles<AttendanceCue> attendance,
      OrganisationGrammar organisations,
      Registry registry) {
    this.text = text;
    this.tokens = tokens;
    this.units = units;
    this.cues = cues;
    this.attendance = attendance;
    this.organisations = organisations;
    this.registry = registry;
    this.member = new MemberPhrase(units, cues);
    this.organ = new OrganPhrase(units, cues);
    this.bodies = new Bodies(registry, cues);
    this.listed =
        new ListedNames(text, tokens, units, registry, new Surroundings(units, words, cues));
    this.persons = new PersonGrammar(words, cues, attendance, tokens, units, text);
    this.forward = new ForwardCounterpart(persons, units, words);
    this.placed = new PlacedName(persons, units, cues, registry.home());
    this.plurals =
        new TitlePlurals(
            registry.gazetteer(),
            tokens,
            units,
            text,
            new NameGrammar(words, cues, tokens, units, text),
            new KnownName(words, tokens, units));
  }

  List<Mention> read() {
    int i = 0;
    int members = -1;
    String side = null;
    String led = null;
    while (i < units.size()) {
      if (attendance.isPlainAny(Delegation.CUES, units.get(i).token())) {
        members = Delegation.tellsMembers(units, i, attendance) ? i : members;
        int leader = Delegation.led(units, i, attendance);
        led = leader >= 0 ? stateBehind(leader) : led;
        led = Delegation.tellsCompany(units.get(i), attendance) ? stateOfLast() : led;
      }
      String told = Delegation.side(units, i);
      side = told == null ? side : told;
      String state = members < 0 ? led : delegationState(members);
      registry.ofDelegation(side == null ? state : side);
      int known = mentions.size();
      i = next(i);
      led = mentions.size() > known ? null : led;
    }
    registry.ofDelegation(null);
    return mentions;
  }

  /** The state named with the delegation, else of the first person, else of whoever was named. */
  private @Nullable String delegationState(int verb) {
    int noun = Delegation.noun(units, verb, verb + 3);
    String own = noun < 0 ? null : stateBehind(noun);
    return own == null ? firstState() : own;
  }

  /** The state that stands at or behind a noun, read last of those that do. */
  private @Nullable String stateBehind(int noun) {
    return mentions.reversed().stream()
        .filter(m -> m.end() > units.get(noun).first() && !m.entity().isPerson())
        .findFirst()
        .map(m -> m.entity().countryIso3())
        .orElse(null);
  }

  /** The state of the person named last. */
  private @Nullable String stateOfLast() {
    return mentions.reversed().stream()
        .map(Mention::entity)
        .filter(Entity::isPerson)
        .findFirst()
        .map(Entity::countryIso3)
        .orElse(null);
  }

  private @Nullable String firstState() {
    return mentions.stream()
        .map(Mention::entity)
        .filter(Entity::isPerson)
        .findFirst()
        .or(() -> mentions.stream().map(Mention::entity).findFirst())
        .map(Entity::countryIso3)
        .orElse(null);
  }

  private int next(int i) {
    List<PersonPhrase> several = plurals.at(i);
    if (!several.isEmpty()) {
      several.forEach(this::person);
      return several.getLast().endUnit();
    }
    PersonPhrase phrase = units.get(i).token().isWord() ? persons.at(i) : null;
    if (phrase != null && !isCamp(i, phrase)) {
      return person(phrase);
    }
    int members = members(i);
    if (members > i) {
      return members;
    }
    MinistryPair two = MinistryPair.at(units, tokens, text, i);
    if (two != null) {
      add(i, units.get(two.middle() - 1).end(), ministry(two.first()), Mention.Kind.NAME);
      add(two.middle(), units.get(two.end() - 1).end(), ministry(two.second()), Mention.Kind.NAME);
      return two.end();
    }
    OrganisationGrammar.Phrase body = organisations.at(i, units, tokens, text);
    if (body != null) {
      Entity entity =
          organisations.isOfAnyState(body)
              ? registry.stranger(body.name(), body.countryIso3())
              : registry.organisation(body.name(), body.countryIso3());
      add(i, units.get(body.endUnit() - 1).end(), entity, Mention.Kind.NAME);
      return body.endUnit();
    }
    return other(i);
  }

  /** {@code المعارضة الكينية}: where no name follows no woman, but all of them. */
  private boolean isCamp(int i, PersonPhrase phrase) {
    return !phrase.isNamed() && GroupPhrase.isCamp(units.get(i));
  }

  private Entity ministry(MinistryPair.Ministry ministry) {
    return registry.organisation(ministry.name(), ministry.iso3());
  }

  private int person(PersonPhrase read) {
    int first = unitAt(read.first());
    PersonPhrase phrase = placed.resolve(forward.resolve(read, mentions), first);
    if (Namesake.is(units, first, cues, text)
        || !phrase.isNamed() && Predicate.isRanked(units, first, cues)
        || Predicate.is(units, first, cues) && !registry.knows(phrase)) {
      return phrase.endUnit();
    }
    Entity entity = registry.person(phrase);
    Entity body = entity == null && !phrase.isNamed() ? bodies.of(phrase) : null;
    if (entity != null) {
      bodies.join(entity, phrase);
      add(first, phrase.end(), entity, Mention.Kind.NAME);
    } else if (body != null) {
      add(first, phrase.end(), body, Mention.Kind.GROUP);
    }
    return phrase.endUnit();
  }

  private int unitAt(int token) {
    int i = Math.min(token, units.size() - 1);
    while (units.get(i).first() > token) {
      i--;
    }
    return i;
  }

  private void add(int i, int end, Entity entity, Mention.Kind kind) {
    Unit unit = units.get(i);
    mentions.add(
        new Mention(
            unit.first(), end, entity, unit.preposition(), unit.hasConjunction(), kind, null));
  }

  private int other(int i) {
    Unit unit = units.get(i);
    if (unit.is(Meaning.OfSideNoun.class) || Titles.isPlural(unit)) {
      return group(i);
    }
    if (unit.meanings().isEmpty()) {
      home(i);
      return i + 1;
    }
    int own = OwnCouncil.end(units, i, cues);
    if (own > i) {
      Meaning.OfNisba nisba = units.get(own - 1).as(Meaning.OfNisba.class);
      String iso3 = nisba == null ? null : nisba.country().iso3();
      Entity body = registry.organisation(Slices.of(units, tokens, text, i, own), iso3);
      add(i, units.get(own - 1).end(), body, Mention.Kind.NAME);
      return own;
    }
    Mention mention = listed.at(i);
    if (mention != null) {
      mentions.add(isBehindPerson(i) ? mention.byName() : mention);
    }
    return i + 1;
  }

  /** {@code زار فلان السودان}: a stranger's name is no noun whose genitive a state could be. */
  private boolean isBehindPerson(int i) {
    Mention last = mentions.isEmpty() ? null : mentions.getLast();
    return last != null
        && units.get(i).is(Meaning.OfCountry.class)
        && last.entity().isPerson()
        && last.end() - last.first() > 1
        && last.end() == units.get(i).first();
  }

  /** {@code المملكة}: the kingdom where the outlet is at home, or that is told of. */
  private void home(int i) {
    Unit unit = units.get(i);
    String home = unit.form().word().equals(KINGDOM) ? registry.kingdom() : null;
    if (home != null) {
      boolean there = unit.preposition() == 'ب';
      add(i, unit.end(), registry.country(home), there ? Mention.Kind.PLACE : Mention.Kind.NAME);
    }
  }

  /** {@code المسؤولون الأتراك}, {@code كبار المسؤولين في} a body. */
  private int group(int i) {
    PairPhrase pair = PairPhrase.at(units, i);
    if (pair != null) {
      add(i, units.get(i + 1).end(), registry.country(pair.first()), Mention.Kind.GROUP);
      add(i + 2, units.get(i + 2).end(), registry.country(pair.second()), Mention.Kind.GROUP);
      return i + PairPhrase.LENGTH;
    }
    GroupPhrase phrase = GroupPhrase.at(units, i);
    if (phrase == null) {
      return isDelegationOf(i) ? within(i, i + 1) : i + 1;
    }
    if (phrase.iso3() == null) {
      return within(i, phrase.end());
    }
    int end = units.get(phrase.end() - 1).end();
    add(i, end, side(i, phrase.end(), phrase.iso3()), Mention.Kind.GROUP);
    return others(phrase.end());
  }

  /** {@code السياسة الخارجية الفلانية}: no ministry. */
  private boolean isAdjective(int i) {
    return i > 0
        && units.get(i).token().folded().endsWith("يه")
        && !units.get(i).hasConjunction()
        && units.get(i).preposition() == Form.NONE
        && units.get(i - 1).token().isWord()
        && Fold.isDefinite(units.get(i - 1).token().folded());
  }

  /** {@code وفد حركة فلان}. */
  private boolean isDelegationOf(int i) {
    Meaning.OfSideNoun noun = units.get(i).as(Meaning.OfSideNoun.class);
    return noun != null
        && noun.kind().equals("DELEGATION")
        && i + 1 < units.size()
        && units.get(i + 1).is(Meaning.OfOrganisation.class)
        && units.get(i + 1).preposition() == Form.NONE
        && !units.get(i + 1).hasConjunction();
  }

  /** {@code مسؤولين سوريين | وعراقيين}: others of the same noun, in the plural like the first. */
  private int others(int from) {
    int i = from;
    String iso3 = GroupPhrase.another(units, i);
    while (iso3 != null) {
      add(i, units.get(i).end(), registry.country(iso3), Mention.Kind.GROUP);
      i++;
      iso3 = GroupPhrase.another(units, i);
    }
    return i;
  }

  /** {@code مسلحون من}, {@code المكتب السياسي ل} a body; the unit itself where none follows. */
  private int members(int i) {
    int of = units.get(i).is(Meaning.OfOrganisation.class) ? -1 : organ.bodyOf(i);
    int at = of < 0 ? member.bodyOf(i) : of;
    return at > i && isBodyAt(at) ? within(i, at) : i;
  }

  /** Whether the name of a body, or its armed forces, begins at a unit. */
  private boolean isBodyAt(int i) {
    Meaning.OfSideNoun side = units.get(i).as(Meaning.OfSideNoun.class);
    return units.get(i).is(Meaning.OfOrganisation.class)
        || side != null && side.kind().equals("FORCES")
        || organisations.at(i, units, tokens, text) != null;
  }

  /** The body or state at a unit takes part through its officials, whom a group noun names. */
  private int within(int head, int at) {
    int before = mentions.size();
    int next = next(at);
    boolean body =
        mentions.size() == before + 1
            && !mentions.getLast().entity().isPerson()
            && mentions.getLast().first() == units.get(at).first();
    if (body) {
      Mention inner = mentions.removeLast();
      add(head, inner.end(), inner.entity(), Mention.Kind.GROUP);
    }
    return next;
  }

  /**
   * A camp is an organisation of its country ({@code المعارضة السورية}), so is a body that every
   * state has ({@code الجيش السوري}); others are the country.
   */
  private Entity side(int head, int end, String iso3) {
    String name = Slices.of(units, tokens, text, head, head + 1);
    String whole = Slices.of(units, tokens, text, head, end);
    if (registry.gazetteer().stateBodies().isOne(name) && !isAdjective(head)) {
      Entity body = registry.organisation(name, iso3);
      body.lengthenName(whole);
      return body;
    }
    boolean camp = GroupPhrase.isCamp(units.get(head)) && !isAdjective(head);
    return camp ? registry.organisation(whole, iso3) : registry.country(iso3);
  }
}
