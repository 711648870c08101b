package org.diwan.warehouse;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.diwan.model.DatePrecision;
import org.diwan.model.DateSpan;
import org.diwan.model.Evidence;
import org.diwan.model.Participant;
import org.jspecify.annotations.Nullable;

/** The columns that many staging tables share, written one way. */
final class StagingTables {
  private static final int CONFIDENCE_DIGITS = 3;

  private final List<CopyRows> all = new ArrayList<>();
  private final long runId;
  private final int sliceNo;

  StagingTables(long runId, int sliceNo) {
    this.runId = runId;
    this.sliceNo = sliceNo;
  }

  /** Opens a table; its first columns are the run, the slice and the article. */
  CopyRows open(String table, String columns) {
    CopyRows out = new CopyRows("staging." + table, "run_id,slice_no,article_ref," + columns);
    all.add(out);
    return out;
  }

  /** All that were opened, in order. */
  List<CopyRows> all() {
    return all;
  }

  CopyRows row(CopyRows out, StagedArticle article) {
    return out.row().number(runId).number(sliceNo).text(article.ref());
  }

  static void span(CopyRows out, @Nullable DateSpan span) {
    if (span == null) {
      out.date(null).date(null).text(DatePrecision.UNKNOWN);
    } else {
      out.date(span.from()).date(span.to()).text(span.precision());
    }
  }

  static void participant(CopyRows out, Participant who) {
    out.text(who.key())
        .text(who.kind())
        .text(who.nameAr())
        .text(who.nameEn())
        .text(who.countryIso3());
  }

  static void place(CopyRows out, Evidence evidence, CodePoints points) {
    out.number(evidence.sentenceNo())
        .number(points.at(evidence.start()))
        .number(points.at(evidence.end()))
        .text(evidence.rule())
        .decimal(confidence(evidence));
  }

  /** Hash of the words at the leading place of a fact. */
  static long words(StagedArticle article, List<Evidence> mentions) {
    Evidence lead = mentions.getFirst();
    return Hashes.ofWords(article.facts().article().text().substring(lead.start(), lead.end()));
  }

  private static BigDecimal confidence(Evidence evidence) {
    return BigDecimal.valueOf(evidence.confidence())
        .setScale(CONFIDENCE_DIGITS, RoundingMode.HALF_UP);
  }
}
