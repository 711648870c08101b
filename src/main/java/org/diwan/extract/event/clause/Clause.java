package org.diwan.extract.event.clause;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.entity.mention.ReadSentence;
import org.diwan.text.Form;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * A sentence marked up for reading events: triggers, verbs, barriers, and each mention with its
 * preposition.
 */
public final class Clause {
  /** {@code قادة دول الاتحاد}: between those who lead them and the name of their body. */
  private static final String LANDS = "دول";

  private final ReadSentence sentence;
  private final List<TriggerAt> triggers;
  private final Barrier[] barriers;
  private final boolean[] verbs;
  private final boolean[] covered;
  private final Marks marks;
  private final int[] asides;
  private final Arguments arguments;

  /** Read once: many rules ask for it. */
  private final Map<Integer, List<Argument>> behind = new HashMap<>();

  private final Cues cues;
  private final String text;

  public Clause(ReadSentence sentence, Cues cues, String text) {
    this.sentence = sentence;
    this.text = text;
    this.cues = cues;
    marks = new Marks(sentence, cues, text);
    triggers = marks.triggers;
    barriers = marks.barriers;
    verbs = marks.verbs;
    covered = marks.covered;
    arguments = new Arguments(sentence.tokens(), sentence.mentions(), barriers, cues);
    asides = Asides.of(sentence.tokens(), verbs, cues);
  }

  public ReadSentence sentence() {
    return sentence;
  }

  public Cues cues() {
    return cues;
  }

  public List<Token> tokens() {
    return sentence.tokens();
  }

  public List<TriggerAt> triggers() {
    return triggers;
  }

  public List<Argument> arguments() {
    return arguments.all();
  }

  public Barrier barrier(int token) {
    return barriers[token];
  }

  /** Whether a token lies inside a mention. */
  public boolean isCovered(int token) {
    return covered[token];
  }

  /** Whether a word, its clitic off, is an ordinary one. */
  public boolean isOrdinary(String folded) {
    return cues.isCommon(folded);
  }

  /** Whether a token is a relative pronoun, or {@code ما} that stands for one. */
  public boolean isRelative(int token) {
    return token >= 0
        && (barriers[token] == Barrier.RELATIVE
            || token > 0
                && tokens().get(token).folded().equals("ما")
                && tokens().get(token - 1).folded().endsWith("هو"));
  }

  /** Whether a token is a finite verb of saying. */
  public boolean isSpeech(int token) {
    return cues.speech().finite(tokens().get(token)) != null;
  }

  /** Whether a token is a verb that only holds what its object tells: {@code عقد}, {@code أجرى}. */
  public boolean isLight(int token) {
    return cues.light().finite(tokens().get(token)) != null;
  }

  /** {@code وفد}: whether a token stands for some people of a state or body. */
  public boolean isDelegation(int token) {
    return cues.clauses().is(ClauseCue.DELEGATION, tokens().get(token));
  }

  /** Whether a word for a document stands at a token. */
  public boolean isDocument(int token) {
    return tokens().get(token).isWord() && cues.documents().longest(tokens(), token) != null;
  }

  /** {@code اُقترح}: a passive that is written with its vowels. */
  public boolean isPassive(int verb) {
    Token token = tokens().get(verb);
    return text.substring(token.start(), Math.min(token.end(), token.start() + 4)).indexOf('ُ') >= 0
        && isVerb(verb);
  }

  /** Whether a word is written with a mark or letter that folding takes off. */
  public boolean isWritten(int token, char mark) {
    Token word = tokens().get(token);
    return text.substring(word.start(), word.end()).indexOf(mark) >= 0;
  }

  /** Whether a word as it is written ends with a letter that folding changes. */
  public boolean endsWith(int token, char letter) {
    return text.charAt(tokens().get(token).end() - 1) == letter;
  }

  public boolean isVerb(int token) {
    return verbs[token];
  }

  /** Whether a token lies in an aside that opens at or behind another. */
  public boolean isAside(int token, int from) {
    for (int i = token; i >= from; i--) {
      if (asides[i] > token) {
        return true;
      }
    }
    return false;
  }

  /** The token that closes an aside which opens at a token, else 0. */
  public int asideEnd(int token) {
    return asides[token];
  }

  /** Whether a token is part of a name. */
  public boolean isNamed(int token) {
    return marks.named[token];
  }

  /** The last word before a token that is no part of a name, -1 for none. */
  public int unnamedBefore(int token) {
    return marks.unnamedBefore(token);
  }

  /** The preposition that a word carries as a clitic, {@link Form#NONE} for none. */
  public char clitic(int token) {
    return cues.clitic(tokens().get(token));
  }

  /** Whether people without a name stand at a token, nobody named behind them. */
  public boolean isUnnamed(int token) {
    if (token >= tokens().size() || isNamed(token) || !cues.isUnnamed(tokens().get(token))) {
      return false;
    }
    boolean ofLands = token + 1 < tokens().size() && tokens().get(token + 1).reads(LANDS);
    Argument next = startingAt(token + (ofLands ? 2 : 1));
    boolean subject = tokens().get(token).folded().endsWith("ون");
    return next == null || subject && next.mention().kind() == Mention.Kind.NAME;
  }

  /**
   * Mentions behind a trigger as far as its clause reaches; those behind a topic word are marked
   * so.
   */
  public List<Argument> after(int from) {
    return behind.computeIfAbsent(from, start -> List.copyOf(after(start, false)));
  }

  /**
   * @param relative whether a relative clause right behind still belongs to the trigger: {@code
   *     الزيارة التي أداها إلى …}
   */
  public List<Argument> after(int from, boolean relative) {
    return ArgumentsBehind.of(this, from, relative);
  }

  /** Whether {@code أن} or its like stands between two places: behind it another clause begins. */
  public boolean saysBetween(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!isNamed(i) && Marks.COMPLEMENTISERS.contains(tokens().get(i).folded())) {
        return true;
      }
    }
    return false;
  }

  /** Mentions before a trigger as far as its clause reaches back, nearest first. */
  public List<Argument> before(int to) {
    return ArgumentsBefore.of(this, to);
  }

  /** {@code تدعو إليه}: a pronoun behind the verb takes up what was named before. */
  public boolean isResumed(int verb) {
    return verb + 1 < tokens().size()
        && cues.clauses().is(ClauseCue.RESUMES, tokens().get(verb + 1).folded());
  }

  /** The mention that a relative pronoun right before a token means, whatever governs it. */
  public @Nullable Argument antecedent(int token) {
    return Antecedent.of(this, token);
  }

  /** Whether a verb carries {@code و} and something stands before it. */
  public boolean continues(int verb) {
    if (verb > 0 && tokens().get(verb).folded().startsWith("و")) {
      for (TriggerAt trigger : triggers) {
        if (trigger.first() == verb && trigger.form().conjunction() != Form.NONE) {
          return true;
        }
      }
    }
    return false;
  }

  public @Nullable Argument startingAt(int token) {
    return arguments.startingAt(token);
  }

  /**
   * Index of the last verb before a token in the same clause, -1 for none.
   *
   * @param reach how many words outside mentions may stand between
   */
  public int verbBefore(int token, int reach) {
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
