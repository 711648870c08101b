package org.diwan.job;

import java.util.Iterator;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.diwan.correction.Corrections;
import org.diwan.gazetteer.Seeds;
import org.diwan.model.Article;
import org.diwan.model.ArticleFacts;
import org.diwan.model.Delivered;
import org.diwan.model.Event;
import org.diwan.model.Passage;
import org.diwan.model.Warning;
import org.diwan.source.ArticleSource;
import org.diwan.source.SourceItem;
import org.diwan.text.Passages;
import org.diwan.warehouse.Rules;

/**
 * Where articles come from and what makes facts of them.
 *
 * @param rules fingerprints of program and reference data: others mean reading anew
 * @param inputs opens the inputs from their beginning, as often as asked
 * @param read pure and safe for many threads
 * @param corrections what analysts say of what is read; not part of the signature
 * @param remake makes a stored article anew of what was delivered
 * @param passages what stands around facts
 */
record Reading(
    Rules rules,
    Supplier<Iterator<SourceItem>> inputs,
    Function<Article, ArticleFacts> read,
    Corrections corrections,
    Remake remake,
    BiFunction<String, Event, Passage> passages) {

  private static final Passages EVERY_WORD = new Passages(Set.of());

  /** Without corrections. */
  Reading(
      String signature,
      Supplier<Iterator<SourceItem>> inputs,
      Function<Article, ArticleFacts> read) {
    this(new Rules(signature, ""), inputs, read, Corrections.none(), Reading::notAsked);
  }

  String signature() {
    return rules.signature();
  }

  /** Where every word tells something. */
  Reading(
      Rules rules,
      Supplier<Iterator<SourceItem>> inputs,
      Function<Article, ArticleFacts> read,
      Corrections corrections,
      Remake remake) {
    this(
        rules,
        inputs,
        read,
        corrections,
        remake,
        (text, event) -> EVERY_WORD.of(text, event.evidence()));
  }

  private static SourceItem notAsked(Delivered delivered, String place, Set<Warning> warnings) {
    throw new IllegalStateException(place + " cannot be read again");
  }

  /**
   * Reads the reference data.
   *
   * @throws org.diwan.gazetteer.SeedException if a file cannot be used
   * @throws org.diwan.source.SourceUsageException if an input cannot be meant
   */
  static Reading of(Seeds seeds, LoadRequest request) {
    return of(
        seeds,
        source -> {
          Inputs inputs = new Inputs(source, request);
          inputs.verify();
          return inputs;
        });
  }

  /**
   * Reads the reference data for articles from elsewhere.
   *
   * @param inputs what to open with the source that the reference data make
   */
  static Reading of(Seeds seeds, Function<ArticleSource, Supplier<Iterator<SourceItem>>> inputs) {
    ReadLists lists = ReadLists.of(seeds);
    Corrections corrections = Corrections.read(seeds, lists.gazetteer());
    ArticleSource source = lists.source();
    return new Reading(
        lists.rules(),
        inputs.apply(source),
        lists.reader()::read,
        corrections,
        source::again,
        lists.passages());
  }
}
