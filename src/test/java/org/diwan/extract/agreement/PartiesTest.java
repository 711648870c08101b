package org.diwan.extract.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The parties of a document, surest first. */
class PartiesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وقع اتفاق للتجارة بين كينيا ورواندا | AGREEMENT SIGNED [KEN RWA] اتفاق للتجارة بين كينيا ورواندا
          وقع وزير التجارة الكيني ونظيره الرواندي اتفاقا للتجارة | AGREEMENT SIGNED [KEN RWA] اتفاق للتجارة
          صادق البرلمان الكيني على اتفاقية التجارة مع رواندا | AGREEMENT RATIFIED [RWA KEN] اتفاقية التجارة مع رواندا
          دخل اتفاق أوبك حيز التنفيذ | AGREEMENT IN_FORCE [opec] اتفاق أوبك
          # who made what is carried out
          عبرت القافلة تنفيذا لاتفاق هدنة وقعته كينيا مع رواندا | AGREEMENT IMPLEMENTING [RWA KEN] اتفاق هدنة
          # the two of the article, where the sentence tells of nobody else
          وقعت كينيا مع رواندا اتفاقا للصيد. وأكد الناس البيان الختامي المشترك للصيد | AGREEMENT SIGNED [KEN RWA] اتفاق للصيد; JOINT_STATEMENT ISSUED [KEN RWA] البيان الختامي المشترك للصيد
          وقعت كينيا مع رواندا اتفاقا للصيد. وأكد الناس البيان الختامي المشترك للصيد بعد لقاء وزير خارجية أوغندا | AGREEMENT SIGNED [KEN RWA] اتفاق للصيد
          # where it is carried out, and whom it names
          انتهى الاجتماع إلى اتفاق على توزيع اللاجئين في كينيا ورواندا على غيرهما | ''
          انتهى الاجتماع إلى اتفاق على انسحاب كينيا ورواندا من المنطقة | AGREEMENT AGREED [KEN RWA] اتفاق على انسحاب كينيا ورواندا من المنطقة
          # who is only present
          وقعت كينيا ورواندا اتفاقا للتجارة بحضور وزير بوروندي | AGREEMENT SIGNED [KEN RWA] اتفاق للتجارة
          # one side, or both, not known
          وقعت وزارة الصحة الكينية عقدا مع شركة محلية | ''
          وقع اتفاق للتجارة | ''
          # the two named before sign it, they need not be bound by what others break
          ردت كينيا على رواندا ووقع الوزيران اتفاق التصعيد | AGREEMENT SIGNED [RWA KEN] اتفاق التصعيد
          ردت كينيا على رواندا وخرق المسلحون اتفاق التصعيد | ''
          # who wrote a document for others to sign
          وقعت كينيا ورواندا وثيقة الأزهر لنبذ العنف | DOCUMENT SIGNED [KEN RWA] وثيقة الأزهر لنبذ العنف
          وقعت كينيا وثيقة مع الأزهر | DOCUMENT SIGNED [al-azhar KEN] وثيقة مع الأزهر
          # a state and a faction of its own
          وقعت الحكومة الكولومبية اتفاق سلام مع حركة فارك | AGREEMENT SIGNED [farc COL] اتفاق سلام مع حركة فارك
          # a joint statement of one side
          صدر بيان مشترك مع المفوض الأوروبي. والتقى وزير خارجية كينيا نظيره الرواندي | ''
          # states named behind each one
          وقع وزراء المياه بكل من كينيا وأوغندا ورواندا على اتفاق للري | AGREEMENT SIGNED [KEN UGA RWA] اتفاق للري
          # what a document is for is no party of it
          شهد الرئيسان الكيني والرواندي التوقيع على مذكرة تفاهم للتعاون بين البلدين لإنشاء اللجنة المشتركة للصيد | MOU SIGNED [RWA KEN] مذكرة تفاهم للتعاون بين البلدين لإنشاء اللجنة المشتركة للصيد
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.agreements(sentence)).isEqualTo(expected);
  }
}
