package org.diwan.extract.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.diwan.extract.entity.Mention;
import org.diwan.extract.entity.ReadSentence;
import org.diwan.extract.entity.Registry;
import org.diwan.gazetteer.PhraseTree;
import org.diwan.model.Agreement;
import org.diwan.model.AgreementStatus;
import org.diwan.model.Article;
import org.diwan.model.Event;
import org.diwan.model.EventStatus;
import org.diwan.model.Evidence;
import org.diwan.text.DateMention;
import org.diwan.text.Fold;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads documents: a document noun with what names it, its parties (of the signing in the same
 * sentence, in its name, or the two sides of the article) and the furthest step told of it. A bare
 * definite noun ({@code الاتفاقية}) is a further mention of the last document of its kind. A noun
 * without parties is none.
 */
public final class AgreementReader {
  private final DocumentWords words;
  private final NameEnd ends;
  private final Purpose purpose;
  private final Steps steps;

  public AgreementReader(DocumentWords words) {
    this.words = words;
    this.ends = new NameEnd(words);
    this.purpose = new Purpose(words, ends);
    this.steps = new Steps(words);
  }

  public List<Agreement> read(
      Article article,
      List<ReadSentence> sentences,
      List<Event> events,
      List<List<DateMention>> dates,
      Registry registry) {
    Gathered found = new Gathered(registry.refusals());
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      order.add(i);
    }
    order.sort(Comparator.comparing(i -> sentences.get(i).sentence().isTitle()));
    for (int i : order) {
      read(article, sentences.get(i), i, events, dates.get(i), registry, found);
    }
    return found.agreements();
  }

  private void read(
      Article article,
      ReadSentence sentence,
      int index,
      List<Event> events,
      List<DateMention> dates,
      Registry registry,
      Gathered found) {
    List<Token> tokens = sentence.tokens();
    int i = 0;
    while (i < tokens.size()) {
      PhraseTree.Match<DocumentWords.Noun> match =
          tokens.get(i).isWord() ? words.nouns().longest(tokens, i) : null;
      if (match == null || match.form().preposition() == 'س' || insideName(sentence, i)) {
        i++;
        continue;
      }
      DocumentWords.Noun noun = match.meanings().getFirst();
      int end = ends.of(sentence, match.end(), dates);
      Named named = named(article, sentence, index, match, noun, end, events, dates, registry);
      if (named == null) {
        int last = Math.max(match.end(), end);
        registry.refusals().add(noun.type().name(), tokens, i, last, () -> Steps.lacking(noun));
      } else {
        found.add(named);
      }
      i = Math.max(match.end(), end);
    }
  }

  private static boolean insideName(ReadSentence sentence, int token) {
    for (Mention mention : sentence.mentions()) {
      if (mention.kind() == Mention.Kind.NAME && mention.first() < token && token < mention.end()) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Named named(
      Article article,
      ReadSentence sentence,
      int index,
      PhraseTree.Match<DocumentWords.Noun> match,
      DocumentWords.Noun noun,
      int end,
      List<Event> events,
      List<DateMention> dates,
      Registry registry) {
    List<Token> tokens = sentence.tokens();
    AgreementStatus step = steps.beside(tokens, match.first(), end);
    Event signing = Signings.near(events, sentence.sentence().number(), tokens, match.first());
    boolean planned = signing != null && signing.status() == EventStatus.PLANNED;
    if (signing != null && step == null) {
      step =
          noun.strength() == DocumentWords.Strength.ISSUED
              ? AgreementStatus.ISSUED
              : AgreementStatus.SIGNED;
    }
    if (planned && step == AgreementStatus.SIGNED) {
      step = AgreementStatus.AGREED;
    }
    boolean bare =
        end == match.end() && Fold.isDefinite(match.form().word())
            || isPointedAt(tokens, match.end(), end);
    if (!Steps.strongEnough(noun, step, signing)
        || step == AgreementStatus.SIGNED
            && signing == null
            && Steps.isSupposed(tokens, match.first())
        || Steps.isDenied(tokens, match.first())
        || end == match.end() && !bare && signing == null) {
      return null;
    }
    String name =
        Names.of(article.text(), tokens, match, end)
            + purpose.of(article.text(), sentence, end, dates);
    AgreementStatus status = step == null ? Steps.usual(noun) : step;
    Named named =
        new Named(noun.type(), name, status, bare || end == match.end() && signing == null, index);
    named.told = step != null;
    named.definite =
        Fold.isDefinite(match.form().word())
            || tokens.get(Math.min(match.first() + 1, tokens.size() - 1)).folded().startsWith("ال");
    Parties.fill(named, sentence, match, end, signing, registry, noun);
    named.mentions.add(evidence(sentence, match.first(), end, named));
    named.valid = Validity.within(dates, tokens, match.first(), end);
    if (signing != null && !planned) {
      named.signed = signing.date();
      named.place = signing.place();
    } else {
      named.signed =
          status == AgreementStatus.SIGNED
              ? Signings.dateWithin(dates, match.first(), end + 4)
              : null;
    }
    return named;
  }

  /** {@code مذكرة التفاهم هذه}. */
  private static boolean isPointedAt(List<Token> tokens, int from, int end) {
    for (int i = from; i < Math.min(end, from + 2); i++) {
      String folded = tokens.get(i).folded();
      if (folded.equals("هذه") || folded.equals("هذا") || folded.equals("المذكوره")) {
        return true;
      }
    }
    return false;
  }

  private static Evidence evidence(ReadSentence sentence, int first, int end, Named named) {
    List<Token> tokens = sentence.tokens();
    double confidence = named.parties.size() >= 2 ? 0.8 : 0.55;
    return new Evidence(
        sentence.sentence().number(),
        tokens.get(first).start(),
        tokens.get(end - 1).end(),
        "document:" + named.type,
        confidence);
  }
}
