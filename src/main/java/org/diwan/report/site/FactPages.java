package org.diwan.report.site;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A page for each event and agreement: who, when, and the words of each article. */
final class FactPages {
  private final SiteFacts facts;
  private final Map<Long, String> paths;

  FactPages(SiteFacts facts) {
    this.facts = facts;
    this.paths = facts.sides().participantPaths();
  }

  /** Somebody with the way to his page; empty where he has none. */
  record Linked(Part part, String href) {}

  Stream<Sheet> sheets() {
    return Stream.concat(
        facts.events().pagedLines().stream().map(this::event),
        facts.agreements().paged().stream().map(this::agreement));
  }

  private Sheet event(EventLine line) {
    List<Mention> mentions = facts.events().mentions().getOrDefault(line.id(), List.of());
    return new Sheet(
        line.path(),
        "event",
        "events",
        line.title(),
        Map.of(
            "event", line,
            "parts", linked(facts.events().parts().getOrDefault(line.id(), List.of())),
            "mentions", quoted(mentions),
            "mentions_note", note(mentions)));
  }

  private Sheet agreement(AgreementLine line) {
    List<Mention> mentions = facts.agreements().mentions().getOrDefault(line.id(), List.of());
    return new Sheet(
        line.path(),
        "agreement",
        "agreements",
        line.name(),
        Map.of(
            "agreement", line,
            "parts", linked(facts.agreements().parties().getOrDefault(line.id(), List.of())),
            "steps", LifeStep.of(facts.agreements().steps().getOrDefault(line.id(), List.of())),
            "mentions", quoted(mentions),
            "mentions_note", note(mentions)));
  }

  private List<Linked> linked(List<Part> parts) {
    return parts.stream()
        .sorted(Part.BY_ROLE)
        .map(part -> new Linked(part, paths.getOrDefault(part.id(), "")))
        .toList();
  }

  private List<Mention> quoted(List<Mention> mentions) {
    return mentions.stream().limit(facts.limits().mentions()).toList();
  }

  private Name note(List<Mention> mentions) {
    return Bound.note(
        "bound_mentions", Math.min(mentions.size(), facts.limits().mentions()), mentions.size());
  }
}
