package org.diwan.extract.entity.person;

import java.util.List;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.entity.mention.PersonPhrase;
import org.diwan.extract.entity.registry.Counterpart;
import org.diwan.extract.entity.unit.Unit;
import org.diwan.gazetteer.NameWords;
import org.diwan.model.OfficeClass;
import org.jspecify.annotations.Nullable;

/**
 * Whose counterpart is meant at the head of a sentence that names him only later: {@code وفي لقاء
 * مع نظيره الفرنسي، أكد وزير الخارجية المصري}.
 */
public final class ForwardCounterpart {
  /** Units up to which {@code نظيره} stands at the head of its sentence. */
  private static final int HEAD = 8;

  /** Units in which the person meant follows. */
  private static final int REACH = 14;

  private final PersonGrammar persons;
  private final List<Unit> units;
  private final NameWords words;

  public ForwardCounterpart(PersonGrammar persons, List<Unit> units, NameWords words) {
    this.persons = persons;
    this.units = units;
    this.words = words;
  }

  /** The phrase with the office of the person who follows, else as it is. */
  public PersonPhrase resolve(PersonPhrase phrase, List<Mention> before) {
    boolean first = before.stream().noneMatch(m -> m.entity().isPerson());
    PersonPhrase meant = first && isCounterpart(phrase) ? meant(phrase) : null;
    if (meant == null) {
      return phrase;
    }
    PersonPhrase.Claim office = meant.claims().getFirst();
    return Counterpart.holding(phrase, office.office(), office.title());
  }

  private static boolean isCounterpart(PersonPhrase phrase) {
    return phrase.endUnit() <= HEAD
        && !phrase.claims().isEmpty()
        && phrase.claims().getFirst().countryIso3() != null
        && Counterpart.is(phrase);
  }

  /** The first person with an office right behind a verb. */
  private @Nullable PersonPhrase meant(PersonPhrase phrase) {
    int end = Math.min(units.size(), phrase.endUnit() + REACH);
    for (int i = phrase.endUnit() + 1; i < end; i++) {
      PersonPhrase next =
          units.get(i).token().isWord() && words.isVerb(units.get(i - 1).token().folded())
              ? persons.at(i)
              : null;
      if (next != null) {
        boolean office =
            !next.claims().isEmpty() && next.claims().getFirst().office() != OfficeClass.OTHER;
        return office && !next.former() ? next : null;
      }
    }
    return null;
  }
}
