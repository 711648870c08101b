package org.diwan.gazetteer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.diwan.text.Fold;
import org.jspecify.annotations.Nullable;

/**
 * Bodies that every state has one of: its army, police, presidency, a ministry. Whatever an article
 * calls it, {@code الجيش}, {@code القوات المسلحة}, it is one organisation a kind and country: the
 * listed one of that name where there is one, else one made from the names of both.
 */
public final class StateBodies {
  private final Map<String, StateBody> byForm = new HashMap<>();
  private final Map<String, List<String>> adjectives = new HashMap<>();

  /** By country, folded, as they stand at the end of a name. */
  private final Map<String, List<String>> endings = new HashMap<>();

  private final Map<String, Organisation> listed = new HashMap<>();

  /** Ids of listed bodies and {@linkplain StateBody#made kinds} of made ones. */
  private final Set<String> standing = new HashSet<>();

  /** Reads the kinds of bodies. */
  void read(Seeds seeds) {
    for (CsvRow row : Csv.read(seeds, "reference/state_bodies.csv")) {
      StateBody body =
          new StateBody(
              row.need("name_ar"),
              row.need("name_en"),
              row.need("kind"),
              row.yes("stands_for_state"));
      Stream.concat(Stream.of(body.nameAr()), row.list("aliases_ar").stream())
          .forEach(form -> byForm.put(Fold.fold(form), body));
      if (body.standsForState()) {
        standing.add(body.made());
      }
    }
  }

  /** Notes the nationality adjectives of a state, masculine, the usual one first. */
  void describe(Country country, List<String> masculine) {
    adjectives.put(country.iso3(), masculine);
    endings.put(
        country.iso3(),
        masculine.stream()
            .flatMap(word -> Stream.of("", "ة").map(e -> StateBody.definite(word, e)))
            .map(definite -> " " + Fold.fold(definite))
            .distinct()
            .toList());
  }

  /** {@code الجيش الفلاني} among the listed is the army of that country. */
  void list(String form, Organisation organisation) {
    String iso3 = organisation.countryIso3();
    StateBody body = iso3 == null ? null : byForm.get(withoutNationality(form, iso3));
    if (body != null) {
      listed.putIfAbsent(body.keyIn(String.valueOf(iso3)), organisation);
      if (body.standsForState()) {
        standing.add(organisation.id());
      }
    }
  }

  /** A name without the nationality of its state at the end, folded. */
  public String withoutNationality(String name, String iso3) {
    String folded = Fold.fold(name);
    return endings.getOrDefault(iso3, List.of()).stream()
        .filter(folded::endsWith)
        .findFirst()
        .map(ending -> folded.substring(0, folded.length() - ending.length()))
        .orElse(folded);
  }

  /** The body of a state that a name means, with or without the state's; null for no such name. */
  public @Nullable Organisation of(String name, Country country) {
    StateBody body = byForm.get(withoutNationality(name, country.iso3()));
    if (body == null) {
      return null;
    }
    Organisation known = listed.get(body.keyIn(country.iso3()));
    return known == null ? body.of(country, usual(country)) : known;
  }

  private @Nullable String usual(Country country) {
    return adjectives.getOrDefault(country.iso3(), List.of()).stream().findFirst().orElse(null);
  }

  /** Whether a name is one of a body that every state has. */
  public boolean isOne(String name) {
    return byForm.containsKey(Fold.fold(name));
  }

  /** Whether what such a body does counts as its state's own doing. */
  public boolean standsForState(Organisation organisation) {
    return standing.contains(StateBody.kindIn(organisation.id()));
  }
}
