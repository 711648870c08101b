package org.diwan.correction;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.diwan.gazetteer.Gazetteer;
import org.diwan.gazetteer.Seeds;
import org.diwan.model.ArticleFacts;
import org.diwan.model.Correction;

/** All rows of the corrections files. Immutable once read; safe for threads. */
public final class Corrections {
  private static final Rows NO_ROWS = new Rows();

  private final List<Correction> all;
  private final List<NameRow> names;
  private final Map<String, Rows> byArticle;

  Corrections(List<Correction> all, List<NameRow> names, Map<String, Rows> byArticle) {
    this.all = List.copyOf(all);
    this.names = names.stream().sorted(comparing(row -> row.row().key())).toList();
    this.byArticle = Map.copyOf(byArticle);
    byArticle.values().forEach(Rows::sort);
  }

  /** None at all. */
  public static Corrections none() {
    return new Corrections(List.of(), List.of(), Map.of());
  }

  /**
   * Reads the files.
   *
   * @throws org.diwan.gazetteer.SeedException if a row cannot be used; it names file and line
   */
  public static Corrections read(Seeds seeds, Gazetteer gazetteer) {
    return new CorrectionFiles(seeds, gazetteer).read();
  }

  /** The rows, in the order of files and lines. */
  public List<Correction> all() {
    return all;
  }

  /** Whether a name as written is one that rows for all articles are about; by their keys. */
  public Predicate<String> namesOf(Set<String> keys) {
    Set<String> words = new TreeSet<>();
    names.stream()
        .filter(row -> keys.contains(row.row().key()))
        .forEach(row -> words.add(row.words()));
    return name -> words.contains(Words.of(name));
  }

  /** What an article says once they are applied. */
  public Corrected apply(ArticleFacts read) {
    Rows rows = byArticle.getOrDefault(read.article().ref(), NO_ROWS);
    if (rows == NO_ROWS && names.isEmpty()) {
      return new Corrected(read, Collections.emptyList());
    }
    Correcting correcting = new Correcting(read);
    correcting.names(inFrontOf(rows.names));
    correcting.values(rows);
    correcting.wrong(rows.wrong);
    correcting.pairs(rows.pairs);
    return correcting.done();
  }

  /** What is said of one article comes after, and so above, what is said of all. */
  private List<NameRow> inFrontOf(List<NameRow> ofArticle) {
    List<NameRow> rows = new ArrayList<>(names);
    rows.addAll(ofArticle);
    return rows;
  }
}
