import static java.nio.charset.StandardCharsets.UTF_8;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.SchemaMappingType;
import org.jooq.meta.jaxb.Target;

/**
 * Makes the jOOQ classes from the migrated schema, and notes the history that Flyway keeps of it;
 * started by the build.
 *
 * <p>Arguments: the migrations' folder, the folder for the sources, the file for the history, and
 * the versions that the result depends on. Nothing is done where none of these changed since the
 * last time.
 */
public final class GenerateTables {

  private static final List<String> SCHEMAS = List.of("audit", "staging", "warehouse", "reporting");
  private static final String PACKAGE = "org.diwan.jooq";
  private static final String HISTORY =
      "select script || ',' || checksum from audit.flyway_schema_history where type = 'SQL' order by 1";

  private GenerateTables() {}

  /** Generates the classes, unless they are there for these inputs. */
  public static void main(String[] args) throws Exception {
    Path migrations = Path.of(args[0]);
    Path target = Path.of(args[1]);
    Path mark = target.resolveSibling("jooq.sha256");
    Path history = Path.of(args[2]);
    String signature = signature(migrations, List.of(args).subList(3, args.length));
    if (Files.exists(mark) && Files.exists(history) && Files.readString(mark).equals(signature)) {
      return;
    }
    try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
      Flyway.configure()
          .dataSource(server.getPostgresDatabase())
          .locations("filesystem:" + migrations)
          .defaultSchema("audit")
          .load()
          .migrate();
      GenerationTool.generate(configuration(server.getJdbcUrl("postgres", "postgres"), target));
      Files.createDirectories(history.getParent());
      Files.write(history, history(server.getPostgresDatabase()));
    }
    Files.writeString(mark, signature);
  }

  private static List<String> history(DataSource database) throws SQLException {
    List<String> lines = new ArrayList<>();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(HISTORY)) {
      while (rows.next()) {
        lines.add(rows.getString(1));
      }
    }
    return lines;
  }

  private static Configuration configuration(String url, Path target) {
    Database database =
        new Database()
            .withName("org.jooq.meta.postgres.PostgresDatabase")
            .withSchemata(
                SCHEMAS.stream()
                    .map(name -> new SchemaMappingType().withInputSchema(name))
                    .toList())
            .withExcludes("flyway_schema_history");
    Generate generate = new Generate().withGlobalObjectReferences(true).withRecords(true);
    return new Configuration()
        .withLogging(Logging.WARN)
        .withJdbc(new Jdbc().withUrl(url))
        .withGenerator(
            new Generator()
                .withDatabase(database)
                .withGenerate(generate)
                .withTarget(
                    new Target().withPackageName(PACKAGE).withDirectory(target.toString())));
  }

  private static String signature(Path migrations, List<String> versions)
      throws IOException, NoSuchAlgorithmException {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    versions.forEach(version -> digest.update(version.getBytes(UTF_8)));
    digest.update(Files.readAllBytes(Path.of("src/build/java/GenerateTables.java")));
    try (var files = Files.walk(migrations)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        digest.update(file.toString().getBytes(UTF_8));
        digest.update(Files.readAllBytes(file));
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
