package vn.motcua.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import vn.motcua.signing.CheckSignatures;
import vn.motcua.signing.CheckedSignature;
import vn.motcua.signing.Mark;
import vn.motcua.signing.PaperToSign;
import vn.motcua.signing.Papers;
import vn.motcua.signing.SignPapers;
import vn.motcua.signing.SignatureVerdict;
import vn.motcua.signing.Signing;
import vn.motcua.signing.SigningKeys;
import vn.motcua.signing.SigningLevel;
import vn.motcua.testing.DemonstrationTest;
import vn.motcua.testing.Desk;
import vn.motcua.testing.Pdf;

@DemonstrationTest
class DemonstrationSigningTest {

  @Autowired SigningKeys keys;
  @Autowired SignPapers sign;
  @Autowired CheckSignatures check;
  @Autowired Clock clock;
  @Autowired Desk desk;

  @Test
  void leader_and_seal_of_the_demonstration_sign_what_it_believes() {
    var leader = desk.person("lanhdao");
    var person = keys.person(leader.accountId()).orElseThrow();
    var seal = keys.seal(leader.agencyId()).orElseThrow();
    byte[] byLeader;
    try (var key = keys.openOwn(leader, Cast.PASSWORD.toCharArray())) {
      byLeader = paper(key, Papers.decision(), Mark.person(Papers.LEADER, look(person.picture())));
    }
    try (var key = keys.openSeal(leader.agencyId())) {
      var signed = paper(key, byLeader, Mark.seal(Papers.LEADER, look(seal.picture())));
      Signing.keep("demonstration.pdf", signed);
      var report = check.handle(signed);
      assertThat(report.verdict()).isEqualTo(SignatureVerdict.VALID);
      assertThat(report.signatures())
          .extracting(CheckedSignature::signer)
          .containsExactly("Hoàng Đức Thiện", "Ủy ban nhân dân xã Vĩnh Hoàng");
      assertThat(new Pdf(signed).violations(PDFAFlavour.PDFA_2_A)).isEmpty();
    }
  }

  private byte[] paper(vn.motcua.signing.SigningKey key, byte[] pdf, Mark mark) {
    return sign.handle(key, List.of(new PaperToSign(pdf, mark, SigningLevel.B, clock.instant())))
        .getFirst();
  }

  private static Mark.Look look(byte @Nullable [] picture) {
    return new Mark.Picture(Objects.requireNonNull(picture));
  }
}
