package org.diwan.job;

import java.util.function.BiFunction;
import org.diwan.extract.ArticleReader;
import org.diwan.extract.agreement.SignedDocument;
import org.diwan.gazetteer.Gazetteer;
import org.diwan.gazetteer.OrdinaryWords;
import org.diwan.gazetteer.Seeds;
import org.diwan.model.Event;
import org.diwan.model.Passage;
import org.diwan.source.ArticleSource;
import org.diwan.text.Passages;
import org.diwan.warehouse.Rules;

/**
 * All that the lists make: half of what a small load takes is reading them. Safe for many threads.
 *
 * @param rules fingerprints of the lists and of the program that reads by them
 */
record ReadLists(
    Gazetteer gazetteer,
    ArticleSource source,
    ArticleReader reader,
    BiFunction<String, Event, Passage> passages,
    Rules rules) {

  /** Those of the program are read once a process: they cannot change while it runs. */
  static ReadLists of(Seeds seeds) {
    return seeds.equals(Seeds.builtIn()) ? OfTheProgram.LISTS : read(seeds);
  }

  private static ReadLists read(Seeds seeds) {
    Signature signature = new Signature(seeds);
    Gazetteer gazetteer = Gazetteer.read(signature);
    ArticleSource source = new ArticleSource(signature, gazetteer::place);
    ArticleReader reader = new ArticleReader(gazetteer, signature);
    return new ReadLists(gazetteer, source, reader, passages(signature), signature.rules());
  }

  private static BiFunction<String, Event, Passage> passages(Seeds seeds) {
    Passages passages = new Passages(OrdinaryWords.read(seeds));
    SignedDocument documents = SignedDocument.read(seeds);
    return (text, event) ->
        passages.of(text, event.evidence()).ofDocument(documents.of(text, event));
  }

  private static final class OfTheProgram {
    private static final ReadLists LISTS = read(Seeds.builtIn());
  }
}
