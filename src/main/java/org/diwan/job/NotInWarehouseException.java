package org.diwan.job;

import java.util.List;

/** Somebody named what the warehouse does not hold; nothing was done. */
public final class NotInWarehouseException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int NAMED = 5;

  NotInWarehouseException(String message) {
    super(message);
  }

  static NotInWarehouseException of(List<String> refs) {
    String named = String.join(", ", refs.stream().limit(NAMED).toList());
    String more = refs.size() > NAMED ? " and " + (refs.size() - NAMED) + " more" : "";
    return new NotInWarehouseException(
        "no article in the warehouse has the ref " + named + more + ": nothing was done");
  }
}
