package org.diwan.extract.event.speaker;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.subject.Discourse;
import org.diwan.extract.event.subject.Subject;
import org.diwan.model.EventType;
import org.diwan.text.Form;

/**
 * Both who agreed where the other is told by {@code مع} and who speaks not at all, {@code قال فلان
 * إنه تم الاتفاق مع فلان}, or both stand before, {@code التقى فلان فلانا واتفق معه}.
 */
final class AgreedWith {
  private static final Set<String> WITH_HIM = Set.of("معه", "معها", "معهم");

  /** Tokens from the word to {@code مع}. */
  private static final int NEAR = 2;

  private final Frames frame;
  private final Clause clause;
  private final TriggerAt at;
  private final Discourse discourse;

  AgreedWith(Frames frame) {
    this.frame = frame;
    clause = frame.clause;
    at = frame.at;
    discourse = frame.discourse;
  }

  /** The two sides named before {@code واتفق معه} in the sentence, nobody where not just two. */
  List<Entity> withHim() {
    boolean with =
        at.end() < clause.tokens().size()
            && WITH_HIM.contains(clause.tokens().get(at.end()).folded());
    if (at.trigger().type() != EventType.AGREE
        || !at.trigger().lemma().endsWith("اتفق")
        || at.form().conjunction() == Form.NONE
        || !with) {
      return List.of();
    }
    Map<String, Entity> sides = new LinkedHashMap<>();
    clause.arguments().stream()
        .filter(a -> a.mention().end() <= at.first() && a.mention().canTakePart() && !a.topic())
        .forEach(a -> sides.putIfAbsent(a.entity().side(), a.entity()));
    return sides.size() == 2 ? List.copyOf(sides.values()) : List.of();
  }

  /**
   * Who agreed where only the agreement is told of: {@code تم الاتفاق بين فلان وفلان}; else who
   * speaks and with whom, else those who met in an article about two.
   */
  Subject subject() {
    List<Entity> between =
        Frames.entities(frame.partners().stream().filter(a -> a.is("بين")).toList());
    if (between.size() > 1) {
      return new Subject(between, at.end(), true);
    }
    List<Entity> told = between.isEmpty() ? withSpeaker() : List.of();
    return new Subject(told.isEmpty() ? met() : told, at.end(), true);
  }

  private List<Entity> met() {
    return discourse.hasMet() && discourse.isOfTwo() ? discourse.pair() : List.of();
  }

  /** Who speaks and with whom it was agreed, nobody where either is not told. */
  private List<Entity> withSpeaker() {
    Subject said = new SaidBefore(frame).subject();
    Entity last = discourse.speaker();
    Entity speaker =
        said == null ? last : said.entities().size() == 1 ? said.entities().getFirst() : null;
    if (speaker == null) {
      return List.of();
    }
    List<Entity> both = new ArrayList<>(List.of(speaker));
    for (Argument argument : frame.partners()) {
      boolean first = both.size() == 1 && argument.mention().first() - at.end() <= NEAR;
      if (!argument.is("مع") && !argument.mention().conjoined()
          || !first && !argument.mention().conjoined()
          || argument.entity().side().equals(speaker.side())) {
        break;
      }
      both.add(argument.entity());
    }
    return both.size() > 1 ? both : List.of();
  }
}
