package vn.motcua.dossier.web;

import static vn.motcua.platform.web.Words.t;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.spi.HelpToSubmit;
import vn.motcua.dossier.web.DossierPage.Row;
import vn.motcua.identity.Accounts;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.web.Show;
import vn.motcua.shared.Permission;

/** Says of a dossier whose it is, how it came and how its result leaves. */
@Component
class ContentRows {

  private static final int CONTACTS = 3;

  private final Organisation organisation;
  private final Accounts accounts;
  private final HelpToSubmit help;
  private final PaperPlaces paperPlaces;

  ContentRows(
      Organisation organisation, Accounts accounts, HelpToSubmit help, PaperPlaces paperPlaces) {
    this.organisation = organisation;
    this.accounts = accounts;
    this.help = help;
    this.paperPlaces = paperPlaces;
  }

  List<Row> of(DossierView view) {
    var dossier = view.dossier();
    var people = view.people();
    var rows = new ArrayList<Row>();
    agencies(rows, view);
    rows.add(new Row(t("dossier.content.channel"), t("dossier.channel." + dossier.channel())));
    help.of(dossier.code()).ifPresent(words -> add(rows, "dossier.content.help", words));
    rows.add(new Row(t("dossier.content.submitted"), Show.moment(dossier.timing().submittedAt())));
    add(rows, "dossier.content.receivedBy", people.receivedBy());
    rows.add(new Row(t("dossier.content.returnBy"), t("dossier.returnBy." + people.returnBy())));
    rows.add(new Row(t("dossier.content.sets"), Show.number(people.sets())));
    add(rows, "dossier.content.note", people.note());
    add(rows, "papertrail.dossier", paperPlaces.of(view));
    var outcome = dossier.outcome();
    if (outcome.resultNumber() != null) {
      rows.add(
          new Row(
              t("dossier.content.result"),
              result(outcome.resultNumber(), outcome.resultNotation())));
    }
    return rows;
  }

  private void agencies(List<Row> rows, DossierView view) {
    var dossier = view.dossier();
    var support = view.people().supportAgencyId();
    if (support != null) {
      rows.add(new Row(t("dossier.content.support"), bodyName(support)));
    }
    rows.add(new Row(t("dossier.content.agency"), bodyName(dossier.agencyId())));
    if (dossier.isForAnotherAgency()) {
      competent(rows, dossier);
    } else if (dossier.isElsewhere()) {
      rows.add(new Row(t("dossier.content.handledBy"), bodyName(dossier.holding().agencyId())));
    }
  }

  private void competent(List<Row> rows, Dossier dossier) {
    var competent = dossier.competence().agencyId();
    rows.add(new Row(t("dossier.content.competent"), bodyName(competent)));
    add(rows, "dossier.content.contact", contact(competent, dossier.procedure().field()));
    rows.add(new Row(t("dossier.content.returnAt"), bodyName(dossier.returnAgencyId())));
  }

  private String bodyName(long agencyId) {
    return organisation.agency(agencyId).bodyName();
  }

  /** Whom to call there: the people of the competent agency's desk. */
  private String contact(long agencyId, String field) {
    return accounts.whoMay(Permission.DOSSIER_RECEIVE, agencyId, null, field).stream()
        .limit(CONTACTS)
        .map(person -> person.fullName() + ", " + person.position())
        .collect(Collectors.joining("; "));
  }

  private static void add(List<Row> rows, String key, String value) {
    if (!value.isEmpty()) {
      rows.add(new Row(t(key), value));
    }
  }

  private static String result(int number, @Nullable String notation) {
    return notation == null
        ? t("dossier.result.number", number)
        : t("dossier.result.notation", number, notation);
  }
}
