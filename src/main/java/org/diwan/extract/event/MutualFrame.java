package org.diwan.extract.event;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.Entity;
import org.diwan.extract.entity.Mention;
import org.diwan.gazetteer.City;
import org.diwan.gazetteer.Triggers.Frame;
import org.diwan.model.EventType;
import org.diwan.model.OfficeClass;
import org.diwan.model.Role;
import org.diwan.text.Fold;
import org.diwan.text.Form;

/**
 * Both sides are actors: the subject, whom it meets, {@code مع} and {@code بين … و…}. {@code بحضور}
 * makes attendees, {@code برئاسة} the chair. A noun without two sides of its own takes its light
 * verb's or pronoun's subject; one that still has no two sides is a second mention and no event.
 */
final class MutualFrame extends Frames {
  private static final Set<String> PRESENT = Set.of("حضره", "حضرها", "وحضره", "يحضره", "حضرته");
  private static final Set<String> MEDIA =
      Set.of("تلفزيون", "متلفز", "اذاعه", "اذاعي", "صحيفه", "قناه", "مجله");
  private static final Set<String> COMPANY =
      Set.of(
          "يرافقه", "ترافقه", "رافقه", "رافقته", "يرافقها", "رافقها", "برفقته", "برفقتها", "بمعيه",
          "بمرافقه", "ومعه", "معه");
  private static final Set<String> THIS = Set.of("ذلك", "هذا", "هذه", "الامر");
  private static final Set<String> SAID_OF =
      Set.of("رساله", "هو", "هي", "فرصه", "خطوه", "تاكيد", "دليل", "بدايه", "مناسبه", "تعبير");
  private static final int AIM_REACH = 8;
  private static final int MATCH_REACH = 10;
  private static final Set<String> MATCH =
      Set.of("مباراه", "مباريات", "منتخب", "دوري", "تصفيات", "ملعب", "كاس", "كروي", "كرويه");
  private static final Set<String> NOT = Set.of("لم", "ولم", "لن", "ولن");

  /** Behind these stands what a meeting is about. */
  private static final Set<String> OTHERS = Set.of("في", "علي", "عن", "حول");

  private static final Set<String> NEUTRAL = Set.of("CHE", "AUT", "QAT", "BEL");
  private static final Set<String> LEADS = Set.of("يراس", "راس", "تراس", "يتراس");

  MutualFrame(Cues cues, Clause clause, TriggerAt at, Discourse discourse) {
    super(cues, clause, at, discourse);
  }

