package org.diwan.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import org.diwan.testing.TestServer;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;

/** The calendar's Hijri columns, computed in SQL, are those of the JDK's Umm al-Qura calendar. */
class CalendarTest {

  @Test
  void everyDayHasTheHijriDateOfTheJdk() {
    DSLContext database = DSL.using(TestServer.running().freshDatabase(), SQLDialect.POSTGRES);
    for (Record row :
        database.fetch(
            "select calendar_date, hijri_year_no, hijri_month_no, hijri_day_no"
                + " from warehouse.dim_date where date_id <> -1")) {
      LocalDate day = row.get(0, LocalDate.class);
      HijrahDate hijri = HijrahDate.from(day);
      assertThat(row.get(1, int.class)).as("%s", day).isEqualTo(hijri.get(ChronoField.YEAR));
      assertThat(row.get(2, int.class)).isEqualTo(hijri.get(ChronoField.MONTH_OF_YEAR));
      assertThat(row.get(3, int.class)).isEqualTo(hijri.get(ChronoField.DAY_OF_MONTH));
    }
  }
}
