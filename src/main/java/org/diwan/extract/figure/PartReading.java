package org.diwan.extract.figure;

import org.diwan.model.FigureKind;
import org.diwan.text.NumberSpan;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * A number of a group: {@code خمسة من الجنود}, {@code ثلاثة من أفرادها} counts the plural that
 * follows, {@code أربعة من مرافقيه} one that no lexicon has, {@code 600 منها} what was counted
 * last.
 */
final class PartReading implements Reading {
  private final Nouns nouns;
  private final NounShapes shapes;

  PartReading(Nouns nouns, NounShapes shapes) {
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
      case "من" -> ofNoun(passage, span);
      default -> null;
    };
  }

  private static @Nullable Found ofMentioned(Passage passage, NumberSpan span) {
    String noun = passage.story().lastNoun();
    return noun == null ? null : found(span, noun, span.end(), span.end() + 1);
  }

  private @Nullable Found ofNoun(Passage passage, NumberSpan span) {
    Token whole = passage.at(span.end() + 1);
    Noun noun = whole == null ? null : nouns.ofPossessed(whole);
    if (noun == null) {
      String singular = whole == null ? null : shapes.soundSingular(passage, whole);
      return singular == null ? null : found(span, singular, span.end() + 1, span.end() + 2);
    }
    return noun.numerus() == Inflection.Numerus.PLURAL
        ? found(span, noun.singular(), span.end() + 1, span.end() + 2)
        : null;
  }

  private static Found found(NumberSpan span, String noun, int unitFirst, int end) {
    return Found.of(FigureKind.COUNT, span, noun, unitFirst, end, "part");
  }
}
