package org.diwan.warehouse;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.diwan.model.EventStatus;

/**
 * Groups blocks of events: each for itself, then deeds told by blocks that differ in {@linkplain
 * LeftOutRecipient whom they name}. What was planned may have occurred; what was cancelled or
 * denied is told apart.
 */
final class EventBlocks {
  private static final EventKinship KINSHIP = new EventKinship();
  private static final LeftOutRecipient ACROSS = new LeftOutRecipient();

  private EventBlocks() {}

  /** Blocks that only corrections join have no more in common than before. */
  static List<Group<EventMention>> grouped(Collection<List<EventMention>> blocks) {
    Map<String, List<Group<EventMention>>> kin = new TreeMap<>();
    for (List<EventMention> block : blocks) {
      byStatus(block)
          .forEach((key, part) ->
              kin.computeIfAbsent(key, k -> new ArrayList<>()).addAll(Grouping.of(part, KINSHIP)));
    }
    return kin.values().stream().flatMap(groups -> united(groups).stream()).toList();
  }

  private static List<Group<EventMention>> united(List<Group<EventMention>> groups) {
    boolean isOneBlock =
        groups.stream().map(group -> group.founder().recipients()).distinct().count() == 1;
    return isOneBlock ? groups : Copies.united(groups, ACROSS);
  }

  private static Map<String, List<EventMention>> byStatus(List<EventMention> block) {
    Map<String, List<EventMention>> parts = new TreeMap<>();
    for (EventMention mention : block) {
      EventStatus status =
          switch (mention.status()) {
            case OCCURRED, ONGOING, PLANNED -> EventStatus.OCCURRED;
            case CANCELLED, DENIED -> mention.status();
          };
      String key = mention.kin() + "|" + status;
      parts.computeIfAbsent(key, k -> new ArrayList<>()).add(mention);
    }
    return parts;
  }
}
