package org.diwan.extract.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diwan.extract.entity.Entity;
import org.diwan.extract.entity.Mention;
import org.diwan.model.EventType;
import org.diwan.text.Fold;
import org.diwan.text.Form;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Who does what a verb says: the first bare mention after it ({@code VSO}), else the nearest bare
 * one before it with no other verb between ({@code SVO}), else, for a verb that names nobody, the
 * last subject. {@code الجانبان} and its like mean the two sides spoken of.
 *
 * @param end one past the last token of an explicit subject behind the verb, else one past the verb
 */
record Subject(List<Entity> entities, int end, boolean explicit) {
  private static final Set<String> PASSED =
      Set.of("قد", "سوف", "كان", "كانت", "لم", "لن", "لا", "\"", "»", "”", ")");
  private static final Set<String> OBJECT =
      Set.of("الي", "علي", "عن", "ان", "انه", "انها", "ضروره", "اهميه");
  private static final Set<String> PLURALS =
      Set.of("اطراف", "اوساط", "الاوساط", "احزاب", "قوي", "فصايل", "سفن", "زوارق", "اجهزه");
  private static final Set<String> STAND_INS =
      Set.of(
          "السفاره",
          "القنصليه",
          "اطراف",
          "اوساط",
          "الاوساط",
          "احزاب",
          "قوي",
          "فصايل",
          "مقاتلات",
          "طايره",
          "طايرات",
          "مسيره",
          "دفاعات",
          "الدفاعات",
          "مدفعيه",
          "المدفعيه",
          "الطايرات",
          "المقاتلات",
          "المقاومه",
          "وحدات",
          "سفن",
          "زوارق",
          "ميليشيات",
          "جماعات",
          "منظمات",
          "اجهزه",
          "المحكمه",
          "الاستخبارات",
          "المخابرات",
          "مسوولون",
          "مسوولين",
          "البحريه");
  private static final Set<String> PRONOUNS =
      Set.of("انه", "انها", "بانه", "بانها", "وانه", "وانها");
  private static final Set<String> OWN = Set.of("بلاده", "بلادها");
  private static final Set<String> LEADERS =
      Set.of(
          "زعيما", "قاده", "قايدا", "رييسا", "كلا", "ممثلو", "مسوولو", "وزيرا", "زعما", "وزرا",
          "وفدا", "ملكا", "عاهلا");
  private static final Set<String> DUALS =
      Set.of("زعيما", "قايدا", "رييسا", "وزيرا", "وفدا", "ملكا", "عاهلا");
  private static final Set<String> FIELDS =
      Set.of("خارجيه", "دفاع", "داخليه", "ماليه", "حكومتي", "وزرا", "برلماني", "اركان");
  private static final int PAIR_REACH = 5;
  private static final int REACH_AFTER = 7;
  private static final int REACH_BEFORE = 14;

  /** Nobody is named. */
  static Subject none(int end) {
    return new Subject(List.of(), end, false);
  }

  /** The same, named, as if it ended elsewhere. */
  Subject endingAt(int other) {
    return new Subject(entities, other, true);
  }

