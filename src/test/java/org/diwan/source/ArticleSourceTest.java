package org.diwan.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.diwan.gazetteer.Seeds;
import org.diwan.model.Article;
import org.diwan.model.PublishedMethod;
import org.diwan.model.Warning;
import org.diwan.source.SourceItem.ReadArticle;
import org.diwan.source.SourceItem.RejectedInput;
import org.diwan.source.SourceItem.SkippedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of every kind of input. */
class ArticleSourceTest {
  private static final String SENTENCE = "زار وزير الزراعة معرض الزهور في المدينة.";
  private final ArticleSource source = Sources.source();
  @TempDir Path folder;

  @Test
  void readsTextFileNamedAfterItsRef() {
    Article article = article(file("a-1.txt", SENTENCE));
    assertThat(article.ref()).isEqualTo("a-1");
    assertThat(article.title()).isNull();
    assertThat(article.text()).isEqualTo(SENTENCE);
    assertThat(article.publishedMethod()).isEqualTo(PublishedMethod.NONE);
  }

  @Test
  void takesShortFirstLineForTitle() {
    String body = "زار وزير الزراعة أمس معرض الزهور الذي يقام كل ربيع في حديقة المدينة.";
    Article article = article(file("a.txt", "وزير الزراعة يزور معرض الزهور\n" + body));
    assertThat(article.title()).isEqualTo("وزير الزراعة يزور معرض الزهور");
    assertThat(article.text()).isEqualTo(article.title() + "\n" + body);
  }

  @Test
  void takesSentenceInFirstLineForBody() {
    String body = "زار وزير الزراعة أمس معرض الزهور الذي يقام كل ربيع في حديقة المدينة.";
    assertThat(article(file("a.txt", SENTENCE + "\n" + body)).title()).isNull();
  }

  @Test
  void readsAllFieldsOfJsonLine() {
    Article article =
        article(
            file(
                "a.jsonl",
                """
                {"id":"n1","outlet":"صحيفة","url":"https://example.org/1","title":"عنوان","published":"2015-07-25T23:29:19+03:00","body":"%s","other":{"deep":[1,{"x":null}]}}
                """
                    .formatted(SENTENCE)));
    assertThat(article.ref()).isEqualTo("n1");
    assertThat(article.outlet()).isEqualTo("صحيفة");
    assertThat(article.url()).isEqualTo("https://example.org/1");
    assertThat(article.publishedOn()).isEqualTo("2015-07-25");
    assertThat(article.publishedMethod()).isEqualTo(PublishedMethod.METADATA);
    assertThat(article.text()).isEqualTo("عنوان\n" + SENTENCE);
    assertThat(article.warnings()).isEmpty();
  }

  @Test
  void readsRepeatedTitleOnce() {
    String repeated =
        "{\"id\":\"n1\",\"title\":\"القاهرة: معرض\",\"body\":\"القاهرة: معرض\\n" + SENTENCE + "\"}";
    Article article = article(file("a.jsonl", repeated));
    assertThat(article.text()).isEqualTo("القاهرة: معرض\n" + SENTENCE);
    assertThat(article.dateline()).isNull();
  }

  @Test
  void keepsWrittenDayWhateverTheZone() {
    assertThat(published("2018-03-29T23:58:12-11:00").publishedOn()).isEqualTo("2018-03-29");
    assertThat(published("2018-03-29").publishedOn()).isEqualTo("2018-03-29");
    assertThat(published("2018-03-29 10:00:00").publishedOn()).isEqualTo("2018-03-29");
    assertThat(published("Thu, 29 Mar 2018 10:00:00 GMT").publishedOn()).isEqualTo("2018-03-29");
  }

  @Test
  void warnsOfUnreadablePublished() {
    Article article = published("yesterday");
    assertThat(article.publishedOn()).isNull();
    assertThat(article.warnings()).containsExactly(Warning.BAD_PUBLISHED);
  }

  @Test
  void removesControlsAndWarns() {
    Article article = article(line("n1", "\\u0000" + SENTENCE + "\\ud800 \\u001a"));
    assertThat(article.text()).isEqualTo(SENTENCE);
    assertThat(article.warnings()).containsExactly(Warning.CONTROLS_REMOVED);
    assertThat(article.delivered()).doesNotContain("\0");
  }

  @Test
  void keepsPairedSurrogates() {
    assertThat(article(line("n1", SENTENCE + " \\ud83c\\udf39")).warnings()).isEmpty();
  }

  @Test
  void readsPastByteOrderMark() {
    assertThat(article(file("a.jsonl", "\uFEFF" + json("n1", SENTENCE))).warnings())
        .containsExactly(Warning.CONTROLS_REMOVED);
    assertThat(article(file("a.txt", "\uFEFF" + SENTENCE)).text()).isEqualTo(SENTENCE);
  }

