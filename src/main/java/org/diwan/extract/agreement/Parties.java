package org.diwan.extract.agreement;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.diwan.extract.agreement.DocumentWords.Cue;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.model.AgreementStatus;
import org.diwan.model.AgreementType;
import org.diwan.model.Event;
import org.diwan.model.ParticipantKind;
import org.diwan.model.Participation;
import org.diwan.model.Role;
import org.diwan.text.Fold;
import org.jspecify.annotations.Nullable;

/**
 * The parties of a document, surest first: between or with whom it is, who signed it, whose step it
 * is, whose nationality it bears; else the two sides of the article where its words mean them.
 */
final class Parties {
  private static final int SHARED_REACH = 3;

  /** Steps in the life of a document that is there: who takes them need not be bound by it. */
  private static final Set<AgreementStatus> LATER =
      EnumSet.range(AgreementStatus.IN_FORCE, AgreementStatus.ENDED);

  private final DocumentWords words;
  private final JoinedSides joined;
  private final OwnStates own;
  private final StepSubjects subjects;
  private final ActingState acting;
  private final DomesticSides domestic;
  private final Steps steps;

  Parties(DocumentWords words) {
    this.words = words;
    this.joined = new JoinedSides(words);
    this.own = new OwnStates(words);
    this.subjects = new StepSubjects(words);
    this.acting = new ActingState(words);
    this.steps = new Steps(words);
    this.domestic = new DomesticSides(joined, subjects);
  }

  void fill(
      Named named,
      Passage passage,
      Occurrence document,
      @Nullable Event signing,
      @Nullable Step step) {
    add(named, passage, joined.of(passage, document));
    add(named, passage, own.of(passage, document, step));
    add(named, passage, NameSides.nationalities(passage, document));
    boolean all = named.parties.size() > 1 && JoinedSides.areAll(passage, document);
    if (!all && (named.known == null || StepSubjects.isLeaving(passage, step))) {
      add(named, passage, subjects.of(passage, document, step));
      add(named, passage, makers(passage, document, step));
    }
    boolean fresh = document.isIndefinite() || step == null || step.kind() != Step.Kind.NOUN;
    if (named.known == null && signing != null && !all && (fresh || named.parties.isEmpty())) {
      add(named, passage, signers(passage, document, signing));
    }
    if (named.known == null
        && named.parties.isEmpty()
        && !NameSides.tellContent(passage, document, words)
        && (isOwned(named) || isOfMany(passage, document))) {
      addNamed(named, passage, document);
    }
    addKnown(named, passage);
    if (named.parties.isEmpty()
        && named.told
        && mayBeOfBoth(named)
        && !isOfAll(named, passage, document)) {
      add(named, passage, SentenceSides.twoBefore(passage, document));
    }
    if (named.parties.size() < 2
        && named.type == AgreementType.JOINT_STATEMENT
        && !StatementEnd.is(passage, document.match())) {
      add(named, passage, SentenceSides.issuers(passage, document));
    }
    add(named, passage, OtherSide.of(named, passage, document, step));
    expand(named, passage);
    leading(named, passage);
    if (named.parties.size() < 2 && meansBoth(named, passage, document, signing, step)) {
      List<Entity> two = SentenceSides.twoBefore(passage, document);
      add(named, passage, holdsAll(two, named) ? two : List.of());
      addPair(named, passage, document);
    }
    if (named.parties.isEmpty() && NameSides.tellPeace(passage, document, words)) {
      add(named, passage, SentenceSides.onlyCountry(passage));
    }
    Sponsors.leave(named, passage, document, words);
    Firms.leave(named, passage, words);
    leaveAuthor(named, passage, document);
  }

  /** {@code وثيقة الأزهر}: who wrote it for others to sign. */
  private static void leaveAuthor(Named named, Passage passage, Occurrence document) {
    int at = document.nounEnd();
    Mention author =
        named.type == AgreementType.DOCUMENT && at < document.end() ? passage.over(at) : null;
    if (author != null && author.preposition() == 0) {
      named.parties.removeIf(party ->
          party.kind() == ParticipantKind.ORGANISATION
              && party.key().equals(author.entity().key()));
    }
  }

  /** {@code تنفيذا لاتفاق وقعته كينيا}: who made what is being carried out. */
  private List<Entity> makers(Passage passage, Occurrence document, @Nullable Step step) {
    boolean later = step != null && step.kind() == Step.Kind.NOUN && LATER.contains(step.status());
    return later ? subjects.of(passage, document, steps.behind(passage, document)) : List.of();
  }

