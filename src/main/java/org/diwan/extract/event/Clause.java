package org.diwan.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.Mention;
import org.diwan.extract.entity.ReadSentence;
import org.diwan.model.EventType;
import org.diwan.text.Form;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * A sentence marked up for reading events: triggers, verbs, barriers, and each mention with its
 * preposition.
 */
final class Clause {
  private static final int GAP = 12;

  private static final Set<String> OF_ITS_KIND = Set.of("نوعه", "نوعها", "مستوي");

  private static final Set<String> SHOWN = Set.of("هذه", "هذا", "تلك", "ذلك", "الزياره", "اليوم");

  /** {@code الذي يندد به فلان}: what the relative pronoun means is not who does it. */
  private static final Set<String> RESUMED =
      Set.of(
          "به", "بها", "بهم", "اليه", "اليها", "اليهم", "عليه", "عليها", "عليهم", "فيه", "فيها",
          "منه", "منها", "عنه", "عنها", "له", "لها", "لهم", "معه", "معها", "ضده", "ضدها");

  private static final Set<String> CONDITIONS = Set.of("اذا", "لو");

  private final ReadSentence sentence;
  private final List<TriggerAt> triggers;
  private final Barrier[] barriers;
  private final boolean[] verbs;
  private final boolean[] covered;
  private final boolean[] named;
  private final int[] asides;
  private final @Nullable Argument[] starting;
  private final List<Argument> arguments = new ArrayList<>();
  private final Cues cues;
  private final String text;

  Clause(ReadSentence sentence, Cues cues, String text) {
    this.sentence = sentence;
    this.text = text;
    this.cues = cues;
    Marks marks = new Marks(sentence, cues, text);
    triggers = marks.triggers;
    barriers = marks.barriers;
    verbs = marks.verbs;
    covered = marks.covered;
    named = marks.named;
    starting = new Argument[sentence.tokens().size() + 1];
    markArguments();
    asides = Asides.of(sentence.tokens(), verbs);
  }

  ReadSentence sentence() {
    return sentence;
  }

  Cues cues() {
    return cues;
  }

  List<Token> tokens() {
    return sentence.tokens();
  }

  List<TriggerAt> triggers() {
    return triggers;
  }

  List<Argument> arguments() {
    return arguments;
  }

  Barrier barrier(int token) {
    return barriers[token];
  }

  /** Whether a token lies inside a mention. */
  boolean isCovered(int token) {
    return covered[token];
  }

  /** Whether a word, its clitic off, is an ordinary one. */
  boolean isOrdinary(String folded) {
    return cues.isCommon(folded);
  }

  /** Whether a token is a relative pronoun, or {@code ما} that stands for one. */
  boolean isRelative(int token) {
    return token >= 0
        && (barriers[token] == Barrier.RELATIVE
            || token > 0
                && tokens().get(token).folded().equals("ما")
                && tokens().get(token - 1).folded().endsWith("هو"));
  }

  /** Whether a token is a finite verb of saying. */
  boolean isSpeech(int token) {
    return cues.speech().finite(tokens().get(token)) != null;
  }

  /** {@code اُقترح}: a passive that is written with its vowels. */
  boolean isPassive(int verb) {
    Token token = tokens().get(verb);
    return text.substring(token.start(), Math.min(token.end(), token.start() + 4)).indexOf('ُ') >= 0
        && isVerb(verb);
  }

  /** Whether a word is written with a mark or letter that folding takes off. */
  boolean isWritten(int token, char mark) {
    Token word = tokens().get(token);
    return text.substring(word.start(), word.end()).indexOf(mark) >= 0;
  }

  boolean isVerb(int token) {
    return verbs[token];
  }

  /** Whether a token lies in an aside that opens at or behind another. */
  boolean isAside(int token, int from) {
    for (int i = token; i >= from; i--) {
      if (asides[i] > token) {
        return true;
      }
    }
    return false;
  }

  /** Whether a token is part of a name. */
  boolean isNamed(int token) {
    return named[token];
  }

  /** The preposition that a word carries as a clitic, {@link Form#NONE} for none. */
  char clitic(int token) {
    return cues.clitic(tokens().get(token));
  }

  /** Whether people without a name stand at a token, nobody named behind them. */
  boolean isUnnamed(int token) {
    if (token >= tokens().size() || isNamed(token) || !cues.isUnnamed(tokens().get(token))) {
      return false;
    }
    Argument next = startingAt(token + 1);
    boolean subject = tokens().get(token).folded().endsWith("ون");
    return next == null || subject && next.mention().kind() == Mention.Kind.NAME;
  }