  @Test
  void readsWindows1256AndWarns() {
    byte[] bytes = SENTENCE.getBytes(Charset.forName("windows-1256"));
    Article article = article(file("a.txt", bytes));
    assertThat(article.text()).isEqualTo(SENTENCE);
    assertThat(article.warnings()).containsExactly(Warning.WINDOWS_1256);
  }

  @Test
  void rejectsWhatIsNeitherEncoding() {
    byte[] broken = Arrays.copyOf(SENTENCE.getBytes(UTF_8), SENTENCE.getBytes(UTF_8).length - 2);
    broken[1] = (byte) 0xFF;
    assertThat(reason(file("a.txt", broken))).isEqualTo(RejectReason.BAD_ENCODING);
    assertThat(reason(file("b.txt", "Grüße aus Köln".getBytes(ISO_8859_1))))
        .isEqualTo(RejectReason.BAD_ENCODING);
  }

  @Test
  void rejectsWhatHoldsNoArabicSentence() {
    assertThat(reason(file("a.txt", ""))).isEqualTo(RejectReason.EMPTY);
    assertThat(reason(file("b.txt", " \n\n \u00A0"))).isEqualTo(RejectReason.EMPTY);
    assertThat(reason(line("n1", ""))).isEqualTo(RejectReason.EMPTY);
    assertThat(reason(file("c.txt", "A flower show opened."))).isEqualTo(RejectReason.NO_ARABIC);
    assertThat(reason(file("d.txt", "زهور"))).isEqualTo(RejectReason.NO_ARABIC);
  }

  @Test
  void rejectsBrokenLinesAndReadsTheRest() {
    List<SourceItem> items =
        Sources.read(
            source,
            file(
                "a.jsonl",
                json("n1", SENTENCE)
                    + "\n{\"id\":\n\n[1]\n\"text\"\n"
                    + json("n2", SENTENCE)
                    + "{}\n"
                    + json("n3", SENTENCE)));
    assertThat(items).hasSize(6);
    assertThat(
            items.stream().filter(RejectedInput.class::isInstance).map(RejectedInput.class::cast))
        .allMatch(item -> item.reason() == RejectReason.BAD_JSON)
        .extracting(item -> item.place().substring(item.place().lastIndexOf(':')))
        .containsExactly(":2", ":4", ":5", ":6");
  }

  @Test
  void rejectsLinesWithoutUsableId() {
    assertThat(reason(file("a.jsonl", "{\"body\":\"" + SENTENCE + "\"}")))
        .isEqualTo(RejectReason.NO_ID);
    assertThat(reason(line("  ", SENTENCE))).isEqualTo(RejectReason.NO_ID);
    assertThat(reason(file("b.jsonl", "{\"id\":{\"x\":1},\"body\":\"" + SENTENCE + "\"}")))
        .isEqualTo(RejectReason.NO_ID);
    assertThat(article(file("c.jsonl", "{\"id\":17,\"body\":\"" + SENTENCE + "\"}")).ref())
        .isEqualTo("17");
  }

  @Test
  void survivesDeepNesting() {
    String deep = "[".repeat(100_000) + "]".repeat(100_000);
    assertThat(reason(file("a.jsonl", "{\"id\":\"n1\",\"x\":" + deep + "}")))
        .isEqualTo(RejectReason.BAD_JSON);
  }

  @Test
  void rejectsTextOverTheLimit() {
    ArticleSource small = new ArticleSource(Seeds.builtIn(), Sources.FEW_CITIES, 1000);
    String longText = SENTENCE.repeat(30);
    assertThat(Sources.read(small, file("a.txt", longText)))
        .allMatch(item ->
            item instanceof RejectedInput rejected && rejected.reason() == RejectReason.TOO_LARGE);
    assertThat(
            Sources.read(
                small, file("a.jsonl", json("n1", longText) + "\n" + json("n2", SENTENCE))))
        .satisfiesExactly(
            item -> assertThat(((RejectedInput) item).ref()).isEqualTo("n1"),
            item -> assertThat(((ReadArticle) item).article().ref()).isEqualTo("n2"));
  }

  @Test
  void walksFoldersInOrderAndCountsUnknownFiles() throws IOException {
    Files.createDirectories(folder.resolve("sub"));
    file("sub/z.txt", SENTENCE);
    file("b.txt", SENTENCE);
    file("c.pdf", "x");
    file("a.jsonl", json("n1", SENTENCE));
    Files.createDirectories(folder.resolve(".store"));
    file(".store/hidden.txt", SENTENCE);
    List<SourceItem> items = Sources.read(source, folder);
    assertThat(items)
        .satisfiesExactly(
            item -> assertThat(((ReadArticle) item).article().ref()).isEqualTo("n1"),
            item -> assertThat(((ReadArticle) item).article().ref()).isEqualTo("b"),
            item -> assertThat(item).isInstanceOf(SkippedFile.class),
            item -> assertThat(((ReadArticle) item).article().ref()).isEqualTo("z"));
  }

