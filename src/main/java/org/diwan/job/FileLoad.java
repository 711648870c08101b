package org.diwan.job;

import java.nio.file.Path;
import java.util.List;

/** The load of files and standard input. */
record FileLoad(LoadRequest request) implements Work {

  @Override
  public RunKind kind() {
    return RunKind.LOAD;
  }

  @Override
  public String command() {
    String paths = String.join(" ", request.inputs().stream().map(Path::toString).toList());
    return "load " + paths + (request.standardInput() ? " -" : "");
  }

  @Override
  public String key(String signature) {
    return RunKey.of(request, signature);
  }

  @Override
  public List<Path> inputs() {
    return request.inputs();
  }
}
