package org.diwan.gazetteer;

import org.diwan.model.OfficeClass;
import org.jspecify.annotations.Nullable;

/**
 * A title of office.
 *
 * @param number {@code S}, {@code D} or {@code P}
 * @param scope {@code COUNTRY}, {@code ORGANISATION}, {@code PLACE} or {@code ANY}: what completes
 *     it
 * @param countryIso3 the state that the title itself is of ({@code سفير خادم الحرمين الشريفين}),
 *     null for none
 * @param organisation the organisation that the title itself names ({@code الأمين العام للأمم
 *     المتحدة}), null for none
 * @param alone whether the bare definite title means one person of the article
 */
public record Title(
    OfficeClass officeClass,
    char number,
    String scope,
    boolean alone,
    String form,
    @Nullable String countryIso3,
    @Nullable Organisation organisation) {

  /** The same office in a body that the words beside it name. */
  public Title in(Organisation body) {
    return new Title(officeClass, number, scope, alone, form, countryIso3, body);
  }
}
