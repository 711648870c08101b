package org.diwan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.diwan.testing.TestServer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page over the five articles, with a name among them that tries to be a script. */
class PageTest {
  private static final String HOSTILE = "<script>alert('x')</script>\" onload=\"x";

  private static final String WORTH_OF_A_PLAN =
      """
      update warehouse.fact_agreement_mention set amount_figure_id =
        (select max(figure_id) from warehouse.fact_figure where value_low = 5000000000)
       where agreement_id = (select agreement_id from reporting.agreement where valid_to = date '2028-12-31')
      """;

  @TempDir static Path folder;
  private static Path site;
  private static String url = "";

  @BeforeAll
  static void write() throws SQLException {
    url = TestServer.running().freshUrl();
    assertThat(Typed.of(folder, "load", "--url", url).exitCode()).isZero();
    try (Connection database = DriverManager.getConnection(url);
        var statement =
            database.prepareStatement(
                "update warehouse.dim_participant set name_en = ?, name_ar = ?"
                    + " where name_en = 'Xi Jinping'")) {
      statement.setString(1, HOSTILE);
      statement.setString(2, "شي " + HOSTILE);
      assertThat(statement.executeUpdate()).isOne();
      database.createStatement().execute(WORTH_OF_A_PLAN);
    }
    site = folder.resolve("site");
    Typed typed = Typed.of(folder, "report", "--html", site.toString(), "--url", url);
    assertThat(typed.err()).isEmpty();
    assertThat(typed.out()).startsWith("The page: " + site.resolve("index.html"));
    assertThat(typed.exitCode()).isZero();
  }

  @Test
  void overviewCountsAndCharts() throws IOException {
    Document page = page("index.html");
    assertThat(page.select(".tiles strong").eachText()).hasSize(5).doesNotContain("0");
    assertThat(page.select("figure.chart").eachAttr("id"))
        .containsExactly("activity", "coverage", "pairs", "types", "steps", "figures");
    assertThat(page.expectFirst("#pairs tbody tr").text()).startsWith("China and Laos");
    List<Integer> bars =
        page.select("#pairs tbody tr").stream()
            .map(row -> row.select("td").eachText().stream().mapToInt(Integer::parseInt).sum())
            .toList();
    assertThat(bars).isSortedAccordingTo(Comparator.reverseOrder());
    assertThat(page.expectFirst("#pairs-note").text()).startsWith("Events of the two alone");
  }

  @Test
  void wordsStandOnTheDayOnWhichTheyWereTold() throws IOException {
    Element chart = page("index.html").expectFirst("#activity");
    assertThat(chart.select("tbody td:last-child").eachText())
        .anySatisfy(words -> assertThat(Integer.parseInt(words)).isPositive());
    assertThat(chart.select("figcaption .note").text())
        .startsWith("Deeds by their first day, words by the day on which they were told.");
  }

  @Test
  void yearsStandForDaysAndMonthsOfWhichMostHaveNoArticle() throws IOException {
    Element chart = page("index.html").expectFirst("#coverage");
    assertThat(chart.expectFirst("h2").text()).isEqualTo("Articles by year of publication");
    assertThat(chart.expectFirst("tbody tr").text()).isEqualTo("2023 1 0");
    assertThat(chart.expectFirst("tbody tr:last-child").text()).startsWith("2025 ");
    assertThat(chart.select("figcaption .note").text()).contains("Years without one: 1");
  }

  @Test
  void conferencesTellWhoCame() throws IOException {
    Document page = page("conferences.html");
    assertThat(page.select("table.list tbody tr")).hasSize(8);
    assertThat(page.select("table.list tbody tr").eachText())
        .anySatisfy(row ->
            assertThat(row).contains("Wang Yi", "Thongloun Sisoulith", "Beijing", "منتدى الحزام"));
    assertThat(page("search.html").select("[data-list=conferences]")).isEmpty();
  }

  @Test
  void agreementsShowTheDayByWhichTheyAreSorted() throws IOException {
    Document page = page("agreements.html");
    assertThat(page.select("th[scope=col]").eachText())
        .containsExactly("Agreement", "Parties", "Kind", "Status", "Signed", "Valid", "Last named");
    assertThat(page.expectFirst("table.list tbody tr td:last-child").text())
        .isEqualTo("2 December 2025");
    for (Path file : pages("pair")) {
      Document pair = page(site.relativize(file).toString());
      boolean valid = !pair.select("td[data-label=Valid] bdi:not(:empty)").isEmpty();
      assertThat(!pair.select("th:contains(Valid)").isEmpty()).as(file.toString()).isEqualTo(valid);
    }
  }