  @Test
  void aFolderMayBeGivenByALink() throws IOException {
    Files.createDirectories(folder.resolve("2024-05-01"));
    file("2024-05-01/a.txt", SENTENCE);
    Path today = Files.createSymbolicLink(folder.resolve("today"), folder.resolve("2024-05-01"));
    assertThat(FilesBelow.of(today)).containsExactly(today.resolve("a.txt"));
    assertThat(Sources.read(source, today)).hasSize(1);
  }

  @Test
  void linksBelowAFolderAreNotFollowed() throws IOException {
    Files.createDirectories(folder.resolve("inbox"));
    file("inbox/a.txt", SENTENCE);
    Files.createSymbolicLink(folder.resolve("inbox/self"), folder.resolve("inbox"));
    Files.createSymbolicLink(folder.resolve("inbox/gone.txt"), folder.resolve("nothing"));
    assertThat(FilesBelow.of(folder.resolve("inbox")))
        .containsExactly(folder.resolve("inbox/a.txt"), folder.resolve("inbox/gone.txt"));
  }

  @Test
  void aFolderThatMayNotBeReadStopsNothing() throws IOException {
    Path closed = Files.createDirectories(folder.resolve("inbox/lost+found"));
    file("inbox/a.txt", SENTENCE);
    Files.setPosixFilePermissions(closed, Set.of());
    assumeFalse(Files.isReadable(closed), "this user may read everything");
    List<SourceItem> items = Sources.read(source, folder.resolve("inbox"));
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
    assertThat(items).hasSize(2);
    assertThat(((RejectedInput) items.getLast()).reason()).isEqualTo(RejectReason.UNREADABLE);
  }

  @Test
  void refusesPathsThatCannotBeMeant() {
    Path unknown = file("c.pdf", "x");
    assertThatThrownBy(() -> source.open(List.of(unknown)))
        .isInstanceOf(SourceUsageException.class)
        .hasMessageContaining("Not a .txt, .jsonl or .jsonl.gz file");
    assertThatThrownBy(() -> source.open(List.of(folder.resolve("none"))))
        .isInstanceOf(SourceUsageException.class)
        .hasMessageContaining("No such file or folder");
  }

  @Test
  void readsGzipAndSaysWhereItBreaksOff() {
    byte[] whole = gzip((json("n1", SENTENCE) + "\n").repeat(2000));
    assertThat(Sources.read(source, file("a.jsonl.gz", whole))).hasSize(2000);
    List<SourceItem> cut =
        Sources.read(source, file("b.jsonl.gz", Arrays.copyOf(whole, whole.length - 20)));
    assertThat(((RejectedInput) cut.getLast()).reason()).isEqualTo(RejectReason.TRUNCATED_GZIP);
    assertThat(reason(file("c.jsonl.gz", "no gzip"))).isEqualTo(RejectReason.BAD_GZIP);
  }

  @Test
  void readsStandardInputPlainAndZipped() {
    String lines = json("n1", SENTENCE) + "\r\n" + json("n2", SENTENCE);
    assertThat(Sources.all(source.read(new ByteArrayInputStream(lines.getBytes(UTF_8)), "-")))
        .hasSize(2);
    assertThat(Sources.all(source.read(new ByteArrayInputStream(gzip(lines)), "-"))).hasSize(2);
    assertThat(Sources.all(source.read(new ByteArrayInputStream(new byte[0]), "-"))).isEmpty();
  }

  @Test
  void tellsFileAndLine() {
    ReadArticle one = (ReadArticle) Sources.read(source, line("n1", SENTENCE)).getFirst();
    assertThat(one.place()).endsWith("a.jsonl:1");
  }

  private Article published(String published) {
    return article(
        file(
            "a.jsonl",
            "{\"id\":\"n1\",\"published\":\"" + published + "\",\"body\":\"" + SENTENCE + "\"}"));
  }

  private Article article(Path file) {
    SourceItem item = Sources.read(source, file).getFirst();
    assertThat(item).isInstanceOf(ReadArticle.class);
    return ((ReadArticle) item).article();
  }

  private RejectReason reason(Path file) {
    SourceItem item = Sources.read(source, file).getFirst();
    assertThat(item).isInstanceOf(RejectedInput.class);
    return ((RejectedInput) item).reason();
  }

  private Path line(String id, String body) {
    return file("a.jsonl", json(id, body));
  }

  private static String json(String id, String body) {
    return "{\"id\":\"" + id + "\",\"body\":\"" + body + "\"}";
  }

  private Path file(String name, String text) {
    return file(name, text.getBytes(UTF_8));
  }

  private Path file(String name, byte[] bytes) {
    try {
      return Files.write(folder.resolve(name), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] gzip(String text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zip.write(text.getBytes(UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
