package vn.motcua.signing.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.testing.Refusals.assertRefused;

import eu.europa.esig.dss.alert.SilentOnStatusAlert;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.motcua.signing.CheckSignatures;
import vn.motcua.signing.CheckedSignature;
import vn.motcua.signing.Papers;
import vn.motcua.signing.SignatureReason;
import vn.motcua.signing.SignatureVerdict;
import vn.motcua.signing.Signing;
import vn.motcua.signing.SigningKey;
import vn.motcua.signing.SigningLevel;
import vn.motcua.signing.SigningRefusal;
import vn.motcua.signing.TestAuthority;
import vn.motcua.signing.TestAuthority.Wish;
import vn.motcua.signing.provider.Pkcs12Key;

class CheckSignaturesTest {

  private static Signing signing;
  private static CheckSignatures check;

  @BeforeAll
  static void begin() {
    signing = new Signing();
    check = at(Signing.NOW.plusSeconds(60));
  }

  @AfterAll
  static void end() {
    signing.close();
  }

  @Test
  void person_and_agency_are_both_valid_and_named() {
    var key = key(Wish.person("CN=Hoàng Đức Thiện,O=UBND xã Vĩnh Hoàng,C=VN").asked("crl", "ocsp"));
    var byPerson = signing.sign(Papers.decision(), Signing.person(), SigningLevel.B, key);
    var agency = key(Wish.person("CN=UBND xã Vĩnh Hoàng").asked("crl"));
    var signed = signing.sign(byPerson, Signing.seal(), SigningLevel.B, agency);
    for (var report : List.of(check.handle(signed), check.ours(signed))) {
      assertThat(report.signatures()).flatExtracting(CheckedSignature::reasons).isEmpty();
      assertThat(report.verdict()).isEqualTo(SignatureVerdict.VALID);
      var first = report.signatures().getFirst();
      assertThat(first.signer()).isEqualTo("Hoàng Đức Thiện");
      assertThat(first.organisation()).isEqualTo("UBND xã Vĩnh Hoàng");
      assertThat(first.serial()).isEqualTo(key.certificate().getSerialNumber().toString(16));
      assertThat(first.issuer()).isEqualTo("Goc thu nghiem");
      assertThat(first.level()).isEqualTo("PAdES-BASELINE-B");
      assertThat(first.claimedAt()).isEqualTo(Signing.NOW);
      assertThat(first.stampedAt()).isNull();
      assertThat(first.reasons()).isEmpty();
      assertThat(first.wholeDocument()).isFalse();
      assertThat(report.signatures().getLast().wholeDocument()).isTrue();
    }
  }

  @Test
  void a_stamped_signature_outlives_its_certificate_and_its_revocation() {
    var wish = Wish.person("CN=Ai đó").asked("crl");
    var identity = signing.authority.issue(wish);
    var key = Pkcs12Key.open(signing.authority.pkcs12(identity), TestAuthority.PIN);
    var lasting = signing.sign(Papers.decision(), Signing.person(), SigningLevel.LT, key);
    var plain = signing.sign(Papers.decision(), Signing.person(), SigningLevel.B, key);
    assertThat(only(check, lasting).stampedAt()).isNotNull();
    assertThat(only(check, lasting).level()).isEqualTo("PAdES-BASELINE-LT");
    assertThat(only(check, lasting).verdict()).isEqualTo(SignatureVerdict.VALID);

    var later = at(wish.until().plus(Duration.ofDays(30)));
    assertThat(only(later, lasting).reasons())
        .doesNotContain(SignatureReason.EXPIRED_SINCE, SignatureReason.EXPIRED_WHEN_SIGNED);
    assertThat(only(later, plain).reasons()).contains(SignatureReason.EXPIRED_SINCE);
    assertThat(only(later, plain).verdict()).isEqualTo(SignatureVerdict.UNCERTAIN);

    signing.authority.revoke(identity, Instant.now().plus(Duration.ofMinutes(5)));
    assertThat(only(check, lasting).reasons()).doesNotContain(SignatureReason.REVOKED);
    assertThat(only(check, plain).reasons()).contains(SignatureReason.REVOKED);
  }

