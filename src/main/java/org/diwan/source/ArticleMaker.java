package org.diwan.source;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.diwan.gazetteer.Seeds;
import org.diwan.model.Article;
import org.diwan.model.Delivered;
import org.diwan.model.Place;
import org.diwan.model.Warning;
import org.jspecify.annotations.Nullable;

/**
 * Makes an article of what was delivered: cleans it, finds its day, outlet, address and dateline,
 * or says why it is none. Safe for many threads.
 */
final class ArticleMaker {
  private static final int LONGEST_REF = 500;

  /** An index holds names of outlets, and refuses what is longer than a few hundred words. */
  private static final int LONGEST_OUTLET = 300;

  private final Furniture furniture;
  private final DatelineReader datelines;
  private final long maxTextBytes;

  ArticleMaker(Seeds seeds, Function<String, Optional<Place>> cities, long maxTextBytes) {
    this.furniture = new Furniture(seeds);
    this.datelines = new DatelineReader(seeds, cities);
    this.maxTextBytes = maxTextBytes;
  }

  /** The ref as it will be stored, null where it is not usable. */
  static @Nullable String usable(@Nullable String ref) {
    String clean = ref == null ? "" : Controls.strip(ref).text().strip();
    return clean.isEmpty() || clean.length() > LONGEST_REF ? null : clean;
  }

  /**
   * @param decodingWarnings what reading the bytes already found
   */
  SourceItem make(Delivered delivered, String place, Set<Warning> decodingWarnings) {
    String ref = usable(delivered.ref());
    if (ref == null) {
      return new SourceItem.RejectedInput(null, place, RejectReason.NO_ID, "no usable id");
    }
    EnumSet<Warning> warnings = EnumSet.noneOf(Warning.class);
    warnings.addAll(decodingWarnings);
    String title = stripped(delivered.title(), warnings);
    String body = stripped(delivered.body(), warnings);
    String whole = title.isEmpty() ? body : title + "\n" + body;
    int bytes = whole.getBytes(StandardCharsets.UTF_8).length;
    if (bytes > maxTextBytes) {
      return new SourceItem.RejectedInput(ref, place, RejectReason.TOO_LARGE, tooLarge(bytes));
    }
    String cleanTitle = oneLine(title);
    CleanBody clean = withoutTitle(furniture.clean(Markup.strip(body)), cleanTitle);
    String text = joined(cleanTitle, clean.text());
    if (!ArabicSentence.isIn(text)) {
      return notArabic(ref, place, text);
    }
    Article article = article(ref, delivered, cleanTitle, clean, text, whole, warnings);
    return new SourceItem.ReadArticle(article, place, bytes, kept(ref, delivered, title, body));
  }

  private static Delivered kept(String ref, Delivered delivered, String title, String body) {
    return new Delivered(
        ref,
        field(delivered.outlet()),
        field(delivered.url()),
        title.isEmpty() ? null : title,
        field(delivered.published()),
        body);
  }

  private String tooLarge(long bytes) {
    return "text of " + bytes + " bytes, the limit is " + maxTextBytes;
  }

  private static SourceItem notArabic(String ref, String place, String text) {
    return text.isEmpty()
        ? new SourceItem.RejectedInput(ref, place, RejectReason.EMPTY, "no text")
        : new SourceItem.RejectedInput(ref, place, RejectReason.NO_ARABIC, "no Arabic sentence");
  }

  private Article article(
      String ref,
      Delivered delivered,
      String title,
      CleanBody clean,
      String text,
      String whole,
      EnumSet<Warning> warnings) {
    LocalDate metadata = metadata(delivered.published(), warnings);
    Dateline dateline = datelines.read(clean.text());
    PublicationDay day = PublicationDay.find(metadata, dateline, clean, datelines.dates());
    SourceLine source = SourceLine.of(clean.source());
    return new Article(
        ref,
        first(
            outlet(delivered.outlet(), warnings),
            outlet(source.outlet(), warnings),
            dateline.agency()),
        first(field(delivered.url()), source.url(), null),
        title.isEmpty() ? null : title,
        day.day(),
        day.method(),
        dateline.place(),
        text,
        whole,
        warnings);
  }

  private static @Nullable LocalDate metadata(
      @Nullable String published, EnumSet<Warning> warnings) {
    String field = field(published);
    LocalDate day = field == null ? null : PublishedField.day(field);
    if (field != null && day == null) {
      warnings.add(Warning.BAD_PUBLISHED);
    }
    return day;
  }

  private static @Nullable String outlet(@Nullable String value, EnumSet<Warning> warnings) {
    String name = field(value);
    if (name == null || name.length() <= LONGEST_OUTLET) {
      return name;
    }
    warnings.add(Warning.BAD_OUTLET);
    return null;
  }

  private static String stripped(@Nullable String text, EnumSet<Warning> warnings) {
    Controls controls = Controls.strip(text == null ? "" : text);
    if (controls.removed()) {
      warnings.add(Warning.CONTROLS_REMOVED);
    }
    return controls.text();
  }

  private static String oneLine(String title) {
    String plain = Markup.strip(title).replace('\n', ' ');
    return FoldedLine.tidy(plain, 0, plain.length());
  }

  /** Some pages repeat the title as their first line: a reader reads it once. */
  private static CleanBody withoutTitle(CleanBody body, String title) {
    boolean repeated = !title.isEmpty() && body.text().startsWith(title + "\n");
    return repeated ? body.withText(body.text().substring(title.length() + 1)) : body;
  }

  private static String joined(String title, String body) {
    return title.isEmpty() || body.isEmpty() ? title + body : title + "\n" + body;
  }

  private static @Nullable String field(@Nullable String value) {
    String clean = value == null ? "" : Controls.strip(value).text().strip();
    return clean.isEmpty() ? null : clean;
  }

  private static @Nullable String first(
      @Nullable String one, @Nullable String two, @Nullable String three) {
    return one != null ? one : two != null ? two : three;
  }
}
