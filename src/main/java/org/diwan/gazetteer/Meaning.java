package org.diwan.gazetteer;

/** What a phrase of the reference data or lexicon may mean. */
public sealed interface Meaning {

  /** A state by name. {@code weak}: the form is an ordinary word too. */
  record OfCountry(Country country, boolean weak) implements Meaning {}

  /**
   * A nationality adjective or demonym.
   *
   * @param weak whether it is one only in company: a given or family name too
   * @param ordinary whether it has another sense even behind a noun: {@code المالي}, {@code القمري}
   */
  record OfNisba(Country country, boolean weak, boolean ordinary) implements Meaning {}

  record OfCity(City city, boolean weak) implements Meaning {}

  record OfOrganisation(Organisation organisation, boolean weak) implements Meaning {}

  /** A person by a form of the name that is practically unique. */
  record OfPerson(Person person) implements Meaning {}

  record OfTitle(Title title) implements Meaning {}

  /** {@code BEFORE}, {@code AFTER} or {@code RANK}. */
  record OfHonorific(String kind) implements Meaning {}

  /**
   * A noun that stands for a country together with its nationality adjective: {@code الجانب
   * الصيني}.
   */
  record OfSideNoun(String kind) implements Meaning {}

  /** A phrase that hides the names inside it: {@code المغرب العربي}. */
  record OfMask() implements Meaning {}

  /** A named gathering. */
  record OfSeries(Series series) implements Meaning {}
}