  @Override
  boolean fill(Draft draft) {
    if (isAttendance()) {
      return present(draft);
    }
    if (at.isVerb() && Stranger.is(clause, at.end())) {
      return false;
    }
    if (isInterview()
        || isWelcome()
        || isAbility()
        || isMatch()
        || Unrealised.is(clause, at)
        || at.trigger().needs().equals("LIGHT") && lightVerb() < 0) {
      return false;
    }
    gathered(draft);
    if (at.isNoun()) {
      Nationalities.behind(clause, at.end()).forEach(state -> draft.add(state, Role.ACTOR));
    }
    boolean with = at.trigger().needs().equals("WITH");
    boolean hasWith = false;
    boolean hasMa = false;
    boolean closed = isClosed();
    for (Argument argument : clause.after(at.end(), at.isNoun())) {
      Mention mention = argument.mention();
      boolean person = argument.entity().isPerson();
      if (!mention.canTakePart()
          || argument.topic() && !(person && argument.is("مع"))
          || clause.saysBetween(at.end(), mention.first())
          || argument.isBare() && Unnamed.owns(clause, at)
          || isPredicate(mention)
          || isApart(argument)
          || hasWith && argument.isBare() && Unnamed.askedFor(clause, at.end(), mention)
          || closed && argument.isBare() && !hasWith) {
        continue;
      }
      if (argument.is("بحضور", "بمشاركه", "برفقه", "رفقه", "حضور") || accompanies(mention)) {
        draft.add(argument.entity(), Role.ATTENDEE);
      } else if (argument.is("برياسه", "بقياده")) {
        draft.add(argument.entity(), person ? Role.ACTOR : Role.CHAIR);
      } else if (argument.is("بوساطه", "برعايه")) {
        draft.add(argument.entity(), Role.MEDIATOR);
      } else if (argument.isBare() || argument.is("مع", "بين", "ب", "ل", "من")) {
        if (argument.is("ب", "من", "ل")
            && !person
            && at.trigger().type() != EventType.CALL
            && !isDelegation(mention)
            && !isConvened(argument)) {
          continue;
        }
        draft.add(argument.entity(), Role.ACTOR);
        hasWith |= argument.is("مع", "بين");
        hasMa |= argument.is("مع");
      }
    }
    boolean dual = at.isVerb() || hasMa || draft.sides(Role.ACTOR).size() < 2;
    boolean between = after().stream().anyMatch(a -> a.is("بين") && !a.topic());
    if (dual && !between) {
      Subject subject = subject();
      boolean usable = subject.explicit() || at.isVerb() || at.trigger().suffixed();
      if (usable) {
        subject.entities().forEach(entity -> draft.add(entity, Role.ACTOR));
        draft.subject = subject.entities().size() == 1 ? subject.entities().getFirst() : null;
      }
      attendance(draft);
    }
    chaired(draft);
    announced(draft);
    InPassing.sides(clause, at, draft, discourse);
    if ((hasMa || isAim(draft)) && draft.sides(Role.ACTOR).size() == 1) {
      withBefore(draft);
    }
    Entity last = discourse.subject();
    if (at.isVerb()
        && !with
        && draft.in(Role.ACTOR).size() == 1
        && last != null
        && last.isPerson()
        && !Unnamed.follows(clause, draft)
        && !Unnamed.isOther(clause, at.end())) {
      draft.add(last, Role.ACTOR);
    }
    if (isUnspoken(draft, with)) {
      return false;
    }
    boolean reached = at.isNoun() && draft.type == EventType.MEETING ? hasMa : hasWith;
    if (with && !reached && !isTogether(draft)) {
      return false;
    }
    if (draft.type == EventType.MEETING && isByTelephone()) {
      draft.retype(EventType.CALL);
    }
    inCapital(draft);
    host(draft);
    return enough(draft);
  }

  /** {@code يرأس فلان الاجتماع الذي تشارك فيه …}. */
  private void chaired(Draft draft) {
    int light = lightVerb();
    if (light >= 0
        && draft.sides(Role.ACTOR).size() >= 2
        && clause.tokens().get(light).forms().stream().anyMatch(f -> LEADS.contains(f.word()))) {
      subject().entities().stream()
          .filter(Entity::isPerson)
          .forEach(entity -> draft.add(entity, Role.CHAIR));
    }
  }

  /** {@code مباحثات وزير خارجية مصر في الرياض}: in a capital one talks with its government. */
  private void inCapital(Draft draft) {
    if (!at.isNoun()
        || draft.type != EventType.MEETING
        || !draft.sides(Role.ACTOR).isEmpty() && draft.sides(Role.ACTOR).size() != 1
        || draft.people().size() != 1
        || !at.trigger().lemma().endsWith("تباحث")) {
      return;
    }
    for (Argument argument : clause.after(at.end())) {
      if (argument.is("مع", "بين") || clause.isVerb(argument.mention().first())) {
        return;
      }
      String iso3 = argument.entity().countryIso3();
      City capital = iso3 == null ? null : discourse.registry().capital(iso3);
      boolean seat =
          argument.is("في", "ب")
              && argument.mention().kind() == Mention.Kind.PLACE
              && capital != null
              && capital.place().cityEn() != null
              && capital.place().cityEn().equals(argument.mention().city())
              && !NEUTRAL.contains(iso3)
              && !draft.sides(Role.ACTOR).contains(iso3);
      if (seat) {
        draft.add(argument.entity(), Role.ACTOR);
        return;
      }
    }
  }

