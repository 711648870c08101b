package org.diwan.export;

/** What the views of a release are written as. */
public enum ReleaseFormat {
  /** Text, a header line first. */
  CSV(".csv", ReleaseFormat.LINES),
  /** The same, each file packed. */
  PACKED_CSV(".csv.gz", ReleaseFormat.LINES),
  /** Columns with their types, packed. */
  PARQUET(
      ".parquet",
      "One Parquet file a view: days are dates, numbers decimals, times in UTC, null where nothing is known; the file tells what a row is.");

  private static final String LINES =
      "One CSV file a view: UTF-8, a header line, days as 2024-01-31, times in UTC, `t` and `f` for true and false, nothing between two commas where nothing is known.";

  private final String suffix;
  private final String told;

  ReleaseFormat(String suffix, String told) {
    this.suffix = suffix;
    this.told = told;
  }

  /** One sentence for who opens the files. */
  String told() {
    return told;
  }

  String fileOf(String view) {
    return view + suffix;
  }
}
