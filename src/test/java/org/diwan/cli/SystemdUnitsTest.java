package org.diwan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The service and its timer, read by systemd's own tools where they are installed. */
class SystemdUnitsTest {

  private static final DeployedFile SERVICE = new DeployedFile("systemd/diwan.service");
  private static final DeployedFile TIMER = new DeployedFile("systemd/diwan.timer");

  /** Of 10.0, from {@code systemd-analyze security}, here in tenths: below 2.5. */
  private static final String HIGHEST_EXPOSURE = "--threshold=25";

  @TempDir Path folder;

  @Test
  void endsAsTheReadmeSays() throws IOException {
    assertThat(SERVICE.value("SuccessExitStatus"))
        .isEqualTo(ExitCode.DONE_WITH_REJECTS + " " + ExitCode.BUSY);
    assertThat(SERVICE.value("Type")).isEqualTo("oneshot");
    assertThat(SERVICE.value("Environment")).contains("LC_ALL=C.UTF-8", "DIWAN_HOME=");
  }

  @Test
  void runsWithLittleRight() throws Exception {
    assertThat(SERVICE.value("User")).isEqualTo("diwan");
    assertThat(SERVICE.value("CapabilityBoundingSet")).isEmpty();
    assertThat(SERVICE.value("ProtectSystem")).isEqualTo("strict");
    Said said =
        said("systemd-analyze", "security", "--offline=true", HIGHEST_EXPOSURE, unit(SERVICE));
    assertThat(said.exitCode()).as(said.text()).isZero();
  }

  @Test
  void systemdUnderstandsThem() throws Exception {
    String service = unit(SERVICE);
    assertThat(verified(service, unit(TIMER))).isEqualTo(new Said(0, ""));

    Files.writeString(Path.of(service), "\nProtectSytem=strict\n", StandardOpenOption.APPEND);
    assertThat(verified(service).text()).contains("ProtectSytem");
  }

  @Test
  void timerNamesANight() throws Exception {
    Said said = said("systemd-analyze", "calendar", TIMER.value("OnCalendar"));
    assertThat(said.exitCode()).as(said.text()).isZero();
    assertThat(said.text()).contains("02:00:00");
  }

  @Test
  void userOfTheServiceIsMade() throws Exception {
    Said said =
        said(
            "systemd-sysusers",
            "--dry-run",
            new DeployedFile("systemd/diwan.sysusers").path().toAbsolutePath().toString());
    assertThat(said.exitCode()).as(said.text()).isZero();
    assertThat(said.text()).contains("diwan");
  }

  private Said verified(String... units) throws Exception {
    List<String> command =
        new ArrayList<>(List.of("systemd-analyze", "verify", "--man=no", "--recursive-errors=no"));
    command.addAll(List.of(units));
    return said(command.toArray(String[]::new));
  }

  /** A copy with the Java of this machine: systemd looks whether the program is there. */
  private String unit(DeployedFile file) throws IOException {
    String java = ProcessHandle.current().info().command().orElseThrow();
    Path copy = folder.resolve(file.path().getFileName());
    Files.writeString(copy, file.text().replace("/usr/bin/java", java));
    return copy.toString();
  }

  private static Said said(String... command) throws IOException, InterruptedException {
    assumeTrue(
        Files.isExecutable(Path.of("/usr/bin", command[0])),
        "skipped: no " + command[0] + " on this machine");
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    return new Said(process.exitValue(), text);
  }

  private record Said(int exitCode, String text) {}
}