  private void markArguments() {
    Prepositions prepositions = new Prepositions(tokens(), barriers);
    Argument previous = null;
    for (Mention mention : sentence.mentions()) {
      String by = prepositions.of(mention);
      if (by.isEmpty() && previous != null && isListed(previous, mention)) {
        by = previous.by();
      }
      Argument argument = new Argument(mention, by, false);
      arguments.add(argument);
      starting[mention.first()] = argument;
      previous = argument;
    }
  }

  private boolean isListed(Argument previous, Mention mention) {
    int gap = mention.first() - previous.mention().end();
    if (mention.conjoined() && gap <= 1) {
      return true;
    }
    return gap == 1
        && (tokens().get(mention.first() - 1).is('،') || tokens().get(mention.first() - 1).is(','))
        && mention.entity().kind() == previous.entity().kind()
        && !mention.entity().isPerson();
  }

  /**
   * Mentions behind a trigger as far as its clause reaches; those behind a topic word are marked
   * so.
   */
  List<Argument> after(int from) {
    return after(from, false);
  }

  /**
   * @param relative whether a relative clause right behind still belongs to the trigger: {@code
   *     الزيارة التي أداها إلى …}
   */
  List<Argument> after(int from, boolean relative) {
    List<Argument> found = new ArrayList<>();
    boolean topic = false;
    boolean aside = false;
    int gap = 0;
    for (int i = from; i < tokens().size() && gap <= GAP; i++) {
      i = Math.max(i, asides[i]);
      Argument here = startingAt(i);
      if (here != null) {
        boolean comesBack = here.isBare() && here.entity().isPerson();
        found.add(new Argument(here.mention(), here.by(), topic || aside && !comesBack));
        i = Math.max(i, here.mention().end() - 1);
        gap = 0;
        continue;
      }
      gap += tokens().get(i).isWord() ? 1 : 0;
      Barrier barrier = barriers[i];
      boolean passes =
          relative
              && found.isEmpty()
              && i - from <= 6
              && (barrier != Barrier.RELATIVE || !isOfAnother(from, i));
      if (barrier == Barrier.MARK
          || barrier == Barrier.CLAUSE
          || i > from && CONDITIONS.contains(tokens().get(i).folded())
          || !passes && (barrier == Barrier.RELATIVE || isNewVerb(i, from))) {
        break;
      }
      boolean passing = barrier == Barrier.TIME && isAside(i + 1);
      aside |= passing && i > from;
      topic |= barrier == Barrier.TOPIC || barrier == Barrier.TIME && i > from && !passing;
    }
    return found;
  }

  /**
   * {@code التقى خلال هذه الزيارة الرئيس}, {@code خلال زيارته إلى … نظيره}: behind such words a
   * bare person still belongs to the verb; not so behind {@code خلال لقائه}.
   */
  private boolean isAside(int token) {
    if (token >= tokens().size() || startingAt(token) != null) {
      return false;
    }
    Token word = tokens().get(token);
    if (word.folded().equals("هامش")) {
      return true;
    }
    boolean meets =
        triggers.stream()
            .anyMatch(t -> t.first() == token && t.trigger().type() != EventType.VISIT);
    boolean suffixed =
        (word.folded().endsWith("ه") || word.folded().endsWith("ها"))
            && text.charAt(word.end() - 1) != 'ة';
    return !meets && (SHOWN.contains(word.folded()) || suffixed);
  }

  /** {@code اجتماعه … القرار الذي}: behind a preposition the pronoun means another noun. */
  private boolean isOfAnother(int from, int relative) {
    for (int i = from; i + 1 < relative; i++) {
      String preposition = Prepositions.wholePreposition(tokens().get(i));
      if (!preposition.isEmpty() && !OF_ITS_KIND.contains(tokens().get(i + 1).folded())) {
        return true;
      }
    }
    return false;
  }

  private boolean isNewVerb(int i, int from) {
    if (!verbs[i] || i == from) {
      return false;
    }
    return tokens().get(i).hasConjunction()
        || i > 0 && (tokens().get(i - 1).is('،') || tokens().get(i - 1).is(','))
        || i > from;
  }

