package org.diwan.gazetteer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.diwan.model.OfficeClass;
import org.jspecify.annotations.Nullable;

/** Who held which office when. */
public final class Holdings {
  private final Map<String, List<Holding>> byOffice = new HashMap<>();
  private final Map<OfficeClass, List<Holding>> byClass = new EnumMap<>(OfficeClass.class);
  private final Map<String, List<Holding>> byPerson = new HashMap<>();

  void add(Holding holding) {
    String country = holding.countryIso3();
    String organisation = holding.organisationId();
    if (organisation != null) {
      byOffice
          .computeIfAbsent(key(holding.officeClass(), organisation), k -> new ArrayList<>())
          .add(holding);
    }
    if (country != null) {
      byOffice
          .computeIfAbsent(key(holding.officeClass(), country), k -> new ArrayList<>())
          .add(holding);
    }
    byClass.computeIfAbsent(holding.officeClass(), k -> new ArrayList<>()).add(holding);
    byPerson.computeIfAbsent(holding.person().id(), k -> new ArrayList<>()).add(holding);
  }

  /** All who ever held an office of a country or organisation. */
  public List<Holding> of(OfficeClass officeClass, String countryOrOrganisation) {
    return byOffice.getOrDefault(key(officeClass, countryOrOrganisation), List.of());
  }

  /** All who ever held an office of a class, of whatever country or organisation. */
  public List<Holding> of(OfficeClass officeClass) {
    return byClass.getOrDefault(officeClass, List.of());
  }

  public List<Holding> of(Person person) {
    return byPerson.getOrDefault(person.id(), List.of());
  }

  /** The one holder on a day; nobody where the day is unknown or the data name several. */
  public Optional<Holding> holder(
      OfficeClass officeClass, String countryOrOrganisation, @Nullable LocalDate day) {
    return holder(officeClass, countryOrOrganisation, day, any -> true);
  }

  /** The one of those that fit who holds an office on a day, as above. */
  public Optional<Holding> holder(
      OfficeClass officeClass,
      String countryOrOrganisation,
      @Nullable LocalDate day,
      Predicate<Holding> fits) {
    if (day == null) {
      return Optional.empty();
    }
    List<Holding> found =
        of(officeClass, countryOrOrganisation).stream()
            .filter(h -> h.covers(day) && fits.test(h))
            .toList();
    return one(found).or(() -> one(found.stream().filter(Holding::sure).toList()));
  }

  private static Optional<Holding> one(List<Holding> found) {
    boolean one = found.stream().map(h -> h.person().id()).distinct().count() == 1;
    return one ? Optional.of(found.getFirst()) : Optional.empty();
  }

  private static String key(OfficeClass officeClass, String countryOrOrganisation) {
    return officeClass + " " + countryOrOrganisation;
  }
}
