package vn.motcua.signing.opened;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.platform.start.CannotStart;
import vn.motcua.signing.SigningLevel;
import vn.motcua.signing.TestAuthority;
import vn.motcua.signing.TestAuthority.Wish;
import vn.motcua.signing.authority.Authorities;
import vn.motcua.signing.authority.SignerCheck;
import vn.motcua.signing.authority.TrustedRoots;
import vn.motcua.signing.provider.Pkcs12Key;

class SigningLevelsTest {

  @TempDir Path trust;

  private final TestAuthority authority = new TestAuthority("Goc cua muc ky");

  @BeforeEach
  void believe() throws java.io.IOException, CertificateEncodingException {
    Files.write(trust.resolve("root.cer"), authority.root().getEncoded());
  }

  @AfterEach
  void end() {
    authority.close();
  }

  @Test
  void the_most_is_made_that_can_be_had() {
    var asked = Wish.person("CN=Hoàng Đức Thiện").asked("ocsp");
    assertThat(level("", "", asked)).isEqualTo(SigningLevel.B);
    assertThat(level("tsa", "", asked)).isEqualTo(SigningLevel.LT);
    assertThat(level("tsa", "", Wish.person("CN=Hoàng Đức Thiện")))
        .as("nobody says whether it is revoked")
        .isEqualTo(SigningLevel.T);
  }

  @Test
  void nobody_believed_vouches_for_a_stranger() throws java.io.IOException {
    Files.delete(trust.resolve("root.cer"));
    assertThat(level("tsa", "", Wish.person("CN=Người lạ").asked("ocsp")))
        .isEqualTo(SigningLevel.T);
  }

  @Test
  void what_the_machine_is_set_to_goes_before() {
    var asked = Wish.person("CN=Hoàng Đức Thiện").asked("ocsp");
    assertThat(level("tsa", "b", asked)).isEqualTo(SigningLevel.B);
    assertThatThrownBy(() -> level("tsa", "LTA", asked)).isInstanceOf(CannotStart.class);
  }

  private SigningLevel level(String stamps, String wanted, Wish wish) {
    var roots = new TrustedRoots(trust);
    var authorities = new Authorities(roots, stamps.isEmpty() ? "" : authority.address(stamps));
    var levels = new SigningLevels(authorities, new SignerCheck(authorities, roots), wanted);
    try (var key = Pkcs12Key.open(authority.pkcs12(authority.issue(wish)), TestAuthority.PIN)) {
      return levels.of(key.chain());
    }
  }
}
