package vn.motcua.helping.team;

import java.util.Map;
import java.util.Objects;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.helping.store.AssistanceStore;
import vn.motcua.platform.UseCase;
import vn.motcua.records.KeptFile;
import vn.motcua.records.Records;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Permission;

/** Opens the photograph of a consent; that it was looked at is in the trail. */
@UseCase
public class OpenConsent {

  private final AssistanceStore store;
  private final Records records;
  private final AuditTrail audit;

  OpenConsent(AssistanceStore store, Records records, AuditTrail audit) {
    this.store = store;
    this.records = records;
    this.audit = audit;
  }

  @Transactional
  public KeptFile handle(Actor actor, long assistanceId) {
    var assistance =
        store
            .find(assistanceId)
            .filter(each -> actor.mayWholly(Permission.HELPING_MANAGE, each.team().agencyPath()))
            .filter(each -> each.consentFileId() != null)
            .orElseThrow(() -> new NotVisible("consent " + assistanceId));
    audit.append(actor, assistance.subject(), "assistance-consent-opened", Map.of());
    return records.get(assistance.subject(), Objects.requireNonNull(assistance.consentFileId()));
  }
}
