package org.diwan.extract.figure;

import java.util.Set;
import org.diwan.model.FigureKind;
import org.diwan.text.NumberSpan;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * A number of a group: {@code خمسة من الجنود}, {@code ثلاثة من أفرادها} counts the plural that
 * follows, {@code أربعة من مرافقيه} one that no lexicon has, {@code 600 منها} what was counted
 * last. What sets them off ({@code خمسة من كبار القادة}) may stand between.
 */
final class PartReading implements Reading {
  private static final Set<String> PRAISE = Set.of("كبار", "ابرز", "اهم", "افضل", "اشهر", "قدامي");

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
    String noun = passage.story().lastNoun(passage.sentence());
    return noun == null ? null : found(span, noun, span.end(), span.end() + 1);
  }

  private @Nullable Found ofNoun(Passage passage, NumberSpan span) {
    int at = behindPraise(passage, span.end() + 1);
    Token whole = passage.at(at);
    Noun noun = whole == null ? null : nouns.ofPossessed(whole);
    if (noun == null) {
      String singular = whole == null ? null : shapes.soundSingular(passage, whole);
      return singular == null ? null : found(span, singular, at, at + 1);
    }
    return noun.numerus() == Inflection.Numerus.PLURAL
        ? found(span, noun.singular(), at, at + 1)
        : null;
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
