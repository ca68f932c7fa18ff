package vn.motcua.signing.opened;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.testing.Refusals.assertRefused;

import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.organisation.Organisation;
import vn.motcua.signing.CheckSignatures;
import vn.motcua.signing.PaperToSign;
import vn.motcua.signing.Papers;
import vn.motcua.signing.SignPapers;
import vn.motcua.signing.SignatureVerdict;
import vn.motcua.signing.SigningKeys;
import vn.motcua.signing.SigningRefusal;
import vn.motcua.signing.tray.Signatory;
import vn.motcua.testing.Api;
import vn.motcua.testing.DemonstrationTest;
import vn.motcua.testing.Desk;

@DemonstrationTest
class OpenedSignatoryTest {

  @Autowired Signatories signatories;
  @Autowired SignPapers sign;
  @Autowired CheckSignatures check;
  @Autowired SigningKeys keys;
  @Autowired SigningLevels levels;
  @Autowired Organisation organisation;
  @Autowired Clock clock;
  @Autowired Desk desk;

  @Test
  void a_person_signs_without_a_seal() {
    with(
        signatories,
        signatory -> {
          var report = check.ours(signatory.sign(Papers.decision(), Papers.LEADER));
          assertThat(report.verdict()).isEqualTo(SignatureVerdict.VALID);
          assertThat(report.signatures()).hasSize(1);
        });
  }

  @Test
  void what_does_not_hold_is_not_handed_back() {
    with(
        signingBy((key, papers) -> papers.stream().map(PaperToSign::pdf).toList()),
        signatory ->
            assertRefused(
                SigningRefusal.SIGNING_DOES_NOT_HOLD,
                () -> signatory.sign(Papers.decision(), Papers.LEADER)));
  }

  @Test
  void the_signature_of_another_key_does_not_hold() {
    var agency = desk.person("lanhdao").agencyId();
    with(
        signingBy(
            (key, papers) -> {
              try (var other = keys.openSeal(agency)) {
                return sign.handle(other, papers);
              }
            }),
        signatory ->
            assertRefused(
                SigningRefusal.SIGNING_DOES_NOT_HOLD,
                () -> signatory.sign(Papers.decision(), Papers.LEADER)));
  }

  @Test
  void a_paper_changed_after_the_person_signed_does_not_hold() {
    with(
        signingBy((key, papers) -> sign.handle(key, papers).stream().map(this::spoilt).toList()),
        signatory ->
            assertRefused(
                SigningRefusal.SIGNING_DOES_NOT_HOLD,
                () -> signatory.sign(Papers.decision(), Papers.LEADER)));
  }

  /** One letter of the first kilobyte is another, where nothing of the structure lies. */
  private byte[] spoilt(byte[] pdf) {
    var other = pdf.clone();
    other[10] ^= 1;
    return other;
  }

  private Signatories signingBy(SignPapers otherwise) {
    return new Signatories(otherwise, check, keys, levels, organisation, clock);
  }

  private void with(Signatories made, java.util.function.Consumer<Signatory> work) {
    var leader = desk.person("lanhdao");
    try (var key = keys.openOwn(leader, Api.PASSWORD.toCharArray())) {
      work.accept(made.of(leader, key));
    }
  }
}
