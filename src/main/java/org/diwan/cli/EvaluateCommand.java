package org.diwan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.diwan.evaluate.AnnotatedArticles;
import org.diwan.evaluate.Evaluation;
import org.diwan.evaluate.Gold;
import org.diwan.evaluate.GoldException;
import org.diwan.evaluate.GoldFolder;
import org.diwan.evaluate.ScoreJson;
import org.diwan.evaluate.ScoreTable;
import org.diwan.evaluate.Scores;
import org.diwan.gazetteer.Gazetteer;
import org.diwan.gazetteer.Seeds;
import org.diwan.model.Article;
import org.diwan.model.ArticleFacts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures the reading against annotations. */
@Command(
    name = "evaluate",
    description = {
      "Measures the reading of articles against what people wrote down of them.",
      "Corrections of --seeds count as read, as they do in a load."
    })
final class EvaluateCommand extends ReadingCommand {

  /** Where annotated articles lie that come without a word where. */
  private static final List<String> USUAL = List.of("articles.jsonl", "articles.jsonl.gz");

  @Option(
      names = "--gold",
      paramLabel = "DIR",
      required = true,
      description = "folder of annotations, one .json an article")
  Path gold = Path.of(".");

  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description = {
        "the annotated articles: files and folders; others in them are passed over",
        "(default: articles.jsonl[.gz] in DIR or beside it, else the texts in the store)"
      })
  List<Path> paths = new ArrayList<>();

  @Option(names = "--show", description = "lists each miss and each false alarm")
  boolean show;

  @Option(names = "--json", paramLabel = "FILE", description = "also writes the result here")
  @Nullable Path json;

  EvaluateCommand(Session session) {
    super(session);
  }

  @Override
  int execute() throws IOException {
    List<Gold> annotations = annotations(existing(gold));
    Scores scores = Evaluation.score(annotations, facts(annotations));
    ScoreTable.of(scores).forEach(console::say);
    if (show) {
      console.say("");
      scores.remarks().forEach(console::say);
    }
    if (json != null) {
      write("--json", json, ScoreJson.of(scores) + "\n");
    }
    return ExitCode.DONE;
  }

  private Map<String, ArticleFacts> facts(List<Gold> annotations) {
    paths.forEach(ReadingCommand::existing);
    List<Path> texts = paths.isEmpty() ? beside(gold).stream().toList() : paths;
    Seeds seeds = seeds();
    Gazetteer gazetteer = Gazetteer.read(seeds);
    AnnotatedArticles reader = new AnnotatedArticles(gazetteer, seeds);
    LastWord corrections = new LastWord(seeds, gazetteer);
    Map<String, ArticleFacts> facts =
        new HashMap<>(
            texts.isEmpty() ? reader.read(stored(annotations)) : reader.read(annotations, texts));
    facts.replaceAll((ref, read) -> corrections.of(read));
    corrections.tell(console);
    return facts;
  }

  private static Optional<Path> beside(Path gold) {
    Path folder = gold.toAbsolutePath().normalize();
    return Stream.of(folder, folder.resolveSibling(""))
        .flatMap(where -> USUAL.stream().map(where::resolve))
        .filter(Files::isRegularFile)
        .findFirst();
  }

  private List<Article> stored(List<Gold> annotations) {
    List<String> refs = annotations.stream().map(Gold::articleRef).toList();
    List<Article> articles = stored(store -> store.of(refs));
    if (articles.isEmpty()) {
      throw CommandFailure.usage(
          "no articles.jsonl lies in or beside "
              + gold
              + ", and the store holds none of the annotated articles: name their files");
    }
    return articles;
  }

  private static List<Gold> annotations(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw CommandFailure.usage("--gold " + folder + " is no folder");
    }
    try {
      List<Gold> annotations = GoldFolder.read(folder);
      if (annotations.isEmpty()) {
        throw CommandFailure.usage("--gold " + folder + " holds no .json");
      }
      return annotations;
    } catch (GoldException e) {
      throw CommandFailure.failed(String.valueOf(e.getMessage()), e);
    }
  }
}