  /**
   * {@code عقد فلان، الذي عينه فلان، اجتماعا}: whether a place lies in a relative clause that a
   * comma ends before another.
   */
  boolean isInRelative(int token, int to) {
    for (int i = token - 1; i >= 0; i--) {
      if (isComma(i)) {
        return false;
      }
      if (barriers[i] == Barrier.RELATIVE && i + 1 < tokens().size()) {
        for (int k = token; k < to; k++) {
          if (isComma(k)) {
            return true;
          }
        }
        return false;
      }
    }
    return false;
  }

  private boolean isComma(int i) {
    return tokens().get(i).is('،') || tokens().get(i).is(',');
  }

  /** Whether {@code أن} or its like stands between two places: behind it another clause begins. */
  boolean saysBetween(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!isNamed(i) && Marks.COMPLEMENTISERS.contains(tokens().get(i).folded())) {
        return true;
      }
    }
    return false;
  }

  /** Mentions before a trigger as far as its clause reaches back, nearest first. */
  List<Argument> before(int to) {
    List<Argument> found = new ArrayList<>();
    int start = 0;
    for (int i = to - 1; i >= 0; i--) {
      Barrier barrier = barriers[i];
      if (barrier == Barrier.MARK || barrier == Barrier.CLAUSE) {
        start = i + 1;
        break;
      }
    }
    for (int k = arguments.size() - 1; k >= 0; k--) {
      Argument argument = arguments.get(k);
      if (argument.mention().first() >= start && argument.mention().end() <= to) {
        found.add(
            new Argument(
                argument.mention(),
                argument.by(),
                topicBetween(argument.mention().first(), start)));
      }
    }
    return found;
  }

  private boolean topicBetween(int mention, int start) {
    for (int i = mention - 1; i >= start; i--) {
      if (barriers[i] == Barrier.TOPIC || barriers[i] == Barrier.TIME) {
        return true;
      }
      if (verbs[i]) {
        return false;
      }
    }
    return false;
  }

  /** {@code تدعو إليه}: a pronoun behind the verb takes up what was named before. */
  boolean isResumed(int verb) {
    return verb + 1 < tokens().size() && RESUMED.contains(tokens().get(verb + 1).folded());
  }

  /** The mention that a relative pronoun right before a token means, whatever governs it. */
  @Nullable Argument antecedent(int token) {
    if (isResumed(token)) {
      return null;
    }
    for (int i = token - 1; i >= Math.max(0, token - 4); i--) {
      if (barriers[i] == Barrier.RELATIVE) {
        return agrees(tokens().get(i), tokens().get(token)) ? endingBefore(i) : null;
      }
      if (verbs[i] || covered[i]) {
        return null;
      }
    }
    return null;
  }

  /** {@code الذي رحبت طهران به}: a verb of the other gender or number has another subject. */
  private static boolean agrees(Token relative, Token verb) {
    boolean feminine =
        verb.forms().stream()
            .map(Form::word)
            .anyMatch(
                w -> w.length() > 3 && (w.endsWith("ت") || w.startsWith("ت") && !w.endsWith("وا")));
    return switch (relative.forms().getLast().word()) {
      case "الذي" -> !verb.forms().getLast().word().endsWith("ت");
      case "التي" -> feminine;
      default -> true;
    };
  }

  private @Nullable Argument endingBefore(int token) {
    Argument nearest = null;
    for (Argument argument : arguments) {
      int gap = token - argument.mention().end();
      if (gap >= 0
          && (gap <= 2
              || gap <= 7 && argument.entity().isPerson() && tokens().get(token - 1).is('،'))) {
        nearest = argument;
      }
    }
    return nearest;
  }

  /** Whether a verb carries {@code و} and something stands before it. */
  boolean continues(int verb) {
    Token token = tokens().get(verb);
    return verb > 0
        && token.folded().startsWith("و")
        && triggers.stream()
            .anyMatch(t -> t.first() == verb && t.form().conjunction() != Form.NONE);
  }

  @Nullable Argument startingAt(int token) {
    return token < starting.length ? starting[token] : null;
  }

  /**
   * Index of the last verb before a token in the same clause, -1 for none.
   *
   * @param reach how many words outside mentions may stand between
   */
  int verbBefore(int token, int reach) {
    int left = reach;
    for (int i = token - 1; i >= 0 && left > 0; i--) {
      if (verbs[i]) {
        return i;
      }
      if (barriers[i] == Barrier.MARK) {
        return -1;
      }
      left -= covered[i] || !tokens().get(i).isWord() ? 0 : 1;
    }
    return -1;
  }
}
