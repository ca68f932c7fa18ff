package vn.motcua.post.label;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import vn.motcua.dossier.DossierCode;
import vn.motcua.platform.pdf.PdfPapers;
import vn.motcua.post.carrier.Carrier.Party;
import vn.motcua.post.model.Addressee;
import vn.motcua.post.model.Direction;
import vn.motcua.post.model.Ordering;
import vn.motcua.post.model.Parcel;
import vn.motcua.post.model.State;
import vn.motcua.testing.Pdf;

/** Labels as a postman and a scanner gun see them. */
class LabelsTest {

  private static final Party DESK =
      new Party("Ủy ban nhân dân xã Vĩnh Hoàng", "0233 3820 000", "Xã Vĩnh Hoàng, Tỉnh Quảng Trị");

  private final LabelPaper paper =
      new LabelPaper(
          TemplateEngine.createPrecompiled(
              null,
              ContentType.Html,
              LabelPaper.class.getClassLoader(),
              "gg.jte.generated.precompiled"),
          new PdfPapers(false));

  @Test
  void a_label_of_a6_is_read_by_people_scanners_and_telephones() {
    var pdf = new Pdf(paper.pdf(new LabelSheet(List.of(label(1_250_000)), true)));

    assertThat(pdf.pages()).isEqualTo(1);
    assertThat(pdf.size()).isEqualTo("105 x 148");
    assertThat(pdf.text())
        .contains(
            "Lê Thị Diệu Linh",
            "Thôn Thủy Tú, xã Vĩnh Hoàng, tỉnh Quảng Trị",
            "0900000472",
            "Ủy ban nhân dân xã Vĩnh Hoàng",
            "H50.101-261124-0001",
            "RA000000042VN",
            "HO XA 52",
            "1.250.000")
        .doesNotContain("#");
    assertThat(pdf.scannedBars(1)).isEqualTo("RA000000042VN");
    assertThat(pdf.scannedQr()).isEqualTo("BG0000000042");
    assertThat(pdf.violations(PDFAFlavour.PDFA_2_A)).isEmpty();
  }

  @Test
  void nine_labels_fill_three_pages_of_a4() {
    var pdf = new Pdf(paper.pdf(new LabelSheet(Collections.nCopies(9, label(0)), false)));

    assertThat(pdf.pages()).isEqualTo(3);
    assertThat(pdf.size()).isEqualTo("210 x 297");
    assertThat(pdf.text().split("Không thu tiền", -1)).hasSize(10);
  }

  private static Label label(long cod) {
    var parcel =
        new Parcel(
            42,
            "BG0000000042",
            3,
            Direction.RETURN,
            new DossierCode("H50.101-261124-0001"),
            "Cấp Giấy xác nhận tình trạng hôn nhân",
            "Hộ tịch",
            1,
            "/1/",
            State.PREPARED,
            Instant.EPOCH,
            new Addressee(
                "Lê Thị Diệu Linh", "0900000472", "Thôn Thủy Tú, xã Vĩnh Hoàng, tỉnh Quảng Trị"),
            cod,
            26_000L,
            "RA000000042VN",
            "HO XA 52",
            "",
            null,
            null,
            null,
            Ordering.BOOKED);
    return Label.of(parcel, DESK);
  }
}
