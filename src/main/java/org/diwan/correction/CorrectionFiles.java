package org.diwan.correction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.diwan.gazetteer.Csv;
import org.diwan.gazetteer.CsvRow;
import org.diwan.gazetteer.Gazetteer;
import org.diwan.gazetteer.Seeds;
import org.diwan.model.Correction;
import org.diwan.model.CorrectionKind;
import org.diwan.model.CorrectionMark;
import org.diwan.model.FactKind;
import org.jspecify.annotations.Nullable;

/** Reads {@code corrections/*.csv}; a row that cannot be meant stops the reading. */
final class CorrectionFiles {
  private static final String NAMES = "corrections/names.csv";
  private static final String VALUES = "corrections/values.csv";
  private static final String WRONG_FACTS = "corrections/wrong_facts.csv";
  private static final String SAME_FACTS = "corrections/same_facts.csv";
  private static final String DIFFERENT_FACTS = "corrections/different_facts.csv";

  private final Seeds seeds;
  private final Gazetteer gazetteer;
  private final List<Correction> all = new ArrayList<>();
  private final List<NameRow> names = new ArrayList<>();
  private final Map<String, Rows> byArticle = new HashMap<>();
  private final Map<String, Correction> byKey = new HashMap<>();
  private final Map<Object, Correction> claims = new HashMap<>();

  CorrectionFiles(Seeds seeds, Gazetteer gazetteer) {
    this.seeds = seeds;
    this.gazetteer = gazetteer;
  }

  Corrections read() {
    Csv.read(seeds, NAMES).forEach(row -> name(row, NAMES));
    Csv.read(seeds, VALUES).forEach(row -> value(row, VALUES));
    Csv.read(seeds, WRONG_FACTS).forEach(row -> wrong(row, WRONG_FACTS));
    Csv.read(seeds, SAME_FACTS).forEach(row -> pair(row, SAME_FACTS, CorrectionKind.SAME));
    Csv.read(seeds, DIFFERENT_FACTS)
        .forEach(row -> pair(row, DIFFERENT_FACTS, CorrectionKind.DIFFERENT));
    return new Corrections(all, names, byArticle);
  }

  private void name(CsvRow row, String file) {
    Bearer bearer = bearer(row);
    String ref = row.orNull("article_ref");
    String words = Words.of(row.need("name_ar"));
    Correction correction = take(row, file, CorrectionKind.NAME, ref, null, columns(row));
    claim(row, correction, List.of(words, ref == null ? "" : ref));
    NameRow name = new NameRow(correction, words, bearer);
    (ref == null ? names : rows(ref).names).add(name);
  }

  /** Those that make up a row's key. */
  private static List<String> columns(CsvRow row) {
    return row.get("organisation_id").isEmpty()
        ? List.of("name_ar", "person_id")
        : List.of("name_ar", "person_id", "organisation_id");
  }

  /** Whom a name means: one person or one organisation. */
  private Bearer bearer(CsvRow row) {
    String person = row.get("person_id");
    String organisation = row.get("organisation_id");
    if (person.isEmpty() == organisation.isEmpty()) {
      throw row.error("give person_id or organisation_id, one of the two");
    }
    Bearer bearer =
        person.isEmpty()
            ? Bearer.of(gazetteer.organisation(organisation))
            : Bearer.of(gazetteer.person(person));
    if (bearer == null) {
      throw row.error(
          person.isEmpty()
              ? "column organisation_id: unknown id '"
                  + organisation
                  + "', add the organisation to organisations.csv"
              : "column person_id: unknown id '" + person + "', add the person to people.csv");
    }
    return bearer;
  }

  private void value(CsvRow row, String file) {
    FactKind fact = row.code("fact", FactKind.class);
    Address address = Address.of(row, "", fact);
    Correction correction =
        take(
            row,
            file,
            CorrectionKind.VALUE,
            address.articleRef(),
            null,
            List.of("fact", "type", "words", "attribute", "value"));
    claim(row, correction, List.of(address, row.get("attribute")));
    boolean ofType = row.get("attribute").equals("type");
    Rows rows = rows(address.articleRef());
    switch (fact) {
      case EVENT ->
          rows.events.add(new ValueRow<>(correction, ofType, address, Changes.ofEvent(row)));
      case AGREEMENT ->
          rows.agreements.add(
              new ValueRow<>(correction, ofType, address, Changes.ofAgreement(row)));
      case FIGURE ->
          rows.figures.add(new ValueRow<>(correction, ofType, address, Changes.ofFigure(row)));
    }
  }

  private void wrong(CsvRow row, String file) {
    FactKind fact = row.code("fact", FactKind.class);
    boolean everywhere = row.yes("everywhere");
    if (everywhere && fact == FactKind.FIGURE) {
      throw row.error("column everywhere: a figure is of one article, leave the cell empty");
    }
    Address address = Address.of(row, "", fact);
    Correction correction =
        take(
            row,
            file,
            CorrectionKind.WRONG_FACT,
            address.articleRef(),
            null,
            List.of("fact", "type", "words", "everywhere"));
    CorrectionMark mark = everywhere ? CorrectionMark.WRONG : CorrectionMark.DROPPED;
    rows(address.articleRef()).wrong.add(new WrongRow(correction, address, mark));
  }

  private void pair(CsvRow row, String file, CorrectionKind kind) {
    FactKind fact = row.code("fact", FactKind.class);
    if (fact == FactKind.FIGURE) {
      throw row.error("column fact: figures are not merged, use EVENT or AGREEMENT");
    }
    Address first = Address.of(row, "", fact);
    Address second = Address.of(row, "other_", fact);
    if (first.equals(second)) {
      throw row.error("names the same fact twice: say which other fact is meant");
    }
    Correction correction =
        take(
            row,
            file,
            kind,
            first.articleRef(),
            second.articleRef(),
            List.of("fact", "type", "words", "other_article_ref", "other_type", "other_words"));
    claim(row, correction, Set.of(first, second));
    PairRow pair = new PairRow(correction, first, second);
    new TreeSet<>(List.of(first.articleRef(), second.articleRef()))
        .forEach(ref -> rows(ref).pairs.add(pair));
  }

  /** Of one thing one row speaks: two would contradict each other. */
  private void claim(CsvRow row, Correction correction, Object subject) {
    Correction other = claims.putIfAbsent(subject, correction);
    if (other != null) {
      throw row.error("speaks of the same as " + other.place() + ": delete one of them");
    }
  }

  private Rows rows(String articleRef) {
    return byArticle.computeIfAbsent(articleRef, ref -> new Rows());
  }

  /** Files a row under its text: one that stands there twice is an oversight. */
  private Correction take(
      CsvRow row,
      String file,
      CorrectionKind kind,
      @Nullable String ref,
      @Nullable String otherRef,
      List<String> columns) {
    StringBuilder key = new StringBuilder(kind.name()).append('|').append(row.get("article_ref"));
    columns.forEach(column -> key.append('|').append(row.get(column)));
    Correction correction = new Correction(key.toString(), kind, file, row.line(), ref, otherRef);
    Correction same = byKey.putIfAbsent(correction.key(), correction);
    if (same != null) {
      throw row.error("says the same as " + same.place() + ": delete one of them");
    }
    all.add(correction);
    return correction;
  }
}
