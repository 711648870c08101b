package org.diwan.extract.event;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.diwan.extract.entity.Entity;
import org.diwan.model.EventType;
import org.diwan.model.Role;
import org.diwan.text.PlainWords;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Who was at a happening told in the sentence or before it, with words far from its own: {@code
 * بحضور فلان وفلان}, {@code شارك فيه فلان}, {@code بينهم فلان}, {@code فلان وفلان سيشاركون في
 * القمة}.
 */
final class Attendees {
  private static final PlainWords PRESENCE = PlainWords.of("بحضور", "بمشاركه");
  private static final PlainWords TAKES_PART =
      PlainWords.of(
          "شارك",
          "شاركت",
          "يشارك",
          "تشارك",
          "سيشارك",
          "ستشارك",
          "يشاركون",
          "سيشاركون",
          "شاركوا",
          "حضر",
          "حضرت",
          "يحضر",
          "تحضر",
          "سيحضر",
          "ستحضر",
          "يحضرون",
          "سيحضرون",
          "حضروا");
  private static final PlainWords ATTENDS_IT =
      PlainWords.of("حضره", "حضرها", "يحضره", "يحضرها", "سيحضره", "سيحضرها", "حضرته", "حضرتها");
  private static final PlainWords AMONG =
      PlainWords.of("بينهم", "بينهما", "منهم", "ابرزهم", "راسهم", "مقدمتهم", "يتقدمهم", "تقدمهم");
  private static final Set<String> IN_IT = Set.of("فيه", "فيها");
  private static final Set<EventType> TALKS = EnumSet.of(EventType.MEETING, EventType.CONFERENCE);
  private static final Set<EventType> FEASTS = EnumSet.of(EventType.CEREMONY, EventType.SIGNING);
  private static final Map<String, Set<EventType>> GATHERINGS = gatherings();

  /** Behind these {@code شهد} is to be there. */
  private static final Set<String> WITNESSED =
      Set.of("حفل", "الحفل", "مراسم", "المراسم", "افتتاح", "تدشين", "توقيع", "التوقيع");

  private static final PlainWords WITNESSES =
      PlainWords.of("شهد", "شهدت", "يشهد", "تشهد", "سيشهد", "ستشهد");
  private static final PlainWords COMPANY =
      PlainWords.of(
          "برفقه", "رفقه", "بمرافقه", "بصحبه", "بمعيه", "مصحوبا", "مصحوبه", "مرفوقا", "مرفوقه");
  private static final Set<String> GOVERNED = Set.of("بحضور", "بمشاركه", "حضور", "من");
  private static final Set<String> WITH = Set.of("برفقه", "رفقه", "ب");
  private static final Set<EventType> OCCURRENCES =
      EnumSet.of(EventType.MEETING, EventType.CONFERENCE, EventType.CEREMONY, EventType.SIGNING);

  /** Words of a sentence before which nothing is told yet. */
  private static final int OPENING = 14;

  /** Words up to the first who is named. */
  private static final int BESIDE = 3;

  /** Words of what is attended up to a relative clause. */
  private static final int OBJECT = 4;

  /** Sentences back to the happening. */
  private static final int NEAR = 3;

  /** Words from one who takes part in a crowd to the names out of it. */
  private static final int CROWD = 9;

  private final Clause clause;
  private final List<Draft> found;
  private final List<Draft> told;

  private static Map<String, Set<EventType>> gatherings() {
    Map<String, Set<EventType>> types = new HashMap<>();
    Set<EventType> large = EnumSet.of(EventType.CONFERENCE);
    List.of("القمه", "الموتمر", "المنتدي", "الملتقي", "الدوره", "الندوه")
        .forEach(noun -> types.put(noun, large));
    List.of("الاجتماع", "اللقا", "المحادثات", "المباحثات", "المفاوضات", "الجلسه", "اجتماع", "جلسه")
        .forEach(noun -> types.put(noun, TALKS));
    List.of("الاحتفال", "الاحتفاليه", "الحفل", "المراسم", "الافتتاح", "حفل", "مراسم", "افتتاح")
        .forEach(noun -> types.put(noun, FEASTS));
    List.of("تدشين", "توقيع", "التوقيع").forEach(noun -> types.put(noun, FEASTS));
    return types;
  }

  private Attendees(Clause clause, List<Draft> found, List<Draft> told) {
    this.clause = clause;
    this.found = found;
    this.told = told;
  }

  /**
   * @param found what the sentence tells
   * @param told what was told before it
   */
  static void join(Clause clause, List<Draft> found, List<Draft> told) {
    if (!found.isEmpty() || !told.isEmpty()) {
      new Attendees(clause, found, told).join();
    }
  }

