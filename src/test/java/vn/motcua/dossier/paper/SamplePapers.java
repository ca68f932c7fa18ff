package vn.motcua.dossier.paper;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import vn.motcua.dossier.model.Fee;
import vn.motcua.platform.pdf.PdfBook;
import vn.motcua.platform.pdf.PdfPapers;
import vn.motcua.shared.TimeLimit;
import vn.motcua.shared.Vietnam;

/** Papers of one made-up dossier at Vĩnh Hoàng, and the printers that need no Spring. */
final class SamplePapers {

  static final TemplateEngine ENGINE =
      TemplateEngine.createPrecompiled(
          null,
          ContentType.Html,
          SamplePapers.class.getClassLoader(),
          "gg.jte.generated.precompiled");
  static final DossierPapers PRINTER = new DossierPapers(ENGINE, new PdfPapers(false));
  static final RegisterPapers REGISTER =
      new RegisterPapers(ENGINE, new PdfBook(new PdfPapers(false)));

  static final String CODE = "H50.22.101-261120-0012";
  static final String REQUEST = "Cấp Giấy xác nhận tình trạng hôn nhân (1.004873)";
  static final Instant RECEIVED = Vietnam.instant(LocalDateTime.of(2026, 11, 20, 9, 12));
  static final Instant DUE = Vietnam.instant(LocalDateTime.of(2026, 11, 26, 17, 0));
  static final Party APPLICANT =
      new Party(
          "LÊ THỊ DIỆU LINH",
          "Thôn Thủy Tú, xã Vĩnh Hoàng, tỉnh Quảng Trị",
          "0900 000 472",
          "",
          "Số định danh cá nhân: 045196000218");
  static final Issuer ISSUER =
      new Issuer(
          "UBND XÃ VĨNH HOÀNG",
          "TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG",
          "Vĩnh Hoàng",
          "0233 300 0101",
          "https://mot-cua.example");

  private SamplePapers() {}

  static PaperHead head(DossierForm form, String number) {
    var day = LocalDate.of(2026, 11, 20);
    return new PaperHead(ISSUER, new FormEditions().on(form, day).orElseThrow(), CODE, number, day);
  }

  static List<DossierPaper> all() {
    return List.of(
        receipt(),
        supplementRequest(),
        refusal(REASON),
        apology(),
        stopNotice(true),
        stopNotice(false),
        controlSlip(8));
  }

  static ReceiptPaper receipt() {
    return receipt(
        APPLICANT,
        List.of(
            new HandedPaper("Tờ khai cấp Giấy xác nhận tình trạng hôn nhân", 1, 0, 0, ""),
            new HandedPaper("Bản án ly hôn số 31/2024/HNGĐ-ST", 0, 1, 0, ""),
            new HandedPaper("Căn cước", 0, 0, 0, "đã đối chiếu, trả lại")));
  }

  static ReceiptPaper receipt(Party submitter, List<HandedPaper> papers) {
    return new ReceiptPaper(
        head(DossierForm.RECEIPT, ""),
        APPLICANT,
        submitter,
        REQUEST,
        "",
        papers,
        1,
        TimeLimit.workingDays(3),
        RECEIVED,
        RECEIVED,
        DUE,
        "Quầy 2 của Trung tâm",
        new Fee(Fee.State.FREE, 0, "gia đình có công với cách mạng"),
        "Trần Thị Hạnh",
        List.of(new RestDay(LocalDate.of(2026, 11, 24), "Ngày Văn hóa Việt Nam")));
  }

  static SupplementRequestPaper supplementRequest() {
    return new SupplementRequestPaper(
        head(DossierForm.SUPPLEMENT_REQUEST, ""),
        APPLICANT,
        REQUEST,
        List.of(
            "Bản sao Quyết định công nhận thuận tình ly hôn đã có hiệu lực pháp luật",
            "Tờ khai: ghi đầy đủ nơi cư trú trong thời gian từ năm 2019 đến năm 2022"),
        "Chưa có giấy tờ chứng minh tình trạng hôn nhân trước đây theo khoản 2 Điều 22 Nghị định"
            + " số 123/2015/NĐ-CP.",
        "Trần Thị Hạnh",
        "0233 300 0101");
  }

