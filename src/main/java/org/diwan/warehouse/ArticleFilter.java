package org.diwan.warehouse;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which stored articles are meant; all conditions together, and all articles where none is given.
 *
 * @param refs those alone, where there are any
 * @param outlet name or alias of the outlet
 * @param since first day of publication
 * @param until last day of publication
 */
public record ArticleFilter(
    List<String> refs,
    @Nullable String outlet,
    @Nullable LocalDate since,
    @Nullable LocalDate until) {

  /** Every stored article. */
  public static final ArticleFilter ALL = new ArticleFilter(List.of(), null, null, null);

  public ArticleFilter {
    refs = List.copyOf(refs);
  }
}
