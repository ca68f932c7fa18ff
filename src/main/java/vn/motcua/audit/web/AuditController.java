package vn.motcua.audit.web;

import static vn.motcua.platform.web.Words.t;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;
import vn.motcua.audit.AuditEntry;
import vn.motcua.audit.AuditFilter;
import vn.motcua.audit.AuditQueries;
import vn.motcua.platform.web.piece.DateField;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Refused;
import vn.motcua.shared.SubjectRef;
import vn.motcua.shared.Vietnam;

/** Reading the trail by person, subject and day. */
@Controller
class AuditController {

  private static final List<String> SUBJECTS =
      List.of(
          "dossier",
          "account",
          "agency",
          "catalogue",
          "setting",
          "calendar",
          "due-dates",
          "sign-in");

  private final AuditQueries queries;
  private final EntryWords words;

  AuditController(AuditQueries queries, EntryWords words) {
    this.queries = queries;
    this.words = words;
  }

  /** A day that cannot be read filters nothing; the page says so and keeps what was typed. */
  @GetMapping("/desk/audit")
  ModelAndView read(
      Actor actor,
      @RequestParam(defaultValue = "") String username,
      @RequestParam(defaultValue = "dossier") String type,
      @RequestParam(defaultValue = "") String id,
      @RequestParam(defaultValue = "") String on,
      @RequestParam(required = false) @Nullable String cursor) {
    var findings = new ArrayList<Finding>();
    var day = new DateField("on", t("audit.on"), on).read(findings).orElse(null);
    var subject = id.isBlank() ? null : new SubjectRef(type.strip(), id.strip());
    var filter =
        new AuditFilter(
            day == null ? null : day.atStartOfDay(Vietnam.ZONE).toInstant(),
            day == null ? null : day.plusDays(1).atStartOfDay(Vietnam.ZONE).toInstant(),
            username.isBlank() ? null : username.strip(),
            null,
            false,
            null,
            subject);
    var entries = queries.read(actor, filter, cursor);
    var next =
        entries.next() == null
            ? null
            : UriComponentsBuilder.fromPath("/desk/audit")
                .queryParam("username", "{username}")
                .queryParam("type", "{type}")
                .queryParam("id", "{id}")
                .queryParam("on", "{on}")
                .queryParam("cursor", "{cursor}")
                .encode()
                .buildAndExpand(username, type, id, on, entries.next())
                .toUriString();
    return new ModelAndView(
        "audit/audit",
        "page",
        new AuditPage(
            username,
            type,
            id,
            on,
            types(),
            entries.entries().stream().map(this::row).toList(),
            next,
            findings.isEmpty() ? Problems.NONE : Problems.of(new Refused(findings))));
  }

  private AuditPage.Row row(AuditEntry entry) {
    return new AuditPage.Row(
        Vietnam.show(entry.at()),
        entry.username(),
        words.action(entry.action()),
        words.subject(entry.subject()),
        UriComponentsBuilder.fromPath("/desk/audit")
            .queryParam("type", "{type}")
            .queryParam("id", "{id}")
            .encode()
            .buildAndExpand(entry.subject().type(), entry.subject().id())
            .toUriString(),
        words.details(entry.details()),
        seal(entry.seal()));
  }

  private static String seal(AuditEntry.@Nullable SealedIn seal) {
    return seal == null
        ? t("audit.unsealed")
        : t("audit.sealed", Long.toString(seal.batch()), Vietnam.show(seal.at()));
  }

  private static List<Option> types() {
    return SUBJECTS.stream().map(type -> new Option(type, t("audit.subject." + type))).toList();
  }
}
