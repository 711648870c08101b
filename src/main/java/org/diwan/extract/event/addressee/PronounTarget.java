package org.diwan.extract.event.addressee;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.event.clause.Agreeing;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.subject.AdjacentSubject;
import org.diwan.extract.event.subject.Discourse;
import org.diwan.extract.event.subject.Draft;
import org.diwan.extract.event.subject.Subject;
import org.diwan.model.EventClass;
import org.diwan.model.EventType;
import org.diwan.model.Role;
import org.diwan.text.Form;
import org.jspecify.annotations.Nullable;

/**
 * Whom a pronoun behind a word means: {@code التقى فلان فلانا ودعاه إلى}, {@code وطلب منه}. Only
 * where one side stands before in the sentence besides the speaker's.
 */
final class PronounTarget {
  private static final Set<String> OF_HIM = Set.of("منه", "منها", "منهم", "منهما");
  private static final Set<String> WITH_HIM = Set.of("معه", "معها", "معهم", "معهما");
  private static final Set<String> ON_HIM = Set.of("عليه", "عليها", "عليهم", "عليهما");
  private static final Set<String> HIM = Set.of("اياه", "اياها", "اياهما");
  private static final Set<EventType> TOWARD =
      EnumSet.of(EventType.REQUEST, EventType.ACCUSE, EventType.THREATEN);

  /** Words behind which a clause opens with its verb. */
  private static final Set<String> OPENING = Set.of("ان", "قد", "فيما", "بينما", "بعدما", "عندما");

  private static final Set<String> TOWARD_ONE = Set.of("له", "لها", "معه", "معها");
  private static final Set<String> DEEDS = Set.of("الامر", "الخطوه", "القرار");
  private final Clause clause;
  private final TriggerAt at;
  private final Discourse discourse;

  PronounTarget(Frames frame) {
    clause = frame.clause;
    at = frame.at;
    discourse = frame.discourse;
  }

  /**
   * The sides meant, none where no pronoun stands there or it is not plain whom it means.
   *
   * @param draft its speakers are known
   */
  List<Entity> meant(Draft draft, int from) {
    Set<String> own = draft.sides(Role.ACTOR);
    if (!at.isNoun() && at.end() < clause.tokens().size() && isHim(at.end())) {
      List<Entity> before = before(draft);
      if (!before.isEmpty()) {
        return before;
      }
      return switch (clause.tokens().get(at.end()).folded()) {
        case "اياه" -> others(own);
        case "اياها" -> lastOther(own);
        default -> List.of();
      };
    }
    if (!at.isVerb()) {
      return isTowardPronoun() ? agreeing(own, word(at.end()).endsWith("ها"), draft) : List.of();
    }
    if (at.trigger().suffixed()) {
      Argument antecedent = antecedent();
      return antecedent != null
          ? List.of(antecedent.entity())
          : isTakenUp() ? doer(own) : continued(own, draft);
    }
    boolean stands = stands(from) || stands(at.end());
    return stands && !clause.isRelative(at.first() - 1) ? others(own) : List.of();
  }

  private boolean isHim(int token) {
    return HIM.contains(clause.tokens().get(token).folded());
  }

  /** {@code أدان فلان … مطالبا إياه}: of whom the same speaker spoke just before. */
  private List<Entity> before(Draft draft) {
    Draft word = discourse.lastWord();
    if (word == null || word.sentence != draft.sentence) {
      return List.of();
    }
    boolean same = word.sides(Role.ACTOR).equals(draft.sides(Role.ACTOR));
    return same ? word.in(Role.RECIPIENT) : List.of();
  }

  private boolean stands(int token) {
    if (token >= clause.tokens().size()) {
      return false;
    }
    String word = clause.tokens().get(token).folded();
    String lemma = at.trigger().lemma();
    return lemma.endsWith("طلب") && OF_HIM.contains(word)
        || at.trigger().type() == EventType.AGREE && WITH_HIM.contains(word)
        || (lemma.endsWith("اقترح") || lemma.endsWith("ضغط")) && ON_HIM.contains(word);
  }

