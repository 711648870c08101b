package org.diwan.warehouse;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one article says of a fact, as the resolving step sees it. */
interface Mention {
  long id();

  /** The fact it belongs to so far, null for a new mention. */
  @Nullable Long factId();

  /** Mentions that this fact had when it was last resolved, 0 for a new mention. */
  int factMentions();

  String articleRef();

  /** Number of the fact in its article. */
  int no();

  /** {@link Hashes#ofWords} of the leading place. */
  long words();

  /** What near-identical texts have in common: its article and copies of it share a band. */
  default Set<Long> bands() {
    return Set.of();
  }

  /** Natural key of a fact whose least mention this is. */
  default String key() {
    return articleRef() + "#" + no();
  }
}
