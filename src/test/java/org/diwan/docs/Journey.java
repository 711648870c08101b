package org.diwan.docs;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.diwan.cli.Console;
import org.diwan.cli.Interruption;
import org.diwan.cli.Program;
import org.diwan.cli.Session;
import org.diwan.testing.Quiet;
import org.diwan.testing.TestServer;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** Every command that writes, once, so that every statement that writes is seen. */
final class Journey {

  private static final int DONE = 0;
  private static final int FAILED = 1;
  private static final int DONE_WITH_REJECTS = 3;
  private static final String MEETING =
      "التقى وزير الخارجية الصيني وانغ يي في بكين نظيره الإيراني عباس عراقجي.";

  private final Path folder;
  private final String url;
  private final DSLContext database;
  private final WriteWatch watch;

  private Journey(Path folder, String name) {
    this.folder = folder;
    this.url = TestServer.running().url(name);
    this.database = DSL.using(TestServer.running().database(name), SQLDialect.POSTGRES);
    this.watch = WriteWatch.over(TestServer.running().database(name));
  }

  /** Goes all the way in a fresh database, with files of its own in an empty folder. */
  static WriteWatch through(Path folder) throws IOException {
    Journey journey = new Journey(folder, TestServer.running().freshName());
    journey.loads();
    journey.corrects();
    journey.breaksOff();
    journey.goesBack();
    return journey.watch;
  }

  private void loads() throws IOException {
    write("news.jsonl", line("a", MEETING), line("b", MEETING), "no JSON");
    run(DONE_WITH_REJECTS, "load", "seeds/articles", folder.resolve("news.jsonl").toString());
    write(
        "news.jsonl",
        line("a", MEETING + " زار وزير الخارجية الصيني مصر."),
        line("b", MEETING),
        line("c", MEETING));
    run(DONE, "replay-rejects");
  }

  private void corrects() throws IOException {
    write(
        "seeds/corrections/wrong_facts.csv",
        "article_ref,fact,type,words,everywhere,note",
        "a,EVENT,MEETING,,yes,");
    write(
        "seeds/corrections/names.csv",
        "name_ar,article_ref,person_id,note",
        "وانغ يي,b,xi-jinping,",
        "عباس عراقجي,,xi-jinping,");
    run(DONE, "load", "--seeds", seeds(), news());
    Files.delete(folder.resolve("seeds/corrections/wrong_facts.csv"));
    write(
        "seeds/corrections/different_facts.csv",
        "fact,article_ref,type,words,other_article_ref,other_type,other_words,note",
        "EVENT,a,MEETING,,b,MEETING,,");
    write(
        "seeds/corrections/same_facts.csv",
        "fact,article_ref,type,words,other_article_ref,other_type,other_words,note",
        "EVENT,b,MEETING,,c,MEETING,,");
    run(DONE, "load", "--seeds", seeds(), news());
  }

  private void breaksOff() throws IOException {
    write("more.jsonl", line("d", MEETING));
    String more = folder.resolve("more.jsonl").toString();
    database.execute("alter table warehouse.fact_figure rename to fact_figure_away");
    try (Quiet quiet = Quiet.now()) {
      run(FAILED, "load", more);
    }
    database.execute("alter table warehouse.fact_figure_away rename to fact_figure");
    run(DONE, "load", more);
  }

  private void goesBack() {
    run(DONE, "rebuild", "--all", "--seeds", seeds());
    run(DONE, "withdraw", "a");
    run(DONE, "load", news());
    watch.command("");
    database.execute("update audit.run set ended_at = ended_at - interval '2 days'");
    run(DONE, "purge", "--older-than", "1d");
  }

  private String news() {
    return folder.resolve("news.jsonl").toString();
  }

  private static String line(String id, String body) {
    return "{\"id\":\"" + id + "\",\"published\":\"2024-05-02\",\"body\":\"" + body + "\"}";
  }

  private void write(String name, String... lines) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, Arrays.asList(lines));
  }

  private String seeds() {
    return folder.resolve("seeds").toString();
  }

  private void run(int expected, String... arguments) {
    watch.command(arguments[0]);
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    String home = folder.resolve("home").toString();
    Session session =
        new Session(
            Console.captured(told, told),
            name -> name.equals("DIWAN_HOME") ? home : null,
            Interruption.never());
    Stream<String> typed = Stream.concat(Arrays.stream(arguments), Stream.of("--url", url));
    int exitCode = new Program(session).run(typed.toArray(String[]::new));
    if (exitCode != expected) {
      throw new IllegalStateException(
          Arrays.toString(arguments) + " ended with " + exitCode + ": " + told.toString(UTF_8));
    }
  }
}
