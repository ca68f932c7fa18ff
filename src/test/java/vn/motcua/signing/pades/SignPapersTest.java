package vn.motcua.signing.pades;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.testing.Refusals.assertRefused;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import vn.motcua.shared.Unavailable;
import vn.motcua.signing.Mark;
import vn.motcua.signing.MarkLines;
import vn.motcua.signing.PaperToSign;
import vn.motcua.signing.Papers;
import vn.motcua.signing.Signing;
import vn.motcua.signing.SigningLevel;
import vn.motcua.signing.SigningRefusal;
import vn.motcua.signing.TestAuthority.Wish;
import vn.motcua.testing.Pdf;

class SignPapersTest {

  private static Signing signing;

  @BeforeAll
  static void begin() {
    signing = new Signing();
  }

  @AfterAll
  static void end() {
    signing.close();
  }

  @Test
  void person_and_agency_sign_a_paper_that_stays_archivable() {
    var byPerson =
        signing.sign(Papers.decision(), Signing.person(), SigningLevel.B, signing.leader());
    var signed = signing.sign(byPerson, Signing.seal(), SigningLevel.B, signing.agency());
    Signing.keep("words.pdf", signed);
    assertThat(new Pdf(signed).violations(PDFAFlavour.PDFA_2_A)).isEmpty();
    assertThat(Signing.pdfsig(signed))
        .contains("Signature #2", "Total document signed")
        .doesNotContain("Invalid")
        .containsSubsequence("Signature is Valid", "Signature is Valid");
  }

  @Test
  void pictures_stand_between_title_and_name_and_the_seal_over_a_third() throws IOException {
    var look = new Mark.Picture(picture(Color.BLUE));
    var seal = new Mark.Picture(picture(Color.RED));
    var byPerson =
        signing.sign(
            Papers.decision(), Mark.person(Papers.LEADER, look), SigningLevel.B, signing.leader());
    var signed =
        signing.sign(byPerson, Mark.seal(Papers.LEADER, seal), SigningLevel.B, signing.agency());
    Signing.keep("pictures.pdf", signed);
    assertThat(new Pdf(signed).violations(PDFAFlavour.PDFA_2_A)).isEmpty();
    var boxes = boxes(signed);
    var person = boxes.getFirst();
    var agency = boxes.getLast();
    assertThat(millimetres(person.getHeight())).isBetween(8.0, 22.0);
    assertThat(millimetres(agency.getWidth())).isBetween(35.9, 36.1);
    assertThat(millimetres(agency.getHeight())).isBetween(35.9, 36.1);
    var covered = agency.getUpperRightX() - person.getLowerLeftX();
    assertThat(covered / person.getWidth()).isBetween(0.32f, 0.35f);
    assertThat(agency.getLowerLeftX()).isLessThan(person.getLowerLeftX());
  }

  @Test
  void the_last_place_of_the_name_counts() throws IOException {
    var signed =
        signing.sign(Papers.decision(), Signing.person(), SigningLevel.B, signing.leader());
    var lowerHalf = boxes(signed).getFirst();
    assertThat(lowerHalf.getLowerLeftX()).isGreaterThan(PDRectangle.A4.getWidth() / 2);
  }

  @Test
  void refuses_a_paper_without_the_name_or_without_room() {
    var nobody = Mark.person("Nguyễn Văn Không", MarkLines.agency("X", Signing.NOW));
    assertRefused(
        SigningRefusal.SIGNING_PLACE_NOT_FOUND,
        () -> signing.sign(Papers.decision(), nobody, SigningLevel.B, signing.leader()));
    var shorter = Mark.person("Hoàng Đức Thiệ", MarkLines.agency("X", Signing.NOW));
    assertRefused(
        SigningRefusal.SIGNING_PLACE_NOT_FOUND,
        () -> signing.sign(Papers.decision(), shorter, SigningLevel.B, signing.leader()));
    assertRefused(
        SigningRefusal.SIGNING_PLACE_TOO_LOW,
        () ->
            signing.sign(
                Papers.decision("2mm"), Signing.person(), SigningLevel.B, signing.leader()));
  }

  @Test
  void a_copy_is_signed_at_the_top_right_of_its_first_page_however_it_lies() throws IOException {
    var mark = Mark.corner(MarkLines.agency("Ủy ban nhân dân xã Vĩnh Hoàng", Signing.NOW));
    for (var rotation : List.of(0, 90, 180, 270)) {
      var signed = signing.sign(scan(rotation), mark, SigningLevel.B, signing.agency());
      Signing.keep("corner" + rotation + ".pdf", signed);
      var box = boxes(signed).getFirst();
      var page = PDRectangle.A4;
      var right = rotation == 0 || rotation == 270;
      var top = rotation == 0 || rotation == 90;
      assertThat(box.getLowerLeftX() > page.getWidth() / 2).as("x at " + rotation).isEqualTo(right);
      assertThat(box.getLowerLeftY() > page.getHeight() / 2).as("y at " + rotation).isEqualTo(top);
    }
  }

  @Test
  void stamped_and_lasting_levels_carry_their_proofs() {
    var key = signing.key(Wish.person("CN=Hoàng Đức Thiện").asked("crl", "ocsp"));
    var stamped = signing.sign(Papers.decision(), Signing.person(), SigningLevel.T, key);
    var lasting = signing.sign(Papers.decision(), Signing.person(), SigningLevel.LT, key);
    assertThat(Signing.pdfsig(stamped)).contains("Signature is Valid");
    assertThat(Signing.pdfsig(lasting)).contains("Signature is Valid");
    assertThat(new Pdf(lasting).violations(PDFAFlavour.PDFA_2_A)).isEmpty();
    assertThat(new String(lasting, java.nio.charset.StandardCharsets.ISO_8859_1)).contains("/DSS");
  }

