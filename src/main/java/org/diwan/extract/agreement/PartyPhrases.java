package org.diwan.extract.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.diwan.extract.agreement.DocumentWords.Cue;
import org.diwan.extract.entity.Entity;
import org.diwan.extract.entity.Mention;
import org.diwan.gazetteer.Organisation;
import org.diwan.model.AgreementStatus;
import org.diwan.model.ParticipantKind;
import org.diwan.text.Fold;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * The words that name a document's parties: {@code بين … و…}, {@code مع …}, a nationality, a
 * subject.
 */
final class PartyPhrases {
  private static final int REACH = 14;
  private static final int LISTED = 2;
  private static final int SUBJECT = 8;
  private static final int STANDING = 5;
  private static final Set<String> JOINS = Set.of("بين", "مع", "وبين", "ومع");
  private static final Set<String> OWN = Set.of("بلاده", "بلادها", "بلده", "وبلاده");
  private static final Set<String> OWN_TWO = Set.of("بلديهما", "بلديهم", "وبلديهما");
  private static final Set<String> AWAY = Set.of("عن", "ضد", "علي", "لدي");
  private static final Set<String> STATE_NAMES =
      Set.of("البرلمان", "برلمان", "مجلس", "الحكومه", "حكومه", "الكونغرس");
  private static final Set<String> STATE_BODIES = Set.of("LEGISLATURE", "JUDICIARY");
  private final DocumentWords words;

  PartyPhrases(DocumentWords words) {
    this.words = words;
  }

  /** Whether {@code بين} or {@code مع} leads from its noun to sides that must all be known. */
  boolean isJoined(Passage passage, Occurrence document) {
    int end = Math.min(passage.tokens().size(), document.end() + 1);
    for (int i = document.nounEnd(); i < end; i++) {
      if (isJoin(passage.token(i)) && !isDoneWith(passage, i)) {
        return !isWithUnnamed(passage, i);
      }
    }
    return false;
  }

  /** {@code بين إيران والقوى الكبرى}: a state, and others who bear no name. */
  private static boolean isWithUnnamed(Passage passage, int join) {
    Mention state = join + 1 < passage.tokens().size() ? passage.over(join + 1) : null;
    return passage.token(join).folded().equals("بين")
        && state != null
        && state.entity().kind() == ParticipantKind.COUNTRY
        && state.end() < passage.tokens().size()
        && passage.token(state.end()).hasConjunction()
        && passage.over(state.end()) == null;
  }

  /** {@code بالتنسيق مع}: with whom it is done, not whom it binds. */
  private static boolean isDoneWith(Passage passage, int join) {
    return join > 0 && passage.token(join - 1).folded().startsWith("بالت");
  }

  /** {@code بين} names all of them, {@code مع} only the others. */
  boolean isBetween(Passage passage, Occurrence document) {
    int end = Math.min(passage.tokens().size(), document.end() + LISTED);
    return passage.tokens().subList(document.nounEnd(), end).stream()
        .anyMatch(t -> t.folded().equals("بين"));
  }

  static boolean isJoin(Token token) {
    return JOINS.contains(token.folded());
  }

  /**
   * {@code بين بلديهما وقطر}, {@code انسحاب بلاده من الاتفاق}: the states of those named before.
   */
  List<Entity> own(Passage passage, Occurrence document, @Nullable Step step) {
    int from = step == null ? document.first() : Math.min(step.at(), document.first());
    int end = Math.min(passage.tokens().size(), document.end() + 2);
    for (int i = from; i < end; i++) {
      String folded = passage.token(i).folded();
      if (OWN_TWO.contains(folded)) {
        return people(passage, i, 2);
      }
      if (OWN.contains(folded)) {
        return people(passage, i, 1);
      }
    }
    return List.of();
  }

  private static List<Entity> people(Passage passage, int end, int count) {
    List<Entity> found = new ArrayList<>();
    for (Mention mention : passage.sentence().mentions().reversed()) {
      Entity side =
          mention.first() < end && mention.entity().isPerson()
              ? side(passage, mention.entity())
              : null;
      if (side != null && found.size() < count && !found.contains(side)) {
        found.add(side);
      }
    }
    return found;
  }

  /** Between or with whom, in the name or right behind it. */
  List<Entity> joined(Passage passage, Occurrence document) {
    List<Entity> found = new ArrayList<>();
    int end = Math.min(passage.tokens().size(), document.end() + REACH);
    for (int i = document.nounEnd(); i < end; i++) {
      Token token = passage.token(i);
      if (passage.isStop(i) || i > document.nounEnd() && isAnother(passage, i)) {
        break;
      }
      if (isJoin(token)
          && !isDoneWith(passage, i)
          && (i < document.end() || follows(passage, document, i))) {
        list(passage, i + 1, found);
      }
    }
    return found;
  }

