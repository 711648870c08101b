package org.diwan.extract.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.Entity;
import org.diwan.extract.entity.Mention;
import org.diwan.gazetteer.Triggers.Shape;
import org.diwan.model.EventStatus;
import org.diwan.model.EventType;
import org.diwan.model.OfficeClass;
import org.diwan.model.ParticipantKind;
import org.diwan.model.Place;
import org.diwan.model.Role;
import org.diwan.text.Fold;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * The subject acts on whom the words behind the trigger name; a passive or a noun without a subject
 * has recipients only.
 */
final class DirectedFrame extends Frames {
  private static final int ANNOUNCED = 6;
  private static final int PURPOSE = 10;

  /** Words between a noun and the verb that gives it a subject. */
  private static final int GOVERNED = 4;

  /** Who uses force for a state, though the state's name stands behind. */
  static final Set<String> FORCES =
      Set.of(
          "السلطات",
          "سلطات",
          "الشرطه",
          "شرطه",
          "القوات",
          "قوات",
          "الجيش",
          "جيش",
          "الحكومه",
          "حكومه",
          "اجهزه",
          "الامن",
          "الطيران",
          "الطايرات",
          "طايرات");

  private static final Set<String> ANNOUNCES =
      Set.of("اعلن", "اعلنت", "يعلن", "تعلن", "قرر", "قررت", "تقرر", "يقرر");
  private static final Set<String> TREATIES =
      Set.of("اتفاقيه", "اتفاقيات", "معاهده", "ميثاق", "بروتوكول", "اتفاق");
  private static final Set<String> OFFICIALS =
      Set.of("الوزير", "الرييس", "المسوول", "السفير", "النايب", "المتحدث", "وزير", "رييس");
  private static final Set<String> BLACK =
      Set.of(
          "السودا",
          "سودا",
          "الارهاب",
          "ارهاب",
          "العقوبات",
          "الارهابيه",
          "ارهابيه",
          "الحظر",
          "المحظوره");
  private static final Set<String> FOREIGN =
      Set.of("علي", "الي", "عن", "بعد", "قبل", "خلال", "بسبب", "اثر", "عقب", "رغم", "وسط");
  private static final Set<String> SEEN =
      Set.of("شهد", "تعرض", "هز", "ادان", "ذكر", "عرف", "عاش", "توقع", "طالب", "اعلن", "رفض");
  private static final Set<String> LOOSE =
      Set.of(
          "منتقدي", "منتقدو", "معارضي", "معارضو", "معارضين", "انصار", "مويدي", "مويدو", "مويدين",
          "موالين", "موالون", "مناهضي", "مناهضين", "مناصري", "حدود", "الحدود", "حلفا", "ينتمون",
          "باسم", "ينتمي", "تنتمي", "تابعون", "منتمون", "محسوبون", "خصوم", "مصالح");
  private static final Set<String> LIFTS =
      Set.of("رفع", "رفعت", "ترفع", "يرفع", "تخفيف", "الغا", "تعليق", "اعفا", "برفع");
  private static final Set<String> HITS =
      Set.of("في", "ب", "داخل", "قرب", "شمال", "جنوب", "شرق", "غرب", "وسط", "شمالي", "جنوبي");

  /** Deeds that go to another's land. */
  private static final Set<EventType> STRUCK =
      EnumSet.of(EventType.ASSAULT, EventType.AID, EventType.COOPERATION);

  /** Kinds of objects whose nationality is not the doer's. */
  private static final Set<String> THINGS = Set.of("AIRCRAFT", "HIT", "FIRE", "ARMS");

  /** Deeds of bodies, not of persons. */
  private static final Set<String> CORPORATE =
      Set.of("SCENE", "GROUND", "HIT", "AIRCRAFT", "FIRE", "BOMB");

  private static final Set<String> SEES = Set.of("شهد", "شهدت", "يشهد", "تشهد");

  /** What befalls people, not states. */
  private static final Set<String> OF_PEOPLE =
      Set.of("اعتقل", "احتجز", "اختطف", "اغتال", "القبض", "سجن");

  private static final Set<String> HELD = Set.of("تحت", "خارج", "مناطق", "خاضعه", "الخاضعه", "ضمن");

  DirectedFrame(Cues cues, Clause clause, TriggerAt at, Discourse discourse) {
    super(cues, clause, at, discourse);
  }

