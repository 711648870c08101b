package org.diwan.job;

import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/**
 * Gives the planner fresh statistics on what the views of schema {@code reporting} read; the views
 * themselves hold nothing. A login that does not own the tables is warned by the server and goes
 * on.
 */
final class RefreshReporting implements Tasklet {
  private final Transactions transactions;

  RefreshReporting(Transactions transactions) {
    this.transactions = transactions;
  }

  @Override
  public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
    transactions
        .database()
        .execute(
            """
            analyze warehouse.dim_article, warehouse.bridge_article_story, warehouse.bridge_article_band,
              warehouse.dim_participant, warehouse.fact_event,
              warehouse.fact_event_mention, warehouse.fact_event_mention_place,
              warehouse.bridge_event_mention_participant, warehouse.bridge_event_participant,
              warehouse.bridge_event_mention_topic, warehouse.bridge_event_topic, warehouse.fact_agreement,
              warehouse.fact_agreement_mention, warehouse.bridge_agreement_mention_party,
              warehouse.fact_figure, warehouse.bridge_figure_subject
            """);
    return RepeatStatus.FINISHED;
  }
}