  /** Whether only its signing, its day and its place stand between the name and here. */
  private boolean follows(Passage passage, Occurrence document, int at) {
    Token before = passage.token(at - 1);
    return at == document.end()
        || !before.isWord()
        || before.folded().startsWith("علي")
        || before.folded().startsWith("الي")
        || passage.over(at - 1) != null
        || words.steps().isAny(before)
        || passage.dates().stream().anyMatch(d -> d.firstToken() < at && at <= d.pastLastToken());
  }

  private boolean isAnother(Passage passage, int at) {
    return passage.token(at).isWord() && words.nouns().longest(passage.tokens(), at) != null;
  }

  /** Those who follow one another with nothing but titles, commas and {@code و} between. */
  private void list(Passage passage, int from, List<Entity> found) {
    int reach = from + LISTED + 1;
    int last = from;
    for (Mention mention : passage.sentence().mentions()) {
      if (mention.first() < from) {
        continue;
      }
      if (mention.first() > reach || !isParty(mention) || says(passage, last, mention.first())) {
        return;
      }
      Entity side = side(passage, mention.entity());
      if (side != null) {
        found.add(side);
      }
      reach = mention.end() + LISTED;
      last = mention.end();
    }
  }

  /** {@code مع إيران، قال فلان}: what stands behind a verb is no side. */
  private boolean says(Passage passage, int from, int end) {
    for (int i = from; i < end; i++) {
      if (passage.isStop(i) || words.isVerb(passage.token(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isParty(Mention mention) {
    return mention.kind() != Mention.Kind.PLACE;
  }

  private static @Nullable Entity side(Passage passage, Entity entity) {
    return passage.registry().side(entity.toParticipant());
  }

  /** {@code الاتفاق النووي الإيراني}, {@code الاتفاقية المصرية السودانية}. */
  List<Entity> nationalities(Passage passage, Occurrence document) {
    List<Entity> found = new ArrayList<>();
    for (int i = document.nounEnd(); i < document.end(); i++) {
      Token token = passage.token(i);
      Mention mention = passage.over(i);
      if (Prepositions.isFree(token) || mention == null && Prepositions.opens(token)) {
        break;
      }
      if (mention != null && mention.kind() == Mention.Kind.ADJECTIVE) {
        found.add(mention.entity());
      }
    }
    return found;
  }

  /** Told of a party that leaves it. */
  boolean isLeft(Passage passage, @Nullable Step step) {
    return step != null && passage.token(step.at()).folded().contains("نسح");
  }

  /** Whose step it is: between verb and document, before the verb, or behind a relative verb. */
  List<Entity> subjects(Passage passage, Occurrence document, @Nullable Step step) {
    if (step == null) {
      return List.of();
    }
    if (step.kind() == Step.Kind.BEHIND) {
      return between(passage, step.at() + 1, clauseEnd(passage, step.at() + 1));
    }
    if (step.kind() == Step.Kind.STANDING) {
      return before(passage, step);
    }
    List<Entity> behind = between(passage, step.at() + 1, document.first());
    boolean leads = step.kind() == Step.Kind.VERB || step.status() != AgreementStatus.IN_FORCE;
    if (behind.isEmpty() || isWith(passage, step.at() + 1)) {
      return leads ? both(before(passage, step), behind) : behind;
    }
    return behind;
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

  private static List<Entity> both(List<Entity> first, List<Entity> then) {
    List<Entity> all = new ArrayList<>(first);
    all.addAll(then);
    return all;
  }

  /** Where the clause of a participle or relative verb ends, at a comma, a mark or a verb. */
  private int clauseEnd(Passage passage, int from) {
    int end = Math.min(passage.tokens().size(), from + SUBJECT - 1);
    for (int i = from; i < end; i++) {
      if (passage.isStop(i) || passage.isComma(i) || words.isVerb(passage.token(i))) {
        return i;
      }
    }
    return end;
  }

  private static List<Entity> between(Passage passage, int from, int end) {
    List<Entity> found = new ArrayList<>();
    for (Mention mention : passage.sentence().mentions()) {
      boolean inside = mention.first() >= from && mention.first() < end;
      if (inside
          && mention.canTakePart()
          && mention.preposition() == 0
          && !isIn(passage, mention)) {
        Entity side = side(passage, mention.entity());
        if (side != null) {
          found.add(side);
        }
      }
    }
    return found;
  }

  /** Whose statement it is, as the words behind it tell. */
  List<Entity> issuers(Passage passage, Occurrence document) {
    int end = Math.min(passage.tokens().size(), document.end() + REACH);
    for (int i = document.end(); i < end; i++) {
      if (passage.isStop(i) || passage.isComma(i)) {
        end = i;
      }
    }
    List<Entity> found = new ArrayList<>();
    for (Mention mention : passage.sentence().mentions()) {
      Entity side =
          mention.first() >= document.end() && mention.first() < end && mention.canTakePart()
              ? side(passage, mention.entity())
              : null;
      if (side != null) {
        found.add(side);
      }
    }
    return found;
  }

  /** {@code اتفاق ينص على تشكيل مجلس}: names inside are what it holds. */
  boolean tellsContent(Passage passage, Occurrence document) {
    int at = document.nounEnd();
    return document.isIndefinite()
        && at < document.end()
        && words.is(passage.token(at), Cue.CONTENT);
  }

  /** A peace may be made within one country. */
  boolean isPeace(Passage passage, Occurrence document) {
    return passage.tokens().subList(document.nounEnd(), document.end()).stream()
        .anyMatch(t -> words.is(t, Cue.PEACE));
  }

  /** The country of all places and sides of the sentence, where it is one. */
  List<Entity> onlyCountry(Passage passage) {
    List<String> countries =
        passage.sentence().mentions().stream()
            .map(Mention::entity)
            .filter(e -> e.kind() == ParticipantKind.COUNTRY)
            .map(Entity::countryIso3)
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    return countries.size() == 1
        ? List.of(passage.registry().country(countries.getFirst()))
        : List.of();
  }

  /** The countries the sentence names before the document, where they are two. */
  List<Entity> twoBefore(Passage passage, Occurrence document) {
    if (areOthers(passage)) {
      return List.of();
    }
    List<String> countries =
        passage.sentence().mentions().stream()
            .filter(m -> m.first() < document.first() && m.kind() != Mention.Kind.PLACE)
            .map(m -> m.entity().countryIso3())
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    return countries.size() == 2
        ? countries.stream().map(passage.registry()::country).toList()
        : List.of();
  }

  /** {@code نجري محادثات مع كينيا وأوغندا}: those with whom somebody else talks. */
  private static boolean areOthers(Passage passage) {
    List<Mention> mentions = passage.sentence().mentions();
    int first = mentions.isEmpty() ? 0 : mentions.getFirst().first();
    return first > 0 && isWith(passage, first - 1);
  }

  /** The state for which a parliament or a government acts. */
  static Entity state(Passage passage, Entity entity) {
    String country = entity.countryIso3();
    Organisation body =
        country != null && entity.key().startsWith("O:")
            ? passage.registry().gazetteer().organisation(entity.key().substring(2))
            : null;
    boolean listed = body != null && STATE_BODIES.contains(body.kind());
    boolean named =
        body == null
            && entity.key().startsWith("O:")
            && STATE_NAMES.contains(Fold.fold(entity.nameAr()).split(" ")[0]);
    return country != null && (listed || named) ? passage.registry().country(country) : entity;
  }

  /** {@code الانفصال عن إسبانيا}: what the document is about. */
  static boolean isAway(Passage passage, Mention mention) {
    String before = mention.first() == 0 ? "" : passage.token(mention.first() - 1).folded();
    return isIn(passage, mention) || AWAY.contains(before);
  }

  private static boolean isBehindWith(Passage passage, Mention mention) {
    return mention.first() > 0 && isWith(passage, mention.first() - 1);
  }

  private static boolean isIn(Passage passage, Mention mention) {
    String before = mention.first() == 0 ? "" : passage.token(mention.first() - 1).folded();
    return before.equals("في") || before.equals("من") || before.equals("الي");
  }

  /** {@code إيران وقعت}, {@code الرياض وأنقرة توصلتا}: those right before the word. */
  private static List<Entity> before(Passage passage, Step step) {
    int reach =
        switch (step.kind()) {
          case STANDING -> STANDING;
          case VERB -> 2;
          case NOUN, BEHIND -> 0;
        };
    int end = step.at();
    List<Entity> found = new ArrayList<>();
    for (Mention mention : passage.sentence().mentions().reversed()) {
      boolean near = mention.end() <= end && mention.end() >= end - reach;
      Entity side = near && mention.canTakePart() ? side(passage, mention.entity()) : null;
      if (side != null) {
        found.add(side);
        end = mention.conjoined() ? mention.first() : -1;
        if (end < 0 && step.kind() == Step.Kind.NOUN && isBehindWith(passage, mention)) {
          return List.of();
        }
      }
    }
    return found;
  }
}
