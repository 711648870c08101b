package org.diwan.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.entity.mention.ReadSentence;
import org.diwan.extract.entity.unit.Unit;
import org.diwan.extract.refusal.Refusals;
import org.diwan.gazetteer.Meaning;
import org.diwan.gazetteer.NameWords;
import org.diwan.gazetteer.Seeds;
import org.diwan.gazetteer.WordSet;
import org.diwan.model.ArticleFacts;
import org.diwan.model.Participant;
import org.jspecify.annotations.Nullable;

/**
 * Names that were looked at and not taken: words that only might be names, and names of those who
 * take part in nothing. Found after the reading, and only for a person who asks.
 */
final class NameRefusals {
  private final NameWords words;
  private final WordSet heads;

  NameRefusals(Seeds seeds, NameWords words) {
    this.words = words;
    this.heads = WordSet.read(seeds, "lexicon/organisation_heads.csv", "form_ar");
  }

  void tell(List<ReadSentence> sentences, ArticleFacts facts, Refusals refusals) {
    String text = facts.article().text();
    Set<String> told =
        participants(facts).map(Participant::key).collect(Collectors.toCollection(HashSet::new));
    for (ReadSentence sentence : sentences) {
      for (Unit unit : sentence.units()) {
        String why = isCovered(sentence, unit) || isOn(unit, text) ? null : why(unit);
        if (why != null) {
          refusals.add("NAME", sentence.tokens(), unit.first(), unit.end(), () -> why);
        }
      }
      for (Mention mention : sentence.mentions()) {
        if (told.add(mention.entity().key())) {
          refusals.add(
              mention.entity().kind().name(),
              sentence.tokens(),
              mention.first(),
              mention.end(),
              () -> idle(mention.kind()));
        }
      }
    }
  }

  private static Stream<Participant> participants(ArticleFacts facts) {
    List<Participant> all = new ArrayList<>();
    facts.events().forEach(e -> e.participations().forEach(p -> all.add(p.participant())));
    facts.agreements().forEach(a -> all.addAll(a.parties()));
    facts.figures().forEach(f -> all.addAll(f.subjects()));
    return all.stream();
  }

  private static boolean isCovered(ReadSentence sentence, Unit unit) {
    return sentence.mentions().stream()
        .anyMatch(mention -> mention.first() < unit.end() && unit.first() < mention.end());
  }

  /** The preposition, which folds to a name. */
  private static boolean isOn(Unit unit, String text) {
    return unit.isRaw()
        && unit.token().folded().equals("علي")
        && text.charAt(unit.token().end() - 1) == 'ى';
  }

  private @Nullable String why(Unit unit) {
    String word = unit.form().word();
    if (words.isCommon(word)) {
      return null;
    }
    if (unit.isRaw() && unit.token().isWord() && words.isGiven(word)) {
      return "a given name without a listed second name or a title before it";
    }
    if (unit.isRaw() && heads.contains(word)) {
      return "begins names of bodies, but nothing that completes one follows";
    }
    return unit.meanings().stream()
        .map(NameRefusals::why)
        .filter(why -> !why.isEmpty())
        .findFirst()
        .orElse(null);
  }

  private static String why(Meaning meaning) {
    return switch (meaning) {
      case Meaning.OfCountry _, Meaning.OfNisba _ ->
          "an ordinary word too: read as a country only in company of others";
      case Meaning.OfCity _ -> "an ordinary word too: read as a city only where one goes to it";
      case Meaning.OfOrganisation _ -> "an ordinary word too: not read as that body";
      case Meaning.OfTitle title when title.title().number() == 'S' ->
          "a title without a name, country or body beside it";
      case Meaning.OfTitle _ -> "a title of several people";
      case Meaning.OfMask _ -> "a phrase that hides the names inside it";
      case Meaning.OfPerson _ -> "a listed name within another";
      case Meaning.OfHonorific _, Meaning.OfSideNoun _, Meaning.OfSeries _ -> "";
    };
  }

  private static String idle(Mention.Kind kind) {
    return switch (kind) {
      case NAME, GROUP, CAPITAL -> "named, but takes part in no fact";
      case ADJECTIVE -> "a mere adjective or genitive: takes no part";
      case PLACE -> "a place: takes no part";
    };
  }
}
