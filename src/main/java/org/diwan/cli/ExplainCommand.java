package org.diwan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.diwan.explain.Explanation;
import org.diwan.extract.ArticleReader;
import org.diwan.gazetteer.Gazetteer;
import org.diwan.gazetteer.Seeds;
import org.diwan.model.Article;
import org.diwan.model.ExplainedFacts;
import org.diwan.source.ArticleSource;
import org.diwan.source.SourceItem.ReadArticle;
import org.diwan.source.SourceItem.RejectedInput;
import org.diwan.source.SourceItem.SkippedFile;
import org.diwan.source.SourceItems;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Shows what is read in an article, by which rule, and what was not taken and why. An article of
 * the store is read again from the text that the store holds.
 */
@Command(
    name = "explain",
    description = {
      "Shows an article with what is read in it and what is not, and why.",
      "Each fact stands with its words, rule and confidence. An article of the store is read again"
          + " from its stored text. Corrections are those of --seeds, as for a load."
    })
final class ExplainCommand extends ReadingCommand {

  @Parameters(
      paramLabel = "REF|FILE",
      description = "a .txt, .jsonl or .jsonl.gz, else the ref of an article in the store")
  String what = "";

  @Option(
      names = "--ref",
      paramLabel = "REF",
      description = "which article of the file (default: all on the terminal, the first as HTML)")
  @Nullable String ref;

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description = "writes a page that needs nothing else")
  @Nullable Path html;

  ExplainCommand(Session session) {
    super(session);
  }

  @Override
  int execute() throws IOException {
    Seeds seeds = seeds();
    Gazetteer gazetteer = Gazetteer.read(seeds);
    List<Article> articles =
        isFile(what)
            ? ofFile(new ArticleSource(seeds, gazetteer::place), Path.of(what))
            : ofStore(what);
    ArticleReader reader = new ArticleReader(gazetteer, seeds);
    LastWord corrections = new LastWord(seeds, gazetteer);
    if (html == null) {
      articles.forEach(article -> print(explained(reader, corrections, article)));
    } else {
      write("--html", html, explained(reader, corrections, articles.getFirst()).html());
      console.say(html.toString());
    }
    corrections.tell(console);
    return ExitCode.DONE;
  }

  private static Explanation explained(
      ArticleReader reader, LastWord corrections, Article article) {
    ExplainedFacts read = reader.explain(article);
    return new Explanation(new ExplainedFacts(corrections.of(read.facts()), read.rejections()));
  }

  private static boolean isFile(String what) {
    try {
      return Files.exists(Path.of(what));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private void print(Explanation explanation) {
    explanation.lines().forEach(console::say);
    console.say("");
  }

  private List<Article> ofStore(String wanted) {
    List<Article> articles = stored(store -> store.of(List.of(wanted)));
    if (articles.isEmpty()) {
      throw CommandFailure.failed(
          "there is no file " + wanted + ", and the store holds no article of that ref", null);
    }
    console.note("read again from the text that the store holds");
    return articles;
  }

  private List<Article> ofFile(ArticleSource source, Path file) {
    List<Article> articles = new ArrayList<>();
    try (SourceItems items = source.open(List.of(file))) {
      while (items.hasNext()) {
        switch (items.next()) {
          case ReadArticle item -> add(articles, item.article());
          case RejectedInput rejected ->
              console.note(rejected.place() + ": " + rejected.reason() + ", " + rejected.detail());
          case SkippedFile skipped -> console.note(skipped.path() + " is of no known kind");
        }
      }
    }
    if (articles.isEmpty()) {
      throw CommandFailure.failed("nothing to explain in " + file, null);
    }
    return articles;
  }

  private void add(List<Article> articles, Article article) {
    if (ref == null || ref.equals(article.ref())) {
      articles.add(article);
    }
  }
}
