package org.diwan.extract.event.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is put into the office that stands behind a verb. */
class AppointeeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          قال سامي بن يوسف، الذي عين ممثلا خاصا لكندا في مالي، إن الوضع صعب | APPOINTMENT OCCURRED actor=[~سامي يوسف]
          وصل السفير سامي بن يوسف الذي عين مؤخرا مبعوثا إلى مالي | APPOINTMENT OCCURRED actor=[~سامي يوسف]
          أصبح جوزيف كابيلا رئيسا للكونغو الديمقراطية عام 2001 | APPOINTMENT OCCURRED actor=[COD]
          عاد جوزيف كابيلا من الجبهة عندما عين وزيرا للدفاع | APPOINTMENT OCCURRED actor=[COD]
          درس جوزيف كابيلا القانون ثم انتخب عضوا في البرلمان | APPOINTMENT OCCURRED actor=[COD]
          تراجعت العملة منذ أن أصبح شينزو آبي رئيسا للوزراء | APPOINTMENT OCCURRED actor=[JPN]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // whether he will
        "هل يقبل قيس سعيد أن يصبح رئيسا لدولة فاشلة",
        // no office of a state or body
        "عاد خليل التميمي من الحقل عندما انتخب رئيسا للحفل",
        // no person, no office
        "أصبحت كينيا قائدا للمنطقة",
        "أصبح الفريق قائدا للدوري",
        // who rules gives the office
        "الرئيس التونسي قيس سعيد عين وزيرا جديدا للداخلية"
      })
  void readsNone(String sentence) {
    assertThat(Reading.events(sentence)).doesNotContain("APPOINTMENT");
  }
}
