package vn.motcua.dossier.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FormEditionsTest {

  private final FormEditions editions = new FormEditions();

  @ParameterizedTest
  @CsvSource({
    "APOLOGY, 2025-09-14, Mẫu số 04, Phiếu xin lỗi và hẹn lại ngày trả kết quả",
    "APOLOGY, 2025-09-15, Mẫu số 04, Văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết",
    "CONTROL_SLIP, 2025-09-14, Mẫu số 05, Phiếu kiểm soát quá trình giải quyết hồ sơ",
    "CONTROL_SLIP, 2025-09-15, Mẫu số 06, Phiếu kiểm soát quá trình giải quyết hồ sơ",
    "REGISTER, 2025-09-14, Mẫu số 06, Sổ theo dõi hồ sơ",
    "REGISTER, 2026-11-21, Mẫu số 07, Sổ theo dõi hồ sơ",
    "STOP_NOTICE, 2026-11-21, Mẫu số 05, Thông báo dừng giải quyết hồ sơ"
  })
  void the_circular_of_the_day_names_the_form(
      DossierForm form, LocalDate day, String number, String title) {
    var edition = editions.on(form, day).orElseThrow();
    assertThat(edition.formNumber()).isEqualTo(number);
    assertThat(edition.title()).isEqualTo(title);
  }

  @Test
  void a_form_that_did_not_exist_yet_is_absent() {
    assertThat(editions.on(DossierForm.STOP_NOTICE, LocalDate.of(2025, 9, 14))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void every_form_is_in_use_and_found_by_its_address(DossierForm form) {
    assertThat(editions.on(form, LocalDate.of(2026, 11, 21))).isPresent();
    assertThat(DossierForm.ofSlug(form.slug())).contains(form);
  }

  @Test
  void an_unknown_address_is_no_form() {
    assertThat(DossierForm.ofSlug("RECEIPT")).isEmpty();
  }
}
