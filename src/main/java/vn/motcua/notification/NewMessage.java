package vn.motcua.notification;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.SubjectRef;

/**
 * A message to be handed over.
 *
 * @param values for each place of the kind
 * @param toldOf what happened and who is told of it, e.g. {@code dossier/12/3/applicant}: handed
 *     over again, nothing more is told
 * @param agencyId the agency that speaks, under whose path its settings and wordings count
 * @param notBefore when it may be sent at the earliest; null = now
 * @param notAfter when it is of no use any more; null = as the settings say
 */
public record NewMessage(
    MessageKind kind,
    Recipient to,
    Map<String, Object> values,
    SubjectRef subject,
    String toldOf,
    long agencyId,
    String agencyPath,
    @Nullable Instant notBefore,
    @Nullable Instant notAfter) {

  public NewMessage {
    kind.require(values);
    values = Map.copyOf(values);
  }
}
