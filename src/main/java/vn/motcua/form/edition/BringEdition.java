package vn.motcua.form.edition;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.form.Form;
import vn.motcua.form.FormRefusal;
import vn.motcua.form.edition.EditionStore.Key;
import vn.motcua.form.schema.FormSchema;
import vn.motcua.form.schema.ReadForm;
import vn.motcua.platform.UseCase;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Refused;
import vn.motcua.shared.SubjectRef;
import vn.motcua.shared.Vietnam;

/**
 * Brings an agency's own edition of a form for some procedures, from a day on: for itself and the
 * agencies below it. What is filled already keeps the edition it was filled with.
 */
@UseCase
public class BringEdition {

  private final ReadForm read;
  private final EditionStore store;
  private final Catalogue catalogue;
  private final AuditTrail audit;
  private final Clock clock;

  BringEdition(
      ReadForm read, EditionStore store, Catalogue catalogue, AuditTrail audit, Clock clock) {
    this.read = read;
    this.store = store;
    this.catalogue = catalogue;
    this.audit = audit;
    this.clock = clock;
  }

  /** The form as citizens would get it; refused with all its reasons. */
  public FormSchema check(Actor actor, String content, Optional<LocalDate> validFrom) {
    actor.requireWholly(Permission.CATALOGUE_MANAGE, actor.agencyPath());
    var schema = read.read(content.getBytes(StandardCharsets.UTF_8));
    var findings = new ArrayList<Finding>();
    procedures(schema.form(), findings);
    validFrom.ifPresentOrElse(
        day -> day(day, findings),
        () -> findings.add(Finding.of("validFrom", FormRefusal.FORM_DAY_MISSING)));
    if (!findings.isEmpty()) {
      throw new Refused(findings);
    }
    return schema;
  }

  /** Answers the number the edition was given. */
  @Transactional
  public int handle(Actor actor, String content, Optional<LocalDate> validFrom) {
    var form = check(actor, content, validFrom).form();
    var from = validFrom.orElseThrow();
    var id = actor.agencyId() + "-" + form.id();
    var key = new Key(id, store.nextEdition(id));
    store.enter(actor, clock.instant(), key, from, content);
    var free = store.use(actor.agencyId(), key, from, form.procedures());
    if (free < form.procedures().size()) {
      throw new Refused(
          List.of(Finding.of("validFrom", FormRefusal.FORM_DAY_TAKEN, Vietnam.show(from))));
    }
    audit.append(
        actor,
        new SubjectRef("form", id),
        "form-edition-brought",
        Map.of("edition", key.edition(), "validFrom", from, "procedures", form.procedures()));
    return key.edition();
  }

  private void procedures(Form form, List<Finding> findings) {
    if (form.procedures().isEmpty()) {
      findings.add(Finding.of(ReadForm.FIELD, FormRefusal.FORM_PROCEDURES_MISSING));
    }
    form.procedures().stream()
        .filter(code -> catalogue.inForce(code, today()).isEmpty())
        .forEach(
            code ->
                findings.add(Finding.of(ReadForm.FIELD, FormRefusal.FORM_PROCEDURE_UNKNOWN, code)));
  }

  private void day(LocalDate day, List<Finding> findings) {
    if (!day.isAfter(today())) {
      findings.add(Finding.of("validFrom", FormRefusal.FORM_DAY_NOT_AHEAD, Vietnam.show(day)));
    }
  }

  private LocalDate today() {
    return Vietnam.date(clock.instant());
  }
}
