package org.diwan.gazetteer;

/**
 * A state or territory of the reference data.
 *
 * @param givenNames where given names usual there come from, as {@code given_names.csv} says it;
 *     empty for unknown
 * @param masculine whether its name takes the verb of a man: {@code رحب العراق}, {@code رحبت مصر}
 * @param neutral whether others meet there, so that talks in its capital are not yet talks with it
 * @param occupied whether forces of another state are in it and arrest its people there
 * @param maghreb whether it is of the Maghreb, whose press calls any event {@code تظاهرة}
 * @param kingdom whether {@code المملكة} may stand for its name
 */
public record Country(
    String iso3,
    String nameEn,
    String nameAr,
    String givenNames,
    boolean masculine,
    boolean neutral,
    boolean occupied,
    boolean maghreb,
    boolean kingdom) {

  static Country of(CsvRow row) {
    return new Country(
        row.need("iso3"),
        row.need("name_en"),
        row.need("name_ar"),
        row.get("given_names"),
        row.yes("masculine"),
        row.yes("neutral"),
        row.yes("occupied"),
        row.yes("maghreb"),
        row.yes("kingdom"));
  }

  /** Whether Arabic names are usual there. */
  public boolean hasArabicNames() {
    return givenNames.equals("ARABIC");
  }

  /** Whether the family's name is the first: {@code شي جين بينغ}. */
  public boolean hasFamilyNamesFirst() {
    return givenNames.equals("EAST_ASIAN");
  }
}
