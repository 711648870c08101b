package org.diwan.job;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.diwan.source.RejectReason;
import org.diwan.source.SourceItem;
import org.diwan.source.SourceItem.ReadArticle;
import org.diwan.source.SourceItem.RejectedInput;
import org.diwan.source.SourceItem.SkippedFile;
import org.diwan.warehouse.Hashes;
import org.diwan.warehouse.OpenReject;
import org.jspecify.annotations.Nullable;

/**
 * The places of one file that were set aside. A file that broke off is wanted from there to its
 * end.
 */
final class RejectedFile {
  private static final Set<RejectReason> BROKE_OFF =
      EnumSet.of(RejectReason.TRUNCATED_GZIP, RejectReason.BAD_GZIP, RejectReason.UNREADABLE);

  private final String name;
  private final List<OpenReject> rejects = new ArrayList<>();
  private final Map<String, OpenReject> places = new HashMap<>();
  private final Set<String> found = new HashSet<>();
  private final List<OpenReject> breaks = new ArrayList<>();
  private long fromLine = Long.MAX_VALUE;
  private boolean read;

  RejectedFile(String name) {
    this.name = name;
  }

  void add(OpenReject reject) {
    rejects.add(reject);
    if (BROKE_OFF.contains(RejectReason.valueOf(reject.reason()))) {
      breaks.add(reject);
      fromLine = Math.min(fromLine, line(reject));
    } else {
      places.put(reject.place(), reject);
    }
  }

  Path path() {
    return Path.of(name);
  }

  List<OpenReject> rejects() {
    return rejects;
  }

  /** Whether nothing behind what was found is wanted. */
  boolean isDone() {
    return fromLine == Long.MAX_VALUE && found.size() == places.size();
  }

  /** Called when the file is read to its end, or as far as it is wanted. */
  void done() {
    read = true;
  }

  /** The item as it is to be loaded; null where it was not set aside. */
  @Nullable SourceItem wanted(SourceItem item) {
    String place = place(item);
    OpenReject reject = places.get(place);
    if (reject != null) {
      found.add(place);
    }
    return reject != null ? again(item, reject) : line(place) >= fromLine ? item : null;
  }

  /** The last run that met a place and could not read it. */
  OptionalLong deliveredTo(String place) {
    OpenReject reject = places.get(place);
    return Stream.concat(
            Stream.ofNullable(reject), breaks.stream().filter(end -> line(end) <= line(place)))
        .mapToLong(OpenReject::runId)
        .max();
  }

  /** Why a reject was not found; null where it was. */
  @Nullable String missing(OpenReject reject) {
    boolean wasRead = places.containsKey(reject.place()) ? found.contains(reject.place()) : read;
    return wasRead ? null : read ? "the file has no such line any more" : "the file was not read";
  }

  /** A second text of a run stays aside as long as another one stands under its ref. */
  private static SourceItem again(SourceItem item, OpenReject reject) {
    boolean isSecond =
        reject.reason().equals(RejectReason.DUPLICATE_REF.name()) && reject.currentHash() != null;
    return isSecond
            && item instanceof ReadArticle read
            && !Hashes.ofDelivered(read.delivered()).equals(reject.currentHash())
        ? new RejectedInput(
            read.article().ref(),
            read.place(),
            RejectReason.DUPLICATE_REF,
            "another text is stored under this ref: load this one by itself to replace it")
        : item;
  }

  private static String place(SourceItem item) {
    return switch (item) {
      case ReadArticle read -> read.place();
      case RejectedInput rejected -> rejected.place();
      case SkippedFile skipped -> skipped.path().toString();
    };
  }

  private static long line(OpenReject reject) {
    return reject.line() == null ? 0 : reject.line();
  }

  private long line(String place) {
    return place.startsWith(name + ":") ? Long.parseLong(place.substring(name.length() + 1)) : 0;
  }
}
