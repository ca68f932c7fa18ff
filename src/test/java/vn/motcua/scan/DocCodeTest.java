package vn.motcua.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.testing.Refusals.assertRefused;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocCodeTest {

  private static final DocCode EXAMPLE = new DocCode("G06.01", "CV", 21, 1);

  @Test
  void is_written_as_in_the_standard_and_read_back() {
    assertThat(EXAMPLE).hasToString("G06.01_CV_000021_V1");
    assertThat(DocCode.parse("G06.01_CV_000021_V1")).isEqualTo(EXAMPLE);
    assertThat(DocCode.parse("H41.25.7_QĐ_999999_V12"))
        .isEqualTo(new DocCode("H41.25.7", "QĐ", 999_999, 12));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "G06.01_CV_000000_V1",
        "G06.01_CV_21_V1",
        "G06.01_CV_000021_V0",
        "G06.01_CV_000021",
        "G06.01_cv_000021_V1",
        "G06..01_CV_000021_V1",
        "../etc_CV_000021_V1",
        "G06.01_CV_000021_V1 ",
        "G06.01.02.03.04.05_CV_000021_V1"
      })
  void refuses_what_is_no_code_or_longer_than_30(String text) {
    assertRefused(ScanRefusal.SCAN_CODE_UNKNOWN, () -> DocCode.parse(text));
  }

  @Test
  void refuses_numbers_beyond_six_digits() {
    assertRefused(ScanRefusal.SCAN_CODE_UNKNOWN, () -> new DocCode("H41", "CV", 1_000_000, 1));
  }

  @Test
  void names_a_file_as_in_the_standard_and_reads_it_back() {
    var name = new ScanFileName(EXAMPLE, LocalDate.of(2025, 1, 2), "SohoaTailieu", "pdf");
    assertThat(name).hasToString("G06.01_CV_000021_V1_20250102_SohoaTailieu.pdf");
    assertThat(ScanFileName.parse("G06.01_CV_000021_V1_20250102_SohoaTailieu.PDF")).isEqualTo(name);
  }

  @Test
  void describes_a_file_by_its_title_without_accents() {
    var on = LocalDate.of(2026, 11, 23);
    assertThat(ScanFileName.pdf(EXAMPLE, on, "Đơn đề nghị: cấp giấy phép (lần 2)"))
        .hasToString("G06.01_CV_000021_V1_20261123_DonDeNghiCapGiayPhepLan2.pdf");
    assertThat(ScanFileName.pdf(EXAMPLE, on, "…").description()).isEqualTo("TaiLieu");
    assertThat(ScanFileName.pdf(EXAMPLE, on, "giấy ".repeat(40)).description()).hasSize(60);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "G06.01_CV_000021_V1_20250230_Sohoa.pdf",
        "G06.01_CV_000021_V1_20250102_So hoa.pdf",
        "G06.01_CV_000021_V1_20250102_.pdf",
        "G06.01_CV_000021_V1_20250102_Sohoa",
        "G06.01_CV_000021_V1_20250102_Sohoa.p"
      })
  void refuses_names_with_impossible_days_blanks_or_without_an_ending(String name) {
    assertRefused(ScanRefusal.SCAN_FILE_NAME_UNKNOWN, () -> ScanFileName.parse(name));
  }
}
