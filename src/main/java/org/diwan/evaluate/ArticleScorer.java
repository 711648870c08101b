package org.diwan.evaluate;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diwan.model.ArticleFacts;
import org.diwan.model.EventClass;
import org.diwan.model.ParticipantKind;

/**
 * Scores one article, line by line: persons and organisations first, since sides of events and
 * parties of documents are compared by them.
 */
final class ArticleScorer {
  private final Gold gold;
  private final ArticleFacts facts;
  private final GoldView annotated;
  private final List<JudgedParticipant> people;
  private final Known known;
  private final Scores scores;
  private final Attributes attributes;
  private final Remarks remarks;

  ArticleScorer(Gold gold, ArticleFacts facts, Scores scores) {
    this.gold = gold;
    this.facts = facts;
    this.annotated = new GoldView(gold);
    this.people = FoundPeople.of(facts);
    this.known = new Known(annotated);
    this.scores = scores;
    this.attributes = new Attributes(scores);
    this.remarks = new Remarks(facts.article(), scores);
  }

  void score() {
    participants(Line.PERSONS, ParticipantKind.PERSON, ParticipantMatch::person)
        .pairs()
        .forEach(attributes::person);
    participants(Line.ORGANISATIONS, ParticipantKind.ORGANISATION, ParticipantMatch::organisation);
    countries();
    FactsView found = new FactsView(facts, known);
    events(Line.DEEDS, EventClass.DEED, found, EventMatch::deed).pairs().forEach(attributes::deed);
    events(Line.WORDS, EventClass.WORD, found, EventMatch::word);
    facts(Line.AGREEMENTS, annotated.agreements(), found.agreements(), AgreementMatch::of)
        .pairs()
        .forEach(attributes::agreement);
    facts(Line.FIGURES, annotated.figures(), found.figures(), FigureMatch::of)
        .pairs()
        .forEach(attributes::figure);
    published();
  }

  private Pairing<JudgedParticipant> participants(
      Line line,
      ParticipantKind kind,
      ToDoubleBiFunction<JudgedParticipant, JudgedParticipant> match) {
    Pairing<JudgedParticipant> pairing =
        Pairing.of(of(kind, annotated.participants()), of(kind, people), match);
    int hits = (int) pairing.pairs().stream().filter(pair -> pair.gold().firm()).count();
    List<JudgedParticipant> missed =
        pairing.missed().stream().filter(JudgedParticipant::firm).toList();
    scores.line(line).add(hits, missed.size(), pairing.wrong().size());
    known.learn(pairing);
    remarks.on(line, missed, pairing.wrong());
    return pairing;
  }

  private static List<JudgedParticipant> of(ParticipantKind kind, List<JudgedParticipant> all) {
    return all.stream().filter(participant -> participant.kind() == kind).toList();
  }

  private void countries() {
    Set<String> firm = countries(annotated.participants().stream().filter(JudgedParticipant::firm));
    Set<String> missed = new HashSet<>(firm);
    Set<String> wrong = countries(people.stream());
    missed.removeAll(wrong);
    wrong.removeAll(countries(annotated.participants().stream()));
    scores.line(Line.COUNTRIES).add(firm.size() - missed.size(), missed.size(), wrong.size());
    remarks.on(Line.COUNTRIES, missed, wrong);
  }

  private static Set<String> countries(Stream<JudgedParticipant> participants) {
    return participants
        .map(JudgedParticipant::country)
        .filter(Objects::nonNull)
        .collect(Collectors.toCollection(HashSet::new));
  }

  private Pairing<JudgedEvent> events(
      Line line,
      EventClass eventClass,
      FactsView found,
      ToDoubleBiFunction<JudgedEvent, JudgedEvent> match) {
    Pairing<JudgedEvent> pairing =
        facts(line, of(eventClass, annotated.events()), of(eventClass, found.events()), match);
    pairing.pairs().stream()
        .filter(pair -> !pair.gold().optional())
        .forEach(pair -> scores.type(pair.gold().type(), 1, 0, 0));
    pairing.missed().stream()
        .filter(event -> !event.optional())
        .forEach(event -> scores.type(event.type(), 0, 1, 0));
    pairing.wrong().forEach(event -> scores.type(event.type(), 0, 0, 1));
    return pairing;
  }

  private static List<JudgedEvent> of(EventClass eventClass, List<JudgedEvent> events) {
    return events.stream().filter(event -> event.is(eventClass)).toList();
  }

  private <T extends Judged> Pairing<T> facts(
      Line line, List<T> gold, List<T> found, ToDoubleBiFunction<T, T> match) {
    Pairing<T> pairing = Pairing.of(gold, found, match);
    List<T> missed = pairing.missed().stream().filter(fact -> !fact.optional()).toList();
    int hits = (int) pairing.pairs().stream().filter(pair -> !pair.gold().optional()).count();
    scores.line(line).add(hits, missed.size(), pairing.wrong().size());
    pairing.pairs().forEach(pair -> fact(line, pair.found(), true));
    pairing.wrong().forEach(fact -> fact(line, fact, false));
    remarks.on(line, missed, pairing.wrong());
    return pairing;
  }

  private void fact(Line line, Judged found, boolean right) {
    if (found.evidence() != null) {
      scores.fact(line, found.evidence(), right);
    }
  }

  private void published() {
    String read = Objects.toString(facts.article().publishedOn(), "");
    String wanted = Objects.requireNonNullElse(gold.publishedOn(), "");
    if (!read.isEmpty() || !wanted.isEmpty()) {
      scores.attribute("published on", read.equals(wanted));
    }
  }
}
