package org.diwan.job;

import java.util.Set;
import org.diwan.model.Delivered;
import org.diwan.model.Warning;
import org.diwan.source.SourceItem;

/** Makes an article anew of what was delivered once. */
@FunctionalInterface
interface Remake {

  /**
   * @param place for a message
   * @param warnings what reading its bytes found then
   */
  SourceItem again(Delivered delivered, String place, Set<Warning> warnings);
}