  @Override
  boolean fill(Draft draft) {
    if (cues.isObjectKind(needs()) && !hasObject() && !isGround()
        || isHeld()
        || isCut()
        || isMereThought()
        || Feigned.is(clause, at)
        || isEased()
        || needs().equals("MISSION") && hasObject("BEGUN")) {
      return false;
    }
    if (draft.status == EventStatus.OCCURRED && Unrealised.is(clause, at)) {
      return false;
    }
    if (needs().equals("FATAL")) {
      return new Casualties(clause, at, discourse).fill(draft);
    }
    Subject subject = doer(draft);
    if (isVerbal(subject)) {
      return false;
    }
    Role role = suffers() ? Role.RECIPIENT : Role.ACTOR;
    subject.entities().stream()
        .filter(e -> draft.type != EventType.SANCTION || !isEnvoy(e))
        .filter(e -> !CORPORATE.contains(needs()) || !e.isPerson())
        .forEach(entity -> draft.add(entity, role));
    nominal(draft);
    given(draft);
    agents(draft);
    recipients(draft, subject);
    boolean struck = draft.type != EventType.AID || cues.isObjectKind(needs());
    if (draft.in(Role.RECIPIENT).isEmpty() && STRUCK.contains(draft.type) && struck) {
      hit(draft);
    }
    scene(draft);
    return !Violence.isMereWords(clause, at, draft) && isComplete(draft);
  }

  /** {@code سيطر على بغداد}: a place by its name. */
  private boolean isGround() {
    return needs().equals("GROUND")
        && clause.arguments().stream()
            .anyMatch(a ->
                a.mention().first() >= at.end()
                    && a.mention().first() - at.end() <= GOVERNED
                    && (a.mention().kind() == Mention.Kind.PLACE
                        || a.mention().kind() == Mention.Kind.CAPITAL
                        || a.mention().city() != null));
  }

  /** {@code مناطق تحت سيطرة فلان}: what is held, not what was taken. */
  private boolean isHeld() {
    return needs().equals("GROUND")
        && at.isNoun()
        && (at.form().preposition() == 'ل'
            || at.first() > 0 && HELD.contains(clause.tokens().get(at.first() - 1).folded()));
  }

  /** {@code تفجير في بغداد}: nobody is named, so the country of the place suffers it. */
  private void scene(Draft draft) {
    boolean strikes =
        draft.type == EventType.ASSAULT
            && draft.roles.isEmpty()
            && (at.isNoun() && needs().equals("SCENE") || needs().equals("BOMB"));
    String country = strikes ? Scene.country(clause, at) : null;
    if (country != null) {
      draft.add(discourse.registry().country(country), Role.RECIPIENT);
    }
  }

  /** {@code استدعت فلانة سفيرها}: the envoy is what it is done with. */
  private static boolean isEnvoy(Entity entity) {
    return entity.isPerson() && !entity.isNamed() && entity.holds(OfficeClass.AMBASSADOR);
  }

  /** {@code رفعت فلانة العقوبات عن فلانة}: what is lifted is not imposed. */
  private boolean isEased() {
    int left = GOVERNED;
    for (int i = at.first() - 1;
        i >= 0 && left > 0 && at.isNoun() && at.trigger().type() == EventType.SANCTION;
        i--) {
      int word = i;
      boolean eases =
          clause.triggers().stream()
              .anyMatch(t -> t.first() == word && t.trigger().needs().equals("EASED"));
      if (eases || LIFTS.stream().anyMatch(w -> clause.tokens().get(word).isPlain(w))) {
        return true;
      }
      if (clause.isVerb(i) || clause.barrier(i) != Barrier.NONE) {
        return false;
      }
      left -= clause.isNamed(i) || !clause.tokens().get(i).isWord() ? 0 : 1;
    }
    return false;
  }

  /** {@code هجوم محتمل}. */
  private boolean isMereThought() {
    int end = Math.min(clause.tokens().size(), at.end() + 2);
    return at.isNoun()
        && clause.tokens().subList(at.end(), end).stream()
            .anyMatch(t -> "CONDITION".equals(cues.effect(t.folded())));
  }