  private void join() {
    List<Token> tokens = clause.tokens();
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if (PRESENCE.has(tokens.get(i))) {
        attend(beside(i), i + 1, BESIDE);
      } else if (ATTENDS_IT.has(tokens.get(i))) {
        attend(last(i, draft -> true), i + 1, CROWD);
      } else if (TAKES_PART.has(tokens.get(i)) || isWitness(i)) {
        takePart(i);
      } else if (COMPANY.has(tokens.get(i))) {
        accompany(i);
      }
    }
  }

  private boolean isWitness(int verb) {
    return WITNESSES.has(clause.tokens().get(verb))
        && WITNESSED.contains(clause.tokens().get(verb + 1).folded());
  }

  /** {@code وصل فلان برفقة فلان}: who comes along with a visitor. */
  private void accompany(int token) {
    Draft visit = latest(found, draft -> draft.type == EventType.VISIT);
    if (visit != null) {
      new PeopleListed(clause, WITH)
          .from(token + 1, BESIDE)
          .forEach(entity -> visit.add(entity, Role.ATTENDEE));
    }
  }

  /** {@code شارك فيها فلان}, {@code فلان سيشارك في القمة}, {@code يشارك في القمة فلان}. */
  private void takePart(int verb) {
    List<Token> tokens = clause.tokens();
    if (IN_IT.contains(tokens.get(verb + 1).folded())) {
      attend(last(verb, draft -> true), verb + 2, CROWD);
      return;
    }
    int noun = tokens.get(verb + 1).folded().equals("في") ? verb + 2 : verb + 1;
    Set<EventType> types = noun < tokens.size() ? GATHERINGS.get(tokens.get(noun).folded()) : null;
    if (types != null) {
      Draft draft = last(verb, told -> types.contains(told.type));
      attend(draft, noun + 1, CROWD);
      if (draft != null) {
        before(verb).forEach(entity -> draft.add(entity, Role.ATTENDEE));
      }
    }
  }

  /** {@code فلان وفلان سيشاركون}: those right before the verb, one joined to the other. */
  private List<Entity> before(int verb) {
    List<Argument> people =
        clause.arguments().stream().filter(a -> a.mention().end() <= verb).toList();
    int first = people.size();
    int end = verb;
    while (first > 0 && isBefore(people.get(first - 1), end)) {
      first--;
      end = people.get(first).mention().first();
      if (!people.get(first).mention().conjoined()) {
        break;
      }
    }
    return Frames.entities(people.subList(first, people.size()));
  }

  private static boolean isBefore(Argument argument, int end) {
    return argument.entity().isPerson() && argument.isBare() && end - argument.mention().end() <= 1;
  }

  private void attend(@Nullable Draft draft, int from, int reach) {
    if (draft != null) {
      int crowd = crowd(from);
      new PeopleListed(clause, GOVERNED)
          .from(crowd < 0 ? behindRelative(from) : crowd, crowd < 0 ? reach : BESIDE)
          .forEach(entity -> draft.add(entity, Role.ATTENDEE));
    }
  }

  /** {@code مراسم التوقيع التي جرت في فلانة، فلان}: behind the comma that ends the clause. */
  private int behindRelative(int from) {
    int relative = from;
    int end = Math.min(clause.tokens().size(), from + OBJECT);
    while (relative < end && clause.startingAt(relative) == null && !clause.isRelative(relative)) {
      relative++;
    }
    if (relative == end || !clause.isRelative(relative)) {
      return from;
    }
    for (int i = relative; i < Math.min(clause.tokens().size(), relative + CROWD); i++) {
      if (clause.tokens().get(i).is('،')) {
        return i + 1;
      }
    }
    return from;
  }

  /** {@code بحضور عدد من الوزراء بينهم فلان}: where the names out of a crowd begin, -1 for none. */
  private int crowd(int from) {
    int end = Math.min(clause.tokens().size(), from + CROWD);
    for (int i = from; i < end && !clause.isVerb(i); i++) {
      if (AMONG.has(clause.tokens().get(i))) {
        return i + 1;
      }
    }
    return -1;
  }

  /** The happening told before a word of the sentence, or the first one behind it. */
  private @Nullable Draft beside(int token) {
    Draft before = here(token, draft -> true);
    if (before != null && isOfAnother(before, token)) {
      return null;
    }
    boolean opens = token < OPENING && IntStream.range(0, token).noneMatch(clause::isVerb);
    return before == null
            && opens
            && !found.isEmpty()
            && OCCURRENCES.contains(found.getFirst().type)
        ? found.getFirst()
        : before;
  }

  /** {@code يلتقي فلانا وتجرى له مراسم بحضور فلان}: a verb of something else stands between. */
  private boolean isOfAnother(Draft draft, int token) {
    Token before = clause.tokens().get(token - 1);
    int start = draft.mentions.getLast().start();
    return !before.is('،')
        && !before.reads("ذلك")
        && IntStream.range(0, token)
            .filter(i -> clause.tokens().get(i).start() > start)
            .anyMatch(i -> clause.isVerb(i) && !clause.isNamed(i));
  }

  /** The happening told last before a word, in the sentence or a few before it. */
  private @Nullable Draft last(int token, Predicate<Draft> fits) {
    Draft before = here(token, fits);
    int near = clause.sentence().sentence().number() - NEAR;
    return before == null
        ? latest(
            told,
            draft ->
                OCCURRENCES.contains(draft.type)
                    && fits.test(draft)
                    && draft.mentions.getLast().sentenceNo() >= near)
        : before;
  }

  private @Nullable Draft here(int token, Predicate<Draft> fits) {
    int start = clause.tokens().get(token).start();
    return latest(
        found,
        draft ->
            OCCURRENCES.contains(draft.type)
                && fits.test(draft)
                && draft.mentions.getLast().start() < start);
  }

  private static @Nullable Draft latest(List<Draft> drafts, Predicate<Draft> fits) {
    for (Draft draft : drafts.reversed()) {
      if (fits.test(draft)) {
        return draft;
      }
    }
    return null;
  }
}
