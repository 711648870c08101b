package org.diwan.extract.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.diwan.extract.agreement.DocumentWords.Noun;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.entity.mention.ReadSentence;
import org.diwan.extract.entity.registry.Registry;
import org.diwan.gazetteer.PhraseTree;
import org.diwan.model.Agreement;
import org.diwan.model.AgreementType;
import org.diwan.model.Article;
import org.diwan.model.Event;
import org.diwan.text.DateMention;
import org.jspecify.annotations.Nullable;

/**
 * Reads documents: a document noun with what names it, its parties and the furthest step told of
 * it. A bare definite noun ({@code الاتفاقية}) is a further mention of the last document of its
 * kind. A noun without parties is none.
 */
public final class AgreementReader {
  private final DocumentWords words;
  private final NameEnd ends;
  private final References references;
  private final Records records;
  private final NoNoun noNoun;

  public AgreementReader(DocumentWords words) {
    this.words = words;
    this.ends = new NameEnd(words);
    this.noNoun = new NoNoun(words);
    this.references = new References(words);
    this.records = new Records(words, ends);
  }

  public List<Agreement> read(
      Article article,
      List<ReadSentence> sentences,
      List<Event> events,
      List<List<DateMention>> dates,
      Registry registry) {
    Gathered found = new Gathered(registry.refusals());
    for (int i : bodyFirst(sentences)) {
      read(
          new Passage(
              article.text(),
              sentences.get(i),
              i,
              events,
              dates.get(i),
              article.publishedOn(),
              registry),
          found);
    }
    return found.agreements();
  }

  private static List<Integer> bodyFirst(List<ReadSentence> sentences) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      order.add(i);
    }
    order.sort(Comparator.comparing(i -> sentences.get(i).sentence().isTitle()));
    return order;
  }

  private void read(Passage passage, Gathered found) {
    int i = 0;
    while (i < passage.tokens().size()) {
      PhraseTree.Match<Noun> match = nounAt(passage, i);
      if (match == null) {
        i++;
        continue;
      }
      int end = ends.of(passage, match);
      Occurrence document = new Occurrence(match, end, references.of(passage, match, end));
      List<Named> read = records.of(passage, document);
      read.forEach(found::add);
      if (read.isEmpty()) {
        refuse(passage, document);
      }
      i = Math.max(match.end(), end);
    }
  }

  private static void refuse(Passage passage, Occurrence document) {
    Noun noun = document.noun();
    passage
        .registry()
        .refusals()
        .add(
            noun.type().name(),
            passage.tokens(),
            document.first(),
            document.end(),
            () -> Weights.lacking(noun));
  }

  private PhraseTree.@Nullable Match<Noun> nounAt(Passage passage, int at) {
    if (!passage.token(at).isWord() || isInsideName(passage, at)) {
      return null;
    }
    PhraseTree.Match<Noun> match = words.nouns().longest(passage.tokens(), at);
    return match == null || noNoun.is(passage, match) || holdsAnother(passage, match)
        ? null
        : match;
  }

  /** {@code وثيقة «إعلان القاهرة»}: the words in quotes name it. */
  private boolean holdsAnother(Passage passage, PhraseTree.Match<Noun> match) {
    int next = match.end();
    int end = passage.tokens().size();
    if (next < end && Marks.isQuote(passage.token(next))) {
      next++;
    }
    return next < end
        && match.meanings().getFirst().type() == AgreementType.DOCUMENT
        && passage.token(next).isWord()
        && !passage.token(next).hasConjunction()
        && words.nouns().longest(passage.tokens(), next) != null;
  }

  private static boolean isInsideName(Passage passage, int token) {
    Mention mention = passage.over(token);
    return mention != null && mention.kind() == Mention.Kind.NAME && mention.first() < token;
  }
}
