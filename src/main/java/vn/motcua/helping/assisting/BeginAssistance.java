package vn.motcua.helping.assisting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.citizen.Citizen;
import vn.motcua.helping.Assistance;
import vn.motcua.helping.Helped;
import vn.motcua.helping.Helpers;
import vn.motcua.helping.HelpingRefusal;
import vn.motcua.helping.store.AssistanceStore;
import vn.motcua.platform.UseCase;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Mobile;
import vn.motcua.shared.PersonName;
import vn.motcua.shared.Refused;
import vn.motcua.shared.SubjectRef;
import vn.motcua.shared.Text;
import vn.motcua.shared.TypedDate;
import vn.motcua.shared.Vietnam;

/** Writes down whom somebody is going to help; nothing can be done before the person consented. */
@UseCase
public class BeginAssistance {

  private static final int LONGEST_ADDRESS = 500;

  private final Helpers helpers;
  private final AssistanceStore store;
  private final AuditTrail audit;
  private final Clock clock;

  BeginAssistance(Helpers helpers, AssistanceStore store, AuditTrail audit, Clock clock) {
    this.helpers = helpers;
    this.store = store;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * The person, as typed.
   *
   * @param birthDate day first; may be empty
   * @param phone a mobile telephone of the person's own; empty when there is none
   */
  public record Typed(
      String identityNumber, String fullName, String birthDate, String phone, String address) {

    public static final Typed NOTHING = new Typed("", "", "", "", "");
  }

  /** Ends what the helper had open: one helps one person at a time. Answers the id. */
  @Transactional
  public long handle(Citizen helper, long teamId, Typed typed) {
    var team = helpers.require(helper, teamId);
    var person =
        new Helped(
            Text.number(typed.identityNumber()),
            Text.clean(typed.fullName()),
            TypedDate.read(typed.birthDate()).orElse(null),
            Mobile.number(typed.phone()).orElse(""),
            Text.clean(typed.address()));
    var findings = findings(helper, typed, person);
    if (!findings.isEmpty()) {
      throw new Refused(findings);
    }
    var now = clock.instant();
    store.endAll(helper.id(), now);
    var id = store.begin(team.id(), helper, person, now);
    audit.append(
        helper.actor(),
        new SubjectRef(Assistance.SUBJECT, Long.toString(id)),
        "assistance-begun",
        Map.of("team", team.id()));
    return id;
  }

  private List<Finding> findings(Citizen helper, Typed typed, Helped person) {
    var findings = new ArrayList<Finding>();
    if (!person.identityNumber().matches("\\d{12}")) {
      findings.add(Finding.of("identityNumber", HelpingRefusal.HELPING_NUMBER));
    } else if (person.identityNumber().equals(helper.identityNumber())) {
      findings.add(Finding.of("identityNumber", HelpingRefusal.HELPING_ONESELF));
    }
    if (!PersonName.isOne(person.fullName())) {
      findings.add(Finding.of("fullName", HelpingRefusal.HELPING_NAME));
    }
    if (!typed.birthDate().isBlank() && !isBirthDate(person.birthDate())) {
      findings.add(Finding.of("birthDate", HelpingRefusal.HELPING_BIRTH_DATE));
    }
    // to the helper's own telephone anybody could consent
    if (!typed.phone().isBlank()
        && (person.phone().isEmpty() || person.phone().equals(helper.phone()))) {
      findings.add(Finding.of("phone", HelpingRefusal.HELPING_PHONE));
    }
    if (person.address().length() > LONGEST_ADDRESS) {
      findings.add(Finding.of("address", HelpingRefusal.HELPING_ADDRESS, LONGEST_ADDRESS));
    }
    return findings;
  }

  private boolean isBirthDate(@Nullable LocalDate day) {
    return day != null && !day.isAfter(Vietnam.date(clock.instant()));
  }
}
