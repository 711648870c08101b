package org.diwan.extract;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.diwan.gazetteer.Csv;
import org.diwan.gazetteer.CsvRow;
import org.diwan.gazetteer.PhraseTree;
import org.diwan.gazetteer.Seeds;
import org.diwan.model.Agreement;
import org.diwan.model.Event;
import org.diwan.model.EventClass;
import org.diwan.model.EventType;
import org.diwan.model.Evidence;
import org.diwan.text.Sentence;
import org.diwan.text.Token;
import org.diwan.text.Tokens;

/**
 * What events and agreements are about: an agreement by the words of its name, an event by those of
 * the sentences that tell it, and by its type where the type says so.
 */
final class Topics {
  private static final Map<EventType, String> BY_TYPE =
      new EnumMap<>(
          Map.of(
              EventType.ASSAULT,
              "DEFENCE",
              EventType.MOBILIZE,
              "DEFENCE",
              EventType.AID,
              "HUMANITARIAN"));
  private static final int MOST = 6;
  private final PhraseTree<String> words = new PhraseTree<>();

  Topics(Seeds seeds) {
    for (CsvRow row : Csv.read(seeds, "lexicon/topic_words.csv")) {
      words.add(row.need("form_ar"), row.need("topic"));
    }
  }

  List<Event> of(List<Event> events, List<Sentence> sentences) {
    Map<Integer, Set<String>> bySentence = new HashMap<>();
    return events.stream().map(event -> with(event, sentences, bySentence)).toList();
  }

  private Event with(Event event, List<Sentence> sentences, Map<Integer, Set<String>> bySentence) {
    Set<String> topics = new TreeSet<>();
    String own = BY_TYPE.get(event.type());
    if (own != null) {
      topics.add(own);
    }
    for (Evidence mention : event.mentions()) {
      Set<String> found =
          bySentence.computeIfAbsent(
              mention.sentenceNo(), no -> find(sentences.get(no - 1).tokens()));
      if (event.type().eventClass() == EventClass.DEED || topics.isEmpty()) {
        found.stream().limit(MOST).forEach(topics::add);
      }
    }
    return new Event(
        event.type(),
        event.status(),
        event.date(),
        event.place(),
        event.participations(),
        topics,
        event.mentions());
  }

  List<Agreement> of(List<Agreement> agreements) {
    return agreements.stream()
        .map(a ->
            new Agreement(
                a.type(),
                a.nameAr(),
                a.nameKey(),
                a.known(),
                a.status(),
                a.parties(),
                a.signed(),
                a.valid(),
                a.place(),
                find(Tokens.of(a.nameAr())),
                a.amount(),
                a.mentions()))
        .toList();
  }

  private Set<String> find(List<Token> tokens) {
    Set<String> topics = new TreeSet<>();
    for (int i = 0; i < tokens.size(); i++) {
      PhraseTree.Match<String> match = tokens.get(i).isWord() ? words.longest(tokens, i) : null;
      if (match != null) {
        topics.addAll(match.meanings());
      }
    }
    return topics;
  }
}
