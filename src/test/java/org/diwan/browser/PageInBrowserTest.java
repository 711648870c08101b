package org.diwan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.diwan.cli.Console;
import org.diwan.cli.Interruption;
import org.diwan.cli.Program;
import org.diwan.cli.Session;
import org.diwan.testing.TestServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The page of the five articles in Chromium, opened from the disk. Pictures of it go to {@code
 * target/pictures}, for people to look at.
 */
@Tag("browser")
class PageInBrowserTest {
  private static final int DESKTOP = 1280;
  private static final int PHONE = 390;
  private static final String SIDEWAYS =
      "String(document.documentElement.scrollWidth > document.documentElement.clientWidth)";

  @TempDir static Path folder;
  private static Chromium chromium;
  private static Tab tab;

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    Optional<Path> program = Chromium.installed();
    Assumptions.assumeTrue(
        program.isPresent(),
        "no Chromium on this machine: apt-get install chromium fonts-noto-core, or set CHROMIUM");
    assertThat(diwan("load", "--url", TestServer.running().freshUrl(), "--html", "" + site()))
        .isZero();
    chromium = Chromium.start(program.orElseThrow(), folder.resolve("profile"));
    tab = chromium.tab();
  }

  @AfterAll
  static void stop() throws InterruptedException {
    if (chromium != null) {
      tab.close();
      chromium.close();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "index.html",
    "ar/index.html",
    "events.html",
    "ar/events.html",
    "agreements.html",
    "ar/participants.html",
    "figures.html",
    "ar/pairs.html",
    "pair/CHN-LAO.html",
    "ar/pair/CHN-LAO.html",
    "search.html?q=lao",
    "ar/search.html?q=لاوس"
  })
  void saysNothingToTheConsoleAndFitsTheWidth(String path) throws IOException {
    for (int width : new int[] {DESKTOP, PHONE}) {
      open(path, width);
      assertThat(tab.complaints()).isEmpty();
      assertThat(tab.eval(SIDEWAYS))
          .as("%s at %d scrolls sideways", path, width)
          .isEqualTo("false");
      picture(path, width);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ar/"})
  void drawsEveryChart(String language) {
    open(language + "index.html", DESKTOP);
    assertThat(tab.eval("String(document.querySelectorAll('figure[data-drawn]').length)"))
        .isEqualTo("6");
    assertThat(
            tab.eval(
                """
                String([...document.querySelectorAll('canvas')].every(canvas => {
                  const pixels = canvas.getContext('2d')
                    .getImageData(0, 0, canvas.width, canvas.height).data;
                  const colours = new Set();
                  for (let i = 0; i < pixels.length; i += 4)
                    if (pixels[i + 3] === 255) colours.add(pixels[i] << 16 | pixels[i + 1] << 8 | pixels[i + 2]);
                  return colours.size > 3;
                }))\
                """))
        .isEqualTo("true");
  }

  @Test
  void filtersNarrowTheList() {
    open("events.html", DESKTOP);
    int all = rows();
    choose("type", "MEETING");
    assertThat(rows()).isPositive().isLessThan(all);
    assertThat(texts("td.tag")).containsOnly("Meeting");
    choose("country", "VNM");
    assertThat(tab.eval("location.search")).isEqualTo("?type=MEETING&country=VNM");
    tab.eval("document.querySelector('.filters').reset()");
    tab.eval("new Promise(done => setTimeout(done, 50))");
    assertThat(rows()).isEqualTo(all);
  }

  @Test
  void anAddressHoldsTheFilters() {
    open("ar/events.html?country=LAO&partner=CHN", DESKTOP);
    assertThat(tab.eval("document.getElementById('f-partner').value")).isEqualTo("CHN");
    assertThat(rows()).isBetween(5, 40);
    tab.eval("document.querySelector('.tongue').click()");
    tab.eval("new Promise(done => setTimeout(done, 1000))");
    assertThat(tab.eval("location.href")).endsWith("site/events.html?country=LAO&partner=CHN");
  }

  @ParameterizedTest
  @CsvSource({
    "search.html?q=thongloun, Thongloun Sisoulith",
    "search.html?q=ثونغلون, Thongloun Sisoulith",
    "search.html?q=PRC, China and Laos",
    "ar/search.html?q=VN, فيتنام",
    "search.html?q=lex, ''",
    "ar/search.html?q=اللاوسي, حزب الشعب الثوري اللاوسي",
    "ar/search.html?q=زززز, ''"
  })
  void searchFindsNamesInEitherLanguage(String address, String found) {
    open(address, DESKTOP);
    String links =
        tab.eval("[...document.querySelectorAll('.found a')].map(a => a.textContent).join()");
    if (found.isEmpty()) {
      assertThat(links).isEmpty();
    } else {
      assertThat(links).contains(found);
    }
  }

  @Test
  void arabicRunsFromTheRight() {
    open("ar/index.html", DESKTOP);
    assertThat(tab.eval("getComputedStyle(document.body).direction")).isEqualTo("rtl");
    assertThat(
            tab.eval(
                "String(document.querySelector('.brand').getBoundingClientRect().left"
                    + " > document.querySelector('.tongue').getBoundingClientRect().right)"))
        .isEqualTo("true");
    assertThat(
            tab.eval(
                "String(Object.values(Chart.instances).every(c => c.scales.y.position === 'right'))"))
        .isEqualTo("true");
  }

  @Test
  void quotesRunFromTheRightOnEnglishPagesToo() {
    open("events.html", DESKTOP);
    String page = tab.eval("document.querySelector('td.link a').href");
    tab.open(page, DESKTOP, 900);
    assertThat(tab.eval("getComputedStyle(document.querySelector('blockquote')).direction"))
        .isEqualTo("rtl");
    assertThat(tab.eval("getComputedStyle(document.querySelector('mark')).backgroundColor"))
        .isEqualTo("rgb(255, 238, 176)");
    assertThat(tab.complaints()).isEmpty();
  }

  @Test
  void theKeyboardComesEverywhere() {
    open("index.html", DESKTOP);
    tab.call(
        "Input.dispatchKeyEvent",
        java.util.Map.of(
            "type", "keyDown", "key", "Tab", "code", "Tab", "windowsVirtualKeyCode", 9));
    assertThat(tab.eval("document.activeElement.className")).isEqualTo("skip");
    assertThat(
            tab.eval(
                "String([...document.querySelectorAll('figure.chart')]"
                    + ".every(f => f.querySelector('summary').tabIndex === 0))"))
        .isEqualTo("true");
  }

  @Test
  void isPrinted() {
    open("ar/index.html", DESKTOP);
    assertThat(new String(tab.printed(), 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
        .isEqualTo("%PDF-");
    tab.call("Emulation.setEmulatedMedia", java.util.Map.of("media", "print"));
    assertThat(tab.eval("getComputedStyle(document.querySelector('.seek')).display"))
        .isEqualTo("none");
    tab.call("Emulation.setEmulatedMedia", java.util.Map.of("media", ""));
  }

  private static void choose(String filter, String value) {
    tab.eval(
        "(() => { const s = document.getElementById('f-%s'); s.value = '%s';"
                .formatted(filter, value)
            + " s.dispatchEvent(new Event('input', { bubbles: true })); })()");
  }

  private static int rows() {
    return Integer.parseInt(tab.eval("String(document.querySelectorAll('.list tbody tr').length)"));
  }

  private static String[] texts(String selector) {
    return tab.eval(
            "[...document.querySelectorAll('%s')].map(e => e.textContent).join('|')"
                .formatted(selector))
        .split("\\|");
  }

  private static void open(String path, int width) {
    String[] parts = path.split("\\?", 2);
    String query = parts.length == 1 ? "" : "?" + parts[1];
    tab.open(site().resolve(parts[0]).toUri() + query, width, 900);
  }

  private static void picture(String path, int width) throws IOException {
    Path pictures = Files.createDirectories(Path.of("target", "pictures"));
    String name = path.replaceAll("[^A-Za-z-]+", "_");
    tab.picture(pictures.resolve(name + "_" + width + ".png"));
  }

  private static Path site() {
    return folder.resolve("site");
  }

  private static int diwan(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Session session =
        new Session(
            Console.captured(out, out),
            name -> name.equals("DIWAN_HOME") ? folder.resolve(".diwan").toString() : null,
            Interruption.never());
    return new Program(session).run(arguments);
  }
}
