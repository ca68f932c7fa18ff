package vn.motcua.notification;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.notification.store.MessageQueries;
import vn.motcua.notification.template.ShippedWordings;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Denied;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Permission;
import vn.motcua.shared.SubjectRef;

/** What was sent to whom and why not, for those who may read it. */
@Component
public class MessageLog {

  static final String SUBJECT = "message";

  /** What opens something at the end of an address of ours. */
  private static final Pattern SECRET = Pattern.compile("(?<=/)[A-Za-z0-9_-]{22,}");

  private final MessageQueries queries;
  private final ShippedWordings kinds;
  private final AuditTrail audit;

  MessageLog(MessageQueries queries, ShippedWordings kinds, AuditTrail audit) {
    this.queries = queries;
    this.kinds = kinds;
    this.audit = audit;
  }

  /** One page of the agencies the reader may look at, the newest first. */
  public List<LogLine> page(Actor actor, LogQuery query, int limit) {
    require(actor);
    return queries.page(actor.scopes(Permission.MESSAGE_READ), query, limit);
  }

  /** How many are in each state but {@code SENT}, counted no further than {@code most}. */
  public Map<MessageState, Integer> counts(Actor actor, int most) {
    require(actor);
    var states =
        Arrays.stream(MessageState.values()).filter(each -> each != MessageState.SENT).toList();
    return queries.counts(actor.scopes(Permission.MESSAGE_READ), states, most);
  }

  /** The message with its text and address: a disclosure, and audited. */
  @Transactional
  public Opened open(Actor actor, long id) {
    require(actor);
    var line =
        queries
            .find(actor.scopes(Permission.MESSAGE_READ), id)
            .orElseThrow(() -> new NotVisible("message " + id));
    audit.append(
        actor,
        new SubjectRef(SUBJECT, Long.toString(id)),
        "message-opened",
        Map.of("about", line.subject().id(), "channel", line.channel().name()));
    var body = queries.body(id);
    return new Opened(
        line,
        isSecret(line) ? SECRET.matcher(body).replaceAll("•••") : body,
        actor.may(Permission.MESSAGE_RESEND, line.agencyPath()));
  }

  private boolean isSecret(LogLine line) {
    return kinds.kind(line.kind()).stream()
        .flatMap(kind -> kind.placeholders().stream())
        .anyMatch(place -> place.type() == Placeholder.Type.SECRET_LINK);
  }

  /**
   * A message as it was disclosed, without what opens something for whoever got it.
   *
   * @param mayRepeat whether the reader may have it sent again
   */
  public record Opened(LogLine line, String body, boolean mayRepeat) {}

  /**
   * What was told about something, the newest first; that the reader may see it is for the caller
   * to have asked.
   */
  public List<LogLine> of(SubjectRef subject, int limit) {
    return queries.of(subject, limit);
  }

  private static void require(Actor actor) {
    if (!actor.mayAnywhere(Permission.MESSAGE_READ)) {
      throw new Denied(Permission.MESSAGE_READ);
    }
  }
}
