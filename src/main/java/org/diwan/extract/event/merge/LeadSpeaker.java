package org.diwan.extract.event.merge;

import java.util.List;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.Cues;
import org.diwan.extract.event.subject.Discourse;
import org.diwan.extract.event.subject.Draft;
import org.diwan.extract.event.subject.Sides;
import org.diwan.extract.event.subject.Subject;
import org.diwan.extract.event.time.Opening;
import org.diwan.model.EventClass;
import org.diwan.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * Who says what a headline tells as the word of his state or body alone: {@code فلانة ترفض القرار}
 * above {@code قال وزير خارجية فلانة فلان إن …}. He who speaks first in the lead speaks beside it.
 */
public final class LeadSpeaker {
  private final Opening opening;
  private final Cues cues;
  private final Discourse discourse;
  private final String text;

  public LeadSpeaker(Opening opening, Cues cues, Discourse discourse, String text) {
    this.opening = opening;
    this.cues = cues;
    this.discourse = discourse;
    this.text = text;
  }

  /** Joins the words that nothing but the headline tells, and that no person says yet. */
  public void join(List<Draft> drafts) {
    List<Draft> silent = drafts.stream().filter(this::isSilent).toList();
    Entity speaker = silent.isEmpty() ? null : speaker();
    if (speaker != null) {
      Entity side = new Sides(discourse).spokenFor(speaker);
      silent.stream()
          .filter(word -> word.in(Role.ACTOR).getFirst().equals(side))
          .forEach(word -> word.add(speaker, Role.ACTOR));
    }
  }

  private boolean isSilent(Draft draft) {
    List<Entity> actors = draft.in(Role.ACTOR);
    return draft.sentence < opening.lead()
        && draft.type.eventClass() == EventClass.WORD
        && actors.size() == 1
        && !actors.getFirst().isPerson();
  }

  /** The subject of the first verb of the lead, where it is one of saying; null for none. */
  private @Nullable Entity speaker() {
    Clause clause = new Clause(opening.sentences().get(opening.lead()), cues, text);
    int verb = 0;
    while (verb < clause.tokens().size() && !clause.isVerb(verb)) {
      verb++;
    }
    if (verb == clause.tokens().size() || !isSaying(clause, verb)) {
      return null;
    }
    Subject subject = Subject.of(clause, verb, verb + 1, discourse);
    boolean one = subject.explicit() && subject.entities().size() == 1;
    return one && subject.entities().getFirst().isPerson() ? subject.entities().getFirst() : null;
  }

  /** {@code قال}, {@code طالب}. */
  private static boolean isSaying(Clause clause, int verb) {
    return clause.isSpeech(verb)
        || clause.triggers().stream()
            .anyMatch(t -> t.first() == verb && t.trigger().type().eventClass() == EventClass.WORD);
  }
}