  @Test
  void a_silent_authority_stops_a_stamped_signature_and_only_warns_for_a_plain_one() {
    try (var alone = new Signing()) {
      var key = alone.key(Wish.person("CN=Ai đó").asked("crl", "ocsp"));
      alone.authority.fallSilent();
      assertThat(alone.sign(Papers.decision(), Signing.person(), SigningLevel.B, key)).isNotEmpty();
      assertThatThrownBy(() -> alone.sign(Papers.decision(), Signing.person(), SigningLevel.T, key))
          .isInstanceOf(Unavailable.class);
    }
  }

  @Test
  void a_lasting_signature_needs_somebody_who_knows_of_revocation() {
    var unasked = signing.key(Wish.person("CN=Ai đó"));
    assertThatThrownBy(
            () -> signing.sign(Papers.decision(), Signing.person(), SigningLevel.LT, unasked))
        .isInstanceOf(Unavailable.class);
  }

  @Test
  void refuses_certificates_that_must_not_sign() {
    var now = Signing.NOW;
    var expired =
        Wish.person("CN=A").between(now.minus(Duration.ofDays(9)), now.minus(Duration.ofDays(1)));
    var early =
        Wish.person("CN=A").between(now.plus(Duration.ofDays(1)), now.plus(Duration.ofDays(9)));
    refused(SigningRefusal.SIGNING_CERTIFICATE_EXPIRED, expired);
    refused(SigningRefusal.SIGNING_CERTIFICATE_NOT_YET_VALID, early);
    refused(SigningRefusal.SIGNING_KEY_TOO_WEAK, Wish.person("CN=A").bits(1024));
    refused(
        SigningRefusal.SIGNING_CERTIFICATE_NOT_FOR_SIGNING,
        Wish.person("CN=A").usedFor(KeyUsage.keyEncipherment));
  }

  @Test
  void refuses_a_revoked_certificate_whichever_way_it_is_told() {
    for (var way : List.of("crl", "ocsp")) {
      var identity = signing.authority.issue(Wish.person("CN=Bị thu hồi").asked(way));
      var key =
          vn.motcua.signing.provider.Pkcs12Key.open(
              signing.authority.pkcs12(identity), vn.motcua.signing.TestAuthority.PIN);
      signing.authority.revoke(identity, Signing.NOW.minus(Duration.ofDays(2)));
      assertRefused(
          SigningRefusal.SIGNING_CERTIFICATE_REVOKED,
          () -> signing.sign(Papers.decision(), Signing.person(), SigningLevel.B, key));
    }
  }

  @Test
  void signs_with_elliptic_curves_too() {
    var signed =
        signing.sign(
            Papers.decision(),
            Signing.person(),
            SigningLevel.B,
            signing.key(Wish.person("CN=Đường cong").bits(256)));
    assertThat(Signing.pdfsig(signed)).contains("Signature is Valid");
  }

  @Test
  void refuses_what_is_no_pdf_and_what_is_locked() throws IOException {
    assertRefused(
        SigningRefusal.SIGNING_PDF_BROKEN,
        () ->
            signing.sign(new byte[] {1, 2, 3}, Signing.person(), SigningLevel.B, signing.leader()));
    assertRefused(
        SigningRefusal.SIGNING_PDF_ENCRYPTED,
        () -> signing.sign(locked(), Signing.person(), SigningLevel.B, signing.leader()));
  }

  @Test
  void a_batch_keeps_its_order_and_one_bad_paper_signs_none() {
    var papers =
        IntStream.range(0, 6)
            .mapToObj(
                i ->
                    new PaperToSign(
                        Papers.decision((10 + i) + "mm"),
                        Signing.person(),
                        SigningLevel.B,
                        Signing.NOW))
            .toList();
    var signed = signing.sign.handle(signing.leader(), papers);
    for (var i = 0; i < papers.size(); i++) {
      assertThat(signed.get(i)).startsWith(papers.get(i).pdf());
    }
    var bad = new java.util.ArrayList<>(papers);
    bad.set(4, new PaperToSign(new byte[9], Signing.person(), SigningLevel.B, Signing.NOW));
    assertRefused(
        SigningRefusal.SIGNING_PDF_BROKEN, () -> signing.sign.handle(signing.leader(), bad));
  }

  private static void refused(SigningRefusal reason, Wish wish) {
    var key = signing.key(wish);
    assertRefused(
        reason, () -> signing.sign(Papers.decision(), Signing.person(), SigningLevel.B, key));
  }

  private static List<PDRectangle> boxes(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      return document.getSignatureFields().stream()
          .map(field -> field.getWidgets().getFirst().getRectangle())
          .toList();
    }
  }

  private static double millimetres(float points) {
    return points * 25.4 / 72;
  }

  private static byte[] scan(int rotation) throws IOException {
    try (var document = new PDDocument()) {
      var page = new PDPage(PDRectangle.A4);
      page.setRotation(rotation);
      document.addPage(page);
      var out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  private static byte[] locked() throws IOException {
    try (var document = Loader.loadPDF(Papers.decision())) {
      document.protect(new StandardProtectionPolicy("chu", "khach", new AccessPermission()));
      var out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  private static byte[] picture(Color colour) throws IOException {
    var image = new BufferedImage(300, 300, BufferedImage.TYPE_INT_ARGB);
    var pen = image.createGraphics();
    pen.setColor(colour);
    pen.setStroke(new BasicStroke(12));
    pen.drawOval(10, 10, 280, 280);
    pen.dispose();
    var out = new ByteArrayOutputStream();
    ImageIO.write(image, "png", out);
    return out.toByteArray();
  }
}
