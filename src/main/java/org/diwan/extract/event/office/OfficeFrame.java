package org.diwan.extract.event.office;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.unit.NameCue;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.Cues;
import org.diwan.extract.event.clause.Government;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.subject.Discourse;
import org.diwan.extract.event.subject.Draft;
import org.diwan.extract.event.subject.Subject;
import org.diwan.gazetteer.Triggers.Shape;
import org.diwan.model.OfficeClass;
import org.diwan.model.ParticipantKind;
import org.diwan.model.Role;
import org.diwan.text.Fold;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/** Someone takes or leaves an office: the person named nearest is the actor. */
public final class OfficeFrame extends Frames {
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
          "أطيح",
          "بايع",
          ":أنهى");

  private static final Set<String> AS =
      Set.of(
          "لمنصب", "لرياسه", "لشغل", "ليشغل", "لتولي", "ليتولي", "ليكون", "ليصبح", "خلفا",
          "لخلافه");

  private static final Set<String> SWEARING = Set.of("ادا", "تاديه");

  /** Needs of what somebody may be congratulated on. */
  private static final Set<String> CONGRATULATED = Set.of("PERSON", "BALLOT", "POSTED");

  private static final Set<OfficeClass> RULERS =
      EnumSet.of(OfficeClass.MONARCH, OfficeClass.HEAD_OF_STATE, OfficeClass.HEAD_OF_GOVERNMENT);

  private final GovernmentInOffice government;

  public OfficeFrame(Cues cues, Clause clause, TriggerAt at, Discourse discourse) {
    super(cues, clause, at, discourse);
    government = new GovernmentInOffice(this);
  }

  @Override
  public boolean fill(Draft draft) {
    if (!new ToPower(this).may() || Handed.is(clause, at)) {
      return false;
    }
    Appointee appointee = new Appointee(this);
    Entity person =
        appointee.becomes()
            ? appointee.of()
            : at.isNoun() ? ofNoun() : isAppointing() ? appointed() : doer();
    person = DutiesEnded.are(at) ? DutiesEnded.of(clause, at) : person;
    person = person == null ? Toppled.of(this) : person;
    person = person == null ? Forced.of(this) : person;
    person = person == null ? Trusted.of(this) : person;
    person = person == null || new NoTaker(this).is(person) ? null : person;
    draft.add(person, Role.ACTOR);
    draft.holder = person;
    draft.posted =
        person != null
            && (new Posting(this).isOfState(person)
                || person.equals(appointee.of()) && appointee.isOfState());
    if (person == null && government.resigns()) {
      draft.add(government.whose(), Role.ACTOR);
      return draft.hasActor();
    }
    if (person == null
        && (government.isSworn() || cues.isObjectKind(needs()) && !needs().equals("POST"))) {
      return body(draft);
    }
    return needs().equals("RECIPIENT") ? chair(draft) : person != null;
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

  /** {@code أدت الحكومة الفلانية اليمين}; {@code تسلمت فلانة رئاسة منظمة من فلان}. */
  private boolean body(Draft draft) {
    if (government.isSworn()) {
      draft.add(government.sworn(), Role.ACTOR);
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

  boolean isAppointing() {
    return isAppointing(at);
  }

  /** {@code عين}, {@code تعيين}: whether somebody else gives or takes the office. */
  static boolean isAppointing(TriggerAt at) {
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

  /** {@code تعيين فلان}, {@code قدم فلان استقالته}, {@code أداء فلان اليمين}. */
  private @Nullable Entity ofNoun() {
    Entity swearing = swearing();
    if (swearing != null) {
      return swearing;
    }
    Entity described = behindAdjective();
    if (described != null) {
      return described;
    }
    Argument behind = clause.startingAt(isOfCabinet() ? at.end() + 1 : at.end());
    Argument object = behind == null || !isAppointing() ? null : objectOf(behind);
    if (object != null) {
      return object.entity();
    }
    if (behind != null && behind.isBare() && behind.entity().isPerson()) {
      boolean election = at.form().word().equals("انتخاب");
      return election && !behind.entity().isNamed() ? null : behind.entity();
    }
    boolean plain = cues.isObjectKind(needs()) && !at.trigger().suffixed();
    if (CONGRATULATED.contains(needs()) && Congratulation.leadsTo(clause, at)) {
      return congratulated();
    }
    if (plain || lightVerb() < 0 && !at.trigger().suffixed()) {
      return at.form().word().startsWith("اليمين")
          ? doer()
          : at.form().word().startsWith("توليه") ? new MeantHolder(this).of() : null;
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
    Entity person = subject.explicit() ? person(subject.entities()) : null;
    return person == null && at.trigger().suffixed() ? new MeantHolder(this).of() : person;
  }

  /** {@code أداء فلان اليمين}: between the noun and the oath. */
  private @Nullable Entity swearing() {
    if (!at.form().word().startsWith("اليمين")) {
      return null;
    }
    for (Argument argument : clause.arguments()) {
      int first = argument.mention().first();
      if (argument.mention().end() == at.first() && argument.entity().isPerson() && first > 0) {
        return clause.tokens().get(first - 1).readsAny(SWEARING) ? argument.entity() : null;
      }
    }
    return null;
  }

  /** {@code الإقالة المفاجئة لفلان}: an adjective between, so that a preposition joins him. */
  private @Nullable Entity behindAdjective() {
    int adjective = at.end();
    Argument behind = clause.startingAt(adjective + 1);
    return behind != null
            && behind.is("ل")
            && behind.entity().isPerson()
            && behind.entity().isNamed()
            && needs().equals("PERSON")
            && Fold.isDefinite(at.form().word())
            && Fold.isDefinite(clause.tokens().get(adjective).folded())
            && lightVerb() < 0
        ? behind.entity()
        : null;
  }

  /**
   * {@code إقالة الرئيس لفلان}, {@code إقالة الرئيس فلان وزير خارجيته}: behind who does it whom it
   * befalls; null for nobody.
   */
  @Nullable Argument objectOf(Argument doer) {
    Argument next = clause.startingAt(doer.mention().end());
    if (!doer.isBare() || next == null || !next.entity().isPerson()) {
      return null;
    }
    boolean bare = next.isBare() && !next.mention().conjoined() && rules(doer.entity());
    return next.is("ل") || bare ? next : null;
  }

  /**
   * {@code هنأ فلان فلانا بمناسبة توليه منصبه}, {@code هنأ فلان فلانا بفوزه}: who is named last,
   * whatever governs his name.
   */
  private @Nullable Entity congratulated() {
    boolean occasion =
        at.first() > 0 && clause.tokens().get(at.first() - 1).reads("مناسبه")
            || Congratulation.leadsTo(clause, at);
    return clause.arguments().reversed().stream()
        .filter(a -> occasion && a.mention().end() <= at.first() && a.entity().isPerson())
        .map(Argument::entity)
        .findFirst()
        .orElse(null);
  }

  /** {@code استقالة حكومة فلان}, {@code سقوط نظام فلان}. */
  private boolean isOfCabinet() {
    return at.end() < clause.tokens().size()
        && (clause.tokens().get(at.end()).folded().equals("حكومه")
            || needs().equals("REGIME") && ToPower.isRegime(cues, clause, at.end()));
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
    return Toppled.topples(at) ? by.equals("ب") : by.isEmpty();
  }

  /** {@code فلان عين وزيرا}. */
  private @Nullable Entity appointedBefore() {
    Entity made = new Appointee(this).of();
    Subject subject = made == null && isOffice(at.end()) ? subject() : null;
    Entity before = subject != null && subject.explicit() ? person(subject.entities()) : null;
    boolean appoints = before != null && rules(before) && Posting.isOfState(clause, at.end());
    return before == null || appoints ? made : before;
  }

  /** {@code رئيسا}: the office that somebody is given. */
  static boolean isTitle(Clause clause, Token word) {
    return clause.cues().names().is(NameCue.POST_GIVEN, word.folded());
  }

  /** {@code رئيسا}, {@code في منصب}: the office stands right behind. */
  boolean isOffice(int token) {
    if (token >= clause.tokens().size() || clause.isNamed(token)) {
      return false;
    }
    String word = clause.tokens().get(token).folded();
    return clause.cues().names().is(NameCue.POST_GIVEN, word)
        || word.equals("في")
        || AS.contains(word);
  }

  static boolean rules(Entity entity) {
    return RULERS.stream().anyMatch(entity::holds);
  }
}
