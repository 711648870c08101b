package org.diwan.job;

import java.util.Iterator;
import java.util.function.Function;
import java.util.function.Supplier;
import org.diwan.extract.ArticleReader;
import org.diwan.gazetteer.Gazetteer;
import org.diwan.gazetteer.Seeds;
import org.diwan.model.Article;
import org.diwan.model.ArticleFacts;
import org.diwan.source.ArticleSource;
import org.diwan.source.SourceItem;

/**
 * Where articles come from and what makes facts of them.
 *
 * @param signature fingerprint of program and reference data: another one means reading anew
 * @param inputs opens the inputs from their beginning, as often as asked
 * @param read pure and safe for many threads
 */
record Reading(
    String signature, Supplier<Iterator<SourceItem>> inputs, Function<Article, ArticleFacts> read) {

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
    Signature signature = new Signature(seeds);
    Gazetteer gazetteer = Gazetteer.read(signature);
    ArticleSource source = new ArticleSource(signature, gazetteer::place);
    ArticleReader reader = new ArticleReader(signature);
    Supplier<Iterator<SourceItem>> items = inputs.apply(source);
    return new Reading(signature.value(), items, reader::read);
  }
}
