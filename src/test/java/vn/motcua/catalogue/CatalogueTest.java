package vn.motcua.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.catalogue.source.ShippedFiles;
import vn.motcua.shared.LimitUnit;
import vn.motcua.shared.TimeLimit;
import vn.motcua.testing.UseCaseTest;

@UseCaseTest
class CatalogueTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final LocalDate BEFORE = LocalDate.of(2025, 6, 30);

  @Autowired Catalogue catalogue;
  @Autowired JdbcClient jdbc;

  @Test
  void holds_every_line_of_the_published_list() {
    assertThat(count("select count(*) from catalogue.procedure_version where origin = 'SHIPPED'"))
        .isEqualTo(608);
    assertThat(
            count(
                "select count(distinct code) from catalogue.procedure_version"
                    + " where origin = 'SHIPPED' and code not like 'KM.%'"))
        .isEqualTo(573);
    assertThat(
            count(
                "select count(*) from catalogue.procedure_version"
                    + " where origin = 'SHIPPED' and code like 'KM.%'"))
        .isEqualTo(7);
  }

  @Test
  void keeps_all_22_columns_of_the_source() {
    assertThat(
            count(
                "select count(*) from catalogue.procedure_version v"
                    + " where (select count(*) from jsonb_object_keys(v.source)) <> 22"))
        .isZero();
  }

  @Test
  void answers_the_version_of_the_day() {
    var old = catalogue.inForce("1.004873", BEFORE).orElseThrow();
    var now = catalogue.inForce("1.004873", BEFORE.plusDays(1)).orElseThrow();

    assertThat(old.name()).isEqualTo("Cấp giấy xác nhận tình trạng hôn nhân");
    assertThat(now.name()).isEqualTo("Thủ tục cấp Giấy xác nhận tình trạng hôn nhân");
    assertThat(catalogue.version(old.versionId()).name()).isEqualTo(old.name());
    assertThat(catalogue.inForce("1.000748", BEFORE)).isPresent();
    assertThat(catalogue.inForce("1.000748", TODAY)).isEmpty();
    assertThat(catalogue.inForce("9.999999", TODAY)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "1.013978, COUNTER, 27, WORKING_DAY, false",
    "1.013978, ONLINE, 17, WORKING_DAY, false",
    "1.013978, POST, 20, WORKING_DAY, false",
    "2.000815, COUNTER, 0, SAME_DAY, false",
    "2.000884, COUNTER, 0, SAME_DAY, false",
    "2.001035, COUNTER, 2, WORKING_DAY, false",
    "1.004873, COUNTER, 3, WORKING_DAY, true",
    "1.004873, ONLINE, 3, WORKING_DAY, true",
    "1.001193, COUNTER, 0, SAME_DAY, false",
    "1.001193, ONLINE, 0, SAME_DAY, true",
    "1.004859, COUNTER, 3, WORKING_DAY, false",
    "1.001022, COUNTER, 3, WORKING_DAY, true",
    "1.004884, COUNTER, 5, WORKING_DAY, true",
    "2.000635, COUNTER, 0, SAME_DAY, true",
    "1.005040, COUNTER, 2, WORKING_HOUR, false",
    "1.013065, ONLINE, 8, WORKING_HOUR, false",
    "3.000442, ONLINE, 30, CALENDAR_DAY, false",
    "3.000442, COUNTER, 30, WORKING_DAY, false",
    "1.013855, COUNTER, 15, CALENDAR_DAY, false",
    "1.012791, COUNTER, 20, WORKING_DAY, false",
  })
  void knows_the_limits(
      String code, Channel channel, int amount, LimitUnit unit, boolean supplemented) {
    var line = catalogue.inForce(code, TODAY).orElseThrow().line(channel).orElseThrow();

    assertThat(line.limit()).isEqualTo(new TimeLimit(amount, unit));
    assertThat(line.supplemented()).isEqualTo(supplemented);
  }

  @ParameterizedTest
  @CsvSource({
    "2.000806, COUNTER", // a number without its unit
    "1.013066, ONLINE", // two cases, two limits
    "1.013065, COUNTER", // not offered at the counter
    "1.012791, ONLINE",
    "1.010824, COUNTER", // limits by kind of benefit, not by channel
    "1.116910, COUNTER",
  })
  void leaves_unknown_what_the_source_leaves_open(String code, Channel channel) {
    assertThat(catalogue.inForce(code, TODAY).orElseThrow().limit(channel)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2.000815, 0, SAME_DAY", // "sau 15 giờ" is not a limit of 15 hours
    "1.009073, 0, SAME_DAY",
    "1.004873, 3, WORKING_DAY", // "trường hợp phải xác minh: 23 ngày" is the exception
  })
  void reads_sentences_of_the_older_list(String code, int amount, LimitUnit unit) {
    assertThat(catalogue.inForce(code, BEFORE).orElseThrow().limit(Channel.COUNTER))
        .contains(new TimeLimit(amount, unit));
  }

  @Test
  void spreads_the_limit_over_the_steps() {
    var process = catalogue.inForce("1.004873", TODAY).orElseThrow().process();

    assertThat(process).hasSize(6);
    assertThat(process.stream().mapToInt(ProcessStep::workingHours).sum()).isEqualTo(24);
    assertThat(process).extracting(ProcessStep::workingHours).doesNotContain(0);
  }

  @Test
  void asks_papers_of_everybody_or_of_some() {
    var birth = catalogue.inForce("1.001193", TODAY).orElseThrow().papers();

    assertThat(birth).hasSize(8);
    assertThat(birth.stream().filter(RequiredPaper::required).map(RequiredPaper::name))
        .anyMatch(name -> name.startsWith("Giấy chứng sinh"))
        .anyMatch(name -> name.startsWith("Hộ chiếu/Thẻ căn cước"))
        .noneMatch(name -> name.startsWith("Trường hợp trẻ em bị bỏ rơi"))
        .noneMatch(name -> name.startsWith("Văn bản ủy quyền"));
    assertThat(catalogue.inForce("2.000815", TODAY).orElseThrow().papers())
        .singleElement()
        .matches(RequiredPaper::required);
  }

  @ParameterizedTest
  @CsvSource({
    "2.001827, 700000, true",
    "1.013219, 90000, true",
    "2.000815, 2000, false",
    "1.001193, 0, false",
  })
  void reads_fees_and_repairs_known_slips(String code, long amount, boolean corrected) {
    var fee = catalogue.inForce(code, TODAY).orElseThrow().feeLines().getFirst();

    assertThat(fee.amount()).isEqualTo(amount);
    assertThat(fee.corrected()).isEqualTo(corrected);
  }

  @Test
  void does_not_call_free_what_the_province_decides() {
    assertThat(catalogue.inForce("1.004873", TODAY).orElseThrow().feeLines().getFirst().amount())
        .isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "xac nhan hon nhan, 1.004873",
    "XÁC NHẬN TÌNH TRẠNG HÔN NHÂN, 1.004873",
    "hon nhan xac nhan, 1.004873",
    "xac nhan tinh trang, 1.004873",
    "khai sinh, 1.001193",
    "khia sinh, 1.001193",
    "dang ky khai sinh, 1.001193",
    "khai tu, 1.000656",
    "ket hon, 1.000894",
    "dang ki ket hon, 1.000894",
    "chung thuc ban sao, 2.000815",
    "chung thuc chu ky, 2.000884",
    "chug thuc chu ky, 2.000884",
    "trich luc, 2.000635",
    "1.004873, 1.004873",
    "004873, 1.004873",
    "1.0048, 1.004827",
  })
  void finds_first_what_was_meant(String typed, String code) {
    assertThat(catalogue.search(typed, null, null, TODAY, 8))
        .first()
        .extracting(Procedure::code)
        .isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({
    "giấy khai sinh cho con, 1.001193",
    "lam giay khai sinh cho chau, 1.001193",
    "tôi muốn làm giấy khai sinh cho con, 1.001193",
    "công chứng giấy tờ, 2.000815",
    "cong chưng giay to, 2.000815",
    "photo công chứng căn cước, 2.000815",
    "sao y, 2.000815",
    "sổ hộ nghèo, 1.011607",
    "so ho ngheo, 1.011607",
    "giấy độc thân, 1.004873",
    "giay chung tu, 1.000656",
    "nguoi nha mat, 1.000656",
    "xin phép làm nhà, 1.013225",
    "mở cửa hàng, 1.001612",
    "trợ cấp người già, 1.001776",
    "chuyển trường, 2.002481",
    "sổ đỏ, 1.012753",
    "mất sổ đỏ, 1.012786",
    "nhap ho khau, 1.004222",
    "mai tang phi cuu chien binh, 2.002307",
  })
  void understands_what_people_call_it(String typed, String code) {
    assertThat(catalogue.search(typed, null, null, TODAY, 3))
        .extracting(Procedure::code)
        .contains(code);
  }

  @Test
  void everyday_words_name_procedures_of_the_list() {
    assertThat(ShippedFiles.everydayWords().keySet())
        .allSatisfy(code -> assertThat(catalogue.inForce(code, TODAY)).as(code).isPresent());
  }

  @Test
  void filters_by_field_and_level() {
    var found = catalogue.search("dang ky", "Hộ tịch", "xã", TODAY, 100);

    assertThat(found).isNotEmpty().allMatch(procedure -> procedure.field().equals("Hộ tịch"));
    assertThat(catalogue.search("", null, "bộ", TODAY, 100))
        .isNotEmpty()
        .allMatch(procedure -> procedure.level().contains("bộ"));
    assertThat(catalogue.search("xyzzy quux", null, null, TODAY, 8)).isEmpty();
    assertThat(catalogue.fields(TODAY)).contains("Hộ tịch").doesNotHaveDuplicates();
  }

  private long count(String sql) {
    return jdbc.sql(sql).query(Long.class).single();
  }
}
