package org.diwan.job;

import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;

/**
 * Tells a person what a step does that may take a while.
 *
 * @param line what it does
 */
record StageTold(Progress progress, String line) implements StepExecutionListener {
  @Override
  public void beforeStep(StepExecution execution) {
    progress.stage(line);
  }
}
