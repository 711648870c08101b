package org.diwan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** A command typed at this process's program, and what came of it. */
record Typed(int exitCode, String out, String err) {

  /** Runs it to its end; the log goes where nobody looks. */
  static Typed of(Path folder, String... arguments) {
    return with(folder, Map.of(), arguments);
  }

  /** The same with these variables and no others. */
  static Typed with(Path folder, Map<String, String> variables, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Map<String, String> environment = new HashMap<>(variables);
    environment.put("DIWAN_HOME", folder.resolve(".diwan").toString());
    Session session =
        new Session(Console.captured(out, err), environment::get, Interruption.never());
    int exitCode = new Program(session).run(arguments);
    return new Typed(exitCode, out.toString(UTF_8), err.toString(UTF_8));
  }
}
