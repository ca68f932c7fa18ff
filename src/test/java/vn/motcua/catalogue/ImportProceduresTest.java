package vn.motcua.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.motcua.testing.Refusals.assertRefused;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.catalogue.imports.ImportProcedures;
import vn.motcua.catalogue.imports.ImportReport;
import vn.motcua.catalogue.source.RejectedLine;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Denied;
import vn.motcua.shared.Grant;
import vn.motcua.shared.Role;
import vn.motcua.shared.Vietnam;
import vn.motcua.testing.UseCaseTest;

@UseCaseTest
class ImportProceduresTest {

  private static final String HEADER =
      "code,name,field,level,era,time_limit,time_value,time_unit,time_note,fee,fee_note,"
          + "dossier_components,n_components,result,result_codes,legal_basis,online_level,agency,"
          + "decision_no,ministry,applicants,provenance";
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13};
  private static final AtomicInteger CODES = new AtomicInteger(100_000);

  @Autowired ImportProcedures importProcedures;
  @Autowired Catalogue catalogue;
  @Autowired JdbcClient jdbc;
  @Autowired Clock clock;

  @Test
  void the_shipped_list_once_more_changes_nothing() throws IOException {
    byte[] list;
    try (var file = getClass().getResourceAsStream("/data/catalogue/procedures.csv")) {
      list = Objects.requireNonNull(file).readAllBytes();
    }

    var report = bringIn(list);

    assertThat(report.unchanged()).isEqualTo(608);
    assertThat(report.created() + report.updated() + report.rejected().size()).isZero();
  }

  @Test
  void one_cell_changed_makes_one_version_and_names_the_column() {
    var code = newCode();
    var first = bringIn(line(code, "Thủ tục thử nghiệm", "Trực tiếp: 3 Ngày làm việc"));
    var before = catalogue.inForce(code, today()).orElseThrow();

    var second = bringIn(line(code, "Thủ tục thử nghiệm", "Trực tiếp: 5 Ngày làm việc"));

    assertThat(first.created()).isEqualTo(1);
    assertThat(second.updated()).isEqualTo(1);
    assertThat(second.changes())
        .singleElement()
        .satisfies(
            change ->
                assertThat(change.fields())
                    .containsExactly(
                        new ImportReport.Field(
                            "time_limit",
                            "Trực tiếp: 3 Ngày làm việc",
                            "Trực tiếp: 5 Ngày làm việc")));
    var after = catalogue.inForce(code, today()).orElseThrow();
    assertThat(after.version()).isEqualTo(2);
    assertThat(after.validFrom()).isEqualTo(today());
    assertThat(catalogue.inForce(code, today().minusDays(1)).orElseThrow().versionId())
        .isEqualTo(before.versionId());
    assertThat(catalogue.version(before.versionId()).timeLimits()).isEqualTo(before.timeLimits());
  }

  @Test
  void a_second_correction_on_the_same_day_holds_from_then_on() {
    var code = newCode();
    for (var days : List.of(3, 4, 5)) {
      bringIn(line(code, "Thủ tục sửa nhiều lần", "Trực tiếp: " + days + " Ngày làm việc"));
    }

    assertThat(catalogue.inForce(code, today()).orElseThrow().version()).isEqualTo(3);
    assertThat(catalogue.inForce(code, today().minusDays(1)).orElseThrow().version()).isEqualTo(1);
  }

  @Test
  void refuses_what_is_no_csv() {
    assertRefused(CatalogueRefusal.CATALOGUE_FILE_NO_CSV, () -> bringIn(PNG));
    assertRefused(CatalogueRefusal.CATALOGUE_FILE_EMPTY, () -> bringIn(new byte[0]));
    assertRefused(CatalogueRefusal.CATALOGUE_FILE_EMPTY, () -> bringIn(bytes("\n\n")));
    assertRefused(CatalogueRefusal.CATALOGUE_FILE_HEADER, () -> bringIn(bytes("a,b,c\n1,2,3\n")));
    assertRefused(
        CatalogueRefusal.CATALOGUE_FILE_HEADER,
        () -> bringIn(bytes(HEADER.replace("time_note,", "") + "\n")));
    assertRefused(
        CatalogueRefusal.CATALOGUE_FILE_NO_CSV,
        () -> bringIn((HEADER + "\nThủ tục").getBytes(StandardCharsets.UTF_16)));
  }

  @Test
  void takes_the_good_lines_and_says_what_is_wrong_with_the_others() {
    var good = newCode();
    var file =
        "\uFEFF"
            + HEADER
            + "\n"
            + row(good, "Thủ tục đúng", "")
            + row("12.34", "Sai mã", "")
            + row(newCode(), "x".repeat(2_001), "")
            + row(newCode(), "", "")
            + row(good, "Lặp lại", "")
            + row(newCode(), "Ký tự \u0001 lạ", "")
            + newCode()
            + ",\"Dòng bị cắt";

    var report = bringIn(bytes(file));

    assertThat(report.created()).isEqualTo(1);
    assertThat(report.rejected())
        .extracting(RejectedLine::line, RejectedLine::reason)
        .containsExactly(
            tuple(3L, CatalogueRefusal.CATALOGUE_LINE_CODE),
            tuple(4L, CatalogueRefusal.CATALOGUE_LINE_TOO_LONG),
            tuple(5L, CatalogueRefusal.CATALOGUE_LINE_MISSING),
            tuple(6L, CatalogueRefusal.CATALOGUE_LINE_REPEATED),
            tuple(7L, CatalogueRefusal.CATALOGUE_LINE_CONTROL_CHARACTER),
            tuple(8L, CatalogueRefusal.CATALOGUE_LINE_FIELDS));
    assertThat(catalogue.inForce(good, today())).isPresent();
  }

  @Test
  void two_at_once_create_a_procedure_once() throws Exception {
    var code = newCode();
    Callable<ImportReport> work = () -> bringIn(line(code, "Nhập cùng lúc", ""));
    try (var threads = Executors.newFixedThreadPool(4)) {
      var reports = threads.invokeAll(List.of(work, work, work, work));
      var created = 0;
      for (var report : reports) {
        created += report.get().created();
      }
      assertThat(created).isEqualTo(1);
    }
    assertThat(
            jdbc.sql("select count(*) from catalogue.procedure_version where code = :code")
                .param("code", code)
                .query(Long.class)
                .single())
        .isEqualTo(1);
  }

  @Test
  void only_who_manages_the_catalogue_may() {
    var file = new ByteArrayInputStream(bytes(HEADER));

    assertThatThrownBy(() -> importProcedures.handle(actor(Role.RECEPTION), "a.csv", file))
        .isInstanceOf(Denied.class);
  }

  private ImportReport bringIn(byte[] file) {
    return importProcedures.handle(
        actor(Role.PROCEDURE_CONTROLLER), "thu-tuc.csv", new ByteArrayInputStream(file));
  }

  private static byte[] line(String code, String name, String limit) {
    return bytes(HEADER + "\n" + row(code, name, limit));
  }

  private static String row(String code, String name, String limit) {
    return "%s,%s,Thử nghiệm,xã,2-tier (từ 1/7/2025),%s,,,,,,,,,,,,,,,,found\n"
        .formatted(code, name, limit);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String newCode() {
    return "9." + CODES.getAndIncrement();
  }

  private LocalDate today() {
    return Vietnam.date(clock.instant());
  }

  private static Actor actor(Role role) {
    return new Actor(
        0, "kstt", "Kiểm soát thủ tục", 1, "/1/", null, List.of(new Grant(role, "/1/")));
  }
}