  private boolean isComplete(Draft draft) {
    boolean recipient = !draft.in(Role.RECIPIENT).isEmpty();
    boolean acted = draft.hasActor();
    if ((needs().equals("LIST") || needs().equals("EASED") && hasObject("LIST"))
        && !isBlacklist()) {
      return false;
    }
    return switch (draft.type) {
      case PROTEST -> protest(draft);
      case CONCEDE -> acted && draft.in(Role.ACTOR).stream().allMatch(DirectedFrame::isOfficial);
      case MOBILIZE -> acted;
      case COOPERATION -> acted && recipient && draft.groups().size() > 1 && isPublic(draft);
      case ASSAULT -> isAssault(draft, acted, recipient);
      case SANCTION -> isSanction(acted, recipient);
      case AID -> acted && (needs().equals("NATIONALS") || recipient && draft.groups().size() > 1);
      case RELATIONS ->
          acted
              && (recipient || draft.groups().size() > 1)
              && isAccession(draft)
              && isPublic(draft);
      default -> isDone(acted, recipient);
    };
  }

  /** {@code تصنف فلانة}: what she has always done is no deed. */
  private boolean isTold() {
    return at.trigger().shape() != Shape.IMPERFECT || at.isFuture();
  }

  private boolean isDone(boolean acted, boolean recipient) {
    return switch (needs()) {
      case "BOTH", "RECIPIENT", "JAIL", "ENTRY", "PARTY" -> acted && recipient;
      case "CURB", "SITE", "CROWD" -> acted;
      default -> acted || recipient;
    };
  }

  private static boolean isPublic(Draft draft) {
    return draft.roles.keySet().stream().allMatch(DirectedFrame::isOfficial);
  }

  /** Ground is taken by bodies and states; fire, and what is brought down, is somebody's. */
  private boolean isAssault(Draft draft, boolean acted, boolean recipient) {
    return switch (needs()) {
      case "GROUND", "HIT" -> draft.in(Role.ACTOR).stream().anyMatch(e -> !e.isPerson());
      case "BOTH", "RECIPIENT", "FIRE" -> acted && recipient;
      case "AIRCRAFT" -> acted;
      default -> acted || recipient;
    };
  }

  /** Who recalls an envoy is told without whom it is meant for; a penalty is laid on somebody. */
  private boolean isSanction(boolean acted, boolean recipient) {
    return switch (needs()) {
      case "BOTH" -> acted && recipient;
      case "OWN_ENVOY" -> acted;
      case "TERROR" -> acted && recipient && isTold();
      case "PACT", "RANK" -> acted && recipient;
      case "DIPLOMAT", "TRADE" -> acted || recipient;
      default -> recipient;
    };
  }

  /** A state, a body, or who rules or serves one. */
  private static boolean isOfficial(Entity entity) {
    return !entity.isPerson() || !entity.offices().isEmpty() && !entity.holds(OfficeClass.OTHER);
  }

  /** {@code قائمة الإرهاب}, not {@code قائمة التراث}. */
  private boolean isBlacklist() {
    return clause.tokens().subList(at.end(), clause.tokens().size()).stream()
        .anyMatch(t -> BLACK.contains(t.folded()));
  }

  /** States join bodies, not states; people join anything. */
  private boolean isAccession(Draft draft) {
    return !at.trigger().lemma().endsWith("انضم")
        || draft.in(Role.ACTOR).stream().allMatch(e -> e.kind() == ParticipantKind.COUNTRY)
            && draft.in(Role.RECIPIENT).stream().allMatch(e -> e.key().startsWith("O:"));
  }

  /** The subject of the verb, or of the verb that governs the noun, where one is named. */
  private Subject doer(Draft draft) {
    Subject none = new Subject(List.of(), at.end(), false);
    if (at.isVerb()) {
      return ofVerb(draft, none);
    }
    Subject relative = relative();
    if (relative != null) {
      return relative;
    }
    int light = clause.verbBefore(at.first(), GOVERNED);
    boolean governs =
        light >= 0 && lightVerb() == light && !isSending(light) && !isBehindAnother(light);
    Subject subject = governs ? subject() : none;
    if (governs && isForce() && isOfAnother(light, subject)) {
      return none;
    }
    if (light >= 0 && !subject.explicit() && suffers()) {
      struck(draft, light);
    }
    if (subject.explicit()) {
      return subject.end() > at.end() ? new Subject(subject.entities(), at.end(), true) : subject;
    }
    if (at.trigger().suffixed() && at.trigger().type() == EventType.PROTEST) {
      return none;
    }
    if (at.trigger().suffixed() || endsWithPronoun()) {
      Subject meant = pronoun();
      if (isVictim()) {
        meant.entities().stream()
            .filter(e -> meant.explicit() && e.isPerson())
            .forEach(e -> draft.add(e, Role.RECIPIENT));
        return none;
      }
      return meant.explicit() ? meant : none;
    }
    return at.form().preposition() == 'ل' ? purposed(none) : announcer(none);
  }

