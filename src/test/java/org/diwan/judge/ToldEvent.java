package org.diwan.judge;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What one article tells of an event, as it stands in a loaded warehouse.
 *
 * @param sides countries of those who act, are acted upon or are hosts; what has no country, by key
 * @param people of them, by key
 * @param sentence number of the sentence of its leading place; the title is 1 where there is one
 * @param start first code point of its leading place
 */
record ToldEvent(
    String ref,
    @Nullable LocalDate published,
    long event,
    String type,
    String status,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    String precision,
    Set<String> sides,
    Set<String> people,
    int sentence,
    int start,
    int end) {

  /** Characters shown before and behind the words of an event. */
  private static final int CONTEXT = 150;

  /** Code points before and behind the words of an event that belong to its telling. */
  private static final int AROUND = 60;

  private static final String QUERY =
      """
      select a.article_ref, a.published_on, m.event_id, t.event_type, m.event_status,
             m.date_from, m.date_to, m.date_precision, m.sentence_no, m.char_start, m.char_end,
             array_agg(distinct coalesce(b.country_iso3, p.participant_key))
               filter (where p.participant_kind <> 'PERSON' or b.country_iso3 is not null) as sides,
             array_agg(distinct p.participant_key) filter (where p.participant_kind = 'PERSON') as people
        from warehouse.fact_event_mention m
        join warehouse.dim_article a on a.article_id = m.article_id and a.is_current
        join warehouse.dim_event_type t on t.event_type_id = m.event_type_id
        left join warehouse.bridge_event_mention_participant b
          on b.event_mention_id = m.event_mention_id
         and b.participant_role in ('ACTOR', 'RECIPIENT', 'HOST')
        left join warehouse.dim_participant p on p.participant_id = b.participant_id
       where m.event_id is not null
       group by m.event_mention_id, a.article_id, t.event_type_id
       order by a.article_ref collate "C", m.char_start, m.event_no
      """;

  /** All that is told, article by article in the order of the text. */
  static List<ToldEvent> all(DataSource warehouse) {
    return new JdbcTemplate(warehouse).query(QUERY, (row, number) -> of(row));
  }

  /** How many mentions the warehouse holds. */
  static long count(DataSource warehouse) {
    Long count =
        new JdbcTemplate(warehouse)
            .queryForObject("select count(*) from warehouse.fact_event_mention", Long.class);
    return count == null ? 0 : count;
  }

  /** When it was; where no text tells, when it was told. */
  @Nullable LocalDate day() {
    return from == null ? published : from;
  }

  /** Whether the sides are the same, or one telling leaves out some of them. */
  boolean hasLikeSides(ToldEvent other) {
    return !sides.isEmpty()
        && !other.sides.isEmpty()
        && (sides.containsAll(other.sides) || other.sides.containsAll(sides));
  }

  /** Article and code points, as CSV. */
  String place() {
    return ref + "," + start + "," + end;
  }

  /** Its words in the article, with title, day of publication and what stands around them. */
  String passage(String text) {
    int first = text.offsetByCodePoints(0, start);
    int last = text.offsetByCodePoints(0, end);
    return "(%s; %s) %s%n   …%s【%s】%s…"
        .formatted(
            published,
            reading(),
            text.lines().findFirst().orElse(""),
            text.substring(Math.max(0, first - CONTEXT), first).replace('\n', ' '),
            text.substring(first, last),
            text.substring(last, Math.min(text.length(), last + CONTEXT)).replace('\n', ' '));
  }

  /** Its words in the article with the few around them that make a clause a sentence. */
  String surroundings(String text) {
    int length = text.codePointCount(0, text.length());
    return text.substring(
        text.offsetByCodePoints(0, Math.max(0, start - AROUND)),
        text.offsetByCodePoints(0, Math.min(length, end + AROUND)));
  }

  /** In codes, without a comma. */
  String reading() {
    String when = from == null ? "" : " " + from + (from.equals(to) ? "" : "/" + to);
    return "%s %s%s %s %s"
        .formatted(type, status, when, new TreeSet<>(sides), new TreeSet<>(people))
        .replace(", ", " ");
  }

  private static ToldEvent of(ResultSet row) throws SQLException {
    return new ToldEvent(
        row.getString("article_ref"),
        row.getObject("published_on", LocalDate.class),
        row.getLong("event_id"),
        row.getString("event_type"),
        row.getString("event_status"),
        row.getObject("date_from", LocalDate.class),
        row.getObject("date_to", LocalDate.class),
        row.getString("date_precision"),
        keys(row, "sides"),
        keys(row, "people"),
        row.getInt("sentence_no"),
        row.getInt("char_start"),
        row.getInt("char_end"));
  }

  private static Set<String> keys(ResultSet row, String column) throws SQLException {
    java.sql.Array array = row.getArray(column);
    return array == null ? Set.of() : new HashSet<>(Arrays.asList((String[]) array.getArray()));
  }
}