  @Test
  void lifeOfAnAgreementNamesItsSources() throws IOException {
    Element row = page("agreements.html").select("table.list tbody tr:contains(2028) a").first();
    Document page = page(java.util.Objects.requireNonNull(row).attr("href"));
    assertThat(page.select("ol.life li").eachText())
        .containsExactly(
            "Signed October 2023 told in 000_cd5129041f083504",
            "Signed 20 October 2023 told in Xinhua News Agency · 20 October 2023 · 001_cefa7e8a551052aa",
            "Being carried out not dated told in 000_cd5129041f083504");
  }

  @Test
  void relationsNameTheOtherCountryMostEventsFirst() throws IOException {
    Element china = page("participants.html").expectFirst("td.link a:has(bdi:matchesOwn(^China$))");
    Document page = page(china.attr("href"));
    assertThat(page.select(".chips bdi").eachText()).startsWith("Laos").doesNotContain("China");
    assertThat(page.select(".chips .note").eachText().stream().map(Integer::valueOf).toList())
        .isSortedAccordingTo(Comparator.reverseOrder())
        .doesNotContain(0);
  }

  @Test
  void eventPagesFoldWhatNeedsExplaining() throws IOException {
    for (Path file : pages("event")) {
      Document page = page(site.relativize(file).toString());
      assertThat(page.expectFirst("dt:contains(Confidence) + dd").text())
          .isIn("high", "middle", "low");
      assertThat(page.select("dl.glance").text()).doesNotContain("Score", "cooperation");
      assertThat(page.select("details.more:not([open]) .note")).hasSizeGreaterThanOrEqualTo(2);
    }
  }

  @Test
  void eventsTellWhatHappened() throws IOException {
    for (String list : List.of("events.html", "index.html", "pair/CHN-LAO.html")) {
      Document page = page(list);
      assertThat(page.select("td.link .said[lang=ar][dir=rtl]")).as(list).isNotEmpty();
      assertThat(page.select("td.link .said").eachText())
          .allSatisfy(words -> assertThat(words).isNotBlank().hasSizeLessThan(170));
    }
    assertThat(Files.readString(site.resolve("data/events.js"))).contains("\"w\":\"");
  }

  @Test
  void figuresLeadToTheirArticlesAndEvents() throws IOException {
    Document page = page("figures.html");
    assertThat(page.expectFirst("table.list tbody td.strong").text()).endsWith("US dollar");
    assertThat(page.select("td.link a[href^=event/]")).isNotEmpty();
    assertThat(page.select("td.source").eachText()).contains("Xinhua News Agency, 20 October 2023");
    assertThat(page.select("td.source a[href]").eachAttr("href"))
        .allMatch(address -> address.startsWith("http"));
    assertThat(page.select("#f-country option").eachText()).anyMatch(o -> o.startsWith("Laos"));
  }

  @Test
  void agreementTellsWhatItIsWorth() throws IOException {
    Element row = page("agreements.html").select("table.list tbody tr:contains(2028) a").first();
    String path = java.util.Objects.requireNonNull(row).attr("href");
    assertThat(page(path).select("dt:contains(Worth) + dd").text())
        .isEqualTo("5,000,000,000 US dollar Target");
    assertThat(page("ar/" + path).select("dt:contains(القيمة) + dd").text())
        .startsWith("5,000,000,000 ")
        .endsWith(" مستهدف");
  }

  @Test
  void outletsHaveTheirArabicNames() throws IOException {
    assertThat(page("ar/figures.html").select("td.source").eachText())
        .anyMatch(source -> source.contains("وكالة أنباء الصين الجديدة، 20 أكتوبر 2023"));
    for (Path file : pages("ar/agreement")) {
      assertThat(page(site.relativize(file).toString()).select(".note").text())
          .doesNotContain("Xinhua");
    }
  }

  @Test
  void searchKnowsCodesAndFurtherNames() throws IOException {
    assertThat(Files.readString(site.resolve("data/names.js")))
        .startsWith("diwan.names({")
        .containsPattern("\"CHN\":\"[^\"]*PRC")
        .doesNotContain("\"BRA\":");
    assertThat(Files.readString(site.resolve("data/pairs.js"))).contains("\"n\":[\"CHN\",\"LAO\"]");
    assertThat(page("search.html").select("script").eachAttr("src")).contains("data/names.js");
  }

  @Test
  void eachPageStandsInBothLanguages() throws IOException {
    for (Path file : pages()) {
      String path = site.relativize(file).toString();
      Document page = page(path);
      boolean arabic = path.startsWith("ar");
      Element root = page.expectFirst("html");
      assertThat(root.attr("lang")).as(path).isEqualTo(arabic ? "ar" : "en");
      assertThat(root.attr("dir")).as(path).isEqualTo(arabic ? "rtl" : "ltr");
      Path other = file.resolveSibling(page.expectFirst("a.tongue").attr("href"));
      assertThat(other).as(path).isRegularFile();
      assertThat(page.expectFirst("h1").text()).as(path).isNotBlank();
    }
  }

