package org.diwan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.diwan.gazetteer.NumberWordsFile;
import org.diwan.gazetteer.Seeds;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * One line a rule: a text and the numbers read in it, an ordinal with a point, a fraction with a
 * slash behind it.
 */
class NumberReaderTest {
  private static final NumberReader READER =
      new NumberReader(NumberWordsFile.read(Seeds.builtIn()));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          # digits of three kinds, separators both ways
          باع 1,250 كتابا | 1250
          باع 1.250 كتابا | 1250
          باع ١٬٢٥٠ كتابا | 1250
          باع ۲۵ كتابا | 25
          بقيمة 1.250 مليار | 1250000000
          بقيمة 7,5 مليار | 7500000000
          بقيمة ٢٫٥ مليون | 2500000
          بقيمة 2،5 مليون | 2500000
          بقيمة 5ر656 مليون | 656500000
          بقيمة 7ر2 مليار | 2700000000
          بقيمة 1,250.75 دينار | 1250.75
          بقيمة 1.250,75 دينار | 1250.75
          بقيمة 13.914.300 دينار | 13914300
          بقيمة (19) مليون | 19000000
          بقيمة «19» مليون | 19000000
          بقيمة "19" مليون | 19000000
          زاد 99.125% أمس | 99.125
          زاد 9.510 في المائة أمس | 9.51 100
          إلى 3.095 بالمئة أمس | 3.095 100
          # two groups of three are the million written out already
          بقيمة (665.932.983) مليون ريال | 665932983
          بقيمة 19,999,938 مليون ريال | 19999938
          بقيمة ١٩٬٩٩٩٬٩٣٨ مليون ريال | 19999938
          بقيمة 542.963,440 مليون ريال | 542963440
          بقيمة 1,250,000 ريال | 1250000
          # no values: dates, telephones, leading zeros
          يوم 12.10.2014 | -
          اتصل على 0501234567 | -
          عند 05 صباحا | -
          # more digits than a number has: the million stands alone
          بقيمة 3.1415926535897932384626433832795 مليون | 1000000
          # words in both genders and all cases
          صفر درجة | 0
          ثلاث سفن وثلاثة قوارب | 3 3
          ثماني دول وثمانية بلدان | 8 8
          خمسة عشر قاربا | 15
          خمس عشرة سفينة | 15
          أحد عشر قاربا | 11
          إحدى عشرة سفينة | 11
          اثنا عشر قاربا واثنتي عشرة سفينة | 12 12
          ثلاثة وعشرون قاربا | 23
          بثلاث وعشرين سفينة | 23
          واحد وعشرون قاربا | 21
          مئة قارب ومائة سفينة | 100 100
          مئتا قارب ومائتي سفينة | 200 200
          ثلاثمائة قارب | 300
          خمس مئة قارب | 500
          مئة وخمسة وعشرون قاربا | 125
          مائتين وخمسين قاربا | 250
          ألف قارب وألفا سفينة | 1000 1000
          ألفين وخمسمئة قارب | 2500
          خمسة آلاف قارب | 5000
          ثلاثة وعشرين ألف قارب | 23000
          مئة ألف قارب | 100000
          مليونا قارب ومليوني سفينة ومليونين | 1000000 2000000 2000000
          مليارا ريال | 1000000000
          تريليون ريال وبليون ريال | 1000000000000 1000000000
          ألف مليار ريال | 1000000000000
          # compounds, mixtures
          أربعة مليارات وثمانمائة مليون | 4800000000
          5 ملايين و300 ألف | 5300000
          3 آلاف و500 كتاب | 3500
          مليون وخمسمئة ألف | 1500000
          ألف ومئتين وثلاثة كتب | 1203
          # halves and quarters
          مليون ونصف المليون | 1500000
          مليون ونصف مليون | 1500000
          مليار ونصف | 1500000000
          ثلاثة ملايين ونصف المليون | 3500000
          ملياران وربع المليار | 2250000000
          نصف مليون | 500000
          ربع مليار | 250000000
          # ranges
          من 5 إلى 10 ملايين | 5000000..10000000
          ما بين 3 و5 أيام | 3..5
          بين ثلاثة وخمسة أيام | 3..5
          بين ألف وألفي كتاب | 1000..2000
          10-15 كتابا | 10..15
          10 – 15 كتابا | 10..15
          10 ـ 15 كتابا | 10..15
          10ـ15 كتابا | 10..15
          الـ15 كتابا | 15
          3 أو 4 كتب | 3..4
          ثلاث أو خمس سنوات | 3..5
          بين 70% و80% من الناس | 70..80
          بين 100 و200 ألف كتاب | 100000..200000
          # two numbers, no range
          انخفض من 9 إلى 5 كتب | 9 5
          في أيام العيد الأربعة إلى مليون | 4 1000000
          الأعوام الخمسة إلى العشرة المقبلة | 5..10
          8-10-1436 | 8 10 1436
          3 أو 9 كتب | 3 9
          بحلول 2030 إلى 4 مليارات | 2030 4000000000
          5 كتب و7 أقلام | 5 7
          # ordinals
          الدورة الثالثة | 3.
          المؤتمر الثاني عشر | 12.
          الجلسة الخامسة عشرة | 15.
          الذكرى الخامسة والستين | 65.
          المعرض الحادي والعشرين | 21.
          للجنة الأولى | 1.
          الذكرى الثمانين | 80
          الدورة الـ20 وبالـ30 | 20 30
          # fractions
          ثلث الأعضاء وثلثي المقاعد | 0.3333333/ 0.6666667/
          ثلاثة أرباع المقاعد | 0.75/
          # no numbers
          ملايين الناس وآلاف السفن | -
          مئات الآلاف من الكتب | -
          يوم الاثنين ويوم الأربعاء | -
          كمية من الورق | -
          لست هنا | -
          واحد من الناس وأحد الكتب | -
          """)
  void reads(String text, String numbers) {
    assertThat(String.join(" ", numbersIn(text))).isEqualTo(numbers == null ? "" : numbers);
  }

  private static List<String> numbersIn(String text) {
    List<Token> tokens = Tokens.of(text);
    List<String> numbers = new ArrayList<>();
    for (int i = 0; i < tokens.size(); ) {
      NumberSpan span = READER.at(tokens, i);
      if (span != null) {
        numbers.add(written(span));
      }
      i = span == null ? i + 1 : span.end();
    }
    return numbers;
  }

  private static String written(NumberSpan span) {
    String low = span.low().stripTrailingZeros().toPlainString();
    String number =
        span.high() == null ? low : low + ".." + span.high().stripTrailingZeros().toPlainString();
    return switch (span.kind()) {
      case CARDINAL -> number;
      case ORDINAL -> number + ".";
      case FRACTION -> number + "/";
    };
  }
}
