package org.diwan.extract.event;

import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.Entity;
import org.diwan.extract.entity.Mention;
import org.diwan.model.ParticipantKind;
import org.diwan.model.Role;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * A commemoration or national day: whose day it is is named behind the noun ({@code الذكرى الثمانين
 * ليوم … الصيني}); the anniversary of relations is of both sides. Who comes for it attends. A plain
 * {@code الذكرى} needs its number.
 */
final class CeremonyFrame extends Frames {
  private static final int NAME_REACH = 14;
  private static final Set<String> FUNERALS =
      Set.of("تشييع", "جثمان", "جنازه", "تابين", "عزا", "الجنازه");
  private static final Set<String> CELEBRATES =
      Set.of("احتفل", "حتفل", "احي", "حيي", "تحيي", "نظم", "اقام", "قيم", "شهد");

  CeremonyFrame(Cues cues, Clause clause, TriggerAt at, Discourse discourse) {
    super(cues, clause, at, discourse);
  }

  @Override
  boolean fill(Draft draft) {
    if (at.trigger().needs().equals("ORDINAL") && !isNumbered() || isPrivate()) {
      return false;
    }
    if (at.isVerb() || at.trigger().needs().equals("LIGHT")) {
      return kept(draft);
    }
    if (isOfRelations()) {
      pair().forEach(e -> draft.add(state(e), Role.ACTOR));
    }
    Argument behind = clause.startingAt(at.end());
    if (at.form().word().endsWith("تنصيب") && behind != null && behind.entity().isPerson()) {
      draft.add(behind.entity(), Role.ACTOR);
    }
    if (behind != null && isListed(behind.entity()) && isFuneral()) {
      draft.add(state(behind.entity()), Role.ACTOR);
    }
    int end = nameEnd();
    for (Argument argument : clause.arguments()) {
      Mention mention = argument.mention();
      boolean inName = mention.first() >= at.end() && mention.first() < end;
      if (inName
          && draft.roles.isEmpty()
          && mention.entity().kind() == ParticipantKind.COUNTRY
          && mention.kind() != Mention.Kind.PLACE) {
        draft.add(mention.entity(), Role.ACTOR);
      }
    }
    if (draft.roles.isEmpty() && isCelebrated() && !isComing()) {
      subject().entities().stream()
          .filter(e -> e.kind() == ParticipantKind.COUNTRY)
          .forEach(e -> draft.add(e, Role.ACTOR));
    }
    if (draft.roles.isEmpty()) {
      draft.add(keeper(), Role.ACTOR);
    }
    attend(draft);
    return draft.hasActor();
  }

  /** {@code احتفالات فلانة بالذكرى}: whose feast it is, right before. */
  private @Nullable Entity keeper() {
    return clause.arguments().stream()
        .filter(a ->
            a.mention().end() == at.first()
                && a.mention().first() > 0
                && a.entity().kind() == ParticipantKind.COUNTRY)
        .filter(a ->
            clause.tokens().get(a.mention().first() - 1).forms().stream()
                .anyMatch(f -> f.word().startsWith("احتفال")))
        .map(Argument::entity)
        .findFirst()
        .orElse(null);
  }

  /** The two sides named in the sentence, else those spoken of. */
  private List<Entity> pair() {
    List<Entity> named =
        clause.arguments().stream()
            .filter(a -> a.mention().canTakePart() && !a.topic())
            .map(a -> state(a.entity()))
            .filter(e -> e.kind() == ParticipantKind.COUNTRY)
            .distinct()
            .toList();
    return named.size() == 2 ? named : discourse.pair();
  }

  private Entity state(Entity entity) {
    String country = entity.countryIso3();
    return country == null ? entity : discourse.registry().country(country);
  }

  /** {@code تحيي فلانة ذكرى الثورة}, {@code سيحتفل البلدان بمرور ثمانين عاما}. */
  private boolean kept(Draft draft) {
    int verb = at.isVerb() ? at.first() : lightVerb();
    if (at.isVerb() ? !hasObject() : !isCelebrated()) {
      return false;
    }
    Subject subject = subject();
    if (subject.explicit() && isNear(verb)) {
      subject.entities().stream()
          .map(e -> e.isPerson() ? new Sides(discourse).of(e) : e)
          .filter(e -> e != null && e.kind() == ParticipantKind.COUNTRY)
          .forEach(e -> draft.add(e, Role.ACTOR));
    }
    for (Argument argument : clause.after(at.end())) {
      if (argument.entity().isPerson() && argument.is("بحضور", "حضور", "بمشاركه")) {
        draft.add(argument.entity(), Role.ATTENDEE);
      }
    }
    return draft.hasActor();
  }

