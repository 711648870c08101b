package org.diwan.extract.entity.name;

import java.util.List;
import org.diwan.extract.entity.unit.Unit;
import org.diwan.gazetteer.Meaning;
import org.diwan.gazetteer.NameWords;
import org.diwan.gazetteer.Person;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/** Whether a listed person is the one whom a name means. */
public final class KnownName {
  private static final String OFTEN_LEFT_OUT = "محمد";

  private final NameWords words;
  private final List<Token> tokens;
  private final List<Unit> units;

  public KnownName(NameWords words, List<Token> tokens, List<Unit> units) {
    this.words = words;
    this.tokens = tokens;
    this.units = units;
  }

  /** The listed person in a name from one unit to another, null for none. */
  public @Nullable Person in(int start, int end) {
    for (int i = start; i < end; i++) {
      Unit unit = units.get(i);
      Meaning.OfPerson person = unit.as(Meaning.OfPerson.class);
      boolean alone = unit.isOneWord() && end - start > 1;
      if (person != null
          && !hasOtherFirst(person.person(), start, i)
          && !hasOtherFamily(person.person(), units.get(i).end(), units.get(end - 1).end())) {
        return alone && !agrees(person.person(), start, end) ? null : person.person();
      }
    }
    return null;
  }

  /**
   * {@code خالد عبد العزيز المحبوب} is not the listed {@code خالد عبد العزيز}: a family name
   * follows that the list lacks.
   */
  private boolean hasOtherFamily(Person person, int from, int to) {
    for (int i = from; i < to; i++) {
      Token token = tokens.get(i);
      if (token.isWord()
          && !words.isParticle(token.folded())
          && !NameLikeness.holdsWord(person.nameAr(), token.folded())) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@code هيثم محمد إبراهيم} is not the listed {@code محمد إبراهيم}: a given name precedes that
   * the list lacks. Many a {@code محمد} goes unwritten.
   */
  private boolean hasOtherFirst(Person person, int start, int end) {
    for (int i = start; i < end; i++) {
      String word = units.get(i).form().word();
      if (units.get(i).isRaw()
          && i + 1 < units.size()
          && !units.get(i + 1).is(Meaning.OfHonorific.class)
          && words.isGiven(word)
          && !word.equals(OFTEN_LEFT_OUT)
          && !NameLikeness.holdsWord(person.nameAr(), word)) {
        return true;
      }
    }
    return false;
  }

  /**
   * A single listed word inside a longer name counts where the listed full name holds the longer
   * one's first word too.
   */
  private boolean agrees(Person person, int start, int end) {
    String first = units.get(start).form().word();
    return NameLikeness.holdsWord(person.nameAr(), first);
  }
}
