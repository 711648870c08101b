package org.diwan.warehouse;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
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
  private final byte[] merging;
  private final Map<String, MessageDigest> readings = new HashMap<>();

  /**
   * @param merging fingerprint of the rules that merge
   */
  StagingTables(long runId, int sliceNo, String merging) {
    this.runId = runId;
    this.sliceNo = sliceNo;
    this.merging = merging.getBytes(UTF_8);
  }

  /**
   * Opens a table, once the one before has all its rows; its first columns are the run, the slice
   * and the article.
   */
  CopyRows open(String table, String columns) {
    all.forEach(CopyRows::endDigest);
    CopyRows out = new CopyRows("staging." + table, "run_id,slice_no,article_ref," + columns);
    all.add(out);
    return out;
  }

  /** All that were opened, in order. */
  List<CopyRows> all() {
    return all;
  }

  /** A row of what is read of an article: all but its first columns make up its fingerprint. */
  CopyRows row(CopyRows out, StagedArticle article) {
    return plainRow(out, article).into(reading(article));
  }

  CopyRows plainRow(CopyRows out, StagedArticle article) {
    return out.row().number(runId).number(sliceNo).text(article.ref());
  }

  /** Fingerprint of the rows of an article; to be asked once, in the last one. */
  String fingerprint(CopyRows last, StagedArticle article) {
    last.endDigest();
    return HexFormat.of().formatHex(reading(article).digest());
  }

  MessageDigest reading(StagedArticle article) {
    return readings.computeIfAbsent(
        article.ref(),
        ref -> {
          MessageDigest digest = Hashes.sha256();
          digest.update(merging);
          return digest;
        });
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
