package org.diwan.extract.event.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.entity.mention.ReadSentence;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.Cues;
import org.diwan.extract.event.clause.Dateline;
import org.diwan.model.DateSpan;
import org.diwan.model.Place;
import org.diwan.text.DateKind;
import org.diwan.text.DateMention;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * How an article opens: which sentence tells the news, and which date is the dateline's ({@code
 * الرياض 12 مايو 2015 (واس)}), which says when it was written and not when something was.
 */
public record Opening(List<ReadSentence> sentences, int lead) {
  private static final int FURNITURE = 2;
  private static final int SHORT = 16;
  private static final int DATELINE = 9;
  private static final int BESIDE = 8;
  private static final int BYLINE = 8;
  private static final Set<String> IN =
      Set.of("في", "وفي", "يوم", "ليوم", "مسا", "صباح", "منذ", "حتي", "اليوم", "خلال");

  public static Opening of(List<ReadSentence> sentences, Cues cues, String text) {
    int first = !sentences.isEmpty() && sentences.getFirst().sentence().isTitle() ? 1 : 0;
    int lead = first;
    while (lead < first + FURNITURE
        && lead + 1 < sentences.size()
        && isFurniture(sentences.get(lead), cues, text)) {
      lead++;
    }
    return new Opening(sentences, Math.max(lead, dateline(sentences, first)));
  }

  /** The sentence that opens with a dateline: a line above it is a second headline; -1 for none. */
  private static int dateline(List<ReadSentence> sentences, int first) {
    for (int i = first; i < Math.min(sentences.size(), first + FURNITURE + 1); i++) {
      if (Dateline.end(sentences.get(i).tokens()) >= 0) {
        return i;
      }
    }
    return -1;
  }

  /** A dateline, a translator's name, a caption: a few words without verb or trigger. */
  private static boolean isFurniture(ReadSentence sentence, Cues cues, String text) {
    if (sentence.tokens().size() > SHORT) {
      return false;
    }
    if (isByline(sentence)) {
      return true;
    }
    Clause clause = new Clause(sentence, cues, text);
    for (int i = 0; i < sentence.tokens().size(); i++) {
      if (clause.isVerb(i)) {
        return false;
      }
    }
    return clause.triggers().isEmpty();
  }

  /** {@code عين اليوم – جدة}. */
  private static boolean isByline(ReadSentence sentence) {
    return sentence.tokens().size() <= BYLINE
        && sentence.tokens().stream().anyMatch(t -> t.is('-') || t.is('–') || t.is('—'))
        && sentence.mentions().stream().anyMatch(m -> m.city() != null);
  }

  /**
   * The city that the lead names beside its day, {@code اليوم في الدوحة}, {@code الأربعاء بمراكش}:
   * the scene of what it tells.
   */
  public @Nullable Place scene(List<List<DateMention>> dates) {
    if (lead >= sentences.size()) {
      return null;
    }
    for (Mention mention : sentences.get(lead).mentions()) {
      if (mention.kind() == Mention.Kind.PLACE && mention.city() != null) {
        for (DateMention day : dates.get(lead)) {
          if (isBeside(mention, day)) {
            return new Place(mention.city(), mention.entity().countryIso3());
          }
        }
      }
    }
    return null;
  }

  private static boolean isBeside(Mention place, DateMention day) {
    boolean news = day.kind() == DateKind.WEEKDAY || day.kind() == DateKind.RELATIVE;
    int behind = place.first() - day.pastLastToken();
    int before = day.firstToken() - place.end();
    return news && (behind >= 0 && behind <= 1 || before >= 0 && before <= 1);
  }

  boolean isDateline(int sentence, DateMention date, @Nullable LocalDate publishedOn) {
    DateSpan span = date.span();
    if (span == null || publishedOn == null || sentence > lead || isTitle(sentence)) {
      return false;
    }
    List<Token> tokens = sentences.get(sentence).tokens();
    boolean opens = date.firstToken() > 0 && date.pastLastToken() <= DATELINE + BESIDE;
    boolean written = tokens.get(date.firstToken()).isNumber();
    return sentence < lead
        || opens
            && written
            && date.firstToken() < DATELINE
            && span.from().equals(publishedOn)
            && !IN.contains(tokens.get(date.firstToken() - 1).folded());
  }

  private boolean isTitle(int sentence) {
    return sentences.get(sentence).sentence().isTitle();
  }
}
