package org.diwan.extract.event.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.subject.Discourse;
import org.diwan.extract.event.subject.Draft;
import org.diwan.model.EventStatus;
import org.diwan.model.ParticipantKind;
import org.diwan.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * Several people who are given an office of state in one sentence, each with his own: {@code عين
 * فلان وزيرا للنقل، وفلان وزيرا للتجارة}, {@code ضم التشكيل فلانا وزيرا للنقل}. Each takes his
 * office by himself.
 */
public final class AppointedToo {
  private static final Set<String> CABINETS = Set.of("CABINET", "HOUSE");
  private static final Set<String> WAS = Set.of("كان", "وكان", "كانت", "بصفته", "بصفتها", "سبق");
  private static final Set<String> SERVED = Set.of("للرييس", "لرييس");
  private static final Set<String> POSTS = Set.of("لوزاره", "لحقيبه", "بحقيبه", "حقيبه");
  private static final Set<String> SECOND = Set.of("نايبا", "نايبه", "مساعدا", "مساعده");

  private final Clause clause;
  private final TriggerAt at;
  private final Discourse discourse;

  private AppointedToo(Clause clause, TriggerAt at, Discourse discourse) {
    this.clause = clause;
    this.at = at;
    this.discourse = discourse;
  }

  /**
   * @param first what the trigger tells itself, null for nothing
   * @param status of what it tells, null for nothing real
   */
  public static List<Draft> of(
      @Nullable Draft first,
      Clause clause,
      TriggerAt at,
      Discourse discourse,
      @Nullable EventStatus status,
      int sentence) {
    List<Draft> drafts = new ArrayList<>();
    if (first != null) {
      drafts.add(first);
      for (Entity person : LeavesToo.behind(first.in(Role.ACTOR).getFirst(), clause, at)) {
        drafts.add(draft(person, at, first.status, sentence));
      }
    }
    boolean gives = CABINETS.contains(at.trigger().needs()) || OfficeFrame.isAppointing(at);
    if (status != null && !at.trigger().suffixed() && (first != null || gives)) {
      AppointedToo too = new AppointedToo(clause, at, discourse);
      for (Entity person : too.people()) {
        discourse.tellState(person, too.state());
        if (first == null || !first.roles.containsKey(person)) {
          drafts.add(draft(person, at, status, sentence));
        }
      }
    }
    return drafts;
  }

  /** Whose offices they are: of who rules or the state before the word, else of who was told of. */
  private @Nullable String state() {
    Entity last = discourse.subject();
    return clause.arguments().stream()
        .filter(a -> a.mention().first() <= at.end() && a.isBare())
        .map(Argument::entity)
        .filter(e -> e.kind() == ParticipantKind.COUNTRY || OfficeFrame.rules(e))
        .findFirst()
        .map(Entity::countryIso3)
        .orElse(last != null && OfficeFrame.rules(last) ? last.countryIso3() : null);
  }

  private static Draft draft(Entity person, TriggerAt at, EventStatus status, int sentence) {
    Draft draft = new Draft(at.trigger().type(), sentence);
    draft.status = status;
    draft.posted = true;
    draft.holder = person;
    draft.add(person, Role.ACTOR);
    return draft;
  }

  /** Who stands right before an office that is given him. */
  private List<Entity> people() {
    List<Entity> people = new ArrayList<>();
    for (int i = at.end(); i < clause.tokens().size() && !isEnd(i); i++) {
      Argument here = clause.startingAt(i);
      if (here != null) {
        Entity person = here.entity();
        boolean other = person.isPerson() && here.isBare() && !OfficeFrame.rules(person);
        if (other && isGiven(here.mention())) {
          people.add(person);
        }
        i = here.mention().end() - 1;
      }
    }
    return people;
  }

  private boolean isEnd(int token) {
    return WAS.contains(clause.tokens().get(token).folded())
        || clause.barrier(token) == Barrier.MARK
        || clause.isVerb(token) && !clause.isNamed(token);
  }

  /**
   * {@code فلان وزيرا للنقل}, {@code فلانة (60 عاما) نائبة للرئيس}; the title may be read with her.
   */
  private boolean isGiven(Mention person) {
    int behind = person.end();
    int office =
        behind < clause.tokens().size() ? Math.max(behind, clause.asideEnd(behind)) : behind;
    if (isOffice(office)) {
      return true;
    }
    for (int i = person.first() + 1; i < person.end(); i++) {
      if (isOffice(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isOffice(int token) {
    if (token + 1 >= clause.tokens().size()) {
      return false;
    }
    String word = clause.tokens().get(token).folded();
    String next = clause.tokens().get(token + 1).folded();
    return POSTS.contains(word)
        || OfficeFrame.isTitle(clause, clause.tokens().get(token))
            && next.startsWith("ل")
            && (Posting.isOfState(clause, token) || SERVED.contains(next) || SECOND.contains(word));
  }
}
