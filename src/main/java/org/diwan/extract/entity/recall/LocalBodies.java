package org.diwan.extract.entity.recall;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.entity.mention.ReadSentence;
import org.diwan.extract.entity.registry.Registry;
import org.diwan.extract.entity.unit.NameCue;
import org.diwan.gazetteer.Csv;
import org.diwan.gazetteer.CsvRow;
import org.diwan.gazetteer.NameWords;
import org.diwan.gazetteer.Seeds;
import org.diwan.gazetteer.WordRoles;
import org.diwan.text.Fold;
import org.diwan.text.Form;
import org.jspecify.annotations.Nullable;

/**
 * Forces and camps that the press of a land calls by a word alone, {@code التحالف}, {@code
 * المقاومة}: whom it means the state tells of which the article speaks.
 */
public final class LocalBodies {
  private static final int OFTEN = 2;

  /** Whom a form means where an article speaks of a state. */
  private record There(String iso3, String organisationId) {}

  private final BodyForms<List<There>> forms;

  public LocalBodies(Seeds seeds, NameWords words, WordRoles<NameCue> cues) {
    this.forms = new BodyForms<>(words, cues);
    for (CsvRow row : Csv.read(seeds, "lexicon/local_bodies.csv")) {
      There there = new There(row.need("country_iso3"), row.need("organisation_id"));
      forms.put(
          row.need("form_ar"),
          known ->
              Stream.concat(Stream.ofNullable(known).flatMap(List::stream), Stream.of(there))
                  .toList());
    }
  }

  /** The sentences with those they name besides. */
  public List<ReadSentence> addTo(List<ReadSentence> sentences, Registry registry) {
    Map<String, Integer> spokenOf = OwnState.counts(sentences);
    return sentences.stream().map(sentence -> addTo(sentence, spokenOf, registry)).toList();
  }

  private ReadSentence addTo(
      ReadSentence sentence, Map<String, Integer> spokenOf, Registry registry) {
    return forms.addTo(
        sentence,
        (first, found) -> {
          boolean name = isName(sentence, first, found);
          Entity body = name ? meant(found.meaning(), spokenOf, registry) : null;
          return body == null ? null : found.of(body, first, Mention.Kind.NAME);
        });
  }

  /** The one of the state that the article names most, by far. */
  private static @Nullable Entity meant(
      List<There> all, Map<String, Integer> spokenOf, Registry registry) {
    There most = all.stream().max(Comparator.comparingInt(t -> named(t, spokenOf))).orElseThrow();
    int top = named(most, spokenOf);
    boolean plain =
        top >= OFTEN
            && all.stream()
                .allMatch(t ->
                    t.organisationId().equals(most.organisationId())
                        || named(t, spokenOf) * 2 <= top);
    return plain ? registry.organisation(most.organisationId()) : null;
  }

  private static int named(There there, Map<String, Integer> spokenOf) {
    return spokenOf.getOrDefault(there.iso3(), 0);
  }

  /**
   * Not {@code الأحزاب المعارضة}, an adjective, {@code التحالف الوطني}, perhaps another, or {@code
   * التحالف بين}, {@code المقاومة للتغيير}, what is done.
   */
  private boolean isName(ReadSentence sentence, int i, BodyForms.Found<?> found) {
    Form form = found.form();
    boolean alone = form.conjunction() == Form.NONE && form.preposition() == Form.NONE;
    if (alone && i > 0 && Fold.isDefinite(sentence.tokens().get(i - 1).folded())
        || forms.isCompleted(sentence, i, found.end())) {
      return false;
    }
    String next =
        found.end() < sentence.tokens().size() ? sentence.tokens().get(found.end()).folded() : "";
    return !next.startsWith("لل") && !next.equals("بين") && !next.equals("مع");
  }
}
