package org.diwan.extract.event;

import org.diwan.gazetteer.Triggers.Shape;
import org.diwan.gazetteer.Triggers.Trigger;
import org.diwan.text.Form;

/** A trigger word in a sentence: tokens {@code first} to {@code end}. */
record TriggerAt(int first, int end, Form form, Trigger trigger) {

  boolean isVerb() {
    return trigger.shape() == Shape.PERFECT || trigger.shape() == Shape.IMPERFECT;
  }

  boolean isNoun() {
    return trigger.shape() == Shape.NOUN;
  }

  boolean isFuture() {
    return form.preposition() == 'س' && trigger.shape() == Shape.IMPERFECT;
  }
}
