package org.diwan.extract;

import java.util.ArrayList;
import java.util.List;
import org.diwan.extract.figure.ReadFigures;
import org.diwan.gazetteer.Csv;
import org.diwan.gazetteer.CsvRow;
import org.diwan.gazetteer.Seeds;
import org.diwan.gazetteer.WordSet;
import org.diwan.model.Agreement;
import org.diwan.model.Evidence;
import org.diwan.model.Figure;
import org.diwan.model.FigureKind;
import org.diwan.text.Sentence;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * What a document is worth, where a sentence that names it tells so with a word of {@code
 * lexicon/amount_words.csv}: behind it ({@code عقدا بقيمة 5 ملايين دولار}, {@code صفقة تبلغ قيمتها
 * 5 ملايين}), or with the value before it ({@code بلغت قيمة العقد 5 ملايين}). A sum belongs to the
 * document named last before it; documents told in one breath ({@code ثلاث مذكرات}) have none each.
 */
final class Amounts {
  private static final int REACH = 16;
  private static final int BRIDGE = 5;

  private final WordSet leads;
  private final WordSet heads;

  Amounts(Seeds seeds) {
    List<String> behind = new ArrayList<>();
    List<String> before = new ArrayList<>();
    for (CsvRow row : Csv.read(seeds, "lexicon/amount_words.csv")) {
      (row.need("side").equals("HEAD") ? before : behind).add(row.need("word"));
    }
    leads = new WordSet(behind);
    heads = new WordSet(before);
  }

  /** The same documents, with the place of the figure that tells the value of each. */
  List<Agreement> of(List<Agreement> agreements, List<Sentence> sentences, ReadFigures figures) {
    return agreements.stream()
        .map(agreement -> {
          Figure amount = amount(agreement, agreements, sentences, figures);
          return amount == null ? agreement : agreement.withAmount(amount.evidence());
        })
        .toList();
  }

  private @Nullable Figure amount(
      Agreement agreement,
      List<Agreement> agreements,
      List<Sentence> sentences,
      ReadFigures figures) {
    for (Evidence mention : agreement.mentions()) {
      if (isShared(mention, agreement, agreements)) {
        continue;
      }
      Sentence sentence = sentences.get(mention.sentenceNo() - 1);
      int end = next(mention, agreement, agreements);
      for (ReadFigures.Place place : figures.places()) {
        Figure figure = figures.at(place);
        if (figure.kind() == FigureKind.MONEY
            && place.start() >= mention.start()
            && place.end() <= Math.min(end, sentence.end())
            && isValue(sentence.tokens(), mention, place)) {
          return figure;
        }
      }
    }
    return null;
  }

  /** Several documents made of the same words. */
  private static boolean isShared(
      Evidence mention, Agreement agreement, List<Agreement> agreements) {
    return agreements.stream()
        .filter(other -> other != agreement)
        .flatMap(other -> other.mentions().stream())
        .anyMatch(other -> other.start() == mention.start());
  }

  /** Where the next document is named; the end of the text where none is. */
  private static int next(Evidence mention, Agreement agreement, List<Agreement> agreements) {
    return agreements.stream()
        .filter(other -> other != agreement)
        .flatMap(other -> other.mentions().stream())
        .mapToInt(Evidence::start)
        .filter(start -> start > mention.start())
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  private boolean isValue(List<Token> tokens, Evidence mention, ReadFigures.Place place) {
    int noun = at(tokens, mention.start());
    int number = at(tokens, place.start());
    if (noun > 0 && heads.hasAny(tokens.get(noun - 1))) {
      return number - at(tokens, mention.end()) <= REACH && isOpen(tokens, noun, number);
    }
    for (int lead = number - 1; lead > noun && number - lead <= BRIDGE; lead--) {
      if (leads.hasPlain(tokens.get(lead))) {
        return lead - at(tokens, mention.end()) <= REACH && isOpen(tokens, noun, number);
      }
    }
    return false;
  }

  /** Whether no other clause begins between two tokens. */
  private static boolean isOpen(List<Token> tokens, int from, int end) {
    for (int i = from + 1; i < end; i++) {
      Token token = tokens.get(i);
      boolean joined =
          (token.is('،') || token.is(',')) && i + 1 < end && tokens.get(i + 1).hasConjunction();
      if (joined || token.is('؛') || token.is(':') || token.is('.')) {
        return false;
      }
    }
    return true;
  }

  /** The first token that begins at a place of the text or behind it. */
  private static int at(List<Token> tokens, int start) {
    int i = 0;
    while (i < tokens.size() && tokens.get(i).start() < start) {
      i++;
    }
    return i;
  }
}
