package org.diwan.extract.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.diwan.extract.Reading;
import org.diwan.model.Agreement;
import org.diwan.model.AgreementStatus;
import org.diwan.model.DateSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a document was signed. */
class SigningDayTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وقعت كينيا ورواندا في 5 مايو 2018 اتفاقية الصيد | AGREEMENT SIGNED [KEN RWA] اتفاقية الصيد signed=2018-05-05
          هبطت الأسعار بعد الاتفاق الذي أبرمته كينيا مع رواندا في 5 مايو 2018 | AGREEMENT SIGNED [RWA KEN] الاتفاق الذي أبرمته كينيا مع رواندا signed=2018-05-05
          # the day of the report, of a ratification, of a deadline, of what the document holds
          هبطت الأسعار في 5 مايو 2018 بعد الاتفاق الذي أبرمته كينيا مع رواندا | AGREEMENT SIGNED [RWA KEN] الاتفاق الذي أبرمته كينيا مع رواندا
          صادق البرلمان الكيني في 5 مايو 2018 على اتفاقية الصيد مع رواندا | AGREEMENT RATIFIED [RWA KEN] اتفاقية الصيد مع رواندا
          دعت كينيا الدول الموقعة على اتفاقية الصيد مع رواندا حتى 5 مايو 2018 إلى تعديلها | AGREEMENT SIGNED [RWA KEN] اتفاقية الصيد مع رواندا
          تنفذ كينيا الاتفاقية المبرمة مع رواندا، والتي تقضي بالانسحاب في 5 مايو 2018 | AGREEMENT IMPLEMENTING [RWA KEN] الاتفاقية المبرمة مع رواندا
          أصدرت كينيا ورواندا بيانا مشتركا بشأن الهجوم، الذي وقع في 5 مايو 2018 | JOINT_STATEMENT ISSUED [KEN RWA] بيان مشترك بشأن الهجوم
          أصدرت كينيا ورواندا في 5 مايو 2018 بيانا مشتركا بشأن الهجوم | JOINT_STATEMENT ISSUED [KEN RWA] بيان مشترك بشأن الهجوم signed=2018-05-05
          # told beside a later step; told more exactly in another sentence
          جاء ذلك بعد انسحاب كينيا من اتفاق باريس الموقع في 5 مايو 2018 | AGREEMENT IN_FORCE [KEN] اتفاق باريس signed=2018-05-05
          وقعت كينيا ورواندا في مايو 2018 اتفاقية للصيد. ووقع البلدان الاتفاقية في 5 مايو 2018 | AGREEMENT SIGNED [KEN RWA] اتفاقية للصيد signed=2018-05-05
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.agreements(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          شهد رئيسا كينيا ورواندا حفل توقيع اتفاقية الصيد بين البلدين | 2018-05
          # the month of an article that only mentions the document
          أشاد رئيسا كينيا ورواندا بتوقيع اتفاقية الصيد بين البلدين | -
          """)
  void ceremonyIsTheNews(String sentence, String expected) {
    DateSpan signed =
        Reading.facts(sentence, null, LocalDate.parse("2018-05-05"))
            .agreements()
            .getFirst()
            .signed();
    assertThat(signed == null ? "-" : Reading.written(signed)).isEqualTo(expected);
  }

  @Test
  void dayToComeIsNone() {
    Agreement read =
        Reading.facts(
                "تم التوقيع على اتفاقية للصيد بين كينيا ورواندا في 9 مايو 2018",
                null,
                LocalDate.parse("2018-05-05"))
            .agreements()
            .getFirst();
    assertThat(read.signed()).isNull();
    assertThat(read.status()).isEqualTo(AgreementStatus.AGREED);
  }
}
