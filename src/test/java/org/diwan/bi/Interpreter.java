package org.diwan.bi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What runs a script, with packages that are installed into a folder of the build. */
enum Interpreter {
  PYTHON {
    @Override
    void install(Path folder, List<String> packages) throws IOException, InterruptedException {
      Path venv = folder.resolve("venv");
      if (!Files.exists(venv.resolve("bin"))) {
        Command.run(folder, Map.of(), List.of("python3", "-m", "venv", venv.toString()));
      }
      if (!packages.isEmpty()) {
        Command.run(folder, Map.of(), command(venv.resolve("bin/pip"), packages));
      }
    }

    @Override
    List<String> command(Path folder, Path script) {
      return List.of(folder.resolve("venv/bin/python").toString(), script.toString());
    }

    private static List<String> command(Path pip, List<String> packages) {
      List<String> command = new ArrayList<>(List.of(pip.toString(), "install", "-q"));
      command.addAll(packages);
      return command;
    }
  },
  SYSTEM_PYTHON {
    @Override
    void install(Path folder, List<String> packages) {}

    @Override
    List<String> command(Path folder, Path script) {
      return List.of("/usr/bin/python3", script.toString());
    }
  },
  R {
    @Override
    void install(Path folder, List<String> packages) {}

    @Override
    List<String> command(Path folder, Path script) {
      return List.of("/usr/bin/Rscript", "--vanilla", script.toString());
    }
  },
  NODE {
    @Override
    void install(Path folder, List<String> packages) throws IOException, InterruptedException {
      List<String> command =
          new ArrayList<>(List.of("npm", "install", "--no-audit", "--no-fund", "--silent"));
      command.addAll(packages);
      Files.writeString(folder.resolve("package.json"), "{}");
      Command.run(folder, Map.of(), command);
    }

    @Override
    List<String> command(Path folder, Path script) {
      return List.of("node", script.toString());
    }
  };

  /** Brings the packages into the folder. */
  abstract void install(Path folder, List<String> packages)
      throws IOException, InterruptedException;

  /** How a script is started. */
  abstract List<String> command(Path folder, Path script);
}
