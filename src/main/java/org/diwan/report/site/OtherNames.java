package org.diwan.report.site;

import static org.diwan.jooq.reporting.Tables.PARTICIPANT_ALIAS;

import java.util.Collection;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record;

/**
 * What else a search finds somebody by: codes and the further names of the lists, and of a country
 * its own two names, since Arabic writes the second of a pair in one word with its {@code و}.
 *
 * @param byKey a country's by its code, anybody else's by the participant's number
 */
record OtherNames(SortedMap<String, SortedSet<String>> byKey) {

  static OtherNames read(DSLContext database, Catalogue catalogue) {
    OtherNames names = new OtherNames(new TreeMap<>());
    catalogue
        .countries()
        .forEach((code, name) -> {
          names.add(code, code);
          names.add(code, name.en());
          names.add(code, name.ar());
        });
    database.selectFrom(PARTICIPANT_ALIAS).forEach(names::add);
    return names;
  }

  /** Under which key somebody's names stand. */
  static String key(long participant, String iso3) {
    return iso3.isEmpty() ? Long.toString(participant) : iso3;
  }

  /** The names of some, each after a line feed, by their keys. */
  SortedMap<String, String> of(Collection<String> keys) {
    return byKey.entrySet().stream()
        .filter(names -> keys.contains(names.getKey()))
        .collect(
            Collectors.toMap(
                names -> names.getKey(),
                names -> String.join("\n", names.getValue()),
                (a, b) -> a,
                TreeMap::new));
  }

  private void add(Record row) {
    boolean country = row.get(PARTICIPANT_ALIAS.PARTICIPANT_KIND).equals("COUNTRY");
    String iso3 = row.get(PARTICIPANT_ALIAS.COUNTRY_ISO3);
    add(
        key(row.get(PARTICIPANT_ALIAS.PARTICIPANT_ID), country && iso3 != null ? iso3 : ""),
        Objects.requireNonNull(row.get(PARTICIPANT_ALIAS.ALIAS)));
  }

  private void add(String key, String name) {
    byKey.computeIfAbsent(key, unseen -> new TreeSet<>()).add(name);
  }
}
