package org.diwan.extract.entity.recall;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.entity.mention.ReadSentence;
import org.diwan.extract.entity.name.NameShape;
import org.diwan.extract.entity.unit.NameCue;
import org.diwan.gazetteer.NameWords;
import org.diwan.gazetteer.WordRoles;
import org.diwan.text.Fold;
import org.diwan.text.Form;
import org.diwan.text.Token;
import org.diwan.text.WordMap;
import org.jspecify.annotations.Nullable;

/**
 * Forms of one word or two, and what each means; found where no other mention stands.
 *
 * @param <V> what a form means
 */
final class BodyForms<V> {
  /** Letters in which adjectives of feminine nouns end, as they are folded. */
  private static final String FEMININE = "هيا";

  private final NameWords words;
  private final WordRoles<NameCue> cues;
  private final Map<String, V> forms = new HashMap<>();

  /** The first words of them all. */
  private final WordMap<Boolean> first = new WordMap<>();

  BodyForms(NameWords words, WordRoles<NameCue> cues) {
    this.words = words;
    this.cues = cues;
  }

  /**
   * A form in a sentence.
   *
   * @param form of its first token
   * @param end one past its last token
   */
  record Found<V>(Form form, int end, V meaning) {
    /** The mention of whom it means. */
    Mention of(Entity entity, int start, Mention.Kind kind) {
      boolean joined = form.conjunction() != Form.NONE;
      return new Mention(start, end, entity, form.preposition(), joined, kind, null);
    }
  }

  /** Grows what a form means, null where it is new. */
  void put(String name, Function<@Nullable V, V> grow) {
    String folded = Fold.fold(name);
    forms.put(folded, grow.apply(forms.get(folded)));
    first.put(folded.contains(" ") ? folded.substring(0, folded.indexOf(' ')) : folded, true);
  }

  /** The form that begins at a token, the longer one of two; null for none. */
  private @Nullable Found<V> at(ReadSentence sentence, int i) {
    List<Token> tokens = sentence.tokens();
    if (!begins(tokens.get(i)) || !isFree(sentence, i)) {
      return null;
    }
    for (Form form : tokens.get(i).forms()) {
      String two = i + 1 < tokens.size() ? form.word() + " " + tokens.get(i + 1).folded() : "";
      boolean isTwo = forms.containsKey(two);
      V meaning = forms.get(isTwo ? two : form.word());
      if (meaning != null) {
        return new Found<>(form, isTwo ? i + 2 : i + 1, meaning);
      }
    }
    return null;
  }

  /** Makes a mention of a form at a token, null where it means nobody. */
  @FunctionalInterface
  interface Naming<V> {
    @Nullable Mention of(int first, Found<V> found);
  }

  /** A sentence with the mentions that its forms make. */
  ReadSentence addTo(ReadSentence sentence, Naming<V> naming) {
    List<Mention> more = new ArrayList<>(0);
    for (int i = 0; i < sentence.tokens().size(); i++) {
      Found<V> found = at(sentence, i);
      Mention mention = found == null ? null : naming.of(i, found);
      if (mention != null) {
        more.add(mention);
      }
    }
    return sentence.adding(more);
  }

  private boolean begins(Token token) {
    for (Form form : token.forms()) {
      if (first.contains(form.word())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a token is a word and in no mention. */
  static boolean isFree(ReadSentence sentence, int token) {
    if (!sentence.tokens().get(token).isWord()) {
      return false;
    }
    for (int i = 0; i < sentence.mentions().size(); i++) {
      Mention mention = sentence.mentions().get(i);
      if (mention.first() <= token && token < mention.end()) {
        return false;
      }
    }
    return true;
  }

  /** {@code الحكومة الانتقالية}, {@code الجيش الحر}: perhaps another. */
  boolean isCompleted(ReadSentence sentence, int first, int next) {
    if (next >= sentence.tokens().size() || !isFree(sentence, next)) {
      return false;
    }
    String behind = sentence.tokens().get(next).folded();
    return Fold.isDefinite(behind)
        && !NameShape.isDay(behind)
        && mayDescribe(behind, sentence.tokens().get(first).folded());
  }

  /** {@code اتهم الجيش | المتمردين}: what is no adjective, or not of its gender, is the next. */
  private boolean mayDescribe(String behind, String noun) {
    return noun.endsWith("ه") || noun.endsWith("ات")
        ? FEMININE.indexOf(behind.charAt(behind.length() - 1)) >= 0
        : !words.isNounBehind(behind) || cues.is(NameCue.BEHIND_BODY, behind);
  }
}