  static Subject of(Clause clause, int verb, int verbEnd, Discourse discourse) {
    List<Token> tokens = clause.tokens();
    Argument antecedent = clause.antecedent(verb);
    if (antecedent != null && antecedent.mention().canTakePart()) {
      return new Subject(List.of(antecedent.entity()), verbEnd, true);
    }
    int pairAt = pairAt(tokens, verbEnd);
    for (int i = pairAt; i < Math.min(tokens.size(), pairAt + 1); i++) {
      if (Pairs.is(tokens.get(i)) && clause.startingAt(i) == null) {
        List<Entity> described = described(clause, i + 1);
        return new Subject(
            described.size() >= 2 ? described : both(clause, i, discourse), i + 1, true);
      }
    }
    if (verbEnd < tokens.size() && DUALS.contains(tokens.get(verbEnd).folded())) {
      List<Entity> both = described(clause, verbEnd + 2);
      if (both.size() >= 2) {
        return new Subject(both, verbEnd + 2, true);
      }
    }
    if (clause.isUnnamed(verbEnd) || isUnnamedBefore(clause, verb)) {
      return new Subject(List.of(), verbEnd + 1, true);
    }
    Entity meant = pronounBefore(clause, verb, discourse);
    if (meant != null) {
      return new Subject(List.of(meant), verbEnd, true);
    }
    Entity own =
        verb > 0 && OWN.contains(tokens.get(verb - 1).folded())
            ? speaker(clause, verb, discourse)
            : null;
    if (own != null) {
      return new Subject(List.of(own), verbEnd, true);
    }
    Subject adjacent = adjacent(clause, verb, verbEnd);
    if (adjacent != null) {
      return adjacent;
    }
    Subject after = after(clause, verbEnd);
    if (after != null && !isObject(clause, verb, verbEnd)) {
      return after;
    }
    Subject before = before(clause, verb, discourse);
    if (before != null) {
      return before;
    }
    Entity last = discourse.subject();
    boolean agrees = last != null && Agreeing.mayBe(last, isFeminine(clause, verb));
    return new Subject(agrees ? List.of(last) : List.of(), verbEnd, false);
  }

  /** Whether what stands right behind a verb cannot be its subject by its gender. */
  private static boolean isObject(Clause clause, int verb, int verbEnd) {
    Argument behind = clause.startingAt(verbEnd);
    return behind != null
        && clause.isVerb(verb)
        && Agreeing.isObject(clause.tokens().get(verb), behind.mention());
  }

  private static boolean isFeminine(Clause clause, int verb) {
    Token token = clause.tokens().get(verb);
    boolean perfect = token.forms().getLast().word().endsWith("ت");
    return Agreeing.isFeminine(token, perfect);
  }

  /** {@code وزيرا خارجية البلدين}: where the word for the two sides stands. */
  private static int pairAt(List<Token> tokens, int verbEnd) {
    int at = verbEnd;
    if (at < tokens.size() && LEADERS.contains(tokens.get(at).folded())) {
      at++;
      if (at < tokens.size() && FIELDS.contains(tokens.get(at).folded())) {
        at++;
      }
    }
    return at;
  }

  /**
   * {@code خبراء يحذرون}: right before a verb that does not go on, an adjective between or none.
   */
  private static boolean isUnnamedBefore(Clause clause, int verb) {
    return verb > 0
        && !clause.continues(verb)
        && (clause.isUnnamed(verb - 1)
            || verb > 1
                && clause.isUnnamed(verb - 2)
                && clause.isVerb(verb)
                && !clause.isNamed(verb - 1)
                && Government.preposition(clause, verb - 1).isEmpty()
                && !clause.isVerb(verb - 1)
                && clause.tokens().get(verb - 1).isWord());
  }

  /** {@code أقرت فلانة بأنها خطفت}: whom the pronoun right before a verb means. */
  private static @Nullable Entity pronounBefore(Clause clause, int verb, Discourse discourse) {
    if (verb == 0 || !PRONOUNS.contains(clause.tokens().get(verb - 1).folded())) {
      return null;
    }
    return clause.before(verb).stream()
        .filter(a -> a.isBare() && a.mention().canTakePart() && !a.topic())
        .map(Argument::entity)
        .findFirst()
        .orElse(discourse.speaker());
  }

  /** {@code قال فلان إن بلاده تدعم}: the person who speaks. */
  private static @Nullable Entity speaker(Clause clause, int verb, Discourse discourse) {
    for (Argument argument : clause.before(verb)) {
      if (argument.isBare()
          && argument.entity().isPerson()
          && argument.entity().countryIso3() != null) {
        return argument.entity();
      }
    }
    return discourse.speaker();
  }

