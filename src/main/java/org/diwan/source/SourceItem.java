package org.diwan.source;

import java.nio.file.Path;
import org.diwan.model.Article;
import org.diwan.model.Delivered;
import org.jspecify.annotations.Nullable;

/** What one input became. */
public sealed interface SourceItem {

  /**
   * An article.
   *
   * @param place file and line it came from
   * @param bytes size of the delivered text in UTF-8
   * @param delivered what it was made of, fit to be made again
   */
  record ReadArticle(Article article, String place, long bytes, Delivered delivered)
      implements SourceItem {}

  /**
   * An input that is set aside.
   *
   * @param ref null where not even that is known
   * @param detail for a person, one line
   */
  record RejectedInput(@Nullable String ref, String place, RejectReason reason, String detail)
      implements SourceItem {}

  /** A file in a folder that is of no known kind. */
  record SkippedFile(Path path) implements SourceItem {}
}
