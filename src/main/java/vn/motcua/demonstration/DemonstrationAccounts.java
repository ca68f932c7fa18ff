package vn.motcua.demonstration;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import vn.motcua.identity.NewAccount;
import vn.motcua.identity.NewGrant;
import vn.motcua.identity.OpenAccount;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.Department;
import vn.motcua.organisation.EmployStaff;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.seed.Seed;

/** Employs the cast and opens its accounts. */
@Demonstration
class DemonstrationAccounts implements Seed {

  private final Stage stage;
  private final Organisation organisation;
  private final EmployStaff employ;
  private final OpenAccount open;
  private final String password;

  DemonstrationAccounts(
      Stage stage,
      Organisation organisation,
      EmployStaff employ,
      OpenAccount open,
      @Value("${motcua.practice.room}") boolean practice) {
    this.stage = stage;
    this.organisation = organisation;
    this.employ = employ;
    this.open = open;
    this.password = practice ? knownToNobody() : Cast.PASSWORD;
  }

  /** The practice room listens to the network; whoever comes in is let in, and nobody signs in. */
  private static String knownToNobody() {
    var bytes = new byte[30];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().encodeToString(bytes);
  }

  @Override
  public String name() {
    return "demonstration.accounts";
  }

  @Override
  public int order() {
    return 101;
  }

  @Override
  public String fingerprint() {
    return "1";
  }

  @Override
  public void load() {
    open(stage.agency(Stage.VINH_HOANG), Cast.VINH_HOANG);
    open(stage.agency(Stage.HUONG_PHUNG), Cast.HUONG_PHUNG);
    open(stage.agency(Stage.JUSTICE), Cast.JUSTICE);
    open(stage.province(), Cast.PROVINCE);
  }

  private void open(Agency agency, List<Player> players) {
    var director = stage.director();
    for (var player : players) {
      var department =
          organisation
              .department(agency.id(), player.department())
              .map(Department::id)
              .orElse(null);
      var member =
          employ.handle(
              director, agency.id(), department, player.fullName(), player.position(), Stage.SINCE);
      open.handle(
          director,
          new NewAccount(
              player.username(),
              player.fullName(),
              player.position(),
              agency.id(),
              department,
              member.id(),
              password,
              true,
              List.of(new NewGrant(player.role(), agency.id(), Stage.SINCE, null))));
    }
  }
}