  /**
   * {@code أن الصين تدعم لاوس}: a bare name right before a verb without {@code و} is its subject
   * though another follows.
   */
  static @Nullable Subject adjacent(Clause clause, int verb, int verbEnd) {
    int end = verb;
    while (end > 0 && PASSED.contains(clause.tokens().get(end - 1).folded())) {
      end--;
    }
    for (Argument argument : clause.arguments()) {
      Mention mention = argument.mention();
      if (mention.end() == end
          && argument.isBare()
          && mention.canTakePart()
          && !clause.continues(verb)) {
        if (Heads.isKin(clause, mention)) {
          return new Subject(List.of(), verbEnd, true);
        }
        List<Entity> entities = new ArrayList<>();
        for (Argument other : clause.arguments()) {
          if (other.mention().end() <= end
              && (other == argument
                  || mention.conjoined() && other.mention().end() == mention.first())) {
            entities.add(other.entity());
          }
        }
        return new Subject(entities, verbEnd, true);
      }
    }
    return null;
  }

  /**
   * {@code زار فلان فلانة وقال إن البلدين}: the two sides named before in the sentence, where just
   * two are, else those who met.
   */
  private static List<Entity> both(Clause clause, int to, Discourse discourse) {
    Map<String, Entity> sides = new LinkedHashMap<>();
    clause.arguments().stream()
        .filter(a -> a.mention().end() <= to && a.mention().canTakePart())
        .forEach(a -> sides.putIfAbsent(a.entity().side(), a.entity()));
    return sides.size() == 2 ? List.copyOf(sides.values()) : discourse.pair();
  }

  /**
   * {@code الجانبان الأوروبي والأمريكي}: the adjectives say who they are, {@code الرئيسان المصري
   * فلان واليوناني فلان} the names behind them.
   */
  static List<Entity> described(Clause clause, int from) {
    List<Entity> entities = new ArrayList<>();
    int next = from;
    for (Argument argument : clause.arguments()) {
      Mention mention = argument.mention();
      if (mention.first() < from
          || mention.first() > next + 1
          || mention.kind() == Mention.Kind.PLACE) {
        continue;
      }
      boolean bearer =
          argument.entity().isPerson() && !entities.isEmpty() && mention.first() == next;
      if (bearer) {
        entities.removeLast();
      }
      if (bearer || !argument.entity().isPerson()) {
        entities.add(argument.entity());
        next = mention.end();
      }
    }
    return entities;
  }

  /** The first bare name behind a verb and those joined to it, null for none. */
  static @Nullable Subject after(Clause clause, int from) {
    List<Entity> entities = new ArrayList<>();
    int end = from;
    for (Argument argument : clause.after(from)) {
      Mention mention = argument.mention();
      if (entities.isEmpty()) {
        if (mention.first() - from > REACH_AFTER || argument.topic()) {
          return null;
        }
        if (!argument.isBare()) {
          continue;
        }
        if (!mention.canTakePart() || isBehindObject(clause, from, mention.first())) {
          return null;
        }
        if (Heads.isKin(clause, mention)) {
          return new Subject(List.of(), mention.end(), true);
        }
      } else if (!mention.conjoined()
          || mention.first() > end + 1
          || !mention.canTakePart() && mention.kind() != Mention.Kind.ADJECTIVE) {
        break;
      }
      entities.add(mention.entity());
      end = mention.end();
    }
    return entities.isEmpty() ? null : new Subject(entities, end, true);
  }

  /**
   * {@code حذرت السفارة الأميركية}, {@code اتهمت أطراف لبنانية}: a body or group that agrees with
   * the verb, and its nationality; the country stands for them. Null for none.
   */
  static @Nullable Subject qualified(Clause clause, int verb, int verbEnd) {
    Argument near = clause.startingAt(verbEnd + 1);
    Argument argument = near == null ? clause.startingAt(verbEnd + 2) : near;
    if (argument == null
        || argument.mention().kind() != Mention.Kind.ADJECTIVE
        || !argument.isBare()
        || clause.tokens().subList(verbEnd, argument.mention().first()).stream()
            .noneMatch(t -> STAND_INS.contains(t.folded()))
        || isWithin(clause, verbEnd, argument.mention().first())
        || isFeminine(clause.tokens().get(verb)) != isFeminineNoun(clause.tokens().get(verbEnd))) {
      return null;
    }
    return new Subject(List.of(argument.entity()), argument.mention().end(), true);
  }

