package org.diwan.extract.figure.reading;

import java.util.Set;
import org.diwan.extract.figure.lexicon.Inflection;
import org.diwan.extract.figure.lexicon.Noun;
import org.diwan.extract.figure.lexicon.Nouns;
import org.diwan.extract.figure.lexicon.Phrases;
import org.diwan.extract.figure.passage.Found;
import org.diwan.extract.figure.passage.Passage;
import org.diwan.model.FigureKind;
import org.diwan.text.NumberReader;
import org.diwan.text.NumberSpan;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * A number of a group: {@code خمسة من الجنود}, {@code ثلاثة من أفرادها} counts the plural that
 * follows, {@code أربعة من مرافقيه} one that no lexicon has, {@code 600 منها} what was counted
 * last, {@code 5 من أصل 20 عضوا} what the whole counts. What sets them off ({@code خمسة من كبار
 * القادة}) may stand between.
 */
final class PartReading implements Reading {
  private static final Set<String> PRAISE =
      Set.of("كبار", "ابرز", "اهم", "افضل", "اشهر", "قدامي", "نخبه", "خيره");

  private static final Set<String> WHOLE = Set.of("اصل", "بين", "مجموع", "اجمالي");

  private final NumberReader numbers;
  private final Nouns nouns;
  private final NounShapes shapes;

  PartReading(NumberReader numbers, Nouns nouns, NounShapes shapes) {
    this.numbers = numbers;
    this.nouns = nouns;
    this.shapes = shapes;
  }

  @Override
  public @Nullable Found read(Passage passage, NumberSpan span) {
    Token link = passage.at(span.end());
    if (span.kind() != NumberSpan.Kind.CARDINAL
        || span.definite()
        || link == null
        || span.isYearLike()) {
      return null;
    }
    return switch (link.folded()) {
      case "منها", "منهم", "منهن" -> ofMentioned(passage, span);
      case "من" -> ofWhole(passage, span);
      default -> null;
    };
  }

  private static @Nullable Found ofMentioned(Passage passage, NumberSpan span) {
    String noun = passage.story().lastNoun(passage.sentence());
    return noun == null ? null : found(span, noun, span.end(), span.end() + 1);
  }

  private @Nullable Found ofWhole(Passage passage, NumberSpan span) {
    Token word = passage.at(span.end() + 1);
    int at = word != null && WHOLE.contains(word.folded()) ? span.end() + 2 : span.end() + 1;
    NumberSpan whole = at < passage.tokens().size() ? numbers.at(passage.tokens(), at) : null;
    return whole == null ? ofNoun(passage, span) : ofNumber(passage, span, whole);
  }

  /** {@code خمسة من ستة أعضاء}, {@code 5 من أصل 20 عضوا}: of those that the greater counts. */
  private @Nullable Found ofNumber(Passage passage, NumberSpan span, NumberSpan whole) {
    boolean part =
        whole.kind() == NumberSpan.Kind.CARDINAL && span.low().compareTo(whole.low()) < 0;
    Phrases.Hit<Noun> noun = part ? nouns.counted(passage.tokens(), whole) : null;
    return noun == null || noun.value().party()
        ? null
        : found(span, noun.value().singular(), span.end(), span.end());
  }

  private @Nullable Found ofNoun(Passage passage, NumberSpan span) {
    int at = behindPraise(passage, span.end() + 1);
    Token whole = passage.at(at);
    if (whole == null) {
      return null;
    }
    Noun noun = nouns.ofPossessed(whole);
    if (noun == null) {
      String singular = shapes.soundSingular(passage, whole);
      return singular == null ? null : found(span, singular, at, at + 1);
    }
    return noun.numerus() == Inflection.Numerus.PLURAL || isSoundPlural(noun, whole)
        ? found(span, noun.singular(), at, at + 1)
        : null;
  }

  /** {@code 3 من العاملين}: of several, though their ending is that of two as well. */
  private static boolean isSoundPlural(Noun noun, Token whole) {
    return noun.numerus() == Inflection.Numerus.DUAL && whole.folded().endsWith("ين");
  }

  /** {@code 250 من كبار المفكرين}, {@code اثنان من أفضل الخبراء}. */
  private static int behindPraise(Passage passage, int at) {
    Token token = passage.at(at);
    return token != null && PRAISE.contains(token.folded()) ? at + 1 : at;
  }

  private static Found found(NumberSpan span, String noun, int unitFirst, int end) {
    return Found.of(FigureKind.COUNT, span, noun, unitFirst, end, "part");
  }
}
