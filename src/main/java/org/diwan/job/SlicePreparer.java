package org.diwan.job;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.diwan.model.Warning;
import org.diwan.source.RejectReason;
import org.diwan.source.SourceItem;
import org.diwan.source.SourceItem.ReadArticle;
import org.diwan.source.SourceItem.RejectedInput;
import org.diwan.source.SourceItem.SkippedFile;
import org.diwan.warehouse.Hashes;
import org.diwan.warehouse.StagedArticle;

/** Sorts a slice into rejected, repeated, known and new articles and has the new ones read. */
final class SlicePreparer<T> {
  private static final String SECOND = "the run has another text under this ref before";
  private static final String OLDER =
      "a newer text is stored under this ref: load this one by itself to replace it";

  private final Reading reading;
  private final Known known;
  private final Making<T> making;
  private final ExecutorService readers;
  private final RefsSeen refs = new RefsSeen();

  SlicePreparer(Reading reading, Known known, Making<T> making, ExecutorService readers) {
    this.reading = reading;
    this.known = known;
    this.making = making;
    this.readers = readers;
  }

  /** Called for each slice in order: refs are remembered from one to the next. */
  SliceInReading<T> prepare(int no, List<SourceItem> items) throws SQLException {
    Draft draft = sort(items);
    known.outdated(draft.articles.values()).forEach(draft::setAside);
    Set<String> unchanged = known.unchanged(draft.hashes);
    List<Future<StagedArticle>> inReading = new ArrayList<>();
    draft.articles.forEach((ref, article) -> {
      if (!unchanged.contains(ref)) {
        String hash = draft.hashes.getOrDefault(ref, "");
        inReading.add(readers.submit(() -> ArticleInReading.read(reading, article, hash)));
      }
    });
    return new SliceInReading<>(
        no,
        draft.repeated + unchanged.size(),
        inReading.size(),
        readers.submit(() -> made(no, inReading)),
        draft.rejects,
        draft.warnings());
  }

  /** A reader gets to it when all articles of the slice are read or in the hands of others. */
  private T made(int no, List<Future<StagedArticle>> inReading)
      throws InterruptedException, SQLException {
    List<StagedArticle> articles = new ArrayList<>(inReading.size());
    for (Future<StagedArticle> article : inReading) {
      articles.add(SliceInReading.get(article));
    }
    return making.of(no, articles);
  }

  /** Remembers the refs of a slice that is written already. */
  void pass(List<SourceItem> items) {
    sort(items);
  }

  private Draft sort(List<SourceItem> items) {
    Draft draft = new Draft();
    for (SourceItem item : items) {
      switch (item) {
        case RejectedInput rejected -> draft.rejects.add(rejected);
        case SkippedFile skipped -> {}
        case ReadArticle article -> sort(article, draft);
      }
    }
    return draft;
  }

  private void sort(ReadArticle read, Draft draft) {
    String hash = Hashes.ofDelivered(read.delivered());
    switch (refs.see(read.article().ref(), hash)) {
      case NONE -> draft.add(read, hash);
      case SAME_TEXT -> draft.repeated++;
      case OTHER_TEXT -> draft.rejects.add(duplicate(read, SECOND));
    }
  }

  private static RejectedInput duplicate(ReadArticle read, String detail) {
    return new RejectedInput(
        read.article().ref(), read.place(), RejectReason.DUPLICATE_REF, detail);
  }

  /** What a slice holds, by ref. */
  private static final class Draft {
    private final Map<String, ReadArticle> articles = new LinkedHashMap<>();
    private final Map<String, String> hashes = new LinkedHashMap<>();
    private final List<RejectedInput> rejects = new ArrayList<>();
    private long repeated;

    void add(ReadArticle read, String hash) {
      articles.put(read.article().ref(), read);
      hashes.put(read.article().ref(), hash);
    }

    void setAside(String ref) {
      hashes.remove(ref);
      rejects.add(duplicate(Objects.requireNonNull(articles.remove(ref)), OLDER));
    }

    Map<Warning, Long> warnings() {
      Map<Warning, Long> warnings = new EnumMap<>(Warning.class);
      for (ReadArticle read : articles.values()) {
        read.article().warnings().forEach(warning -> warnings.merge(warning, 1L, Long::sum));
      }
      return warnings;
    }
  }
}
