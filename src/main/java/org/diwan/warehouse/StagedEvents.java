package org.diwan.warehouse;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.diwan.model.Event;
import org.diwan.model.Office;
import org.diwan.model.Participation;
import org.diwan.model.Passage;
import org.diwan.model.Place;
import org.jspecify.annotations.Nullable;

/** Writes what articles say of events; a participant named twice in one role is written once. */
final class StagedEvents {
  private final StagingTables tables;
  private final List<StagedArticle> articles;

  StagedEvents(StagingTables tables, List<StagedArticle> articles) {
    this.tables = tables;
    this.articles = articles;
  }

  long write() {
    long written = events();
    participants();
    places();
    topics();
    return written;
  }

  private long events() {
    String columns =
        "event_no,event_type,event_status,date_from,date_to,date_precision,city_en,country_iso3,"
            + "match_key,evidence_hash,passage_runs,gist";
    CopyRows out = tables.open("event", columns);
    each((article, event, no) -> {
      Place place = event.place();
      tables.row(out, article).number(no).text(event.type()).text(event.status());
      StagingTables.span(out, event.date());
      out.text(place == null ? null : place.cityEn())
          .text(place == null ? null : place.countryIso3())
          .text(MatchKeys.of(event, passage(article, no), publishedOn(article)))
          .number(StagingTables.words(article, event.mentions()))
          .numbers(passage(article, no).runs())
          .numbers(passage(article, no).gist());
    });
    return out.count();
  }

  private static @Nullable LocalDate publishedOn(StagedArticle article) {
    return article.facts().article().publishedOn();
  }

  private static Passage passage(StagedArticle article, int no) {
    return article.passages().get(no - 1);
  }

  private void participants() {
    String columns =
        "event_no,participant_role,participant_key,participant_kind,name_ar,name_en,country_iso3,"
            + "office_no,office_class,office_title_ar";
    CopyRows out = tables.open("event_participant", columns);
    each((article, event, no) -> {
      Set<String> seen = new HashSet<>();
      for (Participation part : event.participations()) {
        if (seen.add(part.role() + part.participant().key())) {
          offices(out, article, no, part);
        }
      }
    });
  }

  /** One row an office, and one for a participant without any. */
  private void offices(CopyRows out, StagedArticle article, int no, Participation part) {
    List<Office> offices = part.participant().offices();
    for (int i = 0; i < Math.max(1, offices.size()); i++) {
      tables.row(out, article).number(no).text(part.role());
      StagingTables.participant(out, part.participant());
      Office office = offices.isEmpty() ? null : offices.get(i);
      out.number(i)
          .text(office == null ? null : office.officeClass())
          .text(office == null ? null : office.titleAr());
    }
  }

  private void places() {
    String columns = "event_no,place_no,sentence_no,char_start,char_end,rule,confidence";
    CopyRows out = tables.open("event_mention", columns);
    for (StagedArticle article : articles) {
      CodePoints points = new CodePoints(article.facts().article().text());
      each(
          article,
          (same, event, no) -> {
            for (int place = 0; place < event.mentions().size(); place++) {
              tables.row(out, article).number(no).number(place + 1);
              StagingTables.place(out, event.mentions().get(place), points);
            }
          });
    }
  }

  private void topics() {
    CopyRows out = tables.open("event_topic", "event_no,topic");
    each((article, event, no) -> {
      for (String topic : new TreeSet<>(event.topics())) {
        tables.row(out, article).number(no).text(topic);
      }
    });
  }

  private void each(Visit visit) {
    for (StagedArticle article : articles) {
      each(article, visit);
    }
  }

  private static void each(StagedArticle article, Visit visit) {
    List<Event> events = article.facts().events();
    for (int i = 0; i < events.size(); i++) {
      visit.at(article, events.get(i), i + 1);
    }
  }

  @FunctionalInterface
  private interface Visit {
    void at(StagedArticle article, Event event, int no);
  }
}
