package vn.motcua.dossier.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.dossier.model.Fee;
import vn.motcua.shared.LimitUnit;
import vn.motcua.shared.TimeLimit;

class OfficialWordsTest {

  @ParameterizedTest
  @CsvSource({
    "3, WORKING_DAY, 03 ngày làm việc",
    "15, CALENDAR_DAY, 15 ngày",
    "8, WORKING_HOUR, 08 giờ làm việc",
    "0, SAME_DAY, trong ngày"
  })
  void a_limit_has_two_digits_and_the_laws_unit(int amount, LimitUnit unit, String words) {
    assertThat(OfficialWords.limit(new TimeLimit(amount, unit))).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "FREE, 0, '', không thu",
    "FREE, 0, hộ nghèo, không thu (hộ nghèo)",
    "PAID, 8000, '', '8.000 đồng, đã thu'",
    "DUE, 1250000, '', '1.250.000 đồng, chưa thu'",
    "UNKNOWN, 0, '', theo quy định"
  })
  void a_fee_is_never_a_bare_number(Fee.State state, long dong, String reason, String words) {
    assertThat(FeeWords.of(new Fee(state, dong, reason))).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 0, 0, 01, Bản chính",
    "0, 2, 0, 02, Bản sao",
    "0, 0, 1, 01, Bản điện tử",
    "1, 2, 0, 03, '01 bản chính, 02 bản sao'",
    "0, 0, 0, –, Xuất trình"
  })
  void a_paper_says_how_many_and_of_which_kind(
      int originals, int copies, int electronic, String quantity, String kind) {
    var paper = new HandedPaper("Tờ khai", originals, copies, electronic, "");
    assertThat(paper.quantity()).isEqualTo(quantity);
    assertThat(paper.kind()).isEqualTo(kind);
  }

  @Test
  void rest_days_inside_the_limit_are_named() {
    var culture = new RestDay(LocalDate.of(2026, 11, 24), "Ngày Văn hóa Việt Nam");
    assertThat(OfficialWords.restDays(List.of())).isEmpty();
    assertThat(OfficialWords.restDays(List.of(culture)))
        .isEqualTo(
            "Ngày 24/11/2026 nghỉ Ngày Văn hóa Việt Nam: không tính vào thời gian giải quyết.");
  }
}
