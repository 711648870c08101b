package org.diwan.extract.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sides that only the sentence around a document names. */
class SentenceSidesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          بحثت كينيا ورواندا التجارة، وصدر بيان مشترك | JOINT_STATEMENT ISSUED [RWA KEN] بيان مشترك
          زار رئيس كينيا رواندا، ووقع اتفاق للصيد | AGREEMENT SIGNED [RWA KEN] اتفاق للصيد
          أعلنت كينيا ورواندا في بيان مشترك أن الحدود مفتوحة | JOINT_STATEMENT ISSUED [KEN RWA] بيان مشترك
          # those with whom somebody else talks
          قال المسؤول إننا نجري محادثات مع كينيا ورواندا لتوقيع اتفاق للصيد | ''
          مع كينيا ورواندا نبحث التجارة، ووقع اتفاق للصيد | ''
          # a statement of many is not of the two of the article
          بحثت كينيا ورواندا التجارة. جدد البيان المشترك للاجتماع الوزاري الكيني الرواندي الدعوة | JOINT_STATEMENT ISSUED [KEN RWA] البيان المشترك للاجتماع الوزاري الكيني الرواندي الدعوة
          بحثت كينيا ورواندا التجارة. جدد البيان الختامي للقمة العربية في أوغندا الدعوة إلى السلم | ''
          # what a statement says tells not whose it is
          البيان الختامي للقمة يدعم مبادرة كينيا وأوغندا | ''
          البيان الختامي لقمة كينيا وأوغندا يدعم المبادرة | JOINT_STATEMENT ISSUED [KEN UGA] البيان الختامي لقمة كينيا وأوغندا
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.agreements(sentence)).isEqualTo(expected);
  }
}