  private boolean isOfAll(Named named, Passage passage, Occurrence document) {
    return named.type == AgreementType.JOINT_STATEMENT
        && named.parties.isEmpty()
        && SentenceSides.isOfMany(passage, document, words);
  }

  /** A treaty, or one that is only made or talked of. */
  private static boolean mayBeOfBoth(Named named) {
    return named.type == AgreementType.TREATY || !LATER.contains(named.status);
  }

  private static boolean holdsAll(List<Entity> two, Named named) {
    return named.parties.stream()
        .allMatch(p -> two.stream().anyMatch(e -> e.side().equals(p.side())));
  }

  /** Told to be there, or of a type that bears the names of those it binds. */
  private static boolean isOwned(Named named) {
    return named.told
        || named.type == AgreementType.CONVENTION
        || named.type == AgreementType.ACTION_PLAN
        || named.type == AgreementType.PROGRAMME;
  }

  /** {@code اتفاق أوبك}. */
  private static boolean isOfMany(Passage passage, Occurrence document) {
    int at = document.nounEnd();
    Mention owner = at < document.end() ? passage.over(at) : null;
    return owner != null && passage.registry().isIntergovernmental(owner.entity());
  }

  /** A body all of whose members the article names stands for them. */
  private void expand(Named named, Passage passage) {
    boolean ownWords = named.told && named.type == AgreementType.JOINT_STATEMENT;
    for (Entity party : List.copyOf(named.parties)) {
      if (ownWords && named.name.contains(party.nameAr())) {
        continue;
      }
      List<Entity> members = passage.registry().namedMembers(party);
      if (!members.isEmpty()) {
        named.parties.remove(party);
        add(named, passage, members);
      }
    }
  }

  private void add(Named named, Passage passage, List<Entity> entities) {
    for (Entity found : entities) {
      Entity entity = acting.of(passage, found);
      if (!entity.isPerson()
          && named.parties.stream().noneMatch(p -> bound(p).equals(bound(entity)))) {
        named.parties.add(entity);
      }
    }
  }

  /** Whom a document binds: a state, or a faction beside its state. */
  static String bound(Entity party) {
    return party.isFaction() ? party.key() : party.side();
  }

  /**
   * Those of the event whom the sentence names outside the document's name; all of a fresh one
   * where it names nobody.
   */
  private static List<Entity> signers(Passage passage, Occurrence document, Event signing) {
    boolean fresh = document.isIndefinite();
    List<Entity> signers = new ArrayList<>();
    for (Participation participation : signing.participations()) {
      Entity side =
          participation.role() == Role.ACTOR
              ? passage.registry().side(participation.participant())
              : null;
      if (side != null && (isNamed(passage, document, side) || fresh && !namesAnybody(passage))) {
        signers.add(side);
      }
    }
    return signers;
  }

  private static boolean isNamed(Passage passage, Occurrence document, Entity side) {
    return passage.sentence().mentions().stream()
        .filter(m -> m.first() < document.nounEnd() || m.first() >= document.end())
        .anyMatch(m -> m.entity().side().equals(side.side()));
  }

  private static boolean namesAnybody(Passage passage) {
    return passage.sentence().mentions().stream().anyMatch(Mention::canTakePart);
  }

  /** Names inside the document's own that are no place. */
  private void addNamed(Named named, Passage passage, Occurrence document) {
    int places = -1;
    for (Mention mention : passage.sentence().mentions()) {
      boolean inside = mention.first() >= document.nounEnd() && mention.first() < document.end();
      boolean goesOn = mention.conjoined() && mention.first() == places;
      places = goesOn || passage.before(mention).equals("في") ? mention.end() : -1;
      boolean place =
          goesOn
              || mention.kind() != Mention.Kind.NAME && mention.kind() != Mention.Kind.GROUP
              || Prepositions.isAway(passage.before(mention))
              || words.isWhole(passage.before(mention), Cue.SPONSORS);
      boolean seat =
          mention.first() == document.nounEnd()
              && mention.entity().kind() == ParticipantKind.COUNTRY;
      if (inside && !place && !seat && !isInBrackets(passage, document, mention)) {
        add(named, passage, List.of(mention.entity()));
      }
    }
  }

  /** {@code مجموعة السبع (بريطانيا وكندا …)}: who its members are. */
  private static boolean isInBrackets(Passage passage, Occurrence document, Mention mention) {
    int open = 0;
    for (int i = document.nounEnd(); i < mention.first(); i++) {
      open += passage.token(i).is('(') ? 1 : passage.token(i).is(')') ? -1 : 0;
    }
    return open > 0;
  }