  /** {@code استهدف مبنى القنصلية الفلانية}: the stand-in owns what stands behind the verb. */
  private static boolean isWithin(Clause clause, int noun, int name) {
    return name > noun + 1
        && !Fold.isDefinite(clause.tokens().get(noun).folded())
        && Fold.isDefinite(clause.tokens().get(noun + 1).folded());
  }

  /** A verb of meeting, whose object is a person too. */
  static boolean isMutual(Clause clause, int verb) {
    return clause.triggers().stream()
        .anyMatch(t -> t.first() == verb && t.isVerb() && t.trigger().type() == EventType.MEETING);
  }

  private static boolean isFeminine(Token verb) {
    String word = verb.forms().getLast().word();
    return word.endsWith("ت") || word.startsWith("ت") && verb.folded().length() > 3;
  }

  private static boolean isFeminineNoun(Token noun) {
    return noun.folded().endsWith("ه")
        || noun.folded().endsWith("ات")
        || PLURALS.contains(noun.folded());
  }

  /** {@code أشاد باقتراح بنك فلان}: behind an object with its preposition no subject follows. */
  private static boolean isBehindObject(Clause clause, int from, int to) {
    for (int i = from; i < to; i++) {
      Token token = clause.tokens().get(i);
      if (clause.isCovered(i) || !token.isWord()) {
        continue;
      }
      boolean clitic =
          token.forms().size() == 2
              && token.forms().getLast().conjunction() == Form.NONE
              && "بل".indexOf(token.forms().getLast().preposition()) >= 0
              && clause.isOrdinary(token.forms().getLast().word());
      boolean destination = token.folded().equals("الي") && clause.startingAt(i + 1) != null;
      if (clitic || OBJECT.contains(token.folded()) && !destination) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Subject before(Clause clause, int verb, Discourse discourse) {
    if (clause.tokens().get(verb).hasConjunction()
        && clause.tokens().get(verb).forms().getLast().conjunction() != 0
        && verb > 0
        && clause.isVerb(verb)
        && startsWithAnd(clause, verb)) {
      return null;
    }
    List<Entity> entities = new ArrayList<>();
    int start = verb;
    for (Argument argument : clause.before(verb)) {
      Mention mention = argument.mention();
      if (verb - mention.end() > REACH_BEFORE
          || clause.verbBefore(verb, verb - mention.end()) >= 0) {
        break;
      }
      if (!mention.canTakePart() || argument.topic()) {
        continue;
      }
      if (!argument.isBare()) {
        continue;
      }
      entities.addFirst(mention.entity());
      start = mention.first();
      if (!mention.conjoined()) {
        break;
      }
    }
    if (entities.isEmpty()) {
      for (int i = verb - 1; i >= Math.max(0, verb - PAIR_REACH); i--) {
        List<Entity> described =
            Pairs.is(clause.tokens().get(i)) ? described(clause, i + 1) : List.of();
        if (described.size() >= 2) {
          return new Subject(described, verb + 1, true);
        }
      }
      for (int i = verb - 1; i >= Math.max(0, verb - 3); i--) {
        if (Pairs.is(clause.tokens().get(i)) && clause.startingAt(i) == null && start == verb) {
          return new Subject(both(clause, i, discourse), verb + 1, true);
        }
      }
      return null;
    }
    return new Subject(entities, verb + 1, true);
  }

  private static boolean startsWithAnd(Clause clause, int verb) {
    String folded = clause.tokens().get(verb).folded();
    return folded.startsWith("و")
        && !clause.tokens().get(verb).isPlain("وقع")
        && clause.tokens().get(verb).forms().size() > 1
        && !folded.startsWith("وق")
        && !folded.startsWith("وص")
        && !folded.startsWith("وا")
        && !folded.startsWith("وج");
  }
}
