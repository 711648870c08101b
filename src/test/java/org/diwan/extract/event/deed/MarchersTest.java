package org.diwan.extract.event.deed;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Unnamed demonstrators let the country where they march stand for them. */
class MarchersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          تظاهر آلاف اليونانيين في أثينا | PROTEST OCCURRED actor=[GRC]
          احتجاجات في المدن الإيرانية | PROTEST OCCURRED actor=[IRN]
          تظاهر آلاف في لندن أمام السفارة الإيرانية | PROTEST OCCURRED actor=[GBR] recipient=[IRN]
          # whose people march; marches and streets
          تظاهر آلاف التونسيين احتجاجا على الغلاء | PROTEST OCCURRED actor=[TUN]
          نظم آلاف الأردنيين مسيرة في عمان | PROTEST OCCURRED actor=[JOR]
          خرج آلاف المغاربة في مسيرة بالرباط | PROTEST OCCURRED actor=[MAR]
          خرج المئات إلى شوارع نيروبي | PROTEST OCCURRED actor=[KEN]
          أغلق محتجون طرقا في جنوب العراق | PROTEST OCCURRED actor=[IRQ]
          تجمع آلاف المحتجين في العاصمة الكينية نيروبي | PROTEST OCCURRED actor=[KEN]
          # not where a body marches
          نظم حزب الله مظاهرة في بيروت | PROTEST OCCURRED actor=[hezbollah]
          دعت حركة الشباب إلى مظاهرة | PROTEST PLANNED actor=[al-shabaab]
          # at home where no place is told
          في كينيا أزمة وقود، وتستورد كينيا النفط، وقالت حكومة كينيا إن العمال بدأوا إضرابا مفتوحا | PROTEST OCCURRED actor=[KEN]
          # the country that sees them
          شهدت كينيا احتجاجات حاشدة | PROTEST OCCURRED actor=[KEN]
          تعم الفوضى كينيا التي شهدت موجة احتجاجات | PROTEST OCCURRED actor=[KEN]
          # some of the land, for which it stands
          تعم الفوضى كينيا، وتستورد كينيا النفط، وقالت كينيا إن المظاهرات التي نظمتها القوى السياسية انتهت | PROTEST OCCURRED actor=[KEN]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "لم تشهد كينيا احتجاجات",
        "اطمأن على الكينيين في المدن التي شهدت التظاهرات",
        "اعتصام أمام السفارة الفرنسية",
        "احتج الأمريكيون على قرار الحكم",
        "شاركت كينيا في مسيرة السلام في نيروبي",
        "خرج آلاف الكينيين إلى شوارع نيروبي احتفالا بالفوز",
        "تنظيم تظاهرة ثقافية في تونس",
        "احتشدت القوات الكينية في نيروبي",
        "دعا الوزير أمس حركة الشباب إلى مظاهرة",
        "دعت كينيا إلى مظاهرة",
        "نظمت وزارة الثقافة الكينية تظاهرة كبرى",
        "في كينيا أزمة وقود، وتستورد كينيا النفط، وقالت حكومة كينيا إن من حق التظاهر ما يصان"
      })
  void readsNothingFrom(String sentence) {
    assertThat(Reading.events(sentence)).isEmpty();
  }
}
