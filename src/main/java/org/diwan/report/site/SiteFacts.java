package org.diwan.report.site;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;

/**
 * Everything that the site shows, asked for set by set. Lists named {@code all} hold everything;
 * those named {@code paged} only what has a page.
 */
record SiteFacts(
    SiteLimits limits,
    Catalogue catalogue,
    OtherNames otherNames,
    WholeFacts whole,
    SideFacts sides,
    AgreementFacts agreements,
    EventFacts events,
    FigureFacts figures) {

  static SiteFacts gather(
      DSLContext database, SiteLimits limits, LocalDate today, Map<String, String> outlets) {
    Catalogue catalogue = Catalogue.read(database, outlets);
    MentionQuestions mentions = new MentionQuestions(database, catalogue);
    WholeFacts whole = WholeFacts.gather(new OverviewQuestions(database), today);
    SideFacts sides =
        SideFacts.gather(
            new PairQuestions(database, catalogue),
            new ParticipantQuestions(database, catalogue),
            limits);
    return new SiteFacts(
        limits,
        catalogue,
        OtherNames.read(database, catalogue),
        whole,
        sides,
        AgreementFacts.gather(new AgreementQuestions(database, catalogue), mentions, limits),
        EventFacts.gather(
            new EventQuestions(database, catalogue),
            mentions,
            limits.events(),
            whole.today(),
            tabled(sides)),
        FigureFacts.gather(new FigureQuestions(database, catalogue), limits));
  }

  /** Events in the tables of pairs and participants. */
  private static Set<Long> tabled(SideFacts sides) {
    Set<Long> events = new HashSet<>();
    sides.pairEvents().values().forEach(events::addAll);
    sides.participantEvents().values().forEach(events::addAll);
    return events;
  }
}
