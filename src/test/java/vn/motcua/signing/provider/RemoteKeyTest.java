package vn.motcua.signing.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.testing.Refusals.assertRefused;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.shared.Unavailable;
import vn.motcua.signing.PaperToSign;
import vn.motcua.signing.Papers;
import vn.motcua.signing.Signing;
import vn.motcua.signing.SigningLevel;
import vn.motcua.signing.SigningRefusal;
import vn.motcua.signing.TestAuthority.Wish;

class RemoteKeyTest {

  private final Signing signing = new Signing();
  private TestRemoteService service;

  @BeforeEach
  void begin() {
    service =
        new TestRemoteService(
            signing.authority.issue(Wish.person("CN=Hoàng Đức Thiện")), signing.authority.root());
  }

  @AfterEach
  void end() {
    service.close();
    signing.close();
  }

  @Test
  void names_the_credentials_and_signs_with_one() {
    assertThat(RemoteKey.credentials(service.base(), TestRemoteService.TOKEN))
        .containsExactly(TestRemoteService.CREDENTIAL);
    var signed = signing.sign(Papers.decision(), Signing.person(), SigningLevel.B, key(service));
    assertThat(Signing.pdfsig(signed)).contains("Signature is Valid");
  }

  @Test
  void authorises_a_batch_in_pieces_as_large_as_the_service_allows() {
    service.multisign = 2;
    var paper = new PaperToSign(Papers.decision(), Signing.person(), SigningLevel.B, Signing.NOW);
    var signed = signing.sign.handle(key(service), Collections.nCopies(5, paper));
    assertThat(service.authorisations).containsExactly(2, 2, 1);
    assertThat(signed)
        .hasSize(5)
        .allSatisfy(pdf -> assertThat(Signing.pdfsig(pdf)).contains("Signature is Valid"));
  }

  @Test
  void refuses_a_wrong_pin_token_or_credential() {
    assertRefused(
        SigningRefusal.SIGNING_PIN_WRONG,
        () ->
            sign(
                RemoteKey.open(
                    service.base(),
                    TestRemoteService.TOKEN,
                    TestRemoteService.CREDENTIAL,
                    "0000".toCharArray())));
    assertRefused(
        SigningRefusal.SIGNING_REMOTE_DENIED,
        () -> RemoteKey.open(service.base(), "cu", TestRemoteService.CREDENTIAL, pin()));
    assertRefused(
        SigningRefusal.SIGNING_REMOTE_DENIED,
        () -> RemoteKey.open(service.base(), TestRemoteService.TOKEN, "ai-do", pin()));
  }

  @Test
  void a_revoked_credential_signs_nothing() {
    service.status = "revoked";
    assertRefused(SigningRefusal.SIGNING_CERTIFICATE_REVOKED, () -> key(service));
  }

  @Test
  void believes_no_answer_that_is_not_the_signature_asked_for() {
    var key = key(service);
    service.losesOne = true;
    assertRefused(SigningRefusal.SIGNING_ANSWER_WRONG, () -> sign(key));
    service.losesOne = false;
    service.wrongKey = true;
    assertRefused(SigningRefusal.SIGNING_ANSWER_WRONG, () -> sign(key));
  }

  @Test
  void a_service_that_cannot_now_is_unavailable_and_not_refused() {
    var key = key(service);
    service.silent = true;
    assertThatThrownBy(() -> sign(key)).isInstanceOf(Unavailable.class);
    service.close();
    assertThatThrownBy(() -> key(service)).isInstanceOf(Unavailable.class);
  }

  private static RemoteKey key(TestRemoteService service) {
    return RemoteKey.open(
        service.base(), TestRemoteService.TOKEN, TestRemoteService.CREDENTIAL, pin());
  }

  private static char[] pin() {
    return TestRemoteService.PIN.toCharArray();
  }

  private static List<byte[]> sign(RemoteKey key) {
    return key.sign(List.of(new byte[] {1}, new byte[] {2}));
  }
}
