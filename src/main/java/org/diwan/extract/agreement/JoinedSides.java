package org.diwan.extract.agreement;

import java.util.ArrayList;
import java.util.List;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.model.ParticipantKind;
import org.diwan.text.Token;

/** Between or with whom a document is, in its name or right behind it: {@code بين … و…}. */
final class JoinedSides {
  private static final int REACH = 14;
  private static final int LISTED = 2;

  private final DocumentWords words;

  JoinedSides(DocumentWords words) {
    this.words = words;
  }

  /** Whether {@code بين} or {@code مع} leads from its noun to sides that must all be known. */
  static boolean mustBeKnown(Passage passage, Occurrence document) {
    int end = Math.min(passage.tokens().size(), document.end() + 1);
    for (int i = document.nounEnd(); i < end; i++) {
      if (joins(passage, i)) {
        return !isWithUnnamed(passage, i);
      }
    }
    return false;
  }

  /** {@code بين إيران والقوى الكبرى}: a state, and others who bear no name. */
  private static boolean isWithUnnamed(Passage passage, int join) {
    Mention state = join + 1 < passage.tokens().size() ? passage.over(join + 1) : null;
    return passage.token(join).folded().equals("بين")
        && state != null
        && state.entity().kind() == ParticipantKind.COUNTRY
        && state.end() < passage.tokens().size()
        && passage.token(state.end()).hasConjunction()
        && passage.over(state.end()) == null;
  }

  /** {@code مع}; not {@code بالتنسيق مع}: with whom it is done, not whom it binds. */
  private static boolean joins(Passage passage, int at) {
    return Prepositions.isJoining(passage.token(at))
        && !(at > 0 && passage.token(at - 1).folded().startsWith("بالت"));
  }

  /** {@code بين} names all of them, {@code مع} only the others. */
  static boolean areAll(Passage passage, Occurrence document) {
    int end = Math.min(passage.tokens().size(), document.end() + LISTED);
    return passage.tokens().subList(document.nounEnd(), end).stream()
        .anyMatch(t -> t.folded().equals("بين"));
  }

  List<Entity> of(Passage passage, Occurrence document) {
    List<Entity> found = new ArrayList<>();
    int end = Math.min(passage.tokens().size(), document.end() + REACH);
    for (int i = document.nounEnd(); i < end; i++) {
      if (passage.isStop(i)
          || i > document.nounEnd() && isAnother(passage, i)
          || i >= document.end() && goesOn(passage, i)) {
        break;
      }
      if (joins(passage, i) && (i < document.end() || follows(passage, document, i))) {
        list(passage, i + 1, found);
      }
    }
    return found;
  }

  /** {@code الاتفاق، وكذلك العلاقة مع}: something else is told. */
  private static boolean goesOn(Passage passage, int at) {
    return passage.isComma(at)
        && at + 1 < passage.tokens().size()
        && passage.token(at + 1).hasConjunction();
  }

  private boolean isAnother(Passage passage, int at) {
    return passage.token(at).isWord() && words.nouns().longest(passage.tokens(), at) != null;
  }

  /** Whether only its signing, its day and its place stand between the name and here. */
  private boolean follows(Passage passage, Occurrence document, int at) {
    Token before = passage.token(at - 1);
    return at == document.end()
        || !before.isWord()
        || before.folded().startsWith("علي")
        || before.folded().startsWith("الي")
        || passage.over(at - 1) != null
        || words.steps().isAny(before)
        || passage.dates().stream().anyMatch(d -> d.firstToken() < at && at <= d.pastLastToken());
  }

  /** Those who follow one another with nothing but titles, commas and {@code و} between. */
  private void list(Passage passage, int from, List<Entity> found) {
    int reach = from + LISTED + 1;
    int last = from;
    for (Mention mention : passage.sentence().mentions()) {
      if (mention.first() < from) {
        continue;
      }
      if (mention.first() > reach
          || mention.kind() == Mention.Kind.PLACE
          || says(passage, last, mention.first())) {
        return;
      }
      Entity side = passage.side(mention);
      if (side != null) {
        found.add(side);
      }
      reach = mention.end() + LISTED;
      last = mention.end();
    }
  }

  /**
   * {@code مع إيران، قال فلان}, {@code مع إيران اقترحته كينيا}, {@code بين البلدين لإنشاء لجنة}:
   * behind a verb, and behind what it is for, is no side.
   */
  private boolean says(Passage passage, int from, int end) {
    for (int i = from; i < end; i++) {
      Token token = passage.token(i);
      if (passage.isStop(i)
          || words.isVerb(token)
          || words.steps().verb(token) != null
          || token.isWord() && passage.over(i) == null && Prepositions.isForNoun(token)) {
        return true;
      }
    }
    return false;
  }
}
