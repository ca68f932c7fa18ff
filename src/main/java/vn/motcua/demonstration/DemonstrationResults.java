package vn.motcua.demonstration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import vn.motcua.catalogue.Channel;
import vn.motcua.dossier.DossierActions.Request;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Applicant;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.platform.seed.Seed;
import vn.motcua.result.model.ResultKind;
import vn.motcua.result.writing.WriteResult;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Vietnam;

/** Confirmations that an officer of Vĩnh Hoàng has written and the leader has not signed yet. */
@Demonstration
class DemonstrationResults implements Seed {

  private static final int WAITING = 3;
  private static final long SEED = 20_261_123;
  private static final String OFFICER = "canbo";
  private static final int YOUNGEST = 20;
  private static final int DAYS = 5_000;

  /** Confirmation of marital status. */
  private static final String PROCEDURE = "1.004873";

  private final Stage stage;
  private final Plays plays;
  private final WriteResult write;
  private final Clock clock;

  DemonstrationResults(Stage stage, Plays plays, WriteResult write, Clock clock) {
    this.stage = stage;
    this.plays = plays;
    this.write = write;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "demonstration.results";
  }

  @Override
  public int order() {
    return 131;
  }

  @Override
  public String fingerprint() {
    return "1";
  }

  @Override
  public void load() {
    var agency = stage.agency(Stage.VINH_HOANG);
    var random = new Random(SEED);
    var people = new People(random);
    var today = Vietnam.date(clock.instant());
    var procedure = plays.catalogue().inForce(PROCEDURE, today).orElseThrow();
    for (var i = 0; i < WAITING; i++) {
      var intake =
          AtTheCounter.intake(
              agency, procedure, Channel.COUNTER, people.next("xã Vĩnh Hoàng"), true);
      var received = plays.receive().handle(actor("tiepnhan"), intake, null);
      var forwarded = act("tiepnhan", received, Action.FORWARD, "");
      var assigned = act("truongphong", forwarded, Action.ASSIGN, OFFICER);
      var unused =
          write.handle(
              actor(OFFICER),
              assigned.code(),
              ResultKind.MARITAL_STATUS,
              confirmation(intake.applicant(), born(today, random)));
      act(OFFICER, assigned, Action.SUBMIT_FOR_SIGNATURE, "");
    }
  }

  private Dossier act(String username, Dossier dossier, Action action, String to) {
    var request = Request.of(dossier.version(), "");
    return plays
        .actions()
        .perform(actor(username), dossier.code(), action, to.isEmpty() ? request : request.to(to));
  }

  private static Map<String, String> confirmation(Applicant person, LocalDate born) {
    return Map.of(
        "fullName",
        person.fullName(),
        "bornOn",
        Vietnam.show(born),
        "sex",
        person.fullName().contains(" Thị ") ? "Nữ" : "Nam",
        "ethnicGroup",
        person.ethnicGroup().isEmpty() ? "Kinh" : person.ethnicGroup(),
        "nationality",
        "Việt Nam",
        "personalNumber",
        person.identityNumber(),
        "residence",
        person.address(),
        "status",
        "Chưa đăng ký kết hôn với ai",
        "purpose",
        "đăng ký kết hôn");
  }

  private static LocalDate born(LocalDate today, Random random) {
    return today.minusYears(YOUNGEST).minusDays(random.nextInt(DAYS));
  }

  private Actor actor(String username) {
    return plays.accounts().actor(username).orElseThrow();
  }
}
