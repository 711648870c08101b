package org.diwan.extract.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.diwan.extract.entity.Entity;
import org.diwan.gazetteer.Triggers.Shape;
import org.diwan.model.OfficeClass;
import org.diwan.model.ParticipantKind;
import org.diwan.model.Role;
import org.jspecify.annotations.Nullable;

/** Someone takes or leaves an office: the person named nearest is the actor. */
final class OfficeFrame extends Frames {
  private static final int NEAR = 5;
  private static final Set<String> APPOINTS =
      Set.of(
          "عين",
          "أقال",
          "انتخب",
          "كلف",
          "سمى",
          "أعفى",
          "عزل",
          "خلع",
          ":نحى",
          "رشح",
          "اختار",
          ":نصب",
          "نصب رئيسا",
          "أطاح",
          "بايع");

  /** Said of much besides offices: an office must stand behind whom they name. */
  private static final Set<String> CHOOSES = Set.of("اختار", "رشح", "سمى", ":نصب", "اختير");

  private static final Set<String> OFFICES =
      Set.of(
          "رييسا", "وزيرا", "وزيره", "سفيرا", "مستشارا", "امينا", "مديرا", "نايبا", "قايدا",
          "محافظا", "مبعوثا", "حاكما", "ممثلا", "متحدثا", "عضوا", "وليا", "ملكا", "اميرا", "رييسه",
          "واليا", "زعيما", "قايما", "منسقا");
  private static final Set<String> GOVERNMENTS = Set.of("الحكومه", "حكومه", "حكومته", "حكومتها");
  private static final Set<String> AS =
      Set.of("لمنصب", "لرياسه", "لشغل", "لتولي", "خلفا", "لخلافه");
  private static final Set<OfficeClass> RULERS =
      EnumSet.of(OfficeClass.MONARCH, OfficeClass.HEAD_OF_STATE, OfficeClass.HEAD_OF_GOVERNMENT);

  private static final Set<Character> QUOTES = Set.of('"', '«', '“', '”');
  private static final Set<String> AIDES =
      Set.of("مستشار", "مستشاره", "نايب", "مساعد", "متحدث", "مبعوث", "سكرتير", "مدير");
  private static final Set<String> TENURE =
      Set.of("اثنا", "خلال", "فتره", "مده", "طوال", "طيله", "قبل", "سنوات", "قبيل", "ابان");

  private static final Set<String> HERS =
      Set.of("انها", "بانها", "وانها", "لانها", "لكنها", "هي", "وهي");

  OfficeFrame(Cues cues, Clause clause, TriggerAt at, Discourse discourse) {
    super(cues, clause, at, discourse);
  }

  @Override
  boolean fill(Draft draft) {
    if (cues.isObjectKind(needs()) && !hasObject()) {
      return false;
    }
    Entity person = at.isNoun() ? ofNoun() : isAppointing() ? appointed() : doer();
    person =
        person == null
                || isMisread(person)
                || isTenure()
                || isQuoted()
                || isAide(person)
                || isWoman() && !Agreeing.mayBe(person, true)
                || isDoubtful(person)
            ? null
            : person;
    draft.add(person, Role.ACTOR);
    draft.posted = person != null && new Posting(this).isOfState(person);
    if (person == null && isOfGovernment()) {
      draft.add(whose(), Role.ACTOR);
      return draft.hasActor();
    }
    if (person == null && (isOath() || cues.isObjectKind(needs()) && !needs().equals("POST"))) {
      return body(draft);
    }
    return needs().equals("RECIPIENT") ? chair(draft) : person != null;
  }

  /** {@code يتولى المحافظ إدارة}: what goes with an office; {@code خلف الرئيس}: behind him. */
  private boolean isDoubtful(Entity person) {
    String lemma = at.trigger().lemma();
    boolean goesOn = at.trigger().shape() == Shape.IMPERFECT && !at.isFuture();
    if (cues.isObjectKind(needs()) && !needs().equals("POST")) {
      return goesOn && !isSince() || person.key().startsWith("P:?");
    }
    if (lemma.endsWith("خلف")) {
      return goesOn
          || (at.trigger().suffixed() ? clause.startingAt(at.end()) == null : peopleBehind() < 2);
    }
    boolean side = lemma.endsWith("أطاح") && person.key().startsWith("P:?");
    return side || CHOOSES.stream().anyMatch(lemma::endsWith) && !hasOffice(person);
  }

  /** {@code منذ أن يتولى}, {@code بعد أن يتسلم}. */
  private boolean isSince() {
    return clause.sentence().sentence().isTitle()
        || at.first() > 0 && clause.tokens().get(at.first() - 1).reads("ان");
  }

  private long peopleBehind() {
    return after().stream().filter(a -> a.entity().isPerson() && a.isBare()).count();
  }

