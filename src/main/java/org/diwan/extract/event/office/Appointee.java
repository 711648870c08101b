package org.diwan.extract.event.office;

import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.ClauseCue;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.subject.Subject;
import org.diwan.gazetteer.Triggers.Shape;
import org.diwan.text.Form;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Who is put into the office that stands behind a verb: by a passive, {@code فلان الذي عين سفيرا},
 * {@code وانتخب في 2015 رئيسا}, or by a verb of becoming, {@code أصبح فلان وزيرا}.
 */
final class Appointee {
  /** Tokens from the verb, or from who follows it, to the office. */
  private static final int REACH = 7;

  /** Tokens from the office to the state or body that has it. */
  private static final int NEAR = 4;

  private static final int HEAD = 3;
  private static final Set<String> POSTS = Set.of("منصب", "لمنصب", "بمنصب");
  private static final Set<String> MADE = Set.of("رييسا", "رييسه", "ملكا", "اميرا", "زعيما");
  private static final Set<String> WHEN =
      Set.of("عندما", "حين", "حينما", "اذ", "حيث", "ثم", "بعدها", "وبعدها", "ان", "بعدما", "كما");
  private static final Set<String> SINCE = Set.of("قبل", "بعد", "منذ", "الي", "حتي");

  private final OfficeFrame frame;
  private final Clause clause;
  private final TriggerAt at;

  Appointee(OfficeFrame frame) {
    this.frame = frame;
    this.clause = frame.clause;
    this.at = frame.at;
  }

  /** Null for nobody. */
  @Nullable Entity of() {
    int office = at.isVerb() && !at.trigger().suffixed() ? office() : -1;
    if (office < 0 || becomes() && isImperfect() && !isSince()) {
      return null;
    }
    Entity person = person(office);
    boolean appoints =
        person != null
            && !becomes()
            && OfficeFrame.rules(person)
            && !MADE.contains(clause.tokens().get(office).folded());
    return appoints ? null : person;
  }

  /** Whether the office is a state's or a body's. */
  boolean isOfState() {
    int office = office();
    return office >= 0
        && (Posting.isOfState(clause, office)
            || clause.arguments().stream()
                .filter(a -> a.mention().first() > office && a.mention().first() <= office + NEAR)
                .anyMatch(a ->
                    a.is("ل") && !a.entity().isPerson()
                        || frame.discourse.registry().isIntergovernmental(a.entity())));
  }

  /** {@code أصبح}, {@code بات}: no passive. */
  boolean becomes() {
    return frame.needs().equals("BECOMING");
  }

  /** {@code يصبح}; {@code أصبح} looks like the first person of it. */
  private boolean isImperfect() {
    return at.trigger().shape() == Shape.IMPERFECT && !at.form().word().startsWith("ا");
  }

  /** {@code قبل أن يصبح}. */
  private boolean isSince() {
    int before = at.first() - 2;
    return before >= 0
        && clause.tokens().get(before + 1).reads("ان")
        && SINCE.contains(clause.tokens().get(before).folded());
  }

  /** Where the office stands: behind the verb, a time and who gets it; -1 for none. */
  private int office() {
    int left = REACH;
    for (int i = at.end(); i < clause.tokens().size() && left > 0; i++) {
      Argument here = clause.startingAt(i);
      if (here != null && here.mention().kind() == Mention.Kind.NAME) {
        if (!becomes() || !here.isBare() || !here.entity().isPerson()) {
          return -1;
        }
        i = Math.max(i, here.mention().end() - 1);
        continue;
      }
      if (isOffice(i)) {
        return i;
      }
      if (!isPassed(i)) {
        return -1;
      }
      left--;
    }
    return -1;
  }

  private boolean isOffice(int token) {
    Token word = clause.tokens().get(token);
    return OfficeFrame.isTitle(clause, word) || POSTS.contains(word.folded());
  }

  /** A number, a mark or an ordinary word: no name that is not known. */
  private boolean isPassed(int token) {
    Token word = clause.tokens().get(token);
    return clause.barrier(token) == Barrier.NONE
        && !clause.isVerb(token)
        && (!word.isWord()
            || Character.isDigit(word.folded().charAt(0))
            || word.forms().stream().map(Form::word).anyMatch(clause::isOrdinary));
  }

  private @Nullable Entity person(int office) {
    Argument antecedent = clause.antecedent(at.first());
    if (antecedent != null) {
      return antecedent.entity().isPerson() ? antecedent.entity() : null;
    }
    if (at.first() > 0 && clause.barrier(at.first() - 1) == Barrier.RELATIVE) {
      return null;
    }
    Subject subject = frame.subject();
    boolean named = subject.explicit() && subject.end() <= office;
    List<Entity> people =
        named
                || !subject.explicit()
                    && (opens() || isToldOn(subject) && isPublic(office, subject.entities()))
            ? subject.entities()
            : List.of();
    return people.size() == 1 && people.getFirst().isPerson() ? people.getFirst() : null;
  }

  private boolean opens() {
    return at.first() <= HEAD && clause.before(at.first()).isEmpty();
  }

  /**
   * {@code عمل فلان محاميا حتى 1990 عندما عين وزيرا}: the clause tells on of the one person who was
   * told of, and names nobody else before.
   */
  private boolean isToldOn(Subject subject) {
    return isBehindOpening()
        && !at.trigger().lemma().endsWith("رشح")
        && clause.arguments().stream()
            .filter(a -> a.mention().first() < at.first() && a.entity().isPerson())
            .allMatch(a -> subject.entities().contains(a.entity()));
  }

  /**
   * {@code وزيرا}, {@code عضوا في البرلمان}: of a state, of a body that is named with it, or of
   * somebody whom the lists know.
   */
  private boolean isPublic(int office, List<Entity> people) {
    return Posting.isOfState(clause, office)
        || people.stream().noneMatch(Entity::isUnlisted)
        || clause.arguments().stream()
            .anyMatch(a ->
                a.mention().first() > office
                    && a.mention().first() <= office + NEAR
                    && !a.entity().isPerson());
  }

  /** Behind {@code عندما}, {@code ثم}, {@code وبعدها}, or joined to a clause by {@code و}. */
  private boolean isBehindOpening() {
    int before = at.first() - 1;
    while (before > 0 && clause.cues().clauses().is(ClauseCue.AUXILIARY, word(before))) {
      before--;
    }
    return at.form().conjunction() == 'و' || before >= 0 && WHEN.contains(word(before));
  }

  private String word(int token) {
    return clause.tokens().get(token).folded();
  }
}
