package org.diwan.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.diwan.correction.Corrections;
import org.diwan.gazetteer.Csv;
import org.diwan.gazetteer.CsvRow;
import org.diwan.gazetteer.SeedException;
import org.diwan.gazetteer.Seeds;
import org.diwan.warehouse.CorrectionTable;
import org.diwan.warehouse.CorrectionTurnover;
import org.diwan.warehouse.ReferenceRow;
import org.diwan.warehouse.ReferenceTable;
import org.diwan.warehouse.ReferenceTables;
import org.diwan.warehouse.UnknownCodeException;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Takes up the reference files and corrections that changed since they were loaded last. */
final class LoadReference implements Tasklet {
  private final Transactions transactions;
  private final Run run;
  private final Seeds seeds;
  private final Corrections corrections;
  private final Progress progress;

  LoadReference(
      Transactions transactions, Run run, Seeds seeds, Corrections corrections, Progress progress) {
    this.transactions = transactions;
    this.run = run;
    this.seeds = seeds;
    this.corrections = corrections;
    this.progress = progress;
  }

  @Override
  public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
    transactions.inStep(this::load);
    return RepeatStatus.FINISHED;
  }

  private void load(Connection connection) throws SQLException {
    ReferenceTables tables = new ReferenceTables(connection, run.id());
    Map<String, String> loaded = tables.checksums();
    for (ReferenceTable table : ReferenceTable.values()) {
      String checksum = checksum(table.path());
      if (!checksum.equals(loaded.get(table.path()))) {
        load(tables, table, checksum);
      }
    }
    CorrectionTurnover turnover =
        new CorrectionTable(connection, run.id()).takeUp(corrections.all(), corrections::namesOf);
    TurnoverTold.of(turnover).ifPresent(progress::note);
  }

  private void load(ReferenceTables tables, ReferenceTable table, String checksum)
      throws SQLException {
    List<ReferenceRow> rows = new ArrayList<>();
    for (CsvRow row : Csv.read(seeds, table.path())) {
      List<@Nullable String> cells = new ArrayList<>();
      table.columns().forEach(column -> cells.add(row.orNull(column)));
      rows.add(new ReferenceRow(row.line(), cells));
    }
    try {
      tables.load(table, checksum, rows);
    } catch (UnknownCodeException e) {
      throw new SeedException(table.path(), e.line(), String.valueOf(e.getMessage()));
    }
  }

  private String checksum(String path) {
    try (InputStream in = seeds.open(path)) {
      return Sha256.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
