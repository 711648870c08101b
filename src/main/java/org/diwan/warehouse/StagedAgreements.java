package org.diwan.warehouse;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.diwan.model.Agreement;
import org.diwan.model.DateSpan;
import org.diwan.model.Evidence;
import org.diwan.model.Figure;
import org.diwan.model.Participant;
import org.diwan.model.Place;
import org.jspecify.annotations.Nullable;

/** Writes what articles say of agreements. */
final class StagedAgreements {
  private final StagingTables tables;
  private final List<StagedArticle> articles;

  StagedAgreements(StagingTables tables, List<StagedArticle> articles) {
    this.tables = tables;
    this.articles = articles;
  }

  long write() {
    long written = agreements();
    parties();
    places();
    topics();
    return written;
  }

  private long agreements() {
    String columns =
        "agreement_no,agreement_type,agreement_status,name_ar,name_en,name_key,signed_from,signed_to,"
            + "signed_precision,valid_from,valid_to,city_en,country_iso3,match_key,evidence_hash,"
            + "amount_figure_no";
    CopyRows out = tables.open("agreement", columns);
    each((article, agreement, no) -> {
      Place place = agreement.place();
      tables.row(out, article).number(no).text(agreement.type()).text(agreement.status());
      out.text(agreement.nameAr()).text(nameEn(agreement)).text(agreement.nameKey());
      StagingTables.span(out, agreement.signed());
      validity(out, agreement.valid());
      out.text(place == null ? null : place.cityEn())
          .text(place == null ? null : place.countryIso3())
          .text(MatchKeys.of(agreement))
          .number(StagingTables.words(article, agreement.mentions()))
          .number(amount(article, agreement));
    });
    return out.count();
  }

  private static @Nullable String nameEn(Agreement agreement) {
    return agreement.known() == null ? null : agreement.known().nameEn();
  }

  /** The number of the figure that stands where the agreement has its amount, null for none. */
  private static @Nullable Integer amount(StagedArticle article, Agreement agreement) {
    Evidence amount = agreement.amount();
    List<Figure> figures = article.facts().figures();
    for (int i = 0; amount != null && i < figures.size(); i++) {
      Evidence figure = figures.get(i).evidence();
      if (figure.start() == amount.start() && figure.end() == amount.end()) {
        return i + 1;
      }
    }
    return null;
  }

  /** An open end is stored as null: BI tools misread infinite dates. */
  private static void validity(CopyRows out, @Nullable DateSpan valid) {
    LocalDate end = valid == null || valid.to().equals(LocalDate.MAX) ? null : valid.to();
    out.date(valid == null ? null : valid.from()).date(end);
  }

  private void parties() {
    String columns = "agreement_no,participant_key,participant_kind,name_ar,name_en,country_iso3";
    CopyRows out = tables.open("agreement_party", columns);
    each((article, agreement, no) -> {
      Set<String> seen = new HashSet<>();
      for (Participant party : agreement.parties()) {
        if (seen.add(party.key())) {
          tables.row(out, article).number(no);
          StagingTables.participant(out, party);
        }
      }
    });
  }

  private void places() {
    String columns = "agreement_no,place_no,sentence_no,char_start,char_end,rule,confidence";
    CopyRows out = tables.open("agreement_mention", columns);
    for (StagedArticle article : articles) {
      CodePoints points = new CodePoints(article.facts().article().text());
      each(
          article,
          (same, agreement, no) -> {
            for (int place = 0; place < agreement.mentions().size(); place++) {
              tables.row(out, article).number(no).number(place + 1);
              StagingTables.place(out, agreement.mentions().get(place), points);
            }
          });
    }
  }

  private void topics() {
    CopyRows out = tables.open("agreement_topic", "agreement_no,topic");
    each((article, agreement, no) -> {
      for (String topic : new TreeSet<>(agreement.topics())) {
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
    List<Agreement> agreements = article.facts().agreements();
    for (int i = 0; i < agreements.size(); i++) {
      visit.at(article, agreements.get(i), i + 1);
    }
  }

  @FunctionalInterface
  private interface Visit {
    void at(StagedArticle article, Agreement agreement, int no);
  }
}