  /** {@code يرافقه فلان}: comes along, is no side. */
  private boolean accompanies(Mention mention) {
    for (int i = mention.first() - 1; i >= Math.max(at.end(), mention.first() - 3); i--) {
      if (COMPANY.contains(clause.tokens().get(i).folded())) {
        return true;
      }
    }
    return false;
  }

  /** {@code اجتماع لمجلس …}: the body that meets. */
  private boolean isConvened(Argument argument) {
    return at.isNoun()
        && argument.is("ل")
        && argument.mention().first() - at.end() <= 2
        && discourse.registry().isIntergovernmental(argument.entity());
  }

  /** {@code للقاء نظيره}: whom the sentence's subject sets out to meet. */
  private boolean isAim(Draft draft) {
    boolean purpose = at.form().preposition() == 'ل' || at.form().word().equals("للقا");
    return at.isNoun() && (purpose || isSecondAim()) && !draft.roles.isEmpty();
  }

  /** {@code يعتزم زيارة فلانة ولقاء فلان}: the second of two things one means to do. */
  private boolean isSecondAim() {
    return at.form().conjunction() != Form.NONE
        && !Fold.isDefinite(at.form().word())
        && clause.triggers().stream()
            .anyMatch(t ->
                t.isNoun()
                    && t.end() < at.first()
                    && at.first() - t.end() <= AIM_REACH
                    && t.trigger().type() == EventType.VISIT);
  }

  /** {@code بحث فلان ونظيره}: two people of two sides who talk something over. */
  private boolean isTogether(Draft draft) {
    return at.isVerb()
        && draft.people().size() >= 2
        && draft.sides(Role.ACTOR).size() >= 2
        && subject().entities().containsAll(draft.people());
  }

  /** {@code وفدا من فلان}. */
  private boolean isDelegation(Mention mention) {
    int at = mention.first() - 2;
    return at >= 0
        && (clause.tokens().get(at).reads("وفد")
            || clause.tokens().get(at).reads("وفدا")
            || clause.tokens().get(at).reads("الوفد"));
  }

  /** {@code أعلنت فلانة وفلانة إقامة علاقات}: who announces relations has them. */
  private void announced(Draft draft) {
    int verb = clause.verbBefore(at.first(), LIGHT_REACH);
    if (draft.type == EventType.RELATIONS
        && draft.sides(Role.ACTOR).size() < 2
        && verb >= 0
        && cues.speech().finite(clause.tokens().get(verb)) != null) {
      Subject.of(clause, verb, verb + 1, discourse)
          .entities()
          .forEach(entity -> draft.add(entity, Role.ACTOR));
    }
  }

  /** Who receives is at home, and an ambassador meets where he is posted. */
  private void host(Draft draft) {
    String host = null;
    if (at.trigger().frame() == Frame.RECEIVE) {
      List<Entity> subjects = subject().entities();
      host = subjects.isEmpty() ? null : subjects.getFirst().countryIso3();
    } else if (draft.type == EventType.MEETING && draft.in(Role.ACTOR).size() == 2) {
      Entity first = draft.in(Role.ACTOR).getFirst();
      Entity second = draft.in(Role.ACTOR).getLast();
      host =
          first.holds(OfficeClass.AMBASSADOR)
              ? second.countryIso3()
              : second.holds(OfficeClass.AMBASSADOR) ? first.countryIso3() : null;
    }
    draft.host = host;
  }

  /** {@code خلال اللقاء}: behind a noun with the article a bare name is no side of it. */
  private boolean isClosed() {
    return at.isNoun()
        && isDefiniteNoun()
        && !"GATHER".equals(voice(lightVerb()))
        && Convened.gathered(clause, at.end()).isEmpty();
  }

  private boolean isDefiniteNoun() {
    return at.trigger().type() == EventType.MEETING
        && at.end() == at.first() + 1
        && Fold.isDefinite(at.form().word());
  }

