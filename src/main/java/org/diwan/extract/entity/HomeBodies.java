package org.diwan.extract.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.diwan.gazetteer.Csv;
import org.diwan.gazetteer.CsvRow;
import org.diwan.gazetteer.Seeds;
import org.diwan.gazetteer.WordRoles;
import org.diwan.text.Fold;
import org.diwan.text.Form;
import org.diwan.text.Token;
import org.diwan.text.WordMap;
import org.jspecify.annotations.Nullable;

/**
 * Bodies of a state that are named without it, {@code أعلنت الحكومة}: of the state the article is
 * about. Not where an adjective or a place tells whose, nor behind a name of another state in the
 * sentence.
 */
final class HomeBodies {
  /**
   * @param state whether the state itself is meant
   */
  private record Named(String name, boolean state) {}

  private final Map<String, Named> forms = new HashMap<>();

  /** The first words of them all. */
  private final WordMap<Boolean> first = new WordMap<>();

  private final WordRoles<NameCue> cues;

  HomeBodies(Seeds seeds, WordRoles<NameCue> cues) {
    this.cues = cues;
    for (CsvRow row : Csv.read(seeds, "lexicon/home_bodies.csv")) {
      String name = row.need("form_ar");
      String folded = Fold.fold(name);
      forms.put(folded, new Named(name, row.need("as").equals("STATE")));
      first.put(folded.contains(" ") ? folded.substring(0, folded.indexOf(' ')) : folded, true);
    }
  }

  /** The sentences with what they name of their own state besides. */
  List<ReadSentence> addTo(List<ReadSentence> sentences, Registry registry) {
    String country = OwnState.of(sentences, registry.home());
    List<ReadSentence> settled =
        new UnownedMinistries(
                registry, (sentence, m) -> country != null && isOwn(sentence, m, country))
            .settle(sentences, country);
    return country == null
        ? settled
        : settled.stream().map(sentence -> addTo(sentence, country, registry)).toList();
  }

  private ReadSentence addTo(ReadSentence sentence, String country, Registry registry) {
    List<Mention> mentions = new ArrayList<>(sentence.mentions());
    for (int i = 0; i < sentence.tokens().size(); i++) {
      Mention found =
          begins(sentence.tokens().get(i)) && isFree(sentence, i)
              ? at(sentence, i, country, registry)
              : null;
      if (found != null && isOwn(sentence, found, country)) {
        mentions.add(found);
      }
    }
    mentions.sort(Comparator.comparingInt(Mention::first));
    return new ReadSentence(sentence.sentence(), sentence.units(), mentions);
  }

  private boolean begins(Token token) {
    for (Form form : token.forms()) {
      if (first.contains(form.word())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFree(ReadSentence sentence, int token) {
    return sentence.tokens().get(token).isWord() && !isMentioned(sentence.mentions(), token);
  }

  private static boolean isMentioned(List<Mention> mentions, int token) {
    for (int i = 0; i < mentions.size(); i++) {
      if (mentions.get(i).first() <= token && token < mentions.get(i).end()) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Mention at(ReadSentence sentence, int i, String country, Registry registry) {
    for (Form form : sentence.tokens().get(i).forms()) {
      String two = i + 1 < sentence.tokens().size() ? second(sentence, form, i + 1) : "";
      String name = forms.containsKey(two) ? two : form.word();
      Named body = forms.get(name);
      if (body != null) {
        Entity entity =
            body.state() ? registry.country(country) : registry.organisation(body.name(), country);
        int end = name.equals(two) ? i + 2 : i + 1;
        boolean joined = form.conjunction() != Form.NONE;
        return new Mention(i, end, entity, form.preposition(), joined, Mention.Kind.GROUP, null);
      }
    }
    return null;
  }

  private static String second(ReadSentence sentence, Form form, int next) {
    return form.word() + " " + sentence.tokens().get(next).folded();
  }

  /** Whether nothing beside the name or before it in the sentence tells of another state. */
  private boolean isOwn(ReadSentence sentence, Mention found, String country) {
    return !isCompleted(sentence, found.end())
        && !isOfPlace(sentence, found.first() - 1)
        && sentence.mentions().stream()
            .filter(m -> m.first() < found.first() || isWhose(m, found.end()))
            .map(m -> m.entity().countryIso3())
            .allMatch(other -> other == null || other.equals(country));
  }

  /** {@code الحكومة الفلانية}, {@code الحكومة في فلانة}. */
  private static boolean isWhose(Mention mention, int behind) {
    return mention.first() == behind && mention.kind() == Mention.Kind.ADJECTIVE
        || mention.first() <= behind + 1 && mention.kind() == Mention.Kind.PLACE;
  }

  /** {@code مقر الرئاسة}, {@code نادي الشرطة}. */
  private boolean isOfPlace(ReadSentence sentence, int before) {
    return before >= 0 && cues.is(NameCue.PREMISES, sentence.tokens().get(before));
  }

  /** {@code الحكومة الانتقالية}, {@code الجيش الحر}: perhaps another. */
  private static boolean isCompleted(ReadSentence sentence, int next) {
    if (next >= sentence.tokens().size()) {
      return false;
    }
    Token behind = sentence.tokens().get(next);
    return Fold.isDefinite(behind.folded()) && isFree(sentence, next);
  }
}
