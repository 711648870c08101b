package org.diwan.catalog;

import java.sql.Connection;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.exception.DataAccessException;

/** Schemas of a database as they are now; Flyway's own table is no part of them. */
public record Catalog(List<Schema> schemas) {

  /**
   * Reads the catalogue. Any login may: it holds names and comments, no rows.
   *
   * @param schemas names, in the order in which they come back
   * @throws DataAccessException if the database cannot be read
   */
  public static Catalog of(Connection connection, String... schemas) {
    CatalogReader reader = new CatalogReader(connection);
    return new Catalog(Arrays.stream(schemas).map(reader::schema).toList());
  }

  /** All tables and views, schema by schema. */
  public Stream<Relation> relations() {
    return schemas.stream().flatMap(schema -> schema.relations().stream());
  }

  /** The schema of that name. */
  public Optional<Schema> schema(String name) {
    return schemas.stream().filter(schema -> schema.name().equals(name)).findFirst();
  }
}
