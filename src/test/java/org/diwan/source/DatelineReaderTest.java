package org.diwan.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.diwan.gazetteer.Seeds;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One line a rule: the head of a body, and city, day and agency in its dateline. */
class DatelineReaderTest {
  private static final DatelineReader READER =
      new DatelineReader(Seeds.builtIn(), Sources.FEW_CITIES);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          بكين 12 مارس 2019 (شينخوا) زار الوزير المعرض | Beijing | 2019-03-12 | Xinhua News Agency
          الرياض 07 شوال 1436 هـ الموافق 23 يوليو 2015 م واس¶زار الوزير المعرض | Riyadh | 2015-07-23 | Saudi Press Agency
          رام الله 19-7-2012 وفا- زار الوزير المعرض | Ramallah | 2012-07-19 | Palestine News Agency
          الدوحة، قطر (CNN) -- زار الوزير المعرض | Doha | - | CNN Arabic
          القاهرة- أ.ش.أ:¶زار الوزير المعرض | Cairo | - | Middle East News Agency
          واس – جدة: زار الوزير المعرض | Jeddah | - | Saudi Press Agency
          سامي الزهراني- الصحيفة- الرياض: زار الوزير المعرض | Riyadh | - | -
          لندن - زار الوزير المعرض | London | - | -
          القاهرة¶زار الوزير المعرض | Cairo | - | -
          # no datelines
          القاهرة تستضيف معرض الزهور | - | - | -
          لندن، حيث يقام المعرض، مدينة كبيرة | - | - | -
          زار وزير الزراعة - أمس - القاهرة ثم عاد | - | - | -
          رويترز وكالة كبيرة | - | - | -
          '' | - | - | -
          """)
  void reads(String body, String city, LocalDate day, String agency) {
    Dateline dateline = READER.read(body.replace('¶', '\n'));
    assertThat(dateline.place() == null ? null : dateline.place().cityEn()).isEqualTo(city);
    assertThat(dateline.day()).isEqualTo(day);
    assertThat(dateline.agency()).isEqualTo(agency);
  }
}
