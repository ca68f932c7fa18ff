package vn.motcua.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Role;

/**
 * Keeps {@code docs/permissions.md} equal to the code. Run with {@code -Dpermissions.write=true} to
 * write it anew.
 */
class PermissionsDocumentTest {

  private static final Path DOCUMENT = Path.of("docs/permissions.md");

  @Test
  void document_says_what_the_code_grants() throws IOException {
    if (Boolean.getBoolean("permissions.write")) {
      Files.writeString(DOCUMENT, document());
    }
    assertThat(Files.readString(DOCUMENT)).isEqualTo(document());
  }

  private static String document() {
    return """
        # Who may do what

        Made from `vn.motcua.shared.Role` by `PermissionsDocumentTest`; do not edit. A role is held \
        over an agency and everything below it, between its first and last day; it may be limited to fields of procedures, kinds of work and departments (ADR 106).

        """
        + roles()
        + "\n"
        + table();
  }

  private static String roles() {
    var words = ResourceBundle.getBundle("messages.identity", Locale.of("vi"));
    return Arrays.stream(Role.values())
        .map(role -> "- `%s`: %s\n".formatted(role, words.getString("role." + role)))
        .collect(Collectors.joining());
  }

  private static String table() {
    var roles = Role.values();
    var head = Arrays.stream(roles).map(role -> " `" + role + "` |").collect(Collectors.joining());
    var table =
        new StringBuilder("| permission |" + head + "\n|---|" + "---|".repeat(roles.length));
    for (var permission : Permission.values()) {
      table.append("\n| `").append(permission.key()).append("` |");
      for (var role : roles) {
        table.append(role.grants(permission) ? " ✓ |" : " |");
      }
    }
    return table.append('\n').toString();
  }
}
