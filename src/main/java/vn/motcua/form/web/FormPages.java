package vn.motcua.form.web;

import static vn.motcua.platform.web.Words.t;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.form.Filled;
import vn.motcua.form.Form;
import vn.motcua.form.FormAnswers;
import vn.motcua.form.FormPage;
import vn.motcua.form.Forms;
import vn.motcua.form.edition.Editions;
import vn.motcua.form.edition.OwnEdition;
import vn.motcua.form.edition.ShippedForms;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.platform.web.piece.Status;
import vn.motcua.platform.web.piece.Tone;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Vietnam;

/** Draws the pages of the forms. */
@Component
class FormPages {

  private static final String ALL = "/desk/forms";

  private final ShippedForms shipped;
  private final Editions editions;
  private final Forms forms;
  private final Organisation organisation;
  private final Clock clock;

  FormPages(
      ShippedForms shipped,
      Editions editions,
      Forms forms,
      Organisation organisation,
      Clock clock) {
    this.shipped = shipped;
    this.editions = editions;
    this.forms = forms;
    this.organisation = organisation;
    this.clock = clock;
  }

  FormsPage all(Actor actor, String done) {
    var own = editions.seenBy(actor).stream().map(edition -> row(actor, edition));
    var country = shipped.all().stream().map(schema -> row(schema.form()));
    return new FormsPage(Stream.concat(own, country).toList(), mayBring(actor), done);
  }

  EditionPage one(Actor actor, String id, int edition) {
    return page(actor, form(actor, id, edition), Map.of(), Problems.NONE, null);
  }

  /** The same after somebody tried to fill it: with what is wrong, or with the answers. */
  EditionPage tried(Actor actor, Form form, Map<String, String> typed, Filled filled) {
    return filled.isComplete()
        ? page(
            actor,
            form,
            typed,
            Problems.NONE,
            FormAnswers.of(form, forms.typed(form, filled.document())))
        : page(actor, form, typed, Problems.of(new Refused(filled.findings())), null);
  }

  private EditionPage page(
      Actor actor,
      Form form,
      Map<String, String> typed,
      Problems problems,
      @Nullable FormAnswers answers) {
    var row =
        editions
            .own(form.id(), form.edition())
            .map(own -> row(actor, own))
            .orElseGet(() -> row(form));
    return new EditionPage(
        row, form.ground(), form.declaration().said(), FormPage.of(form, typed, problems), answers);
  }

  /** The schema of one edition. */
  String schema(Actor actor, String id, int edition) {
    form(actor, id, edition);
    return editions.source(id, edition).orElseThrow();
  }

  /** The row of an own edition that this person may take back, or may have wanted to. */
  EditionRow ownRow(Actor actor, String id, int edition) {
    return editions
        .own(id, edition)
        .filter(own -> own.ownerId() == actor.agencyId())
        .map(own -> row(actor, own))
        .orElseThrow(() -> new NotVisible("form " + id + " " + edition));
  }

  /** An edition this person may look at. */
  Form form(Actor actor, String id, int edition) {
    var unknown = new NotVisible("form " + id + " " + edition);
    if (editions.own(id, edition).filter(own -> !concerns(actor, own)).isPresent()) {
      throw unknown;
    }
    return editions.existing(id, edition).orElseThrow(() -> unknown).form();
  }

  private static boolean concerns(Actor actor, OwnEdition own) {
    return own.ownerPath().startsWith(actor.agencyPath())
        || actor.agencyPath().startsWith(own.ownerPath());
  }

  private EditionRow row(Form form) {
    var url = ALL + "/" + form.id() + "/" + form.edition();
    return new EditionRow(
        form.title().said(),
        t("form.edition", form.id(), form.edition()),
        form.procedures(),
        t("form.from", Vietnam.show(form.validFrom())),
        t("form.shipped"),
        state(form.validFrom(), false),
        "",
        "",
        url,
        "");
  }

  private EditionRow row(Actor actor, OwnEdition own) {
    var row = row(editions.edition(own.formId(), own.edition()).form());
    var withdrawal = own.withdrawal();
    var ahead = own.validFrom().isAfter(today());
    var mine = own.ownerId() == actor.agencyId() && mayBring(actor);
    return new EditionRow(
        row.title(),
        row.name(),
        row.procedures(),
        row.from(),
        organisation.agency(own.ownerId()).name(),
        state(own.validFrom(), own.isWithdrawn()),
        t("form.entered", own.enteredBy(), Vietnam.show(own.enteredAt())),
        withdrawal == null
            ? ""
            : t(
                "form.withdrawn",
                withdrawal.by(),
                Vietnam.show(withdrawal.at()),
                withdrawal.reason()),
        row.url(),
        mine && ahead && withdrawal == null ? row.url() + "/withdraw" : "");
  }

  private Status state(LocalDate from, boolean withdrawn) {
    if (withdrawn) {
      return new Status(Tone.PLAIN, "xc", t("form.state.withdrawn"));
    }
    return from.isAfter(today())
        ? new Status(Tone.SOON, "clock", t("form.state.coming"))
        : new Status(Tone.OK, "okc", t("form.state.begun"));
  }

  private static boolean mayBring(Actor actor) {
    return actor.mayWholly(Permission.CATALOGUE_MANAGE, actor.agencyPath());
  }

  private LocalDate today() {
    return Vietnam.date(clock.instant());
  }
}
