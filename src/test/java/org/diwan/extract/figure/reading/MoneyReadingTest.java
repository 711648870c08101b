package org.diwan.extract.figure.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.figure.Figures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A number before a currency, or behind its sign. */
class MoneyReadingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          تراجع النفط 83 سنتا أمس | MONEY 0.83 USD
          زاد السعر تسعة سنتات أوروبية | MONEY 0.09 EUR
          بسعر 12 دولارا و50 سنتا | MONEY 12 USD
          صرف المغرب سبعة ملايير درهم | MONEY 7000000000 MAD
          كلف المشروع المغرب 3 ملايير سنتيم | MONEY 30000000 MAD
          رغيف الخبز بخمسة قروش | MONEY 0.05 EGP
          دفع 5 مليارات يورو | MONEY 5000000000 EUR
          دفع $7 ملايين | MONEY 7000000 USD
          دفع 30 دينارا كويتيا | MONEY 30 KWD
          صرفت تونس 20 مليون دينار | MONEY 20000000 TND
          بلغ السعر 70 دولارا للبرميل | RATE 70 USD/bbl
          بلغ السعر 450 يوانا (70 دولارا) للبرميل | RATE 450 CNY/bbl; RATE 70 USD/bbl
          دفع 450 يوانا (70 دولارا) للبائع | MONEY 450 CNY; MONEY 70 USD
          # no currency
          دفع 5 مليارات | ''
          دفع 5 ملايير | ''
          بلغ سعر الصرف 40 جنيها مقابل الدولار | RATE 40 EGP/USD
          هبطت إلى 5 ليرات تركية لليورو | RATE 5 TRY/EUR
          دفع 40 جنيها مقابل الكتاب | MONEY 40 EGP
          """)
  void reads(String text, String figures) {
    assertThat(Figures.in(text)).isEqualTo(figures);
  }
}
