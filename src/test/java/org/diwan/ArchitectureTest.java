package org.diwan;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.PackageMatchers;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the arrows between the packages: what each may know of our own code. */
class ArchitectureTest {

  private static final JavaClasses CODE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.diwan");

  /** {@code jooq} stands for the generated tables. */
  @ParameterizedTest
  @CsvSource({
    "model,     ''",
    "text,      model",
    "gazetteer, model text",
    "source,    model text gazetteer",
    "extract,   model text gazetteer",
    "correction, model text gazetteer",
    "evaluate,  model gazetteer source extract",
    "page,      ''",
    "explain,   model page",
    "warehouse, model jooq",
    "report,    jooq page",
    "catalog,   ''",
    "export,    catalog",
    "store,     model",
    "web,       ''",
    "job,       model text gazetteer source extract correction warehouse store jooq",
  })
  void packageKnowsOnly(String name, String others) {
    List<String> known = new ArrayList<>(List.of("org.diwan." + name + ".."));
    Arrays.stream(others.split(" "))
        .filter(other -> !other.isEmpty())
        .forEach(other -> known.add("org.diwan." + other + ".."));

    ArchRule rule =
        classes()
            .that()
            .resideInAPackage("org.diwan." + name + "..")
            .should()
            .onlyDependOnClassesThat(
                describe(
                    "are in " + known + " or not ours",
                    type ->
                        !type.getPackageName().startsWith("org.diwan")
                            || PackageMatchers.of(known).test(type.getPackageName())))
            .allowEmptyShould(true);

    rule.check(CODE);
  }

  @Test
  void modelKnowsOnlyThePlatform() {
    classes()
        .that()
        .resideInAPackage("org.diwan.model..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "org.jspecify..", "org.diwan.model..")
        .check(CODE);
  }

  @Test
  void nobodyKnowsTheCommandLine() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.diwan.cli..", "org.diwan")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.diwan.cli..")
        .check(CODE);
  }

  @Test
  void springBatchStaysInTheJob() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.diwan.job..", "org.diwan.jooq..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.springframework.batch..")
        .check(CODE);
  }

  @Test
  void extractionKnowsNoDatabase() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "org.diwan.text..",
            "org.diwan.gazetteer..",
            "org.diwan.source..",
            "org.diwan.extract..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.sql..", "javax.sql..", "org.jooq..", "org.springframework..")
        .check(CODE);
  }

  @Test
  void packagesFormNoCycle() {
    slices().matching("org.diwan.(*)..").should().beFreeOfCycles().check(CODE);
    slices().matching("org.diwan.extract.(*)..").should().beFreeOfCycles().check(CODE);
  }

  /** From the words of a sentence to facts: each layer knows only those that stand before it. */
  @ParameterizedTest
  @CsvSource({
    "entity, unit mention name title body registry person recall",
    "figure, lexicon passage exclusion qualifier status reading measure",
    "event,  clause subject frame attendance ceremony office speaker travel addressee modality doer"
        + " time word document meeting merge recipient gathering deed",
  })
  void factsAreReadInLayers(String kind, String layers) {
    List<String> below = new ArrayList<>();
    for (String layer : layers.split(" ")) {
      below.add("org.diwan.extract." + kind + "." + layer);
      noClasses()
          .that()
          .resideInAPackage("org.diwan.extract." + kind + "." + layer)
          .should()
          .dependOnClassesThat(
              describe(
                  "are of its kind and not in " + below,
                  type ->
                      type.getPackageName().startsWith("org.diwan.extract." + kind)
                          && !below.contains(type.getPackageName())))
          .check(CODE);
    }
  }
}
