package org.diwan.extract.event.subject;

import java.util.List;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.event.clause.Agreeing;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.ClauseCue;
import org.diwan.extract.event.clause.DeedCue;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.gazetteer.Triggers.Shape;
import org.diwan.model.EventType;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Who does what a verb says: the first bare mention after it ({@code VSO}), else the nearest bare
 * one before it with no other verb between ({@code SVO}), else, for a verb that names nobody, the
 * last subject. {@code الجانبان} and its like mean the two sides spoken of.
 *
 * @param end one past the last token of an explicit subject behind the verb, else one past the verb
 */
public record Subject(List<Entity> entities, int end, boolean explicit) {
  /** The sign of a woman and the pronoun of an object. */
  private static final List<String> HERS = List.of("تها", "ته", "تهم");

  /** Nobody is named. */
  public static Subject none(int end) {
    return new Subject(List.of(), end, false);
  }

  /** People or things without a name are told to do it. */
  public static Subject unnamed(int end) {
    return new Subject(List.of(), end, true);
  }

  /** One at most. */
  public static Subject one(@Nullable Entity entity, int end, boolean explicit) {
    return new Subject(entity == null ? List.of() : List.of(entity), end, explicit);
  }

  private static Subject one(Entity entity, int end) {
    return one(entity, end, true);
  }

  /** The same, named, as if it ended elsewhere. */
  public Subject endingAt(int other) {
    return new Subject(entities, other, true);
  }

  /**
   * The first that there is: whom a relative pronoun means, whose words are passed on, whose
   * statement it is, whom a relative clause tells of, the two sides, people without a name, whom a
   * pronoun means, the two of a verb of two, who is told to travel, a name right before the verb,
   * one behind it, one before it, the last.
   */
  public static Subject of(Clause clause, int verb, int verbEnd, Discourse discourse) {
    Argument antecedent = clause.antecedent(verb);
    if (antecedent != null && antecedent.mention().canTakePart()) {
      return one(antecedent.entity(), verbEnd);
    }
    Subject reported = Reported.of(clause, verb, verbEnd);
    if (reported != null) {
      return reported;
    }
    Subject paper = OwnPaper.of(clause, verb, verbEnd, discourse);
    if (paper != null) {
      return paper;
    }
    Subject before = PastPerfect.of(clause, verb, verbEnd);
    if (before != null) {
      return before;
    }
    Subject told = BehindRelative.of(clause, verb, verbEnd);
    if (told != null) {
      return told;
    }
    Subject two = TwoSides.behind(clause, verbEnd, discourse);
    if (two != null) {
      return two;
    }
    Subject dual = DualVerb.of(clause, verb, discourse);
    if (dual != null) {
      return dual;
    }
    Subject traveller = Traveller.of(clause, verb, discourse);
    if (traveller != null) {
      return traveller;
    }
    Subject adjacent = AdjacentSubject.of(clause, verb, verbEnd);
    if (UnnamedSubject.is(clause, verb, verbEnd)) {
      Entity she = clause.isUnnamed(verbEnd) ? SubjectPronoun.she(clause, verb, discourse) : null;
      if (she != null) {
        return one(she, verbEnd);
      }
      return adjacent != null
              && (isManyOf(clause, verbEnd) || isMen(clause, verb, verbEnd, adjacent))
          ? adjacent
          : new Subject(List.of(), verbEnd + 1, true);
    }
    Entity meant = SubjectPronoun.of(clause, verb, discourse);
    if (meant != null) {
      return one(meant, verbEnd);
    }
    if (adjacent != null) {
      return adjacent;
    }
    Subject behind = SubjectBehind.of(clause, verbEnd);
    if (behind != null
        && !isObject(clause, verb, verbEnd)
        && !isMan(clause, verb, behind.entities())) {
      return behind;
    }
    boolean another = SubjectPronoun.at(clause, verb) >= 0;
    if (!another && ThatClause.hasSubject(clause, verb)) {
      return new Subject(List.of(), verbEnd, true);
    }
    Subject named = another ? null : SubjectBefore.of(clause, verb, discourse);
    return named == null ? last(clause, verb, verbEnd, discourse) : named;
  }

  /** {@code فلانة تطلق عشرات الصواريخ}: so many of its object, not who does it. */
  private static boolean isManyOf(Clause clause, int token) {
    return token < clause.tokens().size()
        && clause.cues().deeds().is(DeedCue.CROWD, clause.tokens().get(token).folded());
  }