  /**
   * The document the world knows by this name, none where the name joins somebody it does not bind:
   * {@code الاتفاق النووي مع كينيا}.
   */
  DocumentWords.@Nullable Known known(Passage passage, Occurrence document) {
    DocumentWords.Known known = words.known(passage.tokens(), document.first(), document.end());
    boolean other =
        known != null
            && joined.of(passage, document).stream()
                .anyMatch(e -> e.kind() == ParticipantKind.COUNTRY && !mayBind(known, e));
    return other ? null : known;
  }

  static boolean mayBind(DocumentWords.Known known, Entity entity) {
    String code =
        entity.kind() == ParticipantKind.COUNTRY ? entity.countryIso3() : entity.key().substring(2);
    return code != null && known.mayBind(code);
  }

  private void addKnown(Named named, Passage passage) {
    DocumentWords.Known known = named.known;
    if (known != null) {
      named.parties.removeIf(party -> !mayBind(known, party));
      add(named, passage, known.parties().stream().map(passage.registry()::country).toList());
    }
  }

  /** {@code عقد مع شركة محلية}: fresh, and one of its two sides is not known. */
  boolean isPart(
      Named named,
      Passage passage,
      Occurrence document,
      @Nullable Event signing,
      @Nullable Step step) {
    boolean two =
        named.type == AgreementType.DOCUMENT || JoinedSides.mustBeKnown(passage, document);
    named.domestic = domestic.settle(named, passage, document, signing, step);
    boolean few =
        named.parties.size() < 2 && two && !named.domestic || subjects.isOneSided(passage, step);
    return document.isIndefinite() && named.known == null && few;
  }

  /** {@code بين الحزبين}: the parties that lead both states stand for them. */
  private static void leading(Named named, Passage passage) {
    String name = Fold.fold(named.name);
    if (!name.contains("الحزبين") && !name.contains("المكتبين السياسيين")) {
      return;
    }
    Set<Entity> leading = new LinkedHashSet<>();
    for (Entity entity : named.parties.isEmpty() ? passage.registry().pair() : named.parties) {
      String country = entity.countryIso3();
      Entity party = country == null ? null : passage.registry().party(country);
      if (party == null) {
        return;
      }
      leading.add(party);
    }
    named.parties.clear();
    named.parties.addAll(leading);
  }

  /** {@code البلدين}, {@code بينهما}, or a statement or signing of a sentence that names nobody. */
  private boolean meansBoth(
      Named named,
      Passage passage,
      Occurrence document,
      @Nullable Event signing,
      @Nullable Step step) {
    boolean statement = named.type == AgreementType.JOINT_STATEMENT;
    boolean made = signing != null || statement;
    if (named.known != null) {
      return false;
    }
    if (isOfAll(named, passage, document)) {
      return false;
    }
    boolean other = made && withOther(named, passage, document);
    if (!other && (statement && !document.isIndefinite() || made && !namesAnybody(passage))) {
      return true;
    }
    int near = Math.max(0, document.first() - SHARED_REACH);
    int from = step == null ? near : Math.min(step.at(), near);
    return passage.tokens().subList(from, document.end()).stream()
        .anyMatch(t -> words.is(t, Cue.SHARED));
  }

  /** {@code مذكرة مع مؤسسة فلانة}, {@code بيان مع زميله}: one of two sides, known or not. */
  private boolean withOther(Named named, Passage passage, Occurrence document) {
    return passage.tokens().subList(document.nounEnd(), document.end()).stream()
            .anyMatch(t -> t.folded().equals("مع"))
        && joined.of(passage, document).size() == named.parties.size();
  }

  /** A state that is none of the two, or behind the document somebody who stands for one. */
  private static boolean namesOther(Passage passage, Occurrence document, Set<Entity> pair) {
    return passage.sentence().mentions().stream()
        .filter(m -> m.kind() != Mention.Kind.PLACE)
        .filter(m -> m.first() >= document.end() || !m.entity().isPerson())
        .map(passage::side)
        .filter(e -> e != null && e.kind() == ParticipantKind.COUNTRY)
        .anyMatch(e -> pair.stream().noneMatch(p -> p.side().equals(e.side())));
  }

  private void addPair(Named named, Passage passage, Occurrence document) {
    Set<Entity> pair = passage.registry().pair();
    if (named.parties.size() > 1 || pair.size() > 2 || namesOther(passage, document, pair)) {
      return;
    }
    boolean ours =
        named.parties.isEmpty()
            || named.parties.stream()
                .anyMatch(p -> pair.stream().anyMatch(e -> e.side().equals(p.side())));
    if (ours) {
      add(named, passage, List.copyOf(pair));
    }
  }
}