  /** {@code قام بتصرف أدى إلى اعتقال}, {@code جرى احتجاز فلان}: the verb has no doer for it. */
  private boolean isBehindAnother(int light) {
    String voice = voice(light);
    return isForce()
        && !"SUFFER".equals(voice)
        && ("PASSIVE".equals(voice) || "RECEIVE".equals(voice) || isForeign(light));
  }

  /** {@code الجهة التي نفذت هجوما}, {@code تبدأ الأولى بالإفراج}: a noun without a name does it. */
  private boolean isOfAnother(int light, Subject subject) {
    return Strangers.before(clause, light, subject) || Strangers.after(clause, light + 1, subject);
  }

  private boolean isForeign(int light) {
    return at.first() - 1 > light && FOREIGN.contains(clause.tokens().get(at.first() - 1).folded());
  }

  private boolean isForce() {
    return Unrealised.FORCE.contains(at.trigger().type());
  }

  /** {@code أصدر فلان أمرا لإرسال قوات}: who does something to that end. */
  private Subject purposed(Subject none) {
    int verb = clause.verbBefore(at.first(), PURPOSE);
    EventType type = at.trigger().type();
    if (verb < 0 || type != EventType.MOBILIZE && type != EventType.AID) {
      return none;
    }
    Subject subject = Subject.of(clause, verb, verb + 1, discourse);
    return subject.explicit() ? new Subject(subject.entities(), at.end(), true) : none;
  }

  /** {@code سلم نفسه}, {@code بعث}: sends, lends its voice to what is sent only. */
  private boolean isSending(int light) {
    return "SEND".equals(voice(light))
        && at.trigger().type() != EventType.AID
        && !at.form().word().startsWith("ضرب");
  }

  /** {@code العقوبات التي فرضتها فلانة}, {@code غارات شنتها فلانة}: null for none. */
  private @Nullable Subject relative() {
    int end = clause.tokens().size();
    int verb =
        at.end() < end && clause.barrier(at.end()) == Barrier.RELATIVE ? at.end() + 1 : at.end();
    boolean takenUp =
        verb < end
            && clause.isVerb(verb)
            && (clause.tokens().get(verb).folded().endsWith("ها")
                || clause.tokens().get(verb).folded().endsWith("ه"));
    boolean others = takenUp && isForce() && (isSeen(verb) || clause.isUnnamed(verb + 1));
    return takenUp && !others ? Subject.after(clause, verb + 1) : null;
  }

  /** {@code الهجوم الذي شهدته فلانة}: no doer stands behind such a verb. */
  private boolean isSeen(int verb) {
    return clause.tokens().get(verb).forms().stream()
        .anyMatch(f -> SEEN.stream().anyMatch(s -> f.word().startsWith(s)));
  }

  /** {@code أعلنت فلانة تقديم مساعدات}. */
  private Subject announcer(Subject none) {
    int verb = Math.max(clause.verbBefore(at.first(), ANNOUNCED), decision());
    if (verb < 0
        || clause.tokens().get(verb).forms().stream()
            .noneMatch(f -> ANNOUNCES.contains(f.word()))) {
      return none;
    }
    Subject subject = Subject.of(clause, verb, verb + 1, discourse);
    if (isAway(subject.end())) {
      return none;
    }
    return subject.explicit() && subject.end() <= at.first()
        ? new Subject(subject.entities(), at.end(), true)
        : none;
  }

  /** Whether more than a word, or than when it was announced, stands before the noun. */
  private boolean isAway(int from) {
    int words = 0;
    for (int i = from; i < at.first(); i++) {
      Token token = clause.tokens().get(i);
      words += token.isWord() && !Strangers.TIMES.contains(token.folded()) ? 1 : 0;
    }
    return words > 1;
  }

  /** {@code قرر}, which is no verb of the lists; -1 for none. */
  private int decision() {
    for (int i = at.first() - 1; i >= Math.max(0, at.first() - ANNOUNCED); i--) {
      if (clause.tokens().get(i).forms().stream()
          .anyMatch(f -> f.word().equals("قرر") || f.word().equals("قررت"))) {
        return i;
      }
    }
    return -1;
  }

