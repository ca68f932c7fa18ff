package vn.motcua.audit.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;
import vn.motcua.audit.AuditEntry;
import vn.motcua.audit.AuditFilter;
import vn.motcua.audit.AuditQueries;
import vn.motcua.audit.AuditVerification;
import vn.motcua.shared.Actor;
import vn.motcua.shared.SubjectRef;
import vn.motcua.shared.Vietnam;

/** Reading the trail by person, subject and day; a subject's chain is checked as it is shown. */
@Controller
class AuditController {

  private final AuditQueries queries;
  private final AuditVerification verification;

  AuditController(AuditQueries queries, AuditVerification verification) {
    this.queries = queries;
    this.verification = verification;
  }

  @GetMapping("/desk/audit")
  ModelAndView read(
      Actor actor,
      @RequestParam(defaultValue = "") String username,
      @RequestParam(defaultValue = "") String subject,
      @RequestParam(defaultValue = "") String on,
      @RequestParam(required = false) @Nullable String cursor) {
    var chain = subject(subject.strip());
    var filter =
        new AuditFilter(username.isBlank() ? null : username.strip(), chain, day(on.strip()));
    var entries = queries.read(actor, filter, cursor);
    var next =
        entries.next() == null
            ? null
            : UriComponentsBuilder.fromPath("/desk/audit")
                .queryParam("username", "{username}")
                .queryParam("subject", "{subject}")
                .queryParam("on", "{on}")
                .queryParam("cursor", "{cursor}")
                .encode()
                .buildAndExpand(username, subject, on, entries.next())
                .toUriString();
    return new ModelAndView(
        "audit/audit",
        "page",
        new AuditPage(
            username,
            subject,
            on,
            chain == null ? AuditPage.Chain.NOT_CHECKED : check(chain),
            entries.items().stream().map(AuditController::row).toList(),
            next));
  }

  private AuditPage.Chain check(SubjectRef subject) {
    return verification.firstBroken(subject).isEmpty()
        ? AuditPage.Chain.WHOLE
        : AuditPage.Chain.BROKEN;
  }

  private static AuditPage.Row row(AuditEntry entry) {
    return new AuditPage.Row(
        Vietnam.show(entry.at()),
        entry.username(),
        entry.action(),
        entry.subject().type() + ":" + entry.subject().id(),
        entry.seq(),
        entry.details());
  }

  private static @Nullable SubjectRef subject(String typed) {
    var colon = typed.indexOf(':');
    return colon > 0 && colon < typed.length() - 1
        ? new SubjectRef(typed.substring(0, colon), typed.substring(colon + 1))
        : null;
  }

  /** An unreadable day filters nothing; the page shows what was typed. */
  private static @Nullable LocalDate day(String typed) {
    try {
      return typed.isEmpty() ? null : LocalDate.parse(typed);
    } catch (DateTimeParseException unreadable) {
      return null;
    }
  }
}