  /** {@code اختار فلانا رئيسا}, {@code رشح فلانا لمنصب}. */
  private boolean hasOffice(Entity person) {
    return clause.arguments().stream()
        .filter(a -> a.entity().equals(person))
        .anyMatch(a -> isOffice(a.mention().end()) && !isIn(a.mention().end()));
  }

  private boolean isIn(int token) {
    return clause.tokens().get(token).folded().equals("في");
  }

  /** {@code انتخاب رئيس توافقي}: one unlisted word behind an office is hardly a name. */
  private static boolean isMisread(Entity person) {
    return !person.isNamed() && person.holds(OfficeClass.BUSINESS)
        || person.key().startsWith("P:~") && person.nameAr().indexOf(' ') < 0;
  }

  /** {@code صحيفة «عين اليوم»}: a name, no verb. */
  private boolean isQuoted() {
    return at.isVerb()
        && at.first() > 0
        && QUOTES.stream().anyMatch(clause.tokens().get(at.first() - 1)::is);
  }

  /** {@code استقالة مستشار الرئيس}: not the president. */
  private boolean isAide(Entity person) {
    return at.isNoun()
        && at.end() < clause.tokens().size()
        && AIDES.contains(clause.tokens().get(at.end()).folded())
        && rules(person);
  }

  /** {@code إقالتها}, {@code أنها ستستقيل}, {@code فازت}: of a woman, or of what is no person. */
  private boolean isWoman() {
    if (at.isNoun()) {
      return at.trigger().suffixed() && at.form().word().endsWith("ها");
    }
    boolean hers = at.first() > 0 && HERS.contains(clause.tokens().get(at.first() - 1).folded());
    boolean done = at.trigger().shape() == Shape.PERFECT && at.form().word().endsWith("ت");
    return !isAppointing() && (hers || done);
  }

  /** {@code أثناء توليه المنصب}: the time in office, not its beginning. */
  private boolean isTenure() {
    return at.isNoun()
        && at.form().word().startsWith("تول")
        && at.first() > 0
        && TENURE.contains(clause.tokens().get(at.first() - 1).folded());
  }

  /** A state that takes the chair of an organisation. */
  private boolean chair(Draft draft) {
    subject().entities().forEach(e -> draft.add(e, Role.ACTOR));
    for (Argument argument : after()) {
      if (argument.is("ل") && !argument.entity().isPerson()) {
        draft.add(argument.entity(), Role.RECIPIENT);
      }
    }
    return draft.hasActor() && !draft.in(Role.RECIPIENT).isEmpty();
  }

  /** {@code استقالة الحكومة الفلانية}. */
  private boolean isOfGovernment() {
    return at.trigger().lemma().endsWith("استقال")
        && at.isNoun()
        && at.end() < clause.tokens().size()
        && GOVERNMENTS.contains(clause.tokens().get(at.end()).folded());
  }

  /** The state named beside, by itself or by who accepts it. */
  private @Nullable Entity whose() {
    Entity state = state();
    return state != null
        ? state
        : clause.arguments().stream()
            .map(a -> a.entity().countryIso3())
            .filter(Objects::nonNull)
            .findFirst()
            .map(discourse.registry()::country)
            .orElse(null);
  }

  private boolean isOath() {
    return at.trigger().lemma().endsWith("أدى اليمين") && cabinet() != null;
  }

  /** {@code أدت الحكومة اليمين أمام البرلمان الفلاني}: the government stands before the oath. */
  private @Nullable Entity cabinet() {
    boolean told =
        clause.tokens().subList(Math.max(0, at.first() - NEAR), at.first()).stream()
            .anyMatch(t -> t.reads("الحكومه") || t.reads("حكومه"));
    return told ? state() : null;
  }

  private @Nullable Entity state() {
    for (Argument argument : clause.arguments()) {
      String country = argument.entity().countryIso3();
      boolean near = Math.abs(argument.mention().first() - at.first()) <= NEAR;
      if (near && country != null && !argument.entity().isPerson()) {
        return discourse.registry().country(country);
      }
    }
    return null;
  }

  /** {@code أدت الحكومة الفلانية اليمين}; {@code تسلمت فلانة رئاسة منظمة من فلان}. */
  private boolean body(Draft draft) {
    if (isOath()) {
      draft.add(cabinet(), Role.ACTOR);
      return true;
    }
    boolean takes = needs().equals("POSTED") && at.isVerb() && hasObject("CHAIR");
    boolean goesOn = at.trigger().shape() == Shape.IMPERFECT && !at.isFuture();
    if (!takes || goesOn) {
      return false;
    }
    subject().entities().stream()
        .filter(e -> e.kind() == ParticipantKind.COUNTRY)
        .forEach(e -> draft.add(e, Role.ACTOR));
    after().stream()
        .filter(a -> a.entity().kind() == ParticipantKind.ORGANISATION)
        .findFirst()
        .ifPresent(a -> draft.add(a.entity(), Role.RECIPIENT));
    return draft.hasActor() && !draft.in(Role.RECIPIENT).isEmpty();
  }