  /**
   * {@code جماعة فلان التي تدعمها فلانة}: named right before the relative pronoun, a comma between
   * or none.
   */
  private @Nullable Argument antecedent() {
    int pronoun = at.first() - 1;
    Argument before = pronoun < 0 || !clause.isRelative(pronoun) ? null : named(pronoun);
    return before != null && pronoun > 0 && before.mention().end() == pronoun - comma(pronoun)
        ? before
        : null;
  }

  /** Right before the relative pronoun, of the gender and number of what takes it up. */
  private @Nullable Argument named(int pronoun) {
    String relative = clause.tokens().get(pronoun).folded();
    String word = at.form().word();
    boolean fits =
        relative.endsWith("الذين") && word.endsWith("هم")
            || relative.endsWith("التي") && word.endsWith("ها")
            || relative.endsWith("الذي") && word.endsWith("ه");
    return clause.arguments().stream()
        .filter(a -> fits && a.mention().end() == pronoun - comma(pronoun))
        .filter(a -> comma(pronoun) == 0 || a.mention().canTakePart())
        .filter(a -> Agreeing.mayBe(clause, a.mention(), word.endsWith("ها")))
        .findFirst()
        .orElse(null);
  }

  private int comma(int pronoun) {
    return clause.tokens().get(pronoun - 1).is('،') ? 1 : 0;
  }

  /**
   * {@code وهو ما أدانه فلان}, {@code وهو أمر تعارضه فلانة}, {@code الأمر الذي رفضته فلانة}: the
   * pronoun means what was done.
   */
  private boolean isTakenUp() {
    if (at.first() < 2) {
      return false;
    }
    String head = clause.tokens().get(at.first() - 2).folded();
    String relative = clause.tokens().get(at.first() - 1).folded();
    return head.endsWith("هو") && (relative.equals("ما") || isThing(at.first() - 1))
        || clause.isRelative(at.first() - 1) && DEEDS.contains(head);
  }

  private boolean isThing(int token) {
    return clause.tokens().get(token).isWord() && !clause.isCovered(token) && !clause.isVerb(token);
  }

  /** {@code … ودعاه إلى}, {@code فيما اتهمته فلانة}. */
  private List<Entity> continued(Set<String> own, Draft draft) {
    List<Entity> only = isContinued() ? fitting(others(own)) : List.of();
    String word = at.form().word();
    boolean woman = word.endsWith("ها");
    boolean plain = (woman || word.endsWith("ه")) && !clause.isRelative(at.first() - 1);
    return only.isEmpty() && plain && isOfSomebody() && isClause()
        ? agreeing(own, woman, draft)
        : only;
  }

  /** Meant for a side, not for a thing: {@code اتهمه}, unlike {@code رفضه}. */
  private boolean isOfSomebody() {
    return TOWARD.contains(at.trigger().type()) && !at.trigger().lemma().endsWith(":اقترح");
  }

  /** Whether a clause opens at the verb, who says it named before it or not. */
  private boolean isClause() {
    int before = at.first() - 1;
    return at.form().conjunction() != Form.NONE
        || before < 0
        || !clause.tokens().get(before).isWord()
        || OPENING.contains(clause.tokens().get(before).folded())
        || AdjacentSubject.of(clause, at.first(), at.end()) != null;
  }

  /** {@code كرر اتهامه لها}, {@code أكد تضامنه معها}. */
  private boolean isTowardPronoun() {
    return at.isNoun()
        && at.trigger().suffixed()
        && at.trigger().type() != EventType.REJECT
        && at.end() < clause.tokens().size()
        && TOWARD_ONE.contains(word(at.end()));
  }

  private String word(int token) {
    return clause.tokens().get(token).folded();
  }