  @Test
  void everyLinkLeadsToAFile() throws IOException {
    Set<String> broken = new HashSet<>();
    for (Path file : pages()) {
      for (Element link :
          page(site.relativize(file).toString()).select("[href], [src], form[action]")) {
        String target =
            link.attr(link.hasAttr("href") ? "href" : link.hasAttr("src") ? "src" : "action");
        boolean outside = target.matches("(#|data:|https?:).*");
        String named = target.replaceAll("[?#].*", "");
        if (!outside && !Files.isRegularFile(file.resolveSibling(named))) {
          broken.add(site.relativize(file) + " -> " + target);
        }
      }
    }
    assertThat(broken).isEmpty();
  }

  @Test
  void loadsNothingFromElsewhere() throws IOException {
    for (Path file : pages()) {
      Document page = page(site.relativize(file).toString());
      assertThat(page.select("link[rel=stylesheet]").eachAttr("href")).noneMatch(PageTest::remote);
      assertThat(page.select("script, img, iframe").eachAttr("src")).noneMatch(PageTest::remote);
      assertThat(page.select("[style], [onclick], [onload]")).isEmpty();
    }
  }

  @Test
  void aNameIsNeverMarkup() throws IOException {
    boolean met = false;
    for (Path file : pages()) {
      Document page = page(site.relativize(file).toString());
      assertThat(page.select("script:not([src])")).as(file.toString()).isEmpty();
      met |= page.text().contains(HOSTILE);
    }
    assertThat(met).isTrue();
    assertThat(Files.readString(site.resolve("data/participants.js"))).contains("onload=");
  }

  @Test
  void marksTheWordsInTheArticle() throws IOException {
    for (Path file : pages("event")) {
      Document page = page(site.relativize(file).toString());
      assertThat(page.select("blockquote[lang=ar][dir=rtl] mark")).as(file.toString()).isNotEmpty();
    }
    assertThat(pages("agreement")).hasSizeGreaterThan(5);
    assertThat(pages("pair")).hasSizeGreaterThan(10);
  }

  @Test
  void isSoundForThoseWhoDoNotSee() throws IOException {
    for (Path file : pages()) {
      Document page = page(site.relativize(file).toString());
      assertThat(page.select("main, header, footer, nav, form[role=search]"))
          .as(file.toString())
          .hasSizeGreaterThanOrEqualTo(5);
      assertThat(page.select("table:not(:has(caption))")).as(file.toString()).isEmpty();
      assertThat(page.select("th:not([scope])")).as(file.toString()).isEmpty();
      assertThat(page.select("canvas:not([role=img][aria-labelledby])")).isEmpty();
      List<String> ids = page.select("[id]").eachAttr("id");
      assertThat(ids).as(file.toString()).doesNotHaveDuplicates();
      for (Element input : page.select("input, select")) {
        assertThat(page.select("label[for=" + input.id() + "]")).as(input.id()).hasSize(1);
      }
    }
  }

  @Test
  void writesAnewAndRemovesWhatIsGone() throws IOException {
    Path gone = Files.writeString(site.resolve("event/999999.html"), "old");
    assertThat(Typed.of(folder, "report", "--html", site.toString(), "--url", url).exitCode())
        .isZero();
    assertThat(gone).doesNotExist();
  }

  @Test
  void leavesAFolderOfOtherFilesAlone() throws IOException {
    Path others = Files.createDirectories(folder.resolve("others"));
    Files.writeString(others.resolve("mine.txt"), "mine");
    Typed typed = Typed.of(folder, "report", "--html", others.toString(), "--url", url);
    assertThat(typed.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(typed.err()).hasLineCount(1).contains("holds other files");
    assertThat(others.resolve("index.html")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"report timeline --html x", "load --dry-run --html x"})
  void misuseIsOneLine(String arguments) {
    Typed typed = Typed.of(folder, (arguments + " --url " + url).split(" "));
    assertThat(typed.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(typed.err()).hasLineCount(1).contains("--html");
  }

  private static boolean remote(String address) {
    return address.contains("//");
  }

  private static Document page(String path) throws IOException {
    return Jsoup.parse(site.resolve(path).toFile());
  }

  private static List<Path> pages() throws IOException {
    return pages("");
  }

  private static List<Path> pages(String under) throws IOException {
    try (Stream<Path> files = Files.walk(site.resolve(under))) {
      return files.filter(file -> file.toString().endsWith(".html")).toList();
    }
  }
}
