package vn.motcua.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Grant;
import vn.motcua.shared.Role;

/** Makes accounts of their own for tests. */
final class TestAccounts {

  static final String PASSWORD = "Con trâu đi trước cái cày";

  private TestAccounts() {}

  /** The system itself, which may open any account. */
  static Actor system() {
    return new Actor(0, "system", "", 0, "/", null, List.of(new Grant(Role.ADMINISTRATOR, "/")));
  }

  static String newName() {
    return "u" + UUID.randomUUID().toString().substring(0, 12);
  }

  static NewAccount account(String username, long agencyId, NewGrant... grants) {
    return new NewAccount(
        username,
        "Nguyễn Thị Hoa",
        "Công chức",
        agencyId,
        null,
        null,
        PASSWORD,
        false,
        List.of(grants));
  }

  static NewGrant since2020(Role role, long agencyId) {
    return new NewGrant(role, agencyId, LocalDate.of(2020, 1, 1), null);
  }
}