  @Test
  void one_flipped_bit_anywhere_in_the_content_is_found() {
    var signed = plain(signing.leader());
    for (var at : List.of(800, 4000, 20_000)) {
      var flipped = signed.clone();
      flipped[at] ^= 1;
      assertThat(only(check, flipped).reasons()).contains(SignatureReason.CHANGED);
      assertThat(check.handle(flipped).verdict()).isEqualTo(SignatureVerdict.INVALID);
    }
  }

  @Test
  void what_is_written_over_a_page_afterwards_is_found() throws IOException {
    var altered =
        altered(
            plain(signing.leader()),
            document -> {
              var page = document.getPage(0);
              try (var pen =
                  new PDPageContentStream(
                      document, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
                pen.addRect(100, 600, 200, 60);
                pen.fill();
              } catch (IOException impossible) {
                throw new IllegalStateException(impossible);
              }
              page.getCOSObject().setNeedToBeUpdated(true);
              page.getResources().getCOSObject().setNeedToBeUpdated(true);
            });
    var found = only(check, altered);
    assertThat(found.reasons()).contains(SignatureReason.CHANGED_AFTER);
    assertThat(found.verdict()).isEqualTo(SignatureVerdict.INVALID);
    assertThat(found.wholeDocument()).isFalse();
  }

  @Test
  void a_comment_put_on_afterwards_makes_it_uncertain() throws IOException {
    var commented =
        altered(
            plain(signing.leader()),
            document -> {
              try {
                var note = new PDAnnotationText();
                note.setRectangle(new PDRectangle(50, 50, 20, 20));
                note.setContents("Đã xem");
                var page = document.getPage(0);
                var notes = page.getAnnotations();
                notes.add(note);
                page.setAnnotations(notes);
                page.getCOSObject().setNeedToBeUpdated(true);
                page.getCOSObject().getCOSArray(COSName.ANNOTS).setNeedToBeUpdated(true);
                note.getCOSObject().setNeedToBeUpdated(true);
              } catch (IOException impossible) {
                throw new IllegalStateException(impossible);
              }
            });
    var found = only(check, commented);
    assertThat(found.reasons()).contains(SignatureReason.ANNOTATED_AFTER);
    assertThat(found.verdict()).isEqualTo(SignatureVerdict.UNCERTAIN);
  }

  @Test
  void a_revoked_certificate_is_a_failure_whichever_way_it_is_told() {
    for (var way : List.of("crl", "ocsp")) {
      var identity = signing.authority.issue(Wish.person("CN=Ai đó").asked(way));
      var key = Pkcs12Key.open(signing.authority.pkcs12(identity), TestAuthority.PIN);
      var signed = plain(key);
      assertThat(only(check, signed).verdict()).isEqualTo(SignatureVerdict.VALID);
      signing.authority.revoke(identity, Signing.NOW.minusSeconds(600));
      assertThat(only(check, signed).reasons()).contains(SignatureReason.REVOKED);
      assertThat(only(check, signed).verdict()).isEqualTo(SignatureVerdict.INVALID);
    }
  }

  @Test
  void an_authority_that_cannot_be_reached_is_a_warning() {
    try (var alone = new Signing()) {
      var key = alone.key(Wish.person("CN=Ai đó").asked("crl", "ocsp"));
      var signed = alone.sign(Papers.decision(), Signing.person(), SigningLevel.B, key);
      alone.authority.fallSilent();
      var found =
          only(new SignatureCheck(alone.authorities, clock(Signing.NOW.plusSeconds(60))), signed);
      assertThat(found.reasons()).containsExactly(SignatureReason.REVOCATION_UNKNOWN);
      assertThat(found.verdict()).isEqualTo(SignatureVerdict.VALID);
    }
  }

  @Test
  void a_stranger_with_papers_of_his_own_is_uncertain_and_makes_us_ask_nobody() {
    try (var stranger = new Signing()) {
      var key = stranger.key(Wish.person("CN=Hoàng Đức Thiện,O=UBND xã").asked("crl", "ocsp"));
      var signed = stranger.sign(Papers.decision(), Signing.person(), SigningLevel.B, key);
      var asked = stranger.authority.questions();
      var found = only(check, signed);
      assertThat(found.reasons()).contains(SignatureReason.UNKNOWN_AUTHORITY);
      assertThat(found.verdict()).isEqualTo(SignatureVerdict.UNCERTAIN);
      assertThat(stranger.authority.questions()).isEqualTo(asked);
    }
  }

  @Test
  void a_certificate_that_was_not_valid_or_too_weak_when_it_signed_is_a_failure() {
    var now = Signing.NOW;
    expect(
        SignatureReason.EXPIRED_WHEN_SIGNED,
        Wish.person("CN=A").between(now.minus(Duration.ofDays(9)), now.minus(Duration.ofDays(1))));
    expect(
        SignatureReason.NOT_YET_VALID_WHEN_SIGNED,
        Wish.person("CN=A").between(now.plus(Duration.ofDays(1)), now.plus(Duration.ofDays(9))));
    expect(SignatureReason.WEAK, Wish.person("CN=A").bits(1024));
  }

  @Test
  void says_that_a_paper_is_not_signed() {
    var report = check.handle(Papers.decision());
    assertThat(report.verdict()).isEqualTo(SignatureVerdict.UNSIGNED);
    assertThat(report.signatures()).isEmpty();
  }

  @Test
  void refuses_what_is_no_pdf_or_locked() throws IOException {
    assertRefused(SigningRefusal.SIGNING_PDF_BROKEN, () -> check.handle(new byte[] {1, 2}));
    try (var document = Loader.loadPDF(Papers.decision())) {
      document.protect(new StandardProtectionPolicy("chu", "khach", new AccessPermission()));
      var out = new ByteArrayOutputStream();
      document.save(out);
      assertRefused(SigningRefusal.SIGNING_PDF_ENCRYPTED, () -> check.handle(out.toByteArray()));
    }
  }

  /** Past the checks that would refuse to sign so. */
  private static void expect(SignatureReason reason, Wish wish) {
    var key = key(wish);
    var verifier = new CommonCertificateVerifier();
    verifier.setAlertOnExpiredCertificate(new SilentOnStatusAlert());
    verifier.setAlertOnNotYetValidCertificate(new SilentOnStatusAlert());
    var service = new PAdESService(verifier);
    var how = new PAdESSignatureParameters();
    how.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
    how.setDigestAlgorithm(DigestAlgorithm.SHA256);
    how.setSigningCertificate(new CertificateToken(key.certificate()));
    how.setCertificateChain(key.chain().stream().map(CertificateToken::new).toList());
    how.bLevel().setSigningDate(Date.from(Signing.NOW));
    var paper = new InMemoryDocument(Papers.decision());
    var value = key.sign(List.of(service.getDataToSign(paper, how).getBytes())).getFirst();
    var signed =
        (InMemoryDocument)
            service.signDocument(
                paper, how, new SignatureValue(SignatureAlgorithm.RSA_SHA256, value));
    assertThat(only(check, signed.getBytes()).reasons()).contains(reason);
    assertThat(only(check, signed.getBytes()).verdict()).isEqualTo(SignatureVerdict.INVALID);
  }

  private static byte[] altered(byte[] signed, Consumer<PDDocument> work) throws IOException {
    try (var document = Loader.loadPDF(signed)) {
      work.accept(document);
      var out = new ByteArrayOutputStream();
      document.saveIncremental(out);
      return out.toByteArray();
    }
  }

  private static CheckedSignature only(CheckSignatures by, byte[] pdf) {
    var found = by.handle(pdf).signatures();
    assertThat(found).hasSize(1);
    return found.getFirst();
  }

  private static byte[] plain(SigningKey key) {
    return signing.sign(Papers.decision(), Signing.person(), SigningLevel.B, key);
  }

  private static SigningKey key(Wish wish) {
    return signing.key(wish);
  }

  private static CheckSignatures at(Instant time) {
    return new SignatureCheck(signing.authorities, clock(time));
  }

  private static Clock clock(Instant time) {
    return Clock.fixed(time, ZoneOffset.UTC);
  }
}
