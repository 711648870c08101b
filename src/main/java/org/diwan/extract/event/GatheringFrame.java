package org.diwan.extract.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.Entity;
import org.diwan.extract.entity.Mention;
import org.diwan.extract.entity.Registry;
import org.diwan.extract.entity.Unit;
import org.diwan.gazetteer.Meaning;
import org.diwan.gazetteer.Series;
import org.diwan.model.EventType;
import org.diwan.model.ParticipantKind;
import org.diwan.model.Role;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * A summit, conference, forum or session. Who meets is known from the series, from the organisation
 * or the countries in its name; a gathering of which nothing tells who meets is none. {@code قمة}
 * of two sides {@code مع} or {@code بين} each other is a meeting. Who attends is attendee; {@code
 * مؤتمر صحفي} is no conference.
 */
final class GatheringFrame extends Frames {
  private static final Set<String> HOSTED =
      Set.of(
          "عقدته",
          "استضافته",
          "تستضيفه",
          "تستضيفها",
          "استضافتها",
          "نظمته",
          "تنظمه",
          "احتضنته",
          "ستستضيفه",
          "ستستضيفها",
          "تحتضنه");
  private static final Set<String> JOINTLY =
      Set.of("بالتنسيق", "بالتعاون", "بالشراكه", "بالاشتراك", "بالتشارك", "بشراكه", "بتعاون");
  private static final Set<String> HELD =
      Set.of(
          "انعقد", "انعقدت", "عقد", "عقدت", "يعقد", "تعقد", "اقيم", "اقيمت", "يقام", "تقام",
          "انطلق", "انطلقت", "ينطلق", "تنطلق", "اختتم", "اختتمت", "سيعقد", "ستعقد", "ينعقد",
          "تنعقد");
  private static final Set<String> LEADS =
      Set.of("يراس", "راس", "تراس", "يتراس", "راست", "تراست", "تتراس");
  private static final int NEAR = 4;
  private static final int NAME_REACH = 12;
  private static final Set<String> INTERNATIONAL =
      Set.of("دولي", "الدولي", "دوليا", "المانحين", "مانحين", "للمانحين", "عالمي", "العالمي");

  private static final Set<String> TALKS =
      Set.of("المحادثات", "المفاوضات", "المباحثات", "الحوار", "المشاورات", "اللجنه");

  /** Words behind which stands what a gathering is for. */
  private static final Set<String> PURPOSES =
      Set.of(
          "لدعم", "دعم", "لتعزيز", "لمكافحه", "لاعاده", "لاعمار", "اعمار", "لتنميه", "لحل",
          "لمساعده", "مساعده", "لمواجهه", "لبحث", "لمناقشه", "لاحلال", "لتحقيق", "اصدقا", "ضد",
          "حول", "بشان");

  /** What a {@code قمة} is the top of. */
  private static final Set<String> HEIGHTS =
      Set.of(
          "الهرم",
          "هرم",
          "الجبل",
          "جبل",
          "جبال",
          "الترتيب",
          "ترتيب",
          "السلم",
          "الدوري",
          "جدول",
          "اولويات",
          "الاولويات",
          "السلطه",
          "مستواه",
          "مستواها");

  private static final Set<String> PRESS =
      Set.of(
          "صحفي",
          "صحافي",
          "الصحفي",
          "الصحافي",
          "صحفيا",
          "صحافيا",
          "كروي",
          "كرويه",
          "الكروي",
          "الكرويه",
          "صحفيه",
          "صحافيه",
          "الصحفيه",
          "الصحافيه");

  GatheringFrame(Cues cues, Clause clause, TriggerAt at, Discourse discourse) {
    super(cues, clause, at, discourse);
  }

