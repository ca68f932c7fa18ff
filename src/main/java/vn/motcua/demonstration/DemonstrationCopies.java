package vn.motcua.demonstration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Random;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.certification.Certifications;
import vn.motcua.certification.electronic.Copies;
import vn.motcua.certification.electronic.ScanCopy;
import vn.motcua.certification.electronic.SendCopy;
import vn.motcua.certification.lane.LaneRequest;
import vn.motcua.certification.lane.TakeIn;
import vn.motcua.certification.model.ElectronicCopy;
import vn.motcua.certification.model.Line;
import vn.motcua.certification.model.Requester;
import vn.motcua.dossier.model.Applicant;
import vn.motcua.identity.Accounts;
import vn.motcua.platform.seed.Seed;
import vn.motcua.records.Records;
import vn.motcua.shared.Actor;
import vn.motcua.signing.SigningKeys;
import vn.motcua.signing.opened.Signatories;
import vn.motcua.signing.tray.SigningTray;

/**
 * Electronic copies of Vĩnh Hoàng at each step: one signed, one before the leader, one to be
 * scanned. Scans are stored and papers signed outside any transaction, so each step is for itself.
 */
@Demonstration
class DemonstrationCopies implements Seed {

  private static final long SEED = 20_261_124;

  private final Accounts accounts;
  private final Desk desk;
  private final Signing signing;
  private final SampleScans samples;
  private final Records records;
  private final TransactionTemplate outside;

  DemonstrationCopies(
      Accounts accounts,
      Desk desk,
      Signing signing,
      SampleScans samples,
      Records records,
      PlatformTransactionManager transactions) {
    this.accounts = accounts;
    this.desk = desk;
    this.signing = signing;
    this.samples = samples;
    this.records = records;
    this.outside = new TransactionTemplate(transactions);
    outside.setPropagationBehavior(TransactionDefinition.PROPAGATION_NOT_SUPPORTED);
  }

  /** What the desk does with electronic copies. */
  @Demonstration
  record Desk(
      TakeIn takeIn, Certifications certifications, Copies copies, ScanCopy scan, SendCopy send) {}

  /** What the leader signs with. */
  @Demonstration
  record Signing(SigningTray tray, SigningKeys keys, Signatories signatories) {}

  @Override
  public String name() {
    return "demonstration.copies";
  }

  @Override
  public int order() {
    return 132;
  }

  @Override
  public String fingerprint() {
    return "1";
  }

  @Override
  public void load() {
    outside.executeWithoutResult(status -> play());
  }

  private void play() {
    var people = new People(new Random(SEED));
    sign(sent(taken(people.next("xã Vĩnh Hoàng"), "Bằng tốt nghiệp đại học")));
    sent(taken(people.next("xã Vĩnh Hoàng"), "Giấy khai sinh"));
    taken(people.next("xã Vĩnh Hoàng"), "Giấy chứng nhận kết hôn");
  }

  private ElectronicCopy taken(Applicant person, String paper) {
    var clerk = actor("tiepnhan");
    var requester =
        new Requester(
            person.fullName(), person.identityNumber(), null, person.phone(), person.address());
    var request = LaneRequest.of(requester, List.of(Line.electronicCopy(paper, 1)));
    var id = desk.takeIn().handle(clerk, request, null);
    return copy(desk.certifications().lines(clerk, id).getFirst().id());
  }

  private ElectronicCopy sent(ElectronicCopy taken) {
    var clerk = actor("tiepnhan");
    var entry = taken.entry();
    try (var file = records.receive();
        var sample = records.open(samples.of(entry.line().paper()))) {
      Files.copy(sample, file.path(), StandardCopyOption.REPLACE_EXISTING);
      desk.scan().handle(clerk, entry.id(), entry.version(), List.of(file.path()));
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
    desk.send().handle(clerk, entry.id(), copy(entry.id()).entry().version(), true);
    return copy(entry.id());
  }

  private void sign(ElectronicCopy waiting) {
    var leader = actor("lanhdao");
    var entry = waiting.entry();
    try (var key = signing.keys().openOwn(leader, DemonstrationSigning.PIN.toCharArray())) {
      var unused =
          signing
              .tray()
              .kind(ElectronicCopy.KIND)
              .sign(leader, entry.id(), entry.version(), signing.signatories().of(leader, key));
    }
  }

  private ElectronicCopy copy(long id) {
    return desk.copies().get(actor("tiepnhan"), id);
  }

  private Actor actor(String username) {
    return accounts.actor(username).orElseThrow();
  }
}