  /** {@code فلانة تتهم قادة}: men cannot be the subject of a woman's verb right behind her. */
  private static boolean isMen(Clause clause, int verb, int people, Subject adjacent) {
    return adjacent.entities().size() == 1
        && people < clause.tokens().size()
        && clause.isUnnamed(people)
        && Agreeing.areMen(clause.tokens().get(people).folded())
        && isFeminine(clause, verb)
        && Agreeing.mayBe(clause, adjacent.entities().getFirst(), true);
  }

  /** Whether what stands right behind a verb cannot be its subject by its gender. */
  private static boolean isObject(Clause clause, int verb, int verbEnd) {
    Argument behind = clause.startingAt(verbEnd);
    return behind != null
        && clause.isVerb(verb)
        && (isOblique(clause, verbEnd)
            || isObliquePlural(clause, verb, verbEnd)
            || isOfForce(clause, verb, behind.mention())
            || Agreeing.isObject(clause.tokens(), verb, behind.mention()));
  }

  /** {@code وطرد الميليشيات الفلانية}: a verb of force that is a man's, and no man behind it. */
  private static boolean isOfForce(Clause clause, int verb, Mention behind) {
    return clause.triggers().stream()
        .filter(t -> t.first() == verb && t.trigger().type() == EventType.ASSAULT)
        .anyMatch(t -> Agreeing.differs(clause, t, behind));
  }

  /** {@code ودحر الحوثيين}: people in the case of the object, behind a verb of force. */
  private static boolean isObliquePlural(Clause clause, int verb, int token) {
    return clause.tokens().get(token).folded().endsWith("يين")
        && clause.triggers().stream()
            .anyMatch(t -> t.first() == verb && t.trigger().type() == EventType.ASSAULT);
  }

  /** {@code وطردت مسلحي فلان}: fighters in the case of the object. */
  private static boolean isOblique(Clause clause, int token) {
    return clause.tokens().get(token).folded().endsWith("ي")
        && clause.cues().isObject(clause.tokens().get(token), "ARMED");
  }

  /** {@code تستقبل الثلاثاء رئيس …}: a verb of meeting that is a woman's. */
  private static boolean isMan(Clause clause, int verb, List<Entity> behind) {
    return !behind.isEmpty()
        && clause.triggers().stream()
            .filter(t -> t.first() == verb && isToMen(t))
            .anyMatch(t -> Agreeing.isObject(clause, t, behind.getFirst()));
  }

  /** What is done to persons, who may stand right behind the verb: {@code منحت الرئيس وساما}. */
  private static boolean isToMen(TriggerAt at) {
    return at.trigger().type() == EventType.MEETING
        || at.trigger().type() == EventType.CEREMONY && at.trigger().shape() == Shape.PERFECT;
  }

  private static Subject last(Clause clause, int verb, int verbEnd, Discourse discourse) {
    Entity last = discourse.subject();
    boolean agrees =
        last != null
            && Agreeing.mayBe(clause, last, isFeminine(clause, verb) || isHers(clause, verb))
            && !(last.isPerson() && (isOfMany(clause, verb) || DualVerb.isOfTwo(clause, verb)))
            && (last.isPerson() || SubjectPronoun.at(clause, verb) < 0);
    return new Subject(agrees ? List.of(last) : List.of(), verbEnd, false);
  }

  /** {@code بدأتها}: a woman did it to her or it; not {@code زيارتها}. */
  private static boolean isHers(Clause clause, int verb) {
    String word = clause.tokens().get(verb).forms().getLast().word();
    return clause.isVerb(verb) && HERS.stream().anyMatch(word::endsWith);
  }

  /** {@code اجتمعوا}: of many, so not of the one person told of last. */
  public static boolean isOfMany(Clause clause, int verb) {
    return clause.tokens().get(verb).forms().getLast().word().endsWith("وا");
  }

  /** {@code قالت}, {@code تقول}; {@code تابع} and {@code لفت} only look so. */
  public static boolean isFeminine(Clause clause, int verb) {
    Token word = clause.tokens().get(verb);
    boolean perfect = word.forms().getLast().word().endsWith("ت");
    return Agreeing.isFeminine(word, perfect)
        && !clause.cues().clauses().isPlain(ClauseCue.HE_DID, word);
  }
}
