package vn.motcua.signing.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.testing.Refusals.assertRefused;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.signing.SigningRefusal;
import vn.motcua.signing.TestAuthority;
import vn.motcua.signing.TestAuthority.Wish;

class Pkcs12KeyTest {

  @Test
  void a_file_signs_for_its_passphrase_only() throws GeneralSecurityException, IOException {
    try (var authority = new TestAuthority("Goc")) {
      var file = authority.pkcs12(authority.issue(Wish.person("CN=Ai đó")));
      var key = Pkcs12Key.open(file, TestAuthority.PIN);
      var contents = List.of(new byte[] {1}, new byte[] {2});
      assertThat(Algorithms.fit(key.certificate(), contents, key.sign(contents))).isTrue();
      assertThat(key.chain()).hasSize(2);
      assertRefused(
          SigningRefusal.SIGNING_PIN_WRONG, () -> Pkcs12Key.open(file, "sai".toCharArray()));
      assertRefused(
          SigningRefusal.SIGNING_KEY_FILE_BROKEN,
          () -> Pkcs12Key.open(new byte[] {1, 2}, TestAuthority.PIN));
      assertRefused(
          SigningRefusal.SIGNING_KEY_NOT_FOUND, () -> Pkcs12Key.open(empty(), TestAuthority.PIN));
    }
  }

  private static byte[] empty() {
    try {
      var store = KeyStore.getInstance("PKCS12");
      store.load(null, null);
      var out = new ByteArrayOutputStream();
      store.store(out, TestAuthority.PIN);
      return out.toByteArray();
    } catch (GeneralSecurityException | IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
