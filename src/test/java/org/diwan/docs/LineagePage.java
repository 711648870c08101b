package org.diwan.docs;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.diwan.catalog.Catalog;
import org.diwan.catalog.Relation;

/** Where rows come from: what the views read, and what writes to the tables. */
final class LineagePage {

  private static final String HEAD =
      """
      # Lineage

      Made from the migrated schema and from what a database saw while every command that writes was run once. Not to be edited: `%s` writes it anew.

      ## Which view reads which tables

      """;

  private static final String TABLES =
      """

      ## Which table is filled by what

      Steps are those of the job; `load`, `rebuild`, `replay-rejects`, `withdraw` and `purge` are commands that write before, after or without them.
      Files lie in `src/main/resources`; a class stands where the statement is in the code, `CopyWriter.java` for what is streamed into staging.
      An insert that changes the row where it is there already counts as both. Tables of Spring Batch, in schema `batch`, are its own.

      | table | statement in | does | in step or command |
      | --- | --- | --- | --- |
      """;

  private LineagePage() {}

  static String of(Catalog catalog, List<Writer> writers) {
    StringBuilder page = new StringBuilder(HEAD.formatted(Documents.COMMAND));
    page.append("| view | reads | and through other views |\n| --- | --- | --- |\n");
    catalog.relations().filter(Relation::isView).forEach(view -> page.append(row(view, catalog)));
    page.append(TABLES);
    writers.forEach(writer -> page.append(writer.row()));
    return page.toString();
  }

  private static String row(Relation view, Catalog catalog) {
    Set<String> behind = new TreeSet<>();
    gather(view, catalog, behind);
    behind.removeAll(view.reads());
    return "| `%s` | %s | %s |\n".formatted(view.fullName(), names(view.reads()), names(behind));
  }

  private static void gather(Relation view, Catalog catalog, Set<String> behind) {
    for (String read : view.reads()) {
      behind.add(read);
      catalog
          .relations()
          .filter(relation -> relation.fullName().equals(read))
          .forEach(relation -> gather(relation, catalog, behind));
    }
  }

  private static String names(Collection<String> names) {
    return names.stream().map(name -> "`" + name + "`").collect(joining(", "));
  }
}