  @Override
  boolean fill(Draft draft) {
    List<Token> tokens = clause.tokens();
    if (at.end() < tokens.size()
        && (PRESS.contains(tokens.get(at.end()).folded())
            || HEIGHTS.contains(tokens.get(at.end()).folded()))) {
      return false;
    }
    Registry registry = discourse.registry();
    Series series = series();
    if (series != null) {
      draft.names.add(series.id());
      add(draft, registry, series);
    }
    Set<Entity> named = isSeminar() ? Set.of() : named();
    for (Entity entity : named) {
      List<Entity> members = registry.namedMembers(entity);
      members.forEach(member -> draft.add(member, Role.ACTOR));
      draft.add(entity, members.isEmpty() ? Role.ACTOR : Role.ATTENDEE);
      draft.names.add(entity.key());
    }
    if (named.isEmpty() && series == null && isOfBoth()) {
      discourse
          .pair()
          .forEach(e ->
              draft.add(
                  e.countryIso3() == null ? e : registry.country(e.countryIso3()), Role.ACTOR));
    }
    boolean session =
        clause.tokens().get(at.first()).reads("دوره")
            || clause.tokens().get(at.first()).reads("الدوره");
    if (session
        && series == null
        && named.size() < 2
        && named.stream().noneMatch(e -> e.kind() == ParticipantKind.ORGANISATION)) {
      return false;
    }
    held(draft);
    hostBehind(draft);
    hosts(draft);
    if (draft.roles.isEmpty() && series == null) {
      boolean found =
          bilateral(draft) || draft.roles.isEmpty() && (organised(draft) || placed(draft));
      present(draft);
      return found;
    }
    if (series == null
        && draft.sides(Role.ACTOR).size() == 2
        && isSummit()
        && draft.roles.keySet().stream().allMatch(e -> e.kind() == ParticipantKind.COUNTRY)) {
      leaders(draft);
      draft.retype(EventType.MEETING);
      return true;
    }
    attendees(draft);
    present(draft);
    return draft.hasActor();
  }

  /** {@code ندوة}, {@code ورشة عمل}: what it is about tells nobody who meets. */
  private boolean isSeminar() {
    return at.trigger().lemma().endsWith("ندوة");
  }

  /** Whether the noun stands in the name of a known series of gatherings. */
  boolean isOfSeries() {
    return series() != null;
  }

  private static void add(Draft draft, Registry registry, Series series) {
    String convenor = series.convenor();
    if (convenor != null) {
      draft.add(
          convenor.length() == 3 && Character.isUpperCase(convenor.charAt(0))
              ? registry.country(convenor)
              : registry.organisation(convenor),
          Role.ACTOR);
    }
    if (series.hostIso3() != null) {
      draft.add(registry.country(series.hostIso3()), Role.HOST);
    }
  }

  private @Nullable Series series() {
    for (Unit unit : clause.sentence().units()) {
      Meaning.OfSeries meaning = unit.as(Meaning.OfSeries.class);
      if (meaning != null && unit.first() <= at.first() && unit.end() >= at.end()) {
        return meaning.series();
      }
    }
    return null;
  }

  /**
   * Organisations and countries inside the gathering's name: right behind the noun, adjectives
   * included.
   */
  private Set<Entity> named() {
    Set<Entity> found = new LinkedHashSet<>();
    int reach = at.end();
    int adjectives = 0;
    for (Argument argument : clause.arguments()) {
      Mention mention = argument.mention();
      if (mention.first() < at.end()
          || mention.first() - reach > 5
          || mention.first() - at.end() > NAME_REACH) {
        continue;
      }
      Entity entity = mention.entity();
      boolean inName =
          entity.kind() != ParticipantKind.PERSON
              && mention.kind() != Mention.Kind.PLACE
              && (argument.isBare()
                  || argument.is("بين")
                  || argument.is("ل", "ب", "في") && entity.kind() == ParticipantKind.ORGANISATION);
      if (!inName
          || isOfAnother(mention, reach)
          || stopsBefore(mention.first(), reach)
          || entity.kind() == ParticipantKind.COUNTRY && isWithin(mention.first(), reach)
          || isFarFromSession(argument, reach)) {
        break;
      }
      found.add(entity);
      reach = mention.end();
      adjectives += mention.kind() == Mention.Kind.ADJECTIVE ? 1 : 0;
    }
    boolean half =
        adjectives == 1 && found.size() == 1 && (isSummit() || isTripartite() || isForum());
    boolean club = isForum() && found.size() == 1 && isState(found.iterator().next());
    return half || club ? Set.of() : found;
  }

