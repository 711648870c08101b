package org.diwan.report.site;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Pairs of countries and everybody who takes part.
 *
 * @param pairEvents the latest events of each pair that has a page, by its key
 * @param participantEvents likewise of participants
 */
record SideFacts(
    List<PairLine> allPairs,
    List<PairLine> pagedPairs,
    List<ParticipantLine> allParticipants,
    List<ParticipantLine> pagedParticipants,
    Map<String, List<Long>> pairEvents,
    Map<Long, List<Long>> participantEvents,
    Map<Long, List<ParticipantQuestions.Office>> offices) {

  static SideFacts gather(
      PairQuestions pairs, ParticipantQuestions participants, SiteLimits limits) {
    List<PairLine> allPairs = pairs.all();
    List<ParticipantLine> allParticipants = participants.all();
    List<PairLine> pagedPairs = first(allPairs, limits.pairs());
    List<ParticipantLine> pagedParticipants = first(allParticipants, limits.participants());
    List<Long> ids = pagedParticipants.stream().map(ParticipantLine::id).toList();
    return new SideFacts(
        allPairs,
        pagedPairs,
        allParticipants,
        pagedParticipants,
        pairs.events(pagedPairs.stream().map(PairLine::key).toList(), limits.rows()),
        participants.events(ids, limits.rows()),
        participants.offices(ids));
  }

  /** Where participants' pages lie, for those who have one. */
  Map<Long, String> participantPaths() {
    return pagedParticipants.stream()
        .collect(
            Collectors.toMap(
                ParticipantLine::id, ParticipantLine::path, (a, b) -> a, HashMap::new));
  }

  private static <T> List<T> first(List<T> all, int limit) {
    return all.subList(0, Math.min(limit, all.size()));
  }
}
