package vn.motcua.dossier.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.shared.Vietnam;
import vn.motcua.testing.Api.Answer;
import vn.motcua.testing.Pdf;

/** The papers of a dossier as the API hands them out. */
class FormsApiTest extends ApiScene {

  @TempDir Path folder;

  @Test
  void prints_a_receipt_with_code_due_date_and_a_code_to_scan() throws Exception {
    var received = received("Lê Thị Diệu Linh");
    var code = received.text("code");
    var receipt = as("tiepnhan").get(form(received, "receipt"));
    assertThat(receipt.header("Content-Type")).isEqualTo("application/pdf");

    var due = OffsetDateTime.parse(received.text("dueAt"));
    var pdf = new Pdf(receipt.bytes());
    assertThat(pdf.text())
        .contains(code, official(due.toLocalDate()))
        .contains("%02d giờ %02d phút".formatted(due.getHour(), due.getMinute()));
    assertThat(pdf.scannedQr()).isEqualTo(address + "/tra-cuu/" + code);
    assertThat(seenByOtherPrograms(receipt.bytes())).contains(code, address + "/tra-cuu/" + code);
  }

  @Test
  void prints_every_form_where_it_applies_and_none_where_it_does_not() throws Exception {
    var received = received("Hồ Văn Năm");
    assertPrinted(received, "receipt", "GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ");
    assertPrinted(received, "control-slip", "PHIẾU KIỂM SOÁT");
    for (var other :
        List.of("supplement-request", "refusal", "apology", "stop-notice", "register", "x")) {
      assertRefused(as("tiepnhan").get(form(received, other)), 404);
    }

    var later = workingDay(7);
    var moved =
        done("tiepnhan", received, "reschedule", Map.of("newDueOn", later, "reason", "Xác minh"));
    assertThat(moved.text("dueOn")).isEqualTo(later);
    assertPrinted(moved, "apology", "XIN LỖI");

    var stopped = done("lanhdao", moved, "stop", Map.of("note", "Theo đề nghị của công dân"));
    assertPrinted(
        stopped, "stop-notice", "DỪNG GIẢI QUYẾT", "Đề nghị dừng giải quyết của người nộp");

    var incomplete = intake("Phan Thị Sáu");
    incomplete.put("papers", List.of());
    incomplete.put("decision", "REQUEST_SUPPLEMENT");
    incomplete.put("reason", "Thiếu tờ khai");
    var waiting = receive(incomplete);
    assertPrinted(waiting, "supplement-request", "YÊU CẦU BỔ SUNG");
    assertPrinted(
        done("lanhdao", waiting, "stop", Map.of("note", "Quá hạn chưa bổ sung tờ khai")),
        "stop-notice",
        "Hồ sơ chưa được hoàn thiện");

    incomplete.put("decision", "REFUSE");
    incomplete.put("reason", "Không thuộc thẩm quyền");
    assertPrinted(receive(incomplete), "refusal", "TỪ CHỐI");
  }

  @Test
  void prints_the_register() throws Exception {
    var code = received("Nguyễn Văn Sổ").text("code");
    var year = LocalDate.now(Vietnam.ZONE).getYear();
    var register = "/api/v1/registers/dossiers?agency=H50.101&year=" + year;
    var pdf = as("tiepnhan").get(register + "&format=pdf");
    assertThat(pdf.status()).isEqualTo(200);
    assertThat(new Pdf(pdf.bytes()).text()).contains(code);
    var sheet = as("tiepnhan").get(register + "&format=xlsx");
    assertThat(sheet.status()).isEqualTo(200);
    assertThat(sheet.bytes()).startsWith('P', 'K');
    assertRefused(as("tiepnhan").get(register + "&format=doc"), 404);
    assertRefused(as("tiepnhan").get("/api/v1/registers/dossiers?agency=H50.101&year=x"), 400);
    assertRefused(as("tiepnhan").get("/api/v1/registers/dossiers?agency=none&year=2026"), 404);
    assertThat(as("tiepnhan.huongphung").get(register).status()).isIn(403, 404);
    assertThat(as("canbo").get(register).status()).isIn(403, 404);
  }

  private static String form(Answer dossier, String form) {
    return "/api/v1/dossiers/" + dossier.text("code") + "/forms/" + form;
  }

  private void assertPrinted(Answer dossier, String form, String... words) throws Exception {
    var answer = as("tiepnhan").get(form(dossier, form));
    assertThat(answer.status()).as(form).isEqualTo(200);
    assertThat(new Pdf(answer.bytes()).text()).contains(dossier.text("code")).contains(words);
  }

  /** What poppler and zbar read, programs that share no code with those that wrote it. */
  private String seenByOtherPrograms(byte[] pdf) throws IOException, InterruptedException {
    var file = Files.write(folder.resolve("receipt.pdf"), pdf).toString();
    var picture = folder.resolve("receipt").toString();
    run("pdftoppm", "-r", "200", "-png", "-singlefile", file, picture);
    return run("pdftotext", file, "-") + run("zbarimg", "-q", "--raw", picture + ".png");
  }

  private String run(String... command) throws IOException, InterruptedException {
    var output = folder.resolve(command[0] + ".out");
    var process = new ProcessBuilder(command).redirectOutput(output.toFile()).start();
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).as(command[0] + " ends").isTrue();
    assertThat(process.exitValue()).as(command[0]).isZero();
    return Files.readString(output);
  }

  private static String official(LocalDate day) {
    var month = day.getMonthValue() < 3 ? "0" + day.getMonthValue() : "" + day.getMonthValue();
    return "ngày %02d tháng %s năm %d".formatted(day.getDayOfMonth(), month, day.getYear());
  }
}
