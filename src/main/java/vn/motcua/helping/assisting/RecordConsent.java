package vn.motcua.helping.assisting;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.audit.AuditTrail;
import vn.motcua.citizen.Citizen;
import vn.motcua.citizen.CodePurpose;
import vn.motcua.citizen.OneTimeCodes;
import vn.motcua.helping.Assistance;
import vn.motcua.helping.Assistances;
import vn.motcua.helping.Consent;
import vn.motcua.helping.Helpers;
import vn.motcua.helping.HelpingRefusal;
import vn.motcua.helping.store.AssistanceStore;
import vn.motcua.platform.UseCase;
import vn.motcua.records.KeptFile;
import vn.motcua.records.Records;
import vn.motcua.scan.photo.Photos;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Refused;

/**
 * Keeps the consent of the person who is helped: the words, how it was given, and when. From then
 * on the helper may act, for a few hours.
 */
@UseCase
public class RecordConsent {

  private static final String PAPER = "giay-dong-y.";

  private final Helpers helpers;
  private final Assistances assistances;
  private final AssistanceStore store;
  private final OneTimeCodes codes;
  private final Photos photos;
  private final Records records;
  private final AuditTrail audit;
  private final TransactionTemplate transaction;
  private final Clock clock;

  RecordConsent(
      Helpers helpers,
      Assistances assistances,
      AssistanceStore store,
      OneTimeCodes codes,
      Photos photos,
      Records records,
      AuditTrail audit,
      TransactionTemplate transaction,
      Clock clock) {
    this.helpers = helpers;
    this.assistances = assistances;
    this.store = store;
    this.codes = codes;
    this.photos = photos;
    this.records = records;
    this.audit = audit;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Whether codes reach anybody. */
  public boolean isPossibleByCode(Assistance assistance) {
    return codes.arePossible() && !assistance.person().phone().isEmpty();
  }

  /**
   * Sends a code to the person's telephone.
   *
   * @param address of the network from which it was asked for
   */
  public OneTimeCodes.Sent sendCode(Citizen helper, long id, String address) {
    var assistance = waiting(helper, id);
    if (assistance.person().phone().isEmpty()) {
      throw new Refused(HelpingRefusal.HELPING_NO_PHONE);
    }
    return codes.ask(
        assistance.person().phone(),
        helper.fullName() + ", " + assistance.team().hamlet(),
        Long.toString(id),
        helper.language(),
        address);
  }

  /**
   * @param typed the code the person told
   * @param words to which the person said yes
   */
  public void byCode(Citizen helper, long id, UUID code, String typed, String words) {
    var assistance = waiting(helper, id);
    var proven = codes.check(code, typed, CodePurpose.HELP);
    if (!proven.about().equals(Long.toString(id))) {
      throw new NotVisible("code of another assistance");
    }
    transaction.executeWithoutResult(
        status -> consent(helper, assistance, Consent.CODE, words, null));
  }

  /**
   * @param photo of the paper the person signed or finger-printed; JPEG, PNG, HEIC or PDF
   * @param words that stand on it
   */
  public void byPaper(Citizen helper, long id, Path photo, String words) {
    var assistance = waiting(helper, id);
    photos.makeReadable(photo);
    var content = records.store(photo);
    transaction.executeWithoutResult(
        status -> {
          var name = PAPER + content.format().extension();
          var kept = records.keep(helper.actor(), assistance.subject(), name, content);
          consent(helper, assistance, Consent.PAPER, words, kept);
        });
  }

  private void consent(
      Citizen helper,
      Assistance assistance,
      Consent consent,
      String words,
      @Nullable KeptFile paper) {
    var file = paper == null ? null : paper.id();
    var now = clock.instant();
    if (!store.consent(assistance.id(), consent, words, file, now, now.plus(Assistance.LONGEST))) {
      throw new Refused(HelpingRefusal.HELPING_CONSENTED);
    }
    audit.append(
        helper.actor(), assistance.subject(), "assistance-consented", Map.of("by", consent));
  }

  /** The helper's own, and the helper still is one. */
  private Assistance waiting(Citizen helper, long id) {
    var assistance = assistances.get(helper, id);
    var unused = helpers.require(helper, assistance.team().id());
    if (!assistance.isWaiting()) {
      throw new Refused(
          assistance.consent() == null
              ? HelpingRefusal.HELPING_OVER
              : HelpingRefusal.HELPING_CONSENTED);
    }
    return assistance;
  }
}
