package org.diwan.extract.entity.recall;

import java.util.List;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.entity.mention.ReadSentence;
import org.diwan.extract.entity.unit.Unit;
import org.diwan.gazetteer.Meaning;

/**
 * {@code حث فلان إيران على}: right behind one who is found again by one word, a state's name is no
 * genitive of that word, as it would be behind a noun, but a name of its own.
 */
public final class StateBehindName {
  private StateBehindName() {}

  public static ReadSentence in(ReadSentence sentence) {
    List<Mention> mentions = sentence.mentions();
    return sentence.naming(i ->
        i > 0
            && isBehind(mentions.get(i - 1), mentions.get(i))
            && isState(sentence, mentions.get(i)));
  }

  private static boolean isBehind(Mention person, Mention state) {
    return state.kind() == Mention.Kind.ADJECTIVE
        && state.first() == person.end()
        && person.end() - person.first() == 1
        && person.entity().isPerson()
        && person.entity().isNamed();
  }

  /**
   * By its name, not by a nationality, {@code فلان الفرنسي}; {@code روسيا} looks like one without
   * article, which no person has.
   */
  private static boolean isState(ReadSentence sentence, Mention mention) {
    for (Unit unit : sentence.units()) {
      if (unit.first() == mention.first()) {
        return unit.is(Meaning.OfCountry.class)
            && (!unit.is(Meaning.OfNisba.class) || unit.token().folded().endsWith("يا"));
      }
    }
    return false;
  }
}