  /** {@code تستقبل تونس نظيرتها في مباراة ودية}. */
  private boolean isMatch() {
    for (int i = at.end(); i < Math.min(clause.tokens().size(), at.end() + MATCH_REACH); i++) {
      if (MATCH.contains(Fold.bare(clause.tokens().get(i).folded()))) {
        return at.trigger().type() == EventType.MEETING;
      }
    }
    return false;
  }

  /** {@code قابل للتحقق}, {@code قابل ذلك بالرفض}: what can be done, or how it was taken. */
  private boolean isAbility() {
    if (!at.isVerb()
        || !at.trigger().needs().equals("COUNTERPART")
        || at.end() >= clause.tokens().size()
        || clause.startingAt(at.end()) != null) {
      return false;
    }
    String next = clause.tokens().get(at.end()).folded();
    return next.startsWith("ل") || THIS.contains(next);
  }

  /** {@code هاتف صيني}, {@code اتصلت الشركة بالسلطات}: no call of people by telephone. */
  private boolean isUnspoken(Draft draft, boolean with) {
    if (!at.isVerb() || draft.type != EventType.CALL || isByTelephone()) {
      return false;
    }
    boolean touch = at.trigger().needs().equals("COUNTERPART");
    if (with && sides(draft.people()) >= 2 && isSpokenWith()) {
      return false;
    }
    return with || sides(draft.people()) < (touch ? 2 : 1);
  }

  /** {@code تحدث فلان مع فلان}; not {@code تحدث عن خلافات بين}, {@code تحدث بعد اجتماع مع}. */
  private boolean isSpokenWith() {
    for (int i = at.end(); i < clause.tokens().size(); i++) {
      Argument with = clause.startingAt(i);
      if (with != null && with.is("مع")) {
        return true;
      }
      if (clause.isCovered(i) || clause.tokens().get(i).folded().equals("مع")) {
        continue;
      }
      if (!Prepositions.wholePreposition(clause.tokens().get(i)).isEmpty()
          || clause.barrier(i) != Barrier.NONE) {
        return clause.tokens().get(i).folded().equals("فيه")
            || clause.tokens().get(i).folded().equals("فيها");
      }
    }
    return false;
  }

  private static long sides(Collection<Entity> people) {
    return people.stream().map(Entity::side).distinct().count();
  }

  /** {@code لقاء تلفزيوني}, {@code مقابلة مع صحيفة}. */
  private boolean isInterview() {
    if (at.isNoun()
        && at.trigger().lemma().endsWith("قابل")
        && after().stream().noneMatch(a -> a.is("مع", "بين"))) {
      return true;
    }
    for (int i = at.end(); at.isNoun() && i < Math.min(clause.tokens().size(), at.end() + 2); i++) {
      String bare = Fold.bare(clause.tokens().get(i).folded());
      if (MEDIA.stream().anyMatch(bare::startsWith)
          || bare.startsWith("صحفي") && at.form().word().endsWith("حوار")
          || bare.startsWith("صحافي") && at.form().word().endsWith("حوار")) {
        return true;
      }
    }
    return false;
  }

  /** {@code كان في استقباله}: who stands at the airport, no talks. */
  private boolean isWelcome() {
    return at.isNoun()
        && at.trigger().frame() == Frame.RECEIVE
        && at.trigger().suffixed()
        && at.first() > 0
        && clause.tokens().get(at.first() - 1).reads("في");
  }

  /**
   * {@code اجتماعهم حدادا على روح فلان}, {@code محادثات مع مسؤولين، ولم يلتق بفلان}: a person whom
   * the noun does not reach.
   */
  private boolean isApart(Argument argument) {
    if (!at.isNoun() || !argument.entity().isPerson()) {
      return false;
    }
    boolean denied =
        clause.tokens().subList(at.end(), argument.mention().first()).stream()
            .anyMatch(t -> NOT.contains(t.folded()));
    return denied || argument.isBare() && isGovernedByNoun(argument.mention().first());
  }

