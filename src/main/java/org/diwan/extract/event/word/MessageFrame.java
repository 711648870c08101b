package org.diwan.extract.event.word;

import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.Cues;
import org.diwan.extract.event.clause.SpeechCue;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.subject.Discourse;
import org.diwan.extract.event.subject.Draft;
import org.diwan.extract.event.subject.Sides;
import org.diwan.extract.event.subject.Subject;
import org.diwan.model.EventType;
import org.diwan.model.Role;
import org.diwan.text.Fold;
import org.diwan.text.Token;

/** Who writes is actor, who is written to recipient: {@code بعث ب… إلى}, {@code تلقى … من}. */
public final class MessageFrame extends Frames {
  private static final int NEAR = 2;

  public MessageFrame(Cues cues, Clause clause, TriggerAt at, Discourse discourse) {
    super(cues, clause, at, discourse);
  }

  /** {@code يبعث برسالة واضحة إلى فلانة}: what a deed makes known. */
  private boolean isSignal() {
    return at.end() < clause.tokens().size()
        && clause.cues().isSpeech(SpeechCue.SIGNAL, clause.tokens().get(at.end()).folded());
  }

  /** {@code نحمل رسالة أخوة}, {@code يحمل سكينا ورسالة}: says what he feels, or has it with him. */
  private boolean isCarried(int light) {
    String verb = clause.tokens().get(light).forms().getLast().word();
    return verb.startsWith("نحمل") || verb.endsWith("حمل") && at.form().conjunction() == 'و';
  }

  /**
   * {@code في برقية بعثها إلى فلان}, {@code رسالة بعث بها فلان}, {@code الرسالة التي تلقاها من
   * فلان}; -1 for none.
   */
  private int verbBehind() {
    for (int i = at.end(); i < Math.min(clause.tokens().size(), at.end() + NEAR); i++) {
      Token token = clause.tokens().get(i);
      if (cues.light().finite(token) != null && (token.folded().endsWith("ها") || isOfIt(i + 1))) {
        return i;
      }
    }
    return -1;
  }

  /** {@code بعث بها}. */
  private boolean isOfIt(int token) {
    return token < clause.tokens().size() && clause.tokens().get(token).folded().equals("بها");
  }

  /** {@code رسالة خطية من فلان إلى فلان}: no verb sends it. */
  private boolean headline(Draft draft) {
    addBehind(draft, at.end());
    return draft.hasActor() && !draft.in(Role.RECIPIENT).isEmpty();
  }

  /** {@code من فلان إلى فلان}. */
  private void addBehind(Draft draft, int from) {
    for (Argument argument : clause.after(from)) {
      boolean named = argument.mention().canTakePart();
      if (named && argument.is("من")) {
        draft.add(argument.entity(), Role.ACTOR);
      } else if (named && argument.is("الي", "ل")) {
        draft.add(argument.entity(), Role.RECIPIENT);
      }
    }
  }

  @Override
  public boolean fill(Draft draft) {
    int before = lightVerb();
    int light = before < 0 ? verbBehind() : before;
    String voice = voice(light);
    if (voice == null) {
      return light < 0
          && !isSignal()
          && (at.first() == 0 ? headline(draft) : new WordsInLetter(this).fill(draft));
    }
    if (isCarried(light) || isSignal()) {
      return false;
    }
    if (isExchanged(light)) {
      return exchange(draft, light);
    }
    boolean received = voice.equals("RECEIVE");
    addBehind(draft, Math.max(at.end(), light + 1));
    Subject subject = Subject.of(clause, light, light + 1, discourse);
    for (Argument argument : clause.arguments()) {
      boolean between =
          argument.mention().first() >= light && argument.mention().end() <= at.first();
      if (between
          && !received
          && argument.entity().isPerson()
          && !subject.entities().contains(argument.entity())) {
        draft.add(argument.entity(), Role.RECIPIENT);
      }
    }
    subject.entities().stream()
        .limit(1)
        .forEach(entity ->
            draft.add(
                entity, received ? Role.RECIPIENT : draft.hasActor() ? Role.ATTENDEE : Role.ACTOR));
    boolean told = draft.hasActor() && draft.roles.size() >= 2;
    if (told && draft.type == EventType.ENDORSE) {
      addSides(draft);
    }
    return told;
  }

  private boolean isExchanged(int light) {
    return clause.tokens().get(light).forms().stream()
        .anyMatch(f -> f.word().contains("تبادل") && !Fold.isDefinite(f.word()));
  }

  /** {@code تبادل فلان برقيات التهنئة مع فلان}: both write. */
  private boolean exchange(Draft draft, int light) {
    Subject.of(clause, light, light + 1, discourse)
        .entities()
        .forEach(entity -> draft.add(entity, Role.ACTOR));
    clause.after(light + 1).stream()
        .filter(a -> a.is("مع") && a.mention().canTakePart())
        .limit(1)
        .forEach(a -> draft.add(a.entity(), Role.ACTOR));
    boolean both = draft.sides(Role.ACTOR).size() == 2;
    if (both && draft.type == EventType.ENDORSE) {
      addSides(draft);
    }
    return both;
  }

  /** What a greeting says is said by one side to another. */
  private void addSides(Draft draft) {
    Sides sides = new Sides(discourse);
    for (Entity writer : draft.in(Role.ACTOR)) {
      draft.add(sides.of(writer), Role.ACTOR);
    }
    for (Entity reader : draft.in(Role.RECIPIENT)) {
      Entity side = reader.isPerson() ? sides.of(reader) : null;
      if (side != null) {
        draft.roles.remove(reader);
        draft.add(side, Role.RECIPIENT);
      }
    }
    draft.in(Role.ATTENDEE).forEach(draft.roles::remove);
  }
}