  /** {@code تحيي فلانة}, {@code فلانة تحيي}, {@code يحتفل البلدان}: nobody else's verb or noun. */
  private boolean isNear(int verb) {
    if (verb + 1 >= clause.tokens().size() || clause.isWritten(verb, 'ء')) {
      return false;
    }
    boolean before =
        clause.arguments().stream().anyMatch(a -> a.isBare() && a.mention().end() == verb);
    Argument next = clause.startingAt(verb + 1);
    return before
        || next != null && next.isBare()
        || Pairs.is(clause, clause.tokens().get(verb + 1));
  }

  /** Where the name of the day ends: at a comma or verb. */
  private int nameEnd() {
    int limit = Math.min(clause.tokens().size(), at.end() + NAME_REACH);
    for (int i = at.end(); i < limit; i++) {
      if (clause.tokens().get(i).is('،')
          || clause.isVerb(i)
          || clause.barrier(i) == Barrier.RELATIVE
          || clause.barrier(i) == Barrier.MARK) {
        return i;
      }
    }
    return limit;
  }

  /** {@code الذكرى الثانية لوفاة فلان}: a day of people, not of states. */
  private boolean isPrivate() {
    int end = nameEnd();
    return clause.tokens().subList(at.end(), Math.min(end, at.end() + 4)).stream()
        .anyMatch(t -> clause.cues().gatherings().is(GatheringCue.OF_PERSON, t));
  }

  /** {@code احتفلت فلانة بالذكرى}: a verb of keeping the day, or one of holding things. */
  private boolean isCelebrated() {
    int verb = lightVerb();
    return verb >= 0
        && clause.tokens().get(verb).forms().stream()
            .anyMatch(f -> CELEBRATES.stream().anyMatch(f.word()::contains));
  }

  /** {@code تشييع جثمان فلان}: the funeral is his state's. */
  private boolean isFuneral() {
    String last = clause.tokens().get(at.end() - 1).folded();
    return FUNERALS.contains(last);
  }

  private static boolean isListed(Entity entity) {
    return entity.isPerson() && Relevance.isPublic(entity) && !entity.key().startsWith("P:~");
  }

  private boolean isNumbered() {
    return at.end() < clause.tokens().size()
        && clause.tokens().get(at.end()).isWord()
        && isOrdinal(clause.tokens().get(at.end()).folded());
  }

  /** {@code الثمانين}, {@code الخامسة}, {@code السنوية}, {@code الـ80}. */
  private static boolean isOrdinal(String folded) {
    return folded.startsWith("ال")
        && (folded.endsWith("ون")
            || folded.endsWith("ين")
            || folded.endsWith("ه")
            || folded.equals("ال"));
  }

  private boolean isOfRelations() {
    for (int i = at.end(); i < Math.min(clause.tokens().size(), at.end() + 7); i++) {
      if (clause.tokens().get(i).folded().equals("الدبلوماسيه")) {
        return true;
      }
    }
    return false;
  }

  private boolean isComing() {
    boolean comes = "ATTEND".equals(voice(lightVerb()));
    for (int i = Math.max(0, at.first() - 12); i < at.first(); i++) {
      Token token = clause.tokens().get(i);
      comes |= clause.cues().gatherings().is(GatheringCue.COMING, token.folded());
    }
    return comes;
  }

  private void attend(Draft draft) {
    if (!isComing()) {
      return;
    }
    for (Argument argument : clause.before(at.first())) {
      Entity entity = argument.entity();
      if (entity.isPerson()) {
        draft.add(entity, Role.ATTENDEE);
        return;
      }
    }
    subject().entities().stream()
        .filter(Entity::isPerson)
        .forEach(e -> draft.add(e, Role.ATTENDEE));
  }
}
