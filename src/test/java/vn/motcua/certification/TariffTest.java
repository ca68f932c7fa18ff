package vn.motcua.certification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.certification.model.Line;
import vn.motcua.certification.model.Tariff;

class TariffTest {

  private static final Tariff LAW = new Tariff(2, 2000, 1000, 200_000, 10_000, "");

  @ParameterizedTest
  @CsvSource({
    "1, 1, 2000",
    "1, 3, 6000",
    "2, 1, 4000",
    "3, 1, 5000",
    "10, 1, 12000",
    "10, 5, 60000",
    "197, 1, 199000",
    "198, 1, 200000",
    "500, 2, 400000"
  })
  void a_copy_costs_by_its_pages_up_to_a_limit(int pages, int copies, long fee) {
    assertThat(LAW.fee(Line.copy("Học bạ", pages, copies))).isEqualTo(fee);
  }

  @ParameterizedTest
  @CsvSource({"1, 1, 10000", "4, 1, 10000", "1, 3, 30000"})
  void a_document_is_one_case_however_many_sign_it(int signatures, int documents, long fee) {
    assertThat(LAW.fee(Line.signature("Giấy ủy quyền", signatures, documents))).isEqualTo(fee);
  }
}