  /**
   * The only other side before that a pronoun may mean by its gender; a state accuses its own, too.
   */
  private List<Entity> agreeing(Set<String> own, boolean woman, Draft draft) {
    if (isDual()) {
      return List.of();
    }
    boolean state = isAccuser(draft);
    Map<String, Entity> sides = new LinkedHashMap<>();
    clause.arguments().stream()
        .filter(a -> a.mention().end() <= at.first() && a.mention().canTakePart() && !a.topic())
        .filter(a -> a.mention().kind() != Mention.Kind.ADJECTIVE)
        .filter(a -> !own.contains(a.entity().side()) || state && a.entity().isPerson())
        .filter(a -> agrees(a, woman))
        .forEach(a -> sides.putIfAbsent(a.entity().side(), a.entity()));
    return sides.size() == 1 ? List.copyOf(sides.values()) : List.of();
  }

  /** {@code وتتهمه بلاده}: a state or body right behind the verb, which may accuse its own. */
  private boolean isAccuser(Draft draft) {
    Argument next = clause.startingAt(at.end());
    return at.trigger().lemma().endsWith(":اتهم")
        && at.form().conjunction() != Form.NONE
        && next != null
        && !next.entity().isPerson()
        && draft.roles.containsKey(next.entity());
  }

  private boolean agrees(Argument argument, boolean woman) {
    return Agreeing.mayBe(clause, argument.mention(), woman)
        && !(woman && argument.entity().isPerson());
  }

  /** {@code … ودعاه إلى}: with a conjunction, one person or state before it. */
  private boolean isContinued() {
    return at.form().conjunction() != Form.NONE && !clause.isRelative(at.first() - 1);
  }

  /** {@code دعاه} means a man, {@code دعاها} no man. */
  private List<Entity> fitting(List<Entity> found) {
    String word = at.form().word();
    if (found.size() == 2) {
      return found;
    }
    boolean man = word.endsWith("ه");
    boolean fits =
        (man || word.endsWith("ها")) && found.stream().allMatch(e -> e.isPerson() == man);
    return fits ? found : List.of();
  }

  /** Who did it: the subject of the verb before. */
  private List<Entity> doer(Set<String> own) {
    for (int i = at.first() - 2; i >= 0; i--) {
      if (clause.isVerb(i)) {
        Subject subject = Subject.of(clause, i, i + 1, discourse);
        boolean another =
            subject.explicit()
                && !subject.entities().isEmpty()
                && subject.entities().stream().noneMatch(e -> own.contains(e.side()));
        return another ? subject.entities() : List.of();
      }
    }
    return List.of();
  }

  private List<Entity> others(Set<String> own) {
    Map<String, Entity> sides = new LinkedHashMap<>();
    clause.arguments().stream()
        .filter(a -> a.mention().end() <= at.first() && a.mention().canTakePart() && !a.topic())
        .filter(a -> !own.contains(a.entity().side()))
        .forEach(a -> sides.putIfAbsent(a.entity().side(), a.entity()));
    List<Entity> found = List.copyOf(sides.values());
    boolean alike = found.stream().map(Entity::kind).distinct().count() == 1;
    return found.size() == (isDual() ? 2 : 1) && alike ? found : List.of();
  }

  /** {@code قطعت فلانة علاقاتها مع فلانة متهمة إياها}: the state or body named last. */
  private List<Entity> lastOther(Set<String> own) {
    return clause.arguments().reversed().stream()
        .filter(a -> a.mention().end() <= at.first())
        .limit(1)
        .filter(a -> a.mention().canTakePart() && !a.entity().isPerson())
        .filter(a -> !isSaidBetween(a.mention().end()))
        .map(Argument::entity)
        .filter(e -> !own.contains(e.side()))
        .toList();
  }

  /** {@code منتقدا القوات، متهما إياها}: another word has its own object. */
  private boolean isSaidBetween(int from) {
    return clause.triggers().stream()
        .filter(t -> t.first() >= from && t.first() < at.first())
        .anyMatch(t -> t.trigger().type().eventClass() == EventClass.WORD);
  }

  private boolean isDual() {
    String last = clause.tokens().get(at.end() - 1).folded();
    return last.endsWith("هما")
        || at.end() < clause.tokens().size()
            && clause.tokens().get(at.end()).folded().endsWith("هما");
  }
}