  private Subject ofVerb(Draft draft, Subject none) {
    Argument antecedent = clause.antecedent(at.first());
    if (at.trigger().suffixed()) {
      if (antecedent != null && antecedent.entity().isPerson()) {
        draft.add(antecedent.entity(), Role.RECIPIENT);
      }
      Subject behind = Subject.after(clause, at.end());
      return behind == null ? none : behind;
    }
    if (antecedent != null && isApart(antecedent)) {
      return none;
    }
    if (at.trigger().type() == EventType.SANCTION && clause.isResumed(at.first())) {
      Argument behind = clause.startingAt(at.end() + 1);
      return behind == null || !behind.isBare() || !behind.mention().canTakePart()
          ? none
          : new Subject(List.of(behind.entity()), behind.mention().end(), true);
    }
    Subject group = Subject.qualified(clause, at.first(), at.end());
    Subject subject = group == null ? subject() : group;
    if (!subject.explicit() || group == null && isStrange(subject)) {
      return none;
    }
    boolean befalls = isVictim() && at.trigger().type() != EventType.CONCEDE;
    if (befalls && subject.entities().stream().allMatch(Entity::isPerson)) {
      if (subject.entities().size() == 1) {
        draft.add(subject.entities().getFirst(), Role.RECIPIENT);
      }
      return none;
    }
    return subject;
  }

  private boolean isStrange(Subject subject) {
    boolean object = at.end() - at.first() > 1 && subject.end() > at.end() && isVictim();
    return isForce()
        && (object
            || Strangers.before(clause, at.first(), subject)
            || Strangers.after(clause, at.end(), subject));
  }

  /** {@code أدانت فلانة التفجير الذي استهدف}: between name and relative stands what is meant. */
  private boolean isApart(Argument antecedent) {
    for (int i = antecedent.mention().end(); i < at.first(); i++) {
      if (clause.tokens().get(i).isWord() && clause.barrier(i) != Barrier.RELATIVE) {
        return Fold.isDefinite(clause.tokens().get(i).folded());
      }
    }
    return false;
  }

  /** {@code تعرضت مدينة فلانة لهجوم}: the country of the place. */
  private void struck(Draft draft, int light) {
    for (Argument argument : clause.arguments()) {
      String country = argument.entity().countryIso3();
      if (argument.mention().first() > light
          && argument.mention().end() <= at.first()
          && argument.isBare()
          && country != null) {
        draft.add(discourse.registry().country(country), Role.RECIPIENT);
      }
    }
  }

  /** {@code تعرضت فلانة لهجوم}, {@code تلقت فلانة قرضا}: the subject is whom it befalls. */
  private boolean suffers() {
    String voice = at.isNoun() ? voice(lightVerb()) : null;
    return voice != null
        && switch (voice) {
          case "SUFFER" -> true;
          case "RECEIVE" -> !isForce();
          case "ATTEND" -> isWitnessed();
          default -> false;
        };
  }

  /** {@code شهدت فلانة هجمات}: the land named before what it saw. */
  private boolean isWitnessed() {
    int light = lightVerb();
    return isForce()
        && at.trigger().type() != EventType.PROTEST
        && clause.tokens().get(light).forms().stream().anyMatch(f -> SEES.contains(f.word()))
        && subject().explicit()
        && subject().end() <= at.first()
        && relative() == null
        && clause.tokens().subList(light + 1, at.first()).stream()
            .map(Prepositions::wholePreposition)
            .allMatch(p -> p.isEmpty() || p.equals("من") || p.equals("في"));
  }

  /** {@code هجوم إسرائيلي}, {@code اعتقال فلان}: who stands right behind a noun. */
  private void nominal(Draft draft) {
    if (!at.isNoun()) {
      return;
    }
    for (Argument argument : ownersAt()) {
      if (isEither(argument) || isPredicate(argument.mention())) {
        continue;
      }
      boolean struck =
          draft.type == EventType.ASSAULT
              && (argument.mention().city() != null
                  || argument.mention().kind() == Mention.Kind.PLACE);
      boolean thing = THINGS.contains(needs()) && argument.mention().first() > at.end();
      boolean envoy = needs().equals("DIPLOMAT") && argument.mention().first() > at.end();
      boolean victim =
          struck
              || thing
              || envoy
              || isVictim() && !isOfForces(argument.mention()) && !isDoer(argument)
              || isCaptive(argument.mention());
      draft.add(argument.entity(), victim ? Role.RECIPIENT : Role.ACTOR);
      if (!victim && at.trigger().lemma().endsWith("غزا")) {
        invaded(draft, argument.mention().end());
      }
    }
  }

