package vn.motcua.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import vn.motcua.organisation.AgencyLevel;
import vn.motcua.organisation.Organisation;
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

  /** Somebody of the first province there is, with an address of their own. */
  record Clerk(String username, long province, long id) {

    String address() {
      return "test-" + username;
    }
  }

  /** Opens an account that receives dossiers over a province. */
  static Clerk clerk(ApplicationContext context) {
    var username = newName();
    var province =
        context
            .getBean(Organisation.class)
            .search(null, AgencyLevel.PROVINCE, LocalDate.of(2026, 11, 20), 1)
            .getFirst()
            .id();
    var id =
        context
            .getBean(OpenAccount.class)
            .handle(system(), account(username, province, since2020(Role.RECEPTION, province)));
    return new Clerk(username, province, id);
  }
}