  /** {@code القمة القضية الفلسطينية}: the adjective belongs to another noun. */
  private boolean isOfAnother(Mention mention, int reach) {
    for (int i = reach; mention.kind() == Mention.Kind.ADJECTIVE && i < mention.first(); i++) {
      boolean joined =
          clause.tokens().get(i).isWord()
              && clause.tokens().get(i).folded().startsWith("وال")
              && i + 1 == mention.first();
      boolean topic =
          clause.barrier(i) == Barrier.TOPIC && !clause.tokens().get(i).reads("التعاون");
      if (joined || topic && i + 1 == mention.first()) {
        return true;
      }
    }
    return false;
  }

  /** {@code المنتدى السعودي للأبنية}: a body of one country. */
  private boolean isForum() {
    return at.form().word().endsWith("منتدي") || at.form().word().endsWith("ملتقي");
  }

  private static boolean isState(Entity entity) {
    return entity.kind() == ParticipantKind.COUNTRY;
  }

  /** {@code قمة في عاصمة بلجيكا}: where it is held, not who holds it. */
  private boolean isWithin(int token, int from) {
    for (int i = from; i < token; i++) {
      if (clause.tokens().get(i).folded().equals("في")) {
        return true;
      }
    }
    return false;
  }

  private boolean isTripartite() {
    return at.form().word().endsWith("ثلاثي");
  }

  /** A session is of the body right behind it, or behind {@code ل} and {@code بين}. */
  private boolean isFarFromSession(Argument argument, int reach) {
    int start = Heads.start(clause.tokens(), argument.mention().first());
    return argument.isBare()
        && start - reach > 1
        && argument.mention().kind() != Mention.Kind.ADJECTIVE
        && at.trigger().type() == EventType.CONFERENCE
        && at.form().word().endsWith("دوره");
  }

  private boolean stopsBefore(int token, int from) {
    for (int i = from; i < token; i++) {
      Barrier barrier = clause.barrier(i);
      boolean comma = clause.tokens().get(i).is('،') || clause.tokens().get(i).is(',');
      if (comma
          || PURPOSES.contains(clause.tokens().get(i).folded())
          || clause.tokens().get(i).folded().equals("من") && !isRound(i + 1)
          || clause.isVerb(i)
          || barrier == Barrier.MARK
          || barrier == Barrier.RELATIVE
          || barrier == Barrier.CLAUSE
          || barrier == Barrier.TIME) {
        return true;
      }
    }
    return false;
  }

  /** {@code عقد مجلس … جلسة}, {@code عقدت … الحوار}: the body or states that hold it. */
  private void held(Draft draft) {
    if (!draft.roles.isEmpty() || !"ACTIVE".equals(voice(lightVerb()))) {
      return;
    }
    Subject subject = subject();
    boolean body =
        subject.explicit()
            && subject.entities().stream().allMatch(discourse.registry()::isIntergovernmental);
    List<Entity> holders = body ? subject.entities() : Convened.holders(subject);
    if (isSummit() || holders.stream().anyMatch(Entity::isPerson)) {
      return;
    }
    holders.forEach(entity -> draft.add(entity, Role.ACTOR));
  }

  /** {@code استضافت الكويت مؤتمر المانحين}: where nobody else is named the host stands for all. */
  private void hosts(Draft draft) {
    if (draft.roles.isEmpty() && isInternational() && "HOST".equals(voice(lightVerb()))) {
      subject().entities().stream()
          .filter(e -> !e.isPerson())
          .forEach(entity -> draft.add(entity, Role.ACTOR));
    }
  }

  private boolean isInternational() {
    for (int i = at.end(); i < Math.min(clause.tokens().size(), at.end() + 3); i++) {
      if (INTERNATIONAL.contains(clause.tokens().get(i).folded())) {
        return true;
      }
    }
    return at.form().word().endsWith("دولي");
  }

