package org.diwan.extract.entity.registry;

import java.util.ArrayList;
import java.util.List;
import org.diwan.extract.entity.mention.PersonPhrase;
import org.diwan.model.OfficeClass;
import org.diwan.text.Fold;

/** {@code نظيره الفرنسي}: who holds the office of another person in a state of his own. */
public final class Counterpart {
  private Counterpart() {}

  public static boolean is(PersonPhrase phrase) {
    return !phrase.claims().isEmpty() && is(phrase.claims().getFirst().title());
  }

  private static boolean is(String title) {
    String folded = Fold.fold(title);
    return folded.startsWith("نظير") || folded.startsWith("نظرا");
  }

  /** The phrase with the other's office in place of {@code نظيره}. */
  public static PersonPhrase holding(PersonPhrase phrase, OfficeClass office, String title) {
    PersonPhrase.Claim claim = phrase.claims().getFirst();
    List<PersonPhrase.Claim> claims = new ArrayList<>(phrase.claims());
    claims.set(
        0,
        new PersonPhrase.Claim(
            office, withoutState(title), claim.countryIso3(), claim.organisation()));
    return phrase.claiming(claims);
  }

  /**
   * {@code وزير الاقتصاد} of {@code وزير الاقتصاد الفرنسي}: whose it is the counterpart's is not.
   */
  private static String withoutState(String title) {
    String[] words = title.split(" ");
    return words.length > 2 && words[0].startsWith("وزير") ? words[0] + " " + words[1] : title;
  }
}
