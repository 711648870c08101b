package org.diwan.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.function.ToIntFunction;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.diwan.extract.ArticleReader;
import org.diwan.gazetteer.Gazetteer;
import org.diwan.gazetteer.Seeds;
import org.diwan.model.Article;
import org.diwan.model.ArticleFacts;
import org.diwan.source.ArticleSource;
import org.diwan.source.SourceItem;
import org.diwan.source.SourceItems;
import org.diwan.text.Sentences;

/**
 * How fast articles are read, without a database, beside plain tokenisation of the same texts in
 * the same run: by Lucene's Arabic analyzer and into the sentences that the reading begins with.
 * Each is measured on one thread and on one for every processor, the first pass, with the compiler
 * still at work, apart from the best of the others. Run it on a file of articles as JSON lines,
 * gzipped or not:
 *
 * <pre>
 * mvn -q -Pbenchmark test-compile -Dbenchmark.articles=news.jsonl.gz
 * </pre>
 *
 * <p>Without a file the program's own five articles are read again and again. {@code
 * -Dbenchmark.passes=5} asks for more passes than three.
 */
public final class ReadingBenchmark {
  private static final int LEAST = 2_000;

  private final Stopwatch stopwatch;
  private final int passes;

  private ReadingBenchmark(Stopwatch stopwatch, int passes) {
    this.stopwatch = stopwatch;
    this.passes = passes;
  }

  /** Takes no arguments, but the system properties above. */
  public static void main(String[] args) throws InterruptedException, ExecutionException {
    Path file = Path.of(System.getProperty("benchmark.articles", ""));
    int passes = Math.max(2, Integer.getInteger("benchmark.passes", 3));
    Seeds seeds = Seeds.builtIn();
    new ReadingBenchmark(new Stopwatch(enough(articles(seeds, file))), passes)
        .run(new ArticleReader(seeds));
  }

  /** A few articles again and again, so that a pass lasts long enough to be measured. */
  private static List<Article> enough(List<Article> articles) {
    List<Article> enough = new ArrayList<>(articles);
    while (!articles.isEmpty() && enough.size() < LEAST) {
      enough.addAll(articles);
    }
    return enough;
  }

  private static List<Article> articles(Seeds seeds, Path file) {
    List<Article> articles = new ArrayList<>();
    ArticleSource source = new ArticleSource(seeds, Gazetteer.read(seeds)::place);
    try (SourceItems items = source.open(List.of(file))) {
      while (items.hasNext()) {
        if (items.next() instanceof SourceItem.ReadArticle read) {
          articles.add(read.article());
        }
      }
    }
    return articles;
  }

  private void run(ArticleReader reader) throws InterruptedException, ExecutionException {
    int all = Runtime.getRuntime().availableProcessors();
    print("%.1f MB of text, %d passes%n%s", stopwatch.megabytes(), passes, Measured.HEADING);
    Measured read = best("read for facts", 1, article -> facts(reader.read(article)));
    Measured together = best("read for facts", all, article -> facts(reader.read(article)));
    Measured cut = best("cut into sentences", 1, ReadingBenchmark::sentences);
    best("cut into sentences", all, ReadingBenchmark::sentences);
    try (Analyzer analyzer = new ArabicAnalyzer()) {
      Measured lucene = best("Lucene Arabic analyzer", 1, article -> tokens(analyzer, article));
      Measured tokenised =
          best("Lucene Arabic analyzer", all, article -> tokens(analyzer, article));
      print("reading takes %.1f times Lucene's tokenisation", ratio(read, lucene));
      print("on %d threads %.1f times", all, ratio(together, tokenised));
    }
    print("reading takes %.1f times the cutting into sentences", ratio(read, cut));
    print("peak heap %d MB, all articles among it (%d made)", peak() >> 20, stopwatch.made());
  }

  /** By processor time, which other programs on the machine disturb least. */
  private static double ratio(Measured one, Measured other) {
    return one.cpuSeconds() / other.cpuSeconds();
  }

  private Measured best(String what, int threads, ToIntFunction<Article> work)
      throws InterruptedException, ExecutionException {
    print("%s", stopwatch.pass(what + ", first pass", threads, work));
    List<Measured> others = new ArrayList<>();
    for (int i = 1; i < passes; i++) {
      others.add(stopwatch.pass(what + ", best", threads, work));
    }
    Measured best =
        others.stream().max(Comparator.comparing(Measured::articlesPerSecond)).orElseThrow();
    print("%s", best);
    return best;
  }

  private static int facts(ArticleFacts facts) {
    return facts.events().size() + facts.agreements().size() + facts.figures().size();
  }

  private static int sentences(Article article) {
    return Sentences.of(article.text(), article.title() != null).size();
  }

  private static int tokens(Analyzer analyzer, Article article) {
    int count = 0;
    try (TokenStream tokens = analyzer.tokenStream("text", article.text())) {
      tokens.reset();
      while (tokens.incrementToken()) {
        count++;
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return count;
  }

  /** The most that the heap ever held, what waited for collection included. */
  private static long peak() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .map(MemoryPoolMXBean::getPeakUsage)
        .mapToLong(usage -> usage.getUsed())
        .sum();
  }

  private static void print(String format, Object... arguments) {
    System.out.println(String.format(Locale.ROOT, format, arguments));
  }
}
