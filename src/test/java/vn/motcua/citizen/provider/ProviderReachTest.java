package vn.motcua.citizen.provider;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import vn.motcua.citizen.IdentityProvider;
import vn.motcua.shared.Unavailable;

class ProviderReachTest {

  @Test
  void a_provider_that_does_not_answer_is_away_and_asked_again_later() throws Exception {
    int nobody;
    try (var port = new ServerSocket(0)) {
      nobody = port.getLocalPort();
    }
    var reach = reach("http://127.0.0.1:" + nobody + "/danh-tinh");
    assertThatThrownBy(reach::require).isInstanceOf(Unavailable.class);
    assertThatThrownBy(reach::require).isInstanceOf(Unavailable.class);
  }

  @Test
  void one_that_answers_is_known_from_then_on() {
    var provider = new IdentityProvider();
    var reach = reach(provider.issuer());
    assertThatCode(reach::require).doesNotThrowAnyException();
    provider.close();
    assertThatCode(reach::require).doesNotThrowAnyException();
  }

  private static ProviderReach reach(String issuer) {
    return new ProviderReach(
        new Registration(
            new ProviderSettings(
                issuer, "mot-cua", "bi-mat", "openid profile", "identity_number", "VNeID")));
  }
}
