package org.diwan.cli;

import static org.diwan.jooq.reporting.Tables.ARTICLE;
import static org.diwan.jooq.reporting.Tables.ARTICLE_TEXT;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.diwan.model.Article;
import org.diwan.model.Place;
import org.diwan.model.PublishedMethod;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Articles as the warehouse keeps them, to be read again: the very text that was read. */
record StoredArticles(DSLContext database) {

  /** Those of the refs that are there, in the order of their refs. */
  List<Article> of(Collection<String> refs) {
    return database
        .select(ARTICLE.asterisk(), ARTICLE_TEXT.TEXT)
        .from(ARTICLE)
        .join(ARTICLE_TEXT)
        .on(ARTICLE_TEXT.ARTICLE_REF.eq(ARTICLE.ARTICLE_REF))
        .where(ARTICLE.ARTICLE_REF.in(refs))
        .orderBy(ARTICLE.ARTICLE_REF)
        .fetch(StoredArticles::article);
  }

  private static Article article(Record row) {
    String text = row.get(ARTICLE_TEXT.TEXT);
    return new Article(
        row.get(ARTICLE.ARTICLE_REF),
        row.get(ARTICLE.OUTLET),
        row.get(ARTICLE.URL),
        row.get(ARTICLE.TITLE),
        row.get(ARTICLE.PUBLISHED_ON),
        PublishedMethod.valueOf(row.get(ARTICLE.PUBLISHED_ON_METHOD)),
        dateline(row.get(ARTICLE.DATELINE_CITY_EN), row.get(ARTICLE.DATELINE_COUNTRY_ISO3)),
        text,
        text,
        Set.of());
  }

  private static @Nullable Place dateline(@Nullable String city, @Nullable String country) {
    return city == null && country == null ? null : new Place(city, country);
  }
}