  /** {@code حدادا على روح فلان}; not {@code سفير فلانة في دمشق فلان}. */
  private boolean isGovernedByNoun(int name) {
    for (int i = name - 2; i >= at.end(); i--) {
      if (OTHERS.contains(Prepositions.wholePreposition(clause.tokens().get(i)))
          && !clause.isNamed(i + 1)) {
        return true;
      }
    }
    return false;
  }

  /** {@code هذا اللقاء رسالة تضامن مع فلانة}: what is said of a meeting tells no side of it. */
  private boolean isPredicate(Mention mention) {
    if (!isDefiniteNoun() || at.end() >= mention.first()) {
      return false;
    }
    String next = clause.tokens().get(at.end()).folded();
    return clause.clitic(at.end()) == Form.NONE
        && Prepositions.wholePreposition(clause.tokens().get(at.end())).isEmpty()
        && clause.barrier(at.end()) == Barrier.NONE
        && !clause.isVerb(at.end())
        && !Fold.isDefinite(next)
        && SAID_OF.contains(next);
  }

  /** {@code حضر الاجتماع} or {@code حضره} with a bare definite noun. */
  private boolean isAttendance() {
    boolean relative =
        at.isNoun()
            && Fold.isDefinite(at.form().word())
            && at.end() + 1 < clause.tokens().size()
            && clause.barrier(at.end()) == Barrier.RELATIVE
            && PRESENT.contains(clause.tokens().get(at.end() + 1).folded());
    return relative
        || leadsDelegation()
        || at.isNoun()
            && Fold.isDefinite(at.form().word())
            && at.first() > 0
            && "ATTEND".equals(voice(lightVerb()))
            && (lightVerb() == at.first() - 1
                || lightVerb() == at.first() - 2
                    && clause.tokens().get(at.first() - 1).folded().equals("في"))
            && !clause.tokens().get(lightVerb()).reads("شهد");
  }

  /** {@code يرأس وفد المملكة إلى الاجتماع فلان}. */
  private boolean leadsDelegation() {
    int light = lightVerb();
    if (!at.isNoun()
        || light < 0
        || !LEADS.contains(clause.tokens().get(light).forms().getLast().word())
            && !LEADS.contains(clause.tokens().get(light).folded())) {
      return false;
    }
    for (int i = light + 1; i < at.first(); i++) {
      if (clause.tokens().get(i).reads("وفد") || clause.tokens().get(i).reads("الوفد")) {
        return true;
      }
    }
    return false;
  }

  private boolean present(Draft draft) {
    clause.after(at.end(), true).stream()
        .filter(a -> a.isBare() && a.entity().isPerson())
        .forEach(a -> draft.add(a.entity(), Role.ATTENDEE));
    draft.attendance = true;
    return !draft.roles.isEmpty();
  }

  /** {@code لقاء جمعهما}: the two persons whom the sentence named before. */
  private void gathered(Draft draft) {
    boolean theirs =
        at.trigger().suffixed() && at.form().word().endsWith("هما") && !discourse.hasMet();
    if (theirs || Gathered.areTwo(clause, at.end())) {
      Gathered.two(clause, at, discourse).forEach(entity -> draft.add(entity, Role.ACTOR));
    } else if (at.isNoun() && Gathered.isOne(clause, at.end())) {
      Entity one = Gathered.one(clause, at, discourse);
      draft.add(one, Role.ACTOR);
    }
  }

  /**
   * {@code سيتوجه فلان إلى … لاستئناف المحادثات مع …}: the other side is whom the clause named
   * before.
   */
  private void withBefore(Draft draft) {
    if (Stranger.holds(clause, at)) {
      return;
    }
    for (Argument argument : clause.before(at.first())) {
      if (argument.isBare()
          && argument.mention().canTakePart()
          && (argument.entity().isPerson() || !isSecondAim())
          && !clause.isInRelative(argument.mention().first(), at.first())
          && !draft.sides(Role.ACTOR).contains(argument.entity().side())) {
        draft.add(argument.entity(), Role.ACTOR);
        return;
      }
    }
    List<Entity> spoken = Spoken.after(clause, at.end(), discourse);
    if (!spoken.isEmpty()) {
      spoken.forEach(entity -> draft.add(entity, Role.ACTOR));
    } else {
      draft.add(discourse.subject(), Role.ACTOR);
    }
  }