  /** {@code نظم الاتحاد … ورشة عمل}: the body that holds it. */
  private boolean organised(Draft draft) {
    String voice = voice(lightVerb());
    if (at.trigger().suffixed() || !"HOST".equals(voice) && !"ACTIVE".equals(voice)) {
      return false;
    }
    Subject subject = subject();
    boolean body =
        subject.explicit()
            && subject.entities().size() == 1
            && subject.entities().getFirst().kind() == ParticipantKind.ORGANISATION;
    if (body) {
      draft.add(subject.entities().getFirst(), Role.ACTOR);
    }
    return body;
  }

  /** {@code انطلق في تونس المنتدى الدولي للبيئة}: the state where a named gathering is held. */
  private boolean placed(Draft draft) {
    if (!isNamed() || !isHeld()) {
      return false;
    }
    for (Argument argument : clause.arguments()) {
      Mention mention = argument.mention();
      boolean near =
          mention.end() <= at.first() ? at.first() - mention.end() <= NEAR : isBehind(mention);
      boolean place =
          mention.kind() == Mention.Kind.PLACE || mention.kind() == Mention.Kind.CAPITAL;
      if (near
          && place
          && argument.is("في", "ب")
          && !isQuoted(mention.first())
          && mention.entity().kind() == ParticipantKind.COUNTRY) {
        draft.add(mention.entity(), Role.ACTOR);
        return true;
      }
    }
    return false;
  }

  private boolean isBehind(Mention mention) {
    return mention.first() >= at.end() && mention.first() - at.end() <= NAME_REACH;
  }

  /** {@code مؤتمر "…"}, {@code المنتدى الدولي}: it has a name of its own. */
  private boolean isNamed() {
    return at.end() < clause.tokens().size() && isQuote(clause.tokens().get(at.end()))
        || isInternational() && !isHelpOnly();
  }

  /** {@code مؤتمر دولي}: one of many, not yet a name. */
  private boolean isHelpOnly() {
    return !org.diwan.text.Fold.isDefinite(clause.tokens().get(at.first()).folded());
  }

  /** Inside the name in quotation marks behind the noun. */
  private boolean isQuoted(int token) {
    int marks = 0;
    for (int i = at.end(); i < token; i++) {
      marks += isQuote(clause.tokens().get(i)) ? 1 : 0;
    }
    return marks % 2 == 1;
  }

  private static boolean isQuote(Token token) {
    return token.is('"') || token.is('«') || token.is('»') || token.is('“') || token.is('”');
  }

  /** {@code انطلق …}, {@code … الذي انعقد}. */
  private boolean isHeld() {
    if ("PASSIVE".equals(voice(lightVerb()))) {
      return true;
    }
    for (int i = at.end(); i + 1 < Math.min(clause.tokens().size(), at.end() + NAME_REACH); i++) {
      if (clause.barrier(i) == Barrier.RELATIVE) {
        return HELD.contains(clause.tokens().get(i + 1).folded());
      }
    }
    return false;
  }

  /** {@code برئاسة فلان}, {@code بحضور فلان}, {@code يرأس فلان المؤتمر}. */
  private void present(Draft draft) {
    for (Argument argument : partners()) {
      boolean person = argument.entity().isPerson();
      if (person && argument.is("برياسه")) {
        draft.add(argument.entity(), Role.CHAIR);
      } else if (person && argument.is("بحضور", "بمشاركه", "حضور")) {
        draft.add(argument.entity(), Role.ATTENDEE);
      }
    }
    int light = lightVerb();
    if (light >= 0
        && clause.tokens().get(light).forms().stream().anyMatch(f -> LEADS.contains(f.word()))) {
      subject().entities().stream()
          .filter(Entity::isPerson)
          .forEach(entity -> draft.add(entity, Role.CHAIR));
    }
  }

  /** {@code جولة جديدة من المحادثات}. */
  private boolean isRound(int token) {
    return token < clause.tokens().size() && TALKS.contains(clause.tokens().get(token).folded());
  }

