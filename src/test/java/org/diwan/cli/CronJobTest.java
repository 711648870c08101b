package org.diwan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The Kubernetes CronJob: what goes wrong at night when it is otherwise. */
class CronJobTest {

  private static final String JOB = "spec.jobTemplate.spec.";
  private static final String POD = JOB + "template.spec.";
  private static final String CONTAINER = POD + "containers.0.";

  private Object cronJob = Map.of();

  @BeforeEach
  void read() throws IOException {
    LoaderOptions strict = new LoaderOptions();
    strict.setAllowDuplicateKeys(false);
    cronJob =
        new Yaml(new SafeConstructor(strict))
            .load(new DeployedFile("kubernetes/diwan-cronjob.yaml").text());
  }

  @Test
  void isACronJobAtNight() {
    assertThat(at("apiVersion")).isEqualTo("batch/v1");
    assertThat(at("kind")).isEqualTo("CronJob");
    assertThat(at("spec.schedule")).isEqualTo("0 2 * * *");
    assertThat(at("spec.timeZone")).isEqualTo("Etc/UTC");
  }

  @Test
  void oneAtATime() {
    assertThat(at("spec.concurrencyPolicy")).isEqualTo("Forbid");
    assertThat(at(POD + "restartPolicy")).isEqualTo("Never");
  }

  @Test
  void exitCodesMeanWhatTheReadmeSays() {
    String rules = JOB + "podFailurePolicy.rules.";
    assertThat(at(rules + "0.action")).isEqualTo("Ignore");
    assertThat(at(rules + "0.onExitCodes.values")).isEqualTo(List.of(ExitCode.BUSY));
    assertThat(at(rules + "1.action")).isEqualTo("FailJob");
    assertThat(at(rules + "1.onExitCodes.values"))
        .isEqualTo(List.of(ExitCode.USAGE, ExitCode.DONE_WITH_REJECTS));
    assertThat(at(rules + "0.onExitCodes.containerName")).isEqualTo(at(CONTAINER + "name"));
    assertThat(at(rules + "1.onExitCodes.containerName")).isEqualTo(at(CONTAINER + "name"));
  }

  @Test
  void secretsComeFromTheSecret() {
    List<?> variables = (List<?>) at(CONTAINER + "env");
    assertThat(variables)
        .extracting(one -> at(one, "name"))
        .containsExactly("DIWAN_URL", "DIWAN_USER", "DIWAN_PASSWORD");
    assertThat(variables)
        .extracting(one -> at(one, "valueFrom.secretKeyRef.name"))
        .containsOnly("diwan-database");
  }

  @Test
  void runsWithLittleRight() {
    assertThat(at(POD + "automountServiceAccountToken")).isEqualTo(false);
    assertThat(at(POD + "securityContext.runAsNonRoot")).isEqualTo(true);
    assertThat(at(CONTAINER + "securityContext.allowPrivilegeEscalation")).isEqualTo(false);
    assertThat(at(CONTAINER + "securityContext.readOnlyRootFilesystem")).isEqualTo(true);
    assertThat(at(CONTAINER + "securityContext.capabilities.drop")).isEqualTo(List.of("ALL"));
  }

  @Test
  void asksForWhatItNeeds() {
    assertThat(at(CONTAINER + "resources.requests.memory")).isEqualTo("1Gi");
    assertThat(at(CONTAINER + "resources.limits.memory")).isEqualTo("2Gi");
  }

  @Test
  void everyMountHasItsVolume() {
    assertThat((List<?>) at(CONTAINER + "volumeMounts"))
        .extracting(one -> at(one, "name"))
        .containsExactlyElementsOf(
            ((List<?>) at(POD + "volumes")).stream().map(one -> at(one, "name")).toList());
  }

  private Object at(String path) {
    return at(cronJob, path);
  }

  /** What stands at a path of keys and places in lists. */
  private static Object at(Object root, String path) {
    Object here = root;
    for (String step : path.split("\\.")) {
      Object next =
          here instanceof List<?> list
              ? list.get(Integer.parseInt(step))
              : ((Map<?, ?>) here).get(step);
      here = Objects.requireNonNull(next, () -> step + " in " + path);
    }
    return here;
  }
}
