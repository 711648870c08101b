package org.diwan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.diwan.evaluate.AnnotatedArticles;
import org.diwan.evaluate.Evaluation;
import org.diwan.evaluate.Gold;
import org.diwan.evaluate.GoldException;
import org.diwan.evaluate.GoldFolder;
import org.diwan.evaluate.ScoreTable;
import org.diwan.evaluate.Scores;
import org.diwan.gazetteer.Seeds;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures the reading against annotations; needs no store. */
@Command(
    name = "evaluate",
    description = "Measures the reading of articles against what people wrote down of them.")
final class EvaluateCommand extends ReadingCommand {

  @Option(
      names = "--gold",
      paramLabel = "DIR",
      required = true,
      description = "folder of annotations, one .json an article")
  Path gold = Path.of(".");

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "the annotated articles: files and folders; others in them are passed over")
  List<Path> paths = new ArrayList<>();

  @Option(names = "--show", description = "lists each miss and each false alarm")
  boolean show;

  EvaluateCommand(Session session) {
    super(session);
  }

  @Override
  int execute() throws IOException {
    Scores scores = scores(annotations(existing(gold)), seeds());
    ScoreTable.of(scores).forEach(console::say);
    if (show) {
      console.say("");
      scores.remarks().forEach(console::say);
    }
    return ExitCode.DONE;
  }

  private Scores scores(List<Gold> annotations, Seeds seeds) {
    paths.forEach(ReadingCommand::existing);
    return Evaluation.score(annotations, new AnnotatedArticles(seeds).read(annotations, paths));
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