  /** {@code قمة} of two leaders: a meeting. */
  private boolean bilateral(Draft draft) {
    List<Entity> sides = new ArrayList<>(Convened.gathered(clause, at.end()));
    if (isSummit() && "ACTIVE".equals(voice(lightVerb()))) {
      sides.addAll(Convened.holders(subject()));
    }
    if (isSummit()) {
      owners().stream().filter(Entity::isPerson).forEach(sides::add);
    }
    for (Argument argument : partners()) {
      if (argument.is("مع", "بين") && !isHelper(argument.mention())) {
        sides.add(argument.entity());
      }
    }
    if (sides.isEmpty()) {
      return false;
    }
    sides.forEach(entity -> draft.add(entity, Role.ACTOR));
    if (draft.sides(Role.ACTOR).size() < 2 && subject().explicit()) {
      subject().entities().forEach(entity -> draft.add(entity, Role.ACTOR));
    }
    if (draft.sides(Role.ACTOR).size() == 2) {
      draft.retype(EventType.MEETING);
    }
    return draft.sides(Role.ACTOR).size() >= 2;
  }

  /** {@code مؤتمر بالتنسيق مع فلانة}: helps to hold it. */
  private boolean isHelper(Mention mention) {
    for (int i = mention.first() - 1; i >= Math.max(at.end(), mention.first() - 2); i--) {
      if (JOINTLY.contains(clause.tokens().get(i).folded())) {
        return true;
      }
    }
    return false;
  }

  /** {@code اللجنة المشتركة بين البلدين}. */
  private boolean isOfBoth() {
    for (int i = at.end(); i < Math.min(clause.tokens().size(), at.end() + 3); i++) {
      if (Pairs.is(clause.tokens().get(i))) {
        return true;
      }
    }
    return false;
  }

  /** {@code الذي استضافته الكويت}. */
  private void hostBehind(Draft draft) {
    for (int i = at.end(); i + 1 < Math.min(clause.tokens().size(), at.end() + 8); i++) {
      if (clause.barrier(i) == Barrier.RELATIVE
          && HOSTED.contains(clause.tokens().get(i + 1).folded())) {
        Argument host = clause.startingAt(i + 2);
        if (host != null) {
          draft.add(host.entity(), Role.ACTOR);
        }
        return;
      }
    }
  }

  private boolean isSummit() {
    return clause.tokens().get(at.first()).reads("قمه")
        || clause.tokens().get(at.first()).reads("القمه");
  }

  /** Persons of both sides who hold the summit. */
  private void leaders(Draft draft) {
    List<Entity> people = new ArrayList<>(subject().entities());
    partners().stream().filter(a -> a.is("مع", "بين")).forEach(a -> people.add(a.entity()));
    for (Entity person : people) {
      if (person.isPerson() && draft.sides(Role.ACTOR).contains(person.side())) {
        draft.add(person, Role.ACTOR);
      }
    }
  }

  private void attendees(Draft draft) {
    int verb = clause.verbBefore(at.first(), 8);
    String voice = verb < 0 ? null : cues.light().finite(clause.tokens().get(verb));
    boolean attends = "ATTEND".equals(voice) || purpose();
    if (attends) {
      for (Argument argument : clause.before(at.first())) {
        if (argument.entity().isPerson()) {
          draft.add(argument.entity(), Role.ATTENDEE);
          return;
        }
      }
      Subject subject =
          verb < 0
              ? new Subject(List.of(), 0, false)
              : Subject.of(clause, verb, verb + 1, discourse);
      subject.entities().forEach(entity -> draft.add(entity, Role.ATTENDEE));
    } else if ("HOST".equals(voice)) {
      Subject.of(clause, verb, verb + 1, discourse)
          .entities()
          .forEach(entity -> draft.add(entity, Role.HOST));
    }
  }

  /** {@code لحضور}, {@code للمشاركة في}, {@code في} a gathering. */
  private boolean purpose() {
    for (int i = Math.max(0, at.first() - 5); i < at.first(); i++) {
      String folded = clause.tokens().get(i).folded();
      if (folded.equals("لحضور")
          || folded.equals("حضور")
          || folded.endsWith("للمشاركه")
          || folded.endsWith("المشاركه")
          || folded.endsWith("مشاركته")
          || folded.endsWith("مشاركتها")) {
        return true;
      }
    }
    return false;
  }
}