  private boolean isAppointing() {
    return APPOINTS.stream().anyMatch(at.trigger().lemma()::endsWith);
  }

  /** {@code استقال فلان}, {@code تولى فلان منصب}. */
  private @Nullable Entity doer() {
    Subject subject = subject();
    if (at.isVerb() && at.form().word().endsWith("وا") && subject.entities().size() == 1) {
      return null;
    }
    boolean ofOffice = at.isVerb() && at.end() - at.first() > 1 && subject.end() > at.end();
    return subject.explicit() && !ofOffice ? person(subject.entities()) : null;
  }

  /** {@code تعيين فلان}, {@code قدم فلان استقالته}. */
  private @Nullable Entity ofNoun() {
    Argument behind = clause.startingAt(isOfCabinet() ? at.end() + 1 : at.end());
    if (behind != null && behind.isBare() && behind.entity().isPerson()) {
      boolean election = at.form().word().equals("انتخاب");
      return election && !behind.entity().isNamed() ? null : behind.entity();
    }
    boolean plain = cues.isObjectKind(needs()) && !at.trigger().suffixed();
    if (plain || lightVerb() < 0 && !at.trigger().suffixed()) {
      return at.form().word().startsWith("اليمين") ? doer() : null;
    }
    if (!at.trigger().suffixed() && !at.form().word().startsWith("استقال")) {
      return at.form().word().startsWith("اليمين") ? doer() : null;
    }
    Entity congratulated = congratulated();
    if (congratulated != null) {
      return congratulated;
    }
    Subject subject = lightVerb() >= 0 ? subject() : pronoun();
    if (isWithin(subject)) {
      return null;
    }
    return subject.explicit() ? person(subject.entities()) : null;
  }

  /** {@code هنأ فلان فلانا بمناسبة توليه منصبه}: who is named last, whatever governs his name. */
  private @Nullable Entity congratulated() {
    boolean occasion = at.first() > 0 && clause.tokens().get(at.first() - 1).reads("مناسبه");
    return clause.arguments().reversed().stream()
        .filter(a -> occasion && a.mention().end() <= at.first() && a.entity().isPerson())
        .map(Argument::entity)
        .findFirst()
        .orElse(null);
  }

  /** {@code استقالة حكومة فلان}. */
  private boolean isOfCabinet() {
    return at.end() < clause.tokens().size()
        && clause.tokens().get(at.end()).folded().equals("حكومه");
  }

  /** {@code قدم مسؤول لحملة الرئيس استقالته}: who stands in another's description. */
  private boolean isWithin(Subject subject) {
    int verb = lightVerb();
    return verb >= 0
        && clause.arguments().stream()
            .filter(a -> a.mention().first() > verb && a.mention().end() <= at.first())
            .filter(a -> subject.entities().contains(a.entity()))
            .anyMatch(a -> !Government.of(clause, verb + 1, a).isEmpty());
  }

  private static @Nullable Entity person(List<Entity> entities) {
    return entities.stream().filter(Entity::isPerson).findFirst().orElse(null);
  }

  /**
   * {@code عين الملك فلان فلانا}: the second; {@code عين فلان وزيرا}: the only one, unless he rules
   * and nothing says that the office is his.
   */
  private @Nullable Entity appointed() {
    if (at.trigger().suffixed()) {
      return null;
    }
    List<Argument> people =
        after().stream()
            .filter(a ->
                a.entity().isPerson() && !a.topic() && isObject(Government.of(clause, at.end(), a)))
            .toList();
    if (people.isEmpty()) {
      return appointedBefore();
    }
    Argument first = people.getFirst();
    boolean body = !clause.isNamed(at.end()) || !first.equals(clause.startingAt(at.end()));
    if (people.size() == 1 || body || isOffice(first.mention().end())) {
      return rules(first.entity()) && !body && !new Posting(this).mayBefall(first)
          ? null
          : first.entity();
    }
    return people.get(1).entity();
  }

  /** {@code أطاح بفلان}; others take whom they name without a preposition. */
  private boolean isObject(String by) {
    return at.trigger().lemma().endsWith("أطاح") ? by.equals("ب") : by.isEmpty();
  }

  /** {@code فلان عين وزيرا}. */
  private @Nullable Entity appointedBefore() {
    Subject subject = isOffice(at.end()) ? subject() : null;
    return subject != null && subject.explicit() ? person(subject.entities()) : null;
  }

  /** {@code رئيسا}, {@code في منصب}: the office stands right behind. */
  boolean isOffice(int token) {
    if (token >= clause.tokens().size() || clause.isNamed(token)) {
      return false;
    }
    String word = clause.tokens().get(token).folded();
    return OFFICES.contains(word) || word.equals("في") || AS.contains(word);
  }

  static boolean rules(Entity entity) {
    return RULERS.stream().anyMatch(entity::holds);
  }
}
