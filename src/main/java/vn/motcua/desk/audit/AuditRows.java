package vn.motcua.desk.audit;

import static vn.motcua.platform.web.Words.t;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.audit.AuditEntry;
import vn.motcua.identity.Colleague;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Vietnam;

/** Entries in words. */
@Component
class AuditRows {

  /** To the second: one deed is told from the next. */
  private static final DateTimeFormatter SECONDS =
      DateTimeFormatter.ofPattern("HH:mm:ss dd/MM/yyyy");

  private final AuditSubjects subjects;
  private final AuditUnits units;
  private final EntryWords words;

  AuditRows(AuditSubjects subjects, AuditUnits units, EntryWords words) {
    this.subjects = subjects;
    this.units = units;
    this.words = words;
  }

  List<AuditPage.Row> rows(Actor actor, List<AuditEntry> entries) {
    var people = subjects.people(entries);
    return entries.stream().map(entry -> row(actor, entry, people)).toList();
  }

  private AuditPage.Row row(Actor actor, AuditEntry entry, Map<Long, Colleague> people) {
    var person = people.get(entry.accountId());
    return new AuditPage.Row(
        entry.id(),
        seconds(entry.at()),
        person == null ? entry.username() : person.fullName(),
        entry.username(),
        AuditForm.ofPerson(entry.username()).url(),
        units.name(entry.agencyPath()),
        words.action(entry.action()),
        subjects.show(entry.subject(), people),
        subjects.url(actor, entry.subject()),
        AuditForm.ofSubject(entry.subject().type(), entry.subject().id()).url(),
        words.details(entry.details()),
        entry.seal() != null,
        seal(entry.seal()));
  }

  static String seconds(Instant at) {
    return SECONDS.format(Vietnam.dateTime(at));
  }

  private static String seal(AuditEntry.@Nullable SealedIn seal) {
    return seal == null
        ? t("audit.unsealed")
        : t("audit.sealed", Long.toString(seal.batch()), Vietnam.show(seal.at()));
  }
}
