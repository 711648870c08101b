package org.diwan.job;

import java.util.List;
import org.diwan.warehouse.CorrectionTable;
import org.diwan.warehouse.Resolve;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/**
 * Computes the facts from all that articles say of them, in one transaction, and tells which
 * corrections found nothing to correct.
 */
final class ResolveFacts implements Tasklet {
  private static final int TOLD = 20;

  private final Transactions transactions;
  private final Run run;
  private final Progress progress;

  ResolveFacts(Transactions transactions, Run run, Progress progress) {
    this.transactions = transactions;
    this.run = run;
    this.progress = progress;
  }

  @Override
  public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
    transactions.inStep(connection -> {
      Resolve resolve = new Resolve(connection, run.id());
      resolve.run();
      resolve.settleIds();
      CorrectionTable corrections = new CorrectionTable(connection, run.id());
      corrections.account();
      tell(corrections.findings());
    });
    return RepeatStatus.FINISHED;
  }

  private void tell(List<String> findings) {
    findings.stream().limit(TOLD).forEach(progress::note);
    if (findings.size() > TOLD) {
      progress.note(
          Counted.of(findings.size() - TOLD, "more correction")
              + " not applied: all of them are in audit.correction_applied");
    }
  }
}