  static final String REASON =
      "Hồ sơ không thuộc thẩm quyền giải quyết của Ủy ban nhân dân xã Vĩnh Hoàng: người yêu cầu"
          + " thường trú tại xã Bến Hải.";

  static RefusalPaper refusal(String reason) {
    return new RefusalPaper(
        head(DossierForm.REFUSAL, ""),
        APPLICANT,
        REQUEST,
        reason,
        "Lê Thị Diệu Linh",
        "Trần Thị Hạnh",
        "0233 300 0101");
  }

  static ApologyPaper apology() {
    return new ApologyPaper(
        head(DossierForm.APOLOGY, "12/PXL"),
        APPLICANT,
        REQUEST,
        "Hộ tịch",
        "Phòng Văn hóa - Xã hội",
        RECEIVED,
        DUE,
        Vietnam.instant(LocalDateTime.of(2026, 12, 1, 17, 0)),
        "Chưa nhận được kết quả xác minh tình trạng hôn nhân từ nơi cư trú trước đây.",
        "CHỦ TỊCH",
        "Nguyễn Văn Hải",
        List.of("Như trên", "Trung tâm Phục vụ hành chính công"));
  }

  static StopNoticePaper stopNotice(boolean asked) {
    return new StopNoticePaper(
        head(DossierForm.STOP_NOTICE, "03/TB-UBND"),
        APPLICANT,
        REQUEST,
        RECEIVED,
        asked,
        LocalDate.of(2026, 11, 23),
        asked ? "không còn nhu cầu." : "quá 07 ngày làm việc chưa bổ sung tờ khai.",
        "đã thẩm định, chưa trình ký.",
        "không thu phí, lệ phí.",
        "CHỦ TỊCH",
        "Nguyễn Văn Hải",
        List.of("Như trên"));
  }

  static ControlSlipPaper controlSlip(int handOvers) {
    var outcomes = HandOver.Outcome.values();
    return new ControlSlipPaper(
        head(DossierForm.CONTROL_SLIP, ""),
        REQUEST,
        "Phòng Văn hóa - Xã hội, xã Vĩnh Hoàng",
        "Công an xã Vĩnh Hoàng",
        RECEIVED,
        DUE,
        IntStream.range(0, handOvers)
            .mapToObj(
                i ->
                    new HandOver(
                        "Trung tâm Phục vụ hành chính công",
                        "Trần Thị Hạnh",
                        "Phòng Văn hóa - Xã hội",
                        "Hoàng Minh Tuấn",
                        RECEIVED.plusSeconds(3600L * i),
                        i == 0 ? "" : "Bên giao giữ 1 giờ 05 phút",
                        outcomes[i % outcomes.length],
                        i == 2 ? "Chờ xác minh" : ""))
            .toList(),
        "Tổng thời gian làm việc từ khi tiếp nhận: 42 giờ 15 phút.");
  }

  static RegisterHead registerHead() {
    var day = LocalDate.of(2026, 12, 31);
    return new RegisterHead(
        ISSUER, new FormEditions().on(DossierForm.REGISTER, day).orElseThrow(), 2026, day);
  }

  static RegisterLine registerLine(int number) {
    var received = LocalDate.of(2026, 1, 5).plusDays(number % 350);
    return new RegisterLine(
        number,
        "H50.22.101-%ty%<tm%<td-%04d".formatted(received, number % 10_000),
        number % 3 == 0 ? "Đăng ký khai sinh" : "Chứng thực bản sao từ bản chính giấy tờ, văn bản",
        1,
        number % 7 == 0 ? "Nguyễn Thị Thúy Hằng Phương Anh" : "Lê Văn Đức",
        "Thôn Thủy Tú, xã Vĩnh Hoàng; 09xx xxx " + (100 + number % 900),
        received,
        received.plusDays(3),
        number % 5 == 0 ? null : received.plusDays(2),
        "Trực tiếp",
        "");
  }
}
