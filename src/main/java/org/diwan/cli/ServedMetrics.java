package org.diwan.cli;

import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.diwan.job.LastLoad;
import org.diwan.web.LiveText;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** What Prometheus reads beside the open store: the last load, and how the process itself does. */
final class ServedMetrics implements Supplier<String> {

  private static final String PATH = "/metrics";
  private static final String TYPE = "text/plain; version=0.0.4; charset=utf-8";

  private final DataSource database;
  private final PrometheusMeterRegistry process =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

  private ServedMetrics(DataSource database) {
    this.database = database;
    List.of(
            new JvmMemoryMetrics(),
            new JvmThreadMetrics(),
            new ProcessorMetrics(),
            new UptimeMetrics())
        .forEach(metrics -> metrics.bindTo(process));
  }

  /** Offered at {@code /metrics}, asked of the database each time. */
  static LiveText of(DataSource writer) {
    return new LiveText(PATH, TYPE, new ServedMetrics(writer));
  }

  @Override
  public String get() {
    return LoadMetrics.text(LastLoad.of(database).map(this::outcome).orElse(null))
        + process.scrape();
  }

  private LoadOutcome outcome(LastLoad last) {
    return new LoadOutcome(
        last.completed(),
        last.summary().duration(),
        last.ended(),
        last.lastSuccess(),
        last.isCounted()
            ? RunEnd.of(DSL.using(database, SQLDialect.POSTGRES), last.summary())
            : null);
  }
}
