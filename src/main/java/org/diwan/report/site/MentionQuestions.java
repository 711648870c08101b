package org.diwan.report.site;

import static org.diwan.jooq.reporting.Tables.ARTICLE;
import static org.diwan.jooq.reporting.Tables.ARTICLE_TEXT;
import static org.diwan.jooq.reporting.Tables.FACT_MENTION;
import static org.jooq.impl.DSL.any;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;

/** Where articles state facts, with the words. */
record MentionQuestions(DSLContext database, Catalogue catalogue) {

  /**
   * The articles that state each of the facts, the surest first.
   *
   * @param kind EVENT or AGREEMENT
   */
  Map<Long, List<Mention>> of(String kind, Collection<Long> ids) {
    Result<? extends Record> places = places(kind, ids);
    Map<String, String> texts =
        texts(places.stream().map(row -> row.get(ARTICLE.ARTICLE_REF)).distinct().toList());
    Map<Long, List<Mention>> mentions = new LinkedHashMap<>();
    byArticle(places)
        .forEach((key, rows) ->
            mentions
                .computeIfAbsent(key.fact(), id -> new ArrayList<>())
                .add(mention(rows, texts)));
    return mentions;
  }

  private record Key(long fact, String ref) {}

  private static Map<Key, List<Record>> byArticle(Result<? extends Record> places) {
    return places.stream()
        .collect(
            Collectors.groupingBy(
                row -> new Key(row.get(FACT_MENTION.FACT_ID), row.get(ARTICLE.ARTICLE_REF)),
                LinkedHashMap::new,
                Collectors.toList()));
  }

  private Result<? extends Record> places(String kind, Collection<Long> ids) {
    return database
        .select(
            FACT_MENTION.FACT_ID,
            FACT_MENTION.CHAR_START,
            FACT_MENTION.CHAR_END,
            FACT_MENTION.RULE,
            FACT_MENTION.CONFIDENCE,
            ARTICLE.ARTICLE_REF,
            ARTICLE.OUTLET,
            ARTICLE.URL,
            ARTICLE.TITLE,
            ARTICLE.PUBLISHED_ON)
        .from(FACT_MENTION)
        .join(ARTICLE)
        .on(ARTICLE.ARTICLE_REF.eq(FACT_MENTION.ARTICLE_REF))
        .where(FACT_MENTION.FACT_KIND.eq(kind))
        .and(FACT_MENTION.FACT_ID.eq(any(ids.toArray(Long[]::new))))
        .orderBy(
            FACT_MENTION.FACT_ID,
            FACT_MENTION.CONFIDENCE.desc(),
            ARTICLE.PUBLISHED_ON,
            ARTICLE.ARTICLE_REF,
            FACT_MENTION.CHAR_START)
        .fetch();
  }

  private Map<String, String> texts(Collection<String> refs) {
    return database
        .selectFrom(ARTICLE_TEXT)
        .where(ARTICLE_TEXT.ARTICLE_REF.eq(any(refs.toArray(String[]::new))))
        .fetchMap(ARTICLE_TEXT.ARTICLE_REF, ARTICLE_TEXT.TEXT);
  }

  private Mention mention(List<Record> places, Map<String, String> texts) {
    Record first = places.getFirst();
    String ref = first.get(ARTICLE.ARTICLE_REF);
    List<Passage.Span> spans = places.stream().map(MentionQuestions::span).distinct().toList();
    return new Mention(
        ref,
        catalogue.outlet(first.get(ARTICLE.OUTLET)),
        Address.of(first.get(ARTICLE.URL)),
        Objects.requireNonNullElse(first.get(ARTICLE.TITLE), ""),
        When.day(first.get(ARTICLE.PUBLISHED_ON)),
        first.get(FACT_MENTION.RULE),
        first.get(FACT_MENTION.CONFIDENCE),
        Passage.of(Objects.requireNonNull(texts.get(ref), ref), spans));
  }

  private static Passage.Span span(Record row) {
    return new Passage.Span(
        Math.toIntExact(row.get(FACT_MENTION.CHAR_START)),
        Math.toIntExact(row.get(FACT_MENTION.CHAR_END)));
  }
}
