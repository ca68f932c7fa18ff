package vn.motcua.signing.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.testing.Refusals.assertRefused;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.platform.start.CannotStart;
import vn.motcua.signing.SigningRefusal;

class VaultTest {

  @TempDir Path folder;

  @Test
  void makes_a_key_of_its_own_once_that_only_its_user_reads() throws IOException {
    var file = folder.resolve("signing.key");
    var sealed = new Vault("", file).seal("bí mật", "chủ");
    assertThat(Files.getPosixFilePermissions(file))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    assertThat(new Vault("", file).open(sealed, "chủ")).isEqualTo("bí mật");
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void opens_for_the_same_key_and_owner_only() {
    var file = folder.resolve("none");
    var one = Base64.getEncoder().encodeToString(new byte[32]);
    var sealed = new Vault(one, file).seal("bí mật", "chủ");
    assertThat(new Vault(one, file).open(sealed, "chủ")).isEqualTo("bí mật");
    assertRefused(
        SigningRefusal.SIGNING_SECRET_LOST, () -> new Vault(one, file).open(sealed, "khách"));
    assertRefused(
        SigningRefusal.SIGNING_SECRET_LOST, () -> new Vault("", file).open(sealed, "chủ"));
  }

  @Test
  void a_setting_that_is_no_key_stops_the_start() {
    for (var wrong : new String[] {"ngan", "AAAA", "?"}) {
      assertThatThrownBy(() -> new Vault(wrong, folder.resolve("none")))
          .isInstanceOf(CannotStart.class)
          .hasMessageContaining("MOTCUA_SIGNING_KEY")
          .hasMessageNotContaining(wrong + "”");
    }
  }
}
