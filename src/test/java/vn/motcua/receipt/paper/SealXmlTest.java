package vn.motcua.receipt.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import vn.motcua.receipt.SignedXml;
import vn.motcua.shared.Refused;
import vn.motcua.signing.SigningKey;
import vn.motcua.signing.SigningRefusal;
import vn.motcua.signing.TestAuthority;
import vn.motcua.signing.TestAuthority.Wish;
import vn.motcua.signing.provider.Pkcs12Key;

/** XML signed by a key that stays where it is. */
class SealXmlTest {

  @Test
  void an_rsa_seal_signs_what_the_jdk_accepts_until_a_letter_is_changed() throws Exception {
    try (var authority = new TestAuthority("Goc cua bien lai")) {
      var file = authority.pkcs12(authority.issue(Wish.person("CN=UBND xã Vĩnh Hoàng")));
      try (var seal = Pkcs12Key.open(file, TestAuthority.PIN)) {
        var xml = SealXml.of(document(), seal, Instant.parse("2026-11-24T02:00:00Z"));
        var text = new String(xml, StandardCharsets.UTF_8);
        assertThat(text).contains("rsa-sha256", "2026-11-24T09:00:00+07:00");
        assertThat(SignedXml.isValid(xml)).isTrue();
        var forged = text.replace("Một xu", "Hai xu").getBytes(StandardCharsets.UTF_8);
        assertThat(forged).isNotEqualTo(xml);
        assertThat(SignedXml.isValid(forged)).isFalse();
      }
    }
  }

  @Test
  void a_seal_that_is_pulled_out_says_so_through_all_layers() throws Exception {
    try (var authority = new TestAuthority("Goc cua bien lai")) {
      var file = authority.pkcs12(authority.issue(Wish.person("CN=UBND xã Vĩnh Hoàng")));
      try (var seal = Pkcs12Key.open(file, TestAuthority.PIN)) {
        assertThatThrownBy(() -> SealXml.of(document(), new PulledOut(seal), Instant.now()))
            .isInstanceOf(Refused.class)
            .hasMessage("SIGNING_TOKEN_GONE");
      }
    }
  }

  private static Document document() throws ParserConfigurationException {
    var document = DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder().newDocument();
    var root = document.createElementNS(ReceiptXml.NAMESPACE, "BienLai");
    ReceiptXml.declare(root);
    root.setTextContent("Một xu");
    document.appendChild(root);
    return document;
  }

  /** Has its certificate and nothing to sign with. */
  private record PulledOut(SigningKey seal) implements SigningKey {

    @Override
    public List<X509Certificate> chain() {
      return seal.chain();
    }

    @Override
    public List<byte[]> sign(List<byte[]> contents) {
      throw new Refused(SigningRefusal.SIGNING_TOKEN_GONE);
    }

    @Override
    public void close() {
      seal.close();
    }
  }
}