  /** {@code غزو فلانة لفلانة}. */
  private void invaded(Draft draft, int from) {
    clause.after(from).stream()
        .filter(a -> a.is("ل") && a.mention().first() == from)
        .filter(a -> a.entity().kind() == ParticipantKind.COUNTRY)
        .forEach(a -> draft.add(a.entity(), Role.RECIPIENT));
  }

  /**
   * {@code غزو فلانة لفلانة}, {@code اعتقال فلانة خمسة}: a state cannot be held or killed, and one
   * behind which another's land stands invades it.
   */
  private boolean isDoer(Argument argument) {
    Mention mention = argument.mention();
    if (argument.entity().kind() != ParticipantKind.COUNTRY
        || mention.first() != at.end()
        || mention.kind() != Mention.Kind.NAME && mention.kind() != Mention.Kind.CAPITAL) {
      return false;
    }
    if (at.trigger().lemma().endsWith("غزا")) {
      return clause.after(mention.end()).stream()
          .anyMatch(a -> a.is("ل") && a.mention().first() == mention.end());
    }
    return OF_PEOPLE.stream().anyMatch(at.trigger().lemma()::endsWith);
  }

  /** {@code منفذ الهجوم مواطن ألماني}: behind the definite noun begins what is said of it. */
  private boolean isPredicate(Mention mention) {
    return isForce()
        && mention.first() == at.end() + 1
        && Fold.isDefinite(at.form().word())
        && !Fold.isDefinite(clause.tokens().get(at.end()).folded());
  }

  /** {@code هجوم فلانة}: with no target behind, a country may do it or suffer it. */
  private boolean isEither(Argument argument) {
    return at.trigger().lemma().endsWith("هاجم")
        && argument.entity().kind() == ParticipantKind.COUNTRY
        && argument.mention().kind() == Mention.Kind.NAME
        && after().stream().noneMatch(a -> a.is("علي", "ضد"));
  }

  /** {@code خطف الجندي الفلاني}, {@code احتجاز ياباني}: the nationality of whom it befalls. */
  private boolean isCaptive(Mention mention) {
    if (!isVictim() || mention.kind() != Mention.Kind.ADJECTIVE) {
      return false;
    }
    if (mention.first() > at.end() && Fold.isDefinite(clause.tokens().get(at.end()).folded())) {
      return true;
    }
    return isForce()
        && !at.trigger().lemma().endsWith("غزا")
        && !Fold.isDefinite(clause.tokens().get(mention.first()).folded())
        && !FORCES.contains(clause.tokens().get(at.end()).folded())
        && !at.form().word().endsWith("ات");
  }

  /** {@code اعتقال الشرطة الفلانية}, {@code اعتقالات فلانية}. */
  private boolean isOfForces(Mention mention) {
    return mention.kind() == Mention.Kind.ADJECTIVE
        || mention.kind() == Mention.Kind.GROUP
            && FORCES.contains(clause.tokens().get(mention.first()).forms().getLast().word());
  }

  /** {@code علقت فلانة مساعداتها}: no help is given. */
  private boolean isCut() {
    return at.trigger().type() == EventType.AID
        && clause.triggers().stream()
            .anyMatch(t ->
                t.first() < at.first()
                    && (t.trigger().needs().equals("CUT") || t.trigger().needs().equals("HALTED"))
                    && clause.verbBefore(at.first(), LIGHT_REACH) <= t.first());
  }

  /** {@code منح فلان فلانة قرضا}: between giver and gift. */
  private void given(Draft draft) {
    int light = draft.type == EventType.AID ? lightVerb() : -1;
    for (Argument argument : clause.arguments()) {
      Mention mention = argument.mention();
      boolean between = light >= 0 && mention.first() > light && mention.end() <= at.first();
      if (between && mention.canTakePart() && (argument.isBare() || argument.is("ل", "الي"))) {
        draft.roles.putIfAbsent(argument.entity(), Role.RECIPIENT);
      }
    }
  }

  /** {@code من قبل فلان}; {@code هجوم لفلان}; {@code منحة من فلان}. */
  private void agents(Draft draft) {
    for (Argument argument : after()) {
      boolean from = argument.is("من") && draft.type == EventType.AID;
      boolean ofHis =
          argument.is("ل")
              && at.isNoun()
              && !isVictim()
              && !at.trigger().suffixed()
              && draft.type == EventType.ASSAULT
              && argument.mention().first() == at.end();
      if (argument.mention().canTakePart()
          && (argument.is(Prepositions.AGENT) || !draft.hasActor() && (from || ofHis))) {
        draft.add(argument.entity(), Role.ACTOR);
      }
    }
  }

