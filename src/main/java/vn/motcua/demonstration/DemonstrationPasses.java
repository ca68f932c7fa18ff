package vn.motcua.demonstration;

import java.time.Clock;
import java.time.Duration;
import vn.motcua.dossier.passing.PassDesk;
import vn.motcua.dossier.passing.PassRow;
import vn.motcua.dossier.passing.PassWork;
import vn.motcua.identity.Accounts;
import vn.motcua.platform.seed.Seed;
import vn.motcua.platform.time.AdjustableClock;
import vn.motcua.shared.Actor;

/** In Hướng Phùng an officer moves to another commune; the head takes over what is in hand. */
@Demonstration
class DemonstrationPasses implements Seed {

  private static final Duration AGO = Duration.ofMinutes(30);

  private final Accounts accounts;
  private final PassDesk pass;
  private final PassWork work;
  private final Clock clock;

  DemonstrationPasses(Accounts accounts, PassDesk pass, PassWork work, Clock clock) {
    this.accounts = accounts;
    this.pass = pass;
    this.work = work;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "demonstration.passes";
  }

  @Override
  public int order() {
    return 115;
  }

  @Override
  public String fingerprint() {
    return "1";
  }

  @Override
  public void load() {
    AdjustableClock.at(clock.instant().minus(AGO), this::pass);
  }

  private void pass() {
    var leader = person("lanhdao.huongphung");
    var from = person("canbo.kinhte.huongphung").accountId();
    var to = person("truongphong.kinhte.huongphung").accountId();
    var rows =
        pass.dossiers(leader, from).stream()
            .map(dossier -> new PassRow(dossier.id(), dossier.code(), dossier.version(), to, null))
            .toList();
    if (!rows.isEmpty()) {
      work.finish(
          pass.handle(
              leader, from, rows, "Chuyển công tác theo QĐ 27/QĐ-UBND xã Hướng Phùng (minh họa)"));
    }
  }

  private Actor person(String username) {
    return accounts
        .actor(username)
        .orElseThrow(() -> new IllegalStateException("No account " + username));
  }
}
