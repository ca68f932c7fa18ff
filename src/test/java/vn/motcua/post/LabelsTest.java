package vn.motcua.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import vn.motcua.post.label.Labels;
import vn.motcua.post.label.PrintLabels;
import vn.motcua.testing.Pdf;

/** Labels as a postman and a scanner gun see them. */
class LabelsTest extends AtThePost {

  @Autowired PrintLabels print;
  @Autowired Labels labels;

  @Test
  void a_label_of_a6_is_read_by_people_scanners_and_telephones() {
    var parcel = scene.booked("1.250.000");

    var pdf = new Pdf(print.one(desk.person("traketqua"), parcel.number()));

    assertThat(pdf.pages()).isEqualTo(1);
    assertThat(pdf.size()).isEqualTo("105 x 148");
    assertThat(pdf.text())
        .contains(
            "Lê Thị Diệu Linh",
            "Thôn Thủy Tú, xã Vĩnh Hoàng, tỉnh Quảng Trị",
            "0900000472",
            "Ủy ban nhân dân xã Vĩnh Hoàng",
            parcel.dossier().value(),
            parcel.tracking(),
            "HO XA 52",
            "1.250.000")
        .doesNotContain("#");
    assertThat(pdf.scannedBars(1)).isEqualTo(parcel.tracking());
    assertThat(pdf.scannedQr()).isEqualTo(parcel.number());
    assertThat(pdf.violations(PDFAFlavour.PDFA_2_A)).isEmpty();
  }

  @Test
  void nine_labels_fill_three_pages_of_a4() {
    var parcel = scene.booked("");
    var pdf = new Pdf(labels.several(Collections.nCopies(9, parcel)));

    assertThat(pdf.pages()).isEqualTo(3);
    assertThat(pdf.size()).isEqualTo("210 x 297");
    assertThat(pdf.text().split("Không thu tiền", -1)).hasSize(10);
  }
}