  private void recipients(Draft draft, Subject subject) {
    int from = Math.max(at.end(), Math.min(subject.end(), clause.tokens().size()));
    boolean suffered = draft.type == EventType.COERCE || isForce() && isVictim();
    if (suffered && !draft.in(Role.RECIPIENT).isEmpty()) {
      return;
    }
    boolean opened = false;
    String last = "";
    for (Argument argument : clause.after(from)) {
      Mention mention = argument.mention();
      String by = Government.of(clause, from, argument);
      if (opened && !(mention.conjoined() && by.equals(last))
          || isForce() && isElsewhere(from, mention.first())) {
        return;
      }
      if (isWith(draft, argument)) {
        draft.add(argument.entity(), Role.ACTOR);
      } else if (!draft.roles.containsKey(argument.entity())
          && (!argument.topic() || needs().equals("TIES"))
          && isNameable(draft, argument)
          && !isOfTreaty(mention)
          && isGiven(draft, argument, from)
          && (isEnvoyOf(argument, by)
              || isMemberOf(argument, by)
              || Target.is(draft.type, at, argument, by, mention.first() - from))) {
        draft.add(argument.entity(), Role.RECIPIENT);
        opened = true;
        last = by;
      }
    }
  }

  /** {@code اغتيل فلان، وحصل حزبه على}: behind a comma and {@code و} another clause begins. */
  private boolean isElsewhere(int from, int name) {
    for (int i = from; i + 1 < name; i++) {
      Token mark = clause.tokens().get(i);
      Token next = clause.tokens().get(i + 1);
      if ((mark.is('،') || mark.is(','))
          && next.folded().startsWith("و")
          && !clause.isNamed(i + 1)) {
        return true;
      }
    }
    return false;
  }

  /** Help is given to whom {@code ل} or {@code إلى} names itself, in the same breath. */
  private boolean isGiven(Draft draft, Argument argument, int from) {
    return draft.type != EventType.AID
        || !argument.entity().isPerson()
            && (argument.is("ل", "الي") || argument.isBare() && at.isVerb())
            && clause.tokens().subList(from, argument.mention().first()).stream()
                .noneMatch(t -> t.is('،'));
  }

  /** {@code انضمت فلانة إلى اتفاقية فلان}. */
  private boolean isOfTreaty(Mention mention) {
    return mention.first() > 0
        && TREATIES.contains(clause.tokens().get(mention.first() - 1).folded());
  }

  /** {@code استأنفت فلانة علاقاتها مع فلان}. */
  private boolean isWith(Draft draft, Argument argument) {
    return draft.type == EventType.RELATIONS
        && needs().equals("TIES")
        && argument.is("مع", "بين")
        && argument.mention().canTakePart();
  }

  /** A state under its own name or by an adjective; a place only where the deed goes to places. */
  private boolean isNameable(Draft draft, Argument argument) {
    Mention.Kind kind = argument.mention().kind();
    if (needs().equals("OWN_ENVOY") || needs().equals("MISSION")) {
      return !argument.entity().isPerson();
    }
    boolean own = draft.sides(Role.ACTOR).contains(argument.entity().side());
    if (isForce() && isOfOthers(argument.mention())) {
      return false;
    }
    return switch (kind) {
      case ADJECTIVE ->
          !own
              && isOfEnvoy(argument.mention())
              && draft.type != EventType.AID
              && draft.type != EventType.MOBILIZE;
      case PLACE -> !own && !(argument.is("في") && draft.type != EventType.MOBILIZE);
      default ->
          !(own
              && !argument.entity().isPerson()
              && draft.type != EventType.ASSAULT
              && draft.type != EventType.COERCE);
    };
  }

  /** {@code منتقدي فلان}, {@code قرب الحدود الفلانية}: not the one who is named. */
  private boolean isOfOthers(Mention mention) {
    if (at.isVerb()
        && mention.kind() == Mention.Kind.ADJECTIVE
        && mention.first() == at.end() + 1
        && clause.tokens().get(mention.first()).folded().endsWith("ون")) {
      return true;
    }
    int from = Math.max(at.end(), mention.first() - 2);
    return from < mention.first()
        && (at.trigger().type() == EventType.ASSAULT || isVictim())
        && clause.tokens().subList(from, mention.first()).stream()
            .flatMap(t -> t.forms().stream())
            .anyMatch(f -> LOOSE.contains(f.word()));
  }

