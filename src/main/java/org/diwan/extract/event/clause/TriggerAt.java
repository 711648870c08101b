package org.diwan.extract.event.clause;

import org.diwan.gazetteer.Triggers.Shape;
import org.diwan.gazetteer.Triggers.Trigger;
import org.diwan.text.Form;

/** A trigger word in a sentence: tokens {@code first} to {@code end}. */
public record TriggerAt(int first, int end, Form form, Trigger trigger) {

  public boolean isVerb() {
    return trigger.shape() == Shape.PERFECT || trigger.shape() == Shape.IMPERFECT;
  }

  public boolean isNoun() {
    return trigger.shape() == Shape.NOUN;
  }

  public boolean isFuture() {
    return form.preposition() == 'س' && trigger.shape() == Shape.IMPERFECT;
  }
}
