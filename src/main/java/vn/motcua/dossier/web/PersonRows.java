package vn.motcua.dossier.web;

import static vn.motcua.platform.web.Words.t;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import vn.motcua.dossier.model.Applicant;
import vn.motcua.dossier.model.Submitter;
import vn.motcua.dossier.web.DossierPage.Row;
import vn.motcua.shared.Masks;

/** The people of a dossier in rows; what is personal is masked until it was asked for. */
final class PersonRows {

  private final boolean revealed;
  private final List<Row> rows = new ArrayList<>();

  private PersonRows(boolean revealed) {
    this.revealed = revealed;
  }

  static List<Row> of(Applicant person, boolean revealed) {
    var people = new PersonRows(revealed);
    people.plain("name", person.fullName());
    people.personal("identity", person.identityNumber(), Masks::identity);
    people.personal("phone", person.phone(), Masks::phone);
    people.personal("email", person.email(), Masks::email);
    people.personal("address", person.address(), Masks::address);
    people.plain("ethnicGroup", person.ethnicGroup());
    return people.rows;
  }

  static List<Row> of(Submitter person, boolean revealed) {
    var people = new PersonRows(revealed);
    people.plain("submitter", person.fullName());
    people.personal("identity", person.identityNumber(), Masks::identity);
    people.personal("phone", person.phone(), Masks::phone);
    people.plain("ground", person.ground());
    return people.rows;
  }

  private void personal(String name, String value, UnaryOperator<String> mask) {
    plain(name, revealed || value.isEmpty() ? value : mask.apply(value));
  }

  private void plain(String name, String value) {
    if (!value.isEmpty()) {
      rows.add(new Row(t("dossier.person." + name), value));
    }
  }
}