  /** {@code طرد دبلوماسيين روسا}: the nationality of the envoys, not of what is named next. */
  private boolean isOfEnvoy(Mention mention) {
    return !needs().equals("DIPLOMAT")
        || mention.conjoined()
        || mention.first() > 0
            && cues.isObject(clause.tokens().get(mention.first() - 1), "DIPLOMAT");
  }

  /** {@code طرد دبلوماسيا روسيا}, where the adjective looks like the state. */
  private boolean isEnvoyOf(Argument argument, String by) {
    int before = argument.mention().first() - 1;
    return needs().equals("DIPLOMAT")
        && (by.isEmpty() || by.equals("من"))
        && before >= at.end()
        && cues.isObject(clause.tokens().get(before), "DIPLOMAT");
  }

  /** {@code عقوبات على قادة في حزب فلان}. */
  private boolean isMemberOf(Argument argument, String by) {
    int on = argument.mention().first() - 3;
    return at.trigger().type() == EventType.SANCTION
        && by.equals("في")
        && argument.entity().kind() == ParticipantKind.ORGANISATION
        && on >= at.end()
        && clause.tokens().get(on).folded().equals("علي");
  }

  /** {@code قصفت فلانة مواقع في فلانة}: the country of the place, where it is another's. */
  private void hit(Draft draft) {
    Set<String> own = draft.sides(Role.ACTOR);
    for (Argument argument : after()) {
      String country = argument.entity().countryIso3();
      if (!own.isEmpty()
          && country != null
          && !argument.topic()
          && (HITS.contains(argument.by()) || isBeyond(argument))
          && !argument.entity().isPerson()
          && !own.contains(argument.entity().side())) {
        draft.add(discourse.registry().country(country), Role.RECIPIENT);
        return;
      }
    }
  }

  /** {@code شمال فلانة}. */
  private boolean isBeyond(Argument argument) {
    int before = argument.mention().first() - 1;
    return before >= 0 && HITS.contains(clause.tokens().get(before).folded());
  }

  /** {@code هاجم الوزير فلانة}: a person attacks with words. */
  private boolean isVerbal(Subject subject) {
    return at.trigger().lemma().endsWith("هاجم")
        && !subject.entities().isEmpty()
        && (subject.entities().getFirst().isPerson() || isOfficeHolder(at.end()));
  }

  private boolean isOfficeHolder(int token) {
    return token < clause.tokens().size()
        && OFFICIALS.contains(clause.tokens().get(token).folded());
  }

  /** {@code سحب قواتها}. */
  private boolean endsWithPronoun() {
    Token last = clause.tokens().get(at.end() - 1);
    String word = last.folded();
    return at.end() - at.first() > 1
        && (word.endsWith("ها")
            || word.endsWith("هم")
            || word.endsWith("اته")
            || word.endsWith("يره"));
  }

  /** {@code اعتقال فلان}, {@code اغتيال فلان}: who stands behind the noun suffers it. */
  private boolean isVictim() {
    EventType type = at.trigger().type();
    return needs().equals("VICTIM")
        || type == EventType.COERCE && !needs().equals("BORDER")
        || type == EventType.CONCEDE
        || type == EventType.SANCTION && (needs().equals("CUT") || needs().equals("LIST"));
  }

  /** Unnamed demonstrators let the country where they march stand for them. */
  private boolean protest(Draft draft) {
    draft
        .roles
        .entrySet()
        .removeIf(e ->
            e.getKey().isPerson()
                || e.getValue() == Role.ACTOR && e.getKey().key().startsWith("C:"));
    String country = draft.hasActor() ? null : marched();
    if (country != null) {
      draft.roles.remove(discourse.registry().country(country));
      draft.add(discourse.registry().country(country), Role.ACTOR);
    }
    return draft.hasActor();
  }

  /**
   * {@code احتجاجات في المدن الإيرانية}; those told before are told again with their place only.
   */
  private @Nullable String marched() {
    String scene = Scene.beside(clause, at);
    Place place = Places.near(clause, at);
    boolean again = at.isNoun() && Fold.isDefinite(at.form().word());
    return scene != null || again || place == null ? scene : place.countryIso3();
  }
}