  /** {@code حضر اللقاء فلان}: who attended is no side. */
  private void attendance(Draft draft) {
    int light = lightVerb();
    if (light >= 0 && "ATTEND".equals(voice(light))) {
      List<Entity> subjects = Subject.of(clause, light, light + 1, discourse).entities();
      subjects.forEach(entity -> {
        draft.roles.remove(entity);
        draft.add(entity, Role.ATTENDEE);
      });
    }
  }

  private boolean isByTelephone() {
    for (int i = at.end(); i < Math.min(clause.tokens().size(), at.end() + 14); i++) {
      String folded = clause.tokens().get(i).folded();
      if (folded.startsWith("هاتفي") || folded.startsWith("تليفوني") || folded.equals("الهاتف")) {
        return true;
      }
      if (i > at.end() && clause.isVerb(i)) {
        return false;
      }
    }
    return false;
  }

  /**
   * {@code وفي الاجتماع، أعرب فلان وفلان}: two speakers of two sides in a meeting not told of
   * before.
   */
  private void speakers(Draft draft) {
    boolean bare =
        at.isNoun()
            && Fold.isDefinite(at.form().word())
            && draft.roles.isEmpty()
            && !discourse.hasMet()
            && at.first() <= 2;
    for (int i = at.end(); bare && i < Math.min(clause.tokens().size(), at.end() + 3); i++) {
      if (cues.speech().finite(clause.tokens().get(i)) != null || clause.isVerb(i)) {
        List<Entity> both = Subject.of(clause, i, i + 1, discourse).entities();
        if (both.size() >= 2 && both.stream().allMatch(Entity::isPerson)) {
          both.forEach(entity -> draft.add(entity, Role.ACTOR));
        }
        return;
      }
    }
  }

  private boolean enough(Draft draft) {
    speakers(draft);
    int sides = draft.sides(Role.ACTOR).size();
    String needs = at.trigger().needs();
    if (needs.equals("SIDES")) {
      led(draft);
      return !draft.in(Role.ACTOR).isEmpty();
    }
    if (sides >= 2) {
      return true;
    }
    if (draft.type == EventType.MEETING
        && draft.in(Role.ACTOR).size() == 1
        && discourse.registry().isIntergovernmental(draft.in(Role.ACTOR).getFirst())) {
      draft.retype(EventType.CONFERENCE);
      boolean theirs = at.trigger().suffixed() && at.form().word().endsWith("هم");
      return at.isVerb() ? isOfMembers() : theirs || lightVerb() >= 0 || isOfBody();
    }
    return draft.in(Role.ACTOR).size() >= 2
        && (draft.people().size() >= 2 || draft.groups().size() >= 2);
  }

  /** {@code قال فلان في مستهل اجتماع الحكومة}: who is named last before leads it. */
  private void led(Draft draft) {
    boolean alone = draft.type == EventType.MEETING || draft.type == EventType.CEREMONY;
    if (!alone || !at.isNoun() || !draft.roles.isEmpty()) {
      return;
    }
    clause.before(at.first()).stream()
        .filter(a -> a.isBare() && a.entity().isPerson())
        .limit(1)
        .forEach(a -> draft.add(a.entity(), Role.ACTOR));
  }

  /** {@code يجتمع وزراء خارجية دول …}. */
  private boolean isOfMembers() {
    return after().stream()
        .anyMatch(a ->
            a.isBare() && Heads.start(clause.tokens(), a.mention().first()) < a.mention().first());
  }

  /** {@code اجتماع مجلس …}, {@code اجتماع لمجلس …}: the body right behind the noun. */
  private boolean isOfBody() {
    return after().stream()
        .limit(1)
        .anyMatch(a ->
            (a.isBare() || a.is("ل"))
                && Heads.start(clause.tokens(), a.mention().first()) - at.end() <= 1);
  }
}
