package org.diwan.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.entity.mention.ReadSentence;
import org.diwan.extract.entity.unit.NameCue;
import org.diwan.extract.entity.unit.Unit;
import org.diwan.gazetteer.Meaning;
import org.diwan.gazetteer.NameWords;
import org.diwan.gazetteer.WordRoles;
import org.diwan.model.ParticipantKind;
import org.diwan.model.Unresolved;
import org.diwan.text.Fold;
import org.diwan.text.Form;
import org.diwan.text.Token;

/**
 * What an article names and no list holds, each once, where first named:
 *
 * <ul>
 *   <li>persons and organisations that take a name from the text, but for a single given name or a
 *       word with the article, which name nobody in particular;
 *   <li>places: an unlisted word behind {@code مدينة}, {@code محافظة} and the like;
 *   <li>titles: unlisted words with the article right before a person's name ({@code المحلل السياسي
 *       فلان}).
 * </ul>
 */
final class Unknowns {
  private static final int LONGEST_TITLE = 3;

  private final NameWords words;
  private final WordRoles<NameCue> cues;

  Unknowns(NameWords words, WordRoles<NameCue> cues) {
    this.words = words;
    this.cues = cues;
  }

  List<Unresolved> of(String text, List<ReadSentence> sentences) {
    List<Unresolved> found = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (ReadSentence sentence : sentences) {
      for (Mention mention : sentence.mentions()) {
        name(sentence, mention, seen, found);
        title(text, sentence, mention, seen, found);
      }
      places(text, sentence, seen, found);
    }
    return found;
  }

  private void name(
      ReadSentence sentence, Mention mention, Set<String> seen, List<Unresolved> found) {
    Entity entity = mention.entity();
    if (!entity.isUnlisted() || !seen.add(entity.key())) {
      return;
    }
    boolean person = entity.kind() == ParticipantKind.PERSON;
    if (!person || isTelling(entity.nameAr())) {
      found.add(
          unresolved(
              person ? "PERSON" : "ORGANISATION",
              entity.nameAr(),
              sentence,
              mention.first(),
              mention.end()));
    }
  }

  private boolean isTelling(String name) {
    String folded = Fold.fold(name);
    return folded.indexOf(' ') > 0 || !words.isGiven(folded) && !Fold.isDefinite(folded);
  }

  private void title(
      String text,
      ReadSentence sentence,
      Mention mention,
      Set<String> seen,
      List<Unresolved> found) {
    if (!mention.entity().isPerson()
        || mention.preposition() != Form.NONE
        || unit(sentence, mention.first(), unit -> unit.is(Meaning.OfTitle.class))) {
      return;
    }
    int first = mention.first();
    while (first > 0
        && mention.first() - first < LONGEST_TITLE
        && isTitleWord(sentence, first - 1)) {
      first--;
    }
    if (first < mention.first() && opens(sentence, first)) {
      String title = slice(text, sentence, first, mention.first());
      if (seen.add("T:" + Fold.fold(title))) {
        found.add(unresolved("TITLE", title, sentence, first, mention.first()));
      }
    }
  }

  /** A title stands where a subject or object begins, no adjective of what stands before it. */
  private boolean opens(ReadSentence sentence, int at) {
    if (at == 0 || sentence.tokens().get(at).hasConjunction()) {
      return true;
    }
    Token before = sentence.tokens().get(at - 1);
    return !before.isWord() || before.forms().stream().anyMatch(form -> words.isVerb(form.word()));
  }

  private boolean isTitleWord(ReadSentence sentence, int at) {
    Token token = sentence.tokens().get(at);
    Form form = token.forms().getFirst();
    return token.isWord()
        && Fold.isDefinite(token.folded())
        && form.preposition() == Form.NONE
        && !words.isVerb(token.folded())
        && unit(sentence, at, Unit::isRaw);
  }

  private void places(
      String text, ReadSentence sentence, Set<String> seen, List<Unresolved> found) {
    List<Unit> units = sentence.units();
    for (int i = 0; i + 1 < units.size(); i++) {
      Unit name = units.get(i + 1);
      if (units.get(i).isRaw()
          && cues.is(NameCue.PLACE, units.get(i).form().word())
          && isPlaceName(name)
          && sentence.mentions().stream().noneMatch(m -> holds(m, name))
          && seen.add("L:" + name.token().folded())) {
        String written = slice(text, sentence, name.first(), name.end());
        found.add(unresolved("PLACE", written, sentence, name.first(), name.end()));
      }
    }
  }

  private boolean isPlaceName(Unit unit) {
    return unit.isRaw()
        && unit.token().isWord()
        && unit.token().folded().length() > 2
        && !unit.token().folded().equals("علي")
        && unit.preposition() == Form.NONE
        && !unit.hasConjunction()
        && !words.ends(unit.token())
        && !words.isParticle(unit.token().folded())
        && unit.token().forms().stream().noneMatch(form -> isOrdinary(form.bare()));
  }

  private boolean isOrdinary(String bare) {
    return words.isCommon(bare) || words.isCommon("ال" + bare) || cues.is(NameCue.PLACE, bare);
  }

  private static boolean holds(Mention mention, Unit unit) {
    return mention.first() <= unit.first() && unit.first() < mention.end();
  }

  private static boolean unit(ReadSentence sentence, int first, Predicate<Unit> is) {
    return sentence.units().stream().anyMatch(unit -> unit.first() == first && is.test(unit));
  }

  private static String slice(String text, ReadSentence sentence, int first, int end) {
    List<Token> tokens = sentence.tokens();
    return text.substring(tokens.get(first).start(), tokens.get(end - 1).end());
  }

  private static Unresolved unresolved(
      String what, String form, ReadSentence sentence, int first, int end) {
    List<Token> tokens = sentence.tokens();
    return new Unresolved(what, form, tokens.get(first).start(), tokens.get(end - 1).end());
  }
}
